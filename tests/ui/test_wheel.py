"""Scrolling does not change a chooser, a number or a tab."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDateEdit, QSpinBox, QTabBar, QVBoxLayout, QWidget

from ui.widgets import ScrollingPage, make_chooser, named


@pytest.fixture
def page(qtbot):
    """A page that is higher than its window, with fields at its top."""
    form = QWidget()
    form.setMinimumHeight(2000)
    column = QVBoxLayout(form)
    chooser = make_chooser("chooser")
    chooser.addItems(["a", "b", "c"])
    typed = make_chooser("typed")
    typed.setEditable(True)
    typed.addItems(["a", "b", "c"])
    tabs = named(QTabBar(), "tabs")
    for text in ("a", "b", "c"):
        tabs.addTab(text)
    number, day = named(QSpinBox(), "number"), named(QDateEdit(), "day")
    for field in (chooser, typed, number, day, tabs):
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


VALUES = ("currentIndex", "value", "date")
NAMES = pytest.mark.parametrize("name", ["chooser", "typed", "number", "day", "tabs"])


@NAMES
@pytest.mark.parametrize("has_focus", [True, False], ids=["just used", "passed by"])
def test_the_wheel_is_the_pages(page, qtbot, name, has_focus):
    field = page.findChild(QWidget, name)
    (field if has_focus else page).setFocus()
    qtbot.waitUntil(lambda: field.hasFocus() == has_focus)
    before = [field.property(value) for value in VALUES]
    event = turn(field)
    assert [field.property(value) for value in VALUES] == before
    assert not event.isAccepted()  # the page gets it
    assert field.hasFocus() == has_focus


@NAMES
def test_the_page_is_scrolled_with_the_pointer_over_a_field(page, name):
    field = page.findChild(QWidget, name)
    over = field.mapTo(page, field.rect().center())
    QTest.wheelEvent(page.windowHandle(), over, QPoint(0, -120), QPoint())
    assert page.verticalScrollBar().value() > 0
