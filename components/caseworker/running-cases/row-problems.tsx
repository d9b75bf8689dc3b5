"use client";

import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { GroundList } from "@/components/rules/ground-list";
import { buttonLook } from "@/components/ui/button-look";
import { Section } from "@/components/ui/section";
import { explainGround } from "@/server/rules/explain";
import type { RowProblem } from "@/server/running-cases/read-cells";

/** Every bad row: its line, its column and why; to be taken along as a file as well. */
export function RowProblems({ problems }: { problems: readonly RowProblem[] }) {
  const t = useTranslations("runningcases");
  const locale = localeOf(useLocale());
  const whyOf = ({ why, facts = {} }: RowProblem): string => {
    const day = typeof facts.day === "string" ? formatDay(facts.day, locale) : "";
    return t(`why.${why}` as "why.twice", { line: String(facts.line ?? ""), day } as { line: string });
  };
  const lines = problems.map((problem) => [
    String(problem.line),
    t(`column.${problem.column}`),
    [whyOf(problem), ...(problem.grounds ?? []).map((ground) => explainGround(ground, locale).sentence)].join(" "),
  ]);
  const asFile = lines.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";")).join("\r\n");
  return (
    <Section title={t("problems.title")} aside={t("problems.count", { count: problems.length })}>
      <p className="max-w-measure">{t("problems.text")}</p>
      <ul className="mt-2">
        {problems.map((problem) => (
          <li
            key={`${problem.line} ${problem.column} ${problem.why}`}
            className="grid gap-x-4 border-b border-line py-2 sm:grid-cols-[6rem_12rem_minmax(0,1fr)]"
          >
            <span className="figures font-medium text-negative">{t("problems.line", { line: problem.line })}</span>
            <span className="font-medium">{t(`column.${problem.column}`)}</span>
            <span className="max-w-measure">
              {whyOf(problem)}
              {problem.grounds?.length ? <GroundList grounds={problem.grounds} /> : null}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-3">
        <a
          className={buttonLook("quiet")}
          download="fejl.csv"
          href={`data:text/csv;charset=utf-8,%EF%BB%BF${encodeURIComponent(asFile)}`}
        >
          {t("problems.download")}
        </a>
      </p>
    </Section>
  );
}
