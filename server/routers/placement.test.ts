import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { type Answer, expectBare, kinds, OWN_PAGE, send } from "./http-call-fixture";
import { idsOf, replaced, withEachLeaf, withKey } from "./input-variants-fixture";
import { type Audience, PLACEMENTS, type Placement } from "./procedure-placement-fixture";
import { type Caller, NOBODIES, SIGNED_IN, type Somebody, type TwoFunds, twoFunds } from "./two-funds-fixture";

/*
 * Every procedure there is, asked by everybody there can be, through the real handler and on a real database. Whoever adds
 * one says in procedure-placement-fixture.ts whom it is for.
 */

/** A CPR number that nobody has (the 32nd of a month), as it may be typed where it does not belong. */
const CPR = "320180-9998";
/** What the leads do with the list of a case that they may not open. */
const KEEPS_LISTS = /^caseworker\.access\.(admitToCase|endCaseAccess|shutOutOfCase|breakGlass)\./;
/** The id of nothing. */
const NO_ONES = "00000000-0000-4000-8000-000000000000";

let funds: TwoFunds;
const errors = vi.spyOn(console, "error").mockImplementation(() => undefined);
beforeAll(async () => {
  funds = await twoFunds();
});
afterAll(() => funds?.leave());
// What nobody expected is written to the log: here that is nothing, but where a test says so and takes it away.
afterEach(() => {
  const logged = errors.mock.calls.splice(0);
  expect(logged).toEqual([]);
});

function placed(path: string): Placement {
  const placement = PLACEMENTS[path];
  if (!placement) throw new Error(`nobody has placed ${path}`);
  return placement;
}

const headersOf = (path: string, caller: Caller): Record<string, string> => {
  const cookie = funds.cookieOf(caller, placed(path).for === "member" ? "member" : "caseworker");
  return { ...OWN_PAGE, ...(cookie && { cookie }) };
};
const askAs = (path: string, caller: Caller, input: unknown = placed(path).input(funds.own, caller)) =>
  send(path, input, headersOf(path, caller));

const holdsNothingOf = ({ text }: Answer, words: readonly string[]) => {
  for (const word of words) expect(text).not.toContain(word);
};

/** Who is of each audience, in the fund's own people; the other fund's has every role of a user. */
const AUDIENCES: Readonly<Record<Audience, readonly Somebody[]>> = {
  anybody: SIGNED_IN,
  member: ["member", "otherMember"],
  caseworker: ["caseworker", "teamLead", "stranger"],
  staff: ["caseworker", "teamLead", "administrator", "stranger"],
  teamLead: ["teamLead", "stranger"],
  administrator: ["administrator", "teamLead", "stranger"],
  administratorAlone: ["administrator", "stranger"],
  fundUser: ["authorityReader", "administrator", "teamLead", "caseworker", "stranger"],
  supervision: ["authorityReader", "administrator", "teamLead", "stranger"],
};
const isFor = (placement: Placement, caller: Somebody): boolean => AUDIENCES[placement.for].includes(caller);
/** One whom a procedure is for. */
const oneOf = (path: string): Somebody =>
  placed(path).for === "anybody" ? "caseworker" : AUDIENCES[placed(path).for][0]!;

function expectStranger(path: string, answer: Answer): void {
  const { stranger } = placed(path);
  if (stranger === "notFound") expectBare(answer, "NOT_FOUND", 404, path);
  else expect(answer.status).toBe(stranger === "badInput" ? 400 : stranger === "conflict" ? 409 : 200);
  holdsNothingOf(answer, funds.secretsOf("fund"));
  if (typeof stranger === "object") expect(answer.data).toEqual(stranger.answer(funds.own));
}

/** Asked about many, of whom each is answered for by itself. */
const MANY = new Set([
  "caseworker.acts.assignCases",
  "caseworker.assign.many",
  "caseworker.many.preview",
  "caseworker.many.confirm",
  "caseworker.team.layOutTimes",
  "caseworker.team.missedDeadlines",
]);

test("every procedure is placed, and nothing else is", () => {
  expect(Object.keys(PLACEMENTS).sort()).toEqual([...kinds.keys()].sort());
});

