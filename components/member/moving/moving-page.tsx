import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import { civil } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { Unbroken } from "@/components/i18n/unbroken";
import { ParagraphMark } from "@/components/rules/paragraph-mark";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { MemberMovingPage } from "@/server/queries/member-moving";
import { tellMember } from "@/server/rules/explain";
import { MEMBER_TOLD } from "@/server/rules/to-member";

/** The move to the jobcenter: before it, what will happen and about when; after it, what was done and what is owed. */
export function MovingPage({ page }: { page: MemberMovingPage }) {
  const t = useTranslations("membercourse.moving");
  const locale = localeOf(useLocale());
  const { lastDay, today, standing } = page;
  const moved = lastDay !== null && lastDay < today && standing.responsible !== "fund";
  const day = (value: string) => formatDay(value, locale, "long");
  const without = standing.participation === null;
  return (
    <>
      <PageTitle>{t(moved || (without && standing.responsible === "jobcenter") ? "titleMoved" : "title")}</PageTitle>
      <div className="mt-4 flex max-w-measure flex-col gap-2">
        {without ? (
          <p>{t(standing.responsible === "jobcenter" ? "never" : "notYet", { fund: page.fundName })}</p>
        ) : lastDay ? (
          <p className="font-medium">
            <Unbroken>{t(moved ? "moved" : "moves", { day: day(lastDay) })}</Unbroken>
          </p>
        ) : standing.expectedHandover ? (
          <p className="font-medium">
            {t("expected", { month: formatDay(`${standing.expectedHandover}-01`, locale, "month") })}
          </p>
        ) : (
          <p>{t("unknown")}</p>
        )}
        {without || lastDay ? null : (
          <p>
            {t("why")} <ParagraphMark rule="R9.1" /> <TextLink href="/min-side/hours">{t("hours")}</TextLink>
          </p>
        )}
        <Told page={page} />
      </div>
      <div className="mt-10 flex flex-col gap-12">
        <Section title={t(moved || (without && standing.responsible === "jobcenter") ? "do.now" : "do.then")}>
          <ol className="flex max-w-measure list-decimal flex-col gap-2 pt-1 pl-6">
            {(["book", "attend", "holiday", "cv"] as const).map((key) => (
              <li key={key}>{t(`do.${key}`)}</li>
            ))}
          </ol>
          <p className="mt-3 max-w-measure">
            {tellMember("jobcenterMissed", locale)} <ParagraphMark rule={MEMBER_TOLD.jobcenterMissed} />
          </p>
        </Section>
        {without ? null : <Done page={page} />}
        {without ? null : <Owed page={page} moved={moved} />}
      </div>
    </>
  );
}

/** When the member and the jobcenter were told of the move, and when the fund went through it. */
function Told({ page }: { page: MemberMovingPage }) {
  const t = useTranslations("membercourse.moving.told");
  const locale = localeOf(useLocale());
  const { memberToldAt, jobcenterToldAt, guidedOn } = page;
  const day = (instant: string) => formatDay(civil(instant).day, locale, "weekday");
  const lines = [
    ...(memberToldAt ? [t("member", { day: day(memberToldAt) })] : []),
    ...(jobcenterToldAt ? [t("jobcenter", { day: day(jobcenterToldAt) })] : []),
    ...(guidedOn ? [t("guided", { day: formatDay(guidedOn, locale, "weekday") })] : []),
  ];
  return lines.length === 0 ? null : (
    <ul className="figures text-small text-muted">
      {lines.map((line) => (
        <li key={line}>
          <Unbroken>{line}</Unbroken>
        </li>
      ))}
    </ul>
  );
}

function Done({ page }: { page: MemberMovingPage }) {
  const t = useTranslations("membercourse.moving.done");
  const locale = localeOf(useLocale());
  return (
    <Section title={t("title")}>
      {page.held.length === 0 ? (
        <p className="pt-1">{t("none")}</p>
      ) : (
        <ul>
          {page.held.map(({ id, on, joint }) => (
            <li key={id} className="figures border-b border-line py-3 last:border-b-0">
              {t(joint ? "joint" : "individual")}
              <span className="block text-small whitespace-nowrap text-muted">{formatDay(on, locale, "weekday")}</span>
            </li>
          ))}
        </ul>
      )}
      {page.held.length > 0 ? (
        <p className="mt-2 max-w-measure text-small text-muted">
          {t("counts")} <ParagraphMark rule="R10.2" />
        </p>
      ) : null}
    </Section>
  );
}

function Owed({ page, moved }: { page: MemberMovingPage; moved: boolean }) {
  const t = useTranslations("membercourse.moving.owed");
  const { owedFund, owedJobcenter } = page.standing.interviews;
  const interviews = ({ individual, joint }: typeof owedFund) =>
    [
      ...(individual > 0 ? [t("individual", { count: individual })] : []),
      ...(joint > 0 ? [t("joint", { count: joint })] : []),
    ].join(t("and"));
  return (
    <Section title={t("title")}>
      <ul className="flex max-w-measure flex-col gap-2 pt-1">
        {moved ? null : (
          <li>
            {owedFund.individual + owedFund.joint === 0
              ? t("fundDone", { fund: page.fundName })
              : t("fund", { fund: page.fundName, interviews: interviews(owedFund) })}{" "}
            <ParagraphMark rule="R4.1a" />
          </li>
        )}
        <li>
          {t(moved ? "jobcenter" : "jobcenterThen", { interviews: interviews(owedJobcenter) })}{" "}
          <ParagraphMark rule="R10.1" />
        </li>
      </ul>
    </Section>
  );
}
