"""The frame of a dialog in which one thing is typed: for whom, what follows, Back and one act."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.widgets import make_button, make_label, named, set_text


class FormDialog(QDialog):
    """Fields go between the *consequence* and the buttons; :attr:`act` is the one that does it.

    It begins in the first field; Enter in the last one is the act, in another it goes on. It is
    opened, not executed: the console may be locked meanwhile.
    """

    def __init__(
        self, parent: QWidget, name: str, heading: str, consequence: str, act: tuple[str, str]
    ) -> None:
        """*name* is the object's; *act* the name of its button, and what is on it."""
        super().__init__(parent)
        named(self, name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(heading)
        self.act = make_button(act[0], "primary")
        set_text(self.act, act[1])
        back = make_button(f"{name}BackButton")
        set_text(back, self.tr("Back"))
        self._typed: list[QLineEdit] = []
        self._fields = QVBoxLayout()
        self._fields.setSpacing(10)
        buttons = QHBoxLayout()
        column = QVBoxLayout(self)
        column.setSpacing(10)
        for variant, label_name, text in (
            ("heading", f"{name}Heading", heading),
            ("small", "", consequence),
        ):
            label = make_label(variant, label_name)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setText(text)
            column.addWidget(label)
        column.addLayout(self._fields)
        column.addLayout(buttons)
        for button in (back, self.act):
            # Enter in a field goes on to the next one.
            button.setAutoDefault(False)
            buttons.addWidget(button)
        back.clicked.connect(self.reject)

    def add_field(
        self, field: QLineEdit, text: str, *, shown: bool = True, within: QWidget | None = None
    ) -> QLineEdit:
        """Add a field, or what it is *within*, below its label."""
        label = make_label("value")
        label.setText(text)
        label.setBuddy(field)
        field.setAccessibleName(text)
        for widget in (label, within or field):
            self.add(widget)
            widget.setVisible(shown)
        if shown:
            if self._typed:
                before = self._typed[-1]
                before.returnPressed.disconnect(self.act.click)
                before.returnPressed.connect(field.setFocus)
            else:
                field.setFocus()
            field.returnPressed.connect(self.act.click)
            self._typed.append(field)
        return field

    def add(self, widget: QWidget) -> None:
        """Add what is shown above the buttons."""
        self._fields.addWidget(widget)
