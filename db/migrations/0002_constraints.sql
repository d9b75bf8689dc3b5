-- What drizzle's schema cannot say: overlaps, append-only tables, bucket counts, the business clock, the policies.
create extension if not exists btree_gist;
--> statement-breakpoint
-- No two live interviews overlap for one caseworker, or for one member (§ 4).
alter table interview add constraint interview_caseworker_free
  exclude using gist (fund_code with =, caseworker_id with =, tstzrange(starts_at, ends_at) with &&)
  where (superseded_at is null and status in ('booked', 'held'));
--> statement-breakpoint
alter table interview add constraint interview_member_free
  exclude using gist (fund_code with =, member_id with =, tstzrange(starts_at, ends_at) with &&)
  where (superseded_at is null and status in ('booked', 'held'));
--> statement-breakpoint
alter table slot add constraint slot_caseworker_free
  exclude using gist (fund_code with =, caseworker_id with =, tstzrange(starts_at, ends_at) with &&)
  where (closed_at is null);
--> statement-breakpoint
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'append-only table %', tg_table_name using errcode = '23001';
end $$;
--> statement-breakpoint
create trigger decision_append_only before update or delete on decision for each row execute function refuse_change();
--> statement-breakpoint
create trigger audit_append_only before update or delete on audit for each row execute function refuse_change();
--> statement-breakpoint
-- A legal fact is never overwritten: the only change to a version is that another one supersedes it, once.
create function close_version_only() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.superseded_at is not null
     or to_jsonb(new) - 'superseded_at' - 'superseded_by' is distinct from to_jsonb(old) - 'superseded_at' - 'superseded_by' then
    raise exception 'a registered fact of % is not overwritten', tg_table_name using errcode = '23001';
  end if;
  return new;
end $$;
--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['circumstances', 'registration', 'placement', 'visitation', 'participation', 'marking_end',
    'guidance', 'benefit_month', 'booking_deadline', 'interview', 'holiday', 'reduced_effort', 'min_plan', 'job_goal', 'jobcenter_item']
  loop
    execute format('create trigger %I before update or delete on %I for each row execute function close_version_only()', t || '_versions', t);
    execute format('create unique index %I on %I (fund_code, entity_id) where superseded_at is null', t || '_current', t);
  end loop;
