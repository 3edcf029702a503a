"""What the work of a desk costs in statements and in steps of the database: no clock is read."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import timedelta

import pytest
from sqlalchemy import event

from testbed.databases import SERVER
from testbed.past_sessions import add_past_sessions
from testbed.service_fixture import CONSENT, MALL, Desk, holder
from verification.domain.alerts import Alert
from verification.domain.audit_events import AuditAction
from verification.domain.history import Outcome, RecordFilter
from verification.domain.local_time import start_of_today
from verification.domain.settings import Settings
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing
from verification.services.history import HistoryService
from verification.store.database import Database
from verification.store.schema import prepare


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path / "kiosk.db")


@contextmanager
def statements(database):
    """The statements that are run meanwhile."""
    seen = []

    def note(_connection, _cursor, statement, *_):
        seen.append(statement)

    event.listen(database.engine, "before_cursor_execute", note)
    yield seen
    event.remove(database.engine, "before_cursor_execute", note)


def count(seen):
    """How many they are, without the transaction's own."""
    own = ("BEGIN", "SELECT pg_", "SELECT clock_timestamp")
    return sum(not one.startswith(own) for one in seen)


def test_each_step_of_a_visit_takes_few_statements(desk):
    with statements(desk.database) as start:
        issued = desk.kiosk.start("qinghe-books")
    with statements(desk.database) as scan:
        asked = desk.phone.scan(issued.code, holder())
    with statements(desk.database) as ok:
        desk.phone.authorize(asked.authorization_id, holder(), CONSENT)
    with statements(desk.database) as look:
        assert desk.kiosk.snapshot(issued.session.session_id).identity is not None
    assert count(start) <= 14
    assert count(scan) <= 9
    assert count(ok) <= 10
    assert count(look) <= 5
    assert desk.bindings() == {MALL: issued.session.cloud_account_id}


def test_a_commit_after_another_machine_wrote_looks_for_its_note_within_its_own_transaction(
    desk, tmp_path
):
    other_folder = tmp_path / "other machine"
    other_folder.mkdir()
    other_keys = other_folder / "keys.json"
    other_keys.write_bytes((tmp_path / "keys.json").read_bytes())
    other = Database(desk.database.url.render_as_string(False), KeyRing(KeyFile(other_keys)))
    prepare(other)
    try:
        looks = []
        for database in (*(desk.database, other) * 3, other):
            with statements(database) as seen, database.writing() as transaction:
                transaction.alerts.raise_alert(
                    Alert.HELP_WANTED, station="Desk 1", at=desk.clock.now()
                )
            looks.append(sum("WHERE audit_event.number" in one for one in seen))
        assert sum(one.startswith("BEGIN") for one in seen) == (0 if SERVER else 1)
        assert looks[-2:] == [1, 0]  # nobody else has written before the last
        for database in (desk.database, other):
            with database.reading() as transaction:
                noted = database.noted_heads(transaction)
                assert noted
                assert all(transaction.audit.has(one) for one in noted)
    finally:
        other.close()


@contextmanager
def steps(database):
    """Counts a hundred steps of SQLite's own machine as one."""
    counted = []

    def count_steps(connection, _record, _proxy):
        connection.set_progress_handler(lambda: counted.append(1), 100)

    event.listen(database.engine, "checkout", count_steps)
    yield counted
    event.remove(database.engine, "checkout", count_steps)


@pytest.mark.skipif(bool(SERVER), reason="counts SQLite's steps")
def test_what_staff_look_at_costs_the_same_however_many_sessions_are_stored(desk):
    records = HistoryService(desk.database, desk.clock, Settings())
    asked = {
        "today": records.today,
        "health": records.health,
        "in progress": lambda: records.page(RecordFilter(outcome=Outcome.IN_PROGRESS)),
    }

    def costs():
        found = {}
        for name, ask in asked.items():
            with steps(desk.database) as counted:
                ask()
            found[name] = len(counted)
        return found

    few = costs()
    yesterday = start_of_today(desk.clock.now()) - timedelta(hours=1)
    add_past_sessions(desk.database, yesterday, 3000)
    with desk.database.writing() as transaction:
        # Of no session, as backups are; there was none.
        for _ in range(2000):
            transaction.audit.append(
                AuditAction.SIGN_IN_REFUSED, at=desk.clock.now(), actor="unknown", station="Desk 1"
            )
    many = costs()
    assert all(many[name] <= few[name] + 5 for name in asked), (few, many)
