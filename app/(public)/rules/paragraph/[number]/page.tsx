import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ParagraphPage } from "@/components/rules/paragraph-page";
import { PARAGRAPHS } from "@/components/rules/paragraphs";

type Params = Promise<{ number: string }>;

async function numberOf(params: Params): Promise<string> {
  const { number } = await params;
  return PARAGRAPHS.includes(number) ? number : notFound();
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const number = await numberOf(params);
  const t = await getTranslations("law.sections");
  return { title: `§ ${number} · ${t(number as "1")}` };
}

export default async function OneParagraphPage({ params }: { params: Params }) {
  return <ParagraphPage number={await numberOf(params)} />;
}
