-- Under the same rules as the other tables: scope by fund; and nothing of a file that is under way is a member's.
do $$
declare t text;
begin
  foreach t in array array['month_import', 'month_import_piece', 'month_import_finding', 'month_import_figure', 'month_import_member'] loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy scope on %I using (fund_code = (select current_setting(''app.fund_code'', true))
      and (select current_setting(''app.member_id'', true)) = '''')', t);
    execute format('grant select, insert, update, delete on %I to kontakt_app', t);
  end loop;
end $$;
--> statement-breakpoint
alter table month_import add constraint month_import_state check (state in ('receiving', 'received', 'preparing', 'ready', 'confirmed', 'done', 'abandoned', 'faulty'));
--> statement-breakpoint
alter table month_import_figure add constraint month_import_figure_hours check (hours >= 0 and month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$');
--> statement-breakpoint
-- A hundred thousand cases that change in one transaction are told of once, for the whole fund, by who changes them.
create or replace function tell_case_changed() returns trigger language plpgsql as $$
begin
  if current_setting('app.told_at_once', true) = 'on' then return null; end if;
  perform pg_notify('case_changed', new.fund_code || ' ' || new.id || ' ' || new.version);
  return null;
end $$;
