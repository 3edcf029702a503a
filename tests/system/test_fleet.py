"""Many machines, one PostgreSQL server: its own server here, stopped and started as it likes.

Part of ``make test-fleet`` only.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import psycopg
import pytest
from sqlalchemy import make_url

from jdcloud_kiosk.places import own_command
from testbed.databases import database_address
from testbed.fleet_server import FleetServer
from testbed.service_fixture import (
    CONSENT,
    MALL,
    SECOND,
    Desk,
    holder,
    note_accounts,
    prepare_for_training,
)
from tests.conftest import Bench
from verification.domain.accounts import CloudAccount
from verification.domain.clock import SystemClock
from verification.domain.refusals import Refused
from verification.domain.session import ResultCode, SessionState
from verification.domain.settings import Settings
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing
from verification.services.handover import summed_up
from verification.services.history import HistoryService
from verification.services.maintenance import Maintenance
from verification.store.database import Database, DatabaseUnavailable, Fault
from verification.store.postgresql.address import read_server_address, without_password
from verification.store.postgresql.backend import WRITER
from verification.store.postgresql.connection import Server
from verification.store.postgresql.notifications import NotificationFeed
from verification.store.schema import migrate, prepare

pytestmark = [
    pytest.mark.server,
    pytest.mark.xdist_group("fleet"),
]

LATE = 15_000


@pytest.fixture(scope="module")
def server():
    server = FleetServer()
    yield server
    server.close()


@pytest.fixture
def address(server, request):
    """A database of the test's own on the server of this module."""
    server.ensure()
    name = f"t_{abs(hash(request.node.nodeid)):x}"
    with psycopg.connect(server.address(), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return server.address(name)


def server_at(address):
    return Server(read_server_address(address))


class Counter:
    def __init__(self):
        self.count = 0
        self._changed = threading.Condition()

    def __call__(self):
        with self._changed:
            self.count += 1
            self._changed.notify_all()

    def wait_for(self, count, seconds=10):
        with self._changed:
            assert self._changed.wait_for(lambda: self.count >= count, seconds), self.count


@pytest.fixture
def fleet_desk(address, tmp_path, monkeypatch):
    monkeypatch.setattr("testbed.service_fixture.database_address", lambda _path: address)
    return Desk(tmp_path / "kiosk.db")


# -- reports ----------------------------------------------------------------------------------


@pytest.mark.parametrize("replica", ["itself", "nowhere", "another database's"])
def test_a_report_is_right_whatever_the_replica_is(
    server, address, tmp_path, monkeypatch, caplog, replica
):
    port = {"itself": server.port, "nowhere": server.free_port()}.get(replica, 0)
    with contextlib.ExitStack() as stack:
        if replica == "another database's":
            other = FleetServer()
            stack.callback(other.close)
            name = make_url(address).database
            with psycopg.connect(other.address(), autocommit=True) as connection:
                connection.execute(f"CREATE DATABASE {name}")
            monkeypatch.setattr(
                "testbed.service_fixture.database_address", lambda _path: other.address(name)
            )
            Desk(tmp_path / "other.db").database.close()
            port = other.port
        given = f"{address}?reports_host=127.0.0.1:{port}"
        monkeypatch.setattr("testbed.service_fixture.database_address", lambda _path: given)
        desk = Desk(tmp_path / "kiosk.db")
        records = HistoryService(desk.database, desk.clock, Settings())
        desk.kiosk.start("qinghe-books")
        desk.clock.advance(seconds=1)
        report = records.report(desk.clock.now() - timedelta(days=1), desk.clock.now())
        assert report.generated == 1
        # A replica that failed is not asked again at once, as for each page of an export.
        records.report(desk.clock.now() - timedelta(days=1), desk.clock.now())
        assert caplog.text.count("not its replica") == (replica != "itself")
        desk.database.close()


# -- the change feed --------------------------------------------------------------------------


def test_a_commit_is_told_and_a_rollback_is_not(fleet_desk, address, monkeypatch):
    monkeypatch.setattr("verification.store.postgresql.notifications.SAFETY_INTERVAL", 3600)
    heard = Counter()
    feed = NotificationFeed(server_at(address), heard)
    feed.start()
    heard.wait_for(1)  # what was there before
    fleet_desk.kiosk.start("qinghe-books")
    heard.wait_for(2)
    with pytest.raises(Refused):
        fleet_desk.kiosk.start("nobody-at-all")
    fleet_desk.kiosk.heartbeat()
    fleet_desk.kiosk.start("yunshan-tea")
    heard.wait_for(3)
    feed.close()
    assert heard.count == 3


def test_a_kiosk_is_not_woken_for_another_station(fleet_desk, address, tmp_path, monkeypatch):
    monkeypatch.setattr("verification.store.postgresql.notifications.SAFETY_INTERVAL", 3600)
    mine, others = Counter(), Counter()
    feeds = [
        NotificationFeed(server_at(address), mine, "Desk 1"),
        NotificationFeed(server_at(address), others, "窗口 2"),
    ]
    for feed, counter in zip(feeds, (mine, others), strict=True):
        feed.start()
        counter.wait_for(1)
    other = Desk(tmp_path / "kiosk.db", "窗口 2")
    others.wait_for(2)
    before = mine.count
    other.kiosk.start("qinghe-books")
    others.wait_for(3)
    fleet_desk.kiosk.start("yunshan-tea")
    mine.wait_for(before + 1)
    for feed in feeds:
        feed.close()


def test_a_poll_stands_behind_notifications(fleet_desk, address, monkeypatch):
    monkeypatch.setattr("verification.store.postgresql.notifications.SAFETY_INTERVAL", 0.3)
    heard = Counter()
    feed = NotificationFeed(server_at(address), heard)
    feed.start()
    heard.wait_for(3)
    feed.close()


def test_after_a_reconnection_everything_is_read_again(server, fleet_desk, address):
    heard = Counter()
    feed = NotificationFeed(server_at(address), heard)
    feed.start()
    heard.wait_for(1)
    server.stop("immediate")
    server.start()
    before = heard.count
    heard.wait_for(before + 1)
    feed.close()


# -- the server comes and goes ----------------------------------------------------------------


@pytest.fixture
def fleet_bench(qtbot, address):
    bench = Bench(qtbot, address, "en")
    # Both windows are there when a server fails.
    bench.find(bench.phone, "jdAccountChooser")
    yield bench
    bench.app.close()


def stop_and_start(server, bench):
    """Pull the plug; both windows say so; it is back, and they go on by themselves."""
    server.stop("immediate")
    out = bench.find(bench.kiosk, "outOfServiceLabel")
    bench.qtbot.waitUntil(out.isVisible, timeout=LATE)
    server.start()
    bench.qtbot.waitUntil(lambda: not out.isVisible(), timeout=LATE)


@pytest.mark.parametrize("when", ["start page", "code", "scanned", "verified"])
def test_the_server_goes_at_a_transition_and_nothing_is_lost(server, fleet_bench, when):
    bench = fleet_bench
    if when == "start page":
        server.stop("immediate")
        bench.confirm_account("qinghe-books")
        out = bench.find(bench.kiosk, "outOfServiceLabel")
        bench.qtbot.waitUntil(out.isVisible, timeout=LATE)
        server.start()
        bench.qtbot.waitUntil(lambda: not out.isVisible(), timeout=LATE)
    bench.show_code()
    if when == "code":
        bench.clock.advance(seconds=1)  # the next frame cannot be read
        stop_and_start(server, bench)
    bench.scan()
    bench.qtbot.waitUntil(bench.find(bench.phone, "okButton").isVisible, timeout=LATE)
    if when == "scanned":
        server.stop("immediate")
        bench.authorize()
        bench.wait_for_text(bench.phone, "authorizationNoticeLabel", "cannot be reached")
        server.start()
        with bench.app.database.reading() as transaction:
            assert transaction.accounts.cloud_account("qinghe-books").verified is False
        bench.click(bench.phone, "okButton")
    else:
        bench.authorize()
    bench.wait_for_text(bench.kiosk, "statusLabel", "Verified")
    if when == "verified":
        server.stop("immediate")
        server.start()
        bench.click(bench.phone, "homeButton")
        # The phone knows again what this account has verified.
        phone = bench.driver(bench.phone)
        bench.qtbot.waitUntil(lambda: phone.path_to("withdrawButton") != [], timeout=LATE)
    with bench.app.database.reading() as transaction:
        assert transaction.accounts.cloud_account("qinghe-books").verified is True


#: What somebody does while the server is away -> how far the session is before, and the outcome.
ACTS = {
    "refresh": ("code", ("kiosk", "refreshButton"), "Waiting for scan"),
    "cancel": ("code", ("kiosk", "cancelButton"), "Cancelled"),
    "decline": ("scanned", ("phone", "declineButton"), "Declined"),
    "cancel after the scan": ("scanned", ("kiosk", "cancelButton"), "Cancelled"),
}


@pytest.mark.parametrize("act", ACTS)
def test_what_is_done_while_the_server_is_away_is_done_after(server, fleet_bench, act):
    bench = fleet_bench
    before, (device, button), outcome = ACTS[act]
    window = getattr(bench, device)
    bench.show_code()
    if before == "scanned":
        bench.scan()
        bench.qtbot.waitUntil(bench.find(bench.phone, "okButton").isVisible, timeout=LATE)
        bench.wait_for_text(bench.kiosk, "statusLabel", "Scanned")
    old = bench.kiosk.presenter.shown_session()[0].revision
    server.stop("immediate")
    bench.click(window, button)
    out = bench.find(bench.kiosk, "outOfServiceLabel")
    bench.qtbot.waitUntil(out.isVisible, timeout=LATE)
    server.start()
    bench.qtbot.waitUntil(lambda: not out.isVisible(), timeout=LATE)
    # Nothing had happened, and nothing is lost: it is asked for once more.
    assert bench.kiosk.presenter.shown_session()[0].revision == old
    bench.click(window, button)
    bench.wait_for_text(bench.kiosk, "statusLabel", outcome)
    bench.qtbot.waitUntil(
        lambda: bench.kiosk.presenter.shown_session()[0].revision > old, timeout=LATE
    )


@pytest.mark.parametrize("before", ["code", "scanned"])
def test_a_session_expires_though_the_server_was_away(server, fleet_bench, before):
    bench = fleet_bench
    bench.show_code()
    if before == "scanned":
        bench.scan()
        bench.qtbot.waitUntil(bench.find(bench.phone, "okButton").isVisible, timeout=LATE)
    server.stop("immediate")
    bench.clock.advance(seconds=125)
    out = bench.find(bench.kiosk, "outOfServiceLabel")
    bench.qtbot.waitUntil(out.isVisible, timeout=LATE)
    server.start()
    bench.qtbot.waitUntil(lambda: not out.isVisible(), timeout=LATE)
    bench.wait_for_text(bench.kiosk, "statusLabel", "Expired")


def test_a_scan_goes_on_by_itself_once_the_server_is_back(server, fleet_bench):
    bench = fleet_bench
    bench.show_code()
    server.stop("immediate")
    bench.scan()
    bench.wait_for_text(bench.phone, "scanHintLabel", "cannot be reached")
    server.start()
    bench.qtbot.waitUntil(bench.find(bench.phone, "okButton").isVisible, timeout=LATE)


def test_the_connection_is_encrypted_and_the_server_checked(tmp_path):
    own = FleetServer()
    try:
        trusted = own.turn_on_tls()
        keys = KeyRing(KeyFile(tmp_path / "keys.json"))
        plain = own.address().replace("127.0.0.1", "localhost")
        checked = f"{plain}?sslmode=verify-full&sslrootcert={trusted}"
        database = Database(checked, keys)
        prepare_for_training(database)
        with database.connection() as connection:
            in_use = "SELECT version FROM pg_stat_ssl WHERE pid = pg_backend_pid()"
            assert connection.exec_driver_sql(in_use).scalar() == "TLSv1.3"
        heard = Counter()
        feed = database.change_feed(heard)
        feed.start()
        heard.wait_for(1)
        feed.close()
        database.close()
        # A server that cannot prove who it is gets no question at all.
        strange = Database(f"{own.address()}?sslmode=verify-full&sslrootcert={trusted}", keys)
        with pytest.raises(DatabaseUnavailable), strange.connection():
            pass
        strange.close()
    finally:
        own.close()


def test_the_fault_is_told_by_its_kind(server, fleet_desk, address):
    server.stop()
    with pytest.raises(DatabaseUnavailable) as caught:
        fleet_desk.kiosk.offered_accounts()
    assert caught.value.fault is Fault.SERVER_DOWN
    server.start()
    assert fleet_desk.kiosk.offered_accounts()
    nowhere = make_url(address).set(database="nowhere").render_as_string(hide_password=False)
    database = Database(nowhere, fleet_desk.keys)
    with pytest.raises(DatabaseUnavailable), database.connection():
        pass
    database.close()


def test_whoever_waits_too_long_for_another_writer_is_told_busy(fleet_desk, address):
    with psycopg.connect(address) as other:
        other.execute("SELECT pg_advisory_xact_lock(1245989718)")
        with pytest.raises(DatabaseUnavailable) as caught:
            fleet_desk.kiosk.start("qinghe-books")
        assert caught.value.fault is Fault.SERVER_BUSY
    assert fleet_desk.kiosk.start("qinghe-books").code


# -- races ------------------------------------------------------------------------------------


def test_fifty_clients_race_for_one_person_and_one_wins(fleet_desk, address):
    """Fifty kiosks and phones, fifty cloud accounts, one person with two JD accounts."""
    desks = [fleet_desk]
    with fleet_desk.database.writing() as transaction:
        for number in range(50):
            transaction.accounts.add_cloud_account(
                CloudAccount(100 + number, f"race-{number}", False)
            )
        note_accounts(transaction, fleet_desk)
    clients = []
    for number in range(50):
        desk = Desk(fleet_desk.path, f"Desk {number + 10}", settings=None)
        desks.append(desk)
        clients.append((desk, desk.kiosk.start(f"race-{number}")))
    gate = threading.Barrier(50)

    def race(client):
        desk, issued = client
        gate.wait()
        try:
            asked = desk.phone.scan(issued.code, holder(MALL, f"phone-{desk.kiosk.station}"))
            if asked.result is not None:
                return asked.result.value
            done = desk.phone.authorize(
                asked.authorization_id, holder(MALL, f"phone-{desk.kiosk.station}"), CONSENT
            )
        except Refused as refused:
            return refused.refusal.value
        except DatabaseUnavailable as error:
            return error.fault.value
        return done.result.value

    with ThreadPoolExecutor(50) as pool:
        came = list(pool.map(race, clients))
    assert came.count("verified") == 1
    assert set(came) <= {"verified", "verified_others", "already_in_progress", "too_many_tries"}
    assert len(fleet_desk.bindings()) == 1
    assert fleet_desk.trail()


@contextlib.contextmanager
def binding_by_another_connection(address, login, account):
    """A binding that is not committed yet, by somebody who takes no lock of ours."""
    with psycopg.connect(address) as other:
        other.execute(
            "INSERT INTO binding (cloud_account_id, jd_account_id, person_index, slot, bound_at)"
            " SELECT cloud.account_id, jd.account_id, jd.identity_index, 1, now()"
            " FROM cloud_account AS cloud, jd_account AS jd"
            " WHERE cloud.login_name = %s AND jd.account_id = %s",
            [login, account],
        )
        yield other


def wait_until_blocked_by(other, address, tapped):
    """Return once some connection waits for what *other* has not committed."""
    blocked = "SELECT count(*) FROM pg_stat_activity WHERE %s = ANY (pg_blocking_pids(pid))"
    until = time.monotonic() + 20
    with psycopg.connect(address, autocommit=True) as watcher:
        while watcher.execute(blocked, [other.info.backend_pid]).fetchone() == (0,):
            assert not tapped.done(), tapped.result()
            assert time.monotonic() < until, "nobody waits"


@pytest.mark.parametrize(
    ("login", "winner", "result"),
    [
        ("qinghe-books", SECOND, ResultCode.CLOUD_ACCOUNT_ALREADY_VERIFIED),
        ("yunshan-tea", MALL, ResultCode.VERIFIED_OTHERS),
    ],
)
def test_two_connections_meet_at_a_binding_and_the_loser_is_told_why(
    fleet_desk, address, login, winner, result
):
    """Decided before the winner's commit, bound after it."""
    issued = fleet_desk.kiosk.start("qinghe-books")
    asked = fleet_desk.phone.scan(issued.code, holder())
    with (
        ThreadPoolExecutor(1) as pool,
        binding_by_another_connection(address, login, winner) as other,
    ):
        tapped = pool.submit(fleet_desk.phone.authorize, asked.authorization_id, holder(), CONSENT)
        wait_until_blocked_by(other, address, tapped)
        other.commit()
        done = tapped.result(timeout=30)
    assert (done.state, done.result) == (SessionState.FAILED, result)
    assert fleet_desk.kiosk.current(issued.session.session_id).result is result
    with fleet_desk.database.reading() as transaction:
        assert transaction.accounts.consent_record(issued.session.session_id) is None
    assert len(fleet_desk.bindings()) == 1


def test_whoever_meets_a_binding_that_is_taken_back_verifies(fleet_desk, address):
    issued = fleet_desk.kiosk.start("qinghe-books")
    asked = fleet_desk.phone.scan(issued.code, holder())
    with (
        ThreadPoolExecutor(1) as pool,
        binding_by_another_connection(address, "qinghe-books", SECOND) as other,
    ):
        tapped = pool.submit(fleet_desk.phone.authorize, asked.authorization_id, holder(), CONSENT)
        wait_until_blocked_by(other, address, tapped)
        other.rollback()
        assert tapped.result(timeout=30).result is ResultCode.VERIFIED
    assert fleet_desk.identity(issued.session) is not None


def test_fifty_clients_say_ok_for_one_person_and_one_binds(fleet_desk, address):
    """Each has scanned already, with an account of its own: only the binding is left to win."""
    desks, asked = [fleet_desk], []
    with fleet_desk.database.writing() as transaction:
        person = transaction.accounts.jd_account(MALL)
        for number in range(50):
            cloud = CloudAccount(100 + number, f"race-{number}", False)
            transaction.accounts.add_cloud_account(cloud)
            transaction.accounts.add_jd_account(
                replace(person, account_id=100 + number, login_name=f"person-{number}")
            )
        note_accounts(transaction, fleet_desk)
    for number in range(50):
        desk = Desk(fleet_desk.path, f"Desk {number + 10}", settings=None)
        desks.append(desk)
        scanner = holder(100 + number, f"phone-{number}")
        code = desk.kiosk.start(f"race-{number}").code
        asked.append((desk, scanner, desk.phone.scan(code, scanner).authorization_id))
    gate = threading.Barrier(50)

    def race(client):
        desk, scanner, authorization_id = client
        gate.wait()
        return desk.phone.authorize(authorization_id, scanner, CONSENT).result.value

    with ThreadPoolExecutor(50) as pool:
        came = sorted(pool.map(race, asked))
    assert came == ["verified"] + ["verified_others"] * 49
    # Of one person: as each of the accounts shows it, the one that was there before as well.
    assert len(fleet_desk.bindings()) == 51
    assert len(set(fleet_desk.bindings().values())) == 1
    assert fleet_desk.trail().count("session_authorized") == 50
    for desk in desks:
        desk.database.close()


def test_visitors_at_two_kiosks_do_not_wait_for_each_other(fleet_desk, address):
    other = Desk(fleet_desk.path, "Desk 2")
    with psycopg.connect(address) as slow:
        # As a transaction whose commit is on its way: its chain is locked, so is what it wrote.
        slow.execute("SELECT pg_advisory_xact_lock_shared(%s)", (WRITER,))
        slow.execute("SELECT FROM audit_chain WHERE station = 'Desk 2' FOR UPDATE")
        fleet_desk.kiosk.cancel(fleet_desk.kiosk.start("qinghe-books").session.session_id)
        with ThreadPoolExecutor(1) as pool:
            alone = pool.submit(fleet_desk.staff.mark_seen, fleet_desk.staff.alerts(), "anna")
            wait_until_blocked_by(slow, address, alone)
            slow.rollback()
            alone.result(timeout=30)
    assert fleet_desk.trail()
    other.database.close()


def test_machines_that_race_on_one_chain_begin_it_once_and_leave_it_whole(fleet_desk, address):
    """A kiosk, and phones on machines of their own whose steps are in the kiosk's chain."""
    racing = Desk(fleet_desk.path, "Desk 7", sign_in=False)
    others = [racing, *(Desk(fleet_desk.path, "Desk 7", sign_in=False) for _ in range(5))]
    gate = threading.Barrier(len(others))

    def race(desk):
        gate.wait()
        for _ in range(4):
            with contextlib.suppress(Refused):
                desk.staff.check_pin("anna", "000001")

    with ThreadPoolExecutor(len(others)) as pool:
        list(pool.map(race, others))
    trail = fleet_desk.trail()
    assert trail.count("chain_begun") == len({"Desk 1", "Desk 7"})
    assert trail.count("sign_in_refused") > 4
    assert Maintenance(fleet_desk.database, fleet_desk.clock).check_trail().problems == ()
    for desk in others:
        desk.database.close()


def test_a_number_that_another_login_has_taken_stops_no_visitor(fleet_desk, address):
    """It is drawn before it is used; a login may write any that was drawn."""
    fleet_desk.kiosk.start("qinghe-books")
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute(
            "INSERT INTO audit_event SELECT (json_populate_record(e, json_build_object('number',"
            " e.number + 1, 'station', 'elsewhere', 'position', 1))).*"
            " FROM audit_event e ORDER BY number DESC LIMIT 1"
        )
    assert fleet_desk.kiosk.start("yunshan-tea").code


def test_fifty_raw_inserts_meet_the_constraint(fleet_desk, address):
    """Past every service: the database alone holds the rule."""
    fleet_desk.kiosk.heartbeat()
    gate = threading.Barrier(50)

    def insert(number):
        with psycopg.connect(address, autocommit=True) as connection:
            gate.wait()
            try:
                connection.execute(
                    "INSERT INTO binding (cloud_account_id, jd_account_id, person_index, slot,"
                    " bound_at) SELECT 1 + %s %% 3, account_id, identity_index, 1, now()"
                    " FROM jd_account WHERE account_id = %s",
                    [number, SECOND],
                )
            except psycopg.errors.UniqueViolation:
                return 0
            return 1

    with ThreadPoolExecutor(50) as pool:
        assert sum(pool.map(insert, range(50))) == 1


def test_backup_names_the_servers_own_tools(fleet_desk, address, tmp_path):
    done = subprocess.run(
        [*own_command(), "backup", str(tmp_path / "copy"), "--database", address,
         "--key-file", str(fleet_desk.path.with_name("keys.json"))],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )  # fmt: skip
    assert done.returncode == 1
    assert "pg_dump" in done.stderr
    assert "throw-away" not in done.stderr  # no password on the screen


def test_two_programs_migrate_one_empty_database_at_the_same_time(address, tmp_path):
    keys = KeyRing(KeyFile(tmp_path / "keys.json"))
    databases = [Database(address, keys) for _ in range(4)]
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(prepare, databases))
    with databases[0].reading() as transaction:
        assert transaction.accounts.jd_accounts() == ()
        assert transaction.audit.ends()[""].number > 0
    for database in databases:
        database.close()


