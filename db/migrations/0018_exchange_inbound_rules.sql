-- What comes in from the exchange: the facts under the same rules as the others; what is raw, and what was compared, for
-- the fund's eyes alone.
do $$
declare t text;
begin
  foreach t in array array['jobcenter_contact', 'jobcenter_measure', 'cv_status'] loop
    execute format('create trigger %I before update or delete on %I for each row execute function close_version_only()', t || '_versions', t);
    execute format('create unique index %I on %I (fund_code, entity_id) where superseded_at is null', t || '_current', t);
    execute format('alter table %I enable row level security', t);
    execute format('create policy scope on %I using (fund_code = (select current_setting(''app.fund_code'', true))
      and case when (select current_setting(''app.member_id'', true)) = '''' then true else member_id = nullif((select current_setting(''app.member_id'', true)), '''')::uuid end)', t);
    execute format('grant select, insert, update on %I to kontakt_app', t);
  end loop;
  foreach t in array array['notification', 'former_cpr', 'reconciled', 'exchange_difference'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy scope on %I using (fund_code = (select current_setting(''app.fund_code'', true))
      and (select current_setting(''app.member_id'', true)) = '''')', t);
    execute format('grant select, insert, update on %I to kontakt_app', t);
  end loop;
end $$;
--> statement-breakpoint
-- What came in stays as it came: only what it led to is written beside it.
create function keep_notification() returns trigger language plpgsql as $$
begin
  if (new.fund_code, new.id, new.number, new.type, new.cpr_hash, new.content, new.occurred_at, new.received_at)
     is distinct from (old.fund_code, old.id, old.number, old.type, old.cpr_hash, old.content, old.occurred_at, old.received_at) then
    raise exception 'a notification stays as it came' using errcode = '23001';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger notification_as_it_came before update on notification for each row execute function keep_notification();
