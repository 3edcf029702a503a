"""Nobody gets in: rotating codes, limits, staff, kiosks; and what is kept is sealed and chained."""

from __future__ import annotations

import contextlib
import logging
import sqlite3
from dataclasses import replace
from datetime import timedelta

import pytest
from argon2 import PasswordHasher

from testbed import databases
from testbed.service_fixture import (
    BOUND,
    CONSENT,
    FINANCE,
    MALL,
    PIN,
    SECOND,
    UNVERIFIED,
    Desk,
    holder,
    note_accounts,
    refusal_of,
)
from tests.support.live_file import bytes_of
from verification.domain import qr_payload
from verification.domain.accounts import JdAccount, RealNameSource
from verification.domain.alerts import Alert
from verification.domain.audit_events import AuditAction
from verification.domain.clock import ManualClock
from verification.domain.randomness import Randomness
from verification.domain.refusals import Refusal, Refused
from verification.domain.session import ResultCode, SessionState
from verification.domain.settings import Limit, Settings
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing
from verification.security.os_keyring import OsKeyring, choose_storage
from verification.security.ring_format import KeyUnavailable
from verification.services.key_rotation import KeyRotation
from verification.services.maintenance import Maintenance, UnusableBackup, restore
from verification.services.pins import is_weak
from verification.services.staff import StaffService
from verification.store.database import DatabaseUnavailable, Fault


def verify(desk, login="qinghe-books", account=MALL):
    issued = desk.kiosk.start(login)
    authorization = desk.phone.scan(issued.code, holder(account))
    done = desk.phone.authorize(authorization.authorization_id, holder(account), CONSENT)
    assert done.state is SessionState.VERIFIED
    return desk.kiosk.current(issued.session.session_id)


def statement(desk, sql, *values):
    return databases.statement(desk.database, sql, *values)


# -- the rotating code ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("step", "code"),
    [
        (0, "dc69358e712458a66a7525beef148ae8526b1c71610eff2c16cdffb4cdac9bf8"),
        (1, "949d559bf23403952a94d103e67743126381eda00f0b3cbddbf7c96b1adcbce2"),
        (2, "a9e5ec59cb4eee4ef4117150abc58fad7a85439a6a96ccbecc3668b41795b3f3"),
    ],
)
def test_the_code_is_computed_as_bankid_does(step, code):
    secret = b"d28db9a7-4cde-429e-a983-359be676944c"
    assert qr_payload.authentication_code(secret, step).hex() == code
    frame = qr_payload.make_frame(bytes(24), secret, step)
    assert code.startswith(frame.code.hex())
    assert qr_payload.is_authentic(frame, secret)


def test_only_the_present_and_the_previous_frame_are_accepted(desk):
    issued = desk.kiosk.start("qinghe-books")
    desk.clock.advance(seconds=10)
    assert desk.kiosk.step(issued.issued_at) == 10
    frames = {step: desk.kiosk.frame(issued.token, step) for step in (8, 9, 10, 11)}
    assert len(set(frames.values())) == 4
    assert refusal_of(desk, frames[8]) is Refusal.FRAME_STALE
    assert refusal_of(desk, frames[11]) is Refusal.FRAME_AHEAD
    assert desk.kiosk.current(issued.session.session_id).state is SessionState.WAITING_FOR_SCAN
    assert desk.phone.scan(frames[9], holder()).state is SessionState.SCANNED


def test_an_altered_frame_is_told_apart_and_alerts_the_staff(desk):
    issued = desk.kiosk.start("qinghe-books")
    frame = qr_payload.parse(issued.code)
    forged = qr_payload.encode(replace(frame, code=bytes(16)))
    assert refusal_of(desk, forged) is Refusal.CODE_ALTERED
    later = qr_payload.encode(replace(frame, step=frame.step + 1))
    assert refusal_of(desk, later) is Refusal.CODE_ALTERED  # another step needs another code
    assert [alert.alert for alert in desk.staff.alerts()] == [Alert.CODE_ALTERED] * 2


def test_the_secret_is_gone_when_the_code_is_worth_nothing(desk):
    issued = desk.kiosk.start("qinghe-books")
    desk.kiosk.refresh(issued.session.session_id)
    assert desk.kiosk.frame(issued.token, 0) is None
    desk.kiosk.cancel(issued.session.session_id)
    kept = statement(desk, "SELECT count(*) FROM qr_code WHERE sealed_secret IS NOT NULL")
    assert kept == [(0,)]
    assert refusal_of(desk, issued.code) is Refusal.CODE_CANCELLED  # remembered all the same


