import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WorkedExampleList } from "@/components/rules/worked-example";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { runExample, WORKED_EXAMPLES } from "@/server/rules/worked-examples";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("law"))("examplesTitle") };
}

export default async function ExamplesPage() {
  const t = await getTranslations("law");
  const agreeing = WORKED_EXAMPLES.filter((example) => runExample(example).agrees).length;
  return (
    <>
      <p className="mb-4 text-small">
        <TextLink href="/rules" prefetch={false}>
          {t("rule.all")}
        </TextLink>
      </p>
      <PageTitle>{t("examplesTitle")}</PageTitle>
      <p className="mt-2 mb-8 max-w-measure text-muted">
        {t("examplesIntro", { agreeing, all: WORKED_EXAMPLES.length })}
      </p>
      <div className="flex flex-col gap-12">
        <Section title={t("examplesGuidance")}>
          <div className="pt-2">
            <WorkedExampleList examples={WORKED_EXAMPLES.filter(({ guidance }) => guidance !== null)} />
          </div>
        </Section>
        <Section title={t("examplesOurs")}>
          <div className="pt-2">
            <WorkedExampleList examples={WORKED_EXAMPLES.filter(({ guidance }) => guidance === null)} />
          </div>
        </Section>
      </div>
    </>
  );
}
