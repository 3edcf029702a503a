"""Who may sign in, how often they may be wrong, and what a stranger at the kiosk learns of them."""

from __future__ import annotations

import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest
from alembic import command
from alembic.config import Config
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import create_engine

from jdcloud_kiosk.app import App
from testbed.databases import statement
from testbed.service_fixture import PIN, QUICK_HASHER, Desk, holder
from tests.kiosk.test_trust_windows import Closed, sign_in_as_staff
from verification.domain.alerts import Alert
from verification.domain.audit_events import AuditAction
from verification.domain.history import RecordFilter
from verification.domain.instructions import InstructionKind
from verification.domain.randomness import Randomness
from verification.domain.refusals import Refusal, Refused
from verification.domain.session import ResultCode, SessionState
from verification.domain.settings import GrowingLimit, Settings
from verification.domain.staff import StaffMember, StaffRole, initials
from verification.security.field_encryption import FieldSeal
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing
from verification.services.export import ExportFormat
from verification.services.history import HistoryService
from verification.services.key_rotation import KeyRotation
from verification.services.search import SearchService
from verification.services.staff import StaffService
from verification.store import schema
from verification.store.database import Database, DatabaseUnavailable, Fault
from verification.store.schema import prepare

LIMIT = Settings().pin_tries


class CountingHasher:
    """argon2 with the least work, which counts how often a PIN is looked at."""

    def __init__(self):
        self.verified = 0
        self._lock = threading.Lock()

    def hash(self, pin):
        return QUICK_HASHER.hash(pin)

    def verify(self, pin_hash, pin):
        with self._lock:
            self.verified += 1
        return QUICK_HASHER.verify(pin_hash, pin)


def guess(desk, times, name="anna"):
    """Type wrong PINs, each as soon as it is allowed; return how long the last wait was."""
    for _ in range(times):
        try:
            desk.staff.sign_in(name, "000001")
        except Refused as refused:
            if refused.refusal is Refusal.TOO_MANY_TRIES:
                desk.clock.time = refused.retry_at
                with pytest.raises(Refused, match="wrong_pin"):
                    desk.staff.sign_in(name, "000001")


def wait_of(desk, name="anna"):
    with pytest.raises(Refused, match="too_many_tries") as caught:
        desk.staff.sign_in(name, PIN)
    return (caught.value.retry_at - desk.clock.now()).total_seconds()


# -- guessing ----------------------------------------------------------------------------------


def test_a_wrong_pin_says_how_many_tries_are_left(desk):
    left = []
    for _ in range(LIMIT.tries):
        with pytest.raises(Refused, match="wrong_pin") as caught:
            desk.staff.sign_in("anna", "000001")
        left.append(caught.value.tries_left)
    assert left == list(reversed(range(LIMIT.tries)))
    assert caught.value.retry_at == desk.clock.now() + LIMIT.wait


def test_twenty_at_the_same_time_have_five_guesses(desk):
    hasher = CountingHasher()
    gate = threading.Barrier(20)

    def try_one(number):
        database = Database(desk.database.url.render_as_string(hide_password=False), desk.keys)
        staff = StaffService(
            database,
            station=f"Desk {number + 2}",
            credential=lambda: b"",
            clock=desk.clock,
            randomness=Randomness(),
            settings=Settings(),
            hasher=hasher,
        )
        prepare(database)
        gate.wait()
        try:
            with pytest.raises(Refused) as caught:
                staff.check_pin("anna", f"31415{number % 10}")
            return caught.value.refusal
        finally:
            database.close()

    with ThreadPoolExecutor(20) as pool:
        came = list(pool.map(try_one, range(20)))
    assert hasher.verified == LIMIT.tries
    assert came.count(Refusal.WRONG_PIN) == LIMIT.tries
    assert came.count(Refusal.TOO_MANY_TRIES) == 20 - LIMIT.tries
    assert desk.trail().count("sign_in_locked") == 1


def test_the_wait_doubles_and_staff_are_alerted_from_the_second_on(desk):
    waits = []
    for run in range(6):
        guess(desk, 5)
        waits.append(wait_of(desk) / 60)
        alerts = [alert.alert for alert in desk.staff.alerts()]
        assert alerts.count(Alert.PIN_GUESSED) == run
    assert waits == [1, 2, 4, 8, 15, 15]
    assert desk.trail().count("sign_in_locked") == 6
    desk.clock.advance(minutes=15)
    desk.staff.sign_in("anna", PIN)
    # The right PIN takes it all back.
    guess(desk, 4)
    desk.staff.sign_in("anna", PIN)
    guess(desk, 4)
    desk.staff.sign_in("anna", PIN)


def test_the_trail_names_who_was_tried_and_how_often_before_a_wait(desk):
    guess(desk, LIMIT.tries)
    desk.staff.unlock()
    with pytest.raises(Refused):
        desk.staff.sign_in("nobody", "000001")
    with desk.database.reading() as transaction:
        events = [link.event for link in transaction.audit.trail()]
    tried = [one for one in events if one.action.value.startswith("sign_in_")]
    anna = ("sign_in_refused", "staff:anna", "Desk 1", "")
    assert [(one.action.value, one.actor, one.station, one.detail) for one in tried] == [
        *[anna] * LIMIT.tries,
        ("sign_in_locked", "staff:anna", "Desk 1", str(LIMIT.tries)),
        ("sign_in_unlocked", "operator", "", ""),
        ("sign_in_refused", "unknown", "Desk 1", ""),
    ]


