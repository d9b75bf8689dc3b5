import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { DecisionAnswer } from "@/components/rules/decision-answer";
import { Disclosure } from "@/components/ui/disclosure";
import { TextLink } from "@/components/ui/text-link";
import type { ReplayDifferenceRow } from "@/server/queries/replay-runs";
import type { Decision } from "@/server/rules/decision";
import { lawTexts } from "@/server/rules/explain";
import { useWhat } from "./what-words";

/** Answers that would be others today: then and now side by side, why, and the case behind. */
export function ReplayDifferences({ rows }: { rows: readonly ReplayDifferenceRow[] }) {
  const t = useTranslations("records.replay");
  const what = useWhat();
  const locale = localeOf(useLocale());
  return (
    <ul className="flex flex-col gap-6">
      {rows.map((row) => (
        <li key={`${row.decisionId} ${row.position}`} className="border-t border-line pt-3">
          <p className="flex flex-wrap gap-x-4 gap-y-1">
            <span className="font-semibold">{row.rule}</span>
            <span>{what("act", row.command)}</span>
            <span className="figures text-muted">
              {formatDay(row.decidedOn, locale)} · {row.actorName}
            </span>
            {row.memberId ? (
              <TextLink href={`/members/${row.memberId}`} prefetch={false}>
                {row.name ?? t("case")}
              </TextLink>
            ) : null}
          </p>
          <p className="mt-1 text-small text-muted">{t(`why.${row.why}`)}</p>
          <div className="mt-2 grid gap-x-8 gap-y-4 md:grid-cols-2">
            <Answer title={t("then")} decision={row.before} />
            {row.now ? <Answer title={t("today")} decision={row.now} /> : <p className="text-muted">{t("noAnswer")}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Answer({ title, decision }: { title: string; decision: Decision }) {
  const t = useTranslations("records.replay");
  const { facts } = lawTexts(localeOf(useLocale())).names;
  return (
    <section>
      <h3 className="mb-1 text-small font-medium text-muted">{title}</h3>
      <DecisionAnswer decision={decision} missingLabel={(fact) => facts[fact] ?? fact}>
        <Disclosure summary={t("value")}>
          <pre className="figures text-small whitespace-pre-wrap wrap-anywhere">
            {JSON.stringify(decision.value, null, 1)}
          </pre>
        </Disclosure>
      </DecisionAnswer>
    </section>
  );
}
