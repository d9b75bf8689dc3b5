import { formatDay } from "@/components/i18n/format-day";
import { lawTexts } from "@/server/rules/explain";
import { MUNICIPALITIES } from "@/server/rules/municipalities";
import { DEFAULT_SCHEME } from "@/server/rules/schemes";
import { permissionOn } from "@/server/rules/section-01-scope";
import { JOB_GOAL_AIMS, REASON_CODES, type ReasonCode } from "@/server/rules/vocabulary";
import { asKnown, knownChoices, toKnown, wordsOf } from "./act-choices";
import type { ActDefinition, ActField, ActGround, ActValues } from "./act-definition";
import { corrected, NEW_FACT } from "./jobcenter-acts";

const deadlineChoices = ({ page, locale }: ActGround) =>
  page.facts.deadlines
    .filter(({ withdrawnOn }) => withdrawnOn === null)
    .toSorted((a, b) => b.deadline.localeCompare(a.deadline))
    .map(({ entityId, deadline }) => ({ key: entityId, label: formatDay(deadline, locale, "long") }));
const lastDeadline = ({ page }: ActGround) =>
  page.facts.deadlines
    .filter(({ withdrawnOn }) => withdrawnOn === null)
    .toSorted((a, b) => b.deadline.localeCompare(a.deadline))[0];

/** What each reason code needs beside itself; the same for marking out and for correcting. */
function codeFields(ground: ActGround, { reasonCode }: ActValues, correcting: boolean): ActField[] {
  const { t, page } = ground;
  const { today, facts } = page;
  const { fundCode } = facts;
  const ground44: ActField = {
    kind: "radio",
    name: "ground",
    label: t("field.ground44"),
    choices: ["earlyEffort", "availability"].map((key) => ({ key, label: t(`ground44.${key}`) })),
  };
  const fields: Record<string, ActField[]> = {
    41: correcting ? [{ kind: "day", name: "ascertainedOn", label: t("field.ascertainedOn") }] : [],
    42: correcting
      ? []
      : [
          {
            kind: "choice",
            name: "municipalityCode",
            label: t("field.newMunicipality"),
            // Where the fund has its permission is data of the scheme; which of them bars the code is for the rule to say.
            choices: MUNICIPALITIES.map(({ code, name }) => ({
              key: code,
              label: name,
              detail: permissionOn({ fundCode, municipalityCode: code, day: today }, DEFAULT_SCHEME)
                ? undefined
                : t("outsidePermission"),
            })),
          },
          { kind: "day", name: "movedOn", label: t("field.movedOn") },
        ],
    43: [{ kind: "day", name: "leftFundOn", label: t("field.leftFundOn"), hint: t("hint.leftFundOn") }],
    44: [ground44],
    45: correcting
      ? []
      : [
          {
            kind: "radio",
            name: "hasVocationalEducation",
            label: t("field.hasVocationalEducation"),
            choices: knownChoices(ground),
          },
          {
            kind: "radio",
            name: "supportsChildrenAtHome",
            label: t("field.supportsChildrenAtHome"),
            choices: knownChoices(ground),
          },
        ],
  };
  return fields[String(reasonCode)] ?? [];
}
const codes = ({ locale }: ActGround) =>
  REASON_CODES.map((code) => ({
    key: String(code),
    label: `${code} · ${lawTexts(locale).names.reasonCodes[code as ReasonCode]}`,
  }));

