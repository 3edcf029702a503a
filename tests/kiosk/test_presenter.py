"""What the kiosk's presenter shows where the world was faster than the visitor: no window here."""

from __future__ import annotations

import pytest

from kiosk.preferences import PreferencesFile
from kiosk.presenter import KioskPresenter
from kiosk.staff_presenter import Naming
from kiosk.view import Notice
from kiosk.widgets.help_bar import HelpState
from testbed.databases import statement
from testbed.service_fixture import (
    CONSENT,
    PIN,
    SECOND,
    Desk,
    bind_elsewhere,
    holder,
)
from verification.domain import qr_payload
from verification.domain.instructions import InstructionKind
from verification.domain.session import ResultCode, SessionState


class Screen:
    """The presenter of an open kiosk, and the last that it has said to each page.

    With *deaf*, it is not told of others' commits: what the visitor does comes first.
    """

    def __init__(self, qtbot, desk, *, deaf=True):
        self.qtbot, self.desk = qtbot, desk
        self.presenter = KioskPresenter(
            desk.kiosk,
            desk.staff,
            desk.instructed,
            desk.database,
            desk.clock,
            PreferencesFile(),
            Naming("Desk 1", known=lambda: None, claim=lambda _: None),
        )
        self.start_page = self.session_page = self.sign_in_page = self.help = None
        self.visitors_gone = 0
        self.presenter.start_page_shown.connect(self._start)
        self.presenter.session_changed.connect(lambda view, _: self._session(view))
        self.presenter.staff.sign_in_shown.connect(self._sign_in)
        self.presenter.visitor_left.connect(self._gone)
        self.presenter.help.changed.connect(self._help)
        self.presenter.open(desk.shift)
        self.wait(lambda: self.start_page is not None)
        if deaf:
            self.presenter.stored_change.disconnect()

    def _start(self, notice, wait):
        self.start_page, self.session_page = (notice, wait.total_seconds()), None

    def _session(self, view):
        self.session_page = view

    def _sign_in(self, view):
        self.sign_in_page = view

    def _gone(self):
        self.visitors_gone += 1

    def _help(self, state):
        self.help = state

    def wait(self, fact):
        self.qtbot.waitUntil(fact, timeout=20_000)

    def show_code(self, login="qinghe-books"):
        self.presenter.start(login)
        self.wait(lambda: self.session_page is not None and self.session_page.code is not None)
        session, _ = self.presenter.shown_session()
        return session, self.session_page.code


@pytest.fixture
def screen(qtbot, desk):
    screen = Screen(qtbot, desk)
    yield screen
    screen.presenter.close()


# -- the phone is faster --------------------------------------------------------------------------


def test_refresh_after_the_phone_has_scanned_shows_what_the_phone_did(screen, desk):
    session, code = screen.show_code()
    desk.phone.scan(code, holder())
    assert screen.session_page.can_refresh  # the kiosk has not heard of it
    screen.presenter.refresh()
    screen.wait(lambda: screen.session_page.code is None)
    now = desk.kiosk.current(session.session_id)
    assert now.state is SessionState.SCANNED
    assert screen.session_page.match_code == now.match_code
    assert not screen.session_page.can_refresh
    assert screen.session_page.warning == ""


def test_more_time_after_the_last_was_given_shows_that_there_is_none(screen, desk):
    session, code = screen.show_code()
    desk.phone.scan(code, holder())
    for _ in range(10):
        desk.kiosk.extend(session.session_id)
    screen.presenter.extend()
    screen.wait(lambda: bool(screen.session_page.match_code))
    assert not screen.session_page.can_extend
    assert screen.session_page.countdown.figures == "12:00"


def test_more_time_that_is_asked_for_too_late_shows_the_end(screen, desk):
    _, code = screen.show_code()
    desk.phone.scan(code, holder())
    desk.clock.advance(seconds=120)
    screen.presenter.extend()
    screen.wait(lambda: screen.session_page.can_finish)
    assert screen.presenter.shown_session()[0].result is ResultCode.NOT_AUTHORIZED_IN_TIME


