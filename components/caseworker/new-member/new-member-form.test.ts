import { describe, expect, it } from "vitest";
import { createMemberInput } from "@/server/commands/create-member";
import { typedCpr } from "./cpr-typed";
import { fieldProblems, inputOf, NOBODY, problemsOf } from "./new-member-form";

const filled = {
  givenNames: " Anna Sofie ",
  surname: "Krogh",
  municipalityCode: "0751",
  insurance: "partTime",
  situation: "underNotice",
  hasVocationalEducation: "unknown",
  supportsChildrenAtHome: "no",
  caseworkerId: NOBODY,
};
const cpr = "010190-1234";

describe("a CPR number as typed", () => {
  it("is ten digits with a day that exists, and shows none of the last four", () => {
    expect(typedCpr("290200 1234")).toEqual({ digits: "2902001234", masked: "290200-••••" });
    expect(typedCpr("010190-1234")?.masked).toBe("010190-••••");
  });

  it.each(["310290-1234", "001190-1234", "011390-1234", "010190-123", "010190-12345", "01019O1234", ""])(
    "is not %s",
    (text) => expect(typedCpr(text)).toBeNull(),
  );
});

describe("the form for a new member", () => {
  it("makes input that the command takes, and leaves what is not known unknown", () => {
    expect(problemsOf(cpr, filled)).toEqual({});
    const input = createMemberInput.parse(inputOf(cpr, filled));
    expect(input).toMatchObject({ givenNames: "Anna Sofie", caseworkerId: null, email: null, locale: "da" });
    expect(input.circumstances).toMatchObject({
      insurance: "partTime",
      situation: "underNotice",
      hasVocationalEducation: null,
      supportsChildrenAtHome: false,
      citizenships: null,
    });
  });

  it("names what is missing", () => {
    expect(problemsOf("", {})).toEqual({
      cpr: "missing",
      givenNames: "missing",
      surname: "missing",
      municipalityCode: "missing",
      insurance: "missing",
      situation: "missing",
    });
    expect(problemsOf("310290-1234", filled)).toEqual({ cpr: "cprProblem" });
  });

  it("puts the server's errors at the fields", () => {
    const bad = createMemberInput.safeParse(
      inputOf(cpr, { ...filled, municipalityCode: "9999", email: "x", phone: "y" }),
    );
    const errors = bad.error?.issues.map(({ path }) => ({ path: path.join(".") })) ?? [];
    expect(fieldProblems(errors)).toEqual({
      email: "emailProblem",
      phone: "phoneProblem",
      municipalityCode: "fieldProblem",
    });
  });
});
