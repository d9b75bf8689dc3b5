import { afterAll, beforeAll, expect, test } from "vitest";
import { runFundAct } from "@/server/commands/kernel/run-fund-act";
import { COMMANDS } from "@/server/commands/registry";
import { actsIn } from "@/server/commands/test-acts";
import { FUND, type TestFund, testFund } from "@/server/commands/test-fund";
import { postedLetters } from "./claim-deliveries";
import { deliverLetters } from "./deliver-letters";
import { editWording, editWordingInput } from "./edit-wording";
import { builtInWording, readableLetter } from "./render-letter";
import { markPrinted, postalAddressInput, sendAgain, setPostalAddress } from "./send-again";

/** What a caseworker does about a letter, and what a fund makes of its words, on a real database. */
let fund: TestFund;
let acts: ReturnType<typeof actsIn>;
beforeAll(async () => {
  fund = await testFund();
  acts = actsIn(fund);
  await fund.stand("2021-04-13");
});
afterAll(() => fund?.leave());

async function change(memberId: string, values: Record<string, unknown>): Promise<void> {
  for (const [column, value] of Object.entries(values))
    await fund.ask(`update member set ${column} = $2 where id = $1`, [memberId, value]);
}
async function letterTo(values: Record<string, unknown> = {}) {
  const memberId = await fund.newMember();
  const { tell_by = "mail", email = "navn@example.dk", ...later } = values;
  await change(memberId, { tell_by, email });
  await acts.confirm(COMMANDS.writeToMember, memberId, { text: "Hej" });
  await change(memberId, later);
  const [message] = await fund.ask<{ id: string }>("select id from message where member_id = $1", [memberId]);
  return { memberId, messageId: message!.id };
}
const refused = { mail: async () => ({ kind: "refused", problem: "unknownAddress" }) as const };
const deliver = () => deliverLetters(FUND, new AbortController().signal, refused as never);
const tasks = async (memberId: string) =>
  (await fund.ask("select 1 from duty where member_id = $1 and bucket = 'failed'", [memberId])).length;
const ways = (memberId: string) =>
  fund.ask<{ id: string; channel: string; state: string; chosen_by: string | null }>(
    "select id, channel, state, chosen_by from delivery where member_id = $1 order by created_at, id",
    [memberId],
  );

test("a mail that came back is a task, and printing the letter settles it", async () => {
  const { memberId, messageId } = await letterTo();
  await deliver();
  expect(await tasks(memberId)).toBe(1);
  await setPostalAddress(
    fund.open,
    postalAddressInput.parse({ memberId, postalAddress: " Klosterport 4 \n\n8000 Aarhus C" }),
  );
  await sendAgain(fund.open, { messageId, channel: "post" });
  await sendAgain(fund.open, { messageId, channel: "post" });
  const [, paper, ...more] = await ways(memberId);
  expect([paper, more]).toMatchObject([{ channel: "post", state: "toPrint", chosen_by: "Mette Holm" }, []]);
  expect(await tasks(memberId)).toBe(1);
  expect(await markPrinted(fund.open, { deliveryIds: [paper!.id] })).toEqual({ printed: 1 });
  expect(await markPrinted(fund.open, { deliveryIds: [paper!.id] })).toEqual({ printed: 0 });
  expect(await tasks(memberId)).toBe(0);
  const [letter] = await fund.inScope((tx) => postedLetters(tx, [messageId]));
  expect(letter!.postalAddress).toBe("Klosterport 4\n8000 Aarhus C");
  const logged = await fund.ask<{ what: string }>(
    "select what from audit where member_id = $1 and what in ('sendAgain', 'markPrinted', 'setPostalAddress') order by id",
    [memberId],
  );
  expect(logged.map(({ what }) => what)).toEqual(["setPostalAddress", "sendAgain", "markPrinted"]);
});

test.each([
  ["post", { protected_identity: true }, "protected"],
  ["mail", { email: null, tell_by: "portal" }, "noAddress"],
  ["sms", { phone: null }, "noAddress"],
  ["digitalPost", { left_fund_on: "2021-04-12" }, "left"],
  ["post", { died_on: "2021-04-12" }, "left"],
] as const)("by %s nothing is sent again where it cannot go: %o", async (channel, values, problem) => {
  const { messageId, memberId } = await letterTo(values);
  const before = await ways(memberId);
  await expect(sendAgain(fund.open, { messageId, channel })).rejects.toMatchObject({
    issues: [{ path: ["channel"], message: problem }],
  });
  expect(await ways(memberId)).toEqual(before);
});

