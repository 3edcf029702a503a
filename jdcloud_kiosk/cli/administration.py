"""The operator's commands, such as backup or audit: what they ask, do and print."""

from __future__ import annotations

import argparse
import contextlib
import json
import logging
import sys
from collections import Counter
from datetime import timedelta
from functools import partial
from pathlib import Path

from jdcloud_kiosk.cli.commands import ADD_ACCOUNT
from jdcloud_kiosk.cli.interruption import Interrupted, Interruption
from jdcloud_kiosk.cli.keys import KeyCommands
from jdcloud_kiosk.cli.lines import one_line, row
from jdcloud_kiosk.cli.logins import rights_words
from jdcloud_kiosk.cli.subject import run_subject_command
from jdcloud_kiosk.cli.usage import WRONG_USAGE, superfluous, wrong_usage
from jdcloud_kiosk.cli.words import NoText, ask
from verification.domain.clock import SystemClock
from verification.domain.counting import counted
from verification.domain.local_time import minute_text
from verification.domain.randomness import Randomness
from verification.domain.refusals import Refusal, Refused
from verification.domain.settings import Settings
from verification.domain.staff import StaffRole
from verification.security.key_ring import KeyRing
from verification.security.plain_file import file_words
from verification.security.removal_ledger import Removed, UnreadableLedger
from verification.security.ring_format import KeyState, KeyUnavailable
from verification.services.diagnostics import noted_crash, save_diagnostics
from verification.services.fault_words import fault_words, target_words
from verification.services.history import HistoryService, Today
from verification.services.key_rotation import KeyChangeRefused, KeyRotation
from verification.services.maintenance import Maintenance, UnusableBackup
from verification.services.metrics import open_metrics
from verification.services.purge import ClockDoubted, Purge, PurgeReport
from verification.services.restore import (
    Record,
    RemovedAgain,
    record_of,
    remove_what_came_back,
    restore,
)
from verification.services.staff import StaffService
from verification.services.status import size_words, status_of
from verification.services.timekeeping import Timekeeping
from verification.services.training_accounts import (
    COLUMNS,
    BadRows,
    TrainingAccounts,
    read_accounts,
    require_account,
)
from verification.store.batches import Batches
from verification.store.copies.backups import UnusableTarget
from verification.store.copies.restoring import is_same
from verification.store.database import BadDatabaseUrl, Database, DatabaseUnavailable, Fault
from verification.store.postgresql.roles import apply_roles, roles_sql
from verification.store.schema import REVISION, open_existing, prepare, revision
from verification.store.sqlite.copying import kept_copies

_log = logging.getLogger(__name__)

_REFUSALS = {
    Refusal.WEAK_PIN: "Choose 6 to 12 digits, neither all the same nor a sequence such as 123456.",
    Refusal.STAFF_NAME_TAKEN: "This name cannot be used, or is or was in use; choose another.",
    Refusal.WRONG_PIN: "No staff member has this name.",
    Refusal.LAST_OF_STAFF: "This is the last member of staff: nobody could open a kiosk any more. "
    "Add somebody else first: jdcloud-kiosk staff add NAME",
    Refusal.LAST_LEAD: "This is the only lead: make somebody else one first: "
    "jdcloud-kiosk staff lead NAME",
    Refusal.OPERATOR_ONLY: "This login may not do that: ask the database's owner, or somebody with "
    "the role verification_manager (docs/fleet.md).",
    Refusal.KIOSK_NOT_REGISTERED: "No kiosk of this name is registered. Those that are: "
    "jdcloud-kiosk kiosks list",
    Refusal.KIOSK_NOT_REVOKED: "This kiosk is not revoked, so there is nothing to admit. Another "
    "login or machine gets its station once it is: jdcloud-kiosk kiosks revoke STATION",
    Refusal.UNKNOWN_LOGIN: "No kiosk can sign in to the server with this login: the server has no "
    "such login, or it lacks the role verification_kiosk (docs/fleet.md). Nothing was changed.",
}

