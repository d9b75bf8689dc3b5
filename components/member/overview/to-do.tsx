import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { Unbroken } from "@/components/i18n/unbroken";
import { ParagraphMark } from "@/components/rules/paragraph-mark";
import { LinkButton } from "@/components/ui/link-button";
import { Card, Section } from "@/components/ui/section";
import type { MemberDuty, MemberHome } from "@/server/queries/member-home";
import { dutyInWords } from "@/server/rules/duties/words";
import { lawTexts, tellMember } from "@/server/rules/explain";
import { MEMBER_TOLD } from "@/server/rules/to-member";
import { dutyTarget } from "./duty-target";
import { Meeting } from "./meeting";
import type { Situation } from "./situation-of";
import { TimeLeft } from "./time-left";

/** What the member is to do: the one thing first, with its button; then the rest; then what goes on all the time. */
export function ToDo({ home, situation }: { home: MemberHome; situation: Situation }) {
  const t = useTranslations("member.todo");
  const dated = home.mine.filter(({ dueOn }) => dueOn !== null);
  const undated = home.mine.filter(({ dueOn }) => dueOn === null);
  const toRead = undated.filter(({ text }) => text === "readGuidance");
  const standing = undated.filter(({ text }) => text !== "readGuidance");
  const things: { key: string; show: (first: boolean) => ReactNode }[] = [
    ...(situation === "deregistered" || situation === "notRegistered"
      ? [{ key: "register", show: (first: boolean) => <Registering first={first} situation={situation} /> }]
      : []),
    ...(situation === "deregistered" && home.unexplained
      ? [{ key: "explain", show: (first: boolean) => <Explaining first={first} missed={home.unexplained!} /> }]
      : []),
    ...dated.map((duty) => ({
      key: duty.key,
      show: (first: boolean) => <Duty duty={duty} home={home} first={first} />,
    })),
    ...(situation === "moved" || situation === "neverInFund"
      ? [{ key: "jobcenter", show: (first: boolean) => <AtTheJobcenter first={first} moved={situation === "moved"} /> }]
      : []),
    ...(home.unread > 0
      ? [{ key: "letters", show: (first: boolean) => <Letters first={first} count={home.unread} /> }]
      : []),
    ...toRead.map((duty) => ({
      key: duty.key,
      show: (first: boolean) => <Duty duty={duty} home={home} first={first} />,
    })),
  ];
  const [first, ...rest] = things;
  return (
    <Section title={t("title")}>
      {first ? (
        <div className="pt-2">
          <Card>{first.show(true)}</Card>
        </div>
      ) : (
        <div className="pt-2">
          <p className="font-medium">{t("none")}</p>
          <p className="text-muted">{t("noneText")}</p>
        </div>
      )}
      {rest.length > 0 ? (
        <ol className="mt-2 flex flex-col">
          {rest.map(({ key, show }) => (
            <li key={key} className="border-b border-line py-5">
              {show(false)}
            </li>
          ))}
        </ol>
      ) : null}
      {standing.length > 0 ? <AllTheTime duties={standing} /> : null}
    </Section>
  );
}

/** One thing to do: when, what, what follows if it is not done, where it is done, and the law's paragraph. */
function Thing({
  first,
  when,
  what,
  children,
  href,
  button,
}: {
  first: boolean;
  when?: ReactNode;
  what: ReactNode;
  children?: ReactNode;
  href?: string | undefined;
  button?: string | undefined;
}) {
  return (
    <>
      {when ? <p className="figures text-small text-muted">{when}</p> : null}
      <h3 className={first ? "mt-1 text-heading font-semibold" : "mt-1 font-semibold"}>{what}</h3>
      {children}
      {href && button ? (
        <div className="mt-4">
          <LinkButton href={href} kind={first ? "primary" : "secondary"} wide={first}>
            {button}
          </LinkButton>
        </div>
      ) : null}
    </>
  );
}

