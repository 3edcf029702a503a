"""The operator's commands, as of backup or audit: what they ask, do and print."""

from __future__ import annotations

import argparse
import getpass
import json
import re
import sys
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path

from jdcloud_kiosk.cli.keys import KeyCommands, add_key_command
from jdcloud_kiosk.cli.subject import add_subject_command, run_subject_command
from verification.domain.clock import SystemClock
from verification.domain.local_time import minute_text
from verification.domain.randomness import Randomness
from verification.domain.refusals import Refusal, Refused
from verification.domain.settings import Settings
from verification.security.key_ring import KeyRing
from verification.security.removal_ledger import Removed, UnreadableLedger
from verification.security.ring_format import KeyState, KeyUnavailable
from verification.services.diagnostics import save_diagnostics
from verification.services.fault_words import fault_words, target_words
from verification.services.key_rotation import KeyChangeRefused, KeyRotation
from verification.services.maintenance import Maintenance, UnusableBackup
from verification.services.purge import ClockDoubted, Purge, PurgeReport
from verification.services.restore import (
    Record,
    RemovedAgain,
    record_of,
    remove_what_came_back,
    restore,
)
from verification.services.staff import StaffService
from verification.services.status import status_of
from verification.services.timekeeping import Timekeeping
from verification.services.training_accounts import (
    COLUMNS,
    BadRows,
    TrainingAccounts,
    read_accounts,
    require_account,
)
from verification.store.copies.backups import EARLIER, UnusableTarget
from verification.store.copies.restoring import is_same
from verification.store.database import BadDatabaseUrl, Database, DatabaseUnavailable, Fault
from verification.store.postgresql.roles import apply_roles, roles_sql
from verification.store.schema import open_existing, prepare

COMMANDS = frozenset(
    {
        "accounts",
        "audit",
        "purge",
        "keys",
        "backup",
        "removals",
        "restore",
        "staff",
        "kiosks",
        "fleet-roles",
        "binding-limit",
        "subject",
        "status",
        "diagnostics",
    }
)

_REFUSALS = {
    Refusal.WEAK_PIN: "Choose 6 to 12 digits, neither all the same nor a sequence such as 123456.",
    Refusal.STAFF_NAME_TAKEN: "This name cannot be used, or is or was in use; choose another.",
    Refusal.WRONG_PIN: "No staff member has this name.",
    Refusal.LAST_OF_STAFF: "This is the last member of staff: nobody could open a kiosk any more. "
    "Add somebody else first: jdcloud-kiosk staff add NAME",
    Refusal.OPERATOR_ONLY: "This login may not do that: ask the database's owner, or somebody with "
    "the role verification_manager (docs/fleet.md).",
    Refusal.KIOSK_NOT_REGISTERED: "No kiosk of this name is registered.",
}

_REMOVED = {
    Removed.CONSENT: "consents withdrawn",
    Removed.BINDING: "training verifications withdrawn",
    Removed.ALL_BINDINGS: "reset of the training, the last one",
    Removed.DETAILS: "kinds of details erased after their retention",
    Removed.SUBJECT: "persons' data erased at their request",
    Removed.STAFF: "members of the staff removed",
    Removed.KIOSK: "kiosks revoked",
    Removed.PIN: "PINs changed",
}


