"""A visitor's, and the staff's, way through every screen of the kiosk."""

from __future__ import annotations

import os
import tempfile
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtWidgets import QApplication, QComboBox

from tests.support.layout_checks import out_of_reach
from tests.support.walk import Look, Walk, settle
from ui.theme import ThemeName

#: How the names of the screens of the staff's area begin.
_STAFFS = "staff-"
SIZES = ((1366, 768), (1024, 600), (1080, 1920), (1920, 1080), (3840, 2160))


def _looks():
    """A row of each size at the usual size of text, and one of twice that.

    Languages are next to one another: another language is not another style, which is slow.
    """
    for size in SIZES:
        for percent in (100, 200):
            for theme in ThemeName:
                for language in ("en", "zh_CN"):
                    yield Look(size, percent, language, theme)
            yield Look(size, percent, "zh_TW", ThemeName.HIGH_CONTRAST)
            yield Look(size, 150, "en" if percent == 100 else "zh_TW")


class KioskWalk(Walk):
    """Stops at each screen of a kiosk."""

    LOOKS = tuple(_looks())
    QUICK = (
        Look(SIZES[0]),
        Look(SIZES[0], 100, "zh_CN", ThemeName.DARK),
        Look(SIZES[0], 200),
        Look(SIZES[1], 100, "en", ThemeName.HIGH_CONTRAST),
        Look(SIZES[2], 100, "zh_CN"),
        Look((600, 560)),
        Look((600, 560), 100, "zh_CN"),
        Look(SIZES[1], 200),
        Look((768, 1366), 150, "zh_CN"),
    )
    SMALL = (
        Look(SIZES[0]),
        Look(SIZES[0], 100, "zh_CN", ThemeName.DARK),
        Look(SIZES[1], 200, "en", ThemeName.HIGH_CONTRAST),
        Look(SIZES[3], 200, "zh_CN"),
        Look(SIZES[1], 100, "en", ThemeName.DARK),
        Look(SIZES[4], 100, "zh_CN", ThemeName.HIGH_CONTRAST),
        Look(SIZES[2], 100, "zh_CN"),
        Look(SIZES[2], 200, "en", ThemeName.DARK),
    )

    def __init__(self, app, clock) -> None:
        super().__init__(app.kiosk)
        self.app, self.clock, self.kiosk = app, clock, app.kiosk
        self._usual = app.kiosk.appearance.display
        self.codes = []
        self.kiosk.presenter.session_changed.connect(lambda view, _: self.codes.append(view.code))

    def confirm(self, login) -> None:
        self.find("cloudAccountEdit").setText(login)
        self.press("confirmAccountButton")
        self.until(self.find("startVerificationButton").isEnabled)

    def show_code(self, login="qinghe-books") -> None:
        self.clock.advance(seconds=7)  # one after another, in the history too
        self.confirm(login)
        self.press("startVerificationButton")
        self.until(self.find("qrCodeLabel").isVisible)

    def scan(self, account):
        from testbed.service_fixture import holder

        return self.phone().scan(self.codes[-1], holder(account))

    def phone(self):
        from verification.domain.randomness import Randomness
        from verification.domain.settings import Settings
        from verification.services.phone import PhoneService

        return PhoneService(
            self.app.database, clock=self.clock, randomness=Randomness(), settings=Settings()
        )

    def ended(self) -> None:
        self.until(self.find("doneButton").isVisible)

    def screens(self):
        """Go on to each screen, and name it."""
        from kiosk.slip.presenter import SlipState
        from testbed import service_fixture as people

        presenter, looks = self.kiosk.presenter, self.kiosk.appearance
        looks.set_usual(replace(looks.display, reduced_motion=True))
        self._usual = looks.display
        yield "start"
        self.confirm("qinghe-books")
        yield "start-confirmed"
        self.press("startVerificationButton")
        self.until(self.find("qrCodeLabel").isVisible)
        yield "waiting"
        self.clock.advance(seconds=101)
        self.until(lambda: self.find("warningLabel").isVisible())
        yield "waiting-20s"
        self.press("refreshButton")
        self.until(lambda: not self.find("warningLabel").isVisible())
        authorization = self.scan(people.MALL)
        self.until(self.find("matchCodeLabel").isVisible)
        yield "scanned"
        self.clock.advance(seconds=101)
        self.until(lambda: self.find("warningLabel").isVisible())
        yield "scanned-20s"
        self.press("extendButton")
        self.until(lambda: not self.find("warningLabel").isVisible())
        self.press("noPhoneButton")
        yield "no-phone"
        self.press("helpSheetCloseButton")
        self.phone().decline(authorization.authorization_id, people.holder())
        self.ended()
        yield "declined"
        self.press("refreshButton")
        self.until(self.find("qrCodeLabel").isVisible)
        self.clock.advance(seconds=121)
        self.ended()
        yield "expired"
        self.press("doneButton")
        for account, name in (
            (people.UNVERIFIED, "not-finished"),
            (people.BOUND, "verified-others"),
        ):
            self.show_code()
            self.scan(account)
            self.ended()
            yield name
            self.press("doneButton")
        self.show_code()
        authorization = self.scan(people.MALL)
        self.phone().authorize(authorization.authorization_id, people.holder(), people.CONSENT)
        self.ended()
        yield "verified"
        self.press("sessionHelpButton")
        self.until(self.find("sessionHelpLabel").isVisible)
        self.press("displayButton")
        yield "display"
        self.press("displayCloseButton")
        presenter.slip.changed.emit(SlipState.SAVED, "slip-a1b2c3d4-2026-01-05.txt")
        yield "verified-slip"
        self.press("doneButton")
        presenter.screens.attract()
        yield "attract"
        self.press("staffButton")
        self.until(self.find("pinField").isVisible)
        yield "sign-in"
        self.find("pinField").setText("111111")
        self.press("signInButton")
        self.until(self.find("signInMessageLabel").isVisible)
        yield "sign-in-wrong"
        yield from self.staffs_screens()

    def staffs_screens(self):
        """Sign in, and go on through the staff's tabs."""
        from verification.domain.alerts import Alert
        from verification.store.training_data import TRAINING_PIN

        with self.app.database.writing() as transaction:
            now = self.clock.now()
            transaction.alerts.raise_alert(Alert.CODE_REUSED, station="Front desk 2", at=now)
        self.find("pinField").setText(TRAINING_PIN)
        self.press("signInButton")
        self.until(lambda: self.find("staffTabs") and self.find("staffTabs").isVisible())
        self.until(self.find("alertsSeenButton").isVisible)
        yield "staff-today"
        tabs = self.find("staffTabs")
        tabs.setCurrentIndex(1)
        table = self.find("historyTable")
        self.until(lambda: table.model().rowCount() > 1)
        table.selectRow(1)
        self.until(lambda: "+" in self.find("timelineLabel").text())
        yield "staff-history"
        for tab, name in ((2, "reports"), (3, "settings"), (4, "health")):
            tabs.setCurrentIndex(tab)
            settle()
            if tab == 4:
                self.until(lambda: self.find("databaseHealthLabel").text())
            if tab == 2:
                self.until(lambda: self.find("reportDrawing").view.charts)
            yield f"staff-{name}"
        yield from self.other_pages()

    def other_pages(self):
        """Show what is seen before a kiosk has a name, and while its database is away."""
        from kiosk.pages.station import StationView
        from kiosk.screen import Screen
        from verification.store.database import Fault

        presenter = self.kiosk.presenter
        presenter.staff.station_asked.emit(StationView("Front desk 1", ("Front desk 2",)))
        self.kiosk.turn_to(Screen.STATION)
        yield "station"
        presenter.availability.out_of_service.emit(Fault.UNREACHABLE)
        self.kiosk.turn_to(Screen.OUT_OF_SERVICE)
        yield "out-of-service"

    def faults(self, name: str) -> list[str]:
        """Return what could not be reached on a high screen outside the staff's area."""
        is_visitors = not name.startswith(_STAFFS)
        is_high = self.kiosk.height() > 1.2 * self.kiosk.width()
        return out_of_reach(self.kiosk) if is_visitors and is_high else []

    def wear(self, look: Look) -> None:
        """Let the window look so."""
        display = replace(
            self._usual, theme=look.theme, text_size=look.percent, language=look.language
        )
        self._show(look.size, display)

    def undress(self) -> None:
        """Let the window look as before, to go on."""
        self._show(SIZES[0], self._usual)

    def _show(self, size, display) -> None:
        self.kiosk.setMinimumSize(0, 0)
        self.kiosk.resize(*size)
        self.kiosk.appearance.choose(display)
        self.kiosk.appearance.fit()


@contextmanager
def kiosk_of_its_own():
    """A kiosk on a database that goes with it."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["KIOSK_KEY_FILE"] = f"{folder}/keys.json"
        os.environ["KIOSK_LOG_FOLDER"] = f"{folder}/log"
        from jdcloud_kiosk.training import build_app
        from verification.domain.clock import ManualClock

        application = QApplication.instance() or QApplication([])
        clock = ManualClock()
        app = build_app(f"sqlite:///{folder}/kiosk.db", clock=clock, windows=frozenset({"kiosk"}))
        app.show()
        # It was placed on whatever screen there is.
        app.kiosk.resize(*SIZES[0])
        app.kiosk.appearance.fit()
        walk = KioskWalk(app, clock)
        walk.until(lambda: walk.kiosk.findChild(QComboBox, "cloudAccountField").count() > 0)
        yield walk
        app.close()
        application.processEvents()
