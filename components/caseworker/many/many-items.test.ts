import { afterEach, expect, test, vi } from "vitest";
import { type ManyItem, previewMany } from "./many-items";

type Sent = { memberId: string }[];
const items = (count: number): ManyItem[] =>
  Array.from({ length: count }, (_, at) => ({
    key: `k${at}`,
    memberId: `m${at}`,
    name: `Member ${at}`,
    act: "setDeadline",
    input: { deadline: "2021-04-20" },
  }));
const reply = (status: number, body: object) =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });
/** What the server answers: well, or bad input of those whose ids are bad. */
const answersFor = (bad: readonly string[]) => (of: Sent) => {
  const fields = of.flatMap(({ memberId }, at) =>
    bad.includes(memberId) ? [{ path: `of.${at}.input.deadline`, message: "day" }] : [],
  );
  if (fields.length > 0)
    return reply(400, {
      error: { message: "bad", code: -32600, data: { httpStatus: 400, code: "BAD_REQUEST", fields } },
    });
  return reply(200, { result: { data: of.map(({ memberId }) => ({ memberId, kind: "notFound" })) } });
};
function serve(answer: (of: Sent) => Response) {
  const asked: number[] = [];
  vi.stubGlobal("fetch", async (_url: string, init: { body: string }) => {
    const { of } = JSON.parse(init.body) as { of: Sent };
    asked.push(of.length);
    return answer(of);
  });
  return asked;
}
const progress = { onProgress: () => undefined, goesOn: () => true };
afterEach(() => vi.unstubAllGlobals());

test("a long list goes in few at a time, and every one is answered by its own key", async () => {
  const asked = serve(answersFor([]));
  const { answers } = await previewMany(items(12), progress, true);
  expect(asked).toEqual([5, 5, 2]);
  expect([...answers.keys()]).toEqual(items(12).map(({ key }) => key));
});

test("one whose input is wrong keeps nobody else from being asked; what is wrong for all is the form's", async () => {
  serve(answersFor(["m1"]));
  const { answers, wrong } = await previewMany(items(6), progress, true);
  expect(wrong).toEqual([]);
  expect(answers.get("k1")).toMatchObject({ kind: "badInput", field: "deadline", why: "day" });
  expect(answers.get("k0")).toMatchObject({ kind: "notFound" });
  expect(answers.get("k5")).toMatchObject({ kind: "notFound" });
  const all = answersFor(items(6).map(({ memberId }) => memberId));
  const asked = serve(all);
  expect((await previewMany(items(6), progress, true)).wrong[0]).toMatchObject({ field: "deadline", message: "day" });
  expect(asked).toEqual([5]);
  serve(all);
  const given = await previewMany(items(6), progress, false);
  expect([given.wrong, given.answers.size]).toEqual([[], 6]);
});

test("a connection that breaks leaves those few in doubt and goes on; stopped, the rest are told as not tried", async () => {
  let calls = 0;
  const well = answersFor([]);
  serve((of) => {
    calls += 1;
    if (calls === 1) throw new TypeError("failed to fetch");
    return well(of);
  });
  const { answers } = await previewMany(items(7), progress, true);
  expect([answers.get("k0")?.kind, answers.get("k6")?.kind]).toEqual(["offline", "notFound"]);
  serve(well);
  let goes = 1;
  const stopped = await previewMany(items(7), { ...progress, goesOn: () => goes-- > 0 }, true);
  expect([stopped.answers.get("k0")?.kind, stopped.answers.get("k6")?.kind]).toEqual(["notFound", "notTried"]);
});
