import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { isOutboundType, LONGEST_COMMENT, OUTBOUND, type OutboundType } from "./contract";
import { correctableFields } from "./correctable";
import { toWire } from "./to-wire";

const OCCURRED = "2021-04-13T22:30:00.000Z";
const id = randomUUID();
const marking = { participationId: id, startDate: "2021-03-01", endDate: null, reasonCode: null };
const ended = { ...marking, endDate: "2021-04-13", reasonCode: 44 };
const interview = {
  interviewId: id,
  purposes: ["cv", "joint"],
  on: "2021-04-20",
  startsAt: "2021-04-20T10:00:00+02:00",
  endsAt: "2021-04-20T10:45:00+02:00",
  form: "inPerson",
  place: "Staunings Plads 1",
};
const deadline = { deadlineId: id, deadline: "2021-04-20" };

/** What acts write, one of each kind. */
const WRITTEN: Record<OutboundType, object> = {
  "marking.started": marking,
  "marking.ended": { ...ended, heldIndividual: 2, heldJoint: 0, owedIndividual: 2, owedJoint: 2 },
  "marking.corrected": ended,
  "interview.summoned": { ...interview, jobcenterParticipates: true, attendance: "digital" },
  "interview.booked": interview,
  "interview.cancelled": interview,
  "interview.held": { ...interview, jobcenterTookPart: false },
  "deadline.set": deadline,
  "deadline.met": { ...deadline, bookedOn: "2021-04-15" },
  "deadline.lapsed": deadline,
  deregistration: { from: "2021-04-21", ground: "missedDeadline" },
  "minPlan.published": { on: "2021-04-13", text: "Søger bredt." },
  "minPlan.draft": { on: "2021-04-13", text: "Søger bredt." },
  "jobGoal.approved": { goalId: id, title: "Lager", aim: "shortageArea" },
  "holiday.registered": {
    holidayId: id,
    from: "2021-05-03",
    to: "2021-05-07",
    reportedOn: "2021-04-13",
    withdrawn: false,
  },
  "reducedEffort.registered": { from: "2021-05-03", to: "2021-05-07", dutiesKept: true, reason: "Det hjælper." },
  "cv.checked": { on: "2021-04-13", complete: true, searchable: false },
  "benefitHours.registered": { month: "2021-03", hours: 100.25, before: null, note: "" },
  "recommendation.sent": { on: "2021-04-13", offer: "Uddannelsesløft", reason: null },
};
const sent = (type: string, payload: unknown = WRITTEN[type as OutboundType]) => {
  const wire = toWire({ type, payload, occurredAt: OCCURRED });
  return "payload" in wire ? wire.payload : wire;
};

describe.each(Object.entries(WRITTEN))("%s", (type, payload) => {
  test("is written as the other side reads it, from all that the act wrote", () => {
    expect(isOutboundType(type)).toBe(true);
    expect(OUTBOUND[type as OutboundType].safeParse(sent(type)).success).toBe(true);
  });

  test("lacking any of what it is about, it is not sent but told by its field", () => {
    const needed = Object.keys(payload).filter((field) => {
      const { [field as keyof typeof payload]: _, ...rest } = payload;
      return "unclear" in sent(type, rest);
    });
    for (const field of needed) {
      const { [field as keyof typeof payload]: _, ...rest } = payload;
      expect(sent(type, rest)).toEqual({ unclear: [field] });
    }
    expect(needed.length).toBeGreaterThan(0);
  });

  test("can be corrected in everything but in what it is about", () => {
    const names = correctableFields(type, payload as Record<string, unknown>).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(name).not.toMatch(/Id$/);
  });
});

test("R2.5a a marking is an absence of type 75, with its last day and the reason code; holiday is type 10", () => {
  expect(sent("marking.ended")).toMatchObject({
    fravaerId: id,
    fravaerType: 75,
    startDato: "2021-03-01",
    slutDato: "2021-04-13",
    fravaersAfslutningsAarsag: 44,
    overdragelse: { afholdtIndividuelle: 2, afholdtFaelles: 0, manglerIndividuelle: 2, manglerFaelles: 2 },
  });
  expect(sent("marking.ended", ended)).toMatchObject({ overdragelse: null });
  expect(sent("holiday.registered")).toMatchObject({ fravaerType: 10, anmeldelsesDato: "2021-04-13" });
});

test("the day of a report is that of the act in Denmark, past midnight too", () => {
  expect(sent("marking.started")).toMatchObject({ anmeldelsesDato: "2021-04-14" });
});

test("R4.1c interviews go by the authority's numbers, two purposes as two of them", () => {
  const typesOf = (...purposes: string[]) =>
    (sent("interview.booked", { ...interview, purposes }) as { samtaleTyper: number[] }).samtaleTyper;
  expect(typesOf("cv", "joint")).toEqual([10, 19]);
  expect(typesOf("availability", "job")).toEqual([15, 7]);
});

test("hours that replace others say why and from when; the first of a month do not", () => {
  const hours = (more: object) => sent("benefitHours.registered", { month: "2021-03", hours: 90, ...more });
  expect(hours({ before: null })).toMatchObject({ rettelse: null });
  expect(hours({ before: 100, note: "Talt forkert." })).toMatchObject({
    rettelse: { kommentar: "Talt forkert.", startDato: "2021-03-01" },
  });
  expect(hours({ before: 0, note: "" })).toMatchObject({ rettelse: { kommentar: "Rettet af a-kassen." } });
});

test("what nobody knows how to send is told as that", () => {
  expect(sent("nothing.known", {})).toEqual({ unclear: ["type"] });
  expect(LONGEST_COMMENT).toBe(1500);
});
