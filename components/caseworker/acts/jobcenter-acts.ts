import { formatDay } from "@/components/i18n/format-day";
import { JOBCENTER_MEASURES } from "@/server/rules/vocabulary";
import type { ActDefinition } from "./act-definition";

/** What the choice of a fact says where it is none of those registered. */
export const NEW_FACT = "new";
/** The fact that is corrected; `null` for a new one. */
export const corrected = (chosen: unknown): string | null =>
  typeof chosen === "string" && chosen !== NEW_FACT ? chosen : null;

/** What the jobcenter has told of by other ways than the DFDG: § 8. */
export const jobcenterActs: readonly ActDefinition[] = [
  {
    command: "registerJobcenterContact",
    group: "registration",
    // Whether the law allows a contact hangs on how it was made and what about: neither is chosen beforehand.
    start: ({ page }) => ({ contactId: NEW_FACT, on: page.today, channel: null, about: null }),
    fields: ({ t, page, locale }) => [
      ...(page.facts.jobcenterContacts.length > 0
        ? [
            {
              kind: "choice" as const,
              name: "contactId",
              label: t("field.newOrCorrected"),
              choices: [
                { key: NEW_FACT, label: t("newFact") },
                ...page.facts.jobcenterContacts.map(({ entityId, on, channel, about }) => ({
                  key: entityId,
                  label: `${formatDay(on, locale)} · ${t(`contactChannel.${channel}`)}, ${t(`contactAbout.${about}`)}`,
                })),
              ],
            },
          ]
        : []),
      { kind: "day", name: "on", label: t("field.on") },
      {
        kind: "radio",
        name: "channel",
        label: t("field.contactChannel"),
        choices: ["phone", "other"].map((key) => ({ key, label: t(`contactChannel.${key}`) })),
      },
      {
        kind: "radio",
        name: "about",
        label: t("field.contactAbout"),
        choices: ["jobOrder", "other"].map((key) => ({ key, label: t(`contactAbout.${key}`) })),
      },
    ],
    toInput: ({ contactId, on, channel, about }) => ({ contactId: corrected(contactId), on: on ?? "", channel, about }),
    button: ({ t }) => t("registerJobcenterContact.button"),
  },
  {
    command: "registerJobcenterMeasure",
    group: "registration",
    start: ({ page }) => ({ measureId: NEW_FACT, measure: undefined, from: page.today, to: null }),
    fields: ({ t, page, locale }) => [
      ...(page.facts.jobcenterMeasures.length > 0
        ? [
            {
              kind: "choice" as const,
              name: "measureId",
              label: t("field.newOrCorrected"),
              choices: [
                { key: NEW_FACT, label: t("newFact") },
                ...page.facts.jobcenterMeasures.map(({ entityId, measure, from }) => ({
                  key: entityId,
                  label: `${t(`measure.${measure}`)} · ${formatDay(from, locale)}`,
                })),
              ],
            },
          ]
        : []),
      {
        kind: "radio",
        name: "measure",
        label: t("field.measure"),
        choices: JOBCENTER_MEASURES.map((key) => ({ key, label: t(`measure.${key}`) })),
      },
      { kind: "day", name: "from", label: t("field.from") },
      { kind: "day", name: "to", label: t("field.to"), hint: t("hint.measureTo"), optional: true },
    ],
    toInput: ({ measureId, measure, from, to }) => ({
      measureId: corrected(measureId),
      measure: measure ?? "",
      from: from ?? "",
      to: to ?? null,
    }),
    button: ({ t }) => t("registerJobcenterMeasure.button"),
  },
];
