ALTER TABLE "session" ADD COLUMN "acting_member_id" uuid;--> statement-breakpoint
-- Whom a member may act for: those who have named them, by the keyed hash of their CPR number, and have not taken it back.
-- Only a member of the same fund can sign in there, so only such a one can be a representative.
CREATE FUNCTION represented_by(p_fund_code text, p_user_id uuid)
RETURNS TABLE (member_id uuid, name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT r.member_id, m.given_names || ' ' || m.surname
  FROM public.app_user u
  JOIN public.member own ON own.fund_code = u.fund_code AND own.id = u.member_id
  JOIN public.representation r ON r.fund_code = u.fund_code AND r.cpr_hash = own.cpr_hash AND r.ended_at IS NULL
  JOIN public.member m ON m.fund_code = r.fund_code AND m.id = r.member_id
  WHERE u.fund_code = p_fund_code AND u.id = p_user_id AND u.kind = 'member' AND u.active AND r.member_id <> own.id;
$$;
--> statement-breakpoint
CREATE INDEX representation_by_whom ON representation (fund_code, cpr_hash) WHERE ended_at IS NULL;
--> statement-breakpoint
-- The same for whoever the transaction is of: nobody can ask it about somebody else.
CREATE FUNCTION may_act_for()
RETURNS TABLE (member_id uuid, name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT r.member_id, r.name
  FROM public.represented_by(current_setting('app.fund_code', true), nullif(current_setting('app.user_id', true), '')::uuid) r
  ORDER BY r.name;
$$;
--> statement-breakpoint
-- From the session's next request it acts for that member, or, with none, for its own. False where that is not granted.
CREATE FUNCTION act_for(p_token_hash bytea, p_member_id uuid)
RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE public.session s SET acting_member_id = p_member_id
  WHERE s.token_hash = p_token_hash AND s.revoked_at IS NULL AND s.user_id::text = current_setting('app.user_id', true)
    AND (p_member_id IS NULL
         OR EXISTS (SELECT 1 FROM public.represented_by(s.fund_code, s.user_id) r WHERE r.member_id = p_member_id));
  RETURN FOUND;
END $$;
--> statement-breakpoint
-- As before; and where the session acts for another member, that is looked up every time as well: what is done is then in
-- their case, under the name of the one who does it. A representation that has ended leads back to one's own.
CREATE OR REPLACE FUNCTION enter_session(p_token_hash bytea, p_touch boolean DEFAULT true)
RETURNS TABLE (session_id uuid, user_id uuid, fund_code text, kind text, roles text[], member_id uuid, name text,
               initials text, locale text, assurance text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  v record;
  v_member_id uuid;
  v_name text;
  v_for text;
BEGIN
  SELECT s.id AS session_id, s.last_seen_at, s.assurance, s.acting_member_id, u.id AS user_id, u.fund_code, u.kind,
         CASE u.kind WHEN 'member' THEN '{member}'::text[] ELSE u.roles END AS roles,
         u.member_id, u.name, u.initials, u.locale
  INTO v
  FROM public.session s JOIN public.app_user u ON u.fund_code = s.fund_code AND u.id = s.user_id
  WHERE s.token_hash = p_token_hash AND s.revoked_at IS NULL AND s.expires_at > now() AND u.active
    AND public.session_idle_end(u.kind, s.last_seen_at) > now();
  IF NOT FOUND THEN
    PERFORM set_config('app.fund_code', '', true), set_config('app.user_id', '', true),
            set_config('app.member_id', '', true), set_config('app.roles', '', true);
    RETURN;
  END IF;
  v_member_id := v.member_id;
  v_name := v.name;
  IF v.acting_member_id IS NOT NULL THEN
    SELECT r.name INTO v_for FROM public.represented_by(v.fund_code, v.user_id) r WHERE r.member_id = v.acting_member_id;
    IF FOUND THEN
      v_member_id := v.acting_member_id;
      v_name := v.name || ' (for ' || v_for || ')';
    END IF;
  END IF;
  PERFORM set_config('app.fund_code', v.fund_code, true), set_config('app.user_id', v.user_id::text, true),
          set_config('app.member_id', coalesce(v_member_id::text, ''), true),
          set_config('app.roles', array_to_string(v.roles, ','), true);
  -- At most once a minute; never waiting for another request of the same session, and never where a write would fail
  -- (a read-only transaction, or a snapshot in which somebody else may already have touched it).
  IF p_touch AND v.last_seen_at < now() - interval '1 minute'
     AND current_setting('transaction_read_only') = 'off' AND current_setting('transaction_isolation') = 'read committed'
  THEN
    UPDATE public.session s SET last_seen_at = now()
    WHERE s.token_hash = (SELECT l.token_hash FROM public.session l WHERE l.token_hash = p_token_hash FOR UPDATE SKIP LOCKED);
  END IF;
  RETURN QUERY SELECT v.session_id, v.user_id, v.fund_code, v.kind, v.roles, v_member_id, v_name, v.initials, v.locale, v.assurance;
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION represented_by(text, uuid), may_act_for(), act_for(bytea, uuid) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION may_act_for(), act_for(bytea, uuid) TO kontakt_app;
