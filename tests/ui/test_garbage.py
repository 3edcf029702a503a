"""Objects of Qt's end in Qt's thread, whichever thread makes the garbage."""

from __future__ import annotations

import argparse
import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QObject

from jdcloud_kiosk import console, program, windows
from kiosk.preferences import PreferencesFile
from ui import garbage
from ui.garbage import collected_here
from verification.services.diagnostics import Diagnostics


@pytest.fixture(autouse=True)
def _automatic():
    gc.enable()
    yield
    gc.disable()


def make_garbage():
    """More of it than Python lets gather: each collection of all comes after 70,000 such."""
    for _ in range(200_000):
        cycle = []
        cycle.append(cycle)


def test_a_dropped_cycle_of_qt_ends_in_qts_thread_though_another_makes_garbage(qtbot):
    ended = []
    with collected_here():
        dropped = QObject()
        dropped.itself = dropped
        weakref.finalize(dropped, lambda: ended.append(threading.current_thread()))
        del dropped
        other = threading.Thread(target=make_garbage)
        other.start()
        other.join()
        assert ended == []
        qtbot.waitUntil(lambda: ended != [])
    assert ended == [threading.main_thread()]
    assert gc.isenabled()


def test_what_has_gathered_at_the_end_is_collected_in_qts_thread(qapp):
    with collected_here():
        dropped = QObject()
        dropped.itself = dropped
        seen = weakref.ref(dropped)
        del dropped
    assert seen() is None


def test_what_pythons_own_thresholds_ask_for_is_collected_and_no_more(monkeypatch):
    """At rest nothing is collected: a look at three numbers is all."""
    collected = []
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    monkeypatch.setattr(gc, "collect", collected.append)
    for counts, generations in (
        ((700, 10, 10), []),
        ((701, 10, 10), [0]),
        ((701, 11, 3), [1]),
        ((701, 11, 11), [2]),
    ):
        monkeypatch.setattr(gc, "get_count", lambda counts=counts: counts)
        garbage.collect_what_is_due()
        assert collected == generations
        collected.clear()


@pytest.mark.parametrize("kind", ["windows", "console", "play"])
def test_every_program_with_qt_collects_in_its_thread(qapp, monkeypatch, tmp_path, url, kind):
    seen = []

    def note(*_):
        seen.append(gc.isenabled())
        raise KeyboardInterrupt

    keys = tmp_path / "keys.json"
    options = argparse.Namespace(command="drive", key_file=keys, database=url, lang="en")
    options.preferences = PreferencesFile()
    monkeypatch.setattr(windows, "_serve", note)
    monkeypatch.setattr(console, "build_console", note)
    monkeypatch.setattr(console, "Translation", lambda *_: None)
    monkeypatch.setattr("demonstration.commands.perform_command", note)
    monkeypatch.setattr(program, "superfluous", lambda _: "")
    programs = {
        "windows": lambda: windows.open_windows(options, Diagnostics()),
        "console": lambda: console.open_console(options),
        "play": lambda: program.play_for(options),
    }
    with pytest.raises(KeyboardInterrupt):
        programs[kind]()
    assert seen == [False]
    assert gc.isenabled()
