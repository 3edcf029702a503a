"""The operator's commands, such as backup or audit: which of them runs, and how it ends."""

from __future__ import annotations

import argparse
import contextlib
from gettext import pgettext as translate
from pathlib import Path

from jdcloud_kiosk.cli.accounts import run_accounts, run_binding_limit
from jdcloud_kiosk.cli.copies import run_backup, run_removals, run_restore
from jdcloud_kiosk.cli.failures import keys_words, refusal_words, unavailable_words
from jdcloud_kiosk.cli.interruption import Interrupted, Interruption
from jdcloud_kiosk.cli.job import Job
from jdcloud_kiosk.cli.keys import KeyCommands
from jdcloud_kiosk.cli.lines import fail
from jdcloud_kiosk.cli.report import run_report
from jdcloud_kiosk.cli.schema import run_migrate, run_roles
from jdcloud_kiosk.cli.sessions import run_session
from jdcloud_kiosk.cli.staff import run_kiosks, run_staff
from jdcloud_kiosk.cli.status import show_status
from jdcloud_kiosk.cli.subject import run_subject_command
from jdcloud_kiosk.cli.trail import run_audit, run_purge
from jdcloud_kiosk.cli.usage import superfluous, wrong_usage
from jdcloud_kiosk.cli.words import NoText
from verification.domain.placeholders import fill, said
from verification.domain.refusals import Refused
from verification.security.key_ring import KeyRing
from verification.security.ring_format import KeyUnavailable
from verification.services.key_rotation import KeyChangeRefused
from verification.services.maintenance import UnusableBackup
from verification.store.database import BadDatabaseUrl, Database, DatabaseUnavailable, Fault
from verification.store.schema import open_existing, prepare


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
            interruption.report()
            return interruption.status
        # What was done before the signal could end it was told as ever.
        return interruption.status or status


def _run(
    options: argparse.Namespace, key_ring: KeyRing, log_folder: Path, interruption: Interruption
) -> int:
    if options.command in ("status", "diagnostics"):
        return show_status(options, key_ring, log_folder)
    try:
        database = Database(options.database, key_ring)
    except BadDatabaseUrl as error:
        return wrong_usage(said(error, translate))
    try:
        with contextlib.closing(database):
            return _run_on(Job(database, options, interruption))
    except EOFError:
        return fail(translate("Commands", "There was no answer, so nothing was done."))
    except NoText:
        return fail(
            translate(
                "Commands",
                "What was typed is not valid text in this terminal's encoding. Nothing was done.",
            )
        )
    except Refused as refused:
        return fail(refusal_words(refused.refusal))
    except UnusableBackup as error:
        text = translate("Commands", "%1 cannot be used: %2. Nothing was changed.")
        return fail(fill(text, options.file, said(error, translate)))
    except BadDatabaseUrl as error:
        return wrong_usage(said(error, translate))
    except KeyChangeRefused as error:
        return fail(said(error, translate))
    except DatabaseUnavailable as error:
        if error.fault is Fault.KEY_MISSING:
            return fail(keys_words(error))
        return fail(unavailable_words(error, options, database))
    except KeyUnavailable as error:
        return fail(keys_words(error))


def _run_on(job: Job) -> int:
    database, options = job.database, job.options
    match options.command:
        case "restore":
            return run_restore(job)
        case "fleet-roles":
            return run_roles(job)
        case "migrate":
            return run_migrate(job)
        case "keys":
            return KeyCommands(job).run()
    if _may_make(job):
        prepare(database, migrates=False)
    else:
        open_existing(database, restored=options.command == "removals")
    match options.command:
        case "accounts":
            return run_accounts(job)
        case "audit":
            return run_audit(job)
        case "purge":
            return run_purge(job)
        case "backup":
            return run_backup(job)
        case "removals":
            return run_removals(job)
        case "staff":
            return run_staff(job)
        case "kiosks":
            return run_kiosks(job)
        case "session":
            return run_session(job)
        case "subject":
            return run_subject_command(job)
        case "report":
            return run_report(job)
        case _:
            return run_binding_limit(job)


def _may_make(job: Job) -> bool:
    """Whether the command may make the program's own database, as a kiosk's first start does.

    Not one at an address that was typed, where a typing error may be; nor in the place of one
    that was in use.
    """
    options = job.options
    return (
        options.own_database
        and options.command in ("staff", "accounts")
        and options.action in ("add", "import")
        and job.database.is_first_here
    )
