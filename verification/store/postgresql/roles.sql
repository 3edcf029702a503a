-- What each kind of login may do in a fleet's database, and no more: run by its owner, who may
-- create roles (docs/fleet.md), with: jdcloud-kiosk fleet-roles --apply. Safe to run again, and to be run
-- again after each update of the program.
--
-- Grants say which tables and columns a role reads and writes; triggers hold what depends on the
-- row: a station belongs to the login that registered it, a session moves as the program's
-- transition table says, a binding comes with its consent, the audit trail only grows. They bind
-- the roles, not the owner. Every refusal is "insufficient privilege" (42501), with its reason.

DO $$
DECLARE
    role text;
BEGIN
    FOREACH role IN ARRAY ARRAY['verification_kiosk', 'verification_phone', 'verification_desk',
                                'verification_manager', 'verification_auditor']
    LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN', role);
        END IF;
        EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA public FROM %I', role);
        EXECUTE format('REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM %I', role);
        EXECUTE format('GRANT USAGE ON SCHEMA public TO %I', role);
        EXECUTE format('GRANT SELECT ON alembic_version, audit_chain, sealed_key TO %I', role);
        EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), role);
    END LOOP;
    -- Another login of the same server has no business here: it could hold the writers' lock.
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    REVOKE CREATE ON SCHEMA public FROM PUBLIC;
END $$;

-- Which login a station belongs to. Empty: revoked, and nobody's until it is admitted again. Null:
-- admitted or removed, for the first login that comes.
CREATE TABLE IF NOT EXISTS kiosk_login (
    station varchar(64) PRIMARY KEY,
    login name
);
ALTER TABLE kiosk_login ALTER COLUMN login DROP NOT NULL;
-- Whose it was when it was revoked: it goes back to that login, unless admission names another.
ALTER TABLE kiosk_login ADD COLUMN IF NOT EXISTS former name;
-- Earlier versions kept no row of a station that was admitted for the first that comes.
INSERT INTO kiosk_login (station) SELECT station FROM kiosk WHERE revoked_at IS NOT NULL
ON CONFLICT DO NOTHING;

-- How many rows the present transaction has erased, for the event that says so. Only this trigger
-- writes it: no login has a right to it.
CREATE TABLE IF NOT EXISTS erased_row (
    kind text PRIMARY KEY,
    transaction_id bigint NOT NULL,
    number bigint NOT NULL
);

-- A kiosk starts and ends sessions at its own stations, and does the staff's work there. It reads
-- no JD account, and of what was obtained only the newest outcome at its own station.
GRANT SELECT ON cloud_account, binding_slot, verified_identity, audit_event, verification_session,
    kiosk, shift, qr_code, limited_try, staff_alert, setting, staff_member, kiosk_instruction, handover
    TO verification_kiosk;
GRANT SELECT (cloud_account_id, session_id) ON binding TO verification_kiosk;
GRANT INSERT, UPDATE ON verification_session, kiosk, shift, setting TO verification_kiosk;
GRANT INSERT, UPDATE, DELETE ON qr_code TO verification_kiosk;
GRANT UPDATE, DELETE ON staff_alert TO verification_kiosk;
GRANT DELETE ON limited_try TO verification_kiosk;
GRANT UPDATE (short_name) ON staff_member TO verification_kiosk;
GRANT UPDATE (outcome, reason, settled_at), DELETE ON kiosk_instruction TO verification_kiosk;
GRANT INSERT, DELETE ON handover TO verification_kiosk;
-- The purge erases whose a withdrawn consent was; it does not read that. It reads the rest of old
-- withdrawn ones (below), because the trail gets a digest of what it leaves.
GRANT SELECT (session_id, text_version, language, text_sha256, agreed_at, withdrawn_at, subject_code,
        erased_at), UPDATE (jd_account_id, cloud_account_id, erased_at)
    ON consent_record TO verification_kiosk;

-- A phone scans and answers; it binds its person with the consent, and unbinds; it finishes a real-name
-- verification. It starts nothing, and reads no identity that was obtained.
GRANT SELECT ON cloud_account, jd_account, binding, binding_slot, setting, verification_session,
    qr_code, consent_record, limited_try, staff_alert TO verification_phone;
GRANT SELECT (station, revoked_at) ON kiosk TO verification_phone;
GRANT SELECT (cloud_account_id) ON verified_identity TO verification_phone;
GRANT UPDATE (real_name_source) ON jd_account TO verification_phone;
GRANT UPDATE ON verification_session TO verification_phone;
GRANT UPDATE (sealed_secret) ON qr_code TO verification_phone;
GRANT INSERT, DELETE ON binding, verified_identity TO verification_phone;
GRANT INSERT, UPDATE (withdrawn_at) ON consent_record TO verification_phone;
-- Of a class, whose phones it stands for.
GRANT SELECT, INSERT, DELETE ON class_player TO verification_phone;

-- The staff console on a clerk's computer sees every station, answers calls, and asks kiosks to do
-- something: it starts, ends and changes no session itself. A lead's console has the role
-- verification_manager besides, and looks after the staff.
GRANT SELECT ON cloud_account, audit_event, verification_session, kiosk, shift, limited_try,
    staff_alert, setting, staff_member, kiosk_instruction, handover TO verification_desk;
-- By the masked name of who was verified, staff find a session.
GRANT SELECT (cloud_account_id, obtained_at, sealed_masked_name) ON verified_identity
    TO verification_desk;
GRANT INSERT ON kiosk_instruction, handover TO verification_desk;
GRANT UPDATE (seen_at, seen_by, solved_at, solved_by, sealed_note) ON staff_alert
    TO verification_desk;
GRANT DELETE ON limited_try TO verification_desk;

-- A new machine asks for the keys with a code that a lead's console shows: in a row of its own, which
-- no other kiosk's login sees (below). The purge erases codes that are over, and what was asked.
GRANT SELECT, DELETE ON kiosk_enrolment TO verification_kiosk;
GRANT SELECT, INSERT (enrolment_id, public_key, station, proof), UPDATE (sealed_keys)
    ON enrolment_request TO verification_kiosk;
GRANT SELECT, INSERT, UPDATE (served_at), DELETE ON kiosk_enrolment TO verification_manager;
GRANT SELECT, UPDATE (refused_at, sealed_keys) ON enrolment_request TO verification_manager;

-- Whoever runs the kiosks: jdcloud-kiosk staff, jdcloud-kiosk kiosks.
GRANT SELECT ON cloud_account, audit_event, verification_session, kiosk, shift, qr_code,
    limited_try, staff_alert, setting, staff_member TO verification_manager;
GRANT INSERT, UPDATE ON staff_member TO verification_manager;
GRANT UPDATE (revoked_at, removed_at, branch) ON kiosk TO verification_manager;
GRANT UPDATE (closed_at) ON shift TO verification_manager;
GRANT UPDATE ON verification_session TO verification_manager;
GRANT UPDATE (sealed_secret) ON qr_code TO verification_manager;
GRANT DELETE ON limited_try TO verification_manager;
GRANT SELECT, UPDATE ON kiosk_login TO verification_manager;

-- Whoever writes appends to the trail.
GRANT INSERT ON audit_event
    TO verification_kiosk, verification_phone, verification_desk, verification_manager;
GRANT INSERT, UPDATE ON audit_chain
    TO verification_kiosk, verification_phone, verification_desk, verification_manager;
GRANT USAGE ON SEQUENCE audit_event_number
    TO verification_kiosk, verification_phone, verification_desk, verification_manager;
-- The server numbers these: a login that chose numbers could leave others none.
GRANT INSERT (subject, at) ON limited_try
    TO verification_kiosk, verification_phone, verification_desk, verification_manager;
GRANT INSERT (raised_at, station, alert, seen_at, seen_by, solved_at, solved_by, sealed_note)
    ON staff_alert
    TO verification_kiosk, verification_phone, verification_desk, verification_manager;

-- Each kiosk counts the past days of its own stations (below), for the reports that staff reads.
GRANT SELECT ON session_sum, counted_station
    TO verification_kiosk, verification_desk, verification_manager;
GRANT INSERT, DELETE ON session_sum, counted_station TO verification_kiosk;
GRANT UPDATE (counted_until) ON counted_station TO verification_kiosk;

-- An auditor checks the trail and every row against it, and changes nothing. Digests are over whole
-- rows, so the auditor reads them all, sealed fields too.
GRANT SELECT ON cloud_account, jd_account, verification_session, qr_code, binding_slot, binding,
    verified_identity, consent_record, staff_member, kiosk, shift, staff_alert, setting, audit_event,
    kiosk_instruction, handover
    TO verification_auditor;

-- -- who asks -----------------------------------------------------------------------------------

CREATE OR REPLACE FUNCTION verification_is(role name) RETURNS boolean
LANGUAGE sql STABLE AS $$ SELECT pg_has_role(session_user, role, 'USAGE') $$;

-- Whether the rules bind whoever asks: everybody but the tables' owner.
CREATE OR REPLACE FUNCTION verification_is_bound() RETURNS boolean
LANGUAGE sql STABLE AS $$
    SELECT NOT pg_has_role(session_user, relowner, 'USAGE')
    FROM pg_class WHERE oid = 'public.audit_event'::regclass
$$;

