"""A visitor sees which languages there are, and chooses one by its own name."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from kiosk.widgets.help_bar import HelpBar
from kiosk.widgets.language_sheet import LanguageSheet
from tests.support.layout_checks import cut_off, too_small_to_touch
from tests.support.walk import settle
from ui.languages import LANGUAGES
from ui.theme import LIGHT, apply_theme


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 600)
    window.show()
    return window


def button(window, code):
    return window.findChild(QPushButton, f"languageButton_{code}")


def test_each_language_is_there_in_its_own_words_and_the_present_one_is_marked(window, qtbot):
    sheet = LanguageSheet(window)
    sheet.retranslate()
    sheet.show_language("zh_CN")
    sheet.open_sheet()
    assert {code: button(window, code).text() for code in LANGUAGES} == LANGUAGES
    assert window.focusWidget() is button(window, "zh_CN")
    for chosen in ("zh_TW", "zh_CN"):
        with qtbot.waitSignal(sheet.chosen) as given:
            button(window, chosen).click()
        assert given.args == [chosen]
        assert not sheet.isVisible()
        sheet.show_language(chosen)
        sheet.open_sheet()
        marked = [code for code in LANGUAGES if button(window, code).isChecked()]
        assert marked == [chosen]
    # The one that is shown can be chosen again, and stays marked.
    button(window, "zh_CN").click()
    assert button(window, "zh_CN").isChecked()


@pytest.mark.parametrize("text", [1.0, 2.0])
def test_the_languages_can_be_read_and_touched_in_any_size(window, text):
    sheet = LanguageSheet(window)
    sheet.retranslate()
    sheet.open_sheet()
    apply_theme(window, LIGHT, text=text)
    settle()
    assert cut_off(window) == []
    assert too_small_to_touch(window) == []


def test_the_bar_names_every_language_where_it_has_room(qtbot):
    bar = HelpBar()
    qtbot.addWidget(bar)
    bar.retranslate()
    bar.resize(1366, 76)
    bar.show()
    switch = bar.findChild(QPushButton, "languageButton")
    assert switch.shown() == " · ".join(LANGUAGES.values())
    bar.resize(600, 76)
    assert switch.shown() == ""
    assert all(name in switch.accessibleName() for name in LANGUAGES.values())


def test_a_chosen_language_is_shown_at_once_and_the_list_goes_with_the_visitor(bench):
    bench.click(bench.kiosk, "languageButton")
    bench.click(bench.kiosk, "languageButton_zh_TW")
    bench.wait_for_text(bench.kiosk, "confirmAccountButton", "確認")
    sheet = bench.find(bench.kiosk, "languageSheet")
    assert not sheet.isVisible()
    bench.click(bench.kiosk, "languageButton")
    assert sheet.isVisible()
    bench.kiosk.presenter.clear_screen()
    bench.qtbot.waitUntil(lambda: not sheet.isVisible())
