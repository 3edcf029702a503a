"""The fixture that testers get: used here as in a project of their own."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from demonstration.scenarios.runner import LIBRARY
from demonstration.scenarios.steps import StepFailed

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
    monkeypatch.setattr("demonstration.scenarios.actions.PATIENCE", 0.3)
    verification_kiosk.do("start", "qinghe-books")
    with pytest.raises(StepFailed, match=r"tap OK.*seen “Waiting for scan”"):
        verification_kiosk.do("tap OK")


def test_pytest_finds_it_by_itself_in_another_folder(tmp_path):
    (tmp_path / "test_mine.py").write_text(TESTERS_OWN, "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)],
        cwd=tmp_path,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )
    assert "1 passed" in done.stdout, done.stdout + done.stderr
