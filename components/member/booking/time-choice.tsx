"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { formatDay, formatTime } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { ActProblem } from "@/components/member/act/act-problem";
import { useMemberAct } from "@/components/member/act/use-member-act";
import { type ActAnswer, askFor, askPlain } from "@/components/trpc/ask-act";
import { Notice } from "@/components/ui/notice";
import type { TimeOnOffer } from "@/server/queries/times-on-offer";
import { BookedReceipt } from "./booked-receipt";
import type { BookingWords } from "./booking-words";
import { ConfirmTime } from "./confirm-time";
import { TimeRows } from "./time-rows";
import { useFreshTimes } from "./use-fresh-times";

type Chosen = { time: TimeOnOffer; heldUntil: number };
type Lost = { time: TimeOnOffer; near: readonly TimeOnOffer[] };

/** By which a time is gone for this member, so that others are worth offering. */
const GONE = ["timeTaken", "timeHeld", "timeClosed", "timePassed", "caseworkerBusy"];

/**
 * Choosing a time: the list, then the one time that is held and what it means, then the receipt. One of them at a time.
 * @param children what stands above the list, and gives way with it
 */
export function TimeChoice({
  times,
  words,
  children,
  below,
}: {
  times: readonly TimeOnOffer[];
  words: BookingWords;
  children: ReactNode;
  below: ReactNode;
}) {
  const t = useTranslations("memberbooking");
  const locale = localeOf(useLocale());
  const { moving, purpose } = words;
  const act = useMemberAct(moving ? "moveBooking" : "bookInterview");
  const [busy, setBusy] = useState<string | null>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [lost, setLost] = useState<Lost | null>(null);
  const [problem, setProblem] = useState<ActAnswer | null>(null);
  const [done, setDone] = useState<{ time: TimeOnOffer; interviewId: string | null } | null>(null);
  const taken = useFreshTimes(times, !chosen && !done && busy === null);
  const about = { about: purpose, move: moving?.id ?? null };
  const inputOf = (time: TimeOnOffer) =>
    moving
      ? { slotId: time.id, interviewId: moving.id }
      : { slotId: time.id, purposes: purpose === "both" ? ["availability", "job"] : [purpose] };

  async function loose(time: TimeOnOffer) {
    const near = await askPlain<TimeOnOffer[]>("query", "member.booking.nearest", { ...about, slotId: time.id });
    setChosen(null);
    act.reset();
    setLost({ time, near: near ?? [] });
  }

  const isGone = (answer: { kind: string; conflict?: { reason: string } | null }) =>
    answer.kind === "conflict" && GONE.includes(answer.conflict?.reason ?? "");

  async function choose(time: TimeOnOffer) {
    if (busy !== null) return;
    setBusy(time.id);
    setProblem(null);
    const held = await askFor<{ secondsLeft: number; preview: ActAnswer }>("member.booking.hold", {
      ...about,
      slotId: time.id,
    });
    if (held.kind === "value") {
      const { secondsLeft, preview } = held.value;
      act.take(preview);
      setLost(null);
      setChosen({ time, heldUntil: Date.now() + secondsLeft * 1000 });
    } else if (isGone(held)) await loose(time);
    else setProblem(held);
    setBusy(null);
  }

  // The rows are told once whom to call; who is called is the newest.
  const newest = useRef(choose);
  useEffect(() => {
    newest.current = choose;
  });
  const onChoose = useCallback((time: TimeOnOffer) => void newest.current(time), []);

  async function confirm({ time }: Chosen) {
    const told = await act.confirm(inputOf(time));
    if (told.kind === "done") setDone({ time, interviewId: moving?.id ?? told.ids?.["new:interview"] ?? null });
    else if (isGone(told)) await loose(time);
  }

  // Back in the list, the focus is where it was left: on the row of the time that was let go.
  const left = useRef<string | null>(null);
  useEffect(() => {
    if (chosen || left.current === null) return;
    document.querySelector<HTMLElement>(`[data-time="${left.current}"]`)?.focus();
    left.current = null;
  }, [chosen]);

  function letGo() {
    left.current = chosen?.time.id ?? null;
    setChosen(null);
    act.reset();
    void askPlain("mutation", "member.booking.release", {});
  }

  if (done) return <BookedReceipt time={done.time} interviewId={done.interviewId} words={words} />;
  if (chosen)
    return (
      <ConfirmTime
        time={chosen.time}
        words={words}
        heldUntil={chosen.heldUntil}
        answer={act.answer}
        working={act.working}
        onConfirm={() => void confirm(chosen)}
        onOther={letGo}
      />
    );
  return (
    <>
      {lost ? (
        <div className="mb-10 flex flex-col gap-5">
          <Notice tone="attention" title={t("lost.title")} live>
            {t("lost.text", {
              day: formatDay(lost.time.on, locale, "weekday"),
              time: formatTime(lost.time.from, locale),
            })}{" "}
            {lost.near.length === 0 ? t("lost.none") : null}
          </Notice>
          {lost.near.length > 0 ? (
            <section className="flex flex-col gap-3">
              <h2 className="text-heading font-semibold">{t("lost.near")}</h2>
              <TimeRows times={lost.near} forms={words.forms} level={3} busy={busy} onChoose={onChoose} />
            </section>
          ) : null}
        </div>
      ) : null}
      <ActProblem answer={problem} />
      {children}
      {taken > 0 ? <p className="mb-4 text-small text-muted">{t("fresh.gone", { count: taken })}</p> : null}
      <TimeRows
        times={times.filter(({ id }) => id !== lost?.time.id)}
        forms={words.forms}
        level={3}
        busy={busy}
        onChoose={onChoose}
      />
      {below}
    </>
  );
}