/** Acts on the course as a whole: deadlines, hours, Min Plan, and its end. §§ 4, 9, 11 and 2, stk. 5. */
export const courseActs: readonly ActDefinition[] = [
  {
    command: "setDeadline",
    group: "deadlines",
    answers: ["individualInterview"],
    start: ({ page }) => ({ deadline: page.proposals.deadline }),
    fields: ({ t }) => [{ kind: "day", name: "deadline", label: t("field.deadline"), hint: t("hint.deadline") }],
    toInput: ({ deadline }) => ({ deadline: deadline ?? "" }),
    button: ({ t }) => t("setDeadline.button"),
  },
  {
    command: "moveDeadline",
    group: "deadlines",
    start: (ground) => ({ deadlineId: lastDeadline(ground)?.entityId, deadline: null, reason: "" }),
    fields: (ground) => [
      { kind: "choice", name: "deadlineId", label: ground.t("field.whichDeadline"), choices: deadlineChoices(ground) },
      { kind: "day", name: "deadline", label: ground.t("field.newDeadline") },
      { kind: "words", name: "reason", label: ground.t("field.reason") },
    ],
    toInput: ({ deadlineId, deadline, reason }) => ({
      deadlineId: deadlineId ?? "",
      deadline: deadline ?? "",
      reason: wordsOf(reason) ?? "",
    }),
    button: ({ t }) => t("moveDeadline.button"),
  },
  {
    command: "withdrawDeadline",
    group: "deadlines",
    start: (ground) => ({ deadlineId: lastDeadline(ground)?.entityId, reason: "" }),
    fields: (ground) => [
      { kind: "choice", name: "deadlineId", label: ground.t("field.whichDeadline"), choices: deadlineChoices(ground) },
      { kind: "words", name: "reason", label: ground.t("field.reason") },
    ],
    toInput: ({ deadlineId, reason }) => ({ deadlineId: deadlineId ?? "", reason: wordsOf(reason) ?? "" }),
    button: ({ t }) => t("withdrawDeadline.button"),
  },
  {
    command: "deregister",
    group: "deadlines",
    answers: ["deregister"],
    given: ({ key }) => ({ deadlineId: key.split(":")[1] }),
    start: (ground) => ({ deadlineId: lastDeadline(ground)?.entityId, explanation: "" }),
    fields: (ground) => [
      { kind: "choice", name: "deadlineId", label: ground.t("field.missedDeadline"), choices: deadlineChoices(ground) },
      {
        kind: "words",
        name: "explanation",
        label: ground.t("field.explanation"),
        hint: ground.t("hint.explanation"),
        optional: true,
      },
    ],
    toInput: ({ deadlineId, explanation }) => ({ deadlineId: deadlineId ?? "", explanation: wordsOf(explanation) }),
    button: ({ t }) => t("deregister.button"),
  },
  {
    command: "enterHours",
    group: "hours",
    start: ({ page }) => ({ month: page.today.slice(0, 7), hours: null, note: "" }),
    fields: ({ t }) => [
      { kind: "text", name: "month", label: t("field.month"), hint: t("hint.month"), width: "short" },
      { kind: "hours", name: "hours", label: t("field.hours") },
      { kind: "words", name: "note", label: t("field.note"), optional: true },
    ],
    // The field holds exact hundredths; the API's edge is decimal hours.
    toInput: ({ month, hours, note }) => ({
      month,
      hours: typeof hours === "number" ? hours / 100 : null,
      note: wordsOf(note),
    }),
    button: ({ t }) => t("enterHours.button"),
  },
  {
    command: "writeMinPlan",
    group: "plan",
    answers: ["minPlan", "minPlanDraft"],
    start: ({ page }) => ({ state: "published", text: page.facts.minPlans.at(-1)?.text ?? "" }),
    fields: ({ t }) => [
      { kind: "words", name: "text", label: t("field.plan") },
      {
        kind: "radio",
        name: "state",
        label: t("field.planState"),
        choices: ["published", "draft"].map((key) => ({ key, label: t(`planState.${key}`) })),
      },
    ],
    toInput: ({ text, state }) => ({ text: wordsOf(text) ?? "", state }),
    button: ({ t }, { state }) => t(state === "draft" ? "writeMinPlan.buttonDraft" : "writeMinPlan.button"),
  },
  {
    command: "setJobGoal",
    group: "plan",
    answers: ["jobGoal", "similarJobGoal"],
    start: () => ({ title: "", aim: "shortageArea", approved: true }),
    fields: ({ t, page }) => [
      {
        kind: "text",
        name: "title",
        label: t("field.jobGoal"),
        width: "medium",
        ...(page.proposals.shortageAreas.length > 0 && {
          hint: t("hint.shortageAreas", { areas: page.proposals.shortageAreas.join(", ") }),
        }),
      },
      {
        kind: "radio",
        name: "aim",
        label: t("field.aim"),
        choices: JOB_GOAL_AIMS.map((key) => ({ key, label: t(`aim.${key}`) })),
      },
      { kind: "tick", name: "approved", label: t("field.approved") },
    ],
    toInput: ({ title, aim, approved }) => ({ title: wordsOf(title) ?? "", aim, approved: Boolean(approved) }),
    button: ({ t }) => t("setJobGoal.button"),
  },
  {
    command: "registerReducedEffort",
    group: "plan",
    start: ({ page }) => ({
      effortId: NEW_FACT,
      from: page.today,
      to: null,
      dutiesKept: false,
      dutiesKeptReason: "",
    }),
    fields: ({ t, page, locale }, { dutiesKept }) => [
      ...(page.facts.reducedEfforts.length > 0
        ? [
            {
              kind: "choice" as const,
              name: "effortId",
              label: t("field.newOrCorrected"),
              hint: t("hint.effort"),
              choices: [
                { key: NEW_FACT, label: t("newFact") },
                ...page.facts.reducedEfforts.map(({ entityId, from, to }) => ({
                  key: entityId,
                  label: `${formatDay(from, locale)} – ${formatDay(to, locale)}`,
                })),
              ],
            },
          ]
        : []),
      { kind: "day", name: "from", label: t("field.from") },
      { kind: "day", name: "to", label: t("field.to") },
      { kind: "tick", name: "dutiesKept", label: t("field.dutiesKept") },
      ...(dutiesKept ? ([{ kind: "words", name: "dutiesKeptReason", label: t("field.reason") }] as const) : []),
    ],
    toInput: ({ effortId, from, to, dutiesKept, dutiesKeptReason }) => ({
      effortId: corrected(effortId),
      from: from ?? "",
      to: to ?? "",
      dutiesKept: Boolean(dutiesKept),
      dutiesKeptReason: dutiesKept ? wordsOf(dutiesKeptReason) : null,
    }),
    button: ({ t }) => t("registerReducedEffort.button"),
  },
  {
    command: "markOut",
    group: "leaving",
    answers: ["hoursReached", "markOut42", "markOut43", "expiry"],
    given: ({ key }, page) => {
      const { circumstances } = page.standing;
      const [kind] = key.split(":");
      if (kind === "markOut42")
        return {
          reasonCode: "42",
          municipalityCode: circumstances?.municipalityCode,
          movedOn: circumstances?.appliesOn,
        };
      if (kind === "markOut43") return { reasonCode: "43", leftFundOn: page.facts.leftFundOn };
      return { reasonCode: "41" };
    },
    start: ({ page }) => ({
      reasonCode: page.standing.hours.reached ? "41" : "44",
      reason: "",
      ground: "earlyEffort",
      movedOn: page.today,
      leftFundOn: null,
      hasVocationalEducation: asKnown(page.standing.circumstances?.hasVocationalEducation),
      supportsChildrenAtHome: asKnown(page.standing.circumstances?.supportsChildrenAtHome),
    }),
    fields: (ground, values) => [
      { kind: "radio", name: "reasonCode", label: ground.t("field.reasonCode"), choices: codes(ground) },
      ...codeFields(ground, values, false),
      {
        kind: "words",
        name: "reason",
        label: ground.t("field.reason"),
        optional: !["38", "44"].includes(String(values.reasonCode)),
      },
    ],
    toInput: (values) => ({
      reasonCode: Number(values.reasonCode),
      reason: wordsOf(values.reason),
      ...(values.reasonCode === "42" && { municipalityCode: values.municipalityCode ?? null, movedOn: values.movedOn }),
      ...(values.reasonCode === "43" && { leftFundOn: values.leftFundOn }),
      ...(values.reasonCode === "44" && { ground: values.ground }),
      ...(values.reasonCode === "45" && {
        hasVocationalEducation: toKnown(values.hasVocationalEducation),
        supportsChildrenAtHome: toKnown(values.supportsChildrenAtHome),
      }),
    }),
    button: ({ t }, { reasonCode }) => t("markOut.button", { code: String(reasonCode) }),
  },
  {
    command: "correctCode",
    group: "correction",
    start: ({ page }) => ({
      reasonCode: String(page.standing.participation?.reasonCode ?? 44),
      reason: "",
      ground: "earlyEffort",
      leftFundOn: null,
      ascertainedOn: null,
    }),
    fields: (ground, values) => [
      { kind: "radio", name: "reasonCode", label: ground.t("field.rightCode"), choices: codes(ground) },
      ...codeFields(ground, values, true),
      { kind: "words", name: "reason", label: ground.t("field.correctionReason") },
    ],
    toInput: (values) => ({
      reasonCode: Number(values.reasonCode),
      reason: wordsOf(values.reason),
      ...(values.reasonCode === "41" && { ascertainedOn: values.ascertainedOn }),
      ...(values.reasonCode === "43" && { leftFundOn: values.leftFundOn }),
      ...(values.reasonCode === "44" && { ground: values.ground }),
    }),
    button: ({ t }, { reasonCode }) => t("correctCode.button", { code: String(reasonCode) }),
  },
  {
    command: "annulEnd",
    group: "correction",
    start: () => ({ reason: "" }),
    fields: ({ t }) => [{ kind: "words", name: "reason", label: t("field.reason") }],
    toInput: ({ reason }) => ({ reason: wordsOf(reason) }),
    button: ({ t }) => t("annulEnd.button"),
  },
];
