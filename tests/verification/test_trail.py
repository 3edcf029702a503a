"""The audit trail finds every edit: of each table, each column, the trail itself and its end."""

from __future__ import annotations

import contextlib
import hmac
import json
import random
import shutil
import sqlite3
import subprocess
import sys
import threading
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from sqlalchemy import (
    Integer,
    String,
    UniqueConstraint,
    create_engine,
    delete,
    event,
    insert,
    select,
    text,
    update,
)
from sqlalchemy.exc import DBAPIError, IntegrityError

from testbed import databases
from testbed.service_fixture import BOUND, CONSENT, MALL, SECOND, Desk, holder, refusal_of
from tests import ROOT
from verification.domain.audit_events import AuditAction
from verification.domain.instructions import InstructionKind
from verification.domain.randomness import Randomness
from verification.domain.settings import Settings
from verification.security.audit_keys import HIDDEN, AuditKeys, Head, encode
from verification.security.field_encryption import FieldSeal
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing
from verification.security.noted_heads import NotedHeads
from verification.services.history import HistoryService
from verification.services.key_rotation import KeyRotation
from verification.services.maintenance import Maintenance, UnusableBackup, restore
from verification.services.status import Level, status_of
from verification.services.training_accounts import TrainingAccounts
from verification.store import schema
from verification.store.database import Beside, Database, DatabaseUnavailable, Fault
from verification.store.migrated_rows import RowsBefore
from verification.store.schema import REVISION, prepare
from verification.store.tables import (
    AuditChainRow,
    AuditEventRow,
    Row,
    SettingRow,
    StaffAlertRow,
    StaffMemberRow,
    UtcDateTime,
    table_of,
)
from verification.store.trail.check import check_trail
from verification.store.trail.digests import AUDITED_TABLES, audited_columns, key_column


def problems(desk):
    return Maintenance(desk.database, desk.clock).check_trail().problems


def bind(desk, login="qinghe-books", account=MALL):
    issued = desk.kiosk.start(login)
    asked = desk.phone.scan(issued.code, holder(account))
    desk.phone.authorize(asked.authorization_id, holder(account), CONSENT)
    return issued.session.session_id


def work(desk):
    """Do something of everything, so that each audited table has rows, old and new."""
    bind(desk)
    bind(desk, "yunshan-tea", SECOND)
    desk.phone.withdraw(holder(SECOND))
    issued = desk.kiosk.start("lanqiao-design")
    used = desk.kiosk.refresh(issued.session.session_id)
    asked = desk.phone.scan(used.code, holder(SECOND))
    assert refusal_of(desk, used.code)
    desk.phone.decline(asked.authorization_id, holder(SECOND))
    desk.console.solve(desk.kiosk.call_staff(), "a note", "anna")
    desk.kiosk.call_staff()
    desk.staff.mark_seen(desk.staff.alerts(), "anna")
    desk.kiosk.report_unscannable()
    for language in ("zh_CN", "en"):
        desk.console.give("Desk 1", InstructionKind.LANGUAGE, by="anna", value=language)
    desk.instructed.carry_out_next()
    desk.handovers.hand_over("a note", "anna")
    desk.staff.add("bert", "314159")
    desk.staff.change_pin("bert", "141421")
    desk.staff.remove("bert")
    records = HistoryService(desk.database, desk.clock, Settings())
    records.change_settings({"retention": 40}, "anna")
    records.change_settings({"retention": 41}, "anna")
    Maintenance(desk.database, desk.clock).set_binding_limit(3)
    Maintenance(desk.database, desk.clock).set_binding_limit(2)
    TrainingAccounts(desk.database, desk.clock).take_real_name(BOUND)
    desk.staff.sign_out(desk.shift)
    desk.staff.revoke_kiosk("Desk 1")
    desk.staff.admit_kiosk("Desk 1")
    desk.staff.sign_in("anna", "271828")
    KeyRotation(desk.database, desk.clock).rotate()
    desk.kiosk.start("lanqiao-design")


@pytest.fixture(scope="module")
def busy(tmp_path_factory):
    """A desk that has done something of everything; every test leaves it as it was."""
    desk = Desk(tmp_path_factory.mktemp("trail") / "kiosk.db")
    work(desk)
    assert problems(desk) == ()
    yield desk
    assert problems(desk) == ()
    desk.database.close()


class _Undone(Exception):  # noqa: N818
    pass


@contextlib.contextmanager
def edited(desk):
    """A connection that may do anything; all of it is undone at the end."""
    with contextlib.suppress(_Undone), desk.database.migrating() as connection:
        if not databases.SERVER:
            connection.exec_driver_sql("PRAGMA ignore_check_constraints = ON")
        try:
            yield connection
        finally:
            if not databases.SERVER:
                connection.exec_driver_sql("PRAGMA ignore_check_constraints = OFF")
        raise _Undone


def found(connection, desk):
    return check_trail(connection, desk.database.seal).problems


def another(column, value):
    """A value that the column takes, and that is not *value*."""
    match column.type:
        case Integer():
            return (value or 0) + 1
        case String() if value is None:
            return "0"
        case String():
            return value[:-1] + ("1" if value[-1:] != "1" else "2")
        case UtcDateTime():
            return (value or datetime(2026, 1, 5, tzinfo=UTC)) + timedelta(seconds=1)
    raise AssertionError(f"how is {column} changed?")


def rows_of(connection, table):
    query = select(table).order_by(key_column(table))
    return [dict(row) for row in connection.execute(query).mappings()]


