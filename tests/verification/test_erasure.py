"""What is erased when, by whose clock, by whom; and what nobody can find out afterwards."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import event

from testbed.databases import statement
from testbed.past_sessions import add_past_sessions
from testbed.service_fixture import (
    AT_ONCE,
    BOUND,
    CONSENT,
    FINANCE,
    SECOND,
    Desk,
    holder,
    refusal_of,
)
from verification.domain.alerts import Alert
from verification.domain.clock import SkewedClock
from verification.domain.instructions import InstructionKind
from verification.domain.refusals import Refusal, Refused
from verification.domain.session import SessionState
from verification.security.field_encryption import blind_index
from verification.services.purge import Purge
from verification.services.timekeeping import Timekeeping
from verification.store.batches import Batches, Progress
from verification.store.database import DatabaseUnavailable, Fault


def decline(desk, login="yunshan-tea", account=FINANCE):
    issued = desk.kiosk.start(login)
    asked = desk.phone.scan(issued.code, holder(account))
    desk.phone.decline(asked.authorization_id, holder(account))
    return issued.session.session_id


def verify(desk, login="qinghe-books", account=1):
    issued = desk.kiosk.start(login)
    asked = desk.phone.scan(issued.code, holder(account))
    desk.phone.authorize(asked.authorization_id, holder(account), CONSENT)
    return issued.session.session_id


def count(desk, sql, *values):
    return statement(desk.database, sql, *values)[0][0]


def days_of_work(desk, days):
    """Time goes by with somebody at the desk each day, so that the clock is believed."""
    for _ in range(days):
        desk.clock.advance(days=1)
        desk.staff.sign_in("anna", "271828")
    desk.clock.advance(minutes=1)


# -- the purge: short transactions ----------------------------------------------------------


def test_a_purge_lets_a_kiosk_in_between_its_short_transactions(tmp_path):
    desk = Desk(tmp_path / "kiosk.db")  # its sessions of the past have no events
    add_past_sessions(desk.database, desk.clock.now() - timedelta(days=40), 300)
    unbound = count(desk, "SELECT count(*) FROM verification_session WHERE state <> 'verified'")
    served, largest = [], []
    event.listen(
        desk.database.engine,
        "before_cursor_execute",
        lambda _c, _k, sql, values, *_: (
            largest.append(len(values)) if sql.startswith("UPDATE verification_session") else None
        ),
    )
    batches = Batches(
        rows=20,
        sleep=lambda _: served.append(desk.kiosk.start("qinghe-books")),
        clock=lambda: 0.0,
    )
    done = desk.kiosk.purge(batches)
    assert done.sessions == unbound > 60
    assert len(served) == -(-unbound // 20)
    assert max(largest) < 40


class Committed(Progress):
    """Notes the rows of each transaction."""

    def __init__(self):
        super().__init__()
        self.at_once = []

    def committed(self, count):
        super().committed(count)
        self.at_once.append(count)


def purge_with(tmp_path, row_takes):
    """Purge 450 rows or so, each in *row_takes*(rows done) seconds; return the batches."""
    desk = Desk(tmp_path / "kiosk.db")  # its sessions of the past have no events
    add_past_sessions(desk.database, desk.clock.now() - timedelta(days=40), 1500)
    progress, now, done = Committed(), [0.0], [0]

    def note(connection, _cursor, sql, *_):
        if sql.startswith("UPDATE verification_session"):
            erased = "SELECT count(*) FROM verification_session WHERE purged_at IS NOT NULL"
            before, done[0] = done[0], connection.exec_driver_sql(erased).scalar()
            now[0] += row_takes(done[0]) * (done[0] - before)

    event.listen(desk.database.engine, "after_cursor_execute", note)
    batches = Batches(sleep=lambda _: None, clock=lambda: now[0], progress=progress)
    assert desk.kiosk.purge(batches).sessions == sum(progress.at_once) > 400
    return progress.at_once


@pytest.mark.parametrize(
    ("row_takes", "largest"),
    [(0.0001, 200), (0.001, 30), pytest.param(0.1, 25, marks=pytest.mark.long)],
)
def test_a_slow_computer_erases_less_at_a_time(tmp_path, row_takes, largest):
    assert max(purge_with(tmp_path, lambda _: row_takes)[1:]) == largest


def test_a_computer_that_becomes_slow_ends_a_batch_early(tmp_path):
    at_once = purge_with(tmp_path, lambda done: 0.0001 if done <= 200 else 0.004)
    assert max(at_once) > 50  # while it was fast
    assert 25 in at_once[at_once.index(max(at_once)) + 1 :]
    assert max(at_once[4:]) <= 50


def test_a_purge_that_was_ended_half_way_goes_on(desk):
    for _ in range(5):
        decline(desk)
    desk.clock.advance(days=31)
    left = iter([True, False])
    few = Batches(rows=2, sleep=lambda _: None, proceed=lambda: next(left, False))
    assert desk.purge(30, batches=few, clock_is_right=True).sessions == 2
    assert desk.purge(30, clock_is_right=True).sessions == 3


@pytest.mark.file
def test_with_nothing_due_no_lock_is_taken(desk):
    decline(desk)
    with desk.database.writing():
        assert Desk(desk.path, sign_in=False).purge(30).sessions == 0


@pytest.mark.file
@pytest.mark.parametrize(
    ("table", "index"),
    [
        ("verification_session", "ix_verification_session_due (ended_at<"),
        ("consent_record", "ix_consent_record_due (withdrawn_at<"),
        ("staff_alert", "ix_staff_alert_seen_at (seen_at<"),
        ("limited_try", "ix_limited_try_at (at<"),
    ],
)
def test_what_is_due_is_found_by_an_index(desk, table, index):
    asked = []
    event.listen(
        desk.database.engine,
        "before_cursor_execute",
        lambda _c, _k, sql, values, *_: asked.append((sql, values)),
    )
    desk.purge(30)
    (query,) = [one for one in asked if f"FROM {table}" in one[0] and "LIMIT" in one[0]]
    with desk.database.connection(writes=False) as connection:
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {query[0]}", query[1]).all()
    assert index in plan[0][3]


# -- who may, and by which clock ------------------------------------------------------------


def test_only_a_registered_kiosk_with_staff_signed_in_erases(desk):
    decline(desk)
    days_of_work(desk, 32)
    stranger = Desk(desk.path, "Desk 9", sign_in=False, clock=desk.clock)
    assert stranger.kiosk.purge(AT_ONCE) is None
    desk.staff.sign_out(desk.staff.sign_in("anna", "271828"))
    assert desk.kiosk.purge(AT_ONCE) is None
    desk.staff.sign_in("anna", "271828")
    assert desk.kiosk.purge(AT_ONCE).sessions == 1


def test_a_kiosk_keeps_details_for_thirty_days_unless_staff_say_otherwise(desk):
    decline(desk)
    for _ in range(4):
        desk.clock.advance(days=7)
        desk.staff.sign_in("anna", "271828")
    days_of_work(desk, 1)  # twenty-nine days, and a minute
    assert desk.kiosk.purge(AT_ONCE).sessions == 0
    days_of_work(desk, 1)
    assert desk.kiosk.purge(AT_ONCE).sessions == 1


def test_attempts_are_purged_once_no_limit_counts_them(desk):
    with pytest.raises(Refused, match="wrong_pin"):
        desk.staff.sign_in("anna", "000000")
    made = count(desk, "SELECT count(*) FROM limited_try")
    assert made == 2  # for her name, and for the kiosk
    desk.clock.advance(hours=23, minutes=59)
    assert desk.kiosk.purge(AT_ONCE).tries == 0
    assert count(desk, "SELECT count(*) FROM limited_try") == made
    desk.clock.advance(minutes=2)
    assert desk.kiosk.purge(AT_ONCE).tries == made
    assert count(desk, "SELECT count(*) FROM limited_try") == 0


def test_staff_who_sign_out_stop_the_purge(desk):
    for _ in range(4):
        decline(desk)
    days_of_work(desk, 32)
    shift = desk.staff.sign_in("anna", "271828")
    batches = Batches(rows=1, sleep=lambda _: desk.staff.sign_out(shift))
    assert desk.kiosk.purge(batches) is None
    assert count(desk, "SELECT count(*) FROM verification_session WHERE purged_at IS NULL") == 3


def test_a_clock_that_jumped_erases_nothing_for_a_day_and_staff_read_why(desk):
    decline(desk)
    desk.clock.advance(days=31)
    desk.staff.sign_in("anna", "271828")  # an event with the wrong time
    for _ in range(2):
        assert desk.kiosk.purge(AT_ONCE) is None
    assert [alert.alert for alert in desk.staff.alerts()] == [Alert.CLOCK_AHEAD]
    desk.clock.advance(hours=25)
    assert desk.kiosk.purge(AT_ONCE).sessions == 1


def test_a_clock_that_was_corrected_is_believed_again(desk):
    decline(desk)
    days_of_work(desk, 31)
    desk.clock.advance(days=300)
    desk.staff.sign_in("anna", "271828")
    desk.clock.advance(days=-300)
    assert desk.kiosk.purge(AT_ONCE).sessions == 1


def test_the_servers_clock_decides_not_the_kiosks(desk):
    decline(desk)
    desk.clock.advance(days=31)  # the kiosk alone thinks so
    desk.server_is_off(days=-31)
    assert desk.kiosk.purge(AT_ONCE).sessions == 0
    desk.server_is_off(days=0)
    assert desk.kiosk.purge(AT_ONCE) is None  # nothing was recorded for 31 days
    desk.staff.sign_in("anna", "271828")
    assert desk.kiosk.purge(AT_ONCE).sessions == 1


@pytest.mark.parametrize("seconds", [-2.5, 2.5])
def test_a_kiosk_whose_clock_is_not_the_servers_issues_no_code(desk, seconds):
    issued = desk.kiosk.start("qinghe-books")
    desk.server_is_off(seconds=seconds)
    for step in (
        lambda: desk.kiosk.start("yunshan-tea"),
        lambda: desk.kiosk.refresh(issued.session.session_id),
        lambda: desk.kiosk.frame(issued.token, 1),
        desk.kiosk.heartbeat,
        desk.kiosk.close_left_over,
    ):
        with pytest.raises(DatabaseUnavailable) as caught:
            step()
        assert caught.value.fault is Fault.CLOCK_WRONG
    desk.server_is_off(seconds=seconds / 2)
    desk.kiosk.start("yunshan-tea")


@pytest.mark.parametrize("seconds", [-1.9, 1.9])
def test_codes_of_a_clock_a_little_off_are_read(desk, seconds):
    """Kiosk and phone count frames from the same moment, each by its own clock."""
    desk.server_is_off(seconds=seconds)
    issued = desk.kiosk.start("qinghe-books")
    desk.clock.advance(seconds=7)
    asked = desk.phone.scan(desk.code(issued), holder())
    assert asked.state is SessionState.SCANNED


def test_a_phones_wrong_clock_ends_nobodys_session(desk):
    issued = desk.kiosk.start("qinghe-books")
    desk.clock.advance(hours=3)  # on the phone alone
    desk.server_is_off(hours=-3)
    assert desk.phone.scan(issued.code, holder()).state is SessionState.SCANNED


@pytest.mark.parametrize(
    ("hours", "refusal"), [(3, Refusal.FRAME_STALE), (-3, Refusal.FRAME_AHEAD)]
)
def test_a_trainers_skew_makes_frames_unreadable_and_ends_nothing(desk, hours, refusal):
    issued = desk.kiosk.start("qinghe-books")
    desk.clock.advance(seconds=20)
    right, code = desk.clock, desk.code(issued)
    desk.share_clock(SkewedClock(right, timedelta(hours=hours)))
    assert refusal_of(desk, code) is refusal
    desk.share_clock(right)
    assert desk.phone.scan(desk.code(issued), holder()).state is SessionState.SCANNED


def test_a_machine_that_took_the_name_of_a_station_ends_nothing_there(desk):
    issued = desk.kiosk.start("qinghe-books")
    before = statement(desk.database, "SELECT last_seen_at FROM kiosk")
    stranger = Desk(desk.path, sign_in=False, clock=desk.clock, credential=lambda: bytes(32))
    desk.clock.advance(seconds=30)
    with pytest.raises(Refused) as refused:
        stranger.kiosk.close_left_over()
    assert refused.value.refusal is Refusal.STATION_TAKEN
    stranger.kiosk.heartbeat()
    assert desk.kiosk.current(issued.session.session_id).state is SessionState.WAITING_FOR_SCAN
    desk.kiosk.refresh(issued.session.session_id)  # its staff are still signed in
    assert statement(desk.database, "SELECT last_seen_at FROM kiosk") == before


def test_a_kiosk_that_starts_with_its_clock_behind_says_so(desk):
    desk.clock.advance(hours=-2)
    desk.kiosk.close_left_over()
    desk.kiosk.close_left_over()
    assert [alert.alert for alert in desk.staff.alerts()] == [Alert.CLOCK_BEHIND]


@pytest.mark.parametrize(("seconds", "alerts"), [(5, 0), (6, 1)])
def test_five_seconds_behind_are_the_difference_between_two_clocks(desk, seconds, alerts):
    desk.clock.advance(seconds=-seconds)
    desk.kiosk.close_left_over()
    assert len(desk.staff.alerts()) == alerts


@pytest.mark.server
def test_the_servers_time_is_asked_for(desk):
    with desk.database.reading() as transaction:
        first, second = transaction.server_time(), transaction.server_time()
    assert first.tzinfo is not None
    assert first < second


# -- what is left ---------------------------------------------------------------------------


def test_a_withdrawn_consent_forgets_whose_it_was_and_can_still_be_proven(desk):
    session_id = verify(desk)
    desk.phone.withdraw(holder())
    assert desk.purge(30).consents == 0
    desk.clock.advance(days=31)
    assert desk.purge(30, clock_is_right=True).consents == 1
    ((jd, cloud, agreed, code),) = statement(
        desk.database,
        "SELECT jd_account_id, cloud_account_id, text_sha256, subject_code FROM consent_record",
    )
    assert (jd, cloud) == (None, None)
    assert len(agreed) == 64
    ((*whose,),) = statement(
        desk.database,
        "SELECT cloud_account_id, scanner_jd_account_id, scanner_device_id, match_code"
        " FROM verification_session WHERE session_id = ?",
        session_id,
    )
    assert whose == [None] * 4
    with desk.database.reading() as transaction:
        person = transaction.accounts.jd_account(1).identity_number
        key = transaction.keys.key("index")
    index = blind_index(key, "identity_number", person)
    assert code == blind_index(key, "consent", f"{session_id}:{index}")
    with pytest.raises(Refused, match="nothing_to_withdraw"):
        desk.phone.consent_receipt(holder())
    assert desk.purge(30).consents == 0


def test_a_consent_that_holds_is_never_erased(desk):
    verify(desk)
    desk.clock.advance(days=4000)
    assert desk.purge(30, clock_is_right=True).consents == 0
    assert desk.phone.consent_receipt(holder()).withdrawn_at is None


def test_a_person_cannot_be_followed_from_session_to_session(desk):
    for login in ("yunshan-tea", "qinghe-books", "lanqiao-design"):
        decline(desk, login)
    decline(desk, "lanqiao-design", SECOND)
    events = statement(
        desk.database, "SELECT session_id, actor FROM audit_event WHERE actor LIKE ?", "phone:%"
    )
    by_session = {session: {actor for s, actor in events if s == session} for session, _ in events}
    assert len(by_session) == 4
    assert all(len(actors) == 1 for actors in by_session.values())  # within one, it is one actor
    assert len(set.union(*by_session.values())) == 4


def test_the_training_binding_is_withdrawn_without_a_session(desk):
    desk.phone.withdraw(holder(BOUND))
    ((actor,),) = statement(
        desk.database, "SELECT actor FROM audit_event WHERE action = 'consent_withdrawn'"
    )
    assert actor.startswith("phone:")


def test_a_plan_counts_what_a_purge_then_erases(desk):
    decline(desk)
    verify(desk)
    desk.phone.withdraw(holder())
    desk.console.solve(desk.kiosk.call_staff(), "", "anna")
    desk.console.give("Desk 1", InstructionKind.LANGUAGE, by="anna", value="en")
    desk.handovers.hand_over("a note", "anna")
    purge = Purge(desk.database, Timekeeping.of(desk.clock), actor="operator", batches=AT_ONCE)
    retention = timedelta(days=7)
    fresh = purge.plan(retention)
    assert (fresh.sessions, fresh.consents, fresh.alerts, fresh.handovers) == (0, 0, 0, 0)
    desk.clock.advance(days=8)
    plan = purge.plan(retention)
    assert (plan.sessions, plan.consents, plan.alerts, plan.handovers) == (1, 1, 1, 1)
    assert (plan.instructions, plan.before) == (1, desk.clock.now() - retention)
    assert purge.run(retention, clock_is_right=True) == plan
    assert count(desk, "SELECT count(*) FROM staff_alert") == 0
