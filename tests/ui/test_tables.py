"""Cells whose words take lines."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt

from ui.style import Style
from ui.tables import shortened

_WRAPPED = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignVCenter)


@pytest.mark.parametrize("wide", [90, 120, 170, 400])
def test_what_has_no_room_in_two_lines_is_shortened_to_them(qapp, wide):
    metrics = Style(text=2.0).metrics(15)
    room = QRect(0, 0, wide, 2 * metrics.height() + 4)
    text = "Failed: JD account not real-name verified"
    shown = shortened(metrics, room, _WRAPPED, text)
    assert metrics.boundingRect(room, _WRAPPED, shown).height() <= room.height()
    assert shown == text or shown.endswith("…")
    assert len(shown) > 5


def test_what_has_room_is_not(qapp):
    metrics = Style().metrics(15)
    room = QRect(0, 0, 200, 2 * metrics.height() + 4)
    assert shortened(metrics, room, _WRAPPED, "Expired: not scanned") == "Expired: not scanned"
