import { createHmac } from "node:crypto";

/** The ten digits of a CPR number written with or without a hyphen or space; `null` when it is not ten digits. */
export function cprDigits(written: string): string | null {
  const digits = written.replace(/[\s-]/gu, "");
  return /^\d{10}$/u.test(digits) ? digits : null;
}

/**
 * The keyed hash under which a CPR number is found: HMAC-SHA256 over the ten digits.
 * In: ten digits, and the key's bytes (`CPR_HASH_KEY`, base64). Out: 32 bytes. Throws RangeError on anything else than
 * ten digits; the message does not repeat them.
 */
export function hashCpr(digits: string, key: Uint8Array): Buffer {
  if (!/^\d{10}$/u.test(digits)) throw new RangeError("a CPR number has ten digits");
  return createHmac("sha256", key).update(digits).digest();
}