def test_cancel_after_ok_shows_that_it_is_verified(screen, desk):
    session, code = screen.show_code()
    asked = desk.phone.scan(code, holder())
    desk.phone.authorize(asked.authorization_id, holder(), CONSENT)
    screen.presenter.cancel()
    screen.wait(lambda: screen.session_page.can_finish)
    shown, _ = screen.presenter.shown_session()
    assert shown.result is ResultCode.VERIFIED
    assert desk.kiosk.current(session.session_id).result is ResultCode.VERIFIED


def test_refresh_after_the_end_starts_a_new_session_for_the_same_account(screen, desk):
    session, code = screen.show_code()
    desk.kiosk.cancel(session.session_id)
    screen.presenter.refresh()
    screen.wait(lambda: screen.presenter.shown_session()[0].session_id != session.session_id)
    shown, _ = screen.presenter.shown_session()
    assert shown.cloud_login_name == "qinghe-books"
    assert screen.session_page.code not in (None, code)


def test_refresh_after_the_account_was_verified_leads_back_to_the_start(screen, desk):
    session, _ = screen.show_code()
    desk.kiosk.cancel(session.session_id)
    bind_elsewhere(desk.database, desk.clock, "qinghe-books", SECOND)
    screen.presenter.refresh()
    screen.wait(lambda: screen.session_page is None)
    assert screen.start_page == (Notice.ALREADY_VERIFIED, 0)
    assert screen.presenter.shown_session() is None


def sessions(desk):
    return statement(desk.database, "SELECT session_id FROM verification_session")


def test_a_second_press_while_a_code_is_on_its_way_starts_no_second_session(screen, desk):
    screen.presenter.start("qinghe-books")
    screen.show_code()
    assert len(sessions(desk)) == 1
    screen.presenter.cancel()
    screen.presenter.refresh()
    screen.presenter.cancel()
    screen.wait(lambda: screen.session_page.can_finish)
    assert len(sessions(desk)) == 1
    screen.presenter.refresh()
    screen.presenter.refresh()
    screen.wait(lambda: screen.session_page.code is not None)
    # It comes after a second code, if one was asked for.
    first, _ = screen.presenter.shown_session()
    screen.presenter.extend()
    screen.wait(lambda: screen.presenter.shown_session()[0] != first)
    assert screen.presenter.shown_session()[0].session_id == first.session_id
    assert len(sessions(desk)) == 2


def test_a_press_that_was_refused_can_be_pressed_again(screen, desk):
    bind_elsewhere(desk.database, desk.clock, "qinghe-books", SECOND)
    for _ in range(2):
        screen.start_page = None
        screen.presenter.start("qinghe-books")
        screen.wait(lambda: screen.start_page == (Notice.ALREADY_VERIFIED, 0))


# -- staff and operator are faster ----------------------------------------------------------------


def revoked(desk):
    desk.staff.revoke_kiosk("Desk 1")


def signed_out_elsewhere(desk):
    desk.staff.sign_out(desk.shift)


def staff_removed(desk):
    desk.staff.add("bert", "314159")
    desk.staff.remove("anna")


@pytest.mark.parametrize("closes", [revoked, signed_out_elsewhere, staff_removed])
@pytest.mark.parametrize("then", ["start", "refresh"])
def test_what_a_visitor_asks_of_a_kiosk_that_was_closed_leads_to_the_sign_in(
    screen, desk, closes, then
):
    if then == "refresh":
        screen.show_code()
    gone = screen.visitors_gone
    closes(desk)
    if then == "refresh":
        screen.presenter.refresh()
    else:
        screen.presenter.start("qinghe-books")
    screen.wait(lambda: screen.sign_in_page is not None)
    assert screen.visitors_gone > gone
    assert screen.presenter.shown_session() is None
    assert screen.presenter.staff.shift is None