@pytest.mark.parametrize(("length", "refusal"), [(63, "wrong_pin"), (64, "too_many_tries")])
def test_tries_are_counted_by_as_much_as_a_name_can_have(desk, length, refusal):
    """A longer one is nobody's: however it goes on, its tries are counted together."""
    for one in "abcde":
        with pytest.raises(Refused, match="wrong_pin"):
            desk.staff.sign_in("x" * length + one, "000001")
    elsewhere = Desk(desk.path, "Desk 2", sign_in=False)
    with pytest.raises(Refused, match=refusal):
        elsewhere.staff.sign_in("x" * length + "f", "000001")


def test_the_operator_ends_the_wait(desk):
    guess(desk, 5)
    wait_of(desk)
    desk.staff.unlock()
    desk.staff.sign_in("anna", PIN)
    guess(desk, 5)
    desk.staff.change_pin("anna", "314159")
    desk.staff.unlock()
    desk.staff.sign_in("anna", "314159")
    assert desk.trail().count("sign_in_unlocked") == 2


@given(
    times=st.lists(st.integers(0, 200_000), max_size=80),
    now=st.integers(0, 200_000),
    tries=st.integers(1, 6),
)
@settings(max_examples=60, deadline=None)
def test_a_growing_wait_is_never_longer_than_the_longest(times, now, tries):
    start = datetime(2026, 1, 1, tzinfo=UTC)
    limit = GrowingLimit(tries, timedelta(minutes=1), timedelta(minutes=15), timedelta(days=1))
    moment = start + timedelta(seconds=now)
    until = limit.retry_at([start + timedelta(seconds=one) for one in times], moment)
    if until is not None:
        assert moment < until <= moment + limit.longest
        assert len(times) >= tries


def test_a_name_that_nobody_has_is_answered_like_one_that_somebody_has(tmp_path, monkeypatch):
    hasher = CountingHasher()
    desk = Desk(tmp_path / "kiosk.db", hasher=hasher)
    seen = []
    for name in ("anna", "nobody"):
        statements = []
        with monkeypatch.context() as patch:
            writing = desk.database.writing
            patch.setattr(
                desk.database, "writing", lambda w=writing, s=statements: s.append(1) or w()
            )
            before = hasher.verified
            with pytest.raises(Refused) as caught:
                desk.staff.sign_in(name, "000001")
        seen.append((caught.value.refusal, hasher.verified - before, len(statements)))
    assert seen == [(Refusal.WRONG_PIN, 1, 2)] * 2
    guess(desk, 4, "nobody")
    assert wait_of(desk, "nobody") == 60


# -- what a stolen copy of the database gives away -----------------------------------------------


def test_pin_hashes_are_sealed_to_their_row_and_rotated_with_the_keys(desk):
    (sealed,) = statement(desk.database, "SELECT sealed_pin_hash FROM staff_member")[0]
    assert "argon2" not in sealed
    key_id, _ = KeyRotation(desk.database, desk.clock).rotate()
    (again,) = statement(desk.database, "SELECT sealed_pin_hash FROM staff_member")[0]
    assert again.startswith(f"{key_id}.")
    desk.staff.sign_in("anna", PIN)
    desk.staff.add("bert", "314159")
    # Whoever may write the database cannot give anna the PIN that they know.
    desk.edited = True
    statement(
        desk.database,
        "UPDATE staff_member SET sealed_pin_hash ="
        " (SELECT sealed_pin_hash FROM staff_member WHERE name = 'bert') WHERE name = 'anna'",
    )
    for pin in ("314159", PIN):
        with pytest.raises(Refused) as refused:
            desk.staff.sign_in("anna", pin)
        assert refused.value.refusal is Refusal.WRONG_PIN


def test_what_is_typed_for_a_name_that_there_is_not_is_nowhere(desk):
    """Some type their PIN where the name belongs."""
    for _ in range(2):
        with pytest.raises(Refused):
            desk.staff.sign_in(PIN, PIN)
    subjects = [one for (one,) in statement(desk.database, "SELECT subject FROM limited_try")]
    assert len(set(subjects)) == 2
    assert not any(PIN in one for one in subjects)


def test_a_pin_that_cannot_be_opened_is_given_anew_and_stops_nobody(desk):
    """A manager's login of a server may write one, without the keys."""
    desk.staff.add("bert", "314159")
    desk.edited = True
    statement(
        desk.database,
        "UPDATE staff_member SET sealed_pin_hash ="
        " (SELECT substr(sealed, 1, 8) || '.AAAA' FROM sealed_key WHERE name = 'audit')"
        " WHERE name = 'bert'",
    )
    assert [one.name for one in desk.staff.members()] == ["anna", "bert"]
    with pytest.raises(Refused) as refused:
        desk.staff.sign_in("bert", "314159")
    assert refused.value.refusal is Refusal.WRONG_PIN
    desk.staff.rename("bert", "bernd")
    with pytest.raises(Refused):
        desk.staff.sign_in("bernd", "314159")
    desk.staff.change_pin("bernd", "161803")
    assert desk.staff.sign_in("bernd", "161803").staff_name == "bernd"


