import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { localeOf } from "@/components/i18n/locale";
import type { Outgoing } from "@/server/queries/outgoing";
import { duration } from "./duration";

/** How the exchange is doing, in four figures: the queue, its oldest, what is refused, and how soon things arrive. */
export async function OutgoingFigures({ page }: { page: Omit<Outgoing, "rows" | "next"> }) {
  const t = await getTranslations("outgoing");
  const locale = localeOf(await getLocale());
  const time = (seconds: number) => {
    const { key, facts } = duration(seconds, locale);
    return t(key, facts as never);
  };
  const { waiting, refused, oldestSeconds, measured } = page;
  const isMeasured = measured.median !== null && measured.p95 !== null;
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-4 border-y border-line py-4 md:grid-cols-[1fr_1fr_1fr_2fr]">
      <Figure label={t("figures.waiting")} value={waiting} />
      <Figure
        label={t("figures.oldest")}
        value={waiting > 0 && oldestSeconds !== null ? time(oldestSeconds) : t("figures.none")}
      />
      <Figure label={t("figures.refused")} value={refused} tone={refused > 0 ? "text-negative" : undefined} />
      <Figure
        label={t("figures.measured")}
        value={isMeasured ? t("figures.median", { time: time(measured.median!) }) : t("figures.notMeasured")}
        note={
          isMeasured
            ? `${t("figures.p95", { time: time(measured.p95!) })} · ${t("figures.count", { count: measured.count })}`
            : null
        }
      />
    </dl>
  );
}

function Figure({
  label,
  value,
  note,
  tone,
}: {
  label: string;
  value: ReactNode;
  note?: string | null;
  tone?: string;
}) {
  return (
    <div>
      <dt className="text-small text-muted">{label}</dt>
      <dd className={`figures text-heading font-semibold ${tone ?? ""}`}>{value}</dd>
      {note ? <dd className="figures text-small text-muted">{note}</dd> : null}
    </div>
  );
}
