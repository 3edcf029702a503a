"""The keys of one database: they are stored in it, sealed by the key ring."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property

from sqlalchemy import select
from sqlalchemy.orm import Session

from verification.security.audit_keys import AuditKeys
from verification.security.field_encryption import FieldSeal, blind_index, sealed_with
from verification.security.ring_format import KeyUnavailable
from verification.store.tables import SealedKeyRow


class DatabaseKeys:
    """Part of a transaction: each key is read once in it."""

    def __init__(self, session: Session, seal: FieldSeal) -> None:
        self._session = session
        self._seal = seal
        self._keys: dict[str, bytes] = {}
        self._sealed: dict[str, str] = {}

    def key(self, name: str) -> bytes:
        """Return a key of this database: "index" or "audit". Raises :class:`KeyUnavailable`."""
        if name not in self._keys:
            text = self._seal.open(f"sealed_key.sealed/{name}", self._sealed_key(name))
            self._keys[name] = bytes.fromhex(text)
        return self._keys[name]

    def _sealed_key(self, name: str) -> str:
        if name not in self._sealed:
            # All of them at once: most transactions need both.
            rows = self._session.execute(select(SealedKeyRow.name, SealedKeyRow.sealed))
            self._sealed.update(rows.all())
        if name not in self._sealed:
            raise KeyUnavailable(f"the database has lost its key “{name}”: restore it")
        return self._sealed[name]

    @cached_property
    def audit_keys(self) -> AuditKeys:
        """The keys of the trail."""
        return AuditKeys(self.key("audit"))

    def active_key(self) -> str:
        """Return the id of the key that everything is sealed with from now on.

        It is the one that this database's own keys are sealed with: whoever can read those can
        seal, and one commit lets all machines change to another.
        """
        return sealed_with(self._sealed_key("audit"))

    def pseudonym(self, jd_account_id: int, session_id: str | None, at: datetime) -> str:
        """Return the actor that stands for a JD account in the trail, without naming it.

        It is another in each session, and for scans of codes that belong to none, on each day: so
        nobody can follow a person from one to the next, or back from a session that was purged.
        """
        occasion = session_id or at.date().isoformat()
        text = f"{occasion}:{jd_account_id}"
        return f"phone:{blind_index(self.key('index'), 'jd_account', text)[:16]}"
