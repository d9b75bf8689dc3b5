import { createServer, type IncomingMessage, type Server } from "node:http";
import { ZodError } from "zod";
import { answer, answerControl, answerFund } from "./api";
import { answerPages, type PageSurroundings } from "./pages/answer-pages";

const LONGEST_BODY = 1_000_000;
const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request.setEncoding("utf8")) {
    body += chunk;
    if (body.length > LONGEST_BODY) throw new RangeError("too long");
  }
  return body;
}

/** Called from this machine under its own name, and not by another site's page in this machine's browser. */
function isFromHere({ headers }: IncomingMessage): boolean {
  const { host = "", origin } = headers;
  return LOOPBACK.test(host) && (origin === undefined || origin === "null" || origin === `http://${host}`);
}

function parsed(body: string): unknown {
  try {
    return body === "" ? null : JSON.parse(body);
  } catch {
    return null;
  }
}

/** The simulated DFDG, not yet listening: what the fund calls, what tests call, and the pages. */
export function createSimulator(surroundings: PageSurroundings): Server {
  return createServer(async (request, response) => {
    try {
      if (!isFromHere(request)) return answer(response, 403, {});
      const url = new URL(request.url ?? "/", "http://simulator");
      const body = await bodyOf(request);
      const content = parsed(body);
      if (await answerFund(request, response, url.pathname, content, surroundings)) return;
      if (await answerControl(request, response, url.pathname, content, surroundings)) return;
      if (await answerPages(request, response, url, new URLSearchParams(body), surroundings)) return;
      answer(response, 404, {});
    } catch (error) {
      if (response.headersSent || response.destroyed) return;
      if (error instanceof ZodError)
        return answer(response, 400, { issues: error.issues.map(({ path }) => path.join(".")) });
      console.error(`Simulated DFDG: ${(error as Error).name}`);
      answer(response, error instanceof RangeError ? 413 : 500, {});
    }
  });
}
