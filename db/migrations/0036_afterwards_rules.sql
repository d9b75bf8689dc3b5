-- What follows from a correction, and complaints: legal facts of the case, under the same rules as the others.
do $$
declare t text;
begin
  foreach t in array array['follow_up', 'complaint'] loop
    execute format('create trigger %I before update or delete on %I for each row execute function close_version_only()', t || '_versions', t);
    execute format('create unique index %I on %I (fund_code, entity_id) where superseded_at is null', t || '_current', t);
    execute format('alter table %I enable row level security', t);
    execute format('create policy scope on %I using (fund_code = (select current_setting(''app.fund_code'', true))
      and case when (select current_setting(''app.member_id'', true)) = '''' then true else member_id = nullif((select current_setting(''app.member_id'', true)), '''')::uuid end)', t);
    execute format('grant select, insert, update on %I to kontakt_app', t);
  end loop;
end $$;
--> statement-breakpoint
-- A case is kept while somebody complains in it: the hold comes with the complaint and goes with its end. A hold that a
-- person has placed is a row of its own, and stays.
create function hold_while_complained() returns trigger language plpgsql as $$
begin
  if new.state in ('reversed', 'ended', 'withdrawn') then
    update retention_hold set lifted_at = new.recorded_at
      where fund_code = new.fund_code and member_id = new.member_id and id = new.entity_id and lifted_at is null;
  else
    insert into retention_hold (fund_code, id, member_id, reason, placed_at, placed_by_name)
      values (new.fund_code, new.entity_id, new.member_id, 'underComplaint', new.recorded_at,
        coalesce((select u.name from app_user u where u.fund_code = new.fund_code and u.id = new.recorded_by), ''))
      on conflict (fund_code, id) do nothing;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger complaint_holds after insert on complaint for each row execute function hold_while_complained();
--> statement-breakpoint
-- A letter that was taken back before it had reached the member is no letter of theirs.
create policy not_withdrawn on message as restrictive
  using (case when (select current_setting('app.member_id', true)) = '' then true else withdrawn_at is null end);
