import { describe, expect, test } from "vitest";
import { birthDateOfCpr, cprKeys, decryptCpr, encryptCpr, maskCpr } from "./cpr-cipher";

const key = Buffer.alloc(32, 7);

describe("CPR numbers at rest", () => {
  test("open again with the key and the owner they were bound to, and with no other", () => {
    const stored = encryptCpr("0101901234", key, "member-1");
    expect(decryptCpr(stored, key, "member-1")).toBe("0101901234");
    expect(() => decryptCpr(stored, key, "member-2")).toThrow();
    expect(() => decryptCpr(stored, Buffer.alloc(32, 8), "member-1")).toThrow();
    const changed = Buffer.from(stored);
    changed[changed.length - 1]! ^= 1;
    expect(() => decryptCpr(changed, key, "member-1")).toThrow();
  });

  test("hold no digits in the clear, and are never the same twice", () => {
    const [one, other] = [encryptCpr("0101901234", key, "m"), encryptCpr("0101901234", key, "m")];
    expect(one.toString("latin1")).not.toContain("0101901234");
    expect(one.equals(other)).toBe(false);
    expect(maskCpr("0101901234")).toBe("010190-••••");
  });

  test("are refused when they are not ten digits, without being repeated", () => {
    expect(() => encryptCpr("010190-1234", key, "m")).toThrow(/^a CPR number has ten digits$/);
  });
});

test.each([
  ["010190-1234", "1990-01-01"],
  ["0101904234", "1990-01-01"],
  ["0101364234", "2036-01-01"],
  ["0101374234", "1937-01-01"],
  ["0101575234", "2057-01-01"],
  ["0101585234", null],
  ["2902001234", null],
  ["2902004234", "2000-02-29"],
  ["3104901234", null],
  ["0113901234", null],
  ["010190123", null],
  ["abc", null],
])("the day of birth in %s is %s", (cpr, birthDate) => {
  expect(birthDateOfCpr(cpr)).toBe(birthDate);
});

test("the keys are both needed, long enough, and not the same", () => {
  const text = (fill: number, length = 32) => Buffer.alloc(length, fill).toString("base64");
  const env = { CPR_HASH_KEY: text(1), CPR_ENCRYPTION_KEY: text(2) };
  expect(cprKeys(env).encryption).toHaveLength(32);
  expect(() => cprKeys({ ...env, CPR_ENCRYPTION_KEY: undefined })).toThrow();
  expect(() => cprKeys({ ...env, CPR_ENCRYPTION_KEY: text(2, 31) })).toThrow();
  expect(() => cprKeys({ ...env, CPR_ENCRYPTION_KEY: text(1) })).toThrow();
});
