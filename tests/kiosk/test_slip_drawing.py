"""A slip on paper: legible, on one page of its size, with a code that the desk's scanner reads."""

from __future__ import annotations

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


@pytest.mark.parametrize("view", [SLIP, CHINESE], ids=["en", "zh_CN"])
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


@pytest.mark.parametrize("paper", SlipPaper)
def test_nothing_of_a_slip_is_too_small_or_beyond_its_edge(qapp, tmp_path, paper, monkeypatch):
    sizes = []

    class Font(QFont):
        def setPointSizeF(self, size):
            sizes.append(size)
            super().setPointSizeF(size)

    monkeypatch.setattr(drawing, "QFont", Font)
    [(_, picture)] = pages(SLIP, paper, tmp_path)
    assert min(sizes) >= SMALLEST_PRINT == 9
    edges = [picture.pixelColor(x, y).value() for x in (0, 6) for y in range(picture.height())]
    right = picture.width() - 7
    edges += [picture.pixelColor(right, y).value() for y in range(picture.height())]
    edges += [picture.pixelColor(x, picture.height() - 5).value() for x in range(right)]
    assert min(edges) == 255


def test_the_paper_is_kept_with_the_kiosks_settings():
    assert preferences_from({"slip_paper": "roll"})[0].slip_paper is SlipPaper.ROLL
    assert preferences_from({"slip_paper": "a4"})[0].slip_paper is SlipPaper.A6
