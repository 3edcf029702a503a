"""The server that writes is changed, or killed, while a visitor is at the kiosk: a real cluster.

``make test-failover``: Patroni, etcd and HAProxy, with synchronous replication.
"""

from __future__ import annotations

import logging
import os
import signal
import threading
from contextlib import suppress
from datetime import timedelta

import pytest

from testbed.fleet_cluster import NODES, FleetCluster, missing
from testbed.service_fixture import Desk
from tests.conftest import Bench
from tests.system.test_fleet import LATE
from verification.domain.audit_events import AuditAction
from verification.domain.settings import Settings
from verification.services.history import HistoryService
from verification.services.maintenance import Maintenance
from verification.store.database import Database, DatabaseUnavailable, Fault

pytestmark = [
    pytest.mark.cluster,
    pytest.mark.timeout(240),
]


@pytest.fixture(scope="module")
def cluster():
    assert not missing(), f"install {missing()}: sh resources/system-packages.sh failover"
    cluster = FleetCluster()
    yield cluster
    cluster.close()


class OtherDesk(threading.Thread):
    """Writes to the trail without a pause, and remembers what it was told is committed."""

    def __init__(self, database, clock):
        super().__init__(daemon=True)
        self._database = database
        self._clock = clock
        self._over = threading.Event()
        self.committed = []
        self.failed = 0

    def run(self):
        number = 0
        while not self._over.wait(0.02):
            number += 1
            with suppress(DatabaseUnavailable):
                self.failed += 1
                with self._database.writing() as transaction:
                    transaction.audit.append(
                        AuditAction.BACKED_UP,
                        at=self._clock.now(),
                        actor="other desk",
                        station="Other desk",
                        detail=str(number),
                    )
                self.failed -= 1
                self.committed.append(str(number))

    def stop(self):
        self._over.set()
        self.join(60)
        assert not self.is_alive()
        self._database.close()


def make_bench(qtbot, cluster, name, way):
    with cluster.connect() as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return Bench(qtbot, cluster.address(name, way), "en")


@pytest.mark.parametrize("way", ["haproxy", "several"])
def test_a_visitor_goes_on_after_the_leader_was_changed_and_killed(
    qtbot, cluster, monkeypatch, way
):
    # Only the feed tells, not the poll behind it: it must find the new leader, too.
    monkeypatch.setattr("verification.store.postgresql.notifications.SAFETY_INTERVAL", 3600)
    bench = make_bench(qtbot, cluster, f"kiosks_{way}", way)
    kiosks = bench.app.database
    address = kiosks.url.render_as_string(hide_password=False)
    other = OtherDesk(Database(address, kiosks.seal.key_ring), bench.clock)
    other.start()
    out = bench.find(bench.kiosk, "outOfServiceLabel")

    # The administrator changes the leader while the code is on the screen.
    bench.show_code()
    session = bench.kiosk.presenter.shown_session()[0]
    if way == "haproxy":
        cluster.switch_over()
    bench.clock.advance(seconds=1)  # the next frame is due
    qtbot.waitUntil(bench.find(bench.kiosk, "qrCodeLabel").isVisible, timeout=2 * LATE)
    qtbot.waitUntil(lambda: not out.isVisible(), timeout=2 * LATE)
    bench.scan()
    ok = bench.find(bench.phone, "okButton")
    qtbot.waitUntil(ok.isVisible, timeout=2 * LATE)
    bench.wait_for_text(bench.kiosk, "statusLabel", "Scanned")

    # The leader's machine loses its power between the scan and OK.
    cluster.wait_until_whole()
    dead = cluster.leader()
    cluster.kill(dead)
    bench.authorize()
    qtbot.waitUntil(out.isVisible, timeout=2 * LATE)
    bench.wait_for_text(bench.phone, "authorizationNoticeLabel", "Nothing is lost")
    assert bench.find(bench.kiosk, "outOfServiceStaffLabel").text()
    assert cluster.wait_for_leader(dead) != dead
    qtbot.waitUntil(lambda: not out.isVisible(), timeout=2 * LATE)

    # Back by itself, to where the visitor was; the answer that was not saved is given again.
    bench.wait_for_text(bench.kiosk, "statusLabel", "Scanned")
    assert bench.kiosk.presenter.shown_session()[0].session_id == session.session_id
    bench.click(bench.phone, "okButton")
    bench.wait_for_text(bench.kiosk, "statusLabel", "Verified")

    other.stop()
    assert other.failed
    database = bench.app.database
    with database.reading() as transaction:
        kept = [
            link.event.detail
            for link in transaction.audit.trail()
            if link.event.actor == "other desk"
        ]
        assert transaction.accounts.cloud_account("qinghe-books").verified
    assert set(other.committed) <= set(kept)
    assert len(kept) == len(set(kept))
    assert Maintenance(database, bench.clock).check_trail().problems == ()
    bench.app.close()
    # The dead one comes back as a standby, with what happened in the meantime.
    cluster.start(dead)
    cluster.wait_until_whole()


