"""A clerk's way through the staff console, which has one theme."""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.support.walk import Look, Walk

SIZES = ((1366, 768), (1180, 700), (1920, 1080))


class ConsoleWalk(Walk):
    """Stops at each tab of a console, beside a desk with something to do."""

    LOOKS = tuple(
        Look(size, 100, language) for size in SIZES for language in ("en", "zh_CN", "zh_TW")
    )
    QUICK = SMALL = (
        Look(SIZES[0]),
        Look(SIZES[0], 100, "zh_CN"),
        Look(SIZES[1]),
        Look(SIZES[2], 100, "zh_TW"),
    )
    COLUMNS, SMALL_COLUMNS = 3, 2

    def __init__(self, window, desk, translation) -> None:
        super().__init__(window)
        self._desk, self._translation = desk, translation

    def cells(self, name):
        return self.find(name).model().rowCount()

    def screens(self):
        """Go on to each tab, and name it."""
        from testbed.service_fixture import PIN, UNVERIFIED, holder

        desk = self._desk
        desk.staff.add("bert", "314159")
        self.until(self.find("consolePinField").isVisible)
        yield "console-sign-in"
        issued = desk.kiosk.start("qinghe-books")
        desk.phone.scan(desk.code(issued), holder(UNVERIFIED))
        desk.kiosk.call_staff()
        self.find("consoleNameEdit").setText("anna")
        self.find("consolePinField").setText(PIN)
        self.find("consolePinField").returnPressed.emit()
        self.until(lambda: self.cells("stationsTable") > 0)
        yield "console-desk"
        tabs = self.find("consoleTabs")
        for tab, name in enumerate(("search", "shift", "staff", "kiosks"), start=1):
            tabs.setCurrentIndex(tab)
            if name == "search":
                self.find("searchField").setText(issued.session.reference)
                self.find("searchField").returnPressed.emit()
                self.until(lambda: self.find("searchTimelineLabel").text())
            if name == "shift":
                self.until(lambda: self.cells("handoversTable") > 0)
            if name == "staff":
                self.until(lambda: self.cells("staffTable") > 1)
            yield f"console-{name}"

    def wear(self, look: Look) -> None:
        """Let the console look so."""
        if look.language != self._translation.language:
            self._translation.switch(look.language)
        self.window.resize(*look.size)


@contextmanager
def console_of_its_own():
    """A console, and a desk, on a database that goes with them."""
    from jdcloud_kiosk.console import build_console
    from testbed.service_fixture import Desk, close_all
    from ui.sounds import Sounds
    from ui.theme import set_up_style
    from ui.translation import Translation

    with tempfile.TemporaryDirectory() as folder:
        application = QApplication.instance() or QApplication([])
        set_up_style(application)
        translation = Translation(application, "en")
        desk = Desk(Path(folder) / "kiosk.db")
        window = build_console(desk.database, desk.clock, Sounds(player=None), desk.staff)
        window.show()
        yield ConsoleWalk(window, desk, translation)
        window.close()
        translation.close()
        close_all()
        application.processEvents()
