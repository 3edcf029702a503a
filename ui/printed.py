"""What a print dialog's printer has made: a sheet of paper, or a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QPrinter

from ui.staff_wording import breakable
from verification.domain.placeholders import fill


def printed_text(printer: QPrinter, on_paper: str) -> str:
    """Return what was done: the text *on_paper*, or where the file is that the dialog has named."""
    saved = QCoreApplication.translate("Printed", "Nothing was printed. It is saved as %1")
    return _text(printer, on_paper, saved)


def not_printed_text(printer: QPrinter, on_paper: str) -> str:
    """Return why nothing was printed: the text *on_paper*, or that no file could be written."""
    failed = QCoreApplication.translate("Printed", "%1 cannot be saved: choose another folder.")
    return _text(printer, on_paper, failed)


def _text(printer: QPrinter, on_paper: str, of_file: str) -> str:
    """Return which of the two is true of *printer*; without a printer, Qt offers a file alone."""
    name = printer.outputFileName()
    return fill(of_file, breakable(Path(name).absolute())) if name else on_paper
