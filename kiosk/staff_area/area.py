"""The staff's area: its tabs, and the ways out of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kiosk.staff_area.files import StaffFiles
from kiosk.staff_area.health_page import HealthPage
from kiosk.staff_area.history_page import HistoryPage
from kiosk.staff_area.reports_page import ReportsPage
from kiosk.staff_area.settings_page import SettingsPage
from kiosk.staff_area.staff_bar import StaffBar
from kiosk.staff_area.today_page import TodayPage
from ui.widgets import ScrollingPage
from verification.domain.history import SessionRecord
from verification.services.history import Today

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
        self._now = now
        self._calls = 0
        self.bar = StaffBar()
        self.today = TodayPage(now)
        self.history = HistoryPage(now, files)
        self.reports = ReportsPage(files)
        self.settings = SettingsPage(files)
        self.health = HealthPage(files)
        self._tabs = self.bar.tabs
        self._stack = QStackedWidget()
        for page in (
            ScrollingPage(self.today),
            self.history,
            self.reports,
            self.settings,
            ScrollingPage(self.health),
        ):
            self._tabs.addTab("")
            self._stack.addWidget(page)
        below = QVBoxLayout()
        below.setContentsMargins(16, 14, 16, 14)
        below.addWidget(self._stack)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(below, 1)
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._show_time)
        self._tabs.currentChanged.connect(self._open)
        self.bar.back_requested.connect(self.back_requested)
        self.bar.sign_out_requested.connect(self.sign_out_requested)
        self.health.quit_requested.connect(self.quit_requested)
        self.today.timeline_wanted.connect(self._look_up)

    def _open(self, tab: int) -> None:
        # Else a page whose focus is hidden gives it to a field of the next, which is scrolled to.
        self._tabs.setFocus()
        self._stack.setCurrentIndex(tab)
        self.tab_opened.emit(tab)

    def _look_up(self, record: SessionRecord) -> None:
        """Show a session's timeline."""
        self.history.look_up(record)
        self._tabs.setCurrentIndex(HISTORY)

    def set_narrow(self, narrow: bool) -> None:
        """Put things below one another, or beside."""
        for page in (self.today, self.history, self.settings, self.health):
            page.set_narrow(narrow)

    def open_today(self) -> None:
        """Begin where most is to do."""
        if self._tabs.currentIndex() == TODAY:
            self._open(TODAY)
        else:
            self._tabs.setCurrentIndex(TODAY)
        self._tabs.setFocus()

    def open_settings(self) -> None:
        """Go back to what is not saved."""
        self._tabs.setCurrentIndex(SETTINGS)

    def show_today(self, today: Today) -> None:
        """Show the desk as it is."""
        self._calls = len(today.alerts)
        self.bar.retranslate(self._calls)
        self.today.show_today(today)

    def clear(self) -> None:
        """Show nothing of what was read for one member of staff to the next."""
        self._calls = 0
        self.bar.retranslate(self._calls)
        for page in (self.today, self.history, self.reports):
            page.clear()

    @property
    def tab(self) -> int:
        """The tab that is open."""
        return self._tabs.currentIndex()

    # -- time ---------------------------------------------------------------------------------

    def _show_time(self) -> None:
        self.bar.show_time(self._now())
        if self.tab == TODAY:
            self.today.show_time()

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the time current while it is visible."""
        super().showEvent(event)
        self._show_time()
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """The time is not visible."""
        super().hideEvent(event)
        self._clock.stop()

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self.bar.retranslate(self._calls)
        for page in (self.today, self.history, self.reports, self.settings, self.health):
            page.retranslate()
