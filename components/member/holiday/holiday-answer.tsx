"use client";

import { useLocale, useTranslations } from "next-intl";
import { formatDay, formatTime } from "@/components/i18n/format-day";
import { civil } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { ActProblem } from "@/components/member/act/act-problem";
import { LawLink } from "@/components/member/act/law-link";
import type { ActAnswer } from "@/components/trpc/ask-act";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { MemberHolidayPage } from "@/server/queries/member-holiday";
import type { HolidayWords } from "./holiday-words";

/** What becomes of holiday that is reported now: registered at once, or for the fund to say yes or no to. */
export type HolidayProcedure = "registered" | "toDecide";

/** @returns `null` while the answer is none, or none that can be confirmed */
export function procedureOf(answer: ActAnswer | null): HolidayProcedure | null {
  if (answer?.kind !== "preview" && answer?.kind !== "conflict") return null;
  const kinds = answer.plan?.consequences.map(({ kind }) => kind) ?? [];
  return kinds.includes("holidayRegistered") ? "registered" : kinds.includes("holidayToDecide") ? "toDecide" : null;
}

/** What the law answers to the days picked, and which interviews they meet. */
export function HolidayAnswer({
  answer,
  working,
  page,
  words,
}: {
  answer: ActAnswer | null;
  working: boolean;
  page: MemberHolidayPage;
  words: HolidayWords;
}) {
  const t = useTranslations("membercourse.holiday.answer");
  if (working && !answer) return <p className="text-muted">{t("working")}</p>;
  if (!answer) return null;
  const procedure = procedureOf(answer);
  const consequences = answer.kind === "preview" || answer.kind === "conflict" ? (answer.plan?.consequences ?? []) : [];
  const notice = consequences.find(({ facts }) => typeof facts.daysNotice === "number")?.facts.daysNotice;
  const blocked =
    answer.kind === "refused"
      ? answer.answers.flatMap(({ grounds }) =>
          grounds.flatMap(({ reason, facts }) => (reason === "holidayDayFixed" ? [String(facts.on)] : [])),
        )
      : [];
  const met = consequences.flatMap(({ kind, facts }) => (kind === "holidayMeetsInterview" ? [String(facts.on)] : []));
  return (
    <div className="flex flex-col gap-3">
      <ActProblem answer={answer} />
      {procedure ? (
        <Notice
          tone={procedure === "registered" ? "positive" : "info"}
          title={t(`${procedure}.title`, { fund: page.fundName })}
        >
          {t(`${procedure}.text`, { days: Number(notice ?? 0), limit: page.noticeDays, fund: page.fundName })}{" "}
          <LawLink rule="R6b" paragraph={words.citations.R6b} />
        </Notice>
      ) : null}
      <Meetings days={new Set(blocked)} page={page} words={words} blocks />
      <Meetings days={new Set(met)} page={page} words={words} />
    </div>
  );
}

/** The interviews on these days, each with the way to where it can be moved. */
function Meetings({
  days,
  page,
  words,
  blocks,
}: {
  days: ReadonlySet<string>;
  page: MemberHolidayPage;
  words: HolidayWords;
  blocks?: boolean;
}) {
  const t = useTranslations("membercourse.holiday.answer");
  const locale = localeOf(useLocale());
  const found = page.interviews.filter(({ on }) => days.has(on));
  if (found.length === 0) return null;
  const list = (
    <ul className="mt-1 flex flex-col gap-1">
      {found.map(({ id, on, startsAt, purposes, fixedBy }) => (
        <li key={id} className="first-letter:uppercase">
          {t("interview", {
            what: purposes.map((purpose) => words.purposes[purpose] ?? purpose).join(" + "),
            day: formatDay(on, locale, "weekday"),
            time: formatTime(civil(startsAt).time, locale),
          })}{" "}
          <TextLink href={`/min-side/appointments/${id}`}>{t(fixedBy === "member" ? "move" : "askAnother")}</TextLink>
        </li>
      ))}
    </ul>
  );
  if (blocks) return <div className="max-w-measure">{list}</div>;
  return (
    <Notice tone="attention" title={t("meets.title")}>
      {t("meets.text")} <LawLink rule="I-20" paragraph={words.citations["I-20"]} />
      {list}
    </Notice>
  );
}