@pytest.mark.file
def test_hashes_of_an_older_database_are_sealed_and_their_pins_stay(tmp_path):
    path = tmp_path / "kiosk.db"
    keys = KeyRing(KeyFile(tmp_path / "keys.json"))
    keys.create()
    config = Config()
    config.set_main_option("script_location", schema.MIGRATIONS.as_posix())
    config.attributes["field_seal"] = FieldSeal(keys)
    config.attributes["randomness"] = Randomness()
    pin_hash = QUICK_HASHER.hash(PIN)
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0005")
        for name in ("anna", "王芳"):
            connection.exec_driver_sql(
                "INSERT INTO staff_member (name, pin_hash, added_at) VALUES (?, ?, ?)",
                (name, pin_hash, "2026-01-01 00:00:00.000000"),
            )
    engine.dispose()
    desk = Desk(path)  # signs anna in
    assert desk.staff.names() == ("anna", "王芳")
    desk.staff.check_pin("王芳", PIN)
    desk.database.close()
    with closing(sqlite3.connect(path)) as file:
        assert "argon2" not in str(file.execute("SELECT * FROM staff_member").fetchall())


# -- nobody left, and nobody new -----------------------------------------------------------------


def test_the_last_member_of_staff_stays(desk):
    desk.staff.add("bert", "314159")
    desk.staff.remove("anna")
    with pytest.raises(Refused, match="last_of_staff"):
        desk.staff.remove("bert")
    assert desk.staff.names() == ("bert",)


def test_whoever_is_removed_closes_where_they_are_signed_in(desk):
    desk.staff.add("bert", "314159")
    desk.kiosk.start("qinghe-books")
    desk.staff.remove("anna")
    assert desk.kiosk.status().refusal is Refusal.STAFF_NOT_SIGNED_IN
    with desk.database.reading() as transaction:
        assert transaction.sessions.open_at("Desk 1") is None
    assert done_by_whom(desk)[-3:] == [
        ("session_cancelled", "operator"),
        ("signed_out", "operator"),
        ("staff_removed", "operator"),
    ]


def done_by_whom(desk):
    with desk.database.reading() as transaction:
        return [(link.event.action, link.event.actor) for link in transaction.audit.trail()]


def test_a_kiosk_that_was_in_use_is_never_set_up_again(desk):
    """However it came to have no staff: an older program removed the last one without a word."""
    assert not desk.staff.opening().may_set_up
    desk.edited = True
    statement(desk.database, "UPDATE staff_member SET removed_at = added_at")
    opening = desk.staff.opening()
    assert (opening.may_set_up, opening.has_staff) == (False, False)
    with pytest.raises(Refused, match="staff_name_taken"):
        desk.staff.set_up("mallory", "314159")
    desk.staff.add("carla", "314159")  # the operator's command
    assert desk.staff.opening().has_staff


def test_a_stranger_finds_no_set_up_at_a_kiosk_without_staff(qtbot, url, tmp_path):
    desk = Desk(tmp_path / "kiosk.db")
    statement(desk.database, "UPDATE staff_member SET removed_at = added_at")
    app = App(url, key_ring=desk.keys, windows=frozenset({"kiosk"}))
    app.show()
    closed = Closed(qtbot, app)
    closed.says("jdcloud-kiosk staff add NAME")
    assert not closed.find("pinAgainField").isVisible()
    app.close()


# -- shifts ----------------------------------------------------------------------------------


def test_a_stale_shift_does_not_sign_its_successor_out(desk):
    """A window that was left open signs out late: somebody else works at the kiosk by then."""
    stale = desk.shift
    desk.staff.add("bert", "314159")
    present = desk.staff.sign_in("bert", "314159")
    issued = desk.kiosk.start("qinghe-books")
    desk.staff.sign_out(stale)
    assert desk.kiosk.status().refusal is None
    assert desk.kiosk.current(issued.session.session_id).result is None
    desk.staff.sign_out(present)
    assert desk.kiosk.status().refusal is Refusal.STAFF_NOT_SIGNED_IN
    assert desk.kiosk.current(issued.session.session_id).result is ResultCode.KIOSK_CLOSED
    desk.staff.sign_out(present)  # once more changes nothing
    assert desk.trail().count("signed_out") == 1


def test_who_is_signed_in_already_may_take_over_their_own_kiosk_and_nobody_is_alerted(desk):
    issued = desk.kiosk.start("qinghe-books")
    shift = desk.staff.take_over("anna", PIN)
    assert shift.shift_id != desk.shift.shift_id
    assert desk.kiosk.current(issued.session.session_id).result is None
    assert desk.staff.alerts() == ()
    assert "kiosk_taken_over" not in desk.trail()


def test_a_kiosk_that_nobody_registered_is_neither_revoked_nor_admitted(desk):
    for step in (desk.staff.revoke_kiosk, desk.staff.admit_kiosk):
        with pytest.raises(Refused, match="kiosk_not_registered"):
            step("Desk 9")
    assert not {"kiosk_revoked", "kiosk_admitted"} & set(desk.trail())


def test_a_kiosk_that_is_not_revoked_is_not_admitted(desk):
    desk.kiosk.heartbeat()
    with pytest.raises(Refused) as caught:
        desk.staff.admit_kiosk("Desk 1")
    assert caught.value.refusal is Refusal.KIOSK_NOT_REVOKED
    assert "kiosk_admitted" not in desk.trail()


def test_an_admitted_kiosk_serves_once_its_staff_has_signed_in_again(desk):
    desk.staff.revoke_kiosk("Desk 1")
    desk.staff.admit_kiosk("Desk 1")
    assert desk.kiosk.status().refusal is Refusal.KIOSK_NOT_REGISTERED
    desk.staff.sign_in("anna", PIN)
    assert desk.kiosk.start("qinghe-books").code