_REMOVED = {
    Removed.CONSENT: ("consent withdrawn", "consents withdrawn"),
    Removed.BINDING: ("training verification withdrawn", "training verifications withdrawn"),
    Removed.ALL_BINDINGS: ("reset of the training, the last one",) * 2,
    Removed.DETAILS: (
        "kind of details erased after its retention",
        "kinds of details erased after their retention",
    ),
    Removed.SUBJECT: (
        "person's data erased at their request",
        "persons' data erased at their request",
    ),
    Removed.STAFF: ("member of the staff removed", "members of the staff removed"),
    Removed.KIOSK: ("kiosk revoked", "kiosks revoked"),
    Removed.PIN: ("PIN changed", "PINs changed"),
}


def run_command(options: argparse.Namespace, key_ring: KeyRing, log_folder: Path) -> int:
    """Run one of :data:`.commands.COMMANDS`; return the exit status.

    0, or 1 with the reason in print, or 2 for a command line that is wrong. *log_folder* is where
    the program logs; ``status`` returns its level instead of 0 or 1. Interrupted, it
    says what was done, and returns 128 and the signal's number.
    """
    if words := superfluous(options):
        return wrong_usage(words)
    with Interruption() as interruption:
        try:
            status = _run(options, key_ring, log_folder, interruption)
        except Interrupted:
            interruption.tell()
            return interruption.status
        # What was done before the signal could end it was told as ever.
        return interruption.status or status


def _run(
    options: argparse.Namespace, key_ring: KeyRing, log_folder: Path, interruption: Interruption
) -> int:
    if options.command in ("status", "diagnostics"):
        return _look(options, key_ring, log_folder)
    try:
        database = Database(options.database, key_ring)
    except BadDatabaseUrl as error:
        return wrong_usage(str(error))
    try:
        with contextlib.closing(database):
            return _Operator(database, options, interruption).run()
    except EOFError:
        return _fail("There was no answer, so nothing was done.")
    except NoText:
        return _fail("What was typed is no text in this terminal's encoding. Nothing was done.")
    except Refused as refused:
        return _fail(_REFUSALS.get(refused.refusal, str(refused)))
    except UnusableBackup as error:
        return _fail(f"{options.file} cannot be used: {error}. Nothing was changed.")
    except BadDatabaseUrl as error:
        return wrong_usage(str(error))
    except KeyChangeRefused as error:
        return _fail(str(error))
    except DatabaseUnavailable as error:
        if error.fault is Fault.KEY_MISSING:
            return _fail(f"The keys cannot be used: {error}")
        return _fail(_unavailable_words(error, options, database))
    except KeyUnavailable as error:
        return _fail(f"The keys cannot be used: {error}")


def _unavailable_words(
    error: DatabaseUnavailable, options: argparse.Namespace, database: Database
) -> str:
    match error.fault:
        case Fault.MISSING if not options.kept_address:
            return _missing_words(options, database)
        case Fault.SERVER_BUSY:
            words = f"{fault_words(error.fault)}\n{_holders_words(database)}".rstrip()
        case Fault.NO_RIGHTS:
            words = rights_words(options, database.url.username)
        case _:
            words = fault_words(error.fault, key_id=error.key_id)
    # The driver's own text is for the log; which database it is about is for the person.
    _log.info("the database cannot be used: %s", error)
    return f"{words}\nThe database: {database.place}"


def _missing_words(options: argparse.Namespace, database: Database) -> str:
    return (
        f"There is no file {database.place}. Was another one meant? Without --database, "
        f"the command is for this machine's own{_usual(options, database)}."
    )


def _usual(options: argparse.Namespace, database: Database) -> str:
    try:
        # Its place: the address may have a password in it.
        return f": {Database(options.usual_database, database.seal.key_ring).place}"
    except BadDatabaseUrl:
        return ""


