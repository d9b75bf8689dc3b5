import { createHash } from "node:crypto";
import { initTRPC, TRPCError } from "@trpc/server";
import { sql } from "drizzle-orm";
import { database, type Scoped } from "@/db/client";
import type { OpenScope } from "@/server/commands/kernel/run-command";
import { readSessionToken } from "@/server/identity/cookies";
import { hasRole, type Role, type SignedIn } from "@/server/identity/roles";
import { assertSameOrigin } from "@/server/identity/same-origin";
import { errorShape } from "./errors";

/** What a request brings: its headers, and how to open a transaction as the person behind it. */
export type RequestContext = { request: { method: string; headers: Headers } };

export function requestContext(request: { method: string; headers: Headers }): RequestContext {
  return { request };
}

const trpc = initTRPC.context<RequestContext>().create({ errorFormatter: errorShape });

export const router = trpc.router;
export const mergeRouters = trpc.mergeRouters;
export const createCallerFactory = trpc.createCallerFactory;
/** Anybody, without sign-in: the law alone. */
export const publicProcedure = trpc.procedure;

/**
 * Enters the session in a transaction's first statement: who this is, and the scope of everything after it.
 * @throws UNAUTHORIZED when the session is not, or no longer, valid; FORBIDDEN when none of `roles` is held
 */
export async function enterSession(
  tx: Scoped,
  token: string | null,
  roles: readonly Role[],
  touch = true,
): Promise<SignedIn> {
  if (!token) throw new TRPCError({ code: "UNAUTHORIZED" });
  const hash = createHash("sha256").update(token).digest();
  const result = await tx.execute<Record<string, never>>(sql`
    select session_id as "sessionId", user_id as "userId", fund_code as "fundCode", kind, roles, member_id as "memberId",
      name, initials, locale, assurance from enter_session(${hash}, ${touch})`);
  const person = result.rows[0] as unknown as SignedIn | undefined;
  if (!person) throw new TRPCError({ code: "UNAUTHORIZED" });
  if (!hasRole(person, ...roles)) throw new TRPCError({ code: "FORBIDDEN" });
  return person;
}

/** A query as one of `roles`: one transaction around all of it, `ctx.tx` scoped to the person. */
const queryAs = (...roles: Role[]) =>
  trpc.procedure.use(async ({ ctx, next }) => {
    const token = readSessionToken(ctx.request.headers);
    return database().transaction(async (tx) => {
      const person = await enterSession(tx, token, roles);
      return next({ ctx: { tx, person } });
    });
  });

/** A mutation as one of `roles`: same origin demanded; `ctx.open` opens the transaction that the command runs in. */
const actAs = (...roles: Role[]) =>
  trpc.procedure.use(async ({ ctx, next }) => {
    assertSameOrigin(ctx.request);
    const token = readSessionToken(ctx.request.headers);
    const open: OpenScope = (work) =>
      database().transaction(async (tx) => {
        const person = await enterSession(tx, token, roles);
        const kind = person.kind === "member" ? "member" : "caseworker";
        return work(tx, { userId: person.userId, name: person.name, kind }, person.fundCode);
      });
    return next({ ctx: { open } });
  });

export const caseworkerQuery = queryAs("caseworker", "teamLead");
export const caseworkerAct = actAs("caseworker", "teamLead");
export const memberQuery = queryAs("member");
export const memberAct = actAs("member");
