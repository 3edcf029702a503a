"""Accounts for training: read from CSV with errors by row, added, and set back to the start.

Every person is fictitious: a file gives a birth date, and the identity number is made from it with
a region code that belongs to no place.
"""

from __future__ import annotations

import csv
import re
from collections import Counter, defaultdict, deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import TypeVar

from verification.domain.accounts import CloudAccount, JdAccount, RealNameSource, VerifiedIdentity
from verification.domain.audit_events import AuditAction
from verification.domain.clock import Clock
from verification.domain.identity_number import (
    ORDERS,
    birth_date_of,
    is_fictitious,
    make_fictitious,
)
from verification.domain.local_time import local
from verification.domain.names import is_name
from verification.domain.placeholders import fill
from verification.domain.source_document import QT_TRANSLATE_NOOP
from verification.security.plain_file import file_words, read_plain
from verification.services.open_files import require_not_open
from verification.services.timekeeping import Timekeeping
from verification.store.batches import Batches
from verification.store.database import Database
from verification.store.repositories.staff import TRAINING_MARK
from verification.store.training_data import (
    BOUND_TO_ANOTHER,
    TRAINING_STAFF,
    VERIFIED_CLOUD_LOGIN,
    add_training_data,
)
from verification.store.unit_of_work import UnitOfWork

#: The columns of a file, in any order. Those after "login" are for JD accounts.
COLUMNS = ("kind", "login", "real_name", "latin_name", "birth_date", "verified_in")
_LOGIN = re.compile(r"[a-z0-9][a-z0-9._-]{1,62}[a-z0-9]")
_OPERATOR = "operator"
#: Nobody alive was born earlier; a year such as 0199 is a slip of the finger.
_EARLIEST_BIRTH = date(1900, 1, 1)
#: Bytes of a file: hundreds of thousands of accounts.
_MOST = 64_000_000
#: Values that one statement asks for.
_AT_ONCE = 500
_Value = TypeVar("_Value")


class RowFault(StrEnum):
    """What can be wrong with an account, or with a file of them: the sentence, %1 the value.

    A window translates it, context "Accounts".
    """

    ENCODING = QT_TRANSLATE_NOOP("Accounts", "%1 is not in UTF-8: save it as “CSV UTF-8”")
    UNREADABLE = QT_TRANSLATE_NOOP("Accounts", "the file cannot be read: %1")
    NO_COLUMN = QT_TRANSLATE_NOOP(
        "Accounts",
        "there must be columns kind, login, real_name, latin_name, birth_date, verified_in; no %1",
    )
    NO_ROWS = QT_TRANSLATE_NOOP("Accounts", "%1 has no rows below its heading")
    KIND = QT_TRANSLATE_NOOP("Accounts", "kind is “cloud” or “jd”")
    LOGIN = QT_TRANSLATE_NOOP(
        "Accounts", "“%1” is no login: 3 to 64 of a-z, 0-9, dot, dash, underscore"
    )
    NAMES = QT_TRANSLATE_NOOP("Accounts", "real_name and latin_name have 1 to 64 letters")
    BIRTH_DATE = QT_TRANSLATE_NOOP(
        "Accounts", "birth_date is written 1993-06-18, from 1900 to today"
    )
    VERIFIED_IN = QT_TRANSLATE_NOOP("Accounts", "verified_in is empty, jd_mall or jd_finance")
    REPEATED = QT_TRANSLATE_NOOP("Accounts", "%1 stands in row %2 already")
    TAKEN = QT_TRANSLATE_NOOP("Accounts", "%1 is taken")
    DIFFERENT = QT_TRANSLATE_NOOP("Accounts", "%1 is there already, with other details")
    TOO_MANY_BORN = QT_TRANSLATE_NOOP("Accounts", "a thousand people were born on %1 already")


#: Before a sentence about one row.
ROW = QT_TRANSLATE_NOOP("Accounts", "row %1: ")


@dataclass(frozen=True)
class RowProblem:
    """One thing that is wrong, and the value that is.

    *row* is a line of the file, from 1; 0 is the whole, or no file. *earlier* is another row.
    """

    row: int
    fault: RowFault
    value: str = ""
    earlier: int = 0

    def words(self, translate: Callable[[str], str] = str) -> str:
        """Return the sentence, each part through *translate*."""
        place = fill(translate(ROW), self.row) if self.row else ""
        # Why a file cannot be read is a sentence, too.
        value = translate(self.value) if self.fault is RowFault.UNREADABLE else self.value
        return place + fill(translate(self.fault.value), value, self.earlier)


