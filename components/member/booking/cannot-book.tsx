import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { Unbroken } from "@/components/i18n/unbroken";
import { GroundList } from "@/components/rules/ground-list";
import { ParagraphMark } from "@/components/rules/paragraph-mark";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import type { BookingTimes } from "@/server/queries/member-booking";
import type { Ground } from "@/server/rules/decision";

/** The grounds that a member can meet on the way to a list of times, each with where it can be done instead. */
const INSTEAD: Readonly<Record<string, "jobcenter" | "appointment" | "write">> = {
  notParticipating: "write",
  afterParticipation: "jobcenter",
  exemptFromInterviews: "write",
  summonsStands: "appointment",
};

/** Why nothing can be booked, said to the member, and where to go on. */
export function CannotBook({ page }: { page: BookingTimes }) {
  const t = useTranslations("memberbooking");
  const { moving, grounds, fundName } = page;
  const known = grounds.filter(({ reason }) => Object.hasOwn(INSTEAD, reason));
  const others = grounds.filter(({ reason }) => !Object.hasOwn(INSTEAD, reason));
  const instead = INSTEAD[known[0]?.reason ?? ""] ?? "write";
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
      {known.map((ground) => (
        <InWords key={ground.reason} ground={ground} />
      ))}
      <GroundList grounds={others} />
      {instead === "write" ? <p className="mt-2">{t("cannotHelp", { fund: fundName })}</p> : null}
    </Notice>
  );
}

function InWords({ ground: { rule, reason, facts } }: { ground: Ground }) {
  const t = useTranslations("memberbooking.cannotWhy");
  const locale = localeOf(useLocale());
  const { endDate } = facts;
  return (
    <p>
      <Unbroken>
        {t(reason as "notParticipating", {
          day: typeof endDate === "string" ? formatDay(endDate, locale, "long") : "",
        })}
      </Unbroken>{" "}
      <ParagraphMark rule={rule} />
    </p>
  );
}
