import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/**
 * Text at rest that holds CPR numbers: AES-256-GCM, bound to the row it belongs to, so that a ciphertext copied to another
 * row does not open. Layout: one byte for the version, 12 of nonce, 16 of tag, then the ciphertext.
 */
const VERSION = 1;
const NONCE = 12;
const TAG = 16;

/** @param boundTo the id of the row: needed again to open it */
export function seal(text: string, key: Uint8Array, boundTo: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(boundTo));
  const content = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), content]);
}

/** @throws Error where key, owner or content is not the one it was sealed with */
export function unseal(stored: Uint8Array, key: Uint8Array, boundTo: string): string {
  const bytes = Buffer.from(stored);
  if (bytes[0] !== VERSION) throw new Error("unknown layout of a sealed text");
  const tagAt = 1 + NONCE;
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(1, tagAt)).setAAD(Buffer.from(boundTo));
  decipher.setAuthTag(bytes.subarray(tagAt, tagAt + TAG));
  return Buffer.concat([decipher.update(bytes.subarray(tagAt + TAG)), decipher.final()]).toString("utf8");
}
