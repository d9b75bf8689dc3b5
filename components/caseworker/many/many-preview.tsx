"use client";

import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { ManyPreviewed } from "@/server/routers/caseworker/many";
import { type Barred, BarredList } from "./barred-list";
import type { LeftOut, ManyItem, Previewed } from "./many-items";
import { type Sum, sumsOf } from "./sums";

type Props = { items: readonly ManyItem[]; answers: ReadonlyMap<string, Previewed>; leftOut: readonly LeftOut[] };
type Allowed = Extract<ManyPreviewed, { kind: "preview" }>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What an act for many leads to, before it is done: for how many, what follows, who is told, and for whom not and why. */
export function ManyPreview({ items, answers, leftOut }: Props) {
  const t = useTranslations("many");
  const locale = localeOf(useLocale());
  const told = items.map((item) => ({ item, answer: answers.get(item.key)! }));
  const allowed = told.filter(({ answer }) => answer.kind === "preview");
  const barred: Barred[] = told.flatMap(({ item, answer }) => (answer.kind === "preview" ? [] : [{ ...item, answer }]));
  const sums = sumsOf(allowed.map(({ answer }) => answer as Allowed));
  const few = sums.timesToBook !== null && sums.timesToBook < allowed.length ? sums.timesToBook : null;
  const by = (sum: Sum) => {
    const value = sum.by === null ? "" : DAY.test(sum.by) ? formatDay(sum.by, locale) : sum.by;
    return { deadline: value, day: value, name: value };
  };
  const counted = (list: readonly Sum[], words: (sum: Sum) => string) => (
    <ul>
      {list.map((sum) => (
        <li key={sum.key} className="figures grid grid-cols-[4rem_minmax(0,1fr)] gap-x-3 border-b border-line py-1.5">
          <span className="text-right font-medium">{t("times", { count: sum.count })}</span>
          <span>{words(sum)}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <div className="flex flex-col gap-5">
      <p className="figures text-subheading font-semibold" role="status">
        {t("allowed", { count: allowed.length })}
        {barred.length + leftOut.length > 0 ? ` · ${t("barred", { count: barred.length + leftOut.length })}` : ""}
      </p>
      {allowed.length === 0 ? <p className="max-w-measure">{t("barredAll")}</p> : null}
      {sums.late > 0 ? <Notice tone="attention">{t("late", { count: sums.late })}</Notice> : null}
      {few === null ? null : <Notice tone="attention">{t("fewTimes", { times: few, count: allowed.length })}</Notice>}
      {allowed.length > 0 ? (
        <>
          <Section level={3} title={t("leadsTo")}>
            {counted(sums.consequences, (sum) => t(`consequence.${sum.kind}` as "consequence.deadlineRuns", by(sum)))}
          </Section>
          <Section level={3} title={t("letters")}>
            {sums.letters.length === 0 ? (
              <p className="text-muted">{t("noLetters")}</p>
            ) : (
              counted(sums.letters, ({ kind }) => t(`letter.${kind}` as "letter.deadlineSet"))
            )}
          </Section>
          <Section level={3} title={t("messages")}>
            {sums.messages.length === 0 ? (
              <p className="text-muted">{t("noMessages")}</p>
            ) : (
              counted(sums.messages, ({ kind }) => t(`message.${kind.replace(".", "_")}` as "message.deadline_set"))
            )}
          </Section>
          <Disclosure
            summary={`${t("allowedTitle")} (${allowed.length})`}
            open={allowed.some(({ item }) => item.detail)}
          >
            <ul className="border-t border-line">
              {allowed.map(({ item }) => (
                <li key={item.key} className="border-b border-line py-1.5">
                  {item.name}
                  {item.detail ? <span className="figures block text-small text-muted">{item.detail}</span> : null}
                </li>
              ))}
            </ul>
          </Disclosure>
        </>
      ) : null}
      {barred.length + leftOut.length > 0 ? (
        <Disclosure summary={`${t("barredTitle")} (${barred.length + leftOut.length})`} open>
          <BarredList barred={barred} leftOut={leftOut} />
        </Disclosure>
      ) : null}
    </div>
  );
}
