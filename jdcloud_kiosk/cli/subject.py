"""``jdcloud-kiosk subject``: answers one person's request, at the command line."""

from __future__ import annotations

from datetime import datetime
from gettext import pgettext as translate
from pathlib import Path

from jdcloud_kiosk.cli.job import Job
from jdcloud_kiosk.cli.lines import fail, not_read, not_written, print_json, row
from jdcloud_kiosk.cli.usage import wrong_usage
from jdcloud_kiosk.cli.words import ask
from verification.domain.counting import counted
from verification.domain.local_time import second_text
from verification.domain.masking import mask_identity_number, mask_login, mask_name
from verification.domain.placeholders import fill, said
from verification.domain.source_document import QT_TRANSLATE_NOOP
from verification.security.plain_file import read_plain
from verification.security.removal_ledger import UnreadableLedger
from verification.services.maintenance import TrailReport
from verification.services.subject import Holdings, SubjectRights, UnderWay
from verification.services.timekeeping import Timekeeping
from verification.store.repositories.subjects import Person

#: Context "Commands", as all of these.
_BACKUPS = QT_TRANSLATE_NOOP(
    "Commands",
    "Backups made before an erasure still hold what was erased: keep them no longer than "
    "docs/security.md says. A restore here erases it again by itself; on a server, run "
    "“jdcloud-kiosk removals replay” there.",
)
#: Bytes of a file with one line in it.
_MOST = 100_000
_NOT_HERE = QT_TRANSLATE_NOOP(
    "Commands",
    "Do not give a name or number on the command line, where other users of this computer can see "
    "it: type it when asked, or put it in a file (--who FILE).",
)
#: What is typed to erase; the English word holds in any language.
_WORD = "erase"


def run_subject_command(job: Job) -> int:
    """Run it on a prepared database; return the exit status."""
    return _SubjectCommand(job).run()


