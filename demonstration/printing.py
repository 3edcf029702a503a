"""Pages that are saved: as HTML, or as PDF by Qt's own text layout."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from ui.tokens import FONT_FAMILIES
from verification.security.disk import write_file

#: Dots of a page, and of the points in which texts are laid out.
_DOTS, _LETTERS = 150, 14
#: Millimetres that a printer leaves white, and centimetres around the text: those of Qt's printing.
_EDGE, _MARGIN = 2.0, 2.0


def save_page(path: Path, page: str, *, landscape: bool = False) -> None:
    """Write a page of HTML, as it is or as PDF by the file's ending. Raises OSError."""
    if path.suffix.lower() == ".pdf":
        write_file(path, pdf_of(page, landscape=landscape))
    else:
        write_file(path, page.encode())


def pdf_of(page: str, *, landscape: bool = False) -> bytes:
    """Return a page of HTML as PDF, on A4."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS)
    orientation = QPageLayout.Orientation
    turned = orientation.Landscape if landscape else orientation.Portrait
    edges = QMarginsF(_EDGE, _EDGE, _EDGE, _EDGE)
    paper = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(paper, turned, edges, QPageLayout.Unit.Millimeter))
    document = QTextDocument()
    font = QFont()
    font.setFamilies(list(FONT_FAMILIES))
    font.setPixelSize(_LETTERS)
    document.setDefaultFont(font)
    document.setHtml(page)
    for number in page_breaks(document, writer):
        _break_before(document.findBlockByNumber(number))
    document.print_(writer)
    del writer  # it writes its end then
    return bytes(buffer.data().data())


def page_breaks(document: QTextDocument, writer: QPdfWriter) -> list[int]:
    """Return the numbers of the paragraphs before which a page has to end.

    Qt splits a paragraph where the page ends, and leaves a heading alone at its foot: whatever
    fits on a page begins on the next, with the headings above it.
    """
    laid_out = document.clone()
    laid_out.documentLayout().setPaintDevice(writer)
    # As QTextDocument.print_ does, whose own copy cannot be had.
    margin = int(_MARGIN / 2.54 * QGuiApplication.primaryScreen().logicalDotsPerInchY())
    around = laid_out.rootFrame().frameFormat()
    around.setMargin(margin)
    laid_out.rootFrame().setFrameFormat(around)
    laid_out.setPageSize(QSizeF(writer.width(), writer.height()))
    found: list[int] = []
    block = laid_out.begin()
    while block.isValid():
        first = _first_of(block)
        number = first.blockNumber()
        # Qt keeps a table's row on one page by itself.
        is_free = number and number not in found and QTextCursor(block).currentTable() is None
        if is_free and _page_at(first, 0) != _page_at(block, -1):
            _break_before(first)
            found.append(number)
        block = block.next()
    return found


def _first_of(block: QTextBlock) -> QTextBlock:
    """Return the first of the headings just above a paragraph, or itself."""
    while block.blockNumber() and block.previous().blockFormat().headingLevel():
        block = block.previous()
    return block


def _page_at(block: QTextBlock, line: int) -> int:
    """Return the page of a paragraph's first (0) or last (-1) line."""
    document, lines = block.document(), block.layout()
    top = document.documentLayout().blockBoundingRect(block).top()
    if lines.lineCount():
        # Lines that are moved to the next page leave the paragraph's own place as it was.
        top += lines.lineAt(line % lines.lineCount()).y()
    return int(top // document.pageSize().height())


def _break_before(block: QTextBlock) -> None:
    shape = block.blockFormat()
    shape.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    QTextCursor(block).setBlockFormat(shape)
