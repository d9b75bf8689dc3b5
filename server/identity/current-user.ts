import { headers } from "next/headers";
import { cache } from "react";
import { servingPool } from "@/db/client";
import { readSessionToken } from "./cookies";
import type { SignedIn } from "./roles";
import { enterSession } from "./session";

/**
 * Who is behind the page being rendered; `null` when nobody is signed in. Asked once per request, and not counted as use:
 * the queries of the page count.
 */
export const currentUser = cache(async (): Promise<SignedIn | null> => {
  const token = readSessionToken(await headers());
  return token === null ? null : enterSession(servingPool(), token, { touch: false });
});
