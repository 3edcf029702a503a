"""A night at two desks, with everything that can happen to a database: is anything lost?

Usage: python -m benchmarks.soak [--minutes 480] [--kills N] [--cluster] [--folder DIR] [--seed N]

Two kiosks and two phones, each a process; another that opens and closes the file each second and
looks whether what was just told is there; the operator's commands (backup, restore, key rotation,
import, purge, checks); databases of every released schema that are brought up to date. All of them
are killed at random, with SIGKILL, and started again. With --cluster it is a PostgreSQL cluster
instead of a file: its leader is changed and killed, too (backup and restore are its own affair).

What a client was told is written down here, outside the database. At the end each of it has to be
in the file, except what a restore has taken back; the audit trail has to be whole. Exit status 0 if
so, else 1 with what is missing.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.soak_worker import database_at, kiosk
from testbed.released_databases import REVISIONS, load
from verification.domain.clock import SystemClock
from verification.services.training_accounts import TrainingAccounts
from verification.store.schema import prepare

if TYPE_CHECKING:
    from testbed.fleet_cluster import FleetCluster

ROOT = Path(__file__).parents[1]
NIGHT = 480.0
#: What ends a session for good (``SessionState``).
FINAL = {"verified", "failed", "declined", "cancelled", "expired"}
#: Seconds that a command may take before it counts as hung.
PATIENCE = 300
_CLUSTER = "soak"


@dataclass
class Told:
    """Something that a client was told had been done: a fact about a session."""

    number: int
    session: str
    fact: str


@dataclass
class Journal:
    """What was told, in order, by numbers; safe to use from every thread."""

    told: list[Told] = field(default_factory=list)
    counts: Counter = field(default_factory=Counter)
    problems: list[str] = field(default_factory=list)
    excused: list[tuple[int, int]] = field(default_factory=list)
    restoring: int = 0
    #: The number before the backup that a restore puts back.
    backed_up: int | None = None
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def number(self) -> int:
        with self._lock:
            return len(self.told)

    def record(self, session: str, fact: str) -> int:
        with self._lock:
            self.told.append(Told(len(self.told), session, fact))
            self.counts[f"told: {fact}"] += 1
            return self.told[-1].number

    def count(self, what: str) -> None:
        with self._lock:
            self.counts[what] += 1

    def problem(self, text: str) -> None:
        with self._lock:
            self.problems.append(text)
        print(f"PROBLEM {text}", flush=True)

    def holds(self, number: int) -> bool:
        """Whether what has this number is to be found: no restore has taken it back."""
        return not any(first <= number < last for first, last in self.excused)


class Died(Exception):  # noqa: N818 - an event, no error
    """The process that was asked is gone: nothing is known of the answer."""


class Worker:
    """A process that obeys; started again after each of its deaths."""

    def __init__(self, soak: Soak, role: str, station: str) -> None:
        self._soak = soak
        self._role, self._station = role, station
        self.process: subprocess.Popen | None = None

    def ask(self, act: str, *arguments: object) -> dict:
        try:
            return self._ask(act, arguments)
        except (OSError, ValueError) as error:
            self._soak.journal.count(f"deaths: {self._role}")
            self.close()
            raise Died from error

    def _ask(self, act: str, arguments: tuple) -> dict:
        process = self.process or self._start()
        process.stdin.write(json.dumps([act, arguments]) + "\n")
        process.stdin.flush()
        line = process.stdout.readline()
        if not line.endswith("\n"):
            raise OSError("gone")
        answer = json.loads(line)
        if "fault" in answer:
            self._soak.journal.count(f"faults: {answer['fault']}")
        return answer

    def _start(self) -> subprocess.Popen:
        soak = self._soak
        arguments = (self._role, soak.address, str(soak.key_file), self._station)
        with (self._soak.folder / f"{self._role} {self._station}.log").open("a") as log:
            process = self.process = subprocess.Popen(
                [sys.executable, "-m", "benchmarks.soak_worker", *arguments],
                cwd=ROOT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                encoding="utf-8",
            )
        if not process.stdout.readline():
            raise OSError("gone")
        return process

    def close(self) -> None:
        process, self.process = self.process, None
        if process is None:
            return
        for pipe in (process.stdin, process.stdout):
            with contextlib.suppress(OSError):
                pipe.close()
        try:
            process.wait(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            self._soak.journal.problem(f"{self._role} {self._station} does not end")
            process.kill()
            process.wait()


class Soak:
    """Everything that happens in one run, in *folder*, until :meth:`stop`."""

    def __init__(self, folder: Path, seed: int, cluster: FleetCluster | None = None) -> None:
        self.folder = folder
        self.key_file = folder / "keys.json"
        self.cluster = cluster
        self.address = cluster.address(_CLUSTER, "haproxy") if cluster else str(folder / "kiosk.db")
        self.journal = Journal()
        self.random = random.Random(seed)  # noqa: S311 - not for secrets
        self.over = threading.Event()
        self.commands: dict[str, subprocess.Popen] = {}
        self.workers = {
            f"{role} {number}": Worker(self, role, f"{number}")
            for role in ("kiosk", "phone")
            for number in (1, 2)
        }
        self.workers["passer-by 0"] = Worker(self, "passer-by", "0")
        self.committed = threading.Lock()
        self.latest: tuple[int, str, str] | None = None
        database = database_at(self.address, self.key_file)
        prepare(database)
        if cluster is not None:  # a server gets them only when it is asked to
            TrainingAccounts(database, SystemClock()).add_training()
        next(kiosk(database, "0"))  # the first kiosk sets the staff up
        database.close()
        self.accounts = [row[0] for row in self.rows("SELECT account_id FROM jd_account")]
        self.logins = [row[0] for row in self.rows("SELECT login_name FROM cloud_account")]

    def rows(self, sql: str) -> list[tuple]:
        """Ask the database itself, without a line of the program."""
        if self.cluster is None:
            with contextlib.closing(sqlite3.connect(self.address, timeout=20)) as file:
                return file.execute(sql).fetchall()
        import psycopg

        with psycopg.connect(self.address) as connection:
            return connection.execute(sql).fetchall()

    def _loudly(self, target: Callable[..., None], *arguments: object) -> None:
        """A fault of the soak's own must not leave a night in which nothing happened."""
        try:
            target(*arguments)
        except Exception as error:
            self.journal.problem(f"{target.__name__} ended: {error!r}")
            raise

    # -- the desks --------------------------------------------------------------------------

    def desk(self, number: int) -> None:
        """One visitor after the other."""
        while not self.over.is_set():
            with contextlib.suppress(Died):
                self._visitor(self.workers[f"kiosk {number}"], self.workers[f"phone {number}"])

    def _visitor(self, kiosk: Worker, phone: Worker) -> None:
        choose = self.random.choice
        started = kiosk.ask("start", choose(self.logins))
        if "session" not in started:
            self._refused(kiosk, phone, started.get("refused", "fault"))
            return
        session, account = started["session"], choose(self.accounts)
        self.journal.record(session, "started")
        if choose(range(10)) == 0:
            self._told(session, kiosk.ask("cancel", session))
            return
        asked = phone.ask("scan", started["code"], account)
        if "asked" not in asked:
            return
        if asked["result"]:
            self.journal.count(f"result: {asked['result']}")
            return
        answer = "decline" if choose(range(8)) == 0 else "authorize"
        done = phone.ask(answer, asked["asked"], account)
        self._told(session, done)
        if done.get("state") == "verified" and choose(range(6)):
            gone = phone.ask("withdraw", account)
            if "accounts" in gone:
                self.journal.record(session, "withdrawn")

    def _refused(self, kiosk: Worker, phone: Worker, why: str) -> None:
        self.journal.count(f"refused: {why}")
        match why:
            case "cloud_account_already_verified":
                # An account is freed again, so that the night goes on.
                phone.ask("withdraw", self.random.choice(self.accounts))
            case "fault" | "already_in_progress":
                pass
            case _:
                kiosk.ask("sign in")

    def _told(self, session: str, answer: dict) -> None:
        if answer.get("state") not in FINAL:
            return
        number = self.journal.record(session, answer["state"])
        with self.committed:
            self.latest = (number, session, answer["state"])

    def pass_by(self) -> None:
        """Each second, from outside: is the newest of what was told there?"""
        worker = self.workers["passer-by 0"]
        while not self.over.wait(1.0):
            with self.committed:
                latest = self.latest
            if latest is None:
                continue
            number, session, state = latest
            with contextlib.suppress(Died):
                answer = worker.ask("state", session)
                if "fault" in answer:
                    continue
                self.journal.count("looks from outside")
                taken_back = self.journal.restoring or not self.journal.holds(number)
                if answer.get("state") != state and not taken_back:
                    self.journal.problem(f"{session} was told {state}, outside it is {answer}")

    # -- the operator -----------------------------------------------------------------------

    def operate(self) -> None:
        """One command after the other."""
        cluster = self.cluster
        while not self.over.wait(self.random.uniform(0.2, 2.0)):
            work = self.random.choice(
                [self._rotate, self._import, self._import, self._purge, self._list_staff]
                + [self._verify, self._verify]
                + (
                    [partial(self._change_leader, cluster), partial(self._kill_leader, cluster)]
                    if cluster
                    else [self._back_up] * 4 + [self._restore, self._migrate]
                )
            )
            try:
                work()
            except Exception as error:  # a fault of the soak's own must not end the night quietly
                self.journal.problem(f"{work}: {error!r}")

    def _command(self, *words: str, folder: Path | None = None) -> int:
        place = (self.address, self.key_file)
        if folder is not None:
            place = (str(folder / "kiosk.db"), folder / "keys.json")
        files = ("--database", place[0], "--key-file", str(place[1]))
        process = subprocess.Popen(
            [sys.executable, str(ROOT / "main.py"), *words, *files],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            encoding="utf-8",
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )
        self.commands[words[0]] = process
        try:
            said, _ = process.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            said, _ = process.communicate()
            self.journal.problem(f"{words} hung: {said}")
        finally:
            self.commands.pop(words[0], None)
        outcome = {0: "done", -signal.SIGKILL: "killed"}.get(process.returncode, "refused")
        self.journal.count(f"command {words[0]}: {outcome}")
        if outcome == "refused":
            last = said.strip().splitlines()[-1:] or [""]
            self.journal.count(f"  {words[0]} said: {last[0][:90]}")
            if "Traceback" in said:
                self.journal.problem(f"{words}: {said}")
        return process.returncode

    def _back_up(self) -> None:
        number = self.journal.number()
        if self._command("backup", str(self.folder / "night.db")) == 0:
            self.journal.backed_up = number

    def _restore(self) -> None:
        first = self.journal.backed_up
        if first is None:
            return
        self.journal.restoring += 1
        status = self._command("restore", str(self.folder / "night.db"))
        # Steps that began before its end may have been told after it.
        self._finish_steps()
        if status in (0, -signal.SIGKILL):
            self.journal.excused.append((first, self.journal.number()))
        self.journal.restoring -= 1

    def _finish_steps(self) -> None:
        """Wait until each desk has been told one thing more."""
        number, end = self.journal.number(), time.monotonic() + 20
        while self.journal.number() < number + 4 and time.monotonic() < end:
            if self.over.wait(0.1):
                break

    def _rotate(self) -> None:
        self._command("keys", "rotate")

    def _import(self) -> None:
        start = self.random.randrange(10**9)
        rows = "\n".join(f"cloud,soak-{start}-{number},,,," for number in range(20))
        file = self.folder / "accounts.csv"
        file.write_text(f"kind,login,real_name,latin_name,birth_date,verified_in\n{rows}\n")
        self._command("accounts", "import", str(file))

    def _purge(self) -> None:
        self._command("purge", "--days", "30")

    def _list_staff(self) -> None:
        self._command("staff", "list")

    def _verify(self) -> None:
        if self._command("audit", "verify") not in (0, -signal.SIGKILL):
            self.journal.problem("the audit trail is not whole while the desks work")

    def _migrate(self) -> None:
        """Bring a database of an earlier release up to date, however often that is killed."""
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            load(self.random.choice(REVISIONS), folder / "kiosk.db")
            for _ in range(50):
                if self._command("migrate", folder=folder) == 0:
                    return
        self.journal.problem("an older database was not brought up to date")

    def _change_leader(self, cluster: FleetCluster) -> None:
        cluster.switch_over()
        cluster.wait_until_whole()
        self.journal.count("leader changed")

    def _kill_leader(self, cluster: FleetCluster) -> None:
        leader = cluster.wait_for_leader()
        cluster.kill(leader)
        cluster.wait_for_leader(leader)
        cluster.start(leader)
        cluster.wait_until_whole()
        self.journal.count("leader killed")

    # -- the killer -------------------------------------------------------------------------

    def kill(self, pause: float) -> None:
        """Kill one of all processes, on average every *pause* seconds."""
        while not self.over.wait(self.random.expovariate(1 / pause)):
            running = {
                name: worker.process for name, worker in self.workers.items() if worker.process
            }
            # A command is there for a moment only: half of the kills are for a running one.
            commands = dict(self.commands)
            chosen = commands if commands and self.random.random() < 0.5 else running
            alive = {name: one for name, one in chosen.items() if one and one.poll() is None}
            if not alive:
                continue
            name = self.random.choice(sorted(alive))
            alive[name].send_signal(signal.SIGKILL)
            self.journal.count("kills")
            self.journal.count(f"kills: {name.split()[0]}")

    # -- the end ----------------------------------------------------------------------------

    def run(self, minutes: float, kills: int) -> None:
        threads = [
            threading.Thread(target=self._loudly, args=(target, *arguments), name=target.__name__)
            for target, *arguments in (
                (self.desk, 1),
                (self.desk, 2),
                (self.pass_by,),
                (self.operate,),
                (self.kill, minutes * 60 / kills),
            )
        ]
        for thread in threads:
            thread.start()
        end = time.monotonic() + minutes * 60
        while time.monotonic() < end:
            time.sleep(min(60, max(0.0, end - time.monotonic())))
            print(
                f"{len(self.journal.told)} told, {self.journal.counts['kills']} kills", flush=True
            )
        self.over.set()
        for thread in threads:
            thread.join()
        for worker in self.workers.values():
            worker.close()

    def check(self) -> None:
        """Hold what was told against the file, by SQLite alone, and the audit trail by command."""
        journal = self.journal
        if not journal.told:
            journal.problem("nobody was told anything: nothing was tried")
        if self._command("audit", "verify") != 0:
            journal.problem("the audit trail is not whole at the end")
        if self.cluster is None and self.rows("PRAGMA integrity_check") != [("ok",)]:
            journal.problem("the file is damaged")
        states = dict(self.rows("SELECT session_id, state FROM verification_session"))
        withdrawn = dict(self.rows("SELECT session_id, withdrawn_at FROM consent_record"))
        bound = {row[0] for row in self.rows("SELECT session_id FROM binding")}
        for one in journal.told:
            if not journal.holds(one.number):
                journal.counts["taken back by a restore"] += 1
                if one.fact == "withdrawn" and one.session in bound:
                    journal.problem(f"{one.session}: a withdrawn consent came back")
                continue
            journal.counts["found at the end"] += 1
            state = states.get(one.session)
            if state is None:
                journal.problem(f"{one.session} ({one.fact}) is lost")
            elif one.fact in FINAL and state != one.fact:
                journal.problem(f"{one.session} was told {one.fact}, it is {state}")
            elif one.fact == "withdrawn" and (
                one.session in bound or withdrawn.get(one.session) is None
            ):
                journal.problem(f"{one.session}: a withdrawn consent came back")


