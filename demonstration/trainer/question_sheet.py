"""A sheet of a drill's questions to be answered on paper, and the answers apart."""

from __future__ import annotations

import html
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from string import ascii_uppercase

from PySide6.QtCore import QCoreApplication

from demonstration.printing import save_page
from demonstration.scenarios.scenario import Question, Scenario
from demonstration.trainer.segments import segments_of, shuffled
from ui.theme import LIGHT
from verification.domain.placeholders import fill

#: A question, and the caption before it.
_Asked = tuple[Question, dict[str, str]]


def write_question_sheet(
    path: Path, scenarios: Sequence[Scenario], language: str, seed: int, now: datetime
) -> tuple[Path, Path]:
    """Write the sheet, and its answers beside it; return both paths. Raises OSError.

    The seed decides the order of the answers: another class gets another.
    """
    answers = path.with_stem(f"{path.stem}-answers")
    asked = [(scenario, _questions(scenario, seed)) for scenario in scenarios]
    for target, with_answers in ((path, False), (answers, True)):
        page = _page(
            [one for one in asked if one[1]], language, seed, now, with_answers=with_answers
        )
        save_page(target, page)
    return path, answers


def _questions(scenario: Scenario, seed: int) -> list[_Asked]:
    """Return a scenario's questions, each with the caption before it."""
    found: list[_Asked] = []
    caption: dict[str, str] = {}
    for index, segment in enumerate(segments_of(scenario)):
        if segment.question is not None:
            found.append((shuffled(segment.question, index, seed), caption))
        caption = segment.caption or caption
    return found


def _page(
    asked: Sequence[tuple[Scenario, list[_Asked]]],
    language: str,
    seed: int,
    now: datetime,
    *,
    with_answers: bool,
) -> str:
    translate = QCoreApplication.translate
    questions_title = translate("QuestionSheet", "Questions")
    title = translate("QuestionSheet", "Answers") if with_answers else questions_title
    parts = []
    number = 0
    for scenario, questions in asked:
        parts.append(f"<h2>{html.escape(scenario.title[language])}</h2>")
        for question, caption in questions:
            number += 1
            parts.append(_question(number, question, caption, language, with_answers=with_answers))
    line = "_" * 24
    name = translate("QuestionSheet", "Name: %1   Date: %2   Right: %3 of %4")
    head = "" if with_answers else f"<p>{fill(name, line, '_' * 12, '____', str(number))}</p>"
    printed = fill(translate("QuestionSheet", "Printed %1, seed %2"), f"{now:%Y-%m-%d}", str(seed))
    style = (
        f"body{{font:16px/1.5 sans-serif;color:{LIGHT.text};max-width:800px;margin:2em auto;"
        f"padding:0 1em}}div{{break-inside:avoid}}.rule{{color:{LIGHT.soft}}}"
    )
    return (
        f'<!DOCTYPE html><html lang="{language.replace("_", "-")}"><head><meta charset="utf-8">'
        f"<title>{title}</title><style>{style}</style></head><body><h1>{title}</h1>{head}"
        f"<p class=rule>{printed}</p>{''.join(parts)}</body></html>\n"
    )


def _question(
    number: int,
    question: Question,
    caption: dict[str, str],
    language: str,
    *,
    with_answers: bool,
) -> str:
    lines = [f"<b>{number}. {html.escape(question.text[language])}</b>"]
    if caption and not with_answers:
        lines.insert(0, f"<i>{html.escape(caption[language])}</i>")
    for index, answer in enumerate(question.answers):
        right = index == question.right
        if with_answers and not right:
            continue
        sign = "✓" if with_answers else "☐"
        lines.append(f"{sign} {ascii_uppercase[index]}. {html.escape(answer[language])}")
    if with_answers:
        lines.append(f"<span class=rule>{html.escape(question.rule[language])}</span>")
    return f"<div><p>{'<br>'.join(lines)}</p></div>"
