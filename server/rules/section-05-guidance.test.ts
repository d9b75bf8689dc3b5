import { expect, test } from "vitest";
import { COUNTRY_CODES } from "./countries";
import { DEFAULT_SCHEME } from "./schemes";
import { guidance, guidanceAtMove, repatriation, repatriationInput } from "./section-05-guidance";
import { GUIDANCE_TOPICS, REASON_CODES } from "./vocabulary";

const scheme = DEFAULT_SCHEME;
const all = (on: string) => GUIDANCE_TOPICS.map((topic) => ({ topic, on }));
const at = (today: string, given: ReturnType<typeof all>) =>
  guidance({ registeredOn: "2021-03-01", today, given }, scheme).value;

test.each([
  ["2021-03-14", false],
  ["2021-03-15", false],
  ["2021-03-16", true],
])("R5.1: with a topic missing on %s, late: %s", (today, late) => {
  expect(at(today, all("2021-03-05").slice(1))).toEqual({ deadline: "2021-03-15", missing: ["trial"], late });
});

test("I-19: all seven topics are due, and each counts by its first day", () => {
  expect(at("2021-03-02", []).missing).toEqual([...GUIDANCE_TOPICS]);
  expect(at("2021-05-01", all("2021-03-15"))).toMatchObject({ missing: [], late: false });
  expect(at("2021-05-01", all("2021-03-16"))).toMatchObject({ missing: [], late: true });
  expect(at("2021-05-01", [...all("2021-03-20"), ...all("2021-03-10")])).toMatchObject({ late: false });
});

test("I-24: on re-placement without a new registration the guidance follows the day of knowing", () => {
  const input = { registeredOn: "2020-09-01", learnedOn: "2021-03-05", today: "2021-03-10", given: [] };
  expect(guidance(input, scheme).value.deadline).toBe("2021-03-19");
});

const scope = (
  citizenships: string[] | null,
  residencePermit: boolean | null,
  euFreeMovement: boolean | null = false,
) => repatriation({ citizenships, residencePermit, euFreeMovement });

test("R5.2b: outside are Danes, Nordic, EU, EEA and Swiss citizens, and free movement", () => {
  for (const code of ["DK", "SE", "IS", "NO", "DE", "LI", "CH"])
    expect(scope([code], true).value.scope).toBe("outside");
  expect(scope(["TR"], true, true).value.scope).toBe("outside");
  expect(scope(["DK", "SE"], true).value.scope).toBe("outside");
  expect(scope(["TR"], false).value.scope).toBe("outside");
});

test("R5.2b: inside are other foreigners with a permit, the stateless among them", () => {
  expect(scope(["TR"], true).value.scope).toBe("inside");
  expect(scope(["GB"], true).value.scope).toBe("inside");
  expect(scope([], true).value.scope).toBe("inside");
  expect(scope([], false).value.scope).toBe("outside");
});

test("I-14: Danish and another is for the caseworker", () => {
  expect(scope(["DK", "TR"], true)).toMatchObject({ outcome: "assess", value: { scope: "assess" } });
  expect(scope(["DK", "TR"], true, true).value.scope).toBe("outside");
});

test("R5.2a: what is not known is named", () => {
  expect(scope(null, true).missing).toEqual(["citizenships"]);
  expect(scope(["TR"], null, null).missing).toEqual(["residencePermit", "euFreeMovement"]);
  expect(repatriationInput.safeParse({ citizenships: ["ZZ"], residencePermit: true }).error?.issues[0]?.path).toEqual([
    "citizenships",
    0,
  ]);
});

test("R5.3, I-27: every code but 46 tells and guides", () => {
  const guided = REASON_CODES.filter((reasonCode) => guidanceAtMove({ reasonCode }).value.guideMember);
  expect(guided).toEqual([38, 41, 42, 43, 44, 45]);
  expect(guidanceAtMove({ reasonCode: 46 }).basis).toEqual(["R2.5d"]);
});

test("R5.2b: every country code is two capitals, once", () => {
  expect(COUNTRY_CODES.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
  expect(new Set(COUNTRY_CODES).size).toBe(COUNTRY_CODES.length);
  expect(COUNTRY_CODES).toHaveLength(250);
});
