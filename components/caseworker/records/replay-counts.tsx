import { useTranslations } from "next-intl";
import { StateMark } from "@/components/ui/state-mark";
import type { ReplayRun } from "@/server/queries/replay-runs";

/** Of each rule: how often it was asked in the stored decisions, and how many answers would be others today. */
export function ReplayCounts({ counts }: { counts: ReplayRun["counts"] }) {
  const t = useTranslations("records.replay");
  const rows = Object.entries(counts).sort(
    ([one, [, differing]], [other, [, others]]) => others - differing || one.localeCompare(other),
  );
  return (
    <table className="w-full max-w-[48rem] text-body">
      <caption className="sr-only">{t("counts")}</caption>
      <thead>
        <tr className="border-b border-control text-left text-small text-muted">
          <th scope="col" className="py-1.5 font-medium">
            {t("rule")}
          </th>
          <th scope="col" className="py-1.5 text-right font-medium">
            {t("asked")}
          </th>
          <th scope="col" className="py-1.5 pl-4 text-right font-medium">
            {t("differing")}
          </th>
        </tr>
      </thead>
      <tbody className="figures">
        {rows.map(([rule, [asked, differing]]) => (
          <tr key={rule} className="border-b border-line">
            <th scope="row" className="py-1.5 text-left font-normal wrap-anywhere">
              {rule}
            </th>
            <td className="py-1.5 text-right">{asked}</td>
            <td className="py-1.5 pl-4 text-right">
              {differing === 0 ? 0 : <StateMark tone="attention">{differing}</StateMark>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
