"""A class whose program is killed in the middle, and started again: nobody loses anything."""

from __future__ import annotations

import re
import socket
import subprocess
import sys
import time

import pytest

from jdcloud_kiosk.class_notice import ClassNotice
from testbed.databases import statement
from testbed.service_fixture import Desk
from tests.support.class_room import DistantPhone
from verification.domain.clock import SystemClock
from verification.domain.randomness import Randomness
from verification.domain.session import ResultCode
from verification.services.kiosk import KioskService
from verification.services.training_accounts import TrainingAccounts

pytestmark = [pytest.mark.meant_for("posix", reason="kill -9"), pytest.mark.file]


class Program:
    """``jdcloud-kiosk classroom``, at one address however often it is started."""

    def __init__(self, folder):
        with socket.create_server(("127.0.0.1", 0)) as free:
            self._port = free.getsockname()[1]
        self._folder = folder
        self.start()

    def start(self):
        files = {"--database": "kiosk.db", "--key-file": "keys.json"}
        words = ["--address", "127.0.0.1", "--port", str(self._port)]
        for option, name in files.items():
            words += [option, str(self._folder / name)]
        self._process = subprocess.Popen(
            [sys.executable, "-m", "jdcloud_kiosk", "classroom", *words],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )
        self.origin = re.search(r"(http://\S+)", self._process.stdout.readline())[1]
        self.panel = re.search(r"(http://\S+)", self._process.stdout.readline())[1]

    def kill(self):
        self._process.kill()
        self._process.wait()
        self._process.stdout.close()

    def end(self):
        self._process.terminate()
        assert self._process.wait(60) == 0
        self._process.stdout.close()


@pytest.fixture
def program(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    desk = Desk(tmp_path / "kiosk.db", clock=SystemClock())
    TrainingAccounts(desk.database, desk.clock).mark()
    program = Program(tmp_path)
    program.desk = desk
    yield program
    program.kill()


def kiosk_at(program):
    desk = program.desk
    return KioskService(
        desk.database,
        station=desk.station,
        credential=desk.credential,
        clock=desk.clock,
        randomness=Randomness(),
        settings=desk.settings,
        payload_origin=lambda: program.origin,
    )


@pytest.mark.long
def test_every_phone_goes_on_where_it_was_and_is_bound_once(program, tmp_path):
    kiosk = kiosk_at(program)
    asked, agreed, reading, idle = (DistantPhone(program.origin) for _ in range(4))
    first = kiosk.start("qinghe-books")
    agreed.play("lin-zhixia").scan(first.code)
    sheet = agreed.page
    agreed.submit("/answer", consent="on")
    before = dict(agreed.cookies)
    second = kiosk.start("yunshan-tea")
    asked.scan(second.code)
    assert "chen-wangshu" not in idle.open("/people").text  # whom the second phone plays
    idle.submit("/people", account="5")
    panel = DistantPhone(program.panel.partition("/?")[0])
    panel.open(f"/?{program.panel.partition('/?')[2]}")
    panel.open("/roster")
    panel.submit("/roster", roster="张三, lin-zhixia")

    program.kill()
    with pytest.raises(ConnectionError):
        idle.open()
    program.start()

    # The answer to the OK was lost, and it is sent once more.
    agreed.cookies = before
    agreed.submit("/answer", page=sheet, consent="on")
    assert agreed.headline == "Authorized"
    assert asked.open().headline == "JD Cloud asks for your real name"
    # A phone that comes now gets nobody whom another plays.
    logins = re.findall(r'<span class="soft">([a-z]+-[a-z]+)', reading.open("/people").page)
    assert logins == ["zhao-weiming", "sun-jiming"]
    asked.submit("/answer", consent="on")
    assert asked.headline == "Authorized"
    assert "Z*** Q****" in idle.open().text
    third = kiosk.start("lanqiao-design")
    idle.scan(third.code)
    idle.submit("/answer", consent="on")
    for issued in (first, second, third):
        assert kiosk.current(issued.session.session_id).result is ResultCode.VERIFIED
    bound = statement(program.desk.database, "SELECT jd_account_id FROM binding ORDER BY 1")
    assert bound == [(1,), (2,), (4,), (5,)]  # the fourth was before the class
    panel = DistantPhone(program.panel.partition("/?")[0])
    panel.open(f"/?{program.panel.partition('/?')[2]}")
    assert "张三" in panel.text
    program.end()
    assert statement(program.desk.database, "SELECT * FROM class_player") == []
    running = tmp_path / "state" / "jdcloud-verification-kiosk" / "running"
    notice = ClassNotice(running, str(tmp_path / "kiosk.db"))
    assert notice.kept_roster(time.time()) == ""
