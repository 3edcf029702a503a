"""A station belongs to one machine, and to one process of it; a revoked kiosk serves nobody."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from functools import partial
from pathlib import Path
from unittest import mock

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QWidget

from jdcloud_kiosk.app import AlreadyRunning, App
from kiosk.pages.station import StationPage, StationProblem, StationView, problem_with
from kiosk.preferences import PreferencesFile
from kiosk.station_lock import StationLock, report_already_running
from kiosk.widgets.notice_bar import NoticeBar
from testbed.databases import statement
from testbed.new_database import put_new_database
from testbed.service_fixture import CONSENT, PIN, QUICK_HASHER, SECOND, Desk, holder
from tests import ROOT
from tests.support.layout_checks import cut_off
from ui.style import Style
from ui.theme import style_drawn
from ui.tokens import SMALLEST_TARGET
from verification.domain.alerts import Alert
from verification.domain.audit_events import AuditAction
from verification.domain.randomness import Randomness
from verification.domain.refusals import Refused
from verification.domain.session import ResultCode, SessionState
from verification.security.key_file import KeyFile, write_new
from verification.security.key_ring import KeyRing
from verification.services.key_rotation import KeyRotation
from verification.services.kiosk import KioskService
from verification.services.staff import StaffService
from verification.services.stations import known_stations
from verification.store.database import DatabaseUnavailable, Fault


def another_machine(desk):
    """The services of a second machine that was given the same station's name."""
    shared = {
        "station": "Desk 1",
        "credential": lambda: b"another machine's",
        "clock": desk.clock,
        "randomness": Randomness(),
        "settings": desk.settings,
    }
    return (
        KioskService(desk.database, **shared),
        StaffService(desk.database, **shared, hasher=desk.hasher),
    )


# -- another machine at a station that is taken ------------------------------------------------


def test_another_machine_that_starts_ends_nothing_at_the_rightful_kiosk(desk):
    issued = desk.kiosk.start("qinghe-books")
    kiosk, staff = another_machine(desk)
    with pytest.raises(Refused, match="station_taken"):
        kiosk.close_left_over()
    assert staff.opening().taken
    assert not desk.staff.opening().taken
    asked = desk.phone.scan(issued.code, holder())
    done = desk.phone.authorize(asked.authorization_id, holder(), CONSENT)
    assert done.result is ResultCode.VERIFIED
    desk.kiosk.start("yunshan-tea")  # its shift is open


def test_staff_take_a_station_over_with_their_pin_and_the_other_machine_is_told(desk):
    issued = desk.kiosk.start("qinghe-books")
    asked = desk.phone.scan(issued.code, holder())
    kiosk, staff = another_machine(desk)
    with pytest.raises(Refused, match="wrong_pin"):
        staff.take_over("anna", "000000")
    assert desk.kiosk.status().refusal is None
    staff.take_over("anna", PIN)
    assert desk.phone.current(asked.authorization_id).result is ResultCode.KIOSK_CLOSED
    assert desk.kiosk.status().refusal == "kiosk_not_registered"
    assert Alert.STATION_TAKEN_OVER in [alert.alert for alert in desk.staff.alerts()]
    assert "kiosk_taken_over" in desk.trail()
    with pytest.raises(Refused, match="kiosk_not_registered"):
        desk.kiosk.start("qinghe-books")
    with pytest.raises(Refused, match="station_taken"):
        desk.kiosk.close_left_over()
    assert kiosk.start("qinghe-books").code


def test_a_machine_knows_which_stations_are_its_own(desk):
    known = known_stations(desk.database, desk.keys.credential)
    assert (known.own, known.others) == (("Desk 1",), ())
    known = known_stations(desk.database, lambda _: b"another machine's")
    assert (known.own, known.others) == ((), ("Desk 1",))
    desk.staff.revoke_kiosk("Desk 1")
    assert known_stations(desk.database, desk.keys.credential).own == ()