describe.each([...kinds.keys()])("%s", (path) => {
  test("answers everybody as it is placed", async () => {
    const placement = placed(path);
    const denied = SIGNED_IN.filter((caller) => !isFor(placement, caller));
    const before = await funds.written();
    await Promise.all([
      ...NOBODIES.map(async (caller) => {
        const answer = await askAs(path, caller);
        if (placement.for === "anybody") expect(answer.status).toBe(200);
        else expectBare(answer, "UNAUTHORIZED", 401, path);
      }),
      ...denied.map(async (caller) => expectBare(await askAs(path, caller), "FORBIDDEN", 403, path)),
      ...(isFor(placement, "stranger") && placement.for !== "anybody"
        ? [askAs(path, "stranger").then((told) => expectStranger(path, told))]
        : []),
    ]);
    // Whom it is not for has changed nothing, and is not even written down in this fund's log as having read.
    expect(await funds.written()).toBe(before);
    for (const caller of SIGNED_IN.filter((one) => isFor(placement, one) && one !== "stranger")) {
      const answer = await askAs(path, caller);
      holdsNothingOf(answer, funds.secretsOf("guarded"));
      const expected = placement.exceptions?.[caller] ?? placement.answers;
      expect(expected, `${caller}: ${answer.text.slice(0, 400)}`).toContain(answer.status);
      expect(answer.keep).toBe(placement.for === "anybody" ? "public, max-age=300" : "no-store");
      if (caller === "member") holdsNothingOf(answer, funds.secretsOf("otherMember"));
      if (caller === "otherMember") holdsNothingOf(answer, funds.secretsOf("member"));
    }
  });

  test("answers bad input without a fault, and without repeating it", async () => {
    const caller = oneOf(path);
    const input = placed(path).input(funds.own, caller);
    const texts = [CPR, CPR.replace("-", "")];
    const inputs = [
      ...withEachLeaf(input, CPR),
      ...["\0", "\ud800"].flatMap((text) => withEachLeaf(input, text).slice(0, 1)),
      ...texts.flatMap((text) => [text, withKey(input, text)]),
      Number(texts[1]),
      null,
      [],
      {},
    ];
    const bodies = [`{"${CPR}`, `"${CPR}`, `${"[".repeat(20_000)}${"]".repeat(20_000)}`];
    const answers = await Promise.all([
      ...inputs.map((bad) => askAs(path, caller, bad)),
      ...bodies.map((body) => send(path, undefined, headersOf(path, caller), body)),
    ]);
    for (const { status, text } of answers) {
      expect(status, text).toBeLessThan(500);
      // A plan and its grounds are shown to the one who wrote the words in it; what is said of bad input repeats nothing.
      if (![200, 409, 422].includes(status)) for (const typed of texts) expect(text).not.toContain(typed);
    }
  });

  test("does not tell another's id from one that nobody has", async () => {
    const caller = oneOf(path);
    const own = placed(path).input(funds.own, caller);
    const ownAt = new Map(idsOf(own).map(([at, id]) => [at.join("."), id]));
    const { memberId, letterId, refusedId, differenceId, ofCase } = funds.guarded;
    const shut = KEEPS_LISTS.test(path) ? [] : [{ ...funds.own, memberId, letterId, refusedId, differenceId, ofCase }];
    const theirs = [funds.foreign, { ...funds.own, ofCase: funds.other.ofCase }, ...shut]
      .flatMap((ids) => idsOf(placed(path).input(ids, caller)))
      .filter(([at, id]) => ownAt.get(at.join(".")) !== id);
    await Promise.all(
      theirs.map(async ([at, id]) => {
        const [answer, unknown] = await Promise.all([
          askAs(path, caller, replaced(own, at, id)),
          askAs(path, caller, replaced(own, at, NO_ONES)),
        ]);
        expect(answer.text.replaceAll(id, NO_ONES)).toBe(unknown.text);
        // Acts on many say of each how it went; all others answer that there is no such thing.
        const many = MANY.has(path);
        expect(many ? [200, 400] : [400, 404]).toContain(answer.status);
      }),
    );
  });
});
