"use client";

import { useEffect, useState } from "react";

/** Often enough that the words are right, and seldom enough that nobody is hurried. */
const EVERY_MS = 5000;

/**
 * Counts a hold down by this device's own clock, from the seconds the server said were left.
 * @param until in milliseconds of `Date.now()`; `null` where nothing is held
 * @returns whole minutes left, rounded to the nearest; 0 in the last half; `null` when it is over
 */
export function useMinutesLeft(until: number | null): number | null {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (until === null) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), EVERY_MS);
    return () => clearInterval(timer);
  }, [until]);
  if (until === null || now >= until) return null;
  return Math.round((until - now) / 60_000);
}
