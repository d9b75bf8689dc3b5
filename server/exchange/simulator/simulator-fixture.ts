import type { AddressInfo } from "node:net";
import { FaultBox } from "./faults";
import { openRegister } from "./journal";
import { Notifier } from "./notifier";
import { createSimulator } from "./server";

/** The simulated DFDG listening on a free port, as a process of its own would. */
export async function startSimulator(
  surroundings: { file?: string | null; origin?: string; credential?: string | null } = {},
) {
  const { file = null, origin = "http://127.0.0.1:9", credential = null } = surroundings;
  const notifier = new Notifier(openRegister(file), { origin, token: "notification-token" });
  const names = async () => new Map<string, string>();
  const server = createSimulator({ notifier, faults: new FaultBox(), credential, names });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const post = async (path: string, body: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(url + path, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
      redirect: "manual",
    });
    const text = await response.text();
    return { status: response.status, body: text.startsWith("{") ? JSON.parse(text) : text };
  };
  const stop = async () => {
    notifier.stop();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url, post, stop, notifier, register: notifier.register };
}
export type StartedSimulator = Awaited<ReturnType<typeof startSimulator>>;
