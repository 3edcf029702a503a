"""What lies over a window holds the keyboard, and gives it back."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from ui.focus_ring import ring_of
from ui.overlay import CardOverlay, Overlay
from ui.theme import apply_theme
from ui.widgets import make_label, named


@pytest.fixture
def window(qtbot):
    """A window with two buttons, and an overlay with two more."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for name in ("opener", "other"):
        column.addWidget(named(QPushButton(name), name))
    over = Overlay(window, "sheet")
    over.name("A sheet")
    inner = QVBoxLayout(over)
    for name in ("first", "last"):
        inner.addWidget(named(QPushButton(name), name))
    window.resize(300, 300)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.findChild(QPushButton, "opener").setFocus()
    over.lie_over(window.findChild(QPushButton, "first"))
    return window


def focused():
    return QApplication.focusWidget().objectName()


def tab(times=1, key=Qt.Key.Key_Tab):
    for _ in range(times):
        QTest.keyClick(QApplication.focusWidget(), key)


def test_tab_goes_round_within_it(window):
    assert focused() == "first"
    tab()
    assert focused() == "last"
    tab()
    assert focused() == "first"
    tab(key=Qt.Key.Key_Backtab)
    assert focused() == "last"


def test_escape_closes_it_and_the_focus_returns(window, qtbot):
    with qtbot.waitSignal(window.findChild(Overlay).gone):
        tab(key=Qt.Key.Key_Escape)
    assert not window.findChild(Overlay).isVisible()
    assert focused() == "opener"


def test_what_wants_the_focus_behind_it_gets_it_afterwards(window):
    """An outcome that arrives while it is open: Space must not press what is not seen."""
    ring = ring_of(window)
    window.findChild(QPushButton, "other").setFocus()
    assert focused() == "first"
    inside = window.findChild(QPushButton, "first")
    middle = inside.mapTo(window, inside.rect().center())
    assert ring.geometry().contains(middle)
    window.findChild(Overlay).hide()
    assert focused() == "other"


def test_a_screen_reader_finds_a_dialog_with_a_name(window):
    over = window.findChild(Overlay)
    heard = QAccessible.queryAccessibleInterface(over)
    assert heard.role() is QAccessible.Role.Dialog
    assert heard.text(QAccessible.Text.Name) == "A sheet"


@pytest.mark.parametrize("text", [1.0, 2.0])
def test_a_card_is_as_wide_as_its_words_want(qtbot, text):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1920, 1080)
    sheet = CardOverlay(window, "sheet")
    words = make_label()
    words.setText("Search for JD or JD Finance in your phone's app store. " * 6)
    sheet.column.addWidget(words)
    apply_theme(window, text=text)
    window.show()
    sheet.lie_over(sheet)
    QApplication.processEvents()
    card = words.parentWidget()
    assert card.width() == 760 * text
    middle = card.mapTo(window, card.rect().center())
    assert (middle - window.rect().center()).manhattanLength() <= 4
    assert words.height() >= words.heightForWidth(words.width())
    window.resize(600, 560)
    sheet.lie_over(sheet)
    QApplication.processEvents()
    assert card.width() < 600


def test_what_had_the_focus_may_be_gone_when_it_closes(window):
    shiboken6.delete(window.findChild(QPushButton, "opener"))
    tab(key=Qt.Key.Key_Escape)
    assert not window.findChild(Overlay).isVisible()


def test_what_has_the_focus_within_it_may_be_gone(window):
    over = window.findChild(Overlay)
    shiboken6.delete(window.findChild(QPushButton, "first"))
    window.findChild(QPushButton, "other").setFocus()
    assert QApplication.focusWidget() in (over, window.findChild(QPushButton, "last"))
