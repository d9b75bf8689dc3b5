"use client";

import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { Badge, StateMark } from "@/components/ui/state-mark";
import { TextLink } from "@/components/ui/text-link";
import type { GuardedCase } from "@/server/queries/case-access";
import { AccessAct } from "./access-act";
import { AccessPeople } from "./access-people";

/** The restricted cases by their numbers; whose one is stands there only for who may open it. */
export function GuardedCases({ rows }: { rows: readonly GuardedCase[] }) {
  const t = useTranslations("access.page");
  if (rows.length === 0) return <EmptyState title={t("none")}>{t("noneText")}</EmptyState>;
  return (
    <ul className="border-t border-line">
      {rows.map((row) => (
        <li key={row.memberId} className="border-b border-line py-3">
          <One row={row} />
        </li>
      ))}
    </ul>
  );
}

function One({ row: { memberId, caseNumber, name, restrictions, people } }: { row: GuardedCase }) {
  const t = useTranslations("access");
  const mayOpen = name !== null;
  const nobody = !people.some(({ admits }) => admits);
  return (
    <article aria-label={t("page.case", { number: caseNumber })} className="flex flex-col gap-1">
      <h2 className="flex flex-wrap items-baseline gap-x-3 gap-y-1 font-semibold">
        <span className="figures whitespace-nowrap">{caseNumber}</span>
        {mayOpen ? (
          <TextLink href={`/members/${memberId}`} prefetch={false}>
            {name}
          </TextLink>
        ) : (
          <span className="font-normal text-muted">{t("page.notNamed")}</span>
        )}
        {restrictions.map(({ ground }) => (
          <Badge key={ground}>{t(`restrictions.${ground}`)}</Badge>
        ))}
      </h2>
      {restrictions.map(({ ground, reason }) => (reason && mayOpen ? <p key={ground}>{reason}</p> : null))}
      {nobody ? <StateMark tone="negative">{t("page.nobody")}</StateMark> : null}
      <AccessPeople memberId={memberId} people={people} keeps />
      <div className="-mx-(--control-pad) flex flex-wrap">
        <AccessAct act="admitToCase" memberId={memberId} />
        <AccessAct act="shutOutOfCase" memberId={memberId} />
        {mayOpen ? null : <AccessAct act="breakGlass" memberId={memberId} leadsTo={`/members/${memberId}`} />}
      </div>
    </article>
  );
}
