import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Scoped } from "@/db/client";
import { appUser, userVersion } from "@/db/schema";
import { countingAll } from "@/db/scope";
import { initialsOf } from "@/server/identity/roles";
import { daySchema } from "@/server/rules/inputs";
import { badInput } from "./kernel/bad-input";
import type { Consequence } from "./kernel/plan";
import type { FundAct } from "./kernel/run-fund-act";

export const USER_ROLES = ["caseworker", "teamLead", "authorityReader", "administrator"] as const;

export const saveUserInput = z
  .object({
    /** Whom; nobody yet where the person is new to the fund. */
    userId: z.uuid().nullable(),
    /** The version that the choices were read from; 0 for somebody new, and where nothing was changed before. */
    basedOn: z.number().int().min(0),
    name: z.string().trim().min(1, "missing").max(100),
    email: z.email().max(200).nullable(),
    /** By what the identity provider knows the person at the first sign-in. */
    professionalId: z.string().trim().min(1, "missing").max(100),
    roles: z.array(z.enum(USER_ROLES)).min(1, "missing"),
    team: z.string().trim().min(1).max(80).nullable(),
    placeIds: z.array(z.uuid()).max(50),
    /** First and last day of the work, by the fund's day; `null`: no end to that side. */
    from: daySchema.nullable(),
    to: daySchema.nullable(),
    active: z.boolean(),
  })
  .refine(({ from, to }) => from === null || to === null || to >= from, { path: ["to"], message: "beforeFrom" })
  // The authority supervises the fund and does not work in it.
  .refine(({ roles }) => !roles.includes("authorityReader") || roles.length === 1, {
    path: ["roles"],
    message: "contradiction",
  });

type Saved = z.output<typeof saveUserInput>;
/** What of a user has versions. */
export type UserContent = Pick<Saved, "name" | "email" | "roles" | "team" | "placeIds" | "from" | "to" | "active">;
type Stored = UserContent & { version: number; professionalId: string | null; serves: boolean };

/** A user of the fund as stored, with the last of their versions. */
async function storedUser(tx: Scoped, fundCode: string, userId: string): Promise<Stored | null> {
  const { rows } = await tx.execute<Stored>(sql`
    select u.name, u.email, u.roles, u.team, u.place_ids as "placeIds", u.serves_from::text as "from", u.serves_to::text as "to", u.active,
      u.professional_id as "professionalId", serves_now(u.fund_code, u.active, u.serves_from, u.serves_to) as serves,
      coalesce((select max(v.version) from user_version v where v.fund_code = u.fund_code and v.user_id = u.id), 0) as version
    from app_user u where u.fund_code = ${fundCode} and u.id = ${userId}::uuid and u.kind = 'caseworker'`);
  return rows[0] ?? null;
}

/** Administrators besides one, who serve now and for whom no last day is set. Their rows are held: none goes meanwhile. */
async function otherAdministrators(tx: Scoped, fundCode: string, userId: string): Promise<number> {
  const { rows } = await tx.execute(sql`
    select u.id from app_user u where u.fund_code = ${fundCode} and u.kind = 'caseworker' and u.id <> ${userId}::uuid
      and 'administrator' = any (u.roles) and u.serves_to is null and serves_now(u.fund_code, u.active, u.serves_from, u.serves_to)
    for update`);
  return rows.length;
}

const worksOnCases = (roles: readonly string[]) => roles.includes("caseworker") || roles.includes("teamLead");

/**
 * Who somebody is in the fund: roles, team, places, from when and until when. The person comes from the identity provider;
 * what they may do is said here, and holds from their next request.
 */
