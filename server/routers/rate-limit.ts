/** What a caller of the public rules may take: so many at once, and so many a second on average. */
export type Rate = { readonly perSecond: number; readonly burst: number };
export const PUBLIC_RULES: Rate = { perSecond: 50, burst: 300 };

type Bucket = { tokens: number; filledAt: number };

/** Addresses remembered at once: beyond it, those whose bucket is full again are forgotten first. */
const MOST_ADDRESSES = 10_000;

/**
 * A token bucket per address, in this process's memory.
 * @param clock milliseconds, never running backwards
 * @returns takes `count` calls of an address: 0 when they may go ahead, else the whole seconds to wait. A batch larger
 *   than the burst can never go ahead.
 */
export function rateLimit({ perSecond, burst }: Rate, clock: () => number = () => performance.now()) {
  const buckets = new Map<string, Bucket>();
  return function take(address: string, count: number): number {
    const now = clock();
    const held = buckets.get(address) ?? { tokens: burst, filledAt: now };
    const tokens = Math.min(burst, held.tokens + ((now - held.filledAt) / 1000) * perSecond);
    const allowed = count <= tokens;
    // Taken out and put back: the map's order is that of the last use.
    buckets.delete(address);
    buckets.set(address, { tokens: allowed ? tokens - count : tokens, filledAt: now });
    if (buckets.size > MOST_ADDRESSES) buckets.delete(buckets.keys().next().value!);
    return allowed ? 0 : Math.max(1, Math.ceil((count - tokens) / perSecond));
  };
}

/**
 * Where a request comes from: the last address a proxy wrote, since whatever stands before it the caller may have made up.
 * Without a proxy Next writes the peer's own only if the caller wrote none: the limit needs a proxy to hold.
 */
export function callerAddress(headers: Pick<Headers, "get">): string {
  return headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() || "unknown";
}
