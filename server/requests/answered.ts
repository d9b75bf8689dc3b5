import { randomUUID } from "node:crypto";
import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { servingPool } from "@/db/client";
import { ASK_AGAIN_AFTER, noteAway, unavailable } from "@/db/unavailable";
import { databaseError } from "@/server/commands/kernel/database-error";
import { UNAVAILABLE_PAGE } from "./unavailable-page";

const NOT_KEPT = { "cache-control": "no-store" };

/** For the moment there is no answer: 503, when to ask again, and to a browser a page that says so. */
export function unavailableAnswer(headers: Pick<Headers, "get">): Response {
  const page = headers.get("accept")?.includes("text/html");
  return new Response(page ? UNAVAILABLE_PAGE : null, {
    status: 503,
    headers: {
      ...NOT_KEPT,
      "retry-after": String(ASK_AGAIN_AFTER),
      ...(page && { "content-type": "text/html; charset=utf-8" }),
    },
  });
}

/** What the framework throws to lead elsewhere, or to say that it cannot render beforehand, is no error. */
const isOfTheFramework = (error: unknown): boolean => typeof (error as { digest?: unknown }).digest === "string";

/**
 * A route whose errors become answers, as a procedure's do: 503 where the database cannot serve for the moment, the status
 * of a procedure that refused, else 500 with a reference. Neither the answer nor the log holds what was thrown, which may
 * be SQL with somebody's data in it.
 */
export function answered<Rest extends unknown[]>(
  route: (request: Request, ...rest: Rest) => Promise<Response>,
): (request: Request, ...rest: Rest) => Promise<Response> {
  return async (request, ...rest) => {
    try {
      return await route(request, ...rest);
    } catch (error) {
      if (isOfTheFramework(error)) throw error;
      const how = unavailable(error);
      const { pathname: path } = new URL(request.url);
      const code = databaseError(error)?.code ?? (error as { code?: string }).code;
      if (how !== null) {
        if (how === "away") noteAway(() => servingPool().query("select 1"));
        console.error("the database cannot serve", { path, code });
        return unavailableAnswer(request.headers);
      }
      const status = error instanceof TRPCError ? getHTTPStatusCodeFromError(error) : 500;
      if (status < 500) return new Response(null, { status, headers: NOT_KEPT });
      const reference = randomUUID().slice(0, 8);
      console.error("unexpected error", { reference, path, kind: (error as Error).name, code });
      return Response.json({ reference }, { status: 500, headers: NOT_KEPT });
    }
  };
}