class BadRows(Exception):  # noqa: N818
    """Accounts that cannot be added: what is wrong, row by row.

    *added* is how many were added before it was found: 0, unless somebody else added accounts
    in the meantime.
    """

    def __init__(self, *problems: RowProblem, added: int = 0) -> None:
        super().__init__("\n".join(problem.words() for problem in problems))
        self.problems = problems
        self.added = added


class ClassProblem(StrEnum):
    """Why no class may be held on a database."""

    NOT_MARKED = "not_marked"
    NO_PEOPLE = "no_people"
    REAL_PEOPLE = "real_people"


class NotForTraining(Exception):  # noqa: N818
    """The database is not marked as one for training, or no longer: another is in its place."""


@dataclass(frozen=True)
class Imported:
    """How many accounts an import added, and how many were there already, equal to their row."""

    added: int
    present: int


@dataclass(frozen=True)
class ResetPlan:
    """How many verifications a reset would take back.

    *in_use* is true where staff other than the training's can sign in: the database may serve
    visitors.
    """

    verifications: int
    in_use: bool


class AccountKind(StrEnum):
    """Whose account it is, as a file says it in its first column."""

    CLOUD = "cloud"
    JD = "jd"


@dataclass(frozen=True)
class NewAccount:
    """One row. A cloud account has a login only; *row* is its line in the file, from 1."""

    row: int
    kind: AccountKind
    login: str
    real_name: str = ""
    latin_name: str = ""
    birth_date: date | None = None
    verified_in: RealNameSource | None = None


def read_accounts(path: Path) -> tuple[NewAccount, ...]:
    """Return the accounts of a CSV file in UTF-8. Raises :class:`BadRows`."""
    try:
        require_not_open(path)
        lines = read_plain(path, _MOST).decode("utf-8-sig").splitlines()
    except UnicodeDecodeError:
        raise BadRows(RowProblem(0, RowFault.ENCODING, str(path))) from None
    except OSError as error:
        raise BadRows(RowProblem(0, RowFault.UNREADABLE, file_words(error))) from error
    reader = csv.DictReader(lines)
    try:
        present = reader.fieldnames or ()
    except csv.Error as error:
        raise BadRows(RowProblem(1, RowFault.UNREADABLE, str(error))) from error
    missing = [name for name in COLUMNS[:2] if name not in present]
    if missing:
        raise BadRows(RowProblem(1, RowFault.NO_COLUMN, missing[0]))
    found: list[NewAccount] = []
    problems: list[RowProblem] = []
    first_rows: dict[tuple[str, str], int] = {}
    for fields in _rows(reader):
        row = reader.line_num
        account = check_account({k: v or "" for k, v in fields.items() if k}, row)
        if isinstance(account, RowProblem):
            problems.append(account)
            continue
        earlier = first_rows.setdefault((account.kind, account.login), row)
        if earlier != row:
            problems.append(RowProblem(row, RowFault.REPEATED, account.login, earlier))
        found.append(account)
    if problems:
        raise BadRows(*problems)
    if not found:
        raise BadRows(RowProblem(0, RowFault.NO_ROWS, str(path)))
    return tuple(found)


def _rows(reader: csv.DictReader[str]) -> Iterator[dict[str, str]]:
    try:
        yield from reader
    except csv.Error as error:
        # A quotation mark that is never closed makes one field of all that follows.
        begins = reader.line_num + 1
        raise BadRows(RowProblem(begins, RowFault.UNREADABLE, str(error))) from error


def check_account(fields: Mapping[str, str], row: int = 0) -> NewAccount | RowProblem:
    """Return the account that *fields* (of :data:`COLUMNS`) describe, or what is wrong with it."""
    given = {name: fields.get(name, "").strip() for name in COLUMNS}
    kind, login = given["kind"].lower(), given["login"].lower()
    if kind not in tuple(AccountKind):
        return RowProblem(row, RowFault.KIND)
    if not _LOGIN.fullmatch(login):
        return RowProblem(row, RowFault.LOGIN, login)
    if kind == AccountKind.CLOUD:
        return NewAccount(row, AccountKind.CLOUD, login)
    names = [given["real_name"], given["latin_name"]]
    if not all(map(is_name, names)):
        return RowProblem(row, RowFault.NAMES)
    born = _birth_date(given["birth_date"])
    if born is None:
        return RowProblem(row, RowFault.BIRTH_DATE)
    verified = given["verified_in"].lower()
    if verified not in ("", *RealNameSource):
        return RowProblem(row, RowFault.VERIFIED_IN)
    source = RealNameSource(verified) if verified else None
    return NewAccount(row, AccountKind.JD, login, names[0], names[1], born, source)


