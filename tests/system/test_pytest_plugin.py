"""The fixtures that testers get: used here as in a project of their own."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtGui import QImage

from demonstration.scenarios.library import LIBRARY
from demonstration.scenarios.reader import ScenarioError
from demonstration.scenarios.steps import StepFailed
from pytest_verification_kiosk import StepFailed as Failed
from testbed.databases import SERVER
from tests.support.selection import others_long

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


@pytest.mark.long
def test_a_scenario_file_runs_on_the_fixtures_windows(verification_kiosk):
    captions = verification_kiosk.run(LIBRARY / "01-verified.yaml")
    assert captions[-1] == "OK: the cloud account is verified"
    assert verification_kiosk.kiosk.reads("statusLabel") == "Verified"
    assert not verification_kiosk.picture().isNull()


@pytest.mark.long
def test_a_step_that_leads_nowhere_fails_with_what_was_seen(verification_kiosk, monkeypatch):
    verification_kiosk.do("start", "qinghe-books")
    monkeypatch.setattr("demonstration.scenarios.actions.PATIENCE", 0.3)
    with pytest.raises(StepFailed, match=r"tap OK.*seen “Waiting for scan”"):
        verification_kiosk.do("tap OK")


@pytest.mark.long
@pytest.mark.verification_kiosk(ready="scanned", phones=2, kiosks=2, patience=0.3, seed=3)
def test_a_test_begins_where_its_marker_wants_it(verification_kiosk):
    bench = verification_kiosk
    assert bench.kiosk.reads("statusLabel") == "Scanned, waiting for authorization"
    assert [len(bench.kiosks), len(bench.phones)] == [2, 2]
    third = bench.add_kiosk()
    bench.do("choose app", "JD Finance")
    third.write("cloudAccountField", "yunshan-tea")
    third.press("confirmAccountButton")
    with pytest.raises(StepFailed, match=r"waited 0.3 s in vain"):
        bench.do("wait for on the phone", "resultLabel")
    with pytest.raises(ScenarioError, match="did you mean “scan”"):
        bench.do("scna")
    with pytest.raises(ScenarioError, match="needs a text: a cloud account's login"):
        bench.do("start")
    with pytest.raises(ScenarioError, match=r"nowhere.yaml:1: cannot be read"):
        bench.run("nowhere.yaml")
    with pytest.raises(ScenarioError, match="no state scaned; did you mean “scanned”"):
        bench.ready("scaned")
    assert ("states", "scanned") in bench.exercised()
    assert ("screens", "phone: authorization") in bench.exercised()


@pytest.mark.long
@pytest.mark.verification_kiosk(kiosks=2, ready="waiting")
def test_any_phone_scans_any_kiosk(verification_kiosk):
    bench = verification_kiosk
    bench.do("start on the second kiosk", "yunshan-tea")
    second, third = bench.add_phone("zhou-qiyue"), bench.add_phone("chen-wangshu")
    bench.scan(third, bench.kiosks[1])
    bench.scan(second, bench.kiosks[0])
    assert second.sees("okButton")
    assert bench.kiosks[1].reads("matchCodeLabel") == third.reads("phoneMatchCodeLabel")
    assert bench.kiosks[0].reads("matchCodeLabel") == second.reads("phoneMatchCodeLabel")


@pytest.mark.server
def test_the_windows_meet_on_a_server(tmp_path):
    """Each test's database is made there, and gone afterwards."""
    (tmp_path / "test_mine.py").write_text(TESTERS_OWN + PROCESS, "utf-8")
    before = databases()
    done = run_pytest(tmp_path, f"--verification-server={SERVER}")
    assert "2 passed" in done.stdout, done.stdout + done.stderr
    assert databases() == before


def databases():
    import psycopg

    with psycopg.connect(SERVER) as connection:
        return connection.execute("SELECT datname FROM pg_database").fetchall()


#: What a tester has not: it takes longer to load than the rest.
_OTHERS = ("cacheprovider", "hypothesispytest", "xdist", "randomly", "anyio", "timeout")


def run_pytest(folder, *arguments):
    without = [f"-pno:{name}" for name in _OTHERS]
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", *without, *arguments, str(folder)],
        cwd=folder,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        timeout=110,
    )


#: The same in a process of its own.
PROCESS = (
    TESTERS_OWN.replace("verification_kiosk)", "verification_kiosk_process)")
    .replace("test_a_visitor", "test_another_visitor")
    .replace("bench = verification_kiosk", "bench = verification_kiosk_process")
)

WRONG = """
import pytest

pytestmark = pytest.mark.usefixtures("verification_kiosk")

@pytest.mark.verification_kiosk("zh_CN")
def test_place(): pass

@pytest.mark.verification_kiosk(language="zh_CN")
def test_name(): pass

@pytest.mark.verification_kiosk(lang="zh_Cn")
def test_lang(): pass

@pytest.mark.verification_kiosk(ready="scan")
def test_ready(): pass

@pytest.mark.verification_kiosk(phones=0)
def test_phones(): pass

@pytest.mark.verification_kiosk(patience="long")
def test_patience(): pass
"""


