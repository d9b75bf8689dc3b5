import { sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import { badInput } from "./kernel/bad-input";

/** Why somebody stands on a case's list: see `case_access`. */
export type AccessGround = "responsible" | "maker" | "named" | "brokenGlass" | "conflict";
export type OnTheList = { userId: string; name: string; admits: boolean; ground: AccessGround };
/** Who may open a case, as it stands. */
export type Doors = {
  /** Open to nobody but those named. */
  restricted: boolean;
  /** Open to whoever asks. */
  mayOpen: boolean;
  people: readonly OnTheList[];
};

/**
 * The doors of a case for whoever keeps them. A case that is restricted can be kept without being opened; one that the
 * asker is shut out of is as unknown to them as another fund's.
 * @throws bad input at `memberId`
 */
export async function doorsOf(tx: Scoped, fundCode: string, memberId: string): Promise<Doors> {
  const { rows } = await tx.execute<Doors & { shutOut: boolean }>(sql`
    select exists (select 1 from member m where m.fund_code = ${fundCode} and m.id = ${memberId}::uuid) as "mayOpen",
      coalesce((select g.restricted from guarded_case g where g.fund_code = ${fundCode} and g.member_id = ${memberId}::uuid), false) as restricted,
      exists (select 1 from case_access a where a.fund_code = ${fundCode} and a.member_id = ${memberId}::uuid
        and a.user_id = asking_user() and a.ended_at is null and not a.admits) as "shutOut",
      (select coalesce(json_agg(json_build_object('userId', a.user_id, 'name', u.name, 'admits', a.admits, 'ground', a.ground)
          order by u.name, a.user_id), '[]'::json)
        from case_access a join app_user u on u.fund_code = a.fund_code and u.id = a.user_id
        where a.fund_code = ${fundCode} and a.member_id = ${memberId}::uuid and a.ended_at is null) as people`);
  const { shutOut, ...doors } = rows[0]!;
  return shutOut || !(doors.mayOpen || doors.restricted) ? badInput("memberId", "unknown") : doors;
}

/** @throws bad input at `memberId` where the case is not open to whoever asks */
export async function openDoorsOf(tx: Scoped, fundCode: string, memberId: string): Promise<Doors> {
  const doors = await doorsOf(tx, fundCode, memberId);
  return doors.mayOpen ? doors : badInput("memberId", "unknown");
}

/** The name of somebody who works in the fund now. @throws bad input at `userId` */
export async function workerNamed(tx: Scoped, fundCode: string, userId: string): Promise<string> {
  const { rows } = await tx.execute<{ name: string }>(sql`select u.name from app_user u
    where u.fund_code = ${fundCode} and u.id = ${userId}::uuid and u.kind = 'caseworker'
      and serves_now(u.fund_code, u.active, u.serves_from, u.serves_to)`);
  return rows[0]?.name ?? badInput("userId", "unknown");
}

/** The case goes to somebody, or to nobody, with its duties; whoever has it open sees that it has become another. */
export async function giveCaseTo(tx: Scoped, fundCode: string, memberId: string, userId: string | null): Promise<void> {
  await tx.execute(sql`update member set caseworker_id = ${userId}::uuid, version = version + 1
    where fund_code = ${fundCode} and id = ${memberId}::uuid`);
  await tx.execute(sql`update duty set caseworker_id = ${userId}::uuid
    where fund_code = ${fundCode} and member_id = ${memberId}::uuid`);
}

/** Ends what stands of a person on a case's list. */
export async function endOnList(
  tx: Scoped,
  fundCode: string,
  { memberId, userId, reason }: { memberId: string; userId: string; reason: string },
  { now, by }: { now: string; by: string },
): Promise<void> {
  await tx.execute(sql`update case_access set ended_at = ${now}::timestamptz, ended_by_name = ${by}, end_reason = ${reason}
    where fund_code = ${fundCode} and member_id = ${memberId}::uuid and user_id = ${userId}::uuid and ended_at is null`);
}
