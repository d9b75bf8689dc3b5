import { spawn } from "node:child_process";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "../..");
/** Where the server may stand: at home with nobody, far behind Denmark, and far before it. */
const ZONES = ["UTC", "America/Los_Angeles", "Pacific/Auckland"] as const;

export type TimeZones = {
  lines: number;
  /** Minutes behind UTC of each process in January: they really stand apart. */
  offsets: number[];
  /** Lines that are not the same everywhere, each zone's beginning with its name. */
  different: string[];
};

/** The same days, rules and nights in a process of each zone. @param step looks at every so many days of 2019 to 2030 */
export async function timeZones(step: number): Promise<TimeZones> {
  const told: { zone: number; lines: string[] }[] = [];
  for (const zone of ZONES) told.push(await tellIn(zone, step));
  const [home] = told;
  const different = told.flatMap(({ lines }, at) =>
    lines.length === home!.lines.length
      ? lines.filter((line, place) => line !== home!.lines[place]).map((line) => `${ZONES[at]}: ${line}`)
      : [`${ZONES[at]}: ${lines.length} lines`],
  );
  return { lines: home!.lines.length, offsets: told.map(({ zone }) => zone), different };
}

async function tellIn(zone: string, step: number): Promise<{ zone: number; lines: string[] }> {
  const child = spawn(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", path.join(import.meta.dirname, "time-tell.ts"), String(step)],
    { cwd: ROOT, env: { ...process.env, TZ: zone, VITEST: "true" }, stdio: ["ignore", "pipe", "pipe"] },
  );
  let [out, wrong] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    wrong += chunk.toString();
  });
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(`in ${zone}: ${wrong.slice(-2000)}`);
  return JSON.parse(out) as { zone: number; lines: string[] };
}
