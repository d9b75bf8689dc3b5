import { CircleCheck, CircleHelp, OctagonX } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { citation } from "@/server/rules/catalogue";
import type { Decision } from "@/server/rules/decision";
import { GroundList } from "./ground-list";
import { ParagraphMark } from "./paragraph-mark";

const MARKS = {
  allowed: { icon: CircleCheck, look: "text-positive" },
  refused: { icon: OctagonX, look: "text-negative" },
  assess: { icon: CircleHelp, look: "text-attention" },
} as const;

/**
 * The law's answer to an act before it is done: an icon and a word, what it rests on, and every ground.
 * @param missingLabel the name of a missing fact, for those that no ground already tells of.
 * @param live spoken when it changes, for a form that asks as it is filled in.
 */
export function DecisionAnswer({
  decision,
  missingLabel,
  live,
  children,
}: {
  decision: Pick<Decision, "outcome" | "basis" | "grounds" | "missing">;
  missingLabel?: (fact: string) => ReactNode;
  live?: boolean;
  children?: ReactNode;
}) {
  const t = useTranslations("ui.rules");
  const { icon: Icon, look } = MARKS[decision.outcome];
  const cited = new Set(decision.grounds.map((ground) => ground.rule));
  // Several rules of one paragraph are one citation, which opens the first of them.
  const basis = new Map(
    decision.basis
      .filter((rule) => !cited.has(rule))
      .map((rule) => [citation(rule), rule] as const)
      .reverse(),
  );
  const told = new Set(decision.grounds.map((ground) => ground.facts.fact));
  const missing = decision.missing.filter((fact) => !told.has(fact));
  return (
    // biome-ignore lint/a11y/useSemanticElements: an answer is not a set of fields
    <div role="group" aria-label={t("answer")} aria-live={live ? "polite" : undefined} className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <p className={`flex items-center gap-2 text-subheading font-semibold ${look}`}>
          <Icon aria-hidden className="size-[1.25em] shrink-0" />
          {t(`outcome.${decision.outcome}`)}
        </p>
        {basis.size > 0 ? (
          <ul aria-label={t("basis")} className="flex flex-wrap gap-x-3">
            {[...basis].reverse().map(([paragraph, rule]) => (
              <li key={rule}>
                <ParagraphMark rule={rule} paragraph={paragraph} />
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      <GroundList grounds={decision.grounds} />
      {missing.length > 0 ? (
        <div className="max-w-measure">
          <p className="font-medium">{t("missing")}</p>
          <ul className="list-disc pl-5">
            {missing.map((fact) => (
              <li key={fact}>{missingLabel?.(fact) ?? fact}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {children}
    </div>
  );
}
