import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";

const NAMES = [
  "CPR_ENCRYPTION_KEY",
  "CPR_HASH_KEY",
  "SESSION_SECRET",
  "OIDC_CLIENT_SECRET",
  "DFDG_NOTIFICATION_TOKEN",
  "DFDG_CREDENTIAL",
] as const;
/** The keys without which stored data is lost; the others are made anew where an older file lacks them. */
const IRREPLACEABLE = ["CPR_ENCRYPTION_KEY", "CPR_HASH_KEY"] as const;
export type Secrets = Readonly<Record<(typeof NAMES)[number], string>>;

/** New secrets, 32 random bytes each in base64. */
export function newSecrets(): Secrets {
  return Object.fromEntries(NAMES.map((name) => [name, crypto.randomBytes(32).toString("base64")])) as Secrets;
}

/**
 * The demonstration's secrets, made once and kept in a file that only this account can read: without the same keys the
 * stored CPR numbers could be neither read nor found.
 * @throws when the file is there and not readable as such: overwriting it would lose the keys
 */
export function keptSecrets(file: string): Secrets {
  if (!fs.existsSync(file)) {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    keep(file, newSecrets());
  }
  let kept: Partial<Secrets> = {};
  try {
    kept = JSON.parse(fs.readFileSync(file, "utf8")) as Partial<Secrets>;
  } catch {
    // Said below, together with a file that lacks one.
  }
  if (NAMES.every((name) => typeof kept[name] === "string")) return kept as Secrets;
  if (IRREPLACEABLE.every((name) => typeof kept[name] === "string")) {
    const completed = { ...newSecrets(), ...kept };
    keep(file, completed);
    return completed;
  }
  throw new Error(
    `${file} does not hold the demonstration's keys. Put it back, or start with --fresh to make new ones.`,
  );
}

/** Whole or not at all, and for this account's eyes. */
function keep(file: string, secrets: Secrets): void {
  const partial = `${file}.${process.pid}`;
  fs.writeFileSync(partial, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  fs.renameSync(partial, file);
}
