import { useTranslations } from "next-intl";

/** The first stop of the keyboard on every page; the page's main element has the id `main`. */
export function SkipLink() {
  const t = useTranslations("ui");
  return (
    <a
      href="#main"
      className="fixed top-2 left-2 z-50 -translate-y-40 rounded-[4px] bg-raised px-4 py-2 text-accent shadow-lift focus:translate-y-0"
    >
      {t("skip")}
    </a>
  );
}
