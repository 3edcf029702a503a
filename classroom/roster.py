"""A class's list: which trainee plays which fictitious person. Typed in the panel, or a CSV file.

Each line is a trainee's name and, after a comma, the login of a JD account; without one, the
trainee gets the first account that is left. The list lives as long as the class.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import islice
from pathlib import Path

from verification.domain.placeholders import Sentence
from verification.security.plain_file import read_plain
from verification.services import spreadsheet

#: Bytes of a list, and trainees on it: more than a room holds.
MOST_BYTES, MOST_TRAINEES = 48_000, 400
#: Characters of a trainee's name.
_LONGEST_NAME = 40
#: Faults that are told at once.
_MOST_FAULTS = 8
#: First lines that name the columns.
_HEADINGS = frozenset({"name", "trainee", "姓名", "学员", "學員"})


class BadRoster(Exception):  # noqa: N818
    """A list that cannot be used; each of *faults* says why, in words."""

    def __init__(self, *faults: Sentence) -> None:
        super().__init__(*faults)
        self.faults = faults


def read_roster(path: Path) -> str:
    """Return a file's text. Raises :class:`BadRoster`, and OSError."""
    return decode(read_plain(path, MOST_BYTES))


def decode(content: bytes) -> str:
    """Return the text of a file as spreadsheets save it: in UTF-8, UTF-16 or GB18030."""
    text = spreadsheet.decode(content)
    if text is not None:
        return text
    raise BadRoster(
        Sentence(
            "Classroom",
            "The list is no text: save it as CSV, in UTF-8 or GB18030.",
        )
    )


def parse_roster(text: str, logins: Mapping[str, int]) -> Mapping[int, str]:
    """Return the trainee of each account; *logins* are all accounts, by login.

    Raises :class:`BadRoster` with what is wrong, line by line.
    """
    faults: list[Sentence] = []
    lines = _lines(text, faults)
    if len(lines) > MOST_TRAINEES:
        raise BadRoster(Sentence("Classroom", "The list is too long."))
    taken: dict[int, str] = {}
    waiting: list[tuple[int, str]] = []
    names: set[str] = set()
    for number, name, login in lines:
        if name in names:
            faults.append(
                Sentence("Classroom", "line %1: “%2” is on the list already").filled(number, name)
            )
        elif not name or len(name) > _LONGEST_NAME:
            faults.append(
                Sentence("Classroom", "line %1: a name has 1 to %2 characters").filled(
                    number, _LONGEST_NAME
                )
            )
        elif not login:
            waiting.append((number, name))
        elif login not in logins:
            faults.append(
                Sentence("Classroom", "line %1: there is no JD account “%2”").filled(number, login)
            )
        elif logins[login] in taken:
            faults.append(
                Sentence("Classroom", "line %1: “%2” is taken already").filled(number, login)
            )
        else:
            taken[logins[login]] = name
        names.add(name)
    free = [account for account in logins.values() if account not in taken]
    if len(waiting) > len(free):
        number = waiting[len(free)][0]
        faults.append(
            Sentence("Classroom", "line %1: no JD account is left; there are %2").filled(
                number, len(logins)
            )
        )
    if faults:
        raise BadRoster(*faults[:_MOST_FAULTS])
    taken.update((account, name) for account, (_, name) in zip(free, waiting, strict=False))
    return taken


def _lines(text: str, faults: list[Sentence]) -> Sequence[tuple[int, str, str]]:
    """Return number, name and login of each line that says something."""
    delimiter = "\t" if "\t" in text else ","
    rows = spreadsheet.rows(text.replace("，", ",").splitlines(), delimiter)
    found: list[tuple[int, str, str]] = []
    try:
        for number, cells in islice(rows, MOST_TRAINEES + 2):
            name, login, *more = (*(cell.strip() for cell in cells), "", "")
            if any(more):
                # A name with a comma, or a column that is for something else.
                faults.append(
                    Sentence("Classroom", "line %1: more than a name and a login: “%2”").filled(
                        number, next(filter(None, more))
                    )
                )
            is_heading = not found and name.lower() in _HEADINGS
            if (name or login) and not is_heading:
                found.append((number, name, login.lower()))
    except spreadsheet.Unclosed as error:
        faults.append(
            Sentence(
                "Classroom", "line %1: a quotation mark is missing, or there is one too many"
            ).filled(error.line)
        )
    return found
