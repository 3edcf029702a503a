"""What staff, visitors and their phones see of it: sign-in, rotating code, match code, alerts."""

from __future__ import annotations

import gc
from datetime import timedelta

import pytest
from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from jdcloud_kiosk.app import App
from jdcloud_kiosk.training import TrainingApp
from tests.conftest import Bench
from tests.support.layout_checks import cut_off
from verification.domain.clock import ManualClock
from verification.domain.settings import Limit, Settings
from verification.store.training_data import TRAINING_PIN


@pytest.fixture
def closed(qtbot, url, lang):
    """Both windows as `jdcloud-kiosk` opens them: nobody has signed in yet."""
    app = App(url, lang=lang)
    app.show()
    yield Closed(qtbot, app)
    app.close()
    gc.collect()


class Closed:
    def __init__(self, qtbot, app):
        self.qtbot, self.app, self.kiosk = qtbot, app, app.kiosk
        self.wait_for("signInButton")

    def find(self, name):
        return self.kiosk.findChild(QWidget, name)

    def wait_for(self, name):
        # The staff's area is built when it is first needed.
        self.qtbot.waitUntil(
            lambda: (found := self.find(name)) is not None and found.isVisible(), timeout=20_000
        )

    def sign(self, name="anna", pin="271828", again=""):
        self.find("staffNameEdit").clear()
        self.qtbot.keyClicks(self.find("staffNameEdit"), name)
        self.qtbot.keyClicks(self.find("pinField"), pin)
        if again:
            self.qtbot.keyClicks(self.find("pinAgainField"), again)
        self.find("signInButton").click()

    def says(self, words):
        def shown():
            label = self.find("signInMessageLabel")
            assert label.isVisible()
            assert words in label.text()

        self.qtbot.waitUntil(shown, timeout=10_000)


@pytest.mark.long
def test_a_pin_that_was_typed_and_not_sent_opens_the_closed_kiosk_for_nobody(qtbot, url):
    clock = ManualClock()
    app = App(url, clock=clock, windows=frozenset({"kiosk"}))
    app.show()
    closed = Closed(qtbot, app)
    qtbot.keyClicks(closed.find("staffNameEdit"), "anna")
    qtbot.keyClicks(closed.find("pinField"), "271828")
    clock.advance(seconds=(Settings().idle_limit + Settings().idle_warning).total_seconds())
    qtbot.waitUntil(lambda: closed.find("pinField").text() == "")
    assert closed.find("staffNameEdit").text() == ""
    app.close()


@pytest.mark.long
def test_the_first_start_asks_for_a_pin_and_the_next_for_the_same(closed, url):
    assert "Set up this kiosk" in closed.find("signInHeading").text()
    closed.sign("", "")
    closed.says("type your name")
    closed.sign("anna", "123456", "123456")
    closed.says("neither all the same")
    closed.sign("anna", "271828", "271829")
    closed.says("differ")
    assert closed.find("pinField").text() == ""
    closed.sign("anna", "271828", "271828")
    closed.wait_for("startVerificationButton")
    closed.kiosk.close()

    again = App(url, windows=frozenset({"kiosk"}))
    again.show()
    second = Closed(closed.qtbot, again)
    assert "Open this kiosk" in second.find("signInHeading").text()
    assert not second.find("pinAgainField").isVisible()
    second.sign("anna", "000000")
    second.says("Wrong name or PIN")
    second.sign()
    second.wait_for("startVerificationButton")
    again.close()


@pytest.mark.long
@pytest.mark.parametrize("lang", ["en", "zh_CN"])
def test_no_text_of_the_staff_is_cut_off(closed, lang):
    closed.kiosk.resize(closed.kiosk.minimumSize())

    def whole():
        assert cut_off(closed.kiosk) == []

    closed.qtbot.waitUntil(whole)
    closed.sign("anna", "123456", "123456")
    closed.qtbot.waitUntil(closed.find("signInMessageLabel").isVisible)
    closed.qtbot.waitUntil(whole)
    closed.sign("anna", "271828", "271828")
    closed.wait_for("startVerificationButton")
    closed.find("staffButton").click()
    closed.wait_for("signInBackButton")
    closed.qtbot.waitUntil(whole)
    closed.sign()
    closed.wait_for("signOutButton")
    closed.qtbot.waitUntil(whole)
    closed.find("signOutButton").click()
    closed.find("closeAnywayButton").click()
    closed.wait_for("signInButton")
    closed.qtbot.waitUntil(whole)


