import { formatDay } from "@/components/i18n/format-day";
import { formatHours } from "@/components/i18n/format-hours";
import type { Locale } from "@/components/i18n/locale";
import type { TimelineEntry } from "@/server/queries/timeline";
import type { Names } from "@/server/rules/texts/shape";

type Translate = (key: string, values?: Record<string, string>) => string;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-\d{2}$/;

/** The line of one entry: what was registered, in the reader's language. */
export function timelineWords(
  entry: TimelineEntry,
  t: Translate,
  acts: Translate,
  names: Names,
  locale: Locale,
): string {
  const { content } = entry;
  const written: Record<string, string> = Object.fromEntries(
    Object.entries(content)
      .filter(([, value]) => typeof value === "string" || typeof value === "number")
      .map(([key, value]) => [
        key,
        DAY.test(String(value))
          ? formatDay(String(value), locale)
          : MONTH.test(String(value))
            ? formatDay(`${String(value)}-01`, locale, "month")
            : String(value),
      ]),
  );
  switch (entry.kind) {
    case "registrations":
      return content.deregisteredFrom ? t("deregistered", written) : t("registrations", written);
    case "visitations":
      return t(content.responsible === "fund" ? "visitationFund" : "visitationJobcenter");
    case "participations":
      return content.endDate ? t("participationEnded", written) : t("participations", written);
    case "markingEnds":
      return t("markingEnds", {
        ...written,
        name: names.reasonCodes[content.reasonCode as keyof Names["reasonCodes"]],
      });
    case "guidance":
      return t("guidance", { topic: names.topics[content.topic as keyof Names["topics"]] });
    case "deadlines":
      return t(content.withdrawnOn ? "deadlineWithdrawn" : content.bookedOn ? "deadlineMet" : "deadlines", written);
    case "interviews": {
      const purposes = (content.purposes as (keyof Names["purposes"])[])
        .map((purpose) => names.purposes[purpose])
        .join(" + ");
      return t("interviews", {
        ...written,
        purposes: purposes.charAt(0).toUpperCase() + purposes.slice(1),
        status: names.statuses[content.status as keyof Names["statuses"]],
      });
    }
    case "benefitMonths":
      return t("benefitMonths", { ...written, hours: formatHours(content.hours as number, locale) });
    case "minPlans":
      return t(content.state === "published" ? "minPlanPublished" : "minPlanDraft");
    case "jobcenterItems":
      return t(content.kind === "deadline" ? "jobcenterDeadline" : "jobcenterMeeting", written);
    case "message":
      return t("message", { template: acts(`templates.${String(content.template)}`) });
    case "exchange":
      return t("exchange", { type: acts(`exchange.${String(content.type).replace(".", "_")}`) });
    default:
      return t(entry.kind, written);
  }
}

/** The words that stand under an entry: an assessment, a reason, a note. */
export function timelineDetail({ content }: TimelineEntry): string | null {
  const words =
    content.assessment ??
    content.reason ??
    content.outcomeNote ??
    content.lateReason ??
    content.body ??
    content.dutiesKeptReason;
  return typeof words === "string" && words !== "" ? words : null;
}
