"""Scenario files: run as tests on the real widgets; what is wrong in one is named by its line."""

from __future__ import annotations

import logging
import re
import sys
import time
from datetime import UTC, datetime
from gettext import pgettext
from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtGui import QImage

from demonstration.commands import Kept, perform_command
from demonstration.coverage.report import Coverage
from demonstration.coverage.watcher import coverage_into
from demonstration.scenarios.actions import PATIENCE
from demonstration.scenarios.blocking import perform_step
from demonstration.scenarios.description import describe
from demonstration.scenarios.library import LIBRARY, library
from demonstration.scenarios.reader import ScenarioError, read
from demonstration.scenarios.recording import Recording
from demonstration.scenarios.registry import Kind
from demonstration.scenarios.runner import (
    distinct_names,
    open_actions,
    play,
    run,
    side_by_side_shots,
)
from demonstration.scenarios.schema import schema
from demonstration.scenarios.step_table import DOCUMENT, with_table
from demonstration.scenarios.steps import STEPS
from demonstration.trainer.question_sheet import write_question_sheet
from jdcloud_kiosk.cli.language import speak
from jdcloud_kiosk.cli.parser import make_parser
from jdcloud_kiosk.places import open_key_ring, own_command
from jdcloud_kiosk.program import play_for
from jdcloud_kiosk.training import build_app
from mobile_sim.scanner import read as read_code
from tests import ROOT
from tests.support.impatience import give_up_at
from ui.languages import LANGUAGES
from ui.theme import LIGHT

GOOD = """\
title: My own
source: project rule
steps:
  - choose account: lin-zhixia
  - start: qinghe-books
  - scan
  - decline
  - wait for the end
  - expect: declined
"""


@pytest.fixture
def written(tmp_path):
    def write(text, name="mine.yaml"):
        path = tmp_path / name
        path.write_text(text, "utf-8")
        return path

    return write


LIBRARY_PATHS = sorted(LIBRARY.glob("*.yaml"))
OWN = ROOT / "tests" / "scenarios"


@pytest.mark.long
def test_the_documents_four_come_out(qapp, capsys, tmp_path):
    assert run(LIBRARY_PATHS[:4], language="en", build_app=build_app, out=tmp_path) == 0
    assert capsys.readouterr().out.endswith("4 passed, 0 failed\n")


@pytest.mark.timeout(600)  # every scenario, maybe on a busy machine
@pytest.mark.long
def test_every_scenario_comes_out_and_together_they_exercise_the_whole_machine(
    qapp, capsys, tmp_path
):
    coverage = Coverage()
    watch = [coverage_into(coverage)]
    result = run([LIBRARY, OWN], language="en", build_app=build_app, out=tmp_path, watch=watch)
    said = capsys.readouterr().out
    assert (result, "0 failed" in said) == (0, True), said
    assert coverage.missing == []
    assert "states: 7 of 7 (100 %)" in coverage.lines()


def _with_every_step():
    """Return the fewest of the scenarios, or nearly, in which every step occurs."""
    steps = {path: {step.name for step in read(path).steps} for path in LIBRARY_PATHS}
    missing, chosen = set().union(*steps.values()), []
    while missing:
        chosen.append(max(steps, key=lambda path: len(steps[path] & missing)))
        missing -= steps[chosen[-1]]
    return sorted(chosen)


@pytest.mark.long
@pytest.mark.timeout(360)  # nine scenarios, also where other programs have the processors
@pytest.mark.parametrize("part", range(2))
def test_every_step_comes_out_in_chinese_with_the_kiosk_in_another_process(
    qapp, capsys, tmp_path, part
):
    paths = _with_every_step()[part::2]
    command = [*own_command(), "scenario-kiosks"]
    result = run(paths, language="zh_CN", build_app=build_app, out=tmp_path, kiosk_command=command)
    assert capsys.readouterr().out.endswith(f"{len(paths)} passed, 0 failed\n")
    assert result == 0