@pytest.mark.long
def test_a_marker_is_checked(tmp_path):
    (tmp_path / "test_mine.py").write_text(WRONG, "utf-8")
    done = run_pytest(tmp_path)
    assert "6 errors" in done.stdout, done.stdout + done.stderr
    for words in (
        "takes arguments by name only, such as seed=7, not 'zh_CN'",
        "has no argument language; did you mean lang?",
        "lang is 'zh_Cn'; did you mean zh_CN?",
        "ready is 'scan', not one of waiting, scanned, verified",
        "phones is 0, not from 1 to 20",
        "patience is 'long', not seconds, more than 0",
    ):
        assert f"the marker verification_kiosk {words}" in done.stdout
    assert "Traceback" not in done.stdout


FAILING = """
import pytest

@pytest.mark.verification_kiosk(ready="scanned", seed=7)
@pytest.mark.parametrize("where", ["verification_kiosk", "verification_kiosk_process"])
def test_a_visitor_agrees(request, where):
    bench = request.getfixturevalue(where)
    bench.phone.press("declineButton")
    bench.do("expect", "verified")
"""


@pytest.mark.long
def test_a_failed_test_keeps_picture_trace_and_timeline(tmp_path):
    """And all that the tests of the run exercised is put together."""
    (tmp_path / "test_mine.py").write_text(FAILING, "utf-8")
    kept, junit, covered = tmp_path / "out.files", tmp_path / "out.xml", tmp_path / "covered"
    done = run_pytest(
        tmp_path,
        f"--junit-xml={junit}",
        f"--verification-coverage={covered}",
    )
    assert "2 failed" in done.stdout, done.stdout + done.stderr
    assert done.stdout.count("expected verified, got declined") >= 2
    assert done.stdout.count("session_declined") == 2
    assert done.stdout.count("seed: 7") == 2
    pictures, traces = sorted(kept.rglob("failed.png")), sorted(kept.rglob("trace.html"))
    assert len(pictures) == len(traces) == 2
    for picture, trace in zip(pictures, traces, strict=True):
        assert str(picture) in done.stdout
        assert str(trace) in done.stdout
        assert QImage(str(picture)).width() > 1000
        page = trace.read_text("utf-8")
        assert "expected verified, got declined" in page
        assert "press declineButton" in page
    assert f'name="trace" value="{traces[0]}"' in junit.read_text("utf-8")
    assert "states: 3 of 7" in done.stdout
    assert (covered / "coverage.svg").exists()
    assert not (covered / "parts").exists()


@pytest.mark.long
def test_pytest_finds_it_by_itself_in_another_folder(tmp_path):
    """Also where the project has a program and data folders of the same names."""
    (tmp_path / "test_mine.py").write_text(TESTERS_OWN, "utf-8")
    (tmp_path / "main.py").write_text("raise SystemExit('this is the tester’s')", "utf-8")
    for name in ("resources", "kiosk"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "data.json").write_text("{}")
    done = run_pytest(tmp_path)
    assert "1 passed" in done.stdout, done.stdout + done.stderr


@pytest.mark.long
@pytest.mark.parametrize("shadow", others_long(["resources/__init__.py", "ui.py"], "ui.py"))
def test_what_is_in_the_way_is_named(tmp_path, shadow):
    (tmp_path / "test_mine.py").write_text(TESTERS_OWN, "utf-8")
    (tmp_path / shadow).parent.mkdir(exist_ok=True)
    (tmp_path / shadow).write_text("")
    done = run_pytest(tmp_path)
    assert "1 error" in done.stdout
    assert f"finds {tmp_path / shadow}" in done.stdout
    assert "verification_kiosk_process" in done.stdout


@pytest.mark.long
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


@pytest.mark.long
def test_the_process_plays_files_and_gives_pictures(verification_kiosk_process):
    bench = verification_kiosk_process
    assert bench.run(LIBRARY / "01-verified.yaml")[-1] == "OK: the cloud account is verified"
    assert bench.kiosk.reads("statusLabel") == "Verified"
    assert QImage.fromData(bench.picture()).width() > 1000
    with pytest.raises(Failed, match="is named “nothingButton”; did you mean"):
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
source: project rule
steps:
  - choose account: lin-zhixia
  - start: qinghe-books
  - scan
  - decline
  - expect: declined
"""


@pytest.mark.long
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


@pytest.mark.long
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
    for words in ("seed: 1", "failed.png", "trace.html", "session_scanned"):
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


@pytest.mark.long
def test_a_file_that_is_no_scenario_is_named_with_its_line_when_collected(tmp_path):
    path = tmp_path / "mine.scenario.yaml"
    path.write_text(SCENARIO.replace("- scan", "- scna"), "utf-8")
    done = run_pytest(tmp_path, "--collect-only")
    assert f"{path}:7: unknown step: scna; did you mean “scan”?" in done.stdout
    assert "Traceback" not in done.stdout
