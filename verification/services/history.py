"""What the staff's area asks of the core: records, reports, settings for all kiosks, health."""

from __future__ import annotations

import contextlib
import platform
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from verification import VERSION
from verification.domain.alerts import StaffAlert
from verification.domain.audit_events import AuditAction
from verification.domain.clock import Clock
from verification.domain.handover import Handover
from verification.domain.history import (
    DayFigures,
    HourCount,
    LiveSession,
    Place,
    RecordFilter,
    Report,
    SessionRecord,
    TimelineEvent,
)
from verification.domain.local_time import days_within_an_hour, start_of_today
from verification.domain.settings import SHARED_SETTINGS, Settings
from verification.domain.staff import RegisteredKiosk
from verification.security.disk import flush, put_in_place, replacing
from verification.security.plain_file import require_plain
from verification.services.export import ExportFormat, export
from verification.services.guards import require_member
from verification.services.handover import (
    Summary,
    mark_read_by,
    note_taken_by,
    summed_up,
    unread_by,
)
from verification.services.maintenance import Maintenance
from verification.services.open_files import require_not_open
from verification.services.timekeeping import Timekeeping
from verification.store.backend import ServerBackup
from verification.store.database import Database
from verification.store.repositories.sums import Scope
from verification.store.schema import REVISION
from verification.store.unit_of_work import UnitOfWork

#: Sessions in one page of the history, and those that the desk's page looks back on.
PAGE = 200
RECENT = 12
#: After its deadline, a session whose kiosk is off is waited for no longer.
_GIVEN_UP = timedelta(days=1)


@dataclass(frozen=True)
class Today:
    """The desk at this moment. *alerts* are the unacknowledged ones of all kiosks.

    *hours* counts since midnight; *recent* are the last sessions, the newest first. The counts
    and the kiosks are of *branch* alone, unless that is empty; *branches* are those to choose from.
    *note* is what the shift before has handed over, until who looks has read it. *about* has the
    sessions that the alerts may be about, however many have followed.
    """

    now: datetime
    figures: DayFigures
    live: tuple[LiveSession, ...]
    alerts: tuple[StaffAlert, ...]
    hours: tuple[HourCount, ...] = ()
    recent: tuple[SessionRecord, ...] = ()
    kiosks: tuple[RegisteredKiosk, ...] = ()
    branch: str = ""
    branches: tuple[str, ...] = ()
    note: Handover | None = None
    about: tuple[SessionRecord, ...] = ()


@dataclass(frozen=True)
class Health:
    """What an operator looks at first. Sizes are in bytes.

    *disk_free_bytes* is None where the data is on a server: its administrator knows.
    *clock_ahead* is how far the newest event of the trail lies after this computer's time: zero,
    unless this clock (or another kiosk's) is wrong. *server_backup* is None unless the data is
    on a server: there, its administrator makes the backups, and *last_backup* says nothing.
    *missing_keys* are those that other kiosks have and this machine has not: it goes out of service
    when one of them becomes the active one.
    """

    now: datetime
    database: str
    database_bytes: int
    disk_free_bytes: int | None
    schema: str
    version: str
    python: str
    clock_ahead: timedelta
    last_backup: datetime | None
    server_backup: ServerBackup | None
    kiosks: tuple[RegisteredKiosk, ...]
    missing_keys: tuple[str, ...]


