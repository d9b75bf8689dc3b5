import { type CaseFacts, FACT_KINDS, type FactKind, type FactOf, type FactVersion } from "./case-facts";

/*
 * A case on a past day, by both clocks. What had happened by the day is told as it is known; what was planned on the day
 * is told as it was planned then.
 */

/** Kinds whose `appliesOn` is the day of something planned: known before it comes. */
const PLANNED: readonly FactKind[] = ["interviews", "holidays", "reducedEfforts", "jobcenterItems"];

/**
 * The case as it was on a day, in the light of what is known at another instant.
 * @param known the case as known at that instant
 * @param then the case as known when the day was over
 */
export function asOfDay(known: CaseFacts, then: CaseFacts, day: string): CaseFacts {
  const facts: Record<string, readonly FactVersion[]> = {};
  for (const kind of FACT_KINDS) {
    const happened = (known[kind] as readonly FactVersion[]).filter(({ appliesOn }) => appliesOn <= day);
    const counted = new Set(happened.map(({ entityId }) => entityId));
    const planned = PLANNED.includes(kind)
      ? (then[kind] as readonly FactVersion[]).filter(
          ({ appliesOn, entityId }) => appliesOn > day && !counted.has(entityId),
        )
      : [];
    facts[kind] = [...happened, ...planned];
  }
  const cut = { ...known, ...facts, troubles: then.troubles } as CaseFacts;
  return {
    ...cut,
    leftFundOn: later(known.leftFundOn, day) ? null : known.leftFundOn,
    participations: cut.participations.map((one) => {
      const ended = cut.markingEnds.some(({ participationId }) => participationId === one.entityId);
      return ended || one.endDate === null ? one : { ...one, endDate: null, reasonCode: null };
    }),
    registrations: cut.registrations.map((one) =>
      later(one.deregisteredFrom, day) ? { ...one, deregisteredFrom: null, deregistrationGround: null } : one,
    ),
    deadlines: cut.deadlines.map((one) => ({
      ...one,
      bookedOn: later(one.bookedOn, day) ? null : one.bookedOn,
      withdrawnOn: later(one.withdrawnOn, day) ? null : one.withdrawnOn,
    })),
    notices: cut.notices.map((one) => (later(one.handledOn, day) ? { ...one, handledOn: null } : one)),
  };
}

const later = (at: string | null, day: string): boolean => at !== null && at > day;

/** A fact that is told otherwise now than it was when the day was over; `null` on the side where there was none. */
export type Corrected = {
  readonly [K in FactKind]: {
    readonly kind: K;
    readonly entityId: string;
    readonly before: FactOf<K> | null;
    readonly after: FactOf<K> | null;
  };
}[FactKind];

/** What of a fact's version is not its content. */
const FRAME = new Set(["id", "entityId", "recordedAt", "recordedBy"]);

/** Where what was believed when the day was over, and what is known later about that same day, differ. */
export function correctedSince(then: CaseFacts, now: CaseFacts): Corrected[] {
  return FACT_KINDS.flatMap((kind) => {
    const before = new Map((then[kind] as readonly FactVersion[]).map((fact) => [fact.entityId, fact]));
    const after = new Map((now[kind] as readonly FactVersion[]).map((fact) => [fact.entityId, fact]));
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((entityId) => {
      const [one, other] = [before.get(entityId) ?? null, after.get(entityId) ?? null];
      return contentOf(one) === contentOf(other) ? [] : [{ kind, entityId, before: one, after: other } as Corrected];
    });
  });
}

function contentOf(fact: FactVersion | null): string {
  if (fact === null) return "";
  const content = Object.entries(fact).filter(([key]) => !FRAME.has(key));
  return JSON.stringify(content.sort(([one], [other]) => one.localeCompare(other)));
}
