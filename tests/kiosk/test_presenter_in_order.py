"""The kiosk's presenter, tick by tick: its work is done when the test says so, in order."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage

from kiosk import housekeeping as housekeeping_module
from kiosk import presenter as module
from kiosk.preferences import Preferences, PreferencesFile, Slip
from kiosk.presenter import KioskPresenter
from kiosk.screen import Screen
from kiosk.slip import presenter as slip_module
from kiosk.slip.presenter import SlipState
from kiosk.staff_presenter import Naming
from kiosk.view import Notice
from kiosk.widgets.help_bar import HelpState
from testbed.service_fixture import CONSENT, Desk, holder
from tests.support.held_work import HeldWork
from tests.support.recorded_feed import RecordedFeed
from verification.domain.alerts import Alert
from verification.domain.desk import StationState
from verification.domain.instructions import InstructionKind
from verification.domain.masking import mask_login
from verification.domain.refusals import Refusal, Refused
from verification.domain.session import ResultCode, SessionState
from verification.store.database import DatabaseUnavailable, Fault

SIGNALS = (
    *("accounts_changed", "start_page_shown", "visitor_left", "person_left", "session_changed"),
    *("alerts_counted", "settings_read", "self_check_wanted", "language_wanted"),
)
GONE = DatabaseUnavailable("gone", Fault.BUSY)


class Kiosk:
    """The presenter of a kiosk beside a real database. Only the test lets anything happen."""

    def __init__(self, monkeypatch, desk):
        self.desk, self.monkeypatch = desk, monkeypatch
        self.preferences = PreferencesFile()
        self.work, self.cleaning, self.printing, self.feed = (
            *(HeldWork(), HeldWork(), HeldWork()),
            RecordedFeed(),
        )
        monkeypatch.setattr(module, "BackgroundWork", lambda _: self.work)
        monkeypatch.setattr(housekeeping_module, "BackgroundWork", lambda _: self.cleaning)
        monkeypatch.setattr(slip_module, "BackgroundWork", lambda _: self.printing)
        monkeypatch.setattr(desk.database, "change_feed", self._watch)
        self.presenter = KioskPresenter(
            desk.kiosk,
            desk.staff,
            desk.instructed,
            desk.database,
            desk.clock,
            self.preferences,
            Naming("Desk 1", known=lambda: None, claim=lambda _: None),
        )
        self.timer = self.presenter.findChild(QTimer, "tick")
        self.heard = []
        for name in SIGNALS:
            signal = getattr(self.presenter, name)
            signal.connect(lambda *words, n=name: self.heard.append((n, *words)))
        self.presenter.staff.sign_in_shown.connect(lambda _: self.heard.append(("sign_in_shown",)))
        self.presenter.staff.left.connect(lambda: self.heard.append(("left",)))
        self.presenter.help.changed.connect(lambda state: self.heard.append(("help", state)))
        self.presenter.slip.changed.connect(lambda state, _: self.heard.append(("slip", state)))

    def _watch(self, on_change, station):
        self.others_commit, self.watched = on_change, station
        return self.feed

    def open(self, shift):
        self.presenter.open(shift)
        self.timer.stop()
        return self.after()

    def after(self, *_):
        """What is heard once all is done, since the last time."""
        self.work.finish()
        heard, self.heard = self.heard, []
        return heard

    def tick(self, times=1):
        for _ in range(times):
            self.timer.timeout.emit()
            self.work.finish()
        return self.after()

    def names(self, *_):
        return [one[0] for one in self.after()]

    def counted(self, name):
        """How often this is asked of the kiosk's service from now on."""
        calls, real = [], getattr(self.desk.kiosk, name)

        def ask(*given, **options):
            calls.append(name)
            return real(*given, **options)

        self.monkeypatch.setattr(self.desk.kiosk, name, ask)
        return calls

    def failing(self, name, error):
        def fail(*_given, **_options):
            raise error

        self.monkeypatch.setattr(self.desk.kiosk, name, fail)

    def show_code(self, login="qinghe-books"):
        """Start a session; return it, and its code."""
        self.presenter.start(login)
        view = [one for one in self.after() if one[0] == "session_changed"][-1][1]
        return self.presenter.shown_session()[0], view.code

    def scan(self, code):
        return self.desk.phone.scan(code, holder())

    def verify(self):
        session, code = self.show_code()
        asked = self.scan(code)
        self.desk.phone.authorize(asked.authorization_id, holder(), CONSENT)
        self.others_commit()
        return session, self.after()

    @property
    def screen(self):
        return self.presenter.screens.current


@pytest.fixture
def closed_kiosk(monkeypatch, qapp, desk):
    kiosk = Kiosk(monkeypatch, desk)
    yield kiosk
    monkeypatch.undo()
    kiosk.presenter.close()


@pytest.fixture
def kiosk(closed_kiosk, desk):
    closed_kiosk.open(desk.shift)
    return closed_kiosk


