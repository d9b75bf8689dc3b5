import { getLocale, getTranslations } from "next-intl/server";
import { formatDay } from "@/components/i18n/format-day";
import { formatInstant } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { ParagraphMark } from "@/components/rules/paragraph-mark";
import { KeyValues } from "@/components/ui/key-values";
import { Section } from "@/components/ui/section";
import type { CasePage } from "@/server/queries/case-page";
import { lawTexts } from "@/server/rules/explain";

/** What the hand-over says or would say: what was held, what the jobcenter owes, when it was told and acknowledged. */
export async function HandOver({ page }: { page: CasePage }) {
  const t = await getTranslations("case.handover");
  const counts = await getTranslations("case");
  const locale = localeOf(await getLocale());
  const { participation, interviews } = page.standing;
  if (!participation) return null;
  const ended = participation.endDate !== null;
  const told = page.told.find(({ type }) => type === "marking.ended");
  return (
    <Section title={t("title")} aside={<ParagraphMark rule="R10.2" />}>
      {ended ? null : <p className="mb-1 text-muted">{t("preview")}</p>}
      <KeyValues
        items={[
          ...(ended
            ? [
                { key: "ended", label: t("ended"), value: formatDay(participation.endDate!, locale) },
                {
                  key: "code",
                  label: t("code"),
                  value: `${participation.reasonCode} ${lawTexts(locale).names.reasonCodes[participation.reasonCode!]}`,
                },
              ]
            : []),
          {
            key: "held",
            label: t("held"),
            value: counts("counts", { individual: interviews.heldIndividual, joint: interviews.heldJoint }),
          },
          { key: "owed", label: t("owed"), value: counts("counts", interviews.owedJobcenter) },
          ...(ended
            ? [
                {
                  key: "told",
                  label: t("toldAt"),
                  value: told?.deliveredAt ? formatInstant(told.deliveredAt, locale) : t("notYet"),
                  note: told && !told.deliveredAt ? t(told.state === "parked" ? "refused" : "waiting") : null,
                },
                {
                  key: "acknowledged",
                  label: t("acknowledged"),
                  value: told?.acknowledgedAt ? formatInstant(told.acknowledgedAt, locale) : t("notYet"),
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}
