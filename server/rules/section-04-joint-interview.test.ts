import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type JobcenterParticipationFacts,
  jobcenterParticipation,
  jobcenterParticipationInput,
} from "./section-04-joint-interview";

const facts: JobcenterParticipationFacts = {
  memberDeclines: false,
  memberRequests: false,
  fundRequests: false,
  fundAndMemberDecline: false,
  jobcenterAssessment: null,
  memberWantsInPerson: false,
};
const joins = (change: Partial<JobcenterParticipationFacts>) => jobcenterParticipation({ ...facts, ...change });

test("R4.2a: the jobcenter decides, and until it has the answer is open", () => {
  expect(joins({ jobcenterAssessment: "attend" }).value).toEqual({
    participates: true,
    decidedBy: "jobcenter",
    attendance: "jobcentersChoice",
  });
  expect(joins({ jobcenterAssessment: "stayAway" }).value.participates).toBe(false);
  expect(joins({})).toMatchObject({
    outcome: "assess",
    missing: ["jobcenterAssessment"],
    value: { participates: null, decidedBy: "jobcenter", attendance: null },
  });
});

test("R4.2b, I-33: it must join when member or fund asks, the member named first", () => {
  expect(joins({ memberRequests: true, fundRequests: true }).value.decidedBy).toBe("member");
  const fund = joins({ fundRequests: true, jobcenterAssessment: "stayAway" });
  expect(fund.value).toMatchObject({ participates: true, decidedBy: "fund" });
  expect(fund.basis).toContain("I-33");
});

test("R4.2c: the member's no stands whatever anyone else has said", () => {
  fc.assert(
    fc.property(
      fc.record({
        fundRequests: fc.boolean(),
        jobcenterAssessment: fc.constantFrom("attend" as const, "stayAway" as const, null),
        memberWantsInPerson: fc.boolean(),
      }),
      (others) => {
        expect(joins({ ...others, memberDeclines: true }).value).toEqual({
          participates: false,
          decidedBy: "member",
          attendance: null,
        });
      },
    ),
  );
  expect(joins({ fundAndMemberDecline: true, jobcenterAssessment: "attend" }).value).toMatchObject({
    participates: false,
    decidedBy: "member",
  });
  expect(joins({ memberDeclines: null, fundRequests: true })).toMatchObject({
    outcome: "assess",
    missing: ["memberDeclines"],
  });
});

test("R4.2d: digitally, unless the member asks for presence", () => {
  expect(joins({ memberRequests: true, memberWantsInPerson: true }).value.attendance).toBe("inPerson");
  expect(joins({ memberRequests: true }).value.attendance).toBe("jobcentersChoice");
});

test("R4.2c: contradictions fail at their fields", () => {
  const paths = (change: object) =>
    jobcenterParticipationInput.safeParse({ ...facts, ...change }).error?.issues.map(({ path }) => path.join("."));
  expect(paths({ memberDeclines: true, memberRequests: true })).toEqual(["memberRequests"]);
  expect(paths({ fundAndMemberDecline: true, fundRequests: true })).toEqual(["fundAndMemberDecline"]);
  expect(paths({ memberDeclines: true, fundRequests: true })).toBeUndefined();
});
