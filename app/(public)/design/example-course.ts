import type { CourseFacts } from "@/components/rules/course-facts";

/** Courses at five stages of the law, for the page of examples: nobody's. */
export const EXAMPLE_COURSES: Readonly<Record<"begun" | "midway" | "missed" | "nearlyDone" | "ended", CourseFacts>> = {
  begun: {
    startDate: "2021-03-01",
    today: "2021-03-18",
    hoursUsed: 7400,
    hoursLimit: 41_000,
    expectedHandover: { from: "2021-06-01", to: "2021-06-30" },
    endedOn: null,
    interviews: [
      { id: "a", on: null, kind: "individual", state: "owed" },
      { id: "b", on: null, kind: "individual", state: "owed" },
      { id: "c", on: null, kind: "joint", state: "owed" },
    ],
    deadlines: [{ on: "2021-03-29", state: "open", frozenDays: 0 }],
  },
  midway: {
    startDate: "2021-01-04",
    today: "2021-03-18",
    hoursUsed: 28_450,
    hoursLimit: 41_000,
    expectedHandover: { from: "2021-04-01", to: "2021-04-30" },
    endedOn: null,
    interviews: [
      { id: "a", on: "2021-01-21", kind: "individual", state: "held" },
      { id: "b", on: "2021-02-24", kind: "individual", state: "held" },
      { id: "c", on: "2021-03-25", kind: "joint", state: "booked" },
    ],
    deadlines: [
      { on: "2021-01-15", state: "met", frozenDays: 0 },
      { on: "2021-03-10", state: "met", frozenDays: 4 },
    ],
  },
  missed: {
    startDate: "2021-01-18",
    today: "2021-03-18",
    hoursUsed: 20_350,
    hoursLimit: 33_300,
    expectedHandover: { from: "2021-04-01", to: "2021-05-31" },
    endedOn: null,
    interviews: [
      { id: "a", on: "2021-02-09", kind: "individual", state: "held" },
      { id: "b", on: null, kind: "individual", state: "owed" },
      { id: "c", on: null, kind: "joint", state: "owed" },
    ],
    deadlines: [{ on: "2021-03-15", state: "missed", frozenDays: 3 }],
  },
  nearlyDone: {
    startDate: "2020-12-01",
    today: "2021-03-18",
    hoursUsed: 40_275,
    hoursLimit: 41_000,
    expectedHandover: { from: "2021-03-01", to: "2021-03-31" },
    endedOn: null,
    interviews: [
      { id: "a", on: "2020-12-17", kind: "individual", state: "held" },
      { id: "b", on: "2021-01-28", kind: "individual", state: "held" },
      { id: "c", on: "2021-03-04", kind: "joint", state: "held" },
    ],
    deadlines: [{ on: "2021-01-12", state: "met", frozenDays: 0 }],
  },
  ended: {
    startDate: "2020-11-16",
    today: "2021-03-18",
    hoursUsed: 41_000,
    hoursLimit: 41_000,
    expectedHandover: null,
    endedOn: "2021-03-02",
    interviews: [
      { id: "a", on: "2020-12-03", kind: "individual", state: "held" },
      { id: "b", on: "2021-01-14", kind: "individual", state: "held" },
      { id: "c", on: "2021-02-11", kind: "joint", state: "held" },
    ],
    deadlines: [],
  },
};
