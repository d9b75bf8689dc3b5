import { getLocale, getTranslations } from "next-intl/server";
import { formatTime } from "@/components/i18n/format-day";
import { civil } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { ParagraphMark } from "@/components/rules/paragraph-mark";
import { Disclosure } from "@/components/ui/disclosure";
import { KeyValues } from "@/components/ui/key-values";
import { Section } from "@/components/ui/section";
import { StateMark } from "@/components/ui/state-mark";
import { TextLink } from "@/components/ui/text-link";
import type { InterviewPage } from "@/server/queries/interview-page";
import { explainGround, lawTexts } from "@/server/rules/explain";

/** § 4, stk. 4: the member's other interviews that day, and what could be added; and what the fund owes of 2 + 1. */
export async function DayBeside({ meeting }: { meeting: InterviewPage }) {
  const t = await getTranslations("interview.day");
  const locale = localeOf(await getLocale());
  const { names } = lawTexts(locale);
  const { page, day } = meeting;
  const { others, mayAdd } = day;
  const clock = (instant: string) => formatTime(civil(instant).time, locale);
  const { heldIndividual, heldJoint, owedFund } = page.standing.interviews;
  return (
    <>
      <Section title={t("title")} level={3} aside={<ParagraphMark rule="R4.4b" />}>
        {others.length === 0 ? <p className="text-muted">{t("alone")}</p> : null}
        <ul>
          {others.map(({ entityId, startsAt, endsAt, purposes, status }) => (
            <li
              key={entityId}
              className="flex flex-wrap items-baseline justify-between gap-x-3 border-b border-line py-1.5"
            >
              <TextLink href={`/members/${page.memberId}/interviews/${entityId}`} className="figures">
                {clock(startsAt)}–{clock(endsAt)} {purposes.map((purpose) => names.purposes[purpose]).join(" + ")}
              </TextLink>
              <span className="text-small text-muted">{names.statuses[status]}</span>
            </li>
          ))}
        </ul>
        <Disclosure summary={t("mayAdd")}>
          <ul>
            {mayAdd.map(({ purpose, answer }) => {
              const [ground] = answer.grounds;
              return (
                <li key={purpose} className="border-b border-line py-1.5">
                  <StateMark shape={answer.outcome === "allowed" ? "check" : "cross"}>
                    <span className="inline-block first-letter:uppercase">{names.purposes[purpose]}</span>
                  </StateMark>
                  {ground ? (
                    <p className="law text-small text-muted">
                      {explainGround(ground, locale).sentence} <ParagraphMark rule={ground.rule} />
                    </p>
                  ) : null}
                </li>
              );
            })}
          </ul>
        </Disclosure>
      </Section>
      <Section title={t("owed")} level={3} aside={<ParagraphMark rule="R4.1a" />}>
        <KeyValues
          items={[
            { key: "held", label: t("held"), value: t("count", { individual: heldIndividual, joint: heldJoint }) },
            { key: "owed", label: t("missing"), value: t("count", owedFund) },
          ]}
        />
      </Section>
    </>
  );
}
