import { eq } from "drizzle-orm";
import pg from "pg";
import { useDatabase as connectTo } from "@/db/client";
import { freshDatabase, type TestDatabase } from "@/db/postgres/test-database";
import { member } from "@/db/schema";
import { inFund } from "@/db/scope";
import { inventedCpr } from "@/db/seed/invented-cpr";
import type { OpenScope } from "@/server/commands/kernel/run-command";
import { hashCpr } from "@/server/identity/cpr-hash";
import { turnDuties } from "@/server/jobs/turn-duties";
import type { MonthImport } from "@/server/queries/months";
import { monthImportFor } from "@/server/queries/months";
import { idOf, storeCase, storeFund } from "@/server/queries/stored-case-fixture";
import type { CaseParts } from "@/server/rules/duties/case-fixture";
import { confirmMonth, type ImportDecided } from "./decide-import";
import { type Received, receiveFile } from "./receive-file";
import { turnMonths } from "./turn-months";

/** Test support: a fund whose members' hours come in from files, on a database of its own. */
export const FUND = "FOA";
export const TODAY = "2021-04-13";
/** The last day of the month in which the tests' files are confirmed. */
export const MONTH_END = "2021-04-30";
const KEYS = { CPR_HASH_KEY: Buffer.alloc(32, 1), CPR_ENCRYPTION_KEY: Buffer.alloc(32, 2) };
const LEAD = { id: idOf("Lone Leder"), name: "Lone Leder", initials: "LL", roles: ["teamLead"] };
const CASEWORKER = { id: idOf("Mette Holm"), name: "Mette Holm", initials: "MH" };

export type Insured = { readonly id: string; readonly cpr: string };

/** A participant since 1 March 2021, with what the test says of the case. */
export const participant = (parts: CaseParts = {}): CaseParts => ({
  circumstances: [{}],
  registrations: [{}],
  placements: [{}],
  visitations: [{}],
  participations: [{}],
  ...parts,
});

export type MonthsFund = Awaited<ReturnType<typeof monthsFund>>;