def test_both_sides_show_the_same_match_code_and_station(desk):
    issued = desk.kiosk.start("qinghe-books")
    assert issued.session.match_code is None
    authorization = desk.phone.scan(issued.code, holder())
    session = desk.kiosk.current(issued.session.session_id)
    assert authorization.match_code == session.match_code
    assert authorization.station == session.station == "Desk 1"
    assert len(session.match_code) == 4
    assert session.match_code.isdigit()


# -- reuse, progress, limits ----------------------------------------------------------------


def test_a_used_code_is_remembered_and_its_reuse_alerts_the_staff(desk):
    issued = desk.kiosk.start("qinghe-books")
    desk.phone.scan(issued.code, holder(UNVERIFIED))
    assert desk.kiosk.status().alerts == 0
    assert refusal_of(desk, issued.code) is Refusal.CODE_USED
    (alert,) = desk.staff.alerts()
    assert (alert.alert, alert.station) == (Alert.CODE_REUSED, "Desk 1")
    desk.staff.mark_seen((alert,), "anna")
    assert desk.staff.alerts() == ()


def test_a_second_scanner_alerts_the_staff(desk):
    issued = desk.kiosk.start("qinghe-books")
    desk.phone.scan(issued.code, holder())
    assert refusal_of(desk, issued.code) is Refusal.SCANNED_BY_ANOTHER
    assert [alert.alert for alert in desk.staff.alerts()] == [Alert.SECOND_SCANNER]


def test_an_account_is_in_progress_at_one_kiosk_at_a_time(desk):
    other = Desk(desk.path, "Desk 2")
    other.share_clock(desk.clock)
    desk.kiosk.start("qinghe-books")
    with pytest.raises(Refused, match="already_in_progress") as caught:
        other.kiosk.start("qinghe-books")
    assert caught.value.retry_at == desk.clock.now() + timedelta(seconds=120)
    desk.kiosk.start("qinghe-books")  # the same kiosk may start anew
    desk.clock.advance(seconds=120)
    other.kiosk.start("qinghe-books")  # an unfinished session does not block the next for ever
    other.database.close()


def test_a_jd_account_answers_one_request_at_a_time(desk):
    other = Desk(desk.path, "Desk 2")
    other.share_clock(desk.clock)
    first = desk.phone.scan(desk.kiosk.start("qinghe-books").code, holder())
    second = other.kiosk.start("yunshan-tea")
    with pytest.raises(Refused, match="already_in_progress"):
        desk.phone.scan(second.code, holder())
    assert desk.phone.pending(holder()) == first  # the phone can open it again
    assert desk.phone.pending(holder(device="phone-2")) is None
    desk.phone.decline(first.authorization_id, holder())
    assert desk.phone.scan(second.code, holder()).state is SessionState.SCANNED
    other.database.close()


def test_failed_tries_of_an_account_are_limited(tmp_path):
    limit = Limit(2, timedelta(minutes=10))
    desk = Desk(tmp_path / "kiosk.db", settings=Settings(failed_tries=limit))
    for login in ("qinghe-books", "yunshan-tea"):
        done = desk.phone.scan(desk.kiosk.start(login).code, holder(UNVERIFIED))
        assert done.result is ResultCode.NOT_FINISHED
    third = desk.kiosk.start("lanqiao-design")
    with pytest.raises(Refused, match="too_many_tries") as caught:
        desk.phone.scan(third.code, holder(UNVERIFIED))
    assert caught.value.retry_at == desk.clock.now() + limit.period
    # It is the JD account that waits, not the kiosk, nor another person.
    assert desk.phone.scan(third.code, holder()).state is SessionState.SCANNED
    desk.clock.advance(minutes=10)
    again = desk.kiosk.start("yunshan-tea")
    assert desk.phone.scan(again.code, holder(UNVERIFIED)).result is ResultCode.NOT_FINISHED
    desk.database.close()


def test_failed_tries_for_a_cloud_account_are_limited(tmp_path):
    desk = Desk(tmp_path / "kiosk.db", settings=Settings(failed_tries=Limit(2, timedelta(hours=1))))
    for account in (UNVERIFIED, BOUND):
        desk.phone.scan(desk.kiosk.start("qinghe-books").code, holder(account))
    with pytest.raises(Refused, match="too_many_tries"):
        desk.kiosk.start("qinghe-books")
    desk.kiosk.start("yunshan-tea")
    desk.database.close()


