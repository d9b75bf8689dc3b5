import pg from "pg";
import { useDatabase as connectTo } from "@/db/client";
import { freshDatabase, type TestDatabase } from "@/db/postgres/test-database";
import { inFund } from "@/db/scope";
import { inventedCpr } from "@/db/seed/invented-cpr";
import { encryptCpr } from "@/server/identity/cpr-cipher";
import { hashCpr } from "@/server/identity/cpr-hash";
import { seal } from "@/server/identity/sealed";
import { newSessionToken, tokenHash } from "@/server/identity/session";
import { idOf, storeCase, storeFund } from "@/server/queries/stored-case-fixture";
import type { CaseParts } from "@/server/rules/duties/case-fixture";

/** Test support: two funds that know nothing of each other, with everybody who can be signed in to them. */
export const TODAY = "2021-04-13";
export const HASH_KEY = Buffer.alloc(32, 3);
export const ENCRYPTION_KEY = Buffer.alloc(32, 4);

/** What a session cookie can be worth: those who are nobody, then everybody by fund and role. */
export const NOBODIES = ["nobody", "unknown", "expired", "idle", "revoked", "deactivated"] as const;
export const SIGNED_IN = [
  "member",
  "otherMember",
  "stranger",
  "authorityReader",
  "administrator",
  "teamLead",
  "caseworker",
] as const;
export type Somebody = (typeof SIGNED_IN)[number];
export type Caller = (typeof NOBODIES)[number] | Somebody;

/** What procedures are asked about: a member of a fund, and what hangs on the member's case and the fund's calendar. */
export type Ids = {
  readonly memberId: string;
  readonly cpr: string;
  readonly surname: string;
  readonly caseworkerId: string;
  /** Who covers for the caseworker. */
  readonly leadId: string;
  /** The caseworker will be away. */
  readonly absenceId: string;
  readonly slotId: string;
  readonly placeId: string;
  /** A time at which the caseworker is busy. */
  readonly busyId: string;
  readonly viewId: string;
  readonly letterId: string;
  /** A notification about somebody whom the fund does not know. */
  readonly incomingId: string;
  /** Something of which the DFDG holds another thing. */
  readonly differenceId: string;
  /** A message about the member that the exchange has refused. */
  readonly refusedId: string;
  /** A line of the log about the member. */
  readonly auditId: number;
  readonly ofCase: (fact: keyof CaseParts) => string;
};

/** Words that stand in one fund's data and nowhere else: none may be in an answer to whom they do not concern. */
const WORDS = {
  FOA: {
    caseworker: "Mette Vogterholm",
    member: "Fortroligsen",
    otherMember: "Tavshedsen",
    guarded: "Skærmetsen",
    note: "Helbredssamtale",
    room: "Vesterport 7",
  },
  HK: {
    caseworker: "Hanne Andenkasse",
    member: "Lukketsen",
    otherMember: "Gemtsen",
    guarded: "Værnetsen",
    note: "Privatsamtale",
    room: "Amagerport 9",
  },
} as const;
type FundCode = keyof typeof WORDS;

/** One case with one of every fact, so that every act has something to be about. */
const partsOf = (caseworkerId: string): CaseParts => ({
  circumstances: [{}],
  registrations: [{}],
  placements: [{}],
  visitations: [{}],
  participations: [{}],
  guidance: [{}],
  deadlines: [{ deadline: "2021-04-20", setOn: "2021-04-10" }],
  interviews: [
    { caseworkerId, on: "2021-04-26", startsAt: "2021-04-26T10:00:00+02:00", endsAt: "2021-04-26T10:45:00+02:00" },
  ],
  benefitMonths: [{}],
  holidays: [{ from: "2021-05-03", to: "2021-05-07" }],
  reducedEfforts: [{}],
  minPlans: [{}],
  jobGoals: [{}],
  planActivities: [{}],
  jobcenterItems: [{ state: "open" }],
  repatriations: [{ found: "inside", answer: "inside", guided: false }],
  notices: [{ kind: "illness", from: "2021-04-12", text: null }],
  followUps: [{ about: "0a0a0a0a-0a0a-4a0a-8a0a-0a0a0a0a0a0a" }],
  complaints: [{ about: null }],
});

