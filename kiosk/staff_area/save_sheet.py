"""Lies over a full-screen kiosk while staff names a file: it reaches no other folder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.file_dialogs import Chosen
from ui.overlay import CardOverlay
from ui.saving import why_not_written
from ui.staff_wording import breakable
from ui.widgets import (
    make_button,
    make_chooser,
    make_label,
    named,
    set_text,
    show_notice,
)
from verification.domain.tone import Tone

#: Bytes of a file's name that every usual file system takes.
_LONGEST_NAME = 255
#: What means something else to a file system or a shell than a letter of a name.
_FORBIDDEN = frozenset('/\\:*?"<>|')


class SaveSheet(CardOverlay):
    """Asks for a file's name in one of few places."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, "saveSheet")
        self._chosen: Chosen | None = None
        self._ending = ""
        self._replace: Path | None = None
        self._heading = make_label("heading", "saveHeading")
        self._name_label, self._place_label = make_label("soft"), make_label("soft")
        self._name = named(QLineEdit(), "saveNameField")
        self._place = make_chooser("savePlaceField")
        self._message = make_label("notice", "saveMessageLabel")
        self._cancel = make_button("saveCancelButton")
        self._save = make_button("saveButton", "primary")
        column = self.column
        for widget in (
            self._heading,
            self._name_label,
            self._name,
            self._place_label,
            self._place,
            self._message,
        ):
            column.addWidget(widget)
        column.addSpacing(10)
        buttons = QHBoxLayout()
        buttons.setSpacing(14)
        buttons.addWidget(self._cancel, 1)
        buttons.addWidget(self._save, 2)
        column.addLayout(buttons)
        self._name.returnPressed.connect(self._try_to_save)
        self._name.textEdited.connect(self._forget_problem)
        self._place.currentIndexChanged.connect(self._forget_problem)
        self._save.clicked.connect(self._try_to_save)
        self._cancel.clicked.connect(self.dismiss)

    def ask(self, title: str, name: str, places: Sequence[Path], chosen: Chosen) -> None:
        """Propose *name* in the first of *places*; call *chosen* once with the whole path."""
        self._chosen = chosen
        self._ending = Path(name).suffix
        self._heading.setText(title)
        self.name(title)
        self._name.setText(name)
        self._place.clear()
        for place in places:
            self._place.addItem(str(place), place)
        self._forget_problem()
        self.lie_over(self._name)
        self._name.setSelection(0, len(name) - len(self._ending))

    def dismiss(self) -> None:
        """Go away; nothing is saved."""
        self.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        """Discard the answer."""
        self._chosen = None
        super().hideEvent(event)

    def _try_to_save(self) -> None:
        name = self._name.text().strip()
        if not is_file_name(name):
            self._say(self.tr('Choose a shorter name without / \\ : * ? " < > | in it.'))
            return
        if not name.lower().endswith(self._ending):
            name += self._ending
        folder = Path(self._place.currentData())
        path = folder / name
        try:
            folder.mkdir(parents=True, exist_ok=True)
            exists = path.exists()
        except OSError as error:
            self._say(why_not_written(error, path))
            return
        if exists and path != self._replace:
            self._replace = path
            set_text(self._save, self.tr("Replace it"))
            self._say(self.tr("A file with this name already exists."))
            return
        chosen = self._chosen
        self.dismiss()
        if chosen is not None:
            chosen(path)

    def _say(self, text: str) -> None:
        show_notice(self._message, breakable(text), Tone.BAD)

    def _forget_problem(self) -> None:
        self._replace = None
        self._message.hide()
        set_text(self._save, self.tr("Save"))

    def retranslate(self) -> None:
        """Set every text in the present language."""
        for label, field, text in (
            (self._name_label, self._name, self.tr("Name of the file")),
            (self._place_label, self._place, self.tr("Folder")),
        ):
            label.setText(text)
            field.setAccessibleName(text)
        set_text(self._cancel, self.tr("Cancel"))
        self._forget_problem()


def is_file_name(name: str) -> bool:
    """Whether *name* names a visible file in a folder, on every usual file system."""
    return (
        bool(name)
        and not name.startswith(".")
        and name.isprintable()
        and not _FORBIDDEN & set(name)
        and len(name.encode("utf-8", "surrogateescape")) <= _LONGEST_NAME - 5
    )