def test_a_kiosk_process_that_dies_is_said_and_does_not_hang(qapp, written, capsys):
    command = [sys.executable, "-c", "import sys; sys.stdin.readline()"]
    status = run([written(GOOD)], language="en", build_app=build_app, kiosk_command=command)
    assert status == 1
    assert "the kiosk's process has ended" in capsys.readouterr().out


@pytest.mark.long
def test_the_same_seed_makes_the_same_codes(qapp):
    """The QR code that is scanned and the match code come again, and with another seed do not."""
    scenario = library()["verified"]

    def seen(seed):
        with open_actions(scenario, "en", build_app, seed) as stage:
            for step in scenario.steps:
                if step.name == "tick consent":
                    break
                if step.name == "scan":
                    code = read_code(stage.kiosk.picture()).text
                if step.name != "picture":
                    perform_step(stage, step)
            return code, stage.kiosk.reads("matchCodeLabel")

    first = seen(5)
    assert first[0].startswith("https://")
    assert seen(5) == first
    assert seen(6) != first


def test_the_documents_four_come_first_and_name_their_step():
    scenarios = list(library().values())
    assert [scenario.source["en"].split(",")[1].strip() for scenario in scenarios[:4]] == [
        "step 2",
        "step 2",
        "step 3",
        "step 4",
    ]
    known = ("document", "project rule", "RFC", "PIPL")
    assert all(scenario.source["en"].startswith(known) for scenario in scenarios)
    for scenario in scenarios:
        assert set(scenario.title) == set(scenario.source) == set(LANGUAGES)


def test_every_drill_asks_and_names_the_rule():
    drills = {name: scenario for name, scenario in library().items() if name.startswith("drill-")}
    attacks = {
        "relayed-frame",
        "stale-photo",
        "copied-sticker",
        "second-scanner",
        "tampered-code",
        "replay",
        "fake-helper",
    }
    assert {name.removeprefix("drill-") for name in drills} == attacks | {"withdrawal"}
    for scenario in drills.values():
        questions = [step.argument for step in scenario.steps if step.name == "ask"]
        assert questions
        assert all(question.rule[language] for question in questions for language in LANGUAGES)
    # Whoever always taps the same place scores no better than chance.
    places = {
        step.argument.right
        for scenario in drills.values()
        for step in scenario.steps
        if step.name == "ask"
    }
    assert places == {0, 1, 2}


@pytest.mark.long
def test_a_trainers_own_file_is_played(qapp, written, capsys):
    assert run([written(GOOD)], language="en", build_app=build_app, repeat=2) == 0
    assert "2 passed, 0 failed" in capsys.readouterr().out


@pytest.mark.long
def test_a_failure_says_where_what_and_shows_it_at_once(qapp, written, tmp_path, capsys):
    """With the usual patience: another outcome can no longer come."""
    path = written(GOOD.replace("expect: declined", "expect: verified"))
    junit = tmp_path / "out.xml"
    other = tmp_path / "other"
    other.mkdir()
    same_name = written(path.read_text("utf-8"), "other/mine.yaml")
    start = time.monotonic()
    status = run(
        [path, same_name, written(GOOD, "fine.yaml")],
        language="en",
        build_app=build_app,
        junit=junit,
        out=tmp_path / "failures",
    )
    assert status == 1
    assert time.monotonic() - start < PATIENCE
    said = capsys.readouterr().out
    assert f"{path}: line 9, “expect”: expected verified, got declined; seen “Declined”" in said
    assert "session_declined" in said  # the timeline
    pictures = sorted(one.name for one in (tmp_path / "failures").iterdir())
    assert pictures == sorted(
        [f"failed-{tmp_path.name}-mine.png", "failed-other-mine.png"],
    )
    assert not QImage(str(tmp_path / "failures" / "failed-other-mine.png")).isNull()
    suite = ElementTree.parse(junit).getroot()  # noqa: S314
    assert suite.attrib["tests"] == "3"
    assert suite.attrib["failures"] == "2"
    case = suite.find("testcase")
    assert (case.attrib["file"], case.attrib["line"]) == (str(path), "9")
    assert "expected verified, got declined" in case.find("failure").attrib["message"]


