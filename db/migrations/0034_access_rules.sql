-- Who may open a case. One rule for every table with members: a policy beside the one by fund, so that a query that does
-- not know of it leaks nothing.

-- The lists themselves are no case's content: the team lead keeps them also for cases that are shut to them.
do $$
declare t text;
begin
  foreach t in array array['case_restriction', 'case_access', 'guarded_case', 'user_version'] loop
    execute format('alter table %I enable row level security', t);
    -- Short, since the policy below reads through it for row after row.
    execute format('create policy scope on %I using (fund_code = current_setting(''app.fund_code'', true) and current_setting(''app.member_id'', true) = '''')', t);
  end loop;
end $$;
--> statement-breakpoint
alter table fund_permission enable row level security;
--> statement-breakpoint
-- By what the fund acts is no secret from its members: their own acts are planned by it.
create policy scope on fund_permission using (fund_code = (select current_setting('app.fund_code', true)));
--> statement-breakpoint
grant select, insert, update on case_restriction, case_access to kontakt_app;
--> statement-breakpoint
grant select on guarded_case to kontakt_app;
--> statement-breakpoint
grant select, insert on user_version, fund_permission to kontakt_app;
--> statement-breakpoint
create trigger user_version_append_only before update or delete on user_version for each row execute function refuse_change();
--> statement-breakpoint
create trigger fund_permission_append_only before update or delete on fund_permission for each row execute function refuse_change();
--> statement-breakpoint
-- Kept out of reach of who is kept out: what stands is ended, never rewritten.
create function end_access_only() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (old.ended_at is not null or new.ended_at is null
     or to_jsonb(new) - 'ended_at' - 'ended_by_name' - 'end_reason' is distinct from to_jsonb(old) - 'ended_at' - 'ended_by_name' - 'end_reason') then
    raise exception 'who may open a case is ended and not rewritten' using errcode = '23001';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger case_restriction_ends before update on case_restriction for each row execute function end_access_only();
--> statement-breakpoint
create trigger case_access_ends before update on case_access for each row execute function end_access_only();
--> statement-breakpoint
-- Who asks, for the policies: the all-zeros id where nobody is signed in, which stands on no list.
create function asking_user() returns uuid language sql stable as
  $$ select coalesce(nullif(current_setting('app.user_id', true), ''), '00000000-0000-0000-0000-000000000000')::uuid $$;
--> statement-breakpoint
-- To whom no case is shut: a member, whom the policy by member holds to their own; the system by itself; who only counts.
create function sees_every_case() returns boolean language sql stable as $$
  select coalesce(current_setting('app.member_id', true), '') <> ''
    or (coalesce(current_setting('app.roles', true), '') = 'system' and coalesce(current_setting('app.user_id', true), '') = '')
    or coalesce(current_setting('app.counts_all', true), '') = 'on'
$$;
--> statement-breakpoint
-- Writes a case's row among the guarded ones anew, from its restrictions and from who is shut out of it.
create function guard_case() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare shut boolean; out_of_it boolean;
begin
  select exists (select 1 from case_restriction r where r.fund_code = new.fund_code and r.member_id = new.member_id and r.ended_at is null),
         exists (select 1 from case_access a where a.fund_code = new.fund_code and a.member_id = new.member_id and a.ended_at is null and not a.admits)
    into shut, out_of_it;
  if shut or out_of_it then
    insert into guarded_case as g (fund_code, member_id, restricted) values (new.fund_code, new.member_id, shut)
      on conflict (fund_code, member_id) do update set restricted = excluded.restricted where g.restricted <> excluded.restricted;
  else
    delete from guarded_case g where g.fund_code = new.fund_code and g.member_id = new.member_id;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger case_restriction_guards after insert or update on case_restriction for each row execute function guard_case();
--> statement-breakpoint
create trigger case_access_guards after insert or update on case_access for each row execute function guard_case();
--> statement-breakpoint
-- What follows by itself, whoever writes: protection of the name restricts the case; the one who has a restricted case may
-- open it, and no longer when another has it; and where nothing restricts it any more, nobody needs to be named.
create function keep_access() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  at timestamptz := business_now(new.fund_code);
  maker uuid := case when tg_op = 'INSERT' then nullif(current_setting('app.user_id', true), '')::uuid end;
  restricted boolean;
begin
  if new.protected_identity and (tg_op = 'INSERT' or not old.protected_identity) then
    insert into case_restriction (fund_code, member_id, ground, since, set_by_name) values (new.fund_code, new.id, 'protected', at, 'system')
      on conflict (fund_code, member_id, ground) where ended_at is null do nothing;
  elsif tg_op = 'UPDATE' and old.protected_identity and not new.protected_identity then
    update case_restriction r set ended_at = at, ended_by_name = 'system'
      where r.fund_code = new.fund_code and r.member_id = new.id and r.ground = 'protected' and r.ended_at is null;
  end if;
  select exists (select 1 from case_restriction r where r.fund_code = new.fund_code and r.member_id = new.id and r.ended_at is null) into restricted;
  update case_access a set ended_at = at, ended_by_name = 'system'
    where a.fund_code = new.fund_code and a.member_id = new.id and a.ended_at is null and a.admits
      and (not restricted or (a.ground = 'responsible' and a.user_id is distinct from new.caseworker_id));
  if restricted then
    insert into case_access (fund_code, member_id, user_id, admits, ground, since, set_by_name)
      select new.fund_code, new.id, p.who, true, p.why, at, 'system'
      from (values (new.caseworker_id, 'responsible'), (case when maker is distinct from new.caseworker_id then maker end, 'maker')) p(who, why)
      where p.who is not null
      on conflict (fund_code, member_id, user_id) where ended_at is null do nothing;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger member_access_kept after insert on member for each row when (new.protected_identity) execute function keep_access();
--> statement-breakpoint
create trigger member_access_follows after update of protected_identity, caseworker_id on member for each row
  when ((old.protected_identity, old.caseworker_id) is distinct from (new.protected_identity, new.caseworker_id)) execute function keep_access();
--> statement-breakpoint
-- A restriction set by hand admits the one who has the case; one that is ended leaves nobody named.
create function follow_restriction() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.ended_at is null then
    insert into case_access (fund_code, member_id, user_id, admits, ground, since, set_by_name)
      select m.fund_code, m.id, m.caseworker_id, true, 'responsible', new.since, 'system' from member m
      where m.fund_code = new.fund_code and m.id = new.member_id and m.caseworker_id is not null
      on conflict (fund_code, member_id, user_id) where ended_at is null do nothing;
  elsif not exists (select 1 from case_restriction r where r.fund_code = new.fund_code and r.member_id = new.member_id and r.ended_at is null) then
    update case_access a set ended_at = new.ended_at, ended_by_name = new.ended_by_name
      where a.fund_code = new.fund_code and a.member_id = new.member_id and a.ended_at is null and a.admits;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger case_restriction_followed after insert or update on case_restriction for each row execute function follow_restriction();
--> statement-breakpoint
-- Lays the guard before every table with members that has none yet: called after each migration, so that a new table is
-- under it from the first day. One subquery that answers a value and no `exists`: it is planned once. The lists of access
-- have none, since the guard reads them.
create function guard_tables() returns void language plpgsql as $$
declare t record;
begin
  for t in
    select c.table_name as name, min(case when c.table_name = 'member' then 'id' else 'member_id' end) as whose
    from information_schema.columns c join information_schema.tables x using (table_schema, table_name)
    where c.table_schema = 'public' and x.table_type = 'BASE TABLE'
      and (c.column_name = 'member_id' or (c.table_name = 'member' and c.column_name = 'id'))
      and c.table_name not in ('case_restriction', 'case_access', 'guarded_case', 'session')
      and not exists (select 1 from pg_policies p where p.schemaname = 'public' and p.tablename = c.table_name and p.policyname = 'guard')
    group by c.table_name
  loop
    execute format('create policy guard on %1$I as restrictive using (
      case when (select sees_every_case()) then true else coalesce((
        select coalesce((select a.admits from case_access a where a.fund_code = g.fund_code and a.member_id = g.member_id
          and a.user_id = (select asking_user()) and a.ended_at is null), not g.restricted)
        from guarded_case g where g.fund_code = %1$I.fund_code and g.member_id = %1$I.%2$I), true) end)', t.name, t.whose);
  end loop;
end $$;
--> statement-breakpoint
select guard_tables();
--> statement-breakpoint
-- Those who were protected before there was a guard.
insert into case_restriction (fund_code, member_id, ground, since, set_by_name)
  select fund_code, id, 'protected', business_now(fund_code), 'system' from member where protected_identity;
--> statement-breakpoint
-- Whether a case is open to who asks.
create function may_open(p_fund text, p_member uuid) returns boolean language sql stable as $$
  select sees_every_case() or coalesce((
    select coalesce((select a.admits from case_access a where a.fund_code = g.fund_code and a.member_id = g.member_id
      and a.user_id = asking_user() and a.ended_at is null), not g.restricted)
    from guarded_case g where g.fund_code = p_fund and g.member_id = p_member), true)
$$;
--> statement-breakpoint
-- The open duties of the fund's in cases that are shut to who asks, under whose id and in which bucket `duty_count` counts
-- them: what the counts, which are kept for the whole fund, hold too many for them.
create function shut_duties() returns table (caseworker_id uuid, bucket text, n integer)
language sql stable security definer set search_path = public, pg_temp as $$
  select w.who, d.bucket, count(*)::integer
  from guarded_case g join duty d on d.fund_code = g.fund_code and d.member_id = g.member_id
  cross join lateral (values (coalesce(d.caseworker_id, '00000000-0000-0000-0000-000000000000'::uuid)), ('ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid)) w(who)
  where not sees_every_case() and g.fund_code = current_setting('app.fund_code', true) and not may_open(g.fund_code, g.member_id)
    and d.state = 'open' and d.owner = 'fund' and d.bucket is not null
  group by 1, 2
$$;
--> statement-breakpoint
-- When a colleague is busy everybody may know; which interview it is, only who may open the case.
create or replace function busy_stretches(p_caseworkers uuid[], p_from date, p_to date)
returns table (caseworker_id uuid, "on" date, starts_at timestamptz, ends_at timestamptz, interview_id uuid)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select i.caseworker_id, i."on", i.starts_at, i.ends_at,
    case when current_setting('app.member_id', true) in ('', i.member_id::text) and public.may_open(i.fund_code, i.member_id)
      then i.entity_id end
  from public.interview i
  where i.fund_code = current_setting('app.fund_code', true) and i.caseworker_id = any (p_caseworkers)
    and i."on" between p_from and p_to and i.superseded_at is null and i.status in ('booked', 'held')
$$;
--> statement-breakpoint
revoke execute on function shut_duties(), guard_tables() from public;
--> statement-breakpoint
grant execute on function shut_duties() to kontakt_app;
--> statement-breakpoint
-- That a guarded case has changed is told with a mark: who listens is asked about before it is passed on.
create or replace function tell_case_changed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if current_setting('app.told_at_once', true) = 'on' then return null; end if;
  perform pg_notify('case_changed', new.fund_code || ' ' || new.id || ' ' || new.version
    || case when exists (select 1 from guarded_case g where g.fund_code = new.fund_code and g.member_id = new.id) then ' guarded' else '' end);
  return null;
end $$;
--> statement-breakpoint
-- Whether a user of the fund works there now: by the fund's own day.
create function serves_now(p_fund text, p_active boolean, p_from date, p_to date) returns boolean language sql stable as $$
  select case when not p_active then false when p_from is null and p_to is null then true
    else business_today(p_fund) between coalesce(p_from, '-infinity') and coalesce(p_to, 'infinity') end
$$;
--> statement-breakpoint
-- As before; and nobody before the first day of their work or after the last.
CREATE OR REPLACE FUNCTION create_session(p_token_hash bytea, p_fund_code text, p_user_id uuid, p_assurance text, p_replaces bytea)
RETURNS uuid LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE public.session SET revoked_at = now() WHERE token_hash = p_replaces AND revoked_at IS NULL;
  DELETE FROM public.session
  WHERE fund_code = p_fund_code AND user_id = p_user_id AND expires_at < now() - interval '30 days';
  INSERT INTO public.audit (fund_code, member_id, kind, what, actor_id, actor_name, business_at)
  SELECT u.fund_code, u.member_id, 'signIn', 'signedIn', u.id, u.name, now() + f.clock_offset_seconds * interval '1 second'
  FROM public.app_user u JOIN public.fund f ON f.code = u.fund_code
  WHERE u.fund_code = p_fund_code AND u.id = p_user_id AND public.serves_now(u.fund_code, u.active, u.serves_from, u.serves_to);
  INSERT INTO public.session (token_hash, fund_code, user_id, assurance, expires_at)
  SELECT p_token_hash, u.fund_code, u.id, p_assurance,
         now() + CASE u.kind WHEN 'member' THEN interval '4 hours' ELSE interval '12 hours' END
  FROM public.app_user u WHERE u.fund_code = p_fund_code AND u.id = p_user_id AND public.serves_now(u.fund_code, u.active, u.serves_from, u.serves_to)
  RETURNING id;
$$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION enter_session(p_token_hash bytea, p_touch boolean DEFAULT true)
RETURNS TABLE (session_id uuid, user_id uuid, fund_code text, kind text, roles text[], member_id uuid, name text,
               initials text, locale text, assurance text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  v record;
  v_member_id uuid;
  v_name text;
  v_for text;
BEGIN
  SELECT s.id AS session_id, s.last_seen_at, s.assurance, s.acting_member_id, u.id AS user_id, u.fund_code, u.kind,
         CASE u.kind WHEN 'member' THEN '{member}'::text[] ELSE u.roles END AS roles,
         u.member_id, u.name, u.initials, u.locale
  INTO v
  FROM public.session s JOIN public.app_user u ON u.fund_code = s.fund_code AND u.id = s.user_id
  WHERE s.token_hash = p_token_hash AND s.revoked_at IS NULL AND s.expires_at > now()
    AND public.serves_now(u.fund_code, u.active, u.serves_from, u.serves_to)
    AND public.session_idle_end(u.kind, s.last_seen_at) > now();
  IF NOT FOUND THEN
    PERFORM set_config('app.fund_code', '', true), set_config('app.user_id', '', true),
            set_config('app.member_id', '', true), set_config('app.roles', '', true);
    RETURN;
  END IF;
  v_member_id := v.member_id;
  v_name := v.name;
  IF v.acting_member_id IS NOT NULL THEN
    SELECT r.name INTO v_for FROM public.represented_by(v.fund_code, v.user_id) r WHERE r.member_id = v.acting_member_id;
    IF FOUND THEN
      v_member_id := v.acting_member_id;
      v_name := v.name || ' (for ' || v_for || ')';
    END IF;
  END IF;
  PERFORM set_config('app.fund_code', v.fund_code, true), set_config('app.user_id', v.user_id::text, true),
          set_config('app.member_id', coalesce(v_member_id::text, ''), true),
          set_config('app.roles', array_to_string(v.roles, ','), true);
  -- At most once a minute; never waiting for another request of the same session, and never where a write would fail
  -- (a read-only transaction, or a snapshot in which somebody else may already have touched it).
  IF p_touch AND v.last_seen_at < now() - interval '1 minute'
     AND current_setting('transaction_read_only') = 'off' AND current_setting('transaction_isolation') = 'read committed'
  THEN
    UPDATE public.session s SET last_seen_at = now()
    WHERE s.token_hash = (SELECT l.token_hash FROM public.session l WHERE l.token_hash = p_token_hash FOR UPDATE SKIP LOCKED);
  END IF;
  RETURN QUERY SELECT v.session_id, v.user_id, v.fund_code, v.kind, v.roles, v_member_id, v_name, v.initials, v.locale, v.assurance;
END $$;
--> statement-breakpoint
create or replace function calendar_feed_of(p_secret_hash bytea)
returns table (fund_code text, user_id uuid, locale text)
language sql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
  update public.calendar_feed f set last_read_at = now()
  from public.app_user u
  where f.secret_hash = p_secret_hash and f.revoked_at is null and u.fund_code = f.fund_code and u.id = f.user_id and public.serves_now(u.fund_code, u.active, u.serves_from, u.serves_to)
    and u.roles && '{caseworker,teamLead}'
  returning f.fund_code, f.user_id, u.locale;
$$;
