"use client";

import { Shield } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { daysLeft, formatDay, formatTime, urgencyOf } from "@/components/i18n/format-day";
import { formatHours } from "@/components/i18n/format-hours";
import { type Locale, localeOf } from "@/components/i18n/locale";
import { CourseMiniature } from "@/components/rules/course-line-miniature";
import { ParagraphMark } from "@/components/rules/paragraph-mark";
import { LinkButton } from "@/components/ui/link-button";
import { Badge, DaysLeft } from "@/components/ui/state-mark";
import { TextLink } from "@/components/ui/text-link";
import type { CaseBrief } from "@/server/queries/case-brief";
import { ageOn } from "@/server/rules/day";
import { dutyInWords } from "@/server/rules/duties/words";
import { names as da } from "@/server/rules/texts/da/names";
import { names as en } from "@/server/rules/texts/en/names";

const PURPOSES: Record<Locale, Readonly<Record<string, string>>> = { da: da.purposes, en: en.purposes };
const CLOCK = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Copenhagen", hour: "2-digit", minute: "2-digit" });

/** One case in one look: who, where the course stands, what is to be done, what is arranged. */
export function CaseBriefFacts({ brief }: { brief: CaseBrief }) {
  const t = useTranslations("worklist");
  const locale = localeOf(useLocale());
  const ours = brief.duties.filter(({ owner }) => owner === "fund");
  const theirs = brief.duties.filter(({ owner }) => owner !== "fund");
  return (
    <div className="flex flex-col gap-5">
      <div>
        <h2 className="text-heading font-semibold">{brief.name}</h2>
        <p className="figures text-muted">
          {t("brief.born", {
            day: formatDay(brief.birthDate, locale, "numeric"),
            age: ageOn(brief.birthDate, brief.today),
          })}
        </p>
        {brief.protectedIdentity ? (
          <p className="mt-1">
            <Badge tone="attention">
              <Shield aria-hidden className="size-3" />
              {t("row.protected")}
            </Badge>
          </p>
        ) : null}
      </div>
      {brief.course ? <CourseMiniature facts={brief.course} locale={locale} /> : null}
      <Standing brief={brief} locale={locale} />
      <LinkButton href={`/members/${brief.memberId}`} kind="primary" prefetch={false} wide>
        {t("brief.open")}
      </LinkButton>
      <section>
        <Heading>{t("brief.duties")}</Heading>
        {ours.length === 0 ? (
          <p className="py-2 text-muted">{t("brief.noDuties")}</p>
        ) : (
          <DutyList duties={ours} today={brief.today} locale={locale} />
        )}
      </section>
      {theirs.length > 0 ? (
        <section>
          <Heading>{t("brief.others")}</Heading>
          <DutyList duties={theirs} today={brief.today} locale={locale} named />
        </section>
      ) : null}
      {brief.coming.length > 0 ? (
        <section>
          <Heading>{t("brief.coming")}</Heading>
          <ul>
            {brief.coming.map(({ id, on, startsAt, purposes, place }) => (
              <li key={id} className="border-b border-line py-1.5">
                <span className="figures font-medium">
                  {t("brief.comingAt", {
                    day: formatDay(on, locale, "weekday"),
                    time: formatTime(CLOCK.format(new Date(startsAt)), locale),
                  })}
                </span>
                <span className="block text-small text-muted">
                  {purposes.map((purpose) => PURPOSES[locale][purpose] ?? purpose).join(" + ")}
                  {place ? ` · ${place}` : ""}
                </span>
                <TextLink
                  href={`/members/${brief.memberId}/interviews/${id}`}
                  prefetch={false}
                  className="inline-flex min-h-6 items-center text-small"
                >
                  {t("brief.hold")}
                </TextLink>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

function Standing({ brief: { standing, caseworker }, locale }: { brief: CaseBrief; locale: Locale }) {
  const t = useTranslations("worklist.brief");
  const { participation, hours, interviews } = standing;
  const facts: [string, string, string?][] = [
    [t("responsible"), t(`parties.${standing.responsible}`)],
    [
      t("period"),
      !participation
        ? t("notStarted")
        : participation.endDate
          ? t("fromTo", {
              from: formatDay(participation.startDate, locale),
              to: formatDay(participation.endDate, locale),
            })
          : t("from", { from: formatDay(participation.startDate, locale) }),
      participation?.reasonCode ? t("reasonCode", { code: participation.reasonCode }) : undefined,
    ],
    ...(participation
      ? ([
          [
            t("hours"),
            t("hoursOf", { used: formatHours(hours.total, locale), limit: formatHours(hours.threshold, locale) }),
            standing.expectedHandover
              ? t("expected", { month: formatDay(`${standing.expectedHandover}-01`, locale, "month") })
              : undefined,
          ],
          [
            t("interviews"),
            t("held", {
              individual: interviews.heldIndividual,
              individualAll: interviews.heldIndividual + interviews.owedFund.individual,
              joint: interviews.heldJoint,
              jointAll: interviews.heldJoint + interviews.owedFund.joint,
            }),
          ],
        ] as [string, string, string?][])
      : []),
    ...(standing.nextDeadline
      ? ([[t("deadline"), formatDay(standing.nextDeadline, locale)]] as [string, string][])
      : []),
    [t("who"), caseworker?.name ?? "–", standing.exempt ? t("exempt") : undefined],
  ];
  return (
    <dl className="figures">
      {facts.map(([label, value, note]) => (
        <div key={label} className="grid grid-cols-[7.5rem_minmax(0,1fr)] gap-x-3 border-b border-line py-1.5">
          <dt className="text-muted">{label}</dt>
          <dd>
            {value}
            {note ? <span className="block text-small text-muted">{note}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Heading({ children }: { children: string }) {
  return <h3 className="border-b border-line pb-1 text-small font-semibold text-muted">{children}</h3>;
}

function DutyList({
  duties,
  today,
  locale,
  named,
}: {
  duties: CaseBrief["duties"];
  today: string;
  locale: Locale;
  named?: boolean;
}) {
  const t = useTranslations("worklist");
  return (
    <ul>
      {duties.map((duty) => {
        const { label, caseworker: sentence } = dutyInWords({ text: duty.wording, facts: duty.facts }, locale);
        return (
          <li key={duty.key} className="border-b border-line py-2">
            <div className="flex items-baseline justify-between gap-3">
              <p className="min-w-0 font-medium">
                {named ? `${t(`brief.owner.${duty.owner}`)}: ` : ""}
                {label}
              </p>
              {duty.dueOn ? (
                <DaysLeft urgency={urgencyOf(duty.dueOn, today)}>{daysLeft(duty.dueOn, today, locale)}</DaysLeft>
              ) : null}
            </div>
            <p className="text-small text-muted">
              {sentence} {duty.rule ? <ParagraphMark rule={duty.rule} /> : null}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