def code_pixels(bench):
    return bench.find(bench.kiosk, "qrCodeLabel").grab().toImage()


@pytest.mark.long
def test_the_code_changes_in_place_and_a_photo_of_it_is_soon_worthless(bench, tmp_path):
    bench.show_code()
    size, first = bench.find(bench.kiosk, "qrCodeLabel").size(), code_pixels(bench)
    photo = bench.save_kiosk(tmp_path / "photo.png")
    for _ in range(3):
        before = code_pixels(bench)
        bench.clock.advance(seconds=1)
        bench.qtbot.waitUntil(lambda before=before: code_pixels(bench) != before)
    assert bench.find(bench.kiosk, "qrCodeLabel").size() == size
    assert code_pixels(bench) != first
    bench.phone.open_image_file(photo)
    bench.wait_for_text(bench.phone, "resultLabel", "too old")
    assert "keeps changing" in bench.text(bench.phone, "resultDetailLabel")
    assert bench.text(bench.kiosk, "statusLabel") == "Waiting for scan"
    bench.click(bench.phone, "scanAgainButton")  # the screen itself still works
    bench.wait_for_text(bench.kiosk, "statusLabel", "Scanned")


@pytest.mark.long
def test_a_camera_waits_a_moment_for_a_screen_that_is_behind(bench):
    bench.show_code()
    bench.hang()  # and shows an old frame
    bench.clock.advance(seconds=5)
    looked = []
    bench.phone.presenter.viewfinder_shown.connect(looked.append)
    bench.scan()
    bench.qtbot.waitUntil(lambda: len(looked) > 1)  # the first picture was refused
    assert not bench.find(bench.phone, "resultLabel").isVisible()
    bench.hang(False)
    bench.wait_for_text(bench.kiosk, "statusLabel", "Scanned")


@pytest.mark.long
def test_a_camera_on_an_old_picture_says_so_in_the_end_and_it_costs_no_try(bench):
    bench.show_code()
    bench.hang()
    bench.clock.advance(seconds=5)
    bench.scan()
    bench.wait_for_text(bench.phone, "resultLabel", "too old")
    bench.hang(False)
    bench.click(bench.phone, "scanAgainButton")
    bench.wait_for_text(bench.kiosk, "statusLabel", "Scanned")


@pytest.mark.long
def test_both_screens_show_the_same_code_to_compare(bench):
    bench.show_code()
    assert bench.text(bench.kiosk, "matchCodeLabel") == ""
    bench.scan()
    bench.qtbot.waitUntil(lambda: bench.text(bench.kiosk, "matchCodeLabel") != "")
    bench.qtbot.waitUntil(bench.find(bench.phone, "okButton").isVisible)
    code = bench.text(bench.kiosk, "matchCodeLabel")
    assert len(code.replace(" ", "")) == 4
    assert bench.text(bench.phone, "phoneMatchCodeLabel") == code
    station = "Front desk 1"
    assert station in bench.text(bench.kiosk, "stationLabel")
    assert station in bench.text(bench.phone, "compareLabel")
    assert "decline" in bench.text(bench.phone, "cautionLabel")
    bench.authorize()
    bench.wait_for_text(bench.kiosk, "statusLabel", "Verified")
    assert bench.text(bench.kiosk, "matchCodeLabel") == ""


def sign_in_as_staff(bench):
    bench.click(bench.kiosk, "staffButton")
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "signInButton").isVisible)
    bench.qtbot.keyClicks(bench.find(bench.kiosk, "pinField"), TRAINING_PIN)
    bench.click(bench.kiosk, "signInButton")
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "staffAlertsLabel").isVisible)


