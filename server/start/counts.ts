import fs from "node:fs";

/** Tests of one stage. A skipped one has shown nothing and counts as failed. */
export type Counts = { readonly passed: number; readonly failed: number; readonly failures: readonly string[] };

export const NOTHING_RAN: Counts = { passed: 0, failed: 1, failures: ["it ended without a report of any test"] };

export function sum(all: readonly Counts[]): { passed: number; failed: number } {
  return all.reduce<{ passed: number; failed: number }>(
    (total, each) => ({ passed: total.passed + each.passed, failed: total.failed + each.failed }),
    { passed: 0, failed: 0 },
  );
}

function readReport<T>(file: string): T | null {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8")) as T;
  } catch {
    return null;
  }
}

/** A stage that failed says so in its counts too, whatever its report left out; one that ran nothing has failed. */
function settle(passed: number, failures: string[], status: number | null): Counts {
  if (passed + failures.length === 0) return NOTHING_RAN;
  if (status !== 0 && failures.length === 0) failures.push("it ended with an error outside its tests");
  return { passed, failed: failures.length, failures };
}

type VitestReport = {
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
};

/**
 * Counts vitest's JSON report; a file that could not be loaded is one failure.
 * @param status vitest's own exit status
 */
export function countVitest(file: string, status: number | null): Counts {
  const report = readReport<VitestReport>(file);
  if (!report) return NOTHING_RAN;
  let passed = 0;
  const failures: string[] = [];
  for (const { name, status: fileStatus, message, assertionResults } of report.testResults) {
    const before = failures.length;
    for (const test of assertionResults) {
      if (test.status === "passed") passed++;
      else failures.push(`${name}: ${test.fullName} (${test.status})`);
    }
    if (fileStatus === "failed" && failures.length === before) failures.push(`${name}: ${message ?? "not loaded"}`);
  }
  return settle(passed, failures, status);
}

type PlaywrightSuite = {
  title: string;
  suites?: PlaywrightSuite[];
  specs?: { title: string; file: string; tests: { status: string; projectName: string }[] }[];
};
type PlaywrightReport = { suites: PlaywrightSuite[]; errors: { message?: string }[] };

/** Counts Playwright's JSON report. A test that passed only when repeated (*flaky*) has failed. */
export function countPlaywright(file: string, status: number | null): Counts {
  const report = readReport<PlaywrightReport>(file);
  if (!report) return NOTHING_RAN;
  let passed = 0;
  const failures = report.errors.map((error) => error.message ?? "an error without a message");
  const visit = (suite: PlaywrightSuite): void => {
    for (const spec of suite.specs ?? []) {
      for (const test of spec.tests) {
        if (test.status === "expected") passed++;
        else failures.push(`${spec.file}: ${spec.title} [${test.projectName}] (${test.status})`);
      }
    }
    suite.suites?.forEach(visit);
  };
  report.suites.forEach(visit);
  return settle(passed, failures, status);
}
