"""The same flow with the kiosk in another process; starting, stopping and being killed there."""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
import threading

import pytest

from jdcloud_kiosk.places import default_key_file, open_key_ring
from testbed.databases import SERVER
from tests import ROOT
from verification.domain.clock import SystemClock
from verification.domain.randomness import Randomness
from verification.domain.settings import Settings
from verification.services.kiosk import KioskService
from verification.store.database import Database
from verification.store.schema import prepare


class KioskProcess:
    def __init__(self, url, qtbot):
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
        self.process = subprocess.Popen(
            [sys.executable, str(ROOT / "tests" / "support" / "kiosk_process.py"), url],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            env=environment,
        )
        # Read on a thread: this process's own windows must live on while it waits.
        self._qtbot = qtbot
        self._lines = queue.Queue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        assert self.hear() == "ready"

    def _read(self):
        for line in self.process.stdout:
            self._lines.put(line.strip())

    def hear(self):
        self._qtbot.waitUntil(lambda: not self._lines.empty(), timeout=20_000)
        return self._lines.get()

    def start(self, login, picture):
        self.process.stdin.write(f"start {login} {picture}\n")
        self.process.stdin.flush()

    def close(self):
        self.process.stdin.close()
        return self.process.wait(timeout=60)

    def end(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self._reader.join()
        self.process.stdin.close()
        self.process.stdout.close()


@pytest.fixture
def kiosk_process(url, qtbot):
    kiosk = KioskProcess(url, qtbot)
    yield kiosk
    kiosk.end()


@pytest.fixture
def photo(tmp_path, kiosk_process):
    path = tmp_path / "photo.png"
    kiosk_process.start("yunshan-tea", path)
    assert kiosk_process.hear() == "Waiting for scan"
    return path


@pytest.mark.parametrize(
    ("login", "outcome"),
    [
        ("lin-zhixia", "Verified"),
        pytest.param(
            "zhao-weiming",
            "The current JD Cloud account has not finished the individual real-name verification",
            marks=pytest.mark.long,
        ),
        pytest.param(
            "sun-jiming",
            "your account has verified other JD Cloud accounts",
            marks=pytest.mark.long,
        ),
    ],
)
def test_outcomes_across_two_processes(bench, kiosk_process, photo, login, outcome):
    bench.kiosk.close()  # this process is the phone's
    bench.clock.time = SystemClock().now()
    bench.sign_in(login)
    bench.phone.open_image_file(photo)
    if outcome == "Verified":
        assert kiosk_process.hear() == "Scanned, waiting for authorization"
        bench.authorize()
    assert kiosk_process.hear() == outcome
    assert kiosk_process.close() == 0


@pytest.mark.file
def test_a_killed_kiosk_leaves_nothing_half_done(bench, kiosk_process, photo, url):
    bench.kiosk.close()
    bench.clock.time = SystemClock().now()
    bench.phone.open_image_file(photo)
    assert kiosk_process.hear() == "Scanned, waiting for authorization"
    kiosk_process.process.send_signal(signal.SIGKILL)
    kiosk_process.process.wait()
    database = Database(url, open_key_ring(default_key_file()))
    with database.connection() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
    prepare(database)
    # The kiosk comes back, ends what it left open, and the phone is told.
    KioskService(
        database,
        station="Front desk 1",
        credential=lambda: database.seal.key_ring.credential("Front desk 1"),
        clock=SystemClock(),
        randomness=Randomness(),
        settings=Settings(),
    ).close_left_over()
    bench.wait_for_text(bench.phone, "resultLabel", "Cancelled at the kiosk")
    database.close()


@pytest.mark.long
def test_two_processes_may_create_the_database_together(url):
    code = (
        "import sys; from jdcloud_kiosk.places import default_key_file, open_key_ring;"
        "from verification.store.database import Database;"
        "from verification.store.schema import prepare;"
        "database = Database(sys.argv[1], open_key_ring(default_key_file()));"
        "prepare(database); database.close()"
    )
    makers = [
        subprocess.Popen([sys.executable, "-c", code, url], cwd=ROOT, stderr=subprocess.PIPE)
        for _ in range(4)
    ]
    for maker in makers:
        _, errors = maker.communicate(timeout=60)
        assert maker.returncode == 0, errors.decode()
    database = Database(url, open_key_ring(default_key_file()))
    prepare(database)
    with database.reading() as transaction:
        # Once, though several made it; a server's begins without.
        assert len(transaction.accounts.jd_accounts()) == (0 if SERVER else 5)
    database.close()
