import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { ASK_AGAIN_AFTER } from "@/db/unavailable";
import { readAtMost } from "@/server/requests/read-at-most";
import { appRouter } from "@/server/routers/app-router";
import { callerAddress, PUBLIC_RULES, rateLimit } from "@/server/routers/rate-limit";
import { requestContext } from "@/server/routers/trpc";

const ENDPOINT = "/api/trpc";
const MOST_IN_A_BATCH = 20;
/** No procedure takes more than a page of text. */
const MOST_BYTES = 256 * 1024;
const takeRules = rateLimit(PUBLIC_RULES);

function refusal(code: string, number: number, httpStatus: number, headers: Record<string, string> = {}): Response {
  const error = { message: code, code: number, data: { code, httpStatus } };
  return Response.json({ error }, { status: httpStatus, headers: { "cache-control": "no-store", ...headers } });
}

/** The procedures a path names; `null` where it is no text at all (a broken percent sign). */
function proceduresIn(pathname: string): string[] | null {
  try {
    return decodeURIComponent(pathname.slice(ENDPOINT.length + 1)).split(",");
  } catch {
    return null;
  }
}

/** The request with no more of a body than is taken; `null` where there is more, whatever it says of its own length. */
async function within(request: Request): Promise<Request | null> {
  if (Number(request.headers.get("content-length") ?? 0) > MOST_BYTES) return null;
  if (request.body === null) return request;
  const body = await readAtMost(request.body, MOST_BYTES);
  const { method, headers, signal } = request;
  return body && new Request(request.url, { method, headers, signal, body });
}

async function handle(request: Request): Promise<Response> {
  const paths = proceduresIn(new URL(request.url).pathname);
  if (paths === null) return refusal("BAD_REQUEST", -32600, 400);
  const open = paths.filter((path) => path.startsWith("rules."));
  if (open.length > 0) {
    const wait = takeRules(callerAddress(request.headers), open.length);
    if (wait > 0) return refusal("TOO_MANY_REQUESTS", -32029, 429, { "retry-after": String(wait) });
  }
  const asked = await within(request);
  if (asked === null) return refusal("PAYLOAD_TOO_LARGE", -32013, 413);
  const response = await fetchRequestHandler({
    endpoint: ENDPOINT,
    req: asked,
    router: appRouter,
    createContext: () => requestContext(request),
    maxBatchSize: MOST_IN_A_BATCH,
  });
  if (response.status === 503) response.headers.set("retry-after", String(ASK_AGAIN_AFTER));
  // What the law says is the same for everybody; all else is somebody's.
  const keep = open.length === paths.length && request.method === "GET" && response.ok;
  response.headers.set("cache-control", keep ? "public, max-age=300" : "no-store");
  return response;
}

export { handle as GET, handle as POST };
