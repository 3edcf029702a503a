"""The choice of the printer for slips: the system's default, or one by name."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSignalBlocker

from kiosk.slip.printers import Printers, prints_on_paper
from ui.widgets import make_chooser
from verification.domain.placeholders import fill


class PrinterChoice:
    """Fills a field with the printers that there are."""

    def __init__(self, name: str) -> None:
        self.field = make_chooser(name)
        self.printers = Printers()
        self.field.addItem("", "")

    @property
    def chosen(self) -> str:
        """The chosen printer's name; empty for the system's default."""
        name: str = self.field.currentData()
        return name

    def offer(self, kept: str) -> None:
        """List the printers; one that is *kept* stays, also while it is not connected."""
        with QSignalBlocker(self.field):
            self.field.clear()
            names = ["", *self.printers.names]
            for name in names if kept in names else [*names, kept]:
                self.field.addItem("", name)
        self.retranslate()

    def problem(self) -> str:
        """Return why the chosen printer prints no slip, or nothing."""
        name = self.chosen or self.printers.usual
        if not name or prints_on_paper(name):
            return ""
        text = QCoreApplication.translate(
            "SettingsPage",
            'Choose a printer: "%1" writes files or sends faxes, and would ask the visitor.',
        )
        return fill(text, name)

    def retranslate(self) -> None:
        """Set every text in the present language."""
        translate, usual = QCoreApplication.translate, self.printers.usual
        default = translate("SettingsPage", "System default: %1")
        nothing = translate("SettingsPage", "No printer")
        self.field.setItemText(0, fill(default, usual) if usual else nothing)
        for row in range(1, self.field.count()):
            name = self.field.itemData(row)
            absent = translate("SettingsPage", "%1 (not connected)")
            is_there = name in self.printers.names
            self.field.setItemText(row, name if is_there else fill(absent, name))
