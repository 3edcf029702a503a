"""Kills a process of ours in the middle of a step, at any statement that it sends the database.

Run as a program it is the one that gets killed: it loads everything once, then forks a child for
each line of JSON (step, arguments, time, statement to die at) and says how the child ended.
``benchmarks/kills.py`` does the same at every statement.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import event

from testbed.service_fixture import CONSENT, PIN, Desk, holder
from verification.domain.refusals import Refused
from verification.domain.session import ResultCode, SessionState
from verification.domain.settings import Settings
from verification.services.key_rotation import KeyRotation
from verification.services.maintenance import Maintenance

#: What can happen to a session, and to what stands beside it.
STEPS = (
    "sign_in",
    "start",
    "refresh",
    "cancel",
    "expire",
    "restart",
    "scan",
    "scan_again",
    "authorize",
    "decline",
    "withdraw",
    "purge",
    "rotate",
)


def open_desk(path):
    """A desk whose frames last, so that a code survives the way to another process."""
    return Desk(Path(path), settings=Settings(frame_step=timedelta(days=1)))


def prepare_for(desk, step):
    """Bring a session to where *step* is possible; return what the step needs to know."""
    if step in ("sign_in", "start", "restart", "rotate"):
        return []
    issued = desk.kiosk.start("qinghe-books")
    session_id = issued.session.session_id
    if step in ("refresh", "cancel", "expire"):
        return [session_id]
    if step == "scan":
        return [issued.code]
    authorization_id = desk.phone.scan(issued.code, holder()).authorization_id
    if step == "scan_again":
        return [issued.code]
    if step in ("withdraw", "purge"):
        desk.phone.authorize(authorization_id, holder(), CONSENT)
        if step == "purge":
            desk.phone.withdraw(holder())
            desk.kiosk.cancel(desk.kiosk.start("yunshan-tea").session.session_id)
        return []
    return [authorization_id]


def take(desk, step, arguments):
    """Do the step."""
    match step:
        case "sign_in":
            desk.staff.sign_in("anna", PIN)
        case "start":
            desk.kiosk.start("qinghe-books")
        case "refresh":
            desk.kiosk.refresh(*arguments)
        case "cancel":
            desk.kiosk.cancel(*arguments)
        case "expire":
            desk.clock.advance(seconds=120)
            desk.kiosk.current(*arguments)
        case "restart":
            desk.kiosk.close_left_over()
        case "scan":
            desk.phone.scan(*arguments, holder())
        case "scan_again":
            desk.phone.scan(*arguments, holder(device="phone-1"))
        case "authorize":
            desk.phone.authorize(*arguments, holder(), CONSENT)
        case "decline":
            desk.phone.decline(*arguments, holder())
        case "withdraw":
            desk.phone.withdraw(holder())
        case "purge":
            desk.clock.advance(days=1)
            desk.purge(0)
        case "rotate":
            KeyRotation(desk.database, desk.clock).rotate()


def check_nothing_is_half(desk):
    """Whatever a killed process left behind is whole: before the step, or after it."""
    with desk.database.connection() as connection:
        run = connection.exec_driver_sql
        assert run("PRAGMA integrity_check").scalar() == "ok"
        assert run("PRAGMA foreign_key_check").first() is None
        verified = {
            row[0]
            for row in run("SELECT session_id FROM verification_session WHERE state = 'verified'")
        }
        consents = dict(run("SELECT session_id, withdrawn_at FROM consent_record").all())
        bound = {row[0] for row in run("SELECT session_id FROM binding WHERE session_id NOT NULL")}
        identities = run("SELECT count(*) FROM verified_identity").scalar()
        codes = run(
            "SELECT count(*) FROM verification_session s WHERE result IS NULL AND NOT EXISTS"
            " (SELECT 1 FROM qr_code c WHERE c.session_id = s.session_id"
            " AND sealed_secret IS NOT NULL)"
        ).scalar()
    assert set(consents) == verified
    assert bound == {session for session, withdrawn in consents.items() if withdrawn is None}
    assert identities == len(bound) + 1  # and the one of the training data
    assert codes == 0
    assert Maintenance(desk.database, desk.clock).check_trail().problems == ()


def check_life_goes_on(desk):
    """The kiosk ends what it left open at its start; the next visitor is served."""
    desk.kiosk.close_left_over()
    with desk.database.reading() as transaction:
        assert transaction.sessions.open_at("Desk 1") is None
    desk.staff.sign_in("anna", PIN)
    desk.clock.advance(seconds=120)
    issued = desk.kiosk.start("yunshan-tea")
    found = desk.phone.scan(issued.code, holder(5))
    done = desk.phone.authorize(found.authorization_id, holder(5), CONSENT)
    assert (done.state, done.result) == (SessionState.VERIFIED, ResultCode.VERIFIED)
    for account in (5, 1):  # ready for the next one
        with contextlib.suppress(Refused):
            desk.phone.withdraw(holder(account))


#: What Python calls the steps of replacing a file.
_RING_STEPS = frozenset({"tempfile.mkstemp", "os.rename", "os.remove"})


class Victim:
    """The process whose children are killed."""

    def __init__(self, path):
        self._process = subprocess.Popen(
            [sys.executable, "-m", "testbed.crash_harness", str(path)],
            cwd=Path(__file__).parents[1],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )

    def take(self, step, arguments, time, die_at):
        """Let a child take the step and die at that statement; return how many there were."""
        request = [step, arguments, time.timestamp(), die_at]
        self._process.stdin.write(json.dumps(request) + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        assert answer["signal"] == signal.SIGKILL, answer
        return answer["statements"]

    def close(self):
        self._process.stdin.close()
        self._process.wait(timeout=60)
        self._process.stdout.close()


def _child(path, request, report):
    step, arguments, time, die_at = request
    desk = _Quiet(Path(path))
    desk.clock.time = datetime.fromtimestamp(time, UTC)
    count = 0

    def tick(*_):
        nonlocal count
        if count == die_at:
            os.write(report, str(count).encode())
            os.kill(os.getpid(), signal.SIGKILL)
        count += 1

    event.listen(desk.database.engine, "before_cursor_execute", tick)
    event.listen(desk.database.engine, "commit", tick)
    # The key ring's file: before it is written, takes its name, and loses its former one.
    sys.addaudithook(lambda name, _: tick() if name in _RING_STEPS else None)
    take(desk, step, arguments)
    os.write(report, str(count).encode())
    os.kill(os.getpid(), signal.SIGKILL)


class _Quiet(Desk):
    """A desk that does not sign in by itself."""

    def __init__(self, path):
        super().__init__(path, settings=Settings(frame_step=timedelta(days=1)), sign_in=False)


def _serve(path):
    for line in sys.stdin:
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            _child(path, json.loads(line), writing)
        os.close(writing)
        _, status = os.waitpid(child, 0)
        with os.fdopen(reading) as report:
            statements = int(report.read() or -1)
        killed = os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0
        print(json.dumps({"signal": killed, "statements": statements}), flush=True)


if __name__ == "__main__":
    _serve(sys.argv[1])
