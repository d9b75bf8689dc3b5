import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULT_SCHEME } from "./schemes";
import {
  cvOnJobnet,
  heldInterviews,
  interviewDay,
  interviewForm,
  mayRegisterInterview,
  noticePeriodEffort,
  type OutcomeFacts,
} from "./section-04-interviews";
import { INTERVIEW_STATUSES, PURPOSES, type Purpose } from "./vocabulary";

const scheme = DEFAULT_SCHEME;
const rulesOf = (day: Parameters<typeof interviewDay>[0]["day"], ...purposes: Purpose[]) =>
  interviewDay({ day, add: { purposes } }, scheme).grounds.map(({ rule }) => rule);
const booked = (...purposes: Purpose[]) => ({ purposes, status: "booked" as const });

test("R4.4a: at most two interviews and two different purposes a day", () => {
  expect(rulesOf([], "job")).toEqual([]);
  expect(rulesOf([booked("cv")], "job")).toEqual([]);
  expect(rulesOf([booked("cv"), booked("job")], "joint")).toContain("R4.4a");
  expect(rulesOf([booked("cv", "job")], "joint")).toContain("R4.4a");
  expect(rulesOf([booked("job")], "job")).toEqual(["R4.4a", "R4.4b"]);
});

test("I-8: only planned and held interviews fill the day", () => {
  const fills = INTERVIEW_STATUSES.filter((status) => rulesOf([{ purposes: ["job"], status }], "joint").length > 0);
  expect(fills).toEqual(["booked", "held"]);
});

test("R4.4b: no sequence of accepted interviews gives three on a day or a pair that is not allowed", () => {
  const purposes = fc.uniqueArray(fc.constantFrom(...PURPOSES), { minLength: 1, maxLength: 2 });
  const pairs = new Set(["cv+job", "cv+joint", "availability+job", "availability+joint"]);
  fc.assert(
    fc.property(fc.array(purposes, { maxLength: 12 }), (wanted) => {
      const day: { purposes: Purpose[]; status: "booked" }[] = [];
      for (const each of wanted) {
        const add = { purposes: each };
        if (interviewDay({ day, add }, scheme).value.allowed) day.push({ purposes: each, status: "booked" });
      }
      const all = day.flatMap((interview) => interview.purposes);
      expect(day.length).toBeLessThanOrEqual(2);
      expect(all.length).toBeLessThanOrEqual(2);
      if (all.length === 2) expect(pairs.has([...all].sort().join("+"))).toBe(true);
      if (wanted.some((each) => each.length === 1)) expect(day.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

test("R4.1b: an individual job interview is in person unless in an offer", () => {
  const form = (purposes: Purpose[], how: "inPerson" | "video", inOffer: boolean | null) =>
    interviewForm({ purposes, form: how, inOffer }).outcome;
  expect(form(["job"], "inPerson", false)).toBe("allowed");
  expect(form(["cv", "job"], "video", false)).toBe("refused");
  expect(form(["job"], "video", true)).toBe("allowed");
  expect(form(["job"], "video", null)).toBe("assess");
  expect(form(["joint"], "video", false)).toBe("allowed");
});

const outcome: OutcomeFacts = {
  outcome: "held",
  current: "booked",
  on: "2021-03-18",
  today: "2021-03-18",
  purposes: ["joint"],
  form: "inPerson",
  inOffer: false,
  jobcenterTookPart: true,
  repatriationAssessed: "outside",
  otherThatDay: [],
  correction: false,
};
const register = (change: Partial<OutcomeFacts>) => mayRegisterInterview({ ...outcome, ...change }, scheme);

test("R4.1c: an interview ahead can be neither held nor missed", () => {
  expect(register({})).toMatchObject({ outcome: "allowed", value: { counts: true } });
  expect(register({ on: "2021-03-17" }).outcome).toBe("allowed");
  expect(register({ on: "2021-03-19" }).grounds[0]?.reason).toBe("interviewFuture");
  expect(register({ on: "2021-03-19", outcome: "noShow" }).outcome).toBe("refused");
  expect(register({ on: "2021-03-19", outcome: "lawfulAbsence" }).outcome).toBe("allowed");
  expect(register({ on: "2021-03-19", outcome: "cancelled" }).value.counts).toBe(false);
});

test("R4.1c: what became of it is registered once, then corrected; a joint one says who took part", () => {
  expect(register({ current: "held" }).grounds[0]?.reason).toBe("outcomeRegistered");
  expect(register({ current: "held", correction: true }).outcome).toBe("allowed");
  expect(register({ jobcenterTookPart: null }).missing).toEqual(["jobcenterTookPart"]);
  expect(register({ purposes: ["job"], form: "video" }).grounds[0]?.rule).toBe("R4.1b");
  expect(register({ otherThatDay: [booked("job")] }).grounds[0]?.rule).toBe("R4.4b");
});

test("R5.2a: a held interview carries the assessment of the repatriation act", () => {
  expect(register({ repatriationAssessed: null }).missing).toEqual(["repatriationAssessed"]);
});

test("R4.1a: cv and availability interviews are not counted, nor those not held", () => {
  const count = heldInterviews([
    { purposes: ["cv", "job"], status: "held" },
    { purposes: ["availability"], status: "held" },
    { purposes: ["job"], status: "noShow" },
    { purposes: ["joint"], status: "held" },
  ]);
  expect(count).toEqual({ heldIndividual: 1, heldJoint: 1 });
});

test("R4.1d: the effort in the notice period is for those known to be in one", () => {
  expect([true, false, null].map((underNotice) => noticePeriodEffort({ underNotice }).value.toBeOffered)).toEqual([
    true,
    false,
    false,
  ]);
});

test("R4.7: the cv is in order, lacks something, or has not been looked at", () => {
  const cv = { complete: true, upToDate: true, searchable: true };
  expect(cvOnJobnet(cv).outcome).toBe("allowed");
  expect(cvOnJobnet({ ...cv, upToDate: false, searchable: false }).grounds).toHaveLength(2);
  expect(cvOnJobnet({ ...cv, complete: null })).toMatchObject({ outcome: "assess", missing: ["complete"] });
});
