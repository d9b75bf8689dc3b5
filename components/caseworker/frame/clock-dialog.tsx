"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { useTRPC } from "@/components/trpc/client";
import { useErrorWords } from "@/components/trpc/error-words";
import { Button } from "@/components/ui/button";
import { DayField } from "@/components/ui/day-field";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import type { ClockMove } from "@/server/jobs/move-clock";
import { addDays } from "@/server/rules/day";
import { useFrame } from "./frame-context";

const LOOK_EVERY_MS = 400;

/** The demonstration's clock: moves the fund on by a day, a week, to the next event or to a day, night by night. */
export function ClockDialog({ isOpen, onOpenChange }: { isOpen: boolean; onOpenChange: (open: boolean) => void }) {
  const t = useTranslations("caseworker.clock");
  const locale = localeOf(useLocale());
  const router = useRouter();
  const words = useErrorWords();
  const frame = useFrame();
  const { caseworker } = useTRPC();
  const [to, setTo] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const state = useQuery(
    caseworker.clock.state.queryOptions(undefined, {
      staleTime: 0,
      refetchInterval: ({ state: { data } }) => (data?.move?.state === "running" ? LOOK_EVERY_MS : false),
    }),
  );
  const move = useMutation(
    caseworker.clock.move.mutationOptions({
      onSuccess: async () => {
        setAsked(true);
        await state.refetch();
      },
    }),
  );
  const today = state.data?.today ?? frame.today;
  const under = state.data?.move ?? null;
  const running = under?.state === "running";
  const isOver = asked && under?.state === "done";
  // What is shown behind the dialog is of a day that is over.
  useEffect(() => {
    if (isOver) router.refresh();
  }, [isOver, router]);

  const next = state.data?.nextEvent ?? null;
  const notAhead = to !== null && to <= today;
  const go = (day: string) => move.mutate({ to: day });
  return (
    <Dialog isOpen={isOpen} onOpenChange={onOpenChange} title={t("title")} context={formatDay(today, locale, "long")}>
      <div className="flex flex-col gap-5">
        <p className="max-w-measure text-muted">{t("about")}</p>
        {running ? (
          <Progress move={under} />
        ) : (
          <>
            <div className="flex flex-wrap gap-2">
              <Button onPress={() => go(addDays(today, 1))}>{t("day")}</Button>
              <Button onPress={() => go(addDays(today, 7))}>{t("week")}</Button>
              <Button
                onPress={() => next && go(next)}
                withheldBecause={state.data && next === null ? t("noEvent") : undefined}
              >
                {next === null ? t("event") : t("eventOn", { day: formatDay(next, locale, "brief") })}
              </Button>
            </div>
            <div className="flex flex-wrap items-end gap-2">
              <DayField
                name="to"
                label={t("to")}
                value={to}
                onChange={setTo}
                first={addDays(today, 1)}
                today={today}
                error={notAhead ? t("notAhead") : null}
                optional
              />
              <Button kind="primary" onPress={() => to !== null && !notAhead && go(to)}>
                {t("go")}
              </Button>
            </div>
          </>
        )}
        {move.error ? (
          <Notice tone="negative" live>
            {words(move.error)}
          </Notice>
        ) : null}
        {under?.state === "failed" ? (
          <Notice tone="negative" live>
            {t("failed")}
          </Notice>
        ) : null}
        {isOver && under ? <Happened move={under} /> : null}
      </div>
    </Dialog>
  );
}

function Progress({ move }: { move: ClockMove }) {
  const t = useTranslations("caseworker.clock");
  const label = t("progress", { done: move.turned.length, nights: move.nights });
  return (
    <div className="flex flex-col gap-1">
      <p role="status">{label}</p>
      <progress aria-label={label} max={move.nights} value={move.turned.length} className="h-2 w-full accent-accent" />
    </div>
  );
}

/** What the nights did, each that did anything. */
function Happened({ move }: { move: ClockMove }) {
  const t = useTranslations("caseworker.clock");
  const locale = localeOf(useLocale());
  const nights = move.turned.filter(({ day: _, counted: __, ...did }) => Object.values(did).some((count) => count > 0));
  return (
    <section aria-label={t("happened")} className="flex flex-col gap-1">
      <h3 className="text-subheading font-semibold">{t("happened")}</h3>
      {nights.length === 0 ? <p className="text-muted">{t("nothing")}</p> : null}
      <ul>
        {nights.map(({ day, ...did }) => (
          <li key={day} className="border-b border-line py-1.5">
            <span className="figures font-medium">{formatDay(day, locale)}</span>{" "}
            <span className="text-muted">{t("night", did)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