@pytest.mark.parametrize("pin_of", ["anna", "bert"])
def test_no_pin_undoes_a_revocation(desk, pin_of):
    desk.staff.add("bert", PIN)
    desk.staff.revoke_kiosk("Desk 1")
    desk.staff.admit_kiosk("Desk 1")
    desk.staff.sign_in("anna", PIN)
    desk.staff.revoke_kiosk("Desk 1")
    other = Desk(desk.path, "Desk 1", sign_in=False, credential=lambda: b"another machine's")
    other.share_clock(desk.clock)
    staff = desk.staff
    for come_in in (staff.sign_in, staff.take_over, other.staff.sign_in, other.staff.take_over):
        with pytest.raises(Refused) as caught:
            come_in(pin_of, PIN)
        assert caught.value.refusal is Refusal.KIOSK_NOT_REGISTERED
    staff.change_short_name("bert", "B")
    staff.rename("bert", "carl")
    [kiosk] = staff.kiosks()
    assert kiosk.revoked
    assert desk.kiosk.status().refusal is Refusal.KIOSK_NOT_REGISTERED


def test_a_kiosk_is_removed_once_it_is_revoked_and_its_past_stays(desk):
    issued = desk.kiosk.start("qinghe-books")
    with pytest.raises(Refused, match="kiosk_not_revoked"):
        desk.staff.remove_kiosk("Desk 1")
    desk.staff.revoke_kiosk("Desk 1")
    desk.staff.remove_kiosk("Desk 1")
    assert desk.staff.kiosks() == ()
    for step in (desk.staff.remove_kiosk, desk.staff.admit_kiosk, desk.staff.revoke_kiosk):
        with pytest.raises(Refused, match="kiosk_not_registered"):
            step("Desk 1")
    assert desk.trail()[-1] == "kiosk_removed"
    history = HistoryService(desk.database, desk.clock, Settings())
    assert history.stations() == ("Desk 1",)
    assert history.timeline(issued.session.session_id)
    assert history.health().kiosks == ()


def test_the_name_of_a_removed_kiosk_is_free_for_another_machine(desk):
    desk.staff.revoke_kiosk("Desk 1")
    desk.staff.remove_kiosk("Desk 1")
    assert desk.kiosk.status().refusal is Refusal.KIOSK_NOT_REGISTERED
    new = Desk(desk.path, "Desk 1", sign_in=False, credential=lambda: b"another machine's")
    new.share_clock(desk.clock)
    assert not new.staff.opening().taken
    new.staff.sign_in("anna", PIN)
    assert new.kiosk.start("qinghe-books").code
    [kiosk] = desk.staff.kiosks()
    assert not kiosk.revoked
    assert desk.staff.opening().taken
    assert desk.trail()[-2:] == ["signed_in", "session_started"]


def test_what_a_restored_copy_left_open_at_a_revoked_kiosk_ends_with_its_removal(desk):
    issued = desk.kiosk.start("qinghe-books")
    with desk.database.writing() as transaction:
        transaction.staff.revoke_kiosk("Desk 1", desk.clock.now())
        transaction.audit.append(
            AuditAction.KIOSK_REVOKED, at=desk.clock.now(), actor="operator", station="Desk 1"
        )
    desk.staff.remove_kiosk("Desk 1")
    assert desk.kiosk.current(issued.session.session_id).result is ResultCode.KIOSK_CLOSED


@pytest.mark.file
def test_no_kiosk_of_a_file_belongs_to_a_servers_login(desk):
    desk.staff.revoke_kiosk("Desk 1")
    with pytest.raises(Refused, match="unknown_login"):
        desk.staff.admit_kiosk("Desk 1", "kiosk_1")
    assert "kiosk_admitted" not in desk.trail()
    assert desk.staff.admit_kiosk("Desk 1") == ""


@pytest.mark.parametrize("way", ["sign_in", "take_over"])
def test_who_is_removed_while_the_pin_is_checked_does_not_come_in(desk, monkeypatch, way):
    desk.staff.add("bert", "314159")
    desk.staff.sign_out(desk.shift)
    really = desk.staff.check_pin

    def check_and_be_removed(name, pin):
        found = really(name, pin)
        desk.staff.remove("bert")
        return found

    monkeypatch.setattr(desk.staff, "check_pin", check_and_be_removed)
    with pytest.raises(Refused, match="wrong_pin"):
        getattr(desk.staff, way)("bert", "314159")
    assert desk.kiosk.status().refusal is Refusal.STAFF_NOT_SIGNED_IN


def test_a_station_that_nobody_has_is_taken_over_without_an_alert(desk):
    new = Desk(desk.path, "Desk 2", sign_in=False)
    new.share_clock(desk.clock)
    assert new.staff.take_over("anna", PIN).station == "Desk 2"
    assert new.staff.alerts() == ()
    assert new.kiosk.start("qinghe-books").code


def test_a_sign_in_is_a_sign_of_life(desk):
    desk.clock.advance(hours=1)
    desk.staff.sign_in("anna", PIN)
    [station] = desk.console.read().stations
    assert station.last_seen_at == desk.clock.now()


