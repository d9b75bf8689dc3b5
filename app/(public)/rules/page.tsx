import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RuleIndex } from "@/components/rules/rule-page-index";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("law"))("title") };
}

export default function RulesPage() {
  return <RuleIndex />;
}
