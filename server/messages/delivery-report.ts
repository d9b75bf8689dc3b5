import { createHash, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { servingPool } from "@/db/client";
import { inFund } from "@/db/scope";
import { readAtMost } from "@/server/requests/read-at-most";
import { changeDelivery } from "./delivery-state";

const reportSchema = z.object({
  /** What the letter was sent with: `<fund>.<delivery>`. */
  reference: z.string().regex(/^[^.]{1,40}\.[0-9a-f-]{36}$/),
  outcome: z.enum(["delivered", "bounced"]),
});

/** A report is one line. */
const MOST_BYTES = 4 * 1024;

const bare = (status: number) => new Response(null, { status, headers: { "cache-control": "no-store" } });
const digest = (text: string) => createHash("sha256").update(text).digest();

/** Whether a call shows the token that the services of the channels have been given. Without one set there is no such service. */
function knowsToken(request: Request): boolean {
  const token = process.env.DELIVERY_REPORT_TOKEN;
  const shown = request.headers.get("authorization") ?? "";
  return Boolean(token) && timingSafeEqual(digest(shown), digest(`Bearer ${token}`));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * What a service tells of a letter that it took: that it arrived, or that it came back. The same report twice is one; one of
 * a letter that nobody has is not found.
 */
export async function takeDeliveryReport(request: Request): Promise<Response> {
  if (!knowsToken(request)) return bare(401);
  const body = await readAtMost(request.body, MOST_BYTES);
  if (body === null) return bare(413);
  const read = reportSchema.safeParse(parsed(body.toString("utf8")));
  if (!read.success) return bare(400);
  const { reference, outcome } = read.data;
  const [fundCode, id] = reference.split(".") as [string, string];
  const { rows } = await servingPool().query("select 1 from fund_codes() as code where code = $1", [fundCode]);
  if (rows.length === 0 || !z.uuid().safeParse(id).success) return bare(404);
  const known = await inFund({ fundCode }, (tx) =>
    outcome === "delivered"
      ? changeDelivery(tx, { id, state: "delivered", from: ["waiting", "sent", "delivered"] })
      : // What arrived may come back later still: an inbox that was emptied, a box that is full.
        changeDelivery(tx, {
          id,
          state: "bounced",
          problem: "bounced",
          from: ["waiting", "sent", "delivered", "bounced"],
        }),
  );
  return bare(known ? 204 : 404);
}