@pytest.mark.parametrize("table", AUDITED_TABLES, ids=lambda table: table.name)
def test_every_column_is_answered_for(busy, table):
    """Generated from the tables: a new column cannot be forgotten."""
    for column in audited_columns(table):
        with edited(busy) as connection:
            rows = rows_of(connection, table)
            assert rows, f"work() makes no {table.name}"
            row = next((row for row in rows if row[column.name] is not None), rows[0])
            key = key_column(table)
            for value in {another(column, row[column.name]), None} - {row[column.name]}:
                try:
                    with connection.begin_nested() as step:
                        change = update(table).where(key == row[key.name])
                        connection.execute(change.values({column.name: value}))
                        said = found(connection, busy)
                        step.rollback()
                except IntegrityError:
                    continue  # the database itself refuses it
                name = f"{table.name}/{row[key.name]}"
                assert any(name in one for one in said) or table.name == "sealed_key", column


@pytest.mark.parametrize("table", AUDITED_TABLES, ids=lambda table: table.name)
def test_a_row_that_is_taken_away_or_added_is_found(busy, table):
    key = key_column(table)
    with edited(busy) as connection:
        if databases.SERVER:
            connection.exec_driver_sql("SET session_replication_role = replica")
        row = rows_of(connection, table)[-1]
        with connection.begin_nested() as step:
            connection.execute(delete(table).where(key == row[key.name]))
            said = found(connection, busy)
            step.rollback()
        gone = f"{table.name}/{row[key.name]} is gone"
        assert any(gone in one or "sealed_key" in one for one in said), said
        unique = {key.name} | {column.name for column in table.columns if column.unique}
        for constraint in (*table.constraints, *(one for one in table.indexes if one.unique)):
            if isinstance(constraint, UniqueConstraint) or constraint in table.indexes:
                unique |= {column.name for column in constraint.columns}
        new = {
            name: another(table.c[name], row[name]) if name in unique else row[name] for name in row
        }
        connection.execute(insert(table).values(new))
        assert f"{table.name}/{new[key.name]} is there, but no event says so" in found(
            connection, busy
        )


def test_an_older_sealed_value_put_back_is_found(desk):
    """It opens, for it was sealed for this very place."""
    bind(desk)
    identity = Row.metadata.tables["verified_identity"]
    of_qinghe = identity.c.cloud_account_id == 2
    with desk.database.connection(writes=False) as connection:
        (old,) = connection.execute(select(identity).where(of_qinghe)).mappings()
    desk.phone.withdraw(holder())
    bind(desk, account=SECOND)
    with edited(desk) as connection:
        connection.execute(
            update(identity).where(of_qinghe).values(sealed_real_name=old["sealed_real_name"])
        )
        assert any("verified_identity/2 is not as" in one for one in found(connection, desk))


@pytest.mark.parametrize(
    "change", [lambda old: old + "!!hidden!!", lambda old: f"{old[:20]} {old[20:]}"]
)
def test_a_sealed_value_has_one_way_to_be_written(desk, change):
    bind(desk)
    identity = Row.metadata.tables["verified_identity"]
    with edited(desk) as connection:
        name = identity.c.sealed_real_name
        old = connection.execute(select(name).where(identity.c.cloud_account_id == 2)).scalar_one()
        connection.execute(
            update(identity)
            .where(identity.c.cloud_account_id == 2)
            .values(sealed_real_name=change(old))
        )
        assert any("verified_identity/2" in one for one in found(connection, desk))


def test_a_row_that_was_edited_and_then_changed_by_the_program_is_found(desk):
    """The event carries what the row was before, too: nothing is washed clean."""
    issued = desk.kiosk.start("qinghe-books")
    sql = "UPDATE verification_session SET cloud_account_id = 3"
    databases.statement(desk.database, sql)
    desk.kiosk.cancel(issued.session.session_id)
    desk.edited = True
    (problem,) = problems(desk)
    assert f"verification_session/{issued.session.session_id} was changed before event" in problem


# -- the program itself -----------------------------------------------------------------------


def refused(words):
    return pytest.raises(AssertionError, match=words)


def change_without_event(desk):
    with desk.database.writing() as transaction:
        transaction.staff.change_pin("anna", "x")


def test_what_is_written_past_the_trail_is_a_bug(desk):
    table = table_of(StaffMemberRow)
    writes = (
        update(StaffMemberRow).values(sealed_pin_hash="x"),
        update(table).values(sealed_pin_hash="x"),
        delete(table),
        insert(table).values(name="eve", sealed_pin_hash="x", added_at=desk.clock.now()),
        text("UPDATE staff_member SET sealed_pin_hash = 'x'"),
    )
    for write in writes:
        with refused("past the audit trail"), desk.database.writing() as transaction:
            transaction.connection.execute(write)
    with refused("staff_member: rows were written, but no event"):
        change_without_event(desk)
    with refused("audited columns"), desk.database.writing() as transaction:
        transaction.rows.touch(StaffMemberRow, values={"sealed_pin_hash": "x"})


def test_many_rows_take_one_event_and_few_statements(desk):
    statements = []
    with desk.database.connection() as connection:
        engine = connection.engine
    event.listen(engine, "before_cursor_execute", lambda *args: statements.append(args[2]))
    now = desk.clock.now()
    with desk.database.writing() as transaction:
        seal = desk.database.seal.seal
        names = [f"n{number}" for number in range(300)]
        rows = [
            {
                "name": name,
                "sealed_pin_hash": seal(f"staff_member.sealed_pin_hash/{name}", "x"),
                "added_at": now,
                "role": "clerk",
            }
            for name in names
        ]
        transaction.rows.insert(StaffMemberRow, *rows)
        transaction.rows.update(
            StaffMemberRow, StaffMemberRow.name.startswith("n"), values={"removed_at": now}
        )
        transaction.rows.delete(StaffMemberRow, StaffMemberRow.name.startswith("n1"))
        transaction.audit.append(AuditAction.STAFF_ADDED, at=now, actor="operator")
    assert len(statements) < 12
    assert problems(desk) == ()


