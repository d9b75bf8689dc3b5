import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "./day";
import {
  type BookingDeadlineInput,
  bookingDeadline,
  bookingDeadlineInput,
  type DeregisterFacts,
  dayGivenBack,
  jobcenterItemsAtEntry,
  mayDeregister,
  maySetDeadline,
  type SetDeadlineFacts,
} from "./section-04-deadlines";

const input: BookingDeadlineInput = {
  deadline: "2021-03-18",
  bookedOn: null,
  today: "2021-03-18",
  exempt: false,
  daysWithoutTimes: 0,
};
const at = (change: Partial<BookingDeadlineInput>) => bookingDeadline({ ...input, ...change }).value;

test.each([
  ["2021-03-17", "open", null],
  ["2021-03-18", "open", null],
  ["2021-03-19", "missed", "2021-03-19"],
])("R4.3b: on %s the deadline is %s", (today, status, deregisteredFrom) => {
  expect(at({ today })).toEqual({ status, effectiveDeadline: "2021-03-18", deregisteredFrom });
});

test("I-9: a booking on the deadline day is in time, the day after is not", () => {
  expect(at({ today: "2021-04-01", bookedOn: "2021-03-18" }).status).toBe("met");
  expect(at({ today: "2021-04-01", bookedOn: "2021-03-19" })).toMatchObject({
    status: "missed",
    deregisteredFrom: "2021-03-19",
  });
});

test("I-17: days without times are given back", () => {
  expect(at({ today: "2021-03-20", daysWithoutTimes: 2 })).toMatchObject({
    status: "open",
    effectiveDeadline: "2021-03-20",
  });
  expect(at({ today: "2021-03-21", daysWithoutTimes: 2 }).deregisteredFrom).toBe("2021-03-21");
  expect(at({ today: "2021-04-01", bookedOn: "2021-03-20", daysWithoutTimes: 2 }).status).toBe("met");
});

test("I-17: more days given back never bring the deadline forward, nor turn met or open into missed", () => {
  const days = fc.integer({ min: 0, max: 60 });
  const order = { missed: 0, open: 1, met: 1, lapsed: 1 };
  fc.assert(
    fc.property(days, days, days, fc.option(days, { nil: null }), (given, more, today, booked) => {
      const bookedOn = booked === null || booked > today ? null : addDays("2021-03-01", booked);
      const facts = { ...input, today: addDays("2021-03-01", today), bookedOn };
      const before = bookingDeadline({ ...facts, daysWithoutTimes: given }).value;
      const after = bookingDeadline({ ...facts, daysWithoutTimes: given + more }).value;
      expect(after.effectiveDeadline >= before.effectiveDeadline).toBe(true);
      expect(order[after.status]).toBeGreaterThanOrEqual(order[before.status]);
    }),
  );
});

test("I-10, I-11: met goes first, then exempt, then the participation's end", () => {
  expect(at({ exempt: true, bookedOn: "2021-03-10" }).status).toBe("met");
  expect(bookingDeadline({ ...input, exempt: true, today: "2021-04-01" })).toMatchObject({
    value: { status: "lapsed" },
    basis: ["R7a", "I-11"],
  });
  expect(at({ participationEndsOn: "2021-03-17", today: "2021-04-01" }).status).toBe("lapsed");
  expect(at({ participationEndsOn: "2021-03-18", today: "2021-04-01" }).status).toBe("missed");
  expect(at({ participationEndsOn: "2021-03-19", today: "2021-04-01", daysWithoutTimes: 2 }).status).toBe("lapsed");
});

test("R4.3a: a booking after today fails at its field", () => {
  const paths = (change: object) =>
    bookingDeadlineInput.safeParse({ ...input, ...change }).error?.issues.map(({ path }) => path.join("."));
  expect(paths({ bookedOn: "2021-03-19" })).toEqual(["bookedOn"]);
  expect(paths({ daysWithoutTimes: -1 })).toEqual(["daysWithoutTimes"]);
  expect(paths({ daysWithoutTimes: 0.5 })).toEqual(["daysWithoutTimes"]);
  expect(paths({ bookedOn: undefined })).toEqual(["bookedOn"]);
});

