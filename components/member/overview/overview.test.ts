import { describe, expect, test } from "vitest";
import { messages } from "@/components/i18n/messages";
import { COMMANDS, MEMBER_COMMANDS } from "@/server/commands/registry";
import { NEWS } from "@/server/queries/member-news";
import { movedWith, participantWith } from "@/server/rules/duties/case-fixture";
import { courseStanding } from "@/server/rules/duties/standing";
import { DEFAULT_SCHEME } from "@/server/rules/schemes";
import { dutyTarget } from "./duty-target";
import { situationOf } from "./situation-of";

describe("where a duty is done", () => {
  const booking = (today: string) => dutyTarget({ key: "book:7", dueOn: "2021-04-20" }, today);

  test("R4.3a up to and on the deadline's day it is booked; the day after it can only be explained", () => {
    expect(booking("2021-04-19")).toEqual({ href: "/min-side/book", word: "book" });
    expect(booking("2021-04-20")).toEqual({ href: "/min-side/book", word: "book" });
    expect(booking("2021-04-21")).toEqual({ href: "/min-side/explain/7", word: "explain" });
  });

  test("an interview has its own page; what is done elsewhere has none", () => {
    expect(dutyTarget({ key: "attend:9", dueOn: "2021-04-20" }, "2021-04-13")?.href).toBe("/min-side/appointments/9");
    expect(dutyTarget({ key: "cv:1", dueOn: null }, "2021-04-13")).toBeNull();
  });
});

describe("which front page the member has", () => {
  const on = (facts: Parameters<typeof courseStanding>[0], today: string) =>
    situationOf({ standing: courseStanding(facts, DEFAULT_SCHEME, today), today });

  test("R9.1 on the last day it is still the fund's, the day after the jobcenter's", () => {
    const moved = movedWith(44, "2021-04-12");
    expect(on(moved, "2021-04-11")).toBe("fund");
    expect(on(moved, "2021-04-12")).toBe("fund");
    expect(on(moved, "2021-04-13")).toBe("moved");
  });

  test("I-5 one marked in and out in one act has never been in the fund", () => {
    const both = movedWith(45, "2021-03-01");
    expect(on(both, "2021-03-10")).toBe("neverInFund");
  });

  test("R4.3b deregistered from the first day without registration, not the day before", () => {
    const away = participantWith({ registrations: [{ deregisteredFrom: "2021-04-10" }] });
    expect(on(away, "2021-04-09")).toBe("fund");
    expect(on(away, "2021-04-10")).toBe("deregistered");
  });

  test("R2.2a registered and not visited it is undecided; not registered at all, nobody's", () => {
    const fresh = { visitations: [], participations: [], placements: [] };
    expect(on(participantWith(fresh), "2021-03-05")).toBe("undecided");
    expect(on(participantWith({ ...fresh, registrations: [] }), "2021-03-05")).toBe("notRegistered");
  });
});

test.each(["da", "en"] as const)("every act that a member can be told of has words (%s)", (locale) => {
  const words: Record<string, string> = messages[locale].member.did;
  for (const what of [...NEWS, ...Object.keys(COMMANDS), ...Object.keys(MEMBER_COMMANDS)])
    expect(words[what], what).toBeTruthy();
});