@pytest.mark.parametrize(
    ("name", "why"),
    [
        *((name, "staff_name_taken") for name in (" anna", "Anna")),
        *((name, "not_a_name") for name in ("", "bert\u2060", "b\nert", "x" * 65)),
    ],
)
def test_names_that_nobody_new_can_have(desk, name, why):
    with pytest.raises(Refused, match=why):
        desk.staff.add(name, "314159")
    assert desk.staff.names() == ("anna",)


@pytest.mark.parametrize("act", ["change_pin", "change_short_name", "remove"])
def test_whom_nobody_knows_cannot_be_changed(desk, act):
    arguments = {"change_pin": ("314159",), "change_short_name": ("B",)}.get(act, ())
    with pytest.raises(Refused, match="wrong_pin"):
        getattr(desk.staff, act)("bert", *arguments, by="operator")
    assert desk.trail()[-1] == "signed_in"


@pytest.mark.parametrize(
    "act",
    [
        lambda staff: staff.shown_name("bert"),
        lambda staff: staff.change_short_name("bert", "B"),
        lambda staff: staff.change_pin("bert", "161803", by="staff:bert", present="314159"),
    ],
)
def test_who_was_removed_is_told_so_of_what_was_their_own(desk, act):
    desk.staff.add("bert", "314159")
    desk.staff.remove("bert")
    before = desk.trail()
    with pytest.raises(Refused, match="staff_removed"):
        act(desk.staff)
    assert desk.trail() == before


@pytest.mark.parametrize("fault", [Fault.NO_RIGHTS, Fault.FULL])
def test_what_only_the_operator_may_do_is_told_apart_from_a_fault(desk, monkeypatch, fault):
    def refuse():
        raise DatabaseUnavailable("no", fault)

    monkeypatch.setattr(desk.database, "writing", refuse)
    expected = Refused if fault is Fault.NO_RIGHTS else DatabaseUnavailable
    with pytest.raises(expected) as caught:
        desk.staff.unlock()
    if fault is Fault.NO_RIGHTS:
        assert caught.value.refusal is Refusal.OPERATOR_ONLY
    else:
        assert caught.value.fault is fault


# -- alerts ----------------------------------------------------------------------------------


def test_one_acknowledged_alert_leaves_the_others_waiting(desk):
    for _ in range(3):
        desk.kiosk.report_unscannable()
    newest, middle, oldest = desk.staff.alerts()
    desk.staff.mark_seen((middle,), "anna")
    assert desk.staff.alerts() == (newest, oldest)
    assert desk.kiosk.status().alerts == 2


def test_the_trail_says_who_acknowledged_how_many(desk):
    for _ in range(2):
        desk.kiosk.report_unscannable()
    desk.staff.mark_seen(desk.staff.alerts(), "anna")
    with desk.database.reading() as transaction:
        newest = list(transaction.audit.trail())[-1].event
    assert (newest.action, newest.actor, newest.station, newest.detail) == (
        "alerts_seen",
        "staff:anna",
        "Desk 1",
        "2",
    )


def test_who_acknowledged_an_alert_first_stays_noted(desk):
    desk.staff.add("bert", "314159")
    desk.kiosk.report_unscannable()
    alerts = desk.staff.alerts()
    desk.staff.mark_seen(alerts, "anna")
    desk.clock.advance(minutes=1)
    desk.staff.mark_seen(alerts, "bert")  # his page was older
    assert statement(desk.database, "SELECT seen_by FROM staff_alert") == [("anna",)]


@pytest.mark.parametrize("scanned", [False, True])
def test_a_session_that_expires_alerts_nobody(desk, scanned):
    issued = desk.kiosk.start("qinghe-books")
    if scanned:
        desk.phone.scan(issued.code, holder())
    desk.clock.advance(seconds=120)
    assert desk.kiosk.current(issued.session.session_id).state is SessionState.EXPIRED
    assert desk.staff.alerts() == ()


def test_a_clock_that_was_set_back_is_told_once_for_each_session(desk):
    issued = desk.kiosk.start("qinghe-books")
    desk.clock.advance(days=-1)
    for _ in range(2):
        ended = desk.kiosk.cancel(issued.session.session_id)
        assert ended.result is ResultCode.CLOCK_SET_BACK
    assert [one.alert for one in desk.staff.alerts()] == [Alert.CLOCK_SET_BACK]


# -- which names are shown ------------------------------------------------------------------------


def shown_at(desk):
    return [(one.name, one.shown) for one in desk.staff.opening().names]


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Wang Fang", "W. F."),
        ("anna", "A."),
        ("wang.fang", "W. F."),
        ("王芳", "王"),
        ("爱新觉罗·溥仪", "爱 溥"),
        ("E\u0301lise", "E\u0301."),
        ("-", "-"),
        ("._", "."),
    ],
)
def test_visitors_see_initials_at_most_of_a_name_that_was_not_chosen(name, shown):
    assert initials(name) == shown


