"""The branch that a station belongs to, or that a staff member is limited to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from console.form_dialog import FormDialog
from ui.typed_chooser import let_type
from ui.widgets import make_label, named, show_notice
from verification.domain.names import LONGEST, in_one_spelling, is_alike
from verification.domain.placeholders import fill
from verification.domain.tone import Tone


class BranchDialog(FormDialog):
    """Emits :attr:`given` with the branch, empty for none. Offers *branches* that there are.

    Another one can be typed; one that reads like a branch that there is, is told of.
    """

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
        self._branches = branches
        chooser = named(QComboBox(), "branchChooser")
        self._branch = named(let_type(chooser), "branchField")
        # The first is none.
        chooser.addItems(["", *branches])
        self._branch.setMaxLength(LONGEST)
        self.add_field(self._branch, self.tr("Branch"), within=chooser)
        self._alike = make_label("notice", "branchAlikeLabel")
        self._alike.hide()
        self.add(self._alike)
        chooser.setEditText(present)
        self._branch.selectAll()
        self._branch.textChanged.connect(self._compare)
        self.act.clicked.connect(self._give)

    def _compare(self, text: str) -> None:
        """Say so if what is typed differs from a branch only by what a reader hardly sees."""
        typed = in_one_spelling(text)
        alike = [] if typed in self._branches else [b for b in self._branches if is_alike(b, typed)]
        if alike:
            words = fill(self.tr("There is the branch %1, which reads the same."), alike[0])
            show_notice(self._alike, words, Tone.CALM)
        else:
            self._alike.hide()

    def _give(self) -> None:
        self.given.emit(self._branch.text().strip())
        self.accept()
