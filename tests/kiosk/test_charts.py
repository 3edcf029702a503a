"""A report's labels have room: in every language, on paper and on a screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.staff_area.charts import Bar, ReportView, draw, draw_bars, fitted, height_of
from kiosk.staff_area.hours_chart import HoursChart
from ui.staff_wording import result_text
from ui.style import Style
from ui.theme import LIGHT
from ui.translation import Translation
from verification.domain.history import Outcome
from verification.domain.session import ResultCode

#: Of a chart beside another on paper, the room of a label, with few reasons and with all of them.
FEW, ALL = QSizeF(260, 42), QSizeF(260, 196 / (len(ResultCode) - 1))


@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW"])
def test_no_reason_is_cut_short(qapp, language):
    translation = Translation(qapp, language)
    texts = [result_text(one) for one in ResultCode]
    translation.close()
    for room in (FEW, ALL):
        for text in texts:
            label, letters = fitted(text, room)
            assert "".join(label.split()) == "".join(text.split()), room
            assert letters >= 11


def test_a_long_name_is_in_two_lines_then_smaller_then_shortened(qapp):
    one, high = QSizeF(150, 20), QSizeF(150, 42)
    assert fitted("Front desk 1", one) == ("Front desk 1", 14)
    assert fitted("Front desk on the second floor", high) == ("Front desk on the\nsecond floor", 14)
    assert fitted("Front desk, floor twenty", one)[1] < 14
    assert fitted("Front desk " * 9, high)[0].endswith("…")


def test_the_first_label_of_many_bars_stays_within_the_field(qapp):
    bars = tuple(Bar(f"{hour}:00", ((Outcome.VERIFIED, 1),)) for hour in range(24))
    image = QImage(500, 200, QImage.Format.Format_RGB32)
    ground = QColor(LIGHT.surface)
    image.fill(ground)
    painter = QPainter(image)
    draw_bars(painter, bars, QRectF(100, 40, 300, 100), LIGHT)
    painter.end()
    outside = (*range(99), *range(402, 500))
    assert all(image.pixelColor(x, y) == ground for x in outside for y in range(200))


def test_the_legend_of_the_day_takes_the_rows_that_it_needs(qtbot):
    chart = HoursChart()
    qtbot.addWidget(chart)
    chart.use_style(Style())
    assert chart.heightForWidth(200) == chart.heightForWidth(600) + 24


def painted_beyond(view, width):
    """Return whether letters reach the last pixels of a field of that width."""
    image = QImage(width, 300, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.surface))
    painter = QPainter(image)
    draw(painter, view, width, unit=1.0)
    painter.end()
    ground = QColor(LIGHT.surface).rgb()
    return any(image.pixel(width - 1, y) != ground for y in range(300))


def test_a_title_that_is_too_long_for_a_line_has_two(qapp):
    short, long = (ReportView(text, "", "", (), ()) for text in ("Desk", "Desk 1, 2026-01-05 " * 4))
    assert not painted_beyond(long, 500)
    assert height_of(long, 500, paper=False) > height_of(short, 500, paper=False) + 20
    assert height_of(long, 5000, paper=False) == height_of(short, 5000, paper=False)
