"use client";

import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { Button } from "@/components/ui/button";
import { KeyValues } from "@/components/ui/key-values";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import type { InterviewPage } from "@/server/queries/interview-page";
import { lawTexts } from "@/server/rules/explain";
import { useActs } from "../acts/act-room";

/** An interview that has been: what became of it, and the way to correct it. */
export function InterviewOutcome({ meeting }: { meeting: InterviewPage }) {
  const t = useTranslations("interview");
  const locale = localeOf(useLocale());
  const { names } = lawTexts(locale);
  const { open } = useActs();
  const { page, interview, repatriation, guidance } = meeting;
  const { status, form, on, purposes, jobcenterAttendance, jobcenterTookPart, outcomeNote, sharedSummary } = interview;
  const given = (guidance?.given ?? []).filter((one) => one.on === on).map(({ topic }) => names.topics[topic]);
  const capital = (text: string) => <span className="inline-block first-letter:uppercase">{text}</span>;
  const words = (text: string) => <span className="whitespace-pre-wrap">{text}</span>;
  const held = status === "held";
  const cv = page.facts.cvStatuses.findLast((seen) => seen.on === on);
  const found = repatriation.here?.found ?? interview.repatriationAssessed;
  return (
    <Section title={t("after.title")}>
      <KeyValues
        items={[
          { key: "status", label: t("after.status"), value: capital(names.statuses[status]) },
          ...(held ? [{ key: "form", label: t("outcome.form"), value: capital(names.forms[form]) }] : []),
          ...(held && purposes.includes("joint")
            ? [
                {
                  key: "jobcenter",
                  label: t("jobcenter.title"),
                  value: t(
                    `jobcenter.took.${jobcenterAttendance ?? (jobcenterTookPart ? "unsaid" : "absent")}` as "jobcenter.took.absent",
                  ),
                },
              ]
            : []),
          ...(found
            ? [
                {
                  key: "repatriation",
                  label: t("repatriation.title"),
                  value: t(`repatriation.scope.${found}`),
                  note: repatriation.here?.assessment ?? undefined,
                },
              ]
            : []),
          ...(given.length > 0
            ? [{ key: "guidance", label: t("guidance.title"), value: capital(given.join(", ")) }]
            : []),
          ...(held && cv
            ? [
                {
                  key: "cv",
                  label: t("cv.title"),
                  value: t(cv.complete && cv.searchable ? "said.inOrder" : "said.lacks"),
                },
              ]
            : []),
          ...(sharedSummary
            ? [
                {
                  key: "shared",
                  label: t("notes.summary"),
                  value: words(sharedSummary),
                  note: t("after.shared", { day: formatDay(interview.recordedAt.slice(0, 10), locale) }),
                },
              ]
            : []),
          ...(outcomeNote ? [{ key: "note", label: t("notes.note"), value: words(outcomeNote) }] : []),
        ]}
      />
      <div className="mt-4 flex flex-wrap gap-2" data-print="none">
        <LinkButton kind="primary" href={`/members/${page.memberId}`}>
          {t("toCase")}
        </LinkButton>
        <Button
          onPress={() => open("registerInterviewOutcome", { interviewId: interview.entityId, form, outcome: status })}
        >
          {t("after.correct")}
        </Button>
      </div>
    </Section>
  );
}
