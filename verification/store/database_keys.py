"""The keys of one database: they are stored in it, sealed by the key ring."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, select

from verification.domain.placeholders import Sentence
from verification.security.audit_keys import AuditKeys
from verification.security.field_encryption import FieldSeal, blind_index, sealed_with
from verification.security.ring_format import KeyUnavailable
from verification.store.tables import SealedKeyRow, table_of

_TABLE = table_of(SealedKeyRow)
_SEALED = select(_TABLE.c.name, _TABLE.c.sealed)


class OpenedKeys:
    """What this process has opened of a database's keys: opening takes longer than using them."""

    def __init__(self) -> None:
        self._keys: dict[tuple[str, str], bytes] = {}
        self._audit_keys: dict[bytes, AuditKeys] = {}
        #: The station whose chain this process has written to last.
        self.written_last = ""

    def open(self, seal: FieldSeal, name: str, sealed: str) -> bytes:
        """Return the key that was sealed. Raises :class:`KeyUnavailable`, also later on.

        That is when the key ring has lost what opens it.
        """
        found = self._keys.get((name, sealed))
        if found is None:
            found = bytes.fromhex(seal.open(f"sealed_key.sealed/{name}", sealed))
            self._keys[name, sealed] = found
        else:
            seal.key_ring.key(sealed_with(sealed))
        return found

    def audit_keys(self, key: bytes) -> AuditKeys:
        """Return the keys of the trail that come from one."""
        if key not in self._audit_keys:
            self._audit_keys[key] = AuditKeys(key)
        return self._audit_keys[key]


class DatabaseKeys:
    """Part of a transaction: the keys are read once in it."""

    def __init__(
        self, connection: Connection, seal: FieldSeal, opened: OpenedKeys | None = None
    ) -> None:
        self._connection = connection
        self._seal = seal
        self.opened = opened or OpenedKeys()
        self._sealed: dict[str, str] = {}

    def key(self, name: str) -> bytes:
        """Return a key of this database: "index" or "audit". Raises :class:`KeyUnavailable`."""
        return self.opened.open(self._seal, name, self._sealed_key(name))

    def _sealed_key(self, name: str) -> str:
        if name not in self._sealed:
            # All of them at once: most transactions need both.
            self._sealed.update(self._read())
        if name not in self._sealed:
            raise KeyUnavailable(
                Sentence("Keys", "the database has lost its key “%1”: restore it").filled(name)
            )
        return self._sealed[name]

    def _read(self) -> dict[str, str]:
        return {row.name: row.sealed for row in self._connection.execute(_SEALED)}

    @property
    def audit_keys(self) -> AuditKeys:
        """The keys of the trail."""
        return self.opened.audit_keys(self.key("audit"))

    def active_key(self) -> str:
        """Return the id of the key that everything is sealed with from now on.

        It is the one that this database's own keys are sealed with: who can read those can seal,
        and one commit lets all machines change to another.
        """
        return sealed_with(self._sealed_key("audit"))

    def pseudonym(self, jd_account_id: int, session_id: str | None, at: datetime) -> str:
        """Return the actor that stands for a JD account in the trail, without naming it.

        It is another in each session, and for scans of codes that belong to none, on each day: so
        a person cannot be followed from one to the next, or back from a session that was purged.
        """
        occasion = session_id or at.date().isoformat()
        text = f"{occasion}:{jd_account_id}"
        return f"phone:{blind_index(self.key('index'), 'jd_account', text)[:16]}"
