"""Which accounts of a file are in the database already, and whether with the same details."""

from __future__ import annotations

from collections.abc import Sequence

from verification.domain.identity_number import birth_date_of
from verification.services.account_rows import (
    AccountKind,
    BadRows,
    NewAccount,
    RowFault,
    RowProblem,
)
from verification.services.free_identity_numbers import in_pieces
from verification.store.unit_of_work import UnitOfWork


class PresentAccounts:
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


def not_present(transaction: UnitOfWork, accounts: Sequence[NewAccount]) -> tuple[NewAccount, ...]:
    """Return those to be added. Raises :class:`BadRows` for those there with other details."""
    new: list[NewAccount] = []
    problems: list[RowProblem] = []
    for piece in in_pieces(accounts):
        present = PresentAccounts(transaction, piece)
        for account in piece:
            if not present.holds(account):
                new.append(account)
            elif not present.equals(account):
                problems.append(RowProblem(account.row, RowFault.DIFFERENT, account.login))
    if problems:
        raise BadRows(*problems)
    return tuple(new)
