"""Accounts for training: read from CSV with errors by row, added, and set back to the start.

Every person is fictitious: a file gives a birth date, and the identity number is made from it with
a region code that belongs to no place.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from verification.audit import AuditAction
from verification.document import QT_TRANSLATE_NOOP
from verification.domain import CloudAccount, JdAccount, RealNameSource, VerifiedIdentity
from verification.identity_number import make_fictitious
from verification.sources import Clock
from verification.store.database import Database
from verification.store.training_data import BOUND_TO_ANOTHER, VERIFIED_CLOUD_LOGIN
from verification.store.transaction import Transaction

#: The columns of a file, in any order. Those after "login" are for JD accounts.
COLUMNS = ("kind", "login", "real_name", "latin_name", "birth_date", "verified_in")
_LOGIN = re.compile(r"[a-z0-9][a-z0-9._-]{1,62}[a-z0-9]")
_OPERATOR = "operator"


class RowFault(StrEnum):
    """What can be wrong with an account, or with a file of them: the sentence, %1 what stood there.

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
    BIRTH_DATE = QT_TRANSLATE_NOOP("Accounts", "birth_date is written 1993-06-18")
    VERIFIED_IN = QT_TRANSLATE_NOOP("Accounts", "verified_in is empty, jd_mall or jd_finance")
    REPEATED = QT_TRANSLATE_NOOP("Accounts", "%1 stands in row %2 already")
    TAKEN = QT_TRANSLATE_NOOP("Accounts", "%1 is taken")
    TOO_MANY_BORN = QT_TRANSLATE_NOOP("Accounts", "a thousand people were born on %1 already")


#: Before a sentence about one row.
ROW = QT_TRANSLATE_NOOP("Accounts", "row %1: ")


@dataclass(frozen=True)
class RowProblem:
    """One thing that is wrong, and what stood there.

    *row* is a line of the file, from 1; 0 is the whole, or no file. *earlier* is another row.
    """

    row: int
    fault: RowFault
    value: str = ""
    earlier: int = 0

    def words(self, translate: Callable[[str], str] = str) -> str:
        """Return the sentence, each part through *translate*."""
        place = translate(ROW).replace("%1", str(self.row)) if self.row else ""
        words = translate(self.fault.value).replace("%2", str(self.earlier))
        return place + words.replace("%1", self.value)


class BadRows(Exception):  # noqa: N818
    """Accounts that cannot be added: what is wrong, row by row. Nothing was added."""

    def __init__(self, *problems: RowProblem) -> None:
        super().__init__("\n".join(problem.words() for problem in problems))
        self.problems = problems


@dataclass(frozen=True)
class NewAccount:
    """One row. A cloud account has a login only; *row* is its line in the file, from 1."""

    row: int
    kind: str
    login: str
    real_name: str = ""
    latin_name: str = ""
    birth_date: date | None = None
    verified_in: RealNameSource | None = None


def read_accounts(path: Path) -> tuple[NewAccount, ...]:
    """Return the accounts of a CSV file in UTF-8. Raises :class:`BadRows`."""
    try:
        lines = path.read_text("utf-8-sig").splitlines()
    except UnicodeDecodeError:
        raise BadRows(RowProblem(0, RowFault.ENCODING, str(path))) from None
    except OSError as error:
        reason = error.strerror or str(error)
        raise BadRows(RowProblem(0, RowFault.UNREADABLE, reason)) from error
    reader = csv.DictReader(lines)
    missing = [name for name in COLUMNS[:2] if name not in (reader.fieldnames or ())]
    if missing:
        raise BadRows(RowProblem(1, RowFault.NO_COLUMN, missing[0]))
    found: list[NewAccount] = []
    problems: list[RowProblem] = []
    first_rows: dict[tuple[str, str], int] = {}
    for fields in reader:
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


