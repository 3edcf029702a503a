"""New databases for tests: each a copy of one that the program has made.

Making one runs every migration, which takes thirty times as long as copying a file. Whatever is
about making or migrating a database calls :func:`verification.store.schema.prepare` itself.
"""

from __future__ import annotations

import json
import os
import secrets
import tempfile
from functools import cache
from pathlib import Path

from jdcloud_kiosk.places import default_key_file
from testbed.databases import SERVER
from verification.domain.clock import ManualClock
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing
from verification.store.database import Database
from verification.store.schema import prepare


def put_new_database(path, key_file):
    """Put a new database at *path* and its keys at *key_file*, unless either is there already.

    Copies share their keys, and so the name by which a machine notes how far it has seen a trail.
    That is why no two are put beside the same key file; the machine's secret is each one's own.
    """
    if SERVER or os.path.lexists(path) or os.path.lexists(key_file):
        return
    content, keys = _made_once()
    key_file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    for new, within in (
        (key_file, json.dumps(keys | {"machine": secrets.token_hex(32)}, indent=1).encode("ascii")),
        (path, content),
    ):
        new.touch(mode=0o600)
        new.write_bytes(within)


def put_new_database_at(url):
    """Put one where windows with the usual key file open theirs, unless there is one already."""
    path = url.removeprefix("sqlite:///")
    if "://" not in path:  # a server's
        put_new_database(Path(path), default_key_file())


@cache
def _made_once():
    """Return the bytes of a database that the program has made, and its key ring."""
    with tempfile.TemporaryDirectory() as folder:
        path, key_file = Path(folder) / "new.db", Path(folder) / "keys.json"
        database = Database(str(path), KeyRing(KeyFile(key_file)), ManualClock())
        prepare(database)
        database.close()
        assert [one.name for one in Path(folder).glob("new.db*")] == ["new.db"]  # no log beside it
        return path.read_bytes(), json.loads(key_file.read_text("ascii"))
