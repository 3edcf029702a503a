"""What a real server, its settings and the way to it do to a kiosk: in words, and over by itself.

Part of ``make test-fleet`` only.
"""

from __future__ import annotations

import contextlib
import socket
import subprocess
import threading
import time

import psycopg
import pytest
from PySide6.QtWidgets import QLabel, QWidget
from sqlalchemy import make_url

from jdcloud_kiosk.app import App
from jdcloud_kiosk.places import own_command
from kiosk.staff_area.health_page import HealthPage
from testbed.fleet_server import FleetServer, find_program
from testbed.service_fixture import CONSENT, Desk, holder, prepare_for_training
from tests.support.fleet_pooler import Pooler
from tests.system.test_fleet import LATE, Counter
from verification.domain.session import SessionState
from verification.domain.settings import Settings
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing
from verification.services.history import HistoryService
from verification.services.status import Level, status_of
from verification.store.database import Database, DatabaseUnavailable, Fault
from verification.store.postgresql import connection as server_connection
from verification.store.postgresql.address import read_server_address
from verification.store.postgresql.connection import Server
from verification.store.postgresql.notifications import NotificationFeed
from verification.store.schema import prepare

pytestmark = [
    pytest.mark.server,
    pytest.mark.xdist_group("fleet-faults"),
]


@pytest.fixture(scope="module")
def server():
    server = FleetServer()
    yield server
    server.close()


@pytest.fixture
def name(request):
    return f"t_{abs(hash(request.node.nodeid)):x}"


@pytest.fixture
def administrator(server):
    """A connection of the server's administrator."""
    server.ensure()
    with psycopg.connect(server.address(), autocommit=True) as connection:
        yield connection


@pytest.fixture
def address(server, administrator, name):
    """A database of the test's own."""
    administrator.execute(f"CREATE DATABASE {name}")
    return server.address(name)


@pytest.fixture
def login(server, administrator, name):
    """A login of the test's own, with no rights that not everybody has."""
    administrator.execute(f"CREATE ROLE {name} LOGIN PASSWORD 'throw-away'")
    return name


@pytest.fixture
def keys(tmp_path):
    return KeyRing(KeyFile(tmp_path / "keys.json"))


def fault_at(address, keys, work=prepare):
    database = Database(address, keys)
    try:
        with pytest.raises(DatabaseUnavailable) as caught:
            work(database)
    finally:
        database.close()
    assert "throw-away" not in str(caught.value)  # no password in a log
    return caught.value.fault


def changed(address, **changes):
    return make_url(address).set(**changes).render_as_string(hide_password=False)


# -- settings of somebody else ----------------------------------------------------------------

#: What an administrator may have set for a role or a database, for other programs' sake.
SETTINGS = {
    "timezone": "Asia/Kathmandu",
    "datestyle": "German",
    "intervalstyle": "sql_standard",
    "client_encoding": "GBK",
    "standard_conforming_strings": "off",
    "bytea_output": "escape",
    "search_path": "nowhere",
    "default_transaction_isolation": "serializable",
    "default_transaction_read_only": "on",
    "default_transaction_deferrable": "on",
    "synchronous_commit": "off",
    "statement_timeout": "60ms",
    "idle_session_timeout": "60ms",
    "extra_float_digits": "-5",
}


@pytest.mark.parametrize("whose", ["role", "database", "environment"])
def test_what_is_set_for_others_changes_nothing(
    administrator, address, login, tmp_path, monkeypatch, whose
):
    administrator.execute(f"ALTER DATABASE {make_url(address).database} OWNER TO {login}")
    own = changed(address, username=login)
    match whose:
        case "environment":
            monkeypatch.setenv("PGCLIENTENCODING", "EUC_CN")
            monkeypatch.setenv("PGTZ", "Asia/Shanghai")
            monkeypatch.setenv("PGDATESTYLE", "German")
            monkeypatch.setenv("PGOPTIONS", "-c search_path=nowhere -c lock_timeout=1")
        case _:
            thing = f"ROLE {login}" if whose == "role" else f"DATABASE {make_url(address).database}"
            for setting, value in SETTINGS.items():
                administrator.execute(f"ALTER {thing} SET {setting} = '{value}'")
    monkeypatch.setattr("testbed.service_fixture.database_address", lambda _path: own)
    desk = Desk(tmp_path / "kiosk.db")
    heard = Counter()
    feed = desk.database.change_feed(heard)
    feed.start()
    heard.wait_for(1)
    issued = desk.kiosk.start("qinghe-books")
    heard.wait_for(2)
    asked = desk.phone.scan(issued.code, holder())
    assert desk.phone.authorize(asked.authorization_id, holder(), CONSENT).state is (
        SessionState.VERIFIED
    )
    feed.close()
    session = desk.kiosk.current(issued.session.session_id)
    assert session.created_at == desk.clock.now()
    assert desk.identity(session).real_name == "林知夏"
    with desk.database.connection() as connection:
        found = connection.exec_driver_sql("SHOW synchronous_commit").scalar()
    assert found == "on"
    assert desk.trail()[-1] == "session_authorized"
    desk.database.close()


