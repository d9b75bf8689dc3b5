import { createHash } from "node:crypto";

/** A hash of anything that is plain data: two with the same content have the same. */
export const hashOfContent = (content: unknown): string =>
  createHash("sha256").update(JSON.stringify(content)).digest("base64url");