class HistoryService:
    """The staff's view of all kiosks. Methods may raise :class:`DatabaseUnavailable`.

    (:class:`verification.store.database.DatabaseUnavailable`; nothing has been changed then.) What
    somebody does who was removed from the staff is :class:`Refused` (``staff_removed``).
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        settings: Settings,
        check_trail: Callable[[], tuple[str, ...]] | None = None,
    ) -> None:
        """*check_trail* checks the audit trail elsewhere; None: here, in this process."""
        self._database = database
        self._clock = clock
        self._time = Timekeeping.of(clock)
        self._settings = settings
        self._check_trail = check_trail

    def today(self, by: str = "", branch: str = "") -> Today:
        """Return the counts since midnight here, what is open, and what waits for the staff.

        The counts are of all kiosks, or of those of a *branch* that there is. Here and below, a
        member who is limited to a branch (*by*) sees only what is there.
        """
        now = self._clock.now()
        midnight = start_of_today(now)
        with self._database.reading() as transaction:
            history = transaction.history
            limit = _branch_of(transaction, by)
            branches = () if limit else history.branches()
            branch = limit or (branch if branch in branches else "")
            kiosks = transaction.staff.kiosks()
            seen = {one.station for one in kiosks if one.branch == limit}
            alerts = tuple(
                one for one in transaction.alerts.unseen() if not limit or one.station in seen
            )
            return Today(
                now,
                history.figures(midnight, branch),
                tuple(one for one in history.live() if not limit or one.record.station in seen),
                alerts,
                tuple(
                    # Midnight may lie within an hour of UTC.
                    replace(one, hour=max(one.hour, midnight))
                    for one in history.hours(midnight, now + timedelta(seconds=1), branch=branch)
                ),
                history.page(RecordFilter(since=midnight, branch=limit), None, RECENT),
                tuple(one for one in kiosks if branch in ("", one.branch)),
                branch,
                branches,
                unread_by(transaction, by, self._time.now(transaction)) if by else None,
                history.before([one.alert_id for one in alerts]),
            )

    def mark_note_read(self, handover_id: str, by: str) -> None:
        """Note that a staff member has read what a shift handed over: :attr:`Today.note`."""
        with self._database.writing() as transaction:
            mark_read_by(transaction, handover_id, by, self._time.now(transaction))

    def page(
        self, wanted: RecordFilter, after: Place | None = None, by: str = ""
    ) -> tuple[SessionRecord, ...]:
        """Return the next :data:`PAGE` sessions of the history; fewer at its end."""
        with self._database.reading() as transaction:
            limited = _limited(wanted, _branch_of(transaction, by))
            return transaction.history.page(limited, after, PAGE)

    def timeline(self, session_id: str, by: str = "") -> tuple[TimelineEvent, ...]:
        """Return what happened to a session."""
        with self._database.reading() as transaction:
            _branch_of(transaction, by)
            return transaction.history.timeline(session_id)

    def handovers(self, after: Place | None = None, by: str = "") -> tuple[Handover, ...]:
        """Return the next :data:`PAGE` shifts that were handed over; fewer at the end.

        The newest first, *after* the end and the id of the last that is known.
        """
        with self._database.reading() as transaction:
            return transaction.handovers.newest(PAGE, _branch_of(transaction, by), after)

    def handover(self, handover: Handover, by: str = "") -> Summary:
        """Return a shift that was handed over, with its figures."""
        with self._database.reading() as transaction:
            return summed_up(transaction, handover, _branch_of(transaction, by))

    def note_handover(self, by: str) -> None:
        """Let the trail know who printed or saved a shift's summary."""
        with self._database.writing() as transaction:
            note_taken_by(transaction, by, self._time.now(transaction))

    def note_slip(self, by: str) -> None:
        """Let the trail know who printed a visitor's slip again."""
        self._note(AuditAction.EXPORTED, f"staff:{by}", "slip")

    def note_settings(self, by: str) -> None:
        """Let the trail know who saved a kiosk's settings to a file."""
        self._note(AuditAction.EXPORTED, f"staff:{by}", "settings")

    def note_diagnostics(self, by: str) -> None:
        """Let the trail know who saved a diagnostics file."""
        self._note(AuditAction.EXPORTED, f"staff:{by}", "diagnostics")

    def stations(self, by: str = "") -> tuple[str, ...]:
        """Return every station, by name; for a member who is limited to a branch (*by*), its."""
        with self._database.reading() as transaction:
            limit = transaction.staff.branch_of(by)
            stations = transaction.history.stations()
            if not limit:
                return stations
            branch_of_each = transaction.history.branch_of_each()
            return tuple(one for one in stations if branch_of_each.get(one) == limit)

    def branches(self, by: str = "") -> tuple[str, ...]:
        """Return every branch that a station belongs to, by name.

        None for a member who is limited to one (*by*): there is no other to choose.
        """
        with self._database.reading() as transaction:
            limit = transaction.staff.branch_of(by)
            return () if limit else transaction.history.branches()

    def report(
        self, since: datetime, until: datetime, station: str = "", branch: str = ""
    ) -> Report:
        """Return the figures of a period at one station, at those of a branch, or at all.

        Where the database's address names a replica, they may be a minute old.
        """

        def read(transaction: UnitOfWork) -> Report:
            scope = Scope(station, branch)
            calls = transaction.handovers.calls(since, until, scope)
            branches = transaction.history.branch_of_each()
            days = days_within_an_hour(since, until)
            return transaction.reports.report(since, until, scope, calls, branches, days)

        return self._database.read_report(read)

    def limit_of(self, name: str) -> str:
        """Return which branch a staff member is limited to; empty for none.

        Raises :class:`Refused` for one who was removed: before what else staff alone may do.
        """
        with self._database.reading() as transaction:
            return _branch_of(transaction, name)

    def has_open(self, since: datetime, until: datetime) -> bool:
        """Return whether a session is open that began then: its outcome is not known yet.

        One whose time was over a day ago is no longer waited for: its kiosk is off.
        """
        past = self._clock.now() - _GIVEN_UP
        with self._database.reading() as transaction:
            return any(
                since <= one.record.created_at < until and one.deadline > past
                for one in transaction.history.live()
            )

    def note_report(self, actor: str) -> None:
        """Let the trail know who took the figures of a report along."""
        self._note(AuditAction.EXPORTED, actor, "report")

    def export(
        self,
        wanted: RecordFilter,
        target: Path,
        kind: ExportFormat,
        headings: Sequence[str],
        cells: Callable[[SessionRecord], Sequence[str]],
        progress: Callable[[float], bool],
        by: str,
    ) -> int:
        """Write the history to a file; the trail says who did. See :func:`export` for errors.

        Only what the trail records may be kept: until then, what was there stays.
        """
        with self._database.reading() as transaction:
            limited = _limited(wanted, _branch_of(transaction, by))
        require_not_open(target)
        if not target.name:
            # "." or a root: nothing can have a name beside it.
            require_plain(target)
        unfinished = target.with_name(f".{secrets.token_hex(8)}")
        try:
            count = export(self._database, limited, unfinished, kind, headings, cells, progress)
            self._note(AuditAction.EXPORTED, f"staff:{by}", str(count))
            put_in_place(unfinished, target)
        except BaseException:
            with contextlib.suppress(OSError):
                unfinished.unlink()
            raise
        return count

    def save_report(self, target: Path, content: bytes, by: str) -> None:
        """Write a report to a file; the trail says who did. Raises OSError.

        Until the trail has it, what was there stays; so with :meth:`save_handover`.
        """
        self._save(target, content, lambda: self.note_report(f"staff:{by}"))

    def save_handover(self, target: Path, content: bytes, by: str) -> None:
        """Write a shift's summary to a file; the trail says who did. Raises OSError."""
        self._save(target, content, lambda: self.note_handover(by))

    @staticmethod
    def _save(target: Path, content: bytes, note: Callable[[], None]) -> None:
        with replacing(target, 0o666) as file:
            file.write(content)
            file.flush()
            # A full disk says so now: the trail is told of a file that is there.
            flush(file.fileno())
            note()

    def settings(self) -> Settings:
        """Return the settings, with what staff has set for all kiosks."""
        with self._database.reading() as transaction:
            return transaction.staff.settings(self._settings)

    def change_settings(self, values: dict[str, int], by: str) -> None:
        """Set some of :data:`SHARED_SETTINGS` for all kiosks, in their units.

        Raises ValueError for one that is unknown or out of its range: nothing is changed then.
        """
        for name, value in values.items():
            if name not in SHARED_SETTINGS or value not in SHARED_SETTINGS[name][1]:
                raise ValueError(f"{name} cannot be {value}")
        with self._database.writing() as transaction:
            require_member(transaction, by)
            now = self._time.now(transaction)
            before = transaction.staff.settings(self._settings).shared()
            for name, value in values.items():
                if before[name] != value:
                    transaction.staff.store_setting(name, value)
                    transaction.audit.append(
                        AuditAction.SETTING_CHANGED,
                        at=now,
                        actor=f"staff:{by}",
                        detail=f"{name}={value}",
                    )

    def health(self) -> Health:
        """Return how database, disk, clock and backups are."""
        now = self._clock.now()
        used, free = self._database.sizes()
        with self._database.reading() as transaction:
            newest = transaction.history.newest_event()
            # What was restored is in a backup, though that cannot tell of itself.
            last_backup = transaction.history.last_backup()
            kiosks = transaction.staff.kiosks()
            here = self._database.seal.key_ring.ids()
            missing = transaction.staff.keys_of_others(here)
        return Health(
            now=now,
            database=self._database.place,
            database_bytes=used,
            disk_free_bytes=free,
            schema=REVISION,
            version=VERSION,
            python=platform.python_version(),
            clock_ahead=max(timedelta(0), (newest or now) - now),
            last_backup=last_backup,
            server_backup=self._database.server_backup(),
            kiosks=kiosks,
            missing_keys=tuple(sorted(missing)),
        )

    def back_up(self, target: Path, by: str = "") -> None:
        """Write a checked copy. Raises :class:`UnusableBackup`."""
        self.limit_of(by)
        Maintenance(self._database, self._clock).back_up(target)

    def trail_problems(self) -> tuple[str, ...]:
        """Check the whole audit trail; return what is wrong with it, nothing if it is whole."""
        if self._check_trail is not None:
            return self._check_trail()
        report = Maintenance(self._database, self._clock).check_trail()
        return report.problems + report.missing

    def _note(self, action: AuditAction, by: str, detail: str) -> None:
        with self._database.writing() as transaction:
            if by.startswith("staff:"):
                require_member(transaction, by.removeprefix("staff:"))
            now = self._time.now(transaction)
            transaction.audit.append(action, at=now, actor=by, detail=detail)


def _branch_of(transaction: UnitOfWork, by: str) -> str:
    """Return which branch somebody is limited to; empty for none, and where nobody is named.

    Raises :class:`Refused` for who was removed from the staff since they signed in.
    """
    if by:
        require_member(transaction, by)
    return transaction.staff.branch_of(by)


def _limited(wanted: RecordFilter, branch: str) -> RecordFilter:
    """Return what of the wanted sessions is of a branch; all of them, for an empty one."""
    return replace(wanted, branch=branch) if branch else wanted
