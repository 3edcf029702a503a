"""The phone's presenter, picture by picture: its work is done when the test says so, in order."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage

from mobile_sim import presenter as module
from mobile_sim.camera import Aim
from mobile_sim.faults import Network, PictureFaults, Simulation
from mobile_sim.pace import Pace
from mobile_sim.presenter import PhonePresenter
from mobile_sim.scanner import Reading, ScanProblem
from testbed.service_fixture import BOUND, CONSENT, FINANCE, MALL, UNVERIFIED
from tests.support.held_work import HeldWork
from tests.support.recorded_feed import RecordedFeed
from verification.domain.clock import SkewedClock
from verification.domain.local_time import local
from verification.domain.phone_app import PhoneApp
from verification.domain.qr_payload import DamagedCode, NotOurCode
from verification.domain.refusals import Refusal, Refused
from verification.domain.session import ResultCode, SessionState
from verification.services.phone_words import Agreement
from verification.store.database import DatabaseUnavailable, Fault

SIGNALS = (
    *("accounts_changed", "home_shown", "viewfinder_shown", "problem_shown", "code_found"),
    *("code_lost", "authorization_shown", "time_left", "more_time_offered", "result_shown"),
    *("time_shown", "grant_shown", "trouble_shown", "receipt_shown", "closed_shown"),
    "network_changed",
)
GONE = DatabaseUnavailable("gone", Fault.UNREACHABLE)


class Watch:
    """The time that a hand feels."""

    seconds = 100.0

    def monotonic(self):
        return self.seconds


class Phone:
    """The presenter of a phone beside a real database. Only the test lets anything happen."""

    def __init__(self, monkeypatch, desk):
        self.desk, self.monkeypatch = desk, monkeypatch
        self.work, self.feed, self.watch = HeldWork(), RecordedFeed(), Watch()
        self.picture, self.reading = QImage(40, 20, QImage.Format.Format_RGB32), Reading()
        self.aims, self.seen, self.later = [], [], []
        monkeypatch.setattr(module, "BackgroundWork", lambda _: self.work)
        monkeypatch.setattr(module, "read", lambda _: self.reading)
        monkeypatch.setattr(module, "spoil_image", self._spoil)
        monkeypatch.setattr(module, "around_code", lambda image, _, part: (image, part))
        monkeypatch.setattr(module, "time", self.watch)
        monkeypatch.setattr(
            QTimer, "singleShot", lambda wait, _, act: self.later.append((wait, act))
        )
        monkeypatch.setattr(desk.database, "change_feed", self._watch)
        self.simulation = Simulation(SkewedClock(desk.clock), sleep=lambda _: None)
        self.presenter = PhonePresenter(
            desk.phone, desk.database, "phone-1", self.simulation, self._take
        )
        self.camera = self.presenter.findChild(QTimer, "camera")
        self.pulse = self.presenter.findChild(QTimer, "pulse")
        self.heard = []
        for name in SIGNALS:
            signal = getattr(self.presenter, name)
            signal.connect(lambda *words, n=name: self.heard.append((n, *words)))

    def _watch(self, on_change):
        self.others_commit = on_change
        return self.feed

    def _take(self, aim):
        self.aims.append(aim)
        return self.picture

    def _spoil(self, image, faults):
        self.seen.append(faults)
        return image

    def open(self):
        self.presenter.open()
        self.pulse.stop()
        return self.after()

    def after(self, *_):
        """What is heard once all is done, since the last time; the clock's time left out."""
        self.work.finish()
        heard, self.heard = self.heard, []
        return [one for one in heard if one[0] != "time_shown"]

    def names(self, *_):
        return [one[0] for one in self.after()]

    def second(self):
        self.pulse.timeout.emit()
        return self.after()

    def look(self):
        self.camera.timeout.emit()
        return self.after()

    def failing(self, name, error):
        """Let this request fail until what is returned is called."""

        def fail(*_given, **_options):
            raise error

        patch = pytest.MonkeyPatch()
        patch.setattr(self.desk.phone, name, fail)
        return patch.undo

    def counted(self, name):
        calls, real = [], getattr(self.desk.phone, name)

        def ask(*given):
            calls.append(given)
            return real(*given)

        self.monkeypatch.setattr(self.desk.phone, name, ask)
        return calls

    def aimed(self, login="qinghe-books"):
        """Show a code at the kiosk, and let the next picture show it."""
        self.issued = self.desk.kiosk.start(login)
        self.reading = Reading(self.desk.code(self.issued))
        return self.issued.session

    def scan(self):
        self.presenter.scan()
        self.camera.stop()
        return self.after()

    def asked(self):
        """Scan a code: the request is open."""
        self.aimed()
        heard = self.scan()
        (request,) = (one[1] for one in heard if one[0] == "authorization_shown")
        return request

    def state(self):
        return self.desk.kiosk.snapshot(self.issued.session.session_id).session.state


