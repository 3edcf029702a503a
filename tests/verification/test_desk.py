"""The desk from another computer: who waits where, who calls, and what a kiosk is asked to do."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest

from testbed.databases import statement
from testbed.service_fixture import CONSENT, PIN, UNVERIFIED, Desk, holder
from verification.domain.alerts import NOTE_LENGTH, Alert, CallState
from verification.domain.desk import SILENCE, Station, StationState, session_about
from verification.domain.instructions import (
    INSTRUCTION_LIFETIME,
    Instruction,
    InstructionKind,
    InstructionOutcome,
    possible_instructions,
    settle,
)
from verification.domain.refusals import Refusal, Refused
from verification.domain.session import ResultCode, SessionState
from verification.domain.settings import Settings
from verification.domain.staff import StaffRole
from verification.services.history import HistoryService
from verification.services.instructed_kiosk import InstructedKiosk

CANCEL, NEW_CODE, MORE_TIME, CLOSE, OPEN, LANGUAGE = (
    InstructionKind.CANCEL,
    InstructionKind.NEW_CODE,
    InstructionKind.MORE_TIME,
    InstructionKind.CLOSE,
    InstructionKind.OPEN,
    InstructionKind.LANGUAGE,
)
DONE, REFUSED, LAPSED = InstructionOutcome


class Clerk:
    """A clerk's console beside a kiosk that carries out what is asked of it."""

    def __init__(self, desk):
        self.desk = desk
        self.service, self.kiosk = desk.console, desk.instructed

    def ask(self, kind, value="", seen=None):
        """Ask as somebody does who sees the station as it is, or who saw another session."""
        live = self.station().session
        seen = seen or (live.record.session_id if live else None)
        return self.service.give(self.desk.station, kind, by="anna", seen=seen, value=value)

    def station(self, name="Desk 1"):
        found = [one for one in self.service.read().stations if one.name == name]
        return found[0] if found else Station(name, "", self.desk.clock.now())

    def state(self):
        return self.station().state(self.desk.clock.now())

    def refused(self, kind, value="", seen=None):
        with pytest.raises(Refused) as caught:
            self.ask(kind, value, seen)
        return caught.value.refusal


@pytest.fixture
def clerk(desk):
    return Clerk(desk)


def actors_of(desk, action):
    with desk.database.reading() as transaction:
        return [
            (link.event.actor, link.event.station, link.event.detail)
            for link in transaction.audit.trail()
            if link.event.action.value == action
        ]


# -- stations ----------------------------------------------------------------------------------


def test_a_station_is_shown_as_it_is(clerk, desk):
    assert clerk.state() is StationState.FREE
    issued = desk.kiosk.start("qinghe-books")
    assert clerk.state() is StationState.WAITING_FOR_SCAN
    assert clerk.station().session.record.account == "qi***ks"
    desk.phone.scan(desk.code(issued), holder())
    assert clerk.state() is StationState.SCANNED
    desk.kiosk.cancel(issued.session.session_id)
    assert clerk.state() is StationState.FREE
    assert clerk.station().last.result is ResultCode.CANCELLED_AT_KIOSK
    desk.staff.sign_out(desk.shift)
    assert clerk.state() is StationState.CLOSED


def test_a_station_is_free_once_the_outcome_is_off_its_screen(clerk, desk):
    issued = desk.kiosk.start("qinghe-books")
    ended = desk.kiosk.cancel(issued.session.session_id)
    desk.kiosk.note_outcome(ended.session_id)
    assert clerk.state() is StationState.AT_OUTCOME
    assert clerk.station().possible == {CLOSE, LANGUAGE}
    desk.clock.time += SILENCE + timedelta(seconds=1)
    assert clerk.state() is StationState.SILENT
    desk.kiosk.heartbeat()
    assert clerk.state() is StationState.AT_OUTCOME
    desk.kiosk.note_outcome("")
    assert clerk.state() is StationState.FREE


