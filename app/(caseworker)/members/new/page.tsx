import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NewMember } from "@/components/caseworker/new-member/new-member";
import { ClientMessages } from "@/components/i18n/client-messages";
import { PageTitle } from "@/components/ui/page-title";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("newmember"))("title") };
}

/** A form alone: nothing is read here, and who may use it the frame and the act itself ask. */
export default async function NewMemberPage() {
  const t = await getTranslations("newmember");
  return (
    <ClientMessages areas={["newmember", "errors"]}>
      <div className="mx-auto w-full max-w-column px-4 py-5 lg:px-6">
        <PageTitle>{t("title")}</PageTitle>
        <p className="mt-1 mb-6 max-w-measure text-muted">{t("about")}</p>
        <NewMember />
      </div>
    </ClientMessages>
  );
}
