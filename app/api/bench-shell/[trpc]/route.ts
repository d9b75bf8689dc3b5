import { initTRPC } from "@trpc/server";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";

const { router, procedure } = initTRPC.create();
const shell = router({ empty: procedure.query(() => null), emptyAct: procedure.mutation(() => null) });

/** Procedures that do nothing, in the same build: what `npm run bench` compares with. Elsewhere they are not there. */
function handle(request: Request): Promise<Response> | Response {
  if (process.env.BENCH !== "1") return new Response(null, { status: 404 });
  return fetchRequestHandler({ endpoint: "/api/bench-shell", req: request, router: shell });
}

export { handle as GET, handle as POST };
