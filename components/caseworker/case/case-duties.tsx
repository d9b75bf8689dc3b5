"use client";

import { useLocale, useTranslations } from "next-intl";
import { actForDuty } from "@/components/caseworker/acts";
import { useActs } from "@/components/caseworker/acts/act-room";
import { daysLeft, formatDay, urgencyOf } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { ParagraphMark } from "@/components/rules/paragraph-mark";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { DaysLeft } from "@/components/ui/state-mark";
import type { CasePage } from "@/server/queries/case-page";
import type { Duty } from "@/server/rules/duties/duty";
import { dutyWords } from "@/server/rules/duties/words";
import { TroubleSeen } from "./trouble-seen";

/** What is to be done in the case, soonest first, each with its paragraph and the act that does it. */
export function CaseDuties({ page }: { page: CasePage }) {
  const t = useTranslations("case.duties");
  const locale = localeOf(useLocale());
  const hold = useTranslations("case")("holdInterview");
  const { open } = useActs();
  const due = page.duties
    .filter(({ state }) => state === "open")
    .toSorted((a, b) => (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999"));
  const own = due.filter(({ owner }) => owner === "fund");
  const others = due.filter(({ owner }) => owner !== "fund");
  const line = (duty: Duty) => (
    <p className="min-w-0">
      {dutyWords(duty, locale)} {duty.rule ? <ParagraphMark rule={duty.rule} /> : null}
    </p>
  );
  const when = (duty: Duty) =>
    duty.dueOn ? (
      <p className="figures flex flex-wrap items-baseline gap-x-2 text-small">
        <DaysLeft urgency={urgencyOf(duty.dueOn, page.today)}>{daysLeft(duty.dueOn, page.today, locale)}</DaysLeft>
        <span className="text-muted">{formatDay(duty.dueOn, locale)}</span>
      </p>
    ) : (
      <p className="text-small text-muted">{t("noDay")}</p>
    );
  return (
    <>
      <Section title={t("title")} aside={own.length}>
        {own.length === 0 ? <EmptyState title={t("empty")} /> : null}
        <ul>
          {own.map((duty) => {
            const act = actForDuty(duty);
            return (
              <li key={duty.key} className="flex flex-col items-start gap-1 border-b border-line py-2">
                {when(duty)}
                {line(duty)}
                {held(duty) ? (
                  <LinkButton href={`/members/${page.memberId}/interviews/${held(duty)}`} prefetch={false}>
                    {hold}
                  </LinkButton>
                ) : null}
                {inPlan(duty) ? (
                  <LinkButton href={`/members/${page.memberId}/plan`} prefetch={false}>
                    {t("toPlan")}
                  </LinkButton>
                ) : act ? (
                  <ActButton command={act.command} onPress={() => open(act.command, act.given?.(duty, page))} />
                ) : null}
                {duty.text === "letterFailed" ? (
                  <LinkButton href={`/members/${page.memberId}/letters`} prefetch={false}>
                    {t("findAnother")}
                  </LinkButton>
                ) : null}
                {duty.text === "exchangeRefused" ? (
                  <LinkButton href="/exchange" prefetch={false}>
                    {t("toExchange")}
                  </LinkButton>
                ) : null}
                {duty.text === "hoursBelowLimit" || duty.text === "glassBroken" ? (
                  <TroubleSeen memberId={page.memberId} dutyKey={duty.key} />
                ) : null}
              </li>
            );
          })}
        </ul>
      </Section>
      {others.length > 0 ? (
        <Section title={t("others")} aside={others.length}>
          <ul>
            {others.map((duty) => (
              <li key={duty.key} className="border-b border-line py-2">
                <p className="text-small text-muted">{t(duty.owner === "member" ? "member" : "jobcenter")}</p>
                {line(duty)}
                {when(duty)}
                {held(duty) ? (
                  <LinkButton href={`/members/${page.memberId}/interviews/${held(duty)}`} prefetch={false}>
                    {hold}
                  </LinkButton>
                ) : null}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

/** The interview that a duty is about, where it is held or its outcome entered on a screen of its own. */
function held({ key }: Duty): string | null {
  const [kind, interviewId] = key.split(":");
  return kind === "outcome" || kind === "attend" ? (interviewId ?? null) : null;
}

/** What is met on the plan's own screen. */
const inPlan = ({ key }: Duty): boolean => /^(minPlan|minPlanDraft|jobGoal|similarJobGoal|step|activity):/.test(key);

function ActButton({ command, onPress }: { command: string; onPress: () => void }) {
  const t = useTranslations("acts");
  return <Button onPress={onPress}>{t(`${command}.title`)}</Button>;
}
