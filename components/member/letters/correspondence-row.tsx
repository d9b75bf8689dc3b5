import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import { formatHours } from "@/components/i18n/format-hours";
import { civil } from "@/components/i18n/format-instant";
import { type Locale, localeOf } from "@/components/i18n/locale";
import type { Letter, OwnWords } from "@/server/queries/member-letters";
import { useReadable } from "./letter-text";

/** A letter in the list: when, what it is, how it begins. All of it leads to the letter. */
export function LetterRow({ letter }: { letter: Letter }) {
  const t = useTranslations("memberletters");
  const locale = localeOf(useLocale());
  const { title, paragraphs } = useReadable()(letter);
  const [beginning] = paragraphs;
  const unread = letter.readAt === null;
  return (
    <li className="border-b border-line">
      <Link
        href={`/min-side/messages/${letter.id}`}
        prefetch={false}
        className="group flex min-h-16 flex-col justify-center py-4 text-ink no-underline"
      >
        <span className="figures text-small text-muted">
          {formatDay(civil(letter.at).day, locale, "weekday")}
          {letter.from ? ` · ${t("fromFund", { name: letter.from })}` : null}
        </span>
        <span
          className={unread ? "font-semibold text-accent group-hover:underline" : "text-accent group-hover:underline"}
        >
          {unread ? <span className="mr-2 inline-block size-2.5 rounded-full bg-accent" aria-hidden /> : null}
          {unread ? <span className="sr-only">{t("newMark")}: </span> : null}
          {title}
        </span>
        {beginning ? <span className="line-clamp-2 text-small text-muted">{beginning}</span> : null}
      </Link>
    </li>
  );
}

/** What the member told, whole, and whether the fund has read it. */
export function OwnRow({ words }: { words: OwnWords }) {
  const t = useTranslations("memberletters");
  const locale = localeOf(useLocale());
  return (
    <li className="border-b border-line py-4 pl-5">
      <p className="figures text-small text-muted">
        {formatDay(civil(words.at).day, locale, "weekday")} · {t(`own.${words.kind}`)} ·{" "}
        {words.handledOn ? t("handled", { day: formatDay(words.handledOn, locale, "brief") }) : t("waiting")}
      </p>
      {words.from ? <p>{daysTold(words, t as never, locale)}</p> : null}
      {words.text ? <p className="wrap-anywhere max-w-measure whitespace-pre-wrap">{words.text}</p> : null}
    </li>
  );
}

/** From when, until when, and how many hours a week, as far as it was told. */
function daysTold(
  { from, to, hours }: OwnWords,
  t: (key: string, facts: Record<string, string>) => string,
  locale: Locale,
): string {
  const days = { from: formatDay(from!, locale, "weekday"), to: to ? formatDay(to, locale, "weekday") : "" };
  const period = t(to ? "own.period" : "own.since", days);
  return hours === null ? period : `${period}, ${t("own.hours", { hours: formatHours(hours, locale) })}`;
}