@pytest.mark.parametrize("encoding", ["SQL_ASCII", "EUC_CN", "LATIN1"])
def test_another_encoding_is_refused_at_the_start(server, administrator, name, keys, encoding):
    administrator.execute(
        f"CREATE DATABASE {name} ENCODING '{encoding}' LOCALE 'C' TEMPLATE template0"
    )
    assert fault_at(server.address(name), keys) is Fault.WRONG_ENCODING
    with psycopg.connect(server.address(name)) as connection:
        tables = connection.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")
        assert tables.fetchone() == (0,)  # and nothing was made there


def test_an_older_server_is_refused(address, keys, monkeypatch):
    monkeypatch.setattr(server_connection, "OLDEST", 990_000)
    assert fault_at(address, keys) is Fault.UNSUPPORTED_SERVER


# -- whom the server lets in ------------------------------------------------------------------


def spoil_admission(server, administrator, address, login, kind):
    """Return an address that is refused in this way."""
    own = changed(address, username=login)
    database = make_url(address).database
    match kind:
        case "password":
            return changed(own, password="wrong")  # noqa: S106
        case "no password":
            return own.replace(":throw-away", "")
        case "no such login, by password":
            return changed(own, username="nobody")
        case "no login":
            administrator.execute(f"ALTER ROLE {login} NOLOGIN")
        case "no such login":
            server.reload("host all nobody 127.0.0.1/32 trust")
            return changed(own, username="nobody")
        case "no entry":
            server.reload(f"host all {login} 127.0.0.1/32 reject")
        case "ident":
            server.reload(f"host all {login} 127.0.0.1/32 ident")
        case "no database":
            return changed(own, database="nowhere")
        case "no CONNECT":
            administrator.execute(f"REVOKE CONNECT ON DATABASE {database} FROM PUBLIC")
        case "no role":
            prepared = Database(address, KeyRing(KeyFile(server.folder / "keys.json")))
            prepare_for_training(prepared)
            prepared.close()
        case "full":
            administrator.execute(f"ALTER ROLE {login} CONNECTION LIMIT 0")
        case "closed":
            administrator.execute(f"ALTER DATABASE {database} ALLOW_CONNECTIONS false")
        case "not set up":
            pass
        case "no TLS":
            return f"{own}?sslmode=require"
        case "TLS mode":
            return f"{own}?sslmode=verify-full&sslrootcert=/nowhere/ca.pem"
        case "host":
            return changed(own, host="db.invalid")
        case "port":
            with socket.socket() as free:
                free.bind(("127.0.0.1", 0))
                return changed(own, port=free.getsockname()[1])
    return own


ADMISSION = {
    "password": Fault.WRONG_PASSWORD,
    "no password": Fault.WRONG_PASSWORD,
    "no such login, by password": Fault.WRONG_PASSWORD,
    "no login": Fault.UNKNOWN_LOGIN,
    "no such login": Fault.UNKNOWN_LOGIN,
    "no entry": Fault.NOT_ADMITTED,
    "ident": Fault.NOT_ADMITTED,
    "no database": Fault.NO_DATABASE,
    "no CONNECT": Fault.NO_RIGHTS,
    "no role": Fault.NO_RIGHTS,
    "full": Fault.TOO_MANY_CONNECTIONS,
    "closed": Fault.CLOSED_DATABASE,
    "not set up": Fault.NOT_MIGRATED,
    "no TLS": Fault.NO_TLS,
    "TLS mode": Fault.NO_TLS,
    "host": Fault.UNKNOWN_HOST,
    "port": Fault.SERVER_DOWN,
}


#: Those for which a database is changed; the others find one that nobody made tables in.
OF_THEIR_OWN = ("no CONNECT", "no role", "closed")


