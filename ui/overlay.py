"""What lies over a window and holds the keyboard until it is answered: a dialog within it."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from ui.style import Drawn, Style
from ui.widgets import ScrollingPage

#: In the design's pixels, at the usual size of text: longer lines are hard to read.
_WIDEST = 760


class Overlay(QDialog):
    """A dialog that is a part of its *window*: a screen reader hears its role and name.

    Tab goes round in it, Escape closes it, and the focus returns to where it was. What wants the
    focus behind it meanwhile gets it when it is closed. Emits :attr:`opened` and :attr:`gone`.
    """

    opened = Signal()
    gone = Signal()

    def __init__(self, window: QWidget, name: str) -> None:
        super().__init__(window)
        # A dialog makes itself a window unless it is told afterwards.
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName(name)
        self._behind = window
        self._return_to: QWidget | None = None
        self._inside: QWidget | None = None
        self._holds = False
        self.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._hold)

    def lie_over(self, first: QWidget) -> None:
        """Lie over the window, with the focus on *first*."""
        is_new = not self.isVisible()
        if is_new:
            self._return_to = QApplication.focusWidget()
        self.show()
        if not self.isWindow():
            self.setGeometry(self._behind.rect())
            self.raise_()
        self._holds = True
        self._inside = first
        first.setFocus()
        if is_new:
            self.opened.emit()

    def spoken(self) -> str:
        """Return what is said of it when it has opened."""
        return self.windowTitle()

    def name(self, title: str) -> None:
        """Be called so by a screen reader."""
        self.setWindowTitle(title)
        self.setAccessibleName(title)

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the focus back."""
        super().hideEvent(event)
        # A part of it may be hidden already while it still counts as visible.
        self._holds = False
        back, self._return_to, self._inside = self._return_to, None, None
        # What had the focus may be gone.
        if back is not None and shiboken6.isValid(back) and back.isVisible() and back.isEnabled():
            back.setFocus()
        self.gone.emit()

    def _hold(self, _before: QWidget | None, now: QWidget | None) -> None:
        if not self._holds or self.isWindow() or now is None:
            return
        if self.isAncestorOf(now):
            self._inside = now
        elif self._behind.isAncestorOf(now) and not isinstance(self._above(now), Overlay):
            self._return_to = now
            inside = self._inside
            (inside if inside is not None and shiboken6.isValid(inside) else self).setFocus()

    def _above(self, widget: QWidget) -> QWidget | None:
        """Return another overlay that the widget is in."""
        one: QWidget | None = widget
        while one is not None and one is not self._behind:
            if isinstance(one, Overlay):
                return one
            one = one.parentWidget()
        return None

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go round within it."""
        start: QWidget = QApplication.focusWidget() or self
        one: QWidget | None = start
        while True:
            if one is not None:
                one = one.nextInFocusChain() if forward else one.previousInFocusChain()
            if one is None or one is start:
                return True
            takes = one.focusPolicy() & Qt.FocusPolicy.TabFocus
            if takes and self.isAncestorOf(one) and one.isVisible() and one.isEnabled():
                reason = Qt.FocusReason.TabFocusReason
                one.setFocus(reason if forward else Qt.FocusReason.BacktabFocusReason)
                return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it; Enter presses the button that has the focus, and no other."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)


class _Card(Drawn, QFrame):
    """A card that is no wider than its words want."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")

    def use_style(self, style: Style) -> None:
        """Be wider for larger words."""
        super().use_style(style)
        self.setMaximumWidth(style.letters(_WIDEST))


def put_card(layout: QVBoxLayout) -> QFrame:
    """Put an empty card into the middle of a layout, and return it."""
    card = _Card()
    row = QHBoxLayout()
    row.addStretch()
    row.addWidget(card, 1)
    row.addStretch()
    layout.addStretch(1)
    layout.addLayout(row)
    layout.addStretch(1)
    return card


class CardOverlay(Overlay):
    """An overlay with a card in its middle, scrolled where it has no room: see :attr:`column`."""

    def __init__(self, window: QWidget, name: str) -> None:
        super().__init__(window, name)
        centred = QWidget()
        middle = QVBoxLayout(centred)
        middle.setContentsMargins(60, 24, 60, 24)
        self.column = QVBoxLayout(put_card(middle))
        self.column.setContentsMargins(36, 24, 36, 28)
        self.column.setSpacing(10)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(ScrollingPage(centred))
