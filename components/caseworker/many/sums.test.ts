import { expect, test } from "vitest";
import type { ManyPreviewed } from "@/server/routers/caseworker/many";
import { sumsOf } from "./sums";

const one = (deadline: string, bookableTimes: number, late = false): Extract<ManyPreviewed, { kind: "preview" }> => ({
  memberId: "m",
  kind: "preview",
  hash: "h",
  late,
  consequences: [
    { kind: "deadlineRuns", facts: { deadline, bookableTimes }, rule: null },
    { kind: "memberTold", facts: { template: "deadlineSet" }, rule: null },
  ],
  letters: ["deadlineSet"],
  messages: ["deadline.set"],
});

test("what many lead to is counted, and told apart by the fact that differs", () => {
  const sums = sumsOf([one("2021-04-20", 9), one("2021-04-20", 7), one("2021-04-21", 8, true)]);
  expect(sums.consequences.map(({ kind, by, count }) => [kind, by, count])).toEqual([
    ["deadlineRuns", "2021-04-20", 2],
    ["deadlineRuns", "2021-04-21", 1],
  ]);
  expect(sums.letters).toMatchObject([{ kind: "deadlineSet", count: 3 }]);
  expect(sums.messages).toMatchObject([{ kind: "deadline.set", count: 3 }]);
  expect(sums.late).toBe(1);
  expect(sums.timesToBook).toBe(7);
});

test("nothing that can be done leads to nothing", () => {
  expect(sumsOf([])).toEqual({ late: 0, consequences: [], letters: [], messages: [], timesToBook: null });
});
