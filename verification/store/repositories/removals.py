"""Keeps the record of removals up to the audit trail."""

from __future__ import annotations

import hmac
import logging
from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import Connection, Row, and_, func, select, text

from verification.domain.audit_events import AuditAction
from verification.domain.placeholders import Sentence
from verification.security.field_encryption import blind_index
from verification.security.removal_ledger import Ledger, Removal, RemovalLedgers, Removed
from verification.store.database_keys import DatabaseKeys
from verification.store.erasure import Kind
from verification.store.tables import (
    DUE_CONSENT,
    DUE_SESSION,
    AuditEventRow,
    ConsentRecordRow,
    SessionRow,
)

_log = logging.getLogger(__name__)

#: Events that say of a removal, or of a PIN that is no longer trusted.
REMOVING = (
    AuditAction.CONSENT_WITHDRAWN,
    AuditAction.TRAINING_RESET,
    AuditAction.DETAILS_PURGED,
    AuditAction.STAFF_REMOVED,
    AuditAction.KIOSK_REVOKED,
    AuditAction.PIN_CHANGED,
    AuditAction.SUBJECT_ERASED,
)
#: Events that may pass before the record says again how far it has looked, if it found nothing.
_STRIDE = 1000
#: Events before the newest that was seen which are looked at again: on a server, one with a lower
#: number may have been committed since. What is noted already is not noted twice.
_OVERLAP = 10_000


def database_id(keys: DatabaseKeys) -> str:
    """Return what names a database wherever it is, in a backup and on a server too: 16 digits."""
    return hmac.digest(keys.key("audit"), b"database", "sha256").hex()[:16]


def staff_mark(keys: DatabaseKeys, name: str) -> str:
    """Return the fingerprint that a member of the staff has in the record of removals."""
    return blind_index(keys.key("index"), "staff", name)[:32]


def catch_up(
    ledgers: RemovalLedgers, connection: Connection, keys: DatabaseKeys, *, restored: bool = False
) -> Ledger | None:
    """Note what the trail says of removals since the last look; return all that is known.

    Only columns that every schema since 0002 has are read. Where the trail does not go on from what
    was seen (an older copy was put in place), all of it is looked at; what was known stays. That is
    said in the log, unless it was *restored*, so that nothing removed is back. Raises
    OSError where the record cannot be written, and UnreadableLedger.
    """
    name = database_id(keys)
    ledger = ledgers.read(name) or Ledger()
    newest = connection.execute(
        select(AuditEventRow.number, AuditEventRow.code, AuditEventRow.at)
        .order_by(AuditEventRow.number.desc())
        .limit(1)
    ).one_or_none()
    if newest is None:
        return ledgers.read(name)
    number, code = ledger.seen
    same = connection.scalars(select(AuditEventRow.code).where(AuditEventRow.number == number))
    goes_on = same.one_or_none() == code
    if number and not goes_on and not restored:
        _log.warning(
            Sentence(
                "Log",
                "the database is an older copy than was in use here (event %1 is not in it): "
                "jdcloud-kiosk removals replay does again what was removed since",
            ).filled(number)
        )
    overlap = _OVERLAP if connection.dialect.name == "postgresql" else 0
    events = connection.execute(
        select(
            AuditEventRow.action,
            AuditEventRow.at,
            AuditEventRow.actor,
            AuditEventRow.station,
            AuditEventRow.session_id,
            AuditEventRow.detail,
        )
        .where(
            AuditEventRow.number > (number - overlap if goes_on else 0),
            AuditEventRow.action.in_([action.value for action in REMOVING]),
        )
        .order_by(AuditEventRow.number)
    ).all()
    found = ledger.new(_removals(connection, keys, events))
    if found or not goes_on or newest.number - number >= _STRIDE:
        ledgers.note(name, (newest.number, newest.code), newest.at, found)
    return ledgers.read(name)


def _removals(
    connection: Connection,
    keys: DatabaseKeys,
    events: Iterable[Row[str, datetime, str, str, str | None, str]],
) -> list[Removal]:
    found = []
    purged: set[Kind] = set()
    for action, at, actor, station, session_id, detail in events:
        match AuditAction(action):
            case AuditAction.CONSENT_WITHDRAWN if session_id is not None:
                found.append(Removal(Removed.CONSENT, session_id, at))
            case AuditAction.CONSENT_WITHDRAWN if actor.startswith("phone:"):
                found.append(Removal(Removed.BINDING, actor, at))
            case AuditAction.TRAINING_RESET:
                found.append(Removal(Removed.ALL_BINDINGS, "", at))
            case AuditAction.STAFF_REMOVED:
                found.append(Removal(Removed.STAFF, staff_mark(keys, detail), at))
            case AuditAction.KIOSK_REVOKED:
                found.append(Removal(Removed.KIOSK, station, at))
            case AuditAction.PIN_CHANGED:
                found.append(Removal(Removed.PIN, staff_mark(keys, detail), at))
            case AuditAction.SUBJECT_ERASED:
                found.append(Removal(Removed.SUBJECT, detail.partition(" ")[0], at))
            case AuditAction.DETAILS_PURGED:
                # Before 0005, only a number: of sessions.
                purged.add(Kind.CONSENTS if detail.startswith(Kind.CONSENTS) else Kind.SESSIONS)
            case _:
                pass
    return found + [
        Removal(Removed.DETAILS, kind, before)
        for kind in sorted(purged)
        if (before := _erased_before(connection, kind)) is not None
    ]


def _erased_before(connection: Connection, kind: Kind) -> datetime | None:
    """Return before which all sessions, or consents, that a purge erases have been erased.

    That is where the oldest that is not erased yet ended; else after the last that ended.
    """
    if kind is Kind.SESSIONS:
        ended, waits = SessionRow.ended_at, and_(text(DUE_SESSION))
    else:
        ended, waits = ConsentRecordRow.withdrawn_at, and_(text(DUE_CONSENT))
    oldest: datetime | None = connection.scalars(select(func.min(ended)).where(waits)).one()
    if oldest is not None:
        return oldest
    last: datetime | None = connection.scalars(select(func.max(ended))).one()
    return last + timedelta(microseconds=1) if last is not None else None