@pytest.mark.long
def test_a_refusal_that_was_another_is_said_in_the_end(qapp, written, capsys, monkeypatch):
    give_up_at(monkeypatch, lambda step: step.name == "expect refused")
    steps = """\
  - start: qinghe-books
  - keep a picture of the code
  - refresh
  - choose account: lin-zhixia
  - scan the kept picture
  - expect refused: code_altered
  - scan
"""
    path = written(f"title: a\nsource: b\nsteps:\n{steps}")
    status = run(
        [path.parent],
        language="en",
        build_app=build_app,
        out=path.parent / "out",
        fail_fast=True,
        repeat=2,
    )
    said = capsys.readouterr().out
    assert status == 1
    assert "line 9, “expect refused”: expected refused code_altered, got code_replaced" in said
    assert said.endswith("0 passed, 1 failed\n")  # nothing ran after the failure


def test_names_of_results_are_as_short_as_they_can_be():
    paths = [
        "a/01-one.yaml",
        "a/02-one.yaml",
        "a/two.yaml",
        "b/two.yaml",
        "three.yaml",
        "b/two.yaml",
    ]
    assert distinct_names([Path("/x") / path for path in paths]) == [
        "01-one",
        "02-one",
        "a-two",
        "b-two",
        "three",
        "b-two-2",
    ]


@pytest.mark.parametrize(
    ("change", "line", "words"),
    [
        (("title: My own\n", ""), 1, "title is missing"),
        (("source:", "origin:"), 2, "unknown: origin"),
        # Parts that stand for one another: few lines would be read for hours, or for ever.
        (
            ("source:", "more: &more [*more]\nsource:"),
            2,
            "this is no YAML: a part is repeated by *",
        ),
        (("- scan", "- scna"), 6, "unknown step: scna; did you mean “scan”?"),
        (("- scan", "- dance"), 6, "unknown step: dance\n"),
        (("- scan", "- scan: now"), 6, "takes nothing"),
        (("- start: qinghe-books", "- start"), 5, "needs a text: a cloud account's login"),
        (("expect: declined", "expect"), 9, "needs a choice: one of cancelled_at_kiosk, "),
        (("expect: declined", "expect: glory"), 9, "glory is none of"),
        (("- decline", "- pass seconds: soon"), 7, "no number of seconds"),
        (("- decline", "- camera turned by: far"), 7, "no whole number"),
        (("- decline", "- phone network: wet"), 7, "wet is none of good"),
        (("- decline", "- expect refused: wet"), 7, "wet is none of"),
        (("- decline", "- ask: what"), 7, "a question has"),
        (("- decline", "- ask: {question: x, answers: [a], right: 1, rule: x}"), 7, "two to four"),
        (("- decline", "- ask: {question: x, answers: [a, b], rule: x}"), 7, "needs “right”"),
        (
            ("- decline", "- ask: {question: x, answers: [a, b], right: 3, rule: x}"),
            7,
            "no answer 3",
        ),
        (("- decline", "- picture: {en: Only English}"), 7, "the text in zh_CN is missing"),
        (("- decline", "- resize the kiosk: 5"), 7, "a size is [width, height]"),
        (("- decline", "- open staff tab: lunch"), 7, "lunch is none of today"),
        (("  - decline", "  - scan\n    decline: x"), 8, ""),
        (("steps:", "steps: ["), 4, ""),
        (("source:", "sorce:"), 2, "unknown: sorce; did you mean “source”?"),
        (("source:", "title: again\nsource:"), 2, "“title” is here again: first on line 1"),
        (
            ("- decline", "- picture: {en: a, zh_CN: b, en: c}"),
            7,
            "“en” is here again: first on line 7",
        ),
        (("lin-zhixia", "lin-zhixai"), 4, "not a JD account's login; did you mean “lin-zhixia”?"),
        (("qinghe", "qinghee"), 5, "not a cloud account's login; did you mean “qinghe-books”?"),
        (
            ("- decline", "- press on the phone: declinebutton"),
            7,
            "not an objectName of the phone; did you mean “declineButton”?",
        ),
        (
            ("- decline", "- wait for on the kiosk: okButton"),
            7,
            "“okButton” is not an objectName of the kiosk",
        ),
        (("expect: declined", "expect: Declined"), 9, "did you mean “declined”?"),
        (("- expect: declined", "- expect：declined"), 9, "a full-width colon “：”; write “: ”"),
        (("source:", "source："), 2, "a full-width colon “：”"),
        (("  - scan", "  － scan"), 6, "a full-width dash “－”; write “- ”"),
        (("  - scan", "\u3000\u3000- scan"), 6, "an ideographic space; write a space"),
        (("  - scan", "\t- scan"), 6, "a tab; write spaces"),
    ],
)
def test_what_is_wrong_is_named_by_its_line(written, capsys, change, line, words):
    path = written(GOOD.replace(*change))
    assert run([path], language="en", build_app=None) == 2
    said = capsys.readouterr().err
    assert said.startswith(f"{path}:{line}: ")
    assert words in said


