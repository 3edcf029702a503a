"""Verification sessions, and the codes that they show."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, bindparam, select

from verification.domain.accounts import CloudAccount
from verification.domain.audit_events import AuditAction
from verification.domain.placeholders import Sentence
from verification.domain.session import (
    IssuedCode,
    PhoneRequest,
    ResultCode,
    Scanner,
    SessionState,
    VerificationSession,
    is_reference,
)
from verification.security.audit_keys import state_and_result
from verification.security.field_encryption import FieldAltered, FieldSeal
from verification.store.faults import Contended
from verification.store.tables import (
    BindingRow,
    CloudAccountRow,
    KioskRow,
    QrCodeRow,
    SessionRow,
    table_of,
)
from verification.store.trail.audit_trail import AuditTrail
from verification.store.trail.row_writer import Values

_log = logging.getLogger(__name__)

#: Where the sealed secrets are.
_SECRET = "qr_code.sealed_secret"  # noqa: S105 - a column's name

_SESSION, _CODE, _KIOSK = table_of(SessionRow), table_of(QrCodeRow), table_of(KioskRow)
_CLOUD, _BINDING = table_of(CloudAccountRow), table_of(BindingRow)
_SESSION_COLUMNS, _CODE_COLUMNS = tuple(_SESSION.c.keys()), tuple(_CODE.c.keys())
#: What a session's row is found by.
_WANTED: Any = bindparam("wanted")


def _sessions(*conditions: ColumnElement[bool]) -> Select[Any]:
    account = _CLOUD.c.account_id == _SESSION.c.cloud_account_id
    return select(_SESSION, _CLOUD.c.login_name).join(_CLOUD, account).where(*conditions)


_OPEN = _SESSION.c.result.is_(None)
_BY_ID = _sessions(_SESSION.c.session_id == _WANTED)
_OPEN_AT = _sessions(_SESSION.c.station == _WANTED, _OPEN)
_OPEN_FOR = _sessions(_SESSION.c.cloud_account_id == _WANTED, _OPEN)
_OPEN_OF = _sessions(_SESSION.c.scanner_jd_account_id == _WANTED, _OPEN)
_REQUESTS = (
    select(
        _SESSION,
        _CLOUD.c.login_name,
        _BINDING.c.cloud_account_id.is_not(None).label("verified"),
        (_KIOSK.c.station.is_not(None) & _KIOSK.c.revoked_at.is_(None)).label("kiosk_may_serve"),
        *(column.label(f"code_{column.name}") for column in _CODE.c),
    )
    .join(_CLOUD, _CLOUD.c.account_id == _SESSION.c.cloud_account_id)
    .outerjoin(_BINDING, _BINDING.c.cloud_account_id == _SESSION.c.cloud_account_id)
    .outerjoin(_KIOSK, _KIOSK.c.station == _SESSION.c.station)
)
_WITH_SECRET = and_(_CODE.c.session_id == _SESSION.c.session_id, _CODE.c.sealed_secret.is_not(None))
_REQUEST = _REQUESTS.outerjoin(_CODE, _WITH_SECRET).where(_SESSION.c.authorization_id == _WANTED)
_SCANNED = _REQUESTS.join(_CODE, _CODE.c.session_id == _SESSION.c.session_id).where(
    _CODE.c.token_digest == _WANTED
)
_STATION_OF = select(_SESSION.c.station).where(_SESSION.c.session_id == _WANTED)
_BY_DIGEST = select(_CODE).where(_CODE.c.token_digest == _WANTED)
_WITH_SECRET_OF = select(_CODE).where(
    _CODE.c.session_id == _WANTED, _CODE.c.sealed_secret.is_not(None)
)
_CURRENT_OF = select(_CODE).where(_CODE.c.session_id == _WANTED, _CODE.c.replaced_at.is_(None))


class Stale(Contended):
    """The session was changed elsewhere since it was read: read it again and decide."""


class SessionRepository:
    """Part of a transaction."""

    def __init__(self, connection: Connection, seal: FieldSeal, audit: AuditTrail) -> None:
        self._connection = connection
        self._seal = seal
        self._audit = audit
        #: Rows as this transaction has read or left them, by the session's id: the session, and
        #: its codes with a secret.
        self._rows: dict[str, Values] = {}
        self._codes: dict[str, list[Values]] = {}
        #: Sessions that this transaction has added: they have no code yet.
        self._added: set[str] = set()

    def get(self, session_id: str) -> VerificationSession | None:
        """Return the session that the kiosk knows as *session_id*, or None."""
        return self._one_session(_BY_ID, session_id)

    def open_at(self, station: str) -> VerificationSession | None:
        """Return the session of a kiosk that has not ended, or None."""
        return self._one_session(_OPEN_AT, station)

    def has_reference(self, text: str) -> bool:
        """Whether *text* is the reference of a session, as a slip's code has it."""
        if not is_reference(text):
            return False
        # A range, not LIKE: it goes by the key's index.
        lower = text.lower()
        of_it = _SESSION.c.session_id.between(lower, f"{lower}g")
        return (
            self._connection.scalar(select(_SESSION.c.session_id).where(of_it).limit(1)) is not None
        )

    def open_for(self, cloud_account: CloudAccount) -> VerificationSession | None:
        """Return the session of a cloud account that has not ended, at any kiosk, or None."""
        return self._one_session(_OPEN_FOR, cloud_account.account_id)

    def open_of(self, jd_account_id: int) -> VerificationSession | None:
        """Return the session that a JD account has scanned and not answered, or None."""
        return self._one_session(_OPEN_OF, jd_account_id)

    def _one_session(self, query: Select[Any], wanted: object) -> VerificationSession | None:
        row = self._connection.execute(query, {"wanted": wanted}).one_or_none()
        if row is None:
            return None
        return self._read(row)

    def request(self, authorization_id: str) -> PhoneRequest | None:
        """Return what the phone has scanned and knows by that name, or None."""
        rows = self._connection.execute(_REQUEST, {"wanted": authorization_id}).all()
        if not rows:
            return None
        found = self._request(rows[0])
        self._codes[found.session.session_id] = [
            _code_of(row) for row in rows if row.code_token_digest is not None
        ]
        return found

    def scanned(self, token_digest: str) -> tuple[IssuedCode, PhoneRequest] | None:
        """Return what is known of a code and of its session; None if no kiosk has shown it."""
        row = self._connection.execute(_SCANNED, {"wanted": token_digest}).one_or_none()
        return (self._issued(_code_of(row)), self._request(row)) if row else None

    def _request(self, row: Row[Any]) -> PhoneRequest:
        account = CloudAccount(row.cloud_account_id, row.login_name, verified=bool(row.verified))
        return PhoneRequest(self._read(row), account, kiosk_may_serve=bool(row.kiosk_may_serve))

    def _read(self, row: Row[Any]) -> VerificationSession:
        self._rows[row.session_id] = {name: getattr(row, name) for name in _SESSION_COLUMNS}
        return _verification_session(row)

    def add(self, session: VerificationSession, *, actor: str) -> None:
        """Store a new session, and its start in the audit trail."""
        self._audit.rows.insert(
            SessionRow,
            {
                "session_id": session.session_id,
                "cloud_account_id": session.cloud_account_id,
                "station": session.station,
                "created_at": session.created_at,
                **_changing_columns(session),
            },
        )
        self._added.add(session.session_id)
        self._audit.append(
            AuditAction.SESSION_STARTED,
            at=session.created_at,
            actor=actor,
            station=session.station,
            session_id=session.session_id,
            detail=state_and_result(session.state, session.result),
        )

    def change(
        self,
        before: VerificationSession,
        after: VerificationSession,
        *,
        action: AuditAction,
        actor: str,
        at: datetime,
    ) -> None:
        """Replace *before* by *after*: a compare-and-set on state and revision.

        The audit trail says so in the same transaction. A session that ends takes the secrets of
        its codes along. Raises :class:`Stale` if the stored session is no longer *before*.
        """
        if after == before:
            return
        changed = self._audit.rows.replace(
            SessionRow,
            {
                **self._row(before.session_id),
                "state": before.state.value,
                "revision": before.revision,
            },
            _changing_columns(after),
            unless_changed=("state", "revision"),
        )
        if changed is None:
            raise Stale(before.session_id)
        self._rows[after.session_id] = changed
        if after.state.is_final:
            self._erase_secrets(after.session_id)
        self._audit.append(
            action,
            at=at,
            actor=actor,
            station=after.station,
            session_id=after.session_id,
            detail=state_and_result(after.state, after.result),
        )

    def station_of(self, session_id: str | None) -> str:
        """Return where a session was, also once its details are erased; empty without one."""
        if session_id is None:
            return ""
        station: str | None = self._connection.scalar(_STATION_OF, {"wanted": session_id})
        return station or ""

    def _row(self, session_id: str) -> Values:
        if session_id not in self._rows and self._one_session(_BY_ID, session_id) is None:
            raise Stale(session_id)
        return self._rows[session_id]

    def _erase_secrets(self, session_id: str) -> None:
        codes = self._codes.pop(session_id, None)
        if codes is None:
            rows = self._connection.execute(_WITH_SECRET_OF, {"wanted": session_id}).mappings()
            codes = [dict(row) for row in rows]
        for code in codes:
            self._audit.rows.replace(QrCodeRow, code, {"sealed_secret": None})

    def add_code(self, token_digest: str, session_id: str, secret: bytes, now: datetime) -> None:
        """Remember a new code for the session; it replaces the session's earlier ones."""
        if session_id not in self._added:
            rows = self._connection.execute(_CURRENT_OF, {"wanted": session_id}).mappings()
            for row in rows.all():
                values = {"replaced_at": now, "sealed_secret": None}
                self._audit.rows.replace(QrCodeRow, dict(row), values)
        self._added.discard(session_id)
        self._audit.rows.insert(
            QrCodeRow,
            {
                "token_digest": token_digest,
                "session_id": session_id,
                "sealed_secret": self._seal.seal(f"{_SECRET}/{token_digest}", secret.hex()),
                "issued_at": now,
            },
        )

    def code(self, token_digest: str) -> IssuedCode | None:
        """Return what is known of a code, or None if no kiosk has shown it."""
        row = self._connection.execute(_BY_DIGEST, {"wanted": token_digest}).one_or_none()
        return self._issued(row._mapping) if row else None  # noqa: SLF001 - public by SQLAlchemy

    def _issued(self, code: Mapping[Any, Any]) -> IssuedCode:
        digest, sealed = code["token_digest"], code["sealed_secret"]
        try:
            secret = (
                bytes.fromhex(self._seal.open(f"{_SECRET}/{digest}", sealed)) if sealed else None
            )
        except (FieldAltered, ValueError):
            # Whoever may show codes puts no phone out of service by one.
            _log.warning(Sentence("Log", "the secret of a code cannot be opened: altered?"))
            secret = None
        return IssuedCode(digest, code["session_id"], secret, code["issued_at"])


