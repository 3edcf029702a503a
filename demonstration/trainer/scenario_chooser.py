"""The chooser of what is played: by hand, the program's own scenarios, the trainer's own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox

from demonstration.scenarios.own import OwnFile
from demonstration.scenarios.scenario import Scenario
from ui.translation import current_language
from ui.widgets import named
from verification.domain.placeholders import fill

_SHOWN = 24
#: Characters of a title that the open list has room for.
_WIDTH = 18


class ScenarioChooser(QComboBox):
    """Emits what was chosen; :meth:`show_played` says what is played."""

    scenario_chosen = Signal(object)  # Scenario, or None for play by hand
    file_chosen = Signal(object)  # Path

    def __init__(self, scenarios: Sequence[Scenario]) -> None:
        super().__init__()
        named(self, "scenarioChooser")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_WIDTH)
        self.setMaxVisibleItems(_SHOWN)
        self.scenarios = tuple(scenarios)
        self._files: tuple[OwnFile, ...] = ()
        self._hidden: int | None = None
        self._fill()
        self.activated.connect(self._choose)

    def show_files(self, files: Sequence[OwnFile]) -> None:
        """Offer the trainer's own scenarios, below those of the program."""
        if tuple(files) != self._files:
            self._files = tuple(files)
            chosen = self.currentData()
            self._fill()
            self._select(chosen)

    def _fill(self) -> None:
        self.clear()
        self.addItem("", None)
        for number, _ in enumerate(self.scenarios):
            self.addItem("", number)
        if self._files:
            self.insertSeparator(self.count())
        for file in self._files:
            self.addItem("", str(file.path))
            self.setItemData(self.count() - 1, str(file.path), Qt.ItemDataRole.ToolTipRole)
        self.retranslate()

    def choose(self, scenario: Scenario | None) -> None:
        """Choose one of the program's scenarios, or play by hand, as the trainer does."""
        self._select(None if scenario is None else self.scenarios.index(scenario))
        self._choose()

    def choose_file(self, path: Path) -> None:
        """Choose one of the trainer's own, as the trainer does."""
        self._select(str(path))
        self._choose()

    def _choose(self) -> None:
        match self.currentData():
            case int(number):
                self.scenario_chosen.emit(self.scenarios[number])
            case str(path):
                self.file_chosen.emit(Path(path))
            case _:
                self.scenario_chosen.emit(None)

    def show_played(self, scenario: Scenario | None, path: Path | None) -> None:
        """Select what is played; *path* is that of the trainer's own."""
        if path is not None:
            self._select(str(path))
        elif scenario is None:
            self._select(None)
        elif scenario in self.scenarios:
            self._select(self.scenarios.index(scenario))

    def hide_title(self, hidden: bool) -> None:
        """Call what is chosen by its number while a trainee is asked how it ends."""
        place = self.currentIndex() if hidden and self.currentIndex() > 0 else None
        if place == self._hidden:
            return
        self._hidden = place
        self.retranslate()

    def _select(self, data: object) -> None:
        place = next((n for n in range(self.count()) if self.itemData(n) == data), -1)
        if place >= 0:
            self.setCurrentIndex(place)

    def retranslate(self) -> None:
        """Set every text in the present language."""
        language = current_language()
        for place in range(self.count()):
            if self.itemData(place, Qt.ItemDataRole.AccessibleDescriptionRole) == "separator":
                continue
            match self.itemData(place):
                case int(number):
                    text = self.scenarios[number].title[language]
                case str(path):
                    file = next(one for one in self._files if str(one.path) == path)
                    text = file.title(language) if file.scenario else f"⚠ {file.title(language)}"
                case _:
                    text = self.tr("By hand")
            if place == self._hidden:
                text = fill(self.tr("Scenario %1"), str(place))
            self.setItemText(place, text)
        self.setAccessibleName(self.tr("Scenario"))
