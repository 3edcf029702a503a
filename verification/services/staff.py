"""Who may open a kiosk: sign-in of staff, registration of kiosks, alerts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from argon2 import PasswordHasher

from verification.domain.alerts import Alert, StaffAlert
from verification.domain.audit_events import AuditAction
from verification.domain.clock import Clock
from verification.domain.names import in_one_spelling, is_staff_name
from verification.domain.randomness import Randomness
from verification.domain.refusals import Refusal, Refused
from verification.domain.settings import Settings
from verification.domain.staff import RegisteredKiosk, Shift, SignInName, StaffMember, StaffRole
from verification.services.guards import (
    close_kiosk,
    credential_digest,
    kiosk_proves_itself,
    require_branch,
    require_member,
)
from verification.services.pins import Pins, writing_as_staff
from verification.services.timekeeping import Timekeeping
from verification.store.database import Database
from verification.store.unit_of_work import UnitOfWork

#: Who runs the commands: may do anything.
OPERATOR = "operator"
#: Characters of a short name, as the database keeps it.
SHORT_NAME_LENGTH = 16
#: How many names a sign-in shows: those who signed in there last.
_SHOWN = 3


@dataclass(frozen=True)
class Opening:
    """What a closed kiosk has to ask for.

    *names* are shown to choose from. *may_set_up* is true for a database that never had staff,
    *has_staff* while there is an active staff member. *taken* says that another machine is
    registered under the station's name, *is_known* that any is.
    """

    names: tuple[SignInName, ...]
    may_set_up: bool
    has_staff: bool
    taken: bool
    is_known: bool = True


class StaffService:
    """Sign-in at one kiosk *station*, whose machine proves itself with what *credential* returns.

    Every method may raise :class:`verification.store.database.DatabaseUnavailable`. PINs are
    hashed with argon2id, outside of any transaction: it is slow on purpose.
    """

    def __init__(
        self,
        database: Database,
        *,
        station: str,
        credential: Callable[[], bytes],
        clock: Clock,
        randomness: Randomness,
        settings: Settings,
        hasher: PasswordHasher | None = None,
    ) -> None:
        self._database = database
        self._station = station
        self._credential = credential
        # On a server, its clock: a kiosk that is behind must not shorten the wait after wrong PINs.
        self._time = Timekeeping.of(clock)
        self._randomness = randomness
        self._pins = Pins(
            database,
            station=station,
            time=self._time,
            randomness=randomness,
            settings=settings,
            hasher=hasher or PasswordHasher(),
        )

    def names(self) -> tuple[str, ...]:
        """Return all who may sign in: for the operator, never for a visitor's screen."""
        with self._database.reading() as transaction:
            return transaction.staff.staff_names()

    def present_name(self, name: str) -> str:
        """Return what a member is called who had *name*; empty for who was removed.

        It is another one than *name* once a lead has renamed them.
        """
        with self._database.reading() as transaction:
            return transaction.staff.present_name(name)

    def first_name(self, name: str) -> str:
        """Return the name with which a member was added: it stays, however they are renamed."""
        with self._database.reading() as transaction:
            return transaction.staff.names_of(name)[-1]

    def is_lead(self, name: str) -> bool:
        """Return whether *name* may look after staff and kiosks."""
        with self._database.reading() as transaction:
            return name in transaction.staff.leads()

    def opening(self) -> Opening:
        """Return what this kiosk has to ask for before it is open."""
        with self._database.reading() as transaction:
            kiosk = transaction.staff.kiosk(self._station)
            return Opening(
                names=transaction.staff.newest_at(self._station, _SHOWN),
                may_set_up=not transaction.staff.has_ever_had_staff()
                and transaction.staff.may_add_staff(),
                has_staff=bool(transaction.staff.staff_names()),
                taken=kiosk is not None
                and not kiosk.revoked
                and not kiosk_proves_itself(kiosk, self._credential()),
                is_known=kiosk is not None,
            )

    def set_up(self, name: str, pin: str) -> Shift:
        """Add the first member of the staff and sign in.

        Raises :class:`Refused` where there is or ever was staff: a stranger must not take over a
        kiosk that was in use (the operator adds staff then). Also for a weak PIN, and as
        :meth:`sign_in` does.
        """
        name, pin_hash = in_one_spelling(name), self._pins.hash(pin)
        with writing_as_staff(self._database) as transaction:
            if transaction.staff.has_ever_had_staff():
                raise Refused(Refusal.STAFF_NAME_TAKEN)
            self._add(transaction, name, pin_hash)
            return self.open_shift_within(transaction, name)

    def members(self) -> tuple[StaffMember, ...]:
        """Return all who may sign in, by name, for a lead to look after."""
        with self._database.reading() as transaction:
            return transaction.staff.members()

    def add(self, name: str, pin: str, *, by: str = OPERATOR) -> None:
        """Add a staff member. Raises :class:`Refused`: no name, one used before, or a weak PIN."""
        name, pin_hash = in_one_spelling(name), self._pins.hash(pin)
        with writing_as_staff(self._database) as transaction:
            self._require_right(transaction, by)
            self._add(transaction, name, pin_hash, by=by)

    def change_pin(self, name: str, pin: str, *, by: str = OPERATOR, present: str = "") -> None:
        """Set a staff member's PIN; for their own, they confirm the *present* one.

        Raises :class:`Refused`: no such staff member, a weak PIN, or as :meth:`check_pin` does.
        """
        if by == f"staff:{name}":
            with self._database.reading() as transaction:
                require_member(transaction, name)
        proven = self.check_pin(name, present) if present else ""
        pin_hash = self._pins.hash(pin)
        with writing_as_staff(self._database) as transaction:
            now = self._time.now(transaction)
            self._member(transaction, name)
            if by != f"staff:{name}":
                self._require_right(transaction, by)
            elif proven != name:
                raise Refused(Refusal.WRONG_PIN)
            transaction.staff.change_pin(name, pin_hash)
            transaction.attempts.forget(f"staff:{name}")
            transaction.audit.append(AuditAction.PIN_CHANGED, at=now, actor=by, detail=name)

    def shown_name(self, name: str) -> str:
        """Return a staff member's display name at sign-in, or an empty string.

        Raises :class:`Refused` for one who was removed.
        """
        with self._database.reading() as transaction:
            require_member(transaction, name)
            return self._member(transaction, name).shown_name

    def change_role(self, name: str, role: StaffRole, *, by: str = OPERATOR) -> None:
        """Grant or withdraw a staff member's right to manage staff.

        Raises :class:`Refused` for an unknown name, or if no manager would be left.
        """
        with writing_as_staff(self._database) as transaction:
            member = self._member(transaction, name)
            self._require_right(transaction, by)
            if member.role is role:
                return
            self._require_another_lead(transaction, member.name)
            transaction.staff.change_role(member.name, role)
            transaction.audit.append(
                AuditAction.ROLE_CHANGED,
                at=self._time.now(transaction),
                actor=by,
                detail=member.name,
            )

    def change_short_name(self, name: str, short_name: str, *, by: str = "") -> None:
        """Set a staff member's display name at sign-in: 1 to 16 characters, or nothing.

        They do it themselves, or a lead does (*by*). Raises :class:`Refused` if another member has
        it, or it is too long, or no name.
        """
        short_name = in_one_spelling(short_name)
        with writing_as_staff(self._database) as transaction:
            own = f"staff:{name}"
            if by in ("", own):
                require_member(transaction, name)
            member = self._member(transaction, name)
            if by not in ("", own):
                self._require_right(transaction, by)
            if member.short_name == short_name:
                return
            if len(short_name) > SHORT_NAME_LENGTH:
                raise Refused(Refusal.NOT_A_NAME)
            if short_name:
                self._require_free(transaction, short_name, name)
            transaction.staff.change_short_name(name, short_name)
            transaction.audit.append(
                AuditAction.SHORT_NAME_CHANGED,
                at=self._time.now(transaction),
                actor=by or own,
                station="" if by else self._station,
                detail=name if by else "",
            )

    def unlock(self) -> None:
        """Let everybody sign in again who has to wait after wrong PINs, at every kiosk."""
        with writing_as_staff(self._database) as transaction:
            now = self._time.now(transaction)
            transaction.attempts.forget_beginning("staff:", "sign_in:")
            transaction.audit.append(AuditAction.SIGN_IN_UNLOCKED, at=now, actor="operator")

    def remove(self, name: str, *, by: str = OPERATOR) -> None:
        """Disable a staff member's sign-in; where they are signed in, the kiosk closes.

        Raises :class:`Refused` for an unknown name, or if no other member could sign in. A lead
        cannot remove the last lead.
        """
        with writing_as_staff(self._database) as transaction:
            self._member(transaction, name)
            self._require_right(transaction, by)
            if transaction.staff.staff_names() == (name,):
                raise Refused(Refusal.LAST_OF_STAFF)
            if by != OPERATOR:
                self._require_another_lead(transaction, name)
            self._remove(transaction, name, by, self._time.now(transaction))

    def rename(self, name: str, new: str, *, by: str = OPERATOR) -> None:
        """Rename a staff member, keeping the same PIN, role and what a sign-in shows.

        What they did stays under the name that they had; where they are signed in, the kiosk
        closes. Raises :class:`Refused` as :meth:`add` does, or for a lead's own name.
        """
        new = in_one_spelling(new)
        with writing_as_staff(self._database) as transaction:
            member = self._member(transaction, name)
            if by == f"staff:{member.name}":
                raise Refused(Refusal.OPERATOR_ONLY)
            self._require_right(transaction, by)
            if new == member.name:
                raise Refused(Refusal.STAFF_NAME_TAKEN)
            self._require_free(transaction, new, member.name)
            now = self._time.now(transaction)
            self._remove(transaction, member.name, by, now)
            transaction.staff.add_staff(replace(member, name=new, added_at=now))
            # Who has to wait after wrong PINs does so under any name.
            transaction.attempts.move(f"staff:{member.name}", f"staff:{new}")
            transaction.audit.append(AuditAction.STAFF_ADDED, at=now, actor=by, detail=new)

    def _remove(self, transaction: UnitOfWork, name: str, by: str, now: datetime) -> None:
        stations = transaction.staff.stations_of(name)
        # Before: a server's rules let an operator close the kiosk of nobody else.
        transaction.staff.remove_staff(name, now)
        for station in stations:
            close_kiosk(transaction, station, now, actor=by)
        transaction.audit.append(AuditAction.STAFF_REMOVED, at=now, actor=by, detail=name)

    def sign_in(self, name: str, pin: str) -> Shift:
        """Open the kiosk; a kiosk that is not known yet is registered with it.

        Raises :class:`Refused`: wrong name or PIN, too many wrong ones, a station whose name
        another machine has registered, or that was revoked and not admitted again since.
        """
        name = self.check_pin(name, pin)
        with writing_as_staff(self._database) as transaction:
            self._member(transaction, name)
            return self.open_shift_within(transaction, name)

    def take_over(self, name: str, pin: str) -> Shift:
        """Open this kiosk under a name that another machine is registered under.

        What is open at the other machine ends; the trail and an alert say so. Raises
        :class:`Refused` for a wrong name or PIN, too many wrong ones, or a revoked station.
        """
        name = self.check_pin(name, pin)
        actor = f"staff:{name}"
        with writing_as_staff(self._database) as transaction:
            now = self._time.now(transaction)
            self._member(transaction, name)
            kiosk = transaction.staff.kiosk(self._station)
            self._require_admitted(transaction, kiosk)
            if kiosk is not None and not kiosk_proves_itself(kiosk, self._credential()):
                close_kiosk(transaction, self._station, now, actor=actor)
                transaction.staff.register_kiosk(
                    self._station, credential_digest(self._credential()), by=name, at=now
                )
                transaction.audit.append(
                    AuditAction.KIOSK_TAKEN_OVER, at=now, actor=actor, station=self._station
                )
                transaction.alerts.raise_alert(
                    Alert.STATION_TAKEN_OVER, station=self._station, at=now
                )
            return self.open_shift_within(transaction, name)

    def check_pin(self, name: str, pin: str) -> str:
        """Return whose PIN it is, for a name or a short name; :class:`Refused` if it is not."""
        return self._pins.check(name, pin)

    def enter(self, name: str, pin: str) -> str:
        """Admit a staff member to the staff area and record it; return whose PIN it is.

        Raises :class:`Refused` as :meth:`check_pin` does.
        """
        name = self.check_pin(name, pin)
        with writing_as_staff(self._database) as transaction:
            self._member(transaction, name)
            if transaction.staff.kiosk(self._station) is not None:
                # A console is no kiosk: it shows what its member may see.
                require_branch(transaction, name, self._station)
            transaction.audit.append(
                AuditAction.AREA_OPENED,
                at=self._time.now(transaction),
                actor=f"staff:{name}",
                station=self._station,
            )
        return name

    def sign_out(self, shift: Shift) -> None:
        """Close the kiosk: what is open there ends, and no session starts."""
        with writing_as_staff(self._database) as transaction:
            now = self._time.now(transaction)
            present = transaction.staff.open_shift(shift.station)
            if present is not None and present.shift_id == shift.shift_id:
                close_kiosk(transaction, shift.station, now, actor=f"staff:{shift.staff_name}")

    def alerts(self) -> tuple[StaffAlert, ...]:
        """Return what the staff of this kiosk has not seen yet, newest first."""
        with self._database.reading() as transaction:
            return transaction.alerts.unseen(self._station)

    def mark_seen(self, alerts: tuple[StaffAlert, ...], name: str) -> None:
        """Note that the member of the staff of that name has seen these alerts."""
        with writing_as_staff(self._database) as transaction:
            require_member(transaction, name)
            now = self._time.now(transaction)
            ids = tuple(alert.alert_id for alert in alerts)
            transaction.alerts.mark_seen(ids, station=self._station, by=name, at=now)

    def kiosks(self) -> tuple[RegisteredKiosk, ...]:
        """Return every kiosk that was registered and not removed, by name."""
        with self._database.reading() as transaction:
            return transaction.staff.kiosks()

    def revoke_kiosk(self, station: str, *, by: str = OPERATOR) -> None:
        """Let a kiosk start no more sessions, and nobody sign in there, until it is admitted again.

        What is open there ends at once: no phone can authorize it afterwards. On one machine,
        write access to the database is enough; on a server, its owner and managers (docs/fleet.md).
        Raises :class:`Refused` if there is none of that name.
        """
        with writing_as_staff(self._database) as transaction:
            now = self._time.now(transaction)
            self._require_right(transaction, by)
            if transaction.staff.kiosk(station) is None:
                raise Refused(Refusal.KIOSK_NOT_REGISTERED)
            transaction.staff.revoke_kiosk(station, now)
            close_kiosk(transaction, station, now, actor=by)
            transaction.audit.append(AuditAction.KIOSK_REVOKED, at=now, actor=by, station=station)

    def admit_kiosk(self, station: str, login: str = "", *, by: str = OPERATOR) -> str:
        """Let staff register a revoked kiosk's station again.

        On a server, with the login that it belonged to, or with *login* (docs/fleet.md). Returns
        the login that it belongs to now. Raises :class:`Refused` if there is none of that name, it
        is not revoked, or no kiosk can have that login.
        """
        with writing_as_staff(self._database) as transaction:
            self._require_right(transaction, by)
            kiosk = transaction.staff.kiosk(station)
            if kiosk is None:
                raise Refused(Refusal.KIOSK_NOT_REGISTERED)
            if not kiosk.revoked:
                raise Refused(Refusal.KIOSK_NOT_REVOKED)
            if login and not (
                transaction.staff.stations_have_logins and transaction.staff.is_kiosk_login(login)
            ):
                raise Refused(Refusal.UNKNOWN_LOGIN)
            owner = transaction.staff.free_station(station, login)
            transaction.audit.append(
                AuditAction.KIOSK_ADMITTED,
                at=self._time.now(transaction),
                actor=by,
                station=station,
            )
            return owner

    def remove_kiosk(self, station: str, *, by: str = OPERATOR) -> None:
        """Take a revoked kiosk off the list; its name is free for another machine.

        Its sessions, shifts and the trail stay. Raises :class:`Refused` if there is none of that
        name, or it is not revoked.
        """
        with writing_as_staff(self._database) as transaction:
            now = self._time.now(transaction)
            self._require_right(transaction, by)
            kiosk = transaction.staff.kiosk(station)
            if kiosk is None:
                raise Refused(Refusal.KIOSK_NOT_REGISTERED)
            if not kiosk.revoked:
                raise Refused(Refusal.KIOSK_NOT_REVOKED)
            # A restored copy may have been revoked with a session still open.
            close_kiosk(transaction, station, now, actor=by)
            transaction.staff.remove_kiosk(station, now)
            transaction.audit.append(AuditAction.KIOSK_REMOVED, at=now, actor=by, station=station)

    def change_branch(self, station: str, branch: str, *, by: str = OPERATOR) -> None:
        """Set which branch a station belongs to, with all its sessions; empty for none.

        Raises :class:`Refused` if no kiosk has that station, or *branch* is no name.
        """
        branch = in_one_spelling(branch)
        with writing_as_staff(self._database) as transaction:
            self._require_right(transaction, by)
            kiosk = transaction.staff.kiosk(station)
            if kiosk is None:
                raise Refused(Refusal.KIOSK_NOT_REGISTERED)
            if branch and not is_staff_name(branch):
                raise Refused(Refusal.NOT_A_NAME)
            if kiosk.branch == branch:
                return
            now = self._time.now(transaction)
            transaction.staff.change_branch(station, branch)
            transaction.audit.append(
                AuditAction.BRANCH_CHANGED, at=now, actor=by, station=station, detail=branch
            )
            self._close_elsewhere(transaction, station, now, by)

    def limit(self, name: str, branch: str, *, by: str = OPERATOR) -> None:
        """Let a staff member sign in only at the stations of a branch; anywhere, if it is empty.

        Where they are signed in elsewhere, the kiosk closes. Raises :class:`Refused` for an unknown
        name, or a branch without a station that may serve.
        """
        with writing_as_staff(self._database) as transaction:
            member = self._member(transaction, name)
            self._require_right(transaction, by)
            if branch and branch not in transaction.staff.branches():
                raise Refused(Refusal.UNKNOWN_BRANCH)
            if member.branch == branch:
                return
            now = self._time.now(transaction)
            transaction.staff.limit(name, branch)
            transaction.audit.append(AuditAction.STAFF_LIMITED, at=now, actor=by, detail=name)
            for station in transaction.staff.stations_of(name):
                self._close_elsewhere(transaction, station, now, by)

    @staticmethod
    def _close_elsewhere(transaction: UnitOfWork, station: str, now: datetime, by: str) -> None:
        """Close a kiosk whose staff member is limited to another branch."""
        shift, kiosk = transaction.staff.open_shift(station), transaction.staff.kiosk(station)
        member = transaction.staff.member(shift.staff_name) if shift else None
        if member and kiosk and not member.may_work_at(kiosk.branch):
            close_kiosk(transaction, station, now, actor=by)

    def branches(self) -> tuple[str, ...]:
        """Return every branch with a station that may serve, by name."""
        with self._database.reading() as transaction:
            return transaction.staff.branches()

    @staticmethod
    def _require_right(transaction: UnitOfWork, by: str) -> None:
        """Refuse a member of the staff who is no lead, or who was removed; the operator may."""
        if by == OPERATOR:
            return
        name = by.removeprefix("staff:")
        require_member(transaction, name)
        if name not in transaction.staff.leads():
            raise Refused(Refusal.NOT_A_LEAD)

    @staticmethod
    def _require_another_lead(transaction: UnitOfWork, name: str) -> None:
        if transaction.staff.leads() == (name,):
            raise Refused(Refusal.LAST_LEAD)

    @staticmethod
    def _require_free(transaction: UnitOfWork, name: str, own: str = "") -> None:
        """Refuse what is no name, or one that is or was in use, but by its *own* member."""
        if not is_staff_name(name):
            raise Refused(Refusal.NOT_A_NAME)
        if transaction.staff.is_in_use(name, but=own):
            raise Refused(Refusal.STAFF_NAME_TAKEN)

    def _add(
        self, transaction: UnitOfWork, name: str, pin_hash: str, *, by: str = OPERATOR
    ) -> None:
        now = self._time.now(transaction)
        self._require_free(transaction, name)
        # There must be a manager: the first member becomes one.
        role = StaffRole.CLERK if transaction.staff.leads() else StaffRole.LEAD
        transaction.staff.add_staff(StaffMember(name, pin_hash, now, role))
        transaction.audit.append(AuditAction.STAFF_ADDED, at=now, actor=by, detail=name)

    def open_shift_within(self, transaction: UnitOfWork, name: str) -> Shift:
        """Open the kiosk for a member whose PIN was checked, as part of a transaction."""
        now = self._time.now(transaction)
        require_branch(transaction, name, self._station)
        self._register(transaction, name)
        earlier = transaction.staff.open_shift(self._station)
        if earlier is not None:
            transaction.staff.close_shift(earlier.shift_id, now)
        shift = Shift(self._randomness.identifier(), self._station, name, now)
        transaction.staff.add_shift(shift)
        transaction.audit.append(
            AuditAction.SIGNED_IN, at=now, actor=f"staff:{name}", station=self._station
        )
        return shift

    def _register(self, transaction: UnitOfWork, name: str) -> None:
        now = self._time.now(transaction)
        kiosk = transaction.staff.kiosk(self._station)
        if kiosk is not None and not kiosk.revoked:
            if kiosk_proves_itself(kiosk, self._credential()):
                # On a server with roles, the first sign of life claims the station for its login.
                transaction.staff.note_seen(self._station, now)
                return
            raise Refused(Refusal.STATION_TAKEN)
        self._require_admitted(transaction, kiosk)
        transaction.staff.register_kiosk(
            self._station, credential_digest(self._credential()), by=name, at=now
        )
        transaction.audit.append(
            AuditAction.KIOSK_REGISTERED, at=now, actor=f"staff:{name}", station=self._station
        )

    @staticmethod
    def _require_admitted(transaction: UnitOfWork, kiosk: RegisteredKiosk | None) -> None:
        """Refuse to take back with a PIN what a lead or the operator has decided."""
        if kiosk is not None and kiosk.revoked and not transaction.audit.admits(kiosk.station):
            raise Refused(Refusal.KIOSK_NOT_REGISTERED)

    @staticmethod
    def _member(transaction: UnitOfWork, name: str) -> StaffMember:
        member = transaction.staff.member(name)
        if member is None:
            raise Refused(Refusal.WRONG_PIN)
        return member
