import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import type { ReadableLetter } from "@/server/messages/render-letter";

/** How to object, and to whom: with everything that goes against the member. */
export function ComplaintGuide({ title, paragraphs }: NonNullable<ReadableLetter["complaint"]>) {
  const t = useTranslations("memberletters.complaint");
  return (
    <Section title={title}>
      <div className="flex max-w-measure flex-col gap-3 pt-1">
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <div data-print="none">
          <LinkButton href="/min-side/messages/write" prefetch={false}>
            {t("button")}
          </LinkButton>
        </div>
      </div>
    </Section>
  );
}
