import { getLocale, getTranslations } from "next-intl/server";
import { formatDay } from "@/components/i18n/format-day";
import { formatInstant } from "@/components/i18n/format-instant";
import { localeOf } from "@/components/i18n/locale";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import { Timeline } from "@/components/ui/timeline";
import type { DeliveryRow } from "@/server/queries/case-letters";
import type { TimelineEntry } from "@/server/queries/timeline";
import { lawTexts } from "@/server/rules/explain";
import { deliveryWords } from "../letters/delivery-words";
import { timelineDetail, timelineWords } from "./timeline-words";

/** Everything that has happened, the two clocks kept apart, corrected versions still readable. */
export async function CaseTimeline({
  memberId,
  entries,
  people,
  representatives,
}: {
  memberId: string;
  entries: readonly TimelineEntry[];
  people: Readonly<Record<string, string>>;
  representatives: Readonly<Record<string, string>>;
}) {
  const t = await getTranslations("case.timeline");
  const kinds = await getTranslations("case.kinds");
  const hold = (await getTranslations("case"))("holdInterview");
  const acts = await getTranslations("acts");
  const measures = await getTranslations("case.jobcenter.measures");
  const locale = localeOf(await getLocale());
  const whoIs = (id: string): string => {
    const representative = representatives[id];
    return people[id] ?? (representative ? t("representative", { name: representative }) : t("member"));
  };
  const letters = await getTranslations("letters");
  const detailOf = (entry: TimelineEntry): string | null => {
    const ways = ((entry.content.deliveries ?? []) as DeliveryRow[]).map((one) =>
      deliveryWords(one, letters as never, locale),
    );
    return [timelineDetail(entry), ...ways].filter((part) => part !== null).join(" · ") || null;
  };
  if (entries.length === 0) return <EmptyState title={t("empty")} />;
  return (
    <Timeline
      entries={entries.map((entry) => ({
        key: entry.id,
        day: formatDay(dayOf(entry), locale),
        dayIso: dayOf(entry),
        title: timelineWords(entry, kinds as never, acts as never, measures as never, lawTexts(locale).names, locale),
        detail: isToHold(entry) ? (
          <>
            {detailOf(entry)}
            <TextLink
              href={`/members/${memberId}/interviews/${entry.entityId}`}
              prefetch={false}
              className="flex min-h-6 w-fit items-center"
            >
              {hold}
            </TextLink>
          </>
        ) : (
          detailOf(entry)
        ),
        registered: t("registered", {
          at: formatInstant(entry.recordedAt, locale),
          who: entry.recordedBy ? whoIs(entry.recordedBy) : t(entry.source === "DFDG" ? "dfdg" : "system"),
        }),
        by: entry.recordedBy
          ? people[entry.recordedBy]
            ? "fund"
            : "member"
          : entry.source === "DFDG"
            ? "jobcenter"
            : "system",
        corrected: entry.supersededAt
          ? t(entry.supersededBy ? "corrected" : "withdrawn", { at: formatInstant(entry.supersededAt, locale) })
          : undefined,
      }))}
    />
  );
}

/** An interview that is fixed and has no outcome yet. */
const isToHold = ({ kind, content, supersededAt }: TimelineEntry): boolean =>
  kind === "interviews" && content.status === "booked" && supersededAt === null;

/** The day an entry stands under: an ended participation under its end, all else under the day it applies to. */
function dayOf({ kind, appliesOn, content }: TimelineEntry): string {
  return kind === "participations" && typeof content.endDate === "string" ? content.endDate : appliesOn;
}