@pytest.mark.parametrize("digest", ["é", "", "0" * 63])
def test_what_is_no_credentials_digest_is_no_machines(desk, digest):
    statement(desk.database, "UPDATE kiosk SET credential_digest = ?", digest)
    desk.edited = True
    assert known_stations(desk.database, desk.keys.credential).others == ("Desk 1",)
    [report] = KeyRotation(desk.database, desk.clock).reports()
    assert report.active


def test_a_machine_whose_keys_are_an_export_is_told_so(desk, tmp_path):
    copy = tmp_path / "export.json"
    write_new(copy, desk.keys.exported())
    with pytest.raises(DatabaseUnavailable, match="is an export") as no:
        known_stations(desk.database, KeyRing(KeyFile(copy)).credential)
    assert no.value.fault is Fault.KEY_MISSING


# -- revoking ----------------------------------------------------------------------------------


@pytest.mark.parametrize("scanned", [False, True])
def test_revoking_a_kiosk_ends_what_is_open_there(desk, scanned):
    issued = desk.kiosk.start("qinghe-books")
    asked = desk.phone.scan(issued.code, holder()) if scanned else None
    desk.staff.revoke_kiosk("Desk 1")
    ended = desk.kiosk.current(issued.session.session_id)
    assert (ended.state, ended.result) == (SessionState.CANCELLED, ResultCode.KIOSK_CLOSED)
    assert desk.kiosk.frame(issued.token, 0) is None
    if asked is None:
        with pytest.raises(Refused, match="code_cancelled"):
            desk.phone.scan(issued.code, holder())
    else:
        with pytest.raises(Refused, match="session_ended"):
            desk.phone.authorize(asked.authorization_id, holder(), CONSENT)
    assert desk.bindings() == {}
    assert desk.kiosk.status().refusal == "kiosk_not_registered"


def test_no_phone_authorizes_for_a_kiosk_that_was_revoked_without_ending_its_session(desk):
    """As an older program, or somebody at the database, may have left it."""
    issued = desk.kiosk.start("qinghe-books")
    asked = desk.phone.scan(issued.code, holder())
    with desk.database.writing() as transaction:
        transaction.staff.revoke_kiosk("Desk 1", desk.clock.now())
        transaction.audit.append(
            AuditAction.KIOSK_REVOKED, at=desk.clock.now(), actor="operator", station="Desk 1"
        )
    done = desk.phone.authorize(asked.authorization_id, holder(), CONSENT)
    assert (done.state, done.result) == (SessionState.CANCELLED, ResultCode.KIOSK_CLOSED)
    assert desk.bindings() == {}
    assert desk.identity(issued.session) is None


def test_a_revoked_kiosk_reads_no_identity_and_no_phone_scans_it(desk):
    issued = desk.kiosk.start("qinghe-books")
    asked = desk.phone.scan(issued.code, holder())
    desk.phone.authorize(asked.authorization_id, holder(), CONSENT)
    assert desk.identity(issued.session).real_name == "林知夏"
    other = desk.kiosk.start("yunshan-tea")
    with desk.database.writing() as transaction:
        transaction.staff.revoke_kiosk("Desk 1", desk.clock.now())
        transaction.audit.append(
            AuditAction.KIOSK_REVOKED, at=desk.clock.now(), actor="operator", station="Desk 1"
        )
    assert desk.identity(issued.session) is None
    with pytest.raises(Refused, match="code_cancelled"):
        desk.phone.scan(other.code, holder(SECOND))


def test_signing_out_ends_the_session_in_the_same_step(desk):
    issued = desk.kiosk.start("qinghe-books")
    desk.staff.sign_out(desk.shift)
    assert desk.kiosk.current(issued.session.session_id).result is ResultCode.KIOSK_CLOSED


def test_a_kiosk_that_is_revoked_closes_at_once(bench):
    bench.show_code()
    bench.services.staff.revoke_kiosk("Front desk 1")
    bench.wait_for_text(bench.kiosk, "signInHeading", "Open this kiosk")
    assert not bench.find(bench.kiosk, "qrCodeLabel").isVisible()


