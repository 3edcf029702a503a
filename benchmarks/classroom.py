"""Sixty phones of a class at once: how long from the tap until the kiosk can show "scanned".

Usage: python -m benchmarks.classroom [--phones 60] [--kiosks 1 10]. The class is served in a
process of its own over HTTP; the phones are another, each with connections from an address of its
own (127.0.0.0/8, so on Linux only) and its page's live news open; the kiosks are a third. There,
codes are shown one after the other; each is scanned by the next phone, which ticks, taps OK and
looks at the outcome: without time for reading.
Taken is the time from the tap until a kiosk's change feed has told it and it has read "scanned".
"""

from __future__ import annotations

import argparse
import contextlib
import http.client
import multiprocessing
import os
import queue
import re
import sys
import tempfile
import threading
import time
from datetime import timedelta
from html import unescape
from pathlib import Path
from urllib.parse import urlencode

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from argon2 import PasswordHasher

from benchmarks.report import keep, percentile
from classroom.lesson import LessonThread
from verification.domain.clock import SystemClock
from verification.domain.randomness import Randomness
from verification.domain.session import SessionState
from verification.domain.settings import Limit, Settings
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing
from verification.services.account_rows import require_account
from verification.services.kiosk import KioskService
from verification.services.staff import StaffService
from verification.services.training_accounts import TrainingAccounts
from verification.store.database import Database
from verification.store.schema import prepare

MANY = Limit(10**9, timedelta(seconds=1))
SETTINGS = Settings(codes=MANY, failed_tries=MANY, pin_tries=MANY)
HASHER = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
PIN = "482915"


def open_database(folder: Path) -> Database:
    database = Database(str(folder / "class.db"), KeyRing(KeyFile(folder / "keys.json")))
    prepare(database)
    return database


def set_up(folder: Path, phones: int) -> None:
    database = open_database(folder)
    accounts = []
    for number in range(phones):
        accounts.append(require_account({"kind": "cloud", "login": f"cloud-{number}"}))
        person = {"kind": "jd", "login": f"person-{number}", "real_name": "某", "latin_name": "M"}
        birth = f"{1950 + number % 50}-01-{1 + number // 50:02d}"
        accounts.append(require_account({**person, "birth_date": birth, "verified_in": "jd_mall"}))
    training = TrainingAccounts(database, SystemClock())
    training.import_all(accounts)
    training.mark()
    database.close()


def serve(folder: Path, pipe) -> None:
    database = open_database(folder)
    room = LessonThread(database, SystemClock(), SETTINGS, bytes(32))
    pipe.send(room.origin)
    pipe.recv()
    room.close()
    database.close()


class Phone:
    """One browser, as far as a page without scripts needs one."""

    def __init__(self, number: int, origin: str) -> None:
        self._host = origin.removeprefix("http://")
        self._source = (f"127.0.{1 + number // 200}.{1 + number % 200}", 0)
        self._cookie = ""
        self._page = ""
        self._open = self._connect()

    def _connect(self) -> http.client.HTTPConnection:
        address, port = self._host.split(":")
        return http.client.HTTPConnection(address, int(port), 30, source_address=self._source)

    def _ask(self, method: str, path: str, form: dict | None = None) -> None:
        headers = {"Cookie": self._cookie} if self._cookie else {}
        body = None
        if form is not None:
            body = urlencode(form)
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            headers["Origin"] = f"http://{self._host}"
        for _ in range(2):
            try:
                self._open.request(method, path, body, headers)
                answer = self._open.getresponse()
                break
            except (http.client.RemoteDisconnected, ConnectionError):
                # The server closes what was idle for five seconds.
                self._open.close()
                self._open = self._connect()
        else:
            raise ConnectionError("twice")
        self._page = answer.read().decode()
        for cookie in answer.headers.get_all("Set-Cookie") or ():
            self._cookie = cookie.split(";")[0]
        if answer.status == 303:
            self._ask("GET", answer.headers["Location"])
        elif answer.status != 200:
            raise ConnectionError(f"{answer.status} at {path}")

    def _post(self, path: str, **more: str) -> None:
        hidden = re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', self._page)
        self._ask("POST", path, {**{name: unescape(value) for name, value in hidden}, **more})

    def join(self, login: str) -> None:
        self._ask("GET", "/people")
        found = re.search(rf'value="(\d+)"><span[^>]*>[^<]*</span><span[^>]*>{login}<', self._page)
        self._post("/people", account=found[1])

    def listen(self) -> None:
        """Keep the live news open, until the program ends."""
        news = self._connect()
        news.request("GET", "/events", headers={"Cookie": self._cookie})
        stream = news.getresponse()
        threading.Thread(target=stream.read, daemon=True).start()

    def open(self, code: str) -> None:
        self._ask("GET", code.removeprefix(f"http://{self._host}"))
        self._ask("GET", unescape(re.search(r'url=(/tap\?seen=[^"]+)"', self._page)[1]))

    def scan(self) -> None:
        self._post("/scan")

    def agree(self) -> bool:
        self._post("/answer", consent="on")
        return "good.svg" in self._page


