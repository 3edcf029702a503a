"""The settings' page alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from kiosk.preferences import Preferences, Slip
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
    assert errors(page) == ["Please type an amount from 30 s to 10 min."]


def test_times_are_shown_and_taken_in_minutes_and_seconds(page, qtbot):
    page.show_settings(Preferences(station="Desk 1"), Settings().shared())
    field = page.findChild(QLineEdit, "setting_scan_lifetime")
    hint = page.findChild(QLabel, "setting_scan_lifetimeHint")
    assert (field.text(), hint.text()) == ("2 min", "30 s to 10 min")
    save = page.findChild(QPushButton, "saveSettingsButton")
    field.setText("120")
    assert not save.isEnabled()  # it is the same
    field.setText("3 min 20 s")
    with qtbot.waitSignal(page.save_wanted) as wanted:
        save.click()
    assert wanted.args[1] == {"scan_lifetime": 200}
    for text, after in (("90", "1 min 30 s"), ("soon", "soon"), ("11 min", "11 min")):
        field.setText(text)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert field.text() == after
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.text() == "10 min"


def test_all_that_a_file_sets_is_seen_and_can_be_corrected(page):
    before = Preferences(station="Desk 1")
    page.show_settings(before, Settings().shared())
    assert page.fill_in(replace(before, slip=Slip.PDF, slip_folder="/srv/slips")) == 2
    field = page.findChild(QLineEdit, "settingSlipFolderField")
    assert field.text() == "/srv/slips"
    assert errors(page) == []
    field.setText("slips")
    assert errors(page) == ["Write the whole path of a folder, or leave it empty."]
    field.clear()
    assert page.findChild(QLabel, "settingsChangesLabel").text() == "1 change"


def test_a_folder_from_an_earlier_version_is_in_no_ones_way(page):
    before = Preferences(station="Desk 1", slip_folder="/srv/a\nb")
    page.show_settings(before, Settings().shared())
    assert errors(page) == []
    page.findChild(QLineEdit, "settingFileFolderField").setText("/srv")
    assert page.findChild(QPushButton, "saveSettingsButton").isEnabled()