CREATE OR REPLACE FUNCTION verification_owns(a_station text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT EXISTS (
        SELECT FROM kiosk_login WHERE station = a_station AND login = session_user
    )
$$;

-- As verification.domain.names.CONSOLES has it: no kiosk's name, and so in no login's keeping.
CREATE OR REPLACE FUNCTION verification_is_console(a_station text) RETURNS boolean
LANGUAGE sql IMMUTABLE AS $$ SELECT a_station LIKE 'console %' $$;

-- Whether no other login has it: the first sign-in comes before the station is anybody's.
CREATE OR REPLACE FUNCTION verification_may_use(a_station text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT CASE
        WHEN verification_is_console(a_station) THEN
            verification_is('verification_desk') OR verification_is('verification_manager')
        ELSE NOT EXISTS (
            SELECT FROM kiosk_login WHERE station = a_station AND login NOT IN ('', session_user)
        ) END
$$;

-- Whether somebody of the staff has this name, who was not removed.
CREATE OR REPLACE FUNCTION verification_is_staff(a_name text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM staff_member WHERE name = a_name AND removed_at IS NULL)
$$;

-- What others read as a name: as verification.domain.names has it, as far as it goes here.
CREATE OR REPLACE FUNCTION verification_is_name(a_name text) RETURNS boolean
LANGUAGE sql IMMUTABLE AS $$
    SELECT a_name ~ '[^[:space:]]' AND a_name !~
        '[\u0001-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]'
$$;

-- A name without the characters that nobody sees: as verification.domain.names has them.
CREATE OR REPLACE FUNCTION verification_seen(a_name text) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
    SELECT regexp_replace(a_name,
        '[\u00ad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f]',
        '', 'g')
$$;

-- How a name looks: with one blank for each run of them, and no choice between pictures of a letter.
CREATE OR REPLACE FUNCTION verification_look(a_name text) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
    SELECT btrim(regexp_replace(regexp_replace(normalize(verification_seen(a_name), NFC),
        '[\U000e0100-\U000e01ef]', '', 'g'),
        '[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+', ' ', 'g'))
$$;

-- What a kiosk may be called: a name all of which is seen, in one spelling, with no blanks but plain
-- ones and none around it; none that looks like another's.
CREATE OR REPLACE FUNCTION verification_is_station(a_name text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM kiosk WHERE station = a_name)  -- since names were less strict
        OR verification_is_name(a_name) AND a_name = btrim(a_name)
        AND a_name = normalize(verification_seen(a_name), NFC)
        AND a_name !~ '[\u00a0\u1680\u2000-\u200a\u202f\u205f]'
        AND verification_look(a_name) ~ '[^\u0300-\u036f\u0483-\u0489\u20d0-\u20ff]'
        AND left(a_name, 1) <> U&'\3000' AND right(a_name, 1) <> U&'\3000'
        AND NOT EXISTS (
            SELECT FROM kiosk
            WHERE station <> a_name AND verification_look(station) = verification_look(a_name))
$$;

CREATE OR REPLACE FUNCTION verification_refuse(reason text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    RAISE insufficient_privilege USING MESSAGE = format('%s may not %s', session_user, reason);
END $$;

-- Whether a row's newest version is of this transaction; its savepoints have numbers of their own.
CREATE OR REPLACE FUNCTION verification_is_new(version xid) RETURNS boolean
LANGUAGE plpgsql AS $$
DECLARE
    own bigint := txid_current();
BEGIN
    RETURN txid_status(own + (version::text::bigint - own % 4294967296 + 4294967296) % 4294967296)
        = 'in progress';
EXCEPTION WHEN invalid_parameter_value THEN
    RETURN false;  -- a number that was not given yet: an old row's
END $$;

-- -- every table ---------------------------------------------------------------------------------

-- What a login writes is of now, by this clock (the program asks it), even at the end of a long
-- transaction: ages are told by these times, and nothing is aged to be erased. A deadline lies ahead;
-- but a time that the program cannot read would put whoever reads its row out of service.
CREATE OR REPLACE FUNCTION verification_time_rules() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    one text;
    written jsonb := to_jsonb(NEW);
    near interval := '5 minutes';
    free boolean;
BEGIN
    IF verification_is_bound() THEN
        FOREACH one IN ARRAY TG_ARGV LOOP
            free := one IN ('deadline', 'since', 'counted_until');
            IF (written ->> one)::timestamptz NOT BETWEEN
                    (CASE WHEN free THEN '2000-01-01 00:00+00' ELSE clock_timestamp() - near END)
                    AND (CASE WHEN free THEN '2200-01-01 00:00+00' ELSE clock_timestamp() + near END)
                AND (TG_OP = 'INSERT' OR written -> one <> to_jsonb(OLD) -> one)
            THEN
                PERFORM verification_refuse(format('write that time: %s', one));
            END IF;
        END LOOP;
    END IF;
    RETURN NEW;
END $$;

-- What a login writes in a column of text has that column's form: an id, a field sealed with the
-- active key, else what can be shown; and no more of it than the program writes.
CREATE OR REPLACE FUNCTION verification_field_rules() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    one text;
    value text;
    written jsonb := to_jsonb(NEW);
    before jsonb := CASE TG_OP WHEN 'UPDATE' THEN to_jsonb(OLD) END;
    fits boolean;
BEGIN
    IF NOT verification_is_bound() THEN
        RETURN NEW;
    END IF;
    FOREACH one IN ARRAY TG_ARGV LOOP
        value := written ->> one;
        CONTINUE WHEN value IS NULL OR value = before ->> one;
        fits := CASE
            -- As verification.security.field_encryption seals it; the longest is a shift's note.
            WHEN one LIKE 'sealed\_%' AND one <> 'sealed_keys' THEN length(value) <= 6000
                AND value ~ '^[0-9a-f]{8}[.][A-Za-z0-9_-]+=*$'
                AND left(value, 8) = (SELECT left(sealed, 8) FROM sealed_key WHERE name = 'audit')
            WHEN one IN ('session_id', 'authorization_id', 'shift_id', 'instruction_id',
                         'handover_id', 'enrolment_id', 'shown_outcome') THEN value ~ '^[0-9a-f]{32}$'
            -- Whatever was typed for a name; nobody reads it.
            WHEN one = 'subject' THEN true
            ELSE length(value) <= 200000 AND (value = '' OR verification_is_name(value)) END;
        IF fits IS NOT TRUE THEN
            PERFORM verification_refuse(format('write that in %s.%s', TG_TABLE_NAME, one));
        END IF;
    END LOOP;
    RETURN NEW;
END $$;

-- The rules look at what is committed; a snapshot from before a revocation would pass them.
CREATE OR REPLACE FUNCTION verification_isolation_rules() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF current_setting('transaction_isolation') <> 'read committed' AND verification_is_bound() THEN
        PERFORM verification_refuse('write but in a transaction that is read committed');
    END IF;
    RETURN NULL;
END $$;

DO $$
DECLARE
    one record;
BEGIN
    FOR one IN
        SELECT c.oid::regclass AS name,
               string_agg(quote_literal(a.attname), ', ' ORDER BY a.attnum) FILTER (
                   WHERE a.atttypid IN ('timestamptz'::regtype, 'timestamp'::regtype, 'date'::regtype)
               ) AS times,
               string_agg(quote_literal(a.attname), ', ' ORDER BY a.attnum) FILTER (
                   WHERE a.atttypid IN ('text'::regtype, 'varchar'::regtype)
               ) AS texts
        FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
            AND a.attnum > 0 AND NOT a.attisdropped
        GROUP BY c.oid
    LOOP
        EXECUTE format(
            'CREATE OR REPLACE TRIGGER verification_isolation BEFORE INSERT OR UPDATE OR DELETE'
            ' ON %s EXECUTE FUNCTION verification_isolation_rules()', one.name);
        IF one.times IS NOT NULL THEN
            EXECUTE format(
                'CREATE OR REPLACE TRIGGER verification_times BEFORE INSERT OR UPDATE ON %s'
                ' FOR EACH ROW EXECUTE FUNCTION verification_time_rules(%s)', one.name, one.times);
        END IF;
        IF one.texts IS NOT NULL THEN
            EXECUTE format(
                'CREATE OR REPLACE TRIGGER verification_fields BEFORE INSERT OR UPDATE ON %s'
                ' FOR EACH ROW EXECUTE FUNCTION verification_field_rules(%s)', one.name, one.texts);
        END IF;
    END LOOP;
END $$;

-- Events are believed where their rows are new: a row that is written as it was would be.
CREATE OR REPLACE FUNCTION verification_change_rules() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF NEW IS NOT DISTINCT FROM OLD AND verification_is_bound() THEN
        PERFORM verification_refuse('write a row as it was: ' || TG_TABLE_NAME);
    END IF;
    RETURN NEW;
END $$;

DO $$
DECLARE
    one text;
BEGIN
    FOREACH one IN ARRAY ARRAY['verification_session', 'consent_record', 'shift', 'staff_member',
                               'staff_alert', 'setting', 'kiosk_instruction']
    LOOP
        EXECUTE format(
            'CREATE OR REPLACE TRIGGER verification_changes BEFORE UPDATE ON %I FOR EACH ROW'
            ' EXECUTE FUNCTION verification_change_rules()', one);
    END LOOP;
END $$;

-- What the present transaction has erased, for the event that says so.
CREATE OR REPLACE FUNCTION verification_count_erased() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    INSERT INTO erased_row AS e VALUES (TG_ARGV[0], txid_current(), 1)
    ON CONFLICT (kind) DO UPDATE SET transaction_id = txid_current(),
        number = CASE e.transaction_id WHEN txid_current() THEN e.number ELSE 0 END + 1;
    RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION verification_erased(a_kind text) RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT coalesce((SELECT number FROM erased_row
                     WHERE kind = a_kind AND transaction_id = txid_current()), 0)
$$;

DO $$
DECLARE
    one text[];
BEGIN
    -- As verification.store.erasure.Kind has them, and bindings without a session (training data).
    FOREACH one SLICE 1 IN ARRAY ARRAY[
        ['verification_session', 'sessions', 'UPDATE',
         'OLD.purged_at IS NULL AND NEW.purged_at IS NOT NULL'],
        ['consent_record', 'consents', 'UPDATE',
         'OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL'],
        ['staff_alert', 'alerts', 'DELETE', 'true'],
        ['kiosk_instruction', 'instructions', 'DELETE', 'true'],
        ['handover', 'handovers', 'DELETE', 'true'],
        ['binding', 'bindings', 'DELETE', 'OLD.session_id IS NULL']]
    LOOP
        EXECUTE format(
            'CREATE OR REPLACE TRIGGER verification_erased AFTER %s ON %I FOR EACH ROW WHEN (%s)'
            ' EXECUTE FUNCTION verification_count_erased(%L)', one[3], one[1], one[4], one[2]);
    END LOOP;
END $$;

-- -- kiosks and shifts ---------------------------------------------------------------------------

CREATE OR REPLACE FUNCTION verification_kiosk_rules() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    holder name := (SELECT login FROM kiosk_login WHERE station = NEW.station);
BEGIN
    IF TG_OP = 'UPDATE' AND NEW.station <> OLD.station THEN
        PERFORM verification_refuse('rename a kiosk');
    ELSIF TG_OP = 'INSERT' AND verification_is_bound() AND NOT verification_is_station(NEW.station) THEN
        PERFORM verification_refuse('register a station under what is no name, or looks like another''s');
    ELSIF TG_OP = 'INSERT' AND verification_is_bound() AND verification_is_console(NEW.station) THEN
        PERFORM verification_refuse('register a station under a console''s name');
    -- Others compare and list these: what has no such form would put them out of service.
    ELSIF verification_is_bound() AND NEW.credential_digest !~ '^[0-9a-f]{64}$'
        AND NEW.credential_digest
            IS DISTINCT FROM (CASE TG_OP WHEN 'UPDATE' THEN OLD.credential_digest END)
    THEN
        PERFORM verification_refuse('register a station with what is no digest');
    ELSIF verification_is_bound()
        AND NEW.key_ids IS DISTINCT FROM (CASE TG_OP WHEN 'UPDATE' THEN OLD.key_ids END)
        -- As verification.store.repositories.staff.MOST_KEY_IDS has it.
        AND (length(NEW.key_ids) > 899 OR NEW.key_ids !~ '^([0-9a-f]{8}( [0-9a-f]{8})*)?$')
    THEN
        PERFORM verification_refuse('say that a kiosk has what are no keys');
    ELSIF verification_is_bound()
        AND NEW.branch IS DISTINCT FROM (CASE TG_OP WHEN 'UPDATE' THEN OLD.branch END)
        AND NOT (TG_OP = 'UPDATE' AND verification_is('verification_manager')
                 AND (NEW.branch IS NULL OR verification_is_name(NEW.branch)))
        -- Under the name of a removed one, a new machine is of no branch.
        AND NOT (TG_OP = 'UPDATE' AND NEW.branch IS NULL AND OLD.removed_at IS NOT NULL
                 AND NEW.removed_at IS NULL)
    THEN
        PERFORM verification_refuse(format('give the station %L to that branch', NEW.station));
    ELSIF verification_is_bound() AND NEW.removed_at IS NOT NULL AND (
        TG_OP = 'INSERT' OR NEW.revoked_at IS NULL OR OLD.revoked_at IS NULL
        OR OLD.removed_at IS NOT NULL OR NOT verification_is('verification_manager'))
    THEN
        PERFORM verification_refuse(format('remove the kiosk %L, or change a removed one: only one '
            'that was revoked is removed, once', NEW.station));
    ELSIF TG_OP = 'UPDATE' AND verification_is_bound() AND OLD.removed_at IS NOT NULL
        AND NEW.removed_at IS NULL AND NEW.revoked_at IS NOT NULL
    THEN
        PERFORM verification_refuse(format('list the kiosk %L again without registering it',
            NEW.station));
    END IF;
    IF verification_is_bound() AND NOT verification_is('verification_manager') THEN
        IF holder = '' THEN
            PERFORM verification_refuse(format(
                'register the station %L: it was revoked; jdcloud-kiosk kiosks admit', NEW.station));
        -- One that did it itself could take it back itself. Back it is taken by registering again.
        ELSIF NEW.revoked_at IS NOT NULL AND NEW.revoked_at
            IS DISTINCT FROM (CASE TG_OP WHEN 'UPDATE' THEN OLD.revoked_at END)
            OR TG_OP = 'UPDATE' AND NEW.revoked_at IS NULL AND OLD.revoked_at IS NOT NULL
                AND NEW.registered_at = OLD.registered_at
        THEN
            PERFORM verification_refuse(format(
                'revoke the kiosk %L, or take that back', NEW.station));
        ELSIF holder <> session_user THEN
            PERFORM verification_refuse(format(
                'write the station %L: it belongs to another login', NEW.station));
        ELSIF holder IS NULL THEN
            INSERT INTO kiosk_login (station, login) VALUES (NEW.station, session_user)
            ON CONFLICT (station) DO UPDATE SET login = session_user;
        END IF;
    ELSIF TG_OP = 'UPDATE' AND OLD.revoked_at IS NOT NULL AND NEW.revoked_at IS NULL THEN
        IF verification_is_bound() AND NOT verification_is('verification_kiosk') THEN
            PERFORM verification_refuse(format(
                'take the revocation of %L back: jdcloud-kiosk kiosks admit', NEW.station));
        END IF;
    ELSIF TG_OP = 'UPDATE' AND NEW IS NOT DISTINCT FROM OLD AND verification_is_bound() THEN
        PERFORM verification_refuse('write a row as it was: kiosk');
    -- Whatever was there before: each revocation takes the station from its login.
    ELSIF NEW.revoked_at IS NOT NULL AND NEW.removed_at IS NULL AND NEW.revoked_at
        IS DISTINCT FROM (CASE TG_OP WHEN 'UPDATE' THEN OLD.revoked_at END)
    THEN
        INSERT INTO kiosk_login (station, login) VALUES (NEW.station, '')
        ON CONFLICT (station) DO UPDATE
        SET former = coalesce(nullif(kiosk_login.login, ''), kiosk_login.former), login = '';
    ELSIF TG_OP = 'UPDATE' AND OLD.removed_at IS NULL AND NEW.removed_at IS NOT NULL THEN
        UPDATE kiosk_login SET login = NULL, former = NULL WHERE station = NEW.station;
    END IF;
    RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER verification_rules BEFORE INSERT OR UPDATE ON kiosk
    FOR EACH ROW EXECUTE FUNCTION verification_kiosk_rules();

-- Whoever runs the kiosks gives a station to another login once it is revoked, and not before: the
-- revocation ends what is open there, and is in the trail.
CREATE OR REPLACE FUNCTION verification_login_rules() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    -- What the rules of the kiosks write themselves comes from within a trigger.
    IF verification_is_bound() AND pg_trigger_depth() < 2 THEN
        IF NOT EXISTS (
            SELECT FROM kiosk WHERE station = OLD.station AND revoked_at IS NOT NULL
        ) THEN
            PERFORM verification_refuse(format(
                'give the station %L to another login: revoke it first', OLD.station));
        END IF;
        IF TG_OP = 'UPDATE' AND NEW.station <> OLD.station THEN
            PERFORM verification_refuse(format(
                'make the login of %L that of %L', OLD.station, NEW.station));
        END IF;
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE OR REPLACE TRIGGER verification_rules BEFORE UPDATE OR DELETE ON kiosk_login
    FOR EACH ROW EXECUTE FUNCTION verification_login_rules();

-- Whether a member of the staff is not limited to another branch than the station's.
CREATE OR REPLACE FUNCTION verification_may_work(a_name text, a_station text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT NOT EXISTS (
        SELECT FROM staff_member m
        WHERE m.name = a_name AND m.removed_at IS NULL AND m.branch IS NOT NULL
            AND m.branch IS DISTINCT FROM (SELECT branch FROM kiosk WHERE station = a_station))
$$;

-- Whether a kiosk is closed from elsewhere: it was revoked, or whoever is signed in there (or was
-- until this transaction) was removed, or limited to another branch.
CREATE OR REPLACE FUNCTION verification_is_to_close(a_station text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM kiosk WHERE station = a_station AND revoked_at IS NOT NULL)
        OR EXISTS (
            SELECT FROM shift f
            WHERE f.station = a_station AND (f.closed_at IS NULL OR verification_is_new(f.xmin))
                AND NOT (verification_is_staff(f.staff_name)
                         AND verification_may_work(f.staff_name, a_station)))
$$;

CREATE OR REPLACE FUNCTION verification_shift_rules() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    -- Here and for a new session: a revocation waits for what is open, and ends it.
    PERFORM FROM kiosk WHERE station = NEW.station FOR SHARE;
    IF verification_is_bound() AND NOT verification_owns(NEW.station)
        AND NOT (TG_OP = 'UPDATE' AND verification_is('verification_manager')
                 AND verification_is_to_close(NEW.station))
    THEN
        PERFORM verification_refuse(format('sign anybody in or out at %L', NEW.station));
    END IF;
    IF verification_is_bound() AND (CASE TG_OP
        WHEN 'INSERT' THEN NEW.closed_at IS NULL AND verification_is_staff(NEW.staff_name)
            AND verification_may_work(NEW.staff_name, NEW.station)
        ELSE to_jsonb(NEW) - 'closed_at' = to_jsonb(OLD) - 'closed_at'
            AND OLD.closed_at IS NULL
            -- Where the clock was set back since, not before now.
            AND NEW.closed_at >= least(OLD.opened_at, clock_timestamp()) - interval '5 seconds'
        END) IS NOT TRUE
    THEN
        PERFORM verification_refuse('change who was signed in, and until when');
    END IF;
    RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER verification_rules BEFORE INSERT OR UPDATE ON shift
    FOR EACH ROW EXECUTE FUNCTION verification_shift_rules();

-- -- sessions ------------------------------------------------------------------------------------

CREATE OR REPLACE FUNCTION verification_new_session_rules() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM FROM kiosk WHERE station = NEW.station FOR SHARE;
    IF verification_is_bound() AND NOT (
        verification_owns(NEW.station)
        AND NEW.session_id ~ '^[0-9a-f]{32}$'
        AND NEW.state = 'waiting_for_scan' AND NEW.revision = 0 AND NEW.refused_scans = 0
        AND num_nonnulls(NEW.scanner_jd_account_id, NEW.scanner_device_id, NEW.scanned_at,
                         NEW.authorization_id, NEW.match_code, NEW.purged_at,
                         NEW.extensions) = 0
        AND NEW.changed_at = NEW.created_at
        -- The longest lifetime that the command line gives.
        AND NEW.deadline <= NEW.created_at + interval '1 day'
        AND EXISTS (SELECT FROM kiosk WHERE station = NEW.station AND revoked_at IS NULL)
        AND EXISTS (SELECT FROM shift WHERE station = NEW.station AND closed_at IS NULL)
    ) THEN
        PERFORM verification_refuse(format('start a session at %L', NEW.station));
    END IF;
    RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER verification_new_rules BEFORE INSERT ON verification_session
    FOR EACH ROW EXECUTE FUNCTION verification_new_session_rules();

CREATE OR REPLACE FUNCTION verification_session_rules() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    details text[] := ARRAY['cloud_account_id', 'authorization_id', 'scanner_device_id',
                            'scanner_jd_account_id', 'match_code', 'purged_at'];
    -- What each kind of step changes; nothing else. A revision is one step.
    ending text[] := ARRAY['state', 'result', 'ended_at', 'revision'];
    refreshing text[] := ARRAY['changed_at', 'deadline', 'revision'];
    extending text[] := ARRAY['deadline', 'extensions', 'revision'];
    scanning text[] := ARRAY['scanner_device_id', 'scanner_jd_account_id', 'authorization_id',
                             'scanned_at'];
    step boolean := NEW.revision = OLD.revision + 1;
    ends boolean := to_jsonb(NEW) - ending = to_jsonb(OLD) - ending;
    scanned boolean := num_nonnulls(NEW.scanner_device_id, NEW.scanner_jd_account_id,
                                    NEW.authorization_id, NEW.scanned_at) = 4;
    timely boolean := NEW.changed_at >= OLD.changed_at - interval '5 seconds'
        AND NEW.deadline BETWEEN NEW.changed_at AND NEW.changed_at + interval '1 day';
    failures text[] := ARRAY['not_finished', 'verified_others', 'cloud_account_already_verified'];
    expired boolean := NEW.state = 'expired' AND NEW.result IN ('clock_set_back',
        CASE OLD.state WHEN 'scanned' THEN 'not_authorized_in_time'
                       ELSE 'not_scanned_in_time' END);
    -- Five seconds: the tolerance between two machines' clocks.
    overdue boolean := OLD.deadline <= now() + interval '5 seconds'
        OR OLD.changed_at > now() + interval '5 seconds';
    -- As verification.domain.session has it: a minute each time, ten times, before the time is over.
    extended boolean := NEW.extensions = coalesce(OLD.extensions, 0) + 1 AND NEW.extensions <= 10
        AND NEW.deadline = OLD.deadline + interval '1 minute'
        AND OLD.deadline > now() - interval '5 seconds'
        AND to_jsonb(NEW) - extending = to_jsonb(OLD) - extending;
    allowed boolean;
BEGIN
    IF NOT verification_is_bound() THEN
        RETURN NEW;
    END IF;
    IF OLD.result IS NOT NULL THEN
        -- A final state never changes; old details are purged.
        allowed := verification_is('verification_kiosk')
            AND to_jsonb(NEW) - details = to_jsonb(OLD) - details
            AND OLD.ended_at < now() - interval '1 day'
            AND OLD.purged_at IS NULL AND NEW.purged_at IS NOT NULL
            AND num_nonnulls(NEW.cloud_account_id, NEW.authorization_id, NEW.scanner_device_id,
                             NEW.scanner_jd_account_id, NEW.match_code) = 0
            AND NOT EXISTS (SELECT FROM binding WHERE session_id = OLD.session_id);
    ELSE
        -- Where the clock was set back since, a session does not end before now.
        allowed := step
            AND (NEW.ended_at IS NULL OR NEW.ended_at
                >= least(OLD.changed_at, clock_timestamp()) - interval '5 seconds')
            AND (
            (verification_owns(OLD.station) AND (
                ends AND (expired OR NEW.state = 'cancelled'
                          AND NEW.result IN ('cancelled_at_kiosk', 'kiosk_closed'))
                OR extended
                OR OLD.state = 'waiting_for_scan' AND timely
                    AND to_jsonb(NEW) - refreshing = to_jsonb(OLD) - refreshing))
            OR (verification_is('verification_kiosk') AND ends AND overdue AND expired)
            OR (verification_is('verification_manager') AND ends
                AND (overdue AND expired OR NEW.state = 'cancelled' AND NEW.result = 'kiosk_closed'
                     AND verification_is_to_close(OLD.station)))
            OR (verification_is('verification_phone') AND CASE
                WHEN NEW.state = 'expired' THEN ends AND overdue AND expired
                WHEN NEW.state = 'cancelled' THEN ends AND NEW.result = 'kiosk_closed'
                    AND NOT EXISTS (
                        SELECT FROM kiosk WHERE station = OLD.station AND revoked_at IS NULL)
                WHEN OLD.state = 'waiting_for_scan' AND NEW.state = 'scanned' THEN
                    scanned AND timely AND NEW.match_code ~ '^[0-9]{4}$'
                    AND NEW.changed_at = NEW.scanned_at AND NEW.scanned_at < OLD.deadline
                    AND to_jsonb(NEW) - scanning - refreshing - ARRAY['state', 'match_code']
                        = to_jsonb(OLD) - scanning - refreshing - ARRAY['state', 'match_code']
                WHEN OLD.state = 'waiting_for_scan' AND NEW.state = 'failed' THEN
                    scanned AND NEW.result = ANY (failures)
                    AND to_jsonb(NEW) - scanning - ending = to_jsonb(OLD) - scanning - ending
                WHEN OLD.state = 'scanned' AND NEW.state = 'scanned' THEN
                    extended OR NEW.refused_scans = OLD.refused_scans + 1
                    AND to_jsonb(NEW) - ARRAY['refused_scans', 'revision']
                        = to_jsonb(OLD) - ARRAY['refused_scans', 'revision']
                WHEN OLD.state = 'scanned' THEN
                    ends AND (NEW.state IN ('verified', 'declined') AND NEW.result = NEW.state
                              OR NEW.state = 'failed' AND NEW.result = ANY (failures))
                ELSE false END));
    END IF;
    IF allowed IS NOT TRUE THEN
        PERFORM verification_refuse(format(
            'change a session at %L from %s to %s', OLD.station, OLD.state, NEW.state));
    END IF;
    RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER verification_rules BEFORE UPDATE ON verification_session
    FOR EACH ROW EXECUTE FUNCTION verification_session_rules();

-- A code's secret is only erased: with a newer code, or at the session's end.
CREATE OR REPLACE FUNCTION verification_code_rules() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    erased text[] := ARRAY['sealed_secret', 'replaced_at'];
    ended boolean := EXISTS (
        SELECT FROM verification_session
        WHERE session_id = OLD.session_id AND result IS NOT NULL);
BEGIN
    IF verification_is_bound() AND NOT (
        NEW.sealed_secret IS NULL
        AND to_jsonb(NEW) - erased = to_jsonb(OLD) - erased
        AND (ended OR NEW.replaced_at IS NOT NULL)
    ) THEN
        PERFORM verification_refuse('change a code but to erase its secret');
    END IF;
    RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER verification_rules BEFORE UPDATE ON qr_code
    FOR EACH ROW EXECUTE FUNCTION verification_code_rules();

-- A code is for the visitor who stands at the login's own kiosk.
CREATE OR REPLACE FUNCTION verification_new_code_rules() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF verification_is_bound() THEN
        PERFORM FROM verification_session WHERE session_id = NEW.session_id
            AND state = 'waiting_for_scan' AND verification_owns(station) FOR SHARE;
        IF NOT FOUND OR NEW.replaced_at IS NOT NULL OR NEW.token_digest !~ '^[0-9a-f]{64}$'
            -- As verification.security.field_encryption seals it; a phone could not open the rest.
            OR NEW.sealed_secret !~ '^[0-9a-f]{8}[.][A-Za-z0-9_=-]{1,200}$'
            OR NEW.sealed_secret IS NULL
        THEN
            PERFORM verification_refuse('show a code but for a session that waits at its station');
        END IF;
    END IF;
    RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER verification_new_rules BEFORE INSERT ON qr_code
    FOR EACH ROW EXECUTE FUNCTION verification_new_code_rules();

-- It is there as long as its session's details: a code that was reused is told by it.
CREATE OR REPLACE FUNCTION verification_old_code_rules() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF verification_is_bound() AND (
        NOT EXISTS (
            SELECT FROM verification_session
            WHERE session_id = OLD.session_id AND ended_at < now() - interval '1 day')
        OR EXISTS (SELECT FROM binding WHERE session_id = OLD.session_id)
    ) THEN
        PERFORM verification_refuse('erase a code before its session''s details');
    END IF;
    RETURN OLD;
END $$;

CREATE OR REPLACE TRIGGER verification_old_rules BEFORE DELETE ON qr_code
    FOR EACH ROW EXECUTE FUNCTION verification_old_code_rules();

-- -- tries, alerts, settings, short names --------------------------------------------------------

-- Tries count at a station, for staff (wherever they are), or for the accounts of a scan.
CREATE OR REPLACE FUNCTION verification_try_rules() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    whose text := CASE TG_OP WHEN 'DELETE' THEN OLD.subject ELSE NEW.subject END;
    kind text := split_part(whose, ':', 1);
    name text := substr(whose, length(kind) + 2);
BEGIN
    IF verification_is_bound() AND NOT (
        verification_is('verification_kiosk') AND (
            kind = 'staff'
            OR kind IN ('sign_in', 'kiosk', 'unknown_account') AND verification_may_use(name)
            OR TG_OP = 'DELETE' AND OLD.at < now() - interval '23 hours')
        OR verification_is('verification_desk') AND (
            kind = 'staff' OR kind = 'sign_in' AND verification_may_use(name))
        OR verification_is('verification_phone') AND TG_OP = 'INSERT'
            AND kind IN ('jd_account', 'cloud_account') AND name ~ '^[0-9]+$'
        OR verification_is('verification_manager') AND CASE TG_OP
            WHEN 'DELETE' THEN kind IN ('staff', 'sign_in')
            -- Who is renamed takes theirs along.
            ELSE kind = 'staff' AND EXISTS (
                SELECT FROM staff_member m
                WHERE m.name = substr(whose, 7) AND verification_is_new(m.xmin)) END
    ) THEN
        PERFORM verification_refuse(format('write the tries of %s', whose));
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE OR REPLACE TRIGGER verification_rules BEFORE INSERT OR DELETE ON limited_try
    FOR EACH ROW EXECUTE FUNCTION verification_try_rules();

CREATE OR REPLACE FUNCTION verification_alert_rules() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    seen text[] := ARRAY['seen_at', 'seen_by'];
    solved text[] := ARRAY['solved_at', 'solved_by', 'sealed_note'];
    by_desk boolean := verification_is('verification_desk');
    -- As verification.domain.alerts.Alert has them.
    known text[] := ARRAY['code_reused', 'second_scanner', 'code_altered', 'code_not_scannable',
                          'clock_set_back', 'clock_ahead', 'clock_behind', 'help_wanted',
                          'station_taken_over', 'pin_guessed', 'pairing_code_guessed'];
BEGIN
    IF verification_is_bound() AND (CASE TG_OP
        WHEN 'INSERT' THEN NEW.alert = ANY (known) AND verification_is_name(NEW.station)
            -- What others tell of is of a kiosk that there is, and no words of their own.
            AND (verification_may_use(NEW.station) AND NOT verification_is('verification_phone')
                 OR EXISTS (SELECT FROM kiosk WHERE station = NEW.station))
            AND (NOT verification_is_console(NEW.station) OR verification_may_use(NEW.station))
            -- A note that cannot be opened would put whoever reads it out of service.
            AND num_nonnulls(NEW.seen_at, NEW.seen_by, NEW.solved_at, NEW.solved_by,
                             NEW.sealed_note) = 0 AND (
            NEW.alert = 'clock_set_back'
            OR verification_is('verification_kiosk') AND verification_may_use(NEW.station)
            OR by_desk AND NEW.alert = 'pin_guessed' AND verification_may_use(NEW.station)
            OR verification_is('verification_manager') AND NEW.alert = 'pairing_code_guessed'
                AND verification_may_use(NEW.station)
            OR verification_is('verification_phone')
                AND NEW.alert IN ('code_reused', 'second_scanner', 'code_altered'))
        WHEN 'UPDATE' THEN (
            (verification_owns(OLD.station) OR by_desk) AND OLD.seen_at IS NULL
                AND to_jsonb(NEW) - seen = to_jsonb(OLD) - seen
                AND verification_is_staff(NEW.seen_by)
            OR by_desk AND OLD.solved_at IS NULL AND NEW.solved_at IS NOT NULL
                AND to_jsonb(NEW) - solved = to_jsonb(OLD) - solved
                AND verification_is_staff(NEW.solved_by)
            -- To the note on a solved call, another is added.
            OR by_desk AND OLD.solved_at IS NOT NULL AND NEW.sealed_note IS NOT NULL
                AND to_jsonb(NEW) - 'sealed_note' = to_jsonb(OLD) - 'sealed_note')
            -- Not before it was raised, or before now where the clock was set back since.
            AND NEW.seen_at >= least(OLD.raised_at, now()) - interval '5 seconds'
        ELSE greatest(OLD.raised_at, OLD.seen_at) < now() - interval '1 day'
            AND OLD.seen_at IS NOT NULL END) IS NOT TRUE
    THEN
        PERFORM verification_refuse('write an alert of another station, or erase a fresh one');
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE OR REPLACE TRIGGER verification_rules BEFORE INSERT OR UPDATE OR DELETE ON staff_alert
    FOR EACH ROW EXECUTE FUNCTION verification_alert_rules();

-- Staff ask a kiosk to do something; the kiosk itself says how it went, once.
CREATE OR REPLACE FUNCTION verification_instruction_rules() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    settled text[] := ARRAY['outcome', 'reason', 'settled_at'];
    -- As verification.domain.instructions.InstructionKind has them.
    kinds text[] := ARRAY['cancel', 'new_code', 'more_time', 'close', 'open', 'language'];
    -- As verification.domain.refusals.Refusal has them: a word that no console knows is none.
    reasons text[] := ARRAY[
        'unknown_code', 'code_altered', 'frame_stale', 'frame_ahead', 'code_replaced',
        'code_expired', 'code_used', 'code_cancelled', 'scanned_by_another', 'not_the_scanner',
        'no_consent', 'already_scanned', 'already_in_progress', 'too_many_tries', 'session_ended',
        'no_more_time', 'unknown_cloud_account', 'unknown_jd_account',
        'cloud_account_already_verified', 'nothing_to_withdraw', 'kiosk_not_registered',
        'kiosk_not_revoked', 'unknown_login', 'station_taken', 'already_open',
        'staff_not_signed_in', 'wrong_pin', 'weak_pin', 'staff_name_taken', 'last_of_staff',
        'not_a_lead', 'staff_removed', 'last_lead', 'operator_only', 'wrong_code',
        'unknown_language', 'not_a_name', 'unknown_branch', 'other_branch',
        'handed_over_meanwhile'];
BEGIN
    IF verification_is_bound() AND (CASE TG_OP
        WHEN 'INSERT' THEN verification_is('verification_desk') AND NEW.kind = ANY (kinds)
            AND NEW.value ~ '^[A-Za-z_]{0,16}$' AND NEW.outcome IS NULL AND NEW.reason IS NULL
            AND EXISTS (SELECT FROM kiosk WHERE station = NEW.station AND revoked_at IS NULL)
            AND verification_is_staff(NEW.given_by)
            AND verification_may_work(NEW.given_by, NEW.station)
        WHEN 'UPDATE' THEN verification_owns(OLD.station) AND OLD.outcome IS NULL
            AND NEW.outcome IN ('done', 'refused', 'lapsed')
            AND (CASE NEW.outcome WHEN 'refused' THEN NEW.reason = ANY (reasons)
                                  ELSE NEW.reason IS NULL END)
            AND to_jsonb(NEW) - settled = to_jsonb(OLD) - settled
        ELSE verification_is('verification_kiosk')
            AND OLD.given_at < now() - interval '1 day' END) IS NOT TRUE
    THEN
        PERFORM verification_refuse('ask a kiosk to do that, or settle it for another station');
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE OR REPLACE TRIGGER verification_rules BEFORE INSERT OR UPDATE OR DELETE ON kiosk_instruction
    FOR EACH ROW EXECUTE FUNCTION verification_instruction_rules();

-- What was handed over stays as it was written.
CREATE OR REPLACE FUNCTION verification_handover_rules() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF verification_is_bound() AND (CASE TG_OP
        WHEN 'INSERT' THEN NEW.since <= NEW.until
            AND (verification_is('verification_desk') OR verification_is('verification_kiosk'))
            AND verification_is_staff(NEW.written_by)
            AND (NEW.figures IS NULL OR NEW.figures ~ '^[{].*[}]$')
            AND NOT EXISTS (SELECT FROM staff_member m
                WHERE m.name = NEW.written_by AND m.branch <> coalesce(NEW.branch, ''))
        WHEN 'DELETE' THEN verification_is('verification_kiosk')
            AND OLD.until < now() - interval '1 day' END) IS NOT TRUE
    THEN
        PERFORM verification_refuse('change or erase what a shift has handed over');
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE OR REPLACE TRIGGER verification_rules BEFORE INSERT OR UPDATE OR DELETE ON handover
    FOR EACH ROW EXECUTE FUNCTION verification_handover_rules();

-- As verification.store.repositories.sums.Figure has them: what is none would be in every report.
CREATE OR REPLACE FUNCTION verification_sum_rules() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    states text[] := ARRAY['verified', 'declined', 'expired', 'cancelled', 'failed'];
    results text[] := ARRAY['verified', 'declined', 'not_scanned_in_time',
        'not_authorized_in_time', 'cancelled_at_kiosk', 'kiosk_closed', 'clock_set_back',
        'not_finished', 'verified_others', 'cloud_account_already_verified'];
BEGIN
    IF verification_is_bound() AND (
        -- No kiosk has more than one session a second.
        NEW.count BETWEEN 1 AND 86400
        AND NEW.hour BETWEEN 0 AND extract(epoch FROM clock_timestamp()) / 3600
        AND CASE NEW.figure
            WHEN 'outcome' THEN split_part(NEW.value, ':', 1) = ANY (states)
                AND split_part(NEW.value, ':', 2) = ANY (results)
                AND NEW.value = split_part(NEW.value, ':', 1) || ':' || split_part(NEW.value, ':', 2)
            WHEN 'seconds_to_ok' THEN NEW.value ~ '^-?[0-9]{1,9}$'
            WHEN 'seconds_in_all' THEN NEW.value ~ '^-?[0-9]{1,9}$'
            WHEN 'scanned' THEN NEW.value = ''
            WHEN 'by_staff' THEN NEW.value = '' END) IS NOT TRUE
    THEN
        PERFORM verification_refuse(format('count %s of %s', NEW.value, NEW.figure));
    END IF;
    RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER verification_rules BEFORE INSERT OR UPDATE ON session_sum
    FOR EACH ROW EXECUTE FUNCTION verification_sum_rules();

-- As verification.domain.settings.SHARED_SETTINGS has them.
CREATE OR REPLACE FUNCTION verification_setting_rules() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF verification_is_bound() AND (CASE NEW.name
        WHEN 'scan_lifetime' THEN NEW.value BETWEEN 30 AND 600
        WHEN 'authorization_lifetime' THEN NEW.value BETWEEN 30 AND 600
        WHEN 'idle_limit' THEN NEW.value BETWEEN 20 AND 600
        WHEN 'retention' THEN NEW.value BETWEEN 1 AND 3650 END) IS NOT TRUE
    THEN
        PERFORM verification_refuse(format('set %s to %s', NEW.name, NEW.value));
    END IF;
    RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER verification_rules BEFORE INSERT OR UPDATE ON setting
    FOR EACH ROW EXECUTE FUNCTION verification_setting_rules();

-- What the present transaction has changed of a member of the staff, and what they were before, for
-- the event that says so. Only the triggers write it: no login has a right to it.
CREATE TABLE IF NOT EXISTS staff_change (
    name text PRIMARY KEY,
    transaction_id bigint NOT NULL,
    was_lead boolean NOT NULL,
    actions text[] NOT NULL
);

CREATE OR REPLACE FUNCTION verification_note_staff_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    done text[] := CASE TG_OP WHEN 'INSERT' THEN ARRAY['staff_added'] ELSE array_remove(ARRAY[
        CASE WHEN NEW.removed_at IS DISTINCT FROM OLD.removed_at THEN 'staff_removed' END,
        CASE WHEN NEW.sealed_pin_hash <> OLD.sealed_pin_hash THEN 'pin_changed' END,
        CASE WHEN NEW.short_name IS DISTINCT FROM OLD.short_name THEN 'short_name_changed' END,
        CASE WHEN NEW.role <> OLD.role THEN 'role_changed' END,
        CASE WHEN NEW.branch IS DISTINCT FROM OLD.branch THEN 'staff_limited' END], NULL) END;
    lead_before boolean := CASE TG_OP WHEN 'UPDATE' THEN OLD.role = 'lead' AND OLD.removed_at IS NULL
                                   ELSE false END;
BEGIN
    INSERT INTO staff_change AS c VALUES (NEW.name, txid_current(), lead_before, done)
    ON CONFLICT (name) DO UPDATE SET transaction_id = txid_current(),
        was_lead = CASE c.transaction_id WHEN txid_current() THEN c.was_lead
                                         ELSE excluded.was_lead END,
        actions = CASE c.transaction_id WHEN txid_current() THEN c.actions ELSE '{}' END
            || excluded.actions;
    RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER verification_changed AFTER INSERT OR UPDATE ON staff_member
    FOR EACH ROW EXECUTE FUNCTION verification_note_staff_change();

-- By this, what was said before is found at once, however long the trail is. What a transaction says
-- is from five minutes before it began on (verification_time_rules).
CREATE INDEX IF NOT EXISTS verification_said ON audit_event (action, station, at);

-- Whether a member of the staff was a lead before this transaction.
CREATE OR REPLACE FUNCTION verification_was_lead(a_name text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT coalesce(
        (SELECT was_lead FROM staff_change
         WHERE name = a_name AND transaction_id = txid_current()),
        EXISTS (SELECT FROM staff_member
                WHERE name = a_name AND role = 'lead' AND removed_at IS NULL))
$$;

-- At the end of the transaction: each change is in the trail as what it was.
CREATE OR REPLACE FUNCTION verification_told_rules() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF verification_is_bound() AND EXISTS (
        SELECT FROM staff_change c, unnest(c.actions) one
        WHERE c.name = NEW.name AND c.transaction_id = txid_current() AND NOT EXISTS (
            SELECT FROM audit_event e
            WHERE e.action = one AND e.at >= now() - interval '5 minutes'
                AND NEW.name = CASE e.detail WHEN '' THEN substr(e.actor, 7) ELSE e.detail END
                AND verification_is_new(e.xmin)))
    THEN
        PERFORM verification_refuse('change the staff but with the event that says so');
    END IF;
    RETURN NULL;
END $$;

DROP TRIGGER IF EXISTS verification_told ON staff_member;
CREATE CONSTRAINT TRIGGER verification_told AFTER INSERT OR UPDATE ON staff_member
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION verification_told_rules();

CREATE OR REPLACE FUNCTION verification_staff_rules() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF verification_is_bound() AND (
        NOT verification_is_name(NEW.name)
        OR NEW.short_name <> '' AND NOT verification_is_name(NEW.short_name)
        OR NEW.role NOT IN ('clerk', 'lead')
        OR NEW.branch IS NOT NULL AND NOT verification_is_name(NEW.branch)
        OR NEW.name <> OLD.name
        OR NEW.added_at <> OLD.added_at
        OR OLD.removed_at IS NOT NULL
        OR NEW.short_name IS DISTINCT FROM OLD.short_name AND EXISTS (
            SELECT FROM staff_member
            WHERE name = NEW.short_name AND name <> NEW.name AND removed_at IS NULL)
    ) THEN
        PERFORM verification_refuse('change who was removed, or give somebody another''s name');
    END IF;
    RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER verification_rules BEFORE INSERT OR UPDATE ON staff_member
    FOR EACH ROW EXECUTE FUNCTION verification_staff_rules();

-- -- new machines --------------------------------------------------------------------------------

-- A code holds for minutes; the keys are sealed with it once.
CREATE OR REPLACE FUNCTION verification_enrolment_rules() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF verification_is_bound() AND (CASE TG_OP
        WHEN 'INSERT' THEN verification_is('verification_manager') AND NEW.served_at IS NULL
            -- As verification.domain.enrolment.CODE_LIFETIME has it.
            AND NEW.deadline BETWEEN NEW.created_at AND NEW.created_at + interval '10 minutes'
        WHEN 'UPDATE' THEN verification_is('verification_manager')
            AND OLD.served_at IS NULL AND NEW.served_at IS NOT NULL
            AND OLD.deadline > clock_timestamp() - interval '5 seconds'
        ELSE verification_is('verification_manager')
            OR OLD.deadline < clock_timestamp() END) IS NOT TRUE
    THEN
        PERFORM verification_refuse('change a code for a new machine, or end one that holds');
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE OR REPLACE TRIGGER verification_rules BEFORE INSERT OR UPDATE OR DELETE ON kiosk_enrolment
    FOR EACH ROW EXECUTE FUNCTION verification_enrolment_rules();

-- A machine asks five times at most for each code, for a station that no other login has, and wipes
-- the keys that it has taken. The console says who did not know the code, and seals for who did.
CREATE OR REPLACE FUNCTION verification_request_rules() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF NOT verification_is_bound() THEN
        RETURN NEW;
    END IF;
    IF TG_OP = 'INSERT' THEN
        NEW.login := session_user;
        IF NOT verification_may_use(NEW.station)
            OR NEW.station <> '' AND NOT verification_is_station(NEW.station)
            OR NEW.public_key !~ '^[0-9a-f]{64}$' OR NEW.proof !~ '^[0-9a-f]{64}$'
            OR NOT EXISTS (
                SELECT FROM kiosk_enrolment WHERE enrolment_id = NEW.enrolment_id
                    AND served_at IS NULL AND deadline > clock_timestamp())
            -- As verification.domain.enrolment.CODE_TRIES has it.
            OR 5 <= (SELECT count(*) FROM enrolment_request
                     WHERE enrolment_id = NEW.enrolment_id AND login = session_user)
        THEN
            PERFORM verification_refuse(format('ask for the keys for %L', NEW.station));
        END IF;
    ELSIF (
        verification_is('verification_manager') AND OLD.sealed_keys IS NULL
            AND (NEW.sealed_keys <> '' AND NEW.refused_at IS NULL
                 OR OLD.refused_at IS NULL AND NEW.refused_at IS NOT NULL
                    AND NEW.sealed_keys IS NULL)
        OR OLD.login = session_user AND OLD.sealed_keys <> '' AND NEW.sealed_keys = ''
            AND to_jsonb(NEW) - 'sealed_keys' = to_jsonb(OLD) - 'sealed_keys'
    ) IS NOT TRUE THEN
        PERFORM verification_refuse('change who asks for the keys, or what they get');
    END IF;
    RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER verification_rules BEFORE INSERT OR UPDATE ON enrolment_request
    FOR EACH ROW EXECUTE FUNCTION verification_request_rules();

-- -- people ---------------------------------------------------------------------------------------

-- In the app the person's real name is verified, once; JD alone takes that back.
CREATE OR REPLACE FUNCTION verification_person_rules() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF verification_is_bound() AND (
        OLD.real_name_source IS NULL AND NEW.real_name_source IN ('jd_mall', 'jd_finance')
    ) IS NOT TRUE THEN
        PERFORM verification_refuse('change a person but to verify the real name');
    END IF;
    RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER verification_rules BEFORE UPDATE ON jd_account
    FOR EACH ROW EXECUTE FUNCTION verification_person_rules();

-- -- consents ------------------------------------------------------------------------------------

CREATE OR REPLACE FUNCTION verification_consent_rules() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    whose text[] := ARRAY['jd_account_id', 'cloud_account_id', 'erased_at'];
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF verification_is_bound() AND num_nonnulls(NEW.withdrawn_at, NEW.erased_at) > 0 THEN
            PERFORM verification_refuse('give a consent that is withdrawn or erased');
        END IF;
        RETURN NEW;
    END IF;
    IF verification_is_bound() AND (
        verification_is('verification_phone')
            AND OLD.withdrawn_at IS NULL
            AND NEW.withdrawn_at
                >= least(OLD.agreed_at, clock_timestamp()) - interval '5 seconds'
            AND to_jsonb(NEW) - 'withdrawn_at' = to_jsonb(OLD) - 'withdrawn_at'
        OR verification_is('verification_kiosk')
            AND OLD.withdrawn_at < now() - interval '1 day'
            AND OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL
            AND num_nonnulls(NEW.jd_account_id, NEW.cloud_account_id) = 0
            AND to_jsonb(NEW) - whose = to_jsonb(OLD) - whose
    ) IS NOT TRUE THEN
        PERFORM verification_refuse('change a consent but to withdraw it, or to erase an old one');
    END IF;
    RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER verification_rules BEFORE INSERT OR UPDATE ON consent_record
    FOR EACH ROW EXECUTE FUNCTION verification_consent_rules();

-- -- bindings ------------------------------------------------------------------------------------

-- At the end of the transaction: a verified session, its binding, and its consent come together,
-- of the same person and for the same account; and a binding goes with the consent alone.
CREATE OR REPLACE FUNCTION verification_binding_rules() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    the_session text := CASE TG_OP WHEN 'DELETE' THEN OLD.session_id ELSE NEW.session_id END;
    s verification_session := (SELECT v FROM verification_session v WHERE session_id = the_session);
    c consent_record := (SELECT r FROM consent_record r WHERE session_id = the_session);
    b binding := (SELECT x FROM binding x WHERE session_id = the_session);
    agreed boolean;
BEGIN
    IF NOT verification_is_bound() THEN
        RETURN NULL;
    END IF;
    IF TG_TABLE_NAME = 'consent_record' AND TG_OP = 'UPDATE'
        AND c.erased_at IS NOT NULL AND b.session_id IS NULL
    THEN
        RETURN NULL;
    END IF;
    agreed := s.state = 'verified'
        AND (c.jd_account_id, c.cloud_account_id) = (s.scanner_jd_account_id, s.cloud_account_id);
    IF b.session_id IS NOT NULL THEN
        agreed := agreed AND c.withdrawn_at IS NULL
            AND (b.jd_account_id, b.cloud_account_id) = (c.jd_account_id, c.cloud_account_id)
            AND b.person_index = (
                SELECT identity_index FROM jd_account WHERE account_id = b.jd_account_id)
            AND b.bound_at = s.ended_at AND c.agreed_at = s.ended_at
            AND c.text_sha256 ~ '^[0-9a-f]{64}$' AND c.subject_code ~ '^[0-9a-f]{64}$'
            AND c.text_version <> '' AND c.language <> ''
            AND EXISTS (
                SELECT FROM verified_identity WHERE cloud_account_id = b.cloud_account_id);
    ELSE
        -- Withdrawn, in this transaction or before; or it came with the training data.
        -- What has just been verified or agreed to has its binding, and was not withdrawn at once.
        agreed := agreed AND c.withdrawn_at IS NOT NULL
            AND TG_TABLE_NAME <> 'verification_session' AND TG_OP <> 'INSERT'
            OR TG_OP = 'DELETE' AND the_session IS NULL;
    END IF;
    IF agreed IS NOT TRUE THEN
        PERFORM verification_refuse('verify, bind or unbind without the person''s consent');
    END IF;
    RETURN NULL;
END $$;

DO $$
DECLARE
    one text[];
BEGIN
    -- A constraint trigger cannot be replaced: it is made anew.
    FOREACH one SLICE 1 IN ARRAY ARRAY[
        ['binding', 'INSERT OR UPDATE OR DELETE', 'true'],
        ['consent_record', 'INSERT OR UPDATE', 'true'],
        ['verification_session', 'UPDATE', 'NEW.state = ''verified'' AND OLD.result IS NULL']]
    LOOP
        EXECUTE format('DROP TRIGGER IF EXISTS verification_consent ON %I', one[1]);
        EXECUTE format(
            'CREATE CONSTRAINT TRIGGER verification_consent AFTER %s ON %I'
            ' DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (%s)'
            ' EXECUTE FUNCTION verification_binding_rules()', one[2], one[1], one[3]);
    END LOOP;
END $$;

-- What was obtained is there exactly with its binding: it comes with a new one, goes only with it,
-- and is never replaced.
CREATE OR REPLACE FUNCTION verification_identity_rules() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    account int := CASE TG_OP WHEN 'DELETE' THEN OLD.cloud_account_id ELSE NEW.cloud_account_id END;
    bound boolean := EXISTS (SELECT FROM binding WHERE cloud_account_id = account);
    obtained boolean := EXISTS (SELECT FROM verified_identity WHERE cloud_account_id = account);
BEGIN
    IF verification_is_bound() AND (
        bound <> obtained
        OR TG_OP = 'DELETE' AND bound
        OR TG_OP <> 'DELETE' AND NOT EXISTS (
            SELECT FROM binding b JOIN verified_identity i USING (cloud_account_id)
            WHERE b.cloud_account_id = account AND verification_is_new(b.xmin)
                AND i.obtained_at = b.bound_at
        )
    ) THEN
        PERFORM verification_refuse('part an obtained identity from its binding');
    END IF;
    RETURN NULL;
END $$;

-- At once, and not at the end of the transaction, whose rules a client may have checked early
-- (SET CONSTRAINTS): nothing is taken away, to be put back otherwise, before the consent is withdrawn.
CREATE OR REPLACE FUNCTION verification_unbinding_rules() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF verification_is_bound() AND EXISTS (
        SELECT FROM binding b LEFT JOIN consent_record c USING (session_id)
        WHERE b.cloud_account_id = OLD.cloud_account_id AND b.session_id IS NOT NULL
            AND c.withdrawn_at IS NULL
    ) THEN
        PERFORM verification_refuse('verify, bind or unbind without the person''s consent');
    END IF;
    RETURN OLD;
END $$;

CREATE OR REPLACE TRIGGER verification_unbinding BEFORE DELETE ON binding
    FOR EACH ROW EXECUTE FUNCTION verification_unbinding_rules();
CREATE OR REPLACE TRIGGER verification_unbinding BEFORE DELETE ON verified_identity
    FOR EACH ROW EXECUTE FUNCTION verification_unbinding_rules();

DO $$
DECLARE
    one text;
BEGIN
    FOREACH one IN ARRAY ARRAY['binding', 'verified_identity'] LOOP
        EXECUTE format('DROP TRIGGER IF EXISTS verification_identity ON %I', one);
        EXECUTE format(
            'CREATE CONSTRAINT TRIGGER verification_identity AFTER INSERT OR UPDATE OR DELETE'
            ' ON %I DEFERRABLE INITIALLY DEFERRED FOR EACH ROW'
            ' EXECUTE FUNCTION verification_identity_rules()', one);
    END LOOP;
END $$;

-- -- the audit trail -----------------------------------------------------------------------------

-- How often the trail says of a session already what an event says: no step is told of twice, nor
-- as another one.
CREATE OR REPLACE FUNCTION verification_said(e audit_event) RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT count(*) FROM audit_event WHERE session_id = e.session_id AND action = e.action
$$;

-- Whether a scan can have been refused so: it is of a session as it is, and counted where it counts.
CREATE OR REPLACE FUNCTION verification_was_refused(e audit_event) RETURNS boolean
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH s AS (SELECT v.*, v.xmin AS version FROM verification_session v
               WHERE session_id = e.session_id AND station = e.station)
    SELECT CASE
        -- As verification.domain.refusals.COUNTED has them; a second phone is counted there, too.
        WHEN e.detail IN ('unknown_code', 'code_altered', 'code_used', 'scanned') THEN EXISTS (
            SELECT FROM limited_try t
            WHERE t.at = e.at AND t.subject LIKE 'jd\_account:%' AND verification_is_new(t.xmin))
        WHEN e.detail = 'too_many_tries' THEN EXISTS (
            SELECT FROM limited_try
            WHERE subject LIKE 'jd\_account:%' AND at > e.at - interval '1 day')
        ELSE true END
        AND CASE
            WHEN e.session_id IS NULL THEN
                e.station = '' AND e.detail IN ('unknown_code', 'too_many_tries')
            WHEN e.detail = 'scanned' THEN EXISTS (
                SELECT FROM s WHERE state = 'scanned' AND refused_scans > 0
                    AND verification_is_new(version))
            WHEN e.detail = 'code_expired' THEN EXISTS (SELECT FROM s WHERE state = 'expired')
            WHEN e.detail = 'code_cancelled' THEN EXISTS (SELECT FROM s WHERE state = 'cancelled')
            WHEN e.detail = 'code_used' THEN EXISTS (SELECT FROM s WHERE result IS NOT NULL)
            ELSE e.detail IN (
                    'code_altered', 'too_many_tries', 'code_replaced', 'frame_stale', 'frame_ahead',
                    'already_in_progress', 'unknown_jd_account', 'cloud_account_already_verified')
                AND EXISTS (SELECT FROM s) END
$$;

-- Whether a PIN was tried at the station, for the name that is said: a try is counted before it is
-- verified. Each is told of once; the right PIN forgets them.
CREATE OR REPLACE FUNCTION verification_was_wrong(e audit_event) RETURNS boolean
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH tried AS (
        SELECT subject, count(*) AS tries, min(at) AS since FROM limited_try
        WHERE subject IN ('sign_in:' || e.station, e.actor) AND at > e.at - interval '1 day'
        GROUP BY subject)
    SELECT EXISTS (SELECT FROM tried WHERE subject = 'sign_in:' || e.station)
        AND (e.actor NOT LIKE 'staff:%' OR EXISTS (SELECT FROM tried WHERE subject = e.actor)
             AND EXISTS (SELECT FROM staff_member WHERE name = substr(e.actor, 7)))
        AND CASE e.action
            WHEN 'sign_in_refused' THEN e.detail = '' AND (
                SELECT count(*) FROM audit_event said
                WHERE said.action = e.action AND said.station = e.station
                    AND said.at >= t.since) < t.tries
            ELSE e.detail ~ '^[1-9][0-9]{0,8}$'
                AND e.detail::int <= (SELECT max(tries) FROM tried)
                AND EXISTS (
                    SELECT FROM audit_event said
                    WHERE said.position = e.position - 1 AND said.action = 'sign_in_refused'
                        AND said.station = e.station AND said.actor = e.actor
                        AND verification_is_new(said.xmin)) END
    FROM tried t WHERE t.subject = 'sign_in:' || e.station
$$;

-- Whether this transaction did what an event says, as far as the rows show it.
CREATE OR REPLACE FUNCTION verification_happened(e audit_event, by_staff boolean) RETURNS boolean
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT CASE
        WHEN e.action LIKE 'session\_%' THEN EXISTS (
            SELECT FROM verification_session s
            WHERE s.session_id = e.session_id AND s.station = e.station
                AND verification_is_new(s.xmin) AND s.purged_at IS NULL
                AND e.detail = s.state || coalesce(':' || s.result, '')
                AND CASE e.action
                    WHEN 'session_started' THEN s.state = 'waiting_for_scan' AND s.revision = 0
                    WHEN 'session_refreshed' THEN s.state = 'waiting_for_scan'
                        AND s.changed_at = e.at
                        AND verification_said(e) < s.revision - coalesce(s.extensions, 0)
                    WHEN 'session_extended' THEN s.result IS NULL
                        AND verification_said(e) < s.extensions
                    WHEN 'session_scanned' THEN s.scanned_at = e.at AND verification_said(e) = 0
                        AND (s.state = 'failed' OR s.state = 'scanned' AND s.refused_scans = 0)
                    WHEN 'session_authorized' THEN s.state IN ('verified', 'failed')
                        AND EXISTS (
                            SELECT FROM audit_event WHERE session_id = e.session_id
                                AND action = 'session_scanned')
                    ELSE e.action = 'session_' || s.state END)
        WHEN e.action = 'scan_refused' THEN verification_was_refused(e)
        WHEN e.action = 'consent_withdrawn' THEN
            e.session_id IS NULL AND verification_erased('bindings') > 0 OR EXISTS (
            SELECT FROM consent_record c
            WHERE c.session_id = e.session_id AND c.withdrawn_at = e.at
                AND verification_is_new(c.xmin))
        WHEN e.action = 'account_changed' THEN e.detail = 'real_name_source' AND EXISTS (
            -- There may be many: not one by one with verification_is_new.
            SELECT FROM jd_account p
            WHERE p.xmin::text::bigint = txid_current() % 4294967296
                AND p.real_name_source IS NOT NULL)
        WHEN e.action IN ('kiosk_registered', 'kiosk_taken_over') THEN EXISTS (
            SELECT FROM kiosk k
            WHERE k.station = e.station AND 'staff:' || k.registered_by = e.actor
                -- A sign of life makes its row new, too: a registration is told by its time, once.
                AND k.revoked_at IS NULL AND verification_is_new(k.xmin)
                AND k.registered_at = e.at AND e.at > clock_timestamp() - interval '5 minutes')
            AND NOT EXISTS (
                SELECT FROM audit_event said
                WHERE said.action = e.action AND said.station = e.station AND said.at = e.at)
        WHEN e.action = 'kiosk_revoked' THEN EXISTS (
            SELECT FROM kiosk k
            WHERE k.station = e.station AND k.revoked_at IS NOT NULL
                AND verification_is_new(k.xmin)
                AND EXISTS (SELECT FROM kiosk_login WHERE station = k.station AND login = ''))
        WHEN e.action = 'kiosk_removed' THEN EXISTS (
            SELECT FROM kiosk k
            WHERE k.station = e.station AND k.removed_at = e.at AND verification_is_new(k.xmin))
        WHEN e.action = 'branch_changed' THEN EXISTS (
            SELECT FROM kiosk k
            WHERE k.station = e.station AND coalesce(k.branch, '') = e.detail
                AND verification_is_new(k.xmin))
        WHEN e.action = 'kiosk_enrolled' THEN EXISTS (
            SELECT FROM enrolment_request n
            WHERE n.enrolment_id = e.detail AND n.station = e.station AND n.sealed_keys <> ''
                AND verification_is_new(n.xmin))
        WHEN e.action = 'enrolment_refused' THEN EXISTS (
            SELECT FROM enrolment_request n
            WHERE n.enrolment_id = e.detail AND n.refused_at = e.at
                AND verification_is_new(n.xmin))
        WHEN e.action = 'kiosk_admitted' THEN EXISTS (
            SELECT FROM kiosk k JOIN kiosk_login l USING (station)
            WHERE k.station = e.station AND k.revoked_at IS NOT NULL
                AND l.login IS DISTINCT FROM '' AND verification_is_new(l.xmin))
        WHEN e.action = 'signed_in' THEN EXISTS (
            SELECT FROM shift f
            WHERE f.station = e.station AND f.closed_at IS NULL
                AND 'staff:' || f.staff_name = e.actor AND verification_is_new(f.xmin))
        WHEN e.action = 'signed_out' THEN EXISTS (
            SELECT FROM shift f
            WHERE f.station = e.station AND f.closed_at IS NOT NULL
                AND verification_is_new(f.xmin))
        WHEN e.action IN ('staff_added', 'pin_changed', 'staff_removed', 'short_name_changed',
                          'role_changed', 'staff_limited')
        THEN EXISTS (
            SELECT FROM staff_member m
            WHERE m.name = CASE e.detail WHEN '' THEN substr(e.actor, 7) ELSE e.detail END
                AND (m.removed_at IS NOT NULL) = (e.action = 'staff_removed')
                AND (e.action <> 'staff_added' OR m.added_at = e.at)
                AND verification_is_new(m.xmin)
                AND EXISTS (
                    SELECT FROM staff_change c
                    WHERE c.name = m.name AND c.transaction_id = txid_current()
                        AND e.action = ANY (c.actions)))
        WHEN e.action = 'alert_raised' THEN EXISTS (
            SELECT FROM staff_alert a
            WHERE a.station = e.station AND a.seen_at IS NULL AND a.raised_at = e.at
                AND a.alert = e.detail AND verification_is_new(a.xmin))
        WHEN e.action = 'setting_changed' THEN by_staff AND EXISTS (
            SELECT FROM setting g
            WHERE e.detail = g.name || '=' || g.value AND verification_is_new(g.xmin))
        WHEN e.action = 'alerts_seen' THEN by_staff AND e.detail = (
            SELECT count(*)::text FROM staff_alert a
            WHERE a.seen_at = e.at AND 'staff:' || a.seen_by = e.actor
                AND verification_is_new(a.xmin)) AND e.detail <> '0'
        WHEN e.action = 'exported' THEN e.detail = 'report' OR by_staff AND e.detail ~ '^([0-9]+|handover|slip|settings|diagnostics)$'
        WHEN e.action = 'call_solved' THEN by_staff AND EXISTS (
            SELECT FROM staff_alert a
            WHERE a.alert_id::text = e.detail AND a.station = e.station
                -- Or who has added to the note since.
                AND ('staff:' || a.solved_by = e.actor
                     OR a.solved_at <> e.at AND a.sealed_note IS NOT NULL)
                AND verification_is_new(a.xmin))
        WHEN e.action = 'instruction_given' THEN by_staff AND EXISTS (
            SELECT FROM kiosk_instruction i
            WHERE i.station = e.station AND i.given_at = e.at AND 'staff:' || i.given_by = e.actor
                AND i.session_id IS NOT DISTINCT FROM e.session_id
                AND e.detail = i.kind || CASE i.value WHEN '' THEN '' ELSE ':' || i.value END
                AND verification_is_new(i.xmin))
        WHEN e.action = 'instruction_settled' THEN EXISTS (
            SELECT FROM kiosk_instruction i
            WHERE i.station = e.station AND i.settled_at = e.at
                AND i.session_id IS NOT DISTINCT FROM e.session_id
                AND e.detail = i.kind || ':' || i.outcome AND verification_is_new(i.xmin))
        WHEN e.action = 'area_opened' THEN by_staff AND e.detail = ''
        WHEN e.action = 'handed_over' THEN by_staff AND EXISTS (
            SELECT FROM handover h
            WHERE h.until = e.at AND 'staff:' || h.written_by = e.actor
                AND verification_is_new(h.xmin))
        WHEN e.action = 'handover_read' THEN by_staff AND EXISTS (
            SELECT FROM handover h WHERE h.handover_id = e.detail)
        WHEN e.action = 'details_purged' THEN split_part(e.detail, '=', 2) <> '0'
            AND e.detail ~ '^[a-z]+=[0-9]{1,9}$'
            AND split_part(e.detail, '=', 2)
                = verification_erased(split_part(e.detail, '=', 1))::text
        WHEN e.action = 'head_altered' THEN e.actor = 'system'
            AND e.session_id IS NULL AND e.row_digests = '{}'
            AND e.detail = (
                SELECT left(number::text, 20) FROM audit_chain WHERE station = e.station)
        -- Its first event and its head come in the same transaction (below).
        WHEN e.action = 'chain_begun' THEN e.actor = 'system' AND e.station = ''
            AND e.session_id IS NULL AND e.row_digests = '{}' AND e.detail <> ''
            AND NOT EXISTS (SELECT FROM audit_chain WHERE station = e.detail)
        WHEN e.action IN ('sign_in_refused', 'sign_in_locked') THEN verification_was_wrong(e)
        ELSE e.action = 'sign_in_unlocked' AND e.detail ~ '^[0-9]{0,9}$' END
$$;

CREATE OR REPLACE FUNCTION verification_event_rules() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    staff boolean := NEW.actor LIKE 'staff:%' OR NEW.actor = 'unknown';
    last record;
BEGIN
    IF NOT verification_is_bound() THEN
        RETURN NEW;
    END IF;
    -- The codes themselves are keyed: that they are right is for audit verify to find.
    SELECT number, position INTO last FROM audit_event
        WHERE station = NEW.station AND position IS NOT NULL ORDER BY position DESC LIMIT 1;
    IF NOT FOUND THEN
        -- What there was before there were chains is that of no station; another has begun.
        SELECT number, position INTO last FROM audit_chain WHERE station = NEW.station;
    END IF;
    IF NEW.position IS DISTINCT FROM 1 + coalesce(last.position, 0)
        OR NEW.number <= coalesce(last.number, 0)
        OR NEW.number > (SELECT last_value FROM audit_event_number)
        OR NEW.code !~ '^[0-9a-f]{64}$' OR NEW.row_digests !~ '^{.*}$' OR NEW.row_digests IS NULL
    THEN
        PERFORM verification_refuse('add to the trail anywhere but at its end, or without a code');
    END IF;
    IF NOT (
        verification_is('verification_kiosk')
            AND (staff OR NEW.actor IN ('kiosk', 'system'))
            AND (NEW.station = '' OR verification_owns(NEW.station)
                 OR NEW.action IN ('session_expired', 'alert_raised', 'head_altered', 'chain_begun')
                 OR NEW.action LIKE 'sign\_in\_%' AND verification_may_use(NEW.station))
            AND NEW.action IN (
                'session_started', 'session_refreshed', 'session_extended', 'session_cancelled',
                'session_expired', 'kiosk_registered', 'kiosk_taken_over', 'signed_in',
                'signed_out', 'sign_in_refused', 'sign_in_locked', 'short_name_changed',
                'alert_raised', 'alerts_seen', 'details_purged', 'setting_changed', 'exported',
                'area_opened', 'handed_over', 'handover_read', 'instruction_settled', 'head_altered',
                'chain_begun')
        -- jdcloud-kiosk report
        OR verification_is('verification_desk') AND NEW.actor = 'operator' AND NEW.action = 'exported'
        OR verification_is('verification_desk') AND (staff OR NEW.actor = 'system')
            AND NEW.action IN (
                'instruction_given', 'alerts_seen', 'call_solved', 'area_opened', 'handed_over',
                'handover_read', 'exported', 'alert_raised', 'sign_in_refused', 'sign_in_locked',
                'head_altered', 'chain_begun')
        OR verification_is('verification_phone')
            AND (NEW.actor ~ '^phone:[0-9a-f]{16}$' OR NEW.actor = 'system')
            AND NEW.action IN (
                'session_scanned', 'scan_refused', 'session_authorized', 'session_declined',
                'session_extended', 'session_expired', 'session_cancelled', 'consent_withdrawn',
                'account_changed', 'alert_raised', 'head_altered', 'chain_begun')
        OR verification_is('verification_manager') AND verification_is('verification_desk') AND staff
            AND NEW.action IN (
                'staff_added', 'staff_removed', 'pin_changed', 'short_name_changed', 'role_changed',
                'staff_limited',
                'kiosk_enrolled', 'kiosk_revoked', 'kiosk_admitted', 'kiosk_removed', 'branch_changed',
                'signed_out', 'session_cancelled')
            AND verification_was_lead(substr(NEW.actor, 7))
        OR verification_is('verification_manager')
            AND NEW.actor IN ('operator', 'system')
            AND NEW.action IN (
                'staff_added', 'staff_removed', 'pin_changed', 'short_name_changed', 'role_changed',
                'staff_limited',
                'sign_in_unlocked', 'kiosk_revoked', 'kiosk_admitted', 'kiosk_removed', 'branch_changed',
                'signed_out', 'enrolment_refused', 'session_cancelled', 'session_expired', 'alert_raised', 'head_altered', 'chain_begun')
    ) THEN
        PERFORM verification_refuse(format(
            'write in the trail that %s did %s at %L', NEW.actor, NEW.action, NEW.station));
    END IF;
    -- Staff act where somebody is signed in, or was until this transaction. Who of them it is, the
    -- kiosk says: it has checked the PIN. Wrong PINs are tried by anybody.
    IF NEW.actor LIKE 'staff:%' AND NEW.action NOT IN ('sign_in_refused', 'sign_in_locked') AND NOT (
        verification_is_staff(substr(NEW.actor, 7))
        AND (verification_is('verification_desk') OR EXISTS (
            SELECT FROM shift JOIN kiosk_login USING (station)
            WHERE login = session_user AND (closed_at IS NULL OR verification_is_new(shift.xmin))
        ))
    ) THEN
        PERFORM verification_refuse(format('write in the trail what %s did', NEW.actor));
    END IF;
    -- What a transaction did, it says once, of a session only where it did something to one; its
    -- events are the newest.
    IF NEW.session_id IS NOT NULL AND NEW.action NOT LIKE 'session\_%' AND NEW.action NOT IN (
        'scan_refused', 'consent_withdrawn', 'instruction_given', 'instruction_settled')
        OR verification_happened(NEW, NEW.actor LIKE 'staff:%') IS NOT TRUE OR EXISTS (
        SELECT FROM audit_event said
        WHERE said.action = NEW.action AND said.station = NEW.station
            AND said.at >= now() - interval '5 minutes' AND said.detail = NEW.detail
            AND said.session_id IS NOT DISTINCT FROM NEW.session_id
            AND verification_is_new(said.xmin)
    ) THEN
        PERFORM verification_refuse(format(
            'write in the trail what did not happen: %s', NEW.action));
    END IF;
    RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER verification_rules BEFORE INSERT ON audit_event
    FOR EACH ROW EXECUTE FUNCTION verification_event_rules();

CREATE OR REPLACE FUNCTION verification_head_rules() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF verification_is_bound() AND (
        -- Where it has been is of no account: it goes to an event that this transaction has added.
        NOT EXISTS (
            SELECT FROM audit_event
            WHERE number = NEW.number AND (position, code) = (NEW.position, NEW.code)
                AND station = NEW.station AND verification_is_new(xmin))
        OR CASE TG_OP
            -- A chain begins with an event that says so, which its first one follows.
            WHEN 'INSERT' THEN NOT EXISTS (
                SELECT FROM audit_event
                WHERE station = '' AND action = 'chain_begun' AND detail = NEW.station
                    AND position > (SELECT position FROM audit_chain WHERE station = '') - 1000
                    AND verification_is_new(xmin))
            ELSE NEW.station <> OLD.station END)
    THEN
        PERFORM verification_refuse('move the end of a chain but to its new event, or begin one unsaid');
    END IF;
    RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER verification_rules BEFORE INSERT OR UPDATE ON audit_chain
    FOR EACH ROW EXECUTE FUNCTION verification_head_rules();

-- At the end of the transaction, each chain that it wrote to or began has its head at its last event.
CREATE OR REPLACE FUNCTION verification_end_rules() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    begun text;
BEGIN
    begun := CASE TG_TABLE_NAME || ':' || (to_jsonb(NEW) ->> 'action')
        WHEN 'audit_event:chain_begun' THEN to_jsonb(NEW) ->> 'detail' END;
    IF verification_is_bound() AND EXISTS (
        SELECT FROM unnest(ARRAY[NEW.station, begun]) AS one(station) WHERE one.station IS NOT NULL
            AND NOT EXISTS (
                SELECT FROM audit_chain h
                JOIN audit_event e ON (e.number, e.code, coalesce(e.position, e.number))
                    = (h.number, h.code, h.position)
                WHERE h.station = one.station AND (e.position IS NULL OR e.station = h.station)
                    AND NOT EXISTS (
                        SELECT FROM audit_event later WHERE later.station = h.station
                            AND later.position > h.position))
    ) THEN
        PERFORM verification_refuse('part the end of the trail from its last event');
    END IF;
    RETURN NULL;
END $$;

DO $$
DECLARE
    one text[];
BEGIN
    FOREACH one SLICE 1 IN ARRAY ARRAY[['audit_chain', 'INSERT OR UPDATE'], ['audit_event', 'INSERT']]
    LOOP
        EXECUTE format('DROP TRIGGER IF EXISTS verification_end ON %I', one[1]);
        EXECUTE format(
            'CREATE CONSTRAINT TRIGGER verification_end AFTER %s ON %I DEFERRABLE INITIALLY'
            ' DEFERRED FOR EACH ROW EXECUTE FUNCTION verification_end_rules()', one[2], one[1]);
    END LOOP;
END $$;

-- -- rows that not every role sees ----------------------------------------------------------------

ALTER TABLE qr_code ENABLE ROW LEVEL SECURITY;
ALTER TABLE verified_identity ENABLE ROW LEVEL SECURITY;
ALTER TABLE consent_record ENABLE ROW LEVEL SECURITY;
ALTER TABLE enrolment_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE session_sum ENABLE ROW LEVEL SECURITY;
ALTER TABLE counted_station ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS verification_kiosk ON qr_code;
DROP POLICY IF EXISTS verification_others ON qr_code;
DROP POLICY IF EXISTS verification_kiosk ON verified_identity;
DROP POLICY IF EXISTS verification_phone ON verified_identity;
DROP POLICY IF EXISTS verification_desk ON verified_identity;
DROP POLICY IF EXISTS verification_auditor ON verified_identity;
DROP POLICY IF EXISTS verification_kiosk ON consent_record;
DROP POLICY IF EXISTS verification_phone ON consent_record;
DROP POLICY IF EXISTS verification_auditor ON consent_record;
DROP POLICY IF EXISTS verification_kiosk ON enrolment_request;
DROP POLICY IF EXISTS verification_manager ON enrolment_request;
DROP POLICY IF EXISTS verification_kiosk ON session_sum;
DROP POLICY IF EXISTS verification_readers ON session_sum;
DROP POLICY IF EXISTS verification_kiosk ON counted_station;
DROP POLICY IF EXISTS verification_readers ON counted_station;

-- The secret of another station's code that can still be scanned would forge it.
CREATE POLICY verification_kiosk ON qr_code TO verification_kiosk USING (
    EXISTS (
        SELECT FROM verification_session s
        WHERE s.session_id = qr_code.session_id
            AND (s.result IS NOT NULL OR verification_owns(s.station))
    )
);
CREATE POLICY verification_others ON qr_code TO verification_phone, verification_manager,
    verification_auditor USING (true);

-- What was obtained is shown once, where it was asked for.
CREATE POLICY verification_kiosk ON verified_identity FOR SELECT TO verification_kiosk USING (
    EXISTS (
        SELECT FROM binding b JOIN verification_session s USING (session_id)
        WHERE b.cloud_account_id = verified_identity.cloud_account_id
            AND verification_owns(s.station)
            AND NOT EXISTS (
                SELECT FROM verification_session later
                WHERE later.station = s.station AND later.session_id <> s.session_id
                    AND later.created_at >= s.created_at
            )
    )
);
CREATE POLICY verification_phone ON verified_identity TO verification_phone USING (true);
CREATE POLICY verification_desk ON verified_identity FOR SELECT TO verification_desk USING (true);
CREATE POLICY verification_auditor ON verified_identity FOR SELECT TO verification_auditor
    USING (true);

-- A consent that is in force, or was until lately, is nothing for a kiosk: the purge is.
CREATE POLICY verification_kiosk ON consent_record TO verification_kiosk
    USING (withdrawn_at < now() - interval '1 day');
CREATE POLICY verification_phone ON consent_record TO verification_phone USING (true);
CREATE POLICY verification_auditor ON consent_record FOR SELECT TO verification_auditor
    USING (true);

-- What one machine has asked, another can neither use up nor take away.
CREATE POLICY verification_kiosk ON enrolment_request TO verification_kiosk
    USING (login = session_user);
CREATE POLICY verification_manager ON enrolment_request TO verification_manager USING (true);

-- What a kiosk says of its own sessions, it may count; nobody counts another's.
CREATE POLICY verification_kiosk ON session_sum TO verification_kiosk
    USING (verification_owns(station));
CREATE POLICY verification_readers ON session_sum FOR SELECT TO verification_kiosk,
    verification_desk, verification_manager USING (true);
CREATE POLICY verification_kiosk ON counted_station TO verification_kiosk
    USING (verification_owns(station));
CREATE POLICY verification_readers ON counted_station FOR SELECT TO verification_kiosk,
    verification_desk, verification_manager USING (true);

-- -- who may call these functions -----------------------------------------------------------------

-- The triggers call them as the owner; a login has no business with them (some tell who is staff).
DO $$
DECLARE
    one regprocedure;
BEGIN
    FOR one IN SELECT oid::regprocedure FROM pg_proc
        WHERE pronamespace = 'public'::regnamespace AND proname LIKE 'verification\_%'
    LOOP
        EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', one);
    END LOOP;
END $$;
-- What the policies above ask is asked as the login.
GRANT EXECUTE ON FUNCTION verification_owns(text) TO verification_kiosk;
