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
from gettext import pgettext as translate
from pathlib import Path

from jdcloud_kiosk.cli.commands import ADD_ACCOUNT
from jdcloud_kiosk.cli.interruption import Interrupted, Interruption
from jdcloud_kiosk.cli.keys import KeyCommands
from jdcloud_kiosk.cli.lines import not_written, one_line, row
from jdcloud_kiosk.cli.logins import rights_words
from jdcloud_kiosk.cli.subject import run_subject_command
from jdcloud_kiosk.cli.usage import WRONG_USAGE, superfluous, wrong_usage
from jdcloud_kiosk.cli.words import NoText, ask
from verification.domain.clock import SystemClock
from verification.domain.counting import counted
from verification.domain.local_time import minute_text
from verification.domain.placeholders import fill, said
from verification.domain.randomness import Randomness
from verification.domain.refusals import Refusal, Refused
from verification.domain.settings import Settings
from verification.domain.source_document import QT_TRANSLATE_NOOP
from verification.domain.staff import StaffRole
from verification.security.key_ring import KeyRing
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
from verification.services.status import Level, size_words, status_of
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

#: Context "Commands".
_REFUSALS = {
    Refusal.WEAK_PIN: QT_TRANSLATE_NOOP(
        "Commands",
        "Choose 6 to 12 digits, neither all the same nor a sequence such as 123456.",
    ),
    Refusal.STAFF_NAME_TAKEN: QT_TRANSLATE_NOOP(
        "Commands", "This name cannot be used, or is or was in use; choose another."
    ),
    Refusal.WRONG_PIN: QT_TRANSLATE_NOOP("Commands", "No staff member has this name."),
    Refusal.LAST_OF_STAFF: QT_TRANSLATE_NOOP(
        "Commands",
        "This is the last member of staff: nobody could open a kiosk any more. Add somebody else "
        "first: jdcloud-kiosk staff add NAME",
    ),
    Refusal.LAST_LEAD: QT_TRANSLATE_NOOP(
        "Commands",
        "This is the only lead: make somebody else one first: jdcloud-kiosk staff lead NAME",
    ),
    Refusal.OPERATOR_ONLY: QT_TRANSLATE_NOOP(
        "Commands",
        "This login may not do that: ask the database's owner, or somebody with the role "
        "verification_manager (docs/fleet.md).",
    ),
    Refusal.KIOSK_NOT_REGISTERED: QT_TRANSLATE_NOOP(
        "Commands",
        "No kiosk of this name is registered. Those that are: jdcloud-kiosk kiosks list",
    ),
    Refusal.KIOSK_NOT_REVOKED: QT_TRANSLATE_NOOP(
        "Commands",
        "This kiosk is not revoked, so there is nothing to admit. Another login or machine gets "
        "its station once it is: jdcloud-kiosk kiosks revoke STATION",
    ),
    Refusal.UNKNOWN_LOGIN: QT_TRANSLATE_NOOP(
        "Commands",
        "No kiosk can sign in to the server with this login: the server has no such login, or it "
        "lacks the role verification_kiosk (docs/fleet.md). Nothing was changed.",
    ),
}

#: For one and for several, context "Commands".
_REMOVED = {
    Removed.CONSENT: (
        QT_TRANSLATE_NOOP("Commands", "%1 consent withdrawn"),
        QT_TRANSLATE_NOOP("Commands", "%1 consents withdrawn"),
    ),
    Removed.BINDING: (
        QT_TRANSLATE_NOOP("Commands", "%1 training verification withdrawn"),
        QT_TRANSLATE_NOOP("Commands", "%1 training verifications withdrawn"),
    ),
    Removed.ALL_BINDINGS: (QT_TRANSLATE_NOOP("Commands", "%1 reset of the training, the last one"),)
    * 2,
    Removed.DETAILS: (
        QT_TRANSLATE_NOOP("Commands", "%1 kind of details erased after its retention"),
        QT_TRANSLATE_NOOP("Commands", "%1 kinds of details erased after their retention"),
    ),
    Removed.SUBJECT: (
        QT_TRANSLATE_NOOP("Commands", "%1 person's data erased at their request"),
        QT_TRANSLATE_NOOP("Commands", "%1 persons' data erased at their request"),
    ),
    Removed.STAFF: (
        QT_TRANSLATE_NOOP("Commands", "%1 member of the staff removed"),
        QT_TRANSLATE_NOOP("Commands", "%1 members of the staff removed"),
    ),
    Removed.KIOSK: (
        QT_TRANSLATE_NOOP("Commands", "%1 kiosk revoked"),
        QT_TRANSLATE_NOOP("Commands", "%1 kiosks revoked"),
    ),
    Removed.PIN: (
        QT_TRANSLATE_NOOP("Commands", "%1 PIN changed"),
        QT_TRANSLATE_NOOP("Commands", "%1 PINs changed"),
    ),
}

