"""The trainer's stage: it plays, explains, asks trainees, and records what hands do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from demonstration.scenarios.reader import read
from demonstration.scenarios.runner import library, open_stage, run
from demonstration.trainer.rules import refusal_rule, rule_of
from demonstration.trainer.segments import beats_of, practice_question
from demonstration.trainer.window import TrainerWindow
from tests.support.layout_checks import untranslated
from tests.support.program import build_app
from ui.translation import Translation
from verification.domain.audit_events import AuditAction
from verification.domain.refusals import Refusal
from verification.domain.session import TRANSITIONS, ResultCode, SessionState


class Theatre:
    """Drives the trainer's window with the mouse, at ten times the usual speed."""

    def __init__(self, qtbot, qapp, lang):
        self.qtbot = qtbot
        self.scenarios = library()
        self.translation = Translation(qapp, lang)
        self.window = TrainerWindow(build_app, self.translation, list(self.scenarios.values()))
        self.window.show()
        self.find("speedChooser").setCurrentIndex(3)

    def find(self, name):
        widget = self.window.findChild(QWidget, name)
        assert widget is not None, f"no widget is named {name}"
        return widget

    def click(self, name):
        button = self.find(name)
        self.qtbot.waitUntil(lambda: button.isVisible() and button.isEnabled(), timeout=20_000)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def text(self, name):
        return self.find(name).text()

    def choose(self, name):
        self.window.bar.choose(self.scenarios[name] if name else None)

    def until_over(self):
        self.qtbot.waitUntil(lambda: self.window.director.view().over, timeout=30_000)

    def until_asked(self):
        self.qtbot.waitUntil(lambda: self.find("questionLabel").isVisible(), timeout=30_000)

    def answer(self, right):
        question = self.window.director.view().question
        places = range(len(question.answers))
        place = next(place for place in places if (place == question.right) is right)
        self.click(f"answerButton{place + 1}")

    def close(self):
        with self.qtbot.waitSignal(self.window.director.closed, timeout=20_000):
            self.window.close()
        self.window.deleteLater()
        self.translation.close()


@pytest.fixture
def theatre(qtbot, qapp, lang):
    theatre = Theatre(qtbot, qapp, lang)
    yield theatre
    theatre.close()


def test_play_shows_every_caption_the_pointer_and_what_is_behind(theatre):
    said, pointed = [], []
    theatre.window.director.changed.connect(
        lambda view: said.append(view.caption["en"]) if view.caption else None
    )
    theatre.choose("verified")
    point_at = theatre.window.pointer.point_at

    def watch(widget, speed):
        point_at(widget, speed)
        pointed.append((widget.objectName(), theatre.window.pointer.isVisible()))

    theatre.window.pointer.point_at = watch
    theatre.click("playButton")
    theatre.until_over()
    captions = [beat.caption["en"] for beat in beats_of(theatre.scenarios["verified"])]
    assert list(dict.fromkeys(said)) == captions
    assert pointed == [
        (name, True)
        for name in (
            "jdAccountChooser",
            "cloudAccountField",
            "confirmAccountButton",
            "startVerificationButton",
            "scanButton",
            "consentCheckBox",
            "okButton",
        )
    ]
    strip = theatre.window.strip
    theatre.qtbot.waitUntil(lambda: strip.diagram.lit() is SessionState.VERIFIED)
    assert "document, step 2" in theatre.text("ruleLabel")
    rows = theatre.text("rowsLabel")
    assert "scanned → verified" in rows
    for table in ("consent_record", "binding", "verified_identity", "audit_event"):
        assert table in rows
    assert "Lin Zhixia" not in rows  # sealed is sealed on stage, too
    phone_side = theatre.text("timelineStripLabel").split("<tr>")
    assert "document, step 1" in phone_side[-3]
    assert "OK: verified" in phone_side[-1]


def test_the_lit_state_is_to_be_seen(theatre):
    theatre.choose("declined")
    diagram = theatre.window.strip.diagram
    dark = diagram.grab().toImage()
    theatre.click("playButton")
    theatre.until_over()
    theatre.qtbot.waitUntil(lambda: diagram.lit() is SessionState.DECLINED)
    assert diagram.grab().toImage() != dark


def test_step_back_and_restart_come_to_the_same_screen(theatre):
    theatre.choose("verified")
    for place in (1, 2, 3):
        theatre.click("stepButton")
        theatre.qtbot.waitUntil(lambda p=place: theatre.text("beatLabel") == f"{p} / 5")
    code = theatre.find("matchCodeLabel").text()
    assert code.strip()
    theatre.click("backButton")
    theatre.qtbot.waitUntil(lambda: theatre.text("beatLabel") == "2 / 5")
    assert theatre.text("captionLabel") == "The kiosk shows a QR code"
    assert theatre.find("qrCodeLabel").isVisible()
    theatre.click("stepButton")
    # The same seed: the same code to compare.
    theatre.qtbot.waitUntil(lambda: theatre.find("matchCodeLabel").text() == code)
    theatre.click("restartButton")
    theatre.qtbot.waitUntil(lambda: theatre.text("beatLabel") == "0 / 5")
    assert theatre.find("startVerificationButton").isVisible()


