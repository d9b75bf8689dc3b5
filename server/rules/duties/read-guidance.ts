import type { CaseFacts } from "../case-facts";
import { GUIDANCE_TOPICS, type GuidanceTopic } from "../vocabulary";
import { type CaseDay, type Course, isDeregisteredOn } from "./case-day";
import type { DutyList } from "./duty-list";

/** The topics of guidance that the member has read in the portal since the course before, each with when (an instant). */
function readIn(facts: CaseFacts, after: string | null): Map<GuidanceTopic, string> {
  const read = new Map<GuidanceTopic, string>();
  for (const { kind, choice, appliesOn, recordedAt } of facts.notices) {
    const topic = GUIDANCE_TOPICS.find((one) => one === choice);
    if (kind !== "guidanceRead" || topic === undefined || (after !== null && appliesOn <= after)) continue;
    if (!read.has(topic)) read.set(topic, recordedAt);
  }
  return read;
}

/**
 * What the member has read, and when (an instant). A new course is guided about anew (R2.5g), so what was read in an
 * earlier one does not count.
 */
export function guidanceRead(facts: CaseFacts): ReadonlyMap<GuidanceTopic, string> {
  const starts = facts.participations.map(({ startDate }) => startDate).sort();
  const latest = starts.at(-1);
  const before = facts.participations
    .filter(({ startDate, endDate }) => endDate !== null && latest !== undefined && startDate < latest)
    .map(({ endDate }) => endDate!)
    .sort()
    .at(-1);
  return readIn(facts, before ?? null);
}

/**
 * Operational, with no paragraph: the member is asked to read the guidance while the fund has the course. It is not the
 * fund's own duty to guide (R5.1), and answers nothing of it.
 */
export function readGuidanceDuties(day: CaseDay, list: DutyList): void {
  for (const course of day.courses) {
    if (course.inAndOut) continue;
    const read = readIn(day.facts, course.after);
    const unread = GUIDANCE_TOPICS.filter((topic) => !read.has(topic));
    const { startDate, entityId } = course.participation;
    list.add({
      key: `readGuidance:${entityId}`,
      owner: "member",
      rule: null,
      bucket: null,
      text: "readGuidance",
      facts: { unread: unread.join(","), count: unread.length },
      state: stateFor(day, course, unread.length),
      opensOn: startDate,
      dueOn: null,
    });
  }
}

function stateFor({ facts, today }: CaseDay, course: Course, unread: number) {
  if (unread === 0) return "met";
  if (course.over || isDeregisteredOn(facts, today)) return "lapsed";
  return course.participation.startDate > today ? "upcoming" : "open";
}
