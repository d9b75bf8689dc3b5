CREATE INDEX "member_notice_open" ON "member_notice" USING btree ("fund_code","recorded_at","entity_id") WHERE superseded_at is null and handled_on is null;
--> statement-breakpoint
-- The same rules, asked in another order: who is told apart first costs each booking, and each row that is checked, about
-- half. The fund is the same in nearly all rows, and compared as text.
alter table interview drop constraint interview_caseworker_free, add constraint interview_caseworker_free
  exclude using gist (caseworker_id with =, tstzrange(starts_at, ends_at) with &&, fund_code with =)
  where (superseded_at is null and status in ('booked', 'held'));
--> statement-breakpoint
alter table interview drop constraint interview_member_free, add constraint interview_member_free
  exclude using gist (member_id with =, tstzrange(starts_at, ends_at) with &&, fund_code with =)
  where (superseded_at is null and status in ('booked', 'held'));
--> statement-breakpoint
alter table slot drop constraint slot_caseworker_free, add constraint slot_caseworker_free
  exclude using gist (caseworker_id with =, tstzrange(starts_at, ends_at) with &&, fund_code with =)
  where (closed_at is null);
