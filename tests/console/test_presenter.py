"""What the console hears and says, with services that only answer as they are told."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QTimer

from console import presenter as module
from console.presenter import LOCK_AFTER, ConsolePresenter
from console.wording import what_to_say
from ui.translation import Translation
from verification.domain.alerts import Alert, StaffAlert
from verification.domain.clock import ManualClock
from verification.domain.desk import Call, Desk, Station
from verification.domain.instructions import InstructionKind
from verification.domain.refusals import Refusal, Refused
from verification.domain.session import ResultCode, SessionState
from verification.store.database import DatabaseUnavailable, Fault

SIGNALS = (
    *("out_of_service", "locked", "unlocked", "renamed", "removed", "left_alone"),
    *("called", "desk_changed", "refused"),
)


class Feed:
    def __init__(self):
        self.told = []

    def start(self):
        self.told.append("start")

    def close(self):
        self.told.append("close")


class FakeDatabase:
    """Open, unless *fault* says why not."""

    def __init__(self):
        self.fault = None
        self.changed = None

    def change_feed(self, on_change):
        self.changed = on_change
        self.feed = Feed()
        return self.feed


class FakeServices:
    """The desk and its staff: anna knows her PIN."""

    def __init__(self, database, clock):
        self.database, self.clock = database, clock
        self.calls, self.stations = (), ()
        self.limit, self.by = "", None
        self.asked = []
        self.refusal = None
        self.removed, self.renamed = set(), {}

    def on_duty(self):
        return ("anna",)

    def read(self, by):
        self.by = by
        if self.database.fault is not None:
            raise DatabaseUnavailable("gone", self.database.fault)
        return Desk(self.clock.now() + timedelta(hours=1), self.stations, self.calls, self.limit)

    def enter(self, name, pin):
        if pin != "271828":
            raise Refused(Refusal.WRONG_PIN)
        return self.renamed.get(name, name)

    def first_name(self, name):
        return next((old for old, new in self.renamed.items() if new == name), name)

    def present_name(self, name):
        return self.renamed.get(name, "" if name in self.removed else name)

    def unread(self, _by):
        return None

    def give(self, station, kind, *, by, seen, value=""):
        if self.refusal is not None:
            raise Refused(self.refusal)
        self.asked.append((station, kind, by, seen, value))

    def come(self, alert_id, by):
        self.asked.append(("come", alert_id, by))

    def solve(self, alert_id, note, by):
        self.asked.append(("solve", alert_id, note, by))
        return ""


class Console:
    def __init__(self, qtbot, monkeypatch):
        self.qtbot = qtbot
        self.clock = ManualClock()
        self.database = FakeDatabase()
        self.services = FakeServices(self.database, self.clock)

        def open_existing(database):
            if database.fault is not None:
                raise DatabaseUnavailable("gone", database.fault)

        monkeypatch.setattr(module, "open_existing", open_existing)
        self.presenter = ConsolePresenter(*(self.services,) * 5, self.database, self.clock)
        #: What was heard since the last wait, and what during it.
        self.heard, self.before = [], []
        for name in SIGNALS:
            signal = getattr(self.presenter, name)
            signal.connect(lambda *words, n=name: self.heard.append((n, *words)))
        # Only the test lets seconds pass.
        self.presenter.open()
        self.timer = self.presenter.findChild(QTimer, "consoleTick")
        self.timer.stop()

    def wait_for(self, name):
        self.qtbot.waitUntil(lambda: name in [one[0] for one in self.heard])
        found = [one for one in self.heard if one[0] == name]
        self.before, self.heard = self.heard, []
        return found[-1]

    def has_heard(self, name):
        """Whether it was heard during the last wait, or since."""
        return name in [one[0] for one in (*self.before, *self.heard)]

    def sign_in(self):
        self.wait_for("locked")
        self.presenter.sign_in("anna", "271828")
        self.wait_for("unlocked")

    def has_read(self):
        self.heard.clear()
        self.presenter.read()
        return self.wait_for("desk_changed")


@pytest.fixture
def console(qtbot, monkeypatch):
    console = Console(qtbot, monkeypatch)
    yield console
    console.presenter.close()


def call(number, coming=""):
    at = ManualClock().now()
    return Call(StaffAlert(number, at, "Desk 1", Alert.HELP_WANTED, coming))


def test_who_is_on_duty_is_expected(console):
    assert console.wait_for("locked") == ("locked", ("anna",), "anna")


def test_whoever_steps_away_is_expected_back(console):
    console.sign_in()
    console.services.on_duty = tuple
    console.presenter.lock()
    assert console.wait_for("locked") == ("locked", (), "anna")
    assert console.presenter.name == ""


def test_nothing_can_be_done_in_nobodys_name_while_it_locks(console):
    console.sign_in()
    console.heard.clear()
    console.presenter.lock()
    assert [one[0] for one in console.heard] == ["locked"]


def test_the_desk_is_shown_by_the_time_that_all_share(console):
    console.sign_in()
    _, desk, now = console.has_read()
    assert now == desk.now
    console.clock.advance(seconds=7)
    console.presenter.tick()
    _, _, later = console.wait_for("desk_changed")
    assert later - now == timedelta(seconds=7)


def test_each_call_is_heard_once(console):
    console.sign_in()
    console.has_read()
    console.services.calls = (call(1),)
    console.presenter.read()
    console.wait_for("called")
    console.has_read()
    assert not console.has_heard("called")
    console.services.calls = (call(1), call(2, coming="bert"))
    console.has_read()
    assert not console.has_heard("called")
    console.services.calls = (call(1), call(2, coming="bert"), call(3))
    console.presenter.read()
    console.wait_for("called")


def test_of_a_chosen_branch_alone_is_shown_and_heard(console):
    at = console.clock.now()
    console.services.stations = tuple(
        Station(f"Desk {number}", "anna", at, branch=branch)
        for number, branch in enumerate(("North", "South"), start=1)
    )
    console.sign_in()
    console.has_read()
    console.presenter.choose_branch("South")
    _, desk, _ = console.wait_for("desk_changed")
    assert [one.name for one in desk.stations] == ["Desk 2"]
    console.services.calls = (call(1),)
    _, desk, _ = console.has_read()
    assert not console.has_heard("called")
    assert desk.calls == ()
    console.presenter.choose_branch("")
    _, desk, _ = console.wait_for("desk_changed")
    assert len(desk.calls) == 1
    # Once no station belongs to it, all are shown.
    console.presenter.choose_branch("South")
    console.services.stations = console.services.stations[:1]
    _, desk, _ = console.has_read()
    assert console.presenter.branch == ""
    assert [one.name for one in desk.stations] == ["Desk 1"]


def test_who_is_renamed_while_away_comes_back_to_their_branch(console):
    at = console.clock.now()
    console.services.stations = (Station("Desk 1", "anna", at, branch="North"),)
    console.sign_in()
    console.has_read()
    console.presenter.choose_branch("North")
    console.presenter.lock()
    console.wait_for("locked")
    console.services.renamed = {"anna": "anne"}
    console.presenter.sign_in("anne", "271828")
    assert console.wait_for("unlocked") == ("unlocked", "anne")
    assert (console.presenter.member, console.presenter.branch) == ("anna", "North")
    console.presenter.lock()
    console.wait_for("locked")
    console.presenter.sign_in("bert", "271828")
    console.wait_for("unlocked")
    assert (console.presenter.member, console.presenter.branch) == ("bert", "")


def test_who_is_limited_to_a_branch_has_no_choice_of_branches(console):
    offered = []
    console.presenter.branches_changed.connect(offered.append)
    at = console.clock.now()
    console.services.stations = (Station("Desk 1", "anna", at, branch="North"),)
    console.sign_in()
    console.has_read()
    console.services.limit = "North"
    console.has_read()
    assert (console.services.by, offered[-2:]) == ("anna", [("North",), ()])
    # Locked, it hears the calls of who has stepped away.
    console.presenter.lock()
    console.wait_for("locked")
    console.services.calls = (call(1),)
    console.database.changed()
    console.wait_for("called")
    assert console.services.by == "anna"


def test_a_locked_console_hears_calls_and_shows_nothing(console):
    console.sign_in()
    console.has_read()
    console.presenter.lock()
    console.wait_for("locked")
    console.services.calls = (call(1),)
    console.database.changed()
    console.wait_for("called")
    assert not console.has_heard("desk_changed")


def test_an_unattended_console_locks_itself(console):
    console.sign_in()
    console.clock.time += LOCK_AFTER
    console.presenter.tick()
    assert console.presenter.name == "anna"
    console.presenter.touch()
    console.clock.time += LOCK_AFTER
    console.presenter.tick()
    assert console.presenter.name == "anna"
    console.clock.advance(seconds=1)
    console.presenter.tick()
    console.wait_for("locked")


def test_what_was_typed_at_a_locked_console_is_cleared_when_it_is_left_alone(console):
    console.clock.time += LOCK_AFTER
    console.presenter.tick()
    assert not console.has_heard("left_alone")
    console.clock.advance(seconds=1)
    console.presenter.tick()
    assert console.has_heard("left_alone")
    console.heard.clear()
    console.presenter.tick()
    assert not console.has_heard("left_alone")


def test_a_console_locks_itself_also_while_the_database_is_away(console):
    console.sign_in()
    console.has_read()
    console.database.fault = Fault.BUSY
    console.presenter.read()
    console.wait_for("out_of_service")
    console.clock.advance(seconds=LOCK_AFTER.total_seconds() + 1)
    console.presenter.tick()
    assert console.presenter.name == ""
    # Nothing of the last reading is left; what is wrong is said, not a sign-in that cannot work.
    assert [one[0] for one in console.heard][:2] == ["locked", "out_of_service"]
    console.presenter.touch()
    console.database.fault = None
    console.heard.clear()
    for _ in range(2):
        console.presenter.tick()
    assert console.wait_for("locked") == ("locked", ("anna",), "anna")
    assert not console.has_heard("unlocked")


def test_who_is_removed_in_the_midst_of_it_is_signed_out(console):
    """The look before the work came too early."""
    console.sign_in()
    console.services.refusal = Refusal.STAFF_REMOVED
    console.presenter.instruct("Desk 1", InstructionKind.OPEN, "", None)
    assert console.wait_for("removed") == ("removed",)
    assert console.presenter.name == ""


@pytest.mark.parametrize(
    "use",
    [
        lambda console: console.presenter.read(),
        lambda console: [console.presenter.tick() for _ in range(15)],
        lambda console: console.presenter.solve(4, "note"),
        lambda console: console.presenter.instruct("Desk 1", InstructionKind.OPEN, "", None),
        lambda console: console.presenter.search.find("qinghe"),
        lambda console: console.presenter.team.hand_over("note", ""),
    ],
    ids=["read", "tick", "solve", "instruct", "search", "hand over"],
)
def test_who_was_removed_is_signed_out_at_once(console, use):
    console.sign_in()
    console.has_read()
    console.services.find = console.services.hand_over = lambda *_: pytest.fail("was done")
    console.services.removed = {"anna"}
    use(console)
    assert console.wait_for("removed") == ("removed",)
    assert console.presenter.name == ""
    assert console.services.asked == []


def test_what_staff_do_carries_their_name(console):
    console.sign_in()
    console.presenter.instruct("Desk 1", InstructionKind.LANGUAGE, "zh_CN", "4711")
    console.presenter.come(4)
    console.presenter.solve(4, "note")
    console.has_read()
    assert console.services.asked == [
        ("Desk 1", InstructionKind.LANGUAGE, "anna", "4711", "zh_CN"),
        ("come", 4, "anna"),
        ("solve", 4, "note", "anna"),
    ]


def test_a_refusal_is_said_and_the_desk_read_again(console):
    console.sign_in()
    console.has_read()
    console.services.refusal = Refusal.SESSION_ENDED
    console.presenter.instruct("Desk 1", InstructionKind.CANCEL, "", "4711")
    console.qtbot.waitUntil(lambda: "desk_changed" in [one[0] for one in console.heard])
    _, refused = console.wait_for("refused")
    assert refused.refusal is Refusal.SESSION_ENDED


def test_after_a_fault_whoever_was_signed_in_goes_on(console):
    console.sign_in()
    console.has_read()
    console.database.fault = Fault.BUSY
    console.presenter.read()
    console.wait_for("out_of_service")
    for _ in range(2):
        console.presenter.tick()
    console.wait_for("out_of_service")
    console.database.fault = None
    for _ in range(2):
        console.presenter.tick()
    assert console.wait_for("unlocked") == ("unlocked", "anna")


def test_a_wrong_pin_signs_nobody_in(qtbot, console):
    console.wait_for("locked")
    with qtbot.waitSignal(console.presenter.sign_in_refused) as refused:
        console.presenter.sign_in("anna", "000001")
    assert refused.args[0].refusal is Refusal.WRONG_PIN
    assert console.presenter.name == ""


# -- the staff and their shifts ------------------------------------------------------------------


def test_what_a_lead_does_with_the_staff_carries_their_name(qtbot, console):
    console.sign_in()
    done = []
    console.services.add = lambda *words, by: done.append(("add", *words, by))
    console.services.members = console.services.branches = tuple
    with qtbot.waitSignals([console.presenter.team.changed, console.presenter.team.members_read]):
        console.presenter.team.add("bert", "314159")
    assert done == [("add", "bert", "314159", "staff:anna")]


def test_why_a_clerk_may_not_is_said(qtbot, console):
    console.sign_in()

    def remove(name, *, by):
        raise Refused(Refusal.NOT_A_LEAD)

    console.services.remove = remove
    with qtbot.waitSignal(console.presenter.team.refused) as refused:
        console.presenter.team.remove("bert")
    assert refused.args[0].refusal is Refusal.NOT_A_LEAD


@pytest.mark.parametrize("result", [None, *ResultCode])
@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_there_is_something_to_say_to_every_visitor(qapp, result, language):
    translation = Translation(qapp, language)
    said = {what_to_say(state, result) for state in SessionState}
    translation.close()
    assert all(said)
    assert len(said) == (2 if result is None else 1)