class Kiosk:
    """A kiosk at the level of its service, with the change feed of its window."""

    def __init__(self, folder: Path, number: int, origin: str) -> None:
        self.database = open_database(folder)
        station = f"Desk {number}"
        shared = {
            "station": station,
            "credential": lambda: self.database.seal.key_ring.credential(station),
            "clock": SystemClock(),
            "randomness": Randomness(),
            "settings": SETTINGS,
        }
        staff = StaffService(self.database, **shared, hasher=HASHER)
        (staff.sign_in if staff.names() else staff.set_up)("anna", PIN)
        self.service = KioskService(self.database, **shared, payload_origin=lambda: origin)
        self._changed = threading.Event()
        self._feed = self.database.change_feed(self._changed.set)
        self._feed.start()
        self._feed.set_polling(fast=True)

    def visit(self, phones, number: int) -> tuple[float, float, bool]:
        """Return the milliseconds until "scanned" was read here, those from OK until the phone
        shows the outcome, and whether that is good.
        """
        issued = self.service.start(f"cloud-{number}")
        phones.send((number, issued.code))
        while True:
            self._changed.wait(5)
            self._changed.clear()
            session = self.service.current(issued.session.session_id)
            if session.state is not SessionState.WAITING_FOR_SCAN:
                break
        # The same clock in every process.
        seen = time.perf_counter()
        answer = phones.recv()
        if isinstance(answer, str):
            raise ConnectionError(answer)
        began, answered, verified = answer
        return (seen - began) * 1000, answered, verified

    def close(self) -> None:
        self._feed.close()
        self.database.close()


def be_phones(origin: str, count: int, pipes: list) -> None:
    """Be all phones of the room, each with what it shows; *pipes* say who scans which code."""
    room = [Phone(number, origin) for number in range(count)]
    for_all([(phone.join, f"person-{number}") for number, phone in enumerate(room)])
    for phone in room:
        phone.listen()

    def stand_at(pipe) -> None:
        pipe.send("ready")
        while (asked := pipe.recv()) is not None:
            number, code = asked
            try:
                room[number].open(code)
                began = time.perf_counter()
                room[number].scan()
                ticked = time.perf_counter()
                verified = room[number].agree()
                pipe.send((began, (time.perf_counter() - ticked) * 1000, verified))
            except Exception as error:
                pipe.send(repr(error))

    for_all([(stand_at, pipe) for pipe in pipes])


def for_all(calls: list) -> None:
    threads = [threading.Thread(target=call, args=arguments) for call, *arguments in calls]
    for one in threads:
        one.start()
    for one in threads:
        one.join()


def measure(phones: int, kiosks: int) -> dict:
    context = multiprocessing.get_context("spawn")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        set_up(folder, phones)
        pipe, other = context.Pipe()
        server = context.Process(target=serve, args=(folder, other))
        server.start()
        origin = pipe.recv()
        pairs = [context.Pipe() for _ in range(kiosks)]
        trainees = context.Process(
            target=be_phones, args=(origin, phones, [theirs for _, theirs in pairs])
        )
        trainees.start()
        desks = [Kiosk(folder, number, origin) for number in range(kiosks)]
        for ours, _ in pairs:
            ours.recv()
        waiting: queue.SimpleQueue = queue.SimpleQueue()
        for number in range(phones):
            waiting.put(number)
        taken, answered, verified, errors = [], [], [], []

        def serve_visitors(kiosk: Kiosk, pipe) -> None:
            with contextlib.suppress(queue.Empty):
                while True:
                    number = waiting.get_nowait()
                    try:
                        until_scanned, until_outcome, ended_well = kiosk.visit(pipe, number)
                        taken.append(until_scanned)
                        answered.append(until_outcome)
                        verified.append(ended_well)
                    except Exception as error:
                        errors.append(repr(error))
            pipe.send(None)

        began = time.perf_counter()
        for_all([(serve_visitors, one, ours) for one, (ours, _) in zip(desks, pairs, strict=True)])
        seconds = time.perf_counter() - began
        with desks[0].database.reading() as transaction:
            people = transaction.accounts.jd_accounts()
        bound = [one for one in people if one.login_name.startswith("person-")]
        once = sum(len(one.bound_cloud_account_ids) == 1 for one in bound)
        pipe.send("over")
        for one in (server, trainees):
            one.join(30)
            one.kill()
        for one in desks:
            one.close()
    for error in errors:
        print(error, file=sys.stderr)
    return {
        "phones": phones,
        "errors": len(errors) + verified.count(False),
        "bound exactly once": once,
        "tap to scanned, p50 ms": round(percentile(taken, 0.5), 1),
        "tap to scanned, p95 ms": round(percentile(taken, 0.95), 1),
        "OK to outcome, p95 ms": round(percentile(answered, 0.95), 1),
        "seconds altogether": round(seconds, 1),
        "load": round(os.getloadavg()[0], 1),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--phones", type=int, default=60)
    parser.add_argument("--kiosks", type=int, nargs="*", default=[1, 10])
    options = parser.parse_args()
    keep(
        "classroom",
        {f"kiosks: {count}": measure(options.phones, count) for count in options.kiosks},
    )


if __name__ == "__main__":
    main()
