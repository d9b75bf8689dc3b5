import { formatDay } from "@/components/i18n/format-day";
import { lawTexts } from "@/server/rules/explain";
import { wordsOf } from "./act-choices";
import type { ActDefinition, ActField, ActGround } from "./act-definition";

const reasonField = ({ t }: ActGround): ActField => ({
  kind: "words",
  name: "reason",
  label: t("field.correctionReason"),
});

/** A correction path for every registration (R2.5e), the holiday a member asks for (§ 6), and who has the case. */
export const correctionActs: readonly ActDefinition[] = [
  {
    command: "leaveRegister",
    group: "registration",
    start: ({ page }) => ({ from: page.today }),
    fields: ({ t }) => [{ kind: "day", name: "from", label: t("field.deregisteredFrom") }],
    toInput: ({ from }) => ({ from: from ?? "" }),
    button: ({ t }) => t("leaveRegister.button"),
  },
  {
    command: "reportHoliday",
    group: "plan",
    start: () => ({ from: null, to: null }),
    fields: ({ t }) => [
      { kind: "day", name: "from", label: t("field.firstDay") },
      { kind: "day", name: "to", label: t("field.lastDay") },
    ],
    toInput: ({ from, to }) => ({ from: from ?? "", to: to ?? "" }),
    button: ({ t }) => t("reportHoliday.button"),
  },
  {
    command: "decideHoliday",
    group: "plan",
    answers: ["holiday"],
    start: ({ page }) => ({
      holidayId: page.facts.holidays.find(({ state }) => state === "requested")?.entityId,
      approve: "yes",
      reason: "",
    }),
    fields: ({ t, page, locale }, { approve }) => [
      {
        kind: "choice",
        name: "holidayId",
        label: t("field.holiday"),
        choices: page.facts.holidays
          .filter(({ state }) => state === "requested")
          .map(({ entityId, from, to }) => ({
            key: entityId,
            label: `${formatDay(from, locale)} – ${formatDay(to, locale)}`,
          })),
      },
      {
        kind: "radio",
        name: "approve",
        label: t("field.decision"),
        choices: ["yes", "no"].map((key) => ({ key, label: t(`approve.${key}`) })),
      },
      { kind: "words", name: "reason", label: t("field.reason"), optional: approve === "yes" },
    ],
    toInput: ({ holidayId, approve, reason }) => ({
      holidayId: holidayId ?? "",
      approve: approve === "yes",
      reason: wordsOf(reason),
    }),
    button: ({ t }, { approve }) => t(approve === "yes" ? "decideHoliday.button" : "decideHoliday.buttonRefuse"),
  },
  {
    command: "registerJobcenterItem",
    group: "registration",
    answers: ["jobcenterMeeting"],
    start: ({ page }) => {
      const open = page.facts.jobcenterItems.find(({ state }) => state === "toBeCancelled" || state === "open");
      return {
        itemId: open?.entityId,
        kind: open?.kind ?? "meeting",
        on: open?.on ?? null,
        state: open ? "cancelled" : "open",
      };
    },
    fields: ({ t }) => [
      {
        kind: "radio",
        name: "kind",
        label: t("field.jobcenterKind"),
        choices: ["meeting", "deadline"].map((key) => ({ key, label: t(`jobcenterKind.${key}`) })),
      },
      { kind: "day", name: "on", label: t("field.on") },
      {
        kind: "radio",
        name: "state",
        label: t("field.planState"),
        choices: ["open", "annulled", "cancelled"].map((key) => ({ key, label: t(`jobcenterState.${key}`) })),
      },
    ],
    toInput: ({ itemId, kind, on, state }) => ({ itemId: itemId ?? null, kind, on: on ?? "", state }),
    button: ({ t }) => t("registerJobcenterItem.button"),
  },
  {
    command: "correctRegistration",
    group: "correction",
    start: ({ page }) => ({ registeredOn: page.standing.registration?.registeredOn ?? null, undo: false, reason: "" }),
    fields: (ground) => [
      { kind: "day", name: "registeredOn", label: ground.t("field.registeredOn") },
      ...(ground.page.standing.registration?.deregisteredFrom
        ? ([{ kind: "tick", name: "undo", label: ground.t("field.undoDeregistration") }] as const)
        : []),
      reasonField(ground),
    ],
    toInput: ({ registeredOn, undo, reason }, { page }) => ({
      registrationId: page.standing.registration?.entityId ?? "",
      registeredOn: registeredOn ?? "",
      learnedOn: page.standing.registration?.learnedOn ?? null,
      ...(undo ? { deregisteredFrom: null } : {}),
      reason: wordsOf(reason) ?? "",
    }),
    button: ({ t }) => t("correctRegistration.button"),
  },
  {
    command: "correctPlacement",
    group: "correction",
    start: ({ page }) => ({
      kind: page.standing.placement?.kind ?? "new",
      effectiveFrom: page.standing.placement?.effectiveFrom ?? null,
      reason: "",
    }),
    fields: (ground) => [
      {
        kind: "radio",
        name: "kind",
        label: ground.t("field.placementKind"),
        choices: ["new", "replacement", "ongoing"].map((key) => ({ key, label: ground.t(`placementKind.${key}`) })),
      },
      {
        kind: "day",
        name: "effectiveFrom",
        label: ground.t("field.effectiveFrom"),
        hint: ground.t("hint.effectiveFrom"),
      },
      reasonField(ground),
    ],
    toInput: ({ kind, effectiveFrom, reason }, { page }) => ({
      placementId: page.standing.placement?.entityId ?? "",
      kind,
      effectiveFrom: effectiveFrom ?? "",
      reason: wordsOf(reason) ?? "",
    }),
    button: ({ t }) => t("correctPlacement.button"),
  },
  {
    command: "correctVisitation",
    group: "correction",
    start: ({ page }) => ({ assessment: page.facts.visitations.at(-1)?.assessment ?? "", reason: "" }),
    fields: (ground) => [
      { kind: "words", name: "assessment", label: ground.t("field.assessment") },
      reasonField(ground),
    ],
    toInput: ({ assessment, reason }, { page }) => ({
      visitationId: page.facts.visitations.at(-1)?.entityId ?? "",
      assessment: wordsOf(assessment) ?? "",
      reason: wordsOf(reason) ?? "",
    }),
    button: ({ t }) => t("correctVisitation.button"),
  },
  {
    command: "correctGuidance",
    group: "correction",
    start: ({ page }) => ({
      guidanceId: page.facts.guidance.at(-1)?.entityId,
      given: "yes",
      on: page.facts.guidance.at(-1)?.on ?? null,
      reason: "",
    }),
    fields: (ground, { given }) => {
      const { t, page, locale } = ground;
      return [
        {
          kind: "choice",
          name: "guidanceId",
          label: t("field.topic"),
          choices: page.facts.guidance.map(({ entityId, topic, on }) => ({
            key: entityId,
            label: `${lawTexts(locale).names.topics[topic]} · ${formatDay(on, locale)}`,
          })),
        },
        {
          kind: "radio",
          name: "given",
          label: t("field.wasGiven"),
          choices: ["yes", "no"].map((key) => ({ key, label: t(key) })),
        },
        ...(given === "yes" ? ([{ kind: "day", name: "on", label: t("field.guidedOn") }] as const) : []),
        reasonField(ground),
      ];
    },
    toInput: ({ guidanceId, given, on, reason }) => ({
      guidanceId: guidanceId ?? "",
      on: given === "yes" ? (on ?? "") : null,
      reason: wordsOf(reason) ?? "",
    }),
    button: ({ t }) => t("correctGuidance.button"),
  },
  {
    command: "assignCase",
    group: "registration",
    start: ({ page }) => ({ caseworkerId: page.caseworker?.id ?? "nobody" }),
    fields: ({ t, page }) => [
      {
        kind: "choice",
        name: "caseworkerId",
        label: t("field.caseworker"),
        choices: [
          ...Object.entries(page.people).map(([key, label]) => ({ key, label })),
          { key: "nobody", label: t("nobody") },
        ],
      },
    ],
    toInput: ({ caseworkerId }) => ({ caseworkerId: caseworkerId === "nobody" ? null : caseworkerId }),
    button: ({ t }) => t("assignCase.button"),
  },
];