def _birth_date(text: str) -> date | None:
    try:
        born = date.fromisoformat(text)
    except ValueError:
        return None
    return born if born >= _EARLIEST_BIRTH else None


def require_account(fields: Mapping[str, str]) -> NewAccount:
    """Return the account that *fields* describe. Raises :class:`BadRows`."""
    account = check_account(fields)
    if isinstance(account, RowProblem):
        raise BadRows(account)
    return account


class TrainingAccounts:
    """The accounts of a prepared database. Methods may raise :class:`DatabaseUnavailable`.

    (:class:`verification.store.database.DatabaseUnavailable`)
    """

    def __init__(self, database: Database, clock: Clock, batches: Batches | None = None) -> None:
        self._database = database
        self._clock = clock
        self._time = Timekeeping.of(clock)
        self._batches = batches or Batches()

    def all(self) -> tuple[tuple[CloudAccount, ...], tuple[JdAccount, ...]]:
        """Return all cloud accounts and all JD accounts."""
        with self._database.reading() as transaction:
            return transaction.accounts.cloud_accounts(), transaction.accounts.jd_accounts()

    def add(self, account: NewAccount) -> None:
        """Add one account. Raises :class:`BadRows` if its login is taken."""
        self._refuse_unborn((account,))
        numbers = _FreeNumbers()
        with self._database.writing() as transaction:
            if _Present(transaction, (account,)).logins:
                raise BadRows(RowProblem(account.row, RowFault.TAKEN, account.login))
            self._add(transaction, (account,), numbers)

    def import_all(self, accounts: Iterable[NewAccount]) -> Imported:
        """Add what is not there yet, in short transactions; accounts that are equal are skipped.

        Everything is checked first: raises :class:`BadRows`, with nothing added, if a login is
        there with other details. An import that was killed half-way is finished by another of the
        same file.
        """
        accounts = tuple(accounts)
        self._refuse_unborn(accounts)
        with self._database.reading() as transaction:
            new = _not_present(transaction, accounts)
            # Whether every birth date has enough identity numbers left, for all rows together.
            _FreeNumbers().take(transaction, [one for one in new if one.kind is AccountKind.JD])
        added, numbers, rest = 0, _FreeNumbers(), iter(new)

        def step(transaction: UnitOfWork, rows: int) -> int:
            batch = tuple(islice(rest, rows))
            # Somebody else may have added some since they were checked.
            missing = _not_present(transaction, batch)
            self._add(transaction, missing, numbers)
            nonlocal added
            added += len(missing)
            return len(batch)

        try:
            self._batches.run(self._database, step)
        except BadRows as bad:
            raise BadRows(*bad.problems, added=added) from bad
        return Imported(added, len(accounts) - added)

    def _refuse_unborn(self, accounts: Sequence[NewAccount]) -> None:
        today = local(self._clock.now()).date()
        unborn = [one for one in accounts if one.birth_date and one.birth_date > today]
        if unborn:
            raise BadRows(*(RowProblem(one.row, RowFault.BIRTH_DATE) for one in unborn))

    def _add(
        self, transaction: UnitOfWork, accounts: Sequence[NewAccount], numbers: _FreeNumbers
    ) -> None:
        if not accounts:
            return
        register = transaction.accounts
        newest_cloud, newest_jd = register.newest_ids()
        clouds = [one for one in accounts if one.kind is AccountKind.CLOUD]
        people = [one for one in accounts if one.kind is AccountKind.JD]
        register.add_cloud_accounts(
            [
                CloudAccount(account_id, one.login, verified=False)
                for account_id, one in enumerate(clouds, start=newest_cloud + 1)
            ]
        )
        register.add_jd_accounts(
            [
                JdAccount(
                    account_id=account_id,
                    login_name=one.login,
                    real_name=one.real_name,
                    latin_name=one.latin_name,
                    identity_number=number,
                    real_name_source=one.verified_in,
                    bound_cloud_account_ids=(),
                )
                for account_id, (one, number) in enumerate(
                    zip(people, numbers.take(transaction, people), strict=True),
                    start=newest_jd + 1,
                )
            ]
        )
        transaction.audit.append(
            AuditAction.ACCOUNTS_ADDED,
            at=self._time.now(transaction),
            actor=_OPERATOR,
            detail=str(len(accounts)),
        )

    def add_training(self) -> int:
        """Add the fictitious accounts that training begins with; return how many.

        None are added to a database that has accounts.
        """
        with self._database.writing() as transaction:
            if any(transaction.accounts.newest_ids()):
                return 0
            return add_training_data(transaction, self._time.now(transaction))

    def mark(self) -> None:
        """Note that the database is for training: a class may be held on it."""
        with self._database.writing() as transaction:
            if transaction.staff.is_for_training():
                return
            transaction.staff.store_setting(TRAINING_MARK, 1)
            transaction.audit.append(
                AuditAction.SETTING_CHANGED,
                at=self._time.now(transaction),
                actor=_OPERATOR,
                detail=f"{TRAINING_MARK}=1",
            )

    def class_problem(self) -> ClassProblem | None:
        """Return why no class may be held on this database; None if one may."""
        with self._database.reading() as transaction:
            if not transaction.staff.is_for_training():
                return ClassProblem.NOT_MARKED
            people = transaction.accounts.jd_accounts()
        if not people:
            return ClassProblem.NO_PEOPLE
        if not all(is_fictitious(person.identity_number) for person in people):
            return ClassProblem.REAL_PEOPLE
        return None

    def require_marked(self) -> None:
        """Raise :class:`NotForTraining` unless the database is marked as one for training."""
        with self._database.reading() as transaction:
            if not transaction.staff.is_for_training():
                raise NotForTraining

    def reset_plan(self) -> ResetPlan:
        """Return what :meth:`reset` would do now."""
        with self._database.reading() as transaction:
            count = transaction.accounts.count_bindings()
            if _start_of_training(transaction) is not None:
                count -= 1
            names = set(transaction.staff.staff_names())
        return ResetPlan(count, in_use=bool(names - {TRAINING_STAFF}))

    def reset(self) -> int:
        """Take every verification back, but for the one that training starts with.

        In short transactions: one that was killed half-way is finished by another. Sessions,
        consent records and the audit trail stay. Returns how many were taken back.
        """
        with self._database.reading() as transaction:
            kept = _start_of_training(transaction)

        def step(transaction: UnitOfWork, rows: int) -> int:
            now = self._time.now(transaction)
            count = transaction.accounts.withdraw_next(rows, now, but=kept)
            if count:
                transaction.audit.append(
                    AuditAction.TRAINING_RESET, at=now, actor=_OPERATOR, detail=str(count)
                )
            return count

        count = self._batches.run(self._database, step)
        if kept is None:
            with self._database.writing() as transaction:
                self._restore_start(transaction)
        return count

    def take_real_name(self, account_id: int) -> None:
        """JD does not know the person's real name any more; what was verified before stays."""
        with self._database.writing() as transaction:
            transaction.accounts.set_real_name_source(account_id, None)
            transaction.audit.append(
                AuditAction.ACCOUNT_CHANGED,
                at=self._clock.now(),
                actor=_OPERATOR,
                detail="real_name_source",
            )

    def give_real_name(self, account_id: int, source: RealNameSource) -> None:
        """The person verifies the real name in an app; one that is verified already stays so."""
        with self._database.writing() as transaction:
            person = transaction.accounts.jd_account(account_id)
            if person is None or person.real_name_source is not None:
                return
            transaction.accounts.set_real_name_source(account_id, source)
            transaction.audit.append(
                AuditAction.ACCOUNT_CHANGED,
                at=self._time.now(transaction),
                actor=_OPERATOR,
                detail="real_name_source",
            )

    def _restore_start(self, transaction: UnitOfWork) -> None:
        account = transaction.accounts.cloud_account(VERIFIED_CLOUD_LOGIN)
        person = _first_person(transaction)
        if person is None or account is None or account.verified:
            return
        now = self._time.now(transaction)
        transaction.accounts.bind(
            VerifiedIdentity(account.account_id, person.real_name, person.identity_number, now),
            jd_account_id=person.account_id,
            consent=None,
        )
        transaction.audit.append(
            AuditAction.TRAINING_RESET, at=now, actor=_OPERATOR, detail="start"
        )


