import { useLocale, useTranslations } from "next-intl";
import { localeOf } from "@/components/i18n/locale";
import { Badge, StateMark } from "@/components/ui/state-mark";
import { TextLink } from "@/components/ui/text-link";
import { lawTexts } from "@/server/rules/explain";
import { runExample, type WORKED_EXAMPLES } from "@/server/rules/worked-examples";
import { DecisionAnswer } from "./decision-answer";
import { AnswerValue } from "./try/answer-value";
import { formShape } from "./try/form-shape";
import { addressOf } from "./try/typed-input";

type Example = (typeof WORKED_EXAMPLES)[number];

/** Worked examples, each run as the page is made: what is asked, what is expected, what the rule answers now. */
export function WorkedExampleList({ examples }: { examples: readonly Example[] }) {
  return (
    <ul className="flex flex-col gap-8">
      {examples.map((example) => (
        <li key={example.id} id={example.id} className="scroll-mt-6">
          <OneExample example={example} />
        </li>
      ))}
    </ul>
  );
}

function OneExample({ example }: { example: Example }) {
  const t = useTranslations("lawtry");
  const { facts } = lawTexts(localeOf(useLocale())).names;
  const { decision, agrees } = runExample(example);
  const rest = Object.keys(decision.value).length > Object.keys(example.expected).length;
  return (
    <article className="flex flex-col gap-3">
      <h3 className="text-subheading font-semibold">{t(`examples.${example.id}`)}</h3>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-small">
        <Badge>{example.guidance === null ? t("ours") : t("guidanceExample", { number: example.guidance })}</Badge>
        <StateMark tone={agrees ? "positive" : "negative"}>{t(agrees ? "agrees" : "differs")}</StateMark>
        <TextLink
          href={`/rules/try/${example.asks}${addressOf(formShape(example.asks), example.input as never)}`}
          prefetch={false}
        >
          {t("tryThis")}
        </TextLink>
      </p>
      <div className="grid gap-x-8 gap-y-4 md:grid-cols-2">
        <div>
          <h4 className="mb-1 text-small font-medium text-muted">{t("askedWith")}</h4>
          <AnswerValue value={example.input} names="fields" />
          <h4 className="mt-4 mb-1 text-small font-medium text-muted">{t("expected")}</h4>
          <AnswerValue value={example.expected} />
        </div>
        <div>
          <h4 className="mb-1 text-small font-medium text-muted">{t("answersNow")}</h4>
          <DecisionAnswer decision={decision} missingLabel={(fact) => facts[fact] ?? fact}>
            <AnswerValue saying value={rest ? pickOf(decision.value, example.expected) : decision.value} />
          </DecisionAnswer>
        </div>
      </div>
    </article>
  );
}

/** Of an answer, what the example is about. */
function pickOf(value: object, expected: object): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key in expected));
}
