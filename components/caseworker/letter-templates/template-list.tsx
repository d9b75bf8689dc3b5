import { useLocale, useTranslations } from "next-intl";
import { formatInstant } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { Badge } from "@/components/ui/state-mark";
import { TextLink } from "@/components/ui/text-link";
import type { TemplateRow } from "@/server/queries/letter-templates";

/** Every letter there is, in the order of a course, and whose words it has. */
export function TemplateList({ rows }: { rows: readonly TemplateRow[] }) {
  const t = useTranslations("lettertemplates");
  const locale = localeOf(useLocale());
  return (
    <ul className="max-w-[48rem] border-t border-line">
      {rows.map(({ template, title, adverse, version, by, at }) => (
        <li
          key={template}
          className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-0.5 border-b border-line py-2"
        >
          <span className="flex flex-wrap items-baseline gap-x-2">
            <TextLink href={`/administration/letters/${template}`} prefetch={false}>
              {title[locale]}
            </TextLink>
            {adverse ? <Badge>{t("adverse")}</Badge> : null}
          </span>
          <span className="figures text-small text-muted">
            {at ? t("changed", { version, by, at: formatInstant(at, locale) }) : t("builtIn")}
          </span>
        </li>
      ))}
    </ul>
  );
}
