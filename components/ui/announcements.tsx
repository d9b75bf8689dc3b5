"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import { TONE_MARKS, TONE_TEXT, type Tone } from "./tone";

type ToastTone = Exclude<Tone, "neutral">;
type Toast = { readonly id: number; readonly tone: ToastTone; readonly text: string };
type Announce = {
  /** Shows a message that is also read aloud; it goes by itself after eight seconds unless it is an error. */
  readonly show: (text: string, tone?: ToastTone) => void;
  /** Reads a change aloud without showing anything. */
  readonly say: (text: string) => void;
};

const Context = createContext<Announce | null>(null);
const SHOWN_FOR_MS = 8000;
/** Tells the person what happened. Throws outside `Announcements`. */
export function useAnnounce(): Announce {
  const announce = useContext(Context);
  if (!announce) throw new Error("useAnnounce needs Announcements above it");
  return announce;
}

export function Announcements({ children }: { children: ReactNode }) {
  const t = useTranslations("ui");
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const [spoken, setSpoken] = useState("");
  const counter = useRef(0);
  const dismiss = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), []);
  const announce = useMemo<Announce>(
    () => ({
      show: (text, tone = "positive") => {
        counter.current += 1;
        const id = counter.current;
        setToasts((all) => [...all.slice(-2), { id, tone, text }]);
      },
      // A zero-width difference makes the same sentence twice running be read twice.
      say: (text) => setSpoken((before) => (before === text ? `${text}\u200b` : text)),
    }),
    [],
  );
  return (
    <Context.Provider value={announce}>
      {children}
      <div aria-live="polite" className="sr-only">
        {spoken}
      </div>
      <section
        aria-label={t("notifications")}
        aria-live="polite"
        className="pointer-events-none fixed inset-x-4 bottom-4 z-50 mx-auto flex max-w-column flex-col gap-2"
        data-print="none"
      >
        {toasts.map((toast) => (
          <ToastRow key={toast.id} toast={toast} onDismiss={dismiss} close={t("close")} />
        ))}
      </section>
    </Context.Provider>
  );
}

function ToastRow({ toast, onDismiss, close }: { toast: Toast; onDismiss: (id: number) => void; close: string }) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (toast.tone === "negative" || held) return;
    const timer = setTimeout(() => onDismiss(toast.id), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [toast, held, onDismiss]);
  const Mark = TONE_MARKS[toast.tone];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: holding the timer while read is a courtesy, not a control
    <div
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="pointer-events-auto flex animate-rise items-center gap-3 rounded-md bg-raised px-4 py-2 text-body shadow-lift"
    >
      <Mark aria-hidden className={`size-5 shrink-0 ${TONE_TEXT[toast.tone]}`} />
      <p className="min-w-0 flex-1">{toast.text}</p>
      <button
        type="button"
        aria-label={close}
        onClick={() => onDismiss(toast.id)}
        className="inline-flex size-8 shrink-0 items-center justify-center rounded-sm text-muted hover:bg-sunken hover:text-ink"
      >
        <X aria-hidden className="size-4" />
      </button>
    </div>
  );
}