export const saveUser: FundAct<typeof saveUserInput, Saved & { id: string; version: number }> = {
  name: "saveUser",
  input: saveUserInput,
  plan: async (tx, input, { today }, fundCode) => {
    const { userId, basedOn, name, roles, active, from, to } = input;
    const before = userId === null ? null : await storedUser(tx, fundCode, userId);
    if (userId !== null && before === null) badInput("userId", "unknown");
    await demandKnownPlaces(tx, fundCode, input.placeIds);
    const serves = active && (from === null || from <= today) && (to === null || to >= today);
    const staysAdministrator = serves && to === null && roles.includes("administrator");
    const wasAdministrator = before?.serves === true && before.roles.includes("administrator");
    const last = wasAdministrator && !staysAdministrator && (await otherAdministrators(tx, fundCode, userId!)) === 0;
    const taken = await professionalIdTaken(tx, fundCode, input);
    const reason =
      basedOn !== (before?.version ?? 0) ? "userChanged" : taken ? "userKnown" : last ? "lastAdministrator" : null;
    const consequences: Consequence[] = [
      { kind: serves ? "userServes" : "userDoesNotServe", facts: { name, roles: roles.join(" ") }, rule: null },
    ];
    if (userId !== null && before && worksOnCases(before.roles) && !(serves && worksOnCases(roles)))
      consequences.push({
        kind: "leavesBehind",
        facts: await countingAll(tx, () => workOf(tx, fundCode, userId)),
        rule: null,
      });
    return {
      asked: [],
      consequences,
      summary: { name, roles: roles.join(" "), active, from, to },
      value: { ...input, id: userId ?? "", version: (before?.version ?? 0) + 1 },
      ...(reason !== null && { conflict: { reason, facts: { name } } }),
    };
  },
  write: async (tx, { id, version, ...saved }, { actor, now }, fundCode) => {
    const { name, email, professionalId, roles, team, placeIds, from, to, active } = saved;
    const row = { name, initials: initialsOf(name), email, professionalId, roles, team, placeIds, active };
    const days = { servesFrom: from, servesTo: to };
    const userId = id === "" ? randomUUID() : id;
    if (id === "") await tx.insert(appUser).values({ fundCode, id: userId, kind: "caseworker", ...row, ...days });
    else
      await tx
        .update(appUser)
        .set({ ...row, ...days })
        .where(sql`fund_code = ${fundCode} and id = ${userId}::uuid`);
    const content: UserContent = { name, email, roles, team, placeIds, from, to, active };
    await tx.insert(userVersion).values({
      fundCode,
      userId,
      version,
      content,
      recordedAt: now,
      recordedBy: actor.userId,
      recordedByName: actor.name,
    });
  },
};

async function demandKnownPlaces(tx: Scoped, fundCode: string, placeIds: readonly string[]): Promise<void> {
  const { rows } = await tx.execute<{ known: number }>(sql`select count(*)::integer as known from place
    where fund_code = ${fundCode} and id = any (${`{${placeIds.join(",")}}`}::uuid[])`);
  if (rows[0]!.known !== new Set(placeIds).size) badInput("placeIds", "unknown");
}

async function professionalIdTaken(
  tx: Scoped,
  fundCode: string,
  { userId, professionalId }: Pick<Saved, "userId" | "professionalId">,
): Promise<boolean> {
  const { rows } = await tx.execute(sql`select 1 from app_user where fund_code = ${fundCode}
    and professional_id = ${professionalId} and id is distinct from ${userId}::uuid`);
  return rows.length > 0;
}

/** What somebody has: cases, and interviews that are fixed; counted whether or not the asker may open them. */
async function workOf(tx: Scoped, fundCode: string, userId: string) {
  const { rows } = await tx.execute<{ cases: number; interviews: number }>(sql`
    select (select count(*)::integer from member m where m.fund_code = ${fundCode} and m.caseworker_id = ${userId}::uuid) as cases,
      (select count(*)::integer from interview i where i.fund_code = ${fundCode} and i.caseworker_id = ${userId}::uuid
        and i.superseded_at is null and i.status = 'booked' and i.starts_at > business_now(${fundCode})) as interviews`);
  return rows[0]!;
}