def test_an_older_outcome_is_on_no_screen_any_more(clerk, desk):
    first = desk.kiosk.cancel(desk.kiosk.start("qinghe-books").session.session_id)
    desk.kiosk.note_outcome(first.session_id)
    desk.clock.advance(seconds=1)
    session = desk.kiosk.start("qinghe-books").session
    assert clerk.state() is StationState.WAITING_FOR_SCAN
    desk.kiosk.cancel(session.session_id)
    assert clerk.state() is StationState.FREE
    desk.kiosk.note_outcome(first.session_id)
    desk.staff.sign_out(desk.shift)
    assert clerk.state() is StationState.CLOSED


def test_another_machine_says_nothing_of_a_stations_screen(clerk, desk):
    ended = desk.kiosk.cancel(desk.kiosk.start("qinghe-books").session.session_id)
    other = Desk(desk.path, "Desk 1", clock=desk.clock, sign_in=False, credential=lambda: b"0" * 32)
    other.kiosk.note_outcome(ended.session_id)
    assert clerk.state() is StationState.FREE


def test_a_kiosk_without_a_sign_of_life_is_silent(clerk, desk):
    assert timedelta(seconds=150) == SILENCE
    desk.clock.time += SILENCE
    assert clerk.state() is StationState.FREE
    desk.clock.time += timedelta(seconds=1)
    assert clerk.state() is StationState.SILENT
    desk.kiosk.heartbeat()
    assert clerk.state() is StationState.FREE


def test_a_revoked_kiosk_is_not_at_the_desk(clerk, desk):
    desk.staff.revoke_kiosk("Desk 1")
    assert clerk.service.read().stations == ()


def test_who_is_signed_in_at_a_kiosk_is_shown_by_their_short_name(clerk, desk):
    assert clerk.service.on_duty() == ("anna",)
    desk.staff.change_short_name("anna", "An")
    assert clerk.service.on_duty() == ("An",)
    desk.staff.change_short_name("anna", "")  # is not to be shown
    assert clerk.service.on_duty() == ()
    desk.staff.change_short_name("anna", "An")
    desk.staff.sign_out(desk.shift)
    assert clerk.service.on_duty() == ()


# -- instructions ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("is_open", "state", "possible"),
    [
        (False, None, {OPEN}),
        (True, None, {CLOSE, LANGUAGE}),
        (True, SessionState.WAITING_FOR_SCAN, {CLOSE, LANGUAGE, CANCEL, NEW_CODE, MORE_TIME}),
        (True, SessionState.SCANNED, {CLOSE, LANGUAGE, CANCEL, MORE_TIME}),
        (True, SessionState.VERIFIED, {CLOSE, LANGUAGE}),
    ],
)
def test_what_makes_sense_at_a_station(is_open, state, possible):
    assert possible_instructions(is_open=is_open, state=state) == possible
    session = SimpleNamespace(record=SimpleNamespace(state=state)) if state else None
    station = Station("Desk 1", "anna" if is_open else "", datetime.now(UTC), session)
    assert station.possible == possible


def test_staff_cancels_a_session_and_the_trail_says_who(clerk, desk):
    session = desk.kiosk.start("qinghe-books").session
    clerk.ask(CANCEL)
    assert clerk.station().instruction.outcome is None
    carried = clerk.kiosk.carry_out_next()
    assert carried.is_done
    assert carried.session.result is ResultCode.CANCELLED_AT_KIOSK
    assert desk.kiosk.current(session.session_id).state is SessionState.CANCELLED
    assert clerk.station().instruction.outcome is DONE
    assert actors_of(desk, "instruction_given") == [("staff:anna", "Desk 1", "cancel")]
    assert actors_of(desk, "session_cancelled") == [
        ("staff:anna", "Desk 1", "cancelled:cancelled_at_kiosk")
    ]
    assert actors_of(desk, "instruction_settled") == [("kiosk", "Desk 1", "cancel:done")]
    assert clerk.kiosk.carry_out_next() is None


def test_a_new_code_replaces_the_one_on_the_screen(clerk, desk):
    first = desk.kiosk.start("qinghe-books")
    clerk.ask(NEW_CODE)
    carried = clerk.kiosk.carry_out_next()
    assert carried.issued.session.session_id == first.session.session_id
    with pytest.raises(Refused, match="code_replaced"):
        desk.phone.scan(desk.code(first) or first.code, holder())
    assert desk.phone.scan(desk.code(carried.issued), holder())


