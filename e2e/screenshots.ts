import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { chromium, type Page } from "@playwright/test";
import { freshDatabase } from "@/db/postgres/test-database";
import { environment, startApplication } from "@/server/start/application";
import { build, isBuilt } from "@/server/start/build";
import { prepareData } from "@/server/start/data";
import { freePorts } from "@/server/start/ports";
import { newSecrets } from "@/server/start/secrets";
import { shutdownOnSignals } from "@/server/start/shutdown";
import { findBrowser } from "./browser";
import { CasePage } from "./fixtures/case-page";
import { METTE, signIn, visit } from "./fixtures/sign-in";

const FOLDER = path.join(import.meta.dirname, "screenshots");
/** In bytes: the README is read on a phone too. */
const LARGEST = 250_000;
const JYTTE = "Jytte Overgaard Lind";
const RASMUS = "Rasmus Toft Elkjær";
const WIDTHS = [1440, 390] as const;

async function shoot(page: Page, name: string, width: number): Promise<void> {
  // Nothing half-way: fonts there, nothing moving.
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map((animation) => animation.finished));
  });
  const file = path.join(FOLDER, `${name}-${width}.png`);
  await page.screenshot({ path: file, caret: "hide" });
  const { size } = fs.statSync(file);
  console.info(`${path.relative(process.cwd(), file)}  ${Math.round(size / 1000)} kB`);
  if (size > LARGEST) throw new Error(`${file} is larger than ${LARGEST} bytes.`);
}

/** Finds a member the way a caseworker does, and opens the case. */
async function caseOf(page: Page, name: string): Promise<CasePage> {
  await page.keyboard.press("/");
  await page.getByRole("combobox").fill(name);
  await page.getByRole("option", { name: new RegExp(name) }).click();
  await page.waitForURL(/\/members\/[0-9a-f-]{36}$/);
  return await new CasePage(page, page.url().split("/").at(-1) ?? "").open();
}

async function shootCaseworker(page: Page, width: number): Promise<void> {
  await signIn(page, METTE);
  await visit(page, "/?who=all");
  const first = page.locator("[data-row-link]").first();
  if (width > 1280) {
    await first.focus();
    await page.getByRole("complementary").getByRole("link", { name: "Åbn sagen" }).waitFor();
  }
  await shoot(page, "work-list", width);

  const jytte = await caseOf(page, JYTTE);
  await shoot(page, "case", width);
  const panel = await jytte.act("Timer", "Registrér månedens timer");
  await panel.write("Timer", "12,5");
  await panel.see();
  await panel.consequences.waitFor();
  await panel.consequences.scrollIntoViewIfNeeded();
  await shoot(page, "act", width);
}

async function shootMember(page: Page, width: number): Promise<void> {
  await signIn(page, RASMUS, "/min-side", "member");
  await shoot(page, "member", width);
}

/** `npm run screenshots`: the README's pictures, of the built application with a demonstration of its own. */
async function run(): Promise<void> {
  const shutdown = shutdownOnSignals(() => undefined);
  try {
    if (!isBuilt()) await build({}, (running) => shutdown.add(running.stop));
    const database = await freshDatabase();
    shutdown.add(database.drop);
    const addresses = { DATABASE_URL: database.servingUrl, DATABASE_OWNER_URL: database.ownerUrl };
    const ports = await freePorts();
    const env = environment(addresses, newSecrets(), ports);
    await prepareData(addresses, env, console.info, (running) => shutdown.add(running.stop));
    const application = await startApplication(env, ports, (name) => path.join(os.tmpdir(), `screenshots-${name}.log`));
    shutdown.add(application.stop);
    const { executablePath, args, env: browserEnv } = await findBrowser();
    const browser = await chromium.launch({
      executablePath,
      args: [...args],
      env: { ...(process.env as Record<string, string>), ...browserEnv },
    });
    shutdown.add(() => browser.close());
    for (const width of WIDTHS) {
      for (const shootPages of [shootCaseworker, shootMember]) {
        const context = await browser.newContext({
          baseURL: application.origin,
          locale: "da-DK",
          timezoneId: "Europe/Copenhagen",
          colorScheme: "light",
          reducedMotion: "reduce",
          viewport: { width, height: width === 390 ? 844 : 900 },
        });
        await shootPages(await context.newPage(), width);
        await context.close();
      }
    }
  } finally {
    await shutdown.now();
  }
}

await run();
