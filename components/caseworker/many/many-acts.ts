import { formatDay, formatTime } from "@/components/i18n/format-day";
import type { Locale } from "@/components/i18n/locale";
import { askPlain } from "@/components/trpc/ask-act";
import type { Colleague } from "@/server/queries/team";
import type { LaidOut, MissedDeadline } from "@/server/queries/team/lay-out";
import type { ManyGround as Read } from "@/server/queries/team/many-ground";
import { lawTexts } from "@/server/rules/explain";
import { GUIDANCE_TOPICS, INTERVIEW_FORMS, PURPOSES } from "@/server/rules/vocabulary";
import { wordsOf } from "../acts/act-choices";
import type { ActField, ActValues } from "../acts/act-definition";
import type { LeftOut, ManyItem } from "./many-items";

export type Member = { readonly memberId: string; readonly name: string };
/** What a form for many is made from. */
export type ManyGround = Read & {
  readonly t: (key: string, values?: Record<string, string>) => string;
  readonly locale: Locale;
  readonly team: readonly Colleague[];
  readonly userId: string;
};
/** Each member with what the act is asked with; `null` where that could not be found out. */
type LaidOutForMany = { items: ManyItem[]; leftOut: LeftOut[] } | null;

export const MANY_FORMS = ["setDeadline", "registerGuidance", "summon", "deregister", "assignCase"] as const;
export type ManyForm = (typeof MANY_FORMS)[number];

/** One act as a form for many: its fields, and what it asks for each member. */
export type ManyAct = {
  readonly start: (ground: ManyGround) => ActValues;
  readonly fields: (ground: ManyGround, values: ActValues) => readonly ActField[];
  readonly layOut: (members: readonly Member[], values: ActValues, ground: ManyGround) => Promise<LaidOutForMany>;
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const ANY = "any";
const orNull = (value: unknown): string | null => (typeof value !== "string" || value === ANY ? null : value);

/** The same asked for each. */
const forAll =
  (act: ManyForm, input: (values: ActValues) => Record<string, unknown>): ManyAct["layOut"] =>
  async (members, values) => ({
    items: members.map((member) => ({ ...member, key: member.memberId, act, input: input(values) })),
    leftOut: [],
  });

export const MANY_ACTS: Readonly<Record<ManyForm, ManyAct>> = {
  setDeadline: {
    start: ({ deadline }) => ({ deadline }),
    fields: ({ t }) => [{ kind: "day", name: "deadline", label: t("field.deadline") }],
    layOut: forAll("setDeadline", ({ deadline }) => ({ deadline: deadline ?? "" })),
  },
  registerGuidance: {
    start: ({ today }) => ({ topics: [...GUIDANCE_TOPICS], on: today, lateReason: "" }),
    fields: ({ t, locale }) => [
      {
        kind: "several",
        name: "topics",
        label: t("field.topics"),
        choices: GUIDANCE_TOPICS.map((key) => ({ key, label: capital(lawTexts(locale).names.topics[key]) })),
      },
      { kind: "day", name: "on", label: t("field.on") },
      { kind: "words", name: "lateReason", label: t("field.lateReason"), optional: true },
    ],
    layOut: forAll("registerGuidance", ({ topics, on, lateReason }) => ({
      topics,
      on: on ?? "",
      lateReason: wordsOf(lateReason),
    })),
  },
  summon: {
    start: ({ today, userId, places }) => ({
      purposes: ["joint"],
      caseworkerId: userId,
      place: ANY,
      form: places.length > 0 ? "inPerson" : "phone",
      from: today,
      shortNoticeReason: "",
    }),
    fields: ({ t, locale, team, places }, { purposes }) => [
      {
        kind: "several",
        name: "purposes",
        label: t("field.purposes"),
        choices: PURPOSES.map((key) => ({ key, label: capital(lawTexts(locale).names.purposes[key]) })),
      },
      {
        kind: "choice",
        name: "caseworkerId",
        label: t("field.caseworkerId"),
        choices: [...team.map(({ id, name }) => ({ key: id, label: name })), { key: ANY, label: t("anybody") }],
      },
      {
        kind: "choice",
        name: "place",
        label: t("field.place"),
        choices: [{ key: ANY, label: t("anyPlace") }, ...places.map((name) => ({ key: name, label: name }))],
      },
      {
        kind: "radio",
        name: "form",
        label: t("field.form"),
        choices: INTERVIEW_FORMS.map((key) => ({ key, label: capital(lawTexts(locale).names.forms[key]) })),
      },
      { kind: "day", name: "from", label: t("field.from") },
      ...((purposes as string[]).includes("job")
        ? [
            {
              kind: "words",
              name: "shortNoticeReason",
              label: t("field.shortNoticeReason"),
              hint: t("hint.shortNoticeReason"),
              optional: true,
            } as const,
          ]
        : []),
    ],
    layOut: layOutSummons,
  },
  deregister: {
    start: () => ({}),
    fields: () => [],
    layOut: layOutDeregistrations,
  },
  assignCase: {
    start: () => ({ caseworkerId: null }),
    fields: ({ t, team }) => [
      {
        kind: "choice",
        name: "caseworkerId",
        label: t("field.colleague"),
        choices: team.map(({ id, name }) => ({ key: id, label: name })),
      },
    ],
    layOut: forAll("assignCase", ({ caseworkerId }) => ({ caseworkerId: caseworkerId ?? "" })),
  },
};

async function layOutSummons(
  members: readonly Member[],
  { purposes, caseworkerId, place, form, from, shortNoticeReason }: ActValues,
  { locale, team, t }: ManyGround,
): Promise<LaidOutForMany> {
  const times = await askPlain<LaidOut[]>("mutation", "caseworker.team.layOutTimes", {
    memberIds: members.map(({ memberId }) => memberId),
    caseworkerId: orNull(caseworkerId),
    place: orNull(place),
    form,
    from: from ?? "",
  });
  if (times === null) return null;
  const items = times.map(({ memberId, ...time }): ManyItem => {
    const who = [time.place, team.find(({ id }) => id === time.caseworkerId)?.name].filter(Boolean).join(" · ");
    const day = formatDay(time.at.on, locale, "weekday");
    return {
      key: memberId,
      memberId,
      name: members.find((one) => one.memberId === memberId)?.name ?? "",
      act: "summon",
      input: {
        ...time,
        purposes,
        shortNoticeReason: (purposes as string[]).includes("job") ? wordsOf(shortNoticeReason) : null,
      },
      detail: t("at", { day, time: formatTime(time.at.start, locale), who }),
    };
  });
  const without = members.filter(({ memberId }) => !items.some((item) => item.memberId === memberId));
  return { items, leftOut: without.map((member) => ({ ...member, why: "noTime" })) };
}

/** I-29: each with its own missed deadline; whoever has explained, and has not been read, is read first. */
async function layOutDeregistrations(members: readonly Member[]): Promise<LaidOutForMany> {
  const missed = await askPlain<MissedDeadline[]>("mutation", "caseworker.team.missedDeadlines", {
    memberIds: members.map(({ memberId }) => memberId),
  });
  if (missed === null) return null;
  const items: ManyItem[] = [];
  const leftOut: LeftOut[] = [];
  for (const member of members) {
    const found = missed.find(({ memberId }) => memberId === member.memberId);
    if (!found) leftOut.push({ ...member, why: "noMissed" });
    else if (found.unread) leftOut.push({ ...member, why: "unread" });
    else items.push({ ...member, key: member.memberId, act: "deregister", input: { deadlineId: found.deadlineId } });
  }
  return { items, leftOut };
}
