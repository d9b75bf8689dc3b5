import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";

export default async function CaseNotFound() {
  const t = await getTranslations("case.notFound");
  return (
    <div className="px-6 py-8">
      <EmptyState heading title={t("title")} actions={<LinkButton href="/">{t("back")}</LinkButton>}>
        {t("body")}
      </EmptyState>
    </div>
  );
}
