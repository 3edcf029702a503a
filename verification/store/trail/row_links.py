"""What events say of rows, joined row by row and compared with the rows as they are."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from verification.domain.placeholders import Sentence
from verification.security.audit_keys import UNREAD

#: Links that are stored at a time.
_BATCH = 1000
#: Rows whose last event is remembered, for the next one to be joined to it.
_OPEN = 2500
#: KiB that sorting may use in memory.
_SORTING = 4_000
#: Stands for the number of an event, after all of them: what is in the tables now.
_NOW = 2**62


class RowLinks:
    """What events say of rows, and the rows themselves, in a private file that SQLite sorts.

    Events of one row are mostly close together: those that go on from one another are joined to one
    link before they are stored.
    """

    def __init__(self) -> None:
        self._file = sqlite3.connect("", isolation_level=None)
        self._file.execute("PRAGMA journal_mode = OFF")
        self._file.execute(f"PRAGMA cache_size = -{_SORTING}")
        self._file.execute(
            "CREATE TABLE link"
            " (name BLOB, number INTEGER, before TEXT, last_number INTEGER, after TEXT)"
        )
        self._file.execute("BEGIN")
        #: Of each name the last link: first and last event, and what the row was before and after.
        self._open: dict[str, tuple[int, str | None, int, str | None]] = {}
        self._waiting: list[tuple[bytes, int, str | None, int, str | None]] = []

    def add(self, name: str, number: int, before: str | None, after: str | None) -> None:
        """Add a row's name, an event's number, the row's digest before and after it."""
        known = self._open.get(name)
        if known is None:
            self._open[name] = number, before, number, after
            if len(self._open) >= _OPEN:
                self._close_links()
        elif _goes_on(known[3], before):
            self._open[name] = known[0], known[1], number, after
        else:
            self._close_link(name, known)
            self._open[name] = number, before, number, after

    def add_present(self, name: str, digest: str) -> None:
        """Add a row as it is in its table."""
        self._close_link(name, (_NOW, digest, _NOW, None))

    def _close_links(self) -> None:
        for name, link in self._open.items():
            self._close_link(name, link)
        self._open.clear()

    def _close_link(self, name: str, link: tuple[int, str | None, int, str | None]) -> None:
        # As bytes: a key may be no text that SQLite would take.
        self._waiting.append((name.encode("utf-8", "surrogatepass"), *link))
        if len(self._waiting) >= _BATCH:
            self._store()

    def _store(self) -> None:
        self._file.executemany("INSERT INTO link VALUES (?, ?, ?, ?, ?)", self._waiting)
        self._waiting.clear()

    def problems(self) -> Iterator[Sentence]:
        """Return what is wrong with the rows: each must go on from where its last event left it."""
        self._close_links()
        self._store()
        name, last, last_number = b"", None, 0
        for row, number, before, until, after in self._file.execute(
            "SELECT name, number, before, last_number, after FROM link ORDER BY name, number"
        ):
            if row != name:
                if last is not None:
                    yield _gone(name, last_number)
                name, last = row, None
            if number == _NOW:
                if last is None:
                    yield Sentence("Trail", "%1 is there, but no event says so").filled(
                        _words(name)
                    )
                elif before not in (last, UNREAD):
                    yield Sentence("Trail", "%1 is not as event %2 left it").filled(
                        _words(name), last_number
                    )
                last = None
                continue
            if not _goes_on(last, before):
                found = (
                    Sentence("Trail", "%1 was changed before event %2")
                    if last is not None
                    else Sentence("Trail", "%1 was there before event %2, but no event said so")
                )
                yield found.filled(_words(name), number)
            last, last_number = after, until
        if last is not None:
            yield _gone(name, last_number)

    def close(self) -> None:
        """Delete the file."""
        self._file.close()


def _goes_on(last: str | None, before: str | None) -> bool:
    """Whether a row that was left as *last* can be what an event found as *before*."""
    return before == last or (before == UNREAD and last is not None)


def _gone(name: bytes, number: int) -> Sentence:
    return Sentence("Trail", "%1 is gone, but no event says so since event %2").filled(
        _words(name), number
    )


def _words(name: bytes) -> str:
    return shown(name.decode("utf-8", "backslashreplace"))


def shown(text: object) -> str:
    """Return what a damaged cell holds as a terminal can show it."""
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in str(text))
