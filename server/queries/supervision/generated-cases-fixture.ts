import fc from "fast-check";
import { addDays } from "@/server/rules/day";
import type { CaseParts } from "@/server/rules/duties/case-fixture";
import {
  COMPLAINT_STATES,
  GUIDANCE_TOPICS,
  INTERVIEW_FORMS,
  INTERVIEW_STATUSES,
  REASON_CODES,
} from "@/server/rules/vocabulary";
import { idOf } from "../stored-case-fixture";

/** Test support: cases of a spring, orderly enough to be stored, so many-sided that every part of every figure occurs. */
const days = (from: string, most: number) => fc.integer({ min: 0, max: most }).map((count) => addDays(from, count));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const plan = fc.record({ state: fc.constantFrom("draft" as const, "published" as const), after: fc.nat(80) });
const interview = fc.record({
  purposes: fc.constantFrom(["job"], ["joint"], ["cv"], ["cv", "job"], ["availability", "joint"]) as fc.Arbitrary<
    ("job" | "joint" | "cv" | "availability")[]
  >,
  form: fc.constantFrom(...INTERVIEW_FORMS),
  status: fc.oneof(
    { weight: 3, arbitrary: fc.constant("held" as const) },
    { weight: 2, arbitrary: fc.constantFrom(...INTERVIEW_STATUSES) },
  ),
  after: fc.nat(100),
  fixedBy: fc.constantFrom("member" as const, "fund" as const),
  shortNoticeReason: fc.constantFrom(null, null, "En jobordre"),
  jobcenterTookPart: fc.constantFrom(null, true, false),
  repatriationAssessed: fc.constantFrom(null, "outside" as const),
  deadlineId: fc.constantFrom(null, "deadlines-1"),
});
const deadline = fc.record({
  setAfter: fc.nat(60),
  runs: fc.integer({ min: 1, max: 20 }),
  bookedAfter: maybe(fc.nat(30)),
  daysWithoutTimes: fc.constantFrom(0, 0, 2),
  withdrawn: fc.constantFrom(false, false, false, true),
});

const shape = fc.record({
  registeredOn: days("2021-01-20", 100),
  learnedAfter: fc.constantFrom(null, null, null, 5),
  visitedAfter: maybe(fc.nat(30)),
  toJobcenter: fc.constantFrom(false, false, false, true),
  guidedAfter: fc.array(fc.nat(30), { maxLength: 9 }),
  startAfter: maybe(fc.nat(10)),
  ended: maybe(fc.record({ after: fc.nat(90), code: fc.constantFrom(...REASON_CODES, 41 as const, 41 as const) })),
  again: maybe(fc.record({ after: fc.integer({ min: 1, max: 20 }), replaced: fc.boolean() })),
  deregisteredAfter: fc.constantFrom(null, null, null, 9, 20, 45),
  reRegistered: fc.boolean(),
  leftAfter: fc.constantFrom(null, null, null, null, 12),
  interviews: fc.array(interview, { maxLength: 4 }),
  /** Held what is owed in the first days of the participation. */
  diligent: fc.constantFrom(false, false, true),
  deadlines: fc.array(deadline, { maxLength: 2 }),
  plans: fc.uniqueArray(plan, { selector: ({ after }) => after, maxLength: 2 }),
  reduced: maybe(fc.record({ after: fc.nat(60), runs: fc.nat(40), dutiesKept: fc.boolean() })),
  explained: maybe(fc.record({ after: fc.nat(80), handled: fc.boolean() })),
  complained: maybe(fc.record({ after: fc.nat(80), state: fc.constantFrom(...COMPLAINT_STATES) })),
  late: fc.boolean(),
  municipality: fc.constantFrom("0101", "0461"),
});
type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never;

const OWED = (["job", "job", "joint"] as const).map((purpose, at) => ({
  purposes: [purpose],
  status: "held" as const,
  after: 10 + at,
}));
const GROUNDS = ["missedDeadline", "other"] as const;
const noon = (day: string) => `${day}T11:00:00Z`;

