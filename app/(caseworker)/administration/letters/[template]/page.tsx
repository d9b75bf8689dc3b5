import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { TemplateEditor } from "@/components/caseworker/letter-templates/template-editor";
import { ClientMessages } from "@/components/i18n/client-messages";
import { localeOf } from "@/components/i18n/locale";
import { orAway, serverCaller } from "@/components/trpc/server-caller";
import { PageTitle } from "@/components/ui/page-title";
import { TextLink } from "@/components/ui/text-link";
import { isLetterTemplate } from "@/server/messages/letter-kinds";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("lettertemplates"))("title") };
}

export default async function LetterTemplatePage({ params }: { params: Promise<{ template: string }> }) {
  const { template } = await params;
  if (!isLetterTemplate(template)) notFound();
  const t = await getTranslations("lettertemplates");
  const locale = localeOf(await getLocale());
  const asked = (await serverCaller()).caseworker.letterTemplates.one({ template });
  const page = await orAway(asked, `/administration/letters/${template}`);
  return (
    <ClientMessages areas={["lettertemplates", "errors"]}>
      <div className="mx-auto flex w-full max-w-[72rem] flex-col gap-4 px-4 py-5 lg:px-6">
        <p>
          <TextLink href="/administration/letters" prefetch={false}>
            {t("back")}
          </TextLink>
        </p>
        <PageTitle>{page.versions[0]!.wording[locale].title}</PageTitle>
        <TemplateEditor page={page} />
      </div>
    </ClientMessages>
  );
}
