import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { LawNote } from "@/components/rules/law-note";
import { ParagraphMark } from "@/components/rules/paragraph-mark";
import { Disclosure } from "@/components/ui/disclosure";
import { TextLink } from "@/components/ui/text-link";
import type { ShownFigure } from "@/server/queries/supervision/supervision";
import type { SupervisionInput } from "@/server/queries/supervision/supervision-filters";
import { ruleSentence } from "@/server/rules/explain";
import { DEFAULT_SCHEME } from "@/server/rules/schemes";
import { type FigureKey, figureDescribed, figureStanding } from "@/server/rules/section-12-figures";
import { FigureBar } from "./figure-bar";
import { wholePercent } from "./figure-words";
import { PartsTable } from "./parts-table";
import { figureAddress } from "./supervision-address";

/** One figure: how much, of what, in which parts, how it is counted, and which rule it is about. */
export function FigureBlock({
  figure,
  shown,
  input,
  onDay,
  isClosed,
}: {
  figure: FigureKey;
  shown: ShownFigure;
  input: SupervisionInput;
  onDay: string;
  isClosed: boolean;
}) {
  const t = useTranslations("supervision");
  const locale = localeOf(useLocale());
  const { rule, parts } = figureDescribed(figure);
  const { counted } = figureStanding(figure, shown.counts);
  const then = shown.whenClosed && figureStanding(figure, shown.whenClosed);
  const title = t(`figures.${figure}.title`);
  const bars = parts.map((part, at) => ({ key: part, at, count: shown.counts[part] ?? 0 }));
  const { individual, joint } = DEFAULT_SCHEME.fundInterviews;
  const cases = { ...input, figure, part: null, changed: false, after: null };
  return (
    <article className="flex min-w-0 flex-col gap-2 break-inside-avoid" aria-labelledby={`figure-${figure}`}>
      <div className="flex items-baseline justify-between gap-3">
        <h3 id={`figure-${figure}`} className="no-hyphens text-subheading font-semibold">
          {title}
        </h3>
        <ParagraphMark rule={rule} />
      </div>
      <Headline figure={figure} shown={shown} />
      {counted > 0 ? <FigureBar parts={bars} /> : null}
      {counted > 0 || (then && then.counted > 0) ? (
        <PartsTable figure={figure} shown={shown} input={input} isClosed={isClosed} caption={title} />
      ) : null}
      {shown.typicalDays !== null && figure === "handover" ? (
        <p className="figures text-small text-muted">{t("typicalDays", { days: shown.typicalDays })}</p>
      ) : null}
      {shown.changed > 0 ? (
        <p className="text-small">
          <TextLink href={figureAddress({ ...cases, changed: true })} prefetch={false}>
            {t("changed", { count: shown.changed })}
          </TextLink>
        </p>
      ) : null}
      <div className="-mt-1 text-small">
        <Disclosure summary={t("how")}>
          <div className="flex flex-col gap-2">
            <p className="max-w-measure">
              {t(`figures.${figure}.definition`, { onDay: formatDay(onDay, locale), individual, joint })}
            </p>
            <LawNote rule={rule}>{ruleSentence(rule, locale)}</LawNote>
          </div>
        </Disclosure>
      </div>
    </article>
  );
}

/** The figure itself, large; under it what it is of, and what it was when the month was closed. */
function Headline({ figure, shown }: { figure: FigureKey; shown: ShownFigure }) {
  const t = useTranslations("supervision");
  const { share: isShare } = figureDescribed(figure);
  const { counted, due, met, share } = figureStanding(figure, shown.counts);
  const then = shown.whenClosed && figureStanding(figure, shown.whenClosed);
  if (counted === 0 && !then?.counted) return <p className="text-muted">{t("nothing")}</p>;
  if (!isShare) return <p className="figures text-title leading-none font-semibold">{counted}</p>;
  return (
    <p className="flex flex-wrap items-baseline gap-x-3">
      {share === null ? (
        <span className="text-muted">{t("noShare")}</span>
      ) : (
        <>
          <span className="figures text-title leading-none font-semibold">
            {t("share", { share: wholePercent(share) })}
          </span>
          <span className="figures text-muted">
            {t(`figures.${figure}.share` as "figures.visitation.share", { met: met ?? 0, due })}
          </span>
        </>
      )}
      {then && then.share !== null && then.share !== share ? (
        <span className="figures text-muted">{t("thenShare", { share: wholePercent(then.share) })}</span>
      ) : null}
    </p>
  );
}
