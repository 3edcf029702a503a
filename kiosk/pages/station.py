"""Asks what this kiosk is called: at its first start, or where another machine has the name."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from kiosk.widgets.form_stage import FormStage, LargeSign
from kiosk.widgets.notice_bar import NoticeBar
from ui.buttons import DrawnButton, Kind
from ui.icons import Icon
from ui.paragraph import Letters, Paragraph
from ui.widgets import named
from verification.domain.names import LONGEST, in_one_spelling, is_alike, is_station_name
from verification.domain.placeholders import fill


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


class StationPage(FormStage):
    """Emits :attr:`chosen` with a name, and :attr:`take_over_requested`."""

    chosen = Signal(str)
    take_over_requested = Signal()

    def __init__(self) -> None:
        super().__init__("stationPage", LargeSign(Icon.STATION))
        self._view = StationView()
        self._suggested = ""
        heading = Letters(36, bold=True, line=1.2, grows=0.4, balanced=True)
        self._heading = Paragraph(heading, "stationHeading")
        self._intro = Paragraph(Letters(20, "soft", line=1.4, grows=0.8), "stationIntroLabel")
        self._label = Paragraph(Letters(18, bold=True, line=1.4, grows=0.7))
        self._name = named(QLineEdit(), "stationNameField")
        self._name.setMaxLength(LONGEST)
        self._message = NoticeBar("stationMessageLabel")
        self._message.hide()
        self._take_over = DrawnButton("takeOverButton", Kind.SECONDARY)
        self._use = DrawnButton("useStationButton", Kind.PRIMARY)
        for widget in (self._heading, self._intro, self._label, self._name, self._message):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.foot.addWidget(self._take_over, 1)
        self.foot.addWidget(self._use, 1)
        self._use.clicked.connect(self._choose)
        self._name.returnPressed.connect(self._choose)
        self._take_over.clicked.connect(self.take_over_requested)

    def arrange(self) -> None:
        """Put everything where it belongs; what is typed into is seen."""
        super().arrange()
        self.scroll_to(self._name)

    def render_view(self, view: StationView) -> None:
        """Ask for what *view* says; a name that was typed stays."""
        self._view = view
        self.retranslate()
        self._name.setFocus()
        self._name.selectAll()

    def has_been_used(self) -> bool:
        """Whether somebody has typed another name than the suggested one."""
        return self._name.text() != self._suggested

    def forget(self) -> None:
        """Suggest a name again: who typed another has left."""
        self._view = replace(self._view, problem=StationProblem.NONE, typed="")
        self._name.setText("")
        self.retranslate()

    def _choose(self) -> None:
        self.chosen.emit(in_one_spelling(self._name.text()))

    def _suggestion(self) -> str:
        number = 1
        taken = {self._view.taken, *self._view.others}
        while (name := fill(self.tr("Front desk %1"), number)) in taken:
            number += 1
        return name

    def retranslate(self) -> None:
        """Set every text in the present language; an unchanged suggestion as well."""
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
        self._use.set_words(self.tr("Use this name"))
        self._take_over.set_words(fill(self.tr("Take '%1' over"), taken))
        self._take_over.setVisible(bool(taken))
        self._message.show_text(self._problem_text())

    def _problem_text(self) -> str:
        match self._view.problem:
            case StationProblem.NONE:
                return ""
            case StationProblem.NO_NAME:
                return self.tr(
                    'Please type a name: 1 to 64 letters, digits or spaces, not "console …".'
                )
            case StationProblem.TAKEN:
                text = self.tr("Another computer is '%1'. Please choose another name.")
            case StationProblem.RUNNING:
                text = self.tr("'%1' is open already on this computer.")
        return fill(text, self._view.typed)


def problem_with(name: str, others: tuple[str, ...]) -> StationProblem:
    """Return why *name* cannot be used, as far as that can be told here."""
    if not is_station_name(name):
        return StationProblem.NO_NAME
    taken = any(is_alike(name, other) for other in others)
    return StationProblem.TAKEN if taken else StationProblem.NONE
