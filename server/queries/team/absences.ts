import { sql } from "drizzle-orm";
import type { Scoped } from "@/db/client";
import type { SignedIn } from "@/server/identity/roles";

export type AbsenceRow = {
  id: string;
  caseworker: { id: string; name: string };
  from: string;
  to: string;
  cover: { id: string; name: string };
  coverBy: "named" | "load";
  enteredBy: string;
  /** Interviews that are still booked with the one who is away, from today. */
  interviews: number;
  /** Whether the person who looks may end it: their own, or a colleague's as team lead. */
  mine: boolean;
};
export type Absences = {
  today: string;
  now: AbsenceRow[];
  coming: AbsenceRow[];
  /** Whose duties the person sees beside their own today. */
  covering: string[];
};

/** Who of the team is away and who will be, with who covers. */
export async function absences(tx: Scoped, { fundCode, userId }: SignedIn): Promise<Absences> {
  const result = await tx.execute<{ today: string; rows: AbsenceRow[] | null }>(sql`
    with clock as materialized (select business_today(${fundCode}) as today)
    select clock.today::text as today, (select json_agg(json_build_object('id', a.id,
        'caseworker', json_build_object('id', u.id, 'name', u.name), 'from', a.from_day, 'to', a.to_day,
        'cover', json_build_object('id', c.id, 'name', c.name), 'coverBy', a.cover_by, 'enteredBy', a.entered_by_name,
        'mine', u.id = ${userId}::uuid,
        'interviews', (select count(*) from interview i where i.fund_code = a.fund_code and i.caseworker_id = a.caseworker_id
          and i."on" between greatest(a.from_day, clock.today) and a.to_day and i.superseded_at is null and i.status = 'booked'))
        order by a.from_day, u.name, a.id)
      from absence a
      join app_user u on u.fund_code = a.fund_code and u.id = a.caseworker_id
      join app_user c on c.fund_code = a.fund_code and c.id = a.cover_id
      where a.fund_code = ${fundCode} and a.withdrawn_at is null and a.to_day >= clock.today) as rows
    from clock`);
  const { today, rows } = result.rows[0]!;
  const all = rows ?? [];
  const now = all.filter(({ from }) => from <= today);
  return {
    today,
    now,
    coming: all.filter(({ from }) => from > today),
    covering: now.filter(({ cover }) => cover.id === userId).map(({ caseworker }) => caseworker.name),
  };
}
