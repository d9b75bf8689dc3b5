import { getLocale, getTranslations } from "next-intl/server";
import { formatDay } from "@/components/i18n/format-day";
import { civil } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { ActivityLine, GoalLine } from "@/components/plan/plan-parts";
import { PrintPlan } from "@/components/plan/print-plan";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { CasePlanPage } from "@/server/queries/plan/case-plan";

/** The plan as it stands, to be read and printed: what member and caseworker may take with them from the interview. */
export async function PlanPrint({ page }: { page: CasePlanPage }) {
  const t = await getTranslations("plan");
  const locale = localeOf(await getLocale());
  const { plan, goals, activities } = page;
  const of = (kind: "activity" | "step") => activities.filter((one) => one.kind === kind);
  const list = (kind: "activity" | "step") => (
    <Section title={t(`editor.${kind === "step" ? "steps" : "activities"}`)}>
      {of(kind).length === 0 ? <p className="text-muted">{t(`print.none.${kind}`)}</p> : null}
      <ul className="flex flex-col gap-2">
        {of(kind).map((activity) => (
          <li key={activity.entityId}>
            <ActivityLine activity={activity} />
          </li>
        ))}
      </ul>
    </Section>
  );
  return (
    <div className="mx-auto flex w-full max-w-[48rem] flex-col gap-6 px-4 py-5 lg:px-6">
      <p className="text-small" data-print="none">
        <TextLink href={`/members/${page.memberId}/plan`} prefetch={false}>
          {t("jobcenter.back")}
        </TextLink>
      </p>
      <PageTitle
        context={<span lang="da">{page.name}</span>}
        actions={
          <div data-print="none">
            <PrintPlan>{t("print.button")}</PrintPlan>
          </div>
        }
      >
        {t("title")}
      </PageTitle>
      {plan ? (
        <p className="figures text-muted">
          {t(`versions.state.${plan.state}`)} ·{" "}
          {t("versions.written", {
            by: (plan.recordedBy && page.people[plan.recordedBy]) || t("by.fund"),
            at: formatDay(civil(plan.recordedAt).day, locale, "long"),
          })}
        </p>
      ) : null}
      {list("step")}
      <Section title={t("editor.goals")}>
        {goals.length === 0 ? <p className="text-muted">{t("print.none.goal")}</p> : null}
        <ul className="flex flex-col gap-2">
          {goals.map((goal) => (
            <li key={goal.entityId}>
              <GoalLine goal={goal} />
            </li>
          ))}
        </ul>
      </Section>
      {list("activity")}
      <Section title={t("editor.text")}>
        {plan ? (
          <p className="max-w-measure whitespace-pre-line">{plan.text}</p>
        ) : (
          <p className="text-muted">{t("versions.none")}</p>
        )}
      </Section>
    </div>
  );
}
