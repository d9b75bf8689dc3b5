import { defineConfig } from "@playwright/test";
import { findBrowser } from "./browser";

const baseURL = process.env.BASE_URL;
if (!baseURL) {
  throw new Error("BASE_URL is not set: `npm test -- --only=browser` starts an application of its own and sets it.");
}
const { executablePath, args, env } = await findBrowser();

export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  // Beside each other where the journeys are spread over several runs at once.
  outputDir: `../test-results/${process.env.JOURNEYS ?? "all"}`,
  // No second try: a test that needs one has failed. Journeys on one database must not disturb each other.
  retries: 0,
  workers: 1,
  forbidOnly: true,
  // Generous: they are only ever reached by what has failed, and a machine may be busy with other things.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL,
    locale: "da-DK",
    timezoneId: "Europe/Copenhagen",
    viewport: { width: 1440, height: 900 },
    screenshot: "only-on-failure",
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    launchOptions: { executablePath, args: [...args], env: { ...(process.env as Record<string, string>), ...env } },
  },
  projects: [{ name: "chromium" }],
});
