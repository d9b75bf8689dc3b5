"use client";

import { useLocale, useTranslations } from "next-intl";
import { formatInstant } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { MonthImport } from "@/server/queries/months";
import { DecideImport } from "./decide-import";
import { FindingsList } from "./findings-list";
import { ImportFigures } from "./import-figures";
import { ImportMembers } from "./import-members";

/** One file: how far it has come, what is wrong with it, what it will lead to, or what it has led to. */
export function OneImport({ one, mayAct, onDecided }: { one: MonthImport; mayAct: boolean; onDecided: () => void }) {
  const t = useTranslations("months");
  const locale = localeOf(useLocale());
  const { state, summary } = one;
  const title = state === "done" ? t("result.title") : state === "ready" ? t("preview.title") : t(`state.${state}`);
  return (
    <Section title={title}>
      <div className="flex flex-col gap-5 pt-1">
        <p className="figures text-small text-muted">
          {t("received", { at: formatInstant(one.receivedAt, locale), name: one.receivedByName })}
          {one.confirmedAt && one.confirmedByName ? (
            <> · {t("confirmed", { at: formatInstant(one.confirmedAt, locale), name: one.confirmedByName })}</>
          ) : null}
        </p>
        {state === "faulty" ? <Faulty one={one} /> : null}
        {state === "abandoned" ? <p>{t("abandonedText")}</p> : null}
        {state === "ready" || state === "done" ? (
          <>
            {state === "ready" && one.changedSince ? (
              <Notice tone="attention" live>
                {t("preview.changed")}
              </Notice>
            ) : null}
            {summary && "members" in summary ? (
              <>
                <ImportFigures one={one} summary={summary} />
                <ImportMembers one={one} summary={summary} />
              </>
            ) : null}
            {state === "ready" && mayAct ? <DecideImport one={one} onDecided={onDecided} /> : null}
          </>
        ) : null}
        {["receiving", "received", "preparing", "confirmed"].includes(state) ? (
          <>
            <Progress one={one} />
            {mayAct && state !== "confirmed" ? <DecideImport one={one} onDecided={onDecided} /> : null}
          </>
        ) : null}
      </div>
    </Section>
  );
}

function Faulty({ one }: { one: MonthImport }) {
  const t = useTranslations("months.faulty");
  const why = one.summary && "unreadable" in one.summary ? one.summary.unreadable : null;
  return (
    <>
      <Notice tone="negative" live title={why ? t("unreadable") : t("title", { count: one.badRows })}>
        <p>{why ? t(why) : t("text")}</p>
      </Notice>
      {one.badRows > 0 ? <FindingsList importId={one.id} /> : null}
    </>
  );
}

/** How far the step under way has come; where that is not known, that it goes on. */
function Progress({ one: { state, progressDone, progressOf } }: { one: MonthImport }) {
  const t = useTranslations("months");
  const known = progressOf > 0 && state !== "confirmed";
  const percent = known ? Math.min(100, Math.floor((100 * progressDone) / progressOf)) : null;
  return (
    <div className="flex max-w-measure flex-col gap-1.5">
      <div
        role="progressbar"
        aria-label={t(`state.${state}`)}
        aria-valuenow={percent ?? undefined}
        aria-valuemin={0}
        aria-valuemax={100}
        className="h-2 overflow-hidden rounded-full bg-sunken outline outline-control"
      >
        <div
          className={`h-full bg-accent ${percent === null ? "w-1/3 motion-safe:animate-pulse" : ""}`}
          style={percent === null ? undefined : { width: `${percent}%` }}
        />
      </div>
      <p className="figures flex justify-between gap-4">
        <span>{t("goesOn")}</span>
        {percent === null ? null : <span>{t("progress", { percent })}</span>}
      </p>
    </div>
  );
}
