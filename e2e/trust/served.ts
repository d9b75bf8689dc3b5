import path from "node:path";
import { type Application, environment, startApplication } from "@/server/start/application";
import type { Addresses } from "@/server/start/data";
import { freePorts } from "@/server/start/ports";
import type { Environment } from "@/server/start/processes";
import type { Secrets } from "@/server/start/secrets";
import type { Setting } from "./trial";

/** The built application on a database, with everything that runs beside it; its processes' output is kept in files. */
export async function serve(
  addresses: Addresses,
  secrets: Secrets,
  { onStop }: Pick<Setting, "onStop">,
  more: Environment = {},
): Promise<Application & { readonly address: string }> {
  const ports = await freePorts();
  const log = (name: string) => path.join(import.meta.dirname, `../../.data/trust-${name}-${ports.application}.log`);
  const application = await startApplication({ ...environment(addresses, secrets, ports), ...more }, ports, log);
  onStop(application.stop);
  // By its number: the name localhost may lead to ::1 first.
  return { ...application, address: application.origin.replace("localhost", "127.0.0.1") };
}
