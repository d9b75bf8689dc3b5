-- A fact as the others: in versions, never overwritten, one that stands; scope by fund, and by member.
create trigger plan_activity_versions before update or delete on plan_activity for each row execute function close_version_only();
--> statement-breakpoint
create unique index plan_activity_current on plan_activity (fund_code, entity_id) where superseded_at is null;
--> statement-breakpoint
alter table plan_activity enable row level security;
--> statement-breakpoint
create policy scope on plan_activity using (fund_code = (select current_setting('app.fund_code', true))
  and case when (select current_setting('app.member_id', true)) = '' then true else member_id = nullif((select current_setting('app.member_id', true)), '')::uuid end);
--> statement-breakpoint
grant select, insert, update, delete on plan_activity to kontakt_app;
--> statement-breakpoint
alter table plan_activity add constraint plan_activity_words check (kind in ('activity', 'step') and by_party in ('fund', 'member', 'jobcenter')
  and state in ('open', 'done', 'notDone') and (state = 'open') = (closed_on is null));
--> statement-breakpoint
-- Read by members too, who search it; versions are added and stay.
alter table occupation_list enable row level security;
--> statement-breakpoint
create policy scope on occupation_list using (fund_code = (select current_setting('app.fund_code', true)));
--> statement-breakpoint
grant select, insert on occupation_list to kontakt_app;
--> statement-breakpoint
create trigger occupation_list_append_only before update or delete on occupation_list for each row execute function refuse_change();
