import { createHash, timingSafeEqual } from "node:crypto";

const ENTRY = /^([A-Z0-9]{1,10})=([0-9a-f]{64})$/u;

/**
 * The fund whose service credential a request carries (`Authorization: Bearer …`); `null` for none, or an unknown one.
 * `MONTHS_API_TOKENS` holds `FUND=<sha256 of the token, in hex>` for each, by commas: the tokens themselves stand nowhere.
 * @throws where the setting is there and cannot be read; the message does not repeat it
 */
export function fundOfToken(
  headers: Pick<Headers, "get">,
  setting: string | undefined = process.env.MONTHS_API_TOKENS,
): string | null {
  const [, token] = /^Bearer ([\w.~+/-]{16,200}=*)$/u.exec(headers.get("authorization") ?? "") ?? [];
  if (!token) return null;
  const given = createHash("sha256").update(token).digest();
  // All are looked at, so that how long it takes tells nothing.
  return (setting ?? "")
    .split(",")
    .filter((entry) => entry.trim() !== "")
    .reduce<string | null>((fund, entry) => {
      const [, code, digest] = ENTRY.exec(entry.trim()) ?? [];
      if (!code || !digest) throw new Error("MONTHS_API_TOKENS is FUND=<64 hex digits>, by commas");
      return timingSafeEqual(Buffer.from(digest, "hex"), given) ? code : fund;
    }, null);
}
