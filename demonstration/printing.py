"""Pages that are saved: as HTML, or as PDF by Qt's own text layout."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from ui.tokens import FONT_FAMILIES
from verification.security.disk import write_file

#: Dots of a page, and of the points in which texts are laid out.
_DOTS, _LETTERS = 150, 14


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
    # A document that is printed has margins of its own.
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), turned, QMarginsF(0, 0, 0, 0))
    )
    document = QTextDocument()
    font = QFont()
    font.setFamilies(list(FONT_FAMILIES))
    font.setPixelSize(_LETTERS)
    document.setDefaultFont(font)
    document.setHtml(page)
    document.print_(writer)
    del writer  # it writes its end then
    return bytes(buffer.data().data())
