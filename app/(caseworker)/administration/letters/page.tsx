import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TemplateList } from "@/components/caseworker/letter-templates/template-list";
import { orAway, serverCaller } from "@/components/trpc/server-caller";
import { PageTitle } from "@/components/ui/page-title";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("lettertemplates"))("title") };
}

export default async function LetterTemplatesPage() {
  const t = await getTranslations("lettertemplates");
  const rows = await orAway((await serverCaller()).caseworker.letterTemplates.list(), "/administration/letters");
  return (
    <div className="mx-auto flex w-full max-w-[72rem] flex-col gap-4 px-4 py-5 lg:px-6">
      <PageTitle>{t("title")}</PageTitle>
      <p className="max-w-measure text-muted">{t("intro")}</p>
      <TemplateList rows={rows} />
    </div>
  );
}