end $$;
--> statement-breakpoint
-- Bucket counts: per caseworker and for the whole fund (the all-ones id), spread over shards so that two commands do not
-- wait for each other, written in key order so that they cannot deadlock.
create function count_duties() returns trigger language plpgsql security definer set search_path = public as $$
declare chosen integer := (pg_backend_pid() % 8);
begin
  insert into duty_count as held (fund_code, caseworker_id, bucket, shard, count)
  select fund_code, who, bucket, chosen, sum(delta)::integer from (
    select n.fund_code, n.bucket, w.who, 1 as delta from arrived n,
      lateral (values (coalesce(n.caseworker_id, '00000000-0000-0000-0000-000000000000'::uuid)), ('ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid)) w(who)
      where n.state = 'open' and n.owner = 'fund' and n.bucket is not null
    union all
    select o.fund_code, o.bucket, w.who, -1 from gone o,
      lateral (values (coalesce(o.caseworker_id, '00000000-0000-0000-0000-000000000000'::uuid)), ('ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid)) w(who)
      where o.state = 'open' and o.owner = 'fund' and o.bucket is not null
  ) changes group by 1, 2, 3 having sum(delta) <> 0 order by 1, 2, 3
  on conflict (fund_code, caseworker_id, bucket, shard) do update set count = held.count + excluded.count;
  return null;
end $$;
--> statement-breakpoint
create function count_duties_added() returns trigger language plpgsql security definer set search_path = public as $$
declare chosen integer := (pg_backend_pid() % 8);
begin
  insert into duty_count as held (fund_code, caseworker_id, bucket, shard, count)
  select n.fund_code, w.who, n.bucket, chosen, count(*)::integer from arrived n,
    lateral (values (coalesce(n.caseworker_id, '00000000-0000-0000-0000-000000000000'::uuid)), ('ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid)) w(who)
    where n.state = 'open' and n.owner = 'fund' and n.bucket is not null
  group by 1, 2, 3 order by 1, 2, 3
  on conflict (fund_code, caseworker_id, bucket, shard) do update set count = held.count + excluded.count;
  return null;
end $$;
--> statement-breakpoint
create function count_duties_removed() returns trigger language plpgsql security definer set search_path = public as $$
declare chosen integer := (pg_backend_pid() % 8);
begin
  insert into duty_count as held (fund_code, caseworker_id, bucket, shard, count)
  select o.fund_code, w.who, o.bucket, chosen, -count(*)::integer from gone o,
    lateral (values (coalesce(o.caseworker_id, '00000000-0000-0000-0000-000000000000'::uuid)), ('ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid)) w(who)
    where o.state = 'open' and o.owner = 'fund' and o.bucket is not null
  group by 1, 2, 3 order by 1, 2, 3
  on conflict (fund_code, caseworker_id, bucket, shard) do update set count = held.count + excluded.count;
  return null;
end $$;
--> statement-breakpoint
create trigger duty_count_added after insert on duty referencing new table as arrived for each statement execute function count_duties_added();
--> statement-breakpoint
create trigger duty_count_removed after delete on duty referencing old table as gone for each statement execute function count_duties_removed();
--> statement-breakpoint
create trigger duty_count_changed after update on duty referencing old table as gone new table as arrived for each statement execute function count_duties();
--> statement-breakpoint
-- The business clock: the wall clock moved by the fund's offset, and its civil day in Denmark. A session that is signed in
-- as the owner of the tables may stand on another instant (app.business_now): that is how a fund's history is told with its
-- own days. It goes by the session's login, not by the current role: the serving role cannot reach it, not even from inside
-- a function that runs as the owner.
create function business_now(code text) returns timestamptz language sql stable as $$
  select coalesce(
    case when pg_has_role(session_user, (select relowner from pg_class where oid = 'public.fund'::regclass), 'member')
      then nullif(current_setting('app.business_now', true), '')::timestamptz end,
    clock_timestamp() + make_interval(secs => clock_offset_seconds))
  from public.fund where fund.code = $1
$$;
--> statement-breakpoint
create function business_today(code text) returns date language sql stable as
  $$ select (business_now($1) at time zone 'Europe/Copenhagen')::date $$;
--> statement-breakpoint
-- Row-level security by fund, and by member for members. Unset means no rows. A `case` and no `or`: the planner guesses
-- an `or` to let next to nothing through, and then reads and sorts the whole table.
do $$
declare t record; whose text;
begin
  for t in select c.table_name, exists (select 1 from information_schema.columns m where m.table_schema = 'public'
             and m.table_name = c.table_name and m.column_name = 'member_id') as of_member
           from information_schema.columns c join information_schema.tables x using (table_schema, table_name)
           where c.table_schema = 'public' and c.column_name = 'fund_code' and x.table_type = 'BASE TABLE'
             and c.table_name not in ('app_user', 'session', 'sign_in_attempt', 'duty_count')
  loop
    whose := case when t.table_name = 'member' then 'id' when t.of_member then 'member_id' end;
    execute format('alter table %I enable row level security', t.table_name);
    execute format('create policy scope on %I using (fund_code = (select current_setting(''app.fund_code'', true))%s)', t.table_name,
      case when whose is null then '' else format(
        ' and case when (select current_setting(''app.member_id'', true)) = '''' then true else %I = nullif((select current_setting(''app.member_id'', true)), '''')::uuid end', whose) end);
    execute format('grant select, insert, update, delete on %I to kontakt_app', t.table_name);
  end loop;
end $$;
--> statement-breakpoint
-- What somebody has typed or named for themself is theirs alone.
create policy own on draft as restrictive using (user_id::text = current_setting('app.user_id', true));
--> statement-breakpoint
create policy own on saved_view as restrictive using (user_id::text = current_setting('app.user_id', true));
--> statement-breakpoint
alter table duty_count enable row level security;
--> statement-breakpoint
create policy scope on duty_count using (fund_code = (select current_setting('app.fund_code', true)) and (select current_setting('app.member_id', true)) = '');
--> statement-breakpoint
grant select on duty_count to kontakt_app;
--> statement-breakpoint
alter table fund enable row level security;
--> statement-breakpoint
create policy scope on fund for select using (code = (select current_setting('app.fund_code', true)));
--> statement-breakpoint
create policy turn on fund for update
  using (code = (select current_setting('app.fund_code', true)) and (select current_setting('app.member_id', true)) = '');
--> statement-breakpoint
grant select, update (clock_offset_seconds, last_turned_day, accent) on fund to kontakt_app;
--> statement-breakpoint
grant select on scheme_version to kontakt_app;
--> statement-breakpoint
-- Searched by prefix with >= and <: an index serves that under a policy only in the order of the bytes.
alter table member_word alter column word type text collate "C";
