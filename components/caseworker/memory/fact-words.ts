import { getLocale, getTranslations } from "next-intl/server";
import { type Locale, localeOf } from "@/components/i18n/locale";
import type { FactKind, FactVersion } from "@/server/rules/case-facts";
import { lawTexts } from "@/server/rules/explain";
import { timelineDetail, timelineWords } from "../case/timeline-words";

type Translate = Parameters<typeof timelineWords>[1];
export type FactTexts = {
  readonly kinds: Translate;
  readonly acts: Translate;
  readonly measures: Translate;
  readonly locale: Locale;
};

/** The texts of the case's timeline, in the reader's language. */
export async function factTexts(): Promise<FactTexts> {
  return {
    kinds: (await getTranslations("case.kinds")) as never,
    acts: (await getTranslations("acts")) as never,
    measures: (await getTranslations("case.jobcenter.measures")) as never,
    locale: localeOf(await getLocale()),
  };
}

/** A fact as the case's timeline tells it: what was registered, and the words that came with it. */
export function factWords(kind: FactKind, fact: FactVersion, { kinds, acts, measures, locale }: FactTexts) {
  const { id, entityId, recordedAt, recordedBy, appliesOn, ...content } = fact;
  const version = {
    id,
    entityId,
    recordedAt,
    recordedBy,
    appliesOn,
    source: null,
    supersededAt: null,
    supersededBy: null,
  };
  const entry = { kind, ...version, content };
  return {
    words: timelineWords(entry, kinds, acts, measures, lawTexts(locale).names, locale),
    detail: timelineDetail(entry),
  };
}