def views(heard):
    return [one[1] for one in heard if one[0] == "session_changed"]


def starts(heard):
    """Each start page that was shown: its notice, and the seconds to wait."""
    return [(one[1], one[2].total_seconds()) for one in heard if one[0] == "start_page_shown"]


# -- opening and closing --------------------------------------------------------------------------


def test_a_kiosk_ticks_from_when_it_is_opened_until_it_is_closed(closed_kiosk, desk):
    assert not closed_kiosk.timer.isActive()
    closed_kiosk.presenter.open(desk.shift)
    assert closed_kiosk.timer.isActive()
    closed_kiosk.presenter.close()
    assert not closed_kiosk.timer.isActive()


def test_an_open_kiosk_offers_what_there_is(closed_kiosk, desk):
    heard = closed_kiosk.open(desk.shift)
    assert starts(heard) == [(Notice.NONE, 0)]
    found = {name: given for name, *given in heard}
    assert found["accounts_changed"] == [desk.kiosk.offered_accounts()]
    assert found["settings_read"] == [desk.kiosk.settings()]
    assert found["alerts_counted"] == [0]
    assert closed_kiosk.screen is Screen.START
    assert closed_kiosk.feed.told == ["start"]
    assert closed_kiosk.watched == "Desk 1"


def test_a_kiosk_without_a_shift_asks_staff_first(closed_kiosk):
    heard = closed_kiosk.open(None)
    assert heard == [("sign_in_shown",)]
    assert closed_kiosk.screen is Screen.SIGN_IN
    assert closed_kiosk.presenter.availability.is_usable


def test_a_kiosk_that_closes_ends_what_is_open(kiosk, desk):
    session, _ = kiosk.show_code()
    kiosk.timer.start()
    kiosk.presenter.close()
    assert desk.kiosk.current(session.session_id).result is ResultCode.KIOSK_CLOSED
    assert desk.kiosk.status().refusal is Refusal.STAFF_NOT_SIGNED_IN
    assert kiosk.feed.told == ["start", "close"]
    assert not kiosk.timer.isActive()
    assert kiosk.work.closed
    assert kiosk.cleaning.closed
    assert kiosk.printing.closed
    assert kiosk.heard == []


def test_what_has_ended_stays_as_it_is_when_the_kiosk_closes(kiosk, desk):
    session, _ = kiosk.verify()
    kiosk.presenter.close()
    assert desk.kiosk.current(session.session_id).state is SessionState.VERIFIED


def test_its_parts_go_with_it(kiosk):
    presenter = kiosk.presenter
    for part in (
        *(presenter.screens, presenter.availability, presenter.staff, presenter.account),
        *(presenter.help, presenter.slip),
    ):
        assert part.parent() is presenter


# -- what the clerks see of it --------------------------------------------------------------------


def state_at_consoles(kiosk):
    [station] = kiosk.desk.console.read().stations
    return station.state(kiosk.desk.clock.now())


def test_a_visitor_at_an_outcome_is_seen_at_the_consoles_until_the_page_is_gone(kiosk):
    told = kiosk.counted("note_outcome")
    kiosk.tick()  # an earlier run may have left one
    kiosk.verify()
    assert state_at_consoles(kiosk) is StationState.AT_OUTCOME
    kiosk.tick(20)
    kiosk.presenter.finish()
    kiosk.tick()
    assert state_at_consoles(kiosk) is StationState.FREE
    kiosk.tick(20)
    assert len(told) == 3


@pytest.mark.parametrize("leave", ["clear_screen", "finish"])
def test_nobody_is_at_an_outcome_that_was_left(kiosk, leave):
    kiosk.show_code()
    kiosk.presenter.cancel()
    kiosk.after()
    assert state_at_consoles(kiosk) is StationState.AT_OUTCOME
    getattr(kiosk.presenter, leave)()
    kiosk.tick()
    assert state_at_consoles(kiosk) is StationState.FREE


def test_an_outcome_that_could_not_be_told_of_is_told_of_once_that_works(kiosk, monkeypatch):
    def fail(_):
        raise GONE

    with monkeypatch.context() as away:
        away.setattr(kiosk.desk.kiosk, "note_outcome", fail)
        kiosk.verify()
        assert state_at_consoles(kiosk) is StationState.FREE
    kiosk.tick(10)
    assert kiosk.presenter.availability.is_usable
    assert state_at_consoles(kiosk) is StationState.AT_OUTCOME


def test_a_kiosk_that_was_killed_at_an_outcome_is_free_once_it_is_open_again(kiosk, desk):
    ended = desk.kiosk.cancel(desk.kiosk.start("qinghe-books").session.session_id)
    desk.kiosk.note_outcome(ended.session_id)
    assert state_at_consoles(kiosk) is StationState.AT_OUTCOME
    kiosk.tick()
    assert state_at_consoles(kiosk) is StationState.FREE


# -- how often it looks ---------------------------------------------------------------------------