def test_rows_that_somebody_else_writes_in_the_midst_of_a_step_end_it(desk):
    def write_first(_connection, cursor, statement, *_):
        if statement.startswith("UPDATE setting"):
            cursor.execute("DELETE FROM setting WHERE name = 'a'")

    with desk.database.writing() as transaction:
        transaction.rows.insert(SettingRow, *({"name": name, "value": 1} for name in "ab"))
        transaction.audit.append(AuditAction.SETTING_CHANGED, at=desk.clock.now(), actor="anna")
    with desk.database.connection() as connection:
        engine = connection.engine
    event.listen(engine, "before_cursor_execute", write_first)
    with (
        pytest.raises(AssertionError, match="without the writer's lock"),
        desk.database.writing() as transaction,
    ):
        transaction.rows.update(SettingRow, SettingRow.name.in_(["a", "b"]), values={"value": 2})
    event.remove(engine, "before_cursor_execute", write_first)
    sql = "SELECT name, value FROM setting WHERE name IN ('a', 'b') ORDER BY name"
    assert [tuple(row) for row in databases.statement(desk.database, sql)] == [("a", 1), ("b", 1)]


def test_a_row_that_was_edited_before_it_is_deleted_is_found(desk):
    now = desk.clock.now()
    with desk.database.writing() as transaction:
        transaction.rows.insert(SettingRow, {"name": "a", "value": 1})
        transaction.audit.append(AuditAction.SETTING_CHANGED, at=now, actor="anna")
    desk.edited = True
    databases.statement(desk.database, "UPDATE setting SET value = 2 WHERE name = 'a'")
    with desk.database.writing() as transaction:
        transaction.rows.delete(SettingRow, SettingRow.name == "a")
        transaction.audit.append(AuditAction.SETTING_CHANGED, at=now, actor="anna")
    [problem] = problems(desk)
    assert "was changed before event" in str(problem)


def test_a_reset_deletes_identities_that_it_may_not_read(desk):
    bind(desk)
    TrainingAccounts(desk.database, desk.clock).reset()
    assert problems(desk) == ()


# -- the head ---------------------------------------------------------------------------------


def state(desk):
    """The heads of the chains, as somebody with the file could copy them."""
    sql = "SELECT number, position, code, head_code, station FROM audit_chain"
    return databases.statement(desk.database, sql)


def put_back(desk, heads):
    """Put older heads back."""
    sql = "UPDATE audit_chain SET number = ?, position = ?, code = ?, head_code = ?"
    for head in heads:
        databases.statement(desk.database, f"{sql} WHERE station = ?", *head)


def cut(desk, heads):
    """Put older heads back, and cut off what came after them."""
    databases.let_trail_be_changed(desk.database)
    for number, *_, station in heads:
        sql = "DELETE FROM audit_event WHERE station = ? AND number > ?"
        databases.statement(desk.database, sql, station, number)
    put_back(desk, heads)


def test_a_cut_tail_with_its_own_old_head_is_missed_on_this_machine(desk):
    """Nothing else tells: the exports of last night leave no row behind."""
    old = state(desk)
    desk.staff.check_pin("anna", "271828")
    with pytest.raises(Exception, match="wrong_pin"):
        desk.staff.check_pin("anna", "000000")
    assert problems(desk) == ()
    cut(desk, old)
    desk.edited = True
    (problem,) = problems(desk)
    last = max(number for number, *_ in old)
    assert f"event {last + 1}, the newest that this machine has seen, is not" in problem
    # The kiosk goes on, past the number that was noted: it is found all the same.
    for _ in range(2):
        with pytest.raises(Exception, match="wrong_pin"):
            desk.staff.check_pin("anna", "000000")


def open_beside(desk, station):
    """Another kiosk on the same database, with staff signed in."""
    return Desk(desk.path, station, clock=desk.clock)


WRITER = """
import sys
from pathlib import Path
from testbed.service_fixture import Desk
desk = Desk(Path(sys.argv[1]), "Desk 2", sign_in=False)
print("ready", flush=True)
sys.stdin.readline()
for number in range(30):
    desk.kiosk.call_staff() if number % 2 else desk.staff.mark_seen(desk.staff.alerts(), "anna")
"""


@pytest.mark.file
def test_two_processes_race_on_one_file_and_on_one_chain(desk):
    open_beside(desk, "Desk 2").database.close()
    command = [sys.executable, "-c", WRITER, desk.path]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    others = [subprocess.Popen(command, cwd=ROOT, **pipes) for _ in range(2)]
    for other in others:
        assert other.stdout.readline() == "ready\n"
    for other in others:
        other.stdin.write("\n")
        other.stdin.flush()
    for _ in range(10):
        desk.kiosk.cancel(desk.kiosk.start("qinghe-books").session.session_id)
    for other in others:
        other.communicate(timeout=60)
        assert other.returncode == 0
    assert desk.trail().count("session_cancelled") == 10
    assert desk.trail().count("chain_begun") == 2
    assert problems(desk) == ()


