"""Accounts as rows of a CSV file: read, and checked row by row."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from verification.domain.accounts import RealNameSource
from verification.domain.names import is_name, refused_character
from verification.domain.placeholders import fill
from verification.domain.source_document import QT_TRANSLATE_NOOP
from verification.security.plain_file import file_words, read_plain
from verification.services.open_files import require_not_open
from verification.services.spreadsheet import Unclosed, decode, heading, rows, split

#: The columns of a file, in any order. Those after "login" are for JD accounts.
COLUMNS = ("kind", "login", "real_name", "latin_name", "birth_date", "verified_in")
_LOGIN = re.compile(r"[a-z0-9][a-z0-9._-]{1,62}[a-z0-9]")
#: 1990-05-04, 1990/5/4, 1990.5.4, 1990年5月4日; a time of midnight may follow.
_DATE = re.compile(
    r"(?P<year>[0-9]{4})(?:(?P<part>[-/.年])(?P<month>[0-9]{1,2})(?:(?P=part)|月)"
    r"(?P<day>[0-9]{1,2})日?)(?: 0?0:00(?::00)?)?"
)
#: No living person was born earlier; a year such as 0199 is a typing error.
_EARLIEST_BIRTH = date(1900, 1, 1)
#: Bytes of a file: hundreds of thousands of accounts.
_MOST = 64_000_000


class RowFault(StrEnum):
    """What can be wrong with an account, or with a file of them: the sentence, %1 the value.

    A window translates it, context "Accounts".
    """

    ENCODING = QT_TRANSLATE_NOOP(
        "Accounts", "%1 is in neither UTF-8 nor GB18030: save it as “CSV UTF-8”"
    )
    UNREADABLE = QT_TRANSLATE_NOOP("Accounts", "the file cannot be read: %1")
    UNCLOSED = QT_TRANSLATE_NOOP(
        "Accounts", "a field begins here that does not end: is a quotation mark missing?"
    )
    NO_COLUMN = QT_TRANSLATE_NOOP(
        "Accounts",
        "there must be columns kind, login, real_name, latin_name, birth_date, verified_in; no %1",
    )
    COLUMN_TWICE = QT_TRANSLATE_NOOP("Accounts", "two columns are called %1")
    TOO_MANY_FIELDS = QT_TRANSLATE_NOOP(
        "Accounts",
        "there are more fields than columns: is a quotation mark missing, or a comma too many?",
    )
    NO_ROWS = QT_TRANSLATE_NOOP("Accounts", "%1 has no rows below its heading")
    KIND = QT_TRANSLATE_NOOP("Accounts", "kind is “cloud” or “jd”")
    LOGIN = QT_TRANSLATE_NOOP(
        "Accounts", "“%1” is no login: 3 to 64 of a-z, 0-9, dot, dash, underscore"
    )
    NAMES = QT_TRANSLATE_NOOP("Accounts", "real_name and latin_name have 1 to 64 letters")
    NAME_CHARACTER = QT_TRANSLATE_NOOP(
        "Accounts", "a name contains a character that is not visible (%1): type the name again"
    )
    BIRTH_DATE = QT_TRANSLATE_NOOP(
        "Accounts", "“%1” is no birth_date: it is written 1993-06-18 or 1993/6/18"
    )
    BIRTH_YEAR = QT_TRANSLATE_NOOP(
        "Accounts", "a birth_date of %1 cannot be right: it is from 1900 to today"
    )
    VERIFIED_IN = QT_TRANSLATE_NOOP("Accounts", "verified_in is empty, jd_mall or jd_finance")
    REPEATED = QT_TRANSLATE_NOOP("Accounts", "%1 is already in row %2")
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

    *added* is how many were added before it was found: 0, unless other accounts were added
    in the meantime.
    """

    def __init__(self, *problems: RowProblem, added: int = 0) -> None:
        super().__init__("\n".join(problem.words() for problem in problems))
        self.problems = problems
        self.added = added


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
    """Return the accounts of a CSV file as a spreadsheet saves it. Raises :class:`BadRows`."""
    try:
        require_not_open(path)
        text = decode(read_plain(path, _MOST))
    except OSError as error:
        raise BadRows(RowProblem(0, RowFault.UNREADABLE, file_words(error))) from error
    if text is None:
        raise BadRows(RowProblem(0, RowFault.ENCODING, str(path)))
    lines = text.splitlines()
    separator, above = split(lines, COLUMNS)
    try:
        return _accounts(list(rows(lines[above:], separator)), above, path)
    except Unclosed as error:
        raise BadRows(RowProblem(above + error.line, RowFault.UNCLOSED)) from error


def _accounts(table: list[tuple[int, list[str]]], above: int, path: Path) -> tuple[NewAccount, ...]:
    """Return the accounts of a *table* whose heading is below so many lines."""
    written = [(line, fields) for line, fields in table if any(map(str.strip, fields))]
    top, names = written[0] if written else (1, [])
    columns = _columns(list(map(heading, names)), above + top)
    found: list[NewAccount] = []
    problems: list[RowProblem] = []
    first_rows: dict[tuple[str, str], int] = {}
    for line, fields in written[1:]:
        row = above + line
        if any(map(str.strip, fields[len(columns) :])):
            problems.append(RowProblem(row, RowFault.TOO_MANY_FIELDS))
            continue
        account = check_account(dict(zip(columns, fields, strict=False)), row)
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


def _columns(present: list[str], row: int) -> list[str]:
    """Return the columns that a heading names; each is there once, the first two are there."""
    for name in COLUMNS:
        if present.count(name) > 1:
            raise BadRows(RowProblem(row, RowFault.COLUMN_TWICE, name))
    missing = [name for name in COLUMNS[:2] if name not in present]
    if missing:
        raise BadRows(RowProblem(row, RowFault.NO_COLUMN, missing[0]))
    return present


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
    if hidden := refused_character("".join(names)):
        return RowProblem(row, RowFault.NAME_CHARACTER, hidden)
    if not all(map(is_name, names)):
        return RowProblem(row, RowFault.NAMES)
    born = _birth_date(given["birth_date"])
    if born is None:
        return RowProblem(row, RowFault.BIRTH_DATE, given["birth_date"])
    if born < _EARLIEST_BIRTH:
        return RowProblem(row, RowFault.BIRTH_YEAR, given["birth_date"])
    verified = heading(given["verified_in"])
    if verified not in ("", *RealNameSource):
        return RowProblem(row, RowFault.VERIFIED_IN)
    source = RealNameSource(verified) if verified else None
    return NewAccount(row, AccountKind.JD, login, names[0], names[1], born, source)


def _birth_date(text: str) -> date | None:
    """Return a date with its year first, as people and spreadsheets in China write it."""
    found = _DATE.fullmatch(text)
    if found is None:
        return None
    try:
        return date(*map(int, found.group("year", "month", "day")))
    except ValueError:
        return None


def require_account(fields: Mapping[str, str]) -> NewAccount:
    """Return the account that *fields* describe. Raises :class:`BadRows`."""
    account = check_account(fields)
    if isinstance(account, RowProblem):
        raise BadRows(account)
    return account
