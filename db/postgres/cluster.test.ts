import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { type Cluster, startCluster } from "./cluster";
import { underLock } from "./folder-lock";

// A folder whose name needs quoting, below one that every account can enter.
const base = fs.mkdtempSync(path.join(os.tmpdir(), "kontakt cluster "));
fs.chmodSync(base, 0o755);
const folder = path.join(base, "data");
const said: string[] = [];
const running: Cluster[] = [];

// A run that is cut off never reaches the clean-up below: this stops the server and removes the folder in its stead.
const WATCH =
  'while kill -0 "$1" 2>/dev/null; do sleep 0.5; done; kill -QUIT "$(head -n 1 "$2")"; sleep 1; rm -rf "$3"';
if (process.platform !== "win32") {
  const note = path.join(folder, "cluster", "postmaster.pid");
  const watch = ["-c", WATCH, "sh", String(process.pid), note, base];
  spawn("/bin/sh", watch, { detached: true, stdio: "ignore" }).unref();
}

async function start(fresh = false): Promise<Cluster> {
  said.length = 0;
  const cluster = await startCluster({ folder, durable: false, fresh, say: (line) => said.push(line) });
  running.push(cluster);
  return cluster;
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const serverPid = () => Number(fs.readFileSync(path.join(folder, "cluster", "postmaster.pid"), "utf8").split("\n")[0]);

/** Kills the server as a power cut would, leaving its note behind. */
async function killServer(): Promise<void> {
  const pid = serverPid();
  process.kill(pid, "SIGKILL");
  for (let n = 0; n < 100; n++) {
    const state = fs.existsSync(`/proc/${pid}/stat`) ? fs.readFileSync(`/proc/${pid}/stat`, "utf8") : "";
    if (!state || state.includes(") Z ")) return;
    await wait(20);
  }
}

async function stopAll(): Promise<void> {
  for (const cluster of running.splice(0)) await cluster.stop();
}

afterEach(stopAll);
afterAll(() => fs.rmSync(base, { recursive: true, force: true }));

describe("the embedded cluster", () => {
  it("is initialised once, stopped by its last user, and keeps its data", async () => {
    const first = await start();
    expect(first.outcome).toBe("initialised");
    expect(await first.ensureDatabase("kept")).toBe(true);
    await query(first.ownerUrl("kept"), "create table mark as select 7 as n");
    const second = await start();
    expect(second.outcome).toBe("adopted");
    await first.stop();
    expect(await query(second.ownerUrl("kept"), "select n from mark")).toEqual([{ n: 7 }]);
    await second.stop();
    running.length = 0;
    await expect(query(second.ownerUrl("kept"), "select 1")).rejects.toThrow(/ECONNREFUSED/);
    const third = await start();
    expect(third.outcome).toBe("started");
    expect(await third.ensureDatabase("kept")).toBe(false);
    expect(await query(third.ownerUrl("kept"), "select n from mark")).toEqual([{ n: 7 }]);
  });

  it("sorts names the Danish way, and gives the serving role no power over rows or tables", async () => {
    const cluster = await start();
    await cluster.ensureDatabase("kept");
    const sorted = await query(
      cluster.ownerUrl("kept"),
      "select name from unnest(array['Østergaard','Ærø','Zebra','Åkjær','Andersen']) name order by name",
    );
    expect(sorted.map((row) => row.name)).toEqual(["Andersen", "Zebra", "Ærø", "Østergaard", "Åkjær"]);
    const roles = await query(
      cluster.ownerUrl("kept"),
      "select rolname, rolsuper, rolbypassrls, rolcreatedb from pg_roles where rolname like 'kontakt%' order by 1",
    );
    expect(roles).toEqual([
      { rolname: "kontakt_app", rolsuper: false, rolbypassrls: false, rolcreatedb: false },
      { rolname: "kontakt_owner", rolsuper: false, rolbypassrls: false, rolcreatedb: true },
    ]);
    await expect(query(cluster.servingUrl("kept"), "create table mine (n int)")).rejects.toThrow(/permission denied/);
    await query(cluster.ownerUrl("kept"), "create extension if not exists btree_gist");
    await expect(query(cluster.ownerUrl("kept").replace(/:[^:@]+@/, ":wrong@"), "select 1")).rejects.toThrow(
      /password authentication failed/,
    );
  });

  it("starts again on the data of a server that was killed", async () => {
    const killed = await start();
    await killed.ensureDatabase("kept");
    await query(killed.ownerUrl("kept"), "create table if not exists after_kill as select 1 as n");
    await killServer();
    expect(fs.existsSync(path.join(folder, "cluster", "postmaster.pid"))).toBe(true);
    const again = await start();
    expect(again.outcome).toBe("started");
    expect(await query(again.ownerUrl("kept"), "select n from after_kill")).toEqual([{ n: 1 }]);
  });

  it("is not misled by a note whose process number now belongs to another program", async () => {
    await (await start()).stop();
    running.length = 0;
    const stranger = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"], { stdio: "ignore" });
    fs.writeFileSync(
      path.join(folder, "cluster", "postmaster.pid"),
      `${stranger.pid}\n${folder}/cluster\n1\n1\n\n127.0.0.1\n\nready\n`,
    );
    try {
      expect((await start()).outcome).toBe("started");
      expect(stranger.exitCode).toBeNull();
    } finally {
      stranger.kill();
    }
  });

  it("moves data that is not whole aside, says where to, and begins anew", async () => {
    await (await start()).stop();
    running.length = 0;
    fs.rmSync(path.join(folder, "cluster", "global", "pg_control"));
    fs.mkdirSync(path.join(folder, "cluster.unfinished"));
    fs.writeFileSync(path.join(folder, "cluster.unfinished", "half"), "half");
    expect((await start()).outcome).toBe("initialised");
    expect(said).toHaveLength(2);
    for (const line of said) {
      const kept = /kept in (.*)$/.exec(line)?.[1] ?? "";
      expect(fs.readdirSync(kept).length).toBeGreaterThan(0);
    }
    expect(said.join()).toMatch(/cut off.*pg_control/s);
  });

  it("begins anew when asked, keeping what there was, and refuses that while another uses it", async () => {
    const used = await start();
    await expect(start(true)).rejects.toThrow(/still uses/);
    await used.ensureDatabase("gone_after_fresh");
    await stopAll();
    const fresh = await start(true);
    expect(fresh.outcome).toBe("initialised");
    expect(await fresh.ensureDatabase("gone_after_fresh")).toBe(true);
    const kept = /kept in (.*)$/.exec(said[0] ?? "")?.[1] ?? "";
    expect(fs.existsSync(path.join(kept, "PG_VERSION"))).toBe(true);
    expect(fs.existsSync(`${kept}.passwords.json`)).toBe(true);
  });

  it("says what to do when its folder cannot be made", async () => {
    const file = path.join(base, "a-file");
    fs.writeFileSync(file, "mine");
    await expect(startCluster({ folder: path.join(file, "data") })).rejects.toThrow(/cannot be made.*DATABASE_URL/s);
    expect(fs.readFileSync(file, "utf8")).toBe("mine");
  });
});

describe("the lock on a folder", () => {
  it("lets one act at a time and outlives a holder that died", async () => {
    const lock = path.join(base, "lock");
    const gone = spawn(process.execPath, ["-e", ""], { stdio: "ignore" });
    await new Promise((resolve) => gone.once("exit", resolve));
    fs.writeFileSync(lock, String(gone.pid));
    let inside = 0;
    let most = 0;
    await Promise.all(
      Array.from({ length: 8 }, () =>
        underLock(lock, async () => {
          most = Math.max(most, ++inside);
          await wait(5);
          inside--;
        }),
      ),
    );
    expect(most).toBe(1);
    expect(fs.existsSync(lock)).toBe(false);
  });

  it("gives up on a live holder after its patience, and leaves it the lock", async () => {
    const lock = path.join(base, "held");
    fs.writeFileSync(lock, String(process.pid));
    await expect(underLock(lock, async () => 1, 100)).rejects.toThrow(`Process ${process.pid} has held`);
    expect(fs.readFileSync(lock, "utf8")).toBe(String(process.pid));
  });
});
