"""Today's sessions by the hour, small: verified, failed, and all others."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.staff_area.charts import Bar, bars_in_words, draw_bars, draw_legend
from ui.spoken import sentences
from ui.staff_wording import outcome_text
from ui.style import Drawn
from verification.domain.history import Outcome

#: In the design's pixels: the letters, and the bars.
_LETTERS, _BARS = 14, 130


class HoursChart(Drawn, QWidget):
    """Bars with a legend below them."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("hoursChart")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._bars: tuple[Bar, ...] = ()

    def show_hours(self, bars: tuple[Bar, ...]) -> None:
        """Show these."""
        self._bars = bars
        self.setAccessibleName(sentences(self.tr("By hour"), bars_in_words(bars)))
        self.update()

    def _unit(self) -> float:
        return self.look.letters(_LETTERS) / _LETTERS

    def sizeHint(self) -> QSize:
        """Return the height that it needs."""
        return QSize(0, round(self.look.px(_BARS) + 66 * self._unit()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it, in units of the letters."""
        theme, unit = self.look.theme, self._unit()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(unit, unit)
        wide, high = self.width() / unit, self.height() / unit
        draw_bars(painter, self._bars, QRectF(0, 22, wide, high - 72), theme, _LETTERS)
        painter.setPen(QColor(theme.text))
        legend = (
            (Outcome.VERIFIED, outcome_text(Outcome.VERIFIED)),
            (Outcome.FAILED, outcome_text(Outcome.FAILED)),
            (Outcome.EXPIRED, self.tr("Other")),
        )
        draw_legend(painter, legend, theme, high - 24, wide)
        if not self._bars:
            painter.setPen(QColor(theme.soft))
            flags = int(Qt.AlignmentFlag.AlignCenter)
            painter.drawText(QRectF(0, 0, wide, high - 50), flags, self.tr("Nothing yet today."))
        painter.end()
