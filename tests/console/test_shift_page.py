"""The page of shifts alone: what it says stays for as long as it is about what is shown."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QLabel, QTableView

from console.shift_page import ShiftPage
from verification.domain.handover import Handover, ShiftFigures
from verification.domain.refusals import Refusal, Refused
from verification.services.handover import Summary

NOON = datetime(2026, 1, 5, 12, 0, tzinfo=UTC)


def shift(handover_id="", by=""):
    handover = Handover(handover_id, NOON, NOON + timedelta(hours=1), by)
    return Summary(handover, ShiftFigures(1, {}, None, 0, 0, 0, 0))


@pytest.mark.parametrize("refusal", [Refusal.HANDED_OVER_MEANWHILE, Refusal.UNKNOWN_BRANCH])
def test_why_a_shift_was_not_handed_over_stays_beside_what_it_is_now(qtbot, refusal):
    page = ShiftPage()
    qtbot.addWidget(page)
    page.retranslate()
    page.begin()
    page.show_summaries((shift(),))
    message = page.findChild(QLabel, "handoverMessageLabel")
    page.say_not_handed_over(Refused(refusal))
    page.show_summaries((shift(), shift("h1", "bert")))
    assert message.isVisibleTo(page)
    assert "Your note is still here." in message.text()
    # Nothing is said of another shift.
    page.findChild(QTableView, "handoversTable").selectRow(1)
    assert not message.isVisibleTo(page)
