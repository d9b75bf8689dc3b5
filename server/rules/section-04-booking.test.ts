import { expect, test } from "vitest";
import { DEFAULT_SCHEME } from "./schemes";
import {
  type BookingFacts,
  mayBook,
  mayMemberCancelBooking,
  maySummon,
  whoBooks,
  whoBooksInput,
} from "./section-04-booking";
import type { Purpose } from "./vocabulary";

const scheme = DEFAULT_SCHEME;
const by = (purposes: Purpose[], sameDayPurposes: Purpose[] = [], shortNoticeReason?: string) =>
  whoBooks({ purposes, sameDayPurposes, shortNoticeReason });

test("R4.3a: the member books a job interview", () => {
  expect(by(["job"]).value.by).toBe("member");
});

test("R4.5a: the fund summons to the joint interview", () => {
  expect(by(["joint"])).toMatchObject({ value: { by: "fund" }, basis: ["R4.5a"] });
  expect(by(["cv", "joint"]).value.by).toBe("fund");
});

test("R4.5b: job with cv, and availability with joint, may both be summoned to", () => {
  expect(by(["job", "cv"])).toMatchObject({ value: { by: "fund" }, basis: ["R4.5b", "R4.3a"] });
  expect(by(["job"], ["cv"]).value.by).toBe("fund");
  expect(by(["availability"], ["joint"]).value.by).toBe("fund");
  expect(by(["availability", "joint"]).value.by).toBe("fund");
});

test("R4.6: short notice counts only with a job interview", () => {
  expect(by(["job"], [], "Jobordre, der skal besættes i morgen")).toMatchObject({ value: { by: "fund" } });
  expect(by(["availability"], [], "Jobordre").value.by).toBe("member");
});

test("I-12: cv by the fund; availability alone or with job by the member", () => {
  expect(by(["cv"]).value.by).toBe("fund");
  expect(by(["availability"]).value.by).toBe("member");
  expect(by(["availability", "job"]).value.by).toBe("member");
  expect(by(["availability"], ["job"]).value.by).toBe("member");
});

test("R4.4b: a pair that cannot share a day fails at its field", () => {
  const paths = (input: object) => whoBooksInput.safeParse(input).error?.issues.map(({ path }) => path.join("."));
  expect(paths({ purposes: ["job", "joint"] })).toEqual(["purposes"]);
  expect(paths({ purposes: ["job"], sameDayPurposes: ["joint"] })).toEqual(["sameDayPurposes"]);
  expect(paths({ purposes: ["job"], sameDayPurposes: ["job"] })).toEqual(["sameDayPurposes"]);
  expect(paths({ purposes: ["cv", "job"], sameDayPurposes: ["joint"] })).toEqual(["sameDayPurposes"]);
  expect(paths({ purposes: ["job"], shortNoticeReason: " " })).toEqual(["shortNoticeReason"]);
  expect(paths({ purposes: ["cv"], sameDayPurposes: ["joint"] })).toBeUndefined();
});

const facts: BookingFacts = {
  purposes: ["joint"],
  form: "inPerson",
  inOffer: false,
  on: "2021-03-18",
  today: "2021-03-18",
  participation: { startDate: "2021-03-01", endDate: null },
  day: [],
  exempt: false,
};
const reasons = (decision: ReturnType<typeof maySummon>) => decision.grounds.map(({ reason }) => reason);

test("R4.5a: a summons to a joint interview; a job interview is for the member to book", () => {
  expect(maySummon(facts, scheme).outcome).toBe("allowed");
  expect(reasons(maySummon({ ...facts, purposes: ["job"] }, scheme))).toEqual(["memberBooks"]);
  expect(maySummon({ ...facts, purposes: ["job"], shortNoticeReason: "Jobordre" }, scheme).outcome).toBe("allowed");
  const withCv = {
    ...facts,
    purposes: ["job"] as const,
    day: [{ purposes: ["cv"] as const, status: "booked" as const }],
  };
  expect(maySummon(withCv, scheme).outcome).toBe("allowed");
  expect(
    maySummon({ ...facts, purposes: ["job"], form: "phone", inOffer: null, shortNoticeReason: "Jobordre" }, scheme),
  ).toMatchObject({ outcome: "assess", missing: ["inOffer"] });
});

test("R4.3a: what the member may book, and what the fund summons to", () => {
  expect(mayBook({ ...facts, purposes: ["job"] }, scheme).outcome).toBe("allowed");
  expect(reasons(mayBook(facts, scheme))).toEqual(["fundSummons"]);
});

test("R4.5a: all the grounds of a refused summons are told", () => {
  const refused = maySummon(
    {
      ...facts,
      on: "2021-03-17",
      form: "phone",
      purposes: ["job"],
      exempt: true,
      participation: { startDate: "2021-01-01", endDate: "2021-02-28" },
      day: [{ purposes: ["joint"], status: "booked" }],
    },
    scheme,
  );
  expect(reasons(refused)).toEqual([
    "interviewPast",
    "afterParticipation",
    "exemptFromInterviews",
    "pairNotAllowed",
    "mustBeInPerson",
  ]);
  expect(reasons(maySummon({ ...facts, participation: null }, scheme))).toEqual(["notParticipating"]);
  expect(maySummon({ ...facts, purposes: ["cv"], participation: null }, scheme).outcome).toBe("allowed");
});

test("I-10: a job interview on the participation's last day stands, the day after is too late", () => {
  const participation = { startDate: "2021-03-01", endDate: "2021-03-31" };
  expect(maySummon({ ...facts, on: "2021-03-31", participation }, scheme).outcome).toBe("allowed");
  expect(reasons(maySummon({ ...facts, on: "2021-04-01", participation }, scheme))).toEqual(["afterParticipation"]);
});

test("I-9: after the deadline an only booking can be moved but not cancelled", () => {
  const cancel = (today: string, otherBookings = 0, fixedBy: "member" | "fund" = "member") =>
    mayMemberCancelBooking({ on: "2021-03-25", today, fixedBy, effectiveDeadline: "2021-03-18", otherBookings });
  expect(cancel("2021-03-17")).toMatchObject({ outcome: "allowed", value: { reopensDeadline: true } });
  expect(cancel("2021-03-18").outcome).toBe("allowed");
  expect(cancel("2021-03-19").grounds[0]?.reason).toBe("bookingMustRemain");
  expect(cancel("2021-03-19", 1)).toMatchObject({ outcome: "allowed", value: { reopensDeadline: false } });
  expect(cancel("2021-03-17", 0, "fund").grounds[0]?.reason).toBe("summonsStands");
  expect(cancel("2021-03-26").grounds.map(({ reason }) => reason)).toEqual(["interviewPast", "bookingMustRemain"]);
});
