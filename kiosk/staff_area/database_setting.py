"""Which database a kiosk uses: behind a button, with a check of the connection."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kiosk.staff_area.parts import staff_button
from kiosk.staff_area.setting_rows import SettingRow
from ui.fault_wording import fault_text
from ui.icons import Icon
from ui.widgets import make_label, named, show_notice
from verification.domain.placeholders import fill
from verification.domain.tone import Tone
from verification.store.database import BadDatabaseUrl, Fault, check_address
from verification.store.postgresql.address import AddressProblem, BadAddress


class DatabaseSetting(QWidget):
    """Emits :attr:`try_wanted` with the address that was typed. Few need it: it opens by a press.

    Saving checks it, too.
    """

    try_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.field = named(QLineEdit(), "settingDatabaseField")
        self.row = SettingRow(self.field, self.field.objectName())
        self._advanced = staff_button("advancedSettingsButton", icon=Icon.MORE)
        self._advanced.setCheckable(True)
        self._check = staff_button("checkDatabaseButton")
        self._outcome = make_label("notice", "databaseCheckLabel")
        self._inner = QWidget()
        inner = QVBoxLayout(self._inner)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        for part in (self.row, self._check, self._outcome):
            inner.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._advanced)
        column.addWidget(self._inner)
        self._inner.hide()
        self._outcome.hide()
        self._advanced.toggled.connect(self._inner.setVisible)
        self._check.clicked.connect(self._ask)
        self.field.textChanged.connect(self._forget)

    def show_address(self, address: str, *, is_news: bool = False) -> None:
        """Show what is set; one that is news to whoever looks is not left behind the button."""
        is_news = is_news and address != self.field.text()
        self.field.setText(address)
        self._advanced.setChecked(is_news)
        self._forget()

    def problem(self) -> str:
        """Return why what was typed can be no address; empty if it can."""
        text = self.field.text()
        if not text:
            return ""
        try:
            check_address(text, from_anywhere=True)
        except BadAddress as error:
            if error.problem is not AddressProblem.NO_ADDRESS:
                return error.words(QCoreApplication.translate)
        except BadDatabaseUrl:
            pass
        else:
            return ""
        return self.tr(
            "Write sqlite:///path/to/file.db or postgresql://user@server/database, or "
            "leave it empty."
        )

    def _ask(self) -> None:
        self._check.setEnabled(False)
        show_notice(self._outcome, self.tr("Checking …"), Tone.CALM)
        self.try_wanted.emit(self.field.text())

    def show_checked(self, address: str, fault: Fault | None) -> None:
        """Say whether the database at *address* can be used from here."""
        if address != self.field.text():
            # Something else was typed meanwhile.
            return
        self._check.setEnabled(True)
        if fault is not None:
            text = fill(self.tr("It cannot be used from here: %1"), fault_text(fault))
            show_notice(self._outcome, text, Tone.BAD)
        elif address.startswith("postgresql"):
            show_notice(self._outcome, self.tr("It can be used from here."), Tone.GOOD)
        else:
            text = self.tr("A file on this computer: it is opened, or made, at the next start.")
            show_notice(self._outcome, text, Tone.GOOD)

    def _forget(self) -> None:
        self._outcome.hide()
        self._check.setEnabled(not self.problem())

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._advanced.set_words(self.tr("Advanced"))
        self._check.set_words(self.tr("Check the connection"))
        self.row.name(self.tr("Database"), self.tr("Empty: the usual file"))
        self._forget()