@contextlib.contextmanager
def migrating_to(database, revision):
    """A new database of a release: its connection, to make in it what was there then."""
    database.seal.key_ring.create()
    with database.migrating() as connection:
        migrate(connection, database.seal, revision)
        yield connection


def test_roles_of_the_release_before_the_chains_do_not_stop_the_upgrade(address, tmp_path):
    """Their trigger on each new event looks at the one head that there was."""
    database = Database(address, KeyRing(KeyFile(tmp_path / "keys.json")))
    with migrating_to(database, "0022") as connection:
        connection.exec_driver_sql(
            "CREATE FUNCTION verification_end_rules() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
            " PERFORM FROM audit_head; RETURN NULL; END $$"
        )
        connection.exec_driver_sql(
            "CREATE CONSTRAINT TRIGGER verification_end AFTER INSERT ON audit_event DEFERRABLE"
            " INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION verification_end_rules()"
        )
    prepare(database)
    with database.reading() as transaction:
        assert transaction.audit.ends()[""].number > 0
    database.close()


def test_a_shift_of_the_release_before_its_figures_were_kept_is_counted_as_today(address, tmp_path):
    """Whatever was handed over until then stays, and is found whole."""
    database = Database(address, KeyRing(KeyFile(tmp_path / "keys.json")))
    with migrating_to(database, "0023") as connection:
        connection.exec_driver_sql(
            "INSERT INTO staff_member (name, sealed_pin_hash, added_at, role)"
            " VALUES ('anna', 'x', now(), 'lead')"
        )
        connection.exec_driver_sql(
            "INSERT INTO handover (handover_id, since, until, written_by)"
            " VALUES (repeat('a', 32), now() - interval '1 hour', now(), 'anna')"
        )
    prepare(database)
    with database.reading() as transaction:
        [handover] = transaction.handovers.newest(2)
        summary = summed_up(transaction, handover)
    assert (handover.figures, summary.recounted, summary.figures.started) == ({}, True, 0)
    database.close()


