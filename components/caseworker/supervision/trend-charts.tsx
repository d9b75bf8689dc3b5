import { useLocale, useTranslations } from "next-intl";
import { monthNames } from "@/components/i18n/format-day";
import { type Locale, localeOf } from "@/components/i18n/locale";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { FOLLOWED, type Followed, type Trend } from "@/server/queries/supervision/trend";
import { monthWord, wholePercent } from "./figure-words";

/** The shares of a year, month by month: a bar each with its number, and the same as a table. */
export function TrendCharts({ trend }: { trend: Trend }) {
  const t = useTranslations("supervision");
  const locale = localeOf(useLocale());
  return (
    <Section title={t("trend.title")}>
      <p className="max-w-measure text-small text-muted">{t("trend.about")}</p>
      <div className="grid gap-x-10 gap-y-6 pt-4 md:grid-cols-2 xl:grid-cols-3">
        {FOLLOWED.map((figure) => (
          <figure key={figure} className="flex min-w-0 flex-col gap-2">
            <figcaption className="text-subheading font-semibold">{t(`figures.${figure}.title`)}</figcaption>
            <Bars figure={figure} trend={trend} locale={locale} />
          </figure>
        ))}
      </div>
      <Disclosure summary={t("trend.table")}>
        <table className="w-full max-w-[48rem] border-collapse text-left">
          <caption className="sr-only">{t("trend.title")}</caption>
          <thead className="text-small text-muted">
            <tr className="border-b border-control align-bottom">
              <th scope="col" className="py-1 font-normal">
                {t("trend.month")}
              </th>
              {FOLLOWED.map((figure) => (
                <th key={figure} scope="col" className="py-1 pl-3 text-right font-normal">
                  {t(`figures.${figure}.title`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {trend.map(({ month, shares }) => (
              <tr key={month} className="border-b border-line">
                <th scope="row" className="py-1 font-normal">
                  {monthWord(month, locale)}
                </th>
                {FOLLOWED.map((figure) => (
                  <td key={figure} className="figures py-1 pl-3 text-right">
                    {shares[figure] === null ? "–" : t("share", { share: wholePercent(shares[figure]) })}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </Section>
  );
}

const STEP = 28;
const HEIGHT = 72;
/** Room above the bars for their numbers, and below for the months. */
const [ABOVE, BELOW] = [14, 16];

function Bars({ figure, trend, locale }: { figure: Followed; trend: Trend; locale: Locale }) {
  const width = trend.length * STEP;
  const bottom = ABOVE + HEIGHT;
  return (
    <svg aria-hidden viewBox={`0 0 ${width} ${bottom + BELOW}`} className="figures w-full max-w-96 text-[11px]">
      <line x1="0" x2={width} y1={bottom + 0.5} y2={bottom + 0.5} className="stroke-control" />
      {trend.map(({ month, shares }, at) => {
        const share = shares[figure];
        const height = share === null ? 0 : (share * HEIGHT) / 10_000;
        const middle = at * STEP + STEP / 2;
        const last = at === trend.length - 1;
        return (
          <g key={month} textAnchor="middle" className={last ? "fill-ink font-semibold" : "fill-muted"}>
            <rect
              x={at * STEP + 5}
              width={STEP - 10}
              y={bottom - height}
              height={height}
              className={last ? "fill-accent" : "fill-line stroke-control"}
            />
            <text x={middle} y={bottom - height - 4}>
              {share === null ? "–" : wholePercent(share)}
            </text>
            <text x={middle} y={bottom + 13}>
              {monthNames(locale)[Number(month.slice(5)) - 1]?.slice(0, 3)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
