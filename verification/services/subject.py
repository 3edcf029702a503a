"""One person's request: what is held about them, a copy of it, its erasure, and proof of that.

PIPL art. 45 (access and copy), 47 (erasure), 50 (answering the request). What is kept beyond an
erasure, and why, is in ``docs/security.md``.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any

from verification.domain import lifecycle
from verification.domain.accounts import JdAccount
from verification.domain.audit_events import AuditAction
from verification.domain.identity_number import UNASSIGNED_REGION, is_valid
from verification.domain.session import ResultCode
from verification.security.key_file import write_new
from verification.security.removal_ledger import Removed
from verification.services.guards import cloud_account_subject, jd_account_subject
from verification.services.timekeeping import Timekeeping
from verification.store.batches import Batches
from verification.store.database import Database
from verification.store.erasure import Kind
from verification.store.repositories.removals import database_id
from verification.store.repositories.subjects import HeldEvent, Person
from verification.store.unit_of_work import UnitOfWork

_OPERATOR = "operator"
#: Values that one statement asks for.
_AT_ONCE = 500
#: How often an erasure looks again for what the person did in the meantime.
_ATTEMPTS = 5


class UnderWay(Exception):  # noqa: N818
    """Nothing was erased: a session of the person is open at :attr:`station`."""

    def __init__(self, station: str) -> None:
        super().__init__(f"a session is open at {station}")
        self.station = station


@dataclass(frozen=True)
class Holdings:
    """What is held about a person, counted. *consents* includes those without links.

    *people* are the person's JD accounts, *clouds* the login names of those verified now.
    """

    people: tuple[JdAccount, ...]
    clouds: tuple[str, ...]
    sessions: int
    consents: int
    tries: int

    @property
    def is_empty(self) -> bool:
        """Whether nothing says of anything that it is this person's."""
        return not (self.people or self.clouds or self.sessions or self.tries)


@dataclass(frozen=True)
class SubjectErased:
    """What an erasure erased. *mark* is the reference to prove it by.

    *kept* is how many JD accounts stay because they are no training accounts: JD's own.
    """

    mark: str
    bindings: int
    sessions: int
    consents: int
    attempts: int
    accounts: int
    kept: int

    @property
    def words(self) -> str:
        """Return the counts as the trail has them: at most 76 characters for up to 99,999 each."""
        return (
            f"accounts={self.accounts} bindings={self.bindings} sessions={self.sessions} "
            f"consents={self.consents} attempts={self.attempts}"
        )