export type TwoFunds = {
  /** The own fund's member, the own fund's other member, and the other fund's. */
  readonly own: Ids;
  readonly other: Ids;
  readonly foreign: Ids;
  /** A member of the own fund whose name is protected, and for whose case nobody is named. */
  readonly guarded: Ids;
  readonly cookieOf: (caller: Caller, kind: "caseworker" | "member") => string | null;
  /** What only the own fund may see, and of it what only one of its members may. */
  readonly secretsOf: (whose: "fund" | "member" | "otherMember" | "guarded") => readonly string[];
  /** Everything that has been written for the own fund, as one text. */
  readonly written: () => Promise<string>;
  readonly asOwner: (query: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;
  /** Where it lies, for an application that is started on it. */
  readonly addresses: { readonly DATABASE_URL: string; readonly DATABASE_OWNER_URL: string };
  readonly leave: () => Promise<void>;
};

/** @param given a migrated, empty database that stays; without one a fresh one that `leave` removes */
export async function twoFunds(given?: Pick<TestDatabase, "ownerUrl" | "servingUrl">): Promise<TwoFunds> {
  process.env.CPR_HASH_KEY = HASH_KEY.toString("base64");
  process.env.CPR_ENCRYPTION_KEY = ENCRYPTION_KEY.toString("base64");
  process.env.OIDC_CLIENT_ID = "kontakt";
  process.env.OIDC_CLIENT_SECRET = "a secret of the tests alone";
  const made = given ? null : await freshDatabase();
  const database = given ?? made!;
  const close = connectTo(database.servingUrl);
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  owner.on("error", () => undefined);
  await owner.connect();

  const person = (name: string, ...roles: string[]) => ({ id: idOf(name), name, initials: "XX", roles });
  await storeFund(database.ownerUrl, {
    code: "FOA",
    name: "FOAs A-kasse",
    today: TODAY,
    people: [
      person(WORDS.FOA.caseworker, "caseworker"),
      person("Lone Leder", "teamLead"),
      person("Tilde Tilsyn", "authorityReader"),
      person("Asta Administrator", "administrator"),
      person("Frida Fratrådt", "caseworker", "teamLead"),
    ],
  });
  await storeFund(database.ownerUrl, {
    code: "HK",
    name: "HKs A-kasse",
    today: TODAY,
    people: [
      person(WORDS.HK.caseworker, "caseworker", "teamLead", "administrator", "authorityReader"),
      person("Helle Andenleder", "teamLead"),
    ],
  });
  const own = await storeIds("FOA", "member", 1);
  const other = await storeIds("FOA", "otherMember", 2);
  const foreign = await storeIds("HK", "member", 3);
  const guarded = await storeIds("FOA", "guarded", 4);

  async function storeIds(
    fundCode: FundCode,
    which: "member" | "otherMember" | "guarded",
    place: number,
  ): Promise<Ids> {
    const words = WORDS[fundCode];
    const caseworkerId = idOf(words.caseworker);
    const birthDate = `1980-05-0${place}`;
    const cpr = inventedCpr(birthDate, place, "female");
    // Two of one caseworker's interviews cannot be at once: each member's case has another caseworker in it.
    const holders = { member: caseworkerId, otherMember: idOf("Lone Leder"), guarded: idOf("Frida Fratrådt") };
    const parts = partsOf(holders[which]);
    const memberId = await inFund({ fundCode }, (tx) =>
      storeCase(tx, fundCode, TODAY, {
        givenNames: "Ane",
        surname: words[which],
        birthDate,
        caseworkerId: which === "guarded" ? null : caseworkerId,
        protectedIdentity: which === "guarded",
        cprHash: hashCpr(cpr, HASH_KEY),
        parts,
      }),
    );
    await owner.query("update member set cpr_ciphertext = $2 where id = $1", [
      memberId,
      encryptCpr(cpr, ENCRYPTION_KEY, memberId),
    ]);
    const of = (what: string) => idOf(`${fundCode} ${which} ${what}`);
    await owner.query("insert into case_note values ($1, $2, $3, $4, $5, now())", [
      fundCode,
      of("note"),
      memberId,
      words.note,
      caseworkerId,
    ]);
    await owner.query(
      "insert into saved_view (fund_code, id, user_id, name, query) values ($1, $2, $3, $4, 'due=soon')",
      [fundCode, of("view"), caseworkerId, `${words.note} ${which}`],
    );
    await owner.query(
      `insert into slot (fund_code, id, caseworker_id, "on", starts_at, ends_at, form, place, opened_by, opened_at)
       values ($1, $2, $3, '2021-04-16', $4::timestamptz, $4::timestamptz + interval '45 minutes', 'inPerson', $5, $3, '2021-04-01T08:00Z')`,
      [fundCode, of("slot"), caseworkerId, `2021-04-16T${String(place + 6).padStart(2, "0")}:00:00Z`, words.room],
    );
    // The caseworker will be away twice, and the lead covers.
    const days = {
      member: ["2021-06-07", "2021-06-11"],
      otherMember: ["2021-06-14", "2021-06-18"],
      guarded: ["2021-09-06", "2021-09-10"],
    }[which];
    await owner.query(
      `insert into absence (fund_code, id, caseworker_id, from_day, to_day, cover_id, cover_by, entered_by_name, recorded_at)
       values ($1, $2, $3, $4, $5, $6, 'named', $7, '2021-04-01T08:00Z')`,
      [
        fundCode,
        of("absence"),
        caseworkerId,
        ...days,
        idOf(fundCode === "FOA" ? "Lone Leder" : "Helle Andenleder"),
        words.caseworker,
      ],
    );
    await owner.query(
      `insert into busy_time (fund_code, id, caseworker_id, "on", starts_at, ends_at, source, entered_at)
       values ($1, $2, $3, '2021-04-19', '2021-04-19T08:00Z', '2021-04-19T09:00Z', 'hand', '2021-04-01T08:00Z')`,
      [fundCode, of("busy"), caseworkerId],
    );
    await owner.query("insert into place values ($1, $2, $3, $3, '0101')", [
      fundCode,
      of("place"),
      `${words.room} ${which}`,
    ]);
    await owner.query(
      "insert into app_user (fund_code, id, subject, kind, roles, name, initials, member_id) values ($1, $2, $3, 'member', '{}', $4, 'XX', $5)",
      [fundCode, of("user"), of("subject"), `Ane ${words[which]}`, memberId],
    );
    const [decided] = (
      await owner.query<{ id: string }>("select decision_id as id from member_notice where member_id = $1", [memberId])
    ).rows;
    await owner.query(
      `insert into message (fund_code, id, member_id, template, fields, adverse, decision_id, created_at)
       values ($1, $2, $3, 'message', jsonb_build_object('text', $4::text, 'about', null), false, $5, '2021-04-01T08:00Z')`,
      [fundCode, of("letter"), memberId, `${words[which]}s brev`, decided!.id],
    );
    const unknown = inventedCpr(birthDate, place + 500, "male");
    const told = { civilRegistrationIdentifier: unknown, payload: { registeredOn: "2021-04-12" } };
    await owner.query(
      `insert into notification (fund_code, id, type, cpr_hash, content, occurred_at, received_at, state)
       values ($1, $2, 'jobseeker.registered', $3, $4, '2021-04-12T08:00Z', '2021-04-12T08:01Z', 'unplaced')`,
      [
        fundCode,
        of("incoming"),
        hashCpr(unknown, HASH_KEY),
        seal(JSON.stringify(told), ENCRYPTION_KEY, of("incoming")),
      ],
    );
    await owner.query(
      `insert into outbox (fund_code, id, member_id, number, type, payload, decision_id, created_at, state, attempts, last_error)
       values ($1, $2, $3, 1, 'deadline.set', $4, $5, '2021-04-01T08:00Z', 'parked', 1, '1010')`,
      [fundCode, of("refused"), memberId, { deadlineId: of("told deadline"), deadline: "2021-04-20" }, decided!.id],
    );
    // As the kernel counts them: whoever acts on the case sends number 2.
    await owner.query("update member set outbox_number = 1 where id = $1", [memberId]);
    await owner.query(
      `insert into exchange_difference (fund_code, id, member_id, kind, ours, theirs, since, found_at)
       values ($1, $2, $3, 'holidays', '[]', '["2021-04-26 2021-04-30"]', '2021-04-12', '2021-04-12T01:00Z')`,
      [fundCode, of("difference"), memberId],
    );
    const [logged] = (
      await owner.query<{ id: string }>(
        `insert into audit (fund_code, member_id, kind, what, actor_id, actor_name, business_at)
         values ($1, $2, 'read', 'case', $3, $4, '2021-04-01T08:00Z') returning id`,
        [fundCode, memberId, caseworkerId, words.caseworker],
      )
    ).rows;
    return {
      memberId,
      cpr,
      surname: words[which],
      caseworkerId,
      leadId: idOf(fundCode === "FOA" ? "Lone Leder" : "Helle Andenleder"),
      absenceId: of("absence"),
      slotId: of("slot"),
      placeId: of("place"),
      busyId: of("busy"),
      viewId: of("view"),
      letterId: of("letter"),
      incomingId: of("incoming"),
      differenceId: of("difference"),
      refusedId: of("refused"),
      auditId: Number(logged!.id),
      ofCase: (fact) => idOf(`${memberId} ${fact}-1`),
    };
  }

  async function session(fundCode: FundCode, userId: string): Promise<string> {
    const token = newSessionToken();
    await owner.query("select create_session($1, $2, $3, 'substantial', null)", [tokenHash(token), fundCode, userId]);
    return token;
  }
  const memberUser = (which: "member" | "otherMember") => idOf(`FOA ${which} user`);
  const tokens = new Map<string, string>([
    ["member", await session("FOA", memberUser("member"))],
    ["otherMember", await session("FOA", memberUser("otherMember"))],
    ["stranger", await session("HK", idOf(WORDS.HK.caseworker))],
    ["authorityReader", await session("FOA", idOf("Tilde Tilsyn"))],
    ["administrator", await session("FOA", idOf("Asta Administrator"))],
    ["teamLead", await session("FOA", idOf("Lone Leder"))],
    ["caseworker", await session("FOA", idOf(WORDS.FOA.caseworker))],
    ["unknown caseworker", newSessionToken()],
    ["unknown member", newSessionToken()],
    ["deactivated caseworker", await session("FOA", idOf("Frida Fratrådt"))],
  ]);
  await owner.query("update app_user set active = false where id = $1", [idOf("Frida Fratrådt")]);
  const spoils = {
    expired: "expires_at = now() - interval '1 second'",
    idle: "last_seen_at = now() - interval '31 minutes'",
    revoked: "revoked_at = now()",
  };
  for (const [how, change] of Object.entries(spoils))
    for (const [kind, userId] of [
      ["caseworker", idOf(WORDS.FOA.caseworker)],
      ["member", memberUser("member")],
    ] as const) {
      const token = await session("FOA", userId);
      await owner.query(`update session set ${change} where token_hash = $1`, [tokenHash(token)]);
      tokens.set(`${how} ${kind}`, token);
    }

  const tables = await owner.query<{ name: string }>(
    "select distinct table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'fund_code' and table_name not in ('session', 'app_user') order by 1",
  );
  // A text of every row, so that nothing can be changed, added or taken away unseen.
  const everything = tables.rows
    .map(
      ({ name }) =>
        `select '${name}' as t, md5(string_agg(r::text, '|' order by r::text)) as h, count(*) as n from "${name}" r where fund_code = 'FOA'`,
    )
    .join(" union all ");

  return {
    own,
    other,
    foreign,
    guarded,
    cookieOf: (caller, kind) => {
      const token = tokens.get(caller) ?? tokens.get(`${caller} ${kind}`);
      return token ? `kontakt_session=${token}` : null;
    },
    secretsOf: (whose) => {
      const { caseworker, note, room, member, otherMember } = WORDS.FOA;
      if (whose === "guarded") return [WORDS.FOA.guarded, guarded.cpr];
      if (whose === "member") return [member, own.cpr, note];
      if (whose === "otherMember") return [otherMember, other.cpr, note];
      return [caseworker, note, room, member, otherMember, own.cpr, other.cpr];
    },
    written: async () => JSON.stringify((await owner.query(everything)).rows),
    asOwner: async (query, values = []) => (await owner.query<Record<string, unknown>>(query, values)).rows,
    addresses: { DATABASE_URL: database.servingUrl, DATABASE_OWNER_URL: database.ownerUrl },
    leave: async () => {
      await close();
      await owner.end();
      await made?.drop();
    },
  };
}