def test_guessing_codes_is_limited(desk):
    for guess in range(6):
        forged = qr_payload.encode(qr_payload.make_frame(bytes([guess] * 24), bytes(32), 0))
        assert refusal_of(desk, forged) is Refusal.UNKNOWN_CODE
    assert refusal_of(desk, forged) is Refusal.TOO_MANY_TRIES


def test_codes_of_a_kiosk_are_limited(desk):
    issued = desk.kiosk.start("qinghe-books")
    for _ in range(19):
        desk.kiosk.refresh(issued.session.session_id)
    with pytest.raises(Refused, match="too_many_tries"):
        desk.kiosk.refresh(issued.session.session_id)
    desk.clock.advance(seconds=60)
    desk.kiosk.refresh(issued.session.session_id)


def test_a_clock_that_was_set_back_makes_nobody_wait_and_ends_what_is_open(desk):
    issued = desk.kiosk.start("qinghe-books")
    for _ in range(19):
        desk.kiosk.refresh(issued.session.session_id)
    desk.clock.advance(days=-1)
    session = desk.kiosk.current(issued.session.session_id)
    assert (session.state, session.result) == (SessionState.EXPIRED, ResultCode.CLOCK_SET_BACK)
    assert [alert.alert for alert in desk.staff.alerts()] == [Alert.CLOCK_SET_BACK]
    assert desk.kiosk.start("qinghe-books").session.state is SessionState.WAITING_FOR_SCAN


# -- staff and kiosks -----------------------------------------------------------------------


def test_only_a_registered_kiosk_with_staff_signed_in_starts_sessions(desk):
    desk.staff.sign_out(desk.shift)
    with pytest.raises(Refused, match="staff_not_signed_in"):
        desk.kiosk.start("qinghe-books")
    desk.staff.sign_in("anna", PIN)
    desk.kiosk.start("qinghe-books")
    desk.staff.revoke_kiosk("Desk 1")
    with pytest.raises(Refused, match="kiosk_not_registered"):
        desk.kiosk.start("qinghe-books")
    with pytest.raises(Refused, match="kiosk_not_registered"):
        desk.staff.sign_in("anna", PIN)
    desk.staff.admit_kiosk("Desk 1")
    desk.staff.sign_in("anna", PIN)  # staff registers it anew
    desk.kiosk.start("qinghe-books")
    desk.kiosk.close_left_over()  # as after a restart
    with pytest.raises(Refused, match="staff_not_signed_in"):
        desk.kiosk.start("qinghe-books")


def test_another_machine_cannot_pass_for_a_registered_kiosk(desk):
    staff = StaffService(
        desk.database,
        station="Desk 1",
        credential=lambda: b"another machine's",
        clock=desk.clock,
        randomness=Randomness(),
        settings=Settings(),
    )
    with pytest.raises(Refused, match="station_taken"):
        staff.sign_in("anna", PIN)


def test_wrong_pins_are_refused_counted_and_slow_on_purpose(desk):
    for _ in range(5):
        with pytest.raises(Refused, match="wrong_pin"):
            desk.staff.sign_in("anna", "000000")
    with pytest.raises(Refused, match="too_many_tries"):
        desk.staff.sign_in("anna", PIN)
    with pytest.raises(Refused, match="too_many_tries"):
        desk.staff.sign_in("nobody", PIN)  # the kiosk has to wait, whatever name is tried
    desk.clock.advance(minutes=1)
    with pytest.raises(Refused, match="wrong_pin"):
        desk.staff.sign_in("nobody", PIN)
    desk.staff.sign_in("anna", PIN)
    with desk.database.reading() as transaction:
        assert transaction.staff.member("anna").pin_hash.startswith("$argon2id$")
    # What the real program uses is not the tests' quick one.
    assert PasswordHasher().memory_cost >= 2**16


@pytest.mark.parametrize(
    "pin",
    [
        "",
        "27182",  # five digits, thirteen, and neither a run nor a repetition
        "2718281828459",
        "12345",
        "123456",
        "987654",
        "777777",
        "90123456",
        "abcdef",
        "２７１８２８",
        "27182 8",
    ],
)
def test_weak_pins(desk, pin):
    assert is_weak(pin)
    with pytest.raises(Refused, match="weak_pin"):
        desk.staff.add("bert", pin)
    assert desk.staff.names() == ("anna",)


