import type { Holding, OutboundPayload, OutboundType } from "../contract";
import type { Person, Received } from "./register";

type Marking = OutboundPayload<"marking.corrected"> & { handover: OutboundPayload<"marking.ended">["overdragelse"] };
type Interview = OutboundPayload<"interview.booked"> & {
  state: "summoned" | "booked" | "cancelled" | "held";
  jobcenter: boolean | null;
};
type Deadline = OutboundPayload<"deadline.set"> & { state: "runs" | "met" | "lapsed"; bookedOn: string | null };
type Hours = { month: string; hours: number; corrected: boolean };

/** What is known of a person, as the messages up to now have made it. */
export type Held = {
  markings: Marking[];
  interviews: Interview[];
  deadlines: Deadline[];
  holidays: OutboundPayload<"holiday.registered">[];
  hours: Hours[];
  reducedEfforts: OutboundPayload<"reducedEffort.registered">[];
  deregisteredFrom: string | null;
  minPlan: (OutboundPayload<"minPlan.draft"> & { published: boolean }) | null;
  jobGoals: OutboundPayload<"jobGoal.approved">[];
  cv: OutboundPayload<"cv.checked"> | null;
  recommendations: OutboundPayload<"recommendation.sent">[];
};

type Told = { [T in OutboundType]: { type: T; payload: OutboundPayload<T> } }[OutboundType];

/** Puts `item` where the one with the same id stands, or at the end. */
function put<T>(items: T[], item: T, isSame: (one: T) => boolean): void {
  const at = items.findIndex(isSame);
  if (at < 0) items.push(item);
  else items[at] = item;
}

/** What a person's messages add up to: each replaces what an earlier one said of the same thing. */
export function heldBy({ received }: Pick<Person, "received">): Held {
  const held: Held = {
    markings: [],
    interviews: [],
    deadlines: [],
    holidays: [],
    hours: [],
    reducedEfforts: [],
    deregisteredFrom: null,
    minPlan: null,
    jobGoals: [],
    cv: null,
    recommendations: [],
  };
  for (const { message } of received) take(held, message as Received["message"] & Told);
  return held;
}

function take(held: Held, told: Told): void {
  switch (told.type) {
    case "marking.started":
    case "marking.corrected":
      putMarking(held, { ...told.payload, handover: null });
      break;
    case "marking.ended":
      putMarking(held, { ...told.payload, handover: told.payload.overdragelse });
      break;
    case "interview.summoned":
      putInterview(held, {
        ...told.payload,
        state: "summoned",
        jobcenter: told.payload.jobcenter
          ? told.payload.jobcenter.deltager
          : (held.interviews.find(({ samtaleId }) => samtaleId === told.payload.samtaleId)?.jobcenter ?? null),
      });
      break;
    case "interview.booked":
      putInterview(held, { ...told.payload, state: "booked", jobcenter: null });
      break;
    case "interview.cancelled":
      putInterview(held, { ...told.payload, state: "cancelled", jobcenter: null });
      break;
    case "interview.held":
      putInterview(held, { ...told.payload, state: "held", jobcenter: told.payload.jobcenterDeltog });
      break;
    case "deadline.set":
      putDeadline(held, { ...told.payload, state: "runs", bookedOn: null });
      break;
    case "deadline.met":
      putDeadline(held, { ...told.payload, state: "met" });
      break;
    case "deadline.lapsed":
      putDeadline(held, { ...told.payload, state: "lapsed", bookedOn: null });
      break;
    case "holiday.registered":
      put(held.holidays, told.payload, ({ fravaerId }) => fravaerId === told.payload.fravaerId);
      break;
    case "benefitHours.registered": {
      const { maaned, timer, rettelse } = told.payload;
      put(held.hours, { month: maaned, hours: timer, corrected: rettelse !== null }, ({ month }) => month === maaned);
      break;
    }
    case "deregistration":
      held.deregisteredFrom = told.payload.fra;
      break;
    case "minPlan.draft":
    case "minPlan.published":
      held.minPlan = { ...told.payload, published: told.type === "minPlan.published" };
      break;
    case "jobGoal.approved":
      put(held.jobGoals, told.payload, ({ jobmaalId }) => jobmaalId === told.payload.jobmaalId);
      break;
    case "reducedEffort.registered":
      held.reducedEfforts.push(told.payload);
      break;
    case "cv.checked":
      held.cv = told.payload;
      break;
    case "recommendation.sent":
      held.recommendations.push(told.payload);
      break;
  }
}

function putMarking(held: Held, marking: Marking): void {
  const before = held.markings.find(({ fravaerId }) => fravaerId === marking.fravaerId);
  const handover = marking.slutDato === null ? null : (marking.handover ?? before?.handover ?? null);
  put(held.markings, { ...marking, handover }, (one) => one === before);
}

const putInterview = (held: Held, interview: Interview): void =>
  put(held.interviews, interview, ({ samtaleId }) => samtaleId === interview.samtaleId);

const putDeadline = (held: Held, deadline: Deadline): void =>
  put(held.deadlines, deadline, ({ fristId }) => fristId === deadline.fristId);

/** The deadline that runs on a day; the last that was set where several do. */
export const runningDeadline = ({ deadlines }: Held, today: string): Deadline | null =>
  deadlines.findLast(({ state, frist }) => state === "runs" && frist >= today) ?? null;

/** What is held of a person as the fund may ask for it, on the fund's day. */
export function holdingOf(cpr: string, person: Pick<Person, "received">, today: string): Holding {
  const held = heldBy(person);
  const deadline = runningDeadline(held, today);
  return {
    civilRegistrationIdentifier: cpr,
    known: person.received.length > 0,
    markings: held.markings.map(({ fravaerId, startDato, slutDato, fravaersAfslutningsAarsag }) => ({
      id: fravaerId,
      start: startDato,
      end: slutDato,
      code: fravaersAfslutningsAarsag,
    })),
    deadline: deadline && { id: deadline.fristId, deadline: deadline.frist },
    interviews: held.interviews
      .filter(({ state, dato }) => (state === "booked" || state === "summoned") && dato >= today)
      .map(({ samtaleId, samtaleTyper, dato, startTidspunkt }) => ({
        id: samtaleId,
        typeIds: samtaleTyper,
        on: dato,
        startsAt: startTidspunkt,
      })),
    holidays: held.holidays
      .filter(({ bortfaldet }) => !bortfaldet)
      .map(({ fravaerId, startDato, slutDato }) => ({ id: fravaerId, from: startDato, to: slutDato })),
    hours: held.hours.map(({ month, hours }) => ({ month, hours })),
  };
}