def _holders_words(database: Database) -> str:
    """Return who keeps a server's database locked, and how its administrator ends that."""
    try:
        holders = database.lock_holders()
    except DatabaseUnavailable:
        return ""
    lines = [
        f"The login {one_line(one.login)} keeps the database locked. If that lasts, the server's "
        f'administrator ends it: ALTER ROLE "{one_line(one.login)}" NOLOGIN; '
        f"SELECT pg_terminate_backend({one.process}); then run this command again.\n"
        for one in holders
    ]
    return "".join(lines)


def _print_again(again: RemovedAgain) -> None:
    """Say what had come back with a backup and was removed again."""
    lines = [
        (
            len(again.consents),
            ("withdrawn consent, of the session", "withdrawn consents, of the sessions"),
            again.consents,
        ),
        (
            len(again.staff),
            ("removed member of the staff:", "removed members of the staff:"),
            again.staff,
        ),
        (len(again.kiosks), ("revoked kiosk:", "revoked kiosks:"), again.kiosks),
        (
            len(again.subjects),
            ("person's data, erased at their request:", "persons' data, erased at their request:"),
            again.subjects,
        ),
        (
            again.details,
            (
                "session or withdrawn consent whose details were erased",
                "sessions and withdrawn consents whose details were erased",
            ),
            (),
        ),
    ]
    if any(count for count, _, _ in lines):
        print("Removed again, because it was removed after the backup was made:")
    for count, words, names in lines:
        if count:
            print(f"  {counted(count, *words)} {', '.join(names)}".rstrip())
    if again.former_pins:
        print(
            f"An earlier PIN holds again for {', '.join(again.former_pins)}: give them new ones "
            "with “staff pin NAME”."
        )


def _fail(text: str) -> int:
    print(text, file=sys.stderr)
    return 1


def _look(options: argparse.Namespace, key_ring: KeyRing, log_folder: Path) -> int:
    """Say how the desk is, or save it; the database is only looked at."""
    try:
        database = Database(options.database, key_ring)
    except BadDatabaseUrl as error:
        return wrong_usage(str(error))
    login = database.url.username
    today: Today | None = None
    try:
        status = status_of(database, SystemClock(), Settings(), noted_crash(log_folder))
        if options.command == "status" and options.openmetrics and status.health is not None:
            today = HistoryService(database, SystemClock(), Settings()).today()
    finally:
        database.close()
    if options.command == "diagnostics":
        if database.is_file and is_same(options.file, database.path):
            return _fail(f"{options.file} is the database itself. Nothing was written.")
        try:
            save_diagnostics(options.file, log_folder, {"status": status.as_json()})
        except OSError as error:
            return _fail(f"{options.file} cannot be written: {file_words(error)}.")
        print(f"{options.file} is written: log, versions and health, without personal data.")
        return 0
    if options.openmetrics:
        print(open_metrics(status, today), end="")
    elif options.json:
        print(json.dumps(status.as_json(), indent=1, ensure_ascii=False, sort_keys=True))
    else:
        for finding in status.findings:
            text = finding.text
            if finding.fault is Fault.NO_RIGHTS:
                text = rights_words(options, login)
            elif finding.fault is Fault.MISSING and not options.kept_address:
                text = _missing_words(options, database)
            elif finding.fault is not None:
                text = f"{text} The database: {database.place}"
            print(row(finding.level.name.lower(), finding.name, text))
    return status.level.value


def _counts(report: PurgeReport) -> str:
    return ", ".join(
        (
            "details of " + counted(report.sessions, "session", "sessions"),
            "links of " + counted(report.consents, "withdrawn consent", "withdrawn consents"),
            counted(report.alerts, "seen alert", "seen alerts"),
            counted(report.instructions, "instruction to a kiosk", "instructions to kiosks"),
            counted(report.handovers, "handover", "handovers"),
            counted(report.tries, "counted attempt", "counted attempts"),
        )
    )


def _accounts(number: int) -> str:
    return counted(number, "account", "accounts")


