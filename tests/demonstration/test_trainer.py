"""The trainer's window: it plays, explains, asks trainees, and records what is done by hand."""

from __future__ import annotations

import json
import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from demonstration.scenarios.library import library
from demonstration.scenarios.own import OwnScenarios
from demonstration.scenarios.reader import read
from demonstration.scenarios.runner import open_actions, run
from demonstration.trace.rules import refusal_rule, rule_of
from demonstration.trainer.segments import segments_of
from demonstration.trainer.trainees import Trainees
from demonstration.trainer.window import TrainerWindow
from jdcloud_kiosk.training import build_app
from tests.support.impatience import give_up_at
from tests.support.layout_checks import untranslated
from ui.translation import Translation
from verification.domain.audit_events import AuditAction
from verification.domain.refusals import Refusal
from verification.domain.session import TRANSITIONS, ResultCode, SessionState


class Trainer:
    """Drives the trainer's window with the mouse, at ten times the usual speed."""

    def __init__(self, qtbot, qapp, lang, folder):
        self.qtbot = qtbot
        self.scenarios = library()
        self.translation = Translation(qapp, lang)
        self.window = TrainerWindow(
            build_app, self.translation, list(self.scenarios.values()), OwnScenarios(folder)
        )
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
        self.until_idle()

    def until_idle(self):
        self.qtbot.waitUntil(lambda: not self.window.playback.state.busy, timeout=30_000)

    def until_at(self, counter):
        self.until_idle()
        self.qtbot.waitUntil(lambda: self.text("beatLabel") == counter, timeout=30_000)
        self.until_idle()

    def until_over(self):
        self.qtbot.waitUntil(lambda: self.window.playback.state.over, timeout=100_000)

    def until_asked(self):
        self.qtbot.waitUntil(lambda: self.find("questionLabel").isVisible(), timeout=100_000)

    def answer(self, right):
        question = self.window.playback.state.question
        places = range(len(question.answers))
        place = next(place for place in places if (place == question.right) is right)
        self.click(f"answerButton{place + 1}")

    def close(self):
        if self.window.isVisible():
            with self.qtbot.waitSignal(self.window.playback.closed):
                self.window.close()
        self.window.deleteLater()
        self.translation.close()


def trace_of(path):
    found = re.search(r'id="trace">(.*)</script>', path.read_text("utf-8"))
    return json.loads(found[1])


@pytest.fixture
def trainer(qtbot, qapp, lang, tmp_path):
    trainer = Trainer(qtbot, qapp, lang, tmp_path / "own")
    yield trainer
    trainer.close()


@pytest.mark.long
def test_play_shows_every_caption_the_pointer_and_what_is_behind(trainer):
    said, pointed = [], []
    trainer.window.playback.changed.connect(
        lambda view: said.append(view.caption["en"]) if view.caption else None
    )
    trainer.choose("verified")
    point_at = trainer.window.pointer.point_at

    def watch(widget, speed):
        point_at(widget, speed)
        pointed.append((widget.objectName(), trainer.window.pointer.isVisible()))

    trainer.window.pointer.point_at = watch
    trainer.click("playButton")
    trainer.until_over()
    captions = [segment.caption["en"] for segment in segments_of(trainer.scenarios["verified"])]
    assert list(dict.fromkeys(said)) == captions
    assert pointed == [
        (name, True)
        for name in (
            "toolsButton",
            "jdAccountChooser",
            "toolsButton",
            "cloudAccountField",
            "confirmAccountButton",
            "startVerificationButton",
            "jdAppButton",
            "scanButton",
            "consentCheckBox",
            "okButton",
        )
    ]
    inspector = trainer.window.inspector
    trainer.qtbot.waitUntil(lambda: inspector.diagram.lit() is SessionState.VERIFIED)
    assert "document, step 2" in trainer.text("ruleLabel")
    rows = trainer.text("rowsLabel")
    assert "scanned → verified" in rows
    for table in ("consent_record", "binding", "verified_identity", "audit_event"):
        assert table in rows
    assert "Lin Zhixia" not in rows  # sealed is sealed here, too
    phone_side = trainer.text("timelineStripLabel").split("<tr>")
    assert "document, step 1" in phone_side[-3]
    assert "OK: verified" in phone_side[-1]


@pytest.mark.long
def test_the_lit_state_is_to_be_seen(trainer):
    trainer.choose("declined")
    diagram = trainer.window.inspector.diagram
    dark = diagram.grab().toImage()
    trainer.click("playButton")
    trainer.until_over()
    trainer.qtbot.waitUntil(lambda: diagram.lit() is SessionState.DECLINED)
    assert diagram.grab().toImage() != dark


