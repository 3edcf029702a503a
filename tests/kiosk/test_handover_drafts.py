"""A note to the next shift that was typed at a kiosk and not handed over."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from kiosk.staff_area.handovers_view import HandoversView
from verification.domain.handover import Handover, ShiftFigures
from verification.services.handover import Summary

NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
PRESENT = Summary(Handover("", NOON, NOON, ""), ShiftFigures(0, {}, None, 0, 0, 0, 0))


@pytest.fixture
def view(qtbot):
    view = HandoversView(None)
    qtbot.addWidget(view)
    view.retranslate()
    return view


def note_of(view):
    return view.findChild(QPlainTextEdit, "handoverNoteField")


def test_a_note_is_still_there_after_a_look_elsewhere(view):
    view.show_present(PRESENT, "anna")
    note_of(view).setPlainText("half a note")
    view.clear()
    assert note_of(view).parent().isHidden()
    view.show_present(PRESENT, "anna")
    assert note_of(view).toPlainText() == "half a note"


def test_a_note_that_was_left_waits_for_who_typed_it_and_says_so(view):
    view.show_present(PRESENT, "anna")
    note_of(view).setPlainText("half a note")
    view.keep_draft("anna")
    assert note_of(view).toPlainText() == ""
    assert not note_of(view).document().isUndoAvailable()
    said = view.findChild(QLabel, "handoverMessageLabel")
    view.show_present(PRESENT, "bert")
    assert note_of(view).toPlainText() == ""
    assert said.isHidden()
    view.keep_draft("bert")
    view.show_present(PRESENT, "anna")
    assert note_of(view).toPlainText() == "half a note"
    assert said.text() == "Your note is still here. See in the list what was handed over."
    # It is not given twice.
    note_of(view).setPlainText("")
    view.keep_draft("anna")
    view.show_present(PRESENT, "anna")
    assert note_of(view).toPlainText() == ""


def test_a_note_that_was_handed_over_is_gone(view):
    view.show_present(PRESENT, "anna")
    note_of(view).setPlainText("a note")
    view.show_handed_over(Handover("a" * 32, NOON, NOON, "anna", "a note"))
    assert note_of(view).toPlainText() == ""
    note_of(view).setPlainText("another")
    view.keep_draft("anna")
    view.forget_draft("anna")
    view.show_present(PRESENT, "anna")
    assert note_of(view).toPlainText() == ""