def test_an_idle_kiosk_that_is_revoked_closes_at_once(bench):
    bench.services.staff.revoke_kiosk("Front desk 1")
    bench.wait_for_text(bench.kiosk, "signInHeading", "Open this kiosk")


# -- what the windows ask ----------------------------------------------------------------------


class Start:
    """A kiosk as `jdcloud-kiosk kiosk` opens it, on a machine with its own keys and settings."""

    def __init__(self, qtbot, url, folder, lang="en", station=""):
        folder.mkdir(exist_ok=True)
        self.qtbot = qtbot
        self.preferences = PreferencesFile(folder / "preferences.json")
        put_new_database(Path(url.removeprefix("sqlite:///")), folder / "keys.json")
        self.app = App(
            url,
            key_ring=KeyRing(KeyFile(folder / "keys.json")),
            lang=lang,
            station=station,
            preferences=self.preferences,
            windows=frozenset({"kiosk"}),
            ask_station=True,
            lock_folder=folder / "running",
        )
        self.app.show()

    def find(self, name):
        widget = self.app.kiosk.findChild(QWidget, name)
        assert widget is not None, name
        return widget

    def wait_for(self, name):
        def shown():
            assert self.find(name).isVisible(), name

        self.qtbot.waitUntil(shown, timeout=20_000)

    def click(self, name):
        self.wait_for(name)
        self.qtbot.mouseClick(self.find(name), Qt.MouseButton.LeftButton)

    def type(self, name, text):
        self.find(name).clear()
        self.qtbot.keyClicks(self.find(name), text)

    def sign(self, button="signInButton", again=""):
        self.wait_for(button)
        self.type("staffNameEdit", "anna")
        self.type("pinField", PIN)
        if again:
            self.type("pinAgainField", again)
        self.click(button)


def another_secret(keys, folder):
    """Give a second machine the same keys and a secret of its own, as docs/fleet.md says."""
    folder.mkdir()
    found = json.loads(keys.read_text()) | {"machine": "ab" * 32}
    (folder / "keys.json").write_text(json.dumps(found))
    (folder / "keys.json").chmod(0o600)


@pytest.fixture
def start(qtbot, url, tmp_path, monkeypatch):
    monkeypatch.setattr("verification.services.staff.PasswordHasher", lambda: QUICK_HASHER)
    started = []

    def begin(name, **options):
        one = Start(qtbot, url, tmp_path / name, **options)
        started.append(one.app)
        return one

    yield begin
    for app in started:
        app.close()


@pytest.mark.long
def test_the_first_start_asks_for_a_name_and_keeps_it(start):
    first = start("first")
    first.wait_for("useStationButton")
    assert first.find("stationNameField").text() == "Front desk 1"
    assert first.app.kiosk.focusWidget() is first.find("stationNameField")
    assert not first.find("takeOverButton").isVisible()
    first.type("stationNameField", "  ")
    first.click("useStationButton")
    first.qtbot.waitUntil(lambda: "type a name" in first.find("stationMessageLabel").text())
    first.type("stationNameField", "Window 7")
    first.click("useStationButton")
    first.wait_for("pinAgainField")
    assert "Window 7" in first.find("signInIntroLabel").text()
    first.sign(again=PIN)
    first.wait_for("startVerificationButton")
    assert first.preferences.read().station == "Window 7"
    first.app.close()
    again = start("first")
    again.wait_for("signInButton")
    assert "Window 7" in again.find("stationLabel").text()


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("Front desk 2", StationProblem.NONE),
        ("front DESK 1", StationProblem.TAKEN),
        ("Front desk １", StationProblem.TAKEN),
        ("Frоnt desk 1", StationProblem.TAKEN),
        ("FRΟΝT DESK I", StationProblem.TAKEN),
        ("Front desk\u00a02", StationProblem.NO_NAME),  # the page makes it a plain space
        ("Front\u200b desk 2", StationProblem.NO_NAME),
    ],
)
def test_a_name_that_looks_like_another_is_taken(name, problem):
    assert problem_with(name, ("Front desk 1",)) is problem


