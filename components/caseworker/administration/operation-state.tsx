import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { KeyValues } from "@/components/ui/key-values";
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
  const age = useTranslations("administration.age");
  const locale = localeOf(useLocale());
  const { today, lastTurnedDay, rounds } = operation;
  const day = (of: string) => formatDay(of, locale, "long");
  const behind = lastTurnedDay === null || lastTurnedDay < today;
  const queue = (key: "exchange" | "letters", { waiting: count, oldestSeconds }: Operation["exchange"]) => ({
    key,
    label: t(key),
    value: t("waiting", { count, many: count >= MOST_COUNTED ? "yes" : "no" }),
    note: oldestSeconds === null ? undefined : t("oldest", { age: ageWords(oldestSeconds, age) }),
  });
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
        <KeyValues
          items={[
            ...(behind
              ? []
              : [
                  {
                    key: "day",
                    label: t("day"),
                    value: (
                      <StateMark tone="positive" shape="filled">
                        {t("dayOk", { day: day(lastTurnedDay) })}
                      </StateMark>
                    ),
                  },
                ]),
            {
              key: "rounds",
              label: t("rounds"),
              value: rounds.length === 0 ? t("noRounds") : <Rounds rounds={rounds} />,
            },
            queue("exchange", operation.exchange),
            queue("letters", operation.letters),
          ]}
        />
      </div>
    </Section>
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
          <li key={name}>
            <StateMark tone={wrong ? "negative" : "positive"} shape={wrong ? "ring" : "filled"}>
              {t.has(key) ? t(key) : name}:{" "}
              {silent
                ? t("silent", { age: ageWords(silentSeconds, age) })
                : failure !== null
                  ? t("failing", { failure })
                  : t("alive")}
            </StateMark>
            <span className="block text-small text-muted">
              {wentSeconds === null ? t("neverWent") : t("went", { age: ageWords(wentSeconds, age) })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