def test_staff_gives_a_visitor_a_minute_more_and_the_trail_says_who(clerk, desk):
    issued = desk.kiosk.start("qinghe-books")
    desk.phone.scan(desk.code(issued), holder())
    before = desk.kiosk.current(issued.session.session_id)
    clerk.ask(MORE_TIME)
    carried = clerk.kiosk.carry_out_next()
    assert carried.is_done
    assert carried.session.deadline == before.deadline + timedelta(minutes=1)
    assert desk.kiosk.current(before.session_id) == carried.session
    assert actors_of(desk, "session_extended") == [("staff:anna", "Desk 1", "scanned")]


def test_staff_gives_no_more_time_than_may_be(clerk, desk):
    session = desk.kiosk.start("qinghe-books").session
    for _ in range(10):
        desk.kiosk.extend(session.session_id)
    clerk.ask(MORE_TIME)
    assert clerk.kiosk.carry_out_next().instruction.reason is Refusal.NO_MORE_TIME
    assert desk.kiosk.current(session.session_id).extensions == 10


def test_a_minute_more_comes_too_late_for_what_is_over(clerk, desk):
    session = desk.kiosk.start("qinghe-books").session
    desk.clock.advance(seconds=119)
    clerk.ask(MORE_TIME)
    desk.clock.advance(seconds=1)
    assert clerk.kiosk.carry_out_next().instruction.reason is Refusal.SESSION_ENDED
    assert desk.kiosk.current(session.session_id).state is SessionState.EXPIRED


def test_staff_closes_and_opens_a_station(clerk, desk):
    desk.kiosk.start("qinghe-books")
    clerk.ask(CLOSE)
    assert clerk.kiosk.carry_out_next().is_done
    assert clerk.state() is StationState.CLOSED
    assert desk.kiosk.status().refusal is Refusal.STAFF_NOT_SIGNED_IN
    assert actors_of(desk, "signed_out") == [("staff:anna", "Desk 1", "")]
    clerk.ask(OPEN)
    carried = clerk.kiosk.carry_out_next()
    assert carried.shift.staff_name == "anna"
    assert desk.kiosk.status().refusal is None


def test_a_language_reaches_the_kiosk(clerk):
    clerk.ask(LANGUAGE, "zh_CN")
    carried = clerk.kiosk.carry_out_next()
    assert (carried.is_done, carried.instruction.value) == (True, "zh_CN")


@pytest.mark.parametrize("value", ["../../x", "", "xx", "zh_CN "])
def test_a_language_that_does_not_exist_is_not_asked_for(clerk, value):
    with pytest.raises(ValueError, match="no language"):
        clerk.ask(LANGUAGE, value)
    assert clerk.kiosk.carry_out_next() is None


def test_what_makes_no_sense_is_refused_with_its_reason(clerk, desk):
    assert clerk.refused(CANCEL) is Refusal.SESSION_ENDED
    assert clerk.refused(OPEN) is Refusal.ALREADY_OPEN
    issued = desk.kiosk.start("qinghe-books")
    desk.phone.scan(desk.code(issued), holder())
    assert clerk.refused(NEW_CODE) is Refusal.ALREADY_SCANNED
    desk.staff.sign_out(desk.shift)
    assert clerk.refused(LANGUAGE, "en") is Refusal.STAFF_NOT_SIGNED_IN
    with pytest.raises(Refused, match="kiosk_not_registered"):
        clerk.service.give("Desk 9", OPEN, by="anna")


def test_the_next_visitor_is_not_cancelled_for_the_last_one(clerk, desk):
    desk.kiosk.start("qinghe-books")
    clerk.ask(CANCEL)
    other = desk.kiosk.start("yunshan-tea").session
    carried = clerk.kiosk.carry_out_next()
    assert carried.instruction.outcome is REFUSED
    assert carried.instruction.reason is Refusal.SESSION_ENDED
    assert desk.kiosk.current(other.session_id).state is SessionState.WAITING_FOR_SCAN
    assert clerk.station().instruction.reason is Refusal.SESSION_ENDED


