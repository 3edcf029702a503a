"""How a page comes: an app out of its icon, a sheet from below, any other by cross-fade."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QPointF, QRect, QRectF, Qt, QTimer, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from ui.phone_theme import PHONE

#: Milliseconds.
_OPEN, _RISE, _FADE = 280, 280, 180


class Motion(QWidget):
    """Lies over the pages for a moment and shows pictures of two of them; taps go through it.

    The new page is there from the start: whatever is pressed meanwhile is pressed on it.
    """

    def __init__(self, pages: QWidget) -> None:
        super().__init__(pages)
        self._pages = pages
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._before, self._after = QPixmap(), QPixmap()
        self._from: QRectF | None = None
        self._sheet: Callable[[], QRect] | None = None
        self._share = 0.0
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._move)
        self._animation.finished.connect(self._end)
        self.hide()

    def open_from(self, icon: QRect, before: QPixmap) -> None:
        """Let the page grow out of an icon."""
        self._begin(before, _OPEN, grows_from=QRectF(icon))

    def rise(self, sheet: Callable[[], QRect], before: QPixmap) -> None:
        """Let the page's sheet rise from below."""
        self._begin(before, _RISE, sheet=sheet)

    def fade(self, before: QPixmap) -> None:
        """Let the page come through the one before."""
        self._begin(before, _FADE)

    def _begin(
        self,
        before: QPixmap,
        duration: int,
        *,
        grows_from: QRectF | None = None,
        sheet: Callable[[], QRect] | None = None,
    ) -> None:
        self._end()
        self._before, self._from, self._sheet = before, grows_from, sheet
        self._share = 0.0
        self._animation.setDuration(duration)
        self.setGeometry(self._pages.rect())
        self.show()
        self.raise_()
        # The new page is laid out first: else it would jump when the motion is over.
        QTimer.singleShot(0, self, self._start)

    def _start(self) -> None:
        if self.isHidden() or self._animation.state() is QVariantAnimation.State.Running:
            return
        self.hide()
        self._after = self._pages.grab()
        self.show()
        self.raise_()
        self._animation.start()

    def _move(self, share: float) -> None:
        self._share = share
        self.update()

    def _end(self) -> None:
        self._animation.stop()
        self.hide()
        self._before, self._after = QPixmap(), QPixmap()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw both pages as far as they have come."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(0, 0, self._before)
        room = QRectF(self.rect())
        if self._sheet is not None:
            self._draw_sheet(painter, QRectF(self._sheet()))
        elif self._from is not None:
            start, share = self._from, self._share
            place = QRectF(
                start.x() * (1 - share),
                start.y() * (1 - share),
                start.width() + (room.width() - start.width()) * share,
                start.height() + (room.height() - start.height()) * share,
            )
            painter.setOpacity(min(1.0, 0.2 + 1.6 * self._share))
            painter.drawPixmap(place, self._after, QRectF(self._after.rect()))
        else:
            painter.setOpacity(self._share)
            painter.drawPixmap(0, 0, self._after)
        painter.end()

    def _draw_sheet(self, painter: QPainter, sheet: QRectF) -> None:
        ratio = self._after.devicePixelRatioF()
        room = QRectF(self.rect())
        painter.setOpacity(self._share)
        painter.setClipRect(room.adjusted(0, 0, 0, sheet.top() - room.bottom()))
        painter.drawPixmap(0, 0, self._after)
        painter.setClipRect(room.adjusted(0, sheet.top(), 0, 0))
        painter.fillRect(room, QColor(PHONE.veil))
        painter.setClipping(False)
        painter.setOpacity(1.0)
        source = QRectF(
            sheet.x() * ratio, sheet.y() * ratio, sheet.width() * ratio, sheet.height() * ratio
        )
        moved = sheet.translated(QPointF(0, (room.height() - sheet.top()) * (1 - self._share)))
        painter.drawPixmap(moved, self._after, source)
