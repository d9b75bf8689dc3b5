import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/link-button";
import { PageTitle } from "@/components/ui/page-title";

export default async function RuleNotFound() {
  const t = await getTranslations("law");
  return (
    <>
      <PageTitle>{t("notFound.title")}</PageTitle>
      <p className="mt-3 mb-6 max-w-measure text-muted">{t("notFound.text")}</p>
      <LinkButton href="/rules" prefetch={false}>
        {t("rule.all")}
      </LinkButton>
    </>
  );
}
