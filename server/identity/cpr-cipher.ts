import { z } from "zod";
import { isDay } from "@/server/rules/day";
import { cprDigits } from "./cpr-hash";
import { seal, unseal } from "./sealed";

const keySchema = z
  .base64()
  .transform((text) => Buffer.from(text, "base64"))
  .refine((key) => key.length >= 32, "at least 32 bytes");
const keysSchema = z.object({ CPR_HASH_KEY: keySchema, CPR_ENCRYPTION_KEY: keySchema });

export type CprKeys = { readonly hash: Buffer; readonly encryption: Buffer };

/**
 * The two keys, from the environment (base64). The key of the hash and the key of the cipher are never the same.
 * @throws Error where one is missing, too short, or both are one; the message does not repeat them
 */
export function cprKeys(env: Readonly<Record<string, string | undefined>> = process.env): CprKeys {
  const read = keysSchema.safeParse(env);
  if (!read.success) throw new Error("CPR_HASH_KEY and CPR_ENCRYPTION_KEY must each be at least 32 bytes in base64");
  const { CPR_HASH_KEY: hash, CPR_ENCRYPTION_KEY: encryption } = read.data;
  if (hash.equals(encryption)) throw new Error("CPR_HASH_KEY and CPR_ENCRYPTION_KEY must differ");
  return { hash, encryption: encryption.subarray(0, 32) };
}

/**
 * Encrypts a CPR number.
 * @param digits ten digits
 * @param boundTo the member's id: needed again to decrypt
 * @throws RangeError for anything else than ten digits; the message does not repeat them
 */
export function encryptCpr(digits: string, key: Uint8Array, boundTo: string): Buffer {
  if (!/^\d{10}$/u.test(digits)) throw new RangeError("a CPR number has ten digits");
  return seal(digits, key, boundTo);
}

/**
 * The ten digits of an encrypted CPR number.
 * @throws Error where key, owner or content is not the one it was encrypted with
 */
export const decryptCpr = unseal;

/** A CPR number as screens show it: the day of birth, and nothing of the rest. */
export const maskCpr = (digits: string): string => `${digits.slice(0, 6)}-••••`;

/**
 * The day of birth (`YYYY-MM-DD`) that a CPR number tells; `null` where it is not ten digits or the day does not exist.
 * The seventh digit tells the century. No check digit is asked for: numbers are given out without one.
 */
export function birthDateOfCpr(written: string): string | null {
  const digits = cprDigits(written);
  if (digits === null) return null;
  const year = Number(digits.slice(4, 6));
  const birthDate = `${centuryOf(year, Number(digits[6]))}${digits.slice(4, 6)}-${digits.slice(2, 4)}-${digits.slice(0, 2)}`;
  return isDay(birthDate) ? birthDate : null;
}

function centuryOf(year: number, seventh: number): 18 | 19 | 20 {
  if (seventh <= 3) return 19;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 20 : 19;
  return year <= 57 ? 20 : 18;
}
