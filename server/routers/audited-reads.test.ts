import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inFund } from "@/db/scope";
import { kinds, OWN_PAGE, send } from "./http-call-fixture";
import { type Audience, PLACEMENTS } from "./procedure-placement-fixture";
import { type Somebody, type TwoFunds, twoFunds } from "./two-funds-fixture";

/*
 * Whoever of the fund reads one member's case, or searches, leaves a line in the log: generated from the procedures there
 * are, so that one which is added is asked as well.
 */

let funds: TwoFunds;
beforeAll(async () => {
  funds = await twoFunds();
});
afterAll(() => funds?.leave());

const WHO: Partial<Record<Audience, Somebody>> = {
  caseworker: "caseworker",
  teamLead: "teamLead",
  administrator: "administrator",
  supervision: "administrator",
};
const linesAbout = (memberId: string | null, kindsOfLine: readonly string[]) =>
  inFund({ fundCode: "FOA" }, async (tx) => {
    const { rows } = await tx.execute<{ count: number }>(
      memberId === null
        ? `select count(*)::integer as count from audit where kind in ('${kindsOfLine.join("','")}')`
        : `select count(*)::integer as count from audit where member_id = '${memberId}' and kind in ('${kindsOfLine.join("','")}')`,
    );
    return rows[0]!.count;
  });

const ofTheFund = [...kinds.keys()].filter((path) => WHO[PLACEMENTS[path]?.for ?? "anybody"] !== undefined);
/** What takes one member's id, and is no step of an act: it reads the member's case. */
function readsACase(path: string): boolean {
  const input = PLACEMENTS[path]!.input(funds.own, WHO[PLACEMENTS[path]!.for]!) as { memberId?: string } | undefined;
  return kinds.get(path) === "query" && typeof input === "object" && input?.memberId === funds.own.memberId;
}

async function ask(path: string): Promise<number> {
  const who = WHO[PLACEMENTS[path]!.for]!;
  const cookie = funds.cookieOf(who, "caseworker");
  const { status } = await send(path, PLACEMENTS[path]!.input(funds.own, who), {
    ...OWN_PAGE,
    ...(cookie && { cookie }),
  });
  return status;
}

describe("every read of a case, and every search, is a line of the log", () => {
  test("each query of the fund's people that names a member", async () => {
    const reads = ofTheFund.filter(readsACase);
    expect(reads).toContain("caseworker.case.page");
    expect(reads).toContain("caseworker.case.asItWas");
    expect(reads).toContain("caseworker.workList.brief");
    const silent: string[] = [];
    for (const path of reads) {
      const before = await linesAbout(funds.own.memberId, ["read", "search", "reveal"]);
      expect(await ask(path), path).toBe(200);
      if ((await linesAbout(funds.own.memberId, ["read", "search", "reveal"])) === before) silent.push(path);
    }
    expect(silent).toEqual([]);
  });

  test.each([
    ["caseworker.search.members", "search"],
    ["caseworker.acts.revealCpr", "reveal"],
    ["records.subjectAccess.export", "reveal"],
    ["records.audit.search", "search"],
  ])("%s leaves one of its kind: %s", async (path, kind) => {
    const before = await linesAbout(null, [kind]);
    expect(await ask(path)).toBe(200);
    expect(await linesAbout(null, [kind])).toBe(before + 1);
  });
});
