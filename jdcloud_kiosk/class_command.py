"""Holds a class with real phones: ``jdcloud-kiosk classroom``."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import sys
from functools import partial
from pathlib import Path

from classroom.lesson import Lesson, hold
from classroom.server import BadAddress, Certificate, bind, origin_of, own_addresses, tls_context
from jdcloud_kiosk.class_notice import ClassIsOn, ClassNotice
from jdcloud_kiosk.cli.parser import settings_of
from jdcloud_kiosk.cli.usage import wrong_usage
from ui.termination import SIGNALS
from verification.domain.clock import SystemClock
from verification.domain.qr_payload import is_origin
from verification.security.key_ring import KeyRing
from verification.security.plain_file import file_words
from verification.security.ring_format import KeyUnavailable
from verification.services.fault_words import fault_words
from verification.services.training_accounts import ClassProblem, TrainingAccounts
from verification.store.database import BadDatabaseUrl, Database, DatabaseUnavailable
from verification.store.schema import open_existing

#: What this machine signs the phones' cookies with: the credential of no kiosk's station.
_STATION = "classroom/phones"
_PROBLEMS = {
    ClassProblem.NOT_MARKED: "This database is not marked as one for training, so no class may be "
    "held on it: everybody in the room could play each person in it. If it is for training: "
    "jdcloud-kiosk accounts mark-training",
    ClassProblem.NO_PEOPLE: "There is nobody to be played in this database. Add accounts first: "
    "jdcloud-kiosk accounts training, or accounts import FILE.csv",
    ClassProblem.REAL_PEOPLE: "There are people in this database whose identity numbers are not "
    "fictitious. No class may be held on it.",
}


def hold_class(options: argparse.Namespace, key_ring: KeyRing, lock_folder: Path) -> int:
    """Serve the class until it is ended; return the exit status."""
    if not options.address:
        found = ", ".join(own_addresses()) or "none found"
        return wrong_usage(f"Choose the address that phones reach, with --address. Here: {found}")
    certificate = None
    if options.certificate or options.certificate_key or options.name:
        if not (options.certificate and options.certificate_key and options.name):
            return wrong_usage("TLS needs all of --certificate, --certificate-key and --name.")
        certificate = Certificate(options.certificate, options.certificate_key, options.name)
    try:
        database = Database(options.database, key_ring)
    except BadDatabaseUrl as error:
        return wrong_usage(str(error))
    with contextlib.closing(database):
        try:
            open_existing(database)
            problem = TrainingAccounts(database, SystemClock()).class_problem()
            key = key_ring.credential(_STATION)
        except DatabaseUnavailable as error:
            return _fail(f"{fault_words(error.fault)}\nThe database: {database.place}")
        except KeyUnavailable as error:
            return _fail(f"The keys cannot be used: {error}")
        if problem is not None:
            return _fail(_PROBLEMS[problem])
        return _serve(options, database, key, certificate, lock_folder)


def _serve(
    options: argparse.Namespace,
    database: Database,
    key: bytes,
    certificate: Certificate | None,
    lock_folder: Path,
) -> int:
    notice = ClassNotice(lock_folder, database.place)
    try:
        context = tls_context(certificate) if certificate else None
        phones = bind(options.address, options.port)
    except BadAddress as error:
        return _fail(str(error))
    except OSError as error:
        return _fail(f"The certificate cannot be used: {file_words(error)}")
    with contextlib.closing(phones):
        try:
            panel = bind("127.0.0.1", options.panel_port)
        except BadAddress as error:
            return _fail(str(error))
        origin = origin_of(phones, certificate)
        if not is_origin(origin):
            return wrong_usage(f"{origin} is too long for a QR code, or no address.")
        with contextlib.closing(panel):
            try:
                notice.put_up(origin)
            except ClassIsOn:
                return _fail("A class is on already, on this database and computer.")
            except OSError as error:
                return _fail(f"The kiosks cannot be told of the class: {file_words(error)}")
            lesson = Lesson(
                database,
                SystemClock(),
                settings_of(options),
                key,
                phones,
                panel,
                origin,
                context=context,
            )
            try:
                asyncio.run(hold(lesson, partial(_tell, lesson), SIGNALS))
            finally:
                notice.take_down()
    print("The class is over.")
    return 0


def _tell(lesson: Lesson) -> None:
    origin = lesson.origin
    print(
        f"The class is at {origin}\n"
        f"Your panel, on this computer only: {lesson.panel_address}\n"
        "The kiosks on this computer show codes for it from their next code on; one on another "
        f"computer:\n    jdcloud-kiosk kiosk --class-address {origin}"
    )
    if origin.startswith("http:"):
        print("Anybody on this network can read along. All people in it are fictitious.")
    print("End it in the panel, or with Ctrl+C.", flush=True)


def _fail(text: str) -> int:
    print(text, file=sys.stderr)
    return 1