@pytest.mark.parametrize("kind", ADMISSION)
def test_each_refusal_has_its_own_fault(
    request, server, administrator, login, keys, monkeypatch, tmp_path, kind
):
    address = server.address()
    if kind in OF_THEIR_OWN:
        address = request.getfixturevalue("address")
    monkeypatch.setenv("PGPASSFILE", str(tmp_path / "none"))
    try:
        spoilt = spoil_admission(server, administrator, address, login, kind)
        assert fault_at(spoilt, keys) is ADMISSION[kind]
    finally:
        server.reload()


def test_a_login_without_its_new_rights_learns_who_migrates(
    server, administrator, address, login, keys
):
    """A program newer than the schema, at a kiosk that may not change tables."""
    own = Database(address, keys)
    prepare_for_training(own)
    own.close()
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute(f"GRANT SELECT ON ALL TABLES IN SCHEMA public TO {login}")
        connection.execute("UPDATE alembic_version SET version_num = '0003'")
        assert fault_at(changed(address, username=login), keys) is Fault.NOT_MIGRATED
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    assert fault_at(changed(address, username=login), keys) is Fault.TOO_NEW


@pytest.mark.parametrize(
    ("days", "host", "fault"),
    [
        (-2, "localhost", Fault.CERTIFICATE_EXPIRED),
        (2, "127.0.0.1", Fault.CERTIFICATE_REFUSED),
        (2, "localhost", None),
    ],
)
def test_a_certificate_is_checked_and_the_words_fit(tls_server, keys, days, host, fault):
    trusted = tls_server.turn_on_tls(days)
    checked = changed(tls_server.address(), host=host) + "?sslmode=verify-full&sslrootcert="
    if fault is None:
        database = Database(f"{checked}{trusted}", keys)
        prepare_for_training(database)
        database.close()
        other = FleetServer.make_certificate(days)[0]
        (strange := trusted.with_name("other.pem")).write_bytes(other)
        assert fault_at(f"{checked}{strange}", keys) is Fault.CERTIFICATE_REFUSED
        assert fault_at(f"{checked}/nowhere", keys) is Fault.CERTIFICATE_REFUSED
    else:
        assert fault_at(f"{checked}{trusted}", keys) is fault


@pytest.fixture(scope="module")
def tls_server():
    server = FleetServer()
    yield server
    server.close()


def test_windows_and_command_line_say_whose_fault_it_is(
    qtbot, server, administrator, address, login, keys, tmp_path
):
    """And the windows go on by themselves once it is mended."""
    administrator.execute(f"ALTER DATABASE {make_url(address).database} OWNER TO {login}")
    prepared = Database(changed(address, username=login), keys)
    prepare_for_training(prepared)
    prepared.close()
    wrong = changed(address, username=login, password="right-soon")  # noqa: S106
    app = App(wrong, key_ring=keys)
    app.show()

    def says():
        for window, label in (
            (app.kiosk, "outOfServiceStaffLabel"),
            (app.phone, "homeNoticeLabel"),
        ):
            shown = window.findChild(QLabel, label)
            assert shown.isVisible()
            assert "does not accept this kiosk's login and password" in shown.text()

    qtbot.waitUntil(says, timeout=LATE)
    done = subprocess.run(
        [*own_command(), "accounts", "list", "--database", wrong,
         "--key-file", str(tmp_path / "keys.json")],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )  # fmt: skip
    assert done.returncode == 1
    assert "does not accept this kiosk's login and password" in done.stderr
    assert "right-soon" not in done.stderr
    assert "Traceback" not in done.stderr
    administrator.execute(f"ALTER ROLE {login} PASSWORD 'right-soon'")
    qtbot.waitUntil(app.kiosk.findChild(QWidget, "signInButton").isVisible, timeout=LATE)
    app.close()


def test_health_speaks_of_the_servers_backups(qtbot, server, address, tmp_path, monkeypatch):
    monkeypatch.setattr("testbed.service_fixture.database_address", lambda _path: address)
    desk = Desk(tmp_path / "kiosk.db")
    records = HistoryService(desk.database, desk.clock, Settings())
    page = HealthPage(lambda *_: "")
    qtbot.addWidget(page)
    page.show()
    text, button = (page.findChild(QWidget, n) for n in ("backupHealthLabel", "backupButton"))

    def says(words):
        page.show_health(records.health())
        assert words in text.text()
        assert not button.isVisible()

    says("Made by the database administrator. Its log is not archived continuously.")
    with server.set("archive_mode = on", "archive_command = '/bin/false'"):
        with psycopg.connect(address, autocommit=True) as connection:
            connection.execute("SELECT pg_switch_wal()")
        desk.database.close()
        qtbot.waitUntil(lambda: records.health().server_backup.failing, timeout=LATE)
        says("cannot archive its log")
        found = status_of(desk.database, desk.clock, Settings())
        assert [one.level for one in found.findings if one.name == "backup"] == [Level.ATTENTION]


