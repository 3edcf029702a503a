"""How the kiosks of a machine know that a class is on."""

from __future__ import annotations

import subprocess
import sys

import pytest

from jdcloud_kiosk.class_notice import ClassIsOn, ClassNotice

ORIGIN = "http://192.168.1.5:8080"


def test_a_class_is_known_while_it_is_on(tmp_path):
    kiosk, room = ClassNotice(tmp_path, "kiosk.db"), ClassNotice(tmp_path, "kiosk.db")
    assert kiosk.read() == ""
    room.put_up(ORIGIN)
    assert kiosk.read() == ORIGIN
    assert ClassNotice(tmp_path, "other.db").read() == ""
    room.take_down()
    assert kiosk.read() == ""


def test_one_class_at_a_time(tmp_path):
    room = ClassNotice(tmp_path, "kiosk.db")
    room.put_up(ORIGIN)
    with pytest.raises(ClassIsOn):
        ClassNotice(tmp_path, "kiosk.db").put_up("http://192.168.1.6:8080")
    assert ClassNotice(tmp_path, "kiosk.db").read() == ORIGIN
    room.take_down()


def test_a_class_that_was_killed_is_over(tmp_path):
    program = (
        "import os, sys; from pathlib import Path; from jdcloud_kiosk.class_notice import *;"
        f"ClassNotice(Path(sys.argv[1]), 'kiosk.db').put_up('{ORIGIN}'); os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", program, str(tmp_path)], check=False)
    assert list(tmp_path.glob("class-*"))  # it is still there, and counts for nothing
    assert ClassNotice(tmp_path, "kiosk.db").read() == ""


def test_what_stands_there_is_an_address_or_nothing(tmp_path):
    room = ClassNotice(tmp_path, "kiosk.db")
    room.put_up("http://192.168.1.5:8080/elsewhere?")
    assert ClassNotice(tmp_path, "kiosk.db").read() == ""
    room.take_down()
