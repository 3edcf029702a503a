"""What the steps of a scenario do at the windows' widgets, by objectName.

What takes time is a generator of waits (``waits.py``): a runner drives it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from demonstration.scenarios.browser_phone import TOUCHED
from demonstration.scenarios.environment import Environment, station_of
from demonstration.scenarios.waits import NextFrame, PassTime, PointAt, Settle, Until, Waits
from demonstration.scenarios.watching import StepWatcher
from demonstration.scenarios.window_driver import ActionError, WindowDriver
from kiosk.qr_code import make_picture
from mobile_sim.scanner import read
from ui.theme import LIGHT
from verification.domain.audit_events import AuditAction
from verification.domain.history import RecordFilter, SessionRecord, TimelineEvent
from verification.domain.placeholders import Sentence
from verification.domain.refusals import Refusal
from verification.security.plain_file import file_sentence
from verification.store.tables import AuditEventRow

#: Seconds until something that should happen counts as not happening.
PATIENCE = 40.0
_GAP = 28
#: Seconds that reading in the background may take.
_REST = 0.4
#: Seconds until an untouched start page attracts, and a little more.
_LEFT_ALONE = 91
#: Pixels of a module of a code that is redrawn: as large as on the kiosk.
_MODULE = 8


class Camera:
    """A phone's camera: sees what it is pointed at, at first a wall."""

    def __init__(self) -> None:
        self.pointed_at: Callable[[], QImage] = wall

    def __call__(self) -> QImage:
        """Return a picture of what is visible."""
        return self.pointed_at()


def wall() -> QImage:
    """Return a picture with nothing on it."""
    image = QImage(640, 480, QImage.Format.Format_Grayscale8)
    image.fill(QColor(LIGHT.line))
    return image


