import net from "node:net";
import { freePort } from "@/db/postgres/server";
import type { Ports } from "./application";

/** Ports that nobody has, one for each program that wants one. */
export async function freePorts(): Promise<Ports> {
  return {
    application: await freePort(),
    identity: await freePort(),
    dfdg: await freePort(),
    postRoom: await freePort(),
    smtp: await freePort(),
  };
}

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect({ host, port, timeout: 1_000 });
    const settle = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once("connect", () => settle(true));
    socket.once("timeout", () => settle(false));
    socket.once("error", () => settle(false));
  });
}

function bindError(port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(null)));
  });
}

/**
 * Why this port of this machine cannot be served on; null: it can. Another server on ::1 counts, since that is where a
 * browser may be led by the name localhost.
 */
export async function portComplaint(port: number): Promise<string | null> {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return `${port} is not a port (1 to 65535)`;
  if ((await answers("127.0.0.1", port)) || (await answers("::1", port))) return `port ${port} is taken`;
  const code = await bindError(port);
  if (code === "EADDRINUSE") return `port ${port} is taken`;
  if (code === "EACCES") return `this account may not use port ${port}`;
  return code && `port ${port} cannot be used (${code})`;
}
