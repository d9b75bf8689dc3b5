"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { fieldErrors } from "@/components/member/act/field-errors";
import { Receipt } from "@/components/member/act/receipt";
import { useMemberAct } from "@/components/member/act/use-member-act";
import { Button } from "@/components/ui/button";
import { DayField } from "@/components/ui/day-field";
import type { MemberHolidayPage } from "@/server/queries/member-holiday";
import { HolidayAnswer, type HolidayProcedure, procedureOf } from "./holiday-answer";
import type { HolidayWords } from "./holiday-words";

type Days = { from: string | null; to: string | null };

/**
 * Two days, and at once what would become of them; then the button that does it.
 * @param change the holiday that is moved; a new one where none is given
 * @param onClose called when a change is given up
 */
export function HolidayForm({
  page,
  words,
  change,
  onClose,
}: {
  page: MemberHolidayPage;
  words: HolidayWords;
  change?: { id: string; from: string; to: string };
  onClose?: () => void;
}) {
  const t = useTranslations("membercourse.holiday");
  const act = useTranslations("memberact");
  const locale = localeOf(useLocale());
  const router = useRouter();
  const asked = useMemberAct(change ? "changeHoliday" : "reportHoliday");
  const [days, setDays] = useState<Days>({ from: change?.from ?? null, to: change?.to ?? null });
  const [done, setDone] = useState<{ procedure: HolidayProcedure; from: string; to: string } | null>(null);
  const inputOf = ({ from, to }: Days) => (change ? { holidayId: change.id, from, to } : { from, to });
  const id = (field: string) => (change ? `${field}-${change.id}` : field);
  const errors = fieldErrors(asked.answer, words.fieldErrors, act("fieldError"));
  const procedure = procedureOf(asked.answer);

  async function pick(next: Days) {
    setDays(next);
    setDone(null);
    asked.reset();
    const same = change && next.from === change.from && next.to === change.to;
    if (next.from && next.to && !same) await asked.preview(inputOf(next));
  }

  async function confirm() {
    const told = await asked.confirm(inputOf(days));
    if (told.kind !== "done" || !procedure || !days.from || !days.to) return;
    setDone({ procedure, from: days.from, to: days.to });
    setDays({ from: null, to: null });
    router.refresh();
  }

  if (done)
    return (
      <div className="flex flex-col items-start gap-4 pt-2">
        <Receipt title={t(`done.${done.procedure}.title`)}>
          <p>
            {t(`done.${done.procedure}.text`, {
              from: formatDay(done.from, locale, "weekday"),
              to: formatDay(done.to, locale, "weekday"),
              fund: page.fundName,
            })}
          </p>
          <p className="mt-1">{t("done.find")}</p>
        </Receipt>
        <Button
          onPress={() => {
            asked.reset();
            setDone(null);
            onClose?.();
          }}
        >
          {t(change ? "close" : "another")}
        </Button>
      </div>
    );
  return (
    <div className="flex flex-col gap-5 pt-2">
      <DayField
        id={id("from")}
        label={t("from")}
        value={days.from}
        onChange={(from) => void pick({ ...days, from })}
        today={page.today}
        first={page.today}
        error={errors.from}
      />
      <DayField
        id={id("to")}
        label={t("to")}
        value={days.to}
        onChange={(to) => void pick({ ...days, to })}
        today={days.from ?? page.today}
        first={days.from ?? page.today}
        error={errors.to}
      />
      <div aria-live="polite">
        <HolidayAnswer answer={asked.answer} working={asked.working} page={page} words={words} />
      </div>
      {procedure ? (
        <Button kind="primary" wide isPending={asked.working} onPress={() => void confirm()}>
          {t(`confirm.${procedure}`, { fund: page.fundName })}
        </Button>
      ) : null}
      {onClose ? (
        <Button kind="quiet" onPress={onClose}>
          {act("back")}
        </Button>
      ) : null}
    </div>
  );
}
