"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { useLive } from "@/components/live/use-live";
import { useAnnounce } from "@/components/ui/announcements";
import type { TimeOnOffer } from "@/server/queries/times-on-offer";

/** Many have the list open at once, and are not all to ask for it in the same moment. */
const SPREAD_MS = 1_000;

const at = ({ on, from }: TimeOnOffer): string => `${on} ${from}`;

/**
 * Keeps the list of free times fresh while it is shown: times that others take go, and new ones come, without anything
 * that was chosen or filtered being lost. The focus stays, or goes to the next row where its own went.
 * @param shown whether the list is what the member looks at; else it is made fresh when they come back to it
 * @returns how many times went since the page last was made fresh
 */
export function useFreshTimes(times: readonly TimeOnOffer[], shown: boolean): number {
  const t = useTranslations("memberbooking.fresh");
  const router = useRouter();
  const { say } = useAnnounce();
  const [gone, setGone] = useState(0);
  const before = useRef(times);
  const stale = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const focused = useRef<string | null>(null);

  const freshen = useRef(() => {});
  freshen.current = () => {
    if (!stale.current || !shown || document.hidden || timer.current) return;
    timer.current = setTimeout(() => {
      timer.current = null;
      stale.current = false;
      router.refresh();
    }, Math.random() * SPREAD_MS);
  };
  useLive(({ kind }) => {
    if (kind === "case") return;
    stale.current = true;
    freshen.current();
  });

  useEffect(() => {
    if (shown) freshen.current();
    else if (timer.current) {
      clearTimeout(timer.current);
      timer.current = null;
    }
  }, [shown]);

  useEffect(() => {
    const seen = () => freshen.current();
    const reached = ({ target }: FocusEvent) => {
      focused.current = (target as HTMLElement).dataset.time ?? null;
    };
    document.addEventListener("visibilitychange", seen);
    document.addEventListener("focusin", reached);
    return () => {
      document.removeEventListener("visibilitychange", seen);
      document.removeEventListener("focusin", reached);
      if (timer.current) clearTimeout(timer.current);
    };
  }, []);

  useEffect(() => {
    const old = before.current;
    before.current = times;
    if (old === times) return;
    const now = new Set(times.map(({ id }) => id));
    const last = times.at(-1);
    // A list that stayed full may only have pushed its last ones on to the next page: those did not go.
    const went = old.filter(
      (time) => !now.has(time.id) && (times.length < old.length || !last || at(time) <= at(last)),
    );
    setGone(went.length);
    if (went.length > 0) say(t("gone", { count: went.length }));
    else if (times.some(({ id }) => !old.some((each) => each.id === id))) say(t("more"));
    const lost = focused.current;
    if (lost === null || now.has(lost) || document.activeElement !== document.body) return;
    const rows = document.querySelectorAll<HTMLElement>("[data-time]");
    rows[
      Math.min(
        Math.max(
          0,
          old.findIndex(({ id }) => id === lost),
        ),
        rows.length - 1,
      )
    ]?.focus();
  }, [times, say, t]);

  return gone;
}
