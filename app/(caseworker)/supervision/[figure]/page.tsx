import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FigureCasesPage } from "@/components/caseworker/supervision/figure-cases-page";
import { figureAddress } from "@/components/caseworker/supervision/supervision-address";
import { orAway, serverCaller } from "@/components/trpc/server-caller";
import { readFigureAddress } from "@/server/queries/supervision/supervision-filters";

type Address = {
  params: Promise<{ figure: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params, searchParams }: Address): Promise<Metadata> {
  const asked = readFigureAddress((await params).figure, await searchParams);
  const t = await getTranslations("supervision");
  return { title: asked ? `${t(`figures.${asked.figure}.title`)} · ${t("title")}` : t("title") };
}

/** The cases behind one figure, and from there to the case. */
export default async function FigureCases({ params, searchParams }: Address) {
  const asked = readFigureAddress((await params).figure, await searchParams);
  if (asked === null) notFound();
  const found = await orAway((await serverCaller()).supervision.cases(asked), figureAddress(asked));
  return <FigureCasesPage found={found} asked={asked} />;
}