@pytest.fixture
def closed_phone(monkeypatch, desk, qapp):
    phone = Phone(monkeypatch, desk)
    yield phone
    phone.presenter.close()


@pytest.fixture
def phone(closed_phone):
    closed_phone.open()
    return closed_phone


def results(heard):
    return [one[1]() for one in heard if one[0] == "result_shown"]


def headlines(heard):
    return [one.headline for one in results(heard)]


# -- opening and closing -------------------------------------------------------------------------


def test_it_opens_with_the_accounts_and_watches_until_it_is_closed(closed_phone):
    presenter = closed_phone.presenter
    assert (presenter.signed_in, presenter.account) == (None, None)
    assert (closed_phone.pulse.interval(), closed_phone.camera.interval()) == (1000, 250)
    presenter.open()
    assert closed_phone.pulse.isActive()
    assert closed_phone.heard == [("time_shown", local(closed_phone.desk.clock.now()))]
    [(name, accounts)] = closed_phone.after()
    assert name == "accounts_changed"
    assert [one.account_id for one in accounts] == [MALL, FINANCE, UNVERIFIED, BOUND, 5]
    assert (presenter.signed_in, presenter.account) == (MALL, accounts[0])
    presenter.scan()
    presenter.close()
    assert closed_phone.feed.told == ["start", "close"]
    assert closed_phone.work.closed
    assert not closed_phone.pulse.isActive()
    assert not closed_phone.camera.isActive()


def test_before_anybody_is_signed_in_nothing_is_asked(closed_phone):
    presenter = closed_phone.presenter
    closed_phone.aimed()
    assert [one[0] for one in closed_phone.scan()] == ["viewfinder_shown"]
    presenter.withdraw()
    presenter.show_receipt()
    presenter.verify_real_name(PhoneApp.JD)
    presenter.ask_who_reads()
    presenter.take_real_name()
    presenter.authorize(CONSENT)
    presenter.extend()
    assert closed_phone.after() == []


def test_whoever_is_chosen_is_signed_in_also_after_the_accounts_were_read_anew(phone):
    presenter = phone.presenter
    presenter.choose_account(FINANCE)
    assert presenter.signed_in == FINANCE
    presenter.leave()
    assert phone.names() == ["home_shown", "accounts_changed"]
    assert presenter.signed_in == FINANCE
    presenter.choose_account(99)
    assert presenter.signed_in is None


def test_a_change_elsewhere_loads_the_accounts_only_where_there_are_none(closed_phone):
    closed_phone.others_commit()
    closed_phone.others_commit()  # it is on the way
    assert closed_phone.names() == ["accounts_changed"]
    closed_phone.others_commit()
    assert closed_phone.after() == []


def test_accounts_that_could_not_be_loaded_are_loaded_when_the_trouble_is_over(closed_phone):
    back = closed_phone.failing("jd_accounts", GONE)
    assert closed_phone.open() == [
        ("network_changed", Network.GOOD),
        ("trouble_shown", Fault.UNREACHABLE),
    ]
    closed_phone.others_commit()
    assert closed_phone.after() == []  # the pulse asks
    assert closed_phone.second() == [
        ("trouble_shown", None),
        ("network_changed", Network.GOOD),
        ("trouble_shown", Fault.UNREACHABLE),
    ]
    back()
    heard = closed_phone.second()
    assert [one[0] for one in heard] == ["trouble_shown", "accounts_changed"]
    assert heard[0][1] is None


# -- the camera ----------------------------------------------------------------------------------


def test_the_viewfinder_looks_where_it_is_pointed_until_it_is_closed(phone):
    phone.reading = Reading(problem=ScanProblem.NO_CODE)
    phone.presenter.frame(0.4)
    phone.presenter.scan()
    assert phone.camera.isActive()
    assert phone.after() == [
        ("viewfinder_shown", (phone.picture, 0.4)),
        ("problem_shown", ScanProblem.NO_CODE),
    ]
    phone.presenter.aim(Aim.SCREEN)
    phone.look()
    assert phone.aims == [Aim.KIOSK, Aim.SCREEN]
    phone.camera.timeout.emit()
    phone.camera.timeout.emit()  # the last picture is still being read
    assert len(phone.aims) == 3
    phone.presenter.leave()
    assert not phone.camera.isActive()
    assert phone.names() == ["home_shown", "accounts_changed"]  # no picture any more


