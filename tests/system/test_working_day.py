"""A working day at two kiosks: at its end every figure is right, whoever counts.

Forty visitors and two clerks; a printer that runs out, an outage in the middle of an OK, a change
of shifts, a forgotten PIN. On a file here, on a server with ``make test-fleet``; in the windows
with ``make day``.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime

import pytest

from kiosk.preferences import Preferences, Slip
from kiosk.slip.printers import Trouble
from kiosk.slip.printing import NoPrinter, make_slip, slip_view
from testbed.day_tally import VISITORS, Tally
from testbed.service_fixture import CONSENT, PIN, UNVERIFIED, Desk, holder
from verification.domain.clock import ManualClock
from verification.domain.instructions import InstructionKind
from verification.domain.randomness import Randomness
from verification.domain.refusals import Refusal, Refused
from verification.domain.session import ResultCode, spelt_reference
from verification.services.handover import HandoverService
from verification.store.database import Database, DatabaseUnavailable, Fault

LPSTAT = "printer Desk is idle.  enabled since now\n\tAlerts: {}\n"


class Day:
    """Two kiosks on one database, at one clock; anna leads, bert came later."""

    def __init__(self, desk):
        self.first = desk
        self.second = Desk(desk.path, "Desk 2", clock=desk.clock, sign_in=False)
        self.clock = desk.clock
        desk.staff.add("bert", "314159", by="staff:anna")
        self.second.staff.sign_in("bert", "314159")
        self.tally = Tally()

    def visit(self, number):
        """One visitor comes, and goes with the outcome that their number has."""
        self.clock.advance(minutes=5)
        desk = self.first if number % 2 else self.second
        self.tally.stations[desk.station] += 1
        issued = desk.kiosk.start("qinghe-books")
        self.clock.advance(seconds=10)
        match number % 5:
            case 0 | 1:
                ended = self.verify(desk, issued)
                desk.phone.withdraw(holder())
            case 2:
                desk.phone.scan(desk.code(issued), holder(UNVERIFIED))
                ended = ResultCode.NOT_FINISHED
            case 3:
                asked = desk.phone.scan(desk.code(issued), holder())
                desk.phone.decline(asked.authorization_id, holder())
                ended = ResultCode.DECLINED
            case _ if number % 4:
                desk.kiosk.cancel(issued.session.session_id)
                ended = ResultCode.CANCELLED_AT_KIOSK
            case _:
                self.clock.advance(minutes=3)
                assert desk.kiosk.current(issued.session.session_id).state.is_final
                ended = ResultCode.NOT_SCANNED_IN_TIME
        self.tally.results[ended] += 1
        return desk, issued.session.session_id

    def verify(self, desk, issued):
        asked = desk.phone.scan(desk.code(issued), holder())
        self.clock.advance(seconds=20)
        desk.phone.authorize(asked.authorization_id, holder(), CONSENT)
        return ResultCode.VERIFIED

    def call(self, desk, *, solve):
        """A visitor calls; anna comes, from the console."""
        alert = desk.kiosk.call_staff()
        self.tally.calls += 1
        self.first.console.come(alert, "anna")
        if solve:
            self.first.console.solve(alert, "", "anna")


@pytest.fixture
def day(tmp_path):
    # A day as the computer has it, wherever that is: reports and figures begin at its midnight.
    morning = datetime(2026, 1, 5, 8, 30).astimezone(UTC)
    first = Desk(tmp_path / "kiosk.db", clock=ManualClock(morning))
    yield Day(first)
    first.database.close()


def outage_in_an_ok(day, monkeypatch):
    """The network goes as the phone says OK: nothing has happened, and the same tap works later."""
    day.clock.advance(minutes=5)
    issued = day.first.kiosk.start("qinghe-books")
    day.tally.stations["Desk 1"] += 1
    asked = day.first.phone.scan(day.first.code(issued), holder())

    def gone(*_):
        raise DatabaseUnavailable("the network is gone", Fault.BUSY)

    with monkeypatch.context() as network:
        network.setattr(Database, "writing", gone)
        with pytest.raises(DatabaseUnavailable):
            day.first.phone.authorize(asked.authorization_id, holder(), CONSENT)
    assert not day.first.kiosk.current(issued.session.session_id).state.is_final
    day.clock.advance(seconds=20)
    day.first.phone.authorize(asked.authorization_id, holder(), CONSENT)
    day.first.phone.withdraw(holder())
    day.tally.results[ResultCode.VERIFIED] += 1


def printer_runs_out(day, session_id, tmp_path, monkeypatch):
    """The visitor's slip is asked for, and there is no paper: they are told so."""
    command = tmp_path / "bin" / "lpstat"
    command.parent.mkdir()
    command.write_text(f"#!/bin/sh\nprintf '{LPSTAT.format('media-empty-warning')}'\n")
    command.chmod(0o755)
    monkeypatch.setenv("PATH", str(command.parent), prepend=os.pathsep)
    monkeypatch.setattr("kiosk.slip.printing.printer_named", lambda _: Named())
    session = day.first.kiosk.current(session_id)
    view = slip_view(session, None)
    with pytest.raises(NoPrinter) as refused:
        make_slip(view, Preferences(slip=Slip.PRINT), session.reference)
    assert refused.value.trouble is Trouble.NO_PAPER
    assert spelt_reference(session.reference) in view.text()  # which the visitor gets as a code


class Named:
    """A printer of paper."""

    @staticmethod
    def printerName():
        return "Desk"


def pin_is_forgotten(day):
    """Bert tries until he has to wait; anna gives him another PIN, and he is in."""
    day.second.staff.sign_out(day.second.staff.sign_in("bert", "314159"))
    for _ in range(5):
        with pytest.raises(Refused):
            day.second.staff.sign_in("bert", "000001")
    with pytest.raises(Refused) as locked:
        day.second.staff.sign_in("bert", "314159")
    assert locked.value.refusal is Refusal.TOO_MANY_TRIES
    day.first.staff.change_pin("bert", "141421", by="staff:anna")
    day.clock.advance(minutes=2)
    day.second.staff.sign_in("bert", "141421")


def test_a_working_day_ends_with_every_figure_right(day, qapp, tmp_path, monkeypatch):
    handovers = HandoverService(day.first.database, day.clock, Randomness())
    for number in range(VISITORS - 2):
        desk, session_id = day.visit(number)
        if number % 8 == 0:
            day.call(desk, solve=number != 32)
        if number == 6:
            printer_runs_out(day, session_id, tmp_path, monkeypatch)
        if number == 10:
            outage_in_an_ok(day, monkeypatch)
        if number == 15:
            pin_is_forgotten(day)
        if number == 20:
            day.clock.advance(seconds=1)
            day.tally.written.append(handovers.hand_over("the printer was out of paper", "anna"))
            day.first.staff.sign_in("anna", PIN)
    # The last one is cancelled by a clerk, from the console.
    issued = day.first.kiosk.start("lanqiao-design")
    day.tally.stations["Desk 1"] += 1
    seen = issued.session.session_id
    day.first.console.give("Desk 1", InstructionKind.CANCEL, by="bert", seen=seen)
    day.first.instructed.carry_out_next()
    day.tally.cancelled_by.append("bert")
    day.tally.results[ResultCode.CANCELLED_AT_KIOSK] += 1
    day.clock.advance(seconds=1)
    day.tally.written.append(handovers.hand_over("all is done", "bert"))
    day.tally.check(day.first.database, day.clock, "anna")
    assert day.first.bindings() == {}
