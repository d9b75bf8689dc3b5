import { useLocale, useTranslations } from "next-intl";
import { formatDay, formatTime } from "@/components/i18n/format-day";
import { civil } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { CourseLine } from "@/components/rules/course-line";
import { KeyValues } from "@/components/ui/key-values";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import type { MemberHome } from "@/server/queries/member-home";
import { lawTexts } from "@/server/rules/explain";
import { MemberDuties, OthersDuties } from "./member-duties";

/** The member's first page: what to do, then the course, then what others do, then what has been. */
export function MemberHomePage({ home }: { home: MemberHome }) {
  const t = useTranslations("member");
  return (
    <>
      <PageTitle context={home.name}>{t("heading")}</PageTitle>
      <WhoHasIt home={home} />
      <div className="mt-10 flex flex-col gap-12">
        <MemberDuties home={home} />
        <Course home={home} />
        <OthersDuties home={home} />
        <Held home={home} />
        <Section title={t("help.title")}>
          <p className="pt-1">{t("help.text", { fund: home.fundName })}</p>
        </Section>
      </div>
    </>
  );
}

function WhoHasIt({ home }: { home: MemberHome }) {
  const t = useTranslations("member");
  const locale = localeOf(useLocale());
  const { responsible, participation, exempt } = home.standing;
  const fund = home.fundName;
  const long = (day: string) => formatDay(day, locale, "long");
  const ended = participation?.endDate && participation.endDate < home.today ? participation.endDate : null;
  const ends = responsible === "fund" && participation?.endDate ? participation.endDate : null;
  return (
    <div className="mt-3 flex max-w-measure flex-col gap-2">
      <p>
        {responsible === "fund" && participation
          ? t("who.fundSince", { fund, day: long(participation.startDate) })
          : responsible === "jobcenter" && ended
            ? t("who.jobcenterSince", { day: long(ended) })
            : t(`who.${responsible}`, { fund })}
      </p>
      {ends ? <p className="font-medium">{t("ends", { day: long(ends) })}</p> : null}
      {exempt ? <p>{t("exempt")}</p> : null}
    </div>
  );
}

function Course({ home }: { home: MemberHome }) {
  const t = useTranslations("member.course");
  const locale = localeOf(useLocale());
  const { course, standing } = home;
  if (!course)
    return standing.responsible === "none" || standing.responsible === "jobcenter" ? null : (
      <Section title={t("title")}>
        <p className="pt-1 text-muted">{t("none")}</p>
      </Section>
    );
  const { heldIndividual, heldJoint, owedFund } = standing.interviews;
  // What was owed when the course moved is the jobcenter's now, and told among what others do.
  const held = (done: number, owed: number) =>
    course.endedOn ? t("heldBefore", { held: done }) : t("held", { held: done, total: done + owed });
  return (
    <Section title={t("title")}>
      <div className="mb-8">
        <KeyValues
          items={[
            { key: "individual", label: t("individual"), value: held(heldIndividual, owedFund.individual) },
            { key: "joint", label: t("joint"), value: held(heldJoint, owedFund.joint) },
          ]}
        />
      </div>
      <CourseLine facts={course} locale={locale} id="course" variant="upright" />
      {course.endedOn ? null : <p className="max-w-measure text-small text-muted">{t("hoursNote")}</p>}
    </Section>
  );
}

function Held({ home }: { home: MemberHome }) {
  const t = useTranslations("member.held");
  const locale = localeOf(useLocale());
  const { names } = lawTexts(locale);
  if (home.held.length === 0) return null;
  return (
    <Section title={t("title")}>
      <ul>
        {home.held.map(({ id, on, startsAt, form, purposes, caseworker }) => (
          <li key={id} className="border-b border-line py-3 last:border-b-0">
            <p className="figures">
              {formatDay(on, locale, "long")} · {formatTime(civil(startsAt).time, locale)}
            </p>
            <p className="text-small text-muted">
              {[
                purposes.map((purpose) => names.purposes[purpose as keyof typeof names.purposes]).join(" + "),
                names.forms[form],
                caseworker,
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