@pytest.mark.parametrize("closes", [revoked, signed_out_elsewhere, staff_removed])
def test_a_kiosk_that_is_closed_while_a_visitor_is_served_hears_of_it(qtbot, desk, closes):
    screen = Screen(qtbot, desk, deaf=False)
    screen.show_code()
    gone = screen.visitors_gone
    closes(desk)
    screen.wait(lambda: screen.sign_in_page is not None)
    assert screen.visitors_gone > gone
    assert screen.presenter.shown_session() is None
    screen.presenter.close()


def test_a_session_that_the_database_lost_leads_back_to_the_start(screen, desk):
    """As after an older copy was put in place under the running kiosk."""
    session, _ = screen.show_code()
    desk.edited = True
    statement(desk.database, "DELETE FROM qr_code")
    statement(
        desk.database,
        "DELETE FROM verification_session WHERE session_id = ?",
        session.session_id,
    )
    screen.presenter.cancel()
    screen.wait(lambda: screen.session_page is None)
    assert screen.start_page == (Notice.SESSION_LOST, 0)


def test_an_account_in_progress_elsewhere_is_told_with_the_time_to_wait(screen, desk):
    other = Desk(desk.path, "Desk 2")
    other.share_clock(desk.clock)
    other.kiosk.start("qinghe-books")
    screen.presenter.start("qinghe-books")
    screen.wait(lambda: screen.start_page[0] is Notice.ALREADY_IN_PROGRESS)
    assert screen.start_page == (Notice.ALREADY_IN_PROGRESS, 120)
    desk.clock.advance(seconds=120)
    screen.wait(lambda: screen.start_page == (Notice.NONE, 0))


# -- help -----------------------------------------------------------------------------------------


def test_a_second_call_for_help_rings_once_and_is_answered_once(screen, desk):
    screen.presenter.help.call()
    screen.presenter.help.call()
    screen.wait(lambda: screen.help is HelpState.CALLED)
    screen.presenter.help.refresh()
    screen.presenter.account.look_up("nobody-at-all")  # answered after the calls before it
    screen.wait(lambda: screen.start_page[0] is Notice.UNKNOWN_ACCOUNT)
    assert screen.help is HelpState.CALLED
    (alert,) = desk.staff.alerts()
    desk.staff.mark_seen((alert,), "anna")
    screen.presenter.help.refresh()
    screen.wait(lambda: screen.help is HelpState.COMING)
    screen.presenter.finish()
    assert screen.help is HelpState.NONE


@pytest.mark.parametrize("comes_first", [True, False])
def test_a_call_that_staff_solved_is_over_and_the_next_rings_again(screen, desk, comes_first):
    screen.presenter.help.call()
    screen.wait(lambda: screen.help is HelpState.CALLED)
    (call,) = desk.staff.alerts()
    if comes_first:
        desk.console.come(call.alert_id, "anna")
        screen.presenter.help.refresh()
        screen.wait(lambda: screen.help is HelpState.COMING)
    desk.console.solve(call.alert_id, "", "anna")
    screen.presenter.help.refresh()
    screen.wait(lambda: screen.help is HelpState.NONE)
    screen.presenter.help.call()
    screen.wait(lambda: screen.help is HelpState.CALLED)
    assert [one.alert_id for one in desk.staff.alerts()] != [call.alert_id]


def test_a_call_that_is_noted_after_the_visitor_has_left_is_not_the_next_ones(screen, desk):
    screen.presenter.help.call()
    screen.presenter.finish()
    screen.presenter.account.look_up("nobody-at-all")
    screen.wait(lambda: screen.start_page[0] is Notice.UNKNOWN_ACCOUNT)
    assert screen.help is not HelpState.CALLED


