import type { Chance } from "@/db/seed/chance";
import type { TwoFunds } from "@/server/routers/two-funds-fixture";
import { nasty } from "./fuzz-values";

/** Tokens of the services, as the application is started with them. */
export type Tokens = { readonly deliveries: string; readonly notifications: string; readonly months: string };
/** One request of a route: its path with what stands behind, and how it is sent. */
export type Odd = {
  readonly path: string;
  readonly method?: "GET" | "POST";
  readonly body?: string | Uint8Array<ArrayBuffer> | FormData;
  readonly headers: Readonly<Record<string, string>>;
};
type Route = { readonly name: string; readonly make: (chance: Chance) => Odd };

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function oddText(chance: Chance): string {
  const value = nasty(chance);
  return (typeof value === "string" ? value : JSON.stringify(value)).slice(0, 300);
}

/** One step of a path: most often text that is escaped, sometimes percent signs that mean nothing. */
const step = (chance: Chance, good: string): string =>
  chance.oneOf([
    encodeURIComponent(oddText(chance).toWellFormed()),
    encodeURIComponent(oddText(chance).toWellFormed()),
    "%00",
    "%ff%fe",
    "%E0%A4%A",
    good.toUpperCase(),
    `${good}%2F..`,
    good,
  ]);

function query(chance: Chance, names: readonly string[]): string {
  const given = names.filter(() => chance.happens(0.6)).map((name) => [name, oddText(chance).toWellFormed()]);
  return `?${new URLSearchParams(given.filter((pair): pair is [string, string] => pair.length === 2))}`;
}

const bytes = (chance: Chance, most = 400): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length: chance.between(0, most) }, () => chance.between(0, 255));

/** JSON of which some values are odd, or no JSON at all. */
function odd(chance: Chance, good: Readonly<Record<string, unknown>>): string | Uint8Array<ArrayBuffer> {
  if (chance.happens(0.15)) return bytes(chance);
  const text = JSON.stringify(
    Object.fromEntries(Object.entries(good).map(([key, value]) => [key, chance.happens(0.3) ? nasty(chance) : value])),
  );
  return chance.happens(0.1) ? text.slice(0, chance.between(0, text.length)) : text;
}

function form(chance: Chance): FormData {
  const made = new FormData();
  const content = chance.happens(0.5) ? Uint8Array.from([...PNG, ...bytes(chance)]) : bytes(chance);
  const field = chance.oneOf(["file", "file", "file", oddText(chance).toWellFormed()]);
  made.set(field, new File([content], oddText(chance).toWellFormed(), { type: oddText(chance).toWellFormed() }));
  return made;
}