#: What somebody may do, context "Commands".
_ROLES = {
    StaffRole.LEAD: QT_TRANSLATE_NOOP("Commands", "lead"),
    StaffRole.CLERK: QT_TRANSLATE_NOOP("Commands", "clerk"),
}

#: The level of a finding in the lines for a person; a monitoring system reads ``--json``.
_LEVELS = {
    Level.GOOD: QT_TRANSLATE_NOOP("Commands", "good"),
    Level.ATTENTION: QT_TRANSLATE_NOOP("Commands", "attention"),
    Level.CRITICAL: QT_TRANSLATE_NOOP("Commands", "critical"),
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
        return wrong_usage(said(error, translate))
    try:
        with contextlib.closing(database):
            return _Operator(database, options, interruption).run()
    except EOFError:
        return _fail(translate("Commands", "There was no answer, so nothing was done."))
    except NoText:
        return _fail(
            translate(
                "Commands",
                "What was typed is no text in this terminal's encoding. Nothing was done.",
            )
        )
    except Refused as refused:
        return _fail(translate("Commands", _REFUSALS.get(refused.refusal, str(refused))))
    except UnusableBackup as error:
        text = translate("Commands", "%1 cannot be used: %2. Nothing was changed.")
        return _fail(fill(text, options.file, said(error, translate)))
    except BadDatabaseUrl as error:
        return wrong_usage(said(error, translate))
    except KeyChangeRefused as error:
        return _fail(said(error, translate))
    except DatabaseUnavailable as error:
        if error.fault is Fault.KEY_MISSING:
            return _fail(_keys_words(error))
        return _fail(_unavailable_words(error, options, database))
    except KeyUnavailable as error:
        return _fail(_keys_words(error))


def _keys_words(error: Exception) -> str:
    return fill(translate("Commands", "The keys cannot be used: %1"), said(error, translate))


def _unavailable_words(
    error: DatabaseUnavailable, options: argparse.Namespace, database: Database
) -> str:
    match error.fault:
        case Fault.MISSING if not options.kept_address:
            return _missing_words(options, database)
        case Fault.SERVER_BUSY:
            words = f"{fault_words(error.fault, translate)}\n{_holders_words(database)}".rstrip()
        case Fault.NO_RIGHTS:
            words = rights_words(options, database.url.username)
        case _:
            words = fault_words(error.fault, translate, error.key_id)
    # The driver's own text is for the log; which database it is about is for the person.
    _log.info("the database cannot be used: %s", error)
    return f"{words}\n{_place_words(database)}"


def _place_words(database: Database) -> str:
    return fill(translate("Commands", "The database: %1"), database.place)


def _missing_words(options: argparse.Namespace, database: Database) -> str:
    try:
        # Its place: the address may have a password in it.
        usual = Database(options.usual_database, database.seal.key_ring).place
    except BadDatabaseUrl:
        usual = "?"
    text = translate(
        "Commands",
        "There is no file %1. Was another one meant? Without --database, the command is for this "
        "machine's own: %2.",
    )
    return fill(text, database.place, usual)


def _holders_words(database: Database) -> str:
    """Return who keeps a server's database locked, and how its administrator ends that."""
    try:
        holders = database.lock_holders()
    except DatabaseUnavailable:
        return ""
    text = translate(
        "Commands",
        "The login %1 keeps the database locked. If that lasts, the server's administrator ends "
        'it: ALTER ROLE "%1" NOLOGIN; SELECT pg_terminate_backend(%2); then run this command '
        "again.",
    )
    return "\n".join(fill(text, one_line(one.login), one.process) for one in holders)


def _print_again(again: RemovedAgain) -> None:
    """Say what had come back with a backup and was removed again."""
    kinds: tuple[tuple[tuple[object, ...] | int, str, str], ...] = (
        (
            again.consents,
            translate("Commands", "%1 withdrawn consent, of the session %2"),
            translate("Commands", "%1 withdrawn consents, of the sessions %2"),
        ),
        (
            again.staff,
            translate("Commands", "%1 removed member of the staff: %2"),
            translate("Commands", "%1 removed members of the staff: %2"),
        ),
        (
            again.kiosks,
            translate("Commands", "%1 revoked kiosk: %2"),
            translate("Commands", "%1 revoked kiosks: %2"),
        ),
        (
            again.subjects,
            translate("Commands", "%1 person's data, erased at their request: %2"),
            translate("Commands", "%1 persons' data, erased at their request: %2"),
        ),
        (
            again.details,
            translate("Commands", "%1 session or withdrawn consent whose details were erased"),
            translate("Commands", "%1 sessions and withdrawn consents whose details were erased"),
        ),
    )
    lines = []
    for found, *texts in kinds:
        number, names = (found, ()) if isinstance(found, int) else (len(found), found)
        if number:
            lines.append(f"  {counted(number, *texts, ', '.join(map(str, names)))}")
    if lines:
        print(
            translate(
                "Commands", "Removed again, because it was removed after the backup was made:"
            )
        )
        print("\n".join(lines))
    if again.former_pins:
        text = translate(
            "Commands",
            "An earlier PIN holds again for %1: give them new ones with “staff pin NAME”.",
        )
        print(fill(text, ", ".join(again.former_pins)))


def _row_words(error: BadRows) -> str:
    accounts = partial(translate, "Accounts")
    return "\n".join(problem.words(accounts) for problem in error.problems)


def _nothing_added(error: BadRows) -> str:
    return f"{_row_words(error)}\n{translate('Commands', 'Nothing was added.')}"


def _fail(text: str) -> int:
    print(text, file=sys.stderr)
    return 1


def _look(options: argparse.Namespace, key_ring: KeyRing, log_folder: Path) -> int:
    """Say how the desk is, or save it; the database is only looked at."""
    try:
        database = Database(options.database, key_ring)
    except BadDatabaseUrl as error:
        return wrong_usage(said(error, translate))
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
            text = translate("Commands", "%1 is the database itself. Nothing was written.")
            return _fail(fill(text, options.file))
        try:
            save_diagnostics(options.file, log_folder, {"status": status.as_json()})
        except OSError as error:
            return _fail(not_written(options.file, error))
        text = translate(
            "Commands", "%1 is written: log, versions and health, without personal data."
        )
        print(fill(text, options.file))
        return 0
    if options.openmetrics:
        print(open_metrics(status, today), end="")
    elif options.json:
        print(json.dumps(status.as_json(), indent=1, ensure_ascii=False, sort_keys=True))
    else:
        for finding in status.findings:
            text = said(finding.text, translate)
            if finding.fault is Fault.NO_RIGHTS:
                text = rights_words(options, login)
            elif finding.fault is Fault.MISSING and not options.kept_address:
                text = _missing_words(options, database)
            elif finding.fault is not None:
                text = f"{fault_words(finding.fault, translate)} {_place_words(database)}"
            print(row(translate("Commands", _LEVELS[finding.level]), finding.name, text))
    return status.level.value


def _counts(report: PurgeReport) -> str:
    return ", ".join(
        (
            counted(
                report.sessions,
                translate("Commands", "details of %1 session"),
                translate("Commands", "details of %1 sessions"),
            ),
            counted(
                report.consents,
                translate("Commands", "links of %1 withdrawn consent"),
                translate("Commands", "links of %1 withdrawn consents"),
            ),
            counted(
                report.alerts,
                translate("Commands", "%1 seen alert"),
                translate("Commands", "%1 seen alerts"),
            ),
            counted(
                report.instructions,
                translate("Commands", "%1 instruction to a kiosk"),
                translate("Commands", "%1 instructions to kiosks"),
            ),
            counted(
                report.handovers,
                translate("Commands", "%1 handover"),
                translate("Commands", "%1 handovers"),
            ),
            counted(
                report.tries,
                translate("Commands", "%1 counted attempt"),
                translate("Commands", "%1 counted attempts"),
            ),
        )
    )


def _accounts_added(number: int) -> str:
    return counted(
        number,
        translate("Commands", "%1 account was added."),
        translate("Commands", "%1 accounts were added."),
    )


def _taken_back(number: int) -> str:
    return counted(
        number,
        translate("Commands", "%1 verification was taken back."),
        translate("Commands", "%1 verifications were taken back."),
    )


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
            open_existing(self._database, restored=options.command == "removals")
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
                translate(
                    "Commands",
                    "Roles are a server's: give --database postgresql://owner@server/database",
                )
            )
        self._interruption.begin_change()
        prepare(self._database)
        apply_roles(self._database)
        print(
            translate(
                "Commands",
                "Tables and roles are up to date. Each machine needs a login of its own, as in:",
            )
        )
        print("CREATE ROLE desk1 LOGIN PASSWORD '…' IN ROLE verification_kiosk;")
        return 0

    def _migrate(self) -> int:
        if not self._database.is_file:
            return wrong_usage(
                translate(
                    "Commands",
                    "Tables and roles of a server are brought up to date together, by the "
                    "database's owner: jdcloud-kiosk fleet-roles --apply",
                )
            )
        self._database.require_made()
        self._interruption.begin_change()
        path, before = self._database.path, set(kept_copies(self._database.path))
        with self._database.connection(writes=False) as connection:
            former = revision(connection)
        prepare(self._database)
        if former == REVISION:
            print(fill(translate("Commands", "%1 is up to date already."), path))
            return 0
        text = translate("Commands", "%1 is brought up to date, from %2 to %3.")
        print(fill(text, path, former, REVISION))
        for kept in sorted(set(kept_copies(path)) - before):
            print(fill(translate("Commands", "The database from before is kept as %1."), kept))
        return 0

    def _accounts(self) -> int:
        accounts = TrainingAccounts(self._database, self._clock, self._batches)
        match self._options.action:
            case "list" | None:
                clouds, people = accounts.all()
                verified = translate("Commands", "verified")
                for cloud in clouds:
                    print(row("cloud", cloud.login_name, verified if cloud.verified else "-"))
                for person in people:
                    print(row("jd", person.login_name, person.real_name_source or "-"))
            case "import":
                if len(self._options.values) != 1 or not self._options.values[0]:
                    return wrong_usage(
                        translate("Commands", "Give a file: jdcloud-kiosk accounts import FILE.csv")
                    )
                return self._import_accounts(accounts, Path(self._options.values[0]))
            case "add":
                if len(self._options.values) > len(COLUMNS):
                    text = translate("Commands", "“accounts add” takes no more words than: %1")
                    return wrong_usage(fill(text, ADD_ACCOUNT))
                self._interruption.begin_change()
                fields = dict(zip(COLUMNS, self._options.values, strict=False))
                try:
                    accounts.add(require_account(fields))
                except BadRows as error:
                    return _fail(_nothing_added(error))
                print(_accounts_added(1))
            case "training":
                self._interruption.begin_change()
                added = accounts.add_training()
                if not added:
                    return _fail(
                        translate("Commands", "There are accounts already; nothing was added.")
                    )
                print(_accounts_added(added))
            case "mark-training":
                return self._mark_training(accounts)
            case _:
                return self._reset(accounts)
        return 0

    def _mark_training(self, accounts: TrainingAccounts) -> int:
        if accounts.reset_plan().in_use and not self._options.yes:
            return _fail(
                translate(
                    "Commands",
                    "Staff have set this database up, so it may serve visitors. In a class, "
                    "everybody can play each person in it. Nothing was changed. If it is for "
                    "training: jdcloud-kiosk accounts mark-training --yes",
                )
            )
        self._interruption.begin_change()
        accounts.mark()
        print(
            translate(
                "Commands",
                "This database is marked as one for training: jdcloud-kiosk classroom may use it.",
            )
        )
        return 0

    def _reset(self, accounts: TrainingAccounts) -> int:
        plan = accounts.reset_plan()
        if plan.in_use and not self._options.yes:
            text = counted(
                plan.verifications,
                translate(
                    "Commands",
                    "This database may serve visitors: staff have set it up. %1 verification would "
                    "be taken back, and its owner would have to verify again. Nothing was changed. "
                    "To do it all the same: jdcloud-kiosk accounts reset --yes",
                ),
                translate(
                    "Commands",
                    "This database may serve visitors: staff have set it up. %1 verifications "
                    "would be taken back, and their owners would have to verify again. Nothing was "
                    "changed. To do it all the same: jdcloud-kiosk accounts reset --yes",
                ),
            )
            return _fail(text)
        again = translate(
            "Commands", "%1 It stays so. Take the rest back: jdcloud-kiosk accounts reset --yes"
        )
        self._interruption.explain = lambda done: fill(again, _taken_back(done))
        print(_taken_back(accounts.reset()))
        return 0

    def _import_accounts(self, accounts: TrainingAccounts, path: Path) -> int:
        again = translate(
            "Commands",
            "%1 Import the same file again: the rest is added, and accounts that are there already "
            "are skipped.",
        )
        self._interruption.explain = lambda done: fill(again, _accounts_added(done))
        try:
            done = accounts.import_all(read_accounts(path))
        except BadRows as error:
            if not error.added:
                return _fail(_nothing_added(error))
            text = translate(
                "Commands",
                "%1 Correct the file and import it again: accounts that are there already are "
                "skipped.",
            )
            return _fail(f"{_row_words(error)}\n{fill(text, _accounts_added(error.added))}")
        print(_accounts_added(done.added))
        if done.present:
            one = translate("Commands", "%1 was there already.")
            several = translate("Commands", "%1 were there already.")
            print(counted(done.present, one, several))
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
        text = counted(
            retention.days,
            translate("Commands", "Ended or withdrawn before %2 (%1 day):"),
            translate("Commands", "Ended or withdrawn before %2 (%1 days):"),
            minute_text(plan.before),
        )
        print(text)
        if self._options.dry_run:
            print(fill(translate("Commands", "Would be erased: %1."), _counts(plan)))
            return 0
        self._interruption.explain = lambda done: counted(
            done,
            translate(
                "Commands",
                "%1 row was erased, and is not coming back. Run the same command again: it erases "
                "the rest.",
            ),
            translate(
                "Commands",
                "%1 rows were erased, and are not coming back. Run the same command again: it "
                "erases the rest.",
            ),
        )
        try:
            done = purge.run(retention, clock_is_right=self._options.clock_is_right)
        except ClockDoubted as doubted:
            before, after = minute_text(doubted.doubt.before), minute_text(doubted.doubt.after)
            text = translate(
                "Commands",
                "Nothing was recorded from %1 until %2: either no kiosk was in use, or the clock "
                "is wrong. Nothing was erased. Check date and time; if they are right: "
                "jdcloud-kiosk purge --clock-is-right",
            )
            return _fail(fill(text, before, after))
        print(fill(translate("Commands", "Erased: %1."), _counts(done)))
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
        self._interruption.explain = lambda _: translate(
            "Commands",
            "The audit trail was not checked to its end, so nothing is known of it. Nothing was "
            "changed. Run the same command again: it begins anew.",
        )
        if self._options.json:
            return self._audit_as_json()
        report = self._maintenance.check_trail(self._options.head)
        for problem in (*report.missing, *report.problems):
            print(one_line(said(problem, translate)), file=sys.stderr)
        if report.head is not None:
            print(f"head {report.head}")
        if report.mistyped:
            text = translate("Commands", "The end given with --head was mistyped: %1.")
            print(fill(text, said(report.mistyped, translate)), file=sys.stderr)
        if report.problems or report.head is None:
            text = counted(
                len(report.problems),
                translate("Commands", "The audit trail is NOT whole: %1 problem."),
                translate("Commands", "The audit trail is NOT whole: %1 problems."),
            )
            return _fail(text)
        if report.missing:
            return _fail(
                translate(
                    "Commands", "The database was changed: something is missing from its schema."
                )
            )
        text = counted(
            report.head.number,
            translate("Commands", "The audit trail is whole: %1 event, and every row as they say."),
            translate(
                "Commands", "The audit trail is whole: %1 events, and every row as they say."
            ),
        )
        print(text)
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
        done_anyway = translate("Commands", "%1 is written and checked all the same.")
        not_done = translate(
            "Commands",
            "%1 was not written; earlier backups are as they were. Run the same command again: it "
            "begins anew.",
        )
        self._interruption.explain = lambda done: fill(done_anyway if done else not_done, target)
        try:
            self._maintenance.back_up(target, self._options.keep, self._interruption)
        except UnusableTarget as error:
            text = translate("Commands", "%1: %2 Nothing was written.")
            return _fail(fill(text, target, target_words(error.reason, translate)))
        except OSError as error:
            nothing = translate("Commands", "Nothing was changed.")
            return _fail(f"{not_written(target, error)} {nothing}")
        text = translate("Commands", "%1 is written and checked (%2).")
        print(fill(text, target, size_words(target.stat().st_size)))
        text = translate("Commands", "It needs the key to be of use; keep that apart: %1")
        print(fill(text, self._database.seal.key_ring.place))
        return 0

    def _removals(self) -> int:
        try:
            if self._options.action == "replay":
                self._interruption.explain = lambda _: translate(
                    "Commands",
                    "Part of it may be removed again. Run the same command again: it removes the "
                    "rest.",
                )
                again = remove_what_came_back(self._database, self._clock, self._options.files)
                if again == RemovedAgain():
                    print(translate("Commands", "Nothing had come back."))
                _print_again(again)
                return 0
            record = record_of(self._database)
        except UnreadableLedger as error:
            text = translate(
                "Commands", "The record of removals cannot be read: %1. Nothing was changed."
            )
            return _fail(fill(text, said(error, translate)))
        counts = Counter(one.kind for one in record.removals)
        for kind, texts in _REMOVED.items():
            if counts[kind]:
                print(counted(counts[kind], *(translate("Commands", text) for text in texts)))
        print(fill(translate("Commands", "Noted up to event %1 of the audit trail."), *record.seen))
        return 0

    def _restore(self) -> int:
        path, backup = self._database.path, self._options.file
        done_anyway = translate("Commands", "%1 is restored from %2 all the same.")
        not_done = translate(
            "Commands", "Nothing was changed. Run the same command again: it begins anew."
        )
        self._interruption.explain = lambda done: (
            fill(done_anyway, path, backup) if done else not_done
        )
        restored = restore(self._database, backup, self._clock, self._interruption)
        print(fill(translate("Commands", "%1 is restored from %2."), path, backup))
        if restored.kept is not None:
            print(fill(translate("Commands", "The former database is kept as %1."), restored.kept))
        _print_again(restored.again)
        match restored.record:
            case Record.COMPLETE:
                text = ""
            case Record.EARLIER:
                text = translate(
                    "Commands",
                    "The former database could not be read: what was removed after %1 is not "
                    "known, and may be back.",
                )
            case Record.BROUGHT:
                text = translate(
                    "Commands",
                    "There was no database here. Removals are known until %1; if the desk was in "
                    "use after that, elsewhere, look at “staff list” and “kiosks list”.",
                )
            case Record.NONE:
                text = translate(
                    "Commands",
                    "This machine has no record of removals from this database: withdrawn "
                    "consents, removed staff and revoked kiosks may be back. Look at “staff list” "
                    "and “kiosks list”.",
                )
        if text:
            until = restored.known_until
            print(fill(text, minute_text(until) if until is not None else "?"))
        for key in KeyRotation(self._database, self._clock).reports():
            if key.active and key.state is KeyState.RETIRED:
                text = translate(
                    "Commands",
                    "It is sealed with the retired key %1: run jdcloud-kiosk keys rotate.",
                )
                print(fill(text, key.key_id))
        return 0

    def _staff(self) -> int:
        name = self._options.name
        service = self._staff_service()
        if self._options.action == "list":
            nobody = translate("Commands", "Nobody yet: the first kiosk asks for a name.")
            found = (
                row(one.name, translate("Commands", _ROLES[one.role])) for one in service.members()
            )
            print("\n".join(found) or nobody)
            return 0
        if self._options.action == "unlock":
            self._interruption.begin_change()
            service.unlock()
            print(translate("Commands", "Nobody has to wait any more after wrong PINs."))
            return 0
        if not name:
            text = translate("Commands", "Give a name: jdcloud-kiosk staff %1 NAME")
            return wrong_usage(fill(text, self._options.action))
        if self._options.action == "remove":
            self._interruption.begin_change()
            service.remove(name)
            print(fill(translate("Commands", "%1 can no longer open kiosks."), name))
            return 0
        if self._options.action in tuple(StaffRole):
            self._interruption.begin_change()
            role = StaffRole(self._options.action)
            service.change_role(name, role)
            text = translate("Commands", "%1 is a %2 now.")
            print(fill(text, name, translate("Commands", _ROLES[role])))
            return 0
        pin = ask(translate("Commands", "PIN, 6 to 12 digits: "), secret=True)
        if pin != ask(translate("Commands", "Again: "), secret=True):
            return _fail(translate("Commands", "The two PINs differ; nothing was changed."))
        self._interruption.begin_change()
        if self._options.action == "pin":
            service.change_pin(name, pin)
            print(fill(translate("Commands", "%1 has the new PIN now."), name))
        else:
            service.add(name, pin)
            print(fill(translate("Commands", "%1 can open kiosks now."), name))
        return 0

    def _kiosks(self) -> int:
        match self._options.action:
            case "admit":
                return self._admit()
            case "revoke":
                return self._revoke()
        with self._database.reading() as transaction:
            kiosks = transaction.staff.kiosks()
        revoked, seen = translate("Commands", "revoked"), translate("Commands", "last seen %1")
        for kiosk in kiosks:
            last = fill(seen, minute_text(kiosk.last_seen_at))
            print(row(kiosk.station, revoked if kiosk.revoked else last))
        if not kiosks:
            print(translate("Commands", "No kiosk is registered yet."))
        return 0

    def _admit(self) -> int:
        name, login = self._options.name, self._options.login
        if not name:
            return wrong_usage(
                translate("Commands", "Give a station: jdcloud-kiosk kiosks admit STATION")
            )
        if login and self._database.is_file:
            return wrong_usage(
                translate("Commands", "A database file has no logins: --login is for a server's.")
            )
        self._interruption.begin_change()
        login = self._staff_service().admit_kiosk(name, login)
        print(fill(translate("Commands", "Staff can sign in at %1 again."), name))
        if login:
            print(fill(translate("Commands", "The station belongs to the login %1."), login))
        elif not self._database.is_file:
            print(
                translate("Commands", "The station belongs to the login that signs in there first.")
            )
        return 0

    def _revoke(self) -> int:
        name = self._options.name
        if not name:
            return wrong_usage(
                translate("Commands", "Give a station: jdcloud-kiosk kiosks revoke STATION")
            )
        self._interruption.begin_change()
        text = (
            translate(
                "Commands",
                "%1 starts no sessions, and nobody can sign in there, until it is admitted again: "
                "jdcloud-kiosk kiosks admit STATION [--login LOGIN]",
            )
            if self._staff_service().revoke_kiosk(name)
            else translate("Commands", "%1 starts no sessions until staff signs in there again.")
        )
        print(fill(text, name))
        return 0

    def _binding_limit(self) -> int:
        limit = self._options.limit
        self._interruption.begin_change()
        if not self._maintenance.set_binding_limit(limit):
            return _fail(
                translate(
                    "Commands",
                    "Some people have verified more accounts than that; nothing was changed.",
                )
            )
        text = counted(
            limit,
            translate("Commands", "One person may verify %1 JD Cloud account."),
            translate("Commands", "One person may verify %1 JD Cloud accounts."),
        )
        print(text)
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
