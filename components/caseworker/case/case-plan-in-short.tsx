import { getLocale, getTranslations } from "next-intl/server";
import { formatDay } from "@/components/i18n/format-day";
import { civil } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { ActivityLine, GoalLine } from "@/components/plan/plan-parts";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import type { CasePage } from "@/server/queries/case-page";

/** Min Plan in short: whether it is published, the job goals, what is to be done next; and the way to its screen. */
export async function CasePlanInShort({ page }: { page: Pick<CasePage, "facts" | "memberId"> }) {
  const t = await getTranslations("plan.onCase");
  const locale = localeOf(await getLocale());
  const { minPlans, jobGoals, planActivities } = page.facts;
  const plan = minPlans.at(-1);
  const open = planActivities.filter(({ state }) => state === "open");
  return (
    <Section title={t("title")}>
      <p className="figures">
        {plan ? t(plan.state, { day: formatDay(civil(plan.recordedAt).day, locale) }) : t("none")}
      </p>
      <ul className="my-2 flex flex-col gap-2">
        {jobGoals.map((goal) => (
          <li key={goal.entityId}>
            <GoalLine goal={goal} />
          </li>
        ))}
        {open.map((activity) => (
          <li key={activity.entityId}>
            <ActivityLine activity={activity} />
          </li>
        ))}
      </ul>
      <LinkButton href={`/members/${page.memberId}/plan`} prefetch={false}>
        {t("open")}
      </LinkButton>
    </Section>
  );
}
