import type { useTranslations } from "next-intl";
import { ROW_PROBLEMS } from "@/server/months/hours-row";
import type { FindingWords, MonthFinding } from "@/server/queries/month-findings";

type Words = ReturnType<typeof useTranslations<"months.findings">>;

const FIELDS = ["cpr", "month", "hours", "row"] as const satisfies readonly MonthFinding["field"][];
const REASONS = [...ROW_PROBLEMS, "duplicate", "unknownMember"] as const satisfies readonly MonthFinding["reason"][];

/** The words of a file of rows with something wrong, in the reader's language. */
export const findingWords = (t: Words): FindingWords => ({
  line: t("line"),
  column: t("column"),
  why: t("why"),
  found: t("found"),
  columns: Object.fromEntries(FIELDS.map((field) => [field, t(`columns.${field}`)])) as FindingWords["columns"],
  reasons: Object.fromEntries(REASONS.map((reason) => [reason, t(`reasons.${reason}`)])) as FindingWords["reasons"],
});