def test_a_name_given_on_the_command_line_that_looks_like_another_is_asked_for(start, taken):
    second = start("second", station="front DESK 1")
    second.wait_for("useStationButton")
    assert "Another computer is 'front DESK 1'" in second.find("stationMessageLabel").text()
    assert not second.find("takeOverButton").isVisible()
    assert taken.kiosk.status().refusal is None


@pytest.mark.long
def test_a_machine_that_lost_its_settings_is_recognised(start, tmp_path):
    first = start("first")
    first.type("stationNameField", "Window 7")
    first.click("useStationButton")
    first.sign(again=PIN)
    first.wait_for("startVerificationButton")
    first.app.close()
    (tmp_path / "first" / "preferences.json").unlink()
    again = start("first")
    again.wait_for("signInButton")
    assert again.find("stationLabel").text() == "Window 7"


def opened(start):
    first = start("first")
    first.click("useStationButton")
    first.sign(again=PIN)
    first.wait_for("startVerificationButton")
    return first


@pytest.fixture
def taken(tmp_path):
    """Another machine serves as Front desk 1; "second" has the same keys."""
    desk = Desk(tmp_path / "kiosk.db", "Front desk 1")
    another_secret(tmp_path / "keys.json", tmp_path / "second")
    return desk


def test_a_second_machine_is_given_another_name(start, taken):
    second = start("second")
    second.wait_for("useStationButton")
    assert second.find("stationNameField").text() == "Front desk 2"
    second.type("stationNameField", "Front desk 1")
    second.click("useStationButton")
    second.qtbot.waitUntil(
        lambda: "Another computer is 'Front desk 1'" in second.find("stationMessageLabel").text()
    )
    second.type("stationNameField", "Front desk 2")
    second.click("useStationButton")
    second.sign()
    second.wait_for("startVerificationButton")
    assert taken.kiosk.status().refusal is None


@pytest.mark.long
def test_a_second_machine_under_a_taken_name_says_so_and_takes_over_with_a_pin(start, tmp_path):
    first = opened(start)
    another_secret(tmp_path / "first" / "keys.json", tmp_path / "second")
    (tmp_path / "second" / "preferences.json").write_text('{"station": "Front desk 1"}')
    second = start("second")
    second.wait_for("takeOverButton")
    assert "Another computer is 'Front desk 1'" in second.find("stationHeading").text()
    assert first.find("startVerificationButton").isVisible()
    second.click("takeOverButton")
    second.click("signInBackButton")
    second.click("takeOverButton")
    second.sign()
    second.wait_for("startVerificationButton")
    # The earlier one closes at once, and says why.
    first.wait_for("takeOverButton")
    assert "Another computer is" in first.find("stationHeading").text()


@pytest.mark.parametrize("lang", ["en", "zh_CN"])
def test_no_text_of_the_question_is_cut_off(start, taken, tmp_path, lang):
    (tmp_path / "second" / "preferences.json").write_text('{"station": "Front desk 1"}')
    second = start("second", lang=lang)
    second.app.kiosk.resize(second.app.kiosk.minimumSize())
    second.wait_for("takeOverButton")

    def whole():
        assert cut_off(second.app.kiosk) == []

    second.qtbot.waitUntil(whole)
    second.click("takeOverButton")
    second.wait_for("signInBackButton")
    second.qtbot.waitUntil(whole)


# -- two processes of one machine --------------------------------------------------------------

_HOLD = (
    "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
    "from kiosk.station_lock import StationLock; application = QCoreApplication([]);"
    "lock = StationLock(Path(sys.argv[1]), 'db', 'Desk 1'); print(lock.take(), flush=True);"
    "sys.stdin.read()"
)