def _first_person(transaction: UnitOfWork) -> JdAccount | None:
    return transaction.accounts.jd_accounts_of([BOUND_TO_ANOTHER]).get(BOUND_TO_ANOTHER)


def _start_of_training(transaction: UnitOfWork) -> int | None:
    """Return the cloud account that is verified at the start of training, if it is so now."""
    account, person = (
        transaction.accounts.cloud_account(VERIFIED_CLOUD_LOGIN),
        _first_person(transaction),
    )
    if account is None or person is None:
        return None
    holds = person.bound_cloud_account_ids == (account.account_id,)
    return account.account_id if holds else None


def _in_pieces(values: Sequence[_Value]) -> Iterator[Sequence[_Value]]:
    for start in range(0, len(values), _AT_ONCE):
        yield values[start : start + _AT_ONCE]


class _Present:
    """Which of *accounts* (at most some hundred) are in the database, by kind and login."""

    def __init__(self, transaction: UnitOfWork, accounts: Sequence[NewAccount]) -> None:
        logins: dict[AccountKind, list[str]] = {kind: [] for kind in AccountKind}
        for account in accounts:
            logins[account.kind].append(account.login)
        self._clouds = transaction.accounts.cloud_logins(logins[AccountKind.CLOUD])
        self._people = transaction.accounts.jd_accounts_of(logins[AccountKind.JD])

    @property
    def logins(self) -> frozenset[str]:
        """Every login that is there."""
        return frozenset(self._clouds) | frozenset(self._people)

    def holds(self, account: NewAccount) -> bool:
        """Whether the account is there, with whatever details."""
        known = self._clouds if account.kind is AccountKind.CLOUD else self._people
        return account.login in known

    def equals(self, account: NewAccount) -> bool:
        """Whether the account that is there says what the row says."""
        if account.kind is AccountKind.CLOUD:
            return True
        person = self._people[account.login]
        born = account.birth_date
        return (person.real_name, person.latin_name, person.real_name_source) == (
            account.real_name,
            account.latin_name,
            account.verified_in,
        ) and (born is None or birth_date_of(person.identity_number) == born)


