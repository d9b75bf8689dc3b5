import { expect, test } from "vitest";
import { DEFAULT_SCHEME } from "./schemes";
import { measuresAsGroundToMove } from "./section-03-notice-measures";
import {
  type HolidayInput,
  holiday,
  holidayAgainstSummons,
  holidayInput,
  mayDecideHoliday,
  mayMemberReportHoliday,
} from "./section-06-holiday";
import {
  EXEMPTIONS,
  interviewsOwedUnder,
  isExemptOn,
  reducedEffort,
  reducedEffortInput,
} from "./section-07-reduced-effort";
import { jobcenterContact, measure } from "./section-08-jobcenter-contact";

const scheme = DEFAULT_SCHEME;
const week: HolidayInput = { reportedOn: "2021-03-01", from: "2021-03-15", to: "2021-03-19" };
const trip = (change: Partial<HolidayInput> = {}) => holiday({ ...week, ...change }, scheme);
const fixed = { on: "2021-03-17", why: "interview", rebookable: false } as const;

test("R3: measures from a warning stay and never move the course", () => {
  expect(measuresAsGroundToMove({ warnedOfDismissal: true })).toMatchObject({
    outcome: "refused",
    value: { measuresStay: true, movesCourse: false },
  });
  expect(measuresAsGroundToMove({ warnedOfDismissal: false }).outcome).toBe("allowed");
});

test.each([
  ["2021-02-28", 15, "selfRegistration"],
  ["2021-03-01", 14, "selfRegistration"],
  ["2021-03-02", 13, "fundApproval"],
  ["2021-03-15", 0, "fundApproval"],
  ["2021-03-16", -1, "fundApproval"],
])("R6b: reported on %s, %i days before: %s", (reportedOn, daysNotice, procedure) => {
  expect(trip({ reportedOn }).value).toEqual({ procedure, blockedDays: [], daysNotice });
});

test("R6a, R6c: told to the fund within the period, also when it falls after; then to the jobcenter", () => {
  expect(trip({ participationEndsOn: "2021-03-01" }).value.procedure).toBe("selfRegistration");
  expect(trip({ participationEndsOn: "2021-02-28" }).value.procedure).toBe("jobcenter");
});

test("R6d: a day taken by something that cannot be moved blocks, and says which", () => {
  const decision = trip({
    fixedDays: [
      { ...fixed, on: "2021-03-19", why: "offer" },
      fixed,
      fixed,
      { ...fixed, on: "2021-03-16", rebookable: true },
      { ...fixed, on: "2021-03-20" },
      { ...fixed, on: "2021-03-14" },
    ],
  });
  expect(decision.outcome).toBe("refused");
  expect(decision.value.blockedDays).toEqual(["2021-03-17", "2021-03-19"]);
  expect(decision.grounds[0]).toEqual({
    rule: "R6d",
    reason: "holidayDayFixed",
    facts: { on: "2021-03-19", why: "offer" },
  });
});

test("R6e: a single day is cited as one", () => {
  expect(trip({ to: "2021-03-15" }).basis).toContain("R6e");
  expect(trip().basis).not.toContain("R6e");
});

test("I-15: the member cannot report what has begun; the fund can register it", () => {
  const begun = { ...week, reportedOn: "2021-03-16" };
  expect(mayMemberReportHoliday(begun, scheme).grounds.map(({ reason }) => reason)).toEqual(["holidayStarted"]);
  expect(mayDecideHoliday(begun, scheme).outcome).toBe("allowed");
  expect(mayMemberReportHoliday({ ...week, reportedOn: "2021-03-15" }, scheme)).toMatchObject({
    outcome: "allowed",
    value: { needsApproval: true },
  });
});

