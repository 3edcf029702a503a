"""Drawn words keep what their letters have below the line, wherever they stand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.widgets.account_entry import AccountEntry
from kiosk.widgets.language_sheet import LanguageSheet
from tests.support.walk import settle
from ui.paragraph import Letters, Paragraph
from ui.style import Style
from ui.theme import LIGHT, apply_theme


def inked_rows(image):
    """How many rows of pixels have letters in them."""
    ground = image.pixel(0, 0)
    return sum(
        any(image.pixel(x, y) != ground for x in range(image.width()))
        for y in range(image.height())
    )


def whole(label):
    """How many they are with room all around."""
    image = QImage(label.width(), label.height() + 80, QImage.Format.Format_RGB32)
    image.fill("white")
    painter = QPainter(image)
    high = label.words_height(label.width())
    label.draw(painter, QRect(0, 40, label.width(), high))
    painter.end()
    return inked_rows(image)


@pytest.mark.parametrize("line", [1.0, 1.2, 1.25, 1.4])
@pytest.mark.parametrize("text", [1.0, 2.0])
@pytest.mark.parametrize("words", ["qinghe-books (gypsy)", "Language", "语言（繁體）gy"])
def test_letters_are_whole_in_a_layout(qtbot, line, text, words):
    window = QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet("background: white")
    column = QVBoxLayout(window)
    column.setSpacing(0)
    label = Paragraph(Letters(26, bold=True, line=line))
    label.use_style(Style(LIGHT, 1.0, text))
    label.setText(words)
    column.addWidget(label)
    column.addStretch(1)
    window.resize(900, 300)
    window.show()
    settle()
    assert inked_rows(label.grab().toImage()) == whole(label)
    # A page that puts it has the words where it wants them.
    column.removeWidget(label)
    end = label.put(10, 60, 800)
    assert end == 60 + label.words_height(800)
    assert label.text_place() == QRect(10, 60, 800, end - 60)
    assert inked_rows(label.grab().toImage()) == whole(label)


@pytest.mark.parametrize("text", [1.0, 2.0])
def test_the_account_and_the_heading_of_a_sheet_are_whole(qtbot, text):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    column = QVBoxLayout(window)
    entry = AccountEntry()
    column.addWidget(entry)
    column.addStretch(1)
    sheet = LanguageSheet(window)
    sheet.retranslate()
    entry.show_found("qinghe-books")
    apply_theme(window, LIGHT, text=text)
    window.show()
    settle()
    name = window.findChild(Paragraph, "confirmedAccountLabel")
    assert name.text_place().height() == name.words_height(name.width())
    assert inked_rows(name.grab().toImage()) == whole(name)
    sheet.open_sheet()
    settle()
    heading = window.findChild(Paragraph, "languageSheetHeading")
    assert inked_rows(heading.grab().toImage()) == whole(heading)