def test_what_was_decided_about_a_visitor_who_left_is_refused(clerk, desk):
    gone = desk.kiosk.start("qinghe-books").session.session_id
    desk.phone.scan(desk.code(desk.kiosk.start("yunshan-tea")), holder())
    assert clerk.refused(CANCEL, seen=gone) is Refusal.SESSION_ENDED
    assert clerk.refused(NEW_CODE, seen=gone) is Refusal.SESSION_ENDED
    with pytest.raises(Refused, match="session_ended"):
        clerk.service.give("Desk 1", CANCEL, by="anna")
    assert clerk.kiosk.carry_out_next() is None


def test_a_cancel_for_the_next_visitor_is_one_of_its_own(clerk, desk):
    desk.kiosk.start("qinghe-books")
    first = clerk.ask(CANCEL)
    desk.clock.advance(seconds=1)
    other = desk.kiosk.start("yunshan-tea").session
    second = clerk.ask(CANCEL)
    assert second.instruction_id != first.instruction_id
    assert [clerk.kiosk.carry_out_next().instruction.outcome for _ in range(2)] == [REFUSED, DONE]
    assert desk.kiosk.current(other.session_id).state is SessionState.CANCELLED


def test_a_scan_is_faster_than_a_new_code(clerk, desk):
    issued = desk.kiosk.start("qinghe-books")
    clerk.ask(NEW_CODE)
    desk.phone.scan(desk.code(issued), holder())
    assert clerk.kiosk.carry_out_next().instruction.reason is Refusal.ALREADY_SCANNED
    assert desk.kiosk.current(issued.session.session_id).state is SessionState.SCANNED


def test_a_kiosk_that_was_away_does_nothing_late(clerk, desk):
    session = desk.kiosk.start("qinghe-books").session
    clerk.ask(CANCEL)
    desk.clock.time += INSTRUCTION_LIFETIME
    assert clerk.station().instruction.is_pending(desk.clock.now())
    desk.clock.time += timedelta(seconds=1)
    assert not clerk.station().instruction.is_pending(desk.clock.now())
    assert clerk.kiosk.carry_out_next().instruction.outcome is LAPSED
    assert desk.kiosk.current(session.session_id).state is SessionState.WAITING_FOR_SCAN


def test_what_was_asked_lapses_where_the_clock_was_set_back(desk):
    given = Instruction("1" * 32, "Desk 1", OPEN, "anna", desk.clock.now())
    assert timedelta(seconds=30) == INSTRUCTION_LIFETIME
    for away, late in ((30, False), (31, True), (-30, False), (-31, True)):
        assert given.is_late(desk.clock.now() + timedelta(seconds=away)) is late


def test_what_became_of_an_instruction_is_shown_for_two_minutes(clerk, desk):
    clerk.ask(LANGUAGE, "en")
    clerk.kiosk.carry_out_next()
    desk.clock.advance(minutes=2)
    assert clerk.station().instruction.outcome is DONE
    desk.clock.advance(seconds=1)
    assert clerk.station().instruction is None


def test_a_revoked_kiosk_is_asked_for_nothing_and_does_nothing(clerk, desk):
    clerk.ask(LANGUAGE, "en")
    desk.staff.revoke_kiosk("Desk 1")
    assert clerk.kiosk.carry_out_next() is None
    assert clerk.refused(OPEN) is Refusal.KIOSK_NOT_REGISTERED


def test_a_second_press_asks_nothing_more(clerk, desk):
    desk.kiosk.start("qinghe-books")
    assert clerk.ask(NEW_CODE) == clerk.ask(NEW_CODE)
    assert clerk.ask(LANGUAGE, "zh_CN") != clerk.ask(LANGUAGE, "en")
    assert len(actors_of(desk, "instruction_given")) == 3
    assert desk.kiosk.status().instructions == 3


