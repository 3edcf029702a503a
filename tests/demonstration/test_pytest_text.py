"""A scenario as a test for pytest: it says and does the same."""

from __future__ import annotations

import ast
import subprocess
import sys
from datetime import UTC, datetime

import pytest

from demonstration.scenarios.description import describe
from demonstration.scenarios.library import LIBRARY, library
from demonstration.scenarios.pytest_text import as_pytest
from demonstration.scenarios.reader import read_step
from demonstration.trainer.hand_recording import HandRecording
from tests.support.selection import others_long

NOW = datetime(2026, 5, 4, 9, tzinfo=UTC)


def steps_of(text):
    """The steps that a test performs."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "do":
            yield read_step(*map(ast.literal_eval, node.args))


@pytest.mark.parametrize("name", others_long(library(), *list(library())[::7]))
def test_every_scenario_does_the_same_as_a_test(name):
    scenario = library()[name]
    text = as_pytest(scenario)
    expected = [(one.name, one.argument) for one in scenario.steps]
    acts = [one for one in expected if one[0] not in ("picture", "ask")]
    assert [(one.name, one.argument) for one in steps_of(text)] == acts
    assert text.count("    # ") == sum(name == "picture" for name, _ in expected)


@pytest.mark.long
def test_what_was_done_by_hand_is_saved_as_a_test_that_passes(tmp_path):
    recording = HandRecording(7)
    recording.add("choose account", "lin-zhixia")
    recording.add("write on the kiosk", {"cloudAccountField": "qinghe-books"})
    recording.add("press on the kiosk", "confirmAccountButton")
    recording.add("press on the kiosk", "startVerificationButton")
    recording.pass_time(1.5)
    recording.add("scan")
    recording.add("decline")
    recording.add("expect", "declined")
    path = tmp_path / "test_mine.py"
    recording.save(path, NOW)
    assert recording.is_kept
    text = path.read_text("utf-8")
    assert "@pytest.mark.verification_kiosk(seed=7)" in text
    assert 'bench.do("write on the kiosk", {"cloudAccountField": "qinghe-books"})' in text
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(path)],
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        timeout=110,
    )
    assert "1 passed" in done.stdout, done.stdout + done.stderr


def test_files_are_printed_as_tests(capsys):
    paths = sorted(LIBRARY.glob("0[56]*.yaml"))
    assert describe("pytest", paths, "zh_CN", as_json=False) == 0
    said = capsys.readouterr().out
    assert "def test_declined(verification_kiosk):" in said
    assert "def test_expired(verification_kiosk):" in said
    assert '"""' not in said
    assert describe("pytest", [], None, as_json=False) == 2
