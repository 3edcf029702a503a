"""The question whether somebody is still there: over a bare window, and before its dialogs."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QPushButton, QWidget

from kiosk.idle import IdlePage, IdleWatch
from ui.theme import apply_theme
from ui.tokens import LIGHT
from verification.domain.clock import ManualClock
from verification.domain.settings import Settings


class Asked:
    """A window that nobody touches, and the question in it."""

    def __init__(self, qtbot):
        self.window = QWidget()
        self.window.resize(800, 600)
        qtbot.addWidget(self.window)
        self.clock = ManualClock()
        self.watch = IdleWatch(self.clock, Settings())
        self.watch.setParent(self.window)
        self.page = IdlePage(self.window, self.watch)
        apply_theme(self.window)
        self.window.show()
        self.heading = self.window.findChild(QLabel, "idleLabel")
        self.text = self.window.findChild(QLabel, "idleCountdownLabel")
        self.button = self.window.findChild(QPushButton, "moreTimeButton")
        self.card = self.button.parentWidget()

    def ask(self, seconds=15):
        self.watch.warned.emit(timedelta(seconds=seconds))
        QApplication.processEvents()

    def answer(self):
        self.watch.came_back.emit()

    def shows_question(self):
        return self.page.isVisible()


@pytest.fixture
def asked(qtbot):
    return Asked(qtbot)


def test_it_asks_says_how_long_and_how_to_answer(asked):
    assert not asked.shows_question()
    asked.ask(15)
    assert asked.shows_question()
    assert asked.page.accessibleName() == asked.heading.text() == "Are you still there?"
    assert "cleared in 0:15 " in asked.text.text()
    assert asked.button.text() == "I need more time"
    asked.ask(14)
    assert "cleared in 0:14 " in asked.text.text()


def test_it_covers_the_window_its_card_in_the_middle(asked):
    asked.ask()
    assert asked.page.objectName() == "idlePage"  # which the style sheet makes a veil
    assert asked.page.geometry() == asked.window.rect()
    card = asked.card.geometry()
    assert abs(card.center().y() - asked.page.rect().center().y()) <= 1
    assert card.left() == asked.page.width() - 1 - card.right() >= 20
    assert card.height() < asked.page.height() / 2
    inside = [one.geometry() for one in (asked.heading, asked.text, asked.button)]
    assert all(one.left() >= 40 and one.right() <= card.width() - 40 for one in inside)
    for above, below in pairwise(inside):
        assert below.top() - above.bottom() > 15
    assert inside[0].top() >= 30
    assert all(
        one.alignment() == Qt.AlignmentFlag.AlignCenter for one in (asked.heading, asked.text)
    )


def test_the_answer_stands_out_and_has_the_keyboard(asked):
    asked.ask()
    assert asked.window.focusWidget() is asked.button
    assert asked.heading.font().pixelSize() > asked.text.font().pixelSize()
    colour = asked.button.grab().toImage().pixelColor(20, asked.button.height() // 2)
    assert colour == QColor(LIGHT.brand)


def test_the_answer_is_a_sign_of_life(asked):
    asked.watch.check(matters=True)
    asked.clock.advance(seconds=95)
    asked.watch.check(matters=True)
    assert asked.shows_question()
    asked.button.click()
    assert not asked.shows_question()
    asked.watch.check(matters=True)
    assert not asked.shows_question()


def test_a_menu_that_is_open_is_closed(asked):
    menu = QMenu(asked.window)
    menu.addAction("something")
    menu.popup(QPoint(10, 10))
    assert menu.isVisible()
    asked.ask()
    assert not menu.isVisible()


@pytest.fixture
def dialog(asked):
    dialog = QDialog(asked.window)
    dialog.resize(700, 500)
    dialog.setModal(True)
    dialog.show()
    return dialog


def test_before_a_dialog_it_is_a_dialog_of_its_own(asked, dialog):
    asked.ask()
    asked.ask(14)
    page = asked.page
    assert page.isVisible()
    assert page.parentWidget() is dialog
    assert page.isWindow()
    assert page.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert page.windowModality() is Qt.WindowModality.WindowModal
    assert page.size() == asked.card.size() == page.sizeHint()
    gap = page.frameGeometry().center() - dialog.frameGeometry().center()
    assert gap.manhattanLength() <= 3
    # It goes away by an answer only.
    page.close()
    assert page.isVisible()


def test_when_it_was_answered_it_lies_over_the_window_again(asked, dialog):
    asked.ask()
    asked.answer()
    assert not asked.shows_question()
    dialog.close()
    asked.ask()
    assert asked.page.parentWidget() is asked.window
    assert not asked.page.isWindow()
    assert asked.page.geometry() == asked.window.rect()
    assert asked.card.geometry().left() >= 20


def test_a_dialog_of_another_window_is_not_in_its_way(asked, qtbot):
    other = QDialog()
    qtbot.addWidget(other)
    other.setModal(True)
    other.show()
    asked.ask()
    assert asked.page.parentWidget() is asked.window
