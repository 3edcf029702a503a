"""Pages to be printed: no heading is alone at a page's foot, and no question is split."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QBuffer, QByteArray

from demonstration.printing import pdf_of


@pytest.fixture
def pages_of(qapp):
    """What each page of a PDF says, without spaces, which Qt finds within words."""
    pdf = pytest.importorskip("PySide6.QtPdf")

    def pages(content):
        document = pdf.QPdfDocument()
        buffer = QBuffer()
        buffer.setData(QByteArray(content))
        buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        document.load(buffer)
        texts = (document.getAllText(page).text() for page in range(document.pageCount()))
        return ["".join(text.split()) for text in texts]

    return pages


@pytest.mark.parametrize("lines", range(35, 44))
def test_a_heading_is_on_the_page_of_what_follows_it(pages_of, lines):
    question = "<h2>Drill</h2><h3>Part</h3><p>Question<br>first<br>second<br>third</p>"
    pages = pages_of(pdf_of("<p>line</p>" * lines + question + "<p>end</p>"))
    assert "".join(pages).count("line") == lines
    assert any("DrillPartQuestionfirstsecondthird" in page for page in pages)


def test_what_is_longer_than_a_page_is_split_all_the_same(pages_of):
    pages = pages_of(pdf_of("<h2>Drill</h2><p>" + "line<br>" * 150 + "</p>"))
    assert len(pages) == 3
    assert pages[0].startswith("Drillline")
