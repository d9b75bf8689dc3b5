import fs from "node:fs";
import path from "node:path";
import { type Happening, Register } from "./register";

/**
 * The register as a file of lines tells it, and from then on kept in that file: a line for each thing that happens. A last
 * line that was cut off is not a happening.
 * @param file `null`: nothing is kept
 */
export function openRegister(file: string | null): Register {
  const register = new Register();
  if (file === null) return register;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const lines = fs.existsSync(file) ? fs.readFileSync(file, "utf8").split("\n") : [];
  const whole = lines.slice(0, -1);
  for (const line of whole) register.happens(JSON.parse(line) as Happening);
  // Only this account may read it: it holds numbers of persons, invented as they are.
  fs.writeFileSync(file, whole.map((line) => `${line}\n`).join(""), { mode: 0o600 });
  const out = fs.openSync(file, "a", 0o600);
  register.keepWith((happening) => fs.writeSync(out, `${JSON.stringify(happening)}\n`));
  return register;
}
