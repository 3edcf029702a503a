"""What a collector reads of a desk: valid OpenMetrics, true figures, nobody's data."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from testbed.service_fixture import CONSENT, PIN, UNVERIFIED, Desk, holder
from tests import ROOT
from verification import VERSION
from verification.domain.history import DayFigures, Outcome
from verification.domain.instructions import InstructionKind, InstructionOutcome
from verification.domain.settings import Settings
from verification.domain.staff import RegisteredKiosk
from verification.services.history import Health
from verification.services.metrics import open_metrics
from verification.services.status import Finding, Level, Status, status_of
from verification.services.watched import Watched, watch
from verification.store.database import Database
from verification.store.schema import REVISION

_SAMPLE = re.compile(r'([a-z_]+)(?:\{((?:[a-z]+="(?:[^"\\\n]|\\.)*",?)*)\})? (-?[0-9.e+]+)')


def read(text):
    """Samples by name and labels; every line is one of the format's."""
    assert text.endswith("\n# EOF\n")
    samples, described = {}, set()
    for line in text.removesuffix("# EOF\n").splitlines():
        if line.startswith("# "):
            _, kind, name, rest = line.split(" ", 3)
            assert kind in ("TYPE", "UNIT", "HELP")
            assert kind != "TYPE" or (rest == "gauge" and name not in described)
            assert kind != "UNIT" or name.endswith(f"_{rest}")
            described.add(name)
            continue
        name, labels, value = _SAMPLE.fullmatch(line).groups()
        assert name in described
        assert (name, labels) not in samples
        samples[name.removeprefix("jdcloud_kiosk_"), labels or ""] = float(value)
    return samples


@pytest.fixture
def measured(desk):
    def measure():
        status = status_of(desk.database, desk.clock, Settings())
        return open_metrics(status, watch(desk.database, desk.clock))

    return measure


def test_the_figures_are_the_desks(desk, measured):
    other = Desk(desk.path, station='Desk "2"\\')
    other.share_clock(desk.clock)
    issued = desk.kiosk.start("qinghe-books")
    asked = desk.phone.scan(desk.code(issued), holder())
    desk.clock.advance(seconds=25)
    desk.phone.authorize(asked.authorization_id, holder(), CONSENT)
    issued = desk.kiosk.start("yunshan-tea")
    desk.phone.scan(desk.code(issued), holder(UNVERIFIED))
    desk.kiosk.call_staff()
    found = read(measured())
    assert found["sessions_today", 'outcome="verified"'] == 1
    assert found["sessions_today", 'outcome="failed"'] == 1
    assert found["sessions_today", 'outcome="declined"'] == 0
    assert found["median_seconds", ""] == pytest.approx(25, abs=0.01)
    assert found["alerts", ""] == 1
    assert found["version", f'version="{VERSION}",schema="{REVISION}"'] == 1
    seen = desk.clock.now().timestamp() - 25
    assert found["last_seen_seconds", 'station="Desk \\"2\\"\\\\"'] == pytest.approx(seen)
    assert ("last_backup_seconds", "") not in found
    assert found["status", ""] == found["finding", 'name="backup"'] == 1
    assert found["finding", 'name="database"'] == 0


def test_where_there_are_branches_each_figure_says_of_which(desk, measured):
    other = Desk(desk.path, "Desk 2", clock=desk.clock, sign_in=False)
    other.staff.sign_in("anna", PIN)
    desk.staff.change_branch("Desk 2", "North", by="staff:anna")
    desk.kiosk.start("qinghe-books")
    other.kiosk.start("yunshan-tea")
    other.kiosk.call_staff()
    desk.console.give("Desk 2", InstructionKind.LANGUAGE, by="anna", value="zh_CN")
    desk.clock.advance(seconds=2)
    other.instructed.carry_out_next()
    # A kiosk that was off has not been slow to hear.
    desk.console.give("Desk 1", InstructionKind.LANGUAGE, by="anna", value="zh_CN")
    desk.clock.advance(minutes=30)
    assert desk.instructed.carry_out_next().instruction.outcome is InstructionOutcome.LAPSED
    found = read(measured())
    assert ("heard_seconds", 'station="Desk 1",branch=""') not in found
    assert ("heard_seconds", 'station="Desk 1"') not in found
    assert found["sessions_today", 'outcome="in_progress"'] == 1
    assert found["sessions_today", 'outcome="in_progress",branch="North"'] == 1
    assert (found["alerts", ""], found["alerts", 'branch="North"']) == (0, 1)
    assert found["heard_seconds", 'station="Desk 2",branch="North"'] == 2
    assert ("last_seen_seconds", 'station="Desk 2",branch="North"') in found
    told = watch(desk.database, desk.clock).as_json()
    assert told["sessions"]["in_progress"] == 2
    assert told["branches"]["North"]["sessions"]["in_progress"] == 1
    assert told["alerts"] == told["branches"]["North"]["alerts"] == 1


