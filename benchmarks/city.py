"""A day of a city's kiosks on one PostgreSQL server, shortened; where queues form.

Usage: python -m benchmarks.city [--kiosks 10000] [--hour 10] [--times 1 2 4].

Each hour of a weekday is played for *hour* seconds **at its own true rate**: visitors come by
chance (a Poisson process) by the hour's share of the day, every kiosk gives its signs of life, and
at eight all of the staff sign in. What is shortened is how long an hour lasts, not how much comes
at once. A visitor is three calls: a code, two seconds later its scan, three after that OK; people
wait for a call from when they wanted it, so that a queue before the server counts too. The peak
hour is then played again at multiples of the rate, until the server is full.

Clients and server share the computer; the processor's time of each is given apart. A commit waits
for the disk, as it does on a server that is kept.
"""

from __future__ import annotations

import argparse
import heapq
import itertools
import multiprocessing
import os
import random
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from sqlalchemy import text

from benchmarks.report import keep, percentile
from benchmarks.server_facts import processor_of
from benchmarks.throughput import HASHER, SETTINGS, open_database
from testbed.fleet_server import FleetServer
from verification.domain import source_document
from verification.domain.clock import SystemClock
from verification.domain.randomness import Randomness
from verification.domain.session import Scanner
from verification.services.account_rows import require_account
from verification.services.kiosk import KioskService
from verification.services.phone import Consent, PhoneService
from verification.services.staff import StaffService
from verification.services.training_accounts import TrainingAccounts
from verification.store.database import Database
from verification.store.schema import prepare
from verification.store.training_data import TRAINING_PIN, TRAINING_STAFF

#: Visitors of a kiosk in a day, and how they spread over its hours, in percent (assumed).
VISITORS = 60
SHARES = (0, 0, 0, 0, 0, 0, 0, 1, 7, 11, 13, 11, 7, 7, 10, 11, 10, 7, 3, 1, 1, 0, 0, 0)
OPENING = 8
#: Seconds between two signs of life of a kiosk, and from a code to its scan and from that to OK.
HEARTBEAT, TO_SCAN, TO_OK = 60.0, 2.0, 3.0
#: A database has four connections; a process has one database.
THREADS = 4
_CONSENT = Consent(source_document.CONSENT, "en")


@dataclass(frozen=True)
class Load:
    """What comes in some *seconds*: visitors and signs of life a second, sign-ins altogether."""

    seconds: float
    visitors: float
    heartbeats: float
    sign_ins: int = 0


def a_day(kiosks: int, hour: float) -> Iterator[tuple[int, Load]]:
    """Return each hour's load; all staff sign in within the first minutes of :data:`OPENING`."""
    for number, share in enumerate(SHARES):
        visitors = kiosks * VISITORS * share / 100 / 3600
        # Of an hour's sign-ins, as many as fall into the part of it that is played.
        sign_ins = round(kiosks * hour / 3600) if number == OPENING else 0
        yield number, Load(hour, visitors, kiosks / HEARTBEAT, sign_ins)


def arrivals(chance: random.Random, rate: float, seconds: float) -> Iterator[float]:
    """Return when something comes that comes by chance, *rate* times a second on average."""
    at = 0.0
    while rate and (at := at + chance.expovariate(rate)) < seconds:
        yield at