def test_the_viewfinders_part_is_half_as_wide_unless_it_is_said(phone):
    phone.reading = Reading(problem=ScanProblem.NO_CODE)
    assert phone.scan()[0] == ("viewfinder_shown", (phone.picture, 0.5))


@pytest.mark.parametrize(
    ("aim", "picture", "problem"),
    [
        (Aim.SCREEN, ScanProblem.SCREEN_DENIED, ScanProblem.SCREEN_DENIED),
        (Aim.KIOSK, QImage(), ScanProblem.NO_VIEW),
        (Aim.WEBCAM, QImage(), None),  # it is waking up
    ],
)
def test_without_a_picture_the_phone_says_why(phone, aim, picture, problem):
    phone.reading = Reading(problem=ScanProblem.NO_PICTURE)
    phone.picture = picture
    phone.presenter.aim(aim)
    said = [one[1] for one in phone.scan() if one[0] == "problem_shown"]
    assert said == [problem or ScanProblem.NO_PICTURE]
    assert len(phone.seen) == (problem is None)


def test_a_picture_that_was_opened_is_read_instead_of_the_cameras(phone):
    phone.aimed()
    phone.reading, right = Reading(problem=ScanProblem.NO_CODE), phone.reading
    phone.presenter.scan()
    phone.after()
    phone.reading = right
    phone.presenter.read_picture(QImage(3, 3, QImage.Format.Format_RGB32))
    assert not phone.camera.isActive()
    heard = phone.after()
    assert heard[0][1][0].width() == 3
    assert "authorization_shown" in [one[0] for one in heard]


def test_the_camera_takes_the_pictures_that_are_rehearsed(phone):
    phone.reading = Reading(problem=ScanProblem.NO_CODE)
    phone.presenter.spoil_pictures(PictureFaults(darkness=60, blur=2))
    phone.presenter.light(True)
    phone.scan()
    assert phone.seen == [PictureFaults(darkness=30, blur=2)]


def test_another_app_can_do_nothing_with_the_code(phone):
    phone.aimed()
    scans = phone.counted("scan")
    phone.presenter.use_other_app(True)
    phone.presenter.scan()
    heard = phone.after()
    assert headlines(heard) == ["This app cannot use the code"]
    assert not phone.camera.isActive()
    assert scans == []
    assert phone.presenter.agreement is None


@pytest.mark.parametrize(
    ("error", "problem"),
    [(DamagedCode(), ScanProblem.DAMAGED), (NotOurCode(), ScanProblem.NOT_OURS)],
)
def test_what_is_no_code_of_ours_is_said_and_the_camera_looks_on(phone, error, problem):
    phone.aimed()
    back = phone.failing("scan", error)
    phone.presenter.scan()
    assert phone.after()[-1] == ("problem_shown", problem)
    assert phone.camera.isActive()
    back()
    assert "authorization_shown" in [one[0] for one in phone.look()]
    assert not phone.camera.isActive()


def test_a_frame_that_is_late_is_looked_for_again_for_two_seconds(phone):
    phone.aimed()
    phone.failing("scan", Refused(Refusal.FRAME_STALE))
    phone.presenter.scan()
    found = [("code_found",), ("code_lost",)]
    assert phone.after()[1:] == found
    for _ in range(7):
        assert phone.look()[1:] == found
    assert headlines(phone.look()) == ["This picture of the QR code is too old"]
    assert not phone.camera.isActive()
    phone.presenter.scan()
    assert phone.after()[1:] == found  # it has as long again


def test_a_late_frame_in_a_picture_is_said_at_once(phone):
    phone.aimed()
    phone.failing("scan", Refused(Refusal.FRAME_STALE))
    phone.presenter.read_picture(phone.picture)
    assert headlines(phone.after()) == ["This picture of the QR code is too old"]


# -- a code that was read ------------------------------------------------------------------------


