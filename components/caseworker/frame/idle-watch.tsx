"use client";

import dynamic from "next/dynamic";
import { useCallback, useEffect, useRef, useState } from "react";

const IdleDialog = dynamic(() => import("./idle-dialog").then((loaded) => loaded.IdleDialog), { ssr: false });

type Left = { idleSecondsLeft: number; totalSecondsLeft: number };
/** How long before the end the person is asked, and how often the server is asked meanwhile. */
const WARN_SECONDS = 120;
const ASK_AGAIN_MS = 15_000;

async function timeLeft(method: "GET" | "POST"): Promise<Left | null> {
  const answer = await fetch("/auth/session", { method, cache: "no-store" }).catch(() => null);
  return answer && (answer.ok || answer.status === 401) ? ((await answer.json()) as Left) : null;
}

/**
 * Warns before an unused session ends, and goes to sign-in when it has. Somebody who has been typing or pointing is not
 * idle: the session is then kept without asking. The server decides; this only tells.
 */
export function IdleWatch() {
  const [left, setLeft] = useState<Left | null>(null);
  const activeAt = useRef(0);
  const told = useRef(false);

  const ask = useCallback(async (method: "GET" | "POST"): Promise<number> => {
    const answer = await timeLeft(method);
    if (answer === null) return ASK_AGAIN_MS;
    if (answer.idleSecondsLeft <= 0) {
      const returnTo = window.location.pathname + window.location.search;
      window.location.assign(`/sign-in?${new URLSearchParams({ returnTo })}`);
      return ASK_AGAIN_MS;
    }
    const ends = answer.totalSecondsLeft <= WARN_SECONDS * 5;
    if (
      answer.idleSecondsLeft <= WARN_SECONDS &&
      !ends &&
      performance.now() - activeAt.current < WARN_SECONDS * 1000 &&
      method === "GET"
    )
      return ask("POST");
    const warn = answer.idleSecondsLeft <= WARN_SECONDS || (ends && !told.current);
    setLeft(warn ? answer : null);
    return warn ? ASK_AGAIN_MS : Math.max(ASK_AGAIN_MS, (answer.idleSecondsLeft - WARN_SECONDS) * 1000);
  }, []);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let over = false;
    const turn = async () => {
      const wait = await ask("GET");
      if (!over) timer = setTimeout(turn, Math.min(wait, 10 * 60_000));
    };
    const active = () => {
      activeAt.current = performance.now();
    };
    // A tab that comes back after a night must not show what it showed.
    const back = () => {
      if (document.visibilityState === "visible") void ask("GET");
    };
    activeAt.current = performance.now();
    timer = setTimeout(turn, 1000);
    document.addEventListener("keydown", active, { passive: true });
    document.addEventListener("pointerdown", active, { passive: true });
    document.addEventListener("visibilitychange", back);
    return () => {
      over = true;
      clearTimeout(timer);
      document.removeEventListener("keydown", active);
      document.removeEventListener("pointerdown", active);
      document.removeEventListener("visibilitychange", back);
    };
  }, [ask]);

  if (!left) return null;
  return (
    <IdleDialog
      secondsLeft={left.idleSecondsLeft}
      ends={left.totalSecondsLeft <= WARN_SECONDS * 5}
      onStay={() => {
        if (left.totalSecondsLeft <= WARN_SECONDS * 5) told.current = true;
        setLeft(null);
        void ask("POST");
      }}
    />
  );
}
