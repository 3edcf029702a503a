"""Who may open a kiosk, which kiosks there are, and who is signed in where."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, and_, bindparam, func, select, text

from verification.domain.audit_events import AuditAction
from verification.domain.names import in_one_spelling, is_alike
from verification.domain.placeholders import Sentence
from verification.domain.settings import Settings
from verification.domain.staff import (
    RegisteredKiosk,
    Shift,
    SignInName,
    StaffMember,
    StaffRole,
)
from verification.security.field_encryption import FieldAltered, FieldSeal
from verification.security.ring_format import is_key_id
from verification.store.faults import DatabaseUnavailable, Fault
from verification.store.tables import (
    AuditEventRow,
    KioskRow,
    SettingRow,
    ShiftRow,
    StaffMemberRow,
    table_of,
)
from verification.store.trail.row_writer import REPORTED, RowWriter

_log = logging.getLogger(__name__)

#: The setting that marks a database as one for training.
TRAINING_MARK = "training"
#: As many keys does a kiosk say it has, the newest; a server's roles allow no more.
MOST_KEY_IDS = 100
#: The name of the sealed field.
_PIN_HASH = "staff_member.sealed_pin_hash"

_MEMBER, _KIOSK, _SHIFT = table_of(StaffMemberRow), table_of(KioskRow), table_of(ShiftRow)
_STATION: Any = bindparam("station")
#: When each name was given and taken away.
_TIMES = select(_MEMBER.c.name, _MEMBER.c.added_at, _MEMBER.c.removed_at)
_SETTINGS = select(SettingRow.name, SettingRow.value)
_KIOSKS = select(_KIOSK).where(_KIOSK.c.removed_at.is_(None))
_BY_STATION = _KIOSKS.where(_KIOSK.c.station == _STATION)
_SERVING = (
    select(_KIOSK, _SHIFT.c.shift_id)
    .outerjoin(_SHIFT, and_(_SHIFT.c.station == _KIOSK.c.station, _SHIFT.c.closed_at.is_(None)))
    .where(_KIOSK.c.station == _STATION, _KIOSK.c.removed_at.is_(None))
)
_OPEN_SHIFT = select(_SHIFT).where(_SHIFT.c.station == _STATION, _SHIFT.c.closed_at.is_(None))


class StaffRepository:
    """Part of a transaction. Made by :class:`verification.store.unit_of_work.UnitOfWork` only."""

    def __init__(self, connection: Connection, seal: FieldSeal, rows: RowWriter) -> None:
        self._connection = connection
        self._seal = seal
        self._rows = rows

    def staff_names(self) -> tuple[str, ...]:
        """Return all who may sign in, by name."""
        return tuple(
            self._connection.scalars(
                select(StaffMemberRow.name)
                .where(StaffMemberRow.removed_at.is_(None))
                .order_by(StaffMemberRow.name)
            )
        )

    def member(self, name: str) -> StaffMember | None:
        """Return who has that name and may sign in, or None.

        A short name is nobody's name: only what is typed at a sign-in may be one.
        """
        row = self._connection.execute(
            select(_MEMBER).where(_MEMBER.c.removed_at.is_(None), _MEMBER.c.name == name)
        ).one_or_none()
        return self._member(row) if row else None

    def member_called(self, typed: str) -> StaffMember | None:
        """Return who may sign in under a name or a short name, or None.

        A keyboard may write a name in another spelling than the one it is kept in, or a reader in
        other capitals: one that reads alike will do where it can only be one member's.
        """
        present = select(_MEMBER).where(_MEMBER.c.removed_at.is_(None))
        rows = self._connection.execute(present).all()
        # A full name takes precedence over another member's short one.
        for spelling in filter(None, (typed, in_one_spelling(typed))):
            for row in sorted(rows, key=lambda row: row.name != spelling):
                if spelling in (row.name, row.short_name):
                    return self._member(row)
        alike = [
            row
            for row in rows
            if any(is_alike(name, typed) for name in (row.name, row.short_name) if name)
        ]
        return self._member(alike[0]) if len(alike) == 1 else None

    def _member(self, row: Row[Any]) -> StaffMember:
        try:
            pin_hash = self._seal.open(f"{_PIN_HASH}/{row.name}", row.sealed_pin_hash)
        except FieldAltered:
            # Whoever may give PINs puts no kiosk out of service by one, and a lead gives another.
            text = Sentence("Log", "the PIN of %1 cannot be opened: altered?")
            _log.warning(text.filled(row.name))
            pin_hash = ""
        role = StaffRole(row.role)
        branch = row.branch or ""
        return StaffMember(row.name, pin_hash, row.added_at, role, row.short_name, branch)

    def members(self) -> tuple[StaffMember, ...]:
        """Return all who may sign in, by name."""
        rows = self._connection.execute(
            select(_MEMBER).where(_MEMBER.c.removed_at.is_(None)).order_by(_MEMBER.c.name)
        )
        return tuple(map(self._member, rows))

    def leads(self) -> tuple[str, ...]:
        """Return who looks after the staff, by name."""
        return tuple(
            self._connection.scalars(
                select(StaffMemberRow.name)
                .where(StaffMemberRow.removed_at.is_(None))
                .where(StaffMemberRow.role == StaffRole.LEAD.value)
                .order_by(StaffMemberRow.name)
            )
        )

    def change_role(self, name: str, role: StaffRole) -> None:
        """Grant or withdraw a staff member's right to manage staff."""
        self._rows.update(StaffMemberRow, StaffMemberRow.name == name, values={"role": role.value})

    def limit(self, name: str, branch: str) -> None:
        """Limit a staff member to a branch; empty for no limit."""
        self._rows.update(
            StaffMemberRow, StaffMemberRow.name == name, values={"branch": branch or None}
        )

    def branch_of(self, name: str) -> str:
        """Return which branch a staff member is limited to; empty for none."""
        limit = select(_MEMBER.c.branch).where(_MEMBER.c.name == name)
        return self._connection.scalar(limit) or ""

    def newest_at(self, station: str, count: int) -> tuple[SignInName, ...]:
        """Return who signed in last at a kiosk and may be chosen there again, newest first."""
        newest = func.max(ShiftRow.opened_at)
        rows = self._connection.execute(
            select(StaffMemberRow.name, StaffMemberRow.short_name)
            .join(ShiftRow, ShiftRow.staff_name == StaffMemberRow.name)
            .where(
                ShiftRow.station == station,
                StaffMemberRow.removed_at.is_(None),
                func.coalesce(StaffMemberRow.short_name, "-") != "",
            )
            .group_by(StaffMemberRow.name, StaffMemberRow.short_name)
            .order_by(newest.desc())
            .limit(count)
        )
        return tuple(SignInName.of(name, short) for name, short in rows)

    def has_ever_had_staff(self) -> bool:
        """Whether anybody was ever added, be they removed or not, or their rows taken away."""
        rows = select(StaffMemberRow.name).limit(1)
        added = AuditEventRow.action == AuditAction.STAFF_ADDED.value
        events = select(AuditEventRow.number).where(added).limit(1)
        return any(self._connection.scalars(one).first() is not None for one in (rows, events))

    def is_in_use(self, name: str, *, but: str = "") -> bool:
        """Whether another member than *but* has or had that name, or one that reads alike.

        The audit trail must not mean two people by it. A short name counts while it holds.
        """
        wanted = _MEMBER.c.name, _MEMBER.c.short_name, _MEMBER.c.removed_at
        return any(
            is_alike(row.name, name)
            or (row.removed_at is None and is_alike(row.short_name or "", name))
            for row in self._connection.execute(select(*wanted).where(_MEMBER.c.name != but))
        )

    def add_staff(self, member: StaffMember) -> None:
        """Add a staff member."""
        self._rows.insert(
            StaffMemberRow,
            {
                "name": member.name,
                "sealed_pin_hash": self._sealed(member.name, member.pin_hash),
                "added_at": member.added_at,
                "short_name": member.short_name,
                "role": member.role.value,
                "branch": member.branch or None,
            },
        )

    def remove_staff(self, name: str, at: datetime) -> None:
        """Disable a staff member's sign-in; the name stays, for the audit trail."""
        self._rows.update(StaffMemberRow, StaffMemberRow.name == name, values={"removed_at": at})

    def present_name(self, name: str) -> str:
        """Return what a member is called now who had *name*; empty for who was removed.

        A member who is renamed is added in the moment in which their former name is removed.
        """
        removed, added = {}, {}
        for row in self._connection.execute(_TIMES):
            removed[row.name] = row.removed_at
            added[row.added_at] = row.name
        # Each name is looked at once: on a server, other programs write rows, too.
        while name in removed:
            at = removed.pop(name)
            if at is None:
                return name
            name = added.get(at, "")
        return ""

    def names_of(self, name: str) -> tuple[str, ...]:
        """Return *name* and those that its member had before, the newest first."""
        added, removed = {}, {}
        for row in self._connection.execute(_TIMES):
            added[row.name] = row.added_at
            if row.removed_at is not None:
                removed[row.removed_at] = row.name
        names = [name]
        while (former := removed.get(added.pop(names[-1], None))) is not None:
            names.append(former)
        return tuple(names)

    def change_pin(self, name: str, pin_hash: str) -> None:
        """Set a staff member's PIN."""
        self._rows.update(
            StaffMemberRow,
            StaffMemberRow.name == name,
            values={"sealed_pin_hash": self._sealed(name, pin_hash)},
        )

    def _sealed(self, name: str, pin_hash: str) -> str:
        return self._seal.seal(f"{_PIN_HASH}/{name}", pin_hash)

    def change_short_name(self, name: str, short_name: str) -> None:
        """Set a staff member's display name at sign-in."""
        self._rows.update(
            StaffMemberRow, StaffMemberRow.name == name, values={"short_name": short_name}
        )

    def may_add_staff(self) -> bool:
        """Whether a server lets this login add staff; the operator does where it does not."""
        if self._connection.dialect.name != "postgresql":
            return True
        return bool(
            self._connection.scalar(select(func.has_table_privilege("staff_member", "INSERT")))
        )

    @property
    def stations_have_logins(self) -> bool:
        """Whether each station belongs to a login: on a server with roles."""
        return self._connection.dialect.name == "postgresql" and bool(
            self._connection.scalar(select(func.to_regclass("public.kiosk_login").is_not(None)))
        )

    def is_kiosk_login(self, login: str) -> bool:
        """Whether a server lets a kiosk in as *login*: one with the kiosk's role, or the owner."""
        return bool(
            self._connection.scalar(
                text(
                    "SELECT rolcanlogin AND (pg_has_role(oid, 'verification_kiosk', 'MEMBER')"
                    " OR oid = (SELECT datdba FROM pg_database WHERE datname = current_database()))"
                    " FROM pg_roles WHERE rolname = :login"
                ),
                {"login": login},
                execution_options=REPORTED,
            )
        )

    def free_station(self, station: str, login: str = "") -> str:
        """Give a revoked station to *login* on a server with roles, or back to whose it was.

        Returns whose it is then. One that no login had is free for the first that comes.
        """
        if self.stations_have_logins:
            connection = self._connection
            give = text(
                "UPDATE kiosk_login SET former = NULL, login = coalesce("
                " CAST(nullif(:login, '') AS name), former, CAST(nullif(login, '') AS name))"
                " WHERE station = :station"
            )
            connection.execute(
                give, {"station": station, "login": login}, execution_options=REPORTED
            )
            return self._login_of(station) or ""
        return ""

    def _login_of(self, station: str) -> str | None:
        login = text("SELECT login FROM kiosk_login WHERE station = :station")
        found: str | None = self._connection.scalar(
            login, {"station": station}, execution_options=REPORTED
        )
        return found

    def stations_of(self, name: str) -> tuple[str, ...]:
        """Return where a staff member is signed in."""
        return tuple(
            self._connection.scalars(
                select(ShiftRow.station).where(
                    ShiftRow.staff_name == name, ShiftRow.closed_at.is_(None)
                )
            )
        )

    def stored_settings(self) -> dict[str, int]:
        """Return what staff has set for all kiosks, by name."""
        rows = self._connection.execute(_SETTINGS)
        return {name: value for name, value in rows}  # noqa: C416 - rows are no plain tuples

    def is_for_training(self) -> bool:
        """Whether an operator has marked the database as one for training."""
        return self.stored_settings().get(TRAINING_MARK) == 1

    def settings(self, usual: Settings) -> Settings:
        """Return *usual* with what staff has set for all kiosks."""
        return usual.with_shared(self.stored_settings())

    def store_setting(self, name: str, value: int) -> None:
        """Set something for all kiosks."""
        if not self._rows.update(SettingRow, SettingRow.name == name, values={"value": value}):
            self._rows.insert(SettingRow, {"name": name, "value": value})

    def kiosks(self) -> tuple[RegisteredKiosk, ...]:
        """Return every kiosk that was registered and not removed, by station."""
        rows = self._connection.execute(_KIOSKS.order_by(_KIOSK.c.station))
        return tuple(map(_registered, rows))

    def branches(self) -> tuple[str, ...]:
        """Return every branch that a kiosk belongs to which may serve, by name."""
        serving = (one for one in self.kiosks() if not one.revoked)
        return tuple(sorted({one.branch for one in serving if one.branch}))

    def kiosk(self, station: str) -> RegisteredKiosk | None:
        """Return a kiosk, or None if its station was never registered, or removed since."""
        row = self._connection.execute(_BY_STATION, {"station": station}).one_or_none()
        return _registered(row) if row else None

    def kiosk_and_shift(self, station: str) -> tuple[RegisteredKiosk | None, bool]:
        """Return :meth:`kiosk`, and whether a staff member is signed in there."""
        row = self._connection.execute(_SERVING, {"station": station}).one_or_none()
        return (_registered(row), row.shift_id is not None) if row else (None, False)

    def register_kiosk(
        self, station: str, credential_digest: str, *, by: str, at: datetime
    ) -> None:
        """Register a kiosk, or a revoked or removed one again.

        Under the name of a removed one, it is another, of no branch.
        """
        values = {
            "credential_digest": credential_digest,
            "registered_at": at,
            "registered_by": by,
            "last_seen_at": at,
            "revoked_at": None,
            "removed_at": None,
        }
        known = KioskRow.station == station
        was_removed = KioskRow.removed_at.is_not(None)
        # On a server, a kiosk may do the one and not the other.
        if not (
            self._rows.update(KioskRow, known, was_removed, values={**values, "branch": None})
            or self._rows.update(KioskRow, known, values=values)
        ):
            self._rows.insert(KioskRow, {"station": station, **values})

    def revoke_kiosk(self, station: str, at: datetime) -> None:
        """Let a kiosk start no more sessions; on a server, take its station from its login.

        Raises :class:`DatabaseUnavailable` where the server's rules have not done that.
        """
        self._rows.update(KioskRow, KioskRow.station == station, values={"revoked_at": at})
        if self.stations_have_logins and self._login_of(station) != "":
            raise DatabaseUnavailable(
                f"{station} still has its login: the owner runs “fleet-roles --apply”",
                Fault.NOT_MIGRATED,
            )

    def remove_kiosk(self, station: str, at: datetime) -> None:
        """Take a revoked kiosk off the list; on a server, its station is for any login again."""
        self._rows.update(KioskRow, KioskRow.station == station, values={"removed_at": at})

    def change_branch(self, station: str, branch: str) -> None:
        """Set which branch a station belongs to; empty for none."""
        self._rows.update(KioskRow, KioskRow.station == station, values={"branch": branch or None})

    def note_seen(self, station: str, at: datetime) -> None:
        """Note that a kiosk is alive."""
        self._rows.touch(KioskRow, KioskRow.station == station, values={"last_seen_at": at})

    def keys_of_others(self, known: Iterable[str]) -> frozenset[str]:
        """Return the keys, but for *known*, that some kiosk has said it has."""
        kiosks = [kiosk for kiosk in self.kiosks() if not kiosk.revoked]
        return frozenset().union(*(kiosk.key_ids for kiosk in kiosks)) - frozenset(known)

    def note_keys(self, station: str, key_ids: Iterable[str]) -> None:
        """Note which keys a kiosk's machine has, the newest last."""
        newest = " ".join(tuple(key_ids)[-MOST_KEY_IDS:])
        self._rows.touch(KioskRow, KioskRow.station == station, values={"key_ids": newest})

    def note_outcome(self, station: str, session_id: str) -> None:
        """Note whose outcome a kiosk shows, empty for nobody's."""
        values = {"shown_outcome": session_id or None}
        self._rows.touch(KioskRow, KioskRow.station == station, values=values)

    def open_shift(self, station: str) -> Shift | None:
        """Return who is signed in at a kiosk, or None."""
        row = self._connection.execute(_OPEN_SHIFT, {"station": station}).one_or_none()
        return _shift(row) if row else None

    def open_shifts(self) -> tuple[Shift, ...]:
        """Return who is signed in, at all kiosks."""
        query = select(_SHIFT).where(_SHIFT.c.closed_at.is_(None)).order_by(_SHIFT.c.station)
        return tuple(map(_shift, self._connection.execute(query)))

    def add_shift(self, shift: Shift) -> None:
        """Sign a staff member in."""
        self._rows.insert(
            ShiftRow,
            {
                "shift_id": shift.shift_id,
                "station": shift.station,
                "staff_name": shift.staff_name,
                "opened_at": shift.opened_at,
            },
        )

    def close_shift(self, shift_id: str, at: datetime) -> None:
        """Sign a staff member out."""
        self._rows.update(
            ShiftRow,
            ShiftRow.shift_id == shift_id,
            ShiftRow.closed_at.is_(None),
            values={"closed_at": at},
        )


def _shift(row: Row[Any]) -> Shift:
    return Shift(row.shift_id, row.station, row.staff_name, row.opened_at)


def _registered(row: Row[Any]) -> RegisteredKiosk:
    return RegisteredKiosk(
        row.station,
        row.credential_digest,
        row.registered_at,
        row.last_seen_at,
        row.revoked_at is not None,
        frozenset(filter(is_key_id, (row.key_ids or "").split())),
        row.branch or "",
        row.shown_outcome or "",
    )
