"""The note of the shift before, on the page Today."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QLabel

from kiosk.staff_area.note_card import NoteCard
from ui.buttons import DrawnButton
from verification.domain.handover import Handover

NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
NOTE = Handover("a" * 32, NOON, NOON, "bert", "The printer <b>needs</b> paper.")


@pytest.fixture
def card(qtbot):
    card = NoteCard()
    qtbot.addWidget(card)
    return card


def test_a_note_is_shown_once_it_is_asked_for_and_goes_with_the_staff(qtbot, card):
    text = card.findChild(QLabel, "handoverNoteLabel")
    button = card.findChild(DrawnButton, "openNoteButton")
    card.show_note(None)
    assert card.isHidden()
    card.show_note(NOTE)
    assert not card.isHidden()
    assert card.findChild(QLabel, "unreadNoteLabel").text().startswith("bert has left a note")
    # A visitor may still see the screen.
    assert (text.isHidden(), text.text()) == (True, "")
    with qtbot.waitSignal(card.opened) as opened:
        button.click()
    assert opened.args == [NOTE.handover_id]
    # It is read now, and stays to be read.
    card.show_note(None)
    assert (card.isHidden(), text.text(), button.isHidden()) == (False, NOTE.note, True)
    card.close_note()
    assert (card.isHidden(), text.text()) == (True, "")
    card.show_note(NOTE)
    assert not button.isHidden()
