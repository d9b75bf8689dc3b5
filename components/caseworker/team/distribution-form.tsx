"use client";

import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { localeOf } from "@/components/i18n/locale";
import { type ActAnswer, askAct } from "@/components/trpc/ask-act";
import { useAnnounce } from "@/components/ui/announcements";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { DistributionRule } from "@/server/fund/distribution";
import type { DistributionPage } from "@/server/queries/team/distribution-page";
import { lawTexts } from "@/server/rules/explain";
import { DistributionTried } from "./distribution-tried";
import { RuleFields, type TypedRule } from "./rule-fields";
import { TeamProblem } from "./team-problem";

const EMPTY: Omit<TypedRule, "key"> = { municipalities: [], bornFrom: "", bornTo: "", caseworkerIds: [] };

/** The rules in their order, changed as wanted; then to whom the newest members would have gone; then in force. */
export function DistributionForm({ page }: { page: DistributionPage }) {
  const t = useTranslations("team.distribution");
  const law = lawTexts(localeOf(useLocale())).names.fieldErrors;
  const router = useRouter();
  const announce = useAnnounce();
  const [rules, setRules] = useState<readonly TypedRule[]>(() => page.rules.map(typedOf));
  const [answer, setAnswer] = useState<ActAnswer | null>(null);
  const [working, setWorking] = useState(false);
  const made = useRef(0);
  const answered = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (answer) answered.current?.scrollIntoView({ block: "nearest" });
  }, [answer]);

  async function ask(step: "preview" | "confirm") {
    setWorking(true);
    const hash = answer?.kind === "preview" ? answer.hash : null;
    const input = { basedOn: page.version, rules: rules.map(ruleOf) };
    const told = await askAct("changeDistribution", step, { input, ...(step === "confirm" && { hash }) });
    setWorking(false);
    setAnswer(told);
    if (told.kind !== "done") return;
    announce.show(t("done"));
    router.refresh();
  }

  const change = (next: readonly TypedRule[]) => {
    setRules(next);
    setAnswer(null);
  };
  const move = (at: number, by: -1 | 1) => {
    const next = [...rules];
    const [rule] = next.splice(at, 1);
    next.splice(at + by, 0, rule!);
    change(next);
  };
  // Of the days alone can something be wrong that is typed here: everything else is chosen.
  const errors = new Map(
    (answer?.kind === "badInput" ? answer.fields : []).map(({ path, message }) => {
      const [, at, , end] = path.split(".");
      const typed = rules[Number(at)]?.[end === "to" ? "bornTo" : "bornFrom"];
      return [`${at}.${end === "to" ? "bornTo" : "bornFrom"}`, (typed ? law[message] : law.missing) ?? law.unclear!];
    }),
  );
  const changed = JSON.stringify(rules.map(ruleOf)) !== JSON.stringify(page.rules);
  return (
    <div className="flex flex-col gap-5">
      <ErrorSummary
        problems={[...errors].map(([field, message]) => ({
          field: `rule-${field}`,
          message: `${t("rule", { number: Number(field.split(".")[0]) + 1 })}, ${t("born")}: ${message}`,
        }))}
      />
      {rules.length === 0 ? <p className="max-w-measure text-muted">{t("empty")}</p> : null}
      <ol className="flex flex-col gap-5">
        {rules.map((rule, at) => (
          <RuleFields
            key={rule.key}
            rule={rule}
            at={at}
            isLast={at === rules.length - 1}
            team={page.team}
            errors={errors}
            onChange={(changes) => change(rules.map((one) => (one === rule ? { ...one, ...changes } : one)))}
            onMove={(by) => move(at, by)}
            onDelete={() => change(rules.filter((one) => one !== rule))}
          />
        ))}
      </ol>
      <div className="flex flex-wrap gap-2">
        <Button
          icon={<Plus aria-hidden className="size-4" />}
          onPress={() => change([...rules, { ...EMPTY, key: `new-${made.current++}` }])}
        >
          {t("add")}
        </Button>
        {changed ? (
          <Button
            kind="primary"
            isPending={working}
            onPress={() => ask(answer?.kind === "preview" ? "confirm" : "preview")}
          >
            {t(answer?.kind === "preview" ? "confirm" : "see")}
          </Button>
        ) : null}
      </div>
      {changed && answer === null ? <p className="text-muted">{t("kept")}</p> : null}
      <div ref={answered} className="flex flex-col gap-4 empty:hidden">
        <TeamProblem answer={answer} />
        {answer?.kind === "preview" ? <DistributionTried consequences={answer.plan.consequences} /> : null}
      </div>
    </div>
  );
}

const typedOf = ({ municipalities, bornOn, caseworkerIds }: DistributionRule, at: number): TypedRule => ({
  key: `rule-${at}`,
  municipalities,
  bornFrom: bornOn ? String(bornOn.from) : "",
  bornTo: bornOn ? String(bornOn.to) : "",
  caseworkerIds,
});

/** Both days empty: all days. A day that is no number goes as it is, for the server to say so. */
const ruleOf = ({ municipalities, bornFrom, bornTo, caseworkerIds }: TypedRule) => ({
  municipalities,
  bornOn: bornFrom.trim() === "" && bornTo.trim() === "" ? null : { from: dayOf(bornFrom), to: dayOf(bornTo) },
  caseworkerIds,
});
const dayOf = (typed: string) => (/^\d{1,2}$/.test(typed.trim()) ? Number(typed) : null);
