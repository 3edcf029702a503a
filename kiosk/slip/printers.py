"""Which printers there are, and which of them print on paper."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtPrintSupport import QPrinterInfo

#: Printers that write a file or send a fax: on Windows they open a dialog, before the visitor.
_NO_PAPER = re.compile(r"pdf|xps|fax|onenote|document writer|传真", re.IGNORECASE)


@dataclass(frozen=True)
class Printers:
    """The printers that print on paper, and the name of the computer's usual one, if any."""

    names: tuple[str, ...] = ()
    usual: str = ""


def prints_on_paper(name: str, model: str = "") -> bool:
    """Whether a printer of that name, or of that make, prints without asking for a file."""
    return not _NO_PAPER.search(f"{name}\n{model}")


def find_printers() -> Printers:
    """Return the printers; it may take a moment, as the system asks print servers."""
    names = sorted(name for name in QPrinterInfo.availablePrinterNames() if prints_on_paper(name))
    return Printers(tuple(names), QPrinterInfo.defaultPrinterName())


def printer_named(name: str) -> QPrinterInfo | None:
    """Return the printer that staff have chosen, "" for the usual one; None if it will not do."""
    found = QPrinterInfo.printerInfo(name) if name else QPrinterInfo.defaultPrinter()
    if found.isNull() or not prints_on_paper(found.printerName(), found.makeAndModel()):
        return None
    return found
