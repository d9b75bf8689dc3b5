import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";

const ROOMS = ["audit", "replay", "retention"] as const;
export type RecordsRoom = (typeof ROOMS)[number];

/** Between what the fund remembers: who has looked, what was decided, how long it is kept. */
export function RecordsNav({ here }: { here: RecordsRoom }) {
  const t = useTranslations("records");
  return (
    <nav aria-label={t("nav")} className="flex flex-wrap gap-2" data-print="none">
      {ROOMS.map((room) => (
        <LinkButton
          key={room}
          href={`/administration/${room}`}
          prefetch={false}
          kind={room === here ? "secondary" : "quiet"}
          aria-current={room === here ? "page" : undefined}
        >
          {t(`${room}.title`)}
        </LinkButton>
      ))}
    </nav>
  );
}
