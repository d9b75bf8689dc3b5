"use client";

import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { FiguresTable } from "./figures-table";

type Told = { kind: string; facts: Readonly<Record<string, unknown>> };

/** To whom the newest members would have gone, by the rules as they are and as they would be. */
export function DistributionTried({ consequences }: { consequences: readonly Told[] }) {
  const t = useTranslations("team.distribution");
  const count = Number(consequences.find(({ kind }) => kind === "triedOn")?.facts.count ?? 0);
  const rows = consequences.filter(({ kind }) => kind === "newestTo" || kind === "newestToNobody");
  return (
    <Section title={t("tried", { count })}>
      <p className="mb-2 max-w-measure text-muted" role="status">
        {t("triedText")}
      </p>
      <FiguresTable
        caption={t("triedText")}
        head={t("caseworkers")}
        columns={(["before", "after"] as const).map((key) => ({ key, label: t(key) }))}
        rows={rows.map(({ kind, facts }) => ({
          key: String(facts.name),
          head: kind === "newestToNobody" ? <span className="text-muted">{t("nobody")}</span> : String(facts.name),
          cells: { before: Number(facts.before), after: Number(facts.after) },
        }))}
      />
    </Section>
  );
}
