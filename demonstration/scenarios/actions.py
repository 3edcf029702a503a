"""What can be done on stage: every step of a scenario, at the windows' widgets by objectName."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, QRect, QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from demonstration.scenarios.environment import STATIONS, Environment
from demonstration.scenarios.window_driver import StageError, WindowDriver
from kiosk.qr_code import make_picture
from mobile_sim.scanner import read
from ui.theme import LIGHT
from verification.domain.history import RecordFilter, SessionRecord, TimelineEvent
from verification.domain.refusals import Refusal

#: Seconds until something that should happen counts as not happening.
PATIENCE = 15.0
_GAP = 28
#: Sessions among which a refused scan is looked for: no scenario has more.
_LOOKED_BACK = 20
#: Milliseconds that reading in the background may take.
_REST = 400
#: Seconds until an untouched start page attracts, and a little more.
_LEFT_ALONE = 91
#: Pixels of a module of a code that is drawn anew: as large as on the kiosk.
_MODULE = 8


class Interrupted(Exception):  # noqa: N818
    """Whoever watches has had enough of this step."""


class Camera:
    """A phone's camera: sees what it is pointed at, at first a wall."""

    def __init__(self) -> None:
        self.pointed_at: Callable[[], QImage] = wall

    def __call__(self) -> QImage:
        """Return what is to be seen."""
        return self.pointed_at()


def wall() -> QImage:
    """Return a picture with nothing on it."""
    image = QImage(640, 480, QImage.Format.Format_Grayscale8)
    image.fill(QColor(LIGHT.line))
    return image


