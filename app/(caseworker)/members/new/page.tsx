import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NewMember } from "@/components/caseworker/new-member/new-member";
import { ClientMessages } from "@/components/i18n/client-messages";
import { orAway, serverCaller } from "@/components/trpc/server-caller";
import { PageTitle } from "@/components/ui/page-title";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("newmember"))("title") };
}

/** A form alone: of the fund nothing is read but whether rules say who gets the case. */
export default async function NewMemberPage() {
  const t = await getTranslations("newmember");
  const byRule = await orAway((await serverCaller()).caseworker.team.distributes(), "/members/new");
  return (
    <ClientMessages areas={["newmember", "errors"]}>
      <div className="mx-auto w-full max-w-column px-4 py-5 lg:px-6">
        <PageTitle>{t("title")}</PageTitle>
        <p className="mt-1 mb-6 max-w-measure text-muted">{t("about")}</p>
        <NewMember byRule={byRule} />
      </div>
    </ClientMessages>
  );
}