class SubjectRights:
    """Answers requests on a prepared database. Methods may raise :class:`DatabaseUnavailable`."""

    def __init__(
        self, database: Database, time: Timekeeping, batches: Batches | None = None
    ) -> None:
        self._database = database
        self._time = time
        self._batches = batches or Batches()

    def find(self, text: str) -> Person | None:
        """Return who has that identity number or login name; None for an unknown login.

        A number always leads to a person, about whom possibly nothing is held.
        """
        text = text.strip()
        with self._database.reading() as transaction:
            if is_valid(text.upper()):
                return transaction.subjects.by_identity_number(text.upper())
            return transaction.subjects.by_login(text.lower())

    def holdings(self, person: Person) -> Holdings:
        """Return what is held about *person*."""
        with self._database.reading() as transaction:
            return Holdings(
                people=_people(transaction, person),
                clouds=_clouds(transaction, person),
                sessions=len(transaction.subjects.sessions(person)),
                consents=len(transaction.subjects.consents(person)),
                tries=transaction.subjects.count_tries(_counted(person)),
            )

    def export(self, person: Person, target: Path) -> None:
        """Write all that is held as JSON, for its owner alone; the trail says so.

        Raises OSError, FileExistsError among them: nothing is overwritten.
        """
        with self._database.reading() as transaction:
            held = _as_json(transaction, person, self._time.now(transaction))
        text = json.dumps(held, ensure_ascii=False, indent=2, default=_time_text)
        write_new(target, text + "\n", "utf-8")
        try:
            with self._database.writing() as transaction:
                transaction.audit.append(
                    AuditAction.SUBJECT_EXPORTED,
                    at=self._time.now(transaction),
                    actor=_OPERATOR,
                    detail=f"accounts={len(person.jd_account_ids)}",
                )
        except BaseException:
            # Only what the audit trail records may be kept.
            target.unlink(missing_ok=True)
            raise

    def erase(self, person: Person) -> SubjectErased:
        """Take the person's consents back and erase what says that anything is theirs.

        In short transactions; one that was killed half-way is finished by another. Raises
        :class:`UnderWay`.
        """
        counts = Counter[str]()
        for _ in range(_ATTEMPTS):
            with self._database.reading() as transaction:
                station = transaction.subjects.open_station(person)
                sessions = [one.session_id for one in transaction.subjects.sessions(person)]
            if station is not None:
                raise UnderWay(station)
            counts["bindings"] += self._take_back(person)
            counts["attempts"] += self._erase_tries(person)
            counts["sessions"] += self._erase(Kind.SESSIONS, sessions)
            with self._database.reading() as transaction:
                consents = transaction.subjects.linked_consents(person)
            counts["consents"] += self._erase(Kind.CONSENTS, consents)
            with self._batches.progress.undisturbed():
                # Once it has its reference, that is told.
                done = self._finish(person.index, counts)
            if done is not None:
                return done
            # The person has done something in the meantime: once more.
            with self._database.reading() as transaction:
                person = transaction.subjects.person(person.index)
        raise UnderWay("")

    def erase_again(self, erased: Mapping[str, datetime]) -> tuple[str, ...]:
        """Erase persons whom a restored backup has brought back; return their marks.

        *erased* is when each was erased last, by the mark. A session that was open in the backup is
        cancelled. Who was erased in the backup's own time and came again stays.
        """
        if not erased:
            return ()
        with self._database.reading() as transaction:
            back = [
                one
                for one in transaction.subjects.by_marks(erased)
                if all(e.at < erased[one.mark] for e in transaction.subjects.erasures(one.mark))
            ]
        for person in back:
            self._cancel_open(person)
            self.erase(person)
        return tuple(person.mark for person in back)

    def _cancel_open(self, person: Person) -> None:
        with self._database.writing() as transaction:
            now = self._time.now(transaction)
            for held in transaction.subjects.sessions(person):
                session = transaction.sessions.get(held.session_id)
                if session is None:
                    continue
                # One that has ended stays as it is.
                after = lifecycle.cancel(session, result=ResultCode.KIOSK_CLOSED, now=now)
                transaction.sessions.change(
                    session, after, action=AuditAction.SESSION_CANCELLED, actor=_OPERATOR, at=now
                )

    def prove(self, mark: str) -> tuple[HeldEvent, ...]:
        """Return the events that say what was erased when, by the reference of the erasure."""
        with self._database.reading() as transaction:
            return transaction.subjects.erasures(mark)

    def noted_erasure(self, mark: str) -> datetime | None:
        """Return when this machine's record of removals says that it was erased last, or None.

        A restore can leave the trail behind that told of it. Raises
        :class:`verification.security.removal_ledger.UnreadableLedger`.
        """
        with self._database.reading() as transaction:
            name = database_id(transaction.keys)
        ledger = self._database.removals.read(name)
        return ledger.latest.get((Removed.SUBJECT, mark)) if ledger else None

    # -- the steps of an erasure ------------------------------------------------------------

    def _take_back(self, person: Person) -> int:
        for account_id in person.bound:
            with self._batches.progress.undisturbed():
                with self._database.writing() as transaction:
                    now = self._time.now(transaction)
                    session_id = transaction.accounts.withdraw(account_id, now)
                    transaction.audit.append(
                        AuditAction.CONSENT_WITHDRAWN,
                        at=now,
                        actor=_OPERATOR,
                        session_id=session_id,
                    )
                self._batches.progress.committed(1)
        return len(person.bound)

    def _erase_tries(self, person: Person) -> int:
        subjects = _counted(person)

        def step(transaction: UnitOfWork, rows: int) -> int:
            return transaction.subjects.erase_tries(subjects, rows)

        return self._batches.run(self._database, step)

    def _erase(self, kind: Kind, session_ids: Sequence[str]) -> int:
        left = iter(session_ids)

        def step(transaction: UnitOfWork, rows: int) -> int:
            batch = tuple(islice(left, rows))
            if not batch:
                return 0
            now = self._time.now(transaction)
            if kind is Kind.CONSENTS:
                transaction.erasure.erase_consents(batch, now)
            else:
                transaction.erasure.erase_sessions(batch, now)
            # Whose they were is not said here: it would undo the erasure.
            transaction.audit.append(
                AuditAction.DETAILS_PURGED, at=now, actor=_OPERATOR, detail=f"{kind}={len(batch)}"
            )
            return len(batch)

        return self._batches.run(self._database, step)

    def _finish(self, index: str, counts: Counter[str]) -> SubjectErased | None:
        with self._database.writing() as transaction:
            person = transaction.subjects.person(index)
            if transaction.subjects.is_linked(person):
                return None
            people = _people(transaction, person)
            training = [
                one.account_id
                for one in people
                if one.identity_number.startswith(UNASSIGNED_REGION)
            ]
            transaction.subjects.delete_jd_accounts(training)
            done = SubjectErased(
                mark=person.mark,
                bindings=counts["bindings"],
                sessions=counts["sessions"],
                consents=counts["consents"],
                attempts=counts["attempts"],
                accounts=len(training),
                kept=len(people) - len(training),
            )
            transaction.audit.append(
                AuditAction.SUBJECT_ERASED,
                at=self._time.now(transaction),
                actor=_OPERATOR,
                detail=f"{person.mark} {done.words}",
            )
        return done