@pytest.mark.long
def test_a_reused_code_is_shown_to_the_staff_until_they_have_seen_it(bench, tmp_path):
    bench.show_code()
    photo = bench.save_kiosk(tmp_path / "photo.png")
    bench.sign_in("zhao-weiming")
    bench.scan()
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "doneButton").isVisible)
    assert bench.find(bench.kiosk, "staffButton").text() == "Staff"
    bench.wait_for_text(bench.phone, "resultLabel", "has not finished")
    bench.phone.open_image_file(photo)
    bench.wait_for_text(bench.phone, "resultLabel", "has been used")
    bench.wait_for_text(bench.kiosk, "staffButton", "please check: 1")
    sign_in_as_staff(bench)
    bench.wait_for_text(bench.kiosk, "alertLabel1", "had been used before")
    bench.click(bench.kiosk, "alertSeenButton1")
    bench.wait_for_text(bench.kiosk, "staffAlertsLabel", "Nothing needs attention")
    bench.click(bench.kiosk, "staffBackButton")
    # The visitor's screen is where it was.
    bench.wait_for_text(bench.kiosk, "statusLabel", "has not finished")
    assert bench.find(bench.kiosk, "staffButton").text() == "Staff"


def test_a_sign_in_that_was_left_begins_anew_at_the_pin(bench):
    pin = bench.find(bench.kiosk, "pinField")
    for _ in range(2):
        bench.click(bench.kiosk, "staffButton")
        bench.qtbot.waitUntil(pin.isVisible)
        assert bench.kiosk.focusWidget() is pin
        assert pin.text() == ""
        bench.qtbot.keyClicks(pin, "3141")
        bench.find(bench.kiosk, "signInBackButton").setFocus()
        bench.click(bench.kiosk, "signInBackButton")
        bench.qtbot.waitUntil(bench.find(bench.kiosk, "staffButton").isVisible)


def test_staff_close_the_kiosk_and_nobody_can_use_it(bench):
    sign_in_as_staff(bench)
    bench.click(bench.kiosk, "signOutButton")
    question = bench.find(bench.kiosk, "closeQuestion")
    assert question.text() == "Close this kiosk to visitors?"
    bench.click(bench.kiosk, "keepOpenButton")
    assert bench.find(bench.kiosk, "staffTabs").isVisible()
    assert bench.kiosk.presenter.staff.shift is not None
    bench.qtbot.waitUntil(lambda: bench.kiosk.findChild(QPushButton, "closeAnywayButton") is None)
    bench.close_to_visitors()
    bench.wait_for_text(bench.kiosk, "signInHeading", "Open this kiosk")
    assert not bench.find(bench.kiosk, "startVerificationButton").isVisible()
    assert not bench.find(bench.kiosk, "staffButton").isVisible()


@pytest.mark.long
def test_a_kiosk_that_is_closed_ends_the_session_that_was_open(bench):
    bench.show_code()
    bench.scan()
    bench.qtbot.waitUntil(bench.find(bench.phone, "okButton").isVisible)
    sign_in_as_staff(bench)
    bench.click(bench.kiosk, "signOutButton")
    bench.qtbot.waitUntil(lambda: bench.kiosk.findChild(QPushButton, "keepOpenButton") is not None)
    bench.kiosk.findChild(QPushButton, "keepOpenButton").click()
    assert bench.services.kiosk.status().refusal is None
    bench.qtbot.waitUntil(lambda: bench.kiosk.findChild(QPushButton, "closeAnywayButton") is None)
    bench.click(bench.kiosk, "signOutButton")
    bench.kiosk.findChild(QPushButton, "closeAnywayButton").click()
    bench.wait_for_text(bench.phone, "resultLabel", "Cancelled at the kiosk")
    bench.wait_for_text(bench.kiosk, "signInHeading", "Open this kiosk")
    bench.qtbot.keyClicks(bench.find(bench.kiosk, "pinField"), TRAINING_PIN)
    bench.click(bench.kiosk, "signInButton")
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "startVerificationButton").isVisible)
    assert bench.find(bench.kiosk, "cloudAccountField").currentText() == ""


class ByItsX(QCloseEvent):
    """A close that comes from the desktop."""

    def spontaneous(self):
        return True


def test_the_windows_x_asks_while_a_visitor_is_in_the_middle(bench):
    bench.show_code()
    for _ in range(2):
        event = ByItsX()
        bench.kiosk.closeEvent(event)
        assert not event.isAccepted()
    assert len(bench.kiosk.findChildren(QMessageBox, "closeQuestion")) == 1
    bench.kiosk.findChild(QPushButton, "keepOpenButton").click()
    bench.qtbot.waitUntil(lambda: bench.kiosk.findChild(QMessageBox, "closeQuestion") is None)
    assert bench.find(bench.kiosk, "qrCodeLabel").isVisible()
    bench.kiosk.closeEvent(ByItsX())
    bench.kiosk.findChild(QPushButton, "closeAnywayButton").click()
    bench.qtbot.waitUntil(lambda: not bench.kiosk.isVisible())


