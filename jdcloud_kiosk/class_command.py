"""Holds a class with real phones: ``jdcloud-kiosk classroom``."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import ssl
import time
from functools import partial
from gettext import pgettext as translate
from pathlib import Path

from classroom.addresses import BadAddress, Certificate, bind, origin_of, own_addresses
from classroom.certificates import certificate_problem
from classroom.lesson import Lesson, hold
from classroom.room import Room
from classroom.roster import BadRoster, parse_roster, read_roster
from classroom.server import tls_context
from jdcloud_kiosk.class_address import NOT_MARKED
from jdcloud_kiosk.class_notice import ClassIsOn, ClassNotice
from jdcloud_kiosk.cli.lines import fail
from jdcloud_kiosk.cli.parser import settings_of
from jdcloud_kiosk.cli.usage import wrong_usage
from ui.termination import SIGNALS
from verification.domain.clock import SystemClock
from verification.domain.placeholders import fill, listed, said
from verification.domain.qr_payload import is_origin
from verification.domain.source_document import QT_TRANSLATE_NOOP
from verification.security.key_ring import KeyRing
from verification.security.plain_file import file_words
from verification.security.ring_format import KeyUnavailable
from verification.services.fault_words import fault_words
from verification.services.training_accounts import ClassProblem, TrainingAccounts
from verification.store.database import BadDatabaseUrl, Database, DatabaseUnavailable
from verification.store.schema import open_existing

#: What this machine signs the phones' cookies with: the credential of no kiosk's station.
_STATION = "classroom/phones"
#: Context "Commands".
_PROBLEMS = {
    ClassProblem.NOT_MARKED: NOT_MARKED,
    ClassProblem.NO_PEOPLE: QT_TRANSLATE_NOOP(
        "Commands",
        "There are no people to play in this database. Add accounts first: jdcloud-kiosk accounts "
        "training, or accounts import FILE.csv",
    ),
    ClassProblem.REAL_PEOPLE: QT_TRANSLATE_NOOP(
        "Commands",
        "There are people in this database whose identity numbers are not fictitious. No class may "
        "be held on it.",
    ),
}


def hold_class(options: argparse.Namespace, key_ring: KeyRing, lock_folder: Path) -> int:
    """Serve the class until it is ended; return the exit status."""
    if not options.address:
        text = translate(
            "Commands", "Choose the address that phones reach, with --address. Here: %1"
        )
        return wrong_usage(fill(text, listed(own_addresses(), translate) or "-"))
    certificate = None
    if options.certificate or options.certificate_key or options.name:
        if not (options.certificate and options.certificate_key and options.name):
            return wrong_usage(
                translate(
                    "Commands", "TLS needs all of --certificate, --certificate-key and --name."
                )
            )
        certificate = Certificate(options.certificate, options.certificate_key, options.name)
    try:
        database = Database(options.database, key_ring)
    except BadDatabaseUrl as error:
        return wrong_usage(said(error, translate))
    with contextlib.closing(database):
        try:
            open_existing(database)
            problem = TrainingAccounts(database, SystemClock()).class_problem()
            key = key_ring.credential(_STATION)
        except DatabaseUnavailable as error:
            place = fill(translate("Commands", "The database: %1"), database.place)
            return fail(f"{fault_words(error.fault, translate)}\n{place}")
        except KeyUnavailable as error:
            text = translate("Commands", "The keys cannot be used: %1")
            return fail(fill(text, said(error, translate)))
        if problem is not None:
            return fail(translate("Commands", _PROBLEMS[problem]))
        notice = ClassNotice(lock_folder, database.place)
        try:
            room = _room(options, database, notice)
        except DatabaseUnavailable as error:
            return fail(fault_words(error.fault, translate))
        except BadRoster as bad:
            text = translate("Commands", "%1 cannot be used:")
            faults = [one.said(translate) for one in bad.faults]
            return fail("\n".join((fill(text, options.roster), *faults)))
        except OSError as error:
            text = translate("Commands", "%1 cannot be read: %2")
            return fail(fill(text, options.roster, translate("Accounts", file_words(error))))
        return _serve(options, database, key, certificate, notice, room)


def _room(options: argparse.Namespace, database: Database, notice: ClassNotice) -> Room:
    """Return the class's room, with the roster that is given or that a killed class has left."""
    room = Room()
    _, people = TrainingAccounts(database, SystemClock()).all()
    logins = {one.login_name: one.account_id for one in people}
    if options.roster:
        room.set_roster(parse_roster(read_roster(options.roster), logins))
    else:
        # Its accounts may be others by now.
        with contextlib.suppress(BadRoster):
            room.set_roster(parse_roster(notice.kept_roster(time.time()), logins))
    return room


def _serve(
    options: argparse.Namespace,
    database: Database,
    key: bytes,
    certificate: Certificate | None,
    notice: ClassNotice,
    room: Room,
) -> int:
    try:
        context = tls_context(certificate) if certificate else None
        problem = certificate and certificate_problem(certificate, SystemClock().now())
        if problem:
            return fail(said(problem, translate))
        phones = bind(options.address, options.port)
    except BadAddress as error:
        return fail(said(error, translate))
    except ssl.SSLError:
        return fail(
            translate(
                "Commands",
                "The certificate cannot be used: the files are not its chain and its key in PEM, "
                "or they do not belong together.",
            )
        )
    except OSError as error:
        text = translate("Commands", "The certificate cannot be used: %1")
        return fail(fill(text, translate("Accounts", file_words(error))))
    with contextlib.closing(phones):
        try:
            panel = bind("127.0.0.1", options.panel_port)
        except BadAddress as error:
            return fail(said(error, translate))
        origin = origin_of(phones, certificate)
        if not is_origin(origin):
            text = translate("Commands", "%1 is too long for a QR code, or no address.")
            return wrong_usage(fill(text, origin))
        with contextlib.closing(panel):
            try:
                notice.put_up(origin)
            except ClassIsOn:
                return fail(
                    translate(
                        "Commands", "A class is already running on this database and computer."
                    )
                )
            except OSError as error:
                text = translate("Commands", "The kiosks cannot be notified of the class: %1")
                return fail(fill(text, translate("Accounts", file_words(error))))
            lesson = Lesson(
                database,
                SystemClock(),
                settings_of(options),
                key,
                phones,
                panel,
                origin,
                context=context,
                room=room,
                keep_roster=notice.keep_roster,
            )
            try:
                asyncio.run(hold(lesson, partial(_report, lesson), SIGNALS))
            finally:
                notice.take_down()
    print(translate("Commands", "The class is over."))
    return 0


def _report(lesson: Lesson) -> None:
    origin = lesson.origin
    text = translate(
        "Commands",
        "The class is at %1\nYour panel, on this computer only: %2\n"
        "The kiosks on this computer show codes for it from their next code on; one on another "
        "computer:\n"
        "    jdcloud-kiosk kiosk --class-address %1",
    )
    print(fill(text, origin, lesson.panel_address))
    if origin.startswith("http:"):
        print(
            translate(
                "Commands",
                "Anyone on this network can read along. All people in it are fictitious.",
            )
        )
    print(translate("Commands", "End it in the panel, or with Ctrl+C."), flush=True)
