"""The state machine as a picture, drawn from the domain's own table; the present state is lit."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.staff_wording import outcome_text
from ui.theme import LIGHT
from ui.widgets import named
from verification.domain.history import Outcome
from verification.domain.placeholders import captioned
from verification.domain.session import TRANSITIONS, SessionState

_BEGUN = (SessionState.WAITING_FOR_SCAN, SessionState.SCANNED)
_ENDS = tuple(state for state in SessionState if state.is_final)
_MARGIN, _ROUND, _ARROW = 6.0, 9.0, 7.0
#: Shares of the width: a column of states on either side, arrows between them.
_LEFT, _RIGHT = 0.40, 0.34


def state_name(state: SessionState) -> str:
    """Return what a person calls a state."""
    translate = QCoreApplication.translate
    if state is SessionState.WAITING_FOR_SCAN:
        return translate("States", "Waiting for scan")
    if state is SessionState.SCANNED:
        return translate("States", "Scanned")
    return outcome_text(Outcome(state.value))


class StateDiagram(QWidget):
    """Shows the state of a session, and the states before it."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "stateDiagram")
        self._path: tuple[SessionState, ...] = ()
        self._describe()

    def show_path(self, path: tuple[SessionState, ...]) -> None:
        """Light the last of these states, and the way to it; nothing is lit without a session."""
        if path != self._path:
            self._path = path
            self._describe()
            self.update()

    def lit(self) -> SessionState | None:
        """Return the state that is lit."""
        return self._path[-1] if self._path else None

    def sizeHint(self) -> QSize:
        """Return room for five states below one another."""
        return QSize(380, 250)

    def retranslate(self) -> None:
        """Show the names in the present language."""
        self._describe()
        self.update()

    def _describe(self) -> None:
        lit = self.lit()
        name = QCoreApplication.translate("States", "States of a session")
        self.setAccessibleName(
            captioned(name, state_name(lit), QCoreApplication.translate) if lit else name
        )

    def places(self) -> dict[SessionState, QRectF]:
        """Return where each state is drawn."""
        width, height = float(self.width()), float(self.height())
        box = (height - 2 * _MARGIN - 4 * 8) / 5
        left, right = width * _LEFT - _MARGIN, width * _RIGHT
        places = {
            state: QRectF(_MARGIN, _MARGIN + (box + 8) * (0.5 + 2.6 * number), left, box)
            for number, state in enumerate(_BEGUN)
        }
        for number, state in enumerate(_ENDS):
            top = _MARGIN + (box + 8) * number
            places[state] = QRectF(width - right - _MARGIN, top, right, box)
        return places

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the arrows, then the states."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = self.places()
        taken = set(zip(self._path, self._path[1:], strict=False))
        ways = {
            (state, target) for (state, _), targets in TRANSITIONS.items() for target in targets
        }
        # What was taken is drawn last, over what was not.
        for way in sorted(ways, key=lambda way: (way in taken, way)):
            if way[0] is not way[1]:
                self._draw_arrow(painter, places[way[0]], places[way[1]], way in taken)
        for state, place in places.items():
            self._draw_state(painter, state, place)
        painter.end()

    def _draw_state(self, painter: QPainter, state: SessionState, place: QRectF) -> None:
        lit, visited = state is self.lit(), state in self._path
        good = state is SessionState.VERIFIED
        colour = QColor(LIGHT.good if good else LIGHT.ink)
        painter.setPen(QPen(colour if visited else QColor(LIGHT.line), 2))
        painter.setBrush(colour if lit else QColor(LIGHT.surface))
        painter.drawRoundedRect(place, _ROUND, _ROUND)
        painter.setPen(QColor(LIGHT.on_ink if lit else LIGHT.text))
        font = painter.font()
        font.setPixelSize(max(11, min(16, round(place.height() * 0.42))))
        font.setBold(lit)
        painter.setFont(font)
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(place, flags, state_name(state))

    @staticmethod
    def _draw_arrow(painter: QPainter, start: QRectF, end: QRectF, taken: bool) -> None:
        colour = QColor(LIGHT.ink if taken else LIGHT.line)
        painter.setPen(QPen(colour, 3 if taken else 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        path = QPainterPath()
        if start.left() == end.left():
            path.moveTo(start.center().x(), start.bottom())
            tip = QPointF(end.center().x(), end.top() - 1)
            path.lineTo(tip)
            painter.drawPath(path)
            wings = (QPointF(-_ARROW / 2, -_ARROW), QPointF(_ARROW / 2, -_ARROW))
        else:
            path.moveTo(start.right(), start.center().y())
            tip = QPointF(end.left() - 1, end.center().y())
            middle = (start.right() + end.left()) / 2
            path.cubicTo(
                QPointF(middle, start.center().y()), QPointF(middle, end.center().y()), tip
            )
            painter.drawPath(path)
            wings = (QPointF(-_ARROW, -_ARROW / 2), QPointF(-_ARROW, _ARROW / 2))
        head = QPainterPath(tip)
        for wing in wings:
            head.lineTo(tip + wing)
        head.closeSubpath()
        painter.fillPath(head, colour)
