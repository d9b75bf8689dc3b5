import { expect, it } from "vitest";
import { GET } from "@/app/api/trpc/[trpc]/route";
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

it("answers 429 over HTTP once an address has had its burst, batches counted whole, and another address is not held up", async () => {
  const batch = Array.from({ length: 20 }, () => "rules.list").join(",");
  const ask = (address: string) =>
    GET(
      new Request(`http://localhost/api/trpc/${batch}?batch=1&input=%7B%7D`, {
        headers: { "x-forwarded-for": address },
      }),
    );
  const answers = await Promise.all(Array.from({ length: 30 }, () => ask("192.0.2.1")));
  const refused = answers.filter(({ status }) => status === 429);
  // Fifteen batches are the burst; a few more may have been earned back while they were answered.
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(15);
  expect(refused.length).toBeGreaterThan(0);
  expect(Number(refused[0]?.headers.get("retry-after"))).toBeGreaterThanOrEqual(1);
  expect(await refused[0]?.json()).toMatchObject({ error: { data: { code: "TOO_MANY_REQUESTS", httpStatus: 429 } } });
  expect((await ask("192.0.2.2")).status).toBe(200);
});

it("turns away a batch that is larger than any page asks for, and keeps personal answers out of caches", async () => {
  const many = Array.from({ length: 21 }, () => "rules.list").join(",");
  expect((await GET(new Request(`http://localhost/api/trpc/${many}?batch=1&input=%7B%7D`))).status).toBe(400);
  const personal = await GET(new Request("http://localhost/api/trpc/caseworker.workList.frame"));
  expect([personal.status, personal.headers.get("cache-control")]).toEqual([401, "no-store"]);
});
