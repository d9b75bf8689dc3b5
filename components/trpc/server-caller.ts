import "server-only";
import { randomUUID } from "node:crypto";
import { TRPCError } from "@trpc/server";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { createCaller } from "@/server/routers/app-router";
import { requestContext } from "@/server/routers/trpc";
import { UNAVAILABLE_DIGEST } from "./unavailable-digest";

/** The procedures, called by a server component in the name of whoever asked for the page. */
export async function serverCaller(): Promise<ReturnType<typeof createCaller>> {
  return createCaller(requestContext({ method: "GET", headers: await headers() }));
}

/**
 * What a page does when it may not have what it asked for: no session sends to sign-in (and back to `returnTo`), what is
 * not the person's to see is not found. A bug is thrown on without its text, which may hold SQL and personal data: the
 * log and the page get a reference. Where the database cannot serve for the moment the page says that instead.
 */
export async function orAway<T>(asked: Promise<T>, returnTo: string): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof TRPCError && error.code === "UNAUTHORIZED")
      redirect(`/sign-in?${new URLSearchParams({ returnTo })}`);
    if (error instanceof TRPCError && error.code === "NOT_FOUND") notFound();
    if (error instanceof TRPCError && error.code === "SERVICE_UNAVAILABLE")
      throw Object.assign(new Error("unavailable"), { digest: UNAVAILABLE_DIGEST });
    if (!(error instanceof TRPCError) || error.code !== "INTERNAL_SERVER_ERROR") throw error;
    const cause = error.cause as { name?: string; cause?: { code?: string; constraint?: string } } | undefined;
    const digest = randomUUID().slice(0, 8);
    console.error("unexpected error", { reference: digest, kind: cause?.name, ...codesOf(cause?.cause) });
    throw Object.assign(new Error("unexpected error"), { digest });
  }
}

function codesOf(cause: { code?: string; constraint?: string } | undefined) {
  return { code: cause?.code, constraint: cause?.constraint };
}
