"""A visitor has the kiosk read aloud, until they leave."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.test_voice import Engine
from ui.voice import Voice


@pytest.fixture
def engine(bench):
    engine = Engine("en_US")
    bench.kiosk.interior.speaker.voice = Voice(lambda: engine)
    return engine


def said(engine):
    return " ".join(one[1] for one in engine.heard if one != "stop")


def choose(bench, name):
    bench.click(bench.kiosk, "displayButton")
    bench.click(bench.kiosk, name)
    bench.click(bench.kiosk, "displayCloseButton")


@pytest.mark.long
def test_a_visitor_hears_code_instructions_and_outcome_and_the_next_one_nothing(bench, engine):
    bench.show_code()
    assert engine.heard == []
    choose(bench, "speechButton")
    assert said(engine).startswith("Speech is on. Waiting for scan. Scan this code with your phone")
    bench.scan()
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "matchCodeLabel").isVisible)
    digits = bench.find(bench.kiosk, "matchCodeLabel").text().replace(" ", "")
    assert f"Code {' '.join(digits)}." in said(engine)
    bench.authorize()
    bench.wait_for_text(bench.kiosk, "statusLabel", "Verified")
    assert "This JD Cloud account is now real-name verified" in said(engine)
    bench.click(bench.kiosk, "doneButton")
    assert engine.heard[-1] == "stop"
    engine.heard.clear()
    bench.show_code("yunshan-tea")
    assert engine.heard == []


def test_on_the_first_page_it_says_what_to_do(bench, engine):
    bench.kiosk.presenter.screens.attract()
    bench.click(bench.kiosk, "beginButton")
    choose(bench, "speechButton")
    expected = "Speech is on. Prove who you are, with your phone. Your JD Cloud account."
    assert said(engine) == expected


def test_speech_is_offered_only_where_there_is_a_voice_for_the_language(bench, engine):
    bench.click(bench.kiosk, "displayButton")
    assert bench.find(bench.kiosk, "speechButton").isVisible()
    bench.kiosk.choose_language("zh_CN")
    assert not bench.find(bench.kiosk, "speechButton").isVisible()


def test_what_lies_over_the_page_is_said_when_it_opens(bench, engine):
    choose(bench, "speechButton")
    engine.heard.clear()
    bench.click(bench.kiosk, "noPhoneButton")
    assert said(engine).startswith("No phone, or no JD app? Install the app. Search for JD")
    assert said(engine).endswith("Call the staff. They come to you; you can stay here.")
    bench.click(bench.kiosk, "helpSheetCloseButton")
    engine.heard.clear()
    bench.clock.advance(seconds=90)
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "moreTimeButton").isVisible)
    assert said(engine) == "Are you still there? 20 seconds left."
    bench.clock.advance(seconds=3)
    bench.wait_for_text(bench.kiosk, "idleCountdownLabel", "0:17")
    assert said(engine) == "Are you still there? 20 seconds left."


def test_who_calls_the_staff_keeps_the_focus_beside_the_call(bench):
    bench.find(bench.kiosk, "startHelpButton").setFocus()
    bench.click(bench.kiosk, "startHelpButton")
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "startHelpLabel").isVisible)
    assert QApplication.focusWidget().objectName() == "noPhoneButton"


@pytest.fixture
def passed(qapp):
    """The names of what gets the focus, one after the other."""
    names = []

    def note(_before, now):
        names.append("" if now is None else now.objectName())

    qapp.focusChanged.connect(note)
    yield names
    qapp.focusChanged.disconnect(note)


def test_the_focus_passes_by_nothing_between_two_pages(bench, passed):
    """A screen reader said "Staff" each time."""
    bench.confirm_account("qinghe-books")
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "startVerificationButton").hasFocus)
    bench.find(bench.kiosk, "startVerificationButton").click()
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "qrCodeLabel").isVisible)
    bench.click(bench.kiosk, "cancelButton")
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "doneButton").isVisible)
    bench.click(bench.kiosk, "doneButton")
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "confirmAccountButton").isVisible)
    bench.kiosk.presenter.screens.attract()
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "beginButton").hasFocus)
    assert "startVerificationButton" in passed
    assert {"staffButton", "displayButton", "noPhoneButton"}.isdisjoint(passed)
