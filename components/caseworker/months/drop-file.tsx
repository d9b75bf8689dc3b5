"use client";

import { CircleAlert, FileUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { buttonLook } from "@/components/ui/button-look";
import { cx } from "@/components/ui/class-names";
import { Section } from "@/components/ui/section";
import { type MonthFileProblem, sendMonthFile } from "./send-month-file";

const EXAMPLE = "010190-1234;2021-03;160,33";

/** A file to bring in: dropped here, or chosen. What is wrong with it as a file is told at once. */
export function DropFile({ again, onReceived }: { again: boolean; onReceived: () => void }) {
  const t = useTranslations("months.file");
  const field = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<MonthFileProblem | null>(null);

  async function send(file: File | undefined) {
    if (!file || sending) return;
    setProblem(null);
    setSending(true);
    const told = await sendMonthFile(file);
    setSending(false);
    if (field.current) field.current.value = "";
    setProblem(told);
    if (told === null || told === "underWay") onReceived();
    if (told !== null) field.current?.focus();
  }

  return (
    <Section title={t(again ? "another" : "title")}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button below is everybody's. */}
      <div
        data-drop
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void send(event.dataTransfer.files[0]);
        }}
        className={
          "mt-2 flex flex-col items-start gap-3 rounded-md border border-dashed border-control px-5 py-5 " +
          "data-over:border-solid data-over:border-accent data-over:bg-sunken"
        }
      >
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <input
            ref={field}
            id="month-file"
            type="file"
            accept=".csv,.txt,text/csv,text/plain"
            aria-describedby={problem ? "month-file-error month-file-hint" : "month-file-hint"}
            aria-invalid={problem !== null}
            onChange={(event) => void send(event.target.files?.[0])}
            className="peer sr-only"
          />
          {/* The browser's own button speaks the browser's language, and not the page's. */}
          <label
            htmlFor="month-file"
            className={cx(
              buttonLook("primary"),
              "cursor-pointer peer-focus-visible:outline-3 peer-focus-visible:outline-offset-1 peer-focus-visible:outline-focus",
            )}
          >
            <FileUp aria-hidden className="size-4" />
            {t("choose")}
          </label>
          <p aria-live="polite">{sending ? t("sending") : t("drop")}</p>
        </div>
        <div id="month-file-error" role="alert">
          {problem ? (
            <p className="flex max-w-measure items-start gap-1.5 font-medium text-negative">
              <CircleAlert aria-hidden className="mt-[0.15em] size-[1.1em] shrink-0" />
              <span>{t(`problem.${problem}`)}</span>
            </p>
          ) : null}
        </div>
        <div id="month-file-hint" className="flex flex-col gap-2 text-small text-muted">
          <p className="max-w-measure">{t("format")}</p>
          <p>
            {t("example")}: <code className="figures text-ink">{EXAMPLE}</code>
          </p>
        </div>
      </div>
    </Section>
  );
}
