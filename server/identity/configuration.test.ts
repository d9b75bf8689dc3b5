import { describe, expect, test } from "vitest";
import { ConfigurationError, readIdentityConfiguration } from "./configuration";
import { returnPath } from "./return-path";
import { initialsOf } from "./roles";
import { testEnvironment } from "./test-people";

const production = {
  ...testEnvironment,
  DEMONSTRATION: undefined,
  NODE_ENV: "production",
  APP_ORIGIN: "https://kontakt.example.dk",
  OIDC_ISSUER: "https://login.example.dk",
};

describe("the settings of sign-in", () => {
  test("have defaults for a demonstration on this machine", () => {
    expect(readIdentityConfiguration(testEnvironment)).toMatchObject({
      appOrigin: "http://localhost:3000",
      loopbackIssuer: true,
      demonstration: true,
      production: false,
    });
  });

  test("are enough for production with https and an issuer elsewhere", () => {
    expect(readIdentityConfiguration(production)).toMatchObject({ production: true, loopbackIssuer: false });
  });

  test.each([
    ["an issuer on this machine", { OIDC_ISSUER: "https://localhost:3001" }],
    ["an issuer on this machine by number", { OIDC_ISSUER: "http://127.0.0.1:3001" }],
    ["an issuer without TLS", { OIDC_ISSUER: "http://login.example.dk" }],
    ["an application without TLS", { APP_ORIGIN: "http://kontakt.example.dk" }],
  ])("refuse production with %s", (_, change) => {
    expect(() => readIdentityConfiguration({ ...production, ...change })).toThrow(ConfigurationError);
  });

  test("refuse an issuer elsewhere without TLS also in a demonstration", () => {
    const environment = { ...testEnvironment, OIDC_ISSUER: "http://login.example.dk" };
    expect(() => readIdentityConfiguration(environment)).toThrow(ConfigurationError);
  });

  test("name what is wrong and never its value", () => {
    const environment = { OIDC_CLIENT_SECRET: "hemmelig", CPR_HASH_KEY: "c2hvcnQ=", APP_ORIGIN: "ingen adresse" };
    const read = () => readIdentityConfiguration(environment);
    expect(read).toThrow(/OIDC_CLIENT_ID/u);
    expect(read).toThrow(/CPR_HASH_KEY/u);
    expect(read).toThrow(/APP_ORIGIN/u);
    expect(read).not.toThrow(/hemmelig|c2hvcnQ|ingen adresse/u);
  });
});

describe("the page to come back to", () => {
  test.each([
    ["/", "/"],
    ["/cases/1?tab=2", "/cases/1?tab=2"],
    ["/sign-in-help", "/sign-in-help"],
    ["https://evil.example", null],
    ["//evil.example", null],
    ["/\\evil.example", null],
    ["/\t/evil.example", null],
    ["/.//evil.example", null],
    ["/a/..//evil.example", null],
    ["javascript:alert(1)", null],
    ["/auth/sign-out", null],
    ["/sign-in", null],
    ["/x/../auth/start", null],
    ["", null],
    [null, null],
    [`/${"a".repeat(3000)}`, null],
  ])("%j is %j", (asked, expected) => {
    expect(returnPath(asked)).toBe(expected);
  });
});

test.each([
  ["Anna Østergård Krogh", "AK"],
  ["ærø", "Æ"],
  ["  ", "?"],
])("the initials of %j are %s", (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
