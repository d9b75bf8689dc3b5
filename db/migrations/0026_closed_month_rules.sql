-- Under the same rules as the other tables. A month is closed once, and what it was closed with stands.
alter table closed_month enable row level security;
--> statement-breakpoint
create policy scope on closed_month using (fund_code = (select current_setting('app.fund_code', true))
  and (select current_setting('app.member_id', true)) = '');
--> statement-breakpoint
grant select, insert on closed_month to kontakt_app;
--> statement-breakpoint
create trigger closed_month_append_only before update or delete on closed_month for each row execute function refuse_change();
