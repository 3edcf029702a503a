"""Whoever is signed in gives themselves another PIN."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QVBoxLayout

from kiosk.pages.sign_in import SignInProblem, problem_text
from ui.widgets import make_button, make_label, named, set_text, show_notice
from verification.services.staff import PIN_LENGTHS


class PinCard(QFrame):
    """Emits :attr:`change_wanted` with the present and the new PIN; typed PINs never stay."""

    change_wanted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._heading = make_label("heading")
        self._fields = [
            named(QLineEdit(), name) for name in ("ownPinField", "newPinField", "newPinAgainField")
        ]
        self._labels = [make_label("soft") for _ in self._fields]
        self._button = make_button("changePinButton")
        self._message = make_label("notice", "pinMessageLabel")
        self._message.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 18)
        column.setSpacing(10)
        column.addWidget(self._heading)
        grid = QGridLayout()
        grid.setSpacing(8)
        for place, (label, field) in enumerate(zip(self._labels, self._fields, strict=True)):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.setMaxLength(PIN_LENGTHS.stop - 1)
            field.returnPressed.connect(self._ask)
            grid.addWidget(label, 0, place)
            grid.addWidget(field, 1, place)
        column.addLayout(grid)
        column.addWidget(self._message)
        column.addWidget(self._button)
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
        show_notice(self._message, text, "good" if good else "bad")

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._heading.setText(self.tr("Your PIN"))
        for label, field, text in zip(
            self._labels,
            self._fields,
            (self.tr("Current PIN"), self.tr("New PIN"), self.tr("The new PIN again")),
            strict=True,
        ):
            label.setText(text)
            field.setAccessibleName(text)
        set_text(self._button, self.tr("Change the PIN"))