def test_the_windows_x_asks_nothing_without_a_visitor(bench):
    event = ByItsX()
    bench.kiosk.closeEvent(event)
    assert event.isAccepted()


@pytest.mark.long
def test_the_kiosk_reads_its_own_code_and_warns_when_it_cannot(bench):
    bench.show_code()
    code = bench.find(bench.kiosk, "qrCodeLabel")
    code.setMinimumSize(QSize(0, 0))
    code.setMaximumSize(QSize(120, 120))
    bench.wait_for_text(bench.kiosk, "warningLabel", "cannot be read well on this screen")
    bench.wait_for_text(bench.kiosk, "staffButton", "please check: 1")


@pytest.mark.long
def test_the_self_check_is_content_with_what_is_usually_shown(bench):
    checked = []
    presenter = bench.kiosk.presenter
    presenter.self_check_wanted.connect(lambda: checked.append(True))
    bench.show_code()
    bench.qtbot.waitUntil(lambda: bool(checked))
    bench.clock.advance(seconds=1)
    bench.scan()
    bench.wait_for_text(bench.kiosk, "statusLabel", "Scanned")
    assert bench.find(bench.kiosk, "staffButton").text() == "Staff"


@pytest.mark.long
def test_a_new_frame_at_the_moment_of_the_self_check_is_no_fault(bench):
    presenter = bench.kiosk.presenter
    bench.show_code()
    timer, checked = presenter.findChild(QTimer, "tick"), []
    timer.stop()
    presenter.self_check_wanted.connect(lambda: checked.append(True))

    def tick(times):
        for _ in range(times):
            timer.timeout.emit()

    def settle():
        with bench.qtbot.waitSignal(presenter.alerts_counted):
            presenter.stored_change.emit()  # answered after all that was asked before

    while not checked:
        tick(1)
    checked.clear()
    tick(99)
    assert not checked
    settle()
    bench.clock.advance(seconds=Settings().frame_step.total_seconds())
    tick(1)
    assert checked
    settle()
    settle()
    tick(1)
    assert "cannot be read" not in bench.text(bench.kiosk, "warningLabel")
    assert bench.services.kiosk.status().alerts == 0


@pytest.fixture
def strict(qtbot, url, lang, request):
    """Windows with one limit that is soon reached."""
    few = Limit(2, timedelta(minutes=5))
    bench = Bench(qtbot, url, lang, Settings(**{request.param: few}))
    yield bench
    bench.app.close()
    gc.collect()


@pytest.mark.long
@pytest.mark.parametrize("strict", ["codes"], indirect=True)
def test_too_many_codes_mean_a_wait_that_counts_down(strict):
    strict.show_code()
    first, _ = strict.kiosk.presenter.shown_session()
    strict.click(strict.kiosk, "refreshButton")
    # A second press while it is under way is none.
    strict.qtbot.waitUntil(lambda: strict.kiosk.presenter.shown_session()[0] != first)
    strict.click(strict.kiosk, "refreshButton")
    strict.wait_for_text(strict.kiosk, "warningLabel", "Please wait 5:00")
    strict.clock.advance(seconds=61)
    strict.wait_for_text(strict.kiosk, "warningLabel", "Please wait 3:59")
    strict.clock.advance(seconds=239)
    strict.click(strict.kiosk, "refreshButton")
    strict.wait_for_text(strict.kiosk, "countdownLabel", "2:00")


@pytest.mark.long
@pytest.mark.parametrize("strict", ["codes"], indirect=True)
def test_a_countdown_does_not_take_the_staff_from_their_page(strict):
    for _ in range(2):
        strict.show_code()
        strict.click(strict.kiosk, "cancelButton")
        strict.click(strict.kiosk, "doneButton")
    strict.confirm_account("qinghe-books")
    strict.click(strict.kiosk, "startVerificationButton")
    strict.wait_for_text(strict.kiosk, "accountMessageLabel", "Please wait 5:00")
    sign_in_as_staff(strict)
    strict.clock.advance(seconds=60)
    message = strict.find(strict.kiosk, "accountMessageLabel")
    strict.qtbot.waitUntil(lambda: "4:00" in message.text())
    assert strict.find(strict.kiosk, "staffAlertsLabel").isVisible()
    strict.click(strict.kiosk, "staffBackButton")
    strict.wait_for_text(strict.kiosk, "accountMessageLabel", "Please wait 4:00")


