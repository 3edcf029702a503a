"""What a person sees who types the commands."""

from __future__ import annotations

import os
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from demonstration.scenarios import SCENARIOS

ROOT = Path(__file__).parents[1]


def run(*arguments, cwd=ROOT, **environment):
    clean = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "KIOSK_DATABASE_URL"}
    }
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *arguments],
        cwd=cwd,
        env={**clean, **environment},
        capture_output=True,
        encoding="utf-8",
        timeout=110,
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux alone may lack a display")
def test_without_a_display_the_demonstration_is_played(tmp_path):
    done = run(cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert "no display" in done.stdout
    assert "kiosk: Verified" in done.stdout
    pictures = sorted((tmp_path / "demo").iterdir())
    assert len(pictures) >= len(SCENARIOS)
    for name in SCENARIOS:
        assert any(name in picture.name for picture in pictures)
    assert all(not QImage(str(picture)).isNull() for picture in pictures)


def test_one_scenario_in_chinese(tmp_path):
    done = run("demo", "--scenario", "declined", "--out", str(tmp_path / "out"), "--lang", "zh_CN")
    assert done.returncode == 0, done.stderr
    assert "kiosk: 已拒绝" in done.stdout
    assert len(list((tmp_path / "out").iterdir())) == 1


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (["demo", "--scenario", "nonesuch"], 2, "There are: verified"),
        (["--scan-seconds", "0"], 2, "number of seconds from 1"),
        (["kiosk", "--lang", "tlh"], 2, "invalid choice"),
        (["kiosk", "--database", "nonsense"], 1, "write sqlite:///path"),
    ],
)
def test_bad_input_is_answered_in_plain_words(arguments, status, said):
    done = run(*arguments, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == status
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_help_names_every_command():
    done = run("--help")
    for word in ("kiosk", "phone", "demo", "--database", "--lang"):
        assert word in done.stdout


def test_every_text_is_translated():
    tree = ElementTree.parse(ROOT / "resources" / "translations" / "zh_CN.ts")  # noqa: S314
    messages = list(tree.iter("message"))
    assert len(messages) > 100
    for message in messages:
        translation = message.find("translation")
        assert translation.get("type") is None, message.findtext("source")
        assert translation.text, message.findtext("source")
        for place in ("%1",):
            assert message.findtext("source").count(place) == translation.text.count(place)


def test_the_translation_file_knows_every_text_of_the_source(tmp_path):
    """lupdate, run again, finds nothing new."""
    fresh = tmp_path / "zh_CN.ts"
    fresh.write_bytes((ROOT / "resources" / "translations" / "zh_CN.ts").read_bytes())
    sources = [
        str(path)
        for folder in ("verification", "kiosk", "mobile_sim", "resources")
        for path in (ROOT / folder).rglob("*.py")
    ]
    lupdate = Path(sys.executable).parent / "pyside6-lupdate"
    subprocess.run(
        [str(lupdate), "-silent", "-no-obsolete", "-locations", "none", *sources, "-ts", fresh],
        check=True,
    )
    unfinished = [
        message.findtext("source")
        for message in ElementTree.parse(fresh).iter("message")  # noqa: S314
        if message.find("translation").get("type") == "unfinished"
    ]
    assert unfinished == []


class Emitter(QObject):
    fired = Signal()


def test_emitting_a_signal_keeps_true_alive():
    """PySide6 6.12.0 on Python 3.11 drops one reference to True at each emit, until it crashes."""
    emitter = Emitter()
    before = sys.getrefcount(True)
    for _ in range(100):
        emitter.fired.emit()
    assert sys.getrefcount(True) > before - 50
