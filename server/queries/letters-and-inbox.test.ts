import { afterAll, beforeAll, expect, test } from "vitest";
import { OWN_PAGE, send } from "@/server/routers/http-call-fixture";
import { type Caller, type TwoFunds, twoFunds } from "@/server/routers/two-funds-fixture";
import type { Inbox } from "./inbox";
import { LETTERS_PAGE, type LettersPage, type OneLetter } from "./member-letters";

/** What member and fund write to each other, through the API and on a real database, seen from both sides. */
let funds: TwoFunds;
beforeAll(async () => {
  funds = await twoFunds();
});
afterAll(() => funds?.leave());

async function ask<T>(caller: Caller, path: string, input?: unknown): Promise<T> {
  const cookie = funds.cookieOf(caller, "member")!;
  const answer = await send(path, input, { ...OWN_PAGE, cookie });
  expect(answer.status, answer.text.slice(0, 300)).toBe(200);
  return answer.data as T;
}
async function act(caller: Caller, path: string, input: object): Promise<{ ids: Record<string, string> }> {
  const { hash } = await ask<{ hash: string }>(caller, `${path}.preview`, input);
  return ask(caller, `${path}.confirm`, { ...input, hash });
}
const inboxOf = (caller: Caller, who: "mine" | "all" = "all", after: Inbox["next"] = null) =>
  ask<Inbox>(caller, "caseworker.inbox.list", { who, after });
const lettersOf = (caller: Caller, after: LettersPage["next"] = null) =>
  ask<LettersPage>(caller, "member.letters.page", { after });

test("a message is in the inbox until it is answered, and its answer is the member's unread letter", async () => {
  const { ids } = await act("member", "member.acts.writeToFund", { input: { text: "Hvor er det henne?" } });
  const id = ids["new:notice"]!;
  const row = (await inboxOf("caseworker")).rows.find((one) => one.id === id);
  expect(row).toMatchObject({ kind: "message", text: "Hvor er det henne?", member: { id: funds.own.memberId } });
  expect((await inboxOf("caseworker", "mine")).rows.map((one) => one.id)).toContain(id);
  expect((await inboxOf("teamLead", "mine")).rows.map((one) => one.id)).not.toContain(id);
  expect((await inboxOf("stranger")).rows.map((one) => one.id)).not.toContain(id);

  await act("caseworker", "caseworker.acts.handleNotice", {
    memberId: funds.own.memberId,
    input: { noticeId: id, reply: "På Vesterbro." },
  });
  expect((await inboxOf("caseworker")).rows.map((one) => one.id)).not.toContain(id);
  const page = await lettersOf("member");
  expect(page.unread[0]).toMatchObject({
    template: "reply",
    fields: { text: "På Vesterbro.", about: id },
    readAt: null,
  });
  expect(page.unread[0]!.from).not.toBe("");
  expect(page.rows).toContainEqual(
    expect.objectContaining({ by: "member", id, text: "Hvor er det henne?", handledOn: "2021-04-13" }),
  );

  const letterId = page.unread[0]!.id;
  const letter = await ask<OneLetter>("member", "member.letters.letter", { id: letterId });
  expect(letter).toMatchObject({ readAt: null, answers: { text: "Hvor er det henne?" } });
  await ask("member", "member.letters.open", { id: letterId });
  const first = (await ask<OneLetter>("member", "member.letters.letter", { id: letterId })).readAt;
  expect(first).toMatch(/^2021-04-13/);
  await ask("member", "member.letters.open", { id: letterId });
  expect((await ask<OneLetter>("member", "member.letters.letter", { id: letterId })).readAt).toBe(first);
  expect((await lettersOf("member")).unread.map((one) => one.id)).not.toContain(letterId);
});

test("what another handled first is told, and not answered twice", async () => {
  const { ids } = await act("member", "member.acts.tellIllness", { input: { from: "2021-04-13" } });
  const input = { memberId: funds.own.memberId, input: { noticeId: ids["new:notice"] } };
  await act("caseworker", "caseworker.acts.handleNotice", input);
  const cookie = funds.cookieOf("teamLead", "caseworker")!;
  const late = await send("caseworker.acts.handleNotice.preview", input, { ...OWN_PAGE, cookie });
  expect([late.status, late.code]).toEqual([409, "CONFLICT"]);
  expect(late.text).toContain("noticeHandled");
});

test("pages follow each other without a gap and without a repetition, from both ends", async () => {
  for (let at = 0; at < LETTERS_PAGE + 2; at += 1)
    await act("otherMember", "member.acts.writeToFund", { input: { text: `Nummer ${at}` } });
  const first = await lettersOf("otherMember");
  const second = await lettersOf("otherMember", first.next);
  const told = [...first.rows, ...second.rows].flatMap((row) =>
    row.by === "member" && row.kind === "message" ? [row.text] : [],
  );
  expect([first.rows.length, second.next]).toEqual([LETTERS_PAGE, null]);
  expect(second.unread).toEqual([]);
  expect(told).toEqual(Array.from({ length: LETTERS_PAGE + 2 }, (_, at) => `Nummer ${LETTERS_PAGE + 1 - at}`));

  const seen: string[] = [];
  let after: Inbox["next"] = null;
  do {
    const page: Inbox = await inboxOf("caseworker", "all", after);
    seen.push(...page.rows.map(({ text }) => text ?? ""));
    after = page.next;
  } while (after);
  const numbered = seen.filter((text) => text.startsWith("Nummer"));
  expect(numbered).toEqual(Array.from({ length: LETTERS_PAGE + 2 }, (_, at) => `Nummer ${at}`));
}, 60_000);
