// Runs before anything is installed: nothing but Node itself may be imported here.
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const OLDEST_NODE = [20, 20];

/** @returns {string | null} what is wrong with this version of Node; null: nothing */
export function nodeComplaint(version = process.versions.node) {
  const [major, minor] = version.split(".").map(Number);
  const [needed, least] = OLDEST_NODE;
  if (major > needed || (major === needed && minor >= least)) return null;
  return `This is Node ${version}; Node ${needed}.${least} or newer is needed (https://nodejs.org).`;
}

/**
 * What of the lock file is not installed. npm writes node_modules/.package-lock.json last, so that an installation cut
 * off half way has none. Optional packages may be lacking: they are other platforms'.
 * @returns {string | null} the first thing found; null: everything is there
 */
export function missingPackage(root = ROOT) {
  const read = (file) => JSON.parse(fs.readFileSync(path.join(root, file), "utf8")).packages;
  const wanted = read("package-lock.json");
  let installed;
  try {
    installed = read("node_modules/.package-lock.json");
  } catch {
    return "node_modules";
  }
  for (const [at, { version, optional }] of Object.entries(wanted)) {
    if (!at || (optional && !installed[at])) continue;
    if (installed[at]?.version !== version) return at.replace(/^.*node_modules\//, "");
  }
  return null;
}

/**
 * Installs from the lock file if anything of it is missing. No package's own scripts are run.
 * @param {(line: string) => void} say
 * @throws when npm fails
 */
export async function install(say) {
  const missing = missingPackage();
  if (!missing) return;
  say(`installing from package-lock.json (${missing} is missing)`);
  const args = ["ci", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const npm = process.env.npm_execpath;
  const child = npm?.endsWith(".js")
    ? spawn(process.execPath, [npm, ...args], { cwd: ROOT, stdio: ["ignore", "inherit", "inherit"] })
    : spawn("npm", args, {
        cwd: ROOT,
        stdio: ["ignore", "inherit", "inherit"],
        // On Windows npm is a script, which only a shell can start; the arguments are the constants above.
        shell: process.platform === "win32",
      });
  const status = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", resolve);
  });
  if (status !== 0) throw new Error(`npm ci failed (see above). Is there a network, and may ${ROOT} be written to?`);
}

/**
 * Installs if needed, lets Node read TypeScript, and hands over to `module`'s `run(args)`, whose answer is the exit code.
 * @param {string} module beside this file
 */
export async function runAfterInstall(module) {
  const complaint = nodeComplaint();
  if (complaint) {
    console.error(complaint);
    process.exit(1);
  }
  process.chdir(ROOT);
  const started = Date.now();
  try {
    await install((line) => console.info(`${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s  ${line}`));
    const { register } = await import("tsx/esm/api");
    register();
    const { run } = await import(new URL(module, import.meta.url).href);
    process.exitCode = await run(process.argv.slice(2), started);
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
