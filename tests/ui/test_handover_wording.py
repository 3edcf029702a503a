"""A shift's summary in words."""

from __future__ import annotations

from datetime import UTC, datetime

from ui.handover_wording import summary_text
from verification.domain.handover import Handover, ShiftFigures
from verification.services.handover import Summary

NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
FIGURES = ShiftFigures(3, {}, None, 0, 0, 0, 0)


def test_figures_that_were_not_kept_are_said_to_be_those_of_today():
    handover = Handover("a" * 32, NOON, NOON, "anna")
    as_then = summary_text(Summary(handover, FIGURES))
    as_now = summary_text(Summary(handover, FIGURES, recounted=True))
    assert "today" not in as_then
    lines = as_now.splitlines()
    assert lines[lines.index("Figures as they are today:") + 1] == "Sessions begun: 3"