def test_an_open_session_is_attended_closely_and_an_empty_kiosk_rarely(kiosk):
    assert (kiosk.timer.interval(), kiosk.feed.fast) == (500, False)
    kiosk.show_code()
    assert (kiosk.timer.interval(), kiosk.feed.fast) == (100, True)
    kiosk.presenter.cancel()
    kiosk.after()
    assert (kiosk.timer.interval(), kiosk.feed.fast) == (500, False)
    kiosk.presenter.finish()
    kiosk.after()
    kiosk.show_code()
    kiosk.presenter.finish()
    assert (kiosk.timer.interval(), kiosk.feed.fast) == (500, False)


def test_a_kiosk_gives_a_sign_of_life_each_minute(kiosk):
    beats = kiosk.counted("heartbeat")
    kiosk.tick(119)
    assert beats == []
    kiosk.tick(1)
    assert len(beats) == 1
    kiosk.show_code()
    kiosk.tick(598)
    assert len(beats) == 1
    # It is idle again, two tenths before the minute is over: nothing is left out.
    kiosk.presenter.finish()
    kiosk.tick(1)
    assert len(beats) == 2
    kiosk.tick(120)
    assert len(beats) == 3


def test_a_closed_kiosk_gives_no_sign_of_life_and_erases_nothing(closed_kiosk):
    closed_kiosk.open(None)
    beats = closed_kiosk.counted("heartbeat")
    purges = closed_kiosk.counted("purge")
    closed_kiosk.tick(240)
    closed_kiosk.cleaning.finish()
    assert beats == purges == []


def test_what_is_old_is_erased_while_staff_is_signed_in(kiosk):
    purges = kiosk.counted("purge")
    kiosk.tick(1)
    kiosk.cleaning.finish()
    assert len(purges) == 1


def test_a_code_is_read_back_half_a_second_after_it_is_shown_and_each_ten(kiosk):
    kiosk.tick(1)
    kiosk.show_code()
    wanted = [number for number in range(1, 220) if ("self_check_wanted",) in kiosk.tick()]
    assert wanted == [5, 105, 205]


def test_once_scanned_no_code_is_read_back_or_renewed(kiosk):
    _, code = kiosk.show_code()
    kiosk.scan(code)
    kiosk.others_commit()
    kiosk.after()
    frames = kiosk.counted("frame")
    kiosk.desk.clock.advance(seconds=3)
    assert ("self_check_wanted",) not in kiosk.tick(120)
    assert frames == []


# -- a session ------------------------------------------------------------------------------------


def test_each_second_another_code_is_shown_and_the_time_goes_on(kiosk):
    _, code = kiosk.show_code()
    assert kiosk.tick(3) == []  # nothing has changed
    kiosk.desk.clock.advance(seconds=1)
    view = views(kiosk.tick())[-1]
    assert view.code != code
    assert view.countdown.seconds == 119
    assert kiosk.screen is Screen.SESSION


def test_a_session_is_read_when_somebody_commits_or_its_time_is_over(kiosk):
    kiosk.show_code()
    looks = kiosk.counted("snapshot")
    kiosk.desk.clock.advance(seconds=119)
    kiosk.tick(5)
    assert looks == []
    kiosk.others_commit()
    kiosk.after()
    assert len(looks) == 1
    kiosk.desk.clock.advance(seconds=1)
    kiosk.tick()
    assert kiosk.presenter.shown_session()[0].result is ResultCode.NOT_SCANNED_IN_TIME
    assert len(looks) == 2
    kiosk.tick(5)
    assert len(looks) == 2  # it has ended


def test_commits_while_it_reads_are_one_reason_to_read_once_more(kiosk):
    kiosk.show_code()
    looks = kiosk.counted("snapshot")
    for _ in range(3):
        kiosk.others_commit()
    kiosk.after()
    assert len(looks) == 2
    kiosk.others_commit()
    kiosk.after()
    assert len(looks) == 3


def test_what_was_obtained_is_shown_and_stays(kiosk):
    session, heard = kiosk.verify()
    assert views(heard)[-1].status == "Verified"
    _, identity = kiosk.presenter.shown_session()
    assert identity.real_name == "林知夏"
    kiosk.presenter.cancel()  # ended already: it is told as it is
    kiosk.after()
    shown, still = kiosk.presenter.shown_session()
    assert (shown.session_id, still) == (session.session_id, identity)


def test_a_refused_scan_is_said_and_stays(kiosk):
    _, code = kiosk.show_code()
    kiosk.desk.clock.advance(seconds=5)
    with pytest.raises(Refused):
        kiosk.scan(code)
    kiosk.others_commit()
    assert "too old" in views(kiosk.after())[-1].warning
    kiosk.desk.clock.advance(seconds=1)
    assert "too old" in views(kiosk.tick(2))[-1].warning


