"""Speech where the computer has a voice, and nothing where it has none."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QLocale

from ui import voice
from ui.voice import Voice


class Engine:
    """Notes what it is to say."""

    def __init__(self, *languages):
        self.languages, self.heard, self.locale = languages, [], None

    def availableLocales(self):
        return [QLocale(one) for one in self.languages]

    def setLocale(self, locale):
        self.locale = locale.name()

    def say(self, text):
        self.heard.append((self.locale, text))

    def stop(self):
        self.heard.append("stop")


def test_a_new_text_interrupts_the_last_and_is_said_in_its_language():
    engine = Engine("en_US", "zh_CN")
    speaker = Voice(lambda: engine)
    assert speaker.speaks("zh_CN")
    speaker.say("Verified", "en")
    speaker.say("认证成功", "zh_CN")
    speaker.say("", "en")
    assert engine.heard == ["stop", ("en_US", "Verified"), "stop", ("zh_CN", "认证成功")]
    speaker.hush()
    assert engine.heard[-1] == "stop"


def test_a_language_without_a_voice_is_not_read_by_another():
    engine = Engine("en_US")
    speaker = Voice(lambda: engine)
    assert not speaker.speaks("zh_CN")
    speaker.say("认证成功", "zh_CN")
    assert engine.heard == []


def test_a_computer_is_asked_once_and_only_when_somebody_wants_to_know():
    asked = []
    speaker = Voice(lambda: asked.append(1))
    speaker.hush()
    assert asked == []
    assert not speaker.speaks("en")
    speaker.say("Verified", "en")
    assert asked == [1]


def test_without_qts_add_ons_there_is_no_voice(monkeypatch):
    monkeypatch.setattr(voice.ctypes, "CDLL", str)
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", None)
    assert voice.find_engine() is None


def test_without_a_speech_dispatcher_nothing_is_loaded(monkeypatch):
    def missing(_name):
        raise OSError

    monkeypatch.setattr(voice.sys, "platform", "linux")
    monkeypatch.setattr(voice.ctypes, "CDLL", missing)
    assert voice.find_engine() is None


def test_qts_engine_for_tests_is_no_voice(monkeypatch):
    monkeypatch.setattr(voice.ctypes, "CDLL", str)
    speech = pytest.importorskip("PySide6.QtTextToSpeech")
    monkeypatch.setattr(speech.QTextToSpeech, "availableEngines", staticmethod(lambda: ["mock"]))
    assert voice.find_engine() is None
