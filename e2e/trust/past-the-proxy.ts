import { PLACEMENTS } from "@/server/routers/procedure-placement-fixture";
import { ENCRYPTION_KEY, HASH_KEY, type TwoFunds, twoFunds } from "@/server/routers/two-funds-fixture";
import { newSecrets } from "@/server/start/secrets";
import { eachOf } from "./answers";
import { doneByPeople } from "./done-by-people";
import { personalPages } from "./personal-pages";
import { type RawAnswer, rawRequest } from "./raw-request";
import { serve } from "./served";
import { inWords, type Setting } from "./trial";

/** One address, whom it shows something, and what none of the others may see in any answer. */
export type Guarded = {
  readonly path: string;
  readonly secrets: readonly string[];
  readonly denied: readonly Intruder[];
};
export type Intruder = { readonly name: string; readonly cookie: string | null };
export type ProxyFound = {
  calls: number;
  /** Answers in which something stood that was not the caller's, or that faulted: each in words. */
  wrong: string[];
};

const AT_ONCE = 8;
const SUBREQUEST = ["proxy", "middleware", "src/proxy", "src/middleware", "pages/_middleware"];

/** Headers by which proxies, caches and frameworks speak among themselves: none may be believed from outside. */
export const HEADERS: readonly Record<string, string>[] = [
  {},
  ...SUBREQUEST.map((name) => ({ "x-middleware-subrequest": Array(6).fill(name).join(":") })),
  { "x-middleware-subrequest": "1" },
  { "x-middleware-subrequest-id": "1" },
  { "x-middleware-next": "1" },
  { "x-middleware-prefetch": "1" },
  { "x-middleware-rewrite": "/rules" },
  { "x-nextjs-rewrite": "/rules" },
  { "x-rewrite-url": "/rules" },
  { "x-original-url": "/rules" },
  { "x-matched-path": "/rules" },
  { "x-invoke-path": "/rules", "x-invoke-status": "200" },
  { "x-now-route-matches": "1=rules" },
  { "x-nextjs-data": "1" },
  { "x-vercel-id": "1", "x-prerender-revalidate": "1" },
  { "x-forwarded-host": "evil.example", "x-forwarded-proto": "https", "x-forwarded-prefix": "/rules" },
  { "x-forwarded-uri": "/rules", forwarded: "for=127.0.0.1;host=localhost" },
  { "x-real-ip": "127.0.0.1", "x-forwarded-for": "127.0.0.1" },
  { "x-http-method-override": "HEAD" },
  { "x-user-id": "00000000-0000-4000-8000-000000000001", "x-roles": "administrator" },
  { authorization: "Bearer undefined" },
  { rsc: "1" },
  { rsc: "1", "next-router-prefetch": "1" },
  { rsc: "1", "next-router-segment-prefetch": "/_tree" },
  { rsc: "1", "next-router-state-tree": encodeURIComponent('["",{"children":["rules",{}]},null,null,true]') },
  { purpose: "prefetch", "sec-purpose": "prefetch" },
  { accept: "text/x-component", "next-url": "/rules" },
];

/** Other spellings of an address, which may or may not lead to the same place. */
function spellings(path: string): string[] {
  const [, first = "", ...rest] = path.split("/");
  const tail = rest.map((one) => `/${one}`).join("");
  const escaped = first === "" ? "" : `%${first.charCodeAt(0).toString(16)}${first.slice(1)}`;
  return [
    `${path}?_rsc=abcde`,
    path.toUpperCase(),
    `${path}/`,
    `/${path}`,
    `//${first}//${tail}`,
    `/.${path}`,
    `/%2e${path}`,
    `/rules/..${path}`,
    `/rules/%2e%2e${path}`,
    `/rules/..%2f${path.slice(1)}`,
    `/rules/..;${path}`,
    `/_next/static/..${path}`,
    `/_next/static/%2e%2e/%2e%2e${path}`,
    `/_next/image?url=${encodeURIComponent(path)}&w=64&q=75`,
    `/_next/data/build${path === "/" ? "/index" : path}.json`,
    `/favicon.ico/..${path}`,
    `/icon.svg/..%2f..${path}`,
    `/${escaped}${tail}`,
    `${path}.rsc`,
    `${path === "/" ? "/index" : path}.txt`,
    `${path};.css`,
    `${path}%00`,
    `${path}%20`,
    `${path}%5c`,
    `${path}?__nextLocale=en&nxtPmemberId=1`,
    `${path}#x`,
    `http://localhost${path}`,
    path.replaceAll("/", "\\"),
    `/da${path}`,
    `/api/trpc/..%2f..${path}`,
  ];
}