# -- a pooler before the server ---------------------------------------------------------------


@pytest.fixture
def pooler(server, request):
    if find_program("pgbouncer") is None:
        pytest.skip("pgbouncer is not installed: sh resources/system-packages.sh fleet")
    mode, *size = request.param
    pooler = Pooler(server, mode, *size)
    yield pooler
    pooler.close()


@pytest.mark.parametrize("pooler", [("session",)], indirect=True)
def test_a_pooler_that_keeps_sessions_is_no_hindrance(pooler, address, tmp_path, monkeypatch):
    monkeypatch.setattr("verification.store.postgresql.notifications.SAFETY_INTERVAL", 3600)
    # pgbouncer refuses what a program asks for while connecting, be it from the environment.
    monkeypatch.setenv("PGOPTIONS", "-c geqo=off")
    pooled = changed(address, port=pooler.port)
    monkeypatch.setattr("testbed.service_fixture.database_address", lambda _path: pooled)
    desk = Desk(tmp_path / "kiosk.db")
    heard = Counter()
    feed = desk.database.change_feed(heard)
    feed.start()
    heard.wait_for(1)
    issued = desk.kiosk.start("qinghe-books")
    heard.wait_for(2)
    asked = desk.phone.scan(issued.code, holder())
    desk.phone.authorize(asked.authorization_id, holder(), CONSENT)
    for _ in range(2):
        with desk.database.connection() as connection:
            assert connection.exec_driver_sql("SHOW timezone").scalar() == "UTC"
            assert connection.exec_driver_sql("SHOW lock_timeout").scalar() == "5s"
        # The next connection gets a session that another one had.
        desk.database.close()
    # One writer at a time, here as well.
    with psycopg.connect(address) as other, desk.database.writing():
        free = other.execute("SELECT pg_try_advisory_xact_lock(1245989718)").fetchone()
        assert free == (False,)
    feed.close()
    assert desk.trail()


@pytest.mark.parametrize(
    ("pooler", "fault"),
    [
        (("transaction",), Fault.SHARED_SESSIONS),
        (("statement",), Fault.SHARED_SESSIONS),
        (("session", 1), Fault.TOO_MANY_CONNECTIONS),
    ],
    indirect=["pooler"],
)
def test_a_pooler_that_shares_sessions_is_refused_at_the_start(pooler, address, keys, fault):
    assert fault_at(changed(address, port=pooler.port), keys) is fault
    with psycopg.connect(address) as connection:
        tables = connection.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")
        assert tables.fetchone() == (0,)


# -- what is said to be committed -------------------------------------------------------------


def test_a_commit_that_no_standby_has_is_not_called_saved(
    administrator, address, tmp_path, monkeypatch
):
    """Waiting for a standby that is gone has no time limit on the server; here it has."""
    monkeypatch.setattr(
        server_connection, "SET_UP", server_connection.SET_UP.replace("30s", "300ms")
    )
    monkeypatch.setattr(server_connection.ServerConnection, "patience", 1.0)
    monkeypatch.setattr("testbed.service_fixture.database_address", lambda _path: address)
    desk = Desk(tmp_path / "kiosk.db")
    desk.database.close()
    administrator.execute("ALTER SYSTEM SET synchronous_standby_names = 'nobody'")
    try:
        administrator.execute("SELECT pg_reload_conf()")
        with pytest.raises(DatabaseUnavailable):
            desk.kiosk.start("qinghe-books")
    finally:
        administrator.execute("ALTER SYSTEM RESET synchronous_standby_names")
        administrator.execute("SELECT pg_reload_conf()")


# -- a server that says nothing ---------------------------------------------------------------


@pytest.fixture
def impatient(monkeypatch):
    monkeypatch.setattr(server_connection, "SILENCE", 0.5)
    monkeypatch.setitem(server_connection.USUAL, "connect_timeout", "2")


