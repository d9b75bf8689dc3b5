import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";

/** How to object, and to whom: with everything that goes against the member. */
export function ComplaintGuide() {
  const t = useTranslations("memberletters.complaint");
  return (
    <Section title={t("title")}>
      <div className="flex max-w-measure flex-col gap-3 pt-1">
        <p>{t("text1")}</p>
        <p>{t("text2")}</p>
        <p>{t("text3")}</p>
        <div data-print="none">
          <LinkButton href="/min-side/messages/write" prefetch={false}>
            {t("button")}
          </LinkButton>
        </div>
      </div>
    </Section>
  );
}
