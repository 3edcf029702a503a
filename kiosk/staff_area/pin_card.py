"""The signed-in member changes their PIN."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from kiosk.pages.sign_in import SignInProblem, problem_text
from kiosk.staff_area.parts import Card, staff_button
from ui.icons import Icon
from ui.sign_in_fields import pin_field
from ui.widgets import make_label, show_notice
from verification.domain.tone import Tone


class PinCard(Card):
    """Emits :attr:`change_wanted` with the present and the new PIN; typed PINs never stay."""

    change_wanted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__(Icon.LOCK)
        self._fields = [
            pin_field(name) for name in ("ownPinField", "newPinField", "newPinAgainField")
        ]
        self._labels = [make_label("soft") for _ in self._fields]
        self._button = staff_button("changePinButton")
        self._message = make_label("notice", "pinMessageLabel")
        self._message.hide()
        column = self.column
        grid = QGridLayout()
        grid.setSpacing(8)
        for index, (label, field) in enumerate(zip(self._labels, self._fields, strict=True)):
            field.returnPressed.connect(self._ask)
            grid.addWidget(label, index, 0)
            grid.addWidget(field, index, 1)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        column.addLayout(grid)
        column.addWidget(self._message)
        column.addWidget(self._button)
        column.addStretch(1)
        self._button.clicked.connect(self._ask)

    def clear(self) -> None:
        """Forget what was typed and said."""
        for field in self._fields:
            field.setText("")
        self._message.hide()

    def _ask(self) -> None:
        present, new, again = (field.text() for field in self._fields)
        self.clear()
        if new != again:
            self.show_problem(SignInProblem.DIFFERENT_PINS)
        elif present and new:
            self.change_wanted.emit(present, new)

    def show_problem(self, problem: SignInProblem, wait: str = "") -> None:
        """Say why the PIN stays, or with :attr:`SignInProblem.NONE` that it was changed."""
        good = problem is SignInProblem.NONE
        text = self.tr("Your PIN was changed.") if good else problem_text(problem, wait)
        show_notice(self._message, text, Tone.GOOD if good else Tone.BAD)

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self.heading.setText(self.tr("Your PIN"))
        for label, field, text in zip(
            self._labels,
            self._fields,
            (self.tr("Current PIN"), self.tr("New PIN"), self.tr("The new PIN again")),
            strict=True,
        ):
            label.setText(text)
            field.setAccessibleName(text)
        self._button.set_words(self.tr("Change the PIN"))
