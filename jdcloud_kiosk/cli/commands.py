"""The operator's commands, such as backup or audit: their names and arguments.

Without the database or Qt, so that the command line is read at once.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from gettext import pgettext as translate
from pathlib import Path

from jdcloud_kiosk.cli.argument_parser import ArgumentParser
from jdcloud_kiosk.cli.words import plain_text
from verification.domain.placeholders import fill
from verification.domain.settings import KEPT_BACKUPS

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
        "session",
        "subject",
        "migrate",
        "status",
        "diagnostics",
        "report",
    }
)

ADD_ACCOUNT = "add cloud LOGIN; add jd LOGIN REAL_NAME LATIN_NAME BIRTH_DATE [jd_mall|jd_finance]"
_KEY_ACTIONS = (
    "list",
    "rotate",
    "add",
    "export",
    "import",
    "enrol",
    "activate",
    "retire",
    "forget",
)


def add_commands(
    commands: argparse._SubParsersAction[ArgumentParser],
    shared: list[ArgumentParser],
) -> None:
    """Add the commands to the command line, each with the options in *shared*."""

    def add(name: str, words: str) -> ArgumentParser:
        return commands.add_parser(name, parents=shared, help=words, description=words)

    accounts = add(
        "accounts",
        translate(
            "Usage",
            "the training accounts: a window; or list, add, import a CSV, training, reset; "
            "mark-training lets a class be held",
        ),
    )
    accounts.add_argument(
        "action", nargs="?", choices=["list", "add", "import", "training", "reset", "mark-training"]
    )
    accounts.add_argument(
        "values",
        nargs="*",
        metavar="VALUE",
        help=f"import FILE.csv; {ADD_ACCOUNT}",
    )
    accounts.add_argument(
        "--yes",
        action="store_true",
        help=translate("Usage", "reset or mark a database that may serve visitors"),
    )
    _add_json(accounts, "list")
    audit = add(
        "audit",
        translate("Usage", "check the audit trail: find edited, removed or reordered events"),
    )
    audit.add_argument("action", choices=["verify"])
    audit.add_argument(
        "--head",
        type=plain_text,
        metavar="NUMBER:CODE",
        help=translate(
            "Usage",
            "an earlier end of the trail, as verify printed it: it must still be in the trail",
        ),
    )
    audit.add_argument(
        "--json",
        action="store_true",
        help=translate("Usage", "what was found as JSON, for another program"),
    )
    purge = add("purge", translate("Usage", "erase personal details of old unverified sessions"))
    purge.add_argument(
        "--days",
        type=days,
        help=translate("Usage", "older than this (default: the retention that staff has set)"),
    )
    purge.add_argument(
        "--dry-run",
        action="store_true",
        help=translate("Usage", "say what would be erased, and erase nothing"),
    )
    purge.add_argument(
        "--clock-is-right",
        action="store_true",
        help=translate(
            "Usage", "erase although nothing was recorded for days, so that the clock is in doubt"
        ),
    )
    _add_key_arguments(
        add(
            "keys",
            translate(
                "Usage", "the keys to the personal data: list, change, take to another machine"
            ),
        )
    )
    backup = add(
        "backup", translate("Usage", "write a checked copy of the database while it is in use")
    )
    backup.add_argument("file", type=Path, metavar="FILE")
    backup.add_argument(
        "--keep",
        type=whole_number(range(1000)),
        default=KEPT_BACKUPS,
        metavar="N",
        help=fill(
            translate("Usage", "how many earlier backups stay, as FILE.1, FILE.2 … (default %1)"),
            KEPT_BACKUPS,
        ),
    )
    restored = add(
        "restore", translate("Usage", "replace the database by a backup, once that is checked")
    )
    restored.add_argument("file", type=Path, metavar="FILE")
    removals = add(
        "removals",
        translate(
            "Usage",
            "what must not come back with a backup; remove it again after a server's restore",
        ),
    )
    removals.add_argument("action", choices=["list", "replay"])
    removals.add_argument(
        "files",
        type=Path,
        nargs="*",
        metavar="FILE",
        help=translate("Usage", "records of other machines, too"),
    )
    _add_json(removals, "list")
    staff = add(
        "staff",
        translate("Usage", "the staff console in a window; or who may open a kiosk: list, add …"),
    )
    staff.add_argument(
        "action",
        nargs="?",
        choices=["list", "add", "pin", "lead", "clerk", "branch", "remove", "unlock"],
        help=translate(
            "Usage",
            "without it, the console of a clerk who has a computer of their own; lead and clerk "
            "set who manages the staff there",
        ),
    )
    staff.add_argument("name", type=plain_text, nargs="?", default="")
    staff.add_argument(
        "branch",
        type=plain_text,
        nargs="?",
        default="",
        metavar="BRANCH",
        help=translate("Usage", "with branch: the only one where they may work; all without it"),
    )
    _add_json(staff, "list")
    kiosks = add("kiosks", translate("Usage", "which kiosks may start sessions"))
    kiosks.add_argument("action", choices=["list", "revoke", "admit", "remove", "branch"])
    kiosks.add_argument("name", type=plain_text, nargs="?", default="", metavar="STATION")
    kiosks.add_argument(
        "branch",
        type=plain_text,
        nargs="?",
        default="",
        metavar="BRANCH",
        help=translate("Usage", "with branch: which one the station belongs to; none without it"),
    )
    kiosks.add_argument(
        "--login",
        type=plain_text,
        default="",
        help=translate(
            "Usage", "with admit, on a server: whose the station is from now on; else whose it was"
        ),
    )
    _add_json(kiosks, "list")
    session = add(
        "session",
        translate("Usage", "one session: its state, and what happened at both devices"),
    )
    session.add_argument("action", choices=["show"])
    session.add_argument(
        "reference",
        type=plain_text,
        metavar="REF",
        help=translate("Usage", "as on a slip and in the history, or “last” for the newest"),
    )
    _add_json(session, "show")
    roles = add(
        "fleet-roles",
        translate("Usage", "what logins of a PostgreSQL server may do: print the SQL, or run it"),
    )
    roles.add_argument(
        "--apply",
        action="store_true",
        help=translate(
            "Usage",
            "make or update tables and roles; as the database's owner, who may create roles",
        ),
    )
    add(
        "migrate",
        translate(
            "Usage",
            "bring a database file that an older version made up to date, as a start of the kiosk "
            "does; close every window of that version first",
        ),
    )
    status = add(
        "status",
        translate(
            "Usage",
            "the desk's status: exit status 0 if all is well, 1 if it needs attention, 2 "
            "if it is out of service",
        ),
    )
    form = status.add_mutually_exclusive_group()
    form.add_argument(
        "--json", action="store_true", help=translate("Usage", "for a monitoring system")
    )
    form.add_argument(
        "--openmetrics",
        action="store_true",
        help=translate("Usage", "figures for a collector, such as Prometheus (docs/monitoring.md)"),
    )
    diagnostics = add(
        "diagnostics", translate("Usage", "save log, versions, health and settings in one zip file")
    )
    diagnostics.add_argument("file", type=Path, metavar="FILE.zip")
    report = add(
        "report",
        translate(
            "Usage",
            "write the figures of the last whole week as CSV into a folder; a timer does it weekly",
        ),
    )
    report.add_argument("folder", type=Path, metavar="FOLDER")
    report.add_argument(
        "--days",
        type=whole_number(range(1, 3651)),
        metavar="N",
        help=translate("Usage", "the last N days, until now"),
    )
    report.add_argument(
        "--of",
        type=plain_text,
        default="",
        metavar="STATION",
        help=translate("Usage", "this station alone (default: all)"),
    )
    report.add_argument(
        "--branch",
        type=plain_text,
        default="",
        metavar="BRANCH",
        help=translate("Usage", "the stations of this branch alone (default: all)"),
    )
    report.add_argument(
        "--recount",
        action="store_true",
        help=translate("Usage", "count all past sessions again first, one by one"),
    )
    _add_subject_arguments(
        add(
            "subject",
            translate(
                "Usage", "one person's request: find what is held, export, erase, prove the erasure"
            ),
        )
    )
    limit = add(
        "binding-limit",
        translate("Usage", "how many JD Cloud accounts one person may verify (JD: 1)"),
    )
    limit.add_argument("limit", type=whole_number(range(1, 11)), metavar="1-10")


def _add_json(parser: ArgumentParser, action: str) -> None:
    """Let *action* of a command print JSON."""
    words = fill(translate("Usage", "%1 as JSON, for another program"), action)
    parser.add_argument("--json", action="store_true", help=words)


def _add_key_arguments(parser: ArgumentParser) -> None:
    """Add the arguments of ``keys``."""
    parser.add_argument(
        "action",
        choices=_KEY_ACTIONS,
        help=translate(
            "Usage",
            "rotate: all in one go, on one machine. For many machines: add, export, import on "
            "each other machine, activate, retire. enrol: get them by a code that a lead's console "
            "shows",
        ),
    )
    parser.add_argument("value", nargs="?", default="", metavar="FILE|ID")
    _add_json(parser, "list")
    parser.add_argument(
        "--force",
        action="store_true",
        help=translate(
            "Usage", "activate a key although some kiosks have not confirmed that they have it"
        ),
    )
    parser.add_argument(
        "--yes",
        action="store_true",
        help=translate("Usage", "forget a key: what it sealed can never be opened again"),
    )


def _add_subject_arguments(parser: ArgumentParser) -> None:
    """Add the arguments of ``subject``."""
    parser.add_argument("action", choices=["find", "export", "erase", "prove"])
    parser.add_argument(
        "file",
        nargs="?",
        metavar="FILE",
        help=translate("Usage", "where export, or the statement of prove, goes"),
    )
    parser.add_argument(
        "--who",
        type=Path,
        metavar="FILE",
        help=translate(
            "Usage", "read the login name or identity number from FILE (its first line), do not ask"
        ),
    )
    parser.add_argument(
        "--reference",
        type=plain_text,
        metavar="REF",
        help=translate("Usage", "prove the erasure of this reference"),
    )
    parser.add_argument(
        "--yes", action="store_true", help=translate("Usage", "erase without asking again")
    )
    _add_json(parser, "find")


def whole_number(allowed: range) -> Callable[[str], int]:
    """Return what reads a whole number of *allowed* for argparse, and says so of any other."""

    def read(text: str) -> int:
        # Digits of ASCII, and few: int() reads others too, and refuses thousands of them.
        if not re.fullmatch(r"[0-9]{1,9}", text) or int(text) not in allowed:
            words = translate("Usage", "give a number from %1 to %2")
            raise argparse.ArgumentTypeError(fill(words, allowed.start, allowed.stop - 1))
        return int(text)

    return read


days = whole_number(range(36_501))
