import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { StateMark } from "@/components/ui/state-mark";
import type { Operation } from "@/server/queries/administration";
import { ageWords } from "./age-words";

/** A process that is there tells so three times a minute. */
const MAY_BE_SILENT_SECONDS = 120;
const MOST_COUNTED = 1000;

/** How the operation stands: whether the day has been turned, what works by itself, and what waits. */
export function OperationState({ operation }: { operation: Operation }) {
  const t = useTranslations("administration.operation");
  const locale = localeOf(useLocale());
  const { today, lastTurnedDay, rounds } = operation;
  const day = (of: string) => formatDay(of, locale, "long");
  const behind = lastTurnedDay === null || lastTurnedDay < today;
  return (
    <Section title={t("title")}>
      <div className="flex flex-col gap-4">
        {behind ? (
          <Notice
            tone="negative"
            title={
              lastTurnedDay === null ? t("dayNever") : t("dayBehind", { day: day(lastTurnedDay), today: day(today) })
            }
          >
            {t("behindText")}
          </Notice>
        ) : null}
        <dl>
          {behind ? null : (
            <Line label={t("day")}>
              <StateMark tone="positive" shape="filled">
                {t("dayOk", { day: day(lastTurnedDay) })}
              </StateMark>
            </Line>
          )}
          <Line label={t("rounds")}>{rounds.length === 0 ? t("noRounds") : <Rounds rounds={rounds} />}</Line>
          <Line label={t("exchange")}>
            <Waiting queue={operation.exchange} />
          </Line>
          <Line label={t("letters")}>
            <Waiting queue={operation.letters} />
          </Line>
        </dl>
      </div>
    </Section>
  );
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-4 border-b border-line py-2 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
      <dt className="text-muted">{label}</dt>
      <dd className="figures min-w-0">{children}</dd>
    </div>
  );
}

function Waiting({ queue: { waiting: count, oldestSeconds } }: { queue: Operation["exchange"] }) {
  const t = useTranslations("administration.operation");
  const age = useTranslations("administration.age");
  return (
    <>
      {t("waiting", { count, many: count >= MOST_COUNTED ? "yes" : "no" })}
      {oldestSeconds === null ? null : (
        <span className="block text-small text-muted">{t("oldest", { age: ageWords(oldestSeconds, age) })}</span>
      )}
    </>
  );
}

function Rounds({ rounds }: Pick<Operation, "rounds">) {
  const t = useTranslations("administration.operation");
  const age = useTranslations("administration.age");
  return (
    <ul className="flex flex-col gap-1">
      {rounds.map(({ name, silentSeconds, wentSeconds, failure }) => {
        const silent = silentSeconds > MAY_BE_SILENT_SECONDS;
        const wrong = silent || failure !== null;
        const key = `round.${name}` as "round.day";
        return (
          <li key={name} className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span>{t.has(key) ? t(key) : name}</span>
            <StateMark tone={wrong ? "negative" : "positive"} shape={wrong ? "ring" : "filled"}>
              {silent
                ? t("silent", { age: ageWords(silentSeconds, age) })
                : failure !== null
                  ? t("failing", { failure })
                  : t("alive")}
            </StateMark>
            <span className="w-full text-small text-muted">
              {wentSeconds === null ? t("neverWent") : t("went", { age: ageWords(wentSeconds, age) })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