def test_a_running_step_can_be_broken_off(theatre):
    theatre.find("speedChooser").setCurrentIndex(0)
    theatre.choose("verified")
    broken_off = []

    def restart_once(widget, speed):
        if not broken_off:
            broken_off.append(widget.objectName())
            theatre.window.bar.restart_wanted.emit()

    theatre.window.pointer.point_at = restart_once
    theatre.click("stepButton")
    theatre.qtbot.waitUntil(lambda: theatre.text("beatLabel") == "0 / 5")
    assert broken_off == ["jdAccountChooser"]
    assert theatre.window.director.view().problem == ""


def test_pause_waits_after_the_caption(theatre):
    theatre.choose("verified")
    theatre.click("playButton")
    theatre.click("playButton")  # it says Pause now
    theatre.qtbot.waitUntil(lambda: not theatre.window.director.view().busy)
    assert theatre.text("playButton") == "Play"
    place = theatre.text("beatLabel")
    theatre.qtbot.wait(300)
    assert theatre.text("beatLabel") == place


def test_time_stands_runs_and_can_be_stepped(theatre):
    theatre.choose("verified")
    director = theatre.window.director
    begin = director.clock.now()
    theatre.click("timeStepButton")
    assert (director.clock.now() - begin).total_seconds() == 1
    theatre.click("timeRate10Button")
    theatre.qtbot.waitUntil(lambda: (director.clock.now() - begin).total_seconds() > 4)
    theatre.click("timeRate0Button")
    stood = director.clock.now()
    theatre.qtbot.wait(250)
    assert director.clock.now() == stood
    assert theatre.text("stageTimeLabel") == f"{stood:%H:%M:%S}"


def test_a_drill_is_scored_and_the_sheet_is_kept(theatre, tmp_path):
    theatre.choose("drill-fake-helper")
    theatre.click("playButton")
    theatre.until_asked()
    assert theatre.find("goOnButton").isHidden()
    theatre.answer(True)
    assert theatre.text("verdictLabel") == "Right"
    assert "document, step 2" in theatre.text("questionRuleLabel")
    theatre.click("goOnButton")
    theatre.until_asked()
    theatre.answer(False)
    assert theatre.text("verdictLabel") == "Incorrect"
    theatre.click("goOnButton")
    theatre.qtbot.waitUntil(lambda: theatre.find("scoreLabel").isVisible(), timeout=30_000)
    assert theatre.text("scoreLabel") == "1 of 2 right"
    theatre.qtbot.keyClicks(theatre.find("traineeField"), "A. Trainee <1>")
    score = theatre.find("scoreSheet")
    score.save(tmp_path / "score.html")
    page = (tmp_path / "score.html").read_text("utf-8")
    assert "1 of 2 right" in page
    assert "A. Trainee &lt;1&gt;" in page
    assert "http" not in page
    score.save(tmp_path / "nowhere" / "score.html")
    assert "no such folder" in theatre.text("scoreMessageLabel")


def test_practice_hides_the_caption_until_it_was_guessed(theatre):
    theatre.choose("declined")
    theatre.click("practiceCheckBox")
    theatre.until_asked()
    right = theatre.window.director.view().question
    assert theatre.text("captionLabel") not in [text["en"] for text in right.answers]
    assert theatre.find("stepButton").isEnabled() is False
    theatre.answer(True)
    theatre.click("goOnButton")
    theatre.qtbot.waitUntil(lambda: theatre.find("scoreLabel").isVisible(), timeout=30_000)
    assert theatre.text("scoreLabel") == "1 of 1 right"


def test_practice_questions_have_one_right_answer_and_their_order_is_the_seeds():
    scenarios = library()
    beats = beats_of(scenarios["verified"])
    others = [beat.caption for beat in beats_of(scenarios["declined"]) if beat.caption]
    others += [beat.caption for beat in beats_of(scenarios["cancelled"]) if beat.caption]
    for place, beat in enumerate(beats):
        question = practice_question(beats, place, others, seed=3)
        assert question.answers[question.right] == beat.caption
        assert len({text["en"] for text in question.answers}) == 3
        assert question == practice_question(beats, place, others, seed=3)


