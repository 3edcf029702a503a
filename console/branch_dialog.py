"""The branch that a station belongs to, or that a staff member is limited to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.widgets import make_button, make_label, named, set_text
from verification.domain.names import LONGEST
from verification.domain.placeholders import fill


class BranchDialog(QDialog):
    """Emits :attr:`given` with the branch, empty for none. Offers *branches* that there are."""

    given = Signal(str)

    def __init__(
        self, parent: QWidget, whose: str, consequence: str, present: str, branches: Sequence[str]
    ) -> None:
        super().__init__(parent)
        named(self, "branchDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(fill(self.tr("Branch of %1"), whose))
        heading = make_label("heading", "branchDialogHeading")
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setText(self.windowTitle())
        below = make_label("small")
        below.setText(consequence)
        label = make_label("value")
        label.setText(self.tr("Branch"))
        self._branch = named(QLineEdit(present), "branchField")
        self._branch.setMaxLength(LONGEST)
        self._branch.setAccessibleName(label.text())
        self._branch.setCompleter(QCompleter(list(branches), self._branch))
        self._branch.selectAll()
        label.setBuddy(self._branch)
        back = make_button("branchDialogBackButton", "quiet")
        set_text(back, self.tr("Back"))
        save = make_button("saveBranchButton", "primary")
        set_text(save, self.tr("Save"))
        for button in (back, save):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        for widget in (heading, below, label, self._branch):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(back)
        row.addWidget(save)
        column.addLayout(row)
        back.clicked.connect(self.reject)
        save.clicked.connect(self._give)
        self._branch.returnPressed.connect(self._give)

    def _give(self) -> None:
        self.given.emit(self._branch.text().strip())
        self.accept()
