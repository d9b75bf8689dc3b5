import { expect, it } from "vitest";
import { callerAddress, PUBLIC_RULES, rateLimit } from "./rate-limit";

function limited() {
  let now = 0;
  return { take: rateLimit(PUBLIC_RULES, () => now), pass: (milliseconds: number) => (now += milliseconds) };
}

it("lets a burst of 300 through, and says how long the next must wait", () => {
  const { take } = limited();
  for (let call = 0; call < 300; call += 1) expect(take("a", 1)).toBe(0);
  expect(take("a", 1)).toBe(1);
  expect(take("a", 60)).toBe(2);
  expect(take("b", 1)).toBe(0);
});

it("gives fifty a second back, and no more than the burst", () => {
  const { take, pass } = limited();
  expect(take("a", 300)).toBe(0);
  pass(1000);
  expect(take("a", 50)).toBe(0);
  expect(take("a", 1)).toBe(1);
  pass(3_600_000);
  expect(take("a", 300)).toBe(0);
  expect(take("a", 1)).toBe(1);
});

it("counts each call of a batch, and takes nothing for one that is turned away", () => {
  const { take } = limited();
  expect(take("a", 301)).toBe(1);
  expect(take("a", 300)).toBe(0);
});

it("believes only the last address of a chain", () => {
  expect(callerAddress(new Headers({ "x-forwarded-for": "1.1.1.1, 2.2.2.2" }))).toBe("2.2.2.2");
  expect(callerAddress(new Headers())).toBe("unknown");
});
