"""A visitor has the kiosk read aloud, until they leave."""

from __future__ import annotations

import pytest

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
