"""Lies over a full-screen kiosk while staff choose a file: it reaches no other folder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.file_dialogs import Chosen
from ui.overlay import CardOverlay
from ui.widgets import make_button, make_chooser, make_label, set_text

#: Files that are offered, the newest first.
_OFFERED = 50


class OpenSheet(CardOverlay):
    """Asks for one of the files in few places."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, "openSheet")
        self._chosen: Chosen | None = None
        self._heading = make_label("heading", "openHeading")
        self._label = make_label("soft")
        self._file = make_chooser("openFileField")
        self._none = make_label("notice", "openMessageLabel")
        self._cancel = make_button("openCancelButton")
        self._open = make_button("openButton", "primary")
        column = self.column
        for widget in (self._heading, self._label, self._file, self._none):
            column.addWidget(widget)
        column.addSpacing(10)
        buttons = QHBoxLayout()
        buttons.setSpacing(14)
        buttons.addWidget(self._cancel, 1)
        buttons.addWidget(self._open, 2)
        column.addLayout(buttons)
        self._open.clicked.connect(self._take)
        self._cancel.clicked.connect(self.dismiss)

    def ask(self, title: str, ending: str, places: Sequence[Path], chosen: Chosen) -> None:
        """Offer the files of *places* with that *ending*; call *chosen* once with one of them."""
        self._chosen = chosen
        self._heading.setText(title)
        self.name(title)
        self._file.clear()
        for path in _files(places, ending):
            self._file.addItem(f"{path.name} ({path.parent})", path)
        found = self._file.count() > 0
        for widget in (self._file, self._label, self._open):
            widget.setVisible(found)
        self._none.setVisible(not found)
        self._none.setText(self.tr("There is no such file here, nor on a plugged-in drive."))
        self.lie_over(self._file if found else self._cancel)

    def dismiss(self) -> None:
        """Go away; nothing is opened."""
        self.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        """Discard the answer."""
        self._chosen = None
        super().hideEvent(event)

    def _take(self) -> None:
        chosen, path = self._chosen, self._file.currentData()
        self.dismiss()
        if chosen is not None:
            chosen(Path(path))

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._label.setText(self.tr("File"))
        self._file.setAccessibleName(self.tr("File"))
        set_text(self._cancel, self.tr("Cancel"))
        set_text(self._open, self.tr("Open"))


def _files(places: Sequence[Path], ending: str) -> list[Path]:
    found: list[tuple[float, Path]] = []
    for place in places:
        try:
            here = [path for path in place.glob(f"*.{ending}") if path.is_file()]
            found.extend((path.stat().st_mtime, path) for path in here)
        except OSError:
            continue  # a drive that was pulled out
    return [path for _, path in sorted(found, reverse=True)[:_OFFERED]]
