import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { isAlive } from "@/db/postgres/folder-lock";
import { freePort } from "@/db/postgres/server";
import { countPlaywright, countVitest, NOTHING_RAN, sum } from "./counts";
import { missingPackage, nodeComplaint } from "./install.mjs";
import { whoToSignInAs } from "./people";
import { portComplaint } from "./ports";
import { start, typescript } from "./processes";
import { keptSecrets } from "./secrets";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "kontakt-start-"));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

function written(name: string, content: unknown): string {
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify(content));
  return file;
}

describe("before anything is installed", () => {
  it("asks for Node 20.20 or newer", () => {
    expect(nodeComplaint("20.20.0")).toBeNull();
    expect(nodeComplaint("22.1.0")).toBeNull();
    expect(nodeComplaint("20.19.9")).toMatch(/20\.20 or newer/);
    expect(nodeComplaint("18.20.0")).toMatch(/This is Node 18\.20\.0/);
  });

  it("finds what is missing of the lock file, other platforms' packages excepted", () => {
    const lock = {
      "": {},
      "node_modules/a": { version: "1.0.0" },
      "node_modules/b": { version: "2.0.0", optional: true },
    };
    const root = path.dirname(written("root/package-lock.json", { packages: lock }));
    expect(missingPackage(root)).toBe("node_modules");
    const installed = "root/node_modules/.package-lock.json";
    written(installed, { packages: { "node_modules/a": { version: "1.0.0" } } });
    expect(missingPackage(root)).toBeNull();
    written(installed, { packages: { "node_modules/a": { version: "0.9.0" } } });
    expect(missingPackage(root)).toBe("a");
  });
});

describe("a port", () => {
  it("is free, taken on either loopback address, or no port at all", async () => {
    expect(await portComplaint(await freePort())).toBeNull();
    expect(await portComplaint(70_000)).toMatch(/not a port/);
    const hosts = Object.values(os.networkInterfaces()).flatMap((all) => all?.map((each) => each.address) ?? []);
    for (const host of ["127.0.0.1", "::1"].filter((each) => hosts.includes(each))) {
      const server = net.createServer();
      await new Promise<void>((resolve) => server.listen(0, host, resolve));
      const { port } = server.address() as net.AddressInfo;
      expect(await portComplaint(port)).toBe(`port ${port} is taken`);
      await new Promise((resolve) => server.close(resolve));
    }
  });
});

describe("a process", () => {
  it("that does not end when asked is made to end within four seconds", async () => {
    const code = "process.on('SIGTERM', () => {}); console.log('deaf'); setInterval(() => {}, 1000)";
    const running = start({ name: "deaf", args: ["-e", code] });
    while (!running.lastLines().includes("deaf")) await new Promise((resolve) => setTimeout(resolve, 20));
    const asked = Date.now();
    await running.stop();
    expect(running.hasEnded()).toBe(true);
    expect(Date.now() - asked).toBeGreaterThan(2_500);
    expect(Date.now() - asked).toBeLessThan(4_500);
  });

  it("ends when the one that started it is killed", async () => {
    const starter = path.join(folder, "starter.mts");
    const module = JSON.stringify(path.join(import.meta.dirname, "processes.ts"));
    const forever = JSON.stringify("console.log(process.pid); setInterval(() => {}, 1000)");
    fs.writeFileSync(
      starter,
      `import { start } from ${module};
       const running = start({ name: "child", args: ["-e", ${forever}] });
       while (!running.lastLines()) await new Promise((resolve) => setTimeout(resolve, 20));
       console.log(running.lastLines());
       setInterval(() => {}, 1000);`,
    );
    const parent = start({ name: "parent", args: typescript(starter) });
    while (!parent.lastLines()) await new Promise((resolve) => setTimeout(resolve, 20));
    const child = Number(parent.lastLines());
    expect(isAlive(child)).toBe(true);
    process.kill(parent.pid ?? 0, "SIGKILL");
    for (let n = 0; n < 100 && isAlive(child); n++) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isAlive(child)).toBe(false);
  });

  it("that fails is told by its last lines", async () => {
    const running = start({ name: "failing", args: ["-e", "console.error('why'); process.exit(3)"] });
    expect(await running.ended).toBe(3);
    expect(running.lastLines()).toBe("why");
  });
});

