"""Drives the two windows by their objectNames, as a person or a tester would."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeVar

from PySide6.QtCore import QEventLoop, QObject, QRect, QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QTableView,
    QWidget,
)

from kiosk.window import KioskWindow
from mobile_sim.window import PhoneWindow
from resources.theme import LIGHT
from verification.sources import ManualClock
from verification.store.database import Database

#: Seconds until something that should happen counts as not happening.
_PATIENCE = 15.0
_GAP = 28
#: Milliseconds that reading in the background may take.
_REST = 400

Widget = TypeVar("Widget", bound=QWidget)


class Windows(Protocol):
    """What the stage needs of the program."""

    kiosk: KioskWindow | None
    phone: PhoneWindow | None

    @property
    def database(self) -> Database:
        """The kiosk's way to the database."""
        ...

    def add_phone(self) -> PhoneWindow:
        """Return another phone."""
        ...


class StageError(Exception):
    """A step did not lead where it should; the text says which."""


class Stage:
    """The windows of one scenario, and a clock that the scenario moves."""

    def __init__(self, windows: Windows, clock: ManualClock, database: Path) -> None:
        if windows.kiosk is None or windows.phone is None:
            raise StageError("the demonstration needs both windows")
        self.clock = clock
        self._database = database
        self.kiosk = windows.kiosk
        self.phones = [windows.phone]
        self._windows = windows
        self._kept = QImage()
        self.kiosk.show()
        self.phones[0].show()
        self._wait("accounts", lambda: self._account_chooser().count() > 0)
        self._wait(
            "accounts", lambda: self.widget(self.kiosk, QComboBox, "cloudAccountField").count() > 0
        )

    def start(self, login: str, *, expect_code: bool = True) -> None:
        """Pick the cloud account and press the button."""
        self.widget(self.kiosk, QComboBox, "cloudAccountField").setEditText(login)
        self.click_kiosk("startVerificationButton")
        shown = "qrCodeLabel" if expect_code else "accountMessageLabel"
        self._wait(shown, lambda: self.widget(self.kiosk, QLabel, shown).isVisible())

    def choose_account(self, login: str) -> None:
        """Sign the phone in."""
        chooser = self._account_chooser()
        chooser.setCurrentIndex(chooser.findText(login))

    def choose_app(self, index: int) -> None:
        """Open the JD app (0) or the JD Finance app (1)."""
        self.widget(self.phones[0], QTabBar, "appChooser").setCurrentIndex(index)

    def scan(self, *, ends: bool = False) -> None:
        """Scan the kiosk's window; the code leaves it."""
        self.click_phone("scanButton")
        page = "resultLabel" if ends else "okButton"
        self._wait(page, lambda: self.widget(self.phones[0], QWidget, page).isVisible())
        self._wait(
            "scanned", lambda: not self.widget(self.kiosk, QLabel, "qrCodeLabel").isVisible()
        )

    def keep_picture_of_code(self) -> None:
        """Take a photo of the kiosk's window, for later."""
        self._kept = self.kiosk.grab().toImage()

    def scan_kept_picture(self) -> None:
        """Show the photo to the first phone."""
        self._scan_kept(self.phones[0])

    def second_phone_scans_kept_picture(self, login: str) -> None:
        """Show the photo to another person's phone."""
        phone = self._windows.add_phone()
        self.phones.append(phone)
        phone.show()
        chooser = self.widget(phone, QComboBox, "jdAccountChooser")
        self._wait("accounts", lambda: chooser.count() > 0)
        chooser.setCurrentIndex(chooser.findText(login))
        self._scan_kept(phone)
        warning = self.widget(self.kiosk, QLabel, "warningLabel")
        self._wait("warning", warning.isVisible)

    def _scan_kept(self, phone: PhoneWindow) -> None:
        QApplication.clipboard().setImage(self._kept)
        self.click(phone, "scanButton")
        self.click(phone, "pasteImageButton")
        self._wait("resultLabel", lambda: self.widget(phone, QLabel, "resultLabel").isVisible())

    def refresh(self) -> None:
        """Ask for another code and wait until it is shown."""
        before = self.code_pixels()
        self.click_kiosk("refreshButton")
        self._wait("new code", lambda: self.code_pixels() != before)

    def code_pixels(self) -> QImage:
        """Return the picture of the QR code as it is shown."""
        return self.widget(self.kiosk, QLabel, "qrCodeLabel").grab().toImage()

    def wait_for_end(self) -> None:
        """Wait until both windows show the outcome."""
        done = self.widget(self.kiosk, QAbstractButton, "doneButton")
        self._wait("the outcome on the kiosk", done.isVisible)
        ok = self.widget(self.phones[0], QWidget, "okButton")
        self._wait("the outcome on the phone", lambda: not ok.isVisible())

    def wait_on_phone(self, name: str) -> None:
        """Wait until something is to be seen on the first phone."""
        self._wait(name, lambda: self.widget(self.phones[0], QWidget, name).isVisible())

    def wait_for_alert(self) -> None:
        """Wait until the kiosk asks the staff to look."""
        button = self.widget(self.kiosk, QAbstractButton, "staffButton")
        self._wait("alert", lambda: button.property("look") == "alert")

    def staff_signs_in(self, pin: str) -> None:
        """Open the staff's page."""
        self.click_kiosk("staffButton")
        field = self.widget(self.kiosk, QLineEdit, "pinField")
        self._wait("sign-in", field.isVisible)
        field.setText(pin)
        self.click_kiosk("signInButton")
        page = self.widget(self.kiosk, QLabel, "staffAlertsLabel")
        self._wait("staff's page", page.isVisible)

    def open_staff_tab(self, tab: int, *, shows: str) -> None:
        """Open one of the tabs of the staff's area, and wait for what it shows."""
        self.widget(self.kiosk, QTabBar, "staffTabs").setCurrentIndex(tab)
        self._wait(shows, lambda: self.widget(self.kiosk, QWidget, shows).isVisible())
        self.rest()

    def rest(self) -> None:
        """Give what is read in the background the time to be shown."""
        loop = QEventLoop()
        QTimer.singleShot(_REST, loop.quit)
        loop.exec()

    def choose_first_session(self) -> None:
        """Select the newest session in the history."""
        table = self.widget(self.kiosk, QTableView, "historyTable")
        self._wait("history", lambda: table.model().rowCount() > 0)
        table.selectRow(0)
        self.rest()

    def leave_alone(self) -> None:
        """Nobody touches the start page until it attracts."""
        self.clock.advance(seconds=91)
        begin = self.widget(self.kiosk, QAbstractButton, "beginButton")
        self._wait("attract page", begin.isVisible)

    def hide_phones(self) -> None:
        """Leave the phones out of the next pictures."""
        for phone in self.phones:
            phone.hide()

    def resize_kiosk(self, width: int, height: int) -> None:
        """Give the kiosk's window a size, also one larger than the screen."""
        self.kiosk.resize(width, height)
        self.rest()

    def expect_result(self, result: str) -> None:
        """Wait until the kiosk's session has ended with *result*."""

        def ended() -> bool:
            shown = self.kiosk.presenter.shown_session()
            return shown is not None and shown[0].result == result

        self._wait(result, ended)

    def what_is_shown(self) -> str:
        """Return the kiosk's status and the phone's result, as a person reads them."""
        names = ((self.kiosk, "statusLabel"), (self.phones[0], "resultLabel"))
        labels = [self.widget(window, QLabel, name) for window, name in names]
        texts = [f"“{label.text()}”" for label in labels if label.isVisible()]
        return " and ".join(texts) or "neither a status nor a result"

    def timeline(self) -> list[str]:
        """Return the events of the session on the screen, a line each."""
        shown = self.kiosk.presenter.shown_session()
        if shown is None:
            return []
        with self._windows.database.reading() as transaction:
            events = transaction.records.timeline(shown[0].session_id)
        return [
            f"{event.at:%H:%M:%S} {event.action} {event.actor} {event.detail}" for event in events
        ]

    def take_database_away(self) -> None:
        """Take the file away, as when a disk is not there any more."""
        self._database.rename(self._away)
        page = self.widget(self.kiosk, QLabel, "outOfServiceLabel")
        self._wait("out of service", page.isVisible)

    def put_database_back(self) -> None:
        """Put the file where it was."""
        self._away.rename(self._database)
        page = self.widget(self.kiosk, QLabel, "outOfServiceLabel")
        self._wait("service", lambda: not page.isVisible())

    @property
    def _away(self) -> Path:
        return self._database.with_name("away.db")

    def click_kiosk(self, name: str) -> None:
        """Press a button of the kiosk."""
        self.click(self.kiosk, name)

    def click_phone(self, name: str) -> None:
        """Tap a button of the first phone."""
        self.click(self.phones[0], name)

    def click(self, window: QWidget, name: str) -> None:
        """Press a button that can be seen and pressed; raises :class:`StageError` otherwise."""
        button = self.widget(window, QAbstractButton, name)
        if not (button.isVisible() and button.isEnabled()):
            raise StageError(f"{name} cannot be pressed now")
        button.click()

    def widget(self, window: QWidget, kind: type[Widget], name: str) -> Widget:
        """Return a widget by its objectName."""
        found: QObject | None = window.findChild(kind, name)
        if not isinstance(found, kind):
            raise StageError(f"no {kind.__name__} named {name}")
        return found

    def picture(self) -> QImage:
        """Return the windows side by side."""
        self._settle()
        shown = [window for window in (self.kiosk, *self.phones) if window.isVisible()]
        grabs = [window.grab().toImage() for window in shown]
        width = sum(grab.width() for grab in grabs) + _GAP * (len(grabs) + 1)
        height = max(grab.height() for grab in grabs) + 2 * _GAP
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(QColor(LIGHT.line))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        left = _GAP
        for grab in grabs:
            area = QRect(left, (height - grab.height()) // 2, grab.width(), grab.height())
            painter.drawImage(area, grab)
            left += grab.width() + _GAP
        painter.end()
        return image

    def _account_chooser(self) -> QComboBox:
        return self.widget(self.phones[0], QComboBox, "jdAccountChooser")

    @staticmethod
    def _settle() -> None:
        for _ in range(5):
            QApplication.processEvents()

    @staticmethod
    def _wait(what: str, condition: Callable[[], bool]) -> None:
        end = time.monotonic() + _PATIENCE
        loop = QEventLoop()
        pulse = QTimer()
        pulse.setInterval(5)
        pulse.timeout.connect(loop.quit)
        pulse.start()
        while not condition():
            if time.monotonic() > end:
                raise StageError(f"waited {_PATIENCE:.0f} s in vain for: {what}")
            loop.exec()
