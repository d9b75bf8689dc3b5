import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AdministrationPage } from "@/components/caseworker/administration/administration-page";
import { TemplateList } from "@/components/caseworker/letter-templates/template-list";
import { orAway, serverCaller } from "@/components/trpc/server-caller";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("lettertemplates"))("title") };
}

export default async function LetterTemplatesPage() {
  const t = await getTranslations("lettertemplates");
  const rows = await orAway((await serverCaller()).caseworker.letterTemplates.list(), "/administration/letters");
  return (
    <AdministrationPage title={t("title")} about={t("intro")}>
      <TemplateList rows={rows} />
    </AdministrationPage>
  );
}
