"""A small database of each revision of the schema, for tests of upgrades and restores.

``python -m testbed.released_databases`` writes that of the newest revision to testbed/released if
it is missing: run it at each release that has a migration, and before the next migration is
written. What is there was made by the program of its time and stays. Every person in it is
fictitious, and keys.json opens nothing else.
"""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
import sys
import tempfile
from pathlib import Path

from testbed.service_fixture import CONSENT, PIN, Desk, close_all, holder
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing
from verification.store import schema

FOLDER = Path(__file__).with_name("released")
KEYS = FOLDER / "keys.json"
REVISIONS = sorted(path.stem for path in FOLDER.glob("*.sql"))

#: What is in each of them: the person who was verified, at which account.
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


def write():
    """Write testbed/released/REVISION.sql of the newest revision."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "kiosk.db"
        shutil.copyfile(KEYS, path.with_name("keys.json"))
        path.with_name("keys.json").chmod(0o600)
        _work(Desk(path))
        close_all()
        with contextlib.closing(sqlite3.connect(path)) as file:
            text = "\n".join(file.iterdump()) + "\n"
    (FOLDER / f"{schema.REVISION}.sql").write_text(text, "utf-8")


if __name__ == "__main__":
    if schema.REVISION not in REVISIONS:
        write()
        print(f"{schema.REVISION} written", file=sys.stderr)
