"use client";

import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import { formatInstant } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { Disclosure } from "@/components/ui/disclosure";
import { StateMark } from "@/components/ui/state-mark";
import { TextLink } from "@/components/ui/text-link";
import type { OutgoingRow } from "@/server/queries/outgoing";
import { lawTexts } from "@/server/rules/explain";
import { CorrectMessage } from "./correct-message";
import { duration } from "./duration";
import { SettleMessage } from "./settle-message";

/** How a refused message was dealt with. */
export type PutRight = "sent" | "settled" | "already";

const TONES = { waiting: "info", delivered: "positive", parked: "negative", settled: "neutral" } as const;

/** One message: what it tells, about whom, of when, how far it has come; and where it was refused, how it is put right. */
export function OutgoingItem({ row, onDone }: { row: OutgoingRow; onDone: (how: PutRight) => void }) {
  const t = useTranslations("outgoing");
  const types = useTranslations("acts.exchange");
  const locale = localeOf(useLocale());
  const type = types(row.type.replace(".", "_") as "deregistration");
  const { name, id, protectedIdentity } = row.member;
  const refused = row.state === "parked";
  return (
    <article aria-label={`${type}: ${name}`}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 className="text-subheading font-semibold">
          {row.on ? t("row.about", { type, on: formatDay(row.on, locale) }) : type}
        </h2>
        <StateMark tone={TONES[row.state]}>{t(`states.${row.state}`)}</StateMark>
      </div>
      <p>
        <TextLink href={`/members/${id}`} prefetch={false}>
          {name}
        </TextLink>
        {protectedIdentity ? (
          <span className="ml-2 text-small font-medium text-attention">{t("protected")}</span>
        ) : null}
      </p>
      <p className="figures text-small text-muted">{useWay(row)}</p>
      {row.corrected ? <p className="text-small text-muted">{t("row.corrected")}</p> : null}
      {row.settledReason ? (
        <p className="wrap-anywhere max-w-measure text-small">{t("row.settled", { reason: row.settledReason })}</p>
      ) : null}
      {refused ? (
        <>
          <p className="mt-1 max-w-measure font-medium">
            <Refusal code={row.error ?? ""} />
          </p>
          {row.behind > 0 ? <p className="text-small text-muted">{t("row.behind", { count: row.behind })}</p> : null}
          <div className="mt-2 flex flex-col">
            <Disclosure summary={t("correct.open")}>
              <CorrectMessage row={row} onDone={onDone} />
            </Disclosure>
            <Disclosure summary={t("settle.open")}>
              <SettleMessage row={row} onDone={onDone} />
            </Disclosure>
          </div>
        </>
      ) : null}
    </article>
  );
}

/** Why it was refused: in the law texts' words, or by its number where it has none. */
function Refusal({ code }: { code: string }) {
  const t = useTranslations("outgoing");
  const error = lawTexts(localeOf(useLocale())).names.refusals[code];
  return error ? t("row.refused", { error }) : t("row.refusedCode", { code });
}

/** What has become of it so far, in one line. */
function useWay(row: OutgoingRow): string {
  const t = useTranslations("outgoing");
  const locale = localeOf(useLocale());
  const time = (seconds: number) => {
    const { key, facts } = duration(seconds, locale);
    return t(key, facts as never);
  };
  const delay = () => {
    const code = row.error ?? "";
    return t.has(`delays.${code}` as "delays.timeout")
      ? t(`delays.${code}` as "delays.timeout")
      : t("delays.other", { code });
  };
  const took = row.tookSeconds === null ? "" : ` ${t("row.took", { time: time(row.tookSeconds) })}`;
  const next = row.nextInSeconds ?? 0;
  return [
    t("row.done", { at: formatInstant(row.at, locale), actor: row.actor }),
    row.attempts > 0 ? t("row.attempts", { count: row.attempts }) : null,
    row.state === "waiting" && row.error ? delay() : null,
    row.state === "waiting" && row.error ? (next >= 1 ? t("row.next", { time: time(next) }) : t("row.soon")) : null,
    row.state === "delivered" && row.deliveredAt
      ? t("row.delivered", { at: formatInstant(row.deliveredAt, locale) }) + took
      : null,
    row.acknowledgedAt ? t("row.acknowledged", { at: formatInstant(row.acknowledgedAt, locale) }) : null,
  ]
    .filter((part) => part !== null)
    .join(" · ");
}