def test_a_code_asks_for_the_real_name_and_shows_for_how_long(phone):
    session = phone.aimed()
    phone.presenter.scan()
    heard = phone.after()
    assert [one[0] for one in heard] == [
        *("viewfinder_shown", "code_found", "authorization_shown", "time_left"),
    ]
    _, request, account = heard[2]
    assert (account.account_id, heard[3][1]) == (MALL, 120)
    assert request.station == "Desk 1"
    assert phone.feed.fast
    assert not phone.camera.isActive()
    assert phone.state() is SessionState.SCANNED
    assert phone.desk.kiosk.snapshot(session.session_id).session.scanner.device_id == "phone-1"


def test_a_code_is_felt_before_the_page_changes(phone):
    phone.presenter.pace = Pace(snap=0.6)
    phone.aimed()
    phone.presenter.scan()
    phone.work.finish()
    assert phone.names() == ["viewfinder_shown", "code_found"]
    [(wait, show)] = phone.later
    assert wait == 600
    show()
    assert phone.names() == ["authorization_shown", "time_left"]


def test_what_took_as_long_as_the_feeling_is_shown_at_once(phone):
    phone.presenter.pace = Pace(snap=0.6)
    phone.aimed()
    scan = phone.desk.phone.scan

    def slowly(*given):
        phone.watch.seconds += 0.6
        return scan(*given)

    phone.monkeypatch.setattr(phone.desk.phone, "scan", slowly)
    assert [one[0] for one in phone.scan()][1:3] == ["code_found", "authorization_shown"]
    assert phone.later == []


def test_an_app_that_is_killed_while_a_code_is_felt_shows_nothing_more(phone):
    phone.presenter.pace = Pace(snap=0.6)
    phone.aimed()
    phone.scan()
    phone.presenter.kill()
    assert phone.names() == ["closed_shown"]
    [(_, show)] = phone.later
    show()
    assert phone.after() == []


def test_a_refusal_is_felt_too_and_says_how_long_to_wait(phone):
    phone.presenter.pace = Pace(snap=0.6)
    phone.aimed()
    until = phone.desk.clock.now() + timedelta(seconds=61)
    phone.failing("scan", Refused(Refusal.TOO_MANY_TRIES, until))
    phone.presenter.scan()
    assert phone.names() == ["viewfinder_shown", "code_found"]
    assert not phone.camera.isActive()
    [(_, show)] = phone.later
    show()
    [message] = results(phone.after())
    assert message.headline == "Too many tries"
    assert " 2 min" in message.advice


def test_a_refusal_without_a_time_says_none(phone):
    phone.aimed()
    phone.failing("scan", Refused(Refusal.CODE_EXPIRED))
    assert headlines(phone.scan()) == ["This QR code has expired"]


def test_a_phone_with_an_open_request_comes_back_to_it(phone):
    first = phone.asked()
    phone.presenter.leave()
    phone.after()
    phone.failing("scan", Refused(Refusal.ALREADY_IN_PROGRESS))
    heard = phone.scan()
    (shown,) = (one[1] for one in heard if one[0] == "authorization_shown")
    assert shown.authorization_id == first.authorization_id


def test_a_request_on_another_phone_is_said(phone):
    phone.aimed()
    phone.failing("scan", Refused(Refusal.ALREADY_IN_PROGRESS))
    assert headlines(phone.scan()) == ["Already in progress"]


def test_an_error_that_nobody_knows_is_a_bug(phone):
    phone.aimed()
    phone.failing("scan", ZeroDivisionError())
    with pytest.raises(ZeroDivisionError):
        phone.scan()


# -- the request ---------------------------------------------------------------------------------


def test_ok_verifies_and_says_what_was_agreed_to(phone):
    request = phone.asked()
    phone.desk.clock.advance(seconds=5)
    phone.presenter.authorize(CONSENT)
    assert headlines(phone.after()) == ["Authorized"]
    agreed = Agreement(request.requester, request.reference, phone.desk.clock.now())
    assert phone.presenter.agreement == agreed
    assert not phone.feed.fast
    assert phone.state() is SessionState.VERIFIED
    phone.presenter.authorize(CONSENT)  # a second tap
    assert phone.after() == []


def test_no_says_so_and_nothing_was_agreed_to(phone):
    phone.asked()
    phone.presenter.decline()
    assert headlines(phone.after()) == ["Declined"]
    assert phone.presenter.agreement is None
    assert phone.state() is SessionState.DECLINED


def test_another_scan_forgets_what_was_agreed_to(phone):
    phone.asked()
    phone.presenter.authorize(CONSENT)
    phone.after()
    phone.failing("scan", Refused(Refusal.CODE_USED))
    phone.scan()
    assert phone.presenter.agreement is None


