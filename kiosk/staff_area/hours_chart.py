"""Today's sessions by the hour, small: verified, failed, and all others."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.staff_area.charts import Bar, bars_in_words, draw_bars, draw_legend, legend_rows
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
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._bars: tuple[Bar, ...] = ()

    def show_hours(self, bars: tuple[Bar, ...]) -> None:
        """Show these."""
        self._bars = bars
        self.setAccessibleName(sentences(self.tr("By hour"), bars_in_words(bars)))
        self.update()

    def _unit(self) -> float:
        return self.look.letters(_LETTERS) / _LETTERS

    def _legend(self) -> tuple[tuple[Outcome, str], ...]:
        return (
            (Outcome.VERIFIED, outcome_text(Outcome.VERIFIED)),
            (Outcome.FAILED, outcome_text(Outcome.FAILED)),
            (Outcome.EXPIRED, self.tr("Other")),
        )

    def _below(self, width: float) -> int:
        """Return how high the legend is in a *width*; both in units."""
        return 24 * legend_rows(self._legend(), width)

    def heightForWidth(self, width: int) -> int:
        """Return the height that bars and legend need."""
        unit = self._unit()
        return round(self.look.px(_BARS) + (42 + self._below(width / unit)) * unit)

    def sizeHint(self) -> QSize:
        """Return the height that it needs."""
        return QSize(0, self.heightForWidth(self.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it, in units of the letters."""
        theme, unit = self.look.theme, self._unit()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(unit, unit)
        wide, high = self.width() / unit, self.height() / unit
        below = self._below(wide)
        draw_bars(painter, self._bars, QRectF(0, 22, wide, high - 48 - below), theme, _LETTERS)
        painter.setPen(QColor(theme.text))
        draw_legend(painter, self._legend(), theme, high - below, wide)
        if not self._bars:
            painter.setPen(QColor(theme.soft))
            flags = int(Qt.AlignmentFlag.AlignCenter)
            painter.drawText(
                QRectF(0, 0, wide, high - 26 - below), flags, self.tr("Nothing yet today.")
            )
        painter.end()
