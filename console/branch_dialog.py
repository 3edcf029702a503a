"""The branch that a station belongs to, or that a staff member is limited to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from console.form_dialog import FormDialog
from ui.widgets import named
from verification.domain.names import LONGEST
from verification.domain.placeholders import fill


class BranchDialog(FormDialog):
    """Emits :attr:`given` with the branch, empty for none. Offers *branches* that there are."""

    given = Signal(str)

    def __init__(
        self, parent: QWidget, whose: str, consequence: str, present: str, branches: Sequence[str]
    ) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            parent,
            "branchDialog",
            fill(translate("BranchDialog", "Branch of %1"), whose),
            consequence,
            ("saveBranchButton", translate("BranchDialog", "Save")),
        )
        self._branch = self.add_field(named(QLineEdit(present), "branchField"), self.tr("Branch"))
        self._branch.setMaxLength(LONGEST)
        self._branch.setCompleter(QCompleter(list(branches), self._branch))
        self._branch.selectAll()
        self.act.clicked.connect(self._give)

    def _give(self) -> None:
        self.given.emit(self._branch.text().strip())
        self.accept()