def test_an_event_of_one_chain_in_another_is_found_in_both(desk):
    beside = open_beside(desk, "Desk 2")
    desk.kiosk.start("qinghe-books")
    last = "SELECT max(position) FROM audit_event WHERE station = 'Desk 1'"
    databases.let_trail_be_changed(desk.database)
    databases.statement(
        desk.database,
        "UPDATE audit_event SET station = 'Desk 2', position = 1 + (SELECT max(position)"
        f" FROM audit_event WHERE station = 'Desk 2') WHERE position = ({last})"
        " AND station = 'Desk 1'",
    )
    desk.edited = True
    said = " ".join(problems(desk))
    assert "was changed, or moved here from elsewhere" in said
    assert "the chain of “Desk 1” ends with event" in said
    assert "the chain of “Desk 2” ends with event" in said
    beside.database.close()


def test_one_chain_alone_that_is_put_back_with_its_head_and_rows_is_found(desk):
    """As of an older copy: each head and row is one that this program wrote."""
    beside = open_beside(desk, "Desk 2")
    old = state(desk)
    beside.kiosk.call_staff()
    desk.kiosk.start("yunshan-tea")
    cut(desk, [one for one in old if one[-1] == "Desk 2"])
    databases.statement(desk.database, "DELETE FROM staff_alert")
    desk.edited = True
    (problem,) = problems(desk)
    assert "the newest that this machine has seen, is not in the trail" in problem
    beside.database.close()


def test_a_whole_chain_that_is_taken_away_is_missed(desk):
    """Its events, its rows and its head: the register says that it began."""
    beside = open_beside(desk, "Desk 2")
    databases.let_trail_be_changed(desk.database)
    for table in ("audit_event", "audit_chain", "shift", "kiosk"):
        databases.statement(desk.database, f"DELETE FROM {table} WHERE station = 'Desk 2'")
    desk.edited = True
    said = problems(desk)
    assert "the chain of “Desk 2” has begun, but has no head that says where it ends" in said
    beside.database.close()


def test_an_end_of_the_whole_trail_that_was_kept_tells_of_a_cut_tail_in_any_chain(desk):
    beside = open_beside(desk, "Desk 2")
    old = state(desk)
    beside.kiosk.start("qinghe-books")
    desk.kiosk.start("yunshan-tea")  # the newest event of all is whole
    head = Maintenance(desk.database, desk.clock).check_trail().head
    for name in desk.path.parent.glob("audit-heads/*"):
        name.unlink()
    cut(desk, [one for one in old if one[-1] == "Desk 2"])
    desk.edited = True
    for table in ("qr_code", "verification_session"):
        databases.statement(
            desk.database,
            f"DELETE FROM {table} WHERE session_id IN"
            " (SELECT session_id FROM verification_session WHERE station = 'Desk 2')",
        )
    assert problems(desk) == ()
    said = Maintenance(desk.database, desk.clock).check_trail(str(head)).problems
    assert [one for one in said if "the earlier end of the trail is not in it" in one]
    beside.database.close()


def test_an_end_that_was_mistyped_is_told_from_one_that_is_gone(desk):
    maintenance = Maintenance(desk.database, desk.clock)
    first = maintenance.check_trail().ends["Desk 1"]
    desk.kiosk.start("qinghe-books")

    def mistyped(earlier):
        report = maintenance.check_trail(earlier)
        assert report.problems == ()
        return report.mistyped

    assert mistyped(str(first)) == ""
    for noise in ("", "7", f"{first}0", f"{first.number}:{first.code[:-1]}"):
        assert "an end of the trail is NUMBER:CODE" in mistyped(noise)
    other = f"{first.number + 1}:{first.code}"
    assert mistyped(other) == f"its code is that of event {first.number}, not {first.number + 1}"
    near = f"{first.number}:{first.code[:-1]}{'0' if first.code[-1] != '0' else '1'}"
    assert mistyped(near) == f"its code is nearly that of event {first.number}"
    report = maintenance.check_trail(f"{first.number}:{'5' * 64}")
    assert report.mistyped == ""
    assert "the earlier end of the trail is not in it" in report.problems[0]


def test_a_head_that_was_moved_is_noted_in_the_trail_and_the_kiosk_goes_on(desk):
    sql = "UPDATE audit_chain SET code = 'x', number = 2 WHERE station = 'Desk 1'"
    databases.statement(desk.database, sql)
    desk.edited = True
    desk.kiosk.start("qinghe-books")
    (problem,) = problems(desk)
    assert "something else had changed the head of its chain, to event 2" in problem


def test_without_any_head_the_fault_has_words(desk):
    databases.statement(desk.database, "DELETE FROM audit_chain")
    desk.edited = True
    with pytest.raises(DatabaseUnavailable) as caught:
        desk.kiosk.start("qinghe-books")
    assert caught.value.fault is Fault.ALTERED
    assert "no head" in problems(desk)[0]


def test_a_trail_that_goes_on_after_its_head_is_a_fault_with_words(desk):
    old = state(desk)
    desk.kiosk.start("qinghe-books")
    put_back(desk, old)
    desk.edited = True
    with pytest.raises(DatabaseUnavailable, match="goes on after its end") as caught:
        desk.kiosk.start("qinghe-books")
    assert caught.value.fault is Fault.ALTERED


