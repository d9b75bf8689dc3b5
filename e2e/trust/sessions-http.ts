import { newSessionToken } from "@/server/identity/session";
import { PLACEMENTS } from "@/server/routers/procedure-placement-fixture";
import { ENCRYPTION_KEY, HASH_KEY, type TwoFunds, twoFunds } from "@/server/routers/two-funds-fixture";
import { newSecrets } from "@/server/start/secrets";
import { eachOf } from "./answers";
import { doneByPeople } from "./done-by-people";
import { fuzzedProcedures } from "./fuzzed-procedures";
import { pagesOf } from "./past-the-proxy";
import { type RawAnswer, rawRequest } from "./raw-request";
import { serve } from "./served";
import { inWords, type Setting } from "./trial";

type At = { readonly address: string; readonly origin: string };
const AT_ONCE = 8;
const FRAME = "/api/trpc/caseworker.workList.frame";

/** Tokens at random, and ones that differ from a good one by a letter: worth nothing. */
async function atRandom({ address }: At, good: string, count: number): Promise<string[]> {
  const wrong: string[] = [];
  const near = Array.from(
    { length: Math.min(good.length, count) },
    (_, at) => `${good.slice(0, at)}${good[at] === "A" ? "B" : "A"}${good.slice(at + 1)}`,
  );
  // The last letter of a token holds two bits that mean nothing to a decoder: as text it is another all the same.
  const tokens = [...near, ...Array.from({ length: count - near.length }, newSessionToken)];
  await eachOf(tokens, AT_ONCE, async (token) => {
    const { status } = await rawRequest(address, FRAME, { headers: { cookie: `kontakt_session=${token}` } });
    if (status !== 401) wrong.push(`a token at random was answered ${status}`);
  });
  return wrong;
}

/** What another site's page can make a browser send: of no such request anything may come. */
function forged(origin: string): readonly { readonly what: string; readonly headers: Record<string, string> }[] {
  const json = { "content-type": "application/json" };
  return [
    { what: "another site", headers: { ...json, origin: "https://evil.example", "x-kontakt": "1" } },
    { what: "another port", headers: { ...json, origin: "http://localhost:1", "x-kontakt": "1" } },
    { what: "no origin", headers: { ...json, "x-kontakt": "1" } },
    { what: "an opaque origin", headers: { ...json, origin: "null", "x-kontakt": "1" } },
    { what: "a form", headers: { origin, "content-type": "application/x-www-form-urlencoded" } },
    { what: "plain text", headers: { origin, "content-type": "text/plain" } },
    { what: "a form with a file", headers: { origin, "content-type": "multipart/form-data; boundary=x" } },
    {
      what: "cross-site by the browser",
      headers: { ...json, origin, "x-kontakt": "1", "sec-fetch-site": "cross-site" },
    },
  ];
}

async function crossSite({ address, origin }: At, funds: TwoFunds): Promise<{ calls: number; wrong: string[] }> {
  const changes = fuzzedProcedures(funds).filter(({ type }) => type === "mutation");
  const ways = forged(origin);
  const wrong: string[] = [];
  const before = await doneByPeople(funds.addresses.DATABASE_OWNER_URL);
  await eachOf(
    changes.flatMap((one) => ways.map((way) => ({ ...one, ...way }))),
    AT_ONCE,
    async ({ path, good, cookie, what, headers }) => {
      const answer = await rawRequest(address, `/api/trpc/${path}`, {
        method: "POST",
        headers: { ...headers, cookie },
        body: JSON.stringify(good ?? {}),
      });
      if (![400, 403, 415].includes(answer.status)) wrong.push(`${path} by ${what}: ${answer.status}`);
    },
  );
  const routes = [
    "/api/documents",
    "/api/months",
    "/api/running-cases",
    "/api/letters/print",
    "/auth/sign-out",
    "/auth/session",
  ];
  const cookie = funds.cookieOf("teamLead", "caseworker")!;
  // A route that a form of our own posts to tells by the origin alone; by the others' forms nothing is known of ours.
  const foreign = ways.filter(({ headers }) => headers.origin !== origin || "sec-fetch-site" in headers);
  for (const path of routes)
    for (const { what, headers } of foreign) {
      const { status } = await rawRequest(address, path, {
        method: "POST",
        headers: { ...headers, cookie },
        body: "x=1",
      });
      if (status !== 403) wrong.push(`${path} by ${what}: ${status}`);
    }
  if ((await doneByPeople(funds.addresses.DATABASE_OWNER_URL)) !== before) wrong.push("something was written");
  if ((await rawRequest(address, FRAME, { headers: { cookie } })).status !== 200)
    wrong.push("another site ended a session");
  return { calls: changes.length * ways.length + routes.length * foreign.length, wrong };
}

/** What a session opens, and no longer does: pages lead to sign-in, everything else is refused. */
async function isWorthNothing({ address }: At, cookie: string, what: string): Promise<string[]> {
  const headers = { cookie };
  const wrong: string[] = [];
  for (const path of [FRAME, "/api/trpc/member.home.page", "/api/live", "/api/documents/x", "/auth/session"]) {
    const { status } = await rawRequest(address, path, { headers });
    if (status !== 401) wrong.push(`${what}: ${path} was answered ${status}`);
  }
  for (const path of ["/", "/min-side"])
    for (const more of [{}, { rsc: "1" }] as Record<string, string>[]) {
      const { text, status } = await rawRequest(address, path, { headers: { ...headers, ...more } });
      const leads = [302, 303, 307].includes(status) || text.includes("/sign-in");
      if (!leads) wrong.push(`${what}: ${path} was shown`);
    }
  return wrong;
}

