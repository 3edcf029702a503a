"""Another name for one member of the staff, such as after a marriage or a typing error."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.widgets import make_button, make_label, named, set_text
from verification.domain.placeholders import fill


class NameDialog(QDialog):
    """Emits :attr:`given` with the new name."""

    given = Signal(str)

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        named(self, "nameDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(fill(self.tr("New name for %1"), name))
        heading = make_label("heading", "nameDialogHeading")
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setText(self.windowTitle())
        consequence = make_label("small")
        consequence.setText(
            self.tr(
                "PIN and role stay. What they have done stays under the earlier name, and where "
                "they are signed in, the kiosk closes."
            )
        )
        label = make_label("value")
        label.setText(self.tr("New name"))
        self._name = named(QLineEdit(), "newNameField")
        self._name.setMaxLength(64)
        self._name.setAccessibleName(label.text())
        label.setBuddy(self._name)
        back = make_button("nameDialogBackButton", "quiet")
        set_text(back, self.tr("Back"))
        self._rename = make_button("renameButton", "primary")
        set_text(self._rename, self.tr("Rename"))
        self._rename.setEnabled(False)
        for button in (back, self._rename):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        for widget in (heading, consequence, label, self._name):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(back)
        row.addWidget(self._rename)
        column.addLayout(row)
        self._name.textChanged.connect(lambda text: self._rename.setEnabled(bool(text.strip())))
        back.clicked.connect(self.reject)
        self._rename.clicked.connect(self._give)

    def _give(self) -> None:
        self.given.emit(self._name.text().strip())
        self.accept()
