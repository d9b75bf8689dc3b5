import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { TextLink } from "@/components/ui/text-link";
import type { DueCase } from "@/server/queries/retention";
import { COMPLAINT_HOLD } from "@/server/rules/complaint-steps";
import { HoldOrLift } from "./retention-room";

/** Cases whose years are over: since when, until when they were kept, and what holds them. */
export function RetentionList({ rows }: { rows: readonly DueCase[] }) {
  const t = useTranslations("records.retention");
  const locale = localeOf(useLocale());
  return (
    <ul>
      {rows.map(({ memberId, name, overSince, keptUntil, heldBecause, holdId }) => (
        <li
          key={memberId}
          className="grid items-center gap-x-6 gap-y-1 border-b border-line py-2 sm:grid-cols-[minmax(0,14rem)_minmax(0,1fr)_auto]"
        >
          <TextLink href={`/members/${memberId}`} prefetch={false} lang="da">
            {name}
          </TextLink>
          <span className="figures">
            {t("over", { since: formatDay(overSince, locale), until: formatDay(keptUntil, locale) })}
            {heldBecause ? (
              <span className="block text-small text-muted">
                {heldBecause === COMPLAINT_HOLD ? t("complaint") : heldBecause}
              </span>
            ) : null}
          </span>
          {heldBecause === COMPLAINT_HOLD ? null : <HoldOrLift memberId={memberId} holdId={holdId} name={name} />}
        </li>
      ))}
    </ul>
  );
}
