"""One process of the soak (:mod:`benchmarks.soak`): a kiosk, a phone, or a reader.

Obeys lines of JSON, each answered with one: what is answered has been committed. Usage:
python -m benchmarks.soak_worker kiosk|phone|passer-by ADDRESS KEY_FILE STATION
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from argon2 import PasswordHasher
from sqlalchemy import text

from verification.domain import source_document
from verification.domain.clock import SystemClock
from verification.domain.randomness import Randomness
from verification.domain.refusals import Refused
from verification.domain.session import Scanner
from verification.domain.settings import Limit, Settings
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing
from verification.security.ring_format import KeyUnavailable
from verification.services.kiosk import KioskService
from verification.services.phone import Consent, PhoneService
from verification.services.staff import StaffService
from verification.store.database import Database, DatabaseUnavailable
from verification.store.schema import prepare

STAFF, PIN = "anna", "271828"
#: Seconds between two tries to use a database again, as a kiosk does.
_RETRY = 1.0
_MANY = Limit(10**9, timedelta(seconds=1))
#: Codes travel through a third process here, as text: no frame grows old on the way.
SETTINGS = Settings(
    codes=_MANY,
    failed_tries=_MANY,
    pin_tries=_MANY,
    unknown_accounts=_MANY,
    frame_step=timedelta(days=1),
)
Act = Callable[..., dict]


def database_at(address: str, key_file: Path) -> Database:
    return Database(address, KeyRing(KeyFile(key_file)))


def kiosk(database: Database, station: str) -> Iterator[dict[str, Act]]:
    shared = {
        "station": station,
        "credential": lambda: database.seal.key_ring.credential(station),
        "clock": SystemClock(),
        "randomness": Randomness(),
        "settings": SETTINGS,
    }
    service = KioskService(database, **shared)
    hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    staff = StaffService(database, **shared, hasher=hasher)

    def open_desk() -> None:
        service.close_left_over()
        (staff.sign_in if staff.names() else staff.set_up)(STAFF, PIN)

    def start(login: str) -> dict:
        issued = service.start(login)
        return {"session": issued.session.session_id, "code": issued.code}

    def cancel(session: str) -> dict:
        service.cancel(session)
        return {"state": service.current(session).state.value}

    def sign_in() -> dict:
        open_desk()
        return {}

    _patiently(database, open_desk)
    yield {"start": start, "cancel": cancel, "sign in": sign_in}


def phone(database: Database, device: str) -> Iterator[dict[str, Act]]:
    service = PhoneService(
        database, clock=SystemClock(), randomness=Randomness(), settings=SETTINGS
    )
    consent = Consent(source_document.CONSENT, "en")

    def scan(code: str, account: int) -> dict:
        found = service.scan(code, Scanner(device, account))
        return {"asked": found.authorization_id, "result": found.result}

    def authorize(asked: str, account: int) -> dict:
        done = service.authorize(asked, Scanner(device, account), consent)
        return {"state": done.state.value, "result": done.result}

    def decline(asked: str, account: int) -> dict:
        return {"state": service.decline(asked, Scanner(device, account)).state.value}

    def withdraw(account: int) -> dict:
        return {"accounts": [one.login_name for one in service.withdraw(Scanner(device, account))]}

    _patiently(database, lambda: None)
    yield {"scan": scan, "authorize": authorize, "decline": decline, "withdraw": withdraw}


def passer_by(database: Database, _station: str) -> Iterator[dict[str, Act]]:
    """Opens and closes the database for each question: a file by turns with SQLite alone."""
    turns = 0

    def state(session: str) -> dict:
        nonlocal turns
        turns += 1
        question = "SELECT state FROM verification_session WHERE session_id = :session"
        if database.is_file and turns % 2:
            with contextlib.closing(sqlite3.connect(database.path, timeout=20)) as file:
                row = file.execute(question, {"session": session}).fetchone()
        else:
            prepare(database)
            with database.connection(writes=False) as connection:
                row = connection.execute(text(question), {"session": session}).first()
            database.close()
        return {"state": row[0] if row else None}

    yield {"state": state}


def _patiently(database: Database, work: Callable[[], None]) -> None:
    """Make the database usable, as a window does: until it is."""
    while True:
        try:
            prepare(database)
            work()
        except (DatabaseUnavailable, KeyUnavailable) as error:
            print(f"waits: {error}", file=sys.stderr)
            time.sleep(_RETRY)
        else:
            return


ROLES = {"kiosk": kiosk, "phone": phone, "passer-by": passer_by}


@contextmanager
def _feed(database: Database, role: str) -> Iterator[None]:
    if role == "passer-by":
        yield
        return
    feed = database.change_feed(lambda: None)
    feed.start()
    try:
        yield
    finally:
        feed.close()


def serve(role: str, address: str, key_file: Path, station: str) -> None:
    database = database_at(address, key_file)
    for acts in ROLES[role](database, station):
        with _feed(database, role):
            print(json.dumps({"ready": role}), flush=True)
            for line in sys.stdin:
                act, arguments = json.loads(line)
                print(json.dumps(_answer(database, acts[act], arguments)), flush=True)
    database.close()


def _answer(database: Database, act: Act, arguments: list) -> dict:
    try:
        return act(*arguments)
    except Refused as refused:
        return {"refused": refused.refusal.value}
    except (DatabaseUnavailable, sqlite3.OperationalError) as error:
        fault = getattr(error, "fault", None)
        with contextlib.suppress(DatabaseUnavailable):
            prepare(database)
        return {"fault": fault.value if fault else str(error)}


if __name__ == "__main__":
    serve(sys.argv[1], sys.argv[2], Path(sys.argv[3]), sys.argv[4])
