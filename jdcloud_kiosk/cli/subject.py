"""``jdcloud-kiosk subject``: answers one person's request, at the command line."""

from __future__ import annotations

import argparse
import sys
from datetime import datetime
from pathlib import Path

from jdcloud_kiosk.cli.interruption import Interruption
from jdcloud_kiosk.cli.usage import wrong_usage
from jdcloud_kiosk.cli.words import ask
from verification.domain.clock import Clock
from verification.domain.counting import counted
from verification.domain.local_time import second_text
from verification.domain.masking import mask_identity_number, mask_login, mask_name
from verification.security.plain_file import file_words, read_plain
from verification.security.removal_ledger import UnreadableLedger
from verification.services.maintenance import Maintenance
from verification.services.subject import Holdings, SubjectRights, UnderWay
from verification.services.timekeeping import Timekeeping
from verification.store.batches import Batches
from verification.store.database import Database
from verification.store.repositories.subjects import Person

_BACKUPS = (
    "Backups made before an erasure still hold what was erased: keep them no longer than "
    "docs/security.md says. A restore here erases it again by itself; on a server, run "
    "“jdcloud-kiosk removals replay” there."
)
#: Bytes of a file with one line in it.
_MOST = 100_000
_NOT_HERE = (
    "Do not give a name or number on the command line, where other users of this computer can see "
    "it: type it when asked, or put it in a file (--who FILE)."
)


def run_subject_command(
    database: Database, options: argparse.Namespace, clock: Clock, interruption: Interruption
) -> int:
    """Run it on a prepared database; return the exit status."""
    return _SubjectCommand(database, options, clock, interruption).run()


def _fail(text: str) -> int:
    print(text, file=sys.stderr)
    return 1


class _SubjectCommand:
    def __init__(
        self,
        database: Database,
        options: argparse.Namespace,
        clock: Clock,
        interruption: Interruption,
    ) -> None:
        self._options = options
        self._interruption = interruption
        batches = Batches(progress=interruption)
        self._rights = SubjectRights(database, Timekeeping.of(clock), batches)
        self._maintenance = Maintenance(database, clock)

    def run(self) -> int:
        options = self._options
        if options.file and options.action in ("find", "erase"):
            return wrong_usage(_NOT_HERE)
        if options.action == "export" and not options.file:
            return wrong_usage("Give a file for the copy: jdcloud-kiosk subject export FILE")
        if options.action == "prove" and options.reference:
            return self._prove(options.reference)
        try:
            text = self._who()
        except OSError as error:
            return _fail(f"{options.who} cannot be read: {file_words(error)}.")
        except UnicodeDecodeError:
            return _fail(f"{options.who} cannot be read: it is no text in UTF-8.")
        except EOFError:
            return _fail("Nothing was typed; nothing was done.")
        person = self._rights.find(text) if text else None
        if person is None:
            return _fail(
                "No account has this login name, and it is no identity number. After an erasure, "
                "only the number or the reference leads to it."
            )
        match options.action:
            case "find":
                return self._find(person)
            case "export":
                return self._export(person, Path(options.file))
            case "erase":
                return self._erase(person)
            case _:
                return self._prove(person.mark)

    def _who(self) -> str:
        source: Path | None = self._options.who
        if source is None:
            return ask("Login name or identity number: ").strip()
        lines = read_plain(source, _MOST).decode("utf-8-sig").splitlines()
        return lines[0].strip() if lines else ""

    def _find(self, person: Person) -> int:
        held = self._rights.holdings(person)
        if held.is_empty and not held.consents:
            print("Nothing is held about this person.")
            return 0
        print(_counts(held))
        return 0

    def _export(self, person: Person, target: Path) -> int:
        self._interruption.explain = lambda _: (
            f"If {target} is there, delete it: it may not be in the audit trail. Then run the same "
            "command again."
        )
        try:
            self._rights.export(person, target)
        except FileExistsError:
            return _fail(f"{target} exists already; nothing was written.")
        except OSError as error:
            return _fail(f"{target} cannot be written: {file_words(error)}.")
        print(f"{target} holds all that is held about this person. Only you can read it.")
        print("Hand it over on a way that nobody else can read, then delete it.")
        return 0

    def _erase(self, person: Person) -> int:
        held = self._rights.holdings(person)
        if held.is_empty:
            print("Nothing is left to erase about this person.")
            return 0
        print(_counts(held))
        print("All of it is erased, and the person's verifications are taken back. It is final.")
        if not self._options.yes and ask("Type “erase” to go on: ").strip() != "erase":
            return _fail("Nothing was erased.")
        self._interruption.explain = lambda done: (
            counted(done, "row was erased, and is", "rows were erased, and are")
            + " not coming back; others still say whose they are. Run the same command again: it "
            "erases the rest, and gives the reference."
        )
        try:
            done = self._rights.erase(person)
        except UnderWay as under_way:
            where = f" at {under_way.station}" if under_way.station else ""
            return _fail(
                f"A verification of this person is under way{where}: finish or cancel it, then "
                "erase again. What was erased until now stays erased."
            )
        print(f"Erased: {done.words}.")
        if done.kept:
            kept = counted(
                done.kept,
                "JD account is no training account: JD has to erase it.",
                "JD accounts are no training accounts: JD has to erase them.",
            )
            print(kept)
        print(f"Reference: {done.mark}. Proof: jdcloud-kiosk subject prove --reference {done.mark}")
        print(_BACKUPS)
        return 0

    def _prove(self, mark: str) -> int:
        events = self._rights.prove(mark)
        try:
            noted = None if events else self._rights.noted_erasure(mark)
        except UnreadableLedger as error:
            return _fail(f"The record of removals cannot be read: {error}.")
        if not events and noted is None:
            return _fail("No erasure is on record for this person or reference.")
        report = self._maintenance.check_trail()
        in_all = counted(report.head.number, "event", "events") if report.head else "no events"
        lines = [
            "Statement of erasure",
            f"Reference {mark}",
            *(
                f"{second_text(event.at)}  event {event.number}: "
                f"{event.detail.removeprefix(mark).strip()}\n  digest {event.code}"
                for event in events
            ),
            *_noted(noted),
            f"The audit trail has {in_all} and is "
            + ("whole." if not report.problems else f"NOT whole: {report.problems[0]}"),
            f"Its end is {report.head or 'unknown'}",
            _BACKUPS,
        ]
        statement = "\n".join(lines)
        if self._options.file:
            try:
                with Path(self._options.file).open("x", encoding="utf-8") as file:
                    file.write(statement + "\n")
            except OSError as error:
                return _fail(f"{self._options.file} cannot be written: {file_words(error)}.")
        print(statement)
        return 1 if report.problems else 0


def _noted(at: datetime | None) -> list[str]:
    """Return what the record of removals says where the trail says nothing."""
    if at is None:
        return []
    where = "in this machine's record of removals; its event was in a trail that a restore has"
    return [f"{second_text(at)}  {where} left behind"]


def _counts(held: Holdings) -> str:
    lines = [
        f"JD account\t{mask_login(one.login_name)}\t{mask_name(one.real_name)}\t"
        f"{mask_identity_number(one.identity_number)}"
        for one in held.people
    ]
    lines += [f"verified JD Cloud account\t{mask_login(login)}" for login in held.clouds]
    lines += [
        f"sessions\t{held.sessions}",
        f"consents\t{held.consents}",
        f"counted attempts\t{held.tries}",
    ]
    return "\n".join(lines)
