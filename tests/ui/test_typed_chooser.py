"""What is typed into a combo box is what counts."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QComboBox

from ui.typed_chooser import let_type

_SOURCE = Path(__file__).parents[2]


def test_what_is_typed_is_not_completed_from_the_list(qtbot):
    chooser = QComboBox()
    qtbot.addWidget(chooser)
    editor = let_type(chooser)
    chooser.addItems(["North Wing"])
    chooser.setEditText("")
    chooser.show()
    chooser.activateWindow()
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)
    qtbot.keyClicks(editor, "North")
    assert (editor.text(), chooser.count()) == ("North", 1)


def test_every_combo_box_that_is_typed_in_is_made_so():
    programs = ("ui", "kiosk", "console", "demonstration", "classroom", "mobile_sim")
    made = {
        path.relative_to(_SOURCE).as_posix()
        for program in programs
        for path in (_SOURCE / program).rglob("*.py")
        if ".setEditable(" in path.read_text(encoding="utf-8")
    }
    assert made == {"ui/typed_chooser.py"}
