import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/link-button";
import { PageTitle } from "@/components/ui/page-title";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pages.notFound"))("title") };
}

export default async function PageNotFound() {
  const t = await getTranslations("pages.notFound");
  return (
    <main id="main" data-density="calm" className="mx-auto w-full max-w-column px-5 py-12 sm:py-20">
      <PageTitle>{t("title")}</PageTitle>
      <p className="mt-3 mb-6 max-w-measure text-muted">{t("text")}</p>
      <LinkButton href="/" prefetch={false}>
        {t("home")}
      </LinkButton>
    </main>
  );
}
