"""The windows' language: its plural forms, and what is shown where its compiled file is missing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QWidget

from ui import translation
from ui.time_spoken import time_spoken


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ["5 seconds left.", "1 second left."]),
        ("zh_CN", ["还剩 5 秒。", "还剩 1 秒。"]),
        ("zh_TW", ["還剩 5 秒。", "還剩 1 秒。"]),
    ],
)
def test_one_is_counted_in_the_singular(qapp, language, said):
    shown = translation.Translation(qapp, language)
    try:
        assert [time_spoken(6, 5), time_spoken(6, 1)] == said
    finally:
        shown.close()


def test_a_language_that_is_switched_to_is_told_to_the_windows(qapp, qtbot):
    """Also English, of which only the plural forms are in a file."""
    told = []

    class Page(QWidget):
        def changeEvent(self, event):
            if event.type() == QEvent.Type.LanguageChange:
                told.append(self.tr("Nobody translated this"))

    page = Page()
    qtbot.addWidget(page)
    shown = translation.Translation(qapp, "en")
    try:
        for language in ("zh_CN", "en"):
            told.clear()
            shown.switch(language)
            qtbot.waitUntil(lambda: len(told) > 0)
    finally:
        shown.close()


def test_without_its_file_a_language_falls_back_to_english(qapp, tmp_path, monkeypatch, caplog):
    monkeypatch.setattr(translation, "FOLDER", tmp_path)
    shown = translation.Translation(qapp, "zh_CN")
    try:
        assert shown.language == "en"
        assert translation.current_language() == "en"
        assert "zh_CN.qm" in caplog.text
        shown.switch("zh_CN")
        assert caplog.text.count("zh_CN.qm") == 1
    finally:
        shown.close()


@pytest.mark.parametrize(
    ("computer", "shown"),
    [
        ("zh_CN", "zh_CN"),
        ("zh_SG", "zh_CN"),
        ("zh_TW", "zh_TW"),
        ("zh_HK", "zh_TW"),
        ("zh_MO", "zh_TW"),
        ("en_GB", "en"),
        ("fr_FR", "en"),
    ],
)
def test_a_computers_language_is_shown_or_english(computer, shown):
    """Nobody who reads 繁體 is shown 简体 as theirs."""
    assert translation.language_for(QLocale(computer)) == shown


def test_a_language_that_is_added_is_what_its_computers_get(monkeypatch):
    monkeypatch.setattr(translation, "LANGUAGES", {**translation.LANGUAGES, "fr_FR": "Français"})
    assert translation.language_for(QLocale("fr_FR")) == "fr_FR"


def test_without_traditional_its_computers_get_english(monkeypatch):
    monkeypatch.setattr(translation, "LANGUAGES", {"en": "English", "zh_CN": "简体中文"})
    assert translation.language_for(QLocale("zh_HK")) == "en"


def test_each_language_is_a_file_and_has_a_name():
    there = {path.stem for path in translation.FOLDER.glob("*.ts")}
    assert there == set(translation.LANGUAGES)
    assert all((translation.FOLDER / f"{code}.qm").exists() for code in there)