class _Operator:
    """Runs one command on one database."""

    def __init__(
        self, database: Database, options: argparse.Namespace, interruption: Interruption
    ) -> None:
        self._database = database
        self._options = options
        self._interruption = interruption
        self._batches = Batches(progress=interruption)
        self._clock = SystemClock()

    def run(self) -> int:
        options = self._options
        if options.command == "restore":
            return self._restore()
        if options.command == "fleet-roles":
            return self._roles()
        if options.command == "migrate":
            return self._migrate()
        if options.command == "keys":
            return KeyCommands(self._database, options, self._clock, self._interruption).run()
        if self._may_make():
            prepare(self._database, migrates=False)
        else:
            open_existing(self._database)
        self._maintenance = Maintenance(self._database, self._clock)
        match options.command:
            case "accounts":
                return self._accounts()
            case "audit":
                return self._audit()
            case "purge":
                return self._purge()
            case "backup":
                return self._back_up()
            case "removals":
                return self._removals()
            case "staff":
                return self._staff()
            case "kiosks":
                return self._kiosks()
            case "subject":
                return run_subject_command(self._database, options, self._clock, self._interruption)
            case _:
                return self._binding_limit()

    def _may_make(self) -> bool:
        """Whether the command may make the program's own database, as a kiosk's first start does.

        Not one at an address that was typed, where a typing error may be; nor in the place of one
        that was in use.
        """
        options = self._options
        return (
            options.own_database
            and options.command in ("staff", "accounts")
            and options.action in ("add", "import")
            and self._database.is_first_here
        )

    def _roles(self) -> int:
        if not self._options.apply:
            print(roles_sql(), end="")
            return 0
        if self._database.is_file:
            return wrong_usage(
                "Roles are a server's: give --database postgresql://owner@server/database"
            )
        self._interruption.begin_change()
        prepare(self._database)
        apply_roles(self._database)
        print("Tables and roles are up to date. Each machine needs a login of its own, as in")
        print("CREATE ROLE desk1 LOGIN PASSWORD '…' IN ROLE verification_kiosk;")
        return 0

    def _migrate(self) -> int:
        if not self._database.is_file:
            return wrong_usage(
                "Tables and roles of a server are brought up to date together, by the database's "
                "owner: jdcloud-kiosk fleet-roles --apply"
            )
        self._database.require_made()
        self._interruption.begin_change()
        path, before = self._database.path, set(kept_copies(self._database.path))
        with self._database.connection(writes=False) as connection:
            former = revision(connection)
        prepare(self._database)
        if former == REVISION:
            print(f"{path} is up to date already.")
            return 0
        print(f"{path} is brought up to date, from {former} to {REVISION}.")
        for kept in sorted(set(kept_copies(path)) - before):
            print(f"The database from before is kept as {kept}.")
        return 0

    def _accounts(self) -> int:
        accounts = TrainingAccounts(self._database, self._clock, self._batches)
        match self._options.action:
            case "list" | None:
                clouds, people = accounts.all()
                for cloud in clouds:
                    print(row("cloud", cloud.login_name, "verified" if cloud.verified else "-"))
                for person in people:
                    print(row("jd", person.login_name, person.real_name_source or "-"))
            case "import":
                if len(self._options.values) != 1 or not self._options.values[0]:
                    return wrong_usage("Give a file: jdcloud-kiosk accounts import FILE.csv")
                return self._import_accounts(accounts, Path(self._options.values[0]))
            case "add":
                if len(self._options.values) > len(COLUMNS):
                    return wrong_usage("“accounts add” takes no more words than: " + ADD_ACCOUNT)
                self._interruption.begin_change()
                fields = dict(zip(COLUMNS, self._options.values, strict=False))
                try:
                    accounts.add(require_account(fields))
                except BadRows as error:
                    return _fail(f"{error}\nNothing was added.")
                print("One account was added.")
            case "training":
                self._interruption.begin_change()
                added = accounts.add_training()
                if not added:
                    return _fail("There are accounts already; nothing was added.")
                print(counted(added, "training account was", "training accounts were") + " added.")
            case "mark-training":
                return self._mark_training(accounts)
            case _:
                return self._reset(accounts)
        return 0

    def _mark_training(self, accounts: TrainingAccounts) -> int:
        if accounts.reset_plan().in_use and not self._options.yes:
            return _fail(
                "Staff have set this database up, so it may serve visitors. In a class, everybody "
                "can play each person in it. Nothing was changed. If it is for training: "
                "jdcloud-kiosk accounts mark-training --yes"
            )
        self._interruption.begin_change()
        accounts.mark()
        print("This database is marked as one for training: jdcloud-kiosk classroom may use it.")
        return 0

    def _reset(self, accounts: TrainingAccounts) -> int:
        plan = accounts.reset_plan()
        if plan.in_use and not self._options.yes:
            would_be = counted(
                plan.verifications,
                "verification would be taken back, and its owner",
                "verifications would be taken back, and their owners",
            )
            return _fail(
                f"This database may serve visitors: staff have set it up. {would_be} would have "
                "to verify again. Nothing was changed. To do it all the same: "
                "jdcloud-kiosk accounts reset --yes"
            )
        self._interruption.explain = lambda done: (
            counted(
                done,
                "verification was taken back, and stays",
                "verifications were taken back, and stay",
            )
            + " so. Take the rest back: jdcloud-kiosk accounts reset --yes"
        )
        done = counted(accounts.reset(), "verification was", "verifications were")
        print(f"{done} taken back.")
        return 0

    def _import_accounts(self, accounts: TrainingAccounts, path: Path) -> int:
        self._interruption.explain = lambda done: (
            f"{_accounts(done)} had been added. Import the same file again: the rest is added, "
            "and accounts that are there already are skipped."
        )
        try:
            done = accounts.import_all(read_accounts(path))
        except BadRows as error:
            if not error.added:
                return _fail(f"{error}\nNothing was added.")
            return _fail(
                f"{error}\n{_accounts(error.added)} had been added. Correct the file and import it "
                "again: accounts that are there already are skipped."
            )
        print(counted(done.added, "account was", "accounts were") + " added.")
        if done.present:
            print(counted(done.present, "was", "were") + " there already.")
        return 0

    def _purge(self) -> int:
        purge = Purge(
            self._database,
            Timekeeping.of(self._clock),
            actor="operator",
            batches=self._batches,
        )
        retention = self._retention()
        plan = purge.plan(retention)
        days = counted(retention.days, "day", "days")
        print(f"Ended or withdrawn before {minute_text(plan.before)} ({days}):")
        if self._options.dry_run:
            print(f"Would be erased: {_counts(plan)}.")
            return 0
        self._interruption.explain = lambda done: (
            counted(done, "row was erased, and is", "rows were erased, and are")
            + " not coming back. Run the same command again: it erases the rest."
        )
        try:
            done = purge.run(retention, clock_is_right=self._options.clock_is_right)
        except ClockDoubted as doubted:
            before, after = minute_text(doubted.doubt.before), minute_text(doubted.doubt.after)
            return _fail(
                f"Nothing was recorded from {before} until {after}: "
                "either no kiosk was in use, or the clock is wrong. Nothing was erased. Check "
                "date and time; if they are right: jdcloud-kiosk purge --clock-is-right"
            )
        print(f"Erased: {_counts(done)}.")
        return 0

    def _retention(self) -> timedelta:
        if self._options.days is not None:
            return timedelta(days=self._options.days)
        given = self._options.retention_days
        if given is not None:
            return timedelta(days=given)
        with self._database.reading() as transaction:
            return transaction.staff.settings(Settings()).retention

    def _audit(self) -> int:
        self._interruption.explain = lambda _: (
            "The audit trail was not checked to its end, so nothing is known of it. Nothing was "
            "changed. Run the same command again: it begins anew."
        )
        if self._options.json:
            return self._audit_as_json()
        report = self._maintenance.check_trail(self._options.head)
        for problem in (*report.missing, *report.problems):
            print(one_line(problem), file=sys.stderr)
        if report.head is not None:
            print(f"head {report.head}")
        if report.mistyped:
            print(f"The end given with --head was mistyped: {report.mistyped}.", file=sys.stderr)
        if report.problems or report.head is None:
            found = counted(len(report.problems), "problem", "problems")
            return _fail(f"The audit trail is NOT whole: {found}.")
        if report.missing:
            return _fail("The database was changed: something is missing from its schema.")
        events = counted(report.head.number, "event", "events")
        print(f"The audit trail is whole: {events}, and every row as they say.")
        return WRONG_USAGE if report.mistyped else 0

    def _audit_as_json(self) -> int:
        """Print what the check found, or why it could not be made."""
        found: dict[str, object]
        status = 1
        try:
            report = self._maintenance.check_trail(self._options.head)
        except DatabaseUnavailable as error:
            found = {"fault": error.fault, "why": str(error), "key": error.key_id}
        else:
            found = {
                "head": report.head and str(report.head),
                "problems": report.problems,
                "missing": report.missing,
                "mistyped": report.mistyped,
            }
            if report.head is not None and not report.problems and not report.missing:
                status = WRONG_USAGE if report.mistyped else 0
        print(json.dumps(found, ensure_ascii=True, indent=1))
        return status

    def _back_up(self) -> int:
        target: Path = self._options.file
        self._interruption.explain = lambda done: (
            f"{target} is written and checked all the same."
            if done
            else f"{target} was not written; earlier backups are as they were. Run the same "
            "command again: it begins anew."
        )
        try:
            self._maintenance.back_up(target, self._options.keep, self._interruption)
        except UnusableTarget as error:
            return _fail(f"{target}: {target_words(error.reason)} Nothing was written.")
        except OSError as error:
            return _fail(f"{target} cannot be written: {file_words(error)}. Nothing was changed.")
        print(f"{target} is written and checked ({size_words(target.stat().st_size)}).")
        print(
            f"It needs the key to be of use; keep that apart: {self._database.seal.key_ring.place}"
        )
        return 0

    def _removals(self) -> int:
        try:
            if self._options.action == "replay":
                self._interruption.explain = lambda _: (
                    "Part of it may be removed again. Run the same command again: it removes the "
                    "rest."
                )
                again = remove_what_came_back(self._database, self._clock, self._options.files)
                if again == RemovedAgain():
                    print("Nothing had come back.")
                _print_again(again)
                return 0
            record = record_of(self._database)
        except UnreadableLedger as error:
            return _fail(f"The record of removals cannot be read: {error}. Nothing was changed.")
        counts = Counter(one.kind for one in record.removals)
        for kind, words in _REMOVED.items():
            if counts[kind]:
                print(counted(counts[kind], *words))
        print(f"Noted up to event {record.seen[0]} of the audit trail.")
        return 0

    def _restore(self) -> int:
        self._interruption.explain = lambda done: (
            f"{self._database.path} is restored from {self._options.file} all the same."
            if done
            else "Nothing was changed. Run the same command again: it begins anew."
        )
        restored = restore(self._database, self._options.file, self._clock, self._interruption)
        print(f"{self._database.path} is restored from {self._options.file}.")
        if restored.kept is not None:
            print(f"The former database is kept as {restored.kept}.")
        _print_again(restored.again)
        match restored.record:
            case Record.COMPLETE:
                pass
            case Record.EARLIER:
                print(
                    "The former database could not be read: what was removed after "
                    f"{restored.known_until:%Y-%m-%d %H:%M} UTC is not known, and may be back."
                )
            case Record.BROUGHT:
                print(
                    "There was no database here. Removals are known until "
                    f"{restored.known_until:%Y-%m-%d %H:%M} UTC; if the desk was in use after "
                    "that, elsewhere, look at “staff list” and “kiosks list”."
                )
            case Record.NONE:
                print(
                    "This machine has no record of removals from this database: withdrawn "
                    "consents, removed staff and revoked kiosks may be back. Look at "
                    "“staff list” and “kiosks list”."
                )
        for key in KeyRotation(self._database, self._clock).reports():
            if key.active and key.state is KeyState.RETIRED:
                print(
                    f"It is sealed with the retired key {key.key_id}: "
                    "run jdcloud-kiosk keys rotate."
                )
        return 0

    def _staff(self) -> int:
        name = self._options.name
        service = self._staff_service()
        if self._options.action == "list":
            print(
                "\n".join(row(one.name, one.role.value) for one in service.members())
                or "Nobody yet: the first kiosk asks for a name."
            )
            return 0
        if self._options.action == "unlock":
            self._interruption.begin_change()
            service.unlock()
            print("Nobody has to wait any more after wrong PINs.")
            return 0
        if not name:
            return wrong_usage(f"Give a name: jdcloud-kiosk staff {self._options.action} NAME")
        if self._options.action == "remove":
            self._interruption.begin_change()
            service.remove(name)
            print(f"{name} can no longer open kiosks.")
            return 0
        if self._options.action in tuple(StaffRole):
            self._interruption.begin_change()
            role = StaffRole(self._options.action)
            service.change_role(name, role)
            print(f"{name} is a {role.value} now.")
            return 0
        pin = ask("PIN, 6 to 12 digits: ", secret=True)
        if pin != ask("Again: ", secret=True):
            return _fail("The two PINs differ; nothing was changed.")
        self._interruption.begin_change()
        if self._options.action == "pin":
            service.change_pin(name, pin)
            print(f"{name} has the new PIN now.")
        else:
            service.add(name, pin)
            print(f"{name} can open kiosks now.")
        return 0

    def _kiosks(self) -> int:
        if self._options.action == "admit":
            if not self._options.name:
                return wrong_usage("Give a station: jdcloud-kiosk kiosks admit STATION")
            if self._options.login and self._database.is_file:
                return wrong_usage("A database file has no logins: --login is for a server's.")
            self._interruption.begin_change()
            login = self._staff_service().admit_kiosk(self._options.name, self._options.login)
            print(f"Staff can sign in at {self._options.name} again.")
            if login:
                print(f"The station belongs to the login {login}.")
            elif not self._database.is_file:
                print("The station belongs to the login that signs in there first.")
            return 0
        if self._options.action == "revoke":
            if not self._options.name:
                return wrong_usage("Give a station: jdcloud-kiosk kiosks revoke STATION")
            self._interruption.begin_change()
            name = self._options.name
            if self._staff_service().revoke_kiosk(name):
                print(f"{name} starts no sessions, and nobody can sign in there, until it is")
                print("admitted again: jdcloud-kiosk kiosks admit STATION [--login LOGIN]")
            else:
                print(f"{name} starts no sessions until staff signs in there again.")
            return 0
        with self._database.reading() as transaction:
            kiosks = transaction.staff.kiosks()
        for kiosk in kiosks:
            standing = (
                "revoked" if kiosk.revoked else f"last seen {minute_text(kiosk.last_seen_at)}"
            )
            print(row(kiosk.station, standing))
        if not kiosks:
            print("No kiosk is registered yet.")
        return 0

    def _binding_limit(self) -> int:
        limit = self._options.limit
        self._interruption.begin_change()
        if not self._maintenance.set_binding_limit(limit):
            return _fail("Some people have verified more accounts than that; nothing was changed.")
        accounts = counted(limit, "JD Cloud account", "JD Cloud accounts")
        print(f"One person may verify {accounts}.")
        return 0

    def _staff_service(self) -> StaffService:
        station = self._options.station
        return StaffService(
            self._database,
            station=station,
            credential=partial(self._database.seal.key_ring.credential, station),
            clock=self._clock,
            randomness=Randomness(),
            settings=Settings(),
        )