def test_a_collector_reads_each_figure_with_its_kind_and_meaning():
    now = datetime(2026, 1, 5, 9, 30, tzinfo=UTC)

    def kiosk(station, *, revoked):
        return RegisteredKiosk(station, "", now, now - timedelta(seconds=60), revoked)

    health = Health(
        now=now,
        database="kiosk.db",
        database_bytes=4096,
        disk_free_bytes=77_000_000_000,
        schema=REVISION,
        version=VERSION,
        python="3.11",
        clock_ahead=timedelta(seconds=1.5),
        last_backup=now - timedelta(days=1),
        server_backup=None,
        kiosks=(kiosk("Desk 1", revoked=False), kiosk("Desk 2", revoked=True)),
        missing_keys=(),
    )
    findings = (
        Finding("kiosk", Level.ATTENTION, ""),
        Finding("kiosk", Level.GOOD, ""),
        Finding("disk", Level.GOOD, ""),
    )
    figures = DayFigures(2, 1, {Outcome.VERIFIED: 1, Outcome.IN_PROGRESS: 1}, 25.5, 20.0)
    watched = Watched(figures, {"": figures.outcomes}, {"": 1}, {"Desk 1": 0.25}, {})
    assert (
        open_metrics(Status(now, findings, health), watched)
        == f"""\
# TYPE jdcloud_kiosk_version gauge
# HELP jdcloud_kiosk_version The program's version and schema
jdcloud_kiosk_version{{version="{VERSION}",schema="{REVISION}"}} 1
# TYPE jdcloud_kiosk_status gauge
# HELP jdcloud_kiosk_status 0 all is well, 1 look at it, 2 out of service
jdcloud_kiosk_status 1
# TYPE jdcloud_kiosk_finding gauge
# HELP jdcloud_kiosk_finding The same for each thing that was looked at, such as database, trail, \
disk or backup
jdcloud_kiosk_finding{{name="kiosk"}} 1
jdcloud_kiosk_finding{{name="disk"}} 0
# TYPE jdcloud_kiosk_database_bytes gauge
# UNIT jdcloud_kiosk_database_bytes bytes
# HELP jdcloud_kiosk_database_bytes Size of the database
jdcloud_kiosk_database_bytes 4096
# TYPE jdcloud_kiosk_disk_free_bytes gauge
# UNIT jdcloud_kiosk_disk_free_bytes bytes
# HELP jdcloud_kiosk_disk_free_bytes Free on its disk
jdcloud_kiosk_disk_free_bytes 77000000000
# TYPE jdcloud_kiosk_clock_behind_seconds gauge
# UNIT jdcloud_kiosk_clock_behind_seconds seconds
# HELP jdcloud_kiosk_clock_behind_seconds This clock behind the newest event
jdcloud_kiosk_clock_behind_seconds 1.5
# TYPE jdcloud_kiosk_last_backup_seconds gauge
# UNIT jdcloud_kiosk_last_backup_seconds seconds
# HELP jdcloud_kiosk_last_backup_seconds When the last backup was made
jdcloud_kiosk_last_backup_seconds 1767519000
# TYPE jdcloud_kiosk_last_seen_seconds gauge
# UNIT jdcloud_kiosk_last_seen_seconds seconds
# HELP jdcloud_kiosk_last_seen_seconds When each kiosk gave its last sign of life
jdcloud_kiosk_last_seen_seconds{{station="Desk 1"}} 1767605340
# TYPE jdcloud_kiosk_sessions_today gauge
# HELP jdcloud_kiosk_sessions_today Sessions since midnight, by outcome, and by branch where \
there are branches
jdcloud_kiosk_sessions_today{{outcome="in_progress"}} 1
jdcloud_kiosk_sessions_today{{outcome="verified"}} 1
jdcloud_kiosk_sessions_today{{outcome="failed"}} 0
jdcloud_kiosk_sessions_today{{outcome="declined"}} 0
jdcloud_kiosk_sessions_today{{outcome="expired"}} 0
jdcloud_kiosk_sessions_today{{outcome="cancelled"}} 0
# TYPE jdcloud_kiosk_median_seconds gauge
# UNIT jdcloud_kiosk_median_seconds seconds
# HELP jdcloud_kiosk_median_seconds From the QR code to verified, today
jdcloud_kiosk_median_seconds 25.5
# TYPE jdcloud_kiosk_authorize_seconds gauge
# UNIT jdcloud_kiosk_authorize_seconds seconds
# HELP jdcloud_kiosk_authorize_seconds From the scan to OK, today
jdcloud_kiosk_authorize_seconds 20
# TYPE jdcloud_kiosk_heard_seconds gauge
# UNIT jdcloud_kiosk_heard_seconds seconds
# HELP jdcloud_kiosk_heard_seconds From what a console last asked of a kiosk until that was done, \
today
jdcloud_kiosk_heard_seconds{{station="Desk 1"}} 0.25
# TYPE jdcloud_kiosk_alerts gauge
# HELP jdcloud_kiosk_alerts Alerts and calls that nobody has seen
jdcloud_kiosk_alerts 1
# EOF
"""
    )
    lacking = replace(health, disk_free_bytes=None, last_backup=None)
    none = replace(figures, median_seconds=None, authorize_seconds=None)
    quiet = replace(watched, figures=none, heard_seconds={})
    text = open_metrics(Status(now, (), lacking), quiet)
    for name in ("disk_free_bytes", "last_backup_seconds", "_median_", "_authorize_", "_heard_"):
        assert name not in text
    assert "jdcloud_kiosk_status 0\n" in text
    odd = replace(health, kiosks=(kiosk('a"b\\c\nd', revoked=False),))
    assert '{station="a\\"b\\\\c\\nd"}' in open_metrics(Status(now, (), odd), None)


