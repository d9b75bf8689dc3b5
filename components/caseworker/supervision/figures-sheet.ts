import type { useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import type { Locale } from "@/components/i18n/locale";
import type { Supervision } from "@/server/queries/supervision/supervision";
import type { SupervisionInput } from "@/server/queries/supervision/supervision-filters";
import { citation } from "@/server/rules/catalogue";
import { municipalityName } from "@/server/rules/municipalities";
import { DEFAULT_SCHEME } from "@/server/rules/schemes";
import {
  FIGURE_GROUPS,
  FIGURE_KEYS,
  type FigureGroup,
  figureDescribed,
  figureStanding,
} from "@/server/rules/section-12-figures";
import { monthWord, partWord, wholePercent } from "./figure-words";

type Words = ReturnType<typeof useTranslations<"supervision">>;

/** What stands on the screen, as a file says it: every figure with its rule, definition, share and parts. */
export type FigureSheet = {
  readonly title: string;
  /** Of what it is, one line each. */
  readonly about: readonly string[];
  /** What the second of two counts is called: when the month was closed. */
  readonly whenClosed: string;
  readonly groups: readonly {
    readonly key: FigureGroup;
    readonly title: string;
    readonly figures: readonly {
      readonly title: string;
      readonly paragraph: string;
      readonly definition: string;
      /** "92 % · 46 af 50 i tide"; the count where the figure has no share. */
      readonly headline: string;
      /** Whole per cent; `null` for a count, and where nothing was due. */
      readonly share: number | null;
      readonly parts: readonly { readonly word: string; readonly count: number; readonly whenClosed: number | null }[];
    }[];
  }[];
};

/** @param of what they are narrowed to */
export function figuresSheet(
  shown: Supervision,
  of: SupervisionInput,
  { t, locale }: { t: Words; locale: Locale },
): FigureSheet {
  const { month, onDay, closed, caseworkers, figures } = shown;
  const day = formatDay(onDay, locale);
  const { individual, joint } = DEFAULT_SCHEME.fundInterviews;
  const who = caseworkers.find(({ id }) => id === of.caseworkerId)?.name ?? t("filters.somebody");
  return {
    title: `${t("title")} · ${monthWord(month, locale)}`,
    about: [
      shown.fundName,
      closed
        ? t("aboutClosed", { day: formatDay(closed.closedOn, locale), name: closed.closedByName })
        : t("about", { day }),
      ...(of.municipality === null ? [] : [`${t("filters.municipality")}: ${municipalityName(of.municipality)}`]),
      ...(of.caseworkerId === null ? [] : [`${t("filters.caseworker")}: ${who}`]),
    ],
    whenClosed: t("then").toLocaleLowerCase(locale),
    groups: FIGURE_GROUPS.map((group) => ({
      key: group,
      title: t(`groups.${group}`),
      figures: FIGURE_KEYS.filter((key) => figureDescribed(key).group === group).map((key) => {
        const { counts, whenClosed } = figures[key];
        const { rule, parts, share: isShare } = figureDescribed(key);
        const { counted, due, met, share } = figureStanding(key, counts);
        const percent = share === null ? null : wholePercent(share);
        const of = isShare ? t(`figures.${key}.share` as "figures.visitation.share", { met: met ?? 0, due }) : null;
        return {
          title: t(`figures.${key}.title`),
          paragraph: citation(rule),
          definition: t(`figures.${key}.definition`, { onDay: day, individual, joint }),
          headline:
            counted === 0
              ? t("nothing")
              : of === null
                ? String(counted)
                : percent === null
                  ? t("noShare")
                  : `${t("share", { share: percent })} · ${of}`,
          share: percent,
          parts: parts.map((part) => ({
            word: partWord(t, key, part, locale),
            count: counts[part] ?? 0,
            whenClosed: whenClosed && (whenClosed[part] ?? 0),
          })),
        };
      }),
    })),
  };
}
