import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { command, type Environment, finish, ROOT, type Running } from "./processes";

const SOURCES = ["app", "components", "server", "db", "public"];
const FILES =
  /^(package\.json|package-lock\.json|tsconfig\.json|proxy\.ts|next\.config\.[a-z]+|postcss\.config\.[a-z]+)$/;
const BUILD_ID = path.join(ROOT, ".next/BUILD_ID");
/** Within .next, so that it goes when that goes. */
const STAMP = path.join(ROOT, ".next/built-from");

/** A digest of everything the build reads: tests and what only starts it are left out. */
function sourceDigest(): string {
  const files = fs.readdirSync(ROOT).filter((name) => FILES.test(name));
  for (const folder of SOURCES) {
    if (!fs.existsSync(path.join(ROOT, folder))) continue;
    for (const name of fs.readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })) {
      const file = path.join(folder, name);
      if (/\.test\.tsx?$/.test(file) || file.startsWith(path.join("server", "start"))) continue;
      if (fs.statSync(path.join(ROOT, file)).isFile()) files.push(file);
    }
  }
  const hash = crypto.createHash("sha256").update(`${process.version} ${process.platform} ${process.arch}\0`);
  for (const file of files.sort()) {
    hash
      .update(file)
      .update("\0")
      .update(fs.readFileSync(path.join(ROOT, file)))
      .update("\0");
  }
  return hash.digest("hex");
}

/** Is there a build of exactly these sources? */
export function isBuilt(): boolean {
  if (!fs.existsSync(BUILD_ID) || !fs.existsSync(STAMP)) return false;
  return fs.readFileSync(STAMP, "utf8") === sourceDigest();
}

/**
 * Builds the application for production.
 * @throws with the end of the build's output when it fails
 */
export async function build(env: Environment, whileRunning?: (running: Running) => void): Promise<void> {
  const digest = sourceDigest();
  fs.rmSync(STAMP, { force: true });
  const args = [command("next", "dist/bin/next"), "build"];
  await finish({ name: "next build", args, env: { ...env, NODE_ENV: "production" } }, whileRunning);
  if (!fs.existsSync(BUILD_ID)) throw new Error("next build ended without a build.");
  fs.writeFileSync(STAMP, digest);
}
