import { formatDay } from "@/components/i18n/format-day";
import type { CaseFacts } from "@/server/rules/case-facts";
import { COMPLAINT_STEPS } from "@/server/rules/complaint-steps";
import { lawTexts } from "@/server/rules/explain";
import { followUpWaits, waysFor } from "@/server/rules/section-02-afterwards";
import type { Purpose } from "@/server/rules/vocabulary";
import { wordsOf } from "./act-choices";
import type { ActDefinition, ActGround } from "./act-definition";

/** What something that followed is called: its kind, its day, and which letter or which interview it was. */
export function followUpWords(
  { kind, on, detail }: Pick<CaseFacts["followUps"][number], "kind" | "on" | "detail">,
  { t, locale }: Pick<ActGround, "t" | "locale">,
): string {
  const day = formatDay(on, locale);
  const names = lawTexts(locale).names.purposes;
  const what =
    kind === "letter"
      ? t(`templates.${detail}`)
      : kind === "exchange"
        ? t(`exchange.${detail?.replace(".", "_")}`)
        : (detail ?? "")
            .split("+")
            .map((purpose) => names[purpose as Purpose] ?? purpose)
            .join(" + ");
  return t(`followUp.${kind}`, { day, what });
}

const waiting = ({ page }: ActGround) => page.facts.followUps.filter((one) => followUpWaits(one, page.facts));
const named = (ground: ActGround, id: unknown) => waiting(ground).find(({ entityId }) => entityId === id);
const open = ({ page }: ActGround) =>
  page.facts.complaints.filter(({ state }) => COMPLAINT_STEPS[state].length > 0).toReversed();
const OTHER = "other";

/** The registration that was ended for a missed deadline, the newest. */
const deregistered = ({ page }: ActGround) =>
  page.facts.registrations.findLast(({ deregistrationGround }) => deregistrationGround === "missedDeadline");

/** What comes after: what followed from a correction, complaints, and a deregistration that is annulled. */
export const afterwardsActs: readonly ActDefinition[] = [
  {
    command: "registerComplaint",
    group: "afterwards",
    start: ({ page }) => ({ receivedOn: page.today, messageId: page.decisions[0]?.messageId ?? OTHER, text: "" }),
    fields: ({ t, page, locale }) => [
      { kind: "day", name: "receivedOn", label: t("field.receivedOn") },
      {
        kind: "choice",
        name: "messageId",
        label: t("field.complainedOf"),
        choices: [
          ...page.decisions.map(({ messageId, template, on, until }) => ({
            key: messageId,
            label: `${t(`templates.${template}`)} · ${formatDay(on, locale)}`,
            detail: t("complainUntil", { day: formatDay(until, locale) }),
          })),
          { key: OTHER, label: t("complainOther") },
        ],
      },
      { kind: "words", name: "text", label: t("field.complaintText") },
    ],
    toInput: ({ receivedOn, messageId, text }) => ({
      receivedOn: receivedOn ?? "",
      messageId: messageId === OTHER ? null : messageId,
      text: wordsOf(text) ?? "",
    }),
    button: ({ t }) => t("registerComplaint.button"),
  },
  {
    command: "treatComplaint",
    group: "afterwards",
    answers: ["complaint"],
    start: (ground) => {
      const [first] = open(ground);
      return { complaintId: first?.entityId, state: first && COMPLAINT_STEPS[first.state][0], reason: "" };
    },
    given: ({ key }, page) => {
      const id = key.split(":")[1];
      const complaint = page.facts.complaints.find(({ entityId }) => entityId === id);
      return { complaintId: id, state: complaint && COMPLAINT_STEPS[complaint.state][0] };
    },
    fields: (ground, { complaintId, state }) => {
      const { t, locale } = ground;
      const complaints = open(ground);
      const chosen = complaints.find(({ entityId }) => entityId === complaintId);
      return [
        {
          kind: "choice",
          name: "complaintId",
          label: t("field.complaint"),
          hint: chosen?.text,
          choices: complaints.map(({ entityId, receivedOn, against }) => ({
            key: entityId,
            label: `${formatDay(receivedOn, locale)} · ${against === OTHER ? t("complainOther") : t(`templates.${against}`)}`,
          })),
        },
        {
          kind: "radio",
          name: "state",
          label: t("field.complaintState"),
          choices: (chosen ? COMPLAINT_STEPS[chosen.state] : []).map((key) => ({
            key,
            label: t(`complaintStep.${key}`),
          })),
        },
        ...(state === "treating" || state === "sentOn"
          ? []
          : ([{ kind: "words", name: "reason", label: t("field.reason") }] as const)),
      ];
    },
    toInput: ({ complaintId, state, reason }) => ({
      complaintId: complaintId ?? "",
      state,
      reason: state === "treating" || state === "sentOn" ? null : wordsOf(reason),
    }),
    button: ({ t }, { state }) => t(`treatComplaint.button.${String(state ?? "treating")}`),
  },
  {
    command: "annulDeregistration",
    group: "afterwards",
    start: ({ page }) => ({ reason: "", fresh: true, newDeadline: page.proposals.deadline }),
    fields: ({ t }, { fresh }) => [
      { kind: "words", name: "reason", label: t("field.reason") },
      { kind: "tick", name: "fresh", label: t("field.freshDeadline") },
      ...(fresh ? ([{ kind: "day", name: "newDeadline", label: t("field.newDeadline") }] as const) : []),
    ],
    toInput: ({ reason, fresh, newDeadline }, ground) => ({
      registrationId: (deregistered(ground) ?? ground.page.facts.registrations.at(-1))?.entityId ?? "",
      reason: wordsOf(reason),
      newDeadline: fresh ? (newDeadline ?? "") : null,
    }),
    button: ({ t }) => t("annulDeregistration.button"),
  },
  {
    command: "settleFollowUp",
    group: "afterwards",
    answers: ["followUp"],
    start: (ground) => ({ ...firstWay(waiting(ground)[0]), reason: "", text: "" }),
    given: ({ key }, page) => firstWay(page.facts.followUps.find(({ entityId }) => entityId === key.split(":")[1])),
    fields: (ground, { followUpId, how }) => {
      const { t } = ground;
      const chosen = named(ground, followUpId);
      return [
        {
          kind: "choice",
          name: "followUpId",
          label: t("field.followUp"),
          choices: waiting(ground).map((one) => ({ key: one.entityId, label: followUpWords(one, ground) })),
        },
        {
          kind: "radio",
          name: "how",
          label: t("field.how"),
          choices: (chosen ? waysFor(chosen.kind, chosen.cause) : []).map((way) => ({
            key: way,
            label: t(`followUpWay.${chosen?.kind}.${way}`),
          })),
        },
        ...(how === "stand" ? ([{ kind: "words", name: "reason", label: t("field.reason") }] as const) : []),
        ...(how === "follow" ? ([{ kind: "words", name: "text", label: t("field.correctingText") }] as const) : []),
      ];
    },
    toInput: ({ followUpId, how, reason, text }) => ({
      followUpId: followUpId ?? "",
      how,
      reason: how === "stand" ? wordsOf(reason) : null,
      text: how === "follow" ? wordsOf(text) : null,
    }),
    button: (ground, { followUpId, how }) => {
      const kind = named(ground, followUpId)?.kind;
      return ground.t(kind && how ? `followUpDo.${kind}.${String(how)}` : "settleFollowUp.button");
    },
  },
];

const firstWay = (one: CaseFacts["followUps"][number] | undefined) =>
  one ? { followUpId: one.entityId, how: waysFor(one.kind, one.cause)[0] } : {};