@pytest.mark.parametrize("pin", [PIN, "271828182845", "135791", "112233"])
def test_pins_of_six_to_twelve_digits_are_accepted(pin):
    assert not is_weak(pin)


def test_a_new_pin_replaces_the_old_one(desk):
    desk.staff.change_pin("anna", "141421")
    with pytest.raises(Refused, match="wrong_pin"):
        desk.staff.sign_in("anna", PIN)
    desk.staff.sign_in("anna", "141421")
    with pytest.raises(Refused, match="weak_pin"):
        desk.staff.change_pin("anna", "111111")


def test_a_removed_member_cannot_sign_in_and_the_name_is_not_given_again(desk):
    desk.staff.add("bert", "314159")
    desk.staff.remove("bert")
    with pytest.raises(Refused, match="wrong_pin"):
        desk.staff.sign_in("bert", "314159")
    with pytest.raises(Refused, match="staff_name_taken"):
        desk.staff.add("bert", "314159")


# -- sealed personal data -------------------------------------------------------------------

PLANTED = JdAccount(
    account_id=6,
    login_name="planted",
    real_name="欧阳暮云",
    latin_name="Ouyang Muyun",
    identity_number="999999197705209431",
    real_name_source=RealNameSource.JD_MALL,
    bound_cloud_account_ids=(),
)


@pytest.mark.file
def test_planted_personal_data_is_nowhere_to_be_found(tmp_path, caplog):
    caplog.set_level(logging.DEBUG)
    desk = Desk(tmp_path / "kiosk.db")
    with desk.database.writing() as transaction:
        transaction.accounts.add_jd_account(PLANTED)
        note_accounts(transaction, desk)
    session = verify(desk, account=6)
    identity = desk.identity(session)
    assert (identity.real_name, identity.identity_number) == (
        PLANTED.real_name,
        PLANTED.identity_number,
    )
    secrets = [
        word.encode(code)
        for word in (PLANTED.real_name, PLANTED.latin_name, PLANTED.identity_number)
        for code in ("utf-8", "utf-16-le")
    ]
    files = [path for path in tmp_path.iterdir() if path.is_file()]
    assert {path.name for path in files} >= {"kiosk.db", "kiosk.db-wal", "keys.json"}
    for path in files:
        content = bytes_of(path)
        assert not any(secret in content for secret in secrets), path.name
    for word in (PLANTED.real_name, PLANTED.latin_name, PLANTED.identity_number):
        assert word not in caplog.text
    desk.database.close()


def test_a_sealed_field_moved_to_another_row_does_not_open(desk):
    statement(
        desk,
        "UPDATE jd_account SET sealed_real_name ="
        " (SELECT sealed_real_name FROM jd_account WHERE account_id = 2) WHERE account_id = 1",
    )
    desk.edited = True
    with pytest.raises(DatabaseUnavailable) as caught, desk.database.reading() as transaction:
        transaction.accounts.jd_account(1)
    assert caught.value.fault is Fault.KEY_MISSING


def test_rotation_seals_everything_anew_and_nothing_is_lost(desk):
    session = verify(desk)
    issued = desk.kiosk.start("yunshan-tea")
    before = statement(desk, "SELECT sealed_real_name FROM jd_account ORDER BY account_id")
    (old,) = desk.keys.ids()
    key_id, count = KeyRotation(desk.database, desk.clock).rotate()
    # People, identities, one live secret, one PIN, two keys.
    assert count == 5 * 3 + 2 * 3 + 1 + 1 + 2
    after = statement(desk, "SELECT sealed_real_name FROM jd_account ORDER BY account_id")
    assert all(sealed.startswith(f"{key_id}.") for (sealed,) in after)
    assert not set(before) & set(after)
    if desk.database.is_file:
        assert old.encode() + b"." not in bytes_of(desk.database.path)
    assert desk.identity(session).real_name == "林知夏"
    assert desk.phone.scan(issued.code, holder(SECOND)).state is SessionState.SCANNED
    # The person is still recognised: the blind index did not change.
    third = desk.kiosk.start("lanqiao-design")
    assert desk.phone.scan(third.code, holder()).result is ResultCode.VERIFIED_OTHERS


