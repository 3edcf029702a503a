"""Confirmation questions of the console, before an action that takes something away."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget


def confirms(parent: QWidget, question: str, consequence: str, action: str) -> bool:
    """Ask; return whether *action* was pressed. Enter alone is a no."""
    translate = QCoreApplication.translate
    box = QMessageBox(parent)
    box.setObjectName("consoleQuestion")
    box.setWindowTitle(translate("Console", "Staff console"))
    box.setText(question)
    box.setInformativeText(consequence)
    yes = box.addButton(action, QMessageBox.ButtonRole.AcceptRole)
    no = box.addButton(translate("Console", "Back"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(no)
    box.setEscapeButton(no)
    box.exec()
    said_yes = box.clickedButton() is yes
    box.deleteLater()
    return said_yes