class _SubjectCommand:
    def __init__(self, job: Job) -> None:
        self._options = job.options
        self._interruption = job.interruption
        self._rights = SubjectRights(job.database, Timekeeping.of(job.clock), job.batches)
        self._maintenance = job.maintenance

    def run(self) -> int:
        options = self._options
        if options.file and options.action in ("find", "erase"):
            return wrong_usage(translate("Commands", _NOT_HERE))
        if options.action == "export" and not options.file:
            return wrong_usage(
                translate("Commands", "Give a file for the copy: jdcloud-kiosk subject export FILE")
            )
        if options.action == "prove" and options.reference:
            return self._prove(options.reference)
        try:
            text = self._who()
        except OSError as error:
            return fail(not_read(options.who, error))
        except UnicodeDecodeError:
            text = translate("Commands", "%1 cannot be read: it is not UTF-8 text.")
            return fail(fill(text, options.who))
        except EOFError:
            return fail(translate("Commands", "Nothing was typed; nothing was done."))
        if options.who is not None and not text:
            text = translate(
                "Commands",
                "The first line of %1 is empty: the login name or the identity number belongs "
                "there.",
            )
            return fail(fill(text, options.who))
        person = self._rights.find(text) if text else None
        if person is None:
            return fail(
                translate(
                    "Commands",
                    "No account has this login name, and it is not an identity number. After an "
                    "erasure, only the number or the reference leads to it.",
                )
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
            return ask(translate("Commands", "Login name or identity number: ")).strip()
        lines = read_plain(source, _MOST).decode("utf-8-sig").splitlines()
        return lines[0].strip() if lines else ""

    def _find(self, person: Person) -> int:
        held = self._rights.holdings(person)
        if self._options.json:
            print_json(_as_json(held))
            return 0
        if held.is_empty and not held.consents:
            print(translate("Commands", "There is no data about this person."))
            return 0
        print(_counts(held))
        return 0

    def _export(self, person: Person, target: Path) -> int:
        text = translate(
            "Commands",
            "If %1 is there, delete it: it may not be in the audit trail. Then run the same "
            "command again.",
        )
        self._interruption.explain = lambda _: fill(text, target)
        try:
            self._rights.export(person, target)
        except FileExistsError:
            exists = translate("Commands", "%1 exists already; nothing was written.")
            return fail(fill(exists, target))
        except OSError as error:
            return fail(not_written(target, error))
        done = translate(
            "Commands",
            "%1 contains all data about this person. Only you can read it.\nDeliver it in a way "
            "that no one else can read, then delete it.",
        )
        print(fill(done, target))
        return 0

    def _erase(self, person: Person) -> int:
        held = self._rights.holdings(person)
        if held.is_empty:
            print(translate("Commands", "Nothing is left to erase about this person."))
            return 0
        print(_counts(held))
        print(
            translate(
                "Commands",
                "All of it is erased, and the person's verifications are undone. This is final.",
            )
        )
        question = fill(translate("Commands", "Type “%1” to go on: "), _WORD)
        if not self._options.yes and ask(question).strip() != _WORD:
            return fail(translate("Commands", "Nothing was erased."))
        self._interruption.explain = lambda done: counted(
            done,
            translate(
                "Commands",
                "%1 row was erased for good; others still identify the person. Run the same "
                "command again: it erases the rest, and gives the reference.",
            ),
            translate(
                "Commands",
                "%1 rows were erased for good; others still identify the person. Run the same "
                "command again: it erases the rest, and gives the reference.",
            ),
        )
        try:
            done = self._rights.erase(person)
        except UnderWay as under_way:
            text = (
                translate(
                    "Commands",
                    "A verification of this person is under way at %1: finish or cancel it, then "
                    "erase again. What was erased until now stays erased.",
                )
                if under_way.station
                else translate(
                    "Commands",
                    "A verification of this person is under way: finish or cancel it, then erase "
                    "again. What was erased until now stays erased.",
                )
            )
            return fail(fill(text, under_way.station))
        text = translate(
            "Commands",
            "Erased: JD accounts %1, verifications %2, sessions %3, consents %4, counted attempts "
            "%5.",
        )
        counts = (done.accounts, done.bindings, done.sessions, done.consents, done.attempts)
        print(fill(text, *counts))
        if done.kept:
            kept = counted(
                done.kept,
                translate(
                    "Commands", "%1 JD account is not a training account: JD has to erase it."
                ),
                translate(
                    "Commands", "%1 JD accounts are not training accounts: JD has to erase them."
                ),
            )
            print(kept)
        text = translate(
            "Commands", "Reference: %1. Proof: jdcloud-kiosk subject prove --reference %1"
        )
        print(fill(text, done.mark))
        print(translate("Commands", _BACKUPS))
        return 0

    def _prove(self, mark: str) -> int:
        events = self._rights.prove(mark)
        try:
            noted = None if events else self._rights.noted_erasure(mark)
        except UnreadableLedger as error:
            text = translate("Commands", "The record of removals cannot be read: %1.")
            return fail(fill(text, said(error, translate)))
        if not events and noted is None:
            return fail(
                translate("Commands", "No erasure is on record for this person or reference.")
            )
        report = self._maintenance.check_trail()
        event = translate("Commands", "%1  event %2: %3\n  digest %4")
        lines = [
            translate("Commands", "Statement of erasure"),
            fill(translate("Commands", "Reference %1"), mark),
            *(
                fill(
                    event,
                    second_text(one.at),
                    one.number,
                    one.detail.removeprefix(mark).strip(),
                    one.code,
                )
                for one in events
            ),
            *_noted(noted),
            _trail_words(report),
            fill(translate("Commands", "Its end is %1"), report.head or "?"),
            translate("Commands", _BACKUPS),
        ]
        statement = "\n".join(lines)
        if self._options.file:
            try:
                with Path(self._options.file).open("x", encoding="utf-8") as file:
                    file.write(statement + "\n")
            except OSError as error:
                return fail(not_written(self._options.file, error))
        print(statement)
        return 1 if report.problems else 0


def _trail_words(report: TrailReport) -> str:
    number = report.head.number if report.head else 0
    if report.problems:
        text = translate("Commands", "The audit trail has %1 events and is NOT whole: %2")
        return fill(text, number, said(report.problems[0], translate))
    return fill(translate("Commands", "The audit trail has %1 events and is whole."), number)


def _noted(at: datetime | None) -> list[str]:
    """Return what the record of removals says where the trail says nothing."""
    if at is None:
        return []
    text = translate(
        "Commands",
        "%1  in this machine's record of removals; its event was in a trail that a restore has "
        "left behind",
    )
    return [fill(text, second_text(at))]


def _as_json(held: Holdings) -> dict[str, object]:
    return {
        "jd_accounts": [
            {
                "login": mask_login(one.login_name),
                "real_name": mask_name(one.real_name),
                "identity_number": mask_identity_number(one.identity_number),
            }
            for one in held.people
        ],
        "verified_cloud_accounts": [mask_login(login) for login in held.clouds],
        "sessions": held.sessions,
        "consents": held.consents,
        "counted_attempts": held.tries,
    }


def _counts(held: Holdings) -> str:
    lines = [
        row(
            translate("Commands", "JD account"),
            mask_login(one.login_name),
            mask_name(one.real_name),
            mask_identity_number(one.identity_number),
        )
        for one in held.people
    ]
    verified = translate("Commands", "verified JD Cloud account")
    lines += [row(verified, mask_login(login)) for login in held.clouds]
    lines += [
        row(translate("Commands", "sessions"), held.sessions),
        row(translate("Commands", "consents"), held.consents),
        row(translate("Commands", "counted attempts"), held.tries),
    ]
    return "\n".join(lines)
