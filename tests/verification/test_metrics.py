"""What a collector reads of a desk: valid OpenMetrics, true figures, nobody's data."""

from __future__ import annotations

import re

import pytest

from testbed.service_fixture import CONSENT, UNVERIFIED, Desk, holder
from tests import ROOT
from verification import VERSION
from verification.domain.settings import Settings
from verification.services.history import HistoryService
from verification.services.metrics import open_metrics
from verification.services.status import status_of
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
        today = HistoryService(desk.database, desk.clock, Settings()).today()
        return open_metrics(status, today)

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
    assert used - there <= {"last_backup_seconds"}
    assert len(used) > 5