def test_a_lock_is_held_by_one_process_and_let_go_when_it_is_killed(tmp_path, qtbot):
    holder_process = subprocess.Popen(
        [sys.executable, "-c", _HOLD, tmp_path],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    assert holder_process.stdout.readline() == "True\n"
    make = partial(StationLock, tmp_path, "db")
    assert not make("Desk 1").take()
    other = make("Desk 2")
    assert other.take()
    holder_process.kill()
    holder_process.communicate()
    mine = make("Desk 1")
    assert mine.take()
    with qtbot.waitSignal(mine.called):
        make("Desk 1").call()
    mine.release()
    other.release()
    again = make("Desk 1")
    assert again.take()
    again.release()


@pytest.mark.meant_for("posix", reason="elsewhere there is no flock")
def test_where_nothing_can_be_locked_a_kiosk_serves_all_the_same(tmp_path, qapp, monkeypatch):
    import fcntl

    refuse = mock.Mock(side_effect=OSError(errno.ENOLCK, os.strerror(errno.ENOLCK)))
    monkeypatch.setattr(fcntl, "flock", refuse)
    lock = StationLock(tmp_path, "db", "Desk 1")
    assert lock.take()
    lock.release()


def test_a_station_of_a_database_whose_name_is_no_text_can_be_locked(tmp_path, qapp):
    lock = StationLock(tmp_path, os.fsdecode(b"/tmp/\xff.db"), "Desk 1")
    assert lock.take()
    lock.release()


@pytest.mark.long
def test_a_second_start_ends_nothing_and_calls_the_first_forward(start):
    first = opened(start)
    first.app.kiosk.showMinimized()
    with pytest.raises(AlreadyRunning) as caught:
        start("first")
    assert caught.value.station == "Front desk 1"
    first.qtbot.waitUntil(lambda: not first.app.kiosk.isMinimized())
    assert first.find("startVerificationButton").isVisible()


def test_a_second_start_says_so_on_the_screen(qtbot, capsys):
    seen = []

    def look():
        seen.extend(box for box in QApplication.topLevelWidgets() if box.isVisible())

    QTimer.singleShot(0, look)
    report_already_running("Front desk 1", timeout=50)
    (box,) = seen
    assert box.objectName() == "alreadyRunningBox"
    assert "'Front desk 1' is open already" in box.text()
    assert "'Front desk 1' is open already" in capsys.readouterr().err


def test_a_stations_name_that_was_not_sent_is_forgotten(qtbot):
    page = StationPage()
    qtbot.addWidget(page)
    page.render_view(StationView("Desk 1", problem=StationProblem.TAKEN, typed="Desk 1"))
    field = page.findChild(QLineEdit, "stationNameField")
    message = page.findChild(NoticeBar, "stationMessageLabel")
    suggested = field.text()
    assert not page.has_been_used()
    qtbot.keyClicks(field, "Lin's desk")
    assert page.has_been_used()
    page.forget()
    assert (field.text(), message.text(), page.has_been_used()) == (suggested, "", False)


@pytest.mark.parametrize("size", [(1024, 543), (1366, 700), (864, 1450)])
def test_large_text_scrolls_the_words_and_never_the_buttons(qtbot, size):
    page = StationPage()
    qtbot.addWidget(page)
    page.resize(*size)
    style_drawn(page, Style(scale=0.8 if size[0] == 1024 else 1.0, text=2.0))
    page.render_view(StationView("Desk 1", problem=StationProblem.TAKEN, typed="Desk 1"))
    page.show()

    def are_seen():
        for name in ("takeOverButton", "useStationButton"):
            button = page.findChild(QWidget, name)
            assert button.visibleRegion().boundingRect() == button.rect()
            assert button.height() >= SMALLEST_TARGET

    qtbot.waitUntil(are_seen)
    words = page.findChild(QScrollArea)
    words.verticalScrollBar().setValue(0)
    are_seen()
