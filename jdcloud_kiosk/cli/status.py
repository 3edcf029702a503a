"""``jdcloud-kiosk status`` and ``diagnostics``: how the desk is, looked at from outside."""

from __future__ import annotations

import argparse
import json
from gettext import pgettext as translate
from pathlib import Path

from jdcloud_kiosk.cli.failures import missing_words, place_words
from jdcloud_kiosk.cli.lines import fail, not_written, row
from jdcloud_kiosk.cli.logins import rights_words
from jdcloud_kiosk.cli.usage import wrong_usage
from verification.domain.clock import SystemClock
from verification.domain.placeholders import fill, joined, said
from verification.domain.settings import Settings
from verification.domain.source_document import QT_TRANSLATE_NOOP
from verification.security.key_ring import KeyRing
from verification.services.diagnostics import noted_crash, save_diagnostics
from verification.services.fault_words import fault_words
from verification.services.metrics import open_metrics
from verification.services.status import Level, status_of
from verification.services.watched import Watched, watch
from verification.store.copies.restoring import is_same
from verification.store.database import BadDatabaseUrl, Database, Fault

#: The level of a finding in the lines for a person; a monitoring system reads ``--json``.
_LEVELS = {
    Level.GOOD: QT_TRANSLATE_NOOP("Commands", "good"),
    Level.ATTENTION: QT_TRANSLATE_NOOP("Commands", "attention"),
    Level.CRITICAL: QT_TRANSLATE_NOOP("Commands", "critical"),
}
#: What was looked at, for a person; ``--json`` has the names as they are.
_NAMES = {
    "database": QT_TRANSLATE_NOOP("Commands", "database"),
    "disk": QT_TRANSLATE_NOOP("Commands", "disk"),
    "clock": QT_TRANSLATE_NOOP("Commands", "clock"),
    "backup": QT_TRANSLATE_NOOP("Commands", "backup"),
    "sqlite": QT_TRANSLATE_NOOP("Commands", "sqlite"),
    "kiosk": QT_TRANSLATE_NOOP("Commands", "kiosk"),
    "notes": QT_TRANSLATE_NOOP("Commands", "notes"),
    "trail": QT_TRANSLATE_NOOP("Commands", "trail"),
    "crash": QT_TRANSLATE_NOOP("Commands", "crash"),
}


def show_status(options: argparse.Namespace, key_ring: KeyRing, log_folder: Path) -> int:
    """Say how the desk is, or save it; the database is only looked at."""
    try:
        database = Database(options.database, key_ring)
    except BadDatabaseUrl as error:
        return wrong_usage(said(error, translate))
    login = database.url.username
    watched: Watched | None = None
    try:
        status = status_of(database, SystemClock(), Settings(), noted_crash(log_folder))
        for_program = options.command == "status" and (options.openmetrics or options.json)
        if for_program and status.health is not None:
            watched = watch(database, SystemClock())
    finally:
        database.close()
    if options.command == "diagnostics":
        if database.is_file and is_same(options.file, database.path):
            text = translate("Commands", "%1 is the database itself. Nothing was written.")
            return fail(fill(text, options.file))
        try:
            save_diagnostics(options.file, log_folder, {"status": status.as_json()})
        except OSError as error:
            return fail(not_written(options.file, error))
        text = translate(
            "Commands", "%1 is written: log, versions and health, without personal data."
        )
        print(fill(text, options.file))
        return 0
    if options.openmetrics:
        print(open_metrics(status, watched), end="")
    elif options.json:
        found = {**status.as_json(), "today": watched.as_json() if watched else None}
        print(json.dumps(found, indent=1, ensure_ascii=False, sort_keys=True))
    else:
        for finding in status.findings:
            text = said(finding.text, translate)
            if finding.fault is Fault.NO_RIGHTS:
                text = rights_words(options, login)
            elif finding.fault is Fault.MISSING and not options.kept_address:
                text = missing_words(options, database)
            elif finding.fault is not None:
                text = joined(fault_words(finding.fault, translate), place_words(database))
            level = translate("Commands", _LEVELS[finding.level])
            print(row(level, translate("Commands", _NAMES[finding.name]), text))
    return status.level.value
