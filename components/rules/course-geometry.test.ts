import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CourseFacts } from "./course-facts";
import { courseGeometry } from "./course-geometry";
import { courseWords } from "./course-words";

const COURSE: CourseFacts = {
  startDate: "2021-01-04",
  today: "2021-03-18",
  hoursUsed: 31_250,
  hoursLimit: 41_000,
  expectedHandover: { from: "2021-04-01", to: "2021-04-30" },
  endedOn: null,
  interviews: [
    { id: "a", on: "2021-01-20", kind: "individual", state: "held" },
    { id: "b", on: "2021-03-25", kind: "joint", state: "booked" },
    { id: "c", on: null, kind: "individual", state: "owed" },
  ],
  deadlines: [{ on: "2021-02-12", state: "missed", frozenDays: 3 }],
};

describe("courseGeometry", () => {
  it("draws days to scale from the start to the end of the expected month", () => {
    const at = courseGeometry(COURSE);
    expect(at.end).toBe(1);
    expect(at.today).toBeCloseTo(73 / 116);
    expect(at.handover?.from).toBeCloseTo(87 / 116);
    expect(at.deadlines[0]?.x).toBeCloseTo(39 / 116);
    expect(at.deadlines[0]?.frozenFrom).toBeCloseTo(36 / 116);
    expect(at.months.map((month) => month.month)).toEqual([2, 3, 4]);
  });

  it("fills by hours, whole when the limit is reached and never beyond", () => {
    const limit = (87 / 116 + 1) / 2;
    expect(courseGeometry(COURSE).fill).toBeCloseTo((31_250 / 41_000) * limit);
    expect(courseGeometry({ ...COURSE, hoursUsed: 0 }).fill).toBe(0);
    expect(courseGeometry({ ...COURSE, hoursUsed: 41_000 }).fill).toBeCloseTo(limit);
    expect(courseGeometry({ ...COURSE, hoursUsed: 50_000 }).fill).toBeCloseTo(limit);
  });

  it("places an owed interview without a day between the last dated one and the limit", () => {
    const [, booked, owed] = courseGeometry(COURSE).interviews;
    expect(owed?.x).toBeGreaterThan(booked?.x ?? 1);
    expect(owed?.x).toBeLessThan((87 / 116 + 1) / 2);
  });

  it("has no today once the course is over", () => {
    const at = courseGeometry({ ...COURSE, endedOn: "2021-03-10", expectedHandover: null });
    expect(at.today).toBeNull();
    expect(at.handover).toBeNull();
  });

  it("keeps everything inside the drawing whatever the days", () => {
    const day = fc
      .integer({ min: 0, max: 900 })
      .map((n) => new Date(Date.UTC(2020, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        day,
        day,
        day,
        day,
        fc.integer({ min: 0, max: 90_000 }),
        (startDate, today, on, deadline, hoursUsed) => {
          const at = courseGeometry({
            ...COURSE,
            startDate,
            today,
            hoursUsed,
            expectedHandover: null,
            interviews: [
              { id: "a", on, kind: "joint", state: "held" },
              { id: "b", on: null, kind: "joint", state: "owed" },
            ],
            deadlines: [{ on: deadline, state: "open", frozenDays: 5 }],
          });
          const places = [
            at.today ?? 0,
            at.fill,
            at.end,
            ...at.interviews.map((i) => i.x),
            ...at.deadlines.flatMap((d) => [d.x, d.frozenFrom]),
          ];
          for (const x of [...places, ...at.months.map((m) => m.x)]) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });
});

describe("courseWords", () => {
  it("tells the whole picture in the order of the days", () => {
    expect(courseWords(COURSE, "da")).toEqual([
      "Start 4. jan. 2021",
      "312,5 af 410 timer brugt",
      "Jobsamtale 20. jan. 2021: holdt",
      "Bookingfrist 12. feb. 2021: overskredet (3 dage givet tilbage, fordi der ingen tider var at booke)",
      "Fælles jobsamtale 25. mar. 2021: booket",
      "Jobsamtale: mangler",
      "Overdragelse ventes april 2021",
    ]);
  });

  it("says as much in English, and when the course has ended", () => {
    expect(courseWords(COURSE, "en")).toHaveLength(7);
    expect(courseWords({ ...COURSE, endedOn: "2021-03-10", expectedHandover: null }, "en").at(-1)).toBe(
      "Ended 10 Mar 2021",
    );
  });
});