def test_many_note_the_end_at_once_and_the_highest_stays(tmp_path):
    def note(seed):
        heads = NotedHeads(tmp_path)
        numbers = list(range(40))
        random.Random(seed).shuffle(numbers)  # noqa: S311
        for number in numbers:
            heads.note("one", Head(number, f"{number:064x}"))

    threads = [threading.Thread(target=note, args=[seed]) for seed in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    heads = NotedHeads(tmp_path)
    assert heads.read("one") == (Head(39, f"{39:064x}"),)
    assert heads.read("another") == ()
    heads.renew("one", {"": Head(7, "7" * 64)})
    assert heads.read("one") == (Head(7, "7" * 64),)


def test_a_note_that_cannot_be_written_stops_nobody(desk, caplog):
    notes = desk.path.parent / "audit-heads"
    shutil.rmtree(notes)
    notes.write_text("in the way")
    desk.kiosk.start("qinghe-books")
    desk.kiosk.start("yunshan-tea")
    assert caplog.text.count("cannot be noted") == 1
    assert "noted is lost" in problems(desk)[0]
    notes.unlink()


def test_a_disk_that_locks_nothing_stops_nobody(desk, monkeypatch, caplog):
    def refuse(*_arguments, **_options):
        raise NotImplementedError

    monkeypatch.setattr("verification.security.noted_heads.FileLock", refuse)
    desk.kiosk.start("qinghe-books")
    assert "cannot be noted" in caplog.text


@pytest.mark.file
def test_a_restore_may_move_the_end_back_and_other_machines_are_told(desk, tmp_path):
    """Two machines share a database; each has its keys, and its notes."""
    Maintenance(desk.database, desk.clock).back_up(tmp_path / "backup.db")
    bind(desk)
    other = tmp_path / "other machine"
    other.mkdir()
    shutil.copy(tmp_path / "keys.json", other)
    database = Database(f"sqlite:///{desk.path}", KeyRing(KeyFile(other / "keys.json")))
    prepare(database)
    elsewhere = Maintenance(database, desk.clock)
    assert elsewhere.check_trail().problems == ()  # it has seen this end
    restore(desk.database, tmp_path / "backup.db", desk.clock)
    assert problems(desk) == ()
    prepare(database)
    assert elsewhere.check_trail().problems == ()
    # Somebody who only copies the file has no such event.
    with (
        contextlib.closing(sqlite3.connect(desk.path)) as source,
        contextlib.closing(sqlite3.connect(tmp_path / "copy.db")) as target,
    ):
        source.backup(target)
    for _ in range(2):
        desk.kiosk.close_left_over()
        desk.staff.sign_in("anna", "271828")
    assert elsewhere.check_trail().problems == ()
    desk.database.close()
    database.close()
    for ending in ("-wal", "-shm"):
        desk.path.with_name(f"kiosk.db{ending}").unlink(missing_ok=True)
    shutil.copy(tmp_path / "copy.db", desk.path)
    prepare(database)
    assert any(
        "newest that this machine has seen" in one for one in elsewhere.check_trail().problems
    )
    desk.edited = True
    database.close()


@pytest.mark.file
def test_a_restore_excuses_no_end_that_was_seen_after_it(desk, tmp_path):
    """The trail before the restore was longer: its end must not hide what is cut off later."""
    Maintenance(desk.database, desk.clock).back_up(tmp_path / "backup.db")
    for _ in range(10):
        desk.kiosk.close_left_over()
        desk.staff.sign_in("anna", "271828")
    restore(desk.database, tmp_path / "backup.db", desk.clock)
    desk.staff.sign_in("anna", "271828")
    with (
        contextlib.closing(sqlite3.connect(desk.path)) as source,
        contextlib.closing(sqlite3.connect(tmp_path / "copy.db")) as target,
    ):
        source.backup(target)
    bind(desk)
    assert problems(desk) == ()
    desk.database.close()
    for ending in ("-wal", "-shm"):
        desk.path.with_name(f"kiosk.db{ending}").unlink(missing_ok=True)
    shutil.copy(tmp_path / "copy.db", desk.path)
    prepare(desk.database)
    desk.edited = True
    for _ in range(2):  # and a check does not take the older end for the newest
        assert any("newest that this machine has seen" in one for one in problems(desk))


@pytest.mark.file
def test_an_older_copy_is_found_however_long_it_grows(desk, tmp_path):
    desk.kiosk.start("yunshan-tea")
    with (
        contextlib.closing(sqlite3.connect(desk.path)) as source,
        contextlib.closing(sqlite3.connect(tmp_path / "copy.db")) as target,
    ):
        source.backup(target)
    desk.kiosk.close_left_over()
    desk.staff.sign_in("anna", "271828")
    desk.database.close()
    for ending in ("-wal", "-shm"):
        desk.path.with_name(f"kiosk.db{ending}").unlink(missing_ok=True)
    shutil.copy(tmp_path / "copy.db", desk.path)
    prepare(desk.database)
    desk.edited = True
    for _ in range(3):
        desk.kiosk.close_left_over()
        desk.staff.sign_in("anna", "271828")
    assert any("newest that this machine has seen" in one for one in problems(desk))
    status = status_of(desk.database, desk.clock, Settings())
    assert [one.level for one in status.findings if one.name == "trail"] == [Level.ATTENTION]


def test_a_login_that_may_not_read_the_trail_is_not_asked_again(desk, tmp_path, monkeypatch):
    """Each refusal is a line in the server's log, where those of an intruder are looked for."""
    other = tmp_path / "other machine"
    other.mkdir()
    shutil.copy(tmp_path / "keys.json", other)
    address = desk.database.url.render_as_string(hide_password=False)
    phone = Database(address, KeyRing(KeyFile(other / "keys.json")))
    prepare(phone)
    asked = []

    def refuse():
        asked.append(1)
        raise DatabaseUnavailable("permission denied", Fault.NO_RIGHTS)

    monkeypatch.setattr(phone, "reading", refuse)
    for _ in range(3):
        for database in (desk.database, phone):
            with database.writing() as transaction:
                transaction.audit.append(AuditAction.BACKED_UP, at=desk.clock.now(), actor="x")
    assert len(asked) == 1
    # What it has written is noted as the end all the same.
    (noted,) = phone.heads.read(transaction.keys.audit_keys.database_id)
    [(newest,)] = databases.statement(desk.database, "SELECT max(number) FROM audit_event")
    assert noted.number == newest
    phone.close()


def test_a_list_of_restores_that_is_none_is_a_finding(desk):
    notes = desk.path.parent / "audit-heads"
    [note] = notes.glob("*.txt")
    note.with_suffix(".restores").write_bytes(b"\xff?\n")
    assert "noted is lost" in problems(desk)[0]
    desk.edited = True


# -- a damaged trail --------------------------------------------------------------------------


@pytest.fixture(scope="module")
def typeless(tmp_path_factory):
    """The same on a file that takes anything anywhere, as SQLite lets whoever holds it make it."""
    folder = tmp_path_factory.mktemp("typeless")
    desk = Desk(folder / "kiosk.db")
    work(desk)
    desk.database.close()
    with contextlib.closing(sqlite3.connect(desk.path)) as file, file:
        for change in ("update", "delete"):
            file.execute(f"DROP TRIGGER audit_event_no_{change}")
        file.execute("PRAGMA writable_schema = ON")
        file.execute(
            "UPDATE sqlite_master SET sql = replace(replace(replace(sql, 'IS NOT NULL', 'IS SET'),"
            " 'NOT NULL', ''), 'IS SET', 'IS NOT NULL') WHERE type = 'table'"
        )
        file.execute("PRAGMA writable_schema = RESET")
    assert problems(desk) == ()
    yield desk
    desk.database.close()


ANYWHERE = [
    (table.name, column.name)
    for table in (*AUDITED_TABLES, table_of(AuditEventRow), table_of(AuditChainRow))
    for column in audited_columns(table)
]
ANYTHING = st.one_of(
    st.none(),
    st.integers(-(2**63), 2**63 - 1),
    st.floats(allow_nan=False),
    st.text(),
    st.binary(max_size=40),
    st.sampled_from(["", "0", "{}", "[]", '{"a": 1}', "[" * 5000, "2026-01-05 09:30:00", "x.y"]),
)


@pytest.mark.file
@given(place=st.sampled_from(ANYWHERE), value=ANYTHING, as_text=st.booleans(), which=st.randoms())
@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
def test_whatever_is_in_a_cell_is_a_finding_and_no_error(typeless, place, value, as_text, which):
    table, column = place
    looked = f"SELECT rowid, typeof({column}), CAST({column} AS BLOB) FROM {table}"
    content = "CAST(? AS TEXT)" if as_text and isinstance(value, bytes) else "?"
    with edited(typeless) as connection:
        before = connection.exec_driver_sql(looked).all()
        row = which.choice(before)[0]
        try:
            connection.exec_driver_sql(
                f"UPDATE {table} SET {column} = {content} WHERE rowid = ?",
                (value, row),
            )
        except (DBAPIError, OverflowError):
            assume(False)  # SQLite itself refuses it
        after = connection.exec_driver_sql(looked).all()
        assume(before != after)
        said = found(connection, typeless)
        assert said
        assert all(one.isprintable() for one in said), said


@pytest.mark.file
@pytest.mark.parametrize(
    ("sql", "words"),
    [
        ("UPDATE audit_event SET action = 'no_such_thing' WHERE number = 4", "event 4 was"),
        ("UPDATE audit_event SET at = 'yesterday' WHERE number = 4", "event 4 was"),
        ("UPDATE audit_event SET at = 7 WHERE number = 99999999", ""),
        ("UPDATE audit_event SET detail = CAST(x'ff' AS TEXT) WHERE number = 4", "event 4 was"),
        ("UPDATE audit_event SET row_digests = '[' WHERE number = 4", "event 4 was"),
        ("UPDATE audit_event SET code = x'00' WHERE number = 4", "event 4 was"),
        (
            "UPDATE audit_event SET number = -3 WHERE number = 5",
            "event 1 of “Desk 1” is missing",
        ),
        (
            "UPDATE audit_event SET number = -3 WHERE number = 4",
            "event 1 is where event 5 of all stations should be",
        ),
        ("UPDATE audit_event SET number = -3 WHERE number = 7", "event -3 was changed"),
        ("UPDATE audit_event SET position = -1 WHERE number = 7", "event 7 is where event"),
        ("UPDATE audit_event SET station = 'Desk 2' WHERE number = 7", "event 7 was changed"),
        ("UPDATE audit_event SET station = 'Desk 2' WHERE number = 7", "of “Desk 1” is missing"),
        ("UPDATE audit_event SET position = NULL WHERE number = 7", "of all stations is missing"),
        ("DELETE FROM audit_event WHERE number IN (7, 8)", "event 3 to 4 of “Desk 1” is missing"),
        (
            "CREATE TABLE other AS SELECT * FROM audit_event; DROP TABLE audit_event;"
            " ALTER TABLE other RENAME TO audit_event;"
            " UPDATE audit_event SET number = 'four' WHERE number = 4",
            "an event has the number 'four'",
        ),
        ("UPDATE audit_chain SET number = 3", "but should end with event 3"),
        ("UPDATE audit_chain SET position = 3", "the chain of “Desk 1” ends with event"),
        ("UPDATE audit_chain SET number = 3", "of “Desk 1” was changed by something else"),
        ("UPDATE audit_chain SET number = 3", "of all stations was changed by something else"),
        ("UPDATE audit_chain SET head_code = CAST(x'ff' AS TEXT)", "chain of “Desk 1” was changed"),
        ("UPDATE audit_chain SET code = x'00'", "“Desk 1” is not what this program writes"),
        ("UPDATE audit_chain SET code = ''", "head"),
        ("UPDATE audit_chain SET number = 'many'", "head"),
        ("DELETE FROM audit_chain WHERE station = ''", "the trail has no head"),
        ("DELETE FROM audit_chain WHERE station = 'Desk 1'", "“Desk 1” has begun, but has no head"),
        (
            "INSERT INTO audit_chain SELECT 'Desk 2', number, position, code, head_code"
            " FROM audit_chain WHERE station = 'Desk 1'",
            "the chain of “Desk 2” has a head, but never began",
        ),
        ("DROP TABLE audit_chain", "lacks everything"),
        ("ALTER TABLE consent_record RENAME language TO tongue", "lacks language"),
        (
            "ALTER TABLE consent_record RENAME language TO tongue;"
            " ALTER TABLE consent_record RENAME text_version TO edition",
            "table consent_record lacks language, text_version",
        ),
        ("DELETE FROM sealed_key WHERE name = 'audit'", "sealed_key/audit is missing"),
        (
            "UPDATE sealed_key SET sealed = substr(sealed, 1, length(sealed) - 4) || 'AAAA'"
            " WHERE name = 'audit'",
            "sealed_key/audit was changed: nothing can be checked",
        ),
    ],
)
def test_each_kind_of_damage_has_words(typeless, sql, words):
    with edited(typeless) as connection:
        for statement in sql.split(";"):
            connection.exec_driver_sql(statement)
        said = found(connection, typeless)
    assert any(words in one for one in said) or not words, said


def test_beyond_a_thousand_findings_are_counted(busy):
    events = table_of(AuditEventRow)
    with edited(busy) as connection:
        one = rows_of(connection, events)[0]
        # Before each an event is missing; and after the last the trail should not go on.
        strays = [
            {**one, "number": number, "position": number, "row_digests": "{}"}
            for number in range(10_000, 12_002, 2)
        ]
        connection.execute(insert(events), strays)
        said = found(connection, busy)
    assert (len(said), said[-1]) == (1001, "and 2 more")


@pytest.mark.file
def test_health_and_restore_live_with_a_damaged_trail(desk, tmp_path):
    maintenance = Maintenance(desk.database, desk.clock)
    desk.kiosk.start("qinghe-books")
    maintenance.back_up(tmp_path / "backup.db")
    databases.let_trail_be_changed(desk.database)
    sql = "UPDATE audit_event SET action = 'x', at = 'yesterday' WHERE number > 3"
    databases.statement(desk.database, sql)
    desk.edited = True
    records = HistoryService(desk.database, desk.clock, Settings())
    assert records.health().clock_ahead == timedelta()
    assert any("event 4 was changed" in one for one in records.trail_problems())
    databases.statement(desk.database, "UPDATE verification_session SET created_at = 'yesterday'")
    with pytest.raises(DatabaseUnavailable, match="audit verify"):
        records.today()
    with contextlib.closing(sqlite3.connect(tmp_path / "backup.db")) as file, file:
        (trigger,) = file.execute(
            "SELECT sql FROM sqlite_master WHERE name = 'audit_event_no_update'"
        ).fetchone()
        file.execute("DROP TRIGGER audit_event_no_update")
        file.execute(sql)
        file.execute(trigger)
    with pytest.raises(UnusableBackup, match="event 4 was changed"):
        restore(desk.database, tmp_path / "backup.db", desk.clock)


# -- migration --------------------------------------------------------------------------------


def test_the_schemas_version_and_the_first_rows_are_in_the_trail(desk):
    with desk.database.reading() as transaction:
        first, second = [link.event for link in transaction.audit.trail()][:2]
    assert (first.action, first.detail) == (AuditAction.SCHEMA_MIGRATED, f"nothing to {REVISION}")
    assert f"alembic_version/{REVISION}" in json.loads(first.row_digests)
    assert len(json.loads(second.row_digests)) == 4 + 5 + 2


def test_the_trail_does_not_say_whose_a_session_was(desk):
    """Neither the account, nor that two sessions were of the same one."""
    for _ in range(2):
        bind(desk)
        desk.clock.advance(seconds=1)
        desk.phone.withdraw(holder())
        desk.clock.advance(seconds=1)
    rows = databases.statement(desk.database, "SELECT row_digests FROM audit_event")
    names = [name for (text,) in rows for name in json.loads(text)]
    accounts = [name for name in names if name.split("/")[0] in HIDDEN]
    assert len([name for name in accounts if name.startswith("binding/")]) == 1 + 2 * 2
    assert len(set(accounts)) == len(accounts)
    assert not any(name.split("/")[1].isdigit() for name in accounts)


@pytest.fixture
def former(tmp_path):
    """A database as revision 0007 left it, with a trail that has no digests: path and key ring."""
    from alembic import command
    from alembic.config import Config

    keys = KeyRing(KeyFile(tmp_path / "keys.json"))
    keys.create()
    seal, path = FieldSeal(keys), tmp_path / "kiosk.db"
    config = Config()
    config.set_main_option("script_location", schema.MIGRATIONS.as_posix())
    engine = create_engine(f"sqlite:///{path}")
    time = "2026-01-05 09:30:00.000000"
    with engine.begin() as connection:
        config.attributes.update(connection=connection, field_seal=seal, randomness=Randomness())
        command.upgrade(config, "0007")
        run = connection.exec_driver_sql
        (sealed,) = run("SELECT sealed FROM sealed_key WHERE name = 'audit'").one()
        audit = AuditKeys(bytes.fromhex(seal.open("sealed_key.sealed/audit", sealed)))
        run("INSERT INTO cloud_account VALUES (1, 'qinghe-books')")
        run(
            "INSERT INTO staff_member (name, sealed_pin_hash, added_at) VALUES ('anna', ?, ?)",
            (seal.seal("staff_member.sealed_pin_hash/anna", "hash"), time),
        )
        code = "0" * 64
        for number, (one, action, detail) in enumerate(
            (
                (None, "staff_added", "anna"),
                ("s1", "session_started", "waiting_for_scan"),
                ("s2", "session_started", "waiting_for_scan"),
                ("s1", "session_cancelled", "cancelled:cancelled_at_kiosk"),
                ("s2", "session_cancelled", "cancelled:cancelled_at_kiosk"),
            ),
            1,
        ):
            cells = (number, time, action, "kiosk", "Desk 1", one, detail, None)
            code = audit.former_event_code(code, cells)
            columns = "number, at, action, actor, station, session_id, detail, code"
            run(f"INSERT INTO audit_event ({columns}) VALUES (?,?,?,?,?,?,?,?)", (*cells[:7], code))
            if action == "session_cancelled":
                run(
                    "INSERT INTO verification_session (session_id, cloud_account_id, station,"
                    " state, result, created_at, changed_at, deadline, ended_at, refused_scans,"
                    " revision)"
                    " VALUES (?, 1, 'Desk 1', 'cancelled', 'cancelled_at_kiosk', ?, ?, ?, ?, 0, 1)",
                    (one, time, time, time, time),
                )
        run("UPDATE audit_head SET number = 5, code = ?", (code,))
    engine.dispose()
    return path


def execute(path, sql):
    with contextlib.closing(sqlite3.connect(path)) as file, file:
        file.execute(sql)


@pytest.mark.file
def test_a_trail_without_digests_goes_on_and_its_rows_are_taken_over(former):
    desk = Desk(former, sign_in=False)
    assert problems(desk) == ()
    assert desk.trail()[:6] == ["staff_added", *["session_started"] * 2, *["session_cancelled"] * 2,
                                "schema_migrated"]  # fmt: skip
    databases.statement(desk.database, "UPDATE staff_member SET sealed_pin_hash = 'mine'")
    assert problems(desk) == ("staff_member/anna is not as event 6 left it",)


@pytest.mark.file
@pytest.mark.parametrize(
    ("sql", "words"),
    [
        ("UPDATE audit_event SET actor = 'x' WHERE number = 2", "event 2 was changed"),
        (
            "UPDATE verification_session SET state = 'expired' WHERE session_id = 's2'",
            "verification_session/s2 is there, but no event says so",
        ),
    ],
)
def test_a_migration_washes_no_earlier_edit_clean(former, sql, words):
    execute(former, "DROP TRIGGER audit_event_no_update")
    execute(former, sql)
    (problem,) = problems(Desk(former, sign_in=False))
    assert words in problem


def test_what_a_later_migration_changes_is_recorded_and_no_edit_is_hidden(desk):
    bind(desk)
    sql = "UPDATE staff_member SET sealed_pin_hash = 'mine'"
    databases.statement(desk.database, sql)
    desk.edited = True
    with (
        desk.database.migrating() as connection,
        contextlib.closing(RowsBefore(connection, desk.database.seal)) as before,
    ):
        run = connection.exec_driver_sql
        run("UPDATE cloud_account SET login_name = login_name || '-2'")
        run("DELETE FROM consent_record")
        before.record_changes("one to another", desk.clock.now())
    assert problems(desk) == ("staff_member/anna is not as event 4 left it",)


@given(key=st.binary(min_size=32, max_size=32), text=st.binary())
def test_the_quick_hmac_is_hmac(key, text):
    head = Head(3, text.hex())
    own = hmac.digest(key, b"head", "sha256")
    expected = hmac.digest(own, encode([head.number, head.code, "Desk 1", 2]), "sha256").hex()
    assert AuditKeys(key).head_code(head, "Desk 1", 2) == expected


# -- what is written beside others, without the trail ---------------------------------------------


def append_an_event(transaction, now):
    transaction.audit.append(AuditAction.AREA_OPENED, at=now, actor="staff:anna")


def write_a_row(transaction, now):
    values = {"raised_at": now, "station": "Desk 1", "alert": "help_wanted"}
    transaction.audit.rows.insert(StaffAlertRow, values)


@pytest.mark.parametrize("write", [append_an_event, write_a_row])
def test_what_the_trail_answers_for_is_written_alone(desk, write):
    before = desk.trail()
    with (
        pytest.raises(AssertionError, match="write alone"),
        desk.database.writing(Beside.ALL) as transaction,
    ):
        write(transaction, desk.clock.now())
    assert desk.trail() == before
    assert desk.staff.alerts() == ()


def test_a_row_without_an_event_is_a_bug(desk):
    with (
        pytest.raises(AssertionError, match="staff_alert: rows were written"),
        desk.database.writing() as transaction,
    ):
        write_a_row(transaction, desk.clock.now())
    assert desk.staff.alerts() == ()
