"""Asks what this kiosk is called: at its first start, or where another machine has the name."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kiosk.preferences import is_station
from ui.theme import set_look
from ui.widgets import make_button, make_card, make_label, named, set_text
from verification.domain.names import LONGEST
from verification.domain.placeholders import fill
from verification.domain.tone import Tone


class StationProblem(StrEnum):
    """Why a name cannot be used."""

    NONE = ""
    NO_NAME = "no_name"
    TAKEN = "taken"
    RUNNING = "running"


@dataclass(frozen=True)
class StationView:
    """What to ask for.

    *taken* is the name that another machine is registered under, empty at a first start; *others*
    are the names that cannot be used, *typed* the one that a *problem* is about.
    """

    taken: str = ""
    others: tuple[str, ...] = ()
    problem: StationProblem = StationProblem.NONE
    typed: str = ""


class StationPage(QWidget):
    """Emits :attr:`chosen` with a name, and :attr:`take_over_requested`."""

    chosen = Signal(str)
    take_over_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("stationPage")
        self._view = StationView()
        self._suggested = ""
        self._heading = make_label("heading", "stationHeading")
        self._intro = make_label("soft", "stationIntroLabel")
        self._label = make_label("soft")
        self._name = named(QLineEdit(), "stationNameField")
        self._name.setMaxLength(LONGEST)
        self._message = make_label("notice", "stationMessageLabel")
        set_look(self._message, Tone.BAD)
        self._take_over = make_button("takeOverButton")
        self._use = make_button("useStationButton", "primary")
        card = make_card("form")
        column = QVBoxLayout(card)
        column.setContentsMargins(40, 28, 40, 32)
        column.setSpacing(10)
        for widget in (self._heading, self._intro, self._label, self._name, self._message):
            column.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 10, 0, 0)
        buttons.setSpacing(14)
        buttons.addWidget(self._take_over, 1)
        buttons.addWidget(self._use, 1)
        column.addLayout(buttons)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 4)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addStretch(1)
        self._use.clicked.connect(self._choose)
        self._name.returnPressed.connect(self._choose)
        self._take_over.clicked.connect(self.take_over_requested)

    def render_view(self, view: StationView) -> None:
        """Ask for what *view* says; a name that was typed stays."""
        self._view = view
        self.retranslate()
        self._name.setFocus()
        self._name.selectAll()

    def _choose(self) -> None:
        self.chosen.emit(self._name.text().strip())

    def _suggestion(self) -> str:
        number = 1
        taken = {self._view.taken, *self._view.others}
        while (name := fill(self.tr("Front desk %1"), number)) in taken:
            number += 1
        return name

    def retranslate(self) -> None:
        """Set every text in the present language; a suggestion that nobody changed as well."""
        if self._name.text() in ("", self._suggested):
            self._suggested = self._suggestion()
            self._name.setText(self._suggested)
        taken = self._view.taken
        if taken:
            self._heading.setText(fill(self.tr("Another computer is '%1'"), taken))
            intro = self.tr(
                "It stays as it is. Give this computer a name of its own; or, if it replaces "
                "the other one, staff take '%1' over with their PIN: the other is closed then."
            )
            self._intro.setText(fill(intro, taken))
        else:
            self._heading.setText(self.tr("What is this kiosk called?"))
            self._intro.setText(
                self.tr(
                    "Visitors see the name on both screens and compare it; every kiosk has "
                    "another. It can be changed later in the settings."
                )
            )
        self._label.setText(self.tr("Name of this kiosk"))
        self._name.setAccessibleName(self._label.text())
        set_text(self._use, self.tr("Use this name"))
        set_text(self._take_over, fill(self.tr("Take '%1' over"), taken))
        self._take_over.setVisible(bool(taken))
        self._message.setText(self._problem_text())
        self._message.setVisible(self._view.problem is not StationProblem.NONE)

    def _problem_text(self) -> str:
        match self._view.problem:
            case StationProblem.NONE:
                return ""
            case StationProblem.NO_NAME:
                return self.tr("Please type a name: 1 to 64 letters, digits or spaces.")
            case StationProblem.TAKEN:
                text = self.tr("Another computer is '%1'. Please choose another name.")
            case StationProblem.RUNNING:
                text = self.tr("'%1' is open already on this computer.")
        return fill(text, self._view.typed)


def problem_with(name: str, others: tuple[str, ...]) -> StationProblem:
    """Return why *name* cannot be used, as far as that can be told here."""
    if not is_station(name):
        return StationProblem.NO_NAME
    return StationProblem.TAKEN if name in others else StationProblem.NONE
