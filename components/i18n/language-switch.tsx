import { useLocale, useTranslations } from "next-intl";
import { chooseLocale } from "./preference-actions";

const NAMES = { da: "Dansk", en: "English" } as const;

/** Switches the language of the whole product; a plain form, so it works before any script has loaded. */
export function LanguageSwitch() {
  const t = useTranslations("ui.language");
  const other = useLocale() === "da" ? "en" : "da";
  return (
    <form action={chooseLocale} data-print="none">
      <input type="hidden" name="locale" value={other} />
      <button
        type="submit"
        lang={other}
        className="inline-flex min-h-(--control-height) items-center rounded-sm px-2 text-small text-accent underline-offset-4 hover:underline"
      >
        <span className="sr-only" lang={other === "en" ? "da" : "en"}>
          {t("switchTo")}{" "}
        </span>
        {NAMES[other]}
      </button>
    </form>
  );
}
