"""What is said where a command cannot do what was asked."""

from __future__ import annotations

import argparse
import logging
from gettext import pgettext as translate

from jdcloud_kiosk.cli.lines import one_line
from jdcloud_kiosk.cli.logins import rights_words
from verification.domain.placeholders import fill, said
from verification.domain.refusals import Refusal
from verification.domain.source_document import QT_TRANSLATE_NOOP
from verification.services.fault_words import fault_words
from verification.store.database import BadDatabaseUrl, Database, DatabaseUnavailable, Fault

_log = logging.getLogger(__name__)

#: Context "Commands".
_REFUSALS = {
    Refusal.WEAK_PIN: QT_TRANSLATE_NOOP(
        "Commands",
        "Choose 6 to 12 digits, neither all the same nor a sequence such as 123456.",
    ),
    Refusal.STAFF_NAME_TAKEN: QT_TRANSLATE_NOOP(
        "Commands", "This name, or one that reads like it, is or was in use; choose another."
    ),
    Refusal.WRONG_PIN: QT_TRANSLATE_NOOP("Commands", "No staff member has this name."),
    Refusal.LAST_OF_STAFF: QT_TRANSLATE_NOOP(
        "Commands",
        "This is the last member of staff: no one else could open a kiosk. Add another member "
        "first: jdcloud-kiosk staff add NAME",
    ),
    Refusal.LAST_LEAD: QT_TRANSLATE_NOOP(
        "Commands",
        "This is the only lead: make another member lead first: jdcloud-kiosk staff lead NAME",
    ),
    Refusal.WRONG_CODE: QT_TRANSLATE_NOOP(
        "Commands",
        "This code is not one that a console shows now: it holds for ten minutes, for one machine. "
        "Nothing was changed.",
    ),
    Refusal.STATION_TAKEN: QT_TRANSLATE_NOOP(
        "Commands",
        "The station belongs to another login: give --station with this kiosk's own name. Nothing "
        "was changed.",
    ),
    Refusal.OPERATOR_ONLY: QT_TRANSLATE_NOOP(
        "Commands",
        "This login may not do that: ask the database's owner, or someone with the role "
        "verification_manager (docs/fleet.md).",
    ),
    Refusal.KIOSK_NOT_REGISTERED: QT_TRANSLATE_NOOP(
        "Commands",
        "No kiosk of this name is registered. Those that are: jdcloud-kiosk kiosks list",
    ),
    Refusal.KIOSK_NOT_REVOKED: QT_TRANSLATE_NOOP(
        "Commands",
        "This kiosk is not revoked. It is admitted to another login or machine, or removed, once "
        "it is: jdcloud-kiosk kiosks revoke STATION",
    ),
    Refusal.UNKNOWN_BRANCH: QT_TRANSLATE_NOOP(
        "Commands",
        "No station belongs to this branch. Nothing was changed. Those that do: jdcloud-kiosk "
        "kiosks list",
    ),
    Refusal.NOT_A_NAME: QT_TRANSLATE_NOOP(
        "Commands",
        "This cannot be a name: 1 to 64 characters, all of which can be seen, no line breaks. "
        "Nothing was changed.",
    ),
    Refusal.UNKNOWN_LOGIN: QT_TRANSLATE_NOOP(
        "Commands",
        "No kiosk can sign in to the server with this login: the server has no such login, or it "
        "lacks the role verification_kiosk (docs/fleet.md). Nothing was changed.",
    ),
}


def refusal_words(refusal: Refusal) -> str:
    """Return why the services refused."""
    return translate("Commands", _REFUSALS.get(refusal, refusal))


def keys_words(error: Exception) -> str:
    """Return that keys cannot be used, and why."""
    return fill(translate("Commands", "The keys cannot be used: %1"), said(error, translate))


def unavailable_words(
    error: DatabaseUnavailable, options: argparse.Namespace, database: Database
) -> str:
    """Return why a database cannot be used, and which."""
    match error.fault:
        case Fault.MISSING if not options.kept_address:
            return missing_words(options, database)
        case Fault.SERVER_BUSY:
            words = f"{fault_words(error.fault, translate)}\n{_holders_words(database)}".rstrip()
        case Fault.NO_RIGHTS:
            words = rights_words(options, database.url.username)
        case _:
            words = fault_words(error.fault, translate, error.key_id)
    # The driver's own text is for the log; which database it is about is for the person.
    _log.info("the database cannot be used: %s", error)
    return f"{words}\n{place_words(database)}"


def place_words(database: Database) -> str:
    """Return which database it is about."""
    return fill(translate("Commands", "The database: %1"), database.place)


def missing_words(options: argparse.Namespace, database: Database) -> str:
    """Return that there is no file, and which one is used without an address."""
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
