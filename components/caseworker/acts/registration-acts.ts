import { lawTexts } from "@/server/rules/explain";
import { MUNICIPALITIES } from "@/server/rules/municipalities";
import { GUIDANCE_TOPICS } from "@/server/rules/vocabulary";
import { asKnown, knownChoices, toKnown, wordsOf } from "./act-choices";
import type { ActDefinition } from "./act-definition";

/** Acts that register who the member is and where the case begins: §§ 1, 2 and 5. */
export const registrationActs: readonly ActDefinition[] = [
  {
    command: "registerUnemployment",
    group: "registration",
    start: ({ page }) => ({ registeredOn: page.today }),
    fields: ({ t }) => [{ kind: "day", name: "registeredOn", label: t("field.registeredOn") }],
    toInput: ({ registeredOn }) => ({ registeredOn: registeredOn ?? "" }),
    button: ({ t }) => t("registerUnemployment.button"),
  },
  {
    command: "registerAgain",
    group: "registration",
    start: ({ page }) => ({ registeredOn: page.today }),
    fields: ({ t }) => [{ kind: "day", name: "registeredOn", label: t("field.registeredOn") }],
    toInput: ({ registeredOn }) => ({ registeredOn: registeredOn ?? "" }),
    button: ({ t }) => t("registerAgain.button"),
  },
  {
    command: "registerPlacement",
    group: "registration",
    start: ({ page }) => ({ kind: "new", effectiveFrom: `${page.today.slice(0, 7)}-01`, learnedOn: null }),
    fields: ({ t }, values) => [
      {
        kind: "radio",
        name: "kind",
        label: t("field.placementKind"),
        choices: ["new", "replacement", "ongoing"].map((key) => ({ key, label: t(`placementKind.${key}`) })),
      },
      { kind: "day", name: "effectiveFrom", label: t("field.effectiveFrom"), hint: t("hint.effectiveFrom") },
      ...(values.kind === "replacement"
        ? [{ kind: "day", name: "learnedOn", label: t("field.learnedOn"), optional: true } as const]
        : []),
    ],
    toInput: ({ kind, effectiveFrom, learnedOn }) => ({
      kind,
      effectiveFrom: effectiveFrom ?? "",
      learnedOn: kind === "replacement" ? learnedOn : null,
    }),
    button: ({ t }) => t("registerPlacement.button"),
  },
  {
    command: "changeCircumstances",
    group: "registration",
    start: ({ page }) => {
      const now = page.standing.circumstances;
      return {
        municipalityCode: now?.municipalityCode,
        insurance: now?.insurance,
        situation: now?.situation ?? "unemployed",
        hasVocationalEducation: asKnown(now?.hasVocationalEducation),
        supportsChildrenAtHome: asKnown(now?.supportsChildrenAtHome),
        inOffer: now?.inOffer ?? false,
        warnedOfDismissal: now?.warnedOfDismissal ?? false,
        citizenships: now?.citizenships?.join(", ") ?? "",
        appliesOn: page.today,
      };
    },
    fields: (ground) => {
      const { t } = ground;
      return [
        { kind: "day", name: "appliesOn", label: t("field.appliesOn") },
        {
          kind: "choice",
          name: "municipalityCode",
          label: t("field.municipality"),
          choices: MUNICIPALITIES.map(({ code, name }) => ({ key: code, label: name })),
        },
        {
          kind: "radio",
          name: "insurance",
          label: t("field.insurance"),
          choices: ["fullTime", "partTime"].map((key) => ({ key, label: t(`insurance.${key}`) })),
        },
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
        {
          kind: "radio",
          name: "situation",
          label: t("field.situation"),
          choices: ["unemployed", "underNotice", "selfEmployed"].map((key) => ({ key, label: t(`situation.${key}`) })),
        },
        {
          kind: "text",
          name: "citizenships",
          label: t("field.citizenships"),
          hint: t("hint.citizenships"),
          optional: true,
          width: "medium",
        },
        { kind: "tick", name: "inOffer", label: t("field.inOffer") },
        { kind: "tick", name: "warnedOfDismissal", label: t("field.warnedOfDismissal") },
      ];
    },
    toInput: (values, { page }) => ({
      ...values,
      hasVocationalEducation: toKnown(values.hasVocationalEducation),
      supportsChildrenAtHome: toKnown(values.supportsChildrenAtHome),
      citizenships:
        wordsOf(values.citizenships)
          ?.split(/[\s,]+/)
          .map((code) => code.toUpperCase()) ?? null,
      residencePermit: page.standing.circumstances?.residencePermit ?? null,
      euFreeMovement: page.standing.circumstances?.euFreeMovement ?? null,
    }),
    button: ({ t }) => t("changeCircumstances.button"),
  },
  {
    command: "registerGuidance",
    group: "visitation",
    answers: ["guidance", "moveGuidance"],
    start: ({ page }) => {
      const given = new Set(page.facts.guidance.map(({ topic }) => topic));
      return { topics: GUIDANCE_TOPICS.filter((topic) => !given.has(topic)), on: page.today, lateReason: "" };
    },
    fields: ({ t, locale }) => [
      {
        kind: "several",
        name: "topics",
        label: t("field.topics"),
        choices: GUIDANCE_TOPICS.map((key) => ({ key, label: lawTexts(locale).names.topics[key] })),
      },
      { kind: "day", name: "on", label: t("field.guidedOn") },
      { kind: "words", name: "lateReason", label: t("field.lateReason"), hint: t("hint.lateReason"), optional: true },
    ],
    toInput: ({ topics, on, lateReason }) => ({ topics, on: on ?? "", lateReason: wordsOf(lateReason) }),
    button: ({ t }) => t("registerGuidance.button"),
  },
  {
    command: "visitMember",
    group: "visitation",
    answers: ["visitation"],
    start: ({ page }) => ({
      hasVocationalEducation: asKnown(page.standing.circumstances?.hasVocationalEducation),
      supportsChildrenAtHome: asKnown(page.standing.circumstances?.supportsChildrenAtHome),
      need: "none",
      assessment: "",
      lateReason: "",
    }),
    fields: (ground) => {
      const { t } = ground;
      return [
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
        {
          kind: "radio",
          name: "need",
          label: t("field.need"),
          choices: ["none", "early", "availability"].map((key) => ({ key, label: t(`need.${key}`) })),
        },
        { kind: "words", name: "assessment", label: t("field.assessment"), hint: t("hint.assessment") },
        { kind: "words", name: "lateReason", label: t("field.lateReason"), hint: t("hint.lateReason"), optional: true },
      ];
    },
    toInput: (values) => ({
      hasVocationalEducation: toKnown(values.hasVocationalEducation),
      supportsChildrenAtHome: toKnown(values.supportsChildrenAtHome),
      needsEarlyEffort: values.need === "early",
      availabilityDoubted: values.need === "availability",
      assessment: wordsOf(values.assessment) ?? "",
      lateReason: wordsOf(values.lateReason),
    }),
    button: ({ t }) => t("visitMember.button"),
  },
];
