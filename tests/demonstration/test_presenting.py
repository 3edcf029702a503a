"""Presenting: screens, keys, notes, zoom, narration. The parts, without a play."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum, auto
from typing import ClassVar

import pytest
from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QLabel, QWidget

from demonstration.scenarios.library import library
from demonstration.scenarios.scenario import Question, Scenario, Step
from demonstration.trainer.deck import Deck
from demonstration.trainer.narration import Narration
from demonstration.trainer.narrator import Narrator
from demonstration.trainer.playback_state import PlaybackState
from demonstration.trainer.pointer import Pointer
from demonstration.trainer.presenter_view import PresenterView
from demonstration.trainer.presenting import screens_of
from demonstration.trainer.segments import segments_of
from demonstration.trainer.stage_actions import StageActions
from demonstration.trainer.stage_row import StageRow, Zoom
from ui.translation import Translation


def text(words):
    return {"en": words, "zh_CN": words, "zh_TW": words}


QUESTION = Question(text("What now?"), (text("this"), text("that")), 1, text("the rule"))
TALK = Scenario(
    "talk",
    text("Talk"),
    text("own"),
    (
        Step("note", text("Say hello"), 4),
        Step("scan", None, 5),
        Step("picture", text("First"), 6),
        Step("note", text("Wait for hands"), 7),
        Step("ask", QUESTION, 8),
        Step("picture", text("Last"), 9),
    ),
)


@pytest.fixture
def english(qapp):
    translation = Translation(qapp, "en")
    yield
    translation.close()


def test_the_audience_gets_the_second_display():
    desk, projector = object(), object()
    assert screens_of([desk, projector], desk) == (projector, desk)
    assert screens_of([projector, desk], desk) == (projector, desk)
    assert screens_of([desk], desk) == (desk, None)


def test_a_note_belongs_to_the_caption_or_question_that_follows():
    segments = segments_of(TALK)
    assert [one.note["en"] if one.note else "" for one in segments] == [
        "Say hello",
        "Wait for hands",
        "",
    ]
    assert [step.name for step in segments[0].steps] == ["scan"]
    state = PlaybackState().opened(TALK, 7).ready()
    assert (state.note, state.coming) == (None, text("First"))
    state = state.performing()
    assert (state.note, state.coming) == (text("Say hello"), text("What now?"))
    state = state.segment_ended().performing().segment_ended()
    assert (state.note, state.coming) == (text("Wait for hands"), text("Last"))


@pytest.mark.long
def test_every_scenario_of_the_lesson_plan_has_notes_in_both_languages():
    with_notes = {name for name, one in library().items() if segments_of(one)[0].note}
    assert len(with_notes) == 16
    for name in with_notes:
        for segment in segments_of(library()[name]):
            assert segment.note is None or segment.note["en"] != segment.note["zh_CN"]


def test_the_presenter_reads_notes_what_comes_next_and_the_answer(qapp, english):
    stage = QWidget()
    view = PresenterView(stage)
    said = {
        name: view.findChild(QLabel, f"presenter{name}Label")
        for name in ("Caption", "Notes", "Next", "Answer", "Step")
    }
    state = PlaybackState().opened(TALK, 7).ready().performing()
    view.render_state(state)
    assert said["Caption"].text() == "First"
    assert said["Notes"].text() == "Say hello"
    assert said["Next"].text() == "What now?"
    assert said["Step"].text() == "Talk · 1 / 3"
    assert said["Answer"].isHidden()
    state = state.segment_ended().performing().segment_ended()
    view.render_state(replace(state, question=QUESTION))
    assert "✓ 2. that" in said["Answer"].text()
    assert not said["Answer"].isHidden()
    stage.deleteLater()


def test_a_window_that_is_left_out_goes_on_being_visible_to_the_play(qapp):
    kiosks, phones = Deck("kioskDeck", stretch=True), Deck("phoneDeck", stretch=False)
    side = QWidget()
    row = StageRow(kiosks, phones, side)
    phone = QWidget()
    phones.add(phone, "Phone")
    row.resize(1560, 700)
    row.show()
    both = kiosks.geometry()
    assert phones.geometry().right() < side.geometry().left()
    row.set_zoom(Zoom.KIOSK)
    assert kiosks.width() > both.width() + phones.width()
    assert not row.rect().intersects(phones.geometry())
    assert phones.isVisible()
    assert not row.shows(phone)
    row.set_side_shown(False)
    assert kiosks.geometry().right() > side.geometry().left()
    row.set_zoom(Zoom.PHONE)
    assert not row.rect().intersects(kiosks.geometry())
    assert row.shows(phone)
    # What is pointed at is found where the picture has it.
    assert row.rect().contains(row.spot_of(phone))
    row.set_zoom(Zoom.BOTH)
    row.set_side_shown(True)
    assert kiosks.geometry() == both
    row.deleteLater()


def test_by_hand_letters_and_arrows_are_the_windows(qapp, english):
    actions = StageActions()
    assert [key.toString() for key in actions["next"].shortcuts()] == ["PgDown", "Right"]
    assert [key.toString() for key in actions["back"].shortcuts()] == ["PgUp", "Left"]
    actions.set_by_hand(True)
    assert not any(actions[name].shortcuts() for name in ("next", "black", "playOrPause"))
    assert [key.toString() for key in actions["fullScreen"].shortcuts()] == ["F11"]
    actions.set_by_hand(False)
    assert actions["black"].shortcuts()
    chosen = []
    actions.zoomed.connect(chosen.append)
    for _ in range(3):
        actions["zoom"].trigger()
    assert chosen == [Zoom.KIOSK, Zoom.PHONE, Zoom.BOTH]


class Engine(QObject):
    """As QTextToSpeech, with an English voice."""

    class State(Enum):
        Ready = auto()
        Speaking = auto()

    engines = ("mock", "speechd")
    made: ClassVar[list[Engine]] = []

    def __init__(self, name, parent):
        super().__init__(parent)
        self.name, self.said = name, []
        self.made.append(self)

    @classmethod
    def availableEngines(cls):
        return list(cls.engines)

    def availableLocales(self):
        return [QLocale("en_GB")]

    def setLocale(self, _locale):
        pass

    def say(self, words):
        self.said.append(words)

    def stop(self):
        self.said.append(None)

    def state(self):
        speaks = self.said and self.said[-1] is not None
        return self.State.Speaking if speaks else self.State.Ready


def test_captions_are_read_aloud_where_there_is_a_voice(qapp):
    Engine.made.clear()
    narrator = Narrator(Engine)
    assert not narrator.is_speaking
    assert narrator.can_speak("en")
    assert not narrator.can_speak("zh_CN")
    narrator.say("你好", "zh_CN")
    narrator.say("Hello", "en")
    (engine,) = Engine.made
    assert (engine.name, engine.said) == ("speechd", ["Hello"])
    assert narrator.is_speaking
    narrator.stop()
    assert not narrator.is_speaking


@pytest.fixture
def narration(qapp, english):
    Engine.made.clear()
    narration = Narration(Narrator(Engine))
    assert narration.begin() == ""
    (engine,) = Engine.made
    return narration, engine.said


def shown(state, narration, *, said):
    """Show it twice, as a state comes again when the speed changes; what was said is forgotten."""
    for _ in range(2):
        narration[0].render_state(state)
    words, narration[1][:] = list(narration[1]), []
    assert words == said
    return state


def test_each_caption_is_read_once_and_in_its_language(narration, english):
    state = shown(PlaybackState().opened(TALK, 7), narration, said=[None, None])
    state = shown(state.ready(), narration, said=[])
    state = shown(state.performing(), narration, said=["First"])
    state = shown(state.segment_ended(), narration, said=[])
    state = shown(state.performing().segment_ended(), narration, said=[])  # the question
    state = shown(state.answered_with(1).read().performing(), narration, said=["Last"])
    shown(state.segment_ended(), narration, said=[])  # and is heard to its end


def test_who_goes_back_or_pauses_hears_no_more_and_what_comes_again_is_read_again(narration):
    playing = PlaybackState().opened(TALK, 7).ready().played().performing()
    shown(playing, narration, said=["First"])
    paused = shown(playing.paused(), narration, said=[None])
    shown(paused.segment_ended(), narration, said=[])
    again = shown(paused.segment_ended().gone_back(), narration, said=[None, None])
    shown(again.ready().performing(), narration, said=["First"])
    restarted = shown(playing.opened(TALK, 7), narration, said=[None, None])
    shown(restarted.ready().performing(), narration, said=["First"])
    narration[0].end()
    shown(playing.opened(TALK, 7).ready().performing(), narration, said=[None])


def test_what_is_shown_already_is_read_when_it_is_switched_on(narration):
    narration[0].end()
    shown(PlaybackState().opened(TALK, 7).ready().performing(), narration, said=[None])
    narration[0].begin()
    assert narration[1] == ["First"]


@pytest.mark.parametrize(
    ("language", "engines", "reason"),
    [
        ("en", (), "no speech for Qt"),
        ("zh_CN", (), "没有可供 Qt 使用的语音"),
        ("zh_CN", ("speechd",), "没有当前语言的语音"),
        ("zh_TW", ("speechd",), "沒有目前語言的語音"),
    ],
)
def test_without_a_voice_it_is_said_why(qapp, monkeypatch, language, engines, reason):
    monkeypatch.setattr(Engine, "engines", engines)
    translation = Translation(qapp, language)
    try:
        narration = Narration(Narrator(Engine))
        assert reason in narration.begin()
        narration.render_state(PlaybackState().opened(TALK, 7).ready().performing())
        assert not narration.is_speaking
    finally:
        translation.close()


def test_without_an_engine_nothing_is_said_and_nothing_breaks(qapp, monkeypatch):
    monkeypatch.setattr(Engine, "engines", ("mock",))
    for narrator in (Narrator(Engine), Narrator()):
        narrator.stop()
        assert not narrator.is_speaking
    assert not Narrator(Engine).can_speak("en")


def test_the_ring_follows_a_widget_and_a_hurried_pointer_is_there_at_once(qtbot):
    ground = QWidget()
    qtbot.addWidget(ground)
    widget = QWidget(ground)
    widget.setGeometry(10, 10, 100, 20)
    pointer = Pointer(ground, lambda one: one.geometry())
    ground.resize(400, 300)
    ground.show()
    pointer.point_at(widget, 0.01)  # a minute
    before = pointer.grab().toImage()
    widget.setGeometry(10, 10, 100, 200)
    qtbot.waitUntil(lambda: pointer.grab().toImage() != before)
    with qtbot.waitSignal(pointer.arrived, timeout=5000):
        pointer.hurry()
    with qtbot.waitSignal(pointer.arrived):
        pointer.point_at(widget, 0.01)
        pointer.vanish()
    assert pointer.isHidden()
