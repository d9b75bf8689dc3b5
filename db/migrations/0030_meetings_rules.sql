-- An assessment is a fact like the others; when a caseworker is busy is the fund's own, and no member's to see.
create trigger repatriation_assessment_versions before update or delete on repatriation_assessment
  for each row execute function close_version_only();
--> statement-breakpoint
create unique index repatriation_assessment_current on repatriation_assessment (fund_code, entity_id) where superseded_at is null;
--> statement-breakpoint
alter table repatriation_assessment enable row level security;
--> statement-breakpoint
create policy scope on repatriation_assessment using (fund_code = (select current_setting('app.fund_code', true))
  and case when (select current_setting('app.member_id', true)) = '' then true else member_id = nullif((select current_setting('app.member_id', true)), '')::uuid end);
--> statement-breakpoint
grant select, insert, update on repatriation_assessment to kontakt_app;
--> statement-breakpoint
alter table interview add constraint interview_jobcenter_attendance check (jobcenter_attendance in ('inPerson', 'digital'));
--> statement-breakpoint
alter table busy_time enable row level security;
--> statement-breakpoint
create policy scope on busy_time using (fund_code = (select current_setting('app.fund_code', true))
  and (select current_setting('app.member_id', true)) = '');
--> statement-breakpoint
grant select, insert, update on busy_time to kontakt_app;
