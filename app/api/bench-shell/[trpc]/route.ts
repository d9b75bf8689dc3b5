import { initTRPC } from "@trpc/server";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";

const { router, procedure } = initTRPC.create();
const shell = router({ empty: procedure.query(() => null) });

/** A procedure that does nothing, in the same build: what `npm run bench` compares with. Elsewhere it is not there. */
export function GET(request: Request): Promise<Response> | Response {
  if (process.env.BENCH !== "1") return new Response(null, { status: 404 });
  return fetchRequestHandler({ endpoint: "/api/bench-shell", req: request, router: shell });
}