/** @param on a database that is there already, and stays; without it a fresh one that `leave` removes */
export async function monthsFund(on?: TestDatabase) {
  for (const [name, key] of Object.entries(KEYS)) process.env[name] = key.toString("base64");
  const made = on ? null : await freshDatabase();
  const database = on ?? made!;
  const close = connectTo(database.servingUrl);
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  owner.on("error", () => undefined);
  await owner.connect();
  if (!on)
    for (const [code, people] of [
      [FUND, [LEAD, CASEWORKER]],
      ["HK", []],
    ] as const)
      await storeFund(database.ownerUrl, { code, name: code, today: TODAY, people });
  let stored = 0;
  const ask = async <T extends Record<string, unknown>>(query: string, values: unknown[] = []) =>
    (await owner.query<T>(query, values)).rows;
  const open: OpenScope = (work) =>
    inFund({ fundCode: FUND, userId: LEAD.id }, (tx) =>
      work(tx, { userId: LEAD.id, name: LEAD.name, kind: "caseworker" }, FUND),
    );

  async function insured(...cases: readonly CaseParts[]): Promise<Insured[]> {
    const people: Insured[] = [];
    for (const parts of cases) {
      const place = stored++;
      const birthDate = "1985-05-05";
      const cpr = inventedCpr(birthDate, place, "female");
      const id = await inFund({ fundCode: FUND }, async (tx) => {
        const memberId = await storeCase(tx, FUND, TODAY, {
          givenNames: "Ane",
          surname: `Nummer ${place}`,
          birthDate,
          caseworkerId: CASEWORKER.id,
          cprHash: hashCpr(cpr, KEYS.CPR_HASH_KEY),
          parts,
        });
        await tx.update(member).set({ dutiesNextChangeOn: TODAY }).where(eq(member.id, memberId));
        return memberId;
      });
      people.push({ id, cpr });
    }
    // The duties as the commands would have left them.
    await turnDuties(FUND, TODAY);
    return people;
  }

  async function send(content: string | Buffer): Promise<Received> {
    const body = new Blob([typeof content === "string" ? content : new Uint8Array(content)]).stream();
    return receiveFile(body, { fundCode: FUND, userId: LEAD.id, name: LEAD.name, source: "page" });
  }

  const look = async (id: string): Promise<MonthImport> =>
    (await inFund({ fundCode: FUND }, (tx) => monthImportFor(tx, id)))!;

  /** A file up to its preview, or to what is wrong with it. */
  async function preview(content: string | Buffer): Promise<MonthImport> {
    const received = await send(content);
    if (received.kind !== "received") throw new Error(received.kind);
    await turnMonths(FUND);
    return look(received.id);
  }

  async function confirm({ id, previewNumber }: MonthImport): Promise<{ how: ImportDecided; after: MonthImport }> {
    const how = await confirmMonth(open, { importId: id, previewNumber });
    await turnMonths(FUND);
    return { how, after: await look(id) };
  }

  return {
    database,
    ask,
    open,
    insured,
    send,
    look,
    preview,
    confirm,
    /** A file, previewed and confirmed. */
    enter: async (content: string) => (await confirm(await preview(content))).after,
    /** Sets the business clock to nine in the morning of a day, summer time. */
    stand: async (day: string) => {
      await ask(
        "update fund set clock_offset_seconds = ceil(extract(epoch from ($1::timestamptz - clock_timestamp())))::bigint",
        [`${day}T07:00:00Z`],
      );
    },
    snapshot: () => snapshot(ask),
    /** Leaves the database to others, and as it is. */
    close: async () => {
      await close();
      await owner.end();
    },
    leave: async () => {
      await close().catch(() => undefined);
      await owner.end().catch(() => undefined);
      await made?.drop();
    },
  };
}

/** Lines of a file, from members and their hours in decimals. */
export const fileOf = (rows: readonly (readonly [Insured, string, string])[]): string =>
  rows.map(([{ cpr }, month, hours]) => `${cpr};${month};${hours}\n`).join("");

/** Every figure, end, decision, message and duty, without the ids and instants that differ from run to run. */
async function snapshot(ask: (query: string) => Promise<Record<string, unknown>[]>) {
  const queries = {
    months: `select member_id, month, hours, superseded_at is null as stands from benefit_month
      order by member_id, month, superseded_at nulls last, hours`,
    participations: `select member_id, start_date::text, end_date::text, reason_code from participation
      where superseded_at is null order by member_id, start_date, entity_id`,
    ends: `select member_id, reason_code, registered_on::text, ascertained_on::text from marking_end
      where superseded_at is null order by member_id, recorded_at, reason_code, registered_on`,
    interviews: `select member_id, entity_id, status, purposes from interview where superseded_at is null order by entity_id`,
    decisions: `select member_id, command, outcome, asked, decided_on::text from decision where member_id is not null
      order by member_id, command, asked::text`,
    letters: "select member_id, template, fields, adverse from message order by member_id, template, fields::text",
    outbox: "select member_id, number, type, payload from outbox order by member_id, number",
    duties: `select member_id, key, owner, rule, bucket, wording, facts, state, opens_on::text, due_on::text, sort_day::text,
      caseworker_id, rules_version from duty where wording <> 'hoursBelowLimit' order by member_id, key collate "C"`,
    members: "select id, outbox_number, duties_next_change_on::text as next from member order by id",
    counts: `select caseworker_id, bucket, sum(count)::integer as count from duty_count where bucket <> 'failed'
      group by 1, 2 having sum(count) <> 0 order by 1, 2`,
  };
  const found: Record<string, Record<string, unknown>[]> = {};
  for (const [name, query] of Object.entries(queries)) found[name] = await ask(query);
  return found;
}
