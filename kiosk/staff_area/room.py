"""The staff area's place in the window; it is built at first use."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from kiosk.preferences import Display
from kiosk.staff_area.area import StaffArea
from kiosk.staff_area.presenter import StaffAreaPresenter
from ui.late_page import LatePage

#: Builds the area, and what joins it to the services.
Build = Callable[[], tuple[StaffArea, StaffAreaPresenter]]


class StaffRoom(LatePage):
    """An empty page until :meth:`populate`: visitors do not wait for what only staff uses.

    Emits :attr:`populated` once, with the area in place.
    """

    populated = Signal(object, object)  # StaffArea, StaffAreaPresenter

    def __init__(self, build: Build) -> None:
        super().__init__()
        self._build = build
        self._area: StaffArea | None = None
        self._presenter: StaffAreaPresenter | None = None
        self._narrow = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def populate(self) -> StaffArea:
        """Build the area unless it is there already."""
        if self._area is not None:
            return self._area
        area, presenter = self._build()
        self._area, self._presenter = area, presenter
        area.retranslate()
        area.set_narrow(self._narrow)
        self._column.addWidget(area)
        self.populated.emit(area, presenter)
        return area

    def open_today(self) -> None:
        """Show staff what is to do."""
        self.populate().open_today()

    def keep_display(self, display: Display, by: str) -> None:
        """Keep *display* as the one that visitors find; *by* a member of the staff."""
        self.populate()
        if self._presenter is not None:
            self._presenter.keep_display(display, by)

    def note_change(self) -> None:
        """The database changed."""
        if self._presenter is not None:
            self._presenter.note_change()

    def leave(self) -> None:
        """Staff has left."""
        if self._presenter is not None:
            self._presenter.leave()

    def close_room(self) -> None:
        """Stop what runs there."""
        if self._presenter is not None:
            self._presenter.close()

    def set_narrow(self, narrow: bool) -> None:
        """Put things below one another, or beside."""
        self._narrow = narrow
        if self._area is not None:
            self._area.set_narrow(narrow)

    def retranslate(self) -> None:
        """Set every text in the present language."""
        if self._area is not None:
            self._area.retranslate()