@pytest.mark.parametrize("clash", ["photo", "cloud_account", "alembic_version"])
def test_another_programs_database_is_left_as_it_is(address, tmp_path, clash):
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute(f"CREATE TABLE {clash} (version_num text)")
        connection.execute(f"INSERT INTO {clash} VALUES ('0004')")
    database = Database(address, KeyRing(KeyFile(tmp_path / "keys.json")))
    with pytest.raises(DatabaseUnavailable) as caught:
        prepare_for_training(database)
    database.close()
    assert caught.value.fault is Fault.FOREIGN
    with psycopg.connect(address) as connection:
        tables = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        assert tables.fetchall() == [(clash,)]
        assert connection.execute(f"SELECT * FROM {clash}").fetchall() == [("0004",)]


# -- clocks -----------------------------------------------------------------------------------


class OffClock(SystemClock):
    """A computer's clock that was set wrong."""

    def __init__(self, **ahead):
        self._ahead = timedelta(**ahead)

    def now(self):
        return super().now() + self._ahead


def test_a_sign_of_life_waits_for_nobody_and_a_try_whether_writing_works_does(fleet_desk, address):
    fleet_desk.kiosk.heartbeat()
    with psycopg.connect(address) as other:
        other.execute("SELECT pg_advisory_xact_lock(%s)", (WRITER,))
        fleet_desk.kiosk.heartbeat()
        with ThreadPoolExecutor(1) as pool:
            tried = pool.submit(fleet_desk.kiosk.heartbeat, as_visitors=True)
            wait_until_blocked_by(other, address, tried)
            other.rollback()
            tried.result(timeout=30)