class ScenarioActions:
    """The windows of one scenario, and a clock that the scenario moves."""

    def __init__(
        self, cast: Environment, camera: Camera, interrupted: Callable[[], bool] = lambda: False
    ) -> None:
        """*camera* is the one of the cast's first phone. *interrupted* ends any waiting.

        :class:`Interrupted` is raised then.
        """
        self._cast = cast
        self._interrupted = interrupted
        self._cameras = [camera]
        self._kept = QImage()
        camera.pointed_at = self.kiosk.picture
        self.kiosk.show()
        self.phone.show()
        self._wait("accounts", lambda: self.phone.offers("jdAccountChooser"))
        self._wait("the start page", lambda: self.kiosk.sees("cloudAccountField"))

    @property
    def kiosk(self) -> WindowDriver:
        """The first kiosk."""
        return self._cast.kiosks[0]

    @property
    def phone(self) -> WindowDriver:
        """The first phone."""
        return self._cast.phones[0]

    @property
    def second_kiosk(self) -> WindowDriver:
        """The second kiosk; raises :class:`StageError` if there is none."""
        return self._second(self._cast.kiosks, "open a second kiosk")

    @property
    def second_phone(self) -> WindowDriver:
        """The second phone; raises :class:`StageError` if there is none."""
        return self._second(self._cast.phones, "second phone")

    @staticmethod
    def _second(hands: Sequence[WindowDriver], step: str) -> WindowDriver:
        if len(hands) < 2:
            raise StageError(f"there is no second one yet: begin with the step “{step}”")
        return hands[1]

    # -- kiosk ------------------------------------------------------------------------------

    def start(self, kiosk: WindowDriver, login: str, *, expect_code: bool = True) -> None:
        """Type the cloud account, confirm it, and press the button."""
        # No two sessions begin at the same time: the newest is the newest.
        self.pass_seconds(1)
        if kiosk.sees("changeAccountButton"):
            self.press(kiosk, "changeAccountButton")
        kiosk.write("cloudAccountField", login)
        self.press(kiosk, "confirmAccountButton")
        start, message = "startVerificationButton", "accountMessageLabel"
        self._wait(start, lambda: kiosk.can_press(start) or kiosk.sees(message))
        if kiosk.can_press(start):
            kiosk.press(start)
        shown = "qrCodeLabel" if expect_code else message
        self._wait(shown, lambda: kiosk.sees(shown))

    def open_second_kiosk(self) -> None:
        """Bring another kiosk, beside the first."""
        kiosk = self._cast.add_kiosk()
        kiosk.show()
        self._wait("the start page", lambda: kiosk.sees("cloudAccountField"))

    def refresh(self) -> None:
        """Ask for another code and wait until it is shown."""
        before = self.code_pixels()
        self.press(self.kiosk, "refreshButton")
        self._wait("new code", lambda: self.code_pixels() != before)

    def code_pixels(self) -> QImage:
        """Return the picture of the QR code as it is shown."""
        return self.kiosk.picture("qrCodeLabel")

    def wait_for_end(self) -> None:
        """Wait until both windows show the outcome."""
        self._wait("the outcome on the kiosk", lambda: self.kiosk.sees("doneButton"))
        self._wait("the outcome on the phone", lambda: not self.phone.sees("okButton"))

    def wait_for_alert(self) -> None:
        """Wait until the kiosk asks the staff to look."""
        self._wait("alert", lambda: self.kiosk.look_of("staffButton") == "alert")

    def staff_signs_in(self, pin: str) -> None:
        """Open the staff's page."""
        self.press(self.kiosk, "staffButton")
        self._wait("sign-in", lambda: self.kiosk.sees("pinField"))
        self.kiosk.write("pinField", pin)
        self.press(self.kiosk, "signInButton")
        self._wait("staff's page", lambda: self.kiosk.sees("staffAlertsLabel"))

    def open_staff_tab(self, tab: int, *, shows: str) -> None:
        """Open one of the tabs of the staff's area, and wait for what it shows."""
        self.kiosk.turn("staffTabs", tab)
        self._wait(shows, lambda: self.kiosk.sees(shows))
        self.rest()

    def choose_first_session(self) -> None:
        """Select the newest session in the history."""
        self._wait("history", lambda: self.kiosk.select("historyTable", 0))
        self.rest()

    def leave_alone(self) -> None:
        """Nobody touches the start page until it attracts."""
        self.pass_seconds(_LEFT_ALONE)
        self._wait("attract page", lambda: self.kiosk.sees("beginButton"))

    def resize_kiosk(self, width: int, height: int) -> None:
        """Give the kiosk's window a size, also one larger than the screen."""
        self.kiosk.resize(width, height)
        self.rest()

    # -- phone ------------------------------------------------------------------------------

    def choose_account(self, login: str) -> None:
        """Sign the phone in."""
        self.phone.choose("jdAccountChooser", login)

    def choose_app(self, tab: int) -> None:
        """Open one of the apps, from 0."""
        self.phone.turn("appChooser", tab)

    def scan(
        self, phone: WindowDriver, kiosk: WindowDriver, *, shows: Sequence[str] = ("okButton",)
    ) -> None:
        """Scan a kiosk's window until the phone *shows* one of these; the code leaves the kiosk."""
        self._camera_of(phone).pointed_at = kiosk.picture
        self.press(phone, "scanButton")
        self._wait(" or ".join(shows), lambda: any(phone.sees(name) for name in shows))
        self._wait("scanned", lambda: not kiosk.sees("qrCodeLabel"))

    def scan_in_vain(self) -> None:
        """Scan the first kiosk until the phone says what is wrong with the picture."""
        self.press(self.phone, "scanButton")
        self._wait("what is wrong", lambda: self.phone.look_of("scanHintLabel") == "late")

    def scan_refused(self) -> None:
        """Scan the first kiosk; the phone says why it is refused."""
        self.press(self.phone, "scanButton")
        self._wait("resultLabel", lambda: self.phone.sees("resultLabel"))

    def scan_with_other_app(self) -> None:
        """Scan the first kiosk with an app that knows nothing of JD Cloud."""
        self._fault(lambda: self.phone.press("otherAppCheckBox"))
        self.scan_refused()
        self._fault(lambda: self.phone.press("otherAppCheckBox"))

    def bring_second_phone(self, login: str) -> None:
        """Bring another phone, signed in to *login*."""
        camera = Camera()
        camera.pointed_at = self.kiosk.picture
        phone = self._cast.add_phone(camera)
        self._cameras.append(camera)
        phone.show()
        self._wait("accounts", lambda: phone.offers("jdAccountChooser", login))
        phone.choose("jdAccountChooser", login)

    def point_second_phone_at_second_kiosk(self) -> None:
        """Turn the second phone's camera."""
        self._camera_of(self.second_phone).pointed_at = self.second_kiosk.picture

    def hide_phones(self) -> None:
        """Leave the phones out of the next pictures."""
        for phone in self._cast.phones:
            phone.hide()

    def show_phone(self) -> None:
        """Show the first phone again."""
        self.phone.show()

    # -- photos of the code -----------------------------------------------------------------

    def keep_picture_of_code(self) -> None:
        """Take a photo of the kiosk's window, for later."""
        self._kept = self.kiosk.picture()

    def tamper_with_kept_picture(self) -> None:
        """Draw the code of the photo anew, with another authentication code in it."""
        text = read(self._kept).text
        if not text:
            raise StageError("there is no code in the picture that was kept")
        # The first of the authentication code's characters, exchanged for another.
        changed = re.sub(r"\.([^.])([^.]*)$", lambda m: f".{_another(m[1])}{m[2]}", text)
        code = make_picture(changed)
        self._kept = code.scaled(code.width() * _MODULE, code.height() * _MODULE)

    def scan_kept_picture(self, phone: WindowDriver) -> None:
        """Show the photo to a phone, and wait for what it makes of it."""
        camera = self._camera_of(phone)
        pointed_at, camera.pointed_at = camera.pointed_at, wall
        QApplication.clipboard().setImage(self._kept)
        self.press(phone, "scanButton")
        self.press(phone, "pasteImageButton")
        self._wait("an answer", lambda: phone.sees("resultLabel") or phone.sees("okButton"))
        camera.pointed_at = pointed_at

    def _camera_of(self, phone: WindowDriver) -> Camera:
        return self._cameras[self._cast.phones.index(phone)]

    # -- faults of the phone ----------------------------------------------------------------

    def set_network(self, network: str) -> None:
        """Make the phone's network good, slow or worse."""
        self._fault(lambda: self.phone.choose("networkChooser", network))

    def dial(self, field: str, value: int) -> None:
        """Set a number of the fault panel."""
        self._fault(lambda: self.phone.write(field, str(value)))

    def switch_account(self, login: str) -> None:
        """Sign another account in while a page is open."""
        self._fault(lambda: self.phone.choose("faultAccountChooser", login))

    def lose_real_name(self) -> None:
        """JD takes back that it knows the real name."""
        self._fault(lambda: self.phone.press("loseRealNameButton"))
        self.rest()

    def kill_app(self) -> None:
        """End the app at once."""
        self.phone.press("faultsButton")
        self.phone.press("killAppButton")

    def all_well_again(self) -> None:
        """Take every fault of the phone back."""
        self._fault(lambda: self.phone.press("faultsResetButton"))

    def _fault(self, change: Callable[[], None]) -> None:
        self.phone.press("faultsButton")
        change()
        self.phone.press("faultsCloseButton")

    # -- time, and the database -------------------------------------------------------------

    def pass_seconds(self, seconds: float) -> None:
        """Move the clock of everybody."""
        self._cast.advance(seconds)

    def rest(self) -> None:
        """Give what is read in the background the time to be shown."""
        rest()

    def take_database_away(self) -> None:
        """Take the file away, as when a disk is not there any more."""
        self._move(self._cast.path, self._away)
        self._wait("out of service", lambda: self.kiosk.sees("outOfServiceLabel"))

    def put_database_back(self) -> None:
        """Put the file where it was."""
        self._move(self._away, self._cast.path)
        self._wait("service", lambda: not self.kiosk.sees("outOfServiceLabel"))

    @property
    def _away(self) -> Path:
        return self._cast.path.with_name("away.db")

    @staticmethod
    def _move(file: Path, target: Path) -> None:
        try:
            file.rename(target)
        except OSError as error:
            raise StageError(f"no database to be moved: {error.strerror}") from error

    # -- the outcome ------------------------------------------------------------------------

    def expect_result(self, kiosk: WindowDriver, result: str) -> None:
        """Wait until the newest session of a kiosk has ended with *result*."""
        station = STATIONS[self._cast.kiosks.index(kiosk)]

        def ended() -> bool:
            newest = self._newest_session(station)
            return newest is not None and newest.result == result

        self._wait(result, ended)
        self._wait("the outcome on the kiosk", lambda: kiosk.sees("doneButton"))

    def expect_refused(self, refusal: str) -> None:
        """Wait until the newest refused scan was refused for that reason.

        Without a session, none can have been: it is waited for in vain.
        """

        def refused() -> bool:
            with self._cast.database.reading() as transaction:
                sessions = transaction.history.page(RecordFilter(), None, _LOOKED_BACK)
                if refusal == Refusal.SCANNED_BY_ANOTHER:
                    return any(session.refused_scans for session in sessions)
                if not sessions:
                    return False
                ids = [session.session_id for session in sessions]
                newest = transaction.history.newest_refusal(ids, sessions[-1].created_at)
            return newest == refusal

        self._wait(f"a scan refused: {refusal}", refused)

    def what_is_shown(self) -> str:
        """Return the kiosk's status and the phone's result, as a person reads them."""
        texts = (self.kiosk.reads("statusLabel"), self.phone.reads("resultLabel"))
        return " and ".join(f"“{text}”" for text in texts if text) or "neither status nor result"

    def timeline(self) -> tuple[TimelineEvent, ...]:
        """Return the events of the newest session."""
        newest = self._newest_session()
        if newest is None:
            return ()
        with self._cast.database.reading() as transaction:
            return transaction.history.timeline(newest.session_id)

    def _newest_session(self, station: str = "") -> SessionRecord | None:
        with self._cast.database.reading() as transaction:
            page = transaction.history.page(RecordFilter(station=station), None, 1)
        return page[0] if page else None

    # -- anything ---------------------------------------------------------------------------

    def press(self, hand: WindowDriver, name: str) -> None:
        """Press a button, once it can be seen and pressed."""
        self._wait(f"{name} to be pressed", lambda: hand.can_press(name))
        hand.press(name)

    def wait_for(self, hand: WindowDriver, name: str) -> None:
        """Wait until something is to be seen."""
        self._wait(name, lambda: hand.sees(name))

    def picture(self) -> QImage:
        """Return the windows side by side."""
        shown = [hand for hand in (*self._cast.kiosks, *self._cast.phones) if hand.sees("")]
        return side_by_side([hand.picture() for hand in shown])

    def _wait(self, what: str, condition: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        loop = QEventLoop()
        pulse = QTimer()
        pulse.setInterval(5)
        pulse.timeout.connect(loop.quit)
        pulse.start()
        while not condition():
            if self._interrupted():
                raise Interrupted
            if time.monotonic() > end:
                raise StageError(f"waited {PATIENCE:.0f} s in vain for: {what}")
            loop.exec()


def rest() -> None:
    """Give what is read in the background the time to be shown."""
    loop = QEventLoop()
    QTimer.singleShot(_REST, loop.quit)
    loop.exec()


def side_by_side(pictures: Sequence[QImage]) -> QImage:
    """Return one picture of them all."""
    width = sum(picture.width() for picture in pictures) + _GAP * (len(pictures) + 1)
    height = max((picture.height() for picture in pictures), default=0) + 2 * _GAP
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.line))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    left = _GAP
    for picture in pictures:
        top = (height - picture.height()) // 2
        painter.drawImage(QRect(left, top, picture.width(), picture.height()), picture)
        left += picture.width() + _GAP
    painter.end()
    return image


def _another(character: str) -> str:
    return "A" if character != "A" else "B"
