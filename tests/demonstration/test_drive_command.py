"""What `drive` is asked for and cannot do is said before the windows open."""

from __future__ import annotations

import logging

import pytest

from demonstration.commands import Kept, perform_command
from jdcloud_kiosk.cli.language import speak
from jdcloud_kiosk.cli.parser import make_parser
from ui.languages import LANGUAGES


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "cannot be written: there is no such file or folder"), ("zh_CN", "无法写入 ")],
)
def test_a_trace_that_cannot_be_written(qapp, tmp_path, monkeypatch, capsys, language, words):
    asked = ["drive", "--lang", language, "--trace", str(tmp_path / "nowhere" / "run.html")]
    assert driven(asked, tmp_path, monkeypatch) == 2
    assert words in capsys.readouterr().err


@pytest.mark.parametrize("server", ["nonsense", "mysql://there/db"])
def test_a_server_that_is_none(qapp, tmp_path, monkeypatch, capsys, server):
    monkeypatch.setenv("VERIFICATION_SERVER", server)
    assert driven(["drive"], tmp_path, monkeypatch) == 1
    assert "$VERIFICATION_SERVER is no PostgreSQL server's address" in capsys.readouterr().err


def driven(words, folder, monkeypatch):
    monkeypatch.setenv("LANGUAGE", "")  # what is spoken is undone after the test
    monkeypatch.setattr(logging.getLogger(), "setLevel", lambda _: None)
    speak(words)
    options = make_parser(list(LANGUAGES), folder / "keys.json").parse_args(words)
    return perform_command(options, None, [], None, Kept(folder))
