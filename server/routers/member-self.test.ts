import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { database, type Scoped } from "@/db/client";
import { askAboutAccess } from "@/server/commands/ask-about-access";
import type { OpenScope } from "@/server/commands/kernel/run-command";
import { OWN_CASE, runCommand } from "@/server/commands/kernel/run-command";
import { type TestFund, testFund } from "@/server/commands/test-fund";
import { updateContact, updateContactInput } from "@/server/commands/update-contact";
import { writeNote } from "@/server/commands/write-note";
import type { SignedIn } from "@/server/identity/roles";
import { casePage } from "@/server/queries/case-page";
import { memberAccess } from "@/server/queries/member-access";
import { memberContact } from "@/server/queries/member-contact";
import { memberHome } from "@/server/queries/member-home";

let fund: TestFund;
let memberId: string;
let otherId: string;
let self: SignedIn;
let openSelf: OpenScope;

/** A transaction in the member's own scope, as the sign-in opens it. */
const asOwn = <T>(person: SignedIn, work: (tx: Scoped) => Promise<T>): Promise<T> =>
  database().transaction(async (tx) => {
    await tx.execute(sql`select set_config('app.fund_code', 'FOA', true),
      set_config('app.user_id', ${person.userId}, true), set_config('app.member_id', ${person.memberId}, true)`);
    return await work(tx);
  });

beforeAll(async () => {
  fund = await testFund();
  await fund.stand("2021-04-13", "10:00");
  memberId = await fund.newMember();
  otherId = await fund.newMember("1986-06-06");
  const userId = crypto.randomUUID();
  await fund.ask(
    `insert into app_user (fund_code, id, kind, name, initials, member_id) values ('FOA', $1::uuid, 'member', 'Åse Prøve', 'ÅP', $2::uuid)`,
    [userId, memberId],
  );
  self = {
    userId,
    fundCode: "FOA",
    kind: "member",
    roles: ["member"],
    memberId,
    name: "Åse Prøve",
    initials: "ÅP",
    locale: "da",
    assurance: "substantial",
    sessionId: crypto.randomUUID(),
  };
  openSelf = (work) => asOwn(self, (tx) => work(tx, { userId, name: self.name, kind: "member", memberId }, "FOA"));
});
afterAll(() => fund.leave());

describe("the contact details", () => {
  const valid = { email: "", phone: "", locale: "da", tellBy: "portal", interpreterLanguage: "" } as const;
  const wrong = (typed: object) =>
    updateContactInput.safeParse({ ...valid, ...typed }).error?.issues.map(({ path, message }) => [path[0], message]) ??
    [];

  test("a phone of seven digits is wrong, of eight right, of nine wrong; spaces do not matter", () => {
    expect(wrong({ phone: "2020202" })).toEqual([["phone", "phone"]]);
    expect(wrong({ phone: "20 20 20 20" })).toEqual([]);
    expect(wrong({ phone: "202020201" })).toEqual([["phone", "phone"]]);
    expect(wrong({ phone: "+46 70 123 45 67" })).toEqual([]);
  });

  test("an address without a domain is wrong; being told by mail needs one, by sms a phone", () => {
    expect(wrong({ email: "ase@eksempel" })).toEqual([["email", "email"]]);
    expect(wrong({ email: "ase@eksempel.dk" })).toEqual([]);
    expect(wrong({ tellBy: "mail" })).toEqual([["email", "missing"]]);
    expect(wrong({ tellBy: "sms" })).toEqual([["phone", "missing"]]);
  });

  test("it is stored, counts as a change of the case, and the log names the fields and not what is in them", async () => {
    const version = () => fund.ask<{ version: number }>("select version from member where id = $1", [memberId]);
    const [before] = await version();
    const wanted = updateContactInput.parse({ ...valid, phone: "20 30 40 50", tellBy: "sms" });
    expect(await updateContact(openSelf, wanted)).toEqual({ changed: ["phone", "tellBy"] });
    expect(await asOwn(self, (tx) => memberContact(tx, self))).toMatchObject({ phone: "20304050", tellBy: "sms" });
    expect((await version())[0]?.version).toBe(before!.version + 1);
    const lines = await fund.ask("select detail, actor_name from audit where what = 'updateContact'");
    expect(lines).toEqual([{ detail: { changed: "phone+tellBy" }, actor_name: "Åse Prøve" }]);
    expect(await updateContact(openSelf, wanted)).toEqual({ changed: [] });
    expect((await version())[0]?.version).toBe(before!.version + 1);
  });

  test("somebody without a case of their own changes nothing", async () => {
    expect(await updateContact(fund.open, updateContactInput.parse(valid))).toBeNull();
  });
});