describe("the demonstration's secrets", () => {
  it("are made once, for this account's eyes, and never overwritten", () => {
    const file = path.join(folder, "secret/secrets.json");
    const first = keptSecrets(file);
    expect(Buffer.from(first.CPR_HASH_KEY, "base64")).toHaveLength(32);
    expect(new Set(Object.values(first)).size).toBe(Object.keys(first).length);
    expect(keptSecrets(file)).toEqual(first);
    if (process.platform !== "win32") expect(fs.statSync(file).mode & 0o777).toBe(0o600);
    // One that was not there yet is made; those there are stay what they are.
    const { DFDG_NOTIFICATION_TOKEN: _, ...older } = first;
    fs.writeFileSync(file, JSON.stringify(older));
    expect(keptSecrets(file)).toMatchObject(older);
    expect(keptSecrets(file)).toEqual(keptSecrets(file));
    fs.writeFileSync(file, "{");
    expect(() => keptSecrets(file)).toThrow(/Put it back/);
    expect(fs.readFileSync(file, "utf8")).toBe("{");
  });
});

describe("counting", () => {
  it("counts vitest's tests, the skipped and the files that did not load as failed", () => {
    const report = written("vitest.json", {
      testResults: [
        {
          name: "a",
          status: "passed",
          assertionResults: [
            { status: "passed", fullName: "one" },
            { status: "pending", fullName: "two" },
          ],
        },
        { name: "b", status: "failed", message: "no such module", assertionResults: [] },
      ],
    });
    expect(countVitest(report, 1)).toMatchObject({ passed: 1, failed: 2 });
    const good = written("good.json", {
      testResults: [{ name: "a", status: "passed", assertionResults: [{ status: "passed", fullName: "one" }] }],
    });
    expect(countVitest(good, 0)).toEqual({ passed: 1, failed: 0, failures: [] });
    expect(countVitest(good, 1)).toMatchObject({ passed: 1, failed: 1 });
    expect(countVitest(path.join(folder, "none.json"), 0)).toEqual(NOTHING_RAN);
    expect(countVitest(written("empty.json", { testResults: [] }), 0)).toEqual(NOTHING_RAN);
  });

  it("counts Playwright's tests, the flaky and the skipped as failed", () => {
    const spec = (status: string) => ({ title: status, file: "f", tests: [{ status, projectName: "chromium" }] });
    const report = written("playwright.json", {
      errors: [],
      suites: [
        { title: "f", specs: [spec("expected"), spec("skipped")], suites: [{ title: "g", specs: [spec("flaky")] }] },
      ],
    });
    expect(countPlaywright(report, 0)).toMatchObject({ passed: 1, failed: 2 });
    const broken = written("broken.json", { errors: [{ message: "config" }], suites: [] });
    expect(countPlaywright(broken, 1)).toEqual({ passed: 0, failed: 1, failures: ["config"] });
    expect(sum([countPlaywright(report, 0), NOTHING_RAN])).toEqual({ passed: 1, failed: 3 });
  });
});

describe("whom to sign in as", () => {
  it("names one of each role per fund and a few members", () => {
    const member = (name: string) => ({ kind: "member", name, roles: ["member"], fundCode: "01", fundName: "First" });
    const file = written("people.json", [
      { kind: "caseworker", name: "Anna", roles: ["caseworker"], fundCode: "01", story: { en: "new here" } },
      { kind: "caseworker", name: "Bo", roles: ["caseworker"], fundCode: "01" },
      { kind: "caseworker", name: "Carl", roles: ["caseworker", "teamLead"], fundCode: "01" },
      ...["M1", "M2", "M3", "M4"].map(member),
    ]);
    const text = whoToSignInAs(file);
    expect(text).toMatch(/Anna\s+01: caseworker – new here/);
    expect(text).toMatch(/Carl\s+01: caseworker, team lead/);
    expect(text).toMatch(/M3\s+First: member/);
    expect(text).not.toMatch(/Bo|M4/);
    expect(whoToSignInAs(path.join(folder, "nobody.json"))).toMatch(/sign-in page/);
  });
});