class Client:
    """Some of the kiosks and phones, as one process: four calls at once, each when it is due."""

    def __init__(self, database: Database, stations: list[str], people: Iterator[int]) -> None:
        self._database = database
        self._stations = itertools.cycle(stations)
        self._alive = itertools.cycle(stations)
        self._people = people
        self._shared = {"clock": SystemClock(), "randomness": Randomness(), "settings": SETTINGS}
        self._phone = PhoneService(database, **self._shared)
        self._calls = ThreadPoolExecutor(THREADS)
        self._lock, self._later = threading.Condition(), []
        self._ties = itertools.count()
        #: For each kind of call: milliseconds from when it was wanted until it was answered.
        self.waited: dict[str, list[float]] = {}
        self.failed: list[str] = []
        with database.reading() as transaction:
            self._ids = {
                one.login_name: one.account_id for one in transaction.accounts.jd_accounts()
            }

    def kiosk(self, station: str) -> KioskService:
        credential = self._database.seal.key_ring.credential
        return KioskService(
            self._database, station=station, credential=lambda: credential(station), **self._shared
        )

    def open(self, station: str) -> None:
        """Sign the staff in."""
        credential = self._database.seal.key_ring.credential
        staff = StaffService(
            self._database,
            station=station,
            credential=lambda: credential(station),
            hasher=HASHER,
            **self._shared,
        )
        staff.sign_in(TRAINING_STAFF, TRAINING_PIN)

    def play(self, load: Load, chance: random.Random, share: int) -> None:
        """Play one of *share* equal parts of a load, to its end."""
        begun = time.monotonic()
        for at in arrivals(chance, load.visitors / share, load.seconds):
            self._put(begun + at, "code", self._visit)
        for at in arrivals(chance, load.heartbeats / share, load.seconds):
            self._put(begun + at, "sign of life", lambda: self.kiosk(next(self._alive)).heartbeat())
        for number in range(load.sign_ins // share):
            at = load.seconds * number / (load.sign_ins // share)
            self._put(begun + at, "sign-in", lambda: self.open(next(self._alive)))
        self._work(begun + load.seconds)

    def _visit(self) -> None:
        person, station = next(self._people), next(self._stations)
        issued = self.kiosk(station).start(f"cloud-{person}")
        scanner = Scanner(f"phone-{person}", self._ids[f"person-{person}"])

        def scan() -> None:
            asked = self._phone.scan(issued.code, scanner)
            self._put(
                time.monotonic() + TO_OK,
                "OK",
                lambda: self._phone.authorize(asked.authorization_id, scanner, _CONSENT),
            )

        self._put(time.monotonic() + TO_SCAN, "scan", scan)

    def _put(self, due: float, kind: str, call: Callable[[], Any]) -> None:
        with self._lock:
            heapq.heappush(self._later, (due, next(self._ties), kind, call))
            self._lock.notify()

    def _work(self, end: float) -> None:
        """Make each call when it is due; leave what is due after *end* for the next load."""
        made = []
        while True:
            with self._lock:
                now = time.monotonic()
                while not (self._later and self._later[0][0] <= now) and now < end:
                    due = self._later[0][0] if self._later else end
                    self._lock.wait(min(due, end) - now)
                    now = time.monotonic()
                if not (self._later and self._later[0][0] <= min(now, end)):
                    break
                due, _, kind, call = heapq.heappop(self._later)
            made.append(self._calls.submit(self._make, due, kind, call))
        for one in made:
            one.result()

    def _make(self, due: float, kind: str, call: Callable[[], Any]) -> None:
        try:
            call()
        except Exception as error:  # counted, and said at the end
            self.failed.append(f"{kind}: {type(error).__name__} {error}")
            return
        self.waited.setdefault(kind, []).append((time.monotonic() - due) * 1000)


def work(
    address: str, keys: str, number: int, clients: int, kiosks: int, people: int, pipe
) -> None:
    """Be one of the *clients*: play each load that comes through *pipe*, answer what came of it."""
    database = open_database(address, keys)
    prepare(database)
    stations = [f"Desk {one}" for one in range(number, kiosks, clients)]
    client = Client(database, stations, iter(range(number, people, clients)))
    for station in stations:
        client.open(station)
    pipe.send(None)
    while (given := pipe.recv()) is not None:
        load, seed = given
        client.waited, client.failed = {}, []
        before = time.process_time()
        client.play(load, random.Random(seed * clients + number), clients)  # noqa: S311 - a model
        pipe.send((client.waited, client.failed, time.process_time() - before))
    database.close()


class Sampler:
    """Looks at the server ten times a second: who waits there for a lock, who is at work."""

    def __init__(self, engine: Any) -> None:
        self._engine, self._stop, self._seen = engine, threading.Event(), []
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        query = text(
            "SELECT count(*) FILTER (WHERE wait_event_type = 'Lock'), count(*) FROM "
            "pg_stat_activity WHERE state = 'active' AND pid <> pg_backend_pid()"
        )
        with self._engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            while not self._stop.wait(0.1):
                self._seen.append(tuple(connection.execute(query).one()))

    def close(self) -> dict[str, float]:
        self._stop.set()
        self._thread.join()
        count = max(len(self._seen), 1)
        return {
            "waiting for a lock": round(sum(one[0] for one in self._seen) / count, 2),
            "at work": round(sum(one[1] for one in self._seen) / count, 2),
        }


class City:
    """The clients of one server, and what is measured of each load."""

    def __init__(
        self, server: FleetServer, keys: str, kiosks: int, people: int, clients: int
    ) -> None:
        self._server, self._clients = server, []
        self._database = open_database(server.address(), keys)
        context = multiprocessing.get_context("spawn")
        for number in range(clients):
            ours, theirs = context.Pipe()
            arguments = (server.address(), keys, number, clients, kiosks, people, theirs)
            process = context.Process(target=work, args=arguments)
            process.start()
            self._clients.append((process, ours))
        for _, pipe in self._clients:
            pipe.recv()

    def play(self, load: Load, seed: int) -> dict[str, Any]:
        """Return how long each kind of call was waited for, and what was at work meanwhile."""
        sampler, before, begun = (
            Sampler(self._database.engine),
            processor_of(self._server),
            time.monotonic(),
        )
        for _, pipe in self._clients:
            pipe.send((load, seed))
        answers = [pipe.recv() for _, pipe in self._clients]
        took = time.monotonic() - begun
        found: dict[str, Any] = {
            "seconds": round(took, 1),
            "visitors a second": round(load.visitors, 2),
        }
        for kind in ("code", "scan", "OK", "sign of life", "sign-in"):
            waited = [one for times, _, _ in answers for one in times.get(kind, ())]
            if waited:
                found[kind] = {
                    "count": len(waited),
                    **{
                        f"p{share}": round(percentile(waited, share / 100), 1)
                        for share in (50, 95, 99)
                    },
                }
        failed = [words for _, words, _ in answers for words in words]
        found["failed"] = len(failed)
        if failed:
            found["first failure"] = failed[0][:200]
        found |= sampler.close()
        found["server, cores"] = round((processor_of(self._server) - before) / took, 2)
        found["clients, cores"] = round(sum(one for _, _, one in answers) / took, 2)
        return found

    def close(self) -> None:
        for process, pipe in self._clients:
            pipe.send(None)
            process.join(60)
        self._database.close()


def run(kiosks: int, hour: float, times: list[int], clients: int) -> None:
    day = list(a_day(kiosks, hour))
    peak = max((load for _, load in day), key=lambda load: load.visitors)
    wanted = sum(load.visitors * load.seconds for _, load in day) + sum(
        peak.visitors * peak.seconds * more * 3 for more in times
    )
    people = round(wanted * 1.3) + 50 * clients
    result: dict[str, Any] = {
        "kiosks": kiosks,
        "visitors a kiosk and day": VISITORS,
        "hour, seconds": hour,
    }
    server = FleetServer(durable=True)
    try:
        with tempfile.TemporaryDirectory() as folder:
            keys = f"{folder}/keys.json"
            database = open_database(server.address(), keys)
            prepare(database)
            TrainingAccounts(database, SystemClock()).import_all(_people(people))
            _first_staff(database)
            database.close()
            begun = time.monotonic()
            city = City(server, keys, kiosks, people, clients)
            result["first opening of every kiosk, seconds"] = round(time.monotonic() - begun, 1)
            result["hours"] = {}
            for number, load in day:
                result["hours"][f"{number:02d}"] = city.play(load, number)
                print(f"{number:02d}:00", result["hours"][f"{number:02d}"], flush=True)
            result["peak"] = {}
            for more in times:
                load = Load(peak.seconds * 3, peak.visitors * more, peak.heartbeats)
                result["peak"][f"{more} times"] = city.play(load, 100 + more)
                print(f"{more} times", result["peak"][f"{more} times"], flush=True)
            city.close()
    finally:
        server.close()
    keep("city", result)


def _people(count: int) -> Iterator[Any]:
    for number in range(count):
        yield require_account({"kind": "cloud", "login": f"cloud-{number}"})
        birth = f"{1940 + number % 60}-{1 + number // 60 % 12:02d}-{1 + number // 720 % 28:02d}"
        person = {"kind": "jd", "login": f"person-{number}", "real_name": "某", "latin_name": "M"}
        yield require_account({**person, "birth_date": birth, "verified_in": "jd_mall"})


def _first_staff(database: Database) -> None:
    StaffService(
        database,
        station="Office",
        credential=lambda: database.seal.key_ring.credential("Office"),
        clock=SystemClock(),
        randomness=Randomness(),
        settings=SETTINGS,
        hasher=HASHER,
    ).set_up(TRAINING_STAFF, TRAINING_PIN)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kiosks", type=int, default=10_000)
    parser.add_argument("--hour", type=float, default=10)
    parser.add_argument("--times", type=int, nargs="*", default=[1, 2, 4])
    parser.add_argument("--clients", type=int, default=8)
    given = parser.parse_args()
    run(given.kiosks, given.hour, given.times, given.clients)