def test_a_sign_in_shows_who_signed_in_there_last_by_the_names_they_chose(desk):
    for number, name in enumerate(("bert", "carla", "dora", "emil")):
        desk.staff.add(name, f"31415{number}")
    assert shown_at(desk) == [("anna", "A.")]
    for number, name in enumerate(("bert", "carla", "dora")):
        desk.clock.advance(minutes=1)
        desk.staff.sign_in(name, f"31415{number}")
    assert [shown for _, shown in shown_at(desk)] == ["D.", "C.", "B."]
    desk.staff.change_short_name("dora", "D")
    desk.staff.change_short_name("carla", "")
    assert shown_at(desk) == [("D", "D"), ("bert", "B."), ("anna", "A.")]
    assert desk.staff.sign_in("D", "314152").staff_name == "dora"
    assert desk.staff.sign_in("carla", "314151").staff_name == "carla"  # typed
    with pytest.raises(Refused, match="wrong_pin"):
        desk.staff.sign_in("", "314151")
    desk.staff.change_short_name("emil", "x" * 16)
    for taken in ("D", "d", "Bert", "bert"):
        with pytest.raises(Refused, match="staff_name_taken"):
            desk.staff.change_short_name("anna", taken)
    with pytest.raises(Refused, match="not_a_name"):
        desk.staff.change_short_name("anna", "x" * 17)
    for alike in ("D", "d", "Anna", "ａｎｎａ", "CARLA"):
        with pytest.raises(Refused, match="staff_name_taken"):
            desk.staff.add(alike, "314159")
        with pytest.raises(Refused, match="staff_name_taken"):
            desk.staff.rename("bert", alike)
    with pytest.raises(Refused, match="staff_name_taken"):
        desk.staff.rename("bert", " bert")
    desk.staff.rename("bert", "Bert")  # as it is written is their own affair
    desk.staff.remove("Bert")
    with pytest.raises(Refused, match="staff_name_taken"):
        desk.staff.add("bert", "314159")
    elsewhere = Desk(desk.path, "Desk 2", sign_in=False)
    assert elsewhere.staff.opening().names == ()


@pytest.mark.long
def test_staff_choose_what_the_sign_in_shows(bench):
    bench.services.staff.add("bert", "314159")
    sign_in_as_staff(bench)
    bench.find(bench.kiosk, "staffTabs").setCurrentIndex(3)
    field = bench.find(bench.kiosk, "shortNameField")
    bench.qtbot.waitUntil(lambda: field.text() == "T.")
    field.setText("bert")
    bench.find(bench.kiosk, "changeShortNameButton").click()
    bench.wait_for_text(bench.kiosk, "shortNameMessageLabel", "already in use")
    field.setText("Tr")
    bench.find(bench.kiosk, "changeShortNameButton").click()
    bench.wait_for_text(bench.kiosk, "shortNameMessageLabel", "Changed")
    bench.click(bench.kiosk, "staffBackButton")
    bench.click(bench.kiosk, "staffButton")
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "signInButton").isVisible)
    assert bench.find(bench.kiosk, "staffName1Button").shown() == "Tr"
    bench.qtbot.keyClicks(bench.find(bench.kiosk, "pinField"), "271828")
    bench.click(bench.kiosk, "signInButton")
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "staffTabs").isVisible)
    assert bench.kiosk.presenter.staff.current_staff == "training"


@pytest.mark.file
def test_whose_staff_rows_were_taken_away_is_not_set_up_by_a_stranger(desk):
    desk.edited = True
    with closing(sqlite3.connect(desk.path)) as connection:
        connection.execute("DELETE FROM staff_member")
        connection.commit()
    assert not desk.staff.opening().may_set_up
    with pytest.raises(Refused):
        desk.staff.set_up("eve", "314159")


def test_another_name_ends_no_wait_after_wrong_pins(desk):
    desk.staff.add("bert", "314159")
    elsewhere = Desk(desk.path, "Desk 2", sign_in=False)
    elsewhere.share_clock(desk.clock)

    def tried(name, pin):
        with pytest.raises(Refused) as caught:
            elsewhere.staff.check_pin(name, pin)
        return caught.value.refusal, caught.value.tries_left

    for left in (4, 3, 2):
        assert tried("bert", "000002") == (Refusal.WRONG_PIN, left)
    for new, left in (("bertram", 1), ("berta", 0)):
        desk.clock.advance(seconds=1)
        desk.staff.rename(desk.staff.names()[-1], new, by="staff:anna")
        assert tried(new, "000002") == (Refusal.WRONG_PIN, left)
    another = Desk(desk.path, "Desk 3", sign_in=False)
    another.share_clock(desk.clock)
    with pytest.raises(Refused, match="too_many_tries"):
        another.staff.check_pin("berta", "314159")
    # Who is given another PIN begins anew.
    desk.staff.change_pin("berta", "161803", by="staff:anna")
    assert another.staff.check_pin("berta", "161803") == "berta"
    with desk.database.reading() as transaction:
        long_ago = desk.clock.now() - timedelta(days=1)
        for name in ("bert", "bertram", "berta"):
            assert transaction.attempts.since(f"staff:{name}", since=long_ago) == ()


# -- limited to a branch --------------------------------------------------------------------------


@pytest.fixture
def branches(desk):
    """Desk 1 is of South, Desk 2 of North; bert may work in North alone. Returns Desk 2."""
    other = Desk(desk.path, "Desk 2")
    other.share_clock(desk.clock)
    desk.staff.change_branch("Desk 1", "South")
    desk.staff.change_branch("Desk 2", "North")
    desk.staff.add("bert", "314159")
    desk.staff.limit("bert", "North", by="staff:anna")
    return other


def test_who_is_limited_to_a_branch_signs_in_only_there(desk, branches):
    for way in (desk.staff.sign_in, desk.staff.take_over, desk.staff.enter):
        with pytest.raises(Refused, match="other_branch"):
            way("bert", "314159")
    assert desk.kiosk.status().refusal is None  # anna's shift goes on
    assert branches.staff.sign_in("bert", "314159").staff_name == "bert"
    assert branches.staff.enter("bert", "314159") == "bert"
    new = Desk(desk.path, "Desk 3", sign_in=False)
    new.share_clock(desk.clock)
    with pytest.raises(Refused, match="other_branch"):
        new.staff.sign_in("bert", "314159")
    assert len(desk.staff.kiosks()) == 2
    assert "staff_limited" in desk.trail()


