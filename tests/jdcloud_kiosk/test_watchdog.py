"""The signs of life that systemd's watchdog waits for."""

from __future__ import annotations

import os
import socket
import sys

import pytest

from jdcloud_kiosk.watchdog import Watchdog

pytestmark = pytest.mark.meant_for("posix", reason="systemd's socket")


@pytest.fixture(params=["path", "abstract"])
def systemd(request, tmp_path):
    """Return systemd's end of the socket, and how the program is told of it."""
    if request.param == "abstract" and not sys.platform.startswith("linux"):
        address = name = str(tmp_path / "notify")
    elif request.param == "abstract":
        name = f"@kiosk-test-{os.getpid()}"
        address = "\0" + name[1:]
    else:
        address = name = str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as end:
        end.bind(address)
        end.setblocking(False)
        yield end, name


def received(end):
    try:
        return end.recv(100)
    except BlockingIOError:
        return b""


def test_the_event_loop_gives_signs_of_life(qtbot, systemd):
    end, name = systemd
    environment = {"NOTIFY_SOCKET": name, "WATCHDOG_USEC": "60000", "HOME": "/home/desk"}
    watchdog = Watchdog(environment)
    for _ in range(3):
        qtbot.waitUntil(lambda: received(end) == b"WATCHDOG=1", timeout=5000)
    # Not for the children of the program.
    assert environment == {"HOME": "/home/desk"}
    watchdog.close()


@pytest.mark.parametrize(
    "asked",
    [{}, {"WATCHDOG_USEC": "60000000", "WATCHDOG_PID": "1"}, {"WATCHDOG_USEC": "soon"}],
    ids=["not asked", "another process", "nonsense"],
)
def test_without_having_been_asked_it_says_nothing(qtbot, systemd, asked):
    end, name = systemd
    Watchdog({"NOTIFY_SOCKET": name, **asked})
    assert received(end) == b""


def test_a_socket_that_is_gone_is_no_fault(qtbot, tmp_path):
    Watchdog({"NOTIFY_SOCKET": str(tmp_path / "gone"), "WATCHDOG_USEC": "3000000"}).close()