function Duty({ duty, home, first }: { duty: MemberDuty; home: MemberHome; first: boolean }) {
  const t = useTranslations("member.todo");
  const locale = localeOf(useLocale());
  const { dueOn, interview, rule, text, facts } = duty;
  const booking = text === "book" || text === "bookExtended";
  const overdue = dueOn !== null && dueOn < home.today;
  const target = dutyTarget(duty, home.today);
  const wording = dutyInWords(duty, locale);
  const given = Number(facts.daysGivenBack ?? 0);
  return (
    <Thing
      first={first}
      when={
        dueOn ? (
          <>
            <span className="mr-3 inline-block">
              {interview ? null : `${t(overdue ? "was" : "by")} `}
              <time
                dateTime={dueOn}
                className={interview ? "inline-block first-letter:uppercase" : "whitespace-nowrap"}
              >
                {formatDay(dueOn, locale, "weekday")}
              </time>
            </span>
            <TimeLeft dueOn={dueOn} today={home.today} />
          </>
        ) : undefined
      }
      what={
        booking ? t(overdue ? "missed" : "book") : interview ? <Purposes of={interview.purposes} /> : wording.member
      }
      href={target?.href}
      button={target ? t(`do.${target.word}`) : undefined}
    >
      {interview ? <Meeting interview={interview} /> : null}
      {booking ? (
        <p className="mt-1">
          <Unbroken>
            {tellMember(overdue ? "deadlineMissed" : "deregistrationAhead", locale, {
              from: facts.deregisteredFrom ?? null,
            })}
          </Unbroken>
        </p>
      ) : interview ? (
        <p className="mt-1 text-muted">{tellMember("absence", locale)}</p>
      ) : null}
      {given > 0 ? (
        <p className="mt-1">
          {t("givenBack", { count: given })} <ParagraphMark rule="I-17" />
        </p>
      ) : null}
      {rule ? (
        <p className="mt-1 text-small">
          <ParagraphMark rule={rule} />
        </p>
      ) : null}
    </Thing>
  );
}

/** What the interview is for, as a heading. */
function Purposes({ of }: { of: readonly string[] }) {
  const { purposes } = lawTexts(localeOf(useLocale())).names;
  const words = of.map((purpose) => purposes[purpose as keyof typeof purposes]).join(" + ");
  return <span className="inline-block first-letter:uppercase">{words}</span>;
}

function Letters({ first, count }: { first: boolean; count: number }) {
  const t = useTranslations("member.todo");
  return <Thing first={first} what={t("letters", { count })} href="/min-side/messages" button={t("do.letters")} />;
}

function Registering({ first, situation }: { first: boolean; situation: "deregistered" | "notRegistered" }) {
  const t = useTranslations("member.todo.register");
  return (
    <Thing first={first} what={t("title")} href="/min-side/tell" button={t("button")}>
      <p className="mt-1">{t(situation)}</p>
    </Thing>
  );
}

/** Deregistered over a missed deadline: what the member can still say of it. */
function Explaining({ first, missed }: { first: boolean; missed: NonNullable<MemberHome["unexplained"]> }) {
  const t = useTranslations("member.todo");
  const locale = localeOf(useLocale());
  return (
    <Thing
      first={first}
      what={t("deregisteredMissed")}
      href={`/min-side/explain/${missed.id}`}
      button={t("do.explain")}
    >
      <p className="mt-1">
        <Unbroken>{tellMember("deregistered", locale, { deadline: missed.lastDay })}</Unbroken>{" "}
        <ParagraphMark rule={MEMBER_TOLD.deregistered} />
      </p>
    </Thing>
  );
}

function AtTheJobcenter({ first, moved }: { first: boolean; moved: boolean }) {
  const t = useTranslations("member.todo.jobcenter");
  const locale = localeOf(useLocale());
  return (
    <Thing
      first={first}
      what={t("title")}
      href={moved ? "/min-side/jobcenter" : undefined}
      button={moved ? t("button") : undefined}
    >
      <p className="mt-1">
        {tellMember("jobcenterSets", locale)} {moved ? <ParagraphMark rule={MEMBER_TOLD.jobcenterSets} /> : null}
      </p>
    </Thing>
  );
}

/** What has no day: small, under the rest. */
function AllTheTime({ duties }: { duties: readonly MemberDuty[] }) {
  const t = useTranslations("member.todo");
  const locale = localeOf(useLocale());
  return (
    <div className="mt-6 text-small text-muted">
      <p className="font-medium">{t("always")}</p>
      <ul>
        {duties.map((duty) => (
          <li key={duty.key}>
            {dutyInWords(duty, locale).member} {duty.rule ? <ParagraphMark rule={duty.rule} /> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
