"""Terms stay whole at the end of a line."""

from __future__ import annotations

import pytest

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
