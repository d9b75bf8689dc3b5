import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { NewMember } from "@/components/caseworker/new-member/new-member";
import { ClientMessages } from "@/components/i18n/client-messages";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { orAway, serverCaller } from "@/components/trpc/server-caller";
import { PageTitle } from "@/components/ui/page-title";
import { lawTexts } from "@/server/rules/explain";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("incoming"))("create") };
}

/** The member that a notification is about is made here: the number is the notification's, the rest is filled in. */
export default async function MemberFromIncomingPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  if (!/^[0-9a-f-]{36}$/u.test(id)) notFound();
  const t = await getTranslations("incoming");
  const locale = localeOf(await getLocale());
  const { incoming, team } = (await serverCaller()).caseworker;
  const row = await orAway(incoming.unplaced({ id }), "/exchange/incoming");
  if (row.birthDate === null) notFound();
  const what = lawTexts(locale).names.notifications[row.type] ?? row.type;
  return (
    <ClientMessages areas={["newmember", "errors"]}>
      <div className="mx-auto w-full max-w-column px-4 py-5 lg:px-6">
        <PageTitle>{t("create")}</PageTitle>
        <p className="mt-1 mb-6 max-w-measure text-muted">
          {t("createAbout", { what, day: formatDay(row.birthDate, locale) })}
        </p>
        <NewMember byRule={await team.distributes()} from={{ notificationId: row.id, birthDate: row.birthDate }} />
      </div>
    </ClientMessages>
  );
}