def test_the_key_file_is_for_its_owner_alone(tmp_path):
    path = tmp_path / "there" / "keys.json"
    ring = KeyRing(KeyFile(path))
    ring.create()
    assert path.stat().st_mode & 0o777 == 0o600
    path.chmod(0o644)
    assert KeyRing(KeyFile(path)).newest() == ring.newest()
    assert path.stat().st_mode & 0o777 == 0o600
    KeyRing(KeyFile(path)).create()  # a second process does not replace it
    assert KeyRing(KeyFile(path)).newest() == ring.newest()


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"machine": "00", "keys": {}}', "\x00\xff"])
def test_a_key_file_that_is_none_is_said_to_be_so(tmp_path, content):
    path = tmp_path / "keys.json"
    path.write_text(content, "latin-1")
    with pytest.raises(KeyUnavailable):
        KeyRing(KeyFile(path)).newest()


def test_the_keyring_of_the_system_is_used_where_there_is_one(tmp_path, monkeypatch):
    import keyring
    from keyring.backend import KeyringBackend

    class Chest(KeyringBackend):
        priority = 5

        def __init__(self):
            self.kept = {}

        def get_password(self, service, username):
            return self.kept.get((service, username))

        def set_password(self, service, username, password):
            self.kept[service, username] = password

    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path.with_name("config")))
    chest = Chest()
    before = keyring.get_keyring()
    keyring.set_keyring(chest)
    try:
        storage = choose_storage(tmp_path / "keys.json")
        assert isinstance(storage, OsKeyring)
        ring = KeyRing(storage)
        ring.create()
        assert KeyRing(OsKeyring()).newest() == ring.newest()
        assert len(chest.kept) == 1
        assert list(tmp_path.iterdir()) == []
        (tmp_path / "keys.json").write_text("{}")  # a key file that is there goes first
        assert isinstance(choose_storage(tmp_path / "keys.json"), KeyFile)
    finally:
        keyring.set_keyring(before)


# -- audit trail ----------------------------------------------------------------------------


@pytest.fixture
def trail(tmp_path):
    desk = Desk(tmp_path / "kiosk.db")
    verify(desk)
    desk.kiosk.cancel(desk.kiosk.start("yunshan-tea").session.session_id)
    databases.let_trail_be_changed(desk.database)
    yield desk
    desk.database.close()


def test_every_transition_is_in_the_trail(trail):
    assert trail.trail() == [
        "schema_migrated",
        "accounts_added",
        "chain_begun",
        "staff_added",
        "kiosk_registered",
        "signed_in",
        "session_started",
        "session_scanned",
        "session_authorized",
        "session_started",
        "session_cancelled",
    ]
    with trail.database.reading() as transaction:
        events = [link.event for link in transaction.audit.trail()]
    assert events[5].actor == "staff:anna"
    assert events[6].actor == "kiosk"
    assert events[7].actor == events[8].actor
    assert events[7].actor.startswith("phone:")
    assert {event.station for event in events[4:]} == {"Desk 1"}
    assert all(event.at == trail.clock.now() for event in events)


def test_the_database_refuses_to_change_the_trail(desk):
    for sql in ("UPDATE audit_event SET actor = 'x'", "DELETE FROM audit_event"):
        with pytest.raises(Exception, match="append-only"):
            statement(desk, sql)


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ("UPDATE audit_event SET actor = 'staff:eve' WHERE number = 5", "event 5 was changed"),
        ("UPDATE audit_event SET at = '2026-01-04 00:00:00' WHERE number = 6", "event 6 was"),
        ("UPDATE audit_event SET detail = 'declined' WHERE number = 8", "event 8 was changed"),
        ("UPDATE audit_event SET row_digests = '{}' WHERE number = 8", "event 8 was changed"),
        ("UPDATE audit_event SET row_digests = NULL WHERE number = 8", "event 8 was changed"),
        ("DELETE FROM audit_event WHERE number = 6", "is missing"),
        ("DELETE FROM audit_event WHERE number > 8", "ends with event 8"),
        ("DELETE FROM audit_event WHERE number = 1", "event 1 of all stations is missing"),
        (
            "UPDATE audit_event SET number = 100 - number WHERE number IN (6, 7);"
            "UPDATE audit_event SET number = 99 - number + 9 WHERE number > 90",
            "event",
        ),
        (
            "UPDATE verification_session SET state = 'declined' WHERE state = 'verified'",
            "is not as event 9 left it",
        ),
        (
            "DELETE FROM audit_event WHERE number = 10; UPDATE audit_chain SET number = 9,"
            " position = position - 1, code = (SELECT code FROM audit_event WHERE number = 9)"
            " WHERE station = 'Desk 1'",
            "the head of the chain of “Desk 1” was changed",
        ),
    ],
)
def test_whoever_touches_the_trail_is_found_out(trail, change, found):
    for sql in change.split(";"):
        statement(trail, sql)
    problems = Maintenance(trail.database, trail.clock).check_trail().problems
    assert any(found in problem for problem in problems), problems


