import { useLocale, useTranslations } from "next-intl";
import { daysLeft, formatDay, formatTime, urgencyOf } from "@/components/i18n/format-day";
import { civil } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { ParagraphMark } from "@/components/rules/paragraph-mark";
import { Section } from "@/components/ui/section";
import { DaysLeft } from "@/components/ui/state-mark";
import type { MemberDuty, MemberHome, MemberInterview } from "@/server/queries/member-home";
import { dutyInWords } from "@/server/rules/duties/words";
import { lawTexts } from "@/server/rules/explain";

/** What the member is to do, the nearest first and largest, each with its day, what follows, and the paragraph. */
export function MemberDuties({ home }: { home: MemberHome }) {
  const t = useTranslations("member.todo");
  if (home.mine.length === 0)
    return (
      <Section title={t("title")}>
        <p className="mt-2 font-medium">{t("none")}</p>
        <p className="text-muted">{t("noneText")}</p>
      </Section>
    );
  return (
    <Section title={t("title")}>
      <ol className="flex flex-col">
        {home.mine.map((duty, at) => (
          <li key={duty.key} className={at === 0 ? "py-2" : at === 1 ? "py-5" : "border-t border-line py-5"}>
            <Duty duty={duty} home={home} first={at === 0 && duty.dueOn !== null} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Duty({ duty, home, first }: { duty: MemberDuty; home: MemberHome; first: boolean }) {
  const t = useTranslations("member.todo");
  const locale = localeOf(useLocale());
  const { dueOn, interview, rule, text } = duty;
  const isBooking = text === "book" || text === "bookExtended";
  const content = (
    <>
      <p className="figures text-small text-muted">
        {dueOn === null ? (
          t("always")
        ) : (
          <>
            {interview ? null : `${t("by")} `}
            <time dateTime={dueOn}>{formatDay(dueOn, locale, "weekday")}</time> ·{" "}
            <TimeLeft dueOn={dueOn} today={home.today} />
          </>
        )}
      </p>
      <p className={first ? "mt-1 text-heading font-medium" : "mt-1 font-medium"}>{dutyInWords(duty, locale).member}</p>
      {interview ? <Meeting interview={interview} /> : null}
      {isBooking || interview ? (
        <p className="mt-2 text-small text-muted">
          {t(isBooking ? "howToBook" : "howToChange", { fund: home.fundName })}
        </p>
      ) : null}
      {rule ? (
        <p className="mt-1 text-small">
          <ParagraphMark rule={rule} />
        </p>
      ) : null}
    </>
  );
  return first ? <div className="rounded-lg border border-line bg-raised p-5">{content}</div> : content;
}

/** The days left: with a shape and a colour only when they are few or over. */
function TimeLeft({ dueOn, today }: { dueOn: string; today: string }) {
  const locale = localeOf(useLocale());
  const urgency = urgencyOf(dueOn, today);
  const left = daysLeft(dueOn, today, locale);
  return urgency === "later" ? (
    <span className="whitespace-nowrap">{left}</span>
  ) : (
    <DaysLeft urgency={urgency}>{left}</DaysLeft>
  );
}

/** When, where, how and with whom. */
function Meeting({ interview }: { interview: MemberInterview }) {
  const t = useTranslations("member.todo");
  const locale = localeOf(useLocale());
  const { startsAt, endsAt, form, place, caseworker } = interview;
  const clock = (instant: string) => formatTime(civil(instant).time, locale);
  const how = lawTexts(locale).names.forms[form];
  return (
    <ul className="mt-2">
      <li className="figures">
        {t("time", { from: clock(startsAt), to: clock(endsAt) })} · {how}
      </li>
      {place ? <li>{place}</li> : null}
      {caseworker ? <li className="text-muted">{t("with", { name: caseworker })}</li> : null}
    </ul>
  );
}

/** What fund and jobcenter owe the member now, told as the member's. */
export function OthersDuties({ home }: { home: MemberHome }) {
  const t = useTranslations("member.others");
  const locale = localeOf(useLocale());
  const others = home.others.filter(({ owner }) => owner !== "member");
  if (others.length === 0) return null;
  return (
    <Section title={t("title")}>
      <ul className="flex flex-col">
        {others.map((duty) => (
          <li key={duty.key} className="border-b border-line py-4 last:border-b-0">
            <p className="text-small text-muted">
              {t(duty.owner === "jobcenter" ? "jobcenter" : "fund")}
              {duty.dueOn && duty.dueOn >= home.today ? (
                <span className="figures"> · {t("latest", { day: formatDay(duty.dueOn, locale, "weekday") })}</span>
              ) : null}
            </p>
            <p>
              {dutyInWords(duty, locale).member} {duty.rule ? <ParagraphMark rule={duty.rule} /> : null}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
