"use client";

import { useLocale, useTranslations } from "next-intl";
import { localeOf } from "@/components/i18n/locale";
import { DecisionAnswer } from "@/components/rules/decision-answer";
import { Button } from "@/components/ui/button";
import { KeyValues } from "@/components/ui/key-values";
import { RadioGroup } from "@/components/ui/radio-group";
import type { Interview } from "@/server/rules/case-facts";
import { lawTexts } from "@/server/rules/explain";
import { asKnown } from "../acts/act-choices";
import { useActs } from "../acts/act-room";
import type { HoldFieldProps } from "./hold-field-props";
import { Part } from "./part";

/** R4.2: what each of the three has said of the jobcenter's part, who decides, and how it came to take part. */
export function JobcenterPart({ meeting, values, errors, onChange }: HoldFieldProps) {
  const t = useTranslations("interview.jobcenter");
  const said = useTranslations("interview.said");
  const locale = localeOf(useLocale());
  const { open } = useActs();
  const { interview, jobcenter: decision } = meeting;
  if (decision === null) return null;
  const { participates, decidedBy, attendance } = decision.value;
  const answered = Boolean(values.jobcenter);
  return (
    <Part
      title={t("title")}
      rule="R4.2a"
      state={answered ? "done" : "open"}
      said={said(answered ? "answered" : "toNote")}
    >
      <KeyValues
        items={[
          { key: "member", label: t("member"), value: t(memberSaid(interview)) },
          { key: "fund", label: t("fund"), value: t(interview.fundRequestsJobcenter ? "requests" : "saidNothing") },
          {
            key: "jobcenter",
            label: t("jobcenterItself"),
            value: t(
              interview.jobcenterAssessment === null
                ? "saidNothing"
                : interview.jobcenterAssessment === "attend"
                  ? "attends"
                  : "staysAway",
            ),
          },
        ]}
      />
      <DecisionAnswer decision={decision} missingLabel={(fact) => lawTexts(locale).names.facts[fact] ?? fact}>
        <p className="font-medium">
          {participates === null ? t("undecided") : t(participates ? "participates" : "participatesNot")}{" "}
          <span className="font-normal text-muted">{t(`decidedBy.${decidedBy}`)}</span>
          {attendance ? <span className="block font-normal">{t(`attendance.${attendance}`)}</span> : null}
        </p>
      </DecisionAnswer>
      <div>
        <Button onPress={() => open("setJobcenterPart", begunWith(interview))}>{t("change")}</Button>
      </div>
      <RadioGroup
        name="jobcenter"
        label={t("tookPart")}
        error={errors.jobcenter}
        choices={(["inPerson", "digital", "absent"] as const).map((key) => ({ key, label: t(`took.${key}`) }))}
        value={(values.jobcenter as string | undefined) ?? null}
        onChange={(key) => onChange({ jobcenter: key })}
      />
    </Part>
  );
}

function memberSaid({ memberDeclinesJobcenter, memberRequestsJobcenter, memberWantsInPerson }: Interview) {
  if (memberRequestsJobcenter) return memberWantsInPerson ? "requestsInPerson" : "requests";
  if (memberDeclinesJobcenter === null) return "notAsked";
  if (memberDeclinesJobcenter) return "declines";
  return memberWantsInPerson ? "inPersonIfSo" : "noWish";
}

/** What has been said already, for the form in which it is changed. */
const begunWith = (interview: Interview) => ({
  interviewId: interview.entityId,
  memberDeclines: asKnown(interview.memberDeclinesJobcenter),
  memberRequests: Boolean(interview.memberRequestsJobcenter),
  fundRequests: Boolean(interview.fundRequestsJobcenter),
  memberWantsInPerson: Boolean(interview.memberWantsInPerson),
  jobcenterAssessment: interview.jobcenterAssessment ?? "unknown",
});
