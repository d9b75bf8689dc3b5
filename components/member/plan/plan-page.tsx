import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import { civil } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { PrintButton } from "@/components/member/letters/print-button";
import { PlanVersions } from "@/components/plan/plan-versions";
import { ParagraphMark } from "@/components/rules/paragraph-mark";
import { Disclosure } from "@/components/ui/disclosure";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { StateMark } from "@/components/ui/state-mark";
import type { GoalVersion, MemberPlanPage } from "@/server/queries/member-plan";
import { CommentForm } from "./comment-form";
import { GoalForm } from "./goal-form";
import { PlanSteps } from "./plan-steps";

/** Min Plan and the job goals as they stand, what has stood before, and what the member says to them. */
export function PlanPage({ page, fieldWords }: { page: MemberPlanPage; fieldWords: Readonly<Record<string, string>> }) {
  const t = useTranslations("membercourse.plan");
  const locale = localeOf(useLocale());
  // What is published applies until another is: a draft after it is only told of.
  const published = page.plan.find(({ state }) => state === "published");
  const plan = published ?? page.plan[0];
  const draftUnderWay = published !== undefined && page.plan[0]?.state === "draft";
  const written = (version: { by: string; recordedAt: string }) =>
    t("written", { by: version.by || page.fundName, at: formatDay(civil(version.recordedAt).day, locale, "long") });
  return (
    <>
      <PageTitle>{t("title")}</PageTitle>
      <p className="mt-3 max-w-measure">
        {t("about", { fund: page.fundName })} <ParagraphMark rule="R11.2a" />
      </p>
      <div className="mt-10 flex flex-col gap-12">
        <Section title={t("steps.title")}>
          {page.activities.length === 0 ? (
            <p className="max-w-measure pt-1 text-muted">{t("steps.none")}</p>
          ) : (
            <PlanSteps activities={page.activities} />
          )}
        </Section>
        <Section title={t("plan")}>
          {plan ? (
            <>
              <p className="pt-1">
                <StateMark tone={plan.state === "published" ? "positive" : "info"}>
                  {t(`state.${plan.state}`)}
                </StateMark>
              </p>
              <p className="mt-2 max-w-measure whitespace-pre-line">{plan.text}</p>
              <p className="figures mt-2 text-small text-muted">{written(plan)}</p>
            </>
          ) : (
            <p className="pt-1">{t("noPlan", { fund: page.fundName })}</p>
          )}
          {draftUnderWay ? <p className="mt-2 max-w-measure text-muted">{t("draftUnderWay")}</p> : null}
          {page.history.length > 1 ? (
            <Disclosure summary={t("earlier", { count: page.history.length - 1 })}>
              <PlanVersions history={page.history} fundName={page.fundName} />
            </Disclosure>
          ) : null}
        </Section>
        <Goals page={page} written={written} />
        <div data-print="none">
          <Section title={t("propose.title")}>
            <div className="max-w-measure pt-1">
              <p>
                {t("propose.about", { fund: page.fundName })} <ParagraphMark rule="R11.2c" />
              </p>
              <p className="mt-2">
                {t("propose.shortage")} <ParagraphMark rule="R11.2d" />
              </p>
              <ShortageAreas areas={page.shortageAreas} fundName={page.fundName} />
            </div>
            <div className="mt-5">
              <GoalForm fieldWords={fieldWords} fundName={page.fundName} listName={page.occupations.name} />
            </div>
          </Section>
        </div>
        <div data-print="none">
          <Section title={t("comment.title")}>
            <CommentForm fieldWords={fieldWords} fundName={page.fundName} />
          </Section>
        </div>
        <Remarks page={page} />
        <div data-print="none">
          <PrintButton>{t("print")}</PrintButton>
        </div>
      </div>
    </>
  );
}

/** More than these are behind a press. */
const AREAS_AT_ONCE = 8;

/** R11.2d: where people are wanted, as the fund has written it; whom to ask, where it has written nothing. */
function ShortageAreas({ areas, fundName }: { areas: readonly string[]; fundName: string }) {
  const t = useTranslations("membercourse.plan.propose");
  if (areas.length === 0) return <p className="mt-2">{t("areasUnknown")}</p>;
  const list = (of: readonly string[]) => (
    <ul className="mt-2 flex list-disc flex-col gap-1 pl-6">
      {of.map((area) => (
        <li key={area}>{area}</li>
      ))}
    </ul>
  );
  return (
    <>
      <p className="mt-4 font-medium">{t("areas", { fund: fundName })}</p>
      {list(areas.slice(0, AREAS_AT_ONCE))}
      {areas.length > AREAS_AT_ONCE ? (
        <Disclosure summary={t("areasMore", { count: areas.length - AREAS_AT_ONCE })}>
          {list(areas.slice(AREAS_AT_ONCE))}
        </Disclosure>
      ) : null}
    </>
  );
}

function Goals({ page, written }: { page: MemberPlanPage; written: (version: GoalVersion) => string }) {
  const t = useTranslations("membercourse.plan");
  const standing = page.goals.filter(({ current }) => current);
  const before = page.goals.filter(({ current }) => !current);
  return (
    <Section title={t("goals")}>
      {standing.length === 0 ? (
        <p className="pt-1 text-muted">{t("noGoals")}</p>
      ) : (
        <ul>
          {standing.map((goal) => (
            <li key={goal.id} className="border-b border-line py-4 last:border-b-0">
              <h3 className="font-semibold">{goal.title}</h3>
              <p>{t(`aim.${goal.aim}`)}</p>
              <p>
                <StateMark tone={goal.approved ? "positive" : "info"}>
                  {t(goal.approved ? "approved" : "notApproved")}
                </StateMark>
              </p>
              <p className="figures text-small text-muted">{written(goal)}</p>
            </li>
          ))}
        </ul>
      )}
      {before.length > 0 ? (
        <Disclosure summary={t("earlierGoals", { count: before.length })}>
          <ul>
            {before.map((goal) => (
              <li key={goal.id} className="border-b border-line py-3 text-muted last:border-b-0">
                <p>
                  {goal.title} · {t(goal.approved ? "approved" : "notApproved")}
                </p>
                <p className="figures text-small">{written(goal)}</p>
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </Section>
  );
}

/** What the member has proposed and commented, and whether it has been read. */
function Remarks({ page }: { page: MemberPlanPage }) {
  const t = useTranslations("membercourse.plan");
  const locale = localeOf(useLocale());
  return (
    <Section title={t("mine")}>
      {page.remarks.length === 0 ? (
        <p className="pt-1 text-muted">{t("noRemarks")}</p>
      ) : (
        <ul>
          {page.remarks.map(({ id, kind, text, aim, saidAt, handledOn }) => (
            <li key={id} className="border-b border-line py-4 last:border-b-0">
              <p className="text-small text-muted">{t(kind)}</p>
              <p className="max-w-measure whitespace-pre-line">{text}</p>
              {aim ? <p className="text-small">{t(`aim.${aim}`)}</p> : null}
              <p className="figures text-small text-muted">
                <span className="whitespace-nowrap">{formatDay(civil(saidAt).day, locale, "long")}</span> ·{" "}
                {t(handledOn ? "handled" : "waiting")}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