def seconds(work):
    begun = time.monotonic()
    work()
    return time.monotonic() - begun


def test_a_frozen_server_is_noticed_and_comes_back(server, address, keys, impatient):
    """Its machine answers on TCP, so no keepalive and no time limit of its own helps."""
    database = Database(address, keys)
    prepare_for_training(database)
    with server.frozen():

        def read():
            with pytest.raises(DatabaseUnavailable) as caught, database.connection():
                pass
            assert caught.value.fault is Fault.NO_NETWORK

        assert seconds(read) < 10
    with database.reading() as transaction:
        assert transaction.accounts.jd_accounts()
    database.close()


def test_a_slow_statement_is_no_dead_server(address, keys, impatient):
    database = Database(address, keys)
    with database.connection() as connection:
        assert connection.exec_driver_sql("SELECT 7 FROM pg_sleep(2)").scalar() == 7
    database.close()


class Relay:
    """Passes bytes on between a client and the server, until it is told to pass no more."""

    def __init__(self, port):
        self._to = port
        self.passing = threading.Event()
        self.passing.set()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._open = []
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                behind = socket.create_connection(("127.0.0.1", self._to))
                self._open += [client, behind]
                for ends in ((client, behind), (behind, client)):
                    threading.Thread(target=self._pass, args=ends, daemon=True).start()

    def _pass(self, source, target):
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                self.passing.wait()
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)

    def close(self):
        self.passing.set()
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for end in self._open:
            end.close()


@pytest.fixture
def relay(server, address):
    relay = Relay(server.port)
    yield relay
    relay.close()


def test_a_feed_whose_way_swallows_everything_notices(relay, address, monkeypatch):
    monkeypatch.setattr("verification.store.postgresql.notifications.SAFETY_INTERVAL", 3600)
    monkeypatch.setattr("verification.store.postgresql.notifications.SILENCE", 0.4)
    monkeypatch.setattr("verification.store.postgresql.notifications.PATIENCE", 0.4)
    monkeypatch.setitem(server_connection.USUAL, "connect_timeout", "2")
    heard = Counter()
    feed = NotificationFeed(Server(read_server_address(changed(address, port=relay.port))), heard)
    feed.start()
    heard.wait_for(1)
    relay.passing.clear()
    heard.wait_for(2)  # nobody closed anything: it noticed by itself
    relay.passing.set()
    heard.wait_for(3)  # it listens again
    with psycopg.connect(address, autocommit=True) as other:
        other.execute("NOTIFY verification_change")
    heard.wait_for(4)
    feed.close()


def test_the_poll_goes_on_where_nobody_can_listen(address, monkeypatch):
    """As when the feed's connection is refused, and the engine's works."""
    monkeypatch.setattr("verification.store.postgresql.notifications.SAFETY_INTERVAL", 0.2)
    heard = Counter()
    feed = NotificationFeed(Server(read_server_address(changed(address, port=1))), heard)
    feed.start()
    heard.wait_for(3)
    feed.close()


def test_engine_and_feed_reach_the_same_of_several_servers(address, tmp_path, monkeypatch):
    """The address that libpq's manual shows: host:port,host:port."""
    several = address.replace("@", "@127.0.0.1:1,") + "?target_session_attrs=read-write"
    monkeypatch.setattr("testbed.service_fixture.database_address", lambda _path: several)
    monkeypatch.setattr("verification.store.postgresql.notifications.SAFETY_INTERVAL", 3600)
    desk = Desk(tmp_path / "kiosk.db")
    assert "throw-away" not in desk.database.place
    heard = Counter()
    feed = desk.database.change_feed(heard)
    feed.start()
    heard.wait_for(1)
    desk.kiosk.start("qinghe-books")
    heard.wait_for(2)
    feed.close()


def test_what_somebody_notifies_by_hand_does_not_end_the_feed(address, monkeypatch):
    monkeypatch.setattr("verification.store.postgresql.notifications.SAFETY_INTERVAL", 3600)
    heard = Counter()
    feed = NotificationFeed(Server(read_server_address(address)), heard, "Desk 1")
    feed.start()
    heard.wait_for(1)
    with psycopg.connect(address, autocommit=True) as other:
        for number, payload in enumerate(("{", "7", "nonsense", "[" * 7_000), start=2):
            other.execute("SELECT pg_notify('verification_change', %s)", [payload])
            heard.wait_for(number)
    feed.close()
