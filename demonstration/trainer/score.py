"""The score sheet at the end of a drill or a practice: on screen, and to be kept."""

from __future__ import annotations

import html
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from demonstration.trainer.segments import Answered
from ui.file_dialogs import ask_to_save, dated_name
from ui.saving import save_text
from ui.theme import LIGHT
from ui.translation import current_language
from ui.widgets import ScrollingPage, make_button, make_label, named, set_text
from verification.domain.placeholders import fill


class ScoreSheet(QFrame):
    """Shows what was answered; saves it as a page."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("scoreSheet")
        self._title = ""
        self._answered: tuple[Answered, ...] = ()
        self._heading = make_label("heading", "scoreLabel")
        self._name = named(QLineEdit(), "traineeField")
        self._list = make_label("small", "scoreListLabel")
        self._message = make_label("notice", "scoreMessageLabel")
        self._message.hide()
        self._save = make_button("saveScoreButton")
        self._close = make_button("closeScoreButton", "primary")
        page = QFrame()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(10)
        column.addWidget(self._heading)
        column.addWidget(self._name)
        column.addWidget(self._list)
        column.addStretch(1)
        column.addWidget(self._message)
        row = QHBoxLayout()
        row.addWidget(self._save)
        row.addWidget(self._close)
        column.addLayout(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(ScrollingPage(page))
        self._save.clicked.connect(self._ask_and_save)
        self._close.clicked.connect(self.closed)
        self.retranslate()

    def show_answers(self, title: str, answered: Sequence[Answered]) -> None:
        """Show the score of one play; the trainee's name is not kept from one to the next."""
        self._title, self._answered = title, tuple(answered)
        self._name.clear()
        self._message.hide()
        self.retranslate()

    def save(self, path: Path) -> None:
        """Write the sheet as a page that needs nothing else, and say whether that worked."""
        save_text(path, page(self._title, self._name.text().strip(), self._answered), self._message)

    def _ask_and_save(self) -> None:
        name = dated_name("score", "html", datetime.now(UTC))
        kind = self.tr("Pages (*.html)")
        ask_to_save(self, self.tr("Save the score sheet"), name, kind, self.save)

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._heading.setText(score_text(self._answered))
        self._name.setPlaceholderText(self.tr("Trainee's name, for the sheet"))
        self._name.setAccessibleName(self.tr("Trainee's name, for the sheet"))
        self._list.setText(_rows(self._answered))
        set_text(self._save, self.tr("Save"))
        set_text(self._close, self.tr("Done"))


def score_text(answered: Sequence[Answered]) -> str:
    """Return "3 of 4 right"."""
    right = sum(one.is_right for one in answered)
    text = QCoreApplication.translate("ScoreSheet", "%1 of %2 right")
    return fill(text, right, len(answered))


def page(title: str, name: str, answered: Sequence[Answered]) -> str:
    """Return the sheet as HTML."""
    heading = QCoreApplication.translate("ScoreSheet", "Score sheet")
    who = f"<p>{html.escape(name)}</p>" if name else ""
    style = (
        f"body{{font:18px/1.5 sans-serif;color:{LIGHT.text};max-width:800px;margin:2em auto;"
        "padding:0 1em}"
    )
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{heading}</title>'
        f"<style>{style}</style></head><body><h1>{heading}: {html.escape(title)}</h1>{who}"
        f"<h2>{score_text(answered)}</h2>{_rows(answered)}</body></html>\n"
    )


def _rows(answered: Sequence[Answered]) -> str:
    language = current_language()
    parts = []
    for one in answered:
        colour = LIGHT.good if one.is_right else LIGHT.stop
        sign = "✓" if one.is_right else "✗"
        given = html.escape(one.question.answers[one.given][language])
        text = (
            f"<p style='margin:0 0 10px 0'><b>{html.escape(one.question.text[language])}</b><br>"
            f"<span style='color:{colour}'>{sign} {given}</span>"
        )
        if not one.is_right:
            right = html.escape(one.question.answers[one.question.right][language])
            text += f"<br>✓ {right}"
        rule = html.escape(one.question.explanation(one.given, language))
        if rule:
            text += f"<br><span style='color:{LIGHT.soft}'>{rule}</span>"
        parts.append(text + "</p>")
    return "".join(parts)
