"""Where a recording goes, and in which language that is said. Nothing is played for it."""

from __future__ import annotations

import logging
from argparse import Namespace

import pytest
from PySide6.QtGui import QImage

from demonstration import commands
from demonstration.commands import Kept, perform_command
from demonstration.scenarios.library import library
from demonstration.scenarios.runner import play
from demonstration.scenarios.shot import Shot
from jdcloud_kiosk.cli.language import speak
from jdcloud_kiosk.cli.parser import make_parser
from ui.languages import LANGUAGES

PICTURE = QImage(60, 40, QImage.Format.Format_RGB32)


def played(out, record, take=None):
    shots = [Shot("Mine", "First", PICTURE), Shot("Mine", "Second", PICTURE)]
    scenario = library()["verified"]
    return play([scenario], out, "en", None, record, take or (lambda *_: iter(shots)))


@pytest.fixture
def spoken(request, monkeypatch):
    monkeypatch.setenv("LANGUAGE", "")  # what is spoken is undone after the test
    speak(["--lang", "zh_CN"])


def test_a_recording_is_one_file_and_leaves_nothing_else(qapp, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert played(None, tmp_path / "out.html") == 0
    assert [path.name for path in tmp_path.iterdir()] == ["out.html"]
    said = capsys.readouterr().out
    assert said == f"\nverified\n  01: First\n  02: Second\n\nrecorded: {tmp_path / 'out.html'}\n"


def test_pictures_beside_it_are_for_who_asks_for_them(qapp, tmp_path):
    assert played(tmp_path / "pictures", tmp_path / "out.html") == 0
    names = sorted(path.name for path in (tmp_path / "pictures").iterdir())
    assert names == ["01-verified.png", "02-verified.png"]


@pytest.mark.parametrize(
    ("words", "out", "record"),
    [
        ("--record out.gif", None, "out.gif"),
        ("--record out.gif --out shots", "shots", "out.gif"),
        ("--record shots", "shots", None),
        ("--out shots", "shots", None),
        ("", "demo", None),
    ],
)
def test_what_a_command_line_asks_for_is_written_and_no_more(
    qapp, tmp_path, monkeypatch, words, out, record
):
    asked: list[Namespace] = []
    monkeypatch.setattr(logging.getLogger(), "setLevel", lambda _: None)
    monkeypatch.setattr(
        commands,
        "play",
        lambda _given, out, _lang, _app, record, _take: asked.append(
            Namespace(out=out and str(out), record=record and str(record))
        ),
    )
    parser = make_parser(list(LANGUAGES), tmp_path / "keys.json")
    options = parser.parse_args(["demo", "--scenario", "verified", *words.split()])
    perform_command(options, None, [], None, Kept(tmp_path))
    assert asked == [Namespace(out=out, record=record)]


def test_it_is_said_in_chinese(qapp, tmp_path, monkeypatch, spoken, capsys):
    assert played(tmp_path / "图片", tmp_path / "out.html") == 0
    said = capsys.readouterr().out
    assert f"2 张图片，保存在 {tmp_path / '图片'}/\n已录制：{tmp_path / 'out.html'}" in said
    monkeypatch.setattr("demonstration.scenarios.recording.can_encode", lambda: False)
    assert played(None, tmp_path / "out.mp4") == 1
    assert "录制视频需先安装组件：pip install" in capsys.readouterr().err
    assert played(None, tmp_path / "nowhere" / "out.gif") == 1
    assert "无法录制到" in capsys.readouterr().err
    (tmp_path / "file").touch()
    assert played(tmp_path / "file" / "shots", None) == 1
    assert "无法将图片保存到" in capsys.readouterr().err
