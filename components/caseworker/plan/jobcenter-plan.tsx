import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { formatDay, formatTime } from "@/components/i18n/format-day";
import { civil, formatInstant } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { ActivityLine, GoalLine } from "@/components/plan/plan-parts";
import { ParagraphMark } from "@/components/rules/paragraph-mark";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { StateMark } from "@/components/ui/state-mark";
import { TextLink } from "@/components/ui/text-link";
import type { JobcenterView } from "@/server/queries/plan/jobcenter-view";
import { lawTexts } from "@/server/rules/explain";

/** R10.3: what the jobcenter can see of the plan and of what the member took part in, as this system has told it. */
export async function JobcenterPlan({ view }: { view: JobcenterView }) {
  const t = await getTranslations("plan.jobcenter");
  const plan = await getTranslations("plan");
  const locale = localeOf(await getLocale());
  const { names } = lawTexts(locale);
  const { plan: written, goals, held, reducedEfforts } = view;
  const told = ({ toldAt }: { toldAt: string | null }): ReactNode => (
    <p className="figures text-small text-muted">
      {toldAt ? t("toldAt", { at: formatInstant(toldAt, locale) }) : t("notTold")}
    </p>
  );
  return (
    <div className="mx-auto flex w-full max-w-[52rem] flex-col gap-6 px-4 py-5 lg:px-6">
      <p className="text-small" data-print="none">
        <TextLink href={`/members/${view.memberId}/plan`} prefetch={false}>
          {t("back")}
        </TextLink>
      </p>
      <PageTitle context={<span lang="da">{view.name}</span>}>{t("title")}</PageTitle>
      <Notice tone="attention" title={t("rendering")}>
        {t("renderingText")}
      </Notice>
      <Section title={t("tookPart")} aside={<ParagraphMark rule="R10.3" />}>
        {held.length === 0 ? (
          <p className="text-muted">{t("noInterviews")}</p>
        ) : (
          <ul>
            {held.map(({ id, startsAt, on, purposes, form, jobcenterTookPart, toldAt }) => (
              <li key={id} className="border-b border-line py-2 last:border-b-0">
                <p className="font-medium first-letter:uppercase">
                  {purposes.map((purpose) => names.purposes[purpose]).join(" + ")}
                </p>
                <p className="figures flex flex-wrap gap-x-3">
                  <span>
                    {formatDay(on, locale, "long")} {formatTime(civil(startsAt).time, locale)}
                  </span>
                  <span>{names.forms[form]}</span>
                  {jobcenterTookPart === null ? null : (
                    <span>{t(jobcenterTookPart ? "jobcenterThere" : "jobcenterAway")}</span>
                  )}
                </p>
                {told({ toldAt })}
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={t("plan")}>
        {written ? (
          <div className="flex flex-col gap-3">
            <div>
              <p className="flex flex-wrap gap-x-3">
                <StateMark tone={written.state === "published" ? "positive" : "info"}>
                  {plan(`versions.state.${written.state}`)}
                </StateMark>
                <span className="figures">{formatDay(written.on, locale, "long")}</span>
              </p>
              {told(written)}
            </div>
            <p className="max-w-measure whitespace-pre-line">{written.text}</p>
          </div>
        ) : (
          <p className="text-muted">{t("noPlan")}</p>
        )}
      </Section>
      <Section title={t("goals")}>
        {(written?.goals.length ?? 0) + goals.length === 0 ? <p className="text-muted">{t("noGoals")}</p> : null}
        <ul className="flex flex-col gap-2">
          {written?.goals.map((goal) => (
            <li key={goal.title}>
              <GoalLine goal={goal} />
            </li>
          ))}
          {goals.map((goal) => (
            <li key={goal.id}>
              <GoalLine goal={{ ...goal, approved: true }}>{told(goal)}</GoalLine>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t("activities")}>
        {written && written.activities.length > 0 ? (
          <ul className="flex flex-col gap-2">
            {written.activities.map((activity) => (
              <li key={JSON.stringify(activity)}>
                <ActivityLine activity={activity} />
              </li>
            ))}
          </ul>
        ) : (
          <p className="text-muted">{t("noActivities")}</p>
        )}
      </Section>
      {reducedEfforts.length > 0 ? (
        <Section title={t("reducedEffort")}>
          <ul>
            {reducedEfforts.map((period) => (
              <li key={`${period.from}${period.to}`} className="figures">
                {formatDay(period.from, locale, "long")} – {formatDay(period.to, locale, "long")}
                {told(period)}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </div>
  );
}
