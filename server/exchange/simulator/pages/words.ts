import type { RefusalCode } from "../../contract";
import type { InboundType } from "../../notification";
import { da } from "./words-da";
import { en } from "./words-en";

export type Locale = "da" | "en";

/** Everything the simulator's pages say. Dates are written by the browser's own rules for the language. */
export type Words = {
  readonly mark: string;
  readonly title: string;
  readonly notice: string;
  readonly other: string;
  readonly people: string;
  readonly nobody: string;
  readonly more: string;
  readonly find: { label: string; help: string; act: string; wrong: string };
  readonly columns: { person: string; fund: string; status: string; messages: string };
  readonly status: { withFund: string; moved: string; none: string; deceased: string; unknown: string };
  readonly back: string;
  readonly faults: {
    title: string;
    help: string;
    slow: string;
    down: string;
    busy: string;
    silent: string;
    refuse: string;
    times: string;
    nothing: string;
    set: string;
    clear: string;
    now: string;
    none: string;
  };
  readonly codes: Readonly<Record<RefusalCode, string>>;
  readonly sections: {
    markings: string;
    interviews: string;
    deadlines: string;
    holidays: string;
    hours: string;
    handover: string;
    plan: string;
    received: string;
    sent: string;
    tell: string;
    person: string;
  };
  readonly empty: string;
  readonly marking: { open: string; from: string; to: string; code: string };
  readonly interview: Readonly<Record<"summoned" | "booked" | "cancelled" | "held", string>>;
  readonly purposes: Readonly<Record<"7" | "10" | "15" | "19", string>>;
  readonly forms: Readonly<Record<"fremmoede" | "telefon" | "video" | "andet", string>>;
  readonly jobcenter: { there: string; away: string; open: string };
  readonly deadline: { runs: string; met: string; lapsed: string; passed: string };
  readonly holiday: { withdrawn: string };
  readonly corrected: string;
  readonly handover: {
    held: string;
    owed: string;
    individual: string;
    joint: string;
    acknowledged: string;
    waiting: string;
  };
  readonly plan: {
    draft: string;
    published: string;
    goal: string;
    activity: string;
    duty: string;
    reduced: string;
    cv: string;
    recommended: string;
    deregistered: string;
  };
  readonly answer: { taken: string; refused: string; none: string; again: string };
  readonly notify: {
    act: string;
    fund: string;
    sent: string;
    wrong: string;
    types: Readonly<Record<InboundType, string>>;
    fields: Readonly<Record<string, string>>;
    choices: Readonly<Record<string, string>>;
  };
  readonly flags: { help: string; unknown: string; deceased: string; fund: string; act: string };
};

export const WORDS: Readonly<Record<Locale, Words>> = { da, en };
