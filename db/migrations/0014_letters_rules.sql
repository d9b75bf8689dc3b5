-- Under the same rules as the other tables: scope by fund, and by member where a row is of one.
alter table letter_wording enable row level security;
--> statement-breakpoint
create policy scope on letter_wording using (fund_code = (select current_setting('app.fund_code', true)));
--> statement-breakpoint
grant select, insert on letter_wording to kontakt_app;
--> statement-breakpoint
create trigger letter_wording_append_only before update or delete on letter_wording for each row execute function refuse_change();
--> statement-breakpoint
alter table delivery enable row level security;
--> statement-breakpoint
create policy scope on delivery using (fund_code = (select current_setting('app.fund_code', true))
  and case when (select current_setting('app.member_id', true)) = '' then true else member_id = nullif((select current_setting('app.member_id', true)), '')::uuid end);
--> statement-breakpoint
grant select, insert, update on delivery to kontakt_app;
--> statement-breakpoint
alter table calendar_feed enable row level security;
--> statement-breakpoint
create policy scope on calendar_feed using (fund_code = (select current_setting('app.fund_code', true)));
--> statement-breakpoint
-- Theirs alone: not even a colleague is told that there is one.
create policy own on calendar_feed as restrictive using (user_id::text = current_setting('app.user_id', true));
--> statement-breakpoint
grant select, insert, update on calendar_feed to kontakt_app;
--> statement-breakpoint
-- Whoever writes a letter, it remembers the words that stand at that moment: the version is not the writer's to choose.
create function letter_written() returns trigger language plpgsql as $$
begin
  new.wording_version := coalesce((select max(w.version) from letter_wording w
    where w.fund_code = new.fund_code and w.template = new.template), 0);
  return new;
end $$;
--> statement-breakpoint
create trigger letter_written before insert on message for each row execute function letter_written();
--> statement-breakpoint
-- And is on its way by the member's own choice, in the transaction that wrote it: none is forgotten, none is sent of an
-- act that did not happen.
create function letter_to_deliver() returns trigger language plpgsql as $$
begin
  insert into delivery (fund_code, id, member_id, message_id, channel, created_at, changed_at)
  select new.fund_code, gen_random_uuid(), new.member_id, new.id, m.tell_by, new.created_at, new.created_at
  from member m where m.fund_code = new.fund_code and m.id = new.member_id and m.tell_by <> 'portal';
  return null;
end $$;
--> statement-breakpoint
create trigger letter_to_deliver after insert on message for each row execute function letter_to_deliver();
--> statement-breakpoint
-- Whose calendar an address shows, for who knows its secret and nothing else; it is noted that it was read.
create function calendar_feed_of(p_secret_hash bytea)
returns table (fund_code text, user_id uuid, locale text)
language sql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
  update public.calendar_feed f set last_read_at = now()
  from public.app_user u
  where f.secret_hash = p_secret_hash and f.revoked_at is null and u.fund_code = f.fund_code and u.id = f.user_id and u.active
    and u.roles && '{caseworker,teamLead}'
  returning f.fund_code, f.user_id, u.locale;
$$;
--> statement-breakpoint
revoke execute on function calendar_feed_of(bytea) from public;
--> statement-breakpoint
grant execute on function calendar_feed_of(bytea) to kontakt_app;
