import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { AdministrationPage } from "@/components/caseworker/administration/administration-page";
import { UserForm } from "@/components/caseworker/administration/user-form";
import { ClientMessages } from "@/components/i18n/client-messages";
import { formatInstant } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { orAway, serverCaller } from "@/components/trpc/server-caller";
import { Section } from "@/components/ui/section";
import { currentUser } from "@/server/identity/current-user";
import { hasRole } from "@/server/identity/roles";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("administration.users"))("title") };
}

/** One of the fund's people, or somebody new; with what they were assigned before. */
export default async function UserRoute({ params }: { params: Promise<{ userId: string }> }) {
  const { userId } = await params;
  const person = await currentUser();
  const isNew = userId === "new";
  if ((person && !hasRole(person, "administrator")) || !(isNew || z.uuid().safeParse(userId).success)) notFound();
  const t = await getTranslations("administration.users");
  const locale = localeOf(await getLocale());
  const caller = await serverCaller();
  const here = `/administration/users/${userId}`;
  const places = await orAway(caller.caseworker.administration.places(), here);
  const found = isNew ? null : await orAway(caller.caseworker.administration.user({ userId }), here);
  return (
    <ClientMessages areas={["administration", "errors"]}>
      <AdministrationPage title={found?.user.name ?? t("add")} about={t("aboutOne")}>
        <UserForm user={found?.user ?? null} places={places.filter(({ closed }) => !closed)} />
        {found && found.history.length > 0 ? (
          <Section title={t("history")}>
            <ol>
              {found.history.map(({ version, at, by, content }) => (
                <li key={version} className="border-b border-line py-2">
                  <p>{content.roles.map((role) => t(`role.${role}`)).join(", ")}</p>
                  <p className="figures text-small text-muted">{t("by", { who: by, at: formatInstant(at, locale) })}</p>
                </li>
              ))}
            </ol>
          </Section>
        ) : null}
      </AdministrationPage>
    </ClientMessages>
  );
}