def test_a_new_code_takes_what_was_refused_before_along(kiosk):
    session, code = kiosk.show_code()
    kiosk.presenter.refresh()
    view = views(kiosk.after())[-1]
    assert view.code not in (None, code)
    assert kiosk.presenter.shown_session()[0].session_id == session.session_id


def test_without_a_session_nothing_is_refreshed_or_cancelled(kiosk):
    kiosk.presenter.refresh()
    kiosk.presenter.cancel()
    assert kiosk.after() == []


def test_an_answer_about_the_session_before_is_not_shown(kiosk):
    before, _ = kiosk.show_code()
    kiosk.presenter.cancel()
    after, code = kiosk.show_code("yunshan-tea")
    shown, _ = kiosk.presenter.shown_session()
    assert (shown.session_id, shown.state) == (after.session_id, SessionState.WAITING_FOR_SCAN)
    assert before.session_id != after.session_id
    assert code is not None


def test_a_slip_is_offered_once_a_session_has_ended_and_goes_with_the_visitor(kiosk):
    kiosk.preferences.write(Preferences(slip=Slip.PDF))
    _, heard = kiosk.verify()
    assert [one for one in heard if one[0] == "slip"] == [
        ("slip", SlipState.NONE),
        ("slip", SlipState.OFFERED),
    ]
    kiosk.presenter.finish()
    assert ("slip", SlipState.NONE) in kiosk.after()


# -- a code that cannot be read back --------------------------------------------------------------


def unreadable():
    picture = QImage(300, 300, QImage.Format.Format_RGB32)
    picture.fill(0)
    return picture


def test_a_code_that_cannot_be_read_back_is_said_and_told_to_the_staff_once(kiosk, desk):
    _, code = kiosk.show_code()
    for _ in range(2):
        kiosk.presenter.check_scannable(unreadable(), code)
    heard = kiosk.after()
    assert "cannot be read" in views(heard)[-1].warning
    assert ("alerts_counted", 1) in heard
    assert [one.alert for one in desk.staff.alerts()] == [Alert.CODE_NOT_SCANNABLE]
    # Readable again: the warning goes, and nobody is told.
    shown = kiosk.presenter.shown_session()[0]
    kiosk.presenter.refresh()
    code = views(kiosk.after())[-1].code
    assert shown.session_id == kiosk.presenter.shown_session()[0].session_id
    kiosk.presenter.check_scannable(unreadable(), code)
    kiosk.after()
    kiosk.presenter.check_scannable(module.picture_of(code).picture.scaled(600, 600), code)
    heard = kiosk.after()
    assert views(heard)[-1].warning == ""
    assert len(desk.staff.alerts()) == 2


def test_a_code_that_can_be_read_back_changes_nothing(kiosk):
    _, code = kiosk.show_code()
    kiosk.presenter.check_scannable(module.picture_of(code).picture.scaled(600, 600), code)
    assert kiosk.after() == []


def test_what_is_no_code_any_more_is_not_read_back(kiosk):
    _, code = kiosk.show_code()
    kiosk.scan(code)
    kiosk.others_commit()
    kiosk.after()
    kiosk.presenter.check_scannable(unreadable(), code)
    assert kiosk.after() == []
    kiosk.presenter.finish()
    kiosk.after()
    kiosk.presenter.check_scannable(unreadable(), code)
    assert kiosk.after() == []


def test_a_scan_ends_the_warning(kiosk):
    _, code = kiosk.show_code()
    kiosk.presenter.check_scannable(unreadable(), code)
    kiosk.after()
    kiosk.scan(code)
    kiosk.others_commit()
    assert views(kiosk.after())[-1].warning == ""


# -- refusals -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("refusal", "notice"),
    [
        (Refusal.UNKNOWN_CLOUD_ACCOUNT, Notice.UNKNOWN_ACCOUNT),
        (Refusal.ALREADY_IN_PROGRESS, Notice.ALREADY_IN_PROGRESS),
        (Refusal.TOO_MANY_TRIES, Notice.TOO_MANY_TRIES),
        (Refusal.CLOUD_ACCOUNT_ALREADY_VERIFIED, Notice.ALREADY_VERIFIED),
        (Refusal.SESSION_ENDED, Notice.SESSION_LOST),
    ],
)
def test_why_a_visitor_cannot_go_on_is_said_at_the_start(kiosk, refusal, notice):
    kiosk.failing("start", Refused(refusal))
    kiosk.presenter.start("qinghe-books")
    assert starts(kiosk.after()) == [(notice, 0)]


def test_a_refusal_that_no_visitor_can_cause_is_a_bug(kiosk):
    caused = {
        *(Refusal.UNKNOWN_CLOUD_ACCOUNT, Refusal.ALREADY_IN_PROGRESS, Refusal.TOO_MANY_TRIES),
        *(Refusal.CLOUD_ACCOUNT_ALREADY_VERIFIED, Refusal.ALREADY_SCANNED, Refusal.SESSION_ENDED),
        *(Refusal.STAFF_NOT_SIGNED_IN, Refusal.KIOSK_NOT_REGISTERED, Refusal.NO_MORE_TIME),
    }
    for refusal in set(Refusal) - caused:
        kiosk.failing("start", Refused(refusal))
        kiosk.presenter.start("qinghe-books")
        with pytest.raises(Refused):
            kiosk.after()


