import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { Badge, StateMark } from "@/components/ui/state-mark";

const TONES = ["neutral", "info", "positive", "attention", "negative"] as const;

/** Notices and states. */
export function MessagesSpecimen() {
  const t = useTranslations("design.messages");
  return (
    <Section title={t("title")} level={3}>
      <div className="flex flex-col gap-3 pt-1">
        <Notice tone="info" title={t("infoTitle")}>
          <p>{t("infoText")}</p>
        </Notice>
        <Notice tone="positive" title={t("positiveTitle")}>
          <p>{t("positiveText")}</p>
        </Notice>
        <Notice
          tone="attention"
          title={t("attentionTitle")}
          actions={<LinkButton href="/design">{t("attentionAction")}</LinkButton>}
        >
          <p>{t("attentionText")}</p>
        </Notice>
        <Notice tone="negative" title={t("negativeTitle")}>
          <p>{t("negativeText")}</p>
        </Notice>
        <ul className="flex flex-wrap gap-x-5 gap-y-2 pt-2">
          {TONES.map((tone) => (
            <li key={tone}>
              <StateMark tone={tone}>{t(`state.${tone}`)}</StateMark>
            </li>
          ))}
        </ul>
        <ul className="flex flex-wrap gap-2">
          {TONES.map((tone) => (
            <li key={tone}>
              <Badge tone={tone} mark>
                {t(`state.${tone}`)}
              </Badge>
            </li>
          ))}
        </ul>
        <Disclosure summary={t("more")}>
          <p className="max-w-measure">{t("moreText")}</p>
        </Disclosure>
      </div>
    </Section>
  );
}
