"""Asks staff where a file should be saved, or on which printer: by dialog, or within the window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from kiosk.slip.printers import printer_named
from kiosk.staff_area.open_sheet import OpenSheet
from kiosk.staff_area.removable_drives import removable_drives
from kiosk.staff_area.save_sheet import SaveSheet
from ui.file_dialogs import Chosen, ask_to_open, ask_to_save, dated_name

PrinterChosen = Callable[[QPrinter], None]


class StaffFiles(Protocol):
    """How staff choose a file or a printer; the answer comes later, or never."""

    def ask_to_save(self, title: str, name: str, ending: str, chosen: Chosen) -> None:
        """Propose *name* with today's date and *ending* (no dot)."""

    def ask_to_open(self, title: str, ending: str, chosen: Chosen) -> None:
        """Ask for a file with that *ending* (no dot)."""

    def ask_for_printer(self, chosen: PrinterChosen, missing: Callable[[], None]) -> None:
        """Call *missing* where there is no printer to print on."""


class DialogFiles:
    """For a kiosk in a window, on a computer that is used for other work, too."""

    def __init__(self, window: QWidget, now: Callable[[], datetime]) -> None:
        self._window = window
        self._now = now

    def ask_to_save(self, title: str, name: str, ending: str, chosen: Chosen) -> None:
        """Ask with a dialog in which all folders can be reached."""
        proposed = dated_name(name, ending, self._now())
        ask_to_save(self._window, title, proposed, f"*.{ending}", chosen)

    def ask_to_open(self, title: str, ending: str, chosen: Chosen) -> None:
        """Ask with a dialog in which all folders can be reached."""
        ask_to_open(self._window, title, f"*.{ending}", chosen)

    def ask_for_printer(self, chosen: PrinterChosen, missing: Callable[[], None]) -> None:
        """Ask with the print dialog, which can also print to a file."""
        del missing
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: chosen(printer))
        # QPrintDialog has an open() of its own, which wants a receiver.
        QDialog.open(dialog)


class SheetFiles:
    """For a kiosk over the whole screen: nothing leads to other folders or out of the window."""

    def __init__(
        self,
        sheet: SaveSheet,
        open_sheet: OpenSheet,
        now: Callable[[], datetime],
        folder: Callable[[], Path],
        printer: Callable[[], str],
    ) -> None:
        """*folder* returns where staff has set that files go, *printer* the printer's name."""
        self._sheet = sheet
        self._open_sheet = open_sheet
        self._now = now
        self._folder = folder
        self._printer = printer

    def ask_to_save(self, title: str, name: str, ending: str, chosen: Chosen) -> None:
        """Ask for a name in the folder that staff has set, or on a plugged-in drive."""
        name = dated_name(name, ending, self._now())
        self._sheet.ask(title, name, self._places(), chosen)

    def ask_to_open(self, title: str, ending: str, chosen: Chosen) -> None:
        """Offer what is in the folder that staff has set, or on a plugged-in drive."""
        self._open_sheet.ask(title, ending, self._places(), chosen)

    def _places(self) -> tuple[Path, ...]:
        return self._folder(), *removable_drives()

    def ask_for_printer(self, chosen: PrinterChosen, missing: Callable[[], None]) -> None:
        """Use the printer that staff has set: a print dialog could write files anywhere."""
        found = printer_named(self._printer())
        if found is None:
            missing()
        else:
            chosen(QPrinter(found, QPrinter.PrinterMode.HighResolution))
