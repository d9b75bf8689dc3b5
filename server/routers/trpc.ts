import { initTRPC, TRPCError } from "@trpc/server";
import { type Scoped, servingPool, transactionBegunBy } from "@/db/client";
import { noteAway, unavailable } from "@/db/unavailable";
import type { OpenScope } from "@/server/commands/kernel/run-command";
import { readSessionToken } from "@/server/identity/cookies";
import { hasRole, type Role, type SignedIn } from "@/server/identity/roles";
import { assertOwnApiCall, CrossSiteRequestError } from "@/server/identity/same-origin";
import { beginSignedIn } from "@/server/identity/session";
import { errorShape } from "./errors";

/** What a request brings: its headers, and how to open a transaction as the person behind it. */
export type RequestContext = { request: { method: string; headers: Headers } };

export function requestContext(request: { method: string; headers: Headers }): RequestContext {
  return { request };
}

const trpc = initTRPC.context<RequestContext>().create({ errorFormatter: errorShape });

export const router = trpc.router;
export const createCallerFactory = trpc.createCallerFactory;
/** Anybody, without sign-in: the law alone. */
export const publicProcedure = trpc.procedure;

/**
 * Runs `work` in a transaction whose first statement, in the same trip to the server, enters the session: who this is, and
 * the scope of everything after it.
 * @throws UNAUTHORIZED when the session is not, or no longer, valid; FORBIDDEN when none of `roles` is held
 */
async function signedIn<T>(
  token: string | null,
  roles: readonly Role[],
  work: (tx: Scoped, person: SignedIn) => Promise<T>,
): Promise<T> {
  if (!token) throw new TRPCError({ code: "UNAUTHORIZED" });
  return transactionBegunBy(
    (connection) => beginSignedIn(connection, token),
    (tx, person) => {
      if (!person) throw new TRPCError({ code: "UNAUTHORIZED" });
      if (!hasRole(person, ...roles)) throw new TRPCError({ code: "FORBIDDEN" });
      return work(tx, person);
    },
  );
}

/** What PostgreSQL takes for no text: the zero character, and half a surrogate pair. */
const NO_TEXT = /[\0\p{Surrogate}]/u;

/** No form nests as deep as this; it bounds what a look at an input may cost. */
const MOST_LEVELS = 32;

/** @returns whether plain JSON can be stored: every text of it, keys among them, and no deeper than is sane */
function canBeStored(value: unknown, levels = MOST_LEVELS): boolean {
  if (typeof value === "string") return !NO_TEXT.test(value);
  if (typeof value !== "object" || value === null) return true;
  return (
    levels > 0 && Object.entries(value).every(([key, item]) => !NO_TEXT.test(key) && canBeStored(item, levels - 1))
  );
}

/** Where the database cannot serve for the moment, the caller is told to ask again: it is no fault of what was asked. */
const servedProcedure = trpc.procedure.use(async ({ next }) => {
  const result = await next();
  if (result.ok) return result;
  const how = unavailable(result.error);
  if (how === null) return result;
  if (how === "away") noteAway(() => servingPool().query("select 1"));
  throw new TRPCError({ code: "SERVICE_UNAVAILABLE", cause: result.error.cause });
});

/** Personal procedures: what the database could not even read is the caller's mistake, and no fault of ours. */
const personalProcedure = servedProcedure.use(async ({ getRawInput, next }) => {
  if (!canBeStored(await getRawInput())) throw new TRPCError({ code: "BAD_REQUEST" });
  return next();
});

/** @throws FORBIDDEN when the call does not come from our own pages */
function demandOwnCall(request: RequestContext["request"]): void {
  try {
    assertOwnApiCall(request);
  } catch (error) {
    throw error instanceof CrossSiteRequestError ? new TRPCError({ code: "FORBIDDEN" }) : error;
  }
}

/** A query as one of `roles`: one transaction around all of it, `ctx.tx` scoped to the person. */
const queryAs = (...roles: Role[]) =>
  personalProcedure.use(async ({ ctx, next }) => {
    const token = readSessionToken(ctx.request.headers);
    return signedIn(token, roles, (tx, person) => next({ ctx: { tx, person } }));
  });

/** A mutation as one of `roles`: a call of our own pages demanded; `ctx.open` opens the transaction that the command runs in. */
const actAs = (...roles: Role[]) =>
  personalProcedure.use(async ({ ctx, next }) => {
    demandOwnCall(ctx.request);
    const token = readSessionToken(ctx.request.headers);
    // Whoever is not signed in at all is not told what is wrong with their input.
    if (!token) throw new TRPCError({ code: "UNAUTHORIZED" });
    const open: OpenScope = (work) =>
      signedIn(token, roles, (tx, person) => {
        const kind = person.kind === "member" ? "member" : "caseworker";
        const { userId, name, memberId } = person;
        return work(tx, { userId, name, kind, memberId }, person.fundCode);
      });
    return next({ ctx: { open } });
  });

export const caseworkerQuery = queryAs("caseworker", "teamLead");
export const caseworkerAct = actAs("caseworker", "teamLead");
/** Everybody who works in or looks into the fund, whatever they may see there. */
export const fundUserQuery = queryAs("caseworker", "teamLead", "administrator", "authorityReader");
/** What everybody who works in the fund may see of its running. */
export const staffQuery = queryAs("caseworker", "teamLead", "administrator");
export const leadQuery = queryAs("teamLead");
export const leadAct = actAs("teamLead");
/** How the fund uses the system; team leads see and set it too. */
export const administratorQuery = queryAs("administrator", "teamLead");
export const administratorAct = actAs("administrator", "teamLead");
/** Who may do what in the fund: the administrators' own, since a lead must not make themself more. */
export const ownAdministratorAct = actAs("administrator");
/** The figures of § 12: for those who answer for them, and for the authority. */
export const supervisionQuery = queryAs("teamLead", "administrator", "authorityReader");
export const memberAct = actAs("member");
export const memberQuery = queryAs("member");
