import { describe, expect, test } from "vitest";
import { DEFAULT_SCHEME } from "../schemes";
import { GUIDANCE_TOPICS } from "../vocabulary";
import { dutyNamed, movedWith, participantWith, recordedOn } from "./case-fixture";
import { duties } from "./index";
import { guidanceRead } from "./read-guidance";

const read = (topics: readonly string[], appliesOn = "2021-03-08") =>
  topics.map((choice) => ({ kind: "guidanceRead" as const, choice, appliesOn, recordedAt: recordedOn(appliesOn) }));
const on = (facts: Parameters<typeof duties>[0], day: string) =>
  dutyNamed(duties(facts, DEFAULT_SCHEME, day).duties, "readGuidance");

describe("the guidance that the member reads in the portal", () => {
  test("it is the member's, operational, and open from the first day of the course", () => {
    const facts = participantWith();
    expect(on(facts, "2021-02-28")?.state).toBe("upcoming");
    expect(on(facts, "2021-03-01")).toMatchObject({ owner: "member", rule: null, dueOn: null, state: "open" });
  });

  test("it is met when every topic has been read, and says how many are left before", () => {
    const most = participantWith({ notices: read(GUIDANCE_TOPICS.slice(1)) });
    expect(on(most, "2021-03-09")).toMatchObject({ state: "open", facts: { count: 1, unread: GUIDANCE_TOPICS[0] } });
    expect(on(participantWith({ notices: read(GUIDANCE_TOPICS) }), "2021-03-09")?.state).toBe("met");
  });

  test("it lapses the day after the course, and while the member is deregistered", () => {
    const moved = movedWith(44, "2021-04-12");
    expect(on(moved, "2021-04-12")?.state).toBe("open");
    expect(on(moved, "2021-04-13")?.state).toBe("lapsed");
    const away = participantWith({ registrations: [{ deregisteredFrom: "2021-04-01" }] });
    expect(on(away, "2021-03-31")?.state).toBe("open");
    expect(on(away, "2021-04-01")?.state).toBe("lapsed");
  });

  test("R5.1 reading is not the fund's guidance: that duty stays", () => {
    const facts = participantWith({ notices: read(GUIDANCE_TOPICS) });
    const guidance = duties(facts, DEFAULT_SCHEME, "2021-03-09").duties.find(({ key }) => key.startsWith("guidance:"));
    expect(guidance).toMatchObject({ owner: "fund", state: "open" });
  });

  test("R2.5g what was read in an earlier course does not count in a new one", () => {
    const facts = participantWith({
      participations: [{ endDate: "2021-03-20", reasonCode: 46 }, { startDate: "2021-04-01" }],
      notices: [...read(["trial"], "2021-03-20"), ...read(["offers"], "2021-03-21")],
    });
    expect([...guidanceRead(facts).keys()]).toEqual(["offers"]);
  });
});
