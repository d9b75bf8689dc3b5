import { describe, expect, test } from "vitest";
import { asOfDay, correctedSince } from "./as-it-was";
import { participantWith } from "./duties/case-fixture";

/** What a case has of a planned interview. */
const interview = (status: "booked" | "held" | "cancelled", on = "2021-04-20") => ({
  on,
  appliesOn: on,
  startsAt: `${on}T10:00:00+02:00`,
  endsAt: `${on}T10:45:00+02:00`,
  status,
});
const withInterview = (...of: Parameters<typeof interview>) => participantWith({ interviews: [interview(...of)] });
const statuses = (facts: ReturnType<typeof participantWith>) => facts.interviews.map(({ status }) => status);

describe("the case as it was", () => {
  test("R4.3a: an interview planned for a later day is there as it was planned, whatever became of it", () => {
    const then = withInterview("booked");
    expect(statuses(asOfDay(withInterview("cancelled"), then, "2021-04-15"))).toEqual(["booked"]);
    expect(statuses(asOfDay(withInterview("held"), then, "2021-04-19"))).toEqual(["booked"]);
    // On its own day it is known as what it came to.
    expect(statuses(asOfDay(withInterview("held"), then, "2021-04-20"))).toEqual(["held"]);
  });

  test("R4.3a: an interview moved to an earlier day is not there twice", () => {
    const then = withInterview("booked", "2021-04-20");
    expect(statuses(asOfDay(withInterview("held", "2021-04-12"), then, "2021-04-15"))).toEqual(["held"]);
  });

  test("R4.3a: what nobody had planned yet is not there", () => {
    expect(asOfDay(withInterview("booked"), participantWith(), "2021-04-15").interviews).toEqual([]);
  });

  test("R4.3b: a deadline booked, a deregistration and a notice handled after the day are still to come", () => {
    const known = participantWith({
      registrations: [{ deregisteredFrom: "2021-04-16", deregistrationGround: "missedDeadline" }],
      deadlines: [{ deadline: "2021-04-20", setOn: "2021-04-01", appliesOn: "2021-04-01", bookedOn: "2021-04-16" }],
      notices: [{ kind: "message", appliesOn: "2021-04-10", handledOn: "2021-04-16" }],
    });
    const before = asOfDay(known, known, "2021-04-15");
    expect(before.registrations).toMatchObject([{ deregisteredFrom: null, deregistrationGround: null }]);
    expect(before.deadlines).toMatchObject([{ bookedOn: null }]);
    expect(before.notices).toMatchObject([{ handledOn: null }]);
    const on = asOfDay(known, known, "2021-04-16");
    expect(on.registrations).toMatchObject([{ deregisteredFrom: "2021-04-16" }]);
    expect(on.deadlines).toMatchObject([{ bookedOn: "2021-04-16" }]);
  });

  test("a correction shows both versions; one that was withdrawn shows none today, one added none then", () => {
    const then = participantWith({ benefitMonths: [{ month: "2021-03", hours: 10_000 }] });
    const corrected = participantWith({ benefitMonths: [{ month: "2021-03", hours: 16_000 }] });
    const none = participantWith();
    expect(correctedSince(then, corrected)).toMatchObject([{ before: { hours: 10_000 }, after: { hours: 16_000 } }]);
    expect(correctedSince(then, none)).toMatchObject([{ before: { hours: 10_000 }, after: null }]);
    expect(correctedSince(none, then)).toMatchObject([{ before: null, after: { hours: 10_000 } }]);
    expect(correctedSince(then, then)).toEqual([]);
  });
});
