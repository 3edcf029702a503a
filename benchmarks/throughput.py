"""Whole sessions a second at the level of the services, with 1, 8 and 64 workers.

Usage: python -m benchmarks.throughput [--seconds 6]. A worker is a process with a kiosk and a phone
of its own, and does: start, scan, OK, withdraw the consent, four transactions that each wait for
the disk. Over SQLite and over PostgreSQL on the same disk; every worker has people of its own.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import tempfile
import time
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from argon2 import PasswordHasher

from benchmarks.report import keep, percentile
from testbed.fleet_server import FleetServer
from verification.domain import source_document
from verification.domain.clock import SystemClock
from verification.domain.randomness import Randomness
from verification.domain.session import Scanner
from verification.domain.settings import Limit, Settings
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing
from verification.services.account_rows import require_account
from verification.services.kiosk import KioskService
from verification.services.phone import Consent, PhoneService
from verification.services.staff import StaffService
from verification.services.training_accounts import TrainingAccounts
from verification.store.database import Database, DatabaseUnavailable
from verification.store.schema import prepare
from verification.store.training_data import TRAINING_PIN, TRAINING_STAFF

WORKERS = (1, 8, 64)
MANY = Limit(10**9, timedelta(seconds=1))
#: Frames live long: it is not the rotation that is measured, and 64 workers wait for one another.
SETTINGS = Settings(codes=MANY, failed_tries=MANY, pin_tries=MANY, frame_step=timedelta(hours=1))
HASHER = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


def open_database(address: str, keys: str) -> Database:
    return Database(address, KeyRing(KeyFile(Path(keys))))


def set_up(address: str, keys: str) -> None:
    database = open_database(address, keys)
    prepare(database)
    accounts = []
    for number in range(max(WORKERS)):
        accounts.append(require_account({"kind": "cloud", "login": f"cloud-{number}"}))
        person = {"kind": "jd", "login": f"person-{number}", "real_name": "某", "latin_name": "M"}
        birth = f"{1950 + number % 50}-01-{1 + number // 50:02d}"
        accounts.append(require_account({**person, "birth_date": birth, "verified_in": "jd_mall"}))
    TrainingAccounts(database, SystemClock()).import_all(accounts)
    database.close()


def work(address: str, keys: str, number: int, seconds: float, gate, results) -> None:
    database = open_database(address, keys)
    prepare(database)
    station = f"Desk {number}"
    shared = {"clock": SystemClock(), "randomness": Randomness(), "settings": SETTINGS}
    proof = {
        "station": station,
        "credential": lambda: database.seal.key_ring.credential(station),
    }
    staff = StaffService(database, **proof, **shared, hasher=HASHER)
    kiosk = KioskService(database, **proof, **shared)
    phone = PhoneService(database, **shared)
    while True:
        try:
            sign_in = staff.sign_in if staff.names() else staff.set_up
            sign_in(TRAINING_STAFF, TRAINING_PIN)
            break
        except (DatabaseUnavailable, Exception):
            time.sleep(0.1)
    with database.reading() as transaction:
        people = {one.login_name: one.account_id for one in transaction.accounts.jd_accounts()}
    scanner = Scanner(f"phone-{number}", people[f"person-{number}"])
    consent = Consent(source_document.CONSENT, "en")
    gate.wait()
    started = time.monotonic()
    end = started + seconds
    taken, busy = [], 0
    while time.monotonic() < end:
        begin = time.monotonic()
        try:
            issued = kiosk.start(f"cloud-{number}")
            asked = phone.scan(issued.code, scanner)
            phone.authorize(asked.authorization_id, scanner, consent)
            phone.withdraw(scanner)
        except DatabaseUnavailable:
            busy += 1
            continue
        taken.append((time.monotonic() - begin) * 1000)
    # The last one may have ended much later.
    results.put((taken, busy, time.monotonic() - started))
    database.close()


def measure(address: str, keys: str, workers: int, seconds: float) -> dict:
    context = multiprocessing.get_context("spawn")
    gate, results = context.Barrier(workers), context.Queue()
    processes = [
        context.Process(target=work, args=(address, keys, number, seconds, gate, results))
        for number in range(workers)
    ]
    for process in processes:
        process.start()
    found = [results.get(timeout=180) for _ in processes]
    for process in processes:
        process.join()
    taken = [one for times, *_ in found for one in times]
    return {
        "sessions_a_second": round(sum(len(times) / spent for times, _, spent in found), 1),
        "p50_ms": round(percentile(taken, 0.5), 1),
        "p99_ms": round(percentile(taken, 0.99), 1),
        "busy": sum(busy for _, busy, _ in found),
    }


def run(seconds: float) -> None:
    result: dict[str, dict] = {}
    server = FleetServer(durable=True)
    try:
        with tempfile.TemporaryDirectory() as folder:
            for name, address in (
                ("SQLite", f"{folder}/kiosk.db"),
                ("PostgreSQL", server.address()),
            ):
                keys = f"{folder}/{name}.json"
                set_up(address, keys)
                for workers in WORKERS:
                    result[f"{name}, {workers}"] = measure(address, keys, workers, seconds)
                    print(name, workers, result[f"{name}, {workers}"], flush=True)
    finally:
        server.close()
    result["ratio, PostgreSQL to SQLite"] = {
        str(workers): round(
            result[f"PostgreSQL, {workers}"]["sessions_a_second"]
            / result[f"SQLite, {workers}"]["sessions_a_second"],
            2,
        )
        for workers in WORKERS
    }
    keep("throughput", result)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=6)
    run(parser.parse_args().seconds)
