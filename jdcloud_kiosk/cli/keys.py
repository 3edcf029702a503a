"""The operator's ``keys`` command: what it asks, does and prints."""

from __future__ import annotations

import logging
import time
from dataclasses import asdict
from gettext import pgettext as translate
from pathlib import Path

from jdcloud_kiosk.cli.job import Job
from jdcloud_kiosk.cli.lines import not_read, not_written, print_json, row
from jdcloud_kiosk.cli.usage import wrong_usage
from jdcloud_kiosk.cli.words import ask
from verification.domain.counting import counted
from verification.domain.placeholders import fill, listed, said
from verification.domain.randomness import Randomness
from verification.domain.source_document import QT_TRANSLATE_NOOP
from verification.security.enrolment_seal import NotSealedHere
from verification.security.key_file import write_new
from verification.security.plain_file import read_plain
from verification.security.ring_format import KeyState, KeyUnavailable, no_ring
from verification.services.enrolment import NewMachine
from verification.services.key_rotation import KeyChangeRefused, KeyReport, KeyRotation
from verification.store.database import DatabaseUnavailable
from verification.store.schema import open_existing

_log = logging.getLogger(__name__)

#: Context "Commands"; what a database seals with now is "active".
_STATES = {
    KeyState.STANDBY: QT_TRANSLATE_NOOP("Commands", "standby"),
    KeyState.IN_USE: QT_TRANSLATE_NOOP("Commands", "in use"),
    KeyState.RETIRED: QT_TRANSLATE_NOOP("Commands", "retired"),
}
_ACTIVE = QT_TRANSLATE_NOOP("Commands", "active")
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
#: Seconds between two looks whether the keys are there.
_PAUSE = 1


