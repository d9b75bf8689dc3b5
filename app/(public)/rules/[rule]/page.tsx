import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RulePage } from "@/components/rules/rule-page";
import { CATALOGUE, type CatalogueEntry } from "@/server/rules/catalogue";

type Params = Promise<{ rule: string }>;

/** Rules by their number, however it is written: r4.4b is R4.4b. */
const BY_NUMBER = new Map<string, CatalogueEntry>(CATALOGUE.map((entry) => [entry.rule.toLowerCase(), entry]));

async function entryOf(params: Params): Promise<CatalogueEntry> {
  return BY_NUMBER.get((await params).rule.toLowerCase()) ?? notFound();
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { rule, paragraph } = await entryOf(params);
  const t = await getTranslations("law.rule");
  return { title: `${paragraph} · ${t("title", { rule })}` };
}

export default async function OneRulePage({ params }: { params: Params }) {
  return <RulePage entry={await entryOf(params)} />;
}
