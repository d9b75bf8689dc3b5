"use client";

import { useLocale, useTranslations } from "next-intl";
import { formatDay, formatTime } from "@/components/i18n/format-day";
import { civil } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { ParagraphMark } from "@/components/rules/paragraph-mark";
import type { ShownPlan } from "@/components/trpc/ask-act";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";

/** What busy times lead to: the free times that are closed, and the interviews that stand and have to be moved. */
export function BusyConsequences({ plan }: { plan: ShownPlan }) {
  const t = useTranslations("calendar.leads");
  const locale = localeOf(useLocale());
  const of = (kind: string) => plan.consequences.filter((one) => one.kind === kind).map(({ facts }) => facts);
  const [made] = of("busyTimes");
  const [replaced] = of("busyReplaced");
  const [closing, toMove] = [of("timeCloses"), of("interviewToMove")];
  const when = ({ on, startsAt, endsAt }: Record<string, unknown>) =>
    t("when", {
      day: formatDay(String(on), locale, "weekday"),
      from: formatTime(civil(String(startsAt)).time, locale),
      to: formatTime(civil(String(endsAt)).time, locale),
    });
  if (!made) return null;
  return (
    <div className="flex flex-col gap-5">
      <Notice tone="info" live title={t("made", { count: Number(made.count) })}>
        <p>
          {made.from === made.to
            ? formatDay(String(made.from), locale, "long")
            : t("range", { from: formatDay(String(made.from), locale), to: formatDay(String(made.to), locale) })}
        </p>
        {replaced ? <p>{t("replaced", { count: Number(replaced.count) })}</p> : null}
      </Notice>
      {toMove.length > 0 ? (
        <Section title={t("toMove", { count: toMove.length })} level={3} aside={<ParagraphMark rule="R4.3a" />}>
          <p className="max-w-measure">{t("toMoveText")}</p>
          <ul>
            {toMove.map((facts) => (
              <li
                key={String(facts.interviewId)}
                className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line py-1.5"
              >
                <span className="figures first-letter:uppercase">{when(facts)}</span>
                <TextLink href={`/members/${facts.memberId}`} target="_blank">
                  {t("toCase")}
                </TextLink>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {closing.length > 0 ? (
        <Section title={t("closing", { count: closing.length })} level={3} aside={<ParagraphMark rule="I-17" />}>
          <p className="max-w-measure">{t("closingText")}</p>
          <ul>
            {closing.map((facts) => (
              <li key={String(facts.startsAt)} className="figures border-b border-line py-1.5 first-letter:uppercase">
                {when(facts)}
              </li>
            ))}
          </ul>
        </Section>
      ) : (
        <p className="text-muted">{t("nothingCloses")}</p>
      )}
    </div>
  );
}
