alter table round_sign enable row level security;
--> statement-breakpoint
create policy scope on round_sign using (fund_code = (select current_setting('app.fund_code', true)) and (select current_setting('app.member_id', true)) = '');
--> statement-breakpoint
grant select, insert, update on round_sign to kontakt_app;
--> statement-breakpoint
-- The process with these rounds is there, for every fund. At its start what no round of it is called any more is forgotten.
create function rounds_are_alive(p_names text[], p_start boolean) returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if p_start then
    delete from public.round_sign where name <> all (p_names);
  end if;
  insert into public.round_sign as held (fund_code, name, alive_at)
  select f.code, n.name, clock_timestamp() from public.fund f, unnest(p_names) as n(name) order by 1, 2
  on conflict (fund_code, name) do update set alive_at = excluded.alive_at;
end $$;
--> statement-breakpoint
-- What is told without sign-in about the operation of every fund: days, signs of life, and nothing of any person.
create function operation_health() returns table (code text, last_turned_day text, business_day text, since_midnight interval,
  moved_clock boolean, rounds json) language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select f.code, f.last_turned_day::text, c.at::date::text, c.at - date_trunc('day', c.at), f.clock_offset_seconds <> 0,
    (select coalesce(json_agg(json_build_object('name', s.name,
        'silentSeconds', floor(extract(epoch from clock_timestamp() - s.alive_at)),
        'failing', s.failed_at is not null and coalesce(s.went_at < clock_timestamp() - interval '15 minutes', true)) order by s.name), '[]'::json)
      from public.round_sign s where s.fund_code = f.code)
  from public.fund f, lateral (select public.business_now(f.code) at time zone 'Europe/Copenhagen' as at) c
  order by f.code;
$$;
--> statement-breakpoint
revoke execute on function rounds_are_alive(text[], boolean), operation_health() from public;
--> statement-breakpoint
grant execute on function rounds_are_alive(text[], boolean), operation_health() to kontakt_app;