def test_what_somebody_asked_who_was_removed_since_is_not_done(clerk, desk):
    desk.staff.add("bert", "314159")
    session = desk.kiosk.start("qinghe-books").session
    clerk.service.give("Desk 1", CANCEL, by="bert", seen=session.session_id)
    desk.staff.remove("bert")
    assert clerk.kiosk.carry_out_next().instruction.outcome is REFUSED
    assert desk.kiosk.current(session.session_id).state is SessionState.WAITING_FOR_SCAN


@pytest.mark.parametrize("sealed", ["x", "no-key.AAAA", "."])
def test_a_note_that_cannot_be_opened_puts_no_console_out_of_service(clerk, desk, sealed):
    call = desk.kiosk.call_staff()
    clerk.service.come(call, "anna")
    desk.handovers.hand_over("a note", "anna")
    for table in ("staff_alert", "handover"):
        statement(desk.database, f"UPDATE {table} SET sealed_note = ?", sealed)
    desk.edited = True
    [shown] = clerk.service.read().calls
    assert shown.alert.note == "\ufffd"
    assert [one.handover.note for one in desk.handovers.summaries()] == ["", "\ufffd"]


def test_a_short_name_is_nobody_who_has_asked(clerk, desk):
    """Somebody was removed whose name another one is shown with, since an earlier release."""
    desk.staff.add("bert", "314159")
    clerk.service.give("Desk 1", LANGUAGE, by="bert", value="en")
    desk.staff.remove("bert")
    statement(desk.database, "UPDATE staff_member SET short_name = 'bert' WHERE name = 'anna'")
    desk.edited = True
    [asked] = (clerk.kiosk.carry_out_next().instruction,)
    assert (asked.outcome, asked.reason) == (REFUSED, Refusal.STAFF_REMOVED)
    for work in (
        lambda: desk.staff.remove("bert"),
        lambda: desk.staff.change_role("bert", StaffRole.LEAD),
        lambda: desk.staff.change_pin("bert", "271829"),
    ):
        with pytest.raises(Refused, match="wrong_pin"):
            work()
    assert desk.staff.check_pin("bert", PIN) == "anna"


def test_a_kiosk_refuses_a_language_that_it_does_not_have(clerk, desk):
    """Such as one that a console of a newer version knows."""
    clerk.ask(LANGUAGE, "en")
    statement(desk.database, "UPDATE kiosk_instruction SET value = 'xx'")
    desk.edited = True
    settled = clerk.kiosk.carry_out_next().instruction
    assert (settled.outcome, settled.reason) == (REFUSED, Refusal.UNKNOWN_LANGUAGE)


def test_what_waits_behind_a_refused_one_is_not_refused_in_its_place(clerk, desk, monkeypatch):
    clerk.ask(LANGUAGE, "en")
    statement(desk.database, "UPDATE kiosk_instruction SET value = 'xx'")
    desk.edited = True
    desk.clock.advance(seconds=1)
    clerk.ask(LANGUAGE, "zh_CN")
    writing, begun = desk.database.writing, []

    @contextlib.contextmanager
    def settled_meanwhile():
        if begun:
            statement(
                desk.database,
                "UPDATE kiosk_instruction SET outcome = 'lapsed', settled_at = given_at"
                " WHERE value = 'xx'",
            )
        begun.append(True)
        with writing() as transaction:
            yield transaction

    with monkeypatch.context() as patched:
        patched.setattr(desk.database, "writing", settled_meanwhile)
        assert clerk.kiosk.carry_out_next() is None
    assert clerk.kiosk.carry_out_next().is_done


def test_what_another_has_seen_already_is_not_seen_again(clerk, desk):
    call = desk.kiosk.call_staff()
    alerts = desk.staff.alerts()
    clerk.service.come(call, "anna")
    desk.staff.mark_seen(alerts, "anna")
    assert actors_of(desk, "alerts_seen") == [("staff:anna", "Desk 1", "1")]


