import { useLocale } from "next-intl";
import { localeOf } from "@/components/i18n/locale";
import { type KeptLetter, type ReadableLetter, readableLetter } from "@/server/messages/render-letter";

/** A letter in the reader's language, as it reads everywhere else too. */
export function useReadable(): (letter: KeptLetter) => ReadableLetter {
  const locale = localeOf(useLocale());
  return (letter) => readableLetter(letter, locale);
}
