"""Pictures on the phone's pages."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPainterPath,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QSizePolicy,
    QWidget,
)

from ui.phone_theme import draw_picture


class Picture(QWidget):
    """A picture of a fixed size; no more than decoration to a screen reader."""

    def __init__(self, name: str, width: int, height: int = 0, colour: str = "") -> None:
        super().__init__()
        self._name = name
        self._colour = colour
        self.setFixedSize(width, height or width)

    def show_picture(self, name: str, colour: str = "") -> None:
        """Show another picture."""
        self._name, self._colour = name, colour
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        draw_picture(
            painter, self._name, QRectF(self.rect()), self._colour, self.devicePixelRatioF()
        )
        painter.end()


class Illustration(QWidget):
    """A picture as wide as its place, of the proportions given; its upper corners are round."""

    def __init__(self, name: str, proportion: float, ground: str = "", corner: int = 14) -> None:
        super().__init__()
        self._name, self._proportion, self._corner = name, proportion, corner
        self._ground = ground
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """A wider one is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of that width."""
        return round(width * self._proportion)

    def sizeHint(self) -> QSize:
        """Return a size of its proportions."""
        return QSize(150, self.heightForWidth(150))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect())
        if self._ground:
            clip = QPainterPath()
            clip.addRoundedRect(room.adjusted(0, 0, 0, self._corner), self._corner, self._corner)
            painter.setClipPath(clip)
            painter.fillRect(room, QColor(self._ground))
        height = room.width() * self._proportion
        place = QRectF(0, (room.height() - height) / 2, room.width(), height)
        draw_picture(painter, self._name, place, "", self.devicePixelRatioF())
        painter.end()