def test_who_was_removed_does_nothing_more_at_the_console(clerk, desk):
    """Whatever the console saw before: it is asked within the transaction that acts."""
    desk.staff.add("bert", "314159")
    records = HistoryService(desk.database, desk.clock, Settings())
    call = desk.kiosk.call_staff()
    desk.staff.remove("bert")
    for work in (
        lambda: clerk.service.give("Desk 1", LANGUAGE, by="bert", value="en"),
        lambda: clerk.service.come(call, "bert"),
        lambda: clerk.service.solve(call, "done", "bert"),
        lambda: desk.handovers.hand_over("a note", "bert"),
        lambda: desk.staff.mark_seen(desk.staff.alerts(), "bert"),
        lambda: desk.staff.add("carl", "314159", by="staff:bert"),
        lambda: records.change_settings({"idle_limit": 50}, "bert"),
        lambda: records.note_report("staff:bert"),
    ):
        with pytest.raises(Refused, match="staff_removed"):
            work()
    assert [one.alert.coming for one in clerk.service.read().calls] == [""]


def test_another_machine_leaves_a_stations_instructions_alone(clerk, desk):
    desk.kiosk.start("qinghe-books")
    clerk.ask(CANCEL)
    stranger = InstructedKiosk(
        desk.database,
        desk.kiosk,
        desk.staff,
        credential=lambda: b"other",
        clock=desk.clock,
        languages=(),
    )
    assert stranger.carry_out_next() is None
    other = Desk(desk.path, station="Desk 2")
    other.share_clock(desk.clock)
    assert Clerk(other).kiosk.carry_out_next() is None
    assert desk.kiosk.status().instructions == 1


def test_an_instruction_is_settled_once(clerk, desk):
    given = Instruction("1" * 32, "Desk 1", OPEN, "anna", desk.clock.now())
    settled = settle(given, LAPSED, desk.clock.now())
    with pytest.raises(AssertionError):
        settle(settled, DONE, desk.clock.now())
    instruction = clerk.ask(LANGUAGE, "en")
    clerk.kiosk.carry_out_next()
    with desk.database.writing() as transaction:
        again = settle(instruction, LAPSED, desk.clock.now())
        assert not transaction.instructions.settle(again, at=desk.clock.now(), actor="kiosk")
    assert clerk.station().instruction.outcome is DONE


def test_old_instructions_are_erased_with_the_rest(clerk, desk):
    clerk.ask(LANGUAGE, "en")
    clerk.kiosk.carry_out_next()
    desk.clock.advance(days=8)
    assert desk.purge(7, clock_is_right=True).instructions == 1
    assert statement(desk.database, "SELECT count(*) FROM kiosk_instruction") == [(0,)]


# -- calls -------------------------------------------------------------------------------------


def test_a_call_says_what_it_is_about(clerk, desk):
    issued = desk.kiosk.start("qinghe-books")
    desk.phone.scan(desk.code(issued), holder(UNVERIFIED))
    desk.clock.advance(minutes=1)
    desk.kiosk.call_staff()
    [call] = clerk.service.read().calls
    assert call.wants_help
    assert (call.record.account, call.record.result) == ("qi***ks", ResultCode.NOT_FINISHED)


@pytest.mark.parametrize(("later", "is_about_it"), [(600, True), (601, False)])
def test_a_call_long_after_a_session_is_not_about_it(clerk, desk, later, is_about_it):
    issued = desk.kiosk.start("qinghe-books")
    desk.kiosk.cancel(issued.session.session_id)
    desk.clock.advance(seconds=later)
    desk.kiosk.call_staff()
    [call] = clerk.service.read().calls
    assert (call.record is not None) is is_about_it


def test_a_call_is_not_about_the_next_visitor(clerk, desk):
    issued = desk.kiosk.start("qinghe-books")
    desk.kiosk.call_staff()
    desk.clock.advance(seconds=30)
    desk.kiosk.cancel(issued.session.session_id)
    desk.clock.advance(seconds=1)
    desk.kiosk.start("lanqiao-design")
    [call] = clerk.service.read().calls
    assert call.record.account == "qi***ks"


