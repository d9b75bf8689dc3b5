import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AdministrationRooms } from "@/components/caseworker/administration/administration-rooms";
import { OperationState } from "@/components/caseworker/administration/operation-state";
import { orAway, serverCaller } from "@/components/trpc/server-caller";
import { PageTitle } from "@/components/ui/page-title";
import { currentUser } from "@/server/identity/current-user";
import { hasRole } from "@/server/identity/roles";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("administration"))("title") };
}

/** How the fund uses the system, and how it runs. */
export default async function AdministrationStart() {
  const t = await getTranslations("administration");
  const caller = await serverCaller();
  const operation = await orAway(caller.caseworker.administration.operation(), "/administration");
  const person = await currentUser();
  return (
    <div className="mx-auto flex w-full max-w-[60rem] flex-col gap-6 px-4 py-5 lg:px-6">
      <div>
        <PageTitle>{t("title")}</PageTitle>
        <p className="mt-1 max-w-measure text-muted">{t("about")}</p>
      </div>
      <OperationState operation={operation} />
      <AdministrationRooms isLead={person !== null && hasRole(person, "teamLead")} />
    </div>
  );
}
