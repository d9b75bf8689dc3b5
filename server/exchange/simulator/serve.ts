import path from "node:path";
import { isLoopback } from "@/server/identity/configuration";
import { readPeople } from "@/server/identity/provider/people";
import { FaultBox } from "./faults";
import { openRegister } from "./journal";
import { Notifier } from "./notifier";
import { createSimulator } from "./server";

/*
 * The simulated DFDG as a process of its own, on this machine only. DFDG_PORT (3002) is where it listens, APP_ORIGIN where
 * the application does; DFDG_CREDENTIAL is what the fund shows it (none: anybody is let in), DFDG_NOTIFICATION_TOKEN what
 * it shows the fund. DFDG_STATE is the file of what it has received (.data/dfdg.jsonl; empty: memory only).
 */
const { env } = process;
const origin = env.APP_ORIGIN ?? "http://localhost:3000";
if (!isLoopback(new URL(origin))) {
  console.error("The simulated DFDG serves an application on this machine and nothing else.");
  process.exit(1);
}
const port = Number(env.DFDG_PORT ?? 3002);
const register = openRegister((env.DFDG_STATE ?? path.join(process.cwd(), ".data/dfdg.jsonl")) || null);
const notifier = new Notifier(register, { origin, token: env.DFDG_NOTIFICATION_TOKEN ?? "" });
const names = async () => {
  const people = await readPeople(path.join(process.cwd(), "db/seed/people.json")).catch(() => []);
  return new Map(people.flatMap(({ cpr, name }) => (cpr ? [[cpr, name] as const] : [])));
};
const server = createSimulator({ notifier, faults: new FaultBox(), credential: env.DFDG_CREDENTIAL || null, names });

server.on("error", (error: NodeJS.ErrnoException) => {
  console.error(error.code === "EADDRINUSE" ? `Port ${port} is taken.` : `Simulated DFDG: ${error.message}`);
  process.exit(1);
});
server.listen(port, "127.0.0.1", () => {
  console.info(`Simulated DFDG on http://localhost:${port}, ${register.receivedCount} messages received before`);
  notifier.resume();
});

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    notifier.stop();
    server.closeAllConnections();
    server.close(() => process.exit(0));
  });
}
