"""The settings' page alone."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit

from kiosk.preferences import Preferences
from kiosk.staff_area.settings_page import SettingsPage
from verification.domain.settings import Settings


@pytest.fixture
def page(qtbot):
    page = SettingsPage(None)
    qtbot.addWidget(page)
    page.retranslate()
    return page


def errors(page):
    labels = page.findChildren(QLabel)
    return [one.text() for one in labels if one.objectName().endswith("Error") and one.text()]


def test_nothing_is_wrong_and_nothing_can_be_typed_before_the_settings_are_loaded(page):
    field = page.findChild(QLineEdit, "setting_scan_lifetime")
    assert errors(page) == []
    assert not field.isEnabled()
    page.show_settings(Preferences(station="Desk 1"), Settings().shared())
    assert errors(page) == []
    assert field.isEnabled()
    field.setText("")
    assert errors(page) == ["A number from 30 to 600."]


def test_the_hint_of_a_time_has_one_unit(page):
    page.show_settings(Preferences(station="Desk 1"), Settings().shared())
    page.findChild(QLineEdit, "setting_scan_lifetime").setText("120")
    assert page.findChild(QLabel, "setting_scan_lifetimeHint").text() == "2 min (30 to 600 s)"
