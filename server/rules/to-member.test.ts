import { describe, expect, test } from "vitest";
import type { Decision } from "./decision";
import { explainGround, guidanceTopic, lawTexts, tellMember } from "./explain";
import { ground } from "./grounds";
import { hasJobcenterPart, mayMoveInterview } from "./preconditions";
import { DEFAULT_SCHEME } from "./schemes";
import { mayAnswerSummons, mayBook, mayMemberCancelBooking, mayMemberMoveBooking } from "./section-04-booking";
import { holiday, mayChangeHoliday, mayMemberReportHoliday } from "./section-06-holiday";
import { MEMBER_GROUND_REASONS, MEMBER_TOLD } from "./to-member";
import { INTERVIEW_FORMS, PURPOSES, type Purpose } from "./vocabulary";

const BOTH = ["member", "fund"] as const;
const DAYS = ["2021-03-10", "2021-03-18", "2021-03-25"];

/** What a member's own acts ask, over the facts that turn their answers. */
function answers(): Decision<unknown>[] {
  const [before, today, after] = DAYS as [string, string, string];
  const all: Decision<unknown>[] = [];
  const days: { purposes: readonly Purpose[]; status: "booked" }[][] = [
    [],
    ...PURPOSES.map((purpose) => [{ purposes: [purpose], status: "booked" as const }]),
    [
      { purposes: ["cv"], status: "booked" },
      { purposes: ["job"], status: "booked" },
    ],
  ];
  for (const purposes of PURPOSES.map((purpose) => [purpose]))
    for (const day of days)
      for (const form of INTERVIEW_FORMS)
        for (const on of DAYS)
          for (const inOffer of [true, false, null])
            for (const participation of [
              null,
              { startDate: before, endDate: null },
              { startDate: before, endDate: today },
            ])
              for (const exempt of [true, false])
                all.push(mayBook({ purposes, form, inOffer, on, today, participation, day, exempt }, DEFAULT_SCHEME));
  for (const fixedBy of BOTH) {
    all.push(mayMemberMoveBooking({ fixedBy }));
    for (const purpose of PURPOSES) all.push(mayAnswerSummons({ fixedBy, purposes: [purpose] }));
    for (const on of DAYS)
      for (const effectiveDeadline of [null, before, after])
        all.push(mayMemberCancelBooking({ on, today, fixedBy, effectiveDeadline, otherBookings: 0 }));
  }
  for (const on of DAYS) for (const status of ["booked", "held"]) all.push(mayMoveInterview({ status, on, today }));
  for (const purpose of PURPOSES) all.push(hasJobcenterPart({ purposes: [purpose] }));
  for (const from of DAYS)
    for (const participationEndsOn of [undefined, before])
      for (const why of ["interview", "referral", "offer"] as const) {
        const asked = {
          reportedOn: today,
          from,
          to: from,
          participationEndsOn,
          fixedDays: [{ on: from, why, rebookable: false }],
        };
        all.push(holiday(asked, DEFAULT_SCHEME), mayMemberReportHoliday(asked, DEFAULT_SCHEME));
      }
  for (const state of ["registered", "refused"] as const)
    for (const from of DAYS) all.push(mayChangeHoliday({ state, from, today }));
  return all;
}

describe("what the law says to the member", () => {
  test("R4.3a, R6: every ground that can bar a member's own act speaks to the member, and no other is kept", () => {
    const met = new Set(answers().flatMap(({ grounds }) => grounds.map(({ reason }) => reason)));
    expect([...met].sort()).toEqual([...MEMBER_GROUND_REASONS].sort());
  });

  test.each(["da", "en"] as const)("speaks of nobody as a member, in %s", (locale) => {
    const { grounds, told, guidance } = lawTexts(locale).toMember;
    const sentences = [
      ...Object.values(grounds).flatMap(({ sentence, lift }) => [sentence, lift ?? ""]),
      ...Object.values(told),
      ...Object.values(guidance).flatMap(({ title, text, benefits }) => [title, text, benefits]),
    ];
    expect(sentences.filter((sentence) => /\bmedlem|\bmember\b/iu.test(sentence))).toEqual([]);
  });

  test("names the same facts in both languages", () => {
    const places = (of: unknown) => [...JSON.stringify(of).matchAll(/\{\w+(:\w+)?\}/g)].map(([each]) => each).sort();
    const [da, en] = [lawTexts("da").toMember, lawTexts("en").toMember];
    for (const reason of MEMBER_GROUND_REASONS)
      expect([reason, places(da.grounds[reason])]).toEqual([reason, places(en.grounds[reason])]);
    for (const told of Object.keys(MEMBER_TOLD) as (keyof typeof MEMBER_TOLD)[])
      expect([told, places(da.told[told])]).toEqual([told, places(en.told[told])]);
    expect(places(da.guidance)).toEqual(places(en.guidance));
  });

  test("R4.5a: one ground, said to the caseworker and said to the member", () => {
    const stands = ground("R4.5a", "summonsStands");
    expect(explainGround(stands, "da").sentence).toContain("medlemmet");
    expect(explainGround(stands, "da", "member").sentence).toBe(
      "A-kassen har indkaldt dig til samtalen, så du kan ikke selv flytte eller aflyse den.",
    );
    expect(explainGround(ground("R14.1", "placementUndecided"), "da", "member")).toEqual(
      explainGround(ground("R14.1", "placementUndecided"), "da"),
    );
  });

  test("R4.3b, R5.1: days without their year, hours as they are written", () => {
    expect(tellMember("deregistrationAhead", "da", { from: "2021-03-19" })).toContain("fra fredag den 19. marts.");
    expect(tellMember("deregistrationAhead", "en", { from: "2021-03-19" })).toContain("from Friday 19 March.");
    const { text } = guidanceTopic("transfer", "da", { fund: "FOA", fullTime: 41_000, partTime: 33_300 });
    expect(text).toContain("410 for fuldtidsforsikrede og 333 for deltidsforsikrede");
  });
});
