"""Which printers there are, which of them print on paper, and what ails one."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtPrintSupport import QPrinterInfo

#: Printers that write a file or send a fax: on Windows they open a dialog, before the visitor.
_NO_PAPER = re.compile(r"pdf|xps|fax|onenote|document writer|传真", re.IGNORECASE)


#: What CUPS calls these (RFC 8011, "printer-state-reasons"), with or without a suffix: it says
#: "offline-report" and "media-empty-warning" of network printers that print nothing.
_NO_PAPER_REASONS = ("media-empty", "media-needed")
_AWAY_REASONS = ("offline", "shutdown", "connecting-to-device", "timed-out", "paused", "media-jam")
#: Seconds.
_PATIENCE = 3


class Trouble(StrEnum):
    """Why nothing is printed."""

    NONE = "none"
    NO_PAPER = "no_paper"
    AWAY = "away"
    MISSING = "missing"


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


def trouble_of(name: str) -> Trouble:
    """Return what CUPS knows of a printer; nothing where there is no CUPS. Slow: asks it."""
    command = shutil.which("lpstat")
    if command is None:
        return Trouble.NONE
    try:
        answer = subprocess.run(  # noqa: S603 - no shell, and a printer's name after "-p"
            [command, "-l", "-p", name],
            env={**os.environ, "LC_ALL": "C"},
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=_PATIENCE,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return Trouble.NONE
    return trouble_in(answer.stdout)


def trouble_in(said: str) -> Trouble:
    """Return what ``lpstat -l -p`` says of one printer."""
    reasons: list[str] = []
    for line in said.splitlines():
        if line.startswith("printer ") and " disabled since " in line:
            reasons.append("paused")
        elif line.strip().startswith("Alerts:"):
            reasons += line.partition(":")[2].split()
    for trouble, begins in ((Trouble.NO_PAPER, _NO_PAPER_REASONS), (Trouble.AWAY, _AWAY_REASONS)):
        if any(one.startswith(begins) for one in reasons):
            return trouble
    return Trouble.NONE
