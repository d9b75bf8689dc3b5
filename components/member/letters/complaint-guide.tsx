import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";

/**
 * Weeks in which a decision can be complained of. An assumption of this project's, like the way a complaint takes in the
 * texts: neither is in the order that the rest of the rules come from. Stands here and nowhere else.
 */
const WEEKS_TO_COMPLAIN = 4;

/** How to object, and to whom: with everything that goes against the member. */
export function ComplaintGuide() {
  const t = useTranslations("memberletters.complaint");
  return (
    <Section title={t("title")}>
      <div className="flex max-w-measure flex-col gap-3 pt-1">
        <p>{t("text1")}</p>
        <p>{t("text2", { weeks: WEEKS_TO_COMPLAIN })}</p>
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