def check_account(fields: Mapping[str, str], row: int = 0) -> NewAccount | RowProblem:
    """Return the account that *fields* (of :data:`COLUMNS`) describe, or what is wrong with it."""
    given = {name: fields.get(name, "").strip() for name in COLUMNS}
    kind, login = given["kind"].lower(), given["login"].lower()
    if kind not in ("cloud", "jd"):
        return RowProblem(row, RowFault.KIND)
    if not _LOGIN.fullmatch(login):
        return RowProblem(row, RowFault.LOGIN, login)
    if kind == "cloud":
        return NewAccount(row, kind, login)
    names = [given["real_name"], given["latin_name"]]
    if not all(name and len(name) <= 64 and name.isprintable() for name in names):
        return RowProblem(row, RowFault.NAMES)
    try:
        born = date.fromisoformat(given["birth_date"])
    except ValueError:
        return RowProblem(row, RowFault.BIRTH_DATE)
    verified = given["verified_in"].lower()
    if verified not in ("", *RealNameSource):
        return RowProblem(row, RowFault.VERIFIED_IN)
    return NewAccount(
        row, kind, login, names[0], names[1], born, RealNameSource(verified) if verified else None
    )


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

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def all(self) -> tuple[tuple[CloudAccount, ...], tuple[JdAccount, ...]]:
        """Return all cloud accounts and all JD accounts."""
        with self._database.reading() as transaction:
            return transaction.accounts.cloud_accounts(), transaction.accounts.jd_accounts()

    def add(self, accounts: Iterable[NewAccount]) -> int:
        """Add all, or none: raises :class:`BadRows` if a login is taken. Return how many."""
        accounts = tuple(accounts)
        with self._database.writing() as transaction:
            self._refuse_taken(transaction, accounts)
            for account in accounts:
                self._add(transaction, account)
            transaction.journal.append(
                AuditAction.ACCOUNTS_ADDED,
                at=self._clock.now(),
                actor=_OPERATOR,
                detail=str(len(accounts)),
            )
        return len(accounts)

    def reset(self) -> int:
        """Take every verification back, but for the one that training starts with.

        Sessions, consent records and the audit trail stay. Returns how many were taken back.
        """
        now = self._clock.now()
        with self._database.writing() as transaction:
            people = {one.login_name: one for one in transaction.accounts.jd_accounts()}
            verified = [one for one in transaction.accounts.cloud_accounts() if one.verified]
            person = people.get(BOUND_TO_ANOTHER)
            start = next((one for one in verified if one.login_name == VERIFIED_CLOUD_LOGIN), None)
            count = 0
            for account in verified:
                if start is account and person and self._holds(person, account):
                    continue
                transaction.accounts.withdraw(account.account_id, now)
                count += 1
            self._restore_start(transaction, person)
            transaction.journal.append(
                AuditAction.TRAINING_RESET, at=now, actor=_OPERATOR, detail=str(count)
            )
        return count

    def take_real_name(self, account_id: int) -> None:
        """JD does not know the person's real name any more; what was verified before stays."""
        with self._database.writing() as transaction:
            transaction.accounts.set_real_name_source(account_id, None)

    @staticmethod
    def _holds(person: JdAccount, account: CloudAccount) -> bool:
        return person.bound_cloud_account_ids == (account.account_id,)

    def _restore_start(self, transaction: Transaction, person: JdAccount | None) -> None:
        account = transaction.accounts.cloud_account(VERIFIED_CLOUD_LOGIN)
        if person is None or account is None or account.verified:
            return
        transaction.accounts.bind(
            VerifiedIdentity(
                account.account_id, person.real_name, person.identity_number, self._clock.now()
            ),
            jd_account_id=person.account_id,
            consent=None,
        )

    @staticmethod
    def _refuse_taken(transaction: Transaction, accounts: Sequence[NewAccount]) -> None:
        taken = {("cloud", one.login_name) for one in transaction.accounts.cloud_accounts()}
        taken |= {("jd", one.login_name) for one in transaction.accounts.jd_accounts()}
        problems = [
            RowProblem(one.row, RowFault.TAKEN, one.login)
            for one in accounts
            if (one.kind, one.login) in taken
        ]
        if problems:
            raise BadRows(*problems)

    @staticmethod
    def _add(transaction: Transaction, account: NewAccount) -> None:
        register = transaction.accounts
        if account.kind == "cloud":
            used = [one.account_id for one in register.cloud_accounts()]
            register.add_cloud_account(
                CloudAccount(max(used, default=0) + 1, account.login, verified=False)
            )
            return
        people = register.jd_accounts()
        born = account.birth_date or date(2000, 1, 1)
        numbers = {one.identity_number for one in people}
        order = next((n for n in range(1000) if make_fictitious(born, n) not in numbers), None)
        if order is None:
            raise BadRows(RowProblem(account.row, RowFault.TOO_MANY_BORN, born.isoformat()))
        register.add_jd_account(
            JdAccount(
                account_id=max((one.account_id for one in people), default=0) + 1,
                login_name=account.login,
                real_name=account.real_name,
                latin_name=account.latin_name,
                identity_number=make_fictitious(born, order),
                real_name_source=account.verified_in,
                bound_cloud_account_ids=(),
            )
        )
