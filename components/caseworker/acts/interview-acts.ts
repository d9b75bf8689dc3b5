import { formatDay } from "@/components/i18n/format-day";
import { civil } from "@/components/i18n/format-instant";
import { formChoices, interviewChoices, purposeChoices, timeChoices, wordsOf, yesNo } from "./act-choices";
import type { ActDefinition, ActField, ActGround, ActValues } from "./act-definition";

const whenAndWhere = (ground: ActGround): readonly ActField[] => [
  { kind: "day", name: "on", label: ground.t("field.on") },
  { kind: "time", name: "start", label: ground.t("field.start") },
  { kind: "time", name: "end", label: ground.t("field.end") },
  { kind: "radio", name: "form", label: ground.t("field.form"), choices: formChoices(ground) },
  { kind: "text", name: "place", label: ground.t("field.place"), hint: ground.t("hint.place"), optional: true },
];
const at = ({ on, start, end }: ActValues) => ({ on: on ?? "", start: start ?? "", end: end ?? "" });
const hasPart = ({ page }: ActGround, values: ActValues) =>
  page.facts.interviews.find(({ entityId }) => entityId === values.interviewId)?.purposes.includes("joint") ?? false;

/** The interviews at which the repatriation act was found to cover the member, who was not guided about it. */
const toGuide = ({ page }: ActGround) =>
  page.facts.repatriations.filter(({ found, guided }) => found === "inside" && guided === false);

