import { getTranslations } from "next-intl/server";
import { PageTitle } from "@/components/ui/page-title";

export default async function NotFound() {
  const t = await getTranslations("member.notFound");
  return (
    <>
      <PageTitle>{t("title")}</PageTitle>
      <p className="mt-3 max-w-measure text-muted">{t("text")}</p>
    </>
  );
}
