import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";

const GROUNDS = [
  "surface",
  "sunken",
  "raised",
  "accent-soft",
  "positive-soft",
  "attention-soft",
  "negative-soft",
  "info-soft",
];
const INKS = ["ink", "muted", "accent", "positive", "attention", "negative", "info"];

/** The tokens by their meanings, and the type they are set in. */
export function ColourSpecimen() {
  const t = useTranslations("design");
  return (
    <Section title={t("colour.title")} level={3}>
      <ul className="grid grid-cols-2 gap-2 text-small sm:grid-cols-4">
        {GROUNDS.map((name) => (
          <li
            key={name}
            className="rounded-[4px] border border-line px-3 py-2"
            style={{ background: `var(--${name})` }}
          >
            {name}
          </li>
        ))}
      </ul>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 pt-3 text-small font-medium">
        {INKS.map((name) => (
          <li key={name} style={{ color: `var(--${name})` }}>
            {name}
          </li>
        ))}
      </ul>
      <div className="flex flex-col gap-1 pt-4">
        <p className="text-title font-semibold">{t("colour.titleSample")}</p>
        <p className="text-heading font-semibold">{t("colour.headingSample")}</p>
        <p className="max-w-measure">{t("colour.bodySample")}</p>
        <p className="law max-w-measure">{t("colour.lawSample")}</p>
        <p className="figures text-small text-muted">0123456789 · 18-03-2021 · 10.15 · 409,99</p>
      </div>
    </Section>
  );
}