@pytest.mark.parametrize("refusal", [Refusal.TOO_MANY_TRIES, Refusal.ALREADY_IN_PROGRESS])
def test_a_refused_new_code_leaves_the_session_on_the_screen(kiosk, refusal):
    session, _ = kiosk.show_code()
    kiosk.failing("refresh", Refused(refusal, kiosk.desk.clock.now() + timedelta(seconds=10)))
    kiosk.presenter.refresh()
    heard = kiosk.after()
    assert "0:10" in views(heard)[-1].warning
    assert starts(heard) == []
    assert kiosk.presenter.shown_session()[0].session_id == session.session_id
    # Counted down there, and over at its end.
    kiosk.desk.clock.advance(seconds=9)
    assert "0:01" in views(kiosk.tick(2))[-1].warning
    kiosk.desk.clock.advance(seconds=1)
    assert views(kiosk.tick(2))[-1].warning == ""


@pytest.mark.parametrize("refusal", [Refusal.CLOUD_ACCOUNT_ALREADY_VERIFIED, Refusal.SESSION_ENDED])
def test_a_session_that_is_gone_leads_back_to_the_start(kiosk, refusal):
    kiosk.show_code()
    kiosk.failing("cancel", Refused(refusal))
    kiosk.presenter.cancel()
    assert len(starts(kiosk.after())) == 1
    assert kiosk.presenter.shown_session() is None
    assert kiosk.screen is Screen.START


def test_a_wait_is_counted_down_on_the_start_page_and_ends(kiosk):
    until = kiosk.desk.clock.now() + timedelta(seconds=2)
    kiosk.failing("start", Refused(Refusal.TOO_MANY_TRIES, until))
    kiosk.presenter.start("qinghe-books")
    assert starts(kiosk.after()) == [(Notice.TOO_MANY_TRIES, 2)]
    assert (kiosk.timer.interval(), kiosk.feed.fast) == (100, False)
    kiosk.desk.clock.advance(seconds=1)
    assert starts(kiosk.tick()) == [(Notice.TOO_MANY_TRIES, 1)]
    kiosk.desk.clock.advance(seconds=1)
    assert starts(kiosk.tick()) == [(Notice.NONE, 0)]
    assert kiosk.tick() == []
    assert kiosk.timer.interval() == 500


@pytest.mark.parametrize("then", ["finish", "start"])
def test_a_wait_is_the_visitors_who_has_to_wait(kiosk, then):
    until = kiosk.desk.clock.now() + timedelta(seconds=20)
    with kiosk.monkeypatch.context() as patched:
        kiosk.monkeypatch, whole = patched, kiosk.monkeypatch
        kiosk.failing("start", Refused(Refusal.TOO_MANY_TRIES, until))
        kiosk.presenter.start("qinghe-books")
        kiosk.after()
        kiosk.monkeypatch = whole
    if then == "finish":
        kiosk.presenter.finish()
        assert starts(kiosk.after()) == [(Notice.NONE, 0)]
        assert kiosk.tick() == []
    else:
        _, code = kiosk.show_code()
        kiosk.presenter.check_scannable(unreadable(), code)
        assert "cannot be read" in views(kiosk.after())[-1].warning
        kiosk.desk.clock.advance(seconds=20)
        assert "cannot be read" in views(kiosk.tick(2))[-1].warning


def test_a_typed_account_is_refused_on_the_start_page(kiosk):
    kiosk.presenter.account.look_up("nobody-at-all")
    assert starts(kiosk.after()) == [(Notice.NONE, 0), (Notice.UNKNOWN_ACCOUNT, 0)]
    kiosk.presenter.account.look_up(" ")
    assert starts(kiosk.after()) == [(Notice.NO_ACCOUNT, 0)]


def test_a_notice_leads_from_the_attract_page_and_nothing_else_does(kiosk):
    kiosk.presenter.screens.attract()
    kiosk.presenter.account.look_up("nobody-at-all")
    kiosk.after()
    assert kiosk.screen is Screen.START
    kiosk.presenter.screens.attract()
    kiosk.presenter.finish()
    kiosk.after()
    assert kiosk.screen is Screen.ATTRACT


# -- staff ----------------------------------------------------------------------------------------


def test_the_visitors_session_goes_on_behind_the_staff(kiosk):
    kiosk.show_code()
    kiosk.presenter.staff.ask_for_staff()
    kiosk.after()
    assert kiosk.screen is Screen.SIGN_IN
    kiosk.presenter.staff.leave()
    assert len(views(kiosk.after())) == 1  # shown again as it is
    assert kiosk.screen is Screen.SESSION


