"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { formatDay, formatTime } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { ActProblem } from "@/components/member/act/act-problem";
import type { ActAnswer } from "@/components/trpc/ask-act";
import { Button } from "@/components/ui/button";
import { KeyValues } from "@/components/ui/key-values";
import type { TimeOnOffer } from "@/server/queries/times-on-offer";
import type { BookingWords } from "./booking-words";
import { useMinutesLeft } from "./use-hold";

/** The time that is held, what booking it means, and the button that books it. */
export function ConfirmTime({
  time,
  words,
  heldUntil,
  answer,
  working,
  onConfirm,
  onOther,
}: {
  time: TimeOnOffer;
  words: BookingWords;
  heldUntil: number;
  answer: ActAnswer | null;
  working: boolean;
  onConfirm: () => void;
  onOther: () => void;
}) {
  const t = useTranslations("memberbooking.confirm");
  const locale = localeOf(useLocale());
  const minutes = useMinutesLeft(heldUntil);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { moving, deadline, lastInterviewDay } = words;
  const clock = { from: formatTime(time.from, locale), to: formatTime(time.to, locale) };
  return (
    <section className="flex flex-col gap-5">
      <h2 ref={title} tabIndex={-1} className="text-heading font-semibold outline-none">
        {t("title")}
      </h2>
      <div className="rounded-lg border border-line bg-raised p-5">
        <p className="figures text-subheading font-semibold first-letter:uppercase">
          {t("time", { day: formatDay(time.on, locale, "weekday"), ...clock })}
        </p>
        <KeyValues
          items={[
            ...(time.place ? [{ key: "where", label: t("where"), value: time.place }] : []),
            {
              key: "how",
              label: t("how"),
              value: <span className="inline-block first-letter:uppercase">{words.forms[time.form]}</span>,
            },
            ...(time.caseworker ? [{ key: "with", label: t("with"), value: time.caseworker }] : []),
            { key: "about", label: t("about"), value: words.about },
          ]}
        />
      </div>
      <ul className="flex max-w-measure flex-col gap-2">
        {moving ? (
          <li>
            {t("oldFree", { day: formatDay(moving.on, locale, "weekday"), time: formatTime(moving.from, locale) })}
          </li>
        ) : (
          <li className={deadline ? "font-medium" : undefined}>
            {deadline ? t("inTime", { day: formatDay(deadline, locale, "weekday") }) : t("noDeadline")}
          </li>
        )}
        <li>{t("change")}</li>
        {lastInterviewDay ? <li>{words.lastDay}</li> : null}
      </ul>
      <ActProblem answer={answer} />
      <div className="flex flex-col gap-3">
        <Button kind="primary" wide isPending={working} onPress={onConfirm}>
          {t(moving ? "move" : "book")}
        </Button>
        <Button wide onPress={onOther}>
          {t("other")}
        </Button>
        <p role="timer" aria-live="off" className="text-small text-muted">
          {minutes === null ? t("heldOver") : t("held", { minutes })}
        </p>
      </div>
    </section>
  );
}