def add_commands(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    shared: list[argparse.ArgumentParser],
) -> None:
    """Add the commands to the command line, each with the options in *shared*."""

    def add(name: str, words: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, parents=shared, help=words, description=words)

    accounts = add(
        "accounts", "the training accounts: a window; or list, add, import a CSV, training, reset"
    )
    accounts.add_argument(
        "action", nargs="?", choices=["list", "add", "import", "training", "reset"]
    )
    accounts.add_argument(
        "values",
        nargs="*",
        metavar="VALUE",
        help="import FILE.csv; add cloud LOGIN; add jd LOGIN REAL_NAME LATIN_NAME BIRTH_DATE "
        "[jd_mall|jd_finance]",
    )
    accounts.add_argument(
        "--yes", action="store_true", help="reset a database that may serve visitors"
    )
    audit = add("audit", "check the audit trail: find edited, removed or reordered events")
    audit.add_argument("action", choices=["verify"])
    audit.add_argument(
        "--head",
        metavar="NUMBER:CODE",
        help="an earlier end of the trail, as verify printed it: it must still be in the trail",
    )
    purge = add("purge", "erase personal details of old unverified sessions")
    purge.add_argument(
        "--days", type=days, help="older than this (default: the retention that staff has set)"
    )
    purge.add_argument(
        "--dry-run", action="store_true", help="say what would be erased, and erase nothing"
    )
    purge.add_argument(
        "--clock-is-right",
        action="store_true",
        help="erase although nothing was recorded for days, so that the clock is in doubt",
    )
    add_key_command(
        add("keys", "the keys to the personal data: list, change, take to another machine")
    )
    backup = add("backup", "write a checked copy of the database while it is in use")
    backup.add_argument("file", type=Path, metavar="FILE")
    backup.add_argument(
        "--keep",
        type=whole_number(range(1000), " of backups"),
        default=EARLIER,
        metavar="N",
        help=f"how many earlier backups stay, as FILE.1, FILE.2 … (default {EARLIER})",
    )
    restored = add("restore", "replace the database by a backup, after checking that")
    restored.add_argument("file", type=Path, metavar="FILE")
    removals = add(
        "removals",
        "what must not come back with a backup; remove it again after a server's restore",
    )
    removals.add_argument("action", choices=["list", "replay"])
    removals.add_argument(
        "files", type=Path, nargs="*", metavar="FILE", help="records of other machines, too"
    )
    staff = add("staff", "who may open a kiosk")
    staff.add_argument("action", choices=["list", "add", "pin", "remove", "unlock"])
    staff.add_argument("name", nargs="?", default="")
    kiosks = add("kiosks", "which kiosks may start sessions")
    kiosks.add_argument("action", choices=["list", "revoke", "admit"])
    kiosks.add_argument("name", nargs="?", default="", metavar="STATION")
    kiosks.add_argument(
        "--login",
        default="",
        help="with admit, on a server: whose the station is from now on; else whose it was",
    )
    roles = add(
        "fleet-roles", "what logins of a PostgreSQL server may do: print the SQL, or run it"
    )
    roles.add_argument(
        "--apply",
        action="store_true",
        help="make or update tables and roles; as the database's owner, who may create roles",
    )
    status = add(
        "status", "how the desk is: exit status 0 if all is well, 1 to look at, 2 out of service"
    )
    status.add_argument("--json", action="store_true", help="for a monitoring system")
    diagnostics = add("diagnostics", "save log, versions, health and settings in one zip file")
    diagnostics.add_argument("file", type=Path, metavar="FILE.zip")
    add_subject_command(
        add("subject", "one person's request: find what is held, export, erase, prove the erasure")
    )
    limit = add("binding-limit", "how many JD Cloud accounts one person may verify (JD: 1)")
    limit.add_argument("limit", type=int, choices=range(1, 11), metavar="1-10")


def whole_number(allowed: range, what: str) -> Callable[[str], int]:
    """Return what reads a whole number of *allowed* for argparse, and says so of any other."""

    def read(text: str) -> int:
        # Digits of ASCII, and few: int() reads others too, and refuses thousands of them.
        if not re.fullmatch(r"[0-9]{1,9}", text) or int(text) not in allowed:
            raise argparse.ArgumentTypeError(
                f"give a number{what} from {allowed.start} to {allowed.stop - 1}"
            )
        return int(text)

    return read


days = whole_number(range(36_501), " of days")


def run_command(options: argparse.Namespace, key_ring: KeyRing, log_folder: Path) -> int:
    """Run one of :data:`COMMANDS`; return the exit status: 0, or 1 with the reason in print.

    *log_folder* is where the program logs; ``status`` returns its level instead.
    """
    if options.command in ("status", "diagnostics"):
        return _look(options, key_ring, log_folder)
    try:
        database = Database(options.database, key_ring)
        try:
            return _Operator(database, options).run()
        finally:
            database.close()
    except EOFError:
        return _fail("There was no answer, so nothing was done.")
    except Refused as refused:
        return _fail(_REFUSALS.get(refused.refusal, str(refused)))
    except UnusableBackup as error:
        return _fail(f"{options.file} cannot be used: {error}. Nothing was changed.")
    except (BadDatabaseUrl, KeyChangeRefused) as error:
        return _fail(str(error))
    except DatabaseUnavailable as error:
        if error.fault is Fault.KEY_MISSING:
            return _fail(f"The keys cannot be used: {error}")
        # Without a fault of its own, the error's text is all there is to say.
        words = "" if error.fault is Fault.UNREACHABLE else f"{fault_words(error.fault)}\n"
        return _fail(f"{words}The database cannot be used: {error}")
    except KeyUnavailable as error:
        return _fail(f"The keys cannot be used: {error}")


