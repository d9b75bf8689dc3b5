"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActs } from "@/components/caseworker/acts/act-room";
import { afterwardsActs, followUpWords } from "@/components/caseworker/acts/afterwards-acts";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { ParagraphMark } from "@/components/rules/paragraph-mark";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { StateMark } from "@/components/ui/state-mark";
import { TextLink } from "@/components/ui/text-link";
import type { Tone } from "@/components/ui/tone";
import type { CasePage } from "@/server/queries/case-page";
import type { CaseFacts } from "@/server/rules/case-facts";
import { COMPLAINT_STEPS } from "@/server/rules/complaint-steps";
import { followUpWaits } from "@/server/rules/section-02-afterwards";
import { type Explained, explained } from "./explained";

/** What an act's form begins with when it is opened about one of these. */
const begunFor = (command: string, key: string, page: CasePage) =>
  afterwardsActs.find((act) => act.command === command)?.given?.({ key }, page);

type FollowUp = CaseFacts["followUps"][number];

/** I-32: what followed from a registration that was put right, each with what has been done with it, or the way to do it. */
export function CaseFollowUps({ page }: { page: CasePage }) {
  const t = useTranslations("acts");
  const words = useTranslations("afterwards.followUps");
  const locale = localeOf(useLocale());
  const { open } = useActs();
  const { followUps } = page.facts;
  if (followUps.length === 0) return null;
  const waits = (one: FollowUp) => followUpWaits(one, page.facts);
  const ground = { t: t as never, locale };
  const ordered = [...followUps].sort(
    (one, other) => Number(waits(other)) - Number(waits(one)) || other.recordedAt.localeCompare(one.recordedAt),
  );
  return (
    <Section title={words("title")} aside={<ParagraphMark rule="I-32" />}>
      <p className="max-w-measure text-small text-muted">{words("about", { count: followUps.filter(waits).length })}</p>
      <ul>
        {ordered.map((one) => (
          <li key={one.entityId} className="flex flex-col items-start gap-1 border-b border-line py-2">
            <p className="figures">{followUpWords(one, ground)}</p>
            <p className="figures text-small text-muted">
              {t(`followUpCause.${one.cause}`)} · {formatDay(one.appliesOn, locale)}
            </p>
            {waits(one) ? (
              <Button
                onPress={() =>
                  one.kind === "deregistration"
                    ? open("annulDeregistration")
                    : open("settleFollowUp", begunFor("settleFollowUp", `followUp:${one.entityId}`, page))
                }
              >
                {words(`do.${one.kind}`)}
              </Button>
            ) : (
              <StateMark tone={one.state === "stands" ? "neutral" : "positive"}>
                {one.how ? t(`followUpHow.${one.how}`) : t("followUpState.elsewhere")}
              </StateMark>
            )}
            {one.reason ? <p className="max-w-measure text-small">{one.reason}</p> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

const TONES: Readonly<Record<CaseFacts["complaints"][number]["state"], Tone>> = {
  received: "attention",
  treating: "attention",
  upheld: "attention",
  sentOn: "neutral",
  reversed: "positive",
  ended: "neutral",
  withdrawn: "neutral",
};

/** Complaints with where they stand, and everything gathered about each missed booking or interview. */
export function CaseComplaints({ page }: { page: CasePage }) {
  const t = useTranslations("acts");
  const words = useTranslations("afterwards.complaints");
  const locale = localeOf(useLocale());
  const { open } = useActs();
  const complaints = page.facts.complaints.toReversed();
  const gathered = explained(page);
  if (complaints.length === 0 && gathered.length === 0) return null;
  const against = (template: string) => (template === "other" ? t("complainOther") : t(`templates.${template}`));
  return (
    <Section
      title={words("title")}
      aside={
        <Button kind="quiet" onPress={() => open("registerComplaint")}>
          {words("register")}
        </Button>
      }
    >
      <ul>
        {complaints.map((one) => (
          <li key={one.entityId} className="flex flex-col items-start gap-1 border-b border-line py-2">
            <p className="figures">
              {words("received", { day: formatDay(one.receivedOn, locale), against: against(one.against) })}
            </p>
            <StateMark tone={TONES[one.state]}>
              {t(`complaintState.${one.state}`)} {formatDay(one.stateOn, locale)}
            </StateMark>
            {one.inTime === false ? <p className="text-small text-attention">{words("late")}</p> : null}
            <p className="max-w-measure hyphens-auto">{one.text}</p>
            {one.reason ? <p className="max-w-measure text-small text-muted">{one.reason}</p> : null}
            {COMPLAINT_STEPS[one.state].length > 0 ? (
              <Button
                onPress={() => open("treatComplaint", begunFor("treatComplaint", `complaint:${one.entityId}`, page))}
              >
                {t("treatComplaint.title")}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {gathered.length > 0 ? (
        <>
          <p className="mt-2 text-small text-muted">{words("gathered")}</p>
          <ul>
            {gathered.map((one) => (
              <li key={one.about} className="figures py-0.5">
                <TextLink href={`/members/${page.memberId}/complaint/${one.about}`} prefetch={false}>
                  {gatheredWords(one, words as never, locale)}
                </TextLink>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  );
}

const gatheredWords = (
  { what, on }: Explained,
  t: (key: string, values: { day: string }) => string,
  locale: "da" | "en",
): string => t(what, { day: formatDay(on, locale) });