/** Every route beside the procedures, and pages that take something from their address. */
export function oddRoutes(funds: TwoFunds, tokens: Tokens, origin: string): readonly Route[] {
  const { memberId, letterId, caseworkerId } = funds.own;
  const by = (who: "caseworker" | "teamLead" | "member") => ({
    cookie: funds.cookieOf(who, who === "member" ? "member" : "caseworker")!,
  });
  const own = { origin, "x-kontakt": "1" };
  const bearing = (token: string) => ({ authorization: `Bearer ${token}` });
  const read = (who: Parameters<typeof by>[0], path: (chance: Chance) => string) => (chance: Chance) => ({
    path: path(chance),
    headers: by(who),
  });
  const notice = {
    id: memberId,
    type: "jobseeker.registered",
    fundCode: "FOA",
    civilRegistrationIdentifier: funds.own.cpr.replace("-", ""),
    occurredAt: "2021-04-12T08:00:00Z",
    payload: { registeredOn: "2021-04-12" },
  };
  return [
    {
      name: "months",
      make: (chance) => ({
        path: "/api/months",
        method: "POST",
        body: chance.happens(0.5)
          ? bytes(chance, 4000)
          : `${oddText(chance)};2021-04;160,33\n`.repeat(chance.between(1, 50)),
        headers: bearing(tokens.months),
      }),
    },
    { name: "month", make: read("teamLead", (chance) => `/api/months/${step(chance, memberId)}`) },
    { name: "month's rows", make: read("teamLead", (chance) => `/api/months/${step(chance, memberId)}/rows`) },
    {
      name: "deliveries",
      make: (chance) => ({
        path: "/api/deliveries",
        method: "POST",
        body: odd(chance, { reference: `FOA.${letterId}`, outcome: "delivered" }),
        headers: bearing(tokens.deliveries),
      }),
    },
    {
      name: "notifications",
      make: (chance) => ({
        path: "/api/exchange/notifications",
        method: "POST",
        body: odd(chance, notice),
        headers: bearing(tokens.notifications),
      }),
    },
    {
      name: "documents",
      make: (chance) => ({
        path: "/api/documents",
        method: "POST",
        body: chance.happens(0.8) ? form(chance) : bytes(chance),
        headers: { ...by("member"), ...own },
      }),
    },
    { name: "document", make: read("member", (chance) => `/api/documents/${step(chance, memberId)}`) },
    {
      name: "running cases",
      make: (chance) => ({
        path: `/api/running-cases${query(chance, ["hash"])}`,
        method: "POST",
        body: form(chance),
        headers: { ...by("teamLead"), ...own },
      }),
    },
    { name: "letter", make: read("caseworker", (chance) => `/api/letters/${step(chance, letterId)}`) },
    {
      name: "print",
      make: (chance) => ({
        path: "/api/letters/print",
        method: "POST",
        body: chance.happens(0.5) ? `deliveryId=${encodeURIComponent(oddText(chance).toWellFormed())}` : bytes(chance),
        headers: {
          ...by("caseworker"),
          ...own,
          "content-type": chance.oneOf([
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x",
            "text/plain",
          ]),
        },
      }),
    },
    {
      name: "calendar feed",
      make: read("caseworker", (chance) => `/api/calendar/${step(chance, `${"a".repeat(43)}.ics`)}`),
    },
    {
      name: "calendar file",
      make: read("member", (chance) => `/min-side/appointments/${step(chance, memberId)}/calendar.ics`),
    },
    {
      name: "figures",
      make: read(
        "teamLead",
        (chance) => `/api/supervision${query(chance, ["month", "municipality", "caseworker", "figure"])}&format=csv`,
      ),
    },
    {
      name: "log",
      make: read(
        "teamLead",
        (chance) => `/api/audit${query(chance, ["member", "actor", "kind", "from", "to", "what"])}`,
      ),
    },
    {
      name: "sign-in's answer",
      make: read("caseworker", (chance) => `/auth/callback${query(chance, ["state", "code", "error", "iss"])}`),
    },
    {
      name: "sign-in's start",
      make: read(
        "caseworker",
        (chance) => `/auth/start${query(chance, ["returnTo"])}&as=${chance.oneOf(["member", "caseworker", "x"])}`,
      ),
    },
    {
      name: "session",
      make: () => ({ path: "/auth/session", method: "POST", headers: { ...by("caseworker"), origin } }),
    },
    {
      name: "work list",
      make: read(
        "caseworker",
        (chance) => `/${query(chance, ["who", "due", "bucket", "sort", "after", "case", "rule"])}`,
      ),
    },
    {
      name: "case",
      make: read("caseworker", (chance) => `/members/${step(chance, memberId)}${query(chance, ["act", "tab"])}`),
    },
    {
      name: "as it was",
      make: read("caseworker", (chance) => `/members/${memberId}/as-it-was${query(chance, ["day", "known"])}`),
    },
    { name: "times", make: read("caseworker", (chance) => `/times${query(chance, ["week", "who", "place"])}`) },
    {
      name: "supervision",
      make: read(
        "teamLead",
        (chance) =>
          `/supervision/${step(chance, "visitation")}${query(chance, ["month", "municipality", "caseworker"])}`,
      ),
    },
    { name: "rule", make: read("member", (chance) => `/rules/${step(chance, "R4.4b")}`) },
    { name: "explain", make: read("member", (chance) => `/min-side/explain/${step(chance, caseworkerId)}`) },
    {
      name: "tell",
      make: read("member", (chance) => `/min-side/tell/${step(chance, "illness")}${query(chance, ["about"])}`),
    },
    { name: "message", make: read("member", (chance) => `/min-side/messages/${step(chance, letterId)}`) },
    { name: "book", make: read("member", (chance) => `/min-side/book${query(chance, ["move", "slot", "from"])}`) },
    { name: "nowhere", make: read("caseworker", (chance) => `/${step(chance, "nowhere")}/${step(chance, "x")}`) },
  ];
}
