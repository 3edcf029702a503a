"""What must not come back with a backup: withdrawn, erased, removed or revoked since it was made.

Each database has one file beside the keys, ``removals/DATABASE.jsonl``. It repeats what the audit
trail says of removals, so that they are known when an older copy of the database, with an older
trail, is put in place. It holds ids and keyed fingerprints, no names of people, and only its owner
can read it. Each line is what one look at the trail found::

    {"database": ID, "seen": [NUMBER, CODE], "at": TIME, "found": [[KIND, WHICH, TIME], …]}

"seen" is the last event that was looked at, with its code in the trail's chain. A line is written
in one piece; one that a kill cut short counts for nothing, and the next look finds the same again.
"""

from __future__ import annotations

import errno
import json
import logging
import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from verification.domain.placeholders import Sentence
from verification.security.disk import flush
from verification.security.ownership import give_to_owner_of
from verification.security.plain_file import file_sentence, read_plain, require_plain

#: Bytes of a record: hundreds of thousands of removals.
_MOST = 100_000_000

_log = logging.getLogger(__name__)


class Removed(StrEnum):
    """What was removed, and what names it."""

    #: A consent with its binding and identity; the session that had it.
    CONSENT = "consent"
    #: A binding that came without a session; the pseudonym of its JD account.
    BINDING = "binding"
    #: Every binding of a session, by a reset of the training; nothing names it.
    ALL_BINDINGS = "all_bindings"
    #: The details of "sessions" that ended, or "consents" that were withdrawn, before a time.
    DETAILS = "details"
    #: A staff member; a fingerprint of the name.
    STAFF = "staff"
    #: A kiosk; its station.
    KIOSK = "kiosk"
    #: Everything held about a person, at their request; the reference of the erasure.
    SUBJECT = "subject"
    #: Not a removal: a PIN that was changed, so that the one before it is not trusted.
    PIN = "pin"


@dataclass(frozen=True)
class Removal:
    """One removal. *which* names what was removed, by its kind; *at* is when."""

    kind: Removed
    which: str
    at: datetime


@dataclass(frozen=True)
class Ledger:
    """What is known of one database. *seen* is the last event looked at, (0, "") for none.

    *at* is when that one happened. Of each thing, only its latest removal is kept.
    """

    seen: tuple[int, str] = (0, "")
    at: datetime | None = None
    latest: dict[tuple[Removed, str], datetime] = field(default_factory=dict)

    @property
    def removals(self) -> tuple[Removal, ...]:
        """Every removal, the earliest first."""
        found = (Removal(kind, which, at) for (kind, which), at in self.latest.items())
        return tuple(sorted(found, key=lambda one: (one.at, one.kind, one.which)))

    def new(self, found: Iterable[Removal]) -> list[Removal]:
        """Return what of *found* is not known yet."""
        return [
            one
            for one in found
            if (known := self.latest.get((one.kind, one.which))) is None or known < one.at
        ]


class UnreadableLedger(Exception):  # noqa: N818
    """The record of removals is there and cannot be read; the text says why, for the operator."""


class RemovalLedgers:
    """The files in *folder*, or nothing where there is no folder. Safe for many processes."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder / "removals" if folder else None

    @property
    def is_empty(self) -> bool:
        """Whether no trail was ever looked at here."""
        return self._folder is None or not any(self._folder.glob("*.jsonl"))

    def path(self, database_id: str) -> Path | None:
        """Return where the record of a database is."""
        return self._folder / f"{database_id}.jsonl" if self._folder else None

    def read(self, database_id: str) -> Ledger | None:
        """Return what is known, None for nothing yet. Raises :class:`UnreadableLedger`."""
        path = self.path(database_id)
        try:
            return read_ledger(path, database_id) if path is not None and path.exists() else None
        except OSError as error:
            raise UnreadableLedger(
                Sentence("Removals", "%1: %2").filled(path, file_sentence(error))
            ) from error

    def note(
        self, database_id: str, seen: tuple[int, str], at: datetime, found: Iterable[Removal]
    ) -> None:
        """Add what one look at the trail found, down to the disk. Raises OSError."""
        path = self.path(database_id)
        if path is None:
            return
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        text = json.dumps(
            {
                "database": database_id,
                "seen": seen,
                "at": at.isoformat(),
                "found": [[one.kind, one.which, one.at.isoformat()] for one in found],
            },
            separators=(",", ":"),
        )
        if path.exists():
            require_plain(path)
        handle = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            # In one call, and on a line of its own whatever a kill left before it.
            entry = f"\n{text}\n".encode("ascii")
            if os.write(handle, entry) != len(entry):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))
            flush(handle)
        finally:
            os.close(handle)
        give_to_owner_of(path.parent.parent, path.parent, path)


def read_ledger(path: Path, database_id: str) -> Ledger:
    """Return what a record of removals from that database says, whatever its file's name.

    Raises :class:`UnreadableLedger`, also for the record of another database.
    """
    try:
        # Windows writes line breaks of its own.
        text = read_plain(path, _MOST).decode("ascii").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise UnreadableLedger(
            Sentence("Removals", "%1 is not a record of removals").filled(path)
        ) from error
    except OSError as error:
        raise UnreadableLedger(
            Sentence("Removals", "%1: %2").filled(path, file_sentence(error))
        ) from error
    lines = text.splitlines(keepends=True)
    seen, last, latest = (0, ""), None, dict[tuple[Removed, str], datetime]()
    for number, (line, following) in enumerate(zip(lines, [*lines, ""][1:], strict=True), start=1):
        if line == "\n":
            continue
        try:
            entry: dict[str, Any] = json.loads(line)
            if entry["database"] != database_id:
                raise UnreadableLedger(
                    Sentence("Removals", "%1 is the record of another database").filled(path)
                )
            first, code = entry["seen"]
            seen, last = (int(first), str(code)), _time(entry["at"])
            for kind, which, at in entry["found"]:
                key = Removed(kind), str(which)
                latest[key] = max(_time(at), latest.get(key, _time(at)))
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            if isinstance(error, json.JSONDecodeError) and _is_torn(line, following):
                continue  # what it would have noted is noted again after it
            what = (
                Sentence("Removals", "it is nested too deeply")
                if isinstance(error, RecursionError)
                else Sentence("Removals", "it is not a record of removals")
            )
            raise UnreadableLedger(
                Sentence("Removals", "line %1 of %2 cannot be read: %3").filled(number, path, what)
            ) from error
    return Ledger(seen, last, latest)


def _is_torn(line: str, following: str) -> bool:
    """Whether a power cut or a full disk has cut an entry short.

    Every entry begins on a new line and ends its own (:meth:`RemovalLedgers.note`): a line that no
    line break of its own ends is the last one, or has the next entry right after it.
    """
    return line.startswith("{") and (not line.endswith("\n") or following not in ("", "\n"))


def _time(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(f"{text} names no time zone")
    return moment