@pytest.mark.file
def test_an_older_copy_of_the_whole_database_is_found_out_by_a_noted_head(desk, tmp_path):
    maintenance = Maintenance(desk.database, desk.clock)
    maintenance.back_up(tmp_path / "backup.db")
    verify(desk)
    head = maintenance.check_trail().head
    noted = f"{head.number}:{head.code}"
    assert maintenance.check_trail(noted).problems == ()
    restore(desk.database, tmp_path / "backup.db", desk.clock)
    assert maintenance.check_trail().problems == ()
    assert "earlier end" in maintenance.check_trail(noted).problems[0]


# -- retention, withdrawal, limit -----------------------------------------------------------


def test_old_sessions_without_a_binding_lose_their_details(desk):
    kept = verify(desk)
    declined = desk.kiosk.start("yunshan-tea")
    authorization = desk.phone.scan(declined.code, holder(FINANCE))
    desk.phone.decline(authorization.authorization_id, holder(FINANCE))
    assert desk.purge(30).sessions == 0
    desk.clock.advance(days=31)
    assert desk.purge(30, clock_is_right=True).sessions == 1
    assert desk.purge(30).sessions == 0
    ((state, result, *details),) = statement(
        desk,
        "SELECT state, result, cloud_account_id, scanner_jd_account_id, scanner_device_id,"
        " authorization_id, match_code FROM verification_session WHERE session_id = ?",
        declined.session.session_id,
    )
    assert (state, result, details) == ("declined", "declined", [None] * 5)
    assert refusal_of(desk, declined.code) is Refusal.UNKNOWN_CODE
    assert desk.identity(kept).real_name == "林知夏"
    assert "details_purged" in desk.trail()


def test_a_withdrawn_consent_unbinds_erases_and_is_recorded(desk):
    session = verify(desk)
    desk.clock.advance(days=3)
    accounts = desk.phone.withdraw(holder())
    assert [account.login_name for account in accounts] == ["qinghe-books"]
    assert desk.bindings() == {}
    assert desk.identity(session) is None
    with desk.database.reading() as transaction:
        record = transaction.accounts.consent_record(session.session_id)
    assert record.withdrawn_at == desk.clock.now()
    assert record.agreed_at == desk.clock.now() - timedelta(days=3)
    assert desk.kiosk.current(session.session_id).state is SessionState.VERIFIED  # history stays
    assert desk.trail()[-1] == "consent_withdrawn"
    with pytest.raises(Refused, match="nothing_to_withdraw"):
        desk.phone.withdraw(holder())
    verify(desk, "yunshan-tea")  # the person is free to verify another account


def test_the_binding_limit_is_a_setting_that_the_database_holds(desk):
    maintenance = Maintenance(desk.database, desk.clock)
    verify(desk)
    second = desk.kiosk.start("yunshan-tea")
    assert desk.phone.scan(second.code, holder()).result is ResultCode.VERIFIED_OTHERS
    assert maintenance.set_binding_limit(2)
    with desk.database.reading() as transaction:
        [*_, link] = transaction.audit.trail()
    assert (link.event.action, link.event.detail) == (AuditAction.BINDING_LIMIT_SET, "2")
    verify(desk, "yunshan-tea")
    third = desk.kiosk.start("lanqiao-design")
    assert desk.phone.scan(third.code, holder()).result is ResultCode.VERIFIED_OTHERS
    assert not maintenance.set_binding_limit(1)  # somebody has two


# -- backup and restore ---------------------------------------------------------------------


@pytest.mark.file
def test_backup_and_restore(desk, tmp_path):
    target = tmp_path / "backup.db"
    maintenance = Maintenance(desk.database, desk.clock)
    session = verify(desk)
    maintenance.back_up(target)
    assert target.stat().st_mode & 0o777 == 0o600
    content = target.read_bytes()
    desk.staff.add("bert", "314159")
    kept = restore(desk.database, target, desk.clock).kept
    assert desk.identity(session).real_name == "林知夏"
    assert desk.staff.names() == ("anna",)
    assert desk.trail()[-1] == "restored"
    assert target.read_bytes() == content  # the backup is as it was
    assert kept.exists()  # what was replaced is still there, whole
    restore(desk.database, kept, desk.clock)
    assert desk.staff.names() == ("anna", "bert")


