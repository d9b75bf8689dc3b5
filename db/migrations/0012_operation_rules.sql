-- Under the same rules as the other tables: scope by fund, and by member where a row is of one.
alter table trouble enable row level security;
--> statement-breakpoint
create policy scope on trouble using (fund_code = (select current_setting('app.fund_code', true))
  and case when (select current_setting('app.member_id', true)) = '' then true else member_id = nullif((select current_setting('app.member_id', true)), '')::uuid end);
--> statement-breakpoint
grant select, insert, update on trouble to kontakt_app;
--> statement-breakpoint
alter table fund_setting enable row level security;
--> statement-breakpoint
create policy scope on fund_setting using (fund_code = (select current_setting('app.fund_code', true)));
--> statement-breakpoint
grant select, insert on fund_setting to kontakt_app;
--> statement-breakpoint
create trigger fund_setting_append_only before update or delete on fund_setting for each row execute function refuse_change();
