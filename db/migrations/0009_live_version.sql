-- With the version, a page knows whether it already shows what it is told of: its own act, or one it was drawn after.
create or replace function tell_case_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('case_changed', new.fund_code || ' ' || new.id || ' ' || new.version);
  return null;
end $$;