test("another fund's letter is not found", async () => {
  expect(await sendAgain(fund.open, { messageId: "00000000-0000-4000-8000-000000000000", channel: "post" })).toBeNull();
});

const words = (text: string) => ({
  da: { title: "Book nu", body: `${text} {frist}.` },
  en: { title: "Book now", body: `${text} {deadline}.` },
});
const edit = (input: object, hash: string | null = null) =>
  runFundAct(fund.open, editWording, {
    input: editWordingInput.parse({ template: "deadlineSet", ...input }),
    confirm: { hash },
  });

test("a fund's words are versions: a letter reads as it was written, whatever comes after", async () => {
  const memberId = await acts.participantFrom("2021-04-05");
  const readings = async () => {
    const rows = await fund.ask<{ id: string }>(
      "select id from message where member_id = $1 and template in ('deadlineSet', 'deadlineWithdrawn') order by created_at, id",
      [memberId],
    );
    const letters = await fund.inScope((tx) =>
      postedLetters(
        tx,
        rows.map(({ id }) => id),
      ),
    );
    return letters.map((letter) => readableLetter(letter, "da").paragraphs[0]);
  };
  const setAndWithdraw = async (deadline: string) => {
    await acts.done(COMMANDS.setDeadline, memberId, { deadline });
    const [set] = await fund.ask<{ id: string }>(
      "select entity_id as id from booking_deadline where member_id = $1 and superseded_at is null and withdrawn_on is null",
      [memberId],
    );
    return async () => {
      await acts.done(COMMANDS.withdrawDeadline, memberId, { deadlineId: set!.id, reason: "Prøve" });
    };
  };
  await acts.openSlots("2021-04-15", ["09:00", "10:00"]);
  const withdrawn = await setAndWithdraw("2021-04-26");
  const first = "Book en jobsamtale senest mandag den 26. april 2021. Den dag tæller med.";
  expect(await readings()).toEqual([first]);

  expect((await edit({ basedOn: 0, ...words("Book senest") })).kind).toBe("done");
  // Based on what is no longer the last: nothing is written over.
  expect(await edit({ basedOn: 0, ...words("Andet") })).toMatchObject({
    kind: "conflict",
    plan: { conflict: { reason: "wordingChanged", facts: { by: "Mette Holm", version: 1 } } },
  });
  await withdrawn();
  const again = await setAndWithdraw("2021-04-27");
  expect(await readings()).toContain("Book senest tirsdag den 27. april 2021.");
  expect(await readings()).toContain(first);

  const builtIn = { da: builtInWording("deadlineSet", "da"), en: builtInWording("deadlineSet", "en") };
  expect((await edit({ basedOn: 1, restored: 0, ...builtIn })).kind).toBe("done");
  await again();
  await setAndWithdraw("2021-04-28");
  const all = await readings();
  expect(all).toContain("Book en jobsamtale senest onsdag den 28. april 2021. Den dag tæller med.");
  expect(all).toContain("Book senest tirsdag den 27. april 2021.");
  expect(all).toContain(first);
});

test("what a wording has to say cannot be left out, and nothing can be put in that its letter does not have", () => {
  const read = (da: object, en: object = words("Book by").en) =>
    editWordingInput
      .safeParse({ template: "deadlineSet", basedOn: 0, da: { ...words("Book").da, ...da }, en })
      .error?.issues.map(({ path, message }) => [path.join("."), message]);
  expect(read({})).toBeUndefined();
  expect(read({ body: "Book." })).toEqual([["da.body", "missingField"]]);
  expect(read({ body: "Book {frist} {navn}." })).toEqual([["da.body", "unknownField"]]);
  expect(read({ title: "Book {frist}" })).toEqual([["da.title", "titleField"]]);
  expect(read({ body: " \n " })).toEqual([
    ["da.body", "missing"],
    ["da.body", "missingField"],
  ]);
  expect(read({}, { title: "Book", body: "Book {frist}" })).toEqual([
    ["en.body", "unknownField"],
    ["en.body", "missingField"],
  ]);
});

test("a version is never changed or taken away", async () => {
  await edit({
    basedOn: (await fund.ask<{ v: number }>("select coalesce(max(version), 0) as v from letter_wording"))[0]!.v,
    ...words("Sidst"),
  });
  await expect(fund.ask("update letter_wording set content = '{}'")).rejects.toThrow(/append-only/);
  await expect(fund.ask("delete from letter_wording")).rejects.toThrow(/append-only/);
});
