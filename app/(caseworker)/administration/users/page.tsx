import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { AdministrationPage } from "@/components/caseworker/administration/administration-page";
import { orAway, serverCaller } from "@/components/trpc/server-caller";
import { LinkButton } from "@/components/ui/link-button";
import { StateMark } from "@/components/ui/state-mark";
import { currentUser } from "@/server/identity/current-user";
import { hasRole } from "@/server/identity/roles";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("administration.users"))("title") };
}

/** Who works in the fund, and as what; the administrators change it. */
export default async function UsersRoute() {
  const t = await getTranslations("administration.users");
  const caller = await serverCaller();
  const users = await orAway(caller.caseworker.administration.users(), "/administration/users");
  const person = await currentUser();
  const changes = person !== null && hasRole(person, "administrator");
  return (
    <AdministrationPage
      title={t("title")}
      about={t(changes ? "about" : "aboutReading")}
      actions={changes ? <LinkButton href="/administration/users/new">{t("add")}</LinkButton> : null}
    >
      <ul className="border-t border-line">
        {users.map(({ id, name, roles, team, serves, cases }) => (
          <li
            key={id}
            className="grid min-h-(--row-height) grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 border-b border-line py-1.5"
          >
            <div className="min-w-0">
              {changes ? (
                <Link
                  href={`/administration/users/${id}`}
                  prefetch={false}
                  className="flex min-h-6 items-center font-medium text-accent"
                >
                  {name}
                </Link>
              ) : (
                <p className="font-medium">{name}</p>
              )}
              <p className="figures text-small text-muted">
                {[...roles.map((role) => t(`role.${role}`)), team, t("cases", { count: cases })]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
            </div>
            <StateMark tone={serves ? "positive" : "neutral"} shape={serves ? "filled" : "ring"}>
              {t(serves ? "serves" : "servesNot")}
            </StateMark>
          </li>
        ))}
      </ul>
    </AdministrationPage>
  );
}
