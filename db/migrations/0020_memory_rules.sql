-- Under the same rules as the other tables: scope by fund. None of these is a member's to see, whoever it is about.
do $$
declare t text;
begin
  foreach t in array array['replay_run', 'replay_difference', 'audit_seal', 'audit_erasure', 'retention_hold']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy scope on %I using (fund_code = (select current_setting(''app.fund_code'', true)) and (select current_setting(''app.member_id'', true)) = '''')', t);
  end loop;
end $$;
--> statement-breakpoint
grant select, insert, update on replay_run to kontakt_app;
--> statement-breakpoint
grant select, insert on replay_difference to kontakt_app;
--> statement-breakpoint
grant select, insert, update on retention_hold to kontakt_app;
--> statement-breakpoint
-- Seals and erasures are written by the functions below alone.
grant select on audit_seal, audit_erasure to kontakt_app;
--> statement-breakpoint
-- What a seal holds of a line: all of it, in one order and one form. Adding a column to the log changes no seal.
create function audit_digest(line audit, salt bytea) returns bytea language sql stable set timezone = 'UTC' as $$
  select sha256(salt || convert_to(jsonb_build_array(line.fund_code, line.id, line.member_id, line.kind, line.what, line.detail,
    line.actor_id, line.actor_name, line.decision_id,
    to_char(line.business_at, 'YYYY-MM-DD"T"HH24:MI:SS.US'), to_char(line.wall_at, 'YYYY-MM-DD"T"HH24:MI:SS.US'))::text, 'UTF8'))
$$;
--> statement-breakpoint
create function audit_chain(previous bytea, digest bytea, line bigint) returns bytea language sql immutable as
  $$ select sha256($1 || $2 || int8send($3)) $$;
--> statement-breakpoint
-- Seals what is not sealed yet, in the order it is found: a line that commits late comes later in the chain and is not
-- passed over. `everything` looks at the whole log and not only at its end. Returns how many lines were sealed.
create function seal_audit(code text, most integer, everything boolean) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  at bigint; previous bytea; since bigint; line audit; salt bytea; digest bytea; sealed integer := 0;
begin
  if code is distinct from current_setting('app.fund_code', true) or current_setting('app.member_id', true) <> '' then
    raise exception 'out of scope' using errcode = '42501';
  end if;
  perform pg_advisory_xact_lock(71370003, hashtext(code));
  select s.number, s.chain into at, previous from audit_seal s where s.fund_code = code order by s.number desc limit 1;
  at := coalesce(at, 0);
  previous := coalesce(previous, sha256(convert_to(code, 'UTF8')));
  select case when everything then 0 else coalesce(max(s.audit_id), 0) - 20000 end into since
    from audit_seal s where s.fund_code = code;
  for line in
    select a.* from audit a
    where a.fund_code = code and a.id > since
      and not exists (select 1 from audit_seal s where s.fund_code = code and s.audit_id = a.id)
    order by a.id limit most
  loop
    salt := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
    digest := audit_digest(line, salt);
    at := at + 1;
    previous := audit_chain(previous, digest, line.id);
    insert into audit_seal (fund_code, number, audit_id, salt, digest, chain, sealed_at)
      values (code, at, line.id, salt, digest, previous, clock_timestamp());
    sealed := sealed + 1;
  end loop;
  return sealed;
end $$;
--> statement-breakpoint
-- The first seal that does not hold, and why: a number is missing, the chain is broken, the line is gone or has become
-- another. No row where everything holds.
create function broken_seal(code text) returns table (number bigint, audit_id bigint, why text) language sql stable as $$
  select s.number, s.audit_id, s.why from (
    select s.number, s.audit_id,
      case
        when s.number <> row_number() over w then 'missing'
        when s.chain <> audit_chain(coalesce(lag(s.chain) over w, sha256(convert_to($1, 'UTF8'))), s.digest, s.audit_id) then 'chain'
        when a.id is null and e.audit_id is null then 'gone'
        when a.id is not null and (s.salt is null or e.audit_id is not null) then 'unerased'
        when a.id is not null and s.digest <> audit_digest(a, s.salt) then 'altered'
      end as why
    from audit_seal s
    left join audit a on a.fund_code = s.fund_code and a.id = s.audit_id
    left join audit_erasure e on e.fund_code = s.fund_code and e.audit_id = s.audit_id
    where s.fund_code = $1
    window w as (order by s.number)
  ) s where s.why is not null order by s.number limit 1
$$;
--> statement-breakpoint
-- Append-only, but for one way out: a case whose years are over, removed whole by erase_case below.
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('app.erasing', true) = coalesce(to_jsonb(old) ->> 'member_id', '-')
     and current_user = (select tableowner from pg_tables where schemaname = 'public' and tablename = tg_table_name) then
    return old;
  end if;
  raise exception 'append-only table %', tg_table_name using errcode = '23001';
end $$;
--> statement-breakpoint
create or replace function close_version_only() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('app.erasing', true) = to_jsonb(old) ->> 'member_id'
     and current_user = (select tableowner from pg_tables where schemaname = 'public' and tablename = tg_table_name) then
    return old;
  end if;
  if tg_op = 'DELETE' or old.superseded_at is not null
     or to_jsonb(new) - 'superseded_at' - 'superseded_by' is distinct from to_jsonb(old) - 'superseded_at' - 'superseded_by' then
    raise exception 'a registered fact of % is not overwritten', tg_table_name using errcode = '23001';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger audit_seal_append_only before delete on audit_seal for each row execute function refuse_change();
--> statement-breakpoint
create trigger audit_erasure_append_only before update or delete on audit_erasure for each row execute function refuse_change();
--> statement-breakpoint
-- When a case's years began to run: the end of its last participation; where it never had one, the last day of membership
-- or the day the member was made. Nothing while a participation is open, or somebody is registered as unemployed.
create function case_over_since(code text, member_id uuid) returns date language sql stable as $$
  select case
    when exists (select 1 from participation p where p.fund_code = $1 and p.member_id = $2 and p.superseded_at is null
      and p.end_date is null) then null
    when not exists (select 1 from participation p where p.fund_code = $1 and p.member_id = $2 and p.superseded_at is null)
      and exists (select 1 from registration r where r.fund_code = $1 and r.member_id = $2 and r.superseded_at is null
        and r.deregistered_from is null) then null
    else coalesce(
      (select max(p.end_date) from participation p where p.fund_code = $1 and p.member_id = $2 and p.superseded_at is null),
      m.left_fund_on, (m.created_at at time zone 'Europe/Copenhagen')::date)
  end from member m where m.fund_code = $1 and m.id = $2
$$;
--> statement-breakpoint
-- Removes everything of one case, in every table that has members, and the case itself. The lines of the log go too; their
-- seals stay, without what would tell of the content. Refused within the years, and while somebody holds the case.
create function erase_case(code text, whose uuid, over_before date) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare t record; removed integer := 0; gone integer; over date;
begin
  if code is distinct from current_setting('app.fund_code', true) or current_setting('app.member_id', true) <> ''
     or current_setting('app.roles', true) !~ 'teamLead|administrator|system' then
    raise exception 'out of scope' using errcode = '42501';
  end if;
  perform 1 from member where fund_code = code and id = whose for update;
  over := case_over_since(code, whose);
  if over is null or over >= over_before or over_before > business_today(code) - interval '1 year' then
    raise exception 'the case is within its years' using errcode = '23001';
  end if;
  if exists (select 1 from retention_hold h where h.fund_code = code and h.member_id = whose and h.lifted_at is null) then
    raise exception 'the case is held' using errcode = '23001';
  end if;
  -- No line may go unsealed: what is deleted must have been in the chain.
  while exists (select 1 from audit a where a.fund_code = code and a.member_id = whose
      and not exists (select 1 from audit_seal s where s.fund_code = code and s.audit_id = a.id)) loop
    perform seal_audit(code, 5000, true);
  end loop;
  perform set_config('app.erasing', whose::text, true);
  insert into audit_erasure (fund_code, audit_id, erased_at)
    select code, a.id, clock_timestamp() from audit a where a.fund_code = code and a.member_id = whose;
  update audit_seal s set salt = null from audit a
    where a.fund_code = code and a.member_id = whose and s.fund_code = code and s.audit_id = a.id;
  delete from replay_difference r using decision d
    where r.fund_code = code and d.fund_code = code and d.id = r.decision_id and d.member_id = whose;
  delete from session s using app_user u
    where s.fund_code = code and u.fund_code = code and u.id = s.user_id and u.member_id = whose;
  for t in select c.table_name from information_schema.columns c join information_schema.tables x using (table_schema, table_name)
    where c.table_schema = 'public' and c.column_name = 'member_id' and x.table_type = 'BASE TABLE'
    order by c.table_name = 'app_user', c.table_name
  loop
    execute format('delete from %I where fund_code = $1 and member_id = $2', t.table_name) using code, whose;
    get diagnostics gone = row_count;
    removed := removed + gone;
  end loop;
  delete from member where fund_code = code and id = whose;
  perform set_config('app.erasing', '', true);
  return removed + 1;
end $$;
