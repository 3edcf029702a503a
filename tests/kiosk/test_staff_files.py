"""Files that staff ask for and do not wait for: no window."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Signal

from kiosk.preferences import PreferencesFile
from kiosk.slip.printers import Trouble
from kiosk.slip.printing import NoPrinter
from kiosk.staff_area import file_work as module
from kiosk.staff_area.area import HISTORY, TODAY
from kiosk.staff_area.file_work import StaffFileWork
from kiosk.staff_area.visit import Visit
from tests.support.held_work import HeldWork
from verification.domain.history import RecordFilter
from verification.domain.refusals import Refusal, Refused
from verification.domain.tone import Tone
from verification.services.export import ExportCancelled, ExportFormat

TARGET = Path("/srv/sessions.csv")
SAVED = ("3 sessions saved: /srv/sessions.csv", Tone.GOOD)


class Pages(QObject):
    """The pages that ask for files: one stands for all."""

    export_wanted, export_cancelled = Signal(object, object, object), Signal()
    slip_wanted, save_wanted = Signal(object), Signal(object, object)
    backup_wanted, diagnostics_wanted = Signal(object), Signal(object)
    settings_export_wanted, import_wanted = Signal(object, object), Signal(object, object)

    def __init__(self):
        super().__init__()
        self.progress, self.messages = [], []
        self.model = SimpleNamespace(headings=tuple, cells=None)
        self.show_progress, self.show_printing = self.progress.append, bool

    def show_message(self, text, tone):
        self.messages.append((text.replace("\u200b", ""), tone))


class Area(QObject):
    def __init__(self):
        super().__init__()
        self.tab, self.visible = HISTORY, True
        self.history, self.reports, self.health = Pages(), Pages(), Pages()
        self.history.handovers = Pages()
        self.settings = SimpleNamespace(
            export_wanted=self.health.settings_export_wanted,
            import_wanted=self.health.import_wanted,
        )

    def isVisible(self):
        return self.visible


class Exporting:
    """Anna exports; *works* is what her export's thread has still to do."""

    def __init__(self, monkeypatch):
        self.work, self.area, self.removed, self.parts = HeldWork(), Area(), set(), [0.5, 1.0]
        monkeypatch.setattr(module, "BackgroundWork", lambda _: self.work)
        self.staff = SimpleNamespace(current_staff="anna")
        self.saved = 0
        self.out, self.visit = [], Visit(lambda error: bool(self.out.append(error)) or True)
        self.files = StaffFileWork(
            self.area, self.staff, self, PreferencesFile(), None, self.visit, self.work
        )
        self.history = self.area.history

    def limit_of(self, name):
        if name in self.removed:
            raise Refused(Refusal.STAFF_REMOVED)
        return ""

    def export(self, *words):
        go_on = words[5]
        for share in self.parts:
            if not go_on(share):
                raise ExportCancelled
        self.saved += 1
        return 3

    def ask(self):
        self.history.export_wanted.emit(RecordFilter(), TARGET, ExportFormat.CSV)

    def leave(self):
        self.visit.end()
        self.files.leave()
        self.area.visible = False

    def enter(self, name, tab=HISTORY):
        self.staff.current_staff, self.area.visible, self.area.tab = name, True, tab
        if tab == HISTORY:
            self.files.tell()


@pytest.fixture
def exporting(qapp, monkeypatch):
    return Exporting(monkeypatch)


def test_an_export_that_ends_while_staff_look_is_said_at_once(exporting):
    exporting.ask()
    exporting.work.finish()
    assert exporting.history.messages == [SAVED]
    assert exporting.history.progress == [0.0, 0.5, 1.0, None]
    exporting.files.tell()
    assert exporting.history.messages == [SAVED]


def test_an_export_outlasts_the_idle_limit_and_is_told_to_who_asked_for_it(exporting):
    """One that took longer than the idle limit never ended."""
    exporting.ask()
    exporting.leave()
    exporting.work.finish()
    assert exporting.history.messages == []
    assert exporting.history.progress == [0.0, None]
    exporting.enter("bert")
    assert exporting.history.messages == []
    exporting.enter("anna")
    exporting.enter("anna")
    assert exporting.history.messages == [SAVED]


def test_who_comes_back_sees_how_far_it_is_and_can_cancel_it(exporting):
    exporting.ask()
    exporting.leave()
    exporting.enter("anna")
    exporting.parts = [0.5]
    exporting.work.finish()
    assert exporting.history.progress == [0.0, None, 0.5, None]
    exporting.ask()
    exporting.leave()
    exporting.enter("anna")
    exporting.history.export_cancelled.emit()
    exporting.work.finish()
    assert exporting.history.messages[-1][0] == "The export was cancelled. Nothing was saved."


def test_each_cancels_their_own_export_and_none_that_is_under_way_beside_it(exporting):
    cancelled = ("The export was cancelled. Nothing was saved.", Tone.CALM)
    exporting.ask()
    exporting.leave()
    exporting.enter("bert")
    exporting.ask()
    exporting.leave()
    exporting.enter("anna")
    exporting.history.export_cancelled.emit()
    exporting.work.finish()
    assert exporting.history.messages == [cancelled]
    exporting.enter("bert")
    assert exporting.history.messages == [cancelled, SAVED]


def test_an_export_that_ends_behind_another_tab_is_said_in_the_history(exporting):
    exporting.ask()
    exporting.area.tab = TODAY
    exporting.work.finish()
    assert exporting.history.messages == []
    assert exporting.history.progress[-1] is None
    exporting.enter("anna")
    assert exporting.history.messages == [SAVED]


def test_who_was_removed_meanwhile_gets_no_file(exporting):
    exporting.ask()
    exporting.leave()
    exporting.removed.add("anna")
    exporting.work.finish()
    exporting.enter("anna")
    assert exporting.history.messages == []
    assert exporting.out == []


@pytest.mark.parametrize(
    ("trouble", "said"),
    [
        (Trouble.MISSING, "This kiosk has no printer for slips."),
        (Trouble.AWAY, "The printer cannot be reached."),
        (Trouble.NO_PAPER, "The printer is out of paper."),
    ],
)
def test_why_no_slip_is_printed_is_said(exporting, monkeypatch, trouble, said):
    def refuse(*_words):
        raise NoPrinter(trouble)

    monkeypatch.setattr(module, "print_slip", refuse)
    monkeypatch.setattr(module, "copy_view", str)
    exporting.history.slip_wanted.emit("a session")
    exporting.work.finish()
    [(text, tone)] = exporting.history.messages
    assert (text.startswith(said), tone) == (True, Tone.BAD)


def test_an_export_is_given_up_when_the_program_ends(exporting):
    exporting.ask()
    exporting.leave()
    exporting.enter("bert")
    exporting.ask()
    exporting.leave()
    with pytest.raises(ExportCancelled):
        exporting.files.close()
    assert exporting.saved == 0