def test_staff_who_answer_the_visitor_before_do_not_answer_the_next(screen, desk):
    screen.presenter.help.call()
    screen.wait(lambda: screen.help is HelpState.CALLED)
    screen.presenter.finish()
    desk.staff.mark_seen(desk.staff.alerts(), "anna")
    screen.presenter.help.call()
    screen.wait(lambda: screen.help is HelpState.CALLED)
    screen.presenter.help.refresh()
    screen.presenter.account.look_up("nobody-at-all")
    screen.wait(lambda: screen.start_page[0] is Notice.UNKNOWN_ACCOUNT)
    assert screen.help is HelpState.CALLED


def test_an_answer_that_is_on_its_way_when_the_visitor_leaves_is_nobodys(screen, desk):
    screen.presenter.help.call()
    screen.wait(lambda: screen.help is HelpState.CALLED)
    desk.staff.mark_seen(desk.staff.alerts(), "anna")
    screen.presenter.help.refresh()
    screen.presenter.finish()
    screen.presenter.account.look_up("nobody-at-all")
    screen.wait(lambda: screen.start_page[0] is Notice.UNKNOWN_ACCOUNT)
    assert screen.help is HelpState.NONE


# -- the next start --------------------------------------------------------------------------------


def test_a_kiosk_that_was_closed_opens_again_for_an_empty_page(screen, desk):
    screen.show_code()
    desk.staff.sign_out(desk.shift)
    screen.presenter.refresh()
    screen.wait(lambda: screen.sign_in_page is not None)
    screen.presenter.staff.sign(screen.sign_in_page.purpose, "anna", PIN, "")
    screen.wait(lambda: screen.presenter.staff.shift is not None)
    assert screen.start_page == (Notice.NONE, 0)
    assert screen.presenter.shown_session() is None
    screen.show_code("yunshan-tea")


# -- what staff ask for at their console ---------------------------------------------------------


@pytest.fixture
def listening(qtbot, desk):
    screen = Screen(qtbot, desk, deaf=False)
    yield screen
    screen.presenter.close()


def ask(screen, kind, value=""):
    [station] = screen.desk.console.read().stations
    seen = station.session.record.session_id if station.session else None
    screen.desk.console.give("Desk 1", kind, by="anna", seen=seen, value=value)


def test_staff_cancel_a_session_and_the_visitor_sees_it(listening):
    listening.show_code()
    ask(listening, InstructionKind.CANCEL)
    listening.wait(lambda: listening.session_page.status == "Cancelled")


def test_staff_send_a_new_code(listening):
    session, code = listening.show_code()
    ask(listening, InstructionKind.NEW_CODE)
    token = qr_payload.parse(code).token
    listening.wait(lambda: qr_payload.parse(listening.session_page.code).token != token)
    assert listening.presenter.shown_session()[0].session_id == session.session_id


def test_visitor_phone_and_staff_each_get_a_minute_more(listening):
    _, code = listening.show_code()
    asked = listening.desk.phone.scan(code, holder())
    listening.wait(lambda: bool(listening.session_page.match_code))
    assert listening.session_page.countdown.figures == "2:00"
    for more, figures in (
        (listening.presenter.extend, "3:00"),
        (lambda: listening.desk.phone.extend(asked.authorization_id, holder()), "4:00"),
        (lambda: ask(listening, InstructionKind.MORE_TIME), "5:00"),
    ):
        more()
        listening.wait(lambda f=figures: listening.session_page.countdown.figures == f)


def test_staff_close_and_open_a_kiosk(listening):
    listening.show_code()
    ask(listening, InstructionKind.CLOSE)
    listening.wait(lambda: listening.sign_in_page is not None)
    assert listening.presenter.shown_session() is None
    listening.start_page = None
    ask(listening, InstructionKind.OPEN)
    listening.wait(lambda: listening.start_page == (Notice.NONE, 0.0))
    assert listening.presenter.staff.shift.staff_name == "anna"


def test_staff_set_the_language_that_a_visitor_reads(qtbot, listening):
    with qtbot.waitSignal(listening.presenter.language_wanted) as chosen:
        ask(listening, InstructionKind.LANGUAGE, "zh_CN")
    assert chosen.args == ["zh_CN"]