@pytest.mark.long
def test_step_back_and_restart_come_to_the_same_screen(trainer):
    trainer.choose("verified")
    for place in (1, 2, 3):
        trainer.click("stepButton")
        trainer.until_at(f"{place} / 5")
    code = trainer.find("matchCodeLabel").text()
    assert code.strip()
    trainer.click("backButton")
    trainer.until_at("2 / 5")
    assert trainer.text("captionLabel") == "The kiosk shows a QR code"
    assert trainer.find("qrCodeLabel").isVisible()
    trainer.click("stepButton")
    # The same seed: the same code to compare.
    trainer.qtbot.waitUntil(lambda: trainer.find("matchCodeLabel").text() == code)
    trainer.click("restartButton")
    trainer.until_at("0 / 5")
    assert trainer.find("startVerificationButton").isVisible()


@pytest.mark.long
def test_a_clicker_plays_and_the_stage_is_shown_as_is_wanted(trainer):
    trainer.choose("drill-tampered-code")

    def press(key):
        trainer.qtbot.keyClick(trainer.window, key)

    trainer.window.activateWindow()
    press(Qt.Key.Key_PageDown)
    trainer.until_at("1 / 3")
    press(Qt.Key.Key_Right)
    trainer.until_asked()
    press(Qt.Key.Key_PageDown)  # not before there is an answer
    assert trainer.text("beatLabel") == "2 / 3"
    press(Qt.Key.Key_1)
    assert trainer.find("verdictLabel").isVisible()
    press(Qt.Key.Key_PageDown)
    trainer.until_at("3 / 3")
    press(Qt.Key.Key_Home)
    trainer.until_at("0 / 3")
    press(Qt.Key.Key_B)
    assert trainer.find("blackout").geometry() == trainer.window.rect()
    press(Qt.Key.Key_Escape)
    assert not trainer.find("blackout").isVisible()
    press(Qt.Key.Key_F5)
    assert trainer.window.isFullScreen()
    assert not trainer.find("presenterBar").isVisible()
    assert trainer.find("subtitleLabel").text() == "Drill: a code that looks right"
    press(Qt.Key.Key_I)
    assert not trainer.find("strip").isVisible()
    press(Qt.Key.Key_Z)
    press(Qt.Key.Key_PageDown)  # also while the phone is not to be seen
    trainer.until_idle()
    assert trainer.find("subtitleLabel").text() == (
        "Somebody drew a code like the kiosk's, with a part of his own"
    )
    press(Qt.Key.Key_Escape)
    assert not trainer.window.isFullScreen()
    assert trainer.find("presenterBar").isVisible()
    assert not trainer.find("subtitleLabel").isVisible()


@pytest.mark.long
def test_a_running_step_can_be_broken_off(trainer):
    trainer.find("speedChooser").setCurrentIndex(0)
    trainer.choose("verified")
    broken_off = []

    def restart_once(widget, speed):
        if not broken_off:
            broken_off.append(widget.objectName())
            trainer.window.bar.restart_wanted.emit()

    trainer.window.pointer.point_at = restart_once
    trainer.click("stepButton")
    trainer.qtbot.waitUntil(lambda: trainer.text("beatLabel") == "0 / 5")
    assert broken_off == ["toolsButton"]
    assert trainer.window.playback.state.problem == ""


@pytest.mark.long
def test_a_step_leaves_the_window_free_and_ends_when_it_is_closed(trainer):
    trainer.choose("verified")
    trainer.click("stepButton")
    assert trainer.window.playback.state.busy  # the click has returned; the step goes on
    assert trainer.find("kioskWindow").isVisible()
    trainer.window.close()
    assert not trainer.window.isVisible()
    assert trainer.window.findChild(QWidget, "kioskWindow") is None


@pytest.mark.long
def test_pause_waits_after_the_caption(trainer):
    trainer.choose("verified")
    trainer.click("playButton")
    trainer.click("playButton")  # it says Pause now
    trainer.until_idle()
    assert trainer.text("playButton") == "Play"
    place = trainer.text("beatLabel")
    trainer.qtbot.wait(300)
    assert trainer.text("beatLabel") == place


@pytest.mark.long
def test_time_stands_runs_and_can_be_stepped(trainer):
    trainer.choose("verified")
    playback = trainer.window.playback
    begin = playback.clock.now()
    trainer.click("timeStepButton")
    assert (playback.clock.now() - begin).total_seconds() == 1
    trainer.click("timeRate10Button")
    trainer.qtbot.waitUntil(lambda: (playback.clock.now() - begin).total_seconds() > 4)
    trainer.click("timeRate0Button")
    stood = playback.clock.now()
    trainer.qtbot.wait(250)
    assert playback.clock.now() == stood
    assert trainer.text("stageTimeLabel") == f"{stood:%H:%M:%S}"


