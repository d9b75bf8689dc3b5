-- What fills the days of a fund's caseworkers. A member sees no interviews but their own, and yet has to know which times
-- are free: told is when somebody is busy, and nothing of with whom. Of the fund in scope only, and the interview's id only
-- where the scope shows the interview itself.
create function busy_stretches(p_caseworkers uuid[], p_from date, p_to date)
returns table (caseworker_id uuid, "on" date, starts_at timestamptz, ends_at timestamptz, interview_id uuid)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select i.caseworker_id, i."on", i.starts_at, i.ends_at,
    case when current_setting('app.member_id', true) in ('', i.member_id::text) then i.entity_id end
  from public.interview i
  where i.fund_code = current_setting('app.fund_code', true) and i.caseworker_id = any (p_caseworkers)
    and i."on" between p_from and p_to and i.superseded_at is null and i.status in ('booked', 'held')
$$;
--> statement-breakpoint
revoke execute on function busy_stretches(uuid[], date, date) from public;
--> statement-breakpoint
grant execute on function busy_stretches(uuid[], date, date) to kontakt_app;