def test_a_notice_is_there_still_when_staff_have_left(kiosk):
    kiosk.presenter.account.look_up("nobody-at-all")
    kiosk.after()
    kiosk.presenter.staff.ask_for_staff()
    kiosk.after()
    kiosk.presenter.staff.leave()
    assert starts(kiosk.after()) == [(Notice.UNKNOWN_ACCOUNT, 0)]
    assert kiosk.screen is Screen.START


def test_closing_the_kiosk_ends_the_visitors_session_in_one_step(kiosk, desk):
    session, _ = kiosk.show_code()
    cancelled = kiosk.counted("cancel")
    kiosk.presenter.staff.sign_out()
    assert {"visitor_left", "sign_in_shown"} <= set(kiosk.names())
    assert desk.kiosk.current(session.session_id).state is SessionState.CANCELLED
    assert kiosk.presenter.shown_session() is None
    assert cancelled == []  # signing out has ended it
    assert kiosk.tick() == []


@pytest.mark.parametrize("with_visitor", [False, True])
def test_a_kiosk_that_was_closed_from_elsewhere_asks_staff_and_keeps_nothing(
    kiosk, desk, with_visitor
):
    if with_visitor:
        kiosk.show_code()
    desk.staff.sign_out(desk.shift)
    kiosk.others_commit()
    assert {"visitor_left", "sign_in_shown"} <= set(kiosk.names())
    assert kiosk.presenter.shown_session() is None
    assert kiosk.presenter.staff.shift is None
    assert kiosk.screen is Screen.SIGN_IN
    kiosk.presenter.screens.leave_staff()
    assert kiosk.screen is Screen.WAITING
    # Once is enough.
    kiosk.others_commit()
    assert kiosk.names() == ["alerts_counted"]


def test_alerts_are_counted_when_somebody_commits(kiosk, desk):
    desk.kiosk.call_staff()
    kiosk.others_commit()
    assert kiosk.after() == [("alerts_counted", 1)]
    kiosk.show_code()
    kiosk.others_commit()
    assert ("alerts_counted", 1) in kiosk.after()


def test_a_kiosk_that_is_not_open_yet_asks_nothing_of_the_database(closed_kiosk):
    asked = closed_kiosk.counted("status")
    closed_kiosk.others_commit()
    closed_kiosk.after()
    assert asked == []


def test_a_call_for_help_is_followed_and_forgotten_with_the_visitor(kiosk, desk):
    kiosk.presenter.help.call()
    assert ("help", HelpState.CALLED) in kiosk.after()
    desk.staff.mark_seen(desk.staff.alerts(), "anna")
    kiosk.others_commit()
    assert ("help", HelpState.COMING) in kiosk.after()
    kiosk.presenter.finish()
    assert ("help", HelpState.NONE) in kiosk.after()


def test_an_account_that_is_looked_up_when_the_visitor_leaves_is_nobodys(kiosk):
    found = []
    kiosk.presenter.account.found.connect(found.append)
    kiosk.presenter.account.look_up("qinghe-books")
    kiosk.presenter.finish()
    kiosk.after()
    assert found == []


# -- nobody is there any more ---------------------------------------------------------------------


def test_what_a_visitor_left_is_cleared(kiosk):
    kiosk.verify()
    kiosk.presenter.clear_screen()
    assert "visitor_left" in kiosk.names()
    assert kiosk.presenter.shown_session() is None
    assert kiosk.screen is Screen.ATTRACT


def test_staff_who_went_away_are_left_and_the_visitors_page_is_there_again(kiosk):
    kiosk.presenter.staff.ask_for_staff()
    kiosk.after()
    kiosk.presenter.clear_screen()
    assert "left" in kiosk.names()
    assert kiosk.screen is Screen.START


def test_a_closed_kiosk_forgets_who_was_before_it(closed_kiosk):
    closed_kiosk.open(None)
    closed_kiosk.presenter.clear_screen()
    assert closed_kiosk.after() == [("person_left",)]
    assert closed_kiosk.screen is Screen.SIGN_IN


def test_a_kiosk_out_of_service_forgets_who_was_before_it(kiosk):
    kiosk.failing("start", GONE)
    kiosk.presenter.start("qinghe-books")
    kiosk.after()
    kiosk.presenter.clear_screen()
    assert kiosk.names()[:2] == ["person_left", "visitor_left"]
    assert kiosk.screen is Screen.OUT_OF_SERVICE


def test_a_visitor_who_leaves_an_outage_is_not_shown_to_the_next(kiosk):
    kiosk.verify()
    back = away(kiosk)
    kiosk.others_commit()
    kiosk.after()
    assert kiosk.screen is Screen.OUT_OF_SERVICE
    kiosk.presenter.clear_screen()
    assert "visitor_left" in kiosk.names()
    back()
    kiosk.tick(20)
    assert kiosk.screen is Screen.START
    assert kiosk.presenter.shown_session() is None


