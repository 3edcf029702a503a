"""The operator's ``keys`` command: what it asks, does and prints."""

from __future__ import annotations

import argparse
import logging
from pathlib import Path

from jdcloud_kiosk.cli.interruption import Interruption
from jdcloud_kiosk.cli.lines import row
from jdcloud_kiosk.cli.usage import wrong_usage
from verification.domain.clock import Clock
from verification.domain.counting import counted
from verification.security.key_file import write_new
from verification.security.plain_file import file_words, read_plain
from verification.security.ring_format import KeyUnavailable, no_ring
from verification.services.key_rotation import KeyChangeRefused, KeyReport, KeyRotation
from verification.store.database import Database, DatabaseUnavailable
from verification.store.schema import open_existing

_log = logging.getLogger(__name__)

#: What an action needs to be told.
_VALUES = {
    "export": "FILE",
    "import": "FILE",
    "activate": "ID",
    "retire": "ID",
    "forget": "ID",
}
#: Bytes: an export of thousands of keys is smaller.
_MOST = 1_000_000


class KeyCommands:
    """Runs one action; raises what :class:`KeyRotation` does."""

    def __init__(
        self,
        database: Database,
        options: argparse.Namespace,
        clock: Clock,
        interruption: Interruption,
    ) -> None:
        self._database = database
        self._action: str = options.action
        self._value: str = options.value
        self._options = options
        self._ring = database.seal.key_ring
        self._interruption = interruption
        self._rotation = KeyRotation(database, clock, progress=interruption)

    def run(self) -> int:
        """Do it, and return the exit status."""
        needed = _VALUES.get(self._action)
        if needed and not self._value:
            return wrong_usage(f"Give {needed}: jdcloud-kiosk keys {self._action} {needed}")
        # Keys can be taken to and from a machine that cannot open its database yet.
        match self._action:
            case "export":
                self._interruption.begin_change()
                self._export(Path(self._value))
                return 0
            case "import":
                self._interruption.begin_change()
                self._import(Path(self._value))
                return 0
        open_existing(self._database)
        self._explain()
        match self._action:
            case "list":
                self._list()
            case "rotate":
                key_id, count = self._rotation.rotate()
                print(f"{_fields_are(count)} sealed with the new key {key_id}.")
                print(f"Older backups need the older keys: keep a copy of {self._ring.place}.")
            case "add":
                key_id = self._rotation.add()
                print(f"The key {key_id} is added; it seals nothing yet.")
                print("Next: keys export FILE, keys import FILE on every other machine,")
                print(f"then here: keys activate {key_id}")
            case "activate":
                count = self._rotation.activate(self._value, force=self._options.force)
                print(
                    f"{_fields_are(count)} sealed with the key {self._value}, the active one now."
                )
                print("Next: keys list shows which older keys can be retired.")
            case "retire":
                self._rotation.retire(self._value)
                print(f"The key {self._value} is retired. It stays for older backups.")
            case _:
                self._forget()
        return 0

    def _explain(self) -> None:
        """Let an interruption say what it has left."""
        match self._action:
            case "list":
                pass
            case "rotate" | "activate":
                again = f"jdcloud-kiosk keys {self._action} {self._value}".rstrip()
                self._interruption.explain = lambda done: (
                    counted(done, "field was", "fields were")
                    + " sealed anew; the others open with the former key, which stays. Nothing is "
                    f"lost. Run again: {again}"
                )
            case _:
                self._interruption.begin_change()

    def _list(self) -> None:
        print(f"Kept in {self._ring.place}; the newest is last.")
        for key in self._rotation.reports():
            print(row(key.key_id, *_standing(key)))

    def _export(self, target: Path) -> None:
        text = self._ring.exported()
        try:
            write_new(target, text)
        except FileExistsError as error:
            raise KeyChangeRefused(f"{target} exists already; nothing was written.") from error
        except OSError as error:
            raise KeyChangeRefused(f"{target} cannot be written: {file_words(error)}.") from error
        count = counted(len(self._ring.ids()), "key is", "keys are")
        print(f"{count} written to {target}, for its owner alone.")
        print("Whoever has that file can read the personal data: keep it apart from backups, and")
        print("delete it once it was imported.")

    def _import(self, source: Path) -> None:
        try:
            text = read_plain(source, _MOST).decode("ascii")
        except UnicodeDecodeError as error:
            raise KeyChangeRefused(f"Nothing was imported: {no_ring(str(source))}") from error
        except OSError as error:
            raise KeyChangeRefused(f"{source} cannot be read: {file_words(error)}.") from error
        try:
            added = self._ring.import_copy(text, str(source))
        except KeyUnavailable as error:
            raise KeyChangeRefused(f"Nothing was imported: {error}") from error
        count = counted(len(added), "key is", "keys are")
        print(f"{count} new in {self._ring.place}: {', '.join(added) or '-'}")
        if self._options.kept_address and not self._options.own_keys:
            # These keys are not those that this machine opens its own database with.
            print("No database was told of it: give --database, too, if one should be.")
            return
        try:
            open_existing(self._database)
            self._rotation.note_held_keys()
        except (DatabaseUnavailable, KeyUnavailable) as error:
            # The keys are here all the same; a kiosk says so itself with its next sign of life.
            _log.info("the database could not be told of the keys: %s", error)
            print(f"{self._database.place} could not be told of it.")

    def _forget(self) -> None:
        if not self._options.yes:
            raise KeyChangeRefused(
                f"Backups, and other databases, that were sealed with {self._value} can never be "
                f"opened again without it. If that is meant: keys forget {self._value} --yes"
            )
        self._rotation.forget(self._value)
        print(f"The key {self._value} is forgotten here; copies elsewhere are not.")


def _fields_are(number: int) -> str:
    return counted(number, "field is", "fields are")


def _standing(key: KeyReport) -> list[str]:
    fields = counted(key.fields, "field", "fields")
    if key.state is None:
        words = "not here: import it"
        if not key.fields:
            words += ", unless it was forgotten here"
        return [words, fields]
    state = "active" if key.active else key.state.value.replace("_", " ")
    parts = [state, fields]
    if key.missing_at:
        parts.append(f"not yet at: {', '.join(key.missing_at)}")
    return parts
