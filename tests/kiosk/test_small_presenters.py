"""The call for help, the slip, and what staff ask for at their console: no window, no thread."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import pytest

from kiosk.help_presenter import HelpPresenter
from kiosk.instruction_presenter import InstructionPresenter
from kiosk.preferences import Preferences, Slip
from kiosk.slip import presenter as slip_module
from kiosk.slip.presenter import SlipPresenter, SlipState
from kiosk.slip.printers import Trouble
from kiosk.slip.printing import NoPrinter
from kiosk.widgets.help_bar import HelpState
from tests.kiosk.test_view import SCANNED, ended
from tests.support.held_work import HeldWork
from verification.domain.alerts import CallState
from verification.domain.session import ResultCode

# -- help -----------------------------------------------------------------------------------------


class Caller:
    """A visitor's button for help, before staff who do as they are told."""

    def __init__(self):
        self.work, self.calls, self.state = HeldWork(), 0, CallState.WAITING
        self.presenter = HelpPresenter(self, self.work.run)
        self.seen = []
        self.presenter.changed.connect(self.seen.append)

    def call_staff(self):
        self.calls += 1
        return self.calls

    def call_state(self, alert_id):
        assert alert_id == self.calls
        return self.state

    def after(self, *_):
        """What the button shows anew once all is done."""
        self.work.finish()
        seen = self.seen.copy()
        self.seen.clear()
        return seen

    def call(self):
        self.presenter.call()
        return self.after()

    def refresh(self, state):
        self.state = state
        self.presenter.refresh()
        return self.after()


@pytest.fixture
def caller():
    return Caller()


def test_a_call_is_answered_and_solved(caller):
    assert caller.refresh(CallState.COMING) == []  # nobody has called
    assert caller.call() == [HelpState.CALLED]
    assert caller.call() == []  # again: it is shown already
    assert caller.refresh(CallState.WAITING) == []
    assert caller.refresh(CallState.COMING) == [HelpState.COMING]
    assert caller.refresh(CallState.COMING) == []
    assert caller.refresh(CallState.SOLVED) == [HelpState.NONE]
    assert caller.refresh(CallState.COMING) == []  # it is over
    assert caller.call() == [HelpState.CALLED]


def test_a_call_goes_with_its_visitor(caller):
    assert caller.after(caller.presenter.forget()) == []
    caller.call()
    caller.presenter.forget()
    assert caller.after() == [HelpState.NONE]
    assert caller.refresh(CallState.COMING) == []


def test_what_is_on_its_way_when_the_visitor_leaves_is_nobodys(caller):
    caller.presenter.call()
    caller.presenter.forget()
    assert caller.after() == []
    assert caller.refresh(CallState.COMING) == []
    caller.call()
    caller.state = CallState.COMING
    caller.presenter.refresh()
    caller.presenter.forget()
    assert caller.after() == [HelpState.NONE]


# -- slip -----------------------------------------------------------------------------------------

VERIFIED = ended(ResultCode.VERIFIED)


class Visitor:
    """Somebody at a session, where staff have set slips (or have not)."""

    def __init__(self, monkeypatch):
        self.shown, self.slip, self.outcome = None, Slip.PDF, "slip.pdf"
        self.work, self.printing, self.made = HeldWork(), HeldWork(), []
        monkeypatch.setattr(slip_module, "BackgroundWork", lambda _: self.printing)
        monkeypatch.setattr(slip_module, "make_slip", self._make)
        self.presenter = SlipPresenter(self, self.work, lambda: self.shown)
        self.seen, self.codes = [], []
        self.presenter.changed.connect(lambda *words: self.seen.append(words))
        self.presenter.code_made.connect(self.codes.append)

    def read(self):
        return Preferences(slip=self.slip)

    def _make(self, view, preferences, reference):
        if isinstance(self.outcome, Exception):
            raise self.outcome
        self.made.append((view.outcome, preferences.slip, reference))
        return self.outcome

    def after(self, *_):
        """What is said of the slip once all is done."""
        self.work.finish()
        self.printing.finish()
        seen, self.seen = self.seen, []
        return seen

    def at(self, session):
        self.shown = session and (session, None)
        self.presenter.refresh()


@pytest.fixture
def visitor(monkeypatch, qapp):
    return Visitor(monkeypatch)


def test_a_slip_is_offered_once_for_each_session_that_has_ended(visitor):
    assert visitor.after(visitor.at(None)) == []
    assert visitor.after(visitor.at(SCANNED)) == []
    visitor.at(VERIFIED)
    assert visitor.after() == [(SlipState.NONE, ""), (SlipState.OFFERED, "")]
    assert visitor.after(visitor.at(VERIFIED)) == []
    visitor.at(replace(VERIFIED, session_id="s2"))
    assert visitor.after() == [(SlipState.NONE, ""), (SlipState.OFFERED, "")]
    assert visitor.after(visitor.at(None)) == [(SlipState.NONE, "")]