@pytest.mark.long
def test_a_drill_is_scored_and_the_sheet_is_kept(trainer, tmp_path):
    trainer.window.trainees.book.become(Trainees(("Other", "A. Trainee <1>")))
    trainer.find("traineeChooser").setCurrentIndex(2)
    trainer.choose("drill-fake-helper")
    trainer.click("playButton")
    trainer.until_asked()
    assert trainer.find("goOnButton").isHidden()
    # Its source would say what is to be found.
    assert trainer.text("captionSourceLabel") == "Drill: “Let me do it for you”"
    trainer.answer(True)
    assert trainer.text("verdictLabel") == "Right"
    assert "document, step 2" in trainer.text("questionRuleLabel")
    trainer.click("goOnButton")
    trainer.until_asked()
    trainer.answer(False)
    assert trainer.text("verdictLabel") == "Incorrect"
    trainer.click("goOnButton")
    trainer.qtbot.waitUntil(lambda: trainer.find("scoreLabel").isVisible(), timeout=100_000)
    assert trainer.text("scoreLabel") == "1 of 2 right"
    assert "match code" in trainer.text("captionSourceLabel")
    # Who was at the stage has the run already, with its seed.
    (run,) = trainer.window.trainees.book.trainees.runs
    assert (run.trainee, run.scenario, run.right, run.total) == (
        "A. Trainee <1>",
        "drill-fake-helper",
        1,
        2,
    )
    assert run.seed == trainer.window.playback.state.seed
    assert "Kept for A. Trainee <1>" in trainer.text("scoreMessageLabel")
    score = trainer.find("scoreSheet")
    score.save(tmp_path / "score.html")
    page = (tmp_path / "score.html").read_text("utf-8")
    assert "1 of 2 right" in page
    assert "A. Trainee &lt;1&gt;" in page
    assert "http" not in page
    score.save(tmp_path / "nowhere" / "score.html")
    assert "no such folder" in trainer.text("scoreMessageLabel")


@pytest.mark.long
def test_practice_hides_the_caption_until_it_was_guessed(trainer):
    trainer.choose("declined")
    trainer.click("practiceCheckBox")
    trainer.until_asked()
    right = trainer.window.playback.state.question
    assert trainer.text("captionLabel") not in [text["en"] for text in right.answers]
    assert trainer.find("stepButton").isEnabled() is False
    # Its title would tell, too.
    assert trainer.find("scenarioChooser").currentText() == "Scenario 5"
    assert "Declined" not in trainer.text("captionLabel") + trainer.text("captionSourceLabel")
    trainer.answer(False)
    # Why not, and the rule.
    assert trainer.text("questionRuleLabel").endswith("the person says no")
    assert len(trainer.text("questionRuleLabel")) > 80
    trainer.click("goOnButton")
    trainer.qtbot.waitUntil(lambda: trainer.find("scoreLabel").isVisible(), timeout=100_000)
    assert trainer.text("scoreLabel") == "0 of 1 right"
    assert trainer.find("scenarioChooser").currentText() == "Declined"


