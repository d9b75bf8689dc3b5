import Link from "next/link";
import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";

const ROOMS = [
  { key: "settings", href: "/administration/settings", leads: false },
  { key: "places", href: "/administration/places", leads: false },
  { key: "users", href: "/administration/users", leads: false },
  { key: "permission", href: "/administration/permission", leads: false },
  { key: "occupations", href: "/administration/occupations", leads: false },
  { key: "letters", href: "/administration/letters", leads: false },
  { key: "runningCases", href: "/administration/running-cases", leads: false },
  { key: "access", href: "/administration/access", leads: true },
  { key: "expiry", href: "/administration/expiry", leads: true },
] as const;

/** The way to the pages of the administration; those about cases are the team leads'. */
export function AdministrationRooms({ isLead }: { isLead: boolean }) {
  const t = useTranslations("administration.rooms");
  return (
    <Section title={t("title")}>
      <ul>
        {ROOMS.filter(({ leads }) => isLead || !leads).map(({ key, href }) => (
          <li key={key} className="border-b border-line">
            <Link
              href={href}
              prefetch={false}
              className="flex min-h-(--row-height) flex-col justify-center py-2 no-underline hover:bg-sunken"
            >
              <span className="font-medium text-accent">{t(key)}</span>
              <span className="text-small text-muted">{t(`${key}Text`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
