"""What staff acknowledge is what the button said when it went down."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.staff_area.alert_card import AlertCard
from ui.buttons import DrawnButton
from verification.domain.alerts import Alert, StaffAlert

NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)


@pytest.fixture
def card(qtbot):
    card = AlertCard(1)
    qtbot.addWidget(card)
    card.show()
    return card


def test_an_alert_that_comes_while_the_button_is_down_is_not_the_one_acknowledged(card):
    first = StaffAlert(1, NOON, "Desk 1", Alert.CODE_REUSED)
    call = replace(first, alert_id=2, alert=Alert.HELP_WANTED)
    got = []
    card.seen.connect(got.append)
    button = card.findChild(DrawnButton, "alertSeenButton1")
    card.show_alert(first, None, NOON)
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    card.show_alert(call, None, NOON)
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    button.click()
    assert got == [first, call]
