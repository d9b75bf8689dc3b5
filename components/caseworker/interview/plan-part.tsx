import { getLocale, getTranslations } from "next-intl/server";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { LinkButton } from "@/components/ui/link-button";
import { StateMark } from "@/components/ui/state-mark";
import type { InterviewPage } from "@/server/queries/interview-page";
import { Part } from "./part";

/** R11.2: the job goals and Min Plan as they stand, and the way to where they are written together. */
export async function PlanPart({ meeting, memberId }: { meeting: InterviewPage; memberId: string }) {
  const t = await getTranslations("interview.plan");
  const said = await getTranslations("interview.said");
  const acts = await getTranslations("acts.aim");
  const plan = await getTranslations("plan.onCase");
  const locale = localeOf(await getLocale());
  const { goals, minPlan } = meeting.plan;
  const approved = goals.some((goal) => goal.approved);
  const published = minPlan?.state === "published";
  return (
    <Part
      title={t("title")}
      rule="R11.2a"
      state={approved && published ? "done" : "open"}
      said={said(approved && published ? "inOrder" : "lacks")}
    >
      <div>
        {goals.length === 0 ? <p className="text-muted">{t("noGoals")}</p> : null}
        <ul>
          {goals.map(({ entityId, title, aim, approved: is }) => (
            <li
              key={entityId}
              className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line py-1.5"
            >
              <span className="font-medium">{title}</span>
              <span className="flex flex-wrap gap-x-3 text-small text-muted">
                {acts(aim)}
                <StateMark shape={is ? "check" : "hollow"}>{t(is ? "approved" : "notApproved")}</StateMark>
              </span>
            </li>
          ))}
        </ul>
        <p className="py-1.5 text-muted">
          {minPlan ? t(published ? "published" : "draft", { day: formatDay(minPlan.appliesOn, locale) }) : t("noPlan")}
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        <LinkButton href={`/members/${memberId}/plan`} prefetch={false}>
          {plan("open")}
        </LinkButton>
      </div>
    </Part>
  );
}