describe("who has looked", () => {
  const caseworker = (): SignedIn => ({
    ...self,
    userId: fund.caseworkerId,
    kind: "caseworker",
    roles: ["caseworker"],
    memberId: null,
    name: "Mette Holm",
  });
  const access = (asked: { before?: number | null; own?: boolean } = {}) =>
    asOwn(self, (tx) => memberAccess(tx, self, { before: null, own: false, ...asked }));

  test("a caseworker's look at the case is told with name and role, newest first; another's case is not", async () => {
    const open = fund.open;
    await open((tx) => casePage(tx, caseworker(), memberId));
    await open((tx) => casePage(tx, caseworker(), otherId));
    await writeNote(open, { memberId: otherId, body: "A note." });
    const page = await access();
    expect(page?.lines[0]).toMatchObject({ kind: "read", what: "case", name: "Mette Holm", role: "caseworker" });
    expect(page?.lines.map(({ id }) => id)).toEqual(page!.lines.map(({ id }) => id).toSorted((a, b) => b - a));
    expect(page?.lines.map(({ what }) => what)).not.toContain("writeNote");
    const [theirs] = await fund.ask<{ id: string }>(
      "select id from audit where member_id = $1 and what = 'writeNote'",
      [otherId],
    );
    expect(page?.lines.map(({ id }) => String(id))).not.toContain(theirs?.id);
  });

  test("one's own lines are there when asked for, and only then", async () => {
    await asOwn(self, (tx) => memberHome(tx, self));
    expect((await access())?.lines.map(({ role }) => role)).not.toContain("self");
    expect((await access({ own: true }))?.lines[0]).toMatchObject({ what: "ownCase", role: "self" });
  });

  test("a long log is read on from where it ended, no line twice and none left out", async () => {
    await fund.ask(
      `insert into audit (fund_code, member_id, kind, what, actor_name, business_at)
       select 'FOA', $1::uuid, 'act', 'giveBackDay', 'Systemet', now() from generate_series(1, 90)`,
      [memberId],
    );
    const seen: number[] = [];
    let next: number | null = null;
    do {
      const page: Awaited<ReturnType<typeof access>> = await access({ before: next });
      seen.push(...page!.lines.map(({ id }) => id));
      next = page!.next;
    } while (next !== null);
    const all = await fund.ask<{ id: string }>(
      "select id from audit where member_id = $1 and actor_id is distinct from $2::uuid order by id desc",
      [memberId, self.userId],
    );
    expect(seen.map(String)).toEqual(all.map(({ id }) => id));
    expect((await access())?.lines[0]).toMatchObject({ role: "system" });
  });

  test("a line of one's own case can be asked about, and is then marked; another's is bad input", async () => {
    const line = (await access())!.lines[0]!;
    const ask = (auditId: number) =>
      runCommand(openSelf, askAboutAccess, {
        memberId: OWN_CASE,
        input: { auditId, text: "Hvorfor?" },
        confirm: { hash: null },
      });
    expect((await ask(line.id)).kind).toBe("done");
    expect((await access())?.lines.find(({ id }) => id === line.id)?.asked).toBe(true);
    const [theirs] = await fund.ask<{ id: string }>("select id from audit where member_id = $1 limit 1", [otherId]);
    await expect(ask(Number(theirs!.id))).rejects.toMatchObject({ issues: [{ message: "unknown" }] });
  });
});

test("the front page tells what others have done since the last visit, never one's own acts, at most five", async () => {
  const home = () => asOwn(self, (tx) => memberHome(tx, self));
  const first = await home();
  expect(first?.news).toHaveLength(5);
  const logged = (what: string, kind: string, actorId: string) =>
    fund.ask(
      `insert into audit (fund_code, member_id, kind, what, actor_id, actor_name, business_at, wall_at)
       values ('FOA', $1::uuid, $2, $3, $4::uuid, 'X', now(), now() - interval '2 hours')`,
      [memberId, kind, what, actorId],
    );
  await logged("ownCase", "read", self.userId);
  expect((await home())?.news).toEqual([]);
  await logged("setDeadline", "act", fund.caseworkerId);
  await logged("reportHoliday", "act", self.userId);
  await logged("writeNote", "act", fund.caseworkerId);
  expect((await home())?.news.map(({ what }) => what)).toEqual(["setDeadline"]);
  // The visit that has just begun does not make them old.
  expect((await home())?.news.map(({ what }) => what)).toEqual(["setDeadline"]);
});
