import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { cprKeys } from "@/server/identity/cpr-cipher";

const NONCE = 12;
const TAG = 16;

/** Which piece of which file: what it is bound to, so that no piece opens in another's place. */
export type PieceOf = { readonly importId: string; readonly number: number };

const boundTo = ({ importId, number }: PieceOf): Buffer => Buffer.from(`${importId} ${number}`, "utf8");

/**
 * A piece of a file as it may lie in the database: the file holds CPR numbers. Layout: 12 bytes of nonce, 16 of tag, then
 * the ciphertext (AES-256-GCM, under the key of the CPR numbers).
 */
export function sealPiece(bytes: Uint8Array, of: PieceOf, key: Uint8Array = cprKeys().encryption): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(boundTo(of));
  const content = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), content]);
}

/** @throws where the key, the place or the bytes are not those of the sealing */
export function openPiece(sealed: Buffer, of: PieceOf, key: Uint8Array = cprKeys().encryption): Buffer {
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, NONCE)).setAAD(boundTo(of));
  decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
}
