DROP INDEX "portal_up_until";--> statement-breakpoint
ALTER TABLE "portal_up" ADD COLUMN "fund_code" text NOT NULL;--> statement-breakpoint
CREATE INDEX "portal_up_until" ON "portal_up" USING btree ("fund_code","up_until");
--> statement-breakpoint
alter table portal_up enable row level security;
--> statement-breakpoint
create policy scope on portal_up using (fund_code = (select current_setting('app.fund_code', true)) and (select current_setting('app.member_id', true)) = '');
--> statement-breakpoint
grant select, insert, update on portal_up to kontakt_app;
--> statement-breakpoint
-- The funds there are: for the processes that serve them all.
create function fund_codes() returns setof text language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select code from public.fund order by code;
$$;
--> statement-breakpoint
-- A sign of life of the portal, for every fund: the stretch grows while the signs follow each other, else a new one begins.
create function portal_is_up(p_patience interval) returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  -- Several instances give signs of life: one at a time.
  perform pg_advisory_xact_lock(71370003);
  with clock as (select code, public.business_now(code) as at from public.fund), latest as (
    select distinct on (p.fund_code) p.id, p.fund_code, p.up_until from public.portal_up p order by p.fund_code, p.up_until desc
  ), grown as (
    update public.portal_up p set up_until = c.at from clock c join latest l on l.fund_code = c.code
    where p.id = l.id and l.up_until between c.at - p_patience and c.at returning p.fund_code
  )
  insert into public.portal_up (fund_code, up_from, up_until)
  select c.code, c.at, c.at from clock c
  where c.code not in (select fund_code from grown)
    and not exists (select 1 from latest l where l.fund_code = c.code and l.up_until > c.at);
end $$;
--> statement-breakpoint
revoke execute on function fund_codes(), portal_is_up(interval) from public;
--> statement-breakpoint
grant execute on function fund_codes(), portal_is_up(interval) to kontakt_app;