@pytest.fixture(params=["zh_CN", "zh_TW"])
def spoken(request, monkeypatch):
    """Each kind of Chinese, as the command line speaks it."""
    monkeypatch.setenv("LANGUAGE", "")  # what is spoken is undone after the test
    speak(["--lang", request.param])
    return request.param


@pytest.mark.parametrize(
    ("change", "simplified", "traditional"),
    [
        (("- scan", "- scna"), "没有步骤“scna”；是否想写“scan”？", "是否想寫「scan」？"),
        (("lin-zhixia", "lin-zhixai"), "不是京东账号的登录名；是否想写“lin-", "不是京東帳號的"),
        (("source:", "title: again\nsource:"), "“title”重复出现：首次出现在第 1 行", "重複出現"),
        (("expect: declined", "expect"), "“expect”缺少选项：可选值为 cancelled_at_", "缺少選項："),
        (("expect: declined", "expect：declined"), "此处有全角冒号“：”，请改为“: ”", "全形冒號"),
        (("  - scan", "\u3000\u3000- scan"), "此处有全角空格，请改为半角空格", "半形空格"),
        (("source:", "source: a: b"), "不符合 YAML 格式：此处不应有冒号", "此處不應有冒號"),
    ],
)
def test_what_is_wrong_is_said_in_chinese(written, capsys, spoken, change, simplified, traditional):
    path = written(GOOD.replace(*change))
    assert describe("check", [path], None, as_json=False) == 2
    said = capsys.readouterr().err
    assert said.startswith(f"{path}:")
    assert (simplified if spoken == "zh_CN" else traditional) in said


def test_a_checked_file_is_said_to_be_right_in_chinese(written, capsys, spoken):
    assert describe("check", [written(GOOD)], None, as_json=False) == 0
    assert capsys.readouterr().out.startswith("1 个场景" if spoken == "zh_CN" else "1 個場景")


@pytest.mark.long
def test_a_failed_expectation_is_said_in_chinese(qapp, written, capsys, spoken, tmp_path):
    text = GOOD.replace("expect: declined", "expect: verified")
    assert run([written(text)], language=spoken, build_app=build_app, out=tmp_path) == 1
    wanted = "预期 verified，实际 declined" if spoken == "zh_CN" else "預期 verified，實際 declined"
    assert re.search(f"9 行，.*expect.*：{wanted}；", capsys.readouterr().out)


