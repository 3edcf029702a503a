"""The recipes of docs/backups.md, run as they are written: only places are replaced."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess

import pytest

from jdcloud_kiosk.places import own_command
from testbed.service_fixture import Desk
from tests import ROOT

pytestmark = pytest.mark.file

PAGE = (ROOT / "docs" / "backups.md").read_text("utf-8")
BLOCKS = re.findall(r"```(\w+)\n(.*?)```", PAGE, re.DOTALL)
(CRON,) = (text for kind, text in BLOCKS if kind == "cron")
UNITS = {text.split()[1]: text for kind, text in BLOCKS if kind == "ini"}


@pytest.fixture
def home(tmp_path):
    """A user's folders, with a database and its key where the program has them by default."""
    data = tmp_path / ".local" / "share" / "jdcloud-verification-kiosk"
    keys = tmp_path / ".config" / "jdcloud-verification-kiosk"
    data.mkdir(parents=True)
    keys.mkdir(parents=True)
    desk = Desk(data / "kiosk.db")
    desk.kiosk.call_staff()
    desk.database.close()
    (data / "keys.json").rename(keys / "keys.json")
    (tmp_path / "backups").mkdir()
    return tmp_path


def here(text, home):
    """Put this computer's places for those of the page."""
    return text.replace("/opt/jdcloud-kiosk/jdcloud-kiosk", shlex.join(own_command())).replace(
        "/srv/backups", str(home / "backups")
    )


def run(command, home):
    # No more than cron gives to what it runs.
    environment = {"HOME": str(home), "PATH": "/usr/bin:/bin", "SHELL": "/bin/sh", "LOGNAME": "x"}
    return subprocess.run(
        ["/bin/sh", "-c", command],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )


def last_night(home):
    return home / "backups" / "kiosk.db.bak"


def backups_in(home):
    return sorted(one.name for one in (home / "backups").iterdir())


@pytest.mark.long
def test_the_crontab_line_works_each_night(home):
    fields = CRON.split(maxsplit=5)
    assert fields[:5] == ["30", "2", "*", "*", "*"]
    command = fields[5].strip()
    assert "%" not in command  # cron would make a line end of it
    shutil.copyfile(home / ".local/share/jdcloud-verification-kiosk/kiosk.db", last_night(home))
    done = run(here(command, home), home)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert backups_in(home) == ["kiosk.db.bak", "kiosk.db.bak.1"]
    last_night(home).write_text("a letter")
    done = run(here(command, home), home)
    assert done.returncode == 1
    assert "it is no backup" in done.stderr  # that is what cron mails


@pytest.mark.long
def test_the_systemd_units_work(home, tmp_path):
    service, timer = "jdcloud-kiosk-backup.service", "jdcloud-kiosk-backup.timer"
    assert set(UNITS) == {service, timer}
    (line,) = re.findall(r"^ExecStart=(.*)$", UNITS[service], re.MULTILINE)
    done = run(here(line, home), home)
    assert done.returncode == 0, done.stderr
    assert backups_in(home) == ["kiosk.db.bak"]
    if shutil.which("systemd-analyze") is None:
        pytest.skip("systemd is not installed: its own check of the units was left out")
    folder = tmp_path / "units"
    folder.mkdir()
    for name, text in UNITS.items():
        (folder / name).write_text(text.replace("/opt/jdcloud-kiosk/jdcloud-kiosk", "/bin/true"))
    checked = subprocess.run(
        ["systemd-analyze", "verify", *map(str, folder.iterdir())],
        capture_output=True,
        encoding="utf-8",
        timeout=30,
    )
    assert (checked.returncode, checked.stderr) == (0, "")
    (when,) = re.findall(r"^OnCalendar=(.*)$", UNITS[timer], re.MULTILINE)
    said = subprocess.run(
        ["systemd-analyze", "calendar", when], capture_output=True, encoding="utf-8", timeout=30
    )
    assert said.returncode == 0, said.stderr
