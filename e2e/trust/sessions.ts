import { POST as signOut } from "@/app/auth/sign-out/route";
import { chanceOf } from "@/db/seed/chance";
import { PLACEMENTS } from "@/server/routers/procedure-placement-fixture";
import { type TwoFunds, twoFunds } from "@/server/routers/two-funds-fixture";
import { eachOf } from "./answers";
import { type Fuzzed, fuzzedProcedures, type Headed } from "./fuzzed-procedures";
import { ORIGIN, throughHandler } from "./handler-call";
import { inWords, type Setting } from "./trial";

export type SessionsFound = {
  calls: number;
  /** Personal procedures that were asked. */
  procedures: number;
  /** What was answered otherwise than it must be, in words. */
  wrong: string[];
};

const AT_ONCE = 6;
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const TOKEN_LENGTH = 43;
const OWN_PAGE = { origin: ORIGIN, "x-kontakt": "1", "content-type": "application/json" };

/** How another site's page may ask with the cookie that the browser adds. */
const FORGED: readonly Headed[] = [
  { origin: ORIGIN, "content-type": "application/json" },
  { "x-kontakt": "1", "content-type": "application/json" },
  { ...OWN_PAGE, origin: "https://evil.example" },
  { ...OWN_PAGE, origin: "null" },
  { ...OWN_PAGE, origin: `${ORIGIN}.evil.example` },
  { ...OWN_PAGE, origin: ORIGIN.replace("http:", "https:") },
  { ...OWN_PAGE, "sec-fetch-site": "cross-site" },
  { ...OWN_PAGE, "sec-fetch-site": "same-site" },
];

/**
 * Sessions that are none: tokens at random, and those that differ from a good one in a character; another site's requests
 * with a good one; one whose user has lost the role, and one that was signed out of, replayed to every procedure.
 */
export async function sessions(
  funds: TwoFunds,
  { tokens, seed }: { tokens: number; seed: number },
): Promise<SessionsFound> {
  const personal = fuzzedProcedures(funds).filter(({ path }) => PLACEMENTS[path]!.for !== "anybody");
  const found: SessionsFound = { calls: 0, procedures: personal.length, wrong: [] };
  const expects = async ({ path, type, good }: Fuzzed, headers: Headed, status: number, what: string) => {
    const answer = await throughHandler(path, type, good === undefined ? "" : JSON.stringify(good), headers);
    found.calls++;
    if (answer.status !== status) found.wrong.push(`${path} ${what}: answered ${answer.status}`);
    if (answer.headers.get("cache-control") !== "no-store") found.wrong.push(`${path} ${what}: may be kept`);
  };
  const before = await funds.written();

  const chance = chanceOf(`sessions ${seed}`);
  const lead = funds.cookieOf("teamLead", "caseworker")!;
  const guessed = Array.from({ length: tokens }, (_, at) => {
    if (at % 2 === 0)
      return `kontakt_session=${Array.from({ length: TOKEN_LENGTH }, () => chance.oneOf(Array.from(ALPHABET))).join("")}`;
    // The last character of 43 holds bits that nobody reads: another there may be the same token.
    const place = chance.between(lead.length - TOKEN_LENGTH, lead.length - 2);
    const other = chance.oneOf(Array.from(ALPHABET).filter((one) => one !== lead[place]));
    return `${lead.slice(0, place)}${other}${lead.slice(place + 1)}`;
  });
  await eachOf(guessed.entries(), AT_ONCE, ([at, cookie]) =>
    expects(personal[at % personal.length]!, { ...OWN_PAGE, cookie }, 401, "with a guessed token"),
  );

  // What another site's page asks only to read, the browser does not let it see.
  const changing = personal.filter(({ type }) => type === "mutation");
  const forged = changing.flatMap((one) => FORGED.map((headers) => ({ one, headers })));
  await eachOf(forged, AT_ONCE, ({ one, headers }) =>
    expects(one, { ...headers, cookie: one.cookie }, 403, `by ${JSON.stringify(headers)}`),
  );

  const leads = personal.filter(({ path }) => PLACEMENTS[path]!.for === "teamLead");
  await funds.asOwner("update app_user set roles = '{caseworker}' where id = $1", [funds.own.leadId]);
  await eachOf(leads, AT_ONCE, (one) => expects(one, { ...OWN_PAGE, cookie: lead }, 403, "after the role was lost"));
  await funds.asOwner("update app_user set roles = '{teamLead}' where id = $1", [funds.own.leadId]);
  if ((await funds.written()) !== before) found.wrong.push("something was written for the fund meanwhile");

  for (const cookie of new Set(personal.map((one) => one.cookie))) {
    const answer = await signOut(
      new Request(`${ORIGIN}/auth/sign-out`, { method: "POST", headers: { origin: ORIGIN, cookie } }),
    );
    if (answer.status !== 303) found.wrong.push(`signing out was answered ${answer.status}`);
  }
  await eachOf(personal, AT_ONCE, (one) =>
    expects(one, { ...OWN_PAGE, cookie: one.cookie }, 401, "replayed after sign-out"),
  );
  return found;
}

export async function sessionsTried({ quick, seed, say, onStop }: Setting) {
  const funds = await twoFunds();
  onStop(funds.leave);
  const tokens = quick ? 200 : 20_000;
  const { calls, procedures, wrong } = await sessions(funds, { tokens, seed });
  for (const one of wrong.slice(0, 40)) say(one);
  return [
    {
      test: "sessions: tokens at random and off by a character, other sites' requests, a lost role, replay after sign-out",
      extent: `${inWords(tokens)} tokens; ${procedures} procedures replayed to, those that change something × ${FORGED.length} forgeries: ${inWords(calls)} calls through the handler`,
      found: wrong[0] ?? "none accepted, nothing written; no answer may be kept",
      holds: procedures > 150 && wrong.length === 0,
    },
  ];
}