def test_every_message_about_scenarios_can_be_said_in_chinese(spoken):
    """Their errors are sentences: none is put together out of English where it is raised."""
    names = "ActionError|ScenarioError|UnknownStep|NoText|_wrong|_wait|_until"
    raised = re.compile(rf"""(?:{names})\(\s*(?:\w+, )?f?["'][^"']*[ {{]""")
    files = sorted((ROOT / "demonstration" / "scenarios").glob("*.py"))
    assert [one.name for one in files if raised.search(one.read_text("utf-8"))] == []
    unsaid = [one for one in Kind if pgettext("Scenarios", one) == one]
    helps = {one.argument.help for one in STEPS.values() if one.argument}
    assert (unsaid, [one for one in helps if one.said(pgettext) == one]) == ([], [])


def test_everything_that_is_wrong_is_said_of_all_files_before_any_runs(written, tmp_path, capsys):
    first = written(GOOD.replace("- scan", "- scna").replace("lin-", "lim-"), "first.yaml")
    written(GOOD, "fine.yaml")
    second = written("title: a\nsteps:\n- scan\n", "second.yaml")
    (tmp_path / "empty").mkdir()
    assert run([tmp_path, tmp_path / "empty"], language="en", build_app=None) == 2
    said = capsys.readouterr().err.splitlines()
    assert [line.partition(": ")[0] for line in said] == [
        f"{first}:4",
        f"{first}:6",
        f"{second}:1",
        f"{tmp_path / 'empty'}:1",
    ]


def test_full_width_punctuation_in_a_text_is_fine(written):
    text = "title: 访客：拒绝，走开\nsource: |\n  \u3000\u3000段落 － 一\nsteps: [scan]\n"
    assert read(written(text)).title["en"] == "访客：拒绝，走开"


@pytest.mark.parametrize(
    ("encoding", "words"),
    [
        ("utf-16", "it is in UTF-16; save it as UTF-8"),
        ("utf-16-be", "it is in UTF-16; save it as UTF-8"),
        ("gb18030", "it is in GBK (GB18030); save it as UTF-8"),
    ],
)
def test_an_encoding_is_named(tmp_path, encoding, words):
    path = tmp_path / "mine.yaml"
    path.write_bytes("title: 我的场景，访客拒绝\nsource: 自定\nsteps: [scan]\n".encode(encoding))
    with pytest.raises(ScenarioError) as raised:
        read(path)
    assert words in str(raised.value)


@pytest.mark.long
def test_the_schema_for_editors_takes_every_scenario_and_no_wrong_one():
    # It reads grammars when it is loaded, which takes as long as many tests.
    from jsonschema import Draft202012Validator

    validator = Draft202012Validator(schema())
    Draft202012Validator.check_schema(schema())
    for path in LIBRARY_PATHS:
        validator.validate(yaml.safe_load(path.read_text("utf-8")))
    for change in (("- scan", "- scna"), ("source", "sorce"), (": qinghe", ": quinghe")):
        assert not validator.is_valid(yaml.safe_load(GOOD.replace(*change)))
    numbered = GOOD.replace("- decline", "- press on the kiosk: alertSeenButton3")
    validator.validate(yaml.safe_load(numbered))


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        ("scenario check", 2, "Say which"),
        ("scenario run", 2, "Say which"),
        ("scenario list", 0, "verified\tVerified"),
        ("scenario list --lang zh_CN --json", 0, '"questions": 1'),
        ("scenario names", 0, "kioskWindow\tcancelButton\tbutton\t“Cancel”"),
        ("scenario names --json", 0, '"name": "okButton"'),
        ("scenario schema", 0, '"$schema"'),
        ("scenario list --junit x.xml", 2, "--junit does not go with “scenario list”, only with"),
        ("scenario check x --fail-fast", 2, "--fail-fast does not go with “scenario check”"),
        ("scenario names x.yaml", 2, "“scenario names” takes no further words"),
        ("scenario run x.yaml --json", 2, "--json does not go with “scenario run”"),
        ("--database k.db scenario run x", 2, "--database does not go with “scenario”"),
        ("--station A demo", 2, "--station does not go with “demo”"),
    ],
)
def test_the_bench_says_what_it_is_asked_and_ignores_nothing(
    qapp, capsys, monkeypatch, tmp_path, words, status, said
):
    monkeypatch.setattr(logging.getLogger(), "setLevel", lambda _: None)
    options = make_parser(list(LANGUAGES), tmp_path / "keys.json").parse_args(words.split())
    assert play_for(options) == status
    printed = capsys.readouterr()
    assert said in (printed.err if status else printed.out)