def test_a_session_goes_on_after_an_outage_that_nobody_touched(kiosk):
    session, _ = kiosk.show_code()
    back = away(kiosk)
    kiosk.others_commit()
    kiosk.after()
    kiosk.presenter.clear_screen()
    back()
    kiosk.tick(20)
    assert kiosk.screen is Screen.SESSION
    kiosk.desk.clock.advance(seconds=120)
    assert not kiosk.presenter.is_in_session()
    assert kiosk.presenter.shown_session()[0].session_id == session.session_id


def _call(kiosk):
    kiosk.presenter.help.call()


def _look_up(kiosk):
    kiosk.presenter.account.look_up("qinghe-books")


def _start(kiosk):
    kiosk.presenter.start("qinghe-books")


@pytest.mark.parametrize("leave", ["finish", "clear_screen"])
@pytest.mark.parametrize(
    ("ask", "name"),
    [(_call, "call_staff"), (_look_up, "find_account"), (_start, "start")],
)
def test_a_refusal_that_comes_after_its_visitor_has_left_is_said_to_nobody(kiosk, ask, name, leave):
    until = kiosk.desk.clock.now() + timedelta(seconds=90)
    kiosk.failing(name, Refused(Refusal.TOO_MANY_TRIES, retry_at=until))
    ask(kiosk)
    assert starts(kiosk.after())[-1] == (Notice.TOO_MANY_TRIES, 90)
    kiosk.presenter.finish()
    kiosk.after()
    ask(kiosk)
    getattr(kiosk.presenter, leave)()
    assert {notice for notice, _ in starts(kiosk.after())} == {Notice.NONE}
    # Nor to the next visitor, who has begun meanwhile.
    assert {notice for notice, _ in starts(kiosk.tick(30))} <= {Notice.NONE}


def test_a_kiosk_that_was_closed_closes_though_its_visitor_has_left(kiosk):
    kiosk.failing("start", Refused(Refusal.STAFF_NOT_SIGNED_IN))
    kiosk.presenter.start("qinghe-books")
    kiosk.presenter.finish()
    assert "sign_in_shown" in kiosk.names()
    assert kiosk.presenter.staff.shift is None


def test_a_code_that_nobody_can_read_is_not_said_to_the_next_visitor(kiosk, monkeypatch):
    kiosk.show_code()
    monkeypatch.setattr(module, "can_be_read", lambda *_: False)
    kiosk.presenter.check_scannable(QImage(), "code")
    kiosk.presenter.finish()
    kiosk.after()
    assert {notice for notice, _ in starts(kiosk.tick(10))} <= {Notice.NONE}
    kiosk.presenter.staff.leave()
    assert starts(kiosk.after()) == [(Notice.NONE, 0)]


def test_a_sign_in_that_comes_after_its_visitor_has_left_is_not_shown(kiosk):
    kiosk.presenter.staff.ask_for_staff()
    kiosk.presenter.clear_screen()
    assert "sign_in_shown" not in kiosk.names()
    assert kiosk.screen in (Screen.START, Screen.ATTRACT)


@pytest.mark.parametrize("leave", ["finish", "clear_screen"])
def test_a_code_that_comes_after_its_visitor_has_left_is_cancelled(kiosk, leave):
    """“New code” and then “Done”, at a slow server: the next visitor would have the account."""
    kiosk.show_code()
    kiosk.desk.clock.advance(seconds=400)
    kiosk.tick(3)
    kiosk.presenter.refresh()
    getattr(kiosk.presenter, leave)()
    assert views(kiosk.after()) == []
    assert kiosk.screen in (Screen.START, Screen.ATTRACT)
    with kiosk.desk.database.reading() as transaction:
        assert transaction.sessions.open_at("Desk 1") is None
    # Nor does it keep the next one's press from being heard.
    kiosk.presenter.start("qinghe-books")
    kiosk.presenter.finish()
    kiosk.presenter.start("yunshan-tea")
    assert {one.account for one in views(kiosk.after())} == {mask_login("yunshan-tea")}


# -- out of service -------------------------------------------------------------------------------


def away(kiosk):
    """The database cannot be used; return what makes it usable again."""
    patched = pytest.MonkeyPatch()
    for name in ("snapshot", "status", "heartbeat", "frame", "start"):

        def fail(*_given, **_options):
            raise GONE

        patched.setattr(kiosk.desk.kiosk, name, fail)
    return patched.undo


def test_after_a_fault_the_visitor_is_where_they_were(kiosk):
    session, code = kiosk.show_code()
    back = away(kiosk)
    kiosk.others_commit()
    kiosk.after()
    assert kiosk.screen is Screen.OUT_OF_SERVICE
    looks = kiosk.counted("step")
    kiosk.tick(3)
    assert looks == []  # nothing of a session is shown meanwhile
    kiosk.presenter.present()
    assert views(kiosk.after()) == []
    back()
    kiosk.scan(code)
    heard = kiosk.tick(10)
    assert views(heard)[0].code == code
    assert views(heard)[-1].code is None  # what the phone did meanwhile
    assert "accounts_changed" in [one[0] for one in heard]
    assert kiosk.screen is Screen.SESSION
    assert kiosk.presenter.shown_session()[0].session_id == session.session_id


