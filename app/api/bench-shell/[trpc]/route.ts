import { monitorEventLoopDelay } from "node:perf_hooks";
import { initTRPC } from "@trpc/server";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";

const { router, procedure } = initTRPC.create();

/** The longest that this process' event loop has stood still since it was last asked, in milliseconds. */
const RESOLUTION_MS = 5;
const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
if (process.env.BENCH === "1") delay.enable();
function longestStall(): number {
  const longest = delay.max / 1e6 - RESOLUTION_MS;
  delay.reset();
  return Math.max(0, longest);
}

const shell = router({
  empty: procedure.query(() => null),
  emptyAct: procedure.mutation(() => null),
  stall: procedure.query(longestStall),
});

/** Procedures that do nothing, in the same build: what `npm run bench` compares with. Elsewhere they are not there. */
function handle(request: Request): Promise<Response> | Response {
  if (process.env.BENCH !== "1") return new Response(null, { status: 404 });
  return fetchRequestHandler({ endpoint: "/api/bench-shell", req: request, router: shell });
}

export { handle as GET, handle as POST };