/** Acts on interviews: § 4. */
export const interviewActs: readonly ActDefinition[] = [
  {
    command: "bookInterview",
    group: "interviews",
    answers: ["book"],
    start: ({ page }) => ({ slotId: page.freeTimes[0]?.id, purposes: ["job"] }),
    fields: (ground) => [
      {
        kind: "choice",
        name: "slotId",
        label: ground.t("field.slot"),
        hint: ground.page.freeTimes.length === 0 ? ground.t("hint.noTimes") : undefined,
        choices: timeChoices(ground),
      },
      { kind: "several", name: "purposes", label: ground.t("field.purposes"), choices: purposeChoices(ground) },
    ],
    toInput: ({ slotId, purposes }) => ({ slotId: slotId ?? "", purposes }),
    button: ({ t }) => t("bookInterview.button"),
  },
  {
    command: "summon",
    group: "interviews",
    answers: ["jointCall", "jointInterview", "cvInterview"],
    start: () => ({
      purposes: ["joint"],
      on: null,
      start: "10:00",
      end: "11:00",
      form: "inPerson",
      place: "",
      shortNoticeReason: "",
    }),
    fields: (ground, { purposes }) => [
      { kind: "several", name: "purposes", label: ground.t("field.purposes"), choices: purposeChoices(ground) },
      ...whenAndWhere(ground),
      ...((purposes as string[]).includes("job")
        ? [
            {
              kind: "words",
              name: "shortNoticeReason",
              label: ground.t("field.shortNoticeReason"),
              hint: ground.t("hint.shortNoticeReason"),
              optional: true,
            } as const,
          ]
        : []),
    ],
    toInput: (values) => ({
      purposes: values.purposes,
      at: at(values),
      form: values.form,
      place: wordsOf(values.place),
      shortNoticeReason: (values.purposes as string[]).includes("job") ? wordsOf(values.shortNoticeReason) : null,
    }),
    button: ({ t }) => t("summon.button"),
  },
  {
    command: "moveInterview",
    group: "interviews",
    start: ({ page }) => {
      const booked = page.facts.interviews.find(({ status }) => status === "booked");
      return {
        interviewId: booked?.entityId,
        on: booked?.on ?? null,
        form: booked?.form ?? "inPerson",
        place: booked?.place ?? "",
        reason: "",
        start: booked ? civil(booked.startsAt).time : null,
        end: booked ? civil(booked.endsAt).time : null,
      };
    },
    fields: (ground) => [
      {
        kind: "choice",
        name: "interviewId",
        label: ground.t("field.interview"),
        choices: interviewChoices(ground, ({ status }) => status === "booked"),
      },
      ...whenAndWhere(ground),
      { kind: "words", name: "reason", label: ground.t("field.reason"), optional: true },
    ],
    toInput: (values) => ({
      interviewId: values.interviewId ?? "",
      at: at(values),
      form: values.form,
      place: wordsOf(values.place),
      reason: wordsOf(values.reason),
    }),
    button: ({ t }) => t("moveInterview.button"),
  },
  {
    command: "registerInterviewOutcome",
    group: "interviews",
    answers: ["outcome"],
    start: ({ page }) => {
      const past = page.facts.interviews.filter(({ status, on }) => status === "booked" && on <= page.today).at(0);
      return {
        interviewId: past?.entityId,
        outcome: "held",
        form: past?.form ?? "inPerson",
        jobcenterTookPart: undefined,
        repatriationAssessed: undefined,
        note: "",
        correctionReason: "",
      };
    },
    fields: (ground, values) => {
      const { t, page } = ground;
      const chosen = page.facts.interviews.find(({ entityId }) => entityId === values.interviewId);
      return [
        {
          kind: "choice",
          name: "interviewId",
          label: t("field.interview"),
          choices: interviewChoices(ground, ({ on }) => on <= page.today),
        },
        {
          kind: "radio",
          name: "outcome",
          label: t("field.outcome"),
          choices: ["held", "noShow", "lawfulAbsence", "cancelled"].map((key) => ({ key, label: t(`outcome.${key}`) })),
        },
        ...(values.outcome === "held"
          ? ([
              { kind: "radio", name: "form", label: t("field.heldForm"), choices: formChoices(ground) },
              ...(hasPart(ground, values)
                ? ([
                    {
                      kind: "radio",
                      name: "jobcenterTookPart",
                      label: t("field.jobcenterTookPart"),
                      choices: yesNo(ground),
                    },
                  ] as const)
                : []),
              {
                kind: "radio",
                name: "repatriationAssessed",
                label: t("field.repatriation"),
                hint: t("hint.repatriation"),
                choices: ["outside", "inside", "assess"].map((key) => ({ key, label: t(`repatriation.${key}`) })),
              },
            ] as const)
          : []),
        { kind: "words", name: "note", label: t("field.note"), optional: true },
        ...(chosen && chosen.status !== "booked"
          ? ([{ kind: "words", name: "correctionReason", label: t("field.correctionReason") }] as const)
          : []),
      ];
    },
    toInput: (values, ground) => ({
      interviewId: values.interviewId ?? "",
      outcome: values.outcome,
      note: wordsOf(values.note),
      correctionReason: wordsOf(values.correctionReason),
      ...(values.outcome === "held" && {
        form: values.form,
        repatriationAssessed: values.repatriationAssessed ?? null,
        jobcenterTookPart:
          hasPart(ground, values) && values.jobcenterTookPart ? values.jobcenterTookPart === "yes" : null,
      }),
    }),
    button: ({ t }, { outcome }) => t(`registerInterviewOutcome.button.${String(outcome)}`),
  },
  {
    command: "setJobcenterPart",
    group: "interviews",
    start: (ground) => ({
      interviewId: ground.page.facts.interviews.find(
        ({ purposes, status }) => status === "booked" && purposes.includes("joint"),
      )?.entityId,
      memberDeclines: "unknown",
      memberRequests: false,
      fundRequests: false,
      memberWantsInPerson: false,
      jobcenterAssessment: "unknown",
    }),
    fields: (ground) => {
      const { t } = ground;
      return [
        {
          kind: "choice",
          name: "interviewId",
          label: t("field.interview"),
          choices: interviewChoices(
            ground,
            ({ purposes, status }) => status === "booked" && purposes.includes("joint"),
          ),
        },
        {
          kind: "radio",
          name: "memberDeclines",
          label: t("field.memberDeclines"),
          choices: ["no", "yes", "unknown"].map((key) => ({ key, label: t(`declines.${key}`) })),
        },
        { kind: "tick", name: "memberRequests", label: t("field.memberRequests") },
        { kind: "tick", name: "memberWantsInPerson", label: t("field.memberWantsInPerson") },
        { kind: "tick", name: "fundRequests", label: t("field.fundRequests") },
        {
          kind: "radio",
          name: "jobcenterAssessment",
          label: t("field.jobcenterAssessment"),
          choices: ["attend", "stayAway", "unknown"].map((key) => ({ key, label: t(`jobcenterAssessment.${key}`) })),
        },
      ];
    },
    toInput: (values) => ({
      interviewId: values.interviewId ?? "",
      memberDeclines: values.memberDeclines === "unknown" ? null : values.memberDeclines === "yes",
      memberRequests: Boolean(values.memberRequests),
      fundRequests: Boolean(values.fundRequests),
      memberWantsInPerson: Boolean(values.memberWantsInPerson),
      jobcenterAssessment: values.jobcenterAssessment === "unknown" ? null : values.jobcenterAssessment,
    }),
    button: ({ t }) => t("setJobcenterPart.button"),
  },
  {
    command: "guideOnRepatriation",
    group: "interviews",
    answers: ["repatriationGuidance"],
    start: (ground) => ({ assessmentId: toGuide(ground)[0]?.entityId, on: ground.page.today, referred: false }),
    fields: (ground) => [
      {
        kind: "choice",
        name: "assessmentId",
        label: ground.t("field.assessmentId"),
        choices: toGuide(ground).map(({ entityId, on }) => ({
          key: entityId,
          label: ground.t("foundAt", { day: formatDay(on, ground.locale) }),
        })),
      },
      { kind: "day", name: "on", label: ground.t("field.guidedOn") },
      { kind: "tick", name: "referred", label: ground.t("field.referred") },
    ],
    toInput: ({ assessmentId, on, referred }) => ({
      assessmentId: assessmentId ?? "",
      on: on ?? "",
      referredToJobcenter: Boolean(referred),
    }),
    button: ({ t }) => t("guideOnRepatriation.button"),
  },
  {
    command: "checkCv",
    group: "interviews",
    answers: ["cvToFollowUp"],
    start: ({ page }) => ({ on: page.today }),
    fields: (ground) => [
      { kind: "day", name: "on", label: ground.t("field.cvOn") },
      { kind: "radio", name: "complete", label: ground.t("field.cvComplete"), choices: yesNo(ground) },
      { kind: "radio", name: "searchable", label: ground.t("field.cvSearchable"), choices: yesNo(ground) },
    ],
    // What has not been answered is left out, and asked for at its field.
    toInput: ({ on, complete, searchable }) => ({
      on: on ?? "",
      ...(complete && { complete: complete === "yes" }),
      ...(searchable && { searchable: searchable === "yes" }),
    }),
    button: ({ t }) => t("checkCv.button"),
  },
  {
    command: "cancelInterview",
    group: "interviews",
    start: ({ page }) => ({
      interviewId: page.facts.interviews.find(({ status }) => status === "booked")?.entityId,
      reason: "",
    }),
    fields: (ground) => [
      {
        kind: "choice",
        name: "interviewId",
        label: ground.t("field.interview"),
        choices: interviewChoices(ground, ({ status }) => status === "booked"),
      },
      { kind: "words", name: "reason", label: ground.t("field.reason") },
    ],
    toInput: ({ interviewId, reason }) => ({ interviewId: interviewId ?? "", reason: wordsOf(reason) ?? "" }),
    button: ({ t }) => t("cancelInterview.button"),
  },
  {
    command: "offerAgain",
    group: "interviews",
    start: ({ page }) => ({
      interviewId: page.facts.interviews.find(({ status, fixedBy }) => status === "booked" && fixedBy === "member")
        ?.entityId,
      deadline: page.proposals.deadline,
      reason: "",
    }),
    fields: (ground) => [
      {
        kind: "choice",
        name: "interviewId",
        label: ground.t("field.interview"),
        choices: interviewChoices(ground, ({ status }) => status === "booked"),
      },
      { kind: "day", name: "deadline", label: ground.t("field.newDeadline") },
      { kind: "words", name: "reason", label: ground.t("field.reason") },
    ],
    toInput: ({ interviewId, deadline, reason }) => ({
      interviewId: interviewId ?? "",
      deadline: deadline ?? "",
      reason: wordsOf(reason) ?? "",
    }),
    button: ({ t }) => t("offerAgain.button"),
  },
];
