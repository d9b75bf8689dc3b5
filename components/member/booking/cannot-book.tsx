import { useTranslations } from "next-intl";
import { GroundList } from "@/components/rules/ground-list";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import type { BookingTimes } from "@/server/queries/member-booking";

/** Where it can be done instead, by the ground that stands in the way; a message to the fund for every other. */
const INSTEAD: Readonly<Record<string, "jobcenter" | "appointment">> = {
  afterParticipation: "jobcenter",
  summonsStands: "appointment",
};

/** Why nothing can be booked, said to the member, and where to go on. */
export function CannotBook({ page }: { page: BookingTimes }) {
  const t = useTranslations("memberbooking");
  const { moving, grounds, fundName } = page;
  const instead = grounds.map(({ reason }) => INSTEAD[reason]).find((where) => where !== undefined) ?? "write";
  const href = {
    jobcenter: "/min-side/jobcenter",
    appointment: `/min-side/appointments/${moving?.id}`,
    write: "/min-side/messages/write",
  }[instead];
  return (
    <Notice
      tone="info"
      title={t(moving ? "cannotMove" : "cannot")}
      actions={<LinkButton href={href}>{t(`cannotWhy.${instead}`, { fund: fundName })}</LinkButton>}
    >
      <GroundList grounds={grounds} reader="member" />
      {instead === "write" ? <p className="mt-2">{t("cannotHelp", { fund: fundName })}</p> : null}
    </Notice>
  );
}
