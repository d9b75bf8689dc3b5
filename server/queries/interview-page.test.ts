import { expect, test } from "vitest";
import { participantWith } from "@/server/rules/duties/case-fixture";
import { meeting } from "./interview-page";

const facts = (parts: object = {}) => participantWith({ interviews: [{ status: "booked" }], ...parts } as never);
const seen = (parts: object = {}) => {
  const found = facts(parts);
  return meeting(found, found.interviews[0]!, "2021-03-25");
};

test("R5.2a what was found at another interview is shown as that, and never as this one's", () => {
  const { repatriation } = seen({
    repatriations: [{ interviewId: "interviews-9", on: "2021-03-10", found: "inside" }],
  });
  expect(repatriation.last).toMatchObject({ on: "2021-03-10", found: "inside" });
  expect(repatriation.here).toBeNull();
  expect(seen({ repatriations: [{}] }).repatriation.here).toMatchObject({ found: "outside" });
});

test("R5.1 the topics that have not been given, and by when they were to be", () => {
  const { guidance } = seen({ guidance: [{ topic: "trial", on: "2021-03-10" }] });
  expect(guidance?.missing).not.toContain("trial");
  expect(guidance?.missing).toHaveLength(6);
});

test("R4.1b each form with what the law says of it", () => {
  expect(seen().forms.map(({ form, answer }) => [form, answer.outcome])).toEqual([
    ["inPerson", "allowed"],
    ["phone", "refused"],
    ["video", "refused"],
    ["other", "refused"],
  ]);
});

test("R4.2a a joint interview has the jobcenter's part, and no other has", () => {
  expect(seen().jobcenter).toBeNull();
  const joint = { purposes: ["joint"], status: "booked", memberDeclinesJobcenter: false, fundRequestsJobcenter: true };
  expect(seen({ interviews: [joint] }).jobcenter?.value).toMatchObject({ participates: true, decidedBy: "fund" });
});

test("R4.4b what the day still has room for, beside the other interviews of that day", () => {
  expect(seen().day.mayAdd.map(({ purpose, answer }) => [purpose, answer.outcome])).toEqual([
    ["job", "refused"],
    ["joint", "refused"],
    ["cv", "allowed"],
    ["availability", "allowed"],
  ]);
  const two = [
    { status: "booked" },
    { status: "booked", purposes: ["cv"], startsAt: "2021-03-25T13:00:00+01:00", endsAt: "2021-03-25T13:30:00+01:00" },
  ];
  const { day } = seen({ interviews: two });
  expect(day.others).toHaveLength(1);
  expect(day.mayAdd.every(({ answer }) => answer.outcome === "refused")).toBe(true);
});
