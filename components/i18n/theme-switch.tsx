import { useTranslations } from "next-intl";
import { chooseTheme } from "./preference-actions";

const THEMES = ["device", "light", "dark"] as const;
export type ThemeChoice = (typeof THEMES)[number];

/** Light, dark, or as the device has it; a plain form, so it works before any script has loaded. */
export function ThemeSwitch({ current }: { current: ThemeChoice }) {
  const t = useTranslations("ui.theme");
  return (
    <form action={chooseTheme} data-print="none">
      <fieldset className="flex items-center">
        <legend className="sr-only">{t("legend")}</legend>
        {THEMES.map((theme) => (
          <button
            key={theme}
            type="submit"
            name="theme"
            value={theme}
            aria-pressed={theme === current}
            className="min-h-(--control-height) rounded-sm px-2 text-small text-muted underline-offset-4 hover:text-ink hover:underline aria-pressed:font-medium aria-pressed:text-ink"
          >
            {t(theme)}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