class KeyCommands:
    """Runs one action; raises what :class:`KeyRotation` does."""

    def __init__(self, job: Job) -> None:
        database, options, interruption = job.database, job.options, job.interruption
        self._database = database
        self._action: str = options.action
        self._value: str = options.value
        self._options = options
        self._ring = database.seal.key_ring
        self._interruption = interruption
        self._clock = job.clock
        self._rotation = KeyRotation(database, job.clock, progress=interruption)

    def run(self) -> int:
        """Do it, and return the exit status."""
        if self._action == "enrol" and self._value:
            return wrong_usage(
                translate(
                    "Commands",
                    "Do not give the code with the command: everybody on this computer can read it "
                    "there. Type it when you are asked: jdcloud-kiosk keys enrol",
                )
            )
        needed = _VALUES.get(self._action)
        if needed and not self._value:
            text = translate("Commands", "Give %1: jdcloud-kiosk keys %2 %1")
            return wrong_usage(fill(text, needed, self._action))
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
            case "enrol":
                self._enrol()
                return 0
        open_existing(self._database)
        self._explain()
        match self._action:
            case "list":
                self._list()
            case "rotate":
                key_id, count = self._rotation.rotate()
                text = counted(
                    count,
                    translate("Commands", "%1 field is sealed with the new key %2."),
                    translate("Commands", "%1 fields are sealed with the new key %2."),
                    key_id,
                )
                print(text)
                text = translate(
                    "Commands", "Older backups need the older keys: keep a copy of %1."
                )
                print(fill(text, self._ring.place))
            case "add":
                key_id = self._rotation.add()
                text = translate(
                    "Commands",
                    "The key %1 is added; it seals nothing yet.\n"
                    "Next: keys export FILE, keys import FILE on every other machine,\n"
                    "then here: keys activate %1",
                )
                print(fill(text, key_id))
            case "activate":
                count = self._rotation.activate(self._value, force=self._options.force)
                text = counted(
                    count,
                    translate(
                        "Commands", "%1 field is sealed with the key %2, the active one now."
                    ),
                    translate(
                        "Commands", "%1 fields are sealed with the key %2, the active one now."
                    ),
                    self._value,
                )
                print(text)
                print(
                    translate("Commands", "Next: keys list shows which older keys can be retired.")
                )
            case "retire":
                self._rotation.retire(self._value)
                text = translate("Commands", "The key %1 is retired. It stays for older backups.")
                print(fill(text, self._value))
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
                self._interruption.explain = lambda done: counted(
                    done,
                    translate(
                        "Commands",
                        "%1 field was sealed with the new key; the others open with the former "
                        "one, which stays. Nothing is lost. Run again: %2",
                    ),
                    translate(
                        "Commands",
                        "%1 fields were sealed with the new key; the others open with the former "
                        "one, which stays. Nothing is lost. Run again: %2",
                    ),
                    again,
                )
            case _:
                self._interruption.begin_change()

    def _list(self) -> None:
        reports = self._rotation.reports()
        if self._options.json:
            print_json({"place": self._ring.place, "keys": [asdict(key) for key in reports]})
            return
        print(fill(translate("Commands", "Kept in %1; the newest is last."), self._ring.place))
        for key in reports:
            print(row(key.key_id, *_standing(key)))

    def _export(self, target: Path) -> None:
        text = self._ring.exported()
        try:
            write_new(target, text)
        except FileExistsError as error:
            text = translate("Commands", "%1 exists already; nothing was written.")
            raise KeyChangeRefused(fill(text, target)) from error
        except OSError as error:
            raise KeyChangeRefused(not_written(target, error)) from error
        text = counted(
            len(self._ring.ids()),
            translate("Commands", "%1 key is written to %2, for its owner alone."),
            translate("Commands", "%1 keys are written to %2, for its owner alone."),
            target,
        )
        print(text)
        print(
            translate(
                "Commands",
                "Anyone who has that file can read the personal data: keep it apart from backups, "
                "and\ndelete it once it has been imported.",
            )
        )

    def _import(self, source: Path) -> None:
        try:
            text = read_plain(source, _MOST).decode("ascii")
        except UnicodeDecodeError as error:
            raise KeyChangeRefused(_not_imported(no_ring(str(source)))) from error
        except OSError as error:
            raise KeyChangeRefused(not_read(source, error)) from error
        try:
            added = self._ring.import_copy(text, str(source))
        except KeyUnavailable as error:
            raise KeyChangeRefused(_not_imported(error)) from error
        text = counted(
            len(added),
            translate("Commands", "%1 key is new in %2: %3"),
            translate("Commands", "%1 keys are new in %2: %3"),
            self._ring.place,
            listed(added, translate) or "-",
        )
        print(text)
        if self._options.kept_address and not self._options.own_keys:
            # These keys are not those that this machine opens its own database with.
            print(
                translate(
                    "Commands",
                    "No database was notified: add --database to notify one.",
                )
            )
            return
        try:
            open_existing(self._database)
            self._rotation.note_held_keys()
        except (DatabaseUnavailable, KeyUnavailable) as error:
            # The keys are here all the same; a kiosk says so itself with its next sign of life.
            _log.info("the database could not be told of the keys: %s", error)
            print(fill(translate("Commands", "%1 could not be notified."), self._database.place))

    def _enrol(self) -> None:
        """Get the keys from a lead's console; this machine may have none yet.

        The code is no word of the command line: other users of the machine see those.
        """
        self._database.require_made()
        typed = ask(translate("Commands", "Code that the console shows: "))
        machine = NewMachine(self._database, self._clock, Randomness())
        request = machine.ask(typed, self._options.station)
        print(translate("Commands", "Waiting for the console …"), flush=True)
        try:
            while (added := machine.take(request)) is None:
                time.sleep(_PAUSE)
        except NotSealedHere as error:
            raise KeyChangeRefused(
                translate(
                    "Commands",
                    "The keys that came were not sealed by whoever showed the code. Nothing was "
                    "taken: tell whoever runs the kiosks.",
                )
            ) from error
        text = counted(
            len(added),
            translate("Commands", "%1 key is new in %2: %3"),
            translate("Commands", "%1 keys are new in %2: %3"),
            self._ring.place,
            listed(added, translate) or "-",
        )
        print(text)
        print(translate("Commands", "Start the kiosk now, and sign in."))

    def _forget(self) -> None:
        if not self._options.yes:
            text = translate(
                "Commands",
                "Backups, and other databases, that were sealed with %1 can never be opened again "
                "without it. If that is meant: keys forget %1 --yes",
            )
            raise KeyChangeRefused(fill(text, self._value))
        self._rotation.forget(self._value)
        text = translate("Commands", "The key %1 is forgotten here; copies elsewhere are not.")
        print(fill(text, self._value))


def _not_imported(why: Exception) -> str:
    return fill(translate("Commands", "Nothing was imported: %1"), said(why, translate))


def _standing(key: KeyReport) -> list[str]:
    fields = counted(
        key.fields, translate("Commands", "%1 field"), translate("Commands", "%1 fields")
    )
    if key.state is None:
        words = (
            translate("Commands", "not here: import it")
            if key.fields
            else translate("Commands", "not here: import it, unless it was forgotten here")
        )
        return [words, fields]
    state = translate("Commands", _ACTIVE if key.active else _STATES[key.state])
    parts = [state, fields]
    if key.missing_at:
        text = translate("Commands", "not yet at: %1")
        parts.append(fill(text, listed(key.missing_at, translate)))
    return parts
