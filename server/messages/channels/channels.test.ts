import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { LETTER_TEMPLATES } from "../letter-kinds";
import { readableLetter } from "../render-letter";
import { mailCatcher, PostRoom } from "../simulator/post-room";
import { postRoomServer } from "../simulator/server";
import { EXAMPLE_FACTS } from "../wording";
import { type Posted, Unreachable } from "./channel";
import { type Channels, configuredChannels } from "./configured";
import { digitalPostTitle, notification } from "./notification";

/** The channels against the post room of the demonstration, over its real ports. */
const reports: string[] = [];
const room = new PostRoom(async (reference, outcome) => {
  reports.push(`${reference} ${outcome}`);
});
const mails = mailCatcher(room);
const server = postRoomServer(room, "a token");
let channels: Channels;
let origin: string;

beforeAll(async () => {
  await new Promise<void>((ready) => void mails.listen(0, "127.0.0.1", ready));
  await new Promise<void>((ready) => void server.listen(0, "127.0.0.1", ready));
  const smtp = (mails.server.address() as AddressInfo).port;
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  channels = configuredChannels({
    SMTP_URL: `smtp://127.0.0.1:${smtp}`,
    MAIL_FROM: "Min side <svar-ikke@a-kasse.example>",
    SMS_URL: `${origin}/sms`,
    SMS_TOKEN: "a token",
    DIGITAL_POST_URL: `${origin}/digital-post`,
    DIGITAL_POST_TOKEN: "a token",
  });
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
  mails.close();
});
beforeEach(() => {
  room.clear();
  reports.length = 0;
});

const posted = (reference = "FOA.1", locale: "da" | "en" = "da"): Posted => ({
  reference,
  to: "navn@example.dk",
  locale,
  link: "http://localhost:3000/min-side/messages/0a0a",
  letter: async () => Buffer.from("%PDF-1.7"),
});
const KINDS = ["mail", "sms", "digitalPost"] as const;

test.each(KINDS)("%s arrives once, however often it is sent", async (kind) => {
  expect(await channels[kind](posted())).toEqual({ kind: "sent" });
  expect(await channels[kind](posted())).toEqual({ kind: "sent" });
  expect(room.received).toMatchObject([{ kind, reference: "FOA.1", to: "navn@example.dk", times: 2 }]);
});

test.each(KINDS)("%s that is refused is no matter of trying again; a shut way is", async (kind) => {
  room.setFault(kind, "refuse");
  expect(await channels[kind](posted())).toEqual({ kind: "refused", problem: "unknownAddress" });
  room.setFault(kind, "down");
  await expect(channels[kind](posted())).rejects.toThrow(Unreachable);
  await expect(channels[kind](posted())).rejects.toThrow(Unreachable);
  room.setFault(kind, "none");
  expect(await channels[kind](posted())).toEqual({ kind: "sent" });
});

test("what comes back later is reported; SMTP alone tells nobody that something arrived", async () => {
  room.setFault("mail", "bounce");
  for (const kind of KINDS) await channels[kind](posted(`FOA.${kind}`));
  expect(reports.sort()).toEqual(["FOA.digitalPost delivered", "FOA.mail bounced", "FOA.sms delivered"]);
});

test("a way that is not set up is not waited for", async () => {
  expect(await configuredChannels({}).sms(posted())).toEqual({ kind: "refused", problem: "notConfigured" });
});

test("without its token the gateway takes nothing, and another site's page may not turn its knobs", async () => {
  const ask = (path: string, headers: Record<string, string>) =>
    fetch(`${origin}${path}`, { method: "POST", headers, body: "{}" }).then(({ status }) => status);
  expect(await ask("/sms", {})).toBe(401);
  expect(await ask("/control", { "sec-fetch-site": "cross-site" })).toBe(403);
  expect(room.received).toEqual([]);
});

describe.each(["da", "en"] as const)("what mail and SMS say in %s", (locale) => {
  const link = "https://minside.example/min-side/messages/0a0a";
  const { subject, mail, sms } = notification(locale, link);
  const outside = [subject, mail, sms, digitalPostTitle(locale)];

  test("is the same for every letter, and nothing of any of them", () => {
    for (const template of LETTER_TEMPLATES) {
      const letter = { template, fields: EXAMPLE_FACTS, adverse: true, edition: 1, wording: null };
      const { title, paragraphs, reason } = readableLetter(letter, locale);
      for (const text of outside)
        for (const said of [title, ...paragraphs, reason?.text ?? title]) expect(text).not.toContain(said);
    }
    for (const text of outside)
      expect(text).not.toMatch(
        /dagpenge|benefit|afmeld|deregist|frist|deadline|samtale|interview|jobcenter|§|\d{6}-?\d{4}/i,
      );
  });

  test("holds whatever a member is called or a letter says, since neither is asked for", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uuid(), async (id) => {
        room.clear();
        await channels.mail({ ...posted(`FOA.${id}`, locale), letter: () => Promise.reject(new Error("asked for")) });
        const [one] = room.received;
        expect([one!.title, one!.text.trim()]).toEqual([subject, notification(locale, posted().link).mail]);
      }),
      { numRuns: 5 },
    );
  });

  test("an SMS is short: three parts at most", () => {
    expect(sms.length).toBeLessThanOrEqual(3 * 153);
  });
});

test("the post room says on its face that it is simulated, in both languages, and shows no whole CPR number", async () => {
  await channels.digitalPost({ ...posted(), to: "0505851234" });
  for (const [lang, words] of [
    ["da", "Rummet er simuleret"],
    ["en", "The room is simulated"],
  ] as const) {
    const page = await fetch(`${origin}/?lang=${lang}`).then((answer) => answer.text());
    expect(page).toContain(words);
    expect(page).toContain("050585-");
    expect(page).not.toContain("1234");
  }
});
