"""Settings of this kiosk and of all kiosks, checked as they are typed; and one's own PIN."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from kiosk.preferences import Preferences, Slip, is_folder_name, is_station, usual_folder
from kiosk.slip.printers import Printers, prints_on_paper
from kiosk.staff_area.name_card import NameCard
from kiosk.staff_area.pin_card import PinCard
from ui.languages import LANGUAGES
from ui.theme import TEXT_SIZES, ThemeName, set_look
from ui.widgets import (
    make_button,
    make_card,
    make_chooser,
    make_label,
    named,
    set_text,
    show_notice,
)
from verification.domain.placeholders import fill
from verification.domain.settings import SHARED_SETTINGS
from verification.store.database import BadDatabaseUrl, check_address
from verification.store.postgresql.address import AddressProblem, BadAddress


class SettingsPage(QWidget):
    """Emits :attr:`save_wanted` with :class:`Preferences` and the shared settings in their units.

    Nothing can be saved while something that was typed will not do.
    """

    save_wanted = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("settingsPage")
        self._preferences = Preferences()
        self._language = _chooser("settingLanguageField", ("", *LANGUAGES))
        self._theme = _chooser("settingThemeField", ThemeName)
        self._text_size = _chooser("settingTextSizeField", TEXT_SIZES)
        self._slip = _chooser("settingSlipField", Slip)
        self._printer = _chooser("settingPrinterField", ("",))
        self._printers = Printers()
        self._motion = named(QCheckBox(), "settingMotionField")
        self._sounds = named(QCheckBox(), "settingSoundsField")
        self._station = named(QLineEdit(), "settingStationField")
        self._database = named(QLineEdit(), "settingDatabaseField")
        self._file_folder = named(QLineEdit(), "settingFileFolderField")
        self._numbers = {name: named(QLineEdit(), f"setting_{name}") for name in SHARED_SETTINGS}
        self._labels = {field: make_label("soft") for field in self._fields()}
        self._errors = {
            field: make_label("error", f"{field.objectName()}Error") for field in self._fields()
        }
        self._own_heading, self._all_heading = make_label("heading"), make_label("heading")
        self._later = make_label("small", "settingsLaterLabel")
        self._save = make_button("saveSettingsButton", "primary")
        self._message = make_label("notice", "settingsMessageLabel")
        self._message.hide()
        self.name = NameCard()
        self.pin = PinCard()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._card(self._all_heading, list(self._numbers.values())))
        own = self._card(
            self._own_heading,
            [
                self._language,
                self._theme,
                self._text_size,
                self._slip,
                self._printer,
                self._station,
                self._database,
                self._file_folder,
            ],
        )
        inner = own.layout()
        assert isinstance(inner, QVBoxLayout)  # noqa: S101 - made so a few lines below
        for widget in (self._motion, self._sounds, self._later):
            inner.addWidget(widget)
        column.addWidget(own)
        column.addWidget(self._message)
        column.addWidget(self._save)
        column.addWidget(self.name)
        column.addWidget(self.pin)
        column.addStretch(1)
        for field in self._fields():
            if isinstance(field, QLineEdit):
                field.textChanged.connect(self._typed)
        for chooser in (self._slip, self._printer):
            chooser.currentIndexChanged.connect(self._typed)
        self._save.clicked.connect(self._ask_to_save)

    def _fields(self) -> list[QWidget]:
        return [
            *self._numbers.values(),
            self._language,
            self._theme,
            self._text_size,
            self._slip,
            self._printer,
            self._station,
            self._database,
            self._file_folder,
        ]

    def _card(self, heading: QWidget, fields: list[QWidget]) -> QFrame:
        card = make_card()
        column = QVBoxLayout(card)
        column.setContentsMargins(24, 16, 24, 18)
        column.setSpacing(10)
        column.addWidget(heading)
        grid = QGridLayout()
        grid.setSpacing(8)
        for number, field in enumerate(fields):
            row, place = 3 * (number // 2), number % 2
            grid.addWidget(self._labels[field], row, place)
            grid.addWidget(field, row + 1, place)
            grid.addWidget(self._errors[field], row + 2, place)
            grid.setColumnStretch(place, 1)
        column.addLayout(grid)
        return card

    def show_settings(
        self,
        preferences: Preferences,
        shared: Mapping[str, int],
        printers: Printers | None = None,
    ) -> None:
        """Show what is set, and the *printers* to choose from."""
        self._preferences = preferences
        self._printers = printers or Printers()
        self._offer_printers(preferences.printer)
        for chooser, value in (
            (self._language, preferences.language),
            (self._theme, preferences.theme),
            (self._text_size, preferences.text_size),
            (self._slip, preferences.slip),
            (self._printer, preferences.printer),
        ):
            chooser.setCurrentIndex(chooser.findData(value))
        self._motion.setChecked(preferences.reduced_motion)
        self._sounds.setChecked(preferences.sounds)
        self._station.setText(preferences.station)
        self._database.setText(preferences.database)
        self._file_folder.setText(preferences.file_folder)
        self._file_folder.setPlaceholderText(str(usual_folder()))
        for name, field in self._numbers.items():
            field.setText(str(shared[name]))
        self._message.hide()
        self._check()

    def _offer_printers(self, kept: str) -> None:
        """List the printers; one that is *kept* stays, also while it is not connected."""
        with QSignalBlocker(self._printer):
            self._printer.clear()
            names = ["", *self._printers.names]
            for name in names if kept in names else [*names, kept]:
                self._printer.addItem("", name)
        self._name_printers()

    def _name_printers(self) -> None:
        usual = self._printers.usual
        self._printer.setItemText(
            0,
            fill(self.tr("System default: %1"), usual) if usual else self.tr("No printer"),
        )
        for row in range(1, self._printer.count()):
            name = self._printer.itemData(row)
            known = name in self._printers.names
            text = name if known else fill(self.tr("%1 (not connected)"), name)
            self._printer.setItemText(row, text)

    def show_message(self, text: str, look: str) -> None:
        """Show the outcome of saving."""
        show_notice(self._message, text, look)

    # -- what was typed -----------------------------------------------------------------------

    def _typed(self) -> None:
        self._message.hide()
        self._check()

    def _check(self) -> None:
        fine = True
        for field, error in self._errors.items():
            text = self._problem(field)
            error.setText(text)
            error.setVisible(bool(text))
            set_look(field, "bad" if text else "")
            fine = fine and not text
        self._save.setEnabled(fine)

    def _problem(self, field: QWidget) -> str:
        if field is self._station and not is_station(self._station.text()):
            return self.tr("1 to 64 letters, without a space at either end.")
        if field is self._printer and self._slip.currentData() == Slip.PRINT:
            name = self._printer.currentData() or self._printers.usual
            if name and not prints_on_paper(name):
                text = self.tr(
                    "Choose a printer: “%1” writes files or sends faxes, and would ask the visitor."
                )
                return fill(text, name)
        if field is self._database and self._database.text():
            try:
                check_address(self._database.text(), from_anywhere=True)
            except BadAddress as error:
                if error.problem is not AddressProblem.NO_ADDRESS:
                    return error.words(QCoreApplication.translate)
                return self._write_an_address()
            except BadDatabaseUrl:
                return self._write_an_address()
        if field is self._file_folder and not is_folder_name(self._file_folder.text()):
            return self.tr("Write the whole path of a folder, or leave it empty.")
        for name, number in self._numbers.items():
            allowed = SHARED_SETTINGS[name][1]
            if field is number and _number(number.text()) not in allowed:
                text = self.tr("A number from %1 to %2.")
                return fill(text, allowed.start, allowed.stop - 1)
        return ""

    def _write_an_address(self) -> str:
        return self.tr(
            "Write sqlite:///path/to/file.db or postgresql://user@server/database, or "
            "leave it empty."
        )

    def _ask_to_save(self) -> None:
        preferences = replace(
            self._preferences,
            language=self._language.currentData(),
            theme=ThemeName(self._theme.currentData()),
            text_size=self._text_size.currentData(),
            slip=Slip(self._slip.currentData()),
            printer=self._printer.currentData(),
            reduced_motion=self._motion.isChecked(),
            sounds=self._sounds.isChecked(),
            station=self._station.text(),
            database=self._database.text(),
            file_folder=self._file_folder.text(),
        )
        shared = {name: _number(field.text()) for name, field in self._numbers.items()}
        self.save_wanted.emit(preferences, shared)

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._all_heading.setText(self.tr("All kiosks"))
        self._own_heading.setText(self.tr("This kiosk"))
        self._later.setText(
            self.tr("Station and database are used from the next start of the program.")
        )
        set_text(self._save, self.tr("Save"))
        names = (
            (self._numbers["scan_lifetime"], self.tr("Seconds to scan the QR code")),
            (self._numbers["authorization_lifetime"], self.tr("Seconds from scan to OK")),
            (self._numbers["idle_limit"], self.tr("Idle timeout")),
            (self._numbers["retention"], self.tr("Days that details are kept")),
            (self._language, self.tr("Language")),
            (self._theme, self.tr("Colours")),
            (self._text_size, self.tr("Size of the text")),
            (self._slip, self.tr("Slip for the visitor")),
            (self._printer, self.tr("Printer for slips")),
            (self._station, self.tr("Name of the station")),
            (self._database, self.tr("Database (empty: the usual file)")),
            (self._file_folder, self.tr("Folder for files in full screen")),
        )
        for field, text in names:
            self._labels[field].setText(text)
            field.setAccessibleName(text)
        for box, text in (
            (self._motion, self.tr("No motion")),
            (self._sounds, self.tr("Sounds")),
        ):
            box.setText(text)
            box.setAccessibleName(text)
        for chooser, texts in (
            (self._language, (self.tr("System"), *LANGUAGES.values())),
            (self._theme, (self.tr("Light"), self.tr("Dark"), self.tr("High contrast"))),
            (self._text_size, tuple(f"{size} %" for size in TEXT_SIZES)),
            (self._slip, (self.tr("None"), self.tr("Print it"), self.tr("Save it as PDF"))),
        ):
            for row, text in enumerate(texts):
                chooser.setItemText(row, text)
        self._name_printers()
        self.name.retranslate()
        self.pin.retranslate()
        self._check()


def _chooser(name: str, values: Any) -> QComboBox:
    chooser = make_chooser(name)
    for value in values:
        chooser.addItem("", value)
    return chooser


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else -1
