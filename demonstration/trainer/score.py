"""The score sheet at the end of a drill or a practice: on screen, and to be kept."""

from __future__ import annotations

import html
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from demonstration.printing import save_page
from demonstration.trainer.segments import Answered
from demonstration.trainer.trainee_reports import file_part
from ui.file_dialogs import ask_to_save, dated_name
from ui.saving import why_not_written
from ui.theme import LIGHT
from ui.translation import current_language
from ui.typed_chooser import let_type
from ui.widgets import (
    ScrollingPage,
    make_button,
    make_chooser,
    make_label,
    set_text,
    show_notice,
)
from verification.domain.placeholders import captioned, fill
from verification.domain.tone import Tone


class ScoreSheet(QFrame):
    """Shows what was answered; saves it as a page."""

    closed = Signal()
    keep_wanted = Signal(str)  # the run is to be kept for a trainee of this name

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("scoreSheet")
        self._title = ""
        self._answered: tuple[Answered, ...] = ()
        self._seed: int | None = None
        self._is_kept = False
        self._heading = make_label("heading", "scoreLabel")
        self._name = make_chooser("traineeField")
        let_type(self._name)
        self._keep = make_button("keepRunButton")
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
        column.addWidget(self._keep)
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
        self._keep.clicked.connect(lambda: self.keep_wanted.emit(self.trainee()))
        self._name.editTextChanged.connect(lambda _: self._fit())
        self._save.clicked.connect(self._ask_and_save)
        self._close.clicked.connect(self.closed)
        self.retranslate()

    def show_answers(
        self,
        title: str,
        answered: Sequence[Answered],
        trainees: Sequence[str] = (),
        seed: int | None = None,
    ) -> None:
        """Show the score of one play. The name is not that of the last: *trainees* are offered."""
        self._title, self._answered, self._seed = title, tuple(answered), seed
        self._is_kept = False
        self._name.clear()
        self._name.addItems(list(trainees))
        self._name.setCurrentIndex(-1)
        self._message.hide()
        self.retranslate()

    def trainee(self) -> str:
        """Return the name that was typed or chosen."""
        return " ".join(self._name.currentText().split())

    def say_kept(self, problem: str, name: str) -> None:
        """Say that the run was kept for a trainee, or what prevented it."""
        self._is_kept = not problem
        self._name.setEditText(name)
        text = problem or fill(self.tr("Kept for %1."), name)
        show_notice(self._message, text, Tone.BAD if problem else Tone.GOOD)
        self._fit()

    def _fit(self) -> None:
        self._keep.setEnabled(bool(self.trainee()) and not self._is_kept)
        self._name.setEnabled(not self._is_kept)

    def save(self, path: Path) -> None:
        """Write the sheet, as a page that needs nothing else or PDF; say whether that worked."""
        sheet = page(self._title, self.trainee(), self._answered, datetime.now(UTC), self._seed)
        try:
            save_page(path, sheet)
        except OSError as error:
            show_notice(self._message, why_not_written(error, path), Tone.BAD)
        else:
            text = QCoreApplication.translate("Saving", "Saved.")
            show_notice(self._message, text, Tone.GOOD)

    def _ask_and_save(self) -> None:
        who = "-".join(filter(None, ("score", file_part(self.trainee()))))
        name = dated_name(who, "html", datetime.now(UTC))
        kind = self.tr("Pages (*.html *.pdf)")
        ask_to_save(self, self.tr("Save the score sheet"), name, kind, self.save)

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._heading.setText(score_text(self._answered))
        editor = self._name.lineEdit()
        if editor is not None:
            editor.setPlaceholderText(self.tr("Trainee's name"))
        self._name.setAccessibleName(self.tr("Trainee's name"))
        set_text(self._keep, self.tr("Keep the result"))
        self._fit()
        self._list.setText(_rows(self._answered))
        set_text(self._save, self.tr("Save"))
        set_text(self._close, self.tr("Done"))


def score_text(answered: Sequence[Answered]) -> str:
    """Return "3 of 4 right"."""
    right = sum(one.is_right for one in answered)
    text = QCoreApplication.translate("ScoreSheet", "%1 of %2 right")
    return fill(text, right, len(answered))


def page(
    title: str, name: str, answered: Sequence[Answered], now: datetime, seed: int | None = None
) -> str:
    """Return the sheet as HTML."""
    translate = QCoreApplication.translate
    heading = translate("ScoreSheet", "Score sheet")
    top = captioned(heading, html.escape(title), translate)
    language = current_language().replace("_", "-")
    when = f"{now.astimezone():%Y-%m-%d %H:%M}"
    played = translate("ScoreSheet", "Seed %1") if seed is not None else ""
    facts = (html.escape(name), when, fill(played, str(seed)))
    who = f"<p>{' · '.join(filter(None, facts))}</p>"
    style = (
        f"body{{font:18px/1.5 sans-serif;color:{LIGHT.text};max-width:800px;margin:2em auto;"
        "padding:0 1em}"
    )
    return (
        f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8">'
        f"<title>{heading}</title>"
        f"<style>{style}</style></head><body><h1>{top}</h1>{who}"
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
        rule = html.escape(one.question.explanation(one.given, language)).replace("\n", "<br>")
        if rule:
            text += f"<br><span style='color:{LIGHT.soft}'>{rule}</span>"
        parts.append(text + "</p>")
    return "".join(parts)