def test_what_is_done_by_hand_is_recorded_and_runs_as_a_test(theatre, tmp_path, capsys):
    theatre.choose(None)
    field = theatre.find("cloudAccountField")
    field.lineEdit().clear()
    theatre.qtbot.keyClicks(field.lineEdit(), "qinghe-books")
    theatre.click("confirmAccountButton")
    theatre.click("startVerificationButton")
    theatre.qtbot.waitUntil(theatre.find("qrCodeLabel").isVisible)
    theatre.click("scanButton")
    theatre.click("consentCheckBox")
    theatre.click("okButton")
    theatre.qtbot.waitUntil(theatre.find("doneButton").isVisible, timeout=10_000)
    theatre.qtbot.waitUntil(theatre.find("resultLabel").isVisible, timeout=10_000)
    theatre.click("doneButton")
    path = tmp_path / "recorded.yaml"
    theatre.window.save_scenario(path)
    text = path.read_text("utf-8")
    for line in (
        "- start: qinghe-books",
        "- press on the phone: scanButton",
        "- tick consent",
        "- tap OK",
        "- expect: verified",
        "- press on the kiosk: doneButton",
        f"seed: {theatre.window.director.seed}",
    ):
        assert line in text
    assert run([path], language="en", build_app=build_app, out=tmp_path) == 0, capsys.readouterr()
    # A recording that expects something else fails: it is a test.
    path.write_text(text.replace("expect: verified", "expect: declined"), "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("demonstration.scenarios.actions.PATIENCE", 1.0)
        assert run([path], language="en", build_app=build_app, out=tmp_path) == 1


def test_a_step_that_fails_on_stage_is_said_and_the_stage_goes_on(theatre, tmp_path, monkeypatch):
    monkeypatch.setattr("demonstration.scenarios.actions.PATIENCE", 0.5)
    path = tmp_path / "mine.yaml"
    path.write_text("title: Mine\nsource: own choice\nsteps:\n  - tap OK\n", "utf-8")
    theatre.window.director.open(read(path))
    theatre.click("stepButton")
    theatre.qtbot.waitUntil(lambda: "line 4" in theatre.text("captionLabel"))
    theatre.choose("verified")
    theatre.click("stepButton")
    theatre.qtbot.waitUntil(lambda: theatre.text("beatLabel") == "1 / 5")


def test_second_windows_are_brought_up(theatre):
    theatre.choose("two-kiosks")
    theatre.click("playButton")
    theatre.until_over()
    assert [theatre.find("kioskDeckTabs").tabText(place) for place in (0, 1)] == [
        "Front desk 1",
        "Front desk 2",
    ]
    assert theatre.find("phoneDeckTabs").count() == 2


@pytest.mark.parametrize("lang", ["zh_CN"])
def test_the_stage_speaks_chinese(theatre):
    theatre.choose("drill-replay")
    theatre.click("playButton")
    theatre.until_asked()
    theatre.answer(False)
    assert theatre.text("captionLabel") == "访客认证成功。有人留着用过的二维码照片"
    for name in ("presenterBar", "questionCard", "strip", "scoreSheet"):
        left = untranslated(theatre.find(name))
        # A rule may name the file in which it stands.
        assert [text for text in left if "docs/" not in text] == []


def test_every_event_and_refusal_has_its_rule(qapp):
    """None falls to the words for what is unknown, but those that no session brings about."""
    sessions = [action for action in AuditAction if action.startswith("session_")]
    for action in sessions:
        if action not in (AuditAction.SESSION_ADOPTED, AuditAction.SESSION_AUTHORIZED):
            assert rule_of(action, "waiting_for_scan").source != "own choice"
    for result in (ResultCode.VERIFIED, ResultCode.NOT_FINISHED, ResultCode.VERIFIED_OTHERS):
        assert "document, step" in rule_of(AuditAction.SESSION_AUTHORIZED, f"x:{result}").source
    assert "RFC 2104" in refusal_rule(Refusal.CODE_ALTERED)
    assert len({refusal_rule(refusal) for refusal in Refusal}) > 8


def test_the_diagram_draws_every_state_and_way(qapp):
    from demonstration.trainer.state_diagram import StateDiagram

    diagram = StateDiagram()
    diagram.resize(380, 250)
    assert set(diagram.places()) == set(SessionState)
    pictures = []
    ways = [(a, b) for (a, _), targets in TRANSITIONS.items() for b in targets if a is not b]
    for way in sorted(set(ways)):
        diagram.show_path(way)
        pictures.append(diagram.grab().toImage())
    assert len({bytes(picture.constBits()) for picture in pictures}) == len(pictures) == 9


def test_a_stage_without_a_screen_is_a_picture(qapp):
    """The stage's own picture has both windows in it, as a recording shows them."""
    with open_stage(library()["verified"], "en", build_app) as stage:
        picture = stage.picture()
        assert picture.width() > stage.kiosk.picture().width() + stage.phone.picture().width()
        assert isinstance(picture, QImage)
