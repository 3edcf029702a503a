"""Settings of this kiosk and of all kiosks, checked as they are typed; and one's own PIN."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from kiosk.preferences import (
    Preferences,
    Slip,
    SlipPaper,
    is_folder_name,
    is_station,
    usual_folder,
)
from kiosk.slip.printers import Printers
from kiosk.staff_area.amounts import AmountField, Unit
from kiosk.staff_area.database_setting import DatabaseSetting
from kiosk.staff_area.files import StaffFiles
from kiosk.staff_area.name_card import NameCard
from kiosk.staff_area.parts import Card, staff_button
from kiosk.staff_area.pin_card import PinCard
from kiosk.staff_area.printer_choice import PrinterChoice
from kiosk.staff_area.setting_rows import SettingRow
from ui.buttons import Kind
from ui.icons import Icon
from ui.languages import LANGUAGES
from ui.theme import TEXT_SIZES, ThemeName
from ui.widgets import ScrollingPage, make_chooser, make_label, named, show_notice, stand
from verification.domain.names import in_one_spelling, is_station_name
from verification.domain.placeholders import fill
from verification.domain.settings import SHARED_SETTINGS
from verification.domain.tone import Tone


class SettingsPage(QWidget):
    """Emits :attr:`save_wanted` with :class:`Preferences` and the changed shared settings.

    Nothing can be saved while something that was typed will not do. :attr:`export_wanted` and
    :attr:`import_wanted` have a path and this kiosk's settings.
    """

    save_wanted = Signal(object, object)
    export_wanted = Signal(object, object)
    import_wanted = Signal(object, object)

    def __init__(self, files: StaffFiles) -> None:
        super().__init__()
        self.setObjectName("settingsPage")
        self.files = files
        self._preferences = Preferences()
        self._shown: tuple[Preferences, dict[str, int]] | None = None
        self._language = _chooser("settingLanguageField", ("", *LANGUAGES))
        self._theme = _chooser("settingThemeField", ThemeName)
        self._text_size = _chooser("settingTextSizeField", TEXT_SIZES)
        self._slip = _chooser("settingSlipField", Slip)
        self._paper = _chooser("settingPaperField", SlipPaper)
        self._printer = PrinterChoice("settingPrinterField")
        self._motion = named(QCheckBox(), "settingMotionField")
        self._desktop = named(QCheckBox(), "settingDesktopField")
        self._sounds = named(QCheckBox(), "settingSoundsField")
        self._station = named(QLineEdit(), "settingStationField")
        self.database = DatabaseSetting()
        self._file_folder = named(QLineEdit(), "settingFileFolderField")
        self._report_folder = named(QLineEdit(), "settingReportFolderField")
        self._slip_folder = named(QLineEdit(), "settingSlipFolderField")
        self._amounts = {
            name: AmountField(f"setting_{name}", SHARED_SETTINGS[name][1], step, unit)
            for name, (step, unit) in _STEPS.items()
        }
        self._rows: dict[QWidget, SettingRow] = {}
        self._visitor, self._desk = Card(Icon.PERSON), Card(Icon.STATION)
        self._technical = Card(Icon.PLUG, note="settingsLaterLabel")
        self.name = NameCard()
        self.pin = PinCard()
        self._lay_out()
        self._enable(False)
        for field in self._rows:
            if isinstance(field, QLineEdit):
                field.textChanged.connect(self._typed)
            elif isinstance(field, QComboBox):
                field.currentIndexChanged.connect(self._typed)
            elif isinstance(field, QCheckBox):
                field.toggled.connect(self._typed)
        self._undo.clicked.connect(self.undo)
        self._save.clicked.connect(self._ask_to_save)
        self._import.clicked.connect(self._ask_to_import)
        self._export.clicked.connect(self._ask_to_export)

    def _lay_out(self) -> None:
        for amount in self._amounts.values():
            self._add(self._visitor, amount.edit, amount)
        for field in (
            self._language,
            self._theme,
            self._text_size,
            self._motion,
            self._desktop,
            self._sounds,
            self._slip,
            self._printer.field,
            self._paper,
            self._slip_folder,
        ):
            self._add(self._desk, field)
        for edit in (self._station, self._file_folder, self._report_folder):
            self._add(self._technical, edit)
        self._rows[self.database.field] = self.database.row
        self._technical.column.addWidget(self.database)
        left, right = QVBoxLayout(), QVBoxLayout()
        for side, cards in (
            (left, (self._visitor, self._technical)),
            (right, (self._desk, self.name, self.pin)),
        ):
            side.setSpacing(14)
            for card in cards:
                side.addWidget(card)
            side.addStretch(1)
        form = named(QWidget(), "settingsForm")
        self._columns: QBoxLayout = QHBoxLayout(form)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(14)
        self._columns.addLayout(left, 1)
        self._columns.addLayout(right, 1)
        self._message = make_label("notice", "settingsMessageLabel")
        self._message.hide()
        self._count = make_label("soft", "settingsChangesLabel")
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._undo = staff_button("undoSettingsButton")
        self._save = staff_button("saveSettingsButton", Kind.PRIMARY)
        below = QHBoxLayout()
        below.setSpacing(8)
        self._import = staff_button("importSettingsButton")
        self._export = staff_button("exportSettingsButton")
        below.addWidget(self._import)
        below.addWidget(self._export)
        below.addWidget(self._count, 1)
        below.addStretch(0)
        below.addWidget(self._undo)
        below.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(ScrollingPage(form), 1)
        column.addWidget(self._message)
        column.addLayout(below)
        self._changed(0)

    def _add(self, card: Card, field: QWidget, shown: QWidget | None = None) -> None:
        row = SettingRow(field, field.objectName(), shown)
        self._rows[field] = row
        card.column.addWidget(row)

    def set_narrow(self, narrow: bool) -> None:
        """Put the cards, and words and fields, below one another, or beside."""
        stand(self._columns, narrow=narrow)

    def show_settings(
        self,
        preferences: Preferences,
        shared: Mapping[str, int],
        printers: Printers | None = None,
    ) -> None:
        """Show what is set, and the *printers* to choose from."""
        self._shown = None
        self._printer.printers = printers or Printers()
        self._fill(preferences)
        for name, amount in self._amounts.items():
            amount.show_number(shared[name])
        self._shown = (self._typed_preferences(), self._typed_numbers())
        self._enable(True)
        self._message.hide()
        self._check()

    def _enable(self, loaded: bool) -> None:
        """Let nothing be set before what is set has been read."""
        for card in (self._visitor, self._desk, self._technical):
            card.setEnabled(loaded)

    def fill_in(self, preferences: Preferences) -> int:
        """Show what a file sets as if it were typed; return how much of it is a change."""
        self._fill(preferences, is_news=True)
        self._check()
        return self._changes()

    def _fill(self, preferences: Preferences, *, is_news: bool = False) -> None:
        self._preferences = preferences
        self._printer.offer(preferences.printer)
        for chooser, value in (
            (self._language, preferences.language),
            (self._theme, preferences.theme),
            (self._text_size, preferences.text_size),
            (self._slip, preferences.slip),
            (self._paper, preferences.slip_paper),
            (self._printer.field, preferences.printer),
        ):
            chooser.setCurrentIndex(chooser.findData(value))
        self._motion.setChecked(preferences.reduced_motion)
        self._desktop.setChecked(preferences.follow_desktop)
        self._sounds.setChecked(preferences.sounds)
        self._station.setText(preferences.station)
        self.database.show_address(preferences.database, is_news=is_news)
        self._file_folder.setText(preferences.file_folder)
        self._report_folder.setText(preferences.report_folder)
        self._slip_folder.setText(preferences.slip_folder)
        for field in (self._file_folder, self._slip_folder):
            field.setPlaceholderText(str(usual_folder()))

    def has_changes(self) -> bool:
        """Whether there are unsaved changes: they wait until who made them comes back."""
        return self._changes() > 0

    def note_saved(self) -> None:
        """What is typed is what is set."""
        self._shown = (self._typed_preferences(), self._typed_numbers())
        self._check()

    def undo(self) -> None:
        """Take back what was changed."""
        if self._shown is not None:
            self.show_settings(*self._shown, self._printer.printers)

    def _ask_to_export(self) -> None:
        shown = self._settled()
        if shown is not None:
            title = self.tr("Export this kiosk's settings")
            self.files.ask_to_save(
                title, "kiosk-settings", "json", lambda path: self.export_wanted.emit(path, shown)
            )

    def _ask_to_import(self) -> None:
        shown = self._settled()
        if shown is not None:
            title = self.tr("Import another kiosk's settings")
            self.files.ask_to_open(title, "json", lambda path: self.import_wanted.emit(path, shown))

    def _settled(self) -> Preferences | None:
        """Return what is set here, unless something is changed and not saved."""
        if self._shown is None:
            return None
        if self.has_changes():
            self.show_message(self.tr("Save your changes first, or undo them."), Tone.BAD)
            return None
        return self._shown[0]

    def show_message(self, text: str, tone: Tone) -> None:
        """Show the outcome of saving."""
        show_notice(self._message, text, tone)

    # -- what was typed -----------------------------------------------------------------------

    def _typed(self) -> None:
        self._message.hide()
        self._check()

    def _check(self) -> None:
        fine = True
        for field, row in self._rows.items():
            text = self._problem(field)
            row.show_problem(text)
            fine = fine and not text
        changes = self._changes()
        self._changed(changes)
        self._save.setEnabled(fine and changes > 0)

    def _changes(self) -> int:
        """Return how many settings are not as they were shown."""
        if self._shown is None:
            return 0
        before, numbers = (asdict(self._shown[0]), self._shown[1])
        now = asdict(self._typed_preferences())
        typed = self._typed_numbers()
        return len([one for one in now if before[one] != now[one]]) + len(
            [one for one in typed if numbers[one] != typed[one]]
        )

    def _changed(self, changes: int) -> None:
        """Offer to save what was changed."""
        self._undo.setVisible(changes > 0)
        self._save.setVisible(changes > 0)
        self._count.setVisible(changes > 0)
        one = changes == 1
        self._count.setText(self.tr("1 change") if one else fill(self.tr("%1 changes"), changes))

    def _problem(self, field: QWidget) -> str:
        if self._shown is None:
            # Nothing was typed yet.
            return ""
        if field is self._station and not self._is_station(self._typed_station()):
            return self.tr('1 to 64 letters, digits or spaces; not "console …".')
        if field is self._printer.field and self._slip.currentData() == Slip.PRINT:
            return self._printer.problem()
        if field is self.database.field:
            return self.database.problem()
        if field in self._folders() and not self._is_folder(field):
            return self.tr("Write the whole path of a folder, or leave it empty.")
        for amount in self._amounts.values():
            if field is amount.edit and not amount.is_allowed:
                return fill(self.tr("Please type an amount from %1 to %2."), *amount.limits())
        return ""

    def _folders(self) -> tuple[QLineEdit, ...]:
        return (self._file_folder, self._report_folder, self._slip_folder)

    def _is_folder(self, field: QWidget) -> bool:
        """Whether it can be a folder's name; the one of slips may be from a less strict version."""
        name = field.text() if isinstance(field, QLineEdit) else ""
        is_kept = self._shown is not None and name == self._shown[0].slip_folder
        return is_folder_name(name) or (field is self._slip_folder and is_kept)

    def _typed_preferences(self) -> Preferences:
        return replace(
            self._preferences,
            language=self._language.currentData(),
            theme=ThemeName(self._theme.currentData()),
            text_size=self._text_size.currentData(),
            slip=Slip(self._slip.currentData()),
            slip_paper=SlipPaper(self._paper.currentData()),
            printer=self._printer.chosen,
            reduced_motion=self._motion.isChecked(),
            follow_desktop=self._desktop.isChecked(),
            sounds=self._sounds.isChecked(),
            station=self._typed_station(),
            database=self.database.field.text(),
            file_folder=self._file_folder.text(),
            report_folder=self._report_folder.text(),
            slip_folder=self._slip_folder.text(),
        )

    def _typed_station(self) -> str:
        typed = self._station.text()
        return typed if typed == self._preferences.station else in_one_spelling(typed)

    def _is_station(self, name: str) -> bool:
        """Whether it can be the name; the one that there is may be from a less strict version."""
        return is_station_name(name) or (name == self._preferences.station and is_station(name))

    def _typed_numbers(self) -> dict[str, int]:
        return {name: amount.number for name, amount in self._amounts.items()}

    def _ask_to_save(self) -> None:
        before = self._shown[1] if self._shown is not None else {}
        # Others may have set another of them since these were shown.
        changed = {
            name: number
            for name, number in self._typed_numbers().items()
            if before.get(name) != number
        }
        self.save_wanted.emit(self._typed_preferences(), changed)

    def _name_amounts(self) -> None:
        for name, title in (
            ("scan_lifetime", self.tr("Time to scan the QR code")),
            ("authorization_lifetime", self.tr("Time from scan to OK")),
            ("idle_limit", self.tr("Idle timeout")),
            ("retention", self.tr("Details are kept for")),
        ):
            amount = self._amounts[name]
            amount.retranslate()
            self._rows[amount.edit].name(title, fill(self.tr("%1 to %2"), *amount.limits()))
            amount.name(fill(self.tr("Less: %1"), title), fill(self.tr("More: %1"), title))

    def retranslate(self) -> None:
        """Set every text in the present language."""
        for card, heading, note in (
            (self._visitor, self.tr("Visitor"), self.tr("all kiosks")),
            (self._desk, self.tr("Desk"), self.tr("this kiosk")),
            (self._technical, self.tr("Technical"), self.tr("this kiosk, from the next start")),
        ):
            card.heading.setText(heading)
            card.note.setText(note)
        self._import.set_words(self.tr("Import"), spoken=self.tr("Import another kiosk's settings"))
        self._export.set_words(self.tr("Export"), spoken=self.tr("Export this kiosk's settings"))
        self._undo.set_words(self.tr("Undo"))
        self._save.set_words(self.tr("Save"))
        self._name_amounts()
        for field, title, hint in (
            (self._language, self.tr("Language"), self.tr("Each visitor may change it")),
            (self._theme, self.tr("Colours"), ""),
            (self._text_size, self.tr("Size of the text"), ""),
            (self._motion, self.tr("Motion"), ""),
            (
                self._desktop,
                self.tr("This computer's settings"),
                self.tr("Dark, contrast, no motion: unless chosen here"),
            ),
            (self._sounds, self.tr("Sounds"), self.tr("For calls and results")),
            (self._slip, self.tr("Slip for the visitor"), self.tr("Offered with the result")),
            (self._printer.field, self.tr("Printer for slips"), ""),
            (self._paper, self.tr("Paper of slips"), ""),
            (self._slip_folder, self.tr("Folder for PDF slips"), ""),
            (
                self._station,
                self.tr("Name of the station"),
                self.tr("Visitors compare it with their phone"),
            ),
            (self._file_folder, self.tr("Folder for files in full screen"), ""),
            (
                self._report_folder,
                self.tr("Folder for each week's report"),
                self.tr("Written by itself; empty: none"),
            ),
        ):
            self._rows[field].name(title, hint)
        self._motion.setText(self.tr("No motion"))
        self._desktop.setText(self.tr("Follow them"))
        self._sounds.setText(self.tr("Play sounds"))
        for chooser, texts in (
            (self._language, (self.tr("System"), *LANGUAGES.values())),
            (self._theme, (self.tr("Light"), self.tr("Dark"), self.tr("High contrast"))),
            (self._text_size, tuple(f"{size} %" for size in TEXT_SIZES)),
            (
                self._slip,
                (
                    self.tr("None"),
                    self.tr("Print it"),
                    self.tr("Save it as PDF"),
                    self.tr("Show it as a QR code"),
                ),
            ),
            (self._paper, ("A6", self.tr("Roll, 80 mm"))),
        ):
            for row, text in enumerate(texts):
                chooser.setItemText(row, text)
        self._printer.retranslate()
        self.database.retranslate()
        self.name.retranslate()
        self.pin.retranslate()
        self._check()


#: How far a step of each amount goes, and what it counts.
_STEPS = {
    "scan_lifetime": (30, Unit.SECONDS),
    "authorization_lifetime": (30, Unit.SECONDS),
    "idle_limit": (10, Unit.SECONDS),
    "retention": (10, Unit.DAYS),
}


def _chooser(name: str, values: Any) -> QComboBox:
    chooser = make_chooser(name)
    for value in values:
        chooser.addItem("", value)
    return chooser
