"use client";

import { useLocale, useTranslations } from "next-intl";
import { useFrame } from "@/components/caseworker/frame/frame-context";
import { formatInstant } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import type { CaseAccess as Access } from "@/server/queries/case-access";
import { AccessAct } from "./access-act";
import { AccessPeople, setBy } from "./access-people";

/** Who may open the case: why it is shut, who stands on its list, and what can be done about it. */
export function CaseAccess({ memberId, access }: { memberId: string; access: Access }) {
  const t = useTranslations("access");
  const locale = localeOf(useLocale());
  const { person } = useFrame();
  const isLead = person.roles.includes("teamLead");
  const { restrictions, people, before } = access;
  const isNamed = people.some(({ userId, admits }) => userId === person.userId && admits);
  return (
    <Section title={t("title")}>
      {restrictions.length === 0 ? <p className="pt-1">{t("open")}</p> : null}
      {restrictions.map(({ ground, reason, since, setBy: by }) => (
        <div key={ground} className="border-b border-line py-1.5">
          <p className="font-medium">{t(`restrictions.${ground}`)}</p>
          {reason ? <p className="max-w-measure">{reason}</p> : null}
          <p className="figures text-small text-muted">
            {t("since", { at: formatInstant(since, locale), who: setBy(by, t("bySystem")) })}
          </p>
        </div>
      ))}
      <AccessPeople memberId={memberId} people={people} keeps={isLead} />
      {before.length > 0 ? (
        <Disclosure summary={t("before", { count: before.length })}>
          <AccessPeople memberId={memberId} people={before} keeps={false} />
        </Disclosure>
      ) : null}
      <div data-print="none" className="-mx-(--control-pad) flex flex-wrap pt-1">
        {isLead && restrictions.length > 0 ? <AccessAct act="admitToCase" memberId={memberId} /> : null}
        {isLead && restrictions.length === 0 ? (
          <AccessAct act="restrictCase" memberId={memberId} leadsTo={isNamed ? undefined : "/administration/access"} />
        ) : null}
        {isLead && restrictions.some(({ ground }) => ground === "colleague") ? (
          <AccessAct act="liftRestriction" memberId={memberId} />
        ) : null}
        {isLead ? <AccessAct act="shutOutOfCase" memberId={memberId} /> : null}
        <AccessAct act="declareConflict" memberId={memberId} leadsTo="/" />
      </div>
    </Section>
  );
}