def test_a_real_servers_clock_decides(fleet_desk):
    fleet_desk.share_clock(SystemClock())
    fleet_desk.staff.sign_in("anna", "271828")
    issued = fleet_desk.kiosk.start("qinghe-books")
    fleet_desk.share_clock(OffClock(days=31))
    for step in (lambda: fleet_desk.kiosk.start("yunshan-tea"), fleet_desk.kiosk.heartbeat):
        with pytest.raises(DatabaseUnavailable) as caught:
            step()
        assert caught.value.fault is Fault.CLOCK_WRONG
    # A phone's wrong clock, the phone's own, ends nothing; neither does the kiosk's purge.
    assert fleet_desk.phone.scan(issued.code, holder()).state is SessionState.SCANNED
    fleet_desk.kiosk.cancel(issued.session.session_id)
    assert fleet_desk.kiosk.purge().sessions == 0
    fleet_desk.share_clock(OffClock(seconds=-1))
    issued = fleet_desk.kiosk.start("qinghe-books")
    assert fleet_desk.phone.scan(issued.code, holder()).state is SessionState.SCANNED


def test_a_server_has_no_accounts_until_they_are_asked_for(tmp_path):
    keys = ["--key-file", str(tmp_path / "keys.json")]
    address = database_address(tmp_path / "empty")
    database = ["--database", without_password(address)]

    def run(*words):
        return subprocess.run(
            [*own_command(), *words, *database, *keys],
            env={**os.environ, "PGPASSWORD": make_url(address).password},
            capture_output=True,
            text=True,
            timeout=60,
        )

    first = run("accounts", "list")
    assert (first.returncode, "fleet-roles --apply" in first.stderr) == (1, True)
    database_made = Database(address, KeyRing(KeyFile(tmp_path / "keys.json")))
    prepare(database_made)
    database_made.close()
    assert run("accounts", "list").stdout == ""
    assert run("accounts", "training").stdout == "9 accounts were added.\n"
    assert "qinghe-books" in run("accounts", "list").stdout
    again = run("accounts", "training")
    assert (again.returncode, again.stderr) == (
        1,
        "There are accounts already; nothing was added.\n",
    )
