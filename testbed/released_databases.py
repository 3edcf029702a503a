"""A small database of each schema that was ever released, for tests of upgrades and restores.

``python -m testbed.released_databases`` writes what is missing in testbed/released: run it at each
release that has a migration. What is there was made by the program of its time and stays. Every
person in it is fictitious, and keys.json opens nothing else.
"""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
import sys
import tempfile
from pathlib import Path

from sqlalchemy import create_engine

from testbed.service_fixture import CONSENT, PIN, Desk, close_all, holder
from verification.security.field_encryption import FieldSeal
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing
from verification.store import schema

FOLDER = Path(__file__).with_name("released")
KEYS = FOLDER / "keys.json"
REVISIONS = sorted(path.stem for path in FOLDER.glob("*.sql"))

#: What stands in each of them: the person who was verified, at which account.
VERIFIED, ACCOUNT = "林知夏", "qinghe-books"


def load(revision, path):
    """Make the database of *revision* at *path*, with its key beside it; return the key ring."""
    keys = path.with_name("keys.json")
    if not keys.exists():
        shutil.copyfile(KEYS, keys)
        keys.chmod(0o600)
    with contextlib.closing(sqlite3.connect(path)) as file:
        file.executescript((FOLDER / f"{revision}.sql").read_text("utf-8"))
    return KeyRing(KeyFile(keys))


def _work(desk):
    """A day at the desk: one verified, one withdrawn, one expired, one open, two kiosks."""
    desk.staff.add("bert", "314159")
    desk.staff.remove("bert")
    issued = desk.kiosk.start("lanqiao-design")
    asked = desk.phone.scan(issued.code, holder(2, "phone-2"))
    desk.phone.authorize(asked.authorization_id, holder(2, "phone-2"), CONSENT)
    desk.phone.withdraw(holder(2, "phone-2"))
    desk.kiosk.start("yunshan-tea")
    desk.clock.advance(days=40)
    desk.kiosk.close_left_over()
    desk.kiosk.purge()
    desk.staff.sign_in("anna", PIN)
    issued = desk.kiosk.start(ACCOUNT)
    asked = desk.phone.scan(issued.code, holder())
    desk.phone.authorize(asked.authorization_id, holder(), CONSENT)
    desk.kiosk.call_staff()
    other = Desk(desk.path, station="Desk 2")
    other.share_clock(desk.clock)
    other.kiosk.start("yunshan-tea")
    desk.staff.revoke_kiosk("Desk 2")


def _empty(path, revision, seal):
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        schema.migrate(connection, seal, revision)
    engine.dispose()


def _copy(source, target, seal):
    """Copy each row into the tables of an older schema; 0001 had no sealed columns yet."""
    with contextlib.closing(sqlite3.connect(source)) as old:
        old.row_factory = sqlite3.Row
        with contextlib.closing(sqlite3.connect(target)) as file, file:
            tables = [
                name
                for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
                if name != "alembic_version"
            ]
            for table in tables:
                columns = [row[1] for row in file.execute(f"PRAGMA table_info({table})")]
                file.execute(f"DELETE FROM {table}")
                key = old.execute(f"SELECT * FROM {table}").description[0][0]
                marks = ", ".join("?" * len(columns))
                # 0001 knows no session without its account: that one is left out.
                insert = f"INSERT OR IGNORE INTO {table} ({', '.join(columns)}) VALUES ({marks})"
                for row in map(dict, old.execute(f"SELECT * FROM {table}")):
                    opened = {
                        column: seal.open(f"{table}.sealed_{column}/{row[key]}", row[name])
                        for column in columns
                        if column not in row and (name := f"sealed_{column}") in row
                    }
                    file.execute(insert, [{**row, **opened}[column] for column in columns])
            for table in ("qr_code", "consent_record"):
                file.execute(
                    f"DELETE FROM {table} WHERE session_id NOT IN"
                    " (SELECT session_id FROM verification_session)"
                )


def write(revision):
    """Write testbed/released/REVISION.sql."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "kiosk.db"
        if KEYS.exists():
            shutil.copyfile(KEYS, path.with_name("keys.json"))
        desk = Desk(path)
        _work(desk)
        close_all()
        FOLDER.mkdir(exist_ok=True)
        if not KEYS.exists():
            shutil.copyfile(path.with_name("keys.json"), KEYS)
        made = path
        if revision != schema.REVISION:
            made, seal = path.with_name("older.db"), FieldSeal(desk.keys)
            _empty(made, revision, seal)
            _copy(path, made, seal)
        with contextlib.closing(sqlite3.connect(made)) as file:
            text = "\n".join(file.iterdump()) + "\n"
        (FOLDER / f"{revision}.sql").write_text(text, "utf-8")


if __name__ == "__main__":
    found = sorted(path.name[:4] for path in schema.MIGRATIONS.glob("versions/0*.py"))
    for one in found:
        if one not in REVISIONS:
            write(one)
            print(f"{one} written", file=sys.stderr)
