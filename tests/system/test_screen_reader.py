"""A screen reader hears kiosk and phone: names, roles, announcements, over AT-SPI and a bus."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys

import pytest

from tests import ROOT

#: Debian's own Python has the bindings of AT-SPI.
PYTHON = "/usr/bin/python3"

pytestmark = pytest.mark.desktop


@pytest.fixture(scope="module")
def heard(tmp_path_factory):
    """What was heard while a visitor went from the start page to the outcome, on both."""
    folder = tmp_path_factory.mktemp("reader")
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "XDG_RUNTIME_DIR": str(folder),
        "NO_AT_BRIDGE": "0",
    }
    done = subprocess.run(
        [
            "dbus-run-session",
            "--",
            sys.executable,
            "-m",
            "tests.support.screen_reader_kiosk",
            str(folder / "kiosk.db"),
            PYTHON,
        ],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=100,
    )
    lines = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    assert lines, done.stderr
    return lines


def all_of(heard, key):
    return [line[key] for line in heard if key in line]


def tree(heard, label):
    """Return (role, name, is checked) of everything that could be seen there."""
    (found,) = [line["tree"] for line in heard if line.get("of") == label]
    return [(role.replace("push button", "button"), name, is_on) for role, name, is_on in found]


def test_every_change_of_status_is_announced(heard):
    said = all_of(heard, "announced")
    for words in (
        "Waiting for scan. Scan this code",
        "Scanned, waiting",
        "Verified. This JD Cloud",
    ):
        assert any(words in text for text in said), (words, said)


def test_what_is_on_the_screen_has_a_name_and_a_role(heard):
    found = tree(heard, "kiosk")
    assert ("label", "Verified", False) in found
    assert ("button", "Done", False) in found
    assert ("button", "Staff", False) in found
    for label in {line["of"] for line in heard if "of" in line}:
        # Nothing that can be pressed is nameless.
        nameless = [role for role, name, _ in tree(heard, label) if "button" in role and not name]
        assert (label, nameless) == (label, [])


def test_the_focus_is_followed_with_the_keyboard(heard):
    focused = all_of(heard, "focused")
    assert "Your JD Cloud account" in focused
    assert any("Scanning the QR Code" in name for name in focused), focused


def test_the_phone_says_each_of_its_pages(heard):
    said = " ".join(all_of(heard, "announced"))
    code = re.search(r"Same code on the kiosk 'Front desk 1'\? (\d \d \d \d)\. Different", said)
    assert code, said
    assert f"Does your phone show this code? Code {code[1]}." in said
    assert "Scan. Point at the kiosk's QR code." in said
    assert "Authorized. The JD Cloud account is now real-name verified." in said


def test_the_phones_sheet_is_read_from_what_is_asked_to_the_answer(heard):
    page = tree(heard, "phone: authorization")
    names = [name for _, name, _ in page]
    asked = "JD Cloud asks for your real name"
    consent = (
        "Agree JD Cloud to read your identity information for individual real-name verification"
    )
    order = [names.index(one) for one in (asked, "Asked by", "Will be read", consent, "OK")]
    assert order == sorted(order)
    assert ("check box", consent, False) in page
    assert ("check box", consent, True) in tree(heard, "phone: agreed")
    assert "Consent receipt" in [name for _, name, _ in tree(heard, "phone: result")]
