"""The fields with which staff sign in, at a kiosk and at the console."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit

from ui.typed_chooser import let_type
from ui.widgets import named
from verification.domain.staff import PIN_LENGTHS


def pin_field(name: str) -> QLineEdit:
    """Return a field for a PIN: hidden, and no longer than one may be."""
    field = named(QLineEdit(), name)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setMaxLength(PIN_LENGTHS.stop - 1)
    return field


def staff_name_field(name: str, editor: str, pin: QLineEdit) -> QComboBox:
    """Return a field to choose or type a name; Enter leads on to *pin*."""
    field = named(QComboBox(), name)
    line = let_type(field)
    line.setObjectName(editor)
    line.returnPressed.connect(pin.setFocus)
    return field
