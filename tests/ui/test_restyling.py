"""A widget is styled, also when PySide mistakes its style for something that is gone."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QSpacerItem, QStyle

from ui.restyling import restyle, style_of


class Mistaken(QLabel):
    """PySide answers once with an item of a layout, then with the style."""

    def __init__(self):
        super().__init__()
        self.stale = [QSpacerItem(1, 1)]

    def style(self):
        return self.stale.pop() if self.stale else super().style()


def test_the_style_is_asked_for_again(qtbot):
    label = Mistaken()
    qtbot.addWidget(label)
    assert isinstance(style_of(label), QStyle)
    assert not label.stale


def test_a_changed_property_changes_the_look(qtbot):
    label = Mistaken()
    qtbot.addWidget(label)
    label.setStyleSheet('QLabel[look="good"] { min-width: 321px; }')
    label.ensurePolished()
    assert label.minimumWidth() != 321
    label.setProperty("look", "good")
    restyle(label)
    assert label.minimumWidth() == 321