@pytest.mark.parametrize(("slip", "offered"), [(Slip.NONE, 0), (Slip.PRINT, 1), (Slip.PDF, 1)])
def test_a_slip_is_offered_where_staff_have_set_one(visitor, slip, offered):
    visitor.slip = slip
    visitor.at(VERIFIED)
    assert visitor.after().count((SlipState.OFFERED, "")) == offered


def test_no_slip_is_offered_to_the_next_visitor(visitor):
    visitor.at(VERIFIED)
    visitor.at(None)
    assert visitor.after() == [(SlipState.NONE, ""), (SlipState.NONE, "")]


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        ("slip.pdf", (SlipState.SAVED, "slip.pdf")),
        ("", (SlipState.PRINTED, "")),
        (NoPrinter(), (SlipState.NO_PRINTER, "")),
        (NoPrinter(Trouble.NO_PAPER), (SlipState.NO_PAPER, "")),
        (OSError(), (SlipState.NOT_SAVED, "")),
    ],
)
def test_what_became_of_a_slip_is_said(visitor, outcome, said):
    visitor.outcome = outcome
    visitor.at(VERIFIED)
    visitor.after()
    assert visitor.after(visitor.presenter.make()) == [said]
    expected = [("Verified", Slip.PDF, VERIFIED.reference)]
    assert visitor.made == ([] if isinstance(outcome, Exception) else expected)
    # Where nothing is printed, a phone can take it along; the next visitor's page has no code.
    pictures = [code is not None for code in visitor.codes]
    asked = [] if isinstance(outcome, OSError) else [isinstance(outcome, NoPrinter)]
    assert pictures == [False, *asked]
    visitor.after(visitor.at(None))
    assert visitor.codes[-1] is None


def test_a_code_takes_the_slips_place_where_staff_have_set_that(visitor):
    visitor.slip = Slip.CODE
    visitor.at(VERIFIED)
    visitor.after()
    assert visitor.after(visitor.presenter.make()) == [(SlipState.CODE, "")]
    assert (visitor.codes[-1] is not None, visitor.made) == (True, [])


def test_a_slip_of_who_has_left_is_said_to_nobody(visitor):
    visitor.at(VERIFIED)
    visitor.after(visitor.presenter.make())
    visitor.presenter.make()
    visitor.at(None)
    assert visitor.after() == [(SlipState.NONE, "")]


def test_a_slip_that_is_not_written_is_said_to_nobody_else(visitor):
    visitor.outcome = OSError()
    visitor.at(VERIFIED)
    visitor.after(visitor.presenter.make())
    visitor.presenter.make()
    visitor.at(None)
    assert visitor.after() == [(SlipState.NONE, "")]


def test_a_slip_that_fails_otherwise_is_a_bug(visitor):
    visitor.outcome = ZeroDivisionError()
    visitor.at(VERIFIED)
    visitor.presenter.make()
    with pytest.raises(ZeroDivisionError):
        visitor.after()


def test_preferences_that_fail_are_a_bug(visitor, monkeypatch):
    monkeypatch.setattr(visitor, "read", lambda: 1 / 0)
    visitor.at(VERIFIED)
    with pytest.raises(ZeroDivisionError):
        visitor.after()


def test_without_a_visitor_there_is_no_slip(visitor):
    assert visitor.after(visitor.presenter.make()) == []
    assert visitor.made == []


def test_a_slip_that_was_asked_for_is_made_though_the_window_closes(visitor):
    visitor.at(VERIFIED)
    visitor.presenter.make()
    visitor.presenter.close()
    assert len(visitor.made) == 1


# -- instructions ---------------------------------------------------------------------------------


class Instructed:
    def __init__(self, *waiting):
        self.work, self.waiting, self.looks = HeldWork(), list(waiting), 0
        self.presenter = InstructionPresenter(self, self.work.run)
        self.carried = []
        self.presenter.carried.connect(self.carried.append)

    def carry_out_next(self):
        self.looks += 1
        return self.waiting.pop(0) if self.waiting else None


def test_all_that_waits_is_settled_and_what_was_done_is_shown(qapp):
    first, refused, last = (SimpleNamespace(is_done=done) for done in (True, False, True))
    kiosk = Instructed(first, refused, last)
    kiosk.presenter.carry_out()
    kiosk.presenter.carry_out()  # it is busy
    kiosk.work.finish()
    assert kiosk.carried == [first, last]
    assert kiosk.looks == 4
    kiosk.presenter.carry_out()
    kiosk.work.finish()
    assert kiosk.looks == 5


def test_what_could_not_be_looked_for_is_looked_for_again(qapp):
    kiosk = Instructed()
    kiosk.presenter.carry_out()
    kiosk.presenter.forget()
    kiosk.presenter.carry_out()
    kiosk.work.finish()
    assert kiosk.looks == 2