def test_a_call_keeps_its_session_at_the_kiosk_past_midnight(desk):
    desk.kiosk.cancel(desk.kiosk.start("qinghe-books").session.session_id)
    desk.kiosk.call_staff()
    desk.clock.advance(days=1)
    today = HistoryService(desk.database, desk.clock, Settings()).today()
    [alert] = today.alerts
    assert session_about(alert, today.about).account == "qi***ks"


def test_a_call_keeps_its_session_while_others_follow(clerk, desk):
    issued = desk.kiosk.start("qinghe-books")
    desk.clock.advance(seconds=5)
    desk.kiosk.call_staff()
    for _ in range(2):
        desk.clock.advance(seconds=5)
        desk.kiosk.cancel(issued.session.session_id)
        issued = desk.kiosk.start("lanqiao-design")
        [call] = clerk.service.read().calls
        assert call.record.account == "qi***ks"


def test_a_call_that_is_not_there_is_neither_answered_nor_solved(clerk, desk):
    clerk.service.come(4711, "anna")
    clerk.service.solve(4711, "note", "anna")
    assert actors_of(desk, "alerts_seen") == actors_of(desk, "call_solved") == []


def test_the_visitor_sees_that_somebody_comes(clerk, desk):
    alert_id = desk.kiosk.call_staff()
    clerk.service.come(alert_id, "anna")
    assert desk.kiosk.call_state(alert_id) is CallState.COMING
    [call] = clerk.service.read().calls
    assert call.alert.coming == "anna"
    # Whoever is second changes nothing.
    desk.staff.add("bert", "314159")
    clerk.service.come(alert_id, "bert")
    assert clerk.service.read().calls[0].alert.coming == "anna"
    assert actors_of(desk, "alerts_seen") == [("staff:anna", "Desk 1", "1")]


def test_a_solved_call_is_gone_and_its_note_is_sealed(clerk, desk):
    alert_id = desk.kiosk.call_staff()
    clerk.service.solve(alert_id, "  had the wrong\nphone ", "anna")
    assert clerk.service.read().calls == ()
    with desk.database.reading() as transaction:
        assert transaction.alerts.get(alert_id).note == "had the wrong phone"
    [(stored,)] = statement(desk.database, "SELECT sealed_note FROM staff_alert")
    assert "phone" not in stored
    assert actors_of(desk, "call_solved") == [("staff:anna", "Desk 1", str(alert_id))]
    # A second click adds nothing.
    assert clerk.service.solve(alert_id, "had the wrong phone", "anna") == ""
    with desk.database.reading() as transaction:
        assert transaction.alerts.get(alert_id).note == "had the wrong phone"


def test_a_note_on_a_call_that_somebody_else_has_solved_is_added_to_theirs(clerk, desk):
    desk.staff.add("bert", "314159")
    for first, both in (("", "anna: told"), ("has paper", "has paper · anna: told")):
        alert_id = desk.kiosk.call_staff()
        assert clerk.service.solve(alert_id, first, "bert") == ""
        for _ in range(2):
            assert clerk.service.solve(alert_id, "told", "anna") == "bert"
        assert clerk.service.solve(alert_id, "", "anna") == "bert"
        with desk.database.reading() as transaction:
            assert transaction.alerts.get(alert_id).note == both
    solved = [actor for actor, *_ in actors_of(desk, "call_solved")]
    assert solved == ["staff:bert", "staff:anna"] * 2


def test_a_note_that_is_a_part_of_anothers_is_added_all_the_same(clerk, desk):
    desk.staff.add("bert", "314159")
    alert_id = desk.kiosk.call_staff()
    clerk.service.solve(alert_id, "new code, JD app missing", "bert")
    for note in ("app missing", "app · missing", "bert", "new code, JD app missing"):
        for _ in range(2):
            clerk.service.solve(alert_id, note, "anna")
    with desk.database.reading() as transaction:
        note = transaction.alerts.get(alert_id).note
    said = ("app missing", "app · missing", "bert")
    assert note == " · ".join(["new code, JD app missing", *(f"anna: {one}" for one in said)])


