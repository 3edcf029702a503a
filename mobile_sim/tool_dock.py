"""Places the tools around the phone: a rail beside it, and a panel beside or over it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QRect, Signal
from PySide6.QtWidgets import QApplication, QWidget

from mobile_sim.buttons import PictureButton
from mobile_sim.case import PhoneCase
from mobile_sim.tools import ToolPanel, ToolStrip
from ui.direction import place
from ui.phone_theme import CASE_EDGE, GAP, MARGIN, PANEL, SCREEN_WIDTH, STRIP, TALLEST_SCREEN
from ui.window_sizes import WIDE

_CASE = SCREEN_WIDTH + 2 * CASE_EDGE
#: What is offered in the panel, wherever the phone is.
_IN_PANEL = frozenset({"jdAccountChooser", "appChooser", "cameraChooser", "phoneTextSizeChooser"})
#: What is on the rail.
_ON_RAIL = frozenset(
    {"toolsButton", "phoneHomeButton", "openImageButton", "pasteImageButton", "faultsButton"}
)
#: The side of the handle that brings the rail back.
_HANDLE = 48


class ToolDock(QObject):
    """The rail, its handle and the panel. Emits :attr:`arranged` when *case* was placed, too."""

    arranged = Signal()

    def __init__(self, window: QWidget, case: PhoneCase) -> None:
        super().__init__(window)
        self._window = window
        self._case = case
        self.strip = ToolStrip(window)
        self._handle = PictureButton("showRailButton", "", "back")
        self._handle.setParent(window)
        self.panel = ToolPanel(window)
        self._panel_wanted = True
        self._rail_shown = True
        self._docked = True
        self._opened_for_faults = False
        self.strip.panel.clicked.connect(self._toggle_panel)
        self.strip.hide_rail.clicked.connect(lambda: self._show_rail(shown=False))
        self.strip.faults.clicked.connect(self._open_faults)
        self._handle.clicked.connect(lambda: self._show_rail(shown=True))
        self.panel.closed.connect(self._close_panel)
        self.panel.faults.closed.connect(self._close_faults)

    def path_to(self, name: str) -> list[str]:
        """Return what leads to a hidden control on the rail or in the panel, by objectName."""
        rail = [] if self._rail_shown else [self._handle.objectName()]
        if name in _IN_PANEL:
            return [*rail, self.strip.panel.objectName()]
        return rail if name in _ON_RAIL else []

    def _toggle_panel(self) -> None:
        if self.panel.isVisible() and self.panel.shows_faults:
            self.panel.show_tools()
        self._panel_wanted = not self.panel.isVisible()
        self._arrange()

    def _show_rail(self, *, shown: bool) -> None:
        """Show the rail, or the phone alone, with a handle that brings the rail back."""
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.strip.isAncestorOf(focused)
        self._rail_shown = shown
        self._panel_wanted = self._panel_wanted and shown
        self._arrange()
        if shown:
            self.strip.hide_rail.setFocus()
        elif had_focus:
            self._handle.setFocus()

    def _close_panel(self) -> None:
        if self.panel.shows_faults:
            self._close_faults()
        elif not self._docked:
            self._panel_wanted = False
            self._arrange()
            self.strip.panel.setFocus()

    def _open_faults(self) -> None:
        self._opened_for_faults = not self.panel.isVisible()
        self._panel_wanted = True
        self._arrange()
        self.panel.show_faults()

    def _close_faults(self) -> None:
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.panel.isAncestorOf(focused)
        self.panel.show_tools()
        if self._opened_for_faults:
            self._panel_wanted = False
            self._arrange()
        if had_focus:
            self.strip.faults.setFocus()

    def resize(self) -> None:
        """Put the panel beside the phone, or over it where there is no room."""
        docked = self._window.width() >= WIDE
        if docked is not self._docked:
            self._docked = docked
            self._panel_wanted = docked and self._rail_shown
        self._arrange()

    def _arrange(self) -> None:
        beside = self._docked and self._panel_wanted
        whole = _CASE + GAP + STRIP + (PANEL + GAP if beside else 0)
        left = max(MARGIN, (self._window.width() - whole) // 2)
        height = min(self._window.height() - 2 * MARGIN, TALLEST_SCREEN + 2 * CASE_EDGE)
        top = (self._window.height() - height) // 2
        place(self._case, QRect(left, top, _CASE, height))
        right = left + whole - STRIP
        place(self.strip, QRect(right, top, STRIP, height))
        place(self.panel, QRect(right - GAP - PANEL, top, PANEL, height))
        self.panel.setVisible(self._panel_wanted and self._rail_shown)
        self.panel.raise_()
        self.strip.setVisible(self._rail_shown)
        place(self._handle, QRect(left + _CASE + GAP, top, _HANDLE, _HANDLE))
        self._handle.setVisible(not self._rail_shown)
        self.strip.show_open(is_open=self._panel_wanted)
        self.arranged.emit()

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self.strip.retranslate()
        show = QCoreApplication.translate("PhoneWindow", "Show the tools' rail")
        self._handle.setAccessibleName(show)
        self._handle.setToolTip(show)
        self.panel.retranslate()
