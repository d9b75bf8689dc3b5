import { formatDay } from "@/components/i18n/format-day";
import { formatHours } from "@/components/i18n/format-hours";
import { formatInstant } from "@/components/i18n/format-instant";
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
  measures: Translate,
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
    case "planActivities":
      return t(activityKey(content), written);
    case "jobcenterItems":
      return t(content.kind === "deadline" ? "jobcenterDeadline" : "jobcenterMeeting", written);
    case "jobcenterContacts":
      return t(content.channel === "phone" ? "jobcenterContactPhone" : "jobcenterContactOther", written);
    case "jobcenterMeasures":
      return t("jobcenterMeasures", { measure: measures(String(content.measure)) });
    case "cvStatuses":
      return t(content.complete && content.searchable ? "cvFine" : "cvLacks", written);
    case "repatriations":
      return t(repatriationWords(content));
    case "incoming": {
      const what = names.notifications[String(content.type)] ?? String(content.type);
      return t(content.state === "done" || content.state === "waiting" ? "incoming" : "incomingUnclear", { what });
    }
    case "followUps":
      return t("followUps", { ...written, kind: acts(`followUpKind.${String(content.kind)}`) });
    case "complaints":
      return t("complaints", { ...written, state: acts(`complaintState.${String(content.state)}`) });
    case "notices":
      return noticeWords(content, written, t, names, locale);
    case "message":
      return t(content.readAt ? "messageRead" : "message", {
        template: acts(`templates.${String(content.template)}`),
        at: typeof content.readAt === "string" ? formatInstant(content.readAt, locale) : "",
      });
    case "exchange":
      return t("exchange", { type: acts(`exchange.${String(content.type).replace(".", "_")}`) });
    default:
      return t(entry.kind, written);
  }
}

const repatriationWords = ({ found, guided }: TimelineEntry["content"]): string => {
  if (found === "inside") return guided ? "repatriationGuided" : "repatriationInside";
  return found === "assess" ? "repatriationAssess" : "repatriationOutside";
};

function activityKey({ kind, state }: TimelineEntry["content"]): string {
  const ended = { done: "Done", notDone: "NotDone" }[String(state)] ?? "";
  return `${kind === "step" ? "planStep" : "planActivity"}${ended}`;
}

/** What the member told, and whether somebody is done with it. */
function noticeWords(
  content: TimelineEntry["content"],
  written: Record<string, string>,
  t: Translate,
  names: Names,
  locale: Locale,
): string {
  const { kind, to, choice, hours, handledOn } = content;
  const choices: Record<string, () => string> = {
    summonsAnswer: () => t(`answer.${String(choice)}`),
    guidanceRead: () => names.topics[choice as keyof Names["topics"]],
  };
  const chosen = choices[String(kind)]?.() ?? "";
  const key = kind === "illness" && to ? "illnessUntil" : String(kind);
  const what = t(`notice.${key}`, {
    ...written,
    from: written.from ?? "",
    choice: chosen,
    topic: chosen,
    hours: typeof hours === "number" ? formatHours(hours, locale) : "",
  });
  // What nobody needs to read is handled as it is told.
  return handledOn && kind !== "guidanceRead" ? t("notice.handled", { what, day: written.handledOn ?? "" }) : what;
}

/** The words that stand under an entry: an assessment, a reason, a note. */
export function timelineDetail({ kind, content }: TimelineEntry): string | null {
  if (kind === "notices" || kind === "complaints") return wordsIn(content.text);
  if (kind === "incoming") return wordsIn(content.settledReason);
  if (kind === "message") return wordsIn((content.fields as { text?: unknown } | null)?.text);
  const words =
    content.assessment ??
    content.reason ??
    content.outcomeNote ??
    content.lateReason ??
    content.body ??
    (kind === "planActivities" ? content.note : null) ??
    content.dutiesKeptReason;
  return wordsIn(words);
}

const wordsIn = (words: unknown): string | null => (typeof words === "string" && words !== "" ? words : null);
