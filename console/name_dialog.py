"""Another name for one member of the staff, such as after a marriage or a typing error."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from console.form_dialog import FormDialog
from ui.widgets import named
from verification.domain.names import LONGEST
from verification.domain.placeholders import fill


class NameDialog(FormDialog):
    """Emits :attr:`given` with the new name."""

    given = Signal(str)

    def __init__(self, parent: QWidget, name: str) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            parent,
            "nameDialog",
            fill(translate("NameDialog", "New name for %1"), name),
            translate(
                "NameDialog",
                "PIN and role stay. What they have done stays under the earlier name, and where "
                "they are signed in, the kiosk closes.",
            ),
            ("renameButton", translate("NameDialog", "Rename")),
        )
        self._name = self.add_field(named(QLineEdit(), "newNameField"), self.tr("New name"))
        self._name.setMaxLength(LONGEST)
        self._name.setText(name)
        self._name.selectAll()
        self.act.setEnabled(False)
        self._name.textChanged.connect(
            lambda text: self.act.setEnabled(text.strip() not in ("", name))
        )
        self.act.clicked.connect(self._give)

    def _give(self) -> None:
        self.given.emit(self._name.text().strip())
        self.accept()