def _code_of(row: Row[Any]) -> Values:
    return {name: getattr(row, f"code_{name}") for name in _CODE_COLUMNS}


def _verification_session(row: Row[Any]) -> VerificationSession:
    scanner = None
    if row.scanner_device_id is not None:
        scanner = Scanner(row.scanner_device_id, row.scanner_jd_account_id)
    return VerificationSession(
        session_id=row.session_id,
        cloud_account_id=row.cloud_account_id,
        cloud_login_name=row.login_name,
        station=row.station,
        state=SessionState(row.state),
        created_at=row.created_at,
        changed_at=row.changed_at,
        deadline=row.deadline,
        result=ResultCode(row.result) if row.result else None,
        scanner=scanner,
        authorization_id=row.authorization_id,
        match_code=row.match_code,
        scanned_at=row.scanned_at,
        ended_at=row.ended_at,
        refused_scans=row.refused_scans,
        extensions=row.extensions or 0,
        revision=row.revision,
    )


def _changing_columns(session: VerificationSession) -> dict[str, object]:
    return {
        "state": session.state.value,
        "result": session.result.value if session.result else None,
        "changed_at": session.changed_at,
        "deadline": session.deadline,
        "scanner_device_id": session.scanner.device_id if session.scanner else None,
        "scanner_jd_account_id": session.scanner.jd_account_id if session.scanner else None,
        "authorization_id": session.authorization_id,
        "match_code": session.match_code,
        "scanned_at": session.scanned_at,
        "ended_at": session.ended_at,
        "refused_scans": session.refused_scans,
        "extensions": session.extensions or None,
        "revision": session.revision,
    }
