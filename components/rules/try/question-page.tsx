import { useTranslations } from "next-intl";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { CALLABLE_RULES, type CallableName } from "@/server/rules/callable";
import { CATALOGUE } from "@/server/rules/catalogue";
import { examplesOf } from "@/server/rules/worked-examples";
import { RuleList } from "../rule-list";
import { WorkedExampleList } from "../worked-example";
import { formShape } from "./form-shape";
import { RuleForm } from "./rule-form";
import { emptyInput } from "./typed-input";

/** A question to the law: its form, the rules it tries, the examples that ask it, and where a program asks the same. */
export function QuestionPage({ question }: { question: CallableName }) {
  const t = useTranslations("lawtry");
  const law = useTranslations("law");
  const fields = formShape(question);
  const examples = examplesOf(question);
  const tries: readonly string[] = CALLABLE_RULES[question].tries;
  return (
    <>
      <p className="mb-4 text-small">
        <TextLink href="/rules" prefetch={false}>
          {law("rule.all")}
        </TextLink>
      </p>
      <PageTitle>{t(`questions.${question}.title`)}</PageTitle>
      <p className="mt-2 mb-8 max-w-measure text-muted">{t(`questions.${question}.about`)}</p>
      <div className="flex flex-col gap-12">
        <RuleForm
          question={question}
          fields={fields}
          start={(examples[0]?.input as Record<string, unknown> | undefined) ?? emptyInput(fields)}
        />
        {examples.length > 0 ? (
          <Section title={law("rule.examples")}>
            <div className="pt-2">
              <WorkedExampleList examples={examples} />
            </div>
          </Section>
        ) : null}
        <Section title={t("rules")}>
          <RuleList entries={CATALOGUE.filter(({ rule }) => tries.includes(rule))} />
        </Section>
        <Section title={t("program")}>
          <p className="max-w-measure pt-1">{t("programText")}</p>
          <p className="mt-2">
            <code className="wrap-anywhere text-small">{`GET /api/trpc/rules.${question}?input={…}`}</code>
          </p>
        </Section>
      </div>
    </>
  );
}
