-- The serving role. The cluster that comes with the project has it already; on another server it is made here where the
-- owner may, without login: the application's own login is then granted it (grant kontakt_app to <login>).
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'kontakt_app') THEN
    CREATE ROLE kontakt_app NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
  END IF;
EXCEPTION WHEN insufficient_privilege THEN
  RAISE EXCEPTION 'the role kontakt_app is missing and % may not create it', current_user
    USING HINT = 'Run as an administrator: CREATE ROLE kontakt_app NOLOGIN; GRANT kontakt_app TO <the application''s login>;';
END $$;
--> statement-breakpoint
-- Who you are: row-level security of the identity tables, and the narrow functions that must look across funds.
-- The functions run as their owner (the tables' owner), so that the serving role can call them and see nothing else.
-- All times here are the wall clock: now(), the start of the transaction.

ALTER TABLE app_user ADD CONSTRAINT app_user_fund FOREIGN KEY (fund_code) REFERENCES fund (code);
--> statement-breakpoint
ALTER TABLE app_user ADD CONSTRAINT app_user_is_member FOREIGN KEY (fund_code, member_id) REFERENCES member (fund_code, id);
--> statement-breakpoint
ALTER TABLE session ADD CONSTRAINT session_of_user FOREIGN KEY (fund_code, user_id) REFERENCES app_user (fund_code, id) ON DELETE CASCADE;
--> statement-breakpoint

ALTER TABLE app_user ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE session ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE sign_in_attempt ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint

-- Sessions and attempts have no policy at all: only the functions below reach them.
-- A caseworker sees the fund's users; a member sees themself and the fund's caseworkers (who the interview is with).
CREATE POLICY app_user_read ON app_user FOR SELECT USING (
  fund_code = current_setting('app.fund_code', true)
  AND (
    coalesce(current_setting('app.member_id', true), '') = ''
    OR kind = 'caseworker'
    OR id::text = current_setting('app.user_id', true)
  )
);
--> statement-breakpoint
CREATE POLICY app_user_administer ON app_user FOR ALL USING (
  fund_code = current_setting('app.fund_code', true)
  AND 'administrator' = ANY (string_to_array(current_setting('app.roles', true), ','))
);
--> statement-breakpoint

CREATE FUNCTION create_sign_in_attempt(p_state_hash bytea, p_code_verifier text, p_nonce text, p_door text, p_return_to text)
RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  DELETE FROM public.sign_in_attempt WHERE expires_at < now();
  INSERT INTO public.sign_in_attempt (state_hash, code_verifier, nonce, door, return_to, expires_at)
  VALUES (p_state_hash, p_code_verifier, p_nonce, p_door, p_return_to, now() + interval '10 minutes');
$$;
--> statement-breakpoint

-- The attempt is gone once it is read: a second answer with the same state finds nothing.
CREATE FUNCTION consume_sign_in_attempt(p_state_hash bytea)
RETURNS TABLE (code_verifier text, nonce text, door text, return_to text)
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH gone AS (DELETE FROM public.sign_in_attempt a WHERE a.state_hash = p_state_hash RETURNING a.*)
  SELECT g.code_verifier, g.nonce, g.door, g.return_to FROM gone g WHERE g.expires_at > now();
$$;
--> statement-breakpoint

-- A caseworker is known by subject; the first time, where the administration did not know the subject, by professional id.
CREATE FUNCTION find_caseworker(p_subject text, p_fund_code text, p_professional_id text)
RETURNS TABLE (fund_code text, user_id uuid, locale text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE public.app_user u SET subject = p_subject
  WHERE u.fund_code = p_fund_code AND u.professional_id = p_professional_id AND u.kind = 'caseworker'
    AND u.active AND u.subject IS NULL
    AND NOT EXISTS (SELECT 1 FROM public.app_user o
                    WHERE o.subject = p_subject AND o.fund_code = p_fund_code AND o.kind = 'caseworker');
  RETURN QUERY
    SELECT u.fund_code, u.id, u.locale FROM public.app_user u
    WHERE u.subject = p_subject AND u.fund_code = p_fund_code AND u.kind = 'caseworker' AND u.active;
END $$;
--> statement-breakpoint

-- A member is known by the keyed hash of the CPR number, and gets a user row the first time. Somebody who has changed
-- fund is signed in with the fund they are in now; somebody in none, with the one they left last.
CREATE FUNCTION find_member(p_subject text, p_cpr_hash bytea, p_name text, p_initials text)
RETURNS TABLE (fund_code text, user_id uuid, locale text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
-- ON CONFLICT names columns that are also columns of the answer.
#variable_conflict use_column
DECLARE
  v_fund_code text;
  v_member_id uuid;
  v_locale text;
BEGIN
  SELECT m.fund_code, m.id, m.locale INTO v_fund_code, v_member_id, v_locale FROM public.member m
  WHERE m.cpr_hash = p_cpr_hash ORDER BY m.left_fund_on DESC NULLS FIRST, m.created_at DESC LIMIT 1;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  INSERT INTO public.app_user AS u (fund_code, subject, kind, name, initials, member_id, locale)
  VALUES (v_fund_code, p_subject, 'member', p_name, p_initials, v_member_id, v_locale)
  ON CONFLICT (fund_code, member_id) DO UPDATE SET subject = excluded.subject, name = excluded.name, initials = excluded.initials
    WHERE u.subject IS DISTINCT FROM excluded.subject OR u.name <> excluded.name;
  RETURN QUERY
    SELECT u.fund_code, u.id, u.locale FROM public.app_user u
    WHERE u.fund_code = v_fund_code AND u.member_id = v_member_id AND u.active;
END $$;
--> statement-breakpoint
CREATE INDEX member_cpr_across_funds ON member (cpr_hash);
--> statement-breakpoint

-- A new session at every sign-in; the one the browser had before, if any, ends. Sessions long over are removed on the way.
CREATE FUNCTION create_session(p_token_hash bytea, p_fund_code text, p_user_id uuid, p_assurance text, p_replaces bytea)
RETURNS uuid LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE public.session SET revoked_at = now() WHERE token_hash = p_replaces AND revoked_at IS NULL;
  DELETE FROM public.session
  WHERE fund_code = p_fund_code AND user_id = p_user_id AND expires_at < now() - interval '30 days';
  INSERT INTO public.audit (fund_code, member_id, kind, what, actor_id, actor_name, business_at)
  SELECT u.fund_code, u.member_id, 'signIn', 'signedIn', u.id, u.name, now() + f.clock_offset_seconds * interval '1 second'
  FROM public.app_user u JOIN public.fund f ON f.code = u.fund_code
  WHERE u.fund_code = p_fund_code AND u.id = p_user_id AND u.active;
  INSERT INTO public.session (token_hash, fund_code, user_id, assurance, expires_at)
  SELECT p_token_hash, u.fund_code, u.id, p_assurance,
         now() + CASE u.kind WHEN 'member' THEN interval '4 hours' ELSE interval '12 hours' END
  FROM public.app_user u WHERE u.fund_code = p_fund_code AND u.id = p_user_id AND u.active
  RETURNING id;
$$;
--> statement-breakpoint

-- Until when an unused session lives.
CREATE FUNCTION session_idle_end(p_kind text, p_last_seen_at timestamptz)
RETURNS timestamptz LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT p_last_seen_at + CASE p_kind WHEN 'member' THEN interval '20 minutes' ELSE interval '30 minutes' END;
$$;
--> statement-breakpoint

-- The first statement of every signed-in transaction: checks the session and the user, sets the transaction's scope, and
-- says who it is. No row: nobody, and the scope is empty. Role and activity are read every time, so that losing either
-- takes effect at once. p_touch false: the request does not count as use (polling, event streams).
CREATE FUNCTION enter_session(p_token_hash bytea, p_touch boolean DEFAULT true)
RETURNS TABLE (session_id uuid, user_id uuid, fund_code text, kind text, roles text[], member_id uuid, name text,
               initials text, locale text, assurance text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  v record;
BEGIN
  SELECT s.id AS session_id, s.last_seen_at, s.assurance, u.id AS user_id, u.fund_code, u.kind,
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
  PERFORM set_config('app.fund_code', v.fund_code, true), set_config('app.user_id', v.user_id::text, true),
          set_config('app.member_id', coalesce(v.member_id::text, ''), true),
          set_config('app.roles', array_to_string(v.roles, ','), true);
  -- At most once a minute; never waiting for another request of the same session, and never where a write would fail
  -- (a read-only transaction, or a snapshot in which somebody else may already have touched it).
  IF p_touch AND v.last_seen_at < now() - interval '1 minute'
     AND current_setting('transaction_read_only') = 'off' AND current_setting('transaction_isolation') = 'read committed'
  THEN
    UPDATE public.session s SET last_seen_at = now()
    WHERE s.token_hash = (SELECT l.token_hash FROM public.session l WHERE l.token_hash = p_token_hash FOR UPDATE SKIP LOCKED);
  END IF;
  RETURN QUERY SELECT v.session_id, v.user_id, v.fund_code, v.kind, v.roles, v.member_id, v.name, v.initials, v.locale, v.assurance;
END $$;
--> statement-breakpoint

-- Seconds left if nothing is done, and seconds until the session ends whatever is done. Does not count as use.
CREATE FUNCTION session_time_left(p_token_hash bytea)
RETURNS TABLE (idle_seconds integer, total_seconds integer)
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT t.idle, t.total FROM (
    SELECT floor(extract(epoch FROM least(public.session_idle_end(u.kind, s.last_seen_at), s.expires_at) - now()))::integer AS idle,
           floor(extract(epoch FROM s.expires_at - now()))::integer AS total
    FROM public.session s JOIN public.app_user u ON u.fund_code = s.fund_code AND u.id = s.user_id
    WHERE s.token_hash = p_token_hash AND s.revoked_at IS NULL AND u.active
  ) t WHERE t.idle > 0;
$$;
--> statement-breakpoint

CREATE FUNCTION revoke_session(p_token_hash bytea)
RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE public.session SET revoked_at = now() WHERE token_hash = p_token_hash AND revoked_at IS NULL;
$$;
--> statement-breakpoint

-- Ends all of a user's sessions: one's own, or, for the fund's administrator, anybody's in the fund. Returns how many.
CREATE FUNCTION revoke_sessions_of(p_user_id uuid)
RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  ended integer;
BEGIN
  UPDATE public.session s SET revoked_at = now()
  WHERE s.fund_code = current_setting('app.fund_code', true) AND s.user_id = p_user_id AND s.revoked_at IS NULL
    AND (p_user_id::text = current_setting('app.user_id', true)
         OR 'administrator' = ANY (string_to_array(current_setting('app.roles', true), ',')));
  GET DIAGNOSTICS ended = ROW_COUNT;
  RETURN ended;
END $$;
--> statement-breakpoint

-- The language of the one who is signed in.
CREATE FUNCTION choose_locale(p_locale text)
RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE public.app_user SET locale = p_locale
  WHERE fund_code = current_setting('app.fund_code', true) AND id::text = current_setting('app.user_id', true);
$$;
--> statement-breakpoint

-- A function is everybody's until it is taken away: these are the serving role's alone.
REVOKE EXECUTE ON FUNCTION
  create_sign_in_attempt(bytea, text, text, text, text), consume_sign_in_attempt(bytea),
  find_caseworker(text, text, text), find_member(text, bytea, text, text),
  create_session(bytea, text, uuid, text, bytea), enter_session(bytea, boolean), session_time_left(bytea),
  revoke_session(bytea), revoke_sessions_of(uuid), choose_locale(text)
FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION
  create_sign_in_attempt(bytea, text, text, text, text), consume_sign_in_attempt(bytea),
  find_caseworker(text, text, text), find_member(text, bytea, text, text),
  create_session(bytea, text, uuid, text, bytea), enter_session(bytea, boolean), session_time_left(bytea),
  revoke_session(bytea), revoke_sessions_of(uuid), choose_locale(text)
TO kontakt_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON app_user TO kontakt_app;
