"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { formatDay, formatTime } from "@/components/i18n/format-day";
import { civil } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { ActProblem } from "@/components/member/act/act-problem";
import { Receipt } from "@/components/member/act/receipt";
import { useMemberAct } from "@/components/member/act/use-member-act";
import { Button } from "@/components/ui/button";
import { StateMark } from "@/components/ui/state-mark";
import { TextLink } from "@/components/ui/text-link";
import type { MemberHoliday, MemberHolidayPage } from "@/server/queries/member-holiday";
import { HolidayForm } from "./holiday-form";
import type { HolidayWords } from "./holiday-words";

const TONES = {
  registered: "positive",
  approved: "positive",
  requested: "info",
  refused: "negative",
  withdrawn: "neutral",
} as const;

/** One holiday: when, how it stands and why, what it meets, and what can still be done with it. */
export function HolidayItem({
  holiday,
  page,
  words,
}: {
  holiday: MemberHoliday;
  page: MemberHolidayPage;
  words: HolidayWords;
}) {
  const t = useTranslations("membercourse.holiday");
  const locale = localeOf(useLocale());
  const [doing, setDoing] = useState<"change" | "withdraw" | null>(null);
  const { from, to, state, reason, reportedOn, changeable, interviews } = holiday;
  const day = (value: string) => formatDay(value, locale, "weekday");
  return (
    <div className="flex flex-col gap-2">
      <h3 className="figures font-semibold">{from === to ? day(from) : t("days", { from: day(from), to: day(to) })}</h3>
      <p>
        <StateMark tone={TONES[state]}>{t(`state.${state}`)}</StateMark>
      </p>
      <p className="figures text-small text-muted">
        {t(`means.${state}`, { fund: page.fundName })} {t("reported", { day: day(reportedOn) })}
      </p>
      {reason ? <p className="max-w-measure">{t("reason", { reason })}</p> : null}
      {interviews.map(({ id, on, startsAt }) => (
        <p key={id}>
          {t("overlap", { day: day(on), time: formatTime(civil(startsAt).time, locale) })}{" "}
          <TextLink href={`/min-side/appointments/${id}`}>{t("answer.see")}</TextLink>
        </p>
      ))}
      {changeable && doing === null ? (
        <div className="mt-1 flex flex-wrap gap-2">
          <Button onPress={() => setDoing("change")} aria-label={t("changeThis", { from: day(from) })}>
            {t("change")}
          </Button>
          <Button onPress={() => setDoing("withdraw")} aria-label={t("withdrawThis", { from: day(from) })}>
            {t("withdraw")}
          </Button>
        </div>
      ) : null}
      {doing === "change" ? (
        <HolidayForm page={page} words={words} change={holiday} onClose={() => setDoing(null)} />
      ) : null}
      {doing === "withdraw" ? <Withdraw holiday={holiday} onClose={() => setDoing(null)} /> : null}
    </div>
  );
}

function Withdraw({ holiday, onClose }: { holiday: MemberHoliday; onClose: () => void }) {
  const t = useTranslations("membercourse.holiday.withdrawing");
  const act = useTranslations("memberact");
  const router = useRouter();
  const { answer, working, act: doIt } = useMemberAct("withdrawHoliday");
  async function withdraw() {
    const told = await doIt({ holidayId: holiday.id });
    if (told.kind === "done") router.refresh();
  }
  if (answer?.kind === "done") return <Receipt title={t("done")}>{t("doneText")}</Receipt>;
  return (
    <div className="flex flex-col gap-3">
      <p>{t("means")}</p>
      <ActProblem answer={answer} />
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" isPending={working} onPress={() => void withdraw()}>
          {t("button")}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {act("back")}
        </Button>
      </div>
    </div>
  );
}