@pytest.mark.file
@pytest.mark.parametrize("damage", ["none", "text", "cut", "audit", "key", "old"])
def test_a_bad_backup_replaces_nothing(desk, tmp_path, damage):
    target = tmp_path / "backup.db"
    session = verify(desk)
    Maintenance(desk.database, desk.clock).back_up(target)
    database = desk.database
    match damage:
        case "none":
            target.unlink()
        case "text":
            target.write_text("Dear reader, " * 100)
        case "cut":
            target.write_bytes(target.read_bytes()[:20_000])
        case "audit":
            with contextlib.closing(sqlite3.connect(target)) as file, file:
                file.execute("DROP TRIGGER audit_event_no_update")
                file.execute("UPDATE audit_event SET actor = 'staff:eve'")
        case "old":
            with contextlib.closing(sqlite3.connect(target)) as file, file:
                file.execute("UPDATE alembic_version SET version_num = '0001'")
        case "key":
            with contextlib.closing(sqlite3.connect(target)) as file, file:
                file.execute("UPDATE sealed_key SET sealed = '00000000.' || sealed")
    with pytest.raises(UnusableBackup):
        restore(database, target, desk.clock)
    assert desk.identity(session).real_name == "林知夏"


@pytest.mark.file
def test_a_damaged_database_is_restored(desk, tmp_path):
    target = tmp_path / "backup.db"
    session = verify(desk)
    Maintenance(desk.database, desk.clock).back_up(target)
    desk.database.close()
    desk.database.path.write_bytes(b"rubbish" * 1000)
    restore(desk.database, target, desk.clock)
    assert desk.identity(session).real_name == "林知夏"


# -- migration ------------------------------------------------------------------------------


@pytest.mark.file
def test_a_database_of_the_first_version_is_sealed_and_goes_on(tmp_path):
    """0001 kept names in the clear; its sessions have no events yet."""
    from alembic import command
    from alembic.config import Config
    from sqlalchemy import create_engine

    from verification.store import schema

    path = tmp_path / "kiosk.db"
    config = Config()
    config.set_main_option("script_location", schema.MIGRATIONS.as_posix())
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        time = "'2026-01-01 00:00:00.000000'"
        for sql in (
            "INSERT INTO cloud_account VALUES (1, 'qinghe-books'), (2, 'yunshan-tea')",
            "INSERT INTO jd_account VALUES"
            " (1, 'planted', '欧阳暮云', 'Ouyang Muyun', '999999197705209431', 'jd_mall')",
            "INSERT INTO verification_session VALUES ('s1', 'a1', 1, 'Desk 1', 'verified',"
            f" 'verified', {time}, {time}, 'p', 1, {time}, {time}, 0, 2),"
            f" ('s2', NULL, 2, 'Desk 1', 'waiting_for_scan', NULL, {time}, {time}, NULL, NULL,"
            " NULL, NULL, 0, 0)",
            f"INSERT INTO binding VALUES (1, 1, 's1', {time})",
            f"INSERT INTO verified_identity VALUES (1, '欧阳暮云', '999999197705209431', {time})",
            f"INSERT INTO consent_record VALUES ('s1', 1, '2022-02-21', 'en', 'x', {time})",
        ):
            connection.exec_driver_sql(sql)
    engine.dispose()
    desk = Desk(path)
    desk.share_clock(ManualClock())
    assert desk.bindings() == {1: 1}
    with desk.database.reading() as transaction:
        assert transaction.accounts.verified_identity(1).real_name == "欧阳暮云"
        assert transaction.sessions.get("s2").result is ResultCode.KIOSK_CLOSED
    second = desk.kiosk.start("yunshan-tea")
    assert desk.phone.scan(second.code, holder()).result is ResultCode.VERIFIED_OTHERS
    assert desk.trail()[:3] == ["chain_begun", "session_adopted", "session_adopted"]
    desk.database.close()
    for file in tmp_path.glob("kiosk.db*"):
        content = file.read_bytes()
        assert "欧阳暮云".encode() not in content, file.name
        assert b"999999197705209431" not in content, file.name
