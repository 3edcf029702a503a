"""Terms stay whole at the end of a line."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from ui.paragraph import Letters, Paragraph
from ui.style import Style


@pytest.mark.parametrize(
    ("words", "term"),
    [
        ("a visitor without a ", "real-name"),
        ("当前账号未完成个人", "实名认证"),
        ("請用手機掃描", "行動條碼"),
    ],
)
def test_a_line_ends_before_a_term_rather_than_in_it(qtbot, words, term):
    shown = Paragraph(Letters(24))
    qtbot.addWidget(shown)
    shown.use_style(Style())
    shown.setText(words + term[:-1])
    # Room for a line that ends in the term, and for one with the rest of it and as many words.
    room = shown.widest() + 2
    shown.setText(words + term + words)
    assert shown.lines_in(room) == 3


@pytest.mark.parametrize("word", ["Kontobestätigung", "подтверждение", "المصادقة", "identité"])
def test_no_word_of_an_alphabet_is_broken(qtbot, word):
    shown = Paragraph(Letters(24))
    qtbot.addWidget(shown)
    shown.setText(f"a {word} b")
    alone = Paragraph(Letters(24, bold=True))
    qtbot.addWidget(alone)
    alone.setText(word)
    assert abs(shown.longest_word() - alone.widest()) <= 1


def test_a_headline_does_not_end_with_a_line_of_one_term(qtbot):
    """The joiner within the term is no character."""
    shown = Paragraph(Letters(36, bold=True, balanced=True))
    qtbot.addWidget(shown)
    shown.setText("您的账号已认证过其他京东云账号")
    room = shown.widest() - 36
    shown.resize(room, shown.heightForWidth(room))
    assert shown.lines_in(room) == 2
    seen = shown.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    right, below = room // 4, shown.height() * 3 // 4
    assert {seen.pixelColor(x, below).value() for x in range(right, room)} != {
        seen.pixelColor(room - 1, 0).value()
    }
