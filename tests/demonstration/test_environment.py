"""The database of a play: its own, and the same at every play."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime

from demonstration.scenarios import environment
from verification.store.database import Database
from verification.store.database_keys import DatabaseKeys


def test_phones_have_the_same_pseudonyms_in_every_process(tmp_path):
    """Of which a timeline is made: a seed and a clock bring it back to the byte."""

    def pseudonym(folder):
        folder.mkdir()
        content, keys = environment.new_database.__wrapped__()  # as in another process
        environment.database_path(folder).write_bytes(content)
        environment.key_path(folder).touch(mode=0o600)
        environment.key_path(folder).write_bytes(keys)
        path = str(environment.database_path(folder))
        with (
            contextlib.closing(Database(path, environment.demonstration_keys(folder))) as database,
            database.connection(writes=False) as connection,
        ):
            own = DatabaseKeys(connection, database.seal)
            return own.pseudonym(1, "session", datetime(2026, 1, 5, tzinfo=UTC))

    assert pseudonym(tmp_path / "one") == pseudonym(tmp_path / "two")
