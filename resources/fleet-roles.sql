-- What each kind of program may do, and no more. Run by the database's owner, after the first
-- program of the owner has made the tables (main.py accounts list); safe to run again.
-- Give a login its role: CREATE ROLE desk1 LOGIN PASSWORD '…' IN ROLE verification_kiosk;
DO $$
DECLARE name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['verification_kiosk', 'verification_phone', 'verification_auditor']
    LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN', name);
        END IF;
        EXECUTE format('GRANT USAGE ON SCHEMA public TO %I', name);
        EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA public FROM %I', name);
        EXECUTE format('GRANT SELECT ON alembic_version, audit_head, sealed_key TO %I', name);
    END LOOP;
END $$;

-- A kiosk starts and ends sessions, and does the staff's work. It binds nobody.
GRANT SELECT ON cloud_account, jd_account, binding, binding_slot, verified_identity,
    audit_event TO verification_kiosk;
GRANT SELECT, INSERT, UPDATE ON verification_session, staff_member, kiosk, shift
    TO verification_kiosk;
GRANT SELECT, INSERT, UPDATE, DELETE ON qr_code, limited_try, staff_alert, setting
    TO verification_kiosk;
-- The purge erases whose a withdrawn consent was; it does not read that.
GRANT SELECT (session_id, withdrawn_at, erased_at),
    UPDATE (jd_account_id, cloud_account_id, erased_at) ON consent_record TO verification_kiosk;
GRANT INSERT ON audit_event TO verification_kiosk;
GRANT UPDATE ON audit_head TO verification_kiosk;
GRANT USAGE ON SEQUENCE limited_try_try_id_seq, staff_alert_alert_id_seq TO verification_kiosk;

-- A phone scans and answers; it binds and unbinds its person. It starts nothing, and reads no
-- identity that was obtained.
GRANT SELECT ON cloud_account, jd_account, binding_slot, setting TO verification_phone;
GRANT SELECT, UPDATE ON verification_session, qr_code TO verification_phone;
GRANT SELECT (station, revoked_at) ON kiosk TO verification_phone;
GRANT SELECT, INSERT, DELETE ON binding TO verification_phone;
GRANT INSERT, DELETE, SELECT (cloud_account_id) ON verified_identity TO verification_phone;
GRANT SELECT, INSERT, UPDATE ON consent_record TO verification_phone;
GRANT SELECT, INSERT ON limited_try, staff_alert TO verification_phone;
GRANT INSERT ON audit_event TO verification_phone;
GRANT UPDATE ON audit_head TO verification_phone;
GRANT USAGE ON SEQUENCE limited_try_try_id_seq, staff_alert_alert_id_seq TO verification_phone;

-- An auditor checks the trail and the sessions against it, and changes nothing.
GRANT SELECT ON audit_event, verification_session TO verification_auditor;
