import "server-only";
import { TRPCError } from "@trpc/server";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { createCaller } from "@/server/routers/app-router";
import { requestContext } from "@/server/routers/trpc";

/** The procedures, called by a server component in the name of whoever asked for the page. */
export async function serverCaller(): Promise<ReturnType<typeof createCaller>> {
  return createCaller(requestContext({ method: "GET", headers: await headers() }));
}

/**
 * What a page does when it may not have what it asked for: no session sends to sign-in (and back to `returnTo`), what is
 * not the person's to see is not found. Anything else is thrown on.
 */
export async function orAway<T>(asked: Promise<T>, returnTo: string): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof TRPCError && error.code === "UNAUTHORIZED")
      redirect(`/sign-in?${new URLSearchParams({ returnTo })}`);
    if (error instanceof TRPCError && error.code === "NOT_FOUND") notFound();
    throw error;
  }
}
