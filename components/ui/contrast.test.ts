import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const css = readFileSync(path.join(import.meta.dirname, "../../app/globals.css"), "utf8");

/** The tokens set by the first rule whose selector ends with `selector`; a fund's accent falls back to our own. */
function tokensOf(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf("}", start));
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(?:var\([^,]+,\s*)?(#[0-9a-f]{6})/g)].map((match) => [
      match[1] ?? "",
      match[2] ?? "",
    ]),
  );
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ["surface", "sunken", "raised"];
const TEXT: readonly (readonly [string, readonly string[]])[] = [
  ["ink", [...GROUNDS, "accent-soft", "positive-soft", "attention-soft", "negative-soft", "info-soft"]],
  ["muted", [...GROUNDS, "accent-soft"]],
  ["accent", [...GROUNDS, "accent-soft"]],
  ["accent-strong", GROUNDS],
  ["positive", [...GROUNDS, "positive-soft", "accent-soft"]],
  ["attention", [...GROUNDS, "attention-soft", "accent-soft"]],
  ["negative", [...GROUNDS, "negative-soft", "accent-soft"]],
  ["info", [...GROUNDS, "info-soft"]],
  ["on-accent", ["accent", "accent-strong"]],
  ["on-negative", ["negative", "negative-strong"]],
];
const MARKS: readonly (readonly [string, readonly string[]])[] = [
  ["control", GROUNDS],
  ["focus", GROUNDS],
  ["attention-mark", GROUNDS],
];

it("has the same dark colours by the device's wish and by choice", () => {
  const byDevice = tokensOf(":root:not([data-theme])");
  expect(byDevice.size).toBeGreaterThan(20);
  expect(tokensOf('\n[data-theme="dark"]')).toEqual(byDevice);
});

describe.each([
  ["light", '[data-theme="light"]'],
  ["dark", '\n[data-theme="dark"]'],
])("contrast in the %s theme", (_theme, selector) => {
  const tokens = tokensOf(selector);
  const pairs = (list: typeof TEXT) =>
    list.flatMap(([front, grounds]) => grounds.map((ground) => [front, ground] as const));

  it.each(pairs(TEXT))("text %s on %s is at least 4.5", (front, ground) => {
    expect(contrast(tokens.get(front) ?? "", tokens.get(ground) ?? "")).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(MARKS))("mark %s on %s is at least 3", (front, ground) => {
    expect(contrast(tokens.get(front) ?? "", tokens.get(ground) ?? "")).toBeGreaterThanOrEqual(3);
  });
});