@contextlib.contextmanager
def _cluster() -> Iterator[FleetCluster]:
    from testbed.fleet_cluster import FleetCluster

    cluster = FleetCluster()
    try:
        with cluster.connect() as connection:
            connection.execute(f"CREATE DATABASE {_CLUSTER}")
        yield cluster
    finally:
        cluster.close()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=NIGHT)
    parser.add_argument("--kills", type=int, default=0, help="default: ten a minute")
    parser.add_argument("--cluster", action="store_true", help="on Patroni, etcd and HAProxy")
    parser.add_argument("--folder", type=Path, help="keep everything here (default: remove it)")
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))  # noqa: S311
    options = parser.parse_args()
    kills = options.kills or round(max(10, 10 * options.minutes))
    folder = options.folder or Path(tempfile.mkdtemp(prefix="soak-"))
    folder.mkdir(parents=True, exist_ok=True)
    print(f"soak: {options.minutes:g} minutes, {kills} kills, seed {options.seed}, in {folder}")
    with _cluster() if options.cluster else contextlib.nullcontext() as cluster:
        soak = Soak(folder, options.seed, cluster)
        soak.run(options.minutes, kills)
        soak.check()
    for what, count in sorted(soak.journal.counts.items()):
        print(f"{count:8}  {what}")
    for problem in soak.journal.problems:
        print(f"PROBLEM {problem}", file=sys.stderr)
    lost = len(soak.journal.problems)
    print(f"{'PASS' if not lost else 'FAIL'}: {lost} problems")
    if not lost and not options.folder:
        shutil.rmtree(folder)
    return bool(lost)


if __name__ == "__main__":
    sys.exit(main())
