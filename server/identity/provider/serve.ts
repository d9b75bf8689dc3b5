import path from "node:path";
import { readIdentityConfiguration } from "../configuration";
import { readPeople } from "./people";
import { createProviderServer } from "./server";

/*
 * The demonstration's identity provider as a process of its own, on this machine only.
 * PORT (3001) is where it listens; the rest is read as the application reads it. PEOPLE: another file of people.
 */
const configuration = readIdentityConfiguration(process.env);
if (configuration.production || !configuration.loopbackIssuer) {
  console.error("The demonstration's identity provider serves a demonstration on this machine and nothing else.");
  process.exit(1);
}
const port = Number(process.env.PORT ?? 3001);
const peopleFile = process.env.PEOPLE ?? path.join(process.cwd(), "db/seed/people.json");
const server = createProviderServer(configuration, () => readPeople(peopleFile).catch(() => []));

server.on("error", (error: NodeJS.ErrnoException) => {
  console.error(error.code === "EADDRINUSE" ? `Port ${port} is taken.` : `Identity provider: ${error.message}`);
  process.exit(1);
});
server.listen(port, "127.0.0.1", () => console.info(`Identity provider on ${configuration.issuer.origin}`));

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    server.closeAllConnections();
    server.close(() => process.exit(0));
  });
}