@pytest.mark.long
@pytest.mark.parametrize("strict", ["failed_tries"], indirect=True)
def test_too_many_failed_tries_of_a_phone_mean_a_wait(strict):
    strict.sign_in("zhao-weiming")
    for login in ("qinghe-books", "yunshan-tea"):
        strict.clock.advance(minutes=2)
        strict.show_code(login)
        strict.scan()
        strict.wait_for_text(strict.phone, "resultLabel", "has not finished")
        strict.click(strict.kiosk, "doneButton")
        strict.click(strict.phone, "homeButton")
    strict.clock.advance(minutes=2)
    strict.show_code("lanqiao-design")
    strict.scan()
    strict.wait_for_text(strict.phone, "resultLabel", "Too many tries")
    assert "wait 1 min" in strict.text(strict.phone, "resultDetailLabel")


def second_kiosk(bench, url):
    app = TrainingApp(
        url,
        clock=bench.clock,
        station="Front desk 2",
        windows=frozenset({"kiosk"}),
    )
    app.show()
    field = app.kiosk.findChild(QWidget, "cloudAccountField")
    bench.qtbot.waitUntil(lambda: field.count() > 0)
    return app


def start_at(bench, kiosk, login):
    kiosk.findChild(QWidget, "cloudAccountEdit").setText(login)
    bench.click(kiosk, "confirmAccountButton")
    bench.click(kiosk, "startVerificationButton")


@pytest.mark.long
def test_an_account_in_progress_at_another_kiosk_is_told_so(bench, url):
    bench.show_code("qinghe-books")
    other = second_kiosk(bench, url)
    start_at(bench, other.kiosk, "qinghe-books")
    bench.wait_for_text(other.kiosk, "accountMessageLabel", "at another kiosk")
    bench.click(bench.kiosk, "cancelButton")
    bench.wait_for_text(bench.kiosk, "statusLabel", "Cancelled")
    bench.click(other.kiosk, "startVerificationButton")
    bench.qtbot.waitUntil(other.kiosk.findChild(QWidget, "qrCodeLabel").isVisible)
    other.close()


@pytest.mark.long
def test_a_phone_with_an_open_request_is_led_back_to_it(bench, url):
    bench.show_code("qinghe-books")
    bench.scan()
    bench.qtbot.waitUntil(bench.find(bench.phone, "okButton").isVisible)
    code = bench.text(bench.phone, "phoneMatchCodeLabel")
    # The app is closed and opened again, and the person walks on to the next kiosk.
    bench.phone.presenter.leave()
    other = second_kiosk(bench, url)
    start_at(bench, other.kiosk, "yunshan-tea")
    label = other.kiosk.findChild(QWidget, "qrCodeLabel")
    bench.qtbot.waitUntil(label.isVisible)
    QGuiApplication.clipboard().setImage(label.grab().toImage())
    bench.click(bench.phone, "scanButton")
    bench.click(bench.phone, "pasteImageButton")
    bench.qtbot.waitUntil(bench.find(bench.phone, "okButton").isVisible)
    assert bench.text(bench.phone, "phoneMatchCodeLabel") == code
    bench.click(bench.phone, "declineButton")
    bench.wait_for_text(bench.kiosk, "statusLabel", "Declined")
    other.close()


@pytest.mark.long
def test_the_phone_notices_by_itself_that_its_request_has_expired(bench):
    bench.show_code()
    bench.scan()
    bench.qtbot.waitUntil(bench.find(bench.phone, "okButton").isVisible)
    # The kiosk's machine goes off without a word.
    bench.hang()
    bench.kiosk.presenter.blockSignals(True)
    bench.clock.advance(seconds=120)
    bench.wait_for_text(bench.phone, "resultLabel", "Timed out")