class ScenarioActions:
    """The windows of one scenario, and a clock that the scenario moves."""

    def __init__(self, environment: Environment, camera: Camera) -> None:
        """*camera* is the one of the environment's first phone."""
        self._environment = environment
        self.watchers: list[StepWatcher] = []
        #: Seconds until what should happen counts as not happening, unless the usual ones.
        self.patience: float | None = None
        self._cameras = [camera]
        self._kept = QImage()
        camera.pointed_at = self.kiosk.picture

    def show_windows(self) -> Waits:
        """Show kiosk and phone, and wait until a visitor can begin."""
        self.kiosk.show()
        self.phone.show()
        yield from self._wait(
            Sentence("Scenarios", "accounts"), lambda: self.phone.offers("jdAccountChooser")
        )
        yield from self._wait(
            Sentence("Scenarios", "the start page"), lambda: self.kiosk.sees("cloudAccountField")
        )

    def advance(self, seconds: float) -> None:
        """Move the clock of every window: what a runner does for :class:`PassTime`."""
        self._environment.advance(seconds)

    @property
    def environment(self) -> Environment:
        """The windows, their clock and their database."""
        return self._environment

    @property
    def kiosk(self) -> WindowDriver:
        """The first kiosk."""
        return self._environment.kiosks[0]

    @property
    def phone(self) -> WindowDriver:
        """The first phone."""
        return self._environment.phones[0]

    @property
    def second_kiosk(self) -> WindowDriver:
        """The second kiosk; raises :class:`ActionError` if there is none."""
        return self._second(self._environment.kiosks, "open a second kiosk")

    @property
    def second_phone(self) -> WindowDriver:
        """The second phone; raises :class:`ActionError` if there is none."""
        return self._second(self._environment.phones, "second phone")

    @staticmethod
    def _second(drivers: Sequence[WindowDriver], step: str) -> WindowDriver:
        if len(drivers) < 2:
            text = Sentence("Scenarios", "there is no second one yet: begin with the step “%1”")
            raise ActionError(text.filled(step))
        return drivers[1]

    # -- kiosk ------------------------------------------------------------------------------

    def start(self, kiosk: WindowDriver, login: str, *, expect_code: bool = True) -> Waits:
        """Type the cloud account, confirm it, and press the button."""
        # No two sessions begin at the same time: the newest is the newest.
        yield from self.pass_seconds(1)
        if kiosk.sees("changeAccountButton"):
            yield from self.press(kiosk, "changeAccountButton")
        yield PointAt(kiosk, "cloudAccountField")
        kiosk.write("cloudAccountField", login)
        yield from self.press(kiosk, "confirmAccountButton")
        start, message = "startVerificationButton", "accountMessageLabel"
        yield from self._wait(start, lambda: kiosk.can_press(start) or kiosk.sees(message))
        if kiosk.can_press(start):
            yield from self._press_at_once(kiosk, start)
        shown = "qrCodeLabel" if expect_code else message
        yield from self._wait(shown, lambda: kiosk.sees(shown))

    def open_second_kiosk(self) -> Waits:
        """Bring another kiosk, beside the first."""
        kiosk = self._environment.add_kiosk()
        kiosk.show()
        yield from self._wait(
            Sentence("Scenarios", "the start page"), lambda: kiosk.sees("cloudAccountField")
        )

    def refresh(self) -> Waits:
        """Ask for another code and wait until it is shown."""
        before = self.code_pixels()
        yield from self.press(self.kiosk, "refreshButton")
        yield from self._wait(
            Sentence("Scenarios", "new code"), lambda: self.code_pixels() != before
        )

    def code_pixels(self) -> QImage:
        """Return the picture of the QR code as it is shown."""
        return self.kiosk.picture("qrCodeLabel")

    def wait_for_end(self) -> Waits:
        """Wait until both windows show the outcome."""
        yield from self._wait(
            Sentence("Scenarios", "the outcome on the kiosk"), lambda: self.kiosk.sees("doneButton")
        )
        yield from self._wait(
            Sentence("Scenarios", "the outcome on the phone"),
            lambda: not self.phone.sees("okButton"),
        )

    def ask_for_more_time(self, driver: WindowDriver, button: str) -> Waits:
        """Ask for a minute more, and wait until the kiosk and the phone count it."""

        def times() -> int:
            return sum(event.action == AuditAction.SESSION_EXTENDED for event in self.timeline())

        def both_count() -> bool:
            figures = self.kiosk.reads("countdownLabel")
            return bool(figures) and figures in self.phone.reads("authorizationHintLabel")

        before = times()
        yield from self.press(driver, button)
        yield from self._wait(
            Sentence("Scenarios", "a minute more"), lambda: times() > before and both_count()
        )

    def wait_for_alert(self) -> Waits:
        """Wait until the kiosk asks for staff."""
        yield from self._wait(
            Sentence("Scenarios", "alert"), lambda: self.kiosk.look_of("staffButton") == "alert"
        )

    def staff_signs_in(self, pin: str) -> Waits:
        """Open the staff's page."""
        yield from self.press(self.kiosk, "staffButton")
        yield from self._wait(Sentence("Scenarios", "sign-in"), lambda: self.kiosk.sees("pinField"))
        yield PointAt(self.kiosk, "pinField")
        self.kiosk.write("pinField", pin)
        yield from self.press(self.kiosk, "signInButton")
        yield from self._wait(
            Sentence("Scenarios", "staff's page"), lambda: self.kiosk.sees("staffAlertsLabel")
        )

    def open_staff_tab(self, tab: int, *, shows: str) -> Waits:
        """Open one of the tabs of the staff's area, and wait for what it shows."""
        yield PointAt(self.kiosk, "staffTabs")
        self.kiosk.turn("staffTabs", tab)
        yield from self._wait(shows, lambda: self.kiosk.sees(shows))
        yield from self.rest()

    def choose_first_session(self) -> Waits:
        """Select the newest session in the history."""
        yield PointAt(self.kiosk, "historyTable")
        yield from self._wait(
            Sentence("Scenarios", "history"), lambda: self.kiosk.select("historyTable", 0)
        )
        yield from self.rest()

    def leave_alone(self) -> Waits:
        """Leave the start page untouched until it invites visitors."""
        yield from self.pass_seconds(_LEFT_ALONE)
        yield from self._wait(
            Sentence("Scenarios", "attract page"), lambda: self.kiosk.sees("beginButton")
        )

    def resize_kiosk(self, width: int, height: int) -> Waits:
        """Give the kiosk's window a size, also one larger than the screen."""
        self.kiosk.resize(width, height)
        yield from self.rest()

    # -- phone ------------------------------------------------------------------------------

    def choose_account(self, login: str) -> Waits:
        """Sign the phone in."""
        yield from self._choose(self.phone, "jdAccountChooser", login)

    def choose_app(self, tab: int) -> Waits:
        """Open one of the apps, from 0."""
        yield from self._in_tools(
            self.phone, "appChooser", lambda: self.phone.turn("appChooser", tab)
        )

    def scan(
        self, phone: WindowDriver, kiosk: WindowDriver, *, shows: Sequence[str] = ("okButton",)
    ) -> Waits:
        """Scan a kiosk's window until the phone *shows* one of these; the code leaves the kiosk."""
        self._camera_of(phone).pointed_at = kiosk.picture
        yield from self.press(phone, "scanButton")
        what = " / ".join(shows)
        yield from self._wait(what, lambda: any(phone.sees(name) for name in shows))
        yield from self._wait(
            Sentence("Scenarios", "scanned"), lambda: not kiosk.sees("qrCodeLabel")
        )

    def scan_in_vain(self) -> Waits:
        """Scan the first kiosk until the phone says what is wrong with the picture."""
        yield from self.press(self.phone, "scanButton")
        yield from self._wait(
            Sentence("Scenarios", "what is wrong"),
            lambda: self.phone.look_of("scanHintLabel") == "late",
        )

    def scan_refused(self) -> Waits:
        """Scan the first kiosk; the phone says why it is refused."""
        yield from self.press(self.phone, "scanButton")
        yield from self._wait("resultLabel", lambda: self.phone.sees("resultLabel"))

    def scan_with_other_app(self) -> Waits:
        """Scan the first kiosk with an app that knows nothing of JD Cloud."""
        yield from self._fault(self._press_at_once(self.phone, "otherAppCheckBox"))
        yield from self.scan_refused()
        yield from self._fault(self._press_at_once(self.phone, "otherAppCheckBox"))

    def bring_second_phone(self, login: str) -> Waits:
        """Bring another phone, signed in to *login*."""
        camera = Camera()
        camera.pointed_at = self.kiosk.picture
        phone = self._environment.add_phone(camera)
        self._cameras.append(camera)
        phone.show()
        yield from self._wait(
            Sentence("Scenarios", "accounts"), lambda: phone.offers("jdAccountChooser", login)
        )
        yield from self._choose(phone, "jdAccountChooser", login)

    def point_second_phone_at_second_kiosk(self) -> Waits:
        """Turn the second phone's camera."""
        self._camera_of(self.second_phone).pointed_at = self.second_kiosk.picture
        yield NextFrame()

    def hide_phones(self) -> Waits:
        """Leave the phones out of the next pictures."""
        for phone in self._environment.phones:
            phone.hide()
        yield NextFrame()

    def show_phone(self) -> Waits:
        """Show the first phone again."""
        self.phone.show()
        yield NextFrame()

    def browser_phone_joins(self, login: str) -> Waits:
        """A browser opens the page of a class, and plays somebody."""
        yield from self._environment.browser_phone().join(login)

    def browser_phone_scans(self) -> Waits:
        """The browser reads the first kiosk's code, and taps."""
        yield from self._environment.browser_phone().scan(self.kiosk)

    def touch_on_browser_phone(self, what: str) -> Waits:
        """Touch something on the browser's page."""
        yield from self._environment.browser_phone().touch(TOUCHED[what])

    def expect_on_browser_phone(self, text: str) -> Waits:
        """Wait until the browser's page says that."""
        yield from self._environment.browser_phone().expect(text)

    # -- photos of the code -----------------------------------------------------------------

    def keep_picture_of_code(self) -> Waits:
        """Take a photo of the kiosk's window, for later."""
        yield NextFrame()
        self._kept = self.kiosk.picture()

    def tamper_with_kept_picture(self) -> Waits:
        """Draw the code of the photo again, with another authentication code in it."""
        # The first of the authentication code's characters, exchanged for another.
        self._redraw_kept(
            lambda text: re.sub(r"\.([^.])([^.]*)$", lambda m: f".{_another(m[1])}{m[2]}", text)
        )
        yield NextFrame()

    def forge_kept_picture(self) -> Waits:
        """Draw the code of the photo again, as one that no kiosk has issued."""
        # The token is what follows the last slash.
        self._redraw_kept(
            lambda text: re.sub(r"/(.)([^/]*)$", lambda m: f"/{_another(m[1])}{m[2]}", text)
        )
        yield NextFrame()

    def _redraw_kept(self, change: Callable[[str], str]) -> None:
        text = read(self._kept).text
        if not text:
            raise ActionError(
                Sentence("Scenarios", "there is no code in the picture that was kept")
            )
        code = make_picture(change(text))
        self._kept = code.scaled(code.width() * _MODULE, code.height() * _MODULE)

    def scan_kept_picture(self, phone: WindowDriver) -> Waits:
        """Show the photo to a phone, and wait for its answer."""
        camera = self._camera_of(phone)
        pointed_at, camera.pointed_at = camera.pointed_at, wall
        QApplication.clipboard().setImage(self._kept)
        yield from self.press(phone, "scanButton")
        yield from self.press(phone, "pasteImageButton")
        yield from self._wait(
            Sentence("Scenarios", "an answer"),
            lambda: phone.sees("resultLabel") or phone.sees("okButton"),
        )
        camera.pointed_at = pointed_at

    def _camera_of(self, phone: WindowDriver) -> Camera:
        return self._cameras[self._environment.phones.index(phone)]

    # -- faults of the phone ----------------------------------------------------------------

    def set_network(self, network: str) -> Waits:
        """Make the phone's network good, slow or worse."""
        yield from self._fault(self._choose(self.phone, "networkChooser", network))

    def dial(self, field: str, value: int) -> Waits:
        """Set a number of the fault panel."""
        yield from self._fault(self._write(self.phone, field, str(value)))

    def switch_account(self, login: str) -> Waits:
        """Sign another account in while a page is open."""
        yield from self._fault(self._choose(self.phone, "faultAccountChooser", login))

    def lose_real_name(self) -> Waits:
        """Let JD withdraw the real-name verification."""
        yield from self._fault(self._press_at_once(self.phone, "loseRealNameButton"))
        yield from self.rest()

    def kill_app(self) -> Waits:
        """End the app at once."""
        yield from self._press_at_once(self.phone, "faultsButton")
        yield from self._press_at_once(self.phone, "killAppButton")

    def all_well_again(self) -> Waits:
        """Clear every fault of the phone."""
        yield from self._fault(self._press_at_once(self.phone, "faultsResetButton"))

    def _fault(self, change: Waits) -> Waits:
        yield from self._press_at_once(self.phone, "faultsButton")
        yield from change
        yield from self._press_at_once(self.phone, "faultsCloseButton")

    # -- time, and the database -------------------------------------------------------------

    def pass_seconds(self, seconds: float) -> Waits:
        """Move the clock of every window."""
        yield PassTime(seconds)

    def rest(self) -> Waits:
        """Give what is read in the background the time to be shown."""
        yield Settle(_REST)

    def take_database_away(self) -> Waits:
        """Take the file away, like a disk that is gone."""
        self._move(self._environment.path, self._away)
        yield from self._wait(
            Sentence("Scenarios", "out of service"), lambda: self.kiosk.sees("outOfServiceLabel")
        )

    def put_database_back(self) -> Waits:
        """Put the file where it was."""
        self._move(self._away, self._environment.path)
        yield from self._wait(
            Sentence("Scenarios", "service"), lambda: not self.kiosk.sees("outOfServiceLabel")
        )

    @property
    def _away(self) -> Path:
        return self._environment.path.with_name("away.db")

    @staticmethod
    def _move(file: Path, target: Path) -> None:
        try:
            file.rename(target)
        except OSError as error:
            text = Sentence("Scenarios", "no database to be moved: %1")
            raise ActionError(text.filled(file_sentence(error))) from error

    # -- the outcome ------------------------------------------------------------------------

    def expect_result(self, kiosk: WindowDriver, result: str) -> Waits:
        """Wait until the newest session of a kiosk has ended with *result*.

        One that has ended with another never will: that is said at once.
        """
        station = station_of(self._environment.kiosks.index(kiosk))

        def ended() -> bool:
            newest = self._newest_session(station)
            if newest is None or newest.result is None:
                return False
            if newest.result != result:
                text = Sentence("Scenarios", "expected %1, got %2")
                raise ActionError(text.filled(result, newest.result))
            return True

        yield from self._wait(result, ended)
        yield from self._wait(
            Sentence("Scenarios", "the outcome on the kiosk"), lambda: kiosk.sees("doneButton")
        )

    def expect_refused(self, refusal: str) -> Waits:
        """Wait until the newest refused scan was refused for that reason."""
        try:
            yield from self._wait(
                Sentence("Scenarios", "a scan refused: %1").filled(refusal),
                lambda: self._newest_refusal() == refusal,
            )
        except ActionError as error:
            # Another scan might have been refused yet, so this is known at the end only.
            if got := self._newest_refusal():
                text = Sentence("Scenarios", "expected refused %1, got %2")
                raise ActionError(text.filled(refusal, got)) from error
            raise

    def _newest_refusal(self) -> str | None:
        query = (
            select(AuditEventRow.detail)
            .where(AuditEventRow.action == AuditAction.SCAN_REFUSED)
            .order_by(AuditEventRow.number.desc())
            .limit(1)
        )
        with self._environment.database.connection(writes=False) as connection:
            found = connection.execute(query).scalar_one_or_none()
        if found is None or found in tuple(Refusal):
            return found
        # Of a second phone, the trail has the state of the session that it wanted.
        return Refusal.SCANNED_BY_ANOTHER

    def what_is_shown(self) -> str:
        """Return the kiosk's status and the phone's result, as a person reads them."""
        texts = (self.kiosk.reads("statusLabel"), self.phone.reads("resultLabel"))
        match [text for text in texts if text]:
            case [one]:
                return f"“{one}”"
            case [one, other]:
                return Sentence("Scenarios", "“%1” and “%2”").filled(one, other)
        return Sentence("Scenarios", "neither status nor result")

    def timeline(self) -> tuple[TimelineEvent, ...]:
        """Return the events of the newest session."""
        newest = self._newest_session()
        if newest is None:
            return ()
        with self._environment.database.reading() as transaction:
            return transaction.history.timeline(newest.session_id)

    def timeline_lines(self) -> list[str]:
        """Return those events for a person who looks for a fault, a line each."""
        return [
            f"{event.at:%H:%M:%S} {event.action} {event.actor} {event.detail}"
            for event in self.timeline()
        ]

    def _newest_session(self, station: str = "") -> SessionRecord | None:
        with self._environment.database.reading() as transaction:
            page = transaction.history.page(RecordFilter(station=station), None, 1)
        return page[0] if page else None

    # -- anything ---------------------------------------------------------------------------

    def press(self, driver: WindowDriver, name: str) -> Waits:
        """Press a button, once it can be seen and pressed."""
        yield from self._wait(
            Sentence("Scenarios", "%1 to be pressed").filled(name), lambda: driver.can_press(name)
        )
        yield from self._go_to(driver, name)
        yield from self._press_at_once(driver, name)

    def write(self, driver: WindowDriver, name: str, text: str) -> Waits:
        """Write into a field, once it can be seen."""
        yield from self._wait(name, lambda: driver.sees(name))
        yield from self._write(driver, name, text)

    def choose(self, driver: WindowDriver, name: str, text: str) -> Waits:
        """Choose from a list, once it can be seen and offers that."""
        offered = Sentence("Scenarios", "%1 with “%2”").filled(name, text)
        yield from self._wait(offered, lambda: driver.sees(name) and driver.offers(name, text))
        yield from self._choose(driver, name, text)

    def wait_for(self, driver: WindowDriver, name: str) -> Waits:
        """Wait until something is visible; go to its page where a way leads there."""
        yield from self._wait(name, lambda: driver.sees(name) or bool(driver.path_to(name)))
        yield from self._go_to(driver, name)

    def _go_to(self, driver: WindowDriver, name: str) -> Waits:
        for step in driver.path_to(name):
            yield from self._press_at_once(driver, step)

    def picture(self) -> QImage:
        """Return the windows side by side."""
        drivers = (*self._environment.kiosks, *self._environment.phones)
        return side_by_side([driver.picture() for driver in drivers if driver.sees("")])

    @staticmethod
    def _press_at_once(driver: WindowDriver, name: str) -> Waits:
        yield PointAt(driver, name)
        driver.press(name)

    def _choose(self, driver: WindowDriver, name: str, text: str) -> Waits:
        yield from self._in_tools(driver, name, lambda: driver.choose(name, text))

    def _in_tools(self, driver: WindowDriver, name: str, change: Callable[[], None]) -> Waits:
        """Change a field; where it is in a closed panel, open it before and close it after."""
        path = driver.path_to(name)
        yield from self._go_to(driver, name)
        yield PointAt(driver, name)
        change()
        for step in reversed(path):
            yield from self._press_at_once(driver, step)

    @staticmethod
    def _write(driver: WindowDriver, name: str, text: str) -> Waits:
        yield PointAt(driver, name)
        driver.write(name, text)

    def _wait(self, what: str, condition: Callable[[], bool]) -> Waits:
        # In words: an error that is kept here would keep itself, and with it the windows.
        problems: list[str] = []

        def is_over() -> bool:
            try:
                return condition()
            except ActionError as error:
                # Of the step, not of the runner that looks.
                problems.append(error.args[0])
                return True

        patience = PATIENCE if self.patience is None else self.patience
        came = yield Until(what, is_over, patience)
        if problems:
            raise ActionError(problems[0])
        if not came:
            text = Sentence("Scenarios", "waited %1 s in vain for: %2")
            raise ActionError(text.filled(f"{patience:g}", what))


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
