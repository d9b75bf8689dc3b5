import { useLocale, useTranslations } from "next-intl";
import { localeOf } from "@/components/i18n/locale";
import { cx } from "@/components/ui/class-names";
import { TextLink } from "@/components/ui/text-link";
import type { ShownFigure } from "@/server/queries/supervision/supervision";
import type { SupervisionInput } from "@/server/queries/supervision/supervision-filters";
import { type FigureKey, figureDescribed } from "@/server/rules/section-12-figures";
import { partWord } from "./figure-words";
import { PartSign } from "./patterns";
import { figureAddress } from "./supervision-address";

/** The parts of a figure in words and numbers, each a way to the cases in it; with what it was when the month was closed. */
export function PartsTable({
  figure,
  shown,
  input,
  isClosed,
  caption,
}: {
  figure: FigureKey;
  shown: ShownFigure;
  input: SupervisionInput;
  isClosed: boolean;
  caption: string;
}) {
  const t = useTranslations("supervision");
  const locale = localeOf(useLocale());
  const { parts } = figureDescribed(figure);
  const number = "figures py-1 pl-4 text-right";
  return (
    <table className="w-full border-collapse text-left">
      <caption className="sr-only">{caption}</caption>
      <thead className={isClosed ? "text-small text-muted" : "sr-only"}>
        <tr>
          <th scope="col" className="font-normal">
            {t("parts")}
          </th>
          {isClosed ? (
            <th scope="col" className={cx(number, "font-normal whitespace-nowrap")}>
              {t("then")}
            </th>
          ) : null}
          <th scope="col" className={cx(number, "font-normal")}>
            {t(isClosed ? "nowClosed" : "now")}
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part, at) => {
          const count = shown.counts[part] ?? 0;
          const then = shown.whenClosed?.[part] ?? 0;
          const word = partWord(t, figure, part, locale);
          return (
            <tr key={part} className="border-b border-line">
              <th scope="row" className="w-full py-1 font-normal">
                <span className="flex items-center gap-2">
                  <PartSign at={at} />
                  {count > 0 ? (
                    <TextLink
                      href={figureAddress({ ...input, figure, part, changed: false, after: null })}
                      prefetch={false}
                    >
                      {word}
                    </TextLink>
                  ) : (
                    <span className="text-muted">{word}</span>
                  )}
                </span>
              </th>
              {isClosed ? <td className={cx(number, "text-muted")}>{then}</td> : null}
              <td className={cx(number, isClosed && then !== count && "font-semibold", count === 0 && "text-muted")}>
                {count}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
