"""A slip on paper: legible, on one page of its size, with a code that the desk's scanner reads."""

from __future__ import annotations

import itertools

import pytest
import zxingcpp
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QImage, QPainter

from kiosk.preferences import SlipPaper, preferences_from
from kiosk.slip import drawing
from kiosk.slip.drawing import SMALLEST_PRINT, SlipView
from kiosk.slip.printing import save_slip

SLIP = SlipView(
    "JD Cloud individual real-name verification",
    "Verified",
    (
        ("JD Cloud account", "qi***ks"),
        ("Station", "A front desk with a name so long that it needs more than one line"),
        ("Reference", "1a2b3c4d"),
    ),
    "SIMULATION",
    code="1a2b3c4d",
)
CHINESE = SlipView("京东云个人实名认证", "认证成功", (("终端", "前台 1"),), "模拟", code="0f1e2d3c")
#: Points in a millimetre.
POINTS = 72 / 25.4


def pages(view, paper, folder):
    """The slip's PDF as pictures, two dots a point."""
    pdf = pytest.importorskip("PySide6.QtPdf", reason="draws PDF; comes with the camera's library")
    path = folder / "slip.pdf"
    save_slip(view, path, paper)
    document = pdf.QPdfDocument()
    document.load(str(path))
    for number in range(document.pageCount()):
        size = document.pagePointSize(number)
        drawn = document.render(number, QSize(round(size.width() * 2), round(size.height() * 2)))
        picture = QImage(drawn.size(), QImage.Format.Format_Grayscale8)
        picture.fill(255)
        painter = QPainter(picture)
        painter.drawImage(0, 0, drawn)
        painter.end()
        yield size, picture


FULLEST = SlipView(
    "JD Cloud individual real-name verification",
    "The current JD Cloud account has not finished the individual real-name verification",
    (
        ("Copy", "printed again by the staff"),
        ("JD Cloud account", "qi***************************************ks"),
        ("Station", "The front desk beside the entrance of the third floor, north wing"),
        ("Time", "2026-11-27 10:31"),
        ("Reference", "1a2b3c4d"),
    ),
    "SIMULATION — fictitious people only",
    code="1a2b3c4d",
)


@pytest.mark.parametrize("view", [SLIP, CHINESE, FULLEST], ids=["en", "zh_CN", "fullest"])
@pytest.mark.parametrize("paper", SlipPaper)
def test_the_scanner_reads_the_reference_from_the_one_page(qapp, tmp_path, paper, view):
    [(_, picture)] = pages(view, paper, tmp_path)
    read = zxingcpp.read_barcodes(picture)
    assert [one.text for one in read] == [view.code]


def test_a_slip_has_the_size_of_its_paper(qapp, tmp_path):
    [(a6, _)] = pages(SLIP, SlipPaper.A6, tmp_path)
    assert (a6.width(), a6.height()) == pytest.approx((105 * POINTS, 148 * POINTS), abs=1)
    [(roll, _)] = pages(SLIP, SlipPaper.ROLL, tmp_path)
    assert roll.width() == pytest.approx(80 * POINTS, abs=1)
    [(short, _)] = pages(CHINESE, SlipPaper.ROLL, tmp_path)
    assert short.height() < roll.height() < a6.height()


@pytest.mark.parametrize("view", [SLIP, FULLEST], ids=["en", "fullest"])
@pytest.mark.parametrize("paper", SlipPaper)
def test_nothing_of_a_slip_is_too_small_or_beyond_its_edge(
    qapp, tmp_path, paper, view, monkeypatch
):
    sizes = []

    class Font(QFont):
        def setPointSizeF(self, size):
            sizes.append(size)
            super().setPointSizeF(size)

    monkeypatch.setattr(drawing, "QFont", Font)
    [(_, picture)] = pages(view, paper, tmp_path)
    assert min(sizes) >= SMALLEST_PRINT == 9
    edges = [picture.pixelColor(x, y).value() for x in (0, 6) for y in range(picture.height())]
    right = picture.width() - 7
    edges += [picture.pixelColor(right, y).value() for y in range(picture.height())]
    lowest = range(picture.height() - 20, picture.height(), 2)
    edges += [picture.pixelColor(x, y).value() for x in range(right) for y in lowest]
    assert min(edges) == 255


def bands(picture):
    """The heights of what is printed and of the blanks between."""
    inked = [
        any(picture.pixelColor(x, y).value() < 128 for x in range(picture.width()))
        for y in range(picture.height())
    ]
    found, rows = [], [y for y, ink in enumerate(inked) if ink]
    for ink, group in itertools.groupby(inked[rows[0] : rows[-1] + 1]):
        found.append((ink, len(list(group)) / 2 / POINTS))
    return found, rows[-1] / picture.height()


@pytest.mark.parametrize("paper", SlipPaper)
def test_a_slip_has_room_between_its_lines_and_its_parts(qapp, tmp_path, paper):
    [(_, picture)] = pages(CHINESE, paper, tmp_path)
    found, foot = bands(picture)
    blanks = [high for ink, high in found if not ink]
    # Two rules, with as much room above as below; the code is clear of what is around it.
    rules = [number for number, (ink, high) in enumerate(found) if ink and high < 0.6]
    assert len(rules) == 2
    assert all(found[one + side][1] >= 3.5 for one in rules for side in (-1, 1))
    assert min(blanks[:1]) >= 1.8
    # On a page, the last line is at its foot.
    assert foot > 0.9


def test_the_paper_is_kept_with_the_kiosks_settings():
    assert preferences_from({"slip_paper": "roll"})[0].slip_paper is SlipPaper.ROLL
    assert preferences_from({"slip_paper": "a4"})[0].slip_paper is SlipPaper.A6