def test_a_tap_that_is_refused_closes_the_request(phone):
    phone.asked()
    phone.failing("authorize", Refused(Refusal.NOT_THE_SCANNER))
    phone.presenter.authorize(CONSENT)
    assert headlines(phone.after()) == ["Another account is signed in now"]
    phone.presenter.decline()
    assert phone.after() == []


def test_a_minute_more_is_shown_and_offered_while_there_is_any(phone):
    phone.asked()
    phone.presenter.extend()
    assert phone.after() == [("more_time_offered", True), ("time_left", 180)]
    for _ in range(8):
        phone.presenter.extend()
    phone.after()
    phone.presenter.extend()
    assert phone.after() == [("more_time_offered", False), ("time_left", 720)]
    asked = phone.counted("current")
    phone.presenter.extend()
    assert phone.after() == []
    assert len(asked) == 1  # there is no more: it looks at how it is


def test_each_second_counts_and_an_end_is_found_out(phone):
    phone.asked()
    phone.desk.clock.advance(seconds=20)
    assert phone.second() == [("time_left", 100)]
    phone.desk.clock.advance(seconds=101)
    heard = phone.second()
    assert heard[0] == ("time_left", 0)
    assert headlines(heard) == ["Timed out"]
    assert phone.second() == []


def test_the_time_that_is_left_is_the_servers_whatever_the_phone_shows(phone):
    phone.asked()
    phone.presenter.skew_clock(3600)
    shown = phone.heard.pop()
    assert shown == ("time_shown", local(phone.desk.clock.now() + timedelta(hours=1)))
    assert phone.second() == [("time_left", 120)]
    phone.pulse.timeout.emit()
    assert phone.heard[0] == shown


def test_what_the_kiosk_does_is_shown_at_once(phone):
    phone.asked()
    phone.desk.kiosk.extend(phone.issued.session.session_id)
    phone.others_commit()
    assert phone.after() == [("more_time_offered", True), ("time_left", 180)]
    phone.others_commit()
    assert phone.after() == []  # nothing has changed
    phone.desk.kiosk.cancel(phone.issued.session.session_id)
    phone.others_commit()
    assert headlines(phone.after()) == ["Cancelled at the kiosk"]


def test_an_answer_about_a_request_that_is_no_longer_open_is_let_go(phone):
    phone.asked()
    phone.others_commit()
    phone.presenter.leave()
    phone.desk.kiosk.cancel(phone.issued.session.session_id)
    assert phone.names() == ["home_shown", "accounts_changed"]


def test_an_answer_about_another_request_is_let_go(phone):
    other = replace(phone.asked(), authorization_id="other", result=ResultCode.DECLINED)
    phone.monkeypatch.setattr(phone.desk.phone, "current", lambda _: other)
    phone.others_commit()
    assert phone.after() == []


# -- consent and real name -----------------------------------------------------------------------


def test_a_consent_is_shown_and_taken_back(phone):
    request = phone.asked()
    phone.presenter.authorize(CONSENT)
    phone.after()
    phone.presenter.show_receipt()
    [(name, receipt)] = phone.after()
    assert (name, receipt.reference) == ("receipt_shown", request.reference)
    phone.presenter.withdraw()
    assert headlines(phone.after()) == ["Consent withdrawn"]
    phone.presenter.withdraw()
    assert headlines(phone.after()) == ["There is nothing to withdraw"]


def test_who_may_read_the_real_name_is_asked_only_where_somebody_may(phone):
    asked = phone.counted("consent_receipt")
    phone.presenter.ask_who_reads()
    assert phone.after() == []
    assert asked == []
    phone.asked()
    phone.presenter.authorize(CONSENT)
    phone.presenter.leave()
    phone.after()
    phone.presenter.ask_who_reads()
    assert phone.names() == ["grant_shown"]
    phone.presenter.set_network(Network.SLOW)
    phone.presenter.ask_who_reads()
    assert phone.after() == [("network_changed", Network.SLOW)]
    phone.presenter.set_network(Network.GOOD)
    phone.after()
    phone.failing("consent_receipt", GONE)
    phone.presenter.ask_who_reads()
    assert phone.after() == []  # nothing is said