function partsOf(given: Shape, place: number): CaseParts {
  const { registeredOn, visitedAfter, startAfter, ended, again, deregisteredAfter, late, reduced, explained } = given;
  const { complained } = given;
  const on = (after: number) => addDays(registeredOn, after);
  const start = startAfter === null ? null : on(startAfter);
  const end = start !== null && ended ? { day: addDays(start, ended.after), code: ended.code } : null;
  const second = end && again ? addDays(end.day, again.after) : null;
  const lateReason = late ? "Travlhed." : null;
  const courses = [
    ...(start === null
      ? []
      : [{ startDate: start, endDate: end?.day ?? null, reasonCode: end?.code ?? null, placementId: "placements-1" }]),
    ...(second === null
      ? []
      : [
          {
            startDate: second,
            endDate: null,
            reasonCode: null,
            placementId: again?.replaced ? "placements-2" : "placements-1",
          },
        ]),
  ];
  const left = deregisteredAfter === null ? null : on(deregisteredAfter);
  return {
    leftFundOn: given.leftAfter === null ? null : on(given.leftAfter),
    circumstances: [{ municipalityCode: given.municipality, appliesOn: registeredOn, recordedAt: noon(registeredOn) }],
    registrations: [
      {
        registeredOn,
        learnedOn: given.learnedAfter === null ? null : on(given.learnedAfter),
        deregisteredFrom: left,
        deregistrationGround: left === null ? null : GROUNDS[place % 2]!,
      },
      ...(left !== null && given.reRegistered ? [{ registeredOn: addDays(left, 7) }] : []),
    ],
    placements: [{ kind: "new" as const }, { kind: "replacement" as const }],
    visitations:
      visitedAfter === null
        ? []
        : [{ assessedOn: on(visitedAfter), responsible: given.toJobcenter ? "jobcenter" : "fund", lateReason }],
    participations: courses,
    markingEnds: end ? [{ reasonCode: end.code, registeredOn: end.day }] : [],
    guidance: given.guidedAfter.map((after, at) => ({
      topic: GUIDANCE_TOPICS[at % GUIDANCE_TOPICS.length]!,
      on: on(after),
      lateReason,
    })),
    interviews: [...given.interviews, ...(given.diligent ? OWED : [])].map(({ after, ...rest }, at) => ({
      ...rest,
      on: on(after),
      // At times and with caseworkers of their own: two of one member's cannot be at once.
      startsAt: `${on(after)}T${String(7 + at).padStart(2, "0")}:00:00Z`,
      endsAt: `${on(after)}T${String(7 + at).padStart(2, "0")}:45:00Z`,
      caseworkerId: idOf(`caseworker of ${place} ${at}`),
    })),
    deadlines: given.deadlines.map(({ setAfter, runs, bookedAfter, withdrawn, daysWithoutTimes }) => ({
      setOn: on(setAfter),
      deadline: on(setAfter + runs),
      bookedOn: bookedAfter === null ? null : on(setAfter + bookedAfter),
      daysWithoutTimes,
      withdrawnOn: withdrawn ? on(setAfter + 1) : null,
    })),
    minPlans: given.plans
      .map(({ state, after }) => ({ state, appliesOn: on(after), recordedAt: noon(on(after)) }))
      .sort((one, other) => (one.appliesOn < other.appliesOn ? -1 : 1)),
    reducedEfforts: reduced
      ? [{ from: on(reduced.after), to: on(reduced.after + reduced.runs), dutiesKept: reduced.dutiesKept }]
      : [],
    notices: explained
      ? [
          {
            kind: "explanation" as const,
            appliesOn: on(explained.after),
            handledOn: explained.handled ? on(explained.after) : null,
          },
        ]
      : [],
    complaints: complained
      ? [
          {
            receivedOn: on(complained.after),
            state: complained.state,
            stateOn: on(complained.after + 3),
            about: null,
            appliesOn: on(complained.after),
          },
        ]
      : [],
  };
}

/** The same cases at every run. */
export function generatedCases(count: number): CaseParts[] {
  return fc.sample(shape, { numRuns: count, seed: 12 }).map(partsOf);
}
