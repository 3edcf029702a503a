"""Under Wayland the phone sees the kiosk through the desktop's screenshots, or says what to do."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests import ROOT

HIDDEN = "This computer does not show its screen to the phone."

pytestmark = [pytest.mark.file, pytest.mark.desktop]


@pytest.mark.parametrize(
    ("answer", "shown"), [("grant", "authorization"), ("refuse", HIDDEN), ("", HIDDEN)]
)
def test_the_phone_looks_through_the_portal(tmp_path, answer, shown):
    tmp_path.chmod(0o700)
    phone = [sys.executable, "-m", "tests.support.wayland_phone", str(tmp_path), *answer.split()]
    done = subprocess.run(
        ["dbus-run-session", "--", *phone],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        timeout=90,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip().startswith(shown)
    if answer == "grant":
        # Nobody's screen is left lying about.
        assert not (tmp_path / "screenshot.png").exists()
