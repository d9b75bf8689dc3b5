-- The member portal's tables under the same rules as the others: scope by fund, and by member for members.
create trigger member_notice_versions before update or delete on member_notice for each row execute function close_version_only();
--> statement-breakpoint
create unique index member_notice_current on member_notice (fund_code, entity_id) where superseded_at is null;
--> statement-breakpoint
alter table member add constraint member_tell_by check (tell_by in ('portal', 'mail', 'sms', 'post'));
--> statement-breakpoint
do $$
declare t text; whose text;
begin
  foreach t in array array['member_notice', 'document_content', 'representation', 'slot_hold'] loop
    whose := case when t <> 'slot_hold' then 'member_id' end;
    execute format('alter table %I enable row level security', t);
    execute format('create policy scope on %I using (fund_code = (select current_setting(''app.fund_code'', true))%s)', t,
      case when whose is null then '' else format(
        ' and case when (select current_setting(''app.member_id'', true)) = '''' then true else %I = nullif((select current_setting(''app.member_id'', true)), '''')::uuid end', whose) end);
    execute format('grant select, insert, update, delete on %I to kontakt_app', t);
  end loop;
end $$;
--> statement-breakpoint
grant usage on sequence slot_hold_id_seq, portal_up_id_seq to kontakt_app;
--> statement-breakpoint
-- Who held a time, and for how long, is kept, by the business clock: what was held for one was not on offer to the others
-- (I-30). The hold itself goes by the wall clock.
create function keep_hold() returns trigger language plpgsql as $$
declare shift interval := (select clock_offset_seconds * interval '1 second' from fund where code = new.fund_code);
begin
  if old.held_until > clock_timestamp() then
    update slot_hold set held_until = clock_timestamp() + shift
    where fund_code = old.fund_code and slot_id = old.id and held_for = old.held_for and held_until = old.held_until + shift;
  end if;
  if new.held_until > clock_timestamp() then
    insert into slot_hold (fund_code, slot_id, held_for, held_from, held_until)
    values (new.fund_code, new.id, new.held_for, clock_timestamp() + shift, new.held_until + shift);
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger slot_holds after update of held_for, held_until on slot for each row
  when ((old.held_for, old.held_until) is distinct from (new.held_for, new.held_until)) execute function keep_hold();
--> statement-breakpoint
-- An open page is told when its case, or the fund's free times, have become others: ids only, and only to who listens.
create function tell_case_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('case_changed', new.fund_code || ' ' || new.id);
  return null;
end $$;
--> statement-breakpoint
create trigger member_tells after update of version on member for each row
  when (old.version is distinct from new.version) execute function tell_case_changed();
--> statement-breakpoint
-- Once a statement and fund: thousands of times may be opened at once.
create function tell_times_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('times_changed', fund_code) from (select distinct fund_code from changed) funds;
  return null;
end $$;
--> statement-breakpoint
create trigger slot_added_tells after insert on slot referencing new table as changed for each statement execute function tell_times_changed();
--> statement-breakpoint
create trigger slot_changed_tells after update on slot referencing new table as changed for each statement execute function tell_times_changed();
--> statement-breakpoint
create trigger interview_added_tells after insert on interview referencing new table as changed for each statement execute function tell_times_changed();
--> statement-breakpoint
create trigger interview_changed_tells after update on interview referencing new table as changed for each statement execute function tell_times_changed();