/** A procedure's address by other spellings, alone and among those that anybody may call. */
function procedureSpellings(path: string, input: string): string[] {
  const asked = `?input=${input}`;
  const batch = `batch=1&input=${encodeURIComponent(`{"0":{},"1":${decodeURIComponent(input) || "null"}}`)}`;
  return [
    `/api/trpc/${path}${asked}`,
    `/api/trpc/rules.list,${path}?${batch}`,
    `/api/trpc/rules.list%2C${path}?${batch}`,
    `/api/trpc//${path}${asked}`,
    `/api//trpc/${path}${asked}`,
    `/API/TRPC/${path}${asked}`,
    `/rules/../api/trpc/${path}${asked}`,
    `/rules/%2e%2e/api/trpc/${path}${asked}`,
    `/api/trpc/rules.list/../${path}${asked}`,
    `/api/trpc/${path.replace(".", "%2E")}${asked}`,
    `/api/trpc/${path.toUpperCase()}${asked}`,
    `/api/trpc/rules.${path}${asked}`,
    `/api/bench-shell/${path}${asked}`,
  ];
}

/** Asks for what is guarded as those who may not see it, by every header trick and every spelling. */
export async function pastTheProxy(address: string, guarded: readonly Guarded[]): Promise<ProxyFound> {
  const found: ProxyFound = { calls: 0, wrong: [] };
  const asks = guarded.flatMap(({ path, secrets, denied }) =>
    denied.flatMap((intruder) => [
      ...HEADERS.map((headers) => ({ path, headers, secrets, intruder })),
      ...spellings(path).flatMap((spelled) =>
        [{}, { rsc: "1" }].map((headers) => ({ path: spelled, headers, secrets, intruder })),
      ),
    ]),
  );
  await eachOf(asks, AT_ONCE, async ({ path, headers, secrets, intruder }) => {
    const answer = await rawRequest(address, path, { headers: headersOf(headers, intruder) });
    judge(found, answer, `${intruder.name}, ${path}, ${JSON.stringify(headers)}`, secrets);
  });
  return found;
}

const headersOf = (headers: Record<string, string | undefined>, { cookie }: Intruder): Record<string, string> => ({
  ...(headers as Record<string, string>),
  ...(cookie && { cookie }),
});

function judge(
  found: ProxyFound,
  { status, text, headers }: RawAnswer,
  what: string,
  secrets: readonly string[],
): void {
  found.calls++;
  const seen = secrets.find((secret) => text.includes(secret));
  if (seen) found.wrong.push(`${what}: held ${seen}`);
  // What a trick made of the address may not be kept by anybody either, unless it is the law or a file of the build.
  if (status >= 500) found.wrong.push(`${what}: answered ${status}`);
  if (headers["x-middleware-subrequest"] || headers["x-middleware-rewrite"])
    found.wrong.push(`${what}: told of its insides`);
}

/** The procedures' own matrix again, by other spellings: nobody, and one of each kind of those whom they are not for. */
async function proceduresPastTheProxy(address: string, origin: string, funds: TwoFunds): Promise<ProxyFound> {
  const found: ProxyFound = { calls: 0, wrong: [] };
  const asks = Object.entries(PLACEMENTS)
    .filter(([, placement]) => placement.for !== "anybody")
    .flatMap(([path, placement]) => {
      const denied =
        placement.for === "member"
          ? (["nobody", "revoked", "authorityReader"] as const)
          : (["nobody", "expired", "member"] as const);
      return denied.flatMap((caller) => {
        const cookie = funds.cookieOf(caller, placement.for === "member" ? "member" : "caseworker");
        const input = placement.input(funds.own, caller);
        const text = input === undefined ? "" : encodeURIComponent(JSON.stringify(input));
        const secrets = caller === "member" ? funds.secretsOf("otherMember").slice(0, 1) : funds.secretsOf("fund");
        return procedureSpellings(path, text).map((spelled) => ({ spelled, cookie, caller, secrets }));
      });
    });
  const before = await doneByPeople(funds.addresses.DATABASE_OWNER_URL);
  await eachOf(asks, AT_ONCE, async ({ spelled, cookie, caller, secrets }) => {
    const headers = headersOf(
      {
        origin,
        "x-kontakt": "1",
        "x-middleware-subrequest": SUBREQUEST[0]!,
        "x-forwarded-for": `10.9.${(found.calls >> 8) & 255}.${found.calls & 255}`,
      },
      { name: caller, cookie },
    );
    // What the caller typed may be in no answer either: the secrets are the fund's, the input only names ids.
    judge(
      found,
      await rawRequest(address, spelled, { headers }),
      `${caller}, ${spelled.slice(0, 120)}`,
      secrets.filter((secret) => !decodeURIComponent(spelled.replace(/%(?![0-9a-f]{2})/giu, "%25")).includes(secret)),
    );
  });
  if ((await doneByPeople(funds.addresses.DATABASE_OWNER_URL)) !== before)
    found.wrong.push("something was written for the fund meanwhile");
  return found;
}

