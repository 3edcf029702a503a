"""Accounts for training: added, imported, and reset to the state that training starts with.

Every person is fictitious: a file gives a birth date, and the identity number is made from it with
a region code that belongs to no place.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from verification.domain.accounts import CloudAccount, JdAccount, VerifiedIdentity
from verification.domain.audit_events import AuditAction
from verification.domain.clock import Clock
from verification.domain.identity_number import is_fictitious
from verification.domain.local_time import local
from verification.services.account_rows import (
    AccountKind,
    BadRows,
    NewAccount,
    RowFault,
    RowProblem,
)
from verification.services.free_identity_numbers import FreeNumbers
from verification.services.present_accounts import PresentAccounts, not_present
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

_OPERATOR = "operator"


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


def require_marked(transaction: UnitOfWork) -> None:
    """Raise :class:`NotForTraining` unless the database is marked as one for training."""
    if not transaction.staff.is_for_training():
        raise NotForTraining


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
        numbers = FreeNumbers()
        with self._database.writing() as transaction:
            if PresentAccounts(transaction, (account,)).logins:
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
            new = not_present(transaction, accounts)
            # Whether every birth date has enough identity numbers left, for all rows together.
            FreeNumbers().take(transaction, [one for one in new if one.kind is AccountKind.JD])
        added, numbers, rest = 0, FreeNumbers(), iter(new)

        def step(transaction: UnitOfWork, rows: int) -> int:
            batch = tuple(islice(rest, rows))
            # Others may have been added since they were checked.
            missing = not_present(transaction, batch)
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
            problems = (
                RowProblem(one.row, RowFault.BIRTH_YEAR, str(one.birth_date)) for one in unborn
            )
            raise BadRows(*problems)

    def _add(
        self, transaction: UnitOfWork, accounts: Sequence[NewAccount], numbers: FreeNumbers
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
        """JD no longer knows the person's real name; what was verified before stays."""
        with self._database.writing() as transaction:
            transaction.accounts.set_real_name_source(account_id, None)
            transaction.audit.append(
                AuditAction.ACCOUNT_CHANGED,
                at=self._clock.now(),
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
