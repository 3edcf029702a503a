"""Pictures of every screen of the kiosk, side by side, for a person to look at.

Usage: python -m tests.support.contact_sheets [--out build/screens] [--only NAME …] [--quick]. One
sheet a screen: each size of window and text in each theme and language; --quick takes one of each.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QCoreApplication, QElapsedTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

SIZES = ((1366, 768), (1024, 600), (1080, 1920), (1920, 1080), (3840, 2160))
#: The width of one picture on a sheet, and the room around it.
_WIDE, _AROUND = 460, 8
_PATIENCE = 15_000


class Walk:
    """A visitor's way through the kiosk, stopping at each screen."""

    def __init__(self, app, clock) -> None:
        self.app, self.clock, self.kiosk = app, clock, app.kiosk
        self.codes = []
        self.kiosk.presenter.session_changed.connect(lambda view, _: self.codes.append(view.code))

    def find(self, name):
        return self.kiosk.findChild(QWidget, name)

    def until(self, condition) -> None:
        timer = QElapsedTimer()
        timer.start()
        while not condition():
            if timer.elapsed() > _PATIENCE:
                raise TimeoutError(condition)
            QApplication.processEvents()

    def press(self, name) -> None:
        self.until(lambda: self.find(name).isVisible() and self.find(name).isEnabled())
        self.find(name).click()

    def confirm(self, login) -> None:
        self.find("cloudAccountEdit").setText(login)
        self.press("confirmAccountButton")
        self.until(self.find("startVerificationButton").isEnabled)

    def show_code(self, login="qinghe-books") -> None:
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


def combinations(quick):
    """What a screen is shown in: size, percent of the text, language, theme."""
    from ui.theme import ThemeName

    if quick:
        yield SIZES[0], 100, "en", ThemeName.LIGHT
        yield SIZES[0], 100, "zh_CN", ThemeName.DARK
        yield SIZES[0], 200, "en", ThemeName.LIGHT
        yield SIZES[1], 100, "en", ThemeName.HIGH_CONTRAST
        yield SIZES[2], 100, "zh_CN", ThemeName.LIGHT
        yield (600, 560), 100, "en", ThemeName.LIGHT
        yield (600, 560), 100, "zh_CN", ThemeName.LIGHT
        yield SIZES[1], 200, "en", ThemeName.LIGHT
        yield (768, 1366), 150, "zh_CN", ThemeName.LIGHT
        return
    for size in SIZES:
        for percent in (100, 200):
            for language in ("en", "zh_CN"):
                for theme in ThemeName:
                    yield size, percent, language, theme
            yield size, percent, "zh_TW", ThemeName.LIGHT
        yield size, 150, "en", ThemeName.LIGHT
        yield size, 150, "zh_TW", ThemeName.LIGHT


def settle() -> None:
    """Let layouts ask for layouts, and colours and fonts arrive."""
    for _ in range(6):
        QCoreApplication.sendPostedEvents()
        QApplication.processEvents()


def say_what_is_wrong(kiosk, combination):
    """Print the texts that are cut off, the targets that are too small, and what is in English."""
    from tests.support.layout_checks import cut_off, too_small_to_touch, untranslated

    found = [*cut_off(kiosk), *too_small_to_touch(kiosk)]
    if combination[2] != "en":
        found += untranslated(kiosk)
    if found:
        print(*combination, sorted(set(found)))


def picture_of(kiosk):
    """Return what the window shows."""
    image = kiosk.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    size, line = (image.width(), image.height()), image.bytesPerLine()
    return Image.frombuffer("RGB", size, bytes(image.bits()), "raw", "RGB", line).copy()


def take(kiosk, quick):
    """Yield a picture of the kiosk in each combination; say what cannot be read in it."""
    before = kiosk.appearance.display
    for size, percent, language, theme in combinations(quick):
        kiosk.setMinimumSize(0, 0)
        kiosk.resize(*size)
        display = replace(
            before, theme=theme, text_size=percent, language=language, reduced_motion=True
        )
        kiosk.appearance.choose(display)
        kiosk.appearance.fit()
        settle()
        say_what_is_wrong(kiosk, (size, percent, language, theme.value))
        yield picture_of(kiosk)
    kiosk.appearance.choose(before)
    kiosk.resize(*SIZES[0])
    kiosk.appearance.fit()
    settle()


def sheet_of(pictures, columns):
    """Put pictures into rows."""
    small = [
        one.resize((_WIDE, round(one.height * _WIDE / one.width)), Image.Resampling.LANCZOS)
        for one in pictures
    ]
    rows = [small[start : start + columns] for start in range(0, len(small), columns)]
    heights = [max(one.height for one in row) + _AROUND for row in rows]
    sheet = Image.new("RGB", (columns * (_WIDE + _AROUND), sum(heights)), "#808080")
    top = 0
    for row, height in zip(rows, heights, strict=True):
        for index, one in enumerate(row):
            sheet.paste(one, (index * (_WIDE + _AROUND), top))
        top += height
    return sheet


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
        app.kiosk.resize(*SIZES[0])
        app.show()
        walk = Walk(app, clock)
        walk.until(lambda: walk.kiosk.findChild(QComboBox, "cloudAccountField").count() > 0)
        yield walk
        app.close()
        application.processEvents()


def main() -> None:
    """Make the sheets."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=Path("build", "screens"))
    parser.add_argument("--only", nargs="*", default=())
    parser.add_argument("--quick", action="store_true", help="one of each, not each with each")
    parser.add_argument("--full", action="store_true", help="single pictures at 1366x768 as well")
    chosen = parser.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    with kiosk_of_its_own() as walk:
        for name in walk.screens():
            if chosen.only and name not in chosen.only:
                continue
            pictures = list(take(walk.kiosk, chosen.quick))
            sheet_of(pictures, 3 if chosen.quick else 8).save(chosen.out / f"{name}.png")
            if chosen.full:
                pictures[0].save(chosen.out / f"{name}-1366x768.png")
            print(chosen.out / f"{name}.png")


if __name__ == "__main__":
    main()