def test_a_wrong_pin_does_not_tell_of_a_limit(desk, branches):
    with pytest.raises(Refused, match="wrong_pin"):
        desk.staff.sign_in("bert", "000001")


def test_where_a_limit_no_longer_lets_them_work_the_kiosk_closes(desk, branches):
    branches.staff.sign_in("bert", "314159")
    branches.kiosk.start("qinghe-books")
    desk.staff.change_branch("Desk 2", "West")
    assert branches.kiosk.status().refusal is Refusal.STAFF_NOT_SIGNED_IN
    desk.staff.limit("bert", "West")
    branches.staff.sign_in("bert", "314159")
    desk.staff.limit("bert", "South")
    assert branches.kiosk.status().refusal is Refusal.STAFF_NOT_SIGNED_IN
    assert desk.kiosk.status().refusal is None
    desk.staff.limit("bert", "")
    branches.staff.sign_in("bert", "314159")
    desk.trail()


def test_only_a_lead_limits_and_only_to_a_branch_that_there_is(desk, branches):
    with pytest.raises(Refused, match="not_a_lead"):
        desk.staff.limit("bert", "", by="staff:bert")
    with pytest.raises(Refused, match="unknown_branch"):
        desk.staff.limit("bert", "East")
    with pytest.raises(Refused, match="wrong_pin"):
        desk.staff.limit("eve", "North")
    desk.staff.rename("bert", "berta", by="staff:anna")
    assert [one.branch for one in desk.staff.members()] == ["", "North"]
    assert desk.staff.branches() == ("North", "South")
    for step in (desk.staff.revoke_kiosk, desk.staff.remove_kiosk):
        step("Desk 2")
        assert desk.staff.branches() == ("South",)
        with pytest.raises(Refused, match="unknown_branch"):
            desk.staff.limit("anna", "North")


def test_a_new_machine_under_the_name_of_a_removed_kiosk_belongs_to_no_branch(desk, branches):
    branches.kiosk.start("qinghe-books")
    history = HistoryService(desk.database, desk.clock, Settings())
    for again in ("a lead takes the revocation back", "another machine comes"):
        desk.staff.revoke_kiosk("Desk 2")
        if again.startswith("a lead"):
            desk.staff.admit_kiosk("Desk 2")
            new = branches
        else:
            desk.staff.remove_kiosk("Desk 2")
            new = Desk(desk.path, "Desk 2", sign_in=False, credential=lambda: b"another's")
            new.share_clock(desk.clock)
        # What was there is found by its branch until then.
        assert history.branches() == ("North", "South")
        new.staff.sign_in("anna", PIN)
        of_each = {one.station: one.branch for one in desk.staff.kiosks()}
        assert of_each == {"Desk 1": "South", "Desk 2": "North" if new is branches else ""}
    assert history.branches() == ("South",)


def test_who_is_limited_sees_and_does_only_what_is_there(desk, branches):
    desk.kiosk.start("qinghe-books")
    calls = [one.kiosk.call_staff() for one in (desk, branches)]
    desk.clock.advance(seconds=1)
    branches.kiosk.start("yunshan-tea")
    seen = desk.console.read("bert")
    assert seen.limited_to == "North"
    assert [one.name for one in seen.stations] == ["Desk 2"]
    assert [one.alert.alert_id for one in seen.calls] == calls[1:]
    assert len(desk.console.read("anna").stations) == 2
    for act in (
        lambda: desk.console.come(calls[0], "bert"),
        lambda: desk.console.solve(calls[0], "", "bert"),
        lambda: desk.console.give("Desk 1", InstructionKind.CLOSE, by="bert"),
    ):
        with pytest.raises(Refused, match="other_branch"):
            act()
    desk.console.solve(calls[1], "", "bert")
    desk.console.give("Desk 2", InstructionKind.CLOSE, by="bert")
    search = SearchService(desk.database, desk.clock)
    assert [one.station for one in search.find("", "South", "bert").records] == ["Desk 2"]
    desk.clock.advance(seconds=1)
    history = HistoryService(desk.database, desk.clock, Settings())
    assert [one.station for one in history.page(RecordFilter(), by="bert")] == ["Desk 2"]
    today = history.today("bert")
    assert today.figures.generated == len(today.live) == len(today.recent) == 1
    assert [one.station for one in today.kiosks] == ["Desk 2"]
    assert {one.station for one in today.alerts} <= {"Desk 2"}
    assert history.limit_of("bert") == "North"
    assert (today.branch, today.branches) == ("North", ())
    assert history.today("anna").figures.generated == 2
    assert history.today("anna").branches == ("North", "South")
    assert history.today("anna", "South").figures.generated == 1
    assert history.today("anna", "East").branch == ""
    assert [one.figures.started for one in desk.handovers.summaries("bert")] == [1]


def test_an_export_of_who_is_limited_has_only_what_is_there(desk, branches, tmp_path):
    desk.kiosk.start("qinghe-books")
    branches.kiosk.start("yunshan-tea")
    history, target = HistoryService(desk.database, desk.clock, Settings()), tmp_path / "out.csv"
    count = history.export(
        *(RecordFilter(), target, ExportFormat.CSV, ("Station",)),
        *(lambda record: (record.station,), lambda _: True, "bert"),
    )
    assert (count, "Desk 2" in target.read_text("utf-8-sig")) == (1, True)