def _not_present(transaction: UnitOfWork, accounts: Sequence[NewAccount]) -> tuple[NewAccount, ...]:
    """Return those to be added. Raises :class:`BadRows` for those there with other details."""
    new: list[NewAccount] = []
    problems: list[RowProblem] = []
    for piece in _in_pieces(accounts):
        present = _Present(transaction, piece)
        for account in piece:
            if not present.holds(account):
                new.append(account)
            elif not present.equals(account):
                problems.append(RowProblem(account.row, RowFault.DIFFERENT, account.login))
    if problems:
        raise BadRows(*problems)
    return tuple(new)


class _FreeNumbers:
    """Deals out identity numbers that no account has, each once, in order for each birth date."""

    def __init__(self) -> None:
        self._next: Counter[date] = Counter()

    def take(self, transaction: UnitOfWork, people: Sequence[NewAccount]) -> list[str]:
        """Return a number for each of *people*. Raises :class:`BadRows` if a day has no more."""
        wanted = Counter(_born(one) for one in people)
        free = self._look_up(transaction, wanted)
        problems: list[RowProblem] = []
        found: list[str] = []
        for one in people:
            born = _born(one)
            if not free[born]:
                problems.append(RowProblem(one.row, RowFault.TOO_MANY_BORN, born.isoformat()))
                continue
            order, number = free[born].popleft()
            self._next[born] = order + 1
            found.append(number)
        if problems:
            raise BadRows(*problems)
        return found

    def _look_up(
        self, transaction: UnitOfWork, wanted: Counter[date]
    ) -> defaultdict[date, deque[tuple[int, str]]]:
        """Return at least as many free numbers as wanted, unless there are not so many left."""
        free: defaultdict[date, deque[tuple[int, str]]] = defaultdict(deque)
        place = Counter({born: self._next[born] for born in wanted})
        ahead = 1
        while lacking := {
            born: count - len(free[born])
            for born, count in wanted.items()
            if len(free[born]) < count and place[born] < ORDERS
        }:
            candidates = {
                make_fictitious(born, order): (born, order)
                for born, count in lacking.items()
                for order in range(place[born], min(ORDERS, place[born] + count * ahead))
            }
            known: set[str] = set()
            for piece in _in_pieces(tuple(candidates)):
                known |= transaction.accounts.known_identity_numbers(piece)
            for number, (born, order) in candidates.items():
                place[born] = order + 1
                if number not in known:
                    free[born].append((order, number))
            # Days on which many were born already are gone through in a few steps, not one by one.
            ahead *= 2
        return free


def _born(person: NewAccount) -> date:
    if person.birth_date is None:
        raise AssertionError("a JD account without a birth date")
    return person.birth_date