def test_the_next_code_is_asked_for_again_after_a_fault(kiosk):
    _, code = kiosk.show_code()
    kiosk.tick()
    back = away(kiosk)
    kiosk.desk.clock.advance(seconds=2)
    kiosk.tick()
    assert kiosk.screen is Screen.OUT_OF_SERVICE
    back()
    assert views(kiosk.tick(20))[-1].code != code
    assert kiosk.screen is Screen.SESSION


def test_after_a_fault_without_a_visitor_the_start_page_is_there(kiosk):
    back = away(kiosk)
    kiosk.others_commit()
    kiosk.after()
    assert kiosk.screen is Screen.OUT_OF_SERVICE
    back()
    heard = kiosk.tick(2)
    assert starts(heard) == [(Notice.NONE, 0)]
    assert "accounts_changed" in [one[0] for one in heard]
    assert kiosk.screen is Screen.START


def test_a_closed_kiosk_asks_staff_again_after_a_fault(closed_kiosk):
    closed_kiosk.open(None)
    back = away(closed_kiosk)
    closed_kiosk.others_commit()
    closed_kiosk.after()
    assert closed_kiosk.screen is Screen.OUT_OF_SERVICE
    back()
    assert closed_kiosk.tick(10) == [("sign_in_shown",)]
    assert closed_kiosk.screen is Screen.SIGN_IN


def test_an_error_that_nobody_knows_is_a_bug(kiosk):
    kiosk.failing("start", ZeroDivisionError())
    kiosk.presenter.start("qinghe-books")
    with pytest.raises(ZeroDivisionError):
        kiosk.after()


# -- what staff ask for at their console ---------------------------------------------------------


def ask(kiosk, kind, value="", seen=None):
    kiosk.desk.console.give("Desk 1", kind, by="anna", seen=seen, value=value)
    kiosk.others_commit()
    return kiosk.after()


def test_staff_cancel_a_session(kiosk):
    session, _ = kiosk.show_code()
    heard = ask(kiosk, InstructionKind.CANCEL, seen=session.session_id)
    assert views(heard)[-1].status == "Cancelled"


def test_staff_send_a_new_code(kiosk):
    session, code = kiosk.show_code()
    heard = ask(kiosk, InstructionKind.NEW_CODE, seen=session.session_id)
    assert views(heard)[-1].code not in (None, code)
    assert kiosk.presenter.shown_session()[0].session_id == session.session_id


def test_a_new_code_for_a_visitor_who_has_left_is_not_shown(kiosk):
    session, _ = kiosk.show_code()
    kiosk.desk.console.give("Desk 1", InstructionKind.NEW_CODE, by="anna", seen=session.session_id)
    kiosk.presenter.finish()  # the session is open until the next one starts
    kiosk.others_commit()
    assert views(kiosk.after()) == []
    assert kiosk.screen is Screen.START


def test_staff_close_and_open_a_kiosk(kiosk):
    kiosk.show_code()
    heard = ask(kiosk, InstructionKind.CLOSE)
    assert [one[0] for one in heard].count("sign_in_shown") == 1
    assert kiosk.presenter.staff.shift is None
    heard = ask(kiosk, InstructionKind.OPEN)
    assert starts(heard) == [(Notice.NONE, 0)]
    assert kiosk.presenter.staff.shift.staff_name == "anna"


def test_staff_set_the_language(kiosk):
    assert ("language_wanted", "zh_CN") in ask(kiosk, InstructionKind.LANGUAGE, "zh_CN")


def test_an_instruction_is_looked_for_again_after_a_fault(kiosk, monkeypatch):
    with monkeypatch.context() as patched:

        def fail():
            raise GONE

        patched.setattr(kiosk.desk.instructed, "carry_out_next", fail)
        ask(kiosk, InstructionKind.LANGUAGE, "zh_CN")
    assert ("language_wanted", "zh_CN") in kiosk.tick(2)


def test_where_nothing_waits_nothing_is_looked_for(kiosk, monkeypatch):
    monkeypatch.setattr(
        kiosk.desk.instructed, "carry_out_next", lambda: pytest.fail("looked for it")
    )
    kiosk.others_commit()
    kiosk.after()


def test_another_kiosks_session_is_its_own(kiosk, desk):
    other = Desk(desk.path, "Desk 2")
    other.share_clock(desk.clock)
    other.kiosk.start("qinghe-books")
    kiosk.presenter.start("qinghe-books")
    assert starts(kiosk.after()) == [(Notice.ALREADY_IN_PROGRESS, 120)]
