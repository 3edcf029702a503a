"""The console's presenter, second by second: its work is done when the test says so, in order."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QTimer

from console import presenter as module
from console.presenter import LOCK_AFTER
from tests.console.test_presenter import Console
from tests.support.held_work import HeldWork
from verification.domain.instructions import InstructionKind
from verification.store.database import Fault


class HeldConsole(Console):
    """What is asked for is done at :meth:`after`."""

    def __init__(self, qtbot, monkeypatch):
        monkeypatch.setattr(module, "BackgroundWork", lambda _: self.work)
        self.work = HeldWork()
        super().__init__(qtbot, monkeypatch)
        self.looks = 0
        read = self.services.read

        def counted(by):
            self.looks += 1
            return read(by)

        self.services.read = counted

    def after(self, *_):
        """What is heard once all is done, since the last time."""
        self.work.finish()
        heard, self.heard = self.heard, []
        return heard

    def sign_in(self, name="anna"):
        self.presenter.sign_in(name, "271828")
        self.after()

    def seconds(self, number):
        """How often the desk is read in so many seconds without a commit."""
        before = self.looks
        for _ in range(number):
            self.presenter.tick()
        self.after()
        return self.looks - before


@pytest.fixture
def held(qtbot, monkeypatch):
    console = HeldConsole(qtbot, monkeypatch)
    yield console
    console.presenter.close()


def test_a_console_opens_once_and_hears_of_commits_until_it_closes(held):
    assert held.database.feed.told == []
    held.presenter.open()  # asked for twice, as by a tick meanwhile
    assert held.after() == [("locked", ("anna",), "anna")]
    assert held.timer.interval() == 1000
    held.presenter.close()
    assert held.database.feed.told == ["start", "close"]
    assert not held.timer.isActive()


def test_a_console_that_could_not_open_tries_every_two_seconds(held):
    held.database.fault = Fault.BUSY
    assert held.after() == [("out_of_service", Fault.BUSY, "")]
    held.presenter.tick()
    assert held.after() == []
    held.presenter.tick()
    assert held.after() == [("out_of_service", Fault.BUSY, "")]
    assert held.database.feed.told == []
    held.database.fault = None
    held.seconds(2)
    assert held.database.feed.told == ["start"]


def test_a_console_that_never_opened_closes_too(held):
    held.database.fault = Fault.BUSY
    held.after()
    held.presenter.close()
    assert held.database.feed.told == []
    assert held.work.closed


def test_whoever_is_signed_in_sees_the_desk_again_after_a_fault(held):
    held.sign_in()
    held.database.fault = Fault.BUSY
    held.presenter.read()
    held.after()
    held.presenter.read()
    assert held.seconds(1) == 0  # nothing is asked of a database that is away
    held.database.fault = None
    held.presenter.tick()
    assert [one[0] for one in held.after()] == ["unlocked", "desk_changed"]
    assert held.database.feed.told == ["start"]


def test_a_desk_without_commits_is_read_every_fifteen_seconds(held):
    held.sign_in()
    assert held.seconds(14) == 0
    assert held.seconds(1) == 1
    assert held.seconds(14) == 0
    assert held.seconds(1) == 1


def test_the_times_on_the_desk_go_on_each_second(held):
    held.sign_in()
    held.presenter.tick()
    assert [one[0] for one in held.after()] == ["desk_changed"]


def test_several_commits_are_one_reason_to_read(qtbot, held):
    held.sign_in()
    before = held.looks
    for _ in range(3):
        held.database.changed()
    assert held.after() == []
    [soon] = (one for one in held.presenter.findChildren(QTimer) if one.isActive())
    assert soon.interval() == 150

    def read():
        held.after()
        assert held.looks > before

    qtbot.waitUntil(read)
    assert held.looks == before + 1
    assert not any(timer.isActive() for timer in held.presenter.findChildren(QTimer))


def test_a_console_that_nobody_touches_locks_itself_after_ten_minutes(held):
    assert timedelta(minutes=10) == LOCK_AFTER
    held.after()
    held.clock.advance(minutes=30)
    held.sign_in()  # that is a touch
    held.seconds(1)
    assert held.presenter.name == "anna"
    held.clock.advance(minutes=10, seconds=1)
    held.presenter.tick()
    assert held.presenter.name == ""
    assert held.after()[-1] == ("locked", ("anna",), "anna")


def test_nobody_is_expected_where_several_are_on_duty_or_none(held):
    held.services.on_duty = lambda: ("anna", "bert")
    assert held.after() == [("locked", ("anna", "bert"), "")]


def test_whoever_was_removed_is_not_expected_back(held):
    held.sign_in()
    held.services.removed = {"anna"}
    held.services.on_duty = tuple
    held.presenter.read()
    assert held.after() == [("locked", (), "anna"), ("locked", (), ""), ("removed",)]


def test_who_was_renamed_goes_on_under_the_new_name(held):
    held.sign_in()
    held.after()
    held.services.renamed = {"anna": "anne"}
    held.presenter.read()
    held.presenter.come(4)
    heard = held.after()
    assert [one for one in heard if one[0] != "desk_changed"] == [("renamed", "anne")]
    # What was asked for under the former name is not done under either.
    assert (held.presenter.name, held.services.asked) == ("anne", [])
    held.presenter.come(4)
    held.after()
    assert held.services.asked == [("come", 4, "anne")]
    held.presenter.lock()
    assert held.after()[-1] == ("locked", ("anna",), "anne")


def test_a_console_that_is_locked_locks_no_more(held):
    held.after()
    held.presenter.lock()
    assert held.after() == []


def test_what_somebody_asked_before_leaving_does_not_sign_the_next_out(held):
    held.sign_in("anna")
    held.presenter.come(4)
    held.services.removed = {"anna"}
    held.presenter.lock()
    held.presenter.sign_in("bert", "271828")
    assert "removed" not in [one[0] for one in held.after()]
    assert held.presenter.name == "bert"
    assert held.services.asked == []


def test_the_next_sees_nothing_that_was_read_for_who_was_there_before(held):
    held.sign_in("anna")
    held.after()
    # Under way while she goes and the next one comes.
    held.presenter.read()
    held.presenter.team.summaries_read.connect(lambda _: held.heard.append(("summaries",)))
    held.services.summaries = lambda *_: ()
    held.presenter.team.read_shifts()
    held.presenter.lock()
    held.services.read_for = []
    read = held.services.read
    held.services.read = lambda by: (held.services.read_for.append(by), read(by))[1]
    held.presenter.sign_in("bert", "271828")
    # A locked console goes on reading for who has stepped away; the PIN is looked at meanwhile.
    held.presenter.read()
    shown = []
    held.presenter.desk_changed.connect(lambda *_: shown.append(held.services.read_for[-1]))
    held.after()
    held.presenter.tick()
    assert held.services.read_for == ["anna", "anna", "bert"]
    assert set(shown) == {"bert"}
    assert ("summaries",) not in held.heard


def test_a_console_locks_itself_although_its_clock_is_set_back(held):
    held.sign_in()
    held.clock.time -= timedelta(days=1)
    held.presenter.tick()
    held.clock.time += LOCK_AFTER + timedelta(seconds=1)
    held.presenter.tick()
    assert held.presenter.name == ""


def test_what_was_done_is_shown_at_once(held):
    held.sign_in()
    for act in (
        lambda: held.presenter.come(4),
        lambda: held.presenter.solve(4, "note"),
        lambda: held.presenter.instruct("Desk 1", InstructionKind.OPEN, "", None),
    ):
        act()
        assert [one[0] for one in held.after()] == ["desk_changed"]


def test_an_error_that_is_no_fault_is_a_bug(held):
    held.sign_in()
    held.services.come = lambda *_: 1 / 0
    held.presenter.come(4)
    with pytest.raises(ZeroDivisionError):
        held.after()
