import { sql } from "drizzle-orm";
import { loadCase } from "@/db/case/load-case";
import type { Scoped } from "@/db/client";
import { bookingFacts } from "@/server/commands/appointment";
import { inOfferOn, latestParticipation } from "@/server/commands/case-now";
import type { SignedIn } from "@/server/identity/roles";
import type { CaseFacts, Interview } from "@/server/rules/case-facts";
import { DEFAULT_SCHEME } from "@/server/rules/schemes";
import { mayBook } from "@/server/rules/section-04-booking";
import { interviewForm } from "@/server/rules/section-04-interviews";
import { INTERVIEW_FORMS, type InterviewForm, type Purpose } from "@/server/rules/vocabulary";
import type { TimeOnOffer, Wanted } from "./times-on-offer";

/** The caseworker who has the case, by name, and the place of the next of their times. */
async function caseworkerOf(tx: Scoped, fundCode: string, caseworkerId: string | null, today: string) {
  if (caseworkerId === null) return null;
  const result = await tx.execute<{ caseworkerId: string; name: string; place: string | null }>(sql`
    select u.id as "caseworkerId", u.name, (select s.place from slot s where s.fund_code = u.fund_code
      and s.caseworker_id = u.id and s."on" >= ${today}::date and s.place is not null order by s."on", s.starts_at limit 1) as place
    from app_user u where u.fund_code = ${fundCode} and u.id = ${caseworkerId}::uuid and u.active`);
  return result.rows[0] ?? null;
}

/**
 * Where the member stands when they come to book or to move: the case, what is booked, and what a time must be for it.
 * @param purposes what is to be booked; of a move, the booking's own are
 * @param move the booking that is to be moved
 * @returns `null` where the scope shows no such case or booking
 */
export async function bookingStand(
  tx: Scoped,
  person: SignedIn,
  { purposes: wished, move }: { purposes: readonly Purpose[]; move: string | null },
) {
  const loaded = person.memberId === null ? null : await loadCase(tx, person.memberId);
  if (!loaded) return null;
  const { facts, clock } = loaded;
  const moving = move === null ? null : (facts.interviews.find(({ entityId }) => entityId === move) ?? null);
  if (move !== null && moving === null) return null;
  const purposes: readonly Purpose[] = moving ? moving.purposes : wished;
  const forms = INTERVIEW_FORMS.filter((form) => allowsForm(facts, clock.today, purposes, form));
  const own = await caseworkerOf(tx, person.fundCode, facts.caseworkerId, clock.today);
  const wanted: Wanted = {
    fundCode: person.fundCode,
    memberId: facts.memberId,
    now: clock.now,
    from: clock.today,
    until: purposes.includes("job") ? (latestParticipation(facts)?.endDate ?? null) : null,
    forms,
    own,
  };
  return {
    facts,
    clock,
    moving,
    purposes,
    forms,
    own,
    wanted,
    ...fitting(facts, clock.today, purposes, moving),
  };
}

function allowsForm(facts: CaseFacts, today: string, purposes: readonly Purpose[], form: InterviewForm): boolean {
  const inOffer = inOfferOn(facts, today);
  return interviewForm({ purposes, form, inOffer }).outcome === "allowed";
}

/** Only what the booking would be allowed: the day's other interviews, the course's end and exemptions are the rules'. */
function fitting(facts: CaseFacts, today: string, purposes: readonly Purpose[], moving: Interview | null) {
  const known = new Map<string, boolean>();
  const own = facts.interviews.filter(
    ({ status, entityId }) => (status === "booked" || status === "held") && entityId !== moving?.entityId,
  );
  const fitsDay = ({ on, form }: Pick<TimeOnOffer, "on" | "form">): boolean => {
    const key = `${on} ${form}`;
    const allowed =
      known.get(key) ??
      mayBook(bookingFacts(facts, { purposes, form, on }, { today }, moving?.entityId ?? null), DEFAULT_SCHEME)
        .outcome === "allowed";
    known.set(key, allowed);
    return allowed;
  };
  const fits = ({ id, on, form, startsAt, to, from }: TimeOnOffer): boolean => {
    if (id === moving?.slotId) return false;
    const starts = Date.parse(startsAt);
    const ends = starts + (minutesOf(to) - minutesOf(from)) * 60_000;
    return (
      fitsDay({ on, form }) && !own.some((one) => Date.parse(one.startsAt) < ends && starts < Date.parse(one.endsAt))
    );
  };
  return { fits, fitsDay };
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