def _print_again(again: RemovedAgain) -> None:
    """Say what had come back with a backup and was removed again."""
    lines = [
        (len(again.consents), "withdrawn consents, of the sessions", again.consents),
        (len(again.staff), "removed members of the staff:", again.staff),
        (len(again.kiosks), "revoked kiosks:", again.kiosks),
        (len(again.subjects), "persons' data, erased at their request:", again.subjects),
        (again.details, "sessions and withdrawn consents whose details were erased", ()),
    ]
    if any(count for count, _, _ in lines):
        print("Removed again, because it was removed after the backup was made:")
    for count, words, names in lines:
        if count:
            print(f"  {count} {words} {', '.join(names)}".rstrip())
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
        return _fail(str(error))
    try:
        status = status_of(database, SystemClock(), Settings())
    finally:
        database.close()
    if options.command == "diagnostics":
        if database.is_file and is_same(options.file, database.path):
            return _fail(f"{options.file} is the database itself. Nothing was written.")
        try:
            save_diagnostics(options.file, log_folder, {"status": status.as_json()})
        except OSError as error:
            return _fail(f"{options.file} cannot be written: {error.strerror}")
        print(f"{options.file} is written: log, versions and health, without personal data.")
        return 0
    if options.json:
        print(json.dumps(status.as_json(), indent=1, ensure_ascii=False, sort_keys=True))
    else:
        for finding in status.findings:
            print(f"{finding.level.name.lower()}\t{finding.name}\t{finding.text}")
    return status.level.value


def _counts(report: PurgeReport) -> str:
    return (
        f"Details of {report.sessions} sessions, links of {report.consents} withdrawn consents, "
        f"{report.alerts} seen alerts, {report.tries} counted attempts"
    )


