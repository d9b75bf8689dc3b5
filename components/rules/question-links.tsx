import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import type { CallableName } from "@/server/rules/callable";

/** What can be tried, each a form of its own. */
export function QuestionLinks({ questions }: { questions: readonly CallableName[] }) {
  const t = useTranslations("lawtry");
  return (
    <ul className="flex flex-col">
      {questions.map((question) => (
        <li key={question} className="border-b border-line py-2">
          <TextLink href={`/rules/try/${question}`} prefetch={false}>
            {t(`questions.${question}.title`)}
          </TextLink>
          <p className="max-w-measure text-small text-muted">{t(`questions.${question}.about`)}</p>
        </li>
      ))}
    </ul>
  );
}