def _counted(person: Person) -> tuple[str, ...]:
    """Return whose tries are the person's."""
    return (
        *map(jd_account_subject, person.jd_account_ids),
        *map(cloud_account_subject, person.cloud_account_ids),
    )


def _people(transaction: UnitOfWork, person: Person) -> tuple[JdAccount, ...]:
    found = (transaction.accounts.jd_account(one) for one in person.jd_account_ids)
    return tuple(one for one in found if one is not None)


def _as_json(transaction: UnitOfWork, person: Person, now: datetime) -> dict[str, Any]:
    subjects = transaction.subjects
    sessions, consents = subjects.sessions(person), subjects.consents(person)
    ids = sorted({one.session_id for one in sessions} | {one.session_id for one in consents})
    events = [
        event
        for start in range(0, len(ids), _AT_ONCE)
        for event in subjects.events_of(ids[start : start + _AT_ONCE])
    ]
    identities = [transaction.accounts.verified_identity(one) for one in person.bound]
    return {
        "exported_at": now,
        "jd_accounts": [
            {
                "login_name": one.login_name,
                "real_name": one.real_name,
                "latin_name": one.latin_name,
                "identity_number": one.identity_number,
                "real_name_verified_in": one.real_name_source,
            }
            for one in _people(transaction, person)
        ],
        "verified_jd_cloud_accounts": [
            {
                "login_name": login,
                "real_name": identity.real_name,
                "identity_number": identity.identity_number,
                "obtained_at": identity.obtained_at,
            }
            for login, identity in zip(_clouds(transaction, person), identities, strict=True)
            if identity is not None
        ],
        "consents": [asdict(one) for one in consents],
        "sessions": [asdict(one) for one in sessions],
        "counted_attempts": subjects.count_tries(_counted(person)),
        "audit_events": [asdict(one) for one in events],
    }


def _clouds(transaction: UnitOfWork, person: Person) -> tuple[str, ...]:
    return tuple(transaction.accounts.cloud_login(one) for one in person.bound)


def _time_text(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(f"{value!r} cannot be written as JSON")
