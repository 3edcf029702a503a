"""The fixtures that testers get: used here as in a project of their own."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtGui import QImage

from demonstration.scenarios.library import LIBRARY
from demonstration.scenarios.steps import StepFailed
from pytest_verification_kiosk import StepFailed as Failed

TESTERS_OWN = """
import pytest

@pytest.mark.verification_kiosk(lang="zh_CN", seed=7)
def test_a_visitor_says_no(verification_kiosk):
    bench = verification_kiosk
    bench.do("choose account", "lin-zhixia")
    bench.do("start", "qinghe-books")
    bench.do("scan")
    assert bench.kiosk.reads("matchCodeLabel").strip()
    bench.phone.press("declineButton")
    bench.do("expect", "declined")
    assert bench.kiosk.reads("statusLabel") == "已拒绝"
"""


def test_a_scenario_file_runs_on_the_fixtures_windows(verification_kiosk):
    captions = verification_kiosk.run(LIBRARY / "01-verified.yaml")
    assert captions[-1] == "OK: the cloud account is verified"
    assert verification_kiosk.kiosk.reads("statusLabel") == "Verified"
    assert not verification_kiosk.picture().isNull()


def test_a_step_that_leads_nowhere_fails_with_what_was_seen(verification_kiosk, monkeypatch):
    verification_kiosk.do("start", "qinghe-books")
    monkeypatch.setattr("demonstration.scenarios.actions.PATIENCE", 0.3)
    with pytest.raises(StepFailed, match=r"tap OK.*seen “Waiting for scan”"):
        verification_kiosk.do("tap OK")


def run_pytest(folder, *arguments):
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *arguments, str(folder)],
        cwd=folder,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        timeout=110,
    )


def test_pytest_finds_it_by_itself_in_another_folder(tmp_path):
    """Also where the project has a program and data folders of the same names."""
    (tmp_path / "test_mine.py").write_text(TESTERS_OWN, "utf-8")
    (tmp_path / "main.py").write_text("raise SystemExit('this is the tester’s')", "utf-8")
    for name in ("resources", "kiosk"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "data.json").write_text("{}")
    done = run_pytest(tmp_path)
    assert "1 passed" in done.stdout, done.stdout + done.stderr


@pytest.mark.parametrize("shadow", ["resources/__init__.py", "ui.py"])
def test_what_is_in_the_way_is_named(tmp_path, shadow):
    (tmp_path / "test_mine.py").write_text(TESTERS_OWN, "utf-8")
    (tmp_path / shadow).parent.mkdir(exist_ok=True)
    (tmp_path / shadow).write_text("")
    done = run_pytest(tmp_path)
    assert "1 error" in done.stdout
    assert f"finds {tmp_path / shadow}" in done.stdout
    assert "verification_kiosk_process" in done.stdout


def test_a_process_of_its_own_cannot_be_shadowed(tmp_path):
    text = TESTERS_OWN.replace("verification_kiosk)", "verification_kiosk_process)")
    text = text.replace("bench = verification_kiosk", "bench = verification_kiosk_process")
    # Nor does the test's process need Qt.
    (tmp_path / "test_mine.py").write_text(text, "utf-8")
    for name in ("kiosk", "resources", "verification", "jdcloud_kiosk", "PySide6"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").write_text("raise ImportError('the tester’s own')")
    (tmp_path / "main.py").write_text("raise ImportError('the tester’s own')", "utf-8")
    done = run_pytest(tmp_path, "-p", "no:pytest-qt")
    assert "1 passed" in done.stdout, done.stdout + done.stderr


def test_the_process_plays_files_and_gives_pictures(verification_kiosk_process):
    bench = verification_kiosk_process
    assert bench.run(LIBRARY / "01-verified.yaml")[-1] == "OK: the cloud account is verified"
    assert bench.kiosk.reads("statusLabel") == "Verified"
    assert QImage.fromData(bench.picture()).width() > 1000
    with pytest.raises(Failed, match="no QWidget named nothingButton"):
        bench.phone.press("nothingButton")
    with pytest.raises(Failed, match="unknown step: dance"):
        bench.do("dance")


def test_a_process_that_does_not_start_says_why(monkeypatch, tmp_path, request):
    monkeypatch.setenv("KIOSK_PROGRAM", sys.executable)
    bench = request.getfixturevalue("verification_kiosk_process")
    with pytest.raises(Failed, match=r"has ended.*drive"):
        bench.do("scan")


SCENARIO = """
title: Mine
source: own choice
steps:
  - choose account: lin-zhixia
  - start: qinghe-books
  - scan
  - decline
  - expect: declined
"""


def test_a_scenario_file_is_collected_as_a_test_in_each_language(tmp_path):
    (tmp_path / "mine.scenario.yaml").write_text(SCENARIO, "utf-8")
    (tmp_path / "other.yaml").write_text("no scenario", "utf-8")
    (tmp_path / "pytest.ini").write_text(
        "[pytest]\nverification_scenario_languages = en zh_CN\n", "utf-8"
    )
    junit = tmp_path / "out.xml"
    done = run_pytest(tmp_path, "-vv", f"--junit-xml={junit}")
    assert "2 passed" in done.stdout, done.stdout + done.stderr
    for language in ("en", "zh_CN"):
        assert f"mine.scenario.yaml::test_scenario[{language}] PASSED" in done.stdout
    assert 'tests="2"' in junit.read_text("utf-8")


def test_a_scenario_that_fails_says_line_seed_and_what_was_seen(tmp_path):
    """Its folder and pattern are the project's own."""
    (tmp_path / "drills").mkdir()
    path = tmp_path / "drills" / "mine.yaml"
    path.write_text(SCENARIO.replace("  - decline\n", "  - staff sign in\n  - refresh\n"), "utf-8")
    (tmp_path / "pytest.ini").write_text(
        "[pytest]\nverification_scenarios = drills/*.yaml\n", "utf-8"
    )
    (tmp_path / "conftest.py").write_text(IMPATIENT, "utf-8")
    done = run_pytest(tmp_path)
    assert "1 failed" in done.stdout, done.stdout + done.stderr
    assert f"{path}: line 9, “refresh”: waited" in done.stdout
    for words in ("seed: 1", "failed.png", "session_scanned"):
        assert words in done.stdout
    assert "Traceback" not in done.stdout


#: At the step that waits in vain; another may take long on a busy machine.
IMPATIENT = """
import pytest
from demonstration.scenarios import steps

@pytest.fixture
def verification_kiosk(verification_kiosk, monkeypatch):
    perform = steps.step_waits

    def step_waits(actions, step):
        patience = 0.3 if step.name == "refresh" else 60.0
        monkeypatch.setattr("demonstration.scenarios.actions.PATIENCE", patience)
        return (yield from perform(actions, step))

    monkeypatch.setattr("demonstration.scenarios.blocking.step_waits", step_waits)
    return verification_kiosk
"""


def test_a_file_that_is_no_scenario_is_named_with_its_line_when_collected(tmp_path):
    path = tmp_path / "mine.scenario.yaml"
    path.write_text(SCENARIO.replace("- scan", "- scna"), "utf-8")
    done = run_pytest(tmp_path, "--collect-only")
    assert f"{path}:7: unknown step: scna; did you mean “scan”?" in done.stdout
    assert "Traceback" not in done.stdout