class _Operator:
    """Runs one command on one database."""

    def __init__(self, database: Database, options: argparse.Namespace) -> None:
        self._database = database
        self._options = options
        self._clock = SystemClock()

    def run(self) -> int:
        options = self._options
        if options.command == "restore":
            return self._restore()
        if options.command == "fleet-roles":
            return self._roles()
        if options.command == "keys":
            return KeyCommands(self._database, options, self._clock).run()
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
                return run_subject_command(self._database, options, self._clock)
            case _:
                return self._binding_limit()

    def _roles(self) -> int:
        if not self._options.apply:
            print(roles_sql(), end="")
            return 0
        if self._database.is_file:
            return _fail("Roles are a server's: give --database postgresql://owner@server/database")
        prepare(self._database)
        apply_roles(self._database)
        print("Tables and roles are up to date. Each machine needs a login of its own, as in")
        print("CREATE ROLE desk1 LOGIN PASSWORD '…' IN ROLE verification_kiosk;")
        return 0

    def _accounts(self) -> int:
        accounts = TrainingAccounts(self._database, self._clock)
        match self._options.action:
            case "list" | None:
                clouds, people = accounts.all()
                for cloud in clouds:
                    print(f"cloud\t{cloud.login_name}\t{'verified' if cloud.verified else '-'}")
                for person in people:
                    print(f"jd\t{person.login_name}\t{person.real_name_source or '-'}")
            case "import":
                if len(self._options.values) != 1:
                    return _fail("Give a file: jdcloud-kiosk accounts import FILE.csv")
                return self._import_accounts(accounts, Path(self._options.values[0]))
            case "add":
                fields = dict(zip(COLUMNS, self._options.values, strict=False))
                try:
                    accounts.add(require_account(fields))
                except BadRows as error:
                    return _fail(f"{error}\nNothing was added.")
                print("One account was added.")
            case "training":
                added = accounts.add_training()
                if not added:
                    return _fail("There are accounts already; nothing was added.")
                print(f"{added} training accounts were added.")
            case _:
                return self._reset(accounts)
        return 0

    def _reset(self, accounts: TrainingAccounts) -> int:
        plan = accounts.reset_plan()
        if plan.in_use and not self._options.yes:
            return _fail(
                f"This database may serve visitors: staff have set it up. {plan.verifications} "
                "verifications would be taken back, and their owners would have to verify again. "
                "Nothing was changed. To do it all the same: jdcloud-kiosk accounts reset --yes"
            )
        print(f"{accounts.reset()} verifications were taken back.")
        return 0

    def _import_accounts(self, accounts: TrainingAccounts, path: Path) -> int:
        try:
            done = accounts.import_all(read_accounts(path))
        except BadRows as error:
            if not error.added:
                return _fail(f"{error}\nNothing was added.")
            return _fail(
                f"{error}\n{error.added} accounts had been added. Correct the file and import it "
                "again: accounts that are there already are skipped."
            )
        print("One account was added." if done.added == 1 else f"{done.added} accounts were added.")
        if done.present:
            print(f"{done.present} were there already.")
        return 0

    def _purge(self) -> int:
        purge = Purge(self._database, Timekeeping.of(self._clock), actor="operator")
        retention = self._retention()
        plan = purge.plan(retention)
        print(f"Ended or withdrawn before {minute_text(plan.before)} ({retention.days} days):")
        if self._options.dry_run:
            print(f"{_counts(plan)} would be erased.")
            return 0
        try:
            done = purge.run(retention, clock_is_right=self._options.clock_is_right)
        except ClockDoubted as doubted:
            before, after = minute_text(doubted.doubt.before), minute_text(doubted.doubt.after)
            return _fail(
                f"Nothing was recorded from {before} until {after}: "
                "either no kiosk was in use, or the clock is wrong. Nothing was erased. Check "
                "date and time; if they are right: jdcloud-kiosk purge --clock-is-right"
            )
        print(f"{_counts(done)} were erased.")
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
        report = self._maintenance.check_trail(self._options.head)
        for problem in (*report.missing, *report.problems):
            print(problem, file=sys.stderr)
        if report.head is not None:
            print(f"head {report.head}")
        if report.problems or report.head is None:
            return _fail(f"The audit trail is NOT whole: {len(report.problems)} problems.")
        if report.missing:
            return _fail("The database was changed: something is missing from its schema.")
        print(f"The audit trail is whole: {report.head.number} events, and every row as they say.")
        return 0

    def _back_up(self) -> int:
        target: Path = self._options.file
        try:
            self._maintenance.back_up(target, self._options.keep)
        except UnusableTarget as error:
            return _fail(f"{target}: {target_words(error.reason)} Nothing was written.")
        except OSError as error:
            return _fail(f"{target} cannot be written: {error.strerror}. Nothing was changed.")
        print(f"{target} is written and checked ({target.stat().st_size} bytes).")
        print(
            f"It needs the key to be of use; keep that apart: {self._database.seal.key_ring.place}"
        )
        return 0

    def _removals(self) -> int:
        try:
            if self._options.action == "replay":
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
                print(f"{counts[kind]} {words}")
        print(f"Noted up to event {record.seen[0]} of the audit trail.")
        return 0

    def _restore(self) -> int:
        restored = restore(self._database, self._options.file, self._clock)
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
            print("\n".join(service.names()) or "Nobody yet: the first kiosk asks for a name.")
            return 0
        if self._options.action == "unlock":
            service.unlock()
            print("Nobody has to wait any more after wrong PINs.")
            return 0
        if not name:
            return _fail(f"Give a name: jdcloud-kiosk staff {self._options.action} NAME")
        if self._options.action == "remove":
            service.remove(name)
            print(f"{name} can no longer open kiosks.")
            return 0
        pin = getpass.getpass("PIN, 6 to 12 digits: ")
        if pin != getpass.getpass("Again: "):
            return _fail("The two PINs differ; nothing was changed.")
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
                return _fail("Give a station: jdcloud-kiosk kiosks admit STATION")
            self._staff_service().admit_kiosk(self._options.name, self._options.login)
            print(f"Staff can sign in at {self._options.name} again.")
            return 0
        if self._options.action == "revoke":
            if not self._options.name:
                return _fail("Give a station: jdcloud-kiosk kiosks revoke STATION")
            self._staff_service().revoke_kiosk(self._options.name)
            print(f"{self._options.name} starts no sessions until staff signs in there again.")
            return 0
        with self._database.reading() as transaction:
            kiosks = transaction.staff.kiosks()
        for kiosk in kiosks:
            standing = (
                "revoked" if kiosk.revoked else f"last seen {minute_text(kiosk.last_seen_at)}"
            )
            print(f"{kiosk.station}\t{standing}")
        if not kiosks:
            print("No kiosk is registered yet.")
        return 0

    def _binding_limit(self) -> int:
        limit = self._options.limit
        if not self._maintenance.set_binding_limit(limit):
            return _fail("Some people have verified more accounts than that; nothing was changed.")
        print(f"One person may verify {limit} JD Cloud account{'s' if limit > 1 else ''}.")
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