def test_a_note_has_an_end(clerk, desk):
    alert_id = desk.kiosk.call_staff()
    clerk.service.solve(alert_id, "x" * 500, "anna")
    with desk.database.reading() as transaction:
        assert len(transaction.alerts.get(alert_id).note) == NOTE_LENGTH == 200


def test_who_waits_longest_is_on_top_and_who_is_helped_below(clerk, desk):
    other = Desk(desk.path, station="Desk 2")
    other.share_clock(desk.clock)
    third = Desk(desk.path, station="Desk 3")
    third.share_clock(desk.clock)
    desk.kiosk.report_unscannable()
    first = other.kiosk.call_staff()
    desk.clock.advance(seconds=30)
    third.kiosk.call_staff()
    desk.clock.advance(seconds=1)
    desk.kiosk.call_staff()
    clerk.service.come(first, "anna")
    calls = clerk.service.read().calls
    assert [(one.alert.station, one.alert.alert) for one in calls] == [
        ("Desk 3", Alert.HELP_WANTED),
        ("Desk 1", Alert.HELP_WANTED),
        ("Desk 2", Alert.HELP_WANTED),
        ("Desk 1", Alert.CODE_NOT_SCANNABLE),
    ]
    desk.clock.advance(hours=1)
    assert "Desk 2" in [one.alert.station for one in clerk.service.read().calls]
    desk.clock.advance(seconds=1)
    assert "Desk 2" not in [one.alert.station for one in clerk.service.read().calls]


def test_who_opens_the_area_is_in_the_trail(clerk, desk):
    assert desk.staff.enter("anna", PIN) == "anna"
    assert actors_of(desk, "area_opened") == [("staff:anna", "Desk 1", "")]
    with pytest.raises(Refused, match="wrong_pin"):
        desk.staff.enter("anna", "000001")


def test_a_visitor_who_is_verified_needs_no_instruction(clerk, desk):
    issued = desk.kiosk.start("qinghe-books")
    asked = desk.phone.scan(desk.code(issued), holder())
    desk.phone.authorize(asked.authorization_id, holder(), CONSENT)
    assert clerk.station().possible == {CLOSE, LANGUAGE}
    assert clerk.station().last.result is ResultCode.VERIFIED


def test_a_desk_shows_the_stations_and_calls_of_one_branch(desk):
    other = Desk(desk.path, "Desk 2")
    other.share_clock(desk.clock)
    for one in (desk, other):
        one.kiosk.call_staff()
    desk.staff.change_branch("Desk 2", "North")
    seen = desk.console.read()
    assert seen.branches == ("North",)
    assert seen.of_branch("") == seen
    north = seen.of_branch("North")
    assert [one.name for one in north.stations] == ["Desk 2"]
    assert [one.alert.station for one in north.calls] == ["Desk 2"]


def test_a_lead_sets_and_takes_away_a_branch_and_the_trail_says_which(desk):
    desk.staff.add("bert", "314159")
    with pytest.raises(Refused, match="not_a_lead"):
        desk.staff.change_branch("Desk 1", "North", by="staff:bert")
    with pytest.raises(Refused, match="kiosk_not_registered"):
        desk.staff.change_branch("Desk 9", "North", by="staff:anna")
    for name in ("two\nlines", "x" * 65, "\u202eNorth"):
        with pytest.raises(Refused, match="not_a_name"):
            desk.staff.change_branch("Desk 1", name)
    desk.staff.change_branch("Desk 1", " North ", by="staff:anna")
    desk.staff.change_branch("Desk 1", "North", by="staff:anna")
    assert [one.branch for one in desk.staff.kiosks()] == ["North"]
    desk.staff.change_branch("Desk 1", "")
    assert desk.console.read().branches == ()
    assert desk.trail().count("branch_changed") == 2
    query = "SELECT actor, station, detail FROM audit_event WHERE action = 'branch_changed'"
    assert statement(desk.database, query + " ORDER BY number") == [
        ("staff:anna", "Desk 1", "North"),
        ("operator", "Desk 1", ""),
    ]


def test_a_call_that_is_no_longer_kept_is_over(desk):
    with desk.database.reading() as transaction:
        assert transaction.alerts.call_state(99) is CallState.SOLVED