def test_a_real_name_is_verified_and_taken_away_again(phone):
    phone.presenter.choose_account(UNVERIFIED)
    phone.presenter.verify_real_name(PhoneApp.FINANCE)
    heard = phone.after()
    assert headlines(heard) == ["Your real name is verified"]
    assert "accounts_changed" in [one[0] for one in heard]
    assert phone.presenter.account.real_name_source is not None
    phone.presenter.take_real_name()
    assert phone.names() == ["accounts_changed"]
    assert phone.presenter.account.real_name_source is None


# -- networks and killed apps --------------------------------------------------------------------


def test_trouble_is_said_once_and_its_end_too(phone):
    phone.presenter.set_network(Network.NONE)
    assert phone.after() == [("network_changed", Network.NONE)]
    trouble = [("network_changed", Network.NONE), ("trouble_shown", Fault.NO_NETWORK)]
    phone.presenter.leave()
    assert phone.after() == [("home_shown",), *trouble]
    assert phone.second() == trouble[:1]
    phone.presenter.set_network(Network.GOOD)
    phone.after()
    heard = phone.second()
    assert [one[0] for one in heard] == ["trouble_shown", "accounts_changed"]
    assert heard[0] == ("trouble_shown", None)
    assert phone.second() == []


def test_one_recovery_is_on_the_way_at_a_time(phone):
    prepared = []
    phone.monkeypatch.setattr(module, "prepare", lambda _: prepared.append(1))
    phone.presenter.set_network(Network.NONE)
    phone.presenter.leave()
    phone.after()
    phone.presenter.set_network(Network.GOOD)
    phone.pulse.timeout.emit()
    phone.pulse.timeout.emit()
    phone.work.finish()
    assert prepared == [1]


def test_a_code_that_is_read_without_a_network_says_so_again(phone):
    phone.aimed()
    phone.presenter.set_network(Network.NONE)
    phone.scan()
    heard = phone.look()
    assert heard[-2:] == [
        ("network_changed", Network.NONE),
        ("trouble_shown", Fault.NO_NETWORK),
    ]


def test_a_scan_whose_answer_was_lost_is_found_again(phone):
    phone.aimed()
    phone.presenter.set_network(Network.ANSWER_LOST)
    phone.presenter.scan()
    phone.after()
    assert phone.state() is SessionState.SCANNED
    phone.presenter.set_network(Network.GOOD)
    heard = [one[0] for one in phone.second()]
    assert "authorization_shown" in heard
    assert "accounts_changed" in heard
    assert not phone.camera.isActive()


def test_an_answer_that_was_lost_is_found_out_when_the_network_is_back(phone):
    phone.asked()
    phone.presenter.set_network(Network.ANSWER_LOST)
    phone.presenter.authorize(CONSENT)
    phone.after()
    phone.presenter.set_network(Network.GOOD)
    assert headlines(phone.second()) == ["Authorized"]


def test_an_error_that_nobody_knows_is_said_calmly_while_it_opens(closed_phone, caplog):
    def fail(_):
        raise ZeroDivisionError

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "prepare", fail)
        assert closed_phone.open() == [
            ("network_changed", Network.GOOD),
            ("trouble_shown", Fault.UNEXPECTED),
        ]
        assert closed_phone.second() == [("network_changed", Network.GOOD)]
    assert [one.exc_info[0] for one in caplog.records] == [ZeroDivisionError]  # told once
    assert [one[0] for one in closed_phone.second()] == ["trouble_shown", "accounts_changed"]


def test_a_killed_app_finds_its_request_again_when_it_is_opened(phone):
    first = phone.asked()
    phone.presenter.kill()
    assert phone.names() == ["closed_shown"]
    assert phone.second() == []
    phone.presenter.start_app()
    heard = phone.after()
    assert [one[0] for one in heard] == [
        *("home_shown", "accounts_changed", "authorization_shown", "time_left"),
    ]
    assert heard[2][1].authorization_id == first.authorization_id


def test_an_app_that_was_killed_during_a_scan_shows_no_request(phone):
    phone.aimed()
    phone.presenter.scan()
    scan = phone.desk.phone.scan

    def killed(*given):
        found = scan(*given)
        phone.presenter.kill()
        return found

    phone.monkeypatch.setattr(phone.desk.phone, "scan", killed)
    assert phone.names() == ["viewfinder_shown", "code_found", "closed_shown"]


def test_an_app_without_an_open_request_opens_at_home(phone):
    phone.presenter.kill()
    phone.presenter.start_app()
    assert phone.names() == ["closed_shown", "home_shown", "accounts_changed"]
