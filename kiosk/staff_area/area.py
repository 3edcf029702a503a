"""The staff's area: its tabs, and the ways out of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kiosk.staff_area.files import StaffFiles
from kiosk.staff_area.health_page import HealthPage
from kiosk.staff_area.history_page import HistoryPage
from kiosk.staff_area.reports_page import ReportsPage
from kiosk.staff_area.settings_page import SettingsPage
from kiosk.staff_area.today_page import TodayPage
from ui.widgets import ScrollingPage, WrappingTabBar, make_button, named, set_text

TODAY, HISTORY, REPORTS, SETTINGS, HEALTH = range(5)


class StaffArea(QWidget):
    """Emits :attr:`tab_opened` with the tab's number, and how staff leaves."""

    tab_opened = Signal(int)
    back_requested = Signal()
    sign_out_requested = Signal()
    quit_requested = Signal()

    def __init__(self, now: Callable[[], datetime], files: StaffFiles) -> None:
        super().__init__()
        self.setObjectName("staffArea")
        self.today = TodayPage()
        self.history = HistoryPage(now, files)
        self.reports = ReportsPage(files)
        self.settings = SettingsPage()
        self.health = HealthPage(files)
        self._tabs = named(WrappingTabBar(), "staffTabs")
        self._stack = QStackedWidget()
        for page in (
            ScrollingPage(self.today),
            self.history,
            self.reports,
            ScrollingPage(self.settings),
            ScrollingPage(self.health),
        ):
            self._tabs.addTab("")
            self._stack.addWidget(page)
        self._back = make_button("staffBackButton", "quiet")
        self._sign_out = make_button("signOutButton", "quiet")
        self._quit = make_button("quitButton", "quiet")
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self._back, 1)
        below.addWidget(self._sign_out)
        below.addWidget(self._quit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._tabs)
        column.addWidget(self._stack, 1)
        column.addLayout(below)
        self._tabs.currentChanged.connect(self._open)
        self._back.clicked.connect(self.back_requested)
        self._sign_out.clicked.connect(self.sign_out_requested)
        self._quit.clicked.connect(self.quit_requested)

    def _open(self, tab: int) -> None:
        self._stack.setCurrentIndex(tab)
        self.tab_opened.emit(tab)

    def set_narrow(self, narrow: bool) -> None:
        """Put things below one another, or beside."""
        self.today.set_narrow(narrow)
        self.history.set_narrow(narrow)

    def open_today(self) -> None:
        """Begin where most is to do."""
        if self._tabs.currentIndex() == TODAY:
            self._open(TODAY)
        else:
            self._tabs.setCurrentIndex(TODAY)
        self._tabs.setFocus()

    @property
    def tab(self) -> int:
        """The tab that is open."""
        return self._tabs.currentIndex()

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._tabs.set_texts(
            self.tr("Today"),
            self.tr("History"),
            self.tr("Reports"),
            self.tr("Settings"),
            self.tr("Health"),
        )
        self._tabs.setAccessibleName(self.tr("Staff"))
        set_text(self._back, self.tr("Back"))
        set_text(self._sign_out, self.tr("Close the kiosk"))
        set_text(self._quit, self.tr("Quit the program"))
        for page in (self.today, self.history, self.reports, self.settings, self.health):
            page.retranslate()