def test_an_option_that_a_play_cannot_use_is_none_of_its_own(capsys, tmp_path):
    with pytest.raises(SystemExit):
        make_parser(list(LANGUAGES), tmp_path / "keys.json").parse_args(
            ["scenario", "run", "--database", "kiosk.db", "x.yaml"]
        )
    assert "there is no option --database" in capsys.readouterr().err


def test_a_checked_file_is_said_to_be_right(qapp, capsys, written):
    assert describe("check", [written(GOOD)], None, as_json=False) == 0
    assert capsys.readouterr().out == "1 scenario: nothing is wrong\n"


def test_a_file_that_is_not_there_is_said(tmp_path):
    with pytest.raises(ScenarioError, match="cannot be read"):
        read(tmp_path / "none.yaml")


@given(st.text(max_size=80) | st.sampled_from(GOOD.splitlines()).map(lambda x: GOOD + x))
def test_no_text_breaks_the_reader(tmp_path_factory, text):
    path = tmp_path_factory.mktemp("any") / "any.yaml"
    path.write_text(text, "utf-8", errors="replace")
    said = ""
    try:
        read(path)
    except ScenarioError as error:
        said = str(error)
    assert not said or said.startswith(f"{path}:")


@pytest.fixture(scope="module")
def shots(qapp):
    """The shots of one play."""
    return list(side_by_side_shots(library()["verified"], build_app, "en"))


@pytest.mark.long
def test_a_play_whose_database_is_away_is_pictured_to_its_end(qapp):
    shots = list(side_by_side_shots(library()["out-of-service"], build_app, "en"))
    assert len(shots) == 2


def recorded(tmp_path, shots, ending):
    recording = Recording(tmp_path / f"out{ending}", "The <title>", "zh_CN", list(shots))
    recording.write()
    return recording.path


@pytest.mark.long
@pytest.mark.parametrize("ending", [".gif", ".webp"])
def test_a_moving_picture_shows_every_step_as_long_as_it_takes_to_read(tmp_path, shots, ending):
    with Image.open(recorded(tmp_path, shots, ending)) as moving:
        assert moving.n_frames == len(shots) == 5
        shown = []
        for frame in range(moving.n_frames):
            moving.seek(frame)
            moving.load()
            shown.append(moving.info["duration"])
        longest = max(range(5), key=lambda place: len(shots[place].caption))
        assert shown.index(max(shown)) == longest
        assert min(shown) > 2000
        # The code is still a code on a slide.
        moving.seek(1)
        assert len(zxingcpp.read_barcodes(moving.convert("RGB"))) == 1


@pytest.mark.long
def test_a_gif_has_the_brands_exact_colour(tmp_path, shots):
    with Image.open(recorded(tmp_path, shots, ".gif")) as moving:
        moving.seek(3)  # OK can be tapped
        colours = {colour for _, colour in moving.convert("RGB").getcolors(1_000_000)}
    assert tuple(bytes.fromhex(LIGHT.brand[1:])) in colours


