"use client";

import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { useFrame } from "../frame/frame-context";

/** The ways into what the case remembers: any past day; for those who answer for it, who has looked, and all of it. */
export function CaseMemory({ memberId }: { memberId: string }) {
  const t = useTranslations("case.memory");
  const { roles } = useFrame().person;
  const answers = roles.includes("teamLead") || roles.includes("administrator");
  return (
    <Section title={t("title")}>
      <ul className="flex flex-col gap-1 pt-1" data-print="none">
        <li>
          <TextLink href={`/members/${memberId}/as-it-was`} prefetch={false}>
            {t("asItWas")}
          </TextLink>
        </li>
        {answers ? (
          <>
            <li>
              <TextLink href={`/administration/audit?member=${memberId}`} prefetch={false}>
                {t("audit")}
              </TextLink>
            </li>
            <li>
              <TextLink href={`/members/${memberId}/subject-access`} prefetch={false}>
                {t("subjectAccess")}
              </TextLink>
            </li>
          </>
        ) : null}
      </ul>
    </Section>
  );
}