def test_nobody_is_named(desk, measured):
    desk.kiosk.start("qinghe-books")
    text = measured()
    assert "anna" not in text
    assert "qinghe" not in text


@pytest.mark.file
def test_a_database_that_cannot_be_used_is_a_figure_too(tmp_path, desk):
    gone = Database(f"sqlite:///{tmp_path / 'gone.db'}", desk.keys, desk.clock)
    text = open_metrics(status_of(gone, desk.clock, Settings()), None)
    gone.close()
    found = read(text)
    assert found["status", ""] == found["finding", 'name="database"'] == 2


def test_the_rules_are_about_metrics_that_there_are(measured, desk):
    desk.kiosk.start("qinghe-books")
    text = (ROOT / "docs" / "monitoring.md").read_text("utf-8")
    rules = text[text.index("## Rules") :]
    there = {name for name, _ in read(measured())}
    used = set(re.findall(r"jdcloud_kiosk_([a-z_]+)", rules))
    assert used <= there
    assert len(used) > 5
    findings = {labels for name, labels in read(measured()) if name == "finding"}
    assert 'name="backup"' in findings
    assert '{name="backup"} > 0' in rules  # also where there never was one
    assert "absent(jdcloud_kiosk_status)" in rules


@pytest.mark.skipif(sys.platform == "win32", reason="cron")
@pytest.mark.parametrize(
    ("figures", "status", "kept"),
    [
        ("a 1\n# EOF\n", 0, "a 1\n# EOF\n"),
        ("a 2\n# EOF\n", 2, "a 2\n# EOF\n"),
        ("", 1, "before\n"),
        ("a 1\n", 1, "before\n"),
    ],
)
def test_the_timers_line_keeps_what_was_there_until_there_are_whole_figures(
    tmp_path, figures, status, kept
):
    text = (ROOT / "docs" / "monitoring.md").read_text("utf-8")
    (line,) = (one.strip() for one in text.splitlines() if one.startswith("    * * * * *"))
    program, given = tmp_path / "jdcloud-kiosk", tmp_path / "figures"
    given.write_text(figures)
    program.write_text(f"#!/bin/sh\ncat '{given}'\nexit {status}\n")
    program.chmod(0o755)
    (tmp_path / "kiosk.prom").write_text("before\n")
    command = line.removeprefix("* * * * *").replace("/var/lib/node_exporter", str(tmp_path))
    path = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
    subprocess.run(["sh", "-c", command], env={**os.environ, "PATH": path}, check=False)
    assert (tmp_path / "kiosk.prom").read_text() == kept


def test_an_outcome_that_nobody_had_is_none():
    figures = DayFigures(1, 1, {Outcome.VERIFIED: 1}, 25.5)
    counted = {"East": figures.outcomes, "West": {}}
    told = Watched(
        figures, counted, {"East": 2}, {}, {"Desk 1": "East", "Desk 2": "West"}
    ).as_json()
    nothing = dict.fromkeys((one.value for one in Outcome), 0)
    assert told["sessions"] == {**nothing, "verified": 1}
    assert told["branches"] == {
        "East": {"sessions": {**nothing, "verified": 1}, "alerts": 2},
        "West": {"sessions": nothing, "alerts": 0},
    }
