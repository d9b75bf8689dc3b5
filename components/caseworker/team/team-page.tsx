import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/link-button";
import { PageTitle } from "@/components/ui/page-title";

const ROOMS = [
  { key: "load", href: "/team", leads: true },
  { key: "unassigned", href: "/team/unassigned", leads: true },
  { key: "distribution", href: "/team/distribution", leads: true },
  { key: "absence", href: "/team/absence", leads: false },
] as const;

type Props = {
  here: (typeof ROOMS)[number]["key"];
  title: ReactNode;
  about: ReactNode;
  isLead: boolean;
  actions?: ReactNode;
  children: ReactNode;
};

/** A page of the team's: the way to the others, its title, and what it is about. */
export function TeamPage({ here, title, about, isLead, actions, children }: Props) {
  const t = useTranslations("team");
  const rooms = ROOMS.filter(({ leads }) => isLead || !leads);
  return (
    <div className="mx-auto flex w-full max-w-[72rem] flex-col gap-6 px-4 py-5 lg:px-6">
      {rooms.length > 1 ? (
        <nav aria-label={t("nav")} className="flex flex-wrap gap-2" data-print="none">
          {rooms.map(({ key, href }) => (
            <LinkButton
              key={key}
              href={href}
              prefetch={false}
              kind={key === here ? "secondary" : "quiet"}
              aria-current={key === here ? "page" : undefined}
            >
              {t(`rooms.${key}`)}
            </LinkButton>
          ))}
        </nav>
      ) : null}
      <div className="flex flex-col gap-1">
        <PageTitle actions={actions}>{title}</PageTitle>
        <p className="max-w-measure text-muted">{about}</p>
      </div>
      {children}
    </div>
  );
}
