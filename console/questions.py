"""Confirmation questions of the console, before an action that takes something away."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.questions import Question


def confirms(parent: QWidget, question: str, consequence: str, action: str) -> bool:
    """Ask; return whether *action* was pressed. Enter alone is a no."""
    translate = QCoreApplication.translate
    title = translate("Console", "Staff console")
    box = Question(parent, "consoleQuestion", title, question, consequence)
    yes = box.offer(action, translate("Console", "Back")).act
    box.exec()
    said_yes = box.clickedButton() is yes
    box.deleteLater()
    return said_yes
