import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { cprDigits } from "@/server/identity/cpr-hash";
import type { Surroundings } from "../api";
import { faultsSchema, NO_FAULTS } from "../faults";
import { isCprNumber } from "../judge";
import type { Person } from "../register";
import { linkTo, pageHeaders, type Shown } from "./frame";
import { frontPage, type Names } from "./front";
import { readNotification } from "./notification-forms";
import { personPage } from "./person";
import { type Locale, WORDS } from "./words";

export type PageSurroundings = Surroundings & { readonly names: () => Promise<Names> };

/** The pages, and what their buttons do. Plain HTML without scripts. @returns whether the address is one of these */
export async function answerPages(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  form: URLSearchParams,
  surroundings: PageSurroundings,
): Promise<boolean> {
  const locale: Locale = url.searchParams.get("lang") === "en" ? "en" : "da";
  const register = surroundings.notifier.register;
  const personIn = /^\/persons\/(\d{1,9})(?:\/(notify|marked))?$/.exec(url.pathname);
  const person = personIn ? register.persons[Number(personIn[1]) - 1] : undefined;
  const again = /^\/notifications\/([\w-]{36})\/again$/.exec(url.pathname);
  const go = (to: string) => {
    response.writeHead(303, { location: linkTo(to, locale) });
    response.end();
  };
  const show = (page: (shown: Shown) => string, flash: string | null = null, status = 200) => {
    const nonce = randomBytes(16).toString("base64");
    response.writeHead(status, pageHeaders(nonce));
    response.end(page({ locale, nonce, path: url.pathname, flash }));
  };
  const front = async (flash: string | null = null, status = 200) => {
    const names = await surroundings.names();
    const page = Math.max(1, Math.min(10_000, Number(url.searchParams.get("page")) || 1));
    show((shown) => frontPage(shown, { register, names, faults: surroundings.faults.now, page }), flash, status);
  };
  const personShown = async (one: Person, flash: string | null = null, status = 200) => {
    const names = await surroundings.names();
    const now = register.clockOf(one.fundCode ?? "");
    show(
      (shown) => personPage({ ...shown, path: `/persons/${one.number}` }, { person: one, names, now }),
      flash,
      status,
    );
  };

  if (request.method !== "POST") {
    if (url.pathname === "/") await front();
    else if (person && !personIn?.[2])
      await personShown(person, url.searchParams.has("sent") ? WORDS[locale].notify.sent : null);
    else return false;
    return true;
  }
  if (url.pathname === "/find") {
    const cpr = cprDigits(form.get("cpr") ?? "");
    if (cpr === null || !isCprNumber(cpr)) await front(WORDS[locale].find.wrong, 400);
    else {
      if (!register.personWith(cpr)) register.happens({ kind: "marked", cpr });
      go(`/persons/${register.personWith(cpr)!.number}`);
    }
  } else if (url.pathname === "/faults") {
    surroundings.faults.set(form.has("clear") ? NO_FAULTS : faultsOf(form));
    go("/");
  } else if (person && personIn?.[2] === "marked") {
    const flags = { unknown: form.has("unknown"), deceased: form.has("deceased") };
    register.happens({ kind: "marked", cpr: person.cpr, ...flags, fundCode: form.get("fundCode")?.trim() || null });
    go(`/persons/${person.number}`);
  } else if (person && personIn?.[2] === "notify") {
    const read = readNotification(form);
    if ("wrong" in read) {
      const { wrong, fund, fields } = WORDS[locale].notify;
      const named = read.wrong.map((field) => (field === "fundCode" ? fund : (fields[field] ?? field)));
      await personShown(person, `${wrong} ${named.join(", ")}.`, 400);
    } else {
      await surroundings.notifier.notify({ ...read, cpr: person.cpr });
      go(`/persons/${person.number}?sent=1`);
    }
  } else if (again && register.sentAs(again[1]!)) {
    await surroundings.notifier.sendAgain(again[1]!);
    const whose = register.persons.find(({ sent }) => sent.some(({ id }) => id === again[1]));
    go(`/persons/${whose!.number}`);
  } else return false;
  return true;
}

function faultsOf(form: URLSearchParams) {
  const code = form.get("code");
  const asked = {
    slowMs: form.get("slowMs") ?? 0,
    down: form.has("down"),
    busyTimes: form.get("busyTimes") ?? 0,
    silentTimes: form.get("silentTimes") ?? 0,
    refuse: code ? { code, times: Number(form.get("times") ?? 1) } : null,
  };
  const read = faultsSchema.safeParse(asked);
  return read.success ? read.data : NO_FAULTS;
}
