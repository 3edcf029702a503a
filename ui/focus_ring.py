"""The ring around the control that has the focus: in two tones, seen on any ground."""

from __future__ import annotations

from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QTabBar,
    QWidget,
)

from ui.style import Drawn

#: Pixels: the ring, and the other tone between it and the control.
_RING, _GAP = 3, 2
#: How far it reaches beyond the control.
RING_REACH = _RING + _GAP
#: By their names in the theme, both tones: on most pages, on one that is dark in any theme, and on
#: a part whose ground is a strong colour. A widget has them as its ``focus_tones``.
USUAL_TONES = ("focus", "beside_focus")
NIGHT_TONES = ("night_focus", "night")
STRONG_TONES = ("on_night", "night")
_MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})
_PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})


class FocusRing(Drawn, QWidget):
    """Lies over a *host* window, around its control that has the focus.

    Drawn from outside, no control cuts it off and none has to know of it. After a touch it is
    seen only around fields; a key brings it back.
    """

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._host = host
        self._around: QWidget | None = None
        self._watched: list[QWidget] = []
        self._by_touch = False
        self.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
        host.installEventFilter(self)
        self._follow(None, QApplication.focusWidget())

    def note_touch(self, touched: bool) -> None:
        """The last thing that a person did was a touch, or a key."""
        if touched is not self._by_touch:
            self._by_touch = touched
            self._place()

    def _follow(self, _before: QWidget | None, _now: QWidget | None) -> None:
        # An overlay may have taken the focus back before this is heard.
        now = QApplication.focusWidget()
        # The focus leaves a control that is deleted, too.
        for one in filter(shiboken6.isValid, self._watched):
            one.removeEventFilter(self)
        inside = now is not None and self._host.isAncestorOf(now) and now.window() is self.window()
        inside = inside and now is not self._host
        # A page that Qt gives the focus to for want of a control is none.
        is_control = now is not None and now.focusPolicy() is not Qt.FocusPolicy.NoFocus
        self._around = now if inside and is_control else None
        self._watched = []
        for one in self._upwards(self._around):
            one.installEventFilter(self)
            self._watched.append(one)
        self._place()

    def _upwards(self, widget: QWidget | None) -> Iterator[QWidget]:
        """The widget and what it is in, below the host."""
        while widget is not None and widget is not self._host:
            yield widget
            widget = widget.parentWidget()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the control wherever it, or what it is in, moves."""
        kind = event.type()
        if kind is QEvent.Type.KeyPress:
            self.note_touch(False)
        elif kind in _PRESSES:
            self.note_touch(True)
        elif kind in _MOVES:
            handle = self._host.window().windowHandle() if watched is self._host else None
            if handle is not None:
                # Again is no harm: a filter is held once. Only here real keys and touches come by.
                handle.installEventFilter(self)
            self._place()
        elif kind is QEvent.Type.Paint and isinstance(watched, QTabBar):
            self._follow_tab(watched)
        return False

    def _follow_tab(self, tabs: QTabBar) -> None:
        """Go on where another tab was opened, or its words are others."""
        if tabs is self._around and self.isVisible() and self._wanted(tabs) != self.geometry():
            self._place()

    def _place(self) -> None:
        around = self._around
        seen = around is not None and around.isVisible()
        if around is None or not seen or (self._by_touch and not isinstance(around, QLineEdit)):
            self.hide()
            return
        place = self._wanted(around)
        self.setGeometry(place)
        self.setVisible(not place.isEmpty())
        self.raise_()
        self.update()

    def _wanted(self, around: QWidget) -> QRect:
        """Return where it is to be: nowhere around what is scrolled out of sight."""
        visible = self._visible(around, self._control(around))
        if visible.isEmpty():
            return QRect()
        margin = RING_REACH
        # At the window's edge it lies on the control rather than beyond where it can be seen.
        shown = visible.adjusted(-margin, -margin, margin, margin)
        return shown.intersected(self._host.rect())

    def _control(self, around: QWidget) -> QRect:
        """Return where the control is in the host: a field's frame, a bar's tab."""
        if isinstance(around, QTabBar) and around.currentIndex() >= 0:
            # Tabs are close to one another: around one, it would hide words of the next.
            margin = RING_REACH
            inner = around.tabRect(around.currentIndex()).adjusted(margin, 0, -margin, 0)
        elif isinstance(combo := around.parentWidget(), QComboBox):
            around, inner = combo, combo.rect()
        else:
            ring = getattr(around, "ring_rect", None)
            inner = ring() if callable(ring) else around.rect()
        return QRect(around.mapTo(self._host, inner.topLeft()), inner.size())

    def _visible(self, around: QWidget, place: QRect) -> QRect:
        """Return as much of the place as a scroll area shows."""
        for one in self._upwards(around.parentWidget()):
            if isinstance(one.parentWidget(), QScrollArea):
                margin = RING_REACH
                shown = QRect(one.mapTo(self._host, QPoint(0, 0)), one.size())
                place = place.intersected(shown.adjusted(margin, margin, -margin, -margin))
        return place

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw both tones."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = self._radius()
        ring, beside = self._tones()
        for colour, width, inset in (
            (beside, _GAP, _RING + _GAP / 2),
            (ring, _RING, _RING / 2),
        ):
            painter.setPen(QPen(QColor(colour), width))
            place = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            corner = max(0.0, radius + RING_REACH - inset)
            painter.drawRoundedRect(place, corner, corner)
        painter.end()

    def _tones(self) -> tuple[str, str]:
        """Return the ring's, and the one beside it: others on a part that is dark in any theme."""
        theme = self.look.theme
        around = self._upwards(self._around)
        own = (one.focus_tones for one in around if hasattr(one, "focus_tones"))
        ring, beside = next(own, USUAL_TONES)
        return getattr(theme, ring), getattr(theme, beside)

    def _radius(self) -> float:
        around = self._around
        corner = getattr(around, "corner", None)
        if callable(corner):
            return float(corner())
        return float(self.look.px(16)) if around is not None and around.height() > 30 else 4.0


def ring_of(host: QWidget) -> FocusRing:
    """Return the ring of a window, which has one from now on."""
    found = host.findChild(FocusRing, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found if isinstance(found, FocusRing) else FocusRing(host)
