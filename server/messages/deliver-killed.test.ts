import { spawn } from "node:child_process";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { COMMANDS } from "@/server/commands/registry";
import { actsIn } from "@/server/commands/test-acts";
import { type TestFund, testFund } from "@/server/commands/test-fund";
import { mailCatcher, PostRoom } from "./simulator/post-room";

/** A process that sends letters, killed without warning in the middle of it: what it leaves the next one finishes. */
const LETTERS = 40;
const KILLS = 3;

let fund: TestFund;
const room = new PostRoom(async () => undefined);
const mails = mailCatcher(room);
beforeAll(async () => {
  fund = await testFund();
  await fund.stand("2021-04-13");
  await new Promise<void>((ready) => void mails.listen(0, "127.0.0.1", ready));
});
afterAll(async () => {
  mails.close();
  await fund?.leave();
});

const SENDER = `
const { deliverLetters } = await import("./server/messages/deliver-letters.ts");
await deliverLetters("FOA", new AbortController().signal);
process.exit(0);`;

function sender() {
  const child = spawn(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", "--input-type=module", "-e", SENDER],
    {
      cwd: path.resolve(import.meta.dirname, "../.."),
      env: {
        ...process.env,
        DATABASE_URL: fund.database.servingUrl,
        SMTP_URL: `smtp://127.0.0.1:${(mails.server.address() as AddressInfo).port}`,
        MAIL_FROM: "Min side <svar-ikke@a-kasse.example>",
      },
      stdio: "ignore",
    },
  );
  return { child, ended: new Promise<void>((ended) => child.once("close", () => ended())) };
}

const arrived = () => room.received.reduce((sum, { times }) => sum + times, 0);
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((tick) => setTimeout(tick, 5));
}

test("killed again and again, every letter arrives, and only one in hand at a kill may come a second time", async () => {
  const memberId = await fund.newMember();
  await fund.ask("update member set tell_by = 'mail', email = 'navn@example.dk' where id = $1", [memberId]);
  const { confirm } = actsIn(fund);
  for (let at = 0; at < LETTERS; at += 1)
    await confirm(COMMANDS.writeToMember, memberId, { text: `Brev ${at}`, about: null });

  for (let kill = 1; kill <= KILLS; kill += 1) {
    const { child, ended } = sender();
    const enough = Math.floor((LETTERS * kill) / (KILLS + 2));
    await until(() => arrived() >= enough);
    child.kill("SIGKILL");
    await ended;
    // As if what it had taken were free again.
    await fund.ask("update delivery set next_attempt_at = now() where state = 'waiting'");
  }
  const last = sender();
  await last.ended;

  expect(room.received).toHaveLength(LETTERS);
  expect(arrived()).toBeLessThanOrEqual(LETTERS + KILLS);
  const states = await fund.ask<{ state: string; count: number }>(
    "select state, count(*)::integer as count from delivery group by state",
  );
  expect(states).toEqual([{ state: "sent", count: LETTERS }]);
}, 120_000);