def test_a_kiosk_led_to_a_standby_waits_for_a_primary(qtbot, cluster):
    """A standby that can be read, and says of a transaction that writes: not supported (0A000)."""
    leader = cluster.leader()
    bench = make_bench(qtbot, cluster, "kiosks_node", leader)
    bench.show_code()
    cluster.switch_over()
    bench.wait_for_text(bench.kiosk, "outOfServiceStaffLabel", "No primary database server")
    # Reading works, as for an auditor.
    with bench.app.database.reading() as transaction:
        assert not transaction.accounts.cloud_account("qinghe-books").verified
    with pytest.raises(DatabaseUnavailable) as caught, bench.app.database.writing():
        pass
    assert caught.value.fault is Fault.STANDBY
    cluster.wait_until_whole()
    cluster.switch_over()
    qtbot.waitUntil(bench.find(bench.kiosk, "qrCodeLabel").isVisible, timeout=2 * LATE)
    bench.scan()
    bench.authorize()
    bench.wait_for_text(bench.kiosk, "statusLabel", "Verified")
    bench.app.close()


def test_reports_are_read_from_a_standby_that_keeps_up(cluster, tmp_path, monkeypatch, caplog):
    monkeypatch.setattr("verification.store.replica._REST", 0)
    caplog.set_level(logging.INFO)
    leader = cluster.leader()
    (standby,) = set(NODES) - {leader}
    with cluster.connect() as connection:
        connection.execute("CREATE DATABASE kiosks_reports")
    primary = cluster.address("kiosks_reports", "haproxy")
    address = f"{primary}?reports_host=127.0.0.1:{cluster.ports[standby]}"
    monkeypatch.setattr("testbed.service_fixture.database_address", lambda _path: address)
    desk = Desk(tmp_path / "kiosk.db")
    records = HistoryService(desk.database, desk.clock, Settings())
    since = desk.clock.now() - timedelta(days=1)

    def begun():
        desk.clock.advance(seconds=1)
        return records.report(since, desk.clock.now()).generated

    desk.kiosk.start("qinghe-books")
    cluster.wait_for(lambda: begun() == 1, 20)
    with cluster.connect(standby) as looking:
        used = "SELECT count(*) FROM pg_stat_activity WHERE datname = 'kiosks_reports'"
        assert looking.execute(used).fetchone()[0] == 1
        query = "SELECT pid FROM pg_stat_activity WHERE backend_type = 'startup'"
        taking_in = looking.execute(query).fetchone()[0]
        # What it has got and not yet taken in is not in the report, until that is too old.
        os.kill(taking_in, signal.SIGSTOP)
        try:
            desk.kiosk.start("yunshan-tea")
            assert begun() == 1
            monkeypatch.setattr("verification.store.replica.MOST_BEHIND", 0)
            cluster.wait_for(lambda: begun() == 2, 20)
            assert "s behind" in caplog.text
        finally:
            os.kill(taking_in, signal.SIGCONT)
    # A replica that is not there costs a report nothing but a line in the log.
    cluster.kill(standby)
    assert begun() == 2
    cluster.start(standby)
    cluster.wait_until_whole()
    desk.database.close()