test("I-17 I-30: a day of the deadline on which at some moment nothing was on offer is given back", () => {
  const day = {
    on: "2021-03-10",
    setOn: "2021-03-08",
    effectiveDeadline: "2021-03-18",
    fewestTimes: 0,
    portalDown: false,
  };
  const given = (change: Partial<typeof day> = {}) => dayGivenBack({ ...day, ...change });
  expect(given()).toMatchObject({ outcome: "allowed", value: { effectiveDeadline: "2021-03-19" } });
  expect(given({ fewestTimes: 1 })).toMatchObject({ outcome: "refused", value: { effectiveDeadline: "2021-03-18" } });
  expect(given({ fewestTimes: 1 }).grounds[0]).toMatchObject({ rule: "I-17", reason: "dayNotGivenBack" });
  expect(given({ fewestTimes: 5, portalDown: true }).outcome).toBe("allowed");
  const at = (on: string) => given({ on }).outcome;
  expect([at("2021-03-07"), at("2021-03-08"), at("2021-03-18"), at("2021-03-19")]).toEqual([
    "refused",
    "allowed",
    "allowed",
    "refused",
  ]);
});

const set: SetDeadlineFacts = {
  deadline: "2021-03-25",
  today: "2021-03-18",
  registered: true,
  participation: { startDate: "2021-03-01", endDate: null },
  exempt: false,
  bookableTimes: 3,
};
const setReasons = (change: Partial<SetDeadlineFacts>) =>
  maySetDeadline({ ...set, ...change }).grounds.map(({ reason }) => reason);

test("R4.3a: a deadline is set for a registered participant, from today on", () => {
  expect(maySetDeadline(set).outcome).toBe("allowed");
  expect(setReasons({ deadline: "2021-03-17" })).toEqual(["deadlinePast"]);
  expect(setReasons({ deadline: "2021-03-18" })).toEqual([]);
  expect(setReasons({ registered: false, participation: null })).toEqual(["notParticipating", "notRegistered"]);
});

test("I-10: a deadline lies within the participation", () => {
  const participation = { startDate: "2021-03-01", endDate: "2021-03-25" };
  expect(setReasons({ participation })).toEqual([]);
  expect(setReasons({ participation, deadline: "2021-03-26" })).toEqual(["deadlineAfterParticipation"]);
});

test("I-11: none under reduced effort without duties", () => {
  expect(setReasons({ exempt: true })).toEqual(["exemptFromDeadline"]);
});

test("I-17: none where there is nothing to book", () => {
  expect(setReasons({ bookableTimes: 0 })).toEqual(["noBookableTimes"]);
  expect(maySetDeadline({ ...set, bookableTimes: null })).toMatchObject({
    outcome: "assess",
    missing: ["bookableTimes"],
  });
});

const missed: DeregisterFacts = { ...input, today: "2021-03-30", registered: true, timesWereOffered: true };
const deregister = (change: Partial<DeregisterFacts>) => mayDeregister({ ...missed, ...change });

test("R4.3b, I-29: a deregistration takes effect the day after the deadline, whenever it is taken", () => {
  expect(deregister({})).toMatchObject({ outcome: "allowed", value: { effectiveFrom: "2021-03-19" } });
  expect(deregister({ today: "2021-03-19" }).value.effectiveFrom).toBe("2021-03-19");
  expect(deregister({ today: "2021-03-18" }).grounds[0]?.reason).toBe("deadlineNotPassed");
  expect(deregister({ bookedOn: "2021-03-18" }).grounds[0]?.reason).toBe("deadlineMet");
  expect(deregister({ exempt: true }).grounds[0]).toMatchObject({ rule: "I-11", reason: "deadlineLapsed" });
  expect(deregister({ registered: false }).grounds[0]?.reason).toBe("notRegistered");
});

test("I-17: nobody is deregistered for a deadline that could not be met", () => {
  expect(deregister({ timesWereOffered: false }).grounds[0]?.reason).toBe("deadlineCouldNotBeMet");
  expect(deregister({ timesWereOffered: null })).toMatchObject({ outcome: "assess", missing: ["timesWereOffered"] });
});

test("R4.3c, I-22: on entry jobcenter deadlines are annulled and meetings are to be cancelled", () => {
  const items = [
    { id: "d", kind: "deadline", state: "open" },
    { id: "m", kind: "meeting", state: "open" },
    { id: "old", kind: "meeting", state: "cancelled" },
  ] as const;
  expect(jobcenterItemsAtEntry({ inAndOutInOneAct: false, items }).value).toEqual({
    annulled: ["d"],
    toBeCancelled: ["m"],
  });
  expect(jobcenterItemsAtEntry({ inAndOutInOneAct: true, items })).toMatchObject({
    value: { annulled: [], toBeCancelled: [] },
    basis: ["R4.3c", "I-5"],
  });
});

test("R4.3d: a deadline of the fund's is cited as one that lives in its own portal", () => {
  expect(maySetDeadline(set).basis).toContain("R4.3d");
});
