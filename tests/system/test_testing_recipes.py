"""The recipes for testers, run as their pages have them: only places are replaced."""

from __future__ import annotations

import contextlib
import os
import re
import shlex
import signal
import subprocess
import sys

import pytest
from PySide6.QtGui import QImage

from demonstration.scenarios.runner import run
from jdcloud_kiosk.places import own_command
from jdcloud_kiosk.training import build_app
from tests import ROOT
from tests.support.screens import Screen

pytestmark = pytest.mark.file


def blocks(page, heading, kind):
    """The blocks of a kind below a heading."""
    text = (ROOT / "docs" / page).read_text("utf-8")
    section = text.partition(f"\n## {heading}")[2].partition("\n## ")[0]
    found = re.findall(rf"```{kind}\n(.*?)```", section, re.DOTALL)
    assert found, f"{page} has no {kind} below {heading}"
    return found


def _here(text, folder):
    """Put the test's own folder for that of the page."""
    return text.replace("/tmp/", f"{folder}/")  # noqa: S108 - it is not used


@pytest.fixture
def shell(tmp_path):
    """Runs a block in bash; jdcloud-kiosk is this one, /tmp the test's own folder."""
    program = tmp_path / "bin" / "jdcloud-kiosk"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec {shlex.join(own_command())} "$@"\n', "utf-8")
    program.chmod(0o755)

    def do(text, *before, **environment):
        script = tmp_path / "recipe.sh"
        script.write_text("set -e\n" + _here(text, tmp_path), "utf-8")
        process = subprocess.Popen(
            [*before, "bash", str(script)],
            cwd=tmp_path,
            env={
                **os.environ,
                "PATH": f"{program.parent}:{os.environ['PATH']}",
                "KIOSK_KEY_FILE": str(tmp_path / "keys.json"),
                "KIOSK_PREFERENCES_FILE": str(tmp_path / "preferences.json"),
                "XDG_RUNTIME_DIR": str(tmp_path),
                **environment,
            },
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            start_new_session=True,
        )
        try:
            said, complained = process.communicate(timeout=200)
        finally:
            # What it has started ends with it, whatever came of it.
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
        return subprocess.CompletedProcess(script, process.returncode, said, complained)

    return do


@pytest.mark.long
def test_pytest(tmp_path):
    text = "\n\n".join(blocks("testing.md", "A recipe: pytest", "python"))
    (tmp_path / "test_mine.py").write_text(text, "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)],
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        timeout=110,
    )
    assert "2 passed" in done.stdout, done.stdout + done.stderr


@pytest.mark.long
def test_a_scenario_of_ones_own(qapp, tmp_path, capsys):
    (text,) = blocks("scenarios.md", "Your own", "yaml")
    path = tmp_path / "mine.yaml"
    path.write_text(text, "utf-8")
    assert run([path], language="en", build_app=build_app, out=tmp_path) == 0


@pytest.mark.long
def test_from_python(tmp_path):
    (text,) = blocks("testing.md", "From Python", "python")
    done = subprocess.run(
        [sys.executable, "-c", _here(text, tmp_path)],
        cwd=ROOT,
        env={**os.environ, "KIOSK_KEY_FILE": str(tmp_path / "keys.json")},
        capture_output=True,
        encoding="utf-8",
        timeout=110,
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.meant_for("jq", reason="the recipe's client")
def test_json_rpc_from_a_shell(shell):
    text = (ROOT / "docs" / "driving.md").read_text("utf-8")
    recipe = "".join(re.findall(r"```sh\n(.*?)```", text, re.DOTALL))
    done = shell(recipe, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0, done.stderr
    assert done.stdout == "null\nWaiting for scan\n2026-01-05T09:32:02+00:00\nExpired\n"


@pytest.mark.desktop
def test_xdotool(shell, tmp_path):
    (recipe,) = blocks("testing.md", "A recipe: xdotool", "sh")
    free = Screen()
    free.close()
    done = shell(recipe.replace(":7", free.display), QT_QPA_PLATFORM="xcb")
    assert "anna\tlead" in done.stdout, done.stdout + done.stderr
    assert QImage(str(tmp_path / "trial.png")).width() == 1920


@pytest.mark.desktop
def test_at_spi_in_any_language(shell, tmp_path):
    (start,) = blocks("testing.md", "A recipe: AT-SPI", "sh")
    (scan,) = blocks("testing.md", "A recipe: AT-SPI", "python")
    (tmp_path / "scan.py").write_text(scan, "utf-8")
    screen = Screen()
    try:
        done = shell(
            start,
            "dbus-run-session",
            "--",
            DISPLAY=screen.display,
            QT_QPA_PLATFORM="xcb",
            PYTHONIOENCODING="utf-8",
        )
    finally:
        screen.close()
    assert "jdAppButton 京东\n" in done.stdout, done.stdout + done.stderr
    assert "allowCameraButton 允许\n" in done.stdout
