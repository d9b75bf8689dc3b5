"use client";

import { useLocale, useTranslations } from "next-intl";
import { formatInstant } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { StateMark } from "@/components/ui/state-mark";
import type { AccessLine } from "@/server/queries/case-access";
import { AccessAct } from "./access-act";

/** Who stands on a case's list, and why; who keeps it can take them off. */
export function AccessPeople({
  memberId,
  people,
  keeps,
}: {
  memberId: string;
  people: readonly AccessLine[];
  keeps: boolean;
}) {
  const t = useTranslations("access");
  const locale = localeOf(useLocale());
  return (
    <ul>
      {people.map((one) => (
        <li
          key={`${one.userId} ${one.since}`}
          className="flex items-start justify-between gap-x-4 border-b border-line py-1.5"
        >
          <div className="min-w-0">
            <p>
              <span className="font-medium">{one.name}</span>{" "}
              <StateMark
                tone={one.ground === "brokenGlass" ? "attention" : "neutral"}
                shape={one.admits ? "filled" : "cross"}
              >
                {t(`grounds.${one.ground}`)}
              </StateMark>
            </p>
            {one.reason ? <p className="max-w-measure">{one.reason}</p> : null}
            <p className="figures text-small text-muted">
              {one.endedAt
                ? t("fromTo", { from: formatInstant(one.since, locale), to: formatInstant(one.endedAt, locale) })
                : t("since", { at: formatInstant(one.since, locale), who: setBy(one.setBy, t("bySystem")) })}
            </p>
          </div>
          {keeps && one.endedAt === null && one.ground !== "responsible" ? (
            <AccessAct act="endCaseAccess" memberId={memberId} whom={one} />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** Who wrote a line; what follows by itself is written by nobody. */
export const setBy = (name: string, bySystem: string): string => (name === "system" ? bySystem : name);