@pytest.mark.long
def test_what_is_done_by_hand_is_recorded_and_runs_as_a_test(trainer, tmp_path, capsys):
    trainer.choose(None)
    field = trainer.find("cloudAccountField")
    field.lineEdit().clear()
    assert not trainer.find("saveScenarioButton").isEnabled()
    trainer.qtbot.keyClicks(field.lineEdit(), "qinghe-books")
    trainer.qtbot.keyClick(field.lineEdit(), Qt.Key.Key_Return)
    trainer.click("startVerificationButton")
    trainer.qtbot.waitUntil(trainer.find("qrCodeLabel").isVisible)
    trainer.click("jdAppButton")
    trainer.click("scanButton")
    trainer.click("consentCheckBox")
    trainer.click("okButton")
    trainer.qtbot.waitUntil(trainer.find("doneButton").isVisible, timeout=10_000)
    trainer.qtbot.waitUntil(trainer.find("resultLabel").isVisible, timeout=10_000)
    trainer.click("doneButton")
    path = tmp_path / "own" / "recorded.yaml"
    path.parent.mkdir()
    trainer.window.repertoire.save(path)
    assert str(path) in trainer.text("captionSourceLabel")
    chooser = trainer.find("scenarioChooser")
    assert chooser.itemText(chooser.count() - 1).startswith("Recorded 20")
    text = path.read_text("utf-8")
    for line in (
        "- start: qinghe-books",
        "- press on the phone: scanButton",
        "- tick consent",
        "- tap OK",
        "- expect: verified",
        "- press on the kiosk: doneButton",
        f"seed: {trainer.window.playback.state.seed}",
    ):
        assert line in text
    assert run([path], language="en", build_app=build_app, out=tmp_path) == 0, capsys.readouterr()
    # A recording that expects something else fails: it is a test.
    path.write_text(text.replace("expect: verified", "expect: declined"), "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        give_up_at(patch, lambda step: step.argument == "declined")
        assert run([path], language="en", build_app=build_app, out=tmp_path) == 1
    assert "“expect”: expected" in capsys.readouterr().out


@pytest.mark.long
def test_the_trace_of_a_play_is_kept_also_of_one_by_hand(trainer, tmp_path):
    trainer.choose("already-verified")
    trainer.click("stepButton")
    trainer.until_at("1 / 1")
    path = tmp_path / "trace.html"
    trainer.window.repertoire.save_trace(path)
    steps = [moment["step"] for moment in trace_of(path)["moments"]]
    assert steps[1:] == ["start without a code: xinghai-music"]
    trainer.choose(None)
    by_hand = trainer.window.playback.app.kiosk
    by_hand.findChild(QWidget, "cloudAccountField").setEditText("qinghe-books")
    for name in ("confirmAccountButton", "startVerificationButton"):
        button = by_hand.findChild(QWidget, name)
        trainer.qtbot.waitUntil(lambda button=button: button.isEnabled(), timeout=20_000)
        button.click()
    tracer = trainer.window.playback.tracer
    trainer.qtbot.waitUntil(lambda: len(tracer.trace.moments) > 1, timeout=20_000)
    trainer.window.repertoire.save_trace(path)
    by_hand = trace_of(path)
    assert by_hand["title"] == trainer.find("scenarioChooser").itemText(0)
    assert by_hand["events"][0]["action"] == "session_started"


@pytest.mark.long
def test_by_hand_the_last_step_is_undone_and_restart_begins_anew(trainer, tmp_path):
    trainer.choose(None)
    trainer.window.repertoire.save(tmp_path / "empty.yaml")
    trainer.find("warningBox").close()
    assert not (tmp_path / "empty.yaml").exists()
    field = trainer.find("cloudAccountField").lineEdit()
    trainer.qtbot.keyClicks(field, "qinghe-books")
    trainer.click("confirmAccountButton")
    trainer.click("startVerificationButton")
    trainer.qtbot.waitUntil(trainer.find("qrCodeLabel").isVisible)
    trainer.click("cancelButton")
    trainer.qtbot.waitUntil(lambda: "expect" in str(trainer.window.repertoire.recording.steps))
    assert "the last: press on the kiosk: cancelButton" in trainer.text("captionSourceLabel")
    trainer.click("undoStepButton")
    trainer.until_idle()
    # As before the press: the same session, with its code.
    assert trainer.find("qrCodeLabel").isVisible()
    assert trainer.text("captionSourceLabel") == "1 recorded; the last: start: qinghe-books"
    # What was done would be lost: that is asked first.
    trainer.click("restartButton")
    question = trainer.find("unsavedQuestion")
    trainer.qtbot.mouseClick(
        next(button for button in question.buttons() if button.text() == "Discard"),
        Qt.MouseButton.LeftButton,
    )
    trainer.until_idle()
    assert trainer.text("captionSourceLabel") == "Nothing is recorded yet."
    assert trainer.find("startVerificationButton").isVisible()
    trainer.click("jdAppButton")
    assert "jdAppButton" in trainer.text("captionSourceLabel")


@pytest.mark.long
def test_an_own_file_is_played_and_a_restart_plays_what_it_says_now(trainer, tmp_path):
    path = tmp_path / "mine.yaml"
    mine = "title: Mine\nsource: own\nsteps:\n  - picture: First\n"
    path.write_text(mine, "utf-8")
    trainer.window.repertoire.open_file(path)
    trainer.until_idle()
    assert trainer.find("scenarioChooser").currentText() == "Mine"
    assert trainer.text("beatLabel") == "0 / 1"
    path.write_text(mine + "  - picture: Second\n", "utf-8")
    trainer.click("restartButton")
    trainer.until_at("0 / 2")
    path.write_text("title: Mine\n", "utf-8")
    trainer.click("restartButton")
    assert "source is missing" in trainer.find("warningBox").text()
    trainer.find("warningBox").close()
    assert trainer.text("beatLabel") == "0 / 2"  # what was played goes on


@pytest.mark.long
def test_a_step_that_fails_on_stage_is_said_and_the_stage_goes_on(trainer, tmp_path, monkeypatch):
    path = tmp_path / "mine.yaml"
    path.write_text("title: Mine\nsource: project rule\nsteps:\n  - tap OK\n", "utf-8")
    trainer.window.playback.open(read(path))
    trainer.until_idle()
    with monkeypatch.context() as patch:
        patch.setattr("demonstration.scenarios.actions.PATIENCE", 0.5)
        trainer.click("stepButton")
        trainer.until_idle()
    trainer.qtbot.waitUntil(lambda: "line 4" in trainer.text("captionLabel"), timeout=30_000)
    trainer.choose("verified")
    trainer.click("stepButton")
    trainer.until_at("1 / 5")


@pytest.mark.long
def test_second_windows_are_brought_up(trainer):
    trainer.choose("two-kiosks")
    trainer.click("playButton")
    trainer.until_over()
    assert [trainer.find("kioskDeckTabs").tabText(place) for place in (0, 1)] == [
        "Front desk 1",
        "Front desk 2",
    ]
    assert trainer.find("phoneDeckTabs").count() == 2


@pytest.mark.long
@pytest.mark.parametrize("lang", ["zh_CN"])
def test_the_stage_speaks_chinese(trainer):
    trainer.choose("drill-replay")
    trainer.click("playButton")
    trainer.until_asked()
    trainer.answer(False)
    assert trainer.text("captionLabel") == "访客认证成功。有人留着用过的二维码照片"
    for name in ("presenterBar", "questionCard", "strip", "scoreSheet"):
        left = untranslated(trainer.find(name))
        # A rule may name the file in which it stands.
        assert [text for text in left if "docs/" not in text] == []


def test_every_event_and_refusal_has_its_rule(qapp):
    """None falls to the words for what is unknown, but those that no session brings about."""
    sessions = [action for action in AuditAction if action.startswith("session_")]
    for action in sessions:
        if action not in (AuditAction.SESSION_ADOPTED, AuditAction.SESSION_AUTHORIZED):
            assert rule_of(action, "waiting_for_scan").source != "project rule"
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
    with open_actions(library()["verified"], "en", build_app) as stage:
        picture = stage.picture()
        assert picture.width() > stage.kiosk.picture().width() + stage.phone.picture().width()
        assert isinstance(picture, QImage)


@pytest.mark.long
def test_a_class_is_held_beside_the_phone_and_ends_with_the_play(trainer):
    pytest.importorskip("starlette")
    from tests.support.class_room import DistantPhone

    trainer.choose("verified")
    assert not trainer.find("classPanel").isVisible()
    trainer.choose(None)
    tabs = trainer.find("phoneDeckTabs")
    assert tabs.currentIndex() == 0  # the phone
    tabs.setCurrentIndex(1)
    address = trainer.find("classAddressChooser")
    address.setCurrentIndex(address.findData("127.0.0.1"))
    trainer.click("holdClassButton")
    origin = trainer.find("classOriginLabel")
    trainer.qtbot.waitUntil(origin.isVisible, timeout=30_000)
    phone = DistantPhone(origin.text()).play("lin-zhixia")
    assert "trainee-07" in phone.open("/people").text  # as many people as a room has phones
    table = trainer.find("classTable")
    trainer.qtbot.waitUntil(lambda: table.rowCount() == 1, timeout=30_000)
    assert "lin-zhixia" in table.item(0, 0).text()
    trainer.click("pauseClassButton")
    trainer.qtbot.waitUntil(trainer.find("classNoticeLabel").isVisible, timeout=30_000)
    assert phone.open().headline == "The trainer has paused the class"
    trainer.click("pauseClassButton")
    trainer.qtbot.waitUntil(lambda: not trainer.find("classNoticeLabel").isVisible())
    trainer.window.repertoire.open(None)
    trainer.until_idle()
    with pytest.raises(ConnectionError):
        phone.open()
    assert trainer.find("holdClassButton").isVisibleTo(trainer.find("classPanel"))


@pytest.mark.long
def test_an_address_that_no_class_can_have_is_said(trainer):
    trainer.choose(None)
    trainer.find("phoneDeckTabs").setCurrentIndex(1)
    trainer.window._class_panel.hold_wanted.emit("203.0.113.9")  # noqa: SLF001
    notice = trainer.find("classNoticeLabel")
    trainer.qtbot.waitUntil(notice.isVisible, timeout=30_000)
    assert "203.0.113.9" in notice.text()