test("R6c: the fund decides what came late, not what the member registers, nor what is the jobcenter's", () => {
  expect(mayDecideHoliday(week, scheme).grounds[0]?.reason).toBe("selfRegistrationSuffices");
  const after = { ...week, participationEndsOn: "2021-02-01" };
  expect(mayDecideHoliday(after, scheme).grounds[0]?.reason).toBe("holidayOutsidePeriod");
  expect(mayMemberReportHoliday(after, scheme).outcome).toBe("refused");
  expect(mayDecideHoliday({ ...week, reportedOn: "2021-03-10", fixedDays: [fixed] }, scheme).outcome).toBe("refused");
});

test("R6b: a holiday that ends before it begins fails at its end", () => {
  expect(holidayInput.safeParse({ ...week, to: "2021-03-14" }).error?.issues[0]?.path).toEqual(["to"]);
  expect(holidayInput.safeParse({ ...week, to: week.from }).success).toBe(true);
});

test("I-20: reported after the summons, the caseworker decides", () => {
  const against = (reportedAt: string, interviewOn = "2021-03-17") =>
    holidayAgainstSummons({ ...week, reportedAt, interviewOn, summonsSentAt: "2021-03-02T10:00:00+01:00" });
  expect(against("2021-03-02T10:00:01+01:00")).toMatchObject({ outcome: "assess", value: { excused: null } });
  expect(against("2021-03-02T09:59:59+01:00").value.excused).toBe(true);
  expect(against("2021-03-02T10:00:01+01:00", "2021-03-20").value.excused).toBe(false);
});

const period = { from: "2021-03-01", to: "2021-03-31", dutiesKept: false };

test("R7a: reduced effort frees from four duties, both days counting", () => {
  expect(reducedEffort(period).value.exemptFrom).toEqual(["activeJobSearch", "cvInterview", "jobInterview", "offers"]);
  const on = (day: string) => isExemptOn(day, [period]);
  expect([on("2021-02-28"), on("2021-03-01"), on("2021-03-31"), on("2021-04-01")]).toEqual([false, true, true, false]);
});

test("R7b: kept duties need a reason", () => {
  expect(reducedEffort({ ...period, dutiesKept: true, dutiesKeptReason: "Det gavner medlemmet" })).toMatchObject({
    outcome: "allowed",
    value: { exemptFrom: [] },
  });
  expect(reducedEffort({ ...period, dutiesKept: true })).toMatchObject({
    outcome: "assess",
    missing: ["dutiesKeptReason"],
  });
  const paths = (input: object) => reducedEffortInput.safeParse(input).error?.issues.map(({ path }) => path.join("."));
  expect(paths({ ...period, dutiesKept: true })).toEqual(["dutiesKeptReason"]);
  expect(paths({ ...period, to: "2021-02-28" })).toEqual(["to"]);
  expect(isExemptOn("2021-03-10", [{ ...period, dutiesKept: true }])).toBe(false);
  expect(EXEMPTIONS).toHaveLength(4);
});

test("I-26: interviews rest while exempt, and are exempt when it covers the rest", () => {
  const owed = (today: string, periodEndsOn: string | null) =>
    interviewsOwedUnder({ today, periodEndsOn, periods: [period] }).value.state;
  expect(owed("2021-03-10", null)).toBe("resting");
  expect(owed("2021-03-10", "2021-04-01")).toBe("resting");
  expect(owed("2021-03-10", "2021-03-31")).toBe("exempt");
  expect(owed("2021-04-01", "2021-04-30")).toBe("due");
});

test("R8.1: by phone about a job order, and the fund is always told", () => {
  const contact = (channel: "phone" | "other", about: "jobOrder" | "other") =>
    jobcenterContact({ channel, about }).value;
  expect(contact("phone", "jobOrder")).toEqual({ permitted: true, fundMustBeTold: true });
  expect(contact("other", "jobOrder")).toEqual({ permitted: false, fundMustBeTold: true });
  expect(contact("phone", "other").permitted).toBe(false);
});

test("R8.2: measures are the jobcenter's to grant and the fund's to recommend", () => {
  expect(measure({ kind: "mentorSupport" }).value).toEqual({ grantedBy: "jobcenter", fundMayRecommend: true });
});