@pytest.mark.long
def test_a_person_withdraws_the_consent_on_the_phone(bench):
    bench.show_code()
    bench.scan()
    bench.authorize()
    bench.wait_for_text(bench.phone, "resultLabel", "Authorized")
    bench.click(bench.phone, "homeButton")
    bench.click(bench.phone, "withdrawButton")
    assert "erases your real name" in bench.text(bench.phone, "withdrawTextLabel")
    bench.click(bench.phone, "keepConsentButton")
    bench.click(bench.phone, "withdrawButton")
    bench.click(bench.phone, "confirmWithdrawButton")
    bench.wait_for_text(bench.phone, "resultLabel", "Consent withdrawn")
    bench.click(bench.phone, "homeButton")
    bench.qtbot.waitUntil(lambda: not bench.find(bench.phone, "withdrawButton").isVisible())
    bench.click(bench.kiosk, "doneButton")
    bench.show_code("qinghe-books")  # it is not verified any more: it gets a code


@pytest.mark.long
def test_no_window_shows_a_whole_name_or_number(bench):
    """Every text of every widget, on every page that a verification passes through."""
    words = ("林知夏", "Lin Zhixia", "999999199306181027")
    seen = []

    def look():
        for window in (bench.kiosk, bench.phone):
            for widget in window.findChildren(QWidget):
                for name in ("text", "accessibleName", "accessibleDescription", "toolTip"):
                    text = getattr(widget, name, str)()
                    if isinstance(text, str):
                        seen.append(text)

    look()
    bench.show_code()
    look()
    bench.scan()
    bench.qtbot.waitUntil(bench.find(bench.phone, "okButton").isVisible)
    look()
    bench.authorize()
    bench.wait_for_text(bench.kiosk, "statusLabel", "Verified")
    bench.qtbot.waitUntil(lambda: "*" in bench.text(bench.kiosk, "outcomeDetailLabel"))
    look()
    everything = "\n".join(seen)
    assert "9****************" in everything
    assert not any(word in everything for word in words)
    for window in (bench.kiosk, bench.phone):
        picture = window.grab().toImage()
        assert isinstance(picture, QImage)
        assert picture.textKeys() == []  # nothing is written beside the pixels


@pytest.mark.long
def test_too_many_wrong_pins_are_counted_and_waited_for(bench):
    """The tries that are left, then the time as a ring; visitors go on meanwhile."""
    bench.click(bench.kiosk, "staffButton")
    button = bench.find(bench.kiosk, "signInButton")
    bench.qtbot.waitUntil(button.isVisible)
    ring = bench.find(bench.kiosk, "signInCountdownLabel")
    for left in range(4, 0, -1):
        bench.qtbot.keyClicks(bench.find(bench.kiosk, "pinField"), "000001")
        bench.click(bench.kiosk, "signInButton")
        said = "1 try left" if left == 1 else f"{left} tries left"
        bench.wait_for_text(bench.kiosk, "signInMessageLabel", said)
        assert not ring.isVisible()
    bench.qtbot.keyClicks(bench.find(bench.kiosk, "pinField"), "000001")
    bench.click(bench.kiosk, "signInButton")
    bench.wait_for_text(bench.kiosk, "signInMessageLabel", "Too many wrong PINs")
    assert ring.isVisible()
    assert not button.isEnabled()
    before = ring.text()
    bench.clock.advance(seconds=10)
    bench.qtbot.waitUntil(lambda: ring.text() < before)
    bench.clock.advance(seconds=55)
    bench.qtbot.waitUntil(button.isEnabled)
    assert not ring.isVisible()
    bench.qtbot.keyClicks(bench.find(bench.kiosk, "pinField"), TRAINING_PIN)
    bench.click(bench.kiosk, "signInButton")
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "staffTabs").isVisible)


def test_a_name_is_chosen_by_a_tap_or_typed(bench):
    bench.click(bench.kiosk, "staffButton")
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "signInButton").isVisible)
    assert bench.find(bench.kiosk, "staffName1Button").isChecked()
    assert not bench.find(bench.kiosk, "staffNameField").isVisible()
    bench.click(bench.kiosk, "otherStaffButton")
    assert bench.find(bench.kiosk, "staffNameField").isVisible()
    assert bench.text(bench.kiosk, "staffNameEdit") == ""
