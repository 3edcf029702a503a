"""Scenario files: run as tests on the real widgets; what is wrong in one is named by its line."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtGui import QImage

import main
from demonstration.performer import _perform
from demonstration.player import LIBRARY, library, play, read, run
from demonstration.script import STEPS, ScriptError, load
from resources.translation import LANGUAGES

GOOD = """\
title: My own
source: own choice
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


def test_every_scenario_of_the_library_comes_out_in_chinese_too(qapp, capsys, tmp_path):
    """In English they are played by the demonstration, in test_command_line."""
    paths = sorted(LIBRARY.glob("*.yaml"))
    assert len(paths) == len(library()) > 14
    result = run(paths, language="zh_CN", build_app=main.build_app, out=tmp_path)
    assert capsys.readouterr().out.endswith(f"{len(paths)} passed, 0 failed\n")
    assert result == 0


def test_the_documents_four_come_first_and_name_their_step():
    sources = [script.source for script in library().values()]
    assert [source.split(",")[1].strip() for source in sources[:4]] == [
        "step 2",
        "step 2",
        "step 3",
        "step 4",
    ]
    assert all(source.startswith(("document", "own choice")) for source in sources)
    for script in library().values():
        assert set(script.title) == set(LANGUAGES)


def test_a_trainers_own_file_is_played(qapp, written, capsys):
    assert run([written(GOOD)], language="en", build_app=main.build_app, repeat=2) == 0
    assert "2 passed, 0 failed" in capsys.readouterr().out


def test_a_failure_says_where_what_and_shows_it(qapp, written, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("demonstration.stage._PATIENCE", 1.0)
    path = written(GOOD.replace("expect: declined", "expect: verified"))
    junit = tmp_path / "out.xml"
    status = run(
        [path, written(GOOD, "fine.yaml")],
        language="en",
        build_app=main.build_app,
        junit=junit,
        out=tmp_path / "failures",
    )
    assert status == 1
    said = capsys.readouterr().out
    assert "line 9, “expect”: expected" in said
    assert "verified; seen “Declined”" in said
    assert "session_declined" in said  # the timeline
    assert not QImage(str(tmp_path / "failures" / "failed-mine.png")).isNull()
    suite = ElementTree.parse(junit).getroot()  # noqa: S314
    assert suite.attrib["tests"] == "2"
    assert suite.attrib["failures"] == "1"
    assert "line 9" in suite.find("testcase/failure").attrib["message"]


@pytest.mark.parametrize(
    ("change", "line", "words"),
    [
        (("title: My own\n", ""), 1, "title is missing"),
        (("source:", "origin:"), 2, "unknown: origin"),
        (("- scan", "- scna"), 6, "unknown step: scna"),
        (("- scan", "- scan: now"), 6, "takes nothing"),
        (("- start: qinghe-books", "- start"), 5, "needs a text"),
        (("expect: declined", "expect: glory"), 9, "glory is none of"),
        (("- decline", "- pass seconds: soon"), 7, "no whole number"),
        (("- decline", "- picture: {en: Only English}"), 7, "the text in zh_CN is missing"),
        (("- decline", "- resize the kiosk: 5"), 7, "a size is [width, height]"),
        (("- decline", "- open staff tab: lunch"), 7, "lunch is none of today"),
        (("  - decline", "  - scan\n    decline: x"), 8, ""),
        (("steps:", "steps: ["), 4, ""),
    ],
)
def test_what_is_wrong_is_named_by_its_line(written, capsys, change, line, words):
    path = written(GOOD.replace(*change))
    assert run([path], language="en", build_app=None) == 2
    said = capsys.readouterr().err
    assert said.startswith(f"{path}:{line}: ")
    assert words in said


def test_a_file_that_is_not_there_is_said(tmp_path):
    with pytest.raises(ScriptError, match="cannot be read"):
        read(tmp_path / "none.yaml")


@given(st.text(max_size=80) | st.sampled_from(GOOD.splitlines()).map(lambda x: GOOD + x))
def test_no_text_breaks_the_reader(tmp_path_factory, text):
    path = tmp_path_factory.mktemp("any") / "any.yaml"
    path.write_text(text, "utf-8", errors="replace")
    said = ""
    try:
        load(path, frozenset())
    except ScriptError as error:
        said = str(error)
    assert not said or said.startswith(f"{path}:")


@pytest.mark.parametrize("ending", [".gif", ".webp", ".html"])
def test_a_recording_shows_every_step(qapp, tmp_path, ending):
    target = tmp_path / f"out{ending}"
    assert play(["verified"], tmp_path / "demo", "en", main.build_app, target) == 0
    pictures = len(list((tmp_path / "demo").iterdir()))
    if ending == ".html":
        page = target.read_text("utf-8")
        assert page.count("<figure>") == page.count("data:image/png;base64,") == pictures
        assert "5. OK: the cloud account is verified" in page
        assert "http" not in page  # it needs nothing else
    else:
        with Image.open(target) as moving:
            assert moving.n_frames == pictures == 5
            # The code is still a code on a slide.
            moving.seek(1)
            assert len(zxingcpp.read_barcodes(moving.convert("RGB"))) == 1


def test_a_recording_that_cannot_be_written_is_said(qapp, tmp_path, capsys):
    target = tmp_path / "nowhere" / "out.html"
    assert play(["already-verified"], tmp_path / "demo", "en", main.build_app, target) == 1
    assert "cannot write" in capsys.readouterr().err


def test_every_step_of_the_vocabulary_is_performed():
    """None but "picture" ends in the case for what is unknown."""
    handled = set(_perform.__code__.co_consts)
    assert {name for name in STEPS if name != "picture"} <= handled
