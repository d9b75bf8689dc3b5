-- Under the same rules as the other tables; who is away, and who gets whom, is nothing of a member's.
alter table absence enable row level security;
--> statement-breakpoint
create policy scope on absence using (fund_code = (select current_setting('app.fund_code', true))
  and (select current_setting('app.member_id', true)) = '');
--> statement-breakpoint
grant select, insert, update on absence to kontakt_app;
--> statement-breakpoint
-- Nobody is away twice at once.
alter table absence add constraint absence_once
  exclude using gist (fund_code with =, caseworker_id with =, daterange(from_day, to_day, '[]') with &&)
  where (withdrawn_at is null);
--> statement-breakpoint
-- What was entered stands as it was; the only change is that it is withdrawn, once.
create function withdraw_absence_only() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.withdrawn_at is not null
     or to_jsonb(new) - 'withdrawn_at' - 'withdrawn_by_name' is distinct from to_jsonb(old) - 'withdrawn_at' - 'withdrawn_by_name' then
    raise exception 'a registered absence is not overwritten' using errcode = '23001';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger absence_versions before update or delete on absence for each row execute function withdraw_absence_only();
--> statement-breakpoint
alter table distribution enable row level security;
--> statement-breakpoint
create policy scope on distribution using (fund_code = (select current_setting('app.fund_code', true))
  and (select current_setting('app.member_id', true)) = '');
--> statement-breakpoint
grant select, insert on distribution to kontakt_app;
--> statement-breakpoint
create trigger distribution_append_only before update or delete on distribution for each row execute function refuse_change();