/** Every page of a caseworker's and of a member's, about the own fund's member. */
export function pagesOf({ own }: Pick<TwoFunds, "own">): { caseworker: string[]; member: string[] } {
  const { memberId, letterId, incomingId, ofCase } = own;
  const said = { template: "deadlineSet", figure: "visitation", what: "illness", other: memberId };
  return {
    caseworker: personalPages("(caseworker)", { ...said, id: incomingId }),
    member: personalPages("(member)", {
      ...said,
      id: letterId,
      interviewId: ofCase("interviews"),
      about: ofCase("deadlines"),
    }),
  };
}

/** The pages of the two funds with those who may not open them. */
function guardedPages(funds: TwoFunds): { guarded: Guarded[]; rightful: { path: string; cookie: string }[] } {
  const { memberId } = funds.own;
  const pages = pagesOf(funds);
  const as = (name: Parameters<TwoFunds["cookieOf"]>[0], kind: "caseworker" | "member"): Intruder => ({
    name,
    cookie: funds.cookieOf(name, kind),
  });
  const nobodies = (kind: "caseworker" | "member") =>
    (["nobody", "expired", "revoked"] as const).map((name) => as(name, kind));
  const fund = funds.secretsOf("fund");
  return {
    guarded: [
      ...pages.caseworker.map((path) => ({
        path,
        secrets: fund,
        denied: [...nobodies("caseworker"), as("stranger", "caseworker")],
      })),
      ...pages.caseworker.map((path) => ({
        path,
        secrets: funds.secretsOf("otherMember").slice(0, 1),
        denied: [as("member", "member")],
      })),
      ...pages.member.map((path) => ({ path, secrets: fund, denied: nobodies("member") })),
      ...pages.member.map((path) => ({
        path,
        secrets: funds.secretsOf("member").slice(0, 1),
        denied: [as("otherMember", "member")],
      })),
    ],
    rightful: [
      { path: `/members/${memberId}`, cookie: funds.cookieOf("caseworker", "caseworker")! },
      { path: "/min-side/me", cookie: funds.cookieOf("member", "member")! },
    ],
  };
}

export async function pastTheProxyTried(setting: Setting) {
  const funds = await twoFunds();
  setting.onStop(funds.leave);
  const keys = { CPR_HASH_KEY: HASH_KEY.toString("base64"), CPR_ENCRYPTION_KEY: ENCRYPTION_KEY.toString("base64") };
  const { address, origin } = await serve(funds.addresses, { ...newSecrets(), ...keys }, setting);
  const { guarded, rightful } = guardedPages(funds);
  // What is looked for is there to be found: by those whose it is.
  const seen = await Promise.all(
    rightful.map(async ({ path, cookie }) => {
      const { text } = await rawRequest(address, path, { headers: { cookie } });
      return funds.secretsOf("member").some((secret) => text.includes(secret));
    }),
  );
  const pages = await pastTheProxy(address, setting.quick ? guarded.filter((_, at) => at % 12 === 0) : guarded);
  setting.say(`past the proxy: ${pages.calls} calls of pages`);
  const procedures = await proceduresPastTheProxy(address, origin, funds);
  const wrong = [...pages.wrong, ...procedures.wrong, ...(seen.every(Boolean) ? [] : ["the rightful see nothing"])];
  for (const one of wrong.slice(0, 40)) setting.say(one);
  return [
    {
      test: "past the proxy: header tricks, spellings of the address, RSC data, batches that mix",
      extent: `${guarded.length} pages and callers × ${HEADERS.length} headers and ${spellings("/").length * 2} spellings; every procedure × 3 callers × ${procedureSpellings("a.b", "").length} spellings: ${inWords(pages.calls + procedures.calls)} calls`,
      found: wrong.length === 0 ? "no bypass, nothing written" : `${wrong.length}, first ${wrong[0]}`,
      holds: wrong.length === 0,
    },
  ];
}
