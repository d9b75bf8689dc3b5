import { describe, expect, test } from "vitest";
import { assuranceOf, readClaims } from "./claims";
import { readIdentityConfiguration } from "./configuration";
import { cprDigits, hashCpr } from "./cpr-hash";
import { testEnvironment } from "./test-people";

const configuration = readIdentityConfiguration({
  ...testEnvironment,
  OIDC_CLAIM_CPR: "cpr",
  OIDC_CLAIM_ORGANISATION: "cvr",
  OIDC_CLAIM_PROFESSIONAL_ID: "rid",
  OIDC_CLAIM_ASSURANCE: "loa",
  OIDC_ORGANISATIONS: "12345678=FUND1, 87654321 = FUND2",
});
const member = { sub: "s-1", name: "Mads Holm", cpr: "010170-9998", loa: "Substantial" };
const caseworker = { sub: "s-2", name: "Anna Krogh", cvr: "12345678", rid: "42", loa: "High" };

describe("the level of assurance", () => {
  test.each([
    ["Substantial", "substantial"],
    ["High", "high"],
    ["https://data.gov.dk/concept/core/nsis/Substantial", "substantial"],
    ["Low", null],
    ["https://data.gov.dk/concept/core/nsis/Low", null],
    ["insubstantial", null],
    ["", null],
    [3, null],
    [["High"], null],
  ])("%j is %s", (loa, expected) => {
    expect(assuranceOf({ loa }, "loa")).toBe(expected);
  });

  test("is read from acr only where the claim is missing", () => {
    expect(assuranceOf({ acr: "https://data.gov.dk/concept/core/nsis/High" }, "loa")).toBe("high");
    expect(assuranceOf({ loa: "Low", acr: "High" }, "loa")).toBeNull();
    expect(assuranceOf({}, "loa")).toBeNull();
  });
});

describe("a person's claims", () => {
  test("of a member become subject, name and a keyed hash; the number itself is not passed on", () => {
    const answer = readClaims(member, "member", configuration);
    expect(answer).toEqual({
      outcome: "identified",
      assurance: "substantial",
      person: {
        door: "member",
        subject: "s-1",
        name: "Mads Holm",
        cprHash: hashCpr("0101709998", configuration.cprHashKey),
      },
    });
    expect(JSON.stringify(answer)).not.toMatch(/010170-?9998/u);
  });

  test("of a caseworker become the fund that the organisation is", () => {
    expect(readClaims(caseworker, "caseworker", configuration)).toMatchObject({
      outcome: "identified",
      person: { fundCode: "FUND1", professionalId: "42", subject: "s-2" },
    });
    const unnamed = readClaims({ ...caseworker, cvr: "FUND2", rid: undefined }, "caseworker", configuration);
    expect(unnamed).toMatchObject({ person: { fundCode: "FUND2", professionalId: null } });
  });

  test.each([
    ["no CPR number", { ...member, cpr: undefined }, "member"],
    ["a CPR number that is not one", { ...member, cpr: "010170-999" }, "member"],
    ["no subject", { ...member, sub: undefined }, "member"],
    ["a blank name", { ...member, name: " " }, "member"],
    ["a member's claims at the caseworkers' door", member, "caseworker"],
    ["a caseworker's claims at the members' door", caseworker, "member"],
  ] as const)("with %s are refused as unknown", (_, claims, door) => {
    expect(readClaims(claims, door, configuration)).toEqual({ outcome: "refused", reason: "unknown" });
  });

  test("with too low an assurance are refused for that, whatever else they lack", () => {
    const weak = { ...member, loa: "Low", cpr: undefined };
    expect(readClaims(weak, "member", configuration)).toEqual({ outcome: "refused", reason: "assurance" });
  });
});

describe("the CPR number's hash", () => {
  test("is the same however the number is written, and another under another key", () => {
    expect(cprDigits("010170-9998")).toBe("0101709998");
    expect(cprDigits("010170 9998")).toBe("0101709998");
    expect(cprDigits("01017099981")).toBeNull();
    const [key, other] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
    expect(hashCpr("0101709998", key)).toHaveLength(32);
    expect(hashCpr("0101709998", key).equals(hashCpr("0101709998", other))).toBe(false);
  });

  test("refuses anything else without repeating it", () => {
    const attempt = () => hashCpr("010170-9998", Buffer.alloc(32));
    expect(attempt).toThrow(RangeError);
    expect(attempt).not.toThrow(/9998/u);
  });
});