async function replayed(at: At, funds: TwoFunds): Promise<string[]> {
  const cookie = funds.cookieOf("caseworker", "caseworker")!;
  const ask = () => rawRequest(at.address, "/api/trpc/caseworker.workList.team", { headers: { cookie } });
  const wrong: string[] = [];
  const expectStatus = async (what: string, status: number) => {
    const answer = await ask();
    if (answer.status !== status) wrong.push(`${what}: ${answer.status}`);
  };
  await expectStatus("with the role", 200);
  const roles = "update app_user set roles = $2 where id = $1";
  await funds.asOwner(roles, [funds.own.caseworkerId, ["authorityReader"]]);
  await expectStatus("the role lost", 403);
  await funds.asOwner(roles, [funds.own.caseworkerId, ["caseworker"]]);
  await funds.asOwner("update app_user set active = false where id = $1", [funds.own.caseworkerId]);
  await expectStatus("no longer active", 401);
  await funds.asOwner("update app_user set active = true where id = $1", [funds.own.caseworkerId]);
  await expectStatus("active again", 200);
  await rawRequest(at.address, "/auth/sign-out", { method: "POST", headers: { cookie, origin: at.origin } });
  return [...wrong, ...(await isWorthNothing(at, cookie, "after sign-out"))];
}

/** A session that somebody planted before the sign-in: its token is not the one that opens anything afterwards. */
async function fixated({ address, origin }: At): Promise<string[]> {
  const planted = newSessionToken();
  const begun = await rawRequest(address, "/auth/start?as=caseworker", {
    headers: { cookie: `kontakt_session=${planted}` },
  });
  const answered = await rawRequest(address, "/auth/callback?code=made-up&state=made-up", {
    headers: { cookie: `kontakt_session=${planted}`, origin },
  });
  const adopted = [begun, answered].some(({ headers }) => headers["set-cookie"]?.includes(planted));
  const { status } = await rawRequest(address, FRAME, { headers: { cookie: `kontakt_session=${planted}` } });
  return adopted || status !== 401 ? [`a planted token was taken over: ${status}`] : [];
}

const mayBeKept = ({ headers }: RawAnswer): boolean => !headers["cache-control"]?.includes("no-store");

/** Everything that shows somebody's data, as page, as RSC data, as a look ahead, and as a procedure's answer. */
async function kept({ address, origin }: At, funds: TwoFunds): Promise<{ calls: number; wrong: string[] }> {
  const pages = pagesOf(funds);
  const asked = [
    ...pages.caseworker.map((path) => ({ path, cookie: funds.cookieOf("teamLead", "caseworker")! })),
    ...pages.member.map((path) => ({ path, cookie: funds.cookieOf("member", "member")! })),
  ].flatMap((one) =>
    [{}, { rsc: "1" }, { rsc: "1", "next-router-prefetch": "1" }].map((headers) => ({
      ...one,
      headers: headers as Record<string, string>,
    })),
  );
  const queries = fuzzedProcedures(funds)
    .filter(({ path, type }) => type === "query" && PLACEMENTS[path]!.for !== "anybody")
    .map(({ path, good, cookie }) => ({
      path: `/api/trpc/${path}${good === undefined ? "" : `?input=${encodeURIComponent(JSON.stringify(good))}`}`,
      cookie,
      headers: { origin },
    }));
  const wrong: string[] = [];
  const all = [...asked, ...queries];
  await eachOf(all, AT_ONCE, async ({ path, cookie, headers }) => {
    const answer = await rawRequest(address, path, { headers: { ...headers, cookie } });
    if (mayBeKept(answer)) wrong.push(`${path} may be kept: ${answer.headers["cache-control"]}`);
  });
  return { calls: all.length, wrong };
}

export async function sessionsOverHttpTried(setting: Setting) {
  const funds = await twoFunds();
  setting.onStop(funds.leave);
  const keys = { CPR_HASH_KEY: HASH_KEY.toString("base64"), CPR_ENCRYPTION_KEY: ENCRYPTION_KEY.toString("base64") };
  const at = await serve(funds.addresses, { ...newSecrets(), ...keys }, setting);
  const tokens = setting.quick ? 200 : 10_000;
  const good = funds.cookieOf("caseworker", "caseworker")!.split("=")[1]!;
  const answers = await kept(at, funds);
  const random = await atRandom(at, good, tokens);
  const forgery = await crossSite(at, funds);
  const others = [...(await fixated(at)), ...(await replayed(at, funds))];
  const dead = (
    await Promise.all(
      (["expired", "idle", "revoked", "deactivated"] as const).map((who) =>
        isWorthNothing(at, funds.cookieOf(who, "caseworker")!, who),
      ),
    )
  ).flat();
  const wrong = [...random, ...forgery.wrong, ...others, ...dead, ...answers.wrong];
  for (const one of wrong.slice(0, 40)) setting.say(one);
  return [
    {
      test: "sessions over HTTP: tokens at random, planted, replayed after sign-out and after losing a role, expired; other sites' requests",
      extent: `${inWords(tokens)} tokens; ${inWords(forgery.calls)} forged changes, every procedure that changes something`,
      found: [...random, ...forgery.wrong, ...others, ...dead][0] ?? "none accepted, nothing written",
      holds: random.length + forgery.wrong.length + others.length + dead.length === 0,
    },
    {
      test: "no-store on every personal page, RSC data and answer",
      extent: `${inWords(answers.calls)} answers`,
      found: answers.wrong[0] ?? "none may be kept",
      holds: answers.calls > 150 && answers.wrong.length === 0,
    },
  ];
}
