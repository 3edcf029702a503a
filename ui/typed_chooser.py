"""Combo boxes that can be typed in: what is typed is what counts."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit


def let_type(chooser: QComboBox) -> QLineEdit:
    """Let words be typed beside those that *chooser* offers; return where they are typed.

    Qt would complete them from the list: Enter would give another name than the one that was meant.
    """
    chooser.setEditable(True)
    chooser.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    chooser.setCompleter(None)  # type: ignore[arg-type]
    editor = chooser.lineEdit()
    if editor is None:
        raise TypeError("an editable combo box has an editor")
    return editor