@pytest.mark.long
def test_a_handout_names_the_rule_behind_each_picture(tmp_path, shots):
    page = recorded(tmp_path, shots, ".html").read_text("utf-8")
    assert page.count("<figure>") == page.count("data:image/png;base64,") == 5
    assert '<html lang="zh-CN">' in page
    assert "The &lt;title&gt;" in page
    assert "5. OK: the cloud account is verified" in page
    assert "OK: verified — document, step 2" in page.partition("5. OK")[2]
    assert "QR code shown — document, step 1" in page
    assert "http" not in page  # it needs nothing else
    pdf = recorded(tmp_path, shots, ".pdf").read_bytes()
    assert pdf.startswith(b"%PDF")
    assert b"/Count 3" in pdf  # pages


@pytest.mark.long
@pytest.mark.parametrize("ending", [".mp4", ".webm"])
def test_a_video_has_subtitles_beside_it(tmp_path, shots, ending):
    av = pytest.importorskip("av")
    path = recorded(tmp_path, shots, ending)
    with av.open(str(path)) as video:
        seconds = video.duration / av.time_base
        size = (video.streams.video[0].width, video.streams.video[0].height)
    assert size[0] == 960
    cues = path.with_suffix(".vtt").read_text("utf-8")
    assert cues.startswith("WEBVTT\n\n00:00:00.000 --> ")
    last = re.findall(r"--> 00:00:(\S+)", cues)[-1]
    assert seconds == pytest.approx(float(last), abs=0.3)
    assert cues.rstrip().endswith("OK: the cloud account is verified")


@pytest.mark.parametrize("name", ["nowhere/out.html", "out.mp4", "folder.gif/"])
def test_what_cannot_be_recorded_is_said_before_anything_is_played(
    qapp, tmp_path, capsys, monkeypatch, name
):
    monkeypatch.setattr("demonstration.scenarios.recording.can_encode", lambda: False)
    target = tmp_path / name
    if name.endswith("/"):
        target.mkdir()
    assert play([library()["already-verified"]], tmp_path / "demo", "en", None, target) == 1
    assert f"Nothing can be recorded to {target}: " in capsys.readouterr().err


def test_questions_are_printed_and_their_answers_apart(qapp, tmp_path):
    drills = [one for one in library().values() if one.questions]
    now = datetime(2026, 11, 26, tzinfo=UTC)
    sheets = write_question_sheet(tmp_path / "q.html", drills, "en", 1, now)
    questions, answers = (path.read_text("utf-8") for path in sheets)
    assert sheets[1].name == "q-answers.html"
    count = sum(one.questions for one in drills)
    assert f"{count}. " in questions
    assert f"{count + 1}. " not in questions
    assert "docs/protocol.md" not in questions  # a rule would answer
    assert answers.count("✓") == count
    assert '<html lang="en">' in questions
    others = write_question_sheet(tmp_path / "q.html", drills, "en", 2, now)
    assert others[0].read_text("utf-8") != questions  # another class, another order
    assert (
        write_question_sheet(tmp_path / "q.pdf", drills, "zh_CN", 1, now)[1].read_bytes()[:4]
        == b"%PDF"
    )


@pytest.mark.long
def test_a_recording_into_a_folder_is_its_pictures(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(logging.getLogger(), "setLevel", lambda _: None)
    words = ["demo", "--scenario", "declined", "--record", str(tmp_path / "shots")]
    options = make_parser(list(LANGUAGES), tmp_path / "keys.json").parse_args(words)
    ring = open_key_ring(options.key_file)
    assert perform_command(options, build_app, own_command(), ring, Kept(tmp_path)) == 0
    assert [path.name for path in (tmp_path / "shots").iterdir()] == ["01-declined.png"]


def test_every_step_of_the_vocabulary_can_be_performed_and_is_documented():
    text = DOCUMENT.read_text("utf-8")
    assert with_table(text) == text, "run: .venv/bin/python -m demonstration.scenarios.step_table"
    assert [name for name in STEPS if f"| `{name}` |" not in text] == []
