import { randomUUID } from "node:crypto";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { migrateDatabase } from "@/db/migrate";
import { type Cluster, startCluster } from "@/db/postgres/cluster";

const ROOT = path.resolve(import.meta.dirname, "../..");
const DATABASE = "trust";

/** A database server of a trial's own, which may be stopped: reached through a door whose address stays the same. */
export type OwnCluster = {
  readonly ownerUrl: string;
  readonly servingUrl: string;
  /** Stops the server; whoever asks for it meanwhile is refused. */
  readonly stop: () => Promise<void>;
  /** Starts it again. */
  readonly start: () => Promise<void>;
  readonly leave: () => Promise<void>;
};

/** A migrated, empty database on a server of its own. */
export async function ownCluster(): Promise<OwnCluster> {
  const folder = path.join(ROOT, `.data/trust-postgres-${randomUUID().slice(0, 8)}`);
  const open = () => startCluster({ folder, durable: false });
  let cluster: Cluster | null = await open();
  const { root } = cluster;
  await cluster.ensureDatabase(DATABASE);
  await migrateDatabase(cluster.ownerUrl(DATABASE), path.join(ROOT, "db/migrations"));
  const door = new Door();
  await door.open(portOf(cluster));
  const throughDoor = (url: string) => {
    const address = new URL(url);
    address.port = String(door.port);
    return address.toString();
  };
  const stop = async () => {
    await door.shut();
    await cluster?.stop();
    cluster = null;
  };
  return {
    ownerUrl: throughDoor(cluster.ownerUrl(DATABASE)),
    servingUrl: throughDoor(cluster.servingUrl(DATABASE)),
    stop,
    start: async () => {
      cluster = await open();
      await door.open(portOf(cluster));
    },
    leave: async () => {
      await stop();
      fs.rmSync(root, { recursive: true, force: true });
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

const portOf = (cluster: Cluster): number => Number(new URL(cluster.ownerUrl(DATABASE)).port);

/** Leads connections on to a port that may be another each time; where it is shut, nobody listens. */
class Door {
  port = 0;
  #server: net.Server | null = null;
  readonly #sockets = new Set<net.Socket>();

  async open(to: number): Promise<void> {
    const server = net.createServer((from) => {
      const on = net.connect(to, "127.0.0.1");
      for (const [one, other] of [
        [from, on],
        [on, from],
      ] as const) {
        this.#sockets.add(one);
        one.setNoDelay(true);
        one.on("error", () => other.destroy());
        one.on("close", () => {
          this.#sockets.delete(one);
          other.destroy();
        });
        one.pipe(other);
      }
    });
    this.#server = server;
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(this.port, "127.0.0.1", resolve);
    });
    this.port = (server.address() as net.AddressInfo).port;
  }

  async shut(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (!server) return;
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }
}
