import { sql } from "drizzle-orm";
import { noteJobcenterAssessment, noteJobcenterAssessmentInput } from "@/server/commands/note-jobcenter-assessment";
import { registerJobcenterContact, registerJobcenterContactInput } from "@/server/commands/register-jobcenter-contact";
import { registerJobcenterItem } from "@/server/commands/register-jobcenter-item";
import { registerJobcenterMeasure, registerJobcenterMeasureInput } from "@/server/commands/register-jobcenter-measure";
import { INBOUND } from "../notification";
import { actAsDfdg, type Handled, type Handling, nothingNew, notificationKind } from "./handling";

/** R4.3c, I-22: the one of that kind and day that the case knows becomes another; one it does not know is kept as told. */
async function itemIs(
  of: Handling,
  item: { kind: "deadline" | "meeting"; on: string; state: "open" | "annulled" | "cancelled" },
): Promise<Handled> {
  const known = of.facts.jobcenterItems.findLast(({ kind, on }) => kind === item.kind && on === item.on);
  const standing = known && (known.state === "toBeCancelled" ? "open" : known.state);
  if (standing === item.state) return nothingNew;
  return actAsDfdg(of, registerJobcenterItem, { ...item, itemId: known?.entityId ?? null });
}

export const deadlineAnnulled = notificationKind({
  payload: INBOUND["jobcenter.deadlineAnnulled"],
  subject: ({ on }) => `deadline ${on}`,
  handle: (of, { on }) => itemIs(of, { kind: "deadline", on, state: "annulled" }),
});

export const meetingBooked = notificationKind({
  payload: INBOUND["jobcenter.meetingBooked"],
  subject: ({ on }) => `meeting ${on}`,
  handle: (of, { on }) => itemIs(of, { kind: "meeting", on, state: "open" }),
});

export const meetingCancelled = notificationKind({
  payload: INBOUND["jobcenter.meetingCancelled"],
  subject: ({ on }) => `meeting ${on}`,
  handle: (of, { on }) => itemIs(of, { kind: "meeting", on, state: "cancelled" }),
});

/** R8.1: the jobcenter tells the fund of every contact; one that the law does not allow for is marked as such. */
export const contacted = notificationKind({
  payload: registerJobcenterContactInput,
  handle: (of, payload) => actAsDfdg(of, registerJobcenterContact, payload),
});

/** R8.2: offers, mentor support and transport are granted by the jobcenter. */
export const measureGranted = notificationKind({
  payload: registerJobcenterMeasureInput,
  subject: ({ measure, from }) => `measure ${measure} ${from}`,
  handle: (of, payload) => actAsDfdg(of, registerJobcenterMeasure, payload),
});

/** R4.2a: whether the jobcenter joins the joint interview. */
export const participation = notificationKind({
  payload: noteJobcenterAssessmentInput,
  subject: ({ interviewId }) => `joint ${interviewId}`,
  handle: async (of, payload) =>
    of.facts.interviews.some(({ entityId }) => entityId === payload.interviewId)
      ? actAsDfdg(of, noteJobcenterAssessment, payload)
      : { unclear: "unknownInterview" },
});

/** R5.3: the jobcenter has the hand-over. Whose message it answers must be the member's own, and tell of an end. */
export const acknowledged = notificationKind({
  payload: INBOUND["handover.acknowledged"],
  handle: async ({ tx, fundCode, memberId }, { requestId }) => {
    const { rows } = await tx.execute<{ before: string | null }>(sql`
      select acknowledged_at as before from outbox where fund_code = ${fundCode} and id = ${requestId}::uuid
        and member_id = ${memberId}::uuid and type in ('marking.ended', 'marking.corrected') for update`);
    if (!rows[0]) return { unclear: "unknownRequest" };
    if (rows[0].before) return nothingNew;
    await tx.execute(sql`
      update outbox set acknowledged_at = business_now(${fundCode}) where fund_code = ${fundCode} and id = ${requestId}::uuid`);
    return { done: "handoverAcknowledged", facts: 0, decisionId: null };
  },
});
