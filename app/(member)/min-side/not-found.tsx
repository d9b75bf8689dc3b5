import { getTranslations } from "next-intl/server";
import { MemberFrame } from "@/components/member/member-frame";
import { PageTitle } from "@/components/ui/page-title";

export default async function NoCourse() {
  const t = await getTranslations("member.notFound");
  return (
    <MemberFrame fundName={null}>
      <PageTitle>{t("title")}</PageTitle>
      <p className="mt-3 max-w-measure text-muted">{t("text")}</p>
    </MemberFrame>
  );
}