def test_who_is_limited_to_a_branch_chooses_among_its_stations_alone(desk, branches):
    history = HistoryService(desk.database, desk.clock, Settings())
    assert history.stations("anna") == history.stations() == ("Desk 1", "Desk 2")
    assert history.stations("bert") == ("Desk 2",)
    assert history.branches("anna") == history.branches() != ()
    assert history.branches("bert") == ()


def test_who_may_sign_in_and_who_looks_after_the_staff(desk):
    desk.staff.add("bert", "314159", by="staff:anna")
    staff = desk.staff
    assert [staff.present_name(one) for one in ("anna", "bert", "carl")] == ["anna", "bert", ""]
    assert [staff.is_lead(one) for one in ("anna", "bert", "carl")] == [True, False, False]


def test_who_is_renamed_is_known_by_any_former_name(desk):
    staff = desk.staff
    for name in ("bert", "carl"):
        staff.add(name, "314159", by="staff:anna")
        desk.clock.advance(seconds=1)
    for old, new in (("bert", "berta"), ("carl", "carla"), ("berta", "bertha")):
        staff.rename(old, new, by="staff:anna")
        desk.clock.advance(seconds=1)
    former = ("bert", "berta", "bertha", "carl", "anna")
    present = ["bertha", "bertha", "bertha", "carla", "anna"]
    assert [staff.present_name(one) for one in former] == present
    assert [staff.first_name(one) for one in present] == ["bert", "bert", "bert", "carl", "anna"]
    staff.remove("bertha", by="staff:anna")
    assert [staff.present_name(one) for one in former] == ["", "", "", "carla", "anna"]


def test_names_that_lead_back_to_each_other_are_nobodys(desk):
    """The rows of another program on a server."""
    desk.edited = True
    for name in ("bert", "carl"):
        desk.staff.add(name, "314159", by="staff:anna")
        desk.staff.remove(name, by="staff:anna")
    statement(desk.database, "UPDATE staff_member SET removed_at = added_at WHERE name <> 'anna'")
    assert desk.staff.present_name("bert") == desk.staff.present_name("carl") == ""
    assert desk.staff.first_name("bert") in {"bert", "carl"}


def test_the_limit_that_a_member_has_already_is_no_event(desk):
    desk.staff.add("bert", "314159", by="staff:anna")
    desk.staff.change_branch("Desk 1", "North")
    for branch in ("", "North", "North", ""):
        desk.staff.limit("bert", branch, by="staff:anna")
    assert desk.trail().count("staff_limited") == 2


def test_nobody_is_let_in_even_by_the_pin_that_stands_for_no_member(desk):
    """For a name that there is not, a PIN that nobody knows is verified, to take as long."""
    staff = StaffService(
        desk.database,
        station="Desk 1",
        credential=desk.credential,
        clock=desk.clock,
        randomness=Randomness(bytes),
        settings=Settings(),
        hasher=desk.hasher,
    )
    with pytest.raises(Refused, match="wrong_pin"):
        staff.check_pin("nobody", bytes(16).hex())


def test_tries_by_the_short_name_count_for_the_same_member(desk):
    desk.staff.change_short_name("anna", "A")
    for number, name in enumerate(("anna", "A", "anna", "A", "anna"), start=1):
        with pytest.raises(Refused, match="wrong_pin") as caught:
            elsewhere(desk, f"Desk {number + 1}").check_pin(name, "000001")
    assert caught.value.tries_left == 0
    with pytest.raises(Refused, match="too_many_tries"):
        elsewhere(desk, "Desk 9").check_pin("A", PIN)


@pytest.mark.parametrize("typed", ["o'neil", "O’Neil", "O`NEIL", "bob", "ВОB"])
def test_a_name_that_reads_like_one_members_signs_in(desk, typed):
    desk.staff.add("O'Neil", "314159", by="staff:anna")
    desk.staff.change_short_name("O'Neil", "Bob", by="staff:anna")
    assert desk.staff.check_pin(typed, "314159") == "O'Neil"
    with pytest.raises(Refused, match="staff_name_taken"):
        desk.staff.add(typed, "314159", by="staff:anna")


def test_a_name_that_reads_like_two_members_signs_in_neither(desk):
    """As names that were given before look-alikes were refused."""
    desk.edited = True
    pin_hash = desk.hasher.hash("314159")
    with desk.database.writing() as transaction:
        for name in ("Zoë", "Zo\u0451"):
            member = StaffMember(name, pin_hash, desk.clock.now(), StaffRole.CLERK)
            transaction.staff.add_staff(member)
            transaction.audit.append(
                AuditAction.STAFF_ADDED, at=member.added_at, actor="operator", detail=name
            )
    for name in ("Zoë", "Zo\u0451"):
        assert desk.staff.check_pin(name, "314159") == name
    for name in ("zoë", "", "\u200b"):
        with pytest.raises(Refused, match="wrong_pin"):
            desk.staff.check_pin(name, "314159")


def elsewhere(desk, station):
    """The staff's service of another kiosk."""
    return StaffService(
        desk.database,
        station=station,
        credential=lambda: b"",
        clock=desk.clock,
        randomness=Randomness(),
        settings=Settings(),
        hasher=desk.hasher,
    )
