"""Scrolling past a chooser or a number does not change it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QDateEdit, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from ui.widgets import ScrollingPage, make_chooser, named


@pytest.fixture
def page(qtbot):
    """A page that is higher than its window, with fields at its top."""
    form = QWidget()
    form.setMinimumHeight(2000)
    column = QVBoxLayout(form)
    chooser = make_chooser("chooser")
    chooser.addItems(["a", "b", "c"])
    for field in (chooser, named(QSpinBox(), "number"), named(QDateEdit(), "day"), QLineEdit()):
        column.addWidget(field)
    column.addStretch(1)
    scrolled = ScrollingPage(form)
    qtbot.addWidget(scrolled)
    scrolled.resize(300, 300)
    scrolled.show()
    qtbot.waitExposed(scrolled)
    return scrolled


def turn(field):
    event = QWheelEvent(
        QPointF(field.rect().center()),
        QPointF(field.mapToGlobal(field.rect().center())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, event)
    return event


@pytest.mark.parametrize("name", ["chooser", "number", "day"])
def test_the_wheel_is_the_pages_unless_the_field_has_the_focus(page, name):
    field = page.findChild(QWidget, name)
    page.findChild(QLineEdit, "").setFocus()
    before = field.property("currentIndex"), field.property("value"), field.property("date")
    event = turn(field)
    assert (
        field.property("currentIndex"),
        field.property("value"),
        field.property("date"),
    ) == before
    assert not event.isAccepted()  # the page gets it
    assert not field.hasFocus()


def test_the_wheel_turns_what_has_the_focus(page):
    chooser = page.findChild(QWidget, "chooser")
    chooser.setFocus()
    turn(chooser)
    assert chooser.currentText() == "b"
