"""What the staff's sign-in asks for and leads to, with a service that answers as it is told."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.pages.sign_in import SignInProblem, SignInPurpose, SignInView
from kiosk.pages.station import StationProblem, StationView
from kiosk.screen import Screen, Screens
from kiosk.staff_presenter import Naming, StaffPresenter, problem_of
from kiosk.view import Countdown
from tests.support.held_work import HeldWork
from verification.domain.clock import ManualClock
from verification.domain.refusals import Refusal, Refused
from verification.domain.staff import Shift
from verification.services.staff import Opening
from verification.services.stations import KnownStations
from verification.store.database import DatabaseUnavailable, Fault

PIN, NEW = "271828", "314159"
NAMES = ("anna", "bert")


class FakeStaff:
    """Answers each question alike, and keeps what it was asked to do."""

    def __init__(self, clock):
        self.clock = clock
        self.found = Opening(NAMES, may_set_up=False, has_staff=True, taken=False)
        self.error = None
        self.done = []
        self.members, self.renamed = list(NAMES), {}

    def opening(self):
        return self.found

    def present_name(self, name):
        return self.renamed.get(name, name if name in self.members else "")

    def _do(self, *what):
        if self.error is not None:
            raise self.error
        self.done.append(what)

    def _shift(self, *what):
        self._do(*what)
        return Shift("s1", "Desk 1", what[1], self.clock.now())

    def set_up(self, name, pin):
        return self._shift("set up", name, pin)

    def sign_in(self, name, pin):
        return self._shift("sign in", name, pin)

    def take_over(self, name, pin):
        return self._shift("take over", name, pin)

    def enter(self, name, pin):
        self._do("enter", name, pin)
        return f"{name} in full"

    def sign_out(self, shift):
        self._do("sign out", shift)

    def mark_seen(self, alerts, name):
        self._do("mark seen", alerts, name)

    def change_pin(self, name, pin, *, by, present):
        self._do("change pin", name, pin, by, present)

    def change_short_name(self, name, short_name):
        self._do("change short name", name, short_name)

    def shown_name(self, name):
        return f"shown of {name}"


class Kiosk:
    def __init__(self):
        self.clock, self.work, self.screens = ManualClock(), HeldWork(), Screens()
        self.service = FakeStaff(self.clock)
        self.known = KnownStations((), ("Desk 2",))
        self.claimed = {}
        self.faults = []
        self.heard = []
        self.name_it("Desk 1")

    def name_it(self, station):
        naming = Naming(
            station, lambda: self.known, lambda name: self.claimed.get(name, StationProblem.NONE)
        )
        self.presenter = StaffPresenter(
            self.service, self.clock, self.work, self.faults.append, naming, self.screens
        )
        for name in (
            *("sign_in_shown", "station_asked", "station_chosen", "entered"),
            *("set_up", "opened", "closed", "left"),
        ):
            signal = getattr(self.presenter, name)
            signal.connect(lambda *words, n=name: self.heard.append((n, *words)))

    def after(self, *_):
        """What is heard once all is done, since the last time."""
        self.work.finish()
        heard, self.heard = self.heard, []
        return heard

    def serve(self):
        """Staff is signed in, and a visitor at the start page."""
        self.presenter.open_with(Shift("s1", "Desk 1", "anna", self.clock.now()))
        self.screens.show_start(has_notice=False)
        self.heard.clear()

    def ask(self, purpose):
        """Show one of the sign-ins."""
        match purpose:
            case SignInPurpose.SET_UP:
                self.service.found = Opening((), may_set_up=True, has_staff=False, taken=False)
                self.presenter.ask_to_open()
            case SignInPurpose.OPEN:
                self.presenter.ask_to_open()
            case SignInPurpose.TAKE_OVER:
                self.presenter.ask_to_take_over()
            case SignInPurpose.STAFF:
                self.presenter.ask_for_staff()
        self.after()

    def view(self):
        """The sign-in as it was shown last."""
        return [one for one in self.after() if one[0] == "sign_in_shown"][-1][1]


@pytest.fixture
def kiosk():
    return Kiosk()


# -- what is asked for ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("found", "view"),
    [
        (Opening(NAMES, False, True, False), SignInView(SignInPurpose.OPEN, NAMES)),
        (Opening((), True, False, False), SignInView(SignInPurpose.SET_UP)),
        (
            Opening((), False, False, False),
            SignInView(SignInPurpose.OPEN, (), SignInProblem.NO_STAFF),
        ),
    ],
)
def test_what_a_closed_kiosk_asks_for(kiosk, found, view):
    kiosk.service.found = found
    assert kiosk.after(kiosk.presenter.ask_to_open()) == [("sign_in_shown", view)]
    assert kiosk.screens.current is Screen.SIGN_IN


def test_a_kiosk_whose_name_another_machine_has_is_asked_for_one(kiosk):
    kiosk.service.found = Opening(NAMES, may_set_up=False, has_staff=True, taken=True)
    asked = StationView("Desk 1", ("Desk 2",))
    assert kiosk.after(kiosk.presenter.ask_to_open()) == [("station_asked", asked)]
    assert kiosk.screens.current is Screen.STATION


def test_a_kiosk_whose_new_name_looks_like_another_is_asked_for_one(kiosk):
    """Given on the command line, no page has looked at it."""
    kiosk.name_it("DESK ２")
    kiosk.service.found = Opening(NAMES, False, True, taken=False, is_known=False)
    asked = StationView("", ("Desk 2",), StationProblem.TAKEN, "DESK ２")
    assert kiosk.after(kiosk.presenter.ask_to_open()) == [("station_asked", asked)]
    # One that has always been called so stays, and one that looks like none is as good as any.
    kiosk.service.found = Opening(NAMES, False, True, taken=False)
    assert [one[0] for one in kiosk.after(kiosk.presenter.ask_to_open())] == ["sign_in_shown"]
    kiosk.name_it("Desk 3")
    kiosk.service.found = Opening(NAMES, False, True, taken=False, is_known=False)
    assert [one[0] for one in kiosk.after(kiosk.presenter.ask_to_open())] == ["sign_in_shown"]


@pytest.mark.parametrize("own", [(), ("Desk 1", "Desk 3")])
def test_a_kiosk_without_a_name_is_asked_for_one(kiosk, own):
    kiosk.name_it("")
    kiosk.known = KnownStations(own, ("Desk 2",))
    asked = StationView(others=("Desk 2",))
    assert kiosk.after(kiosk.presenter.ask_to_open()) == [("station_asked", asked)]
    assert kiosk.presenter.station == ""


def test_a_machine_that_is_registered_under_one_name_takes_it_again(kiosk):
    kiosk.name_it("")
    kiosk.known = KnownStations(("Desk 3",), ("Desk 2",))
    assert kiosk.after(kiosk.presenter.ask_to_open()) == [("station_chosen", "Desk 3")]


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("", StationProblem.NO_NAME),
        ("Desk 2", StationProblem.TAKEN),
        ("Desk 4", StationProblem.RUNNING),
    ],
)
def test_a_name_that_cannot_be_used_stays_to_be_read(kiosk, name, problem):
    kiosk.name_it("")
    kiosk.claimed["Desk 4"] = StationProblem.RUNNING
    kiosk.ask(SignInPurpose.OPEN)
    asked = StationView("", ("Desk 2",), problem, name)
    assert kiosk.after(kiosk.presenter.choose_station(name)) == [("station_asked", asked)]
    assert kiosk.after(kiosk.presenter.choose_station("Desk 5")) == [("station_chosen", "Desk 5")]


def test_from_the_take_over_back_leads_to_the_question_for_a_name(kiosk):
    kiosk.service.found = Opening(NAMES, may_set_up=False, has_staff=True, taken=True)
    shown = ("sign_in_shown", SignInView(SignInPurpose.TAKE_OVER, NAMES))
    assert kiosk.after(kiosk.presenter.ask_to_take_over()) == [shown]
    assert [one[0] for one in kiosk.after(kiosk.presenter.go_back())] == ["station_asked"]


def test_from_the_staffs_sign_in_back_leads_to_the_visitor(kiosk):
    kiosk.serve()
    shown = ("sign_in_shown", SignInView(SignInPurpose.STAFF, NAMES))
    assert kiosk.after(kiosk.presenter.ask_for_staff()) == [shown]
    assert kiosk.screens.current is Screen.SIGN_IN
    assert kiosk.after(kiosk.presenter.go_back()) == [("left",)]


def test_when_staff_can_be_asked_to_sign_in(kiosk):
    assert kiosk.presenter.can_be_asked()  # before the database has answered
    assert kiosk.after() == []
    kiosk.ask(SignInPurpose.SET_UP)
    assert not kiosk.presenter.can_be_asked()
    kiosk.service.found = Opening(NAMES, may_set_up=False, has_staff=True, taken=False)
    kiosk.ask(SignInPurpose.OPEN)
    assert kiosk.presenter.can_be_asked()
    assert kiosk.after() == []  # it is on the screen already
    kiosk.serve()
    assert kiosk.presenter.can_be_asked()
    assert kiosk.view().purpose is SignInPurpose.STAFF


def test_a_kiosk_that_was_set_up_asks_its_staff(kiosk):
    kiosk.ask(SignInPurpose.SET_UP)
    kiosk.serve()
    assert kiosk.presenter.can_be_asked()
    # Also once it is closed, before the database has answered: it may be out of service for long.
    kiosk.presenter.close()
    assert kiosk.presenter.can_be_asked()


# -- what a PIN leads to --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("purpose", "asked", "heard"),
    [
        (SignInPurpose.SET_UP, "set up", ["set_up", "opened"]),
        (SignInPurpose.OPEN, "sign in", ["opened"]),
        (SignInPurpose.TAKE_OVER, "take over", ["opened"]),
    ],
)
def test_a_right_pin_opens_the_kiosk(kiosk, purpose, asked, heard):
    kiosk.ask(purpose)
    kiosk.presenter.sign(purpose, "anna", PIN, PIN)
    assert [one[0] for one in kiosk.after()] == heard
    assert kiosk.service.done == [(asked, "anna", PIN)]
    assert kiosk.presenter.shift.staff_name == "anna"


def test_a_right_pin_shows_the_staffs_area_and_who_looks(kiosk):
    kiosk.serve()
    kiosk.ask(SignInPurpose.STAFF)
    kiosk.presenter.sign(SignInPurpose.STAFF, "anna", PIN, "")
    assert kiosk.after() == [("entered",)]
    assert kiosk.presenter.current_staff == "anna in full"
    assert kiosk.screens.current is Screen.STAFF_AREA


def test_two_pins_that_differ_set_nothing_up(kiosk):
    kiosk.ask(SignInPurpose.SET_UP)
    kiosk.presenter.sign(SignInPurpose.SET_UP, "anna", PIN, NEW)
    assert kiosk.view() == SignInView(SignInPurpose.SET_UP, (), SignInProblem.DIFFERENT_PINS)
    assert kiosk.service.done == []


@pytest.mark.parametrize(("name", "pin"), [("", PIN), ("anna", ""), ("", "")])
def test_without_name_and_pin_nothing_is_asked(kiosk, name, pin):
    kiosk.ask(SignInPurpose.OPEN)
    kiosk.presenter.sign(SignInPurpose.OPEN, name, pin, "")
    assert kiosk.view() == SignInView(SignInPurpose.OPEN, NAMES, SignInProblem.NO_NAME)
    assert kiosk.service.done == []


def test_a_second_click_leaves_what_was_wrong_to_be_read(kiosk):
    kiosk.ask(SignInPurpose.OPEN)
    kiosk.service.error = Refused(Refusal.WRONG_PIN, tries_left=4)
    kiosk.presenter.sign(SignInPurpose.OPEN, "anna", NEW, "")
    assert kiosk.view().problem is SignInProblem.WRONG_PIN
    kiosk.presenter.sign(SignInPurpose.OPEN, "anna", "", "")
    assert kiosk.after() == []


@pytest.mark.parametrize("leads_away", ["leave", "ask_for_staff", "ask_to_open", "open_with"])
@pytest.mark.parametrize("refused", [False, True])
def test_a_pin_that_is_still_being_checked_opens_nothing_any_more(kiosk, leads_away, refused):
    kiosk.serve()
    kiosk.ask(SignInPurpose.STAFF)
    kiosk.service.error = Refused(Refusal.WRONG_PIN) if refused else None
    kiosk.presenter.sign(SignInPurpose.STAFF, "anna", PIN, "")
    given = (kiosk.presenter.shift,) if leads_away == "open_with" else ()
    getattr(kiosk.presenter, leads_away)(*given)
    heard = kiosk.after()
    assert "entered" not in [one[0] for one in heard]
    assert all(one[1].problem is SignInProblem.NONE for one in heard if one[0] == "sign_in_shown")
    assert kiosk.presenter.current_staff == ""


def test_a_fault_is_said_though_nobody_waits_for_the_pin_any_more(kiosk):
    kiosk.serve()
    kiosk.ask(SignInPurpose.STAFF)
    kiosk.service.error = DatabaseUnavailable("gone", Fault.BUSY)
    kiosk.presenter.sign(SignInPurpose.STAFF, "anna", PIN, "")
    kiosk.presenter.leave()
    kiosk.after()
    assert kiosk.faults == [kiosk.service.error]


# -- what is refused ------------------------------------------------------------------------------

SAID = {
    Refusal.WRONG_PIN: SignInProblem.WRONG_PIN,
    Refusal.WEAK_PIN: SignInProblem.WEAK_PIN,
    Refusal.TOO_MANY_TRIES: SignInProblem.TOO_MANY_TRIES,
    Refusal.STATION_TAKEN: SignInProblem.STATION_TAKEN,
    Refusal.STAFF_NAME_TAKEN: SignInProblem.NAME_TAKEN,
    Refusal.NOT_A_NAME: SignInProblem.NAME_TAKEN,
    Refusal.OPERATOR_ONLY: SignInProblem.OPERATOR_ONLY,
    Refusal.KIOSK_NOT_REGISTERED: SignInProblem.REVOKED,
    Refusal.OTHER_BRANCH: SignInProblem.OTHER_BRANCH,
}


@pytest.mark.parametrize("refusal", SAID)
def test_why_a_sign_in_is_refused_is_said(kiosk, refusal):
    kiosk.ask(SignInPurpose.OPEN)
    kiosk.service.error = Refused(refusal)
    kiosk.presenter.sign(SignInPurpose.OPEN, "anna", PIN, "")
    first, *_ = kiosk.after()
    assert first == ("sign_in_shown", SignInView(SignInPurpose.OPEN, NAMES, SAID[refusal]))
    assert problem_of(Refused(refusal), kiosk.clock.now()) == (SAID[refusal], "")


@pytest.mark.parametrize("refusal", sorted(set(Refusal) - {*SAID, Refusal.STAFF_REMOVED}))
def test_a_refusal_that_is_none_of_a_sign_in_is_a_bug(kiosk, refusal):
    kiosk.ask(SignInPurpose.OPEN)
    kiosk.service.error = Refused(refusal)
    kiosk.presenter.sign(SignInPurpose.OPEN, "anna", PIN, "")
    with pytest.raises(Refused):
        kiosk.after()
    with pytest.raises(KeyError):
        problem_of(Refused(refusal), kiosk.clock.now())


def test_who_was_removed_in_the_midst_of_it_leaves_the_staff_area_and_is_told_why(kiosk):
    kiosk.serve()
    kiosk.screens.show_staff(Screen.STAFF_AREA)
    kiosk.service.error = Refused(Refusal.STAFF_REMOVED)
    kiosk.presenter.mark_seen(("an alert",), lambda: None)
    heard = kiosk.after()
    assert [one[0] for one in heard] == ["sign_in_shown"] * 2
    assert heard[-1][1] == SignInView(SignInPurpose.STAFF, NAMES, SignInProblem.REMOVED)
    assert kiosk.screens.current is Screen.SIGN_IN
    kiosk.presenter.sign(SignInPurpose.STAFF, "", "", "")
    assert kiosk.view().problem is SignInProblem.NO_NAME


def test_who_was_renamed_in_the_midst_of_it_is_not_called_removed(kiosk):
    kiosk.serve()
    kiosk.presenter.current_staff = "anna"
    kiosk.service.members.remove("anna")
    kiosk.service.renamed = {"anna": "anne"}
    kiosk.presenter.dismiss()
    shown = [one[1] for one in kiosk.after()]
    assert shown == [
        SignInView(SignInPurpose.STAFF),
        SignInView(SignInPurpose.STAFF, NAMES, SignInProblem.RENAMED),
    ]
    kiosk.presenter.sign(SignInPurpose.STAFF, "", "", "")
    assert kiosk.view().problem is SignInProblem.NO_NAME


def test_who_goes_back_meanwhile_is_not_brought_to_the_sign_in_again(kiosk):
    kiosk.serve()
    kiosk.presenter.dismiss()
    kiosk.presenter.leave()
    assert [one[0] for one in kiosk.after()] == ["sign_in_shown", "left"]


def test_a_kiosk_that_closed_with_who_was_removed_says_so_until_it_is_open(kiosk):
    kiosk.serve()
    kiosk.service.members.remove("anna")
    kiosk.presenter.close()
    said = SignInView(SignInPurpose.OPEN, NAMES, SignInProblem.REMOVED)
    assert kiosk.view() == said
    kiosk.presenter.sign(SignInPurpose.OPEN, "bert", PIN, "")
    kiosk.after()
    kiosk.presenter.close()
    assert kiosk.view() == SignInView(SignInPurpose.OPEN, NAMES)


def test_a_kiosk_that_closed_with_who_was_renamed_calls_nobody_removed(kiosk):
    kiosk.serve()
    kiosk.service.renamed = {"anna": "anne"}
    kiosk.presenter.close()
    assert kiosk.view() == SignInView(SignInPurpose.OPEN, NAMES)


def test_a_name_that_another_machine_took_meanwhile_leads_to_the_question_for_one(kiosk):
    kiosk.ask(SignInPurpose.OPEN)
    kiosk.service.error = Refused(Refusal.STATION_TAKEN)
    kiosk.service.found = Opening(NAMES, may_set_up=False, has_staff=True, taken=True)
    kiosk.presenter.sign(SignInPurpose.OPEN, "anna", PIN, "")
    assert kiosk.after()[-1] == ("station_asked", StationView("Desk 1", ("Desk 2",)))


def test_a_database_that_another_kiosk_set_up_meanwhile_leads_to_the_sign_in(kiosk):
    kiosk.ask(SignInPurpose.SET_UP)
    kiosk.service.error = Refused(Refusal.STAFF_NAME_TAKEN)
    kiosk.service.found = Opening(NAMES, may_set_up=False, has_staff=True, taken=False)
    kiosk.presenter.sign(SignInPurpose.SET_UP, "anna", PIN, PIN)
    assert kiosk.view() == SignInView(SignInPurpose.OPEN, NAMES)


def test_where_names_are_shown_a_taken_one_is_said_and_nothing_else(kiosk):
    kiosk.ask(SignInPurpose.OPEN)
    kiosk.service.error = Refused(Refusal.STAFF_NAME_TAKEN)
    kiosk.presenter.sign(SignInPurpose.OPEN, "anna", PIN, "")
    assert len(kiosk.after()) == 1


def test_a_fault_is_handed_on(kiosk):
    kiosk.ask(SignInPurpose.OPEN)
    kiosk.service.error = DatabaseUnavailable("gone", Fault.BUSY)
    kiosk.presenter.sign(SignInPurpose.OPEN, "anna", PIN, "")
    assert kiosk.after() == []
    assert kiosk.faults == [kiosk.service.error]


# -- the wait after wrong PINs --------------------------------------------------------------------


def locked(kiosk, **wait):
    kiosk.ask(SignInPurpose.OPEN)
    now = kiosk.clock.now()
    kiosk.service.error = Refused(Refusal.WRONG_PIN, now + timedelta(**wait), 0)
    kiosk.presenter.sign(SignInPurpose.OPEN, "anna", NEW, "")
    return kiosk.view()


def test_wrong_pins_say_how_many_tries_are_left(kiosk):
    kiosk.ask(SignInPurpose.OPEN)
    kiosk.service.error = Refused(Refusal.WRONG_PIN, tries_left=3)
    kiosk.presenter.sign(SignInPurpose.OPEN, "anna", NEW, "")
    view = kiosk.view()
    assert (view.problem, view.tries_left) == (SignInProblem.WRONG_PIN, 3)
    assert view.lock == Countdown()


def test_the_last_wrong_pin_says_at_once_how_long_to_wait(kiosk):
    view = locked(kiosk, seconds=60)
    assert view.problem is SignInProblem.TOO_MANY_TRIES
    assert view.lock == Countdown("1:00", share=1.0, seconds=60)
    refused = Refused(Refusal.WRONG_PIN, kiosk.clock.now() + timedelta(seconds=65))
    assert problem_of(refused, kiosk.clock.now()) == (SignInProblem.TOO_MANY_TRIES, "1:05")


def test_the_wait_is_counted_down_and_ends(kiosk):
    locked(kiosk, seconds=60)
    kiosk.presenter.tick()
    assert kiosk.after() == []  # nothing to tell within a second
    kiosk.clock.advance(seconds=45)
    kiosk.presenter.tick()
    view = kiosk.view()
    assert view.lock == Countdown("0:15", share=0.25, seconds=15)
    assert view.problem is SignInProblem.TOO_MANY_TRIES
    kiosk.clock.advance(seconds=15)
    kiosk.presenter.tick()
    assert kiosk.view() == SignInView(SignInPurpose.OPEN, NAMES, tries_left=0)
    kiosk.presenter.tick()
    assert kiosk.after() == []


def test_a_wait_that_is_over_before_it_could_be_shown_is_none(kiosk):
    assert locked(kiosk, seconds=0).lock == Countdown()


def test_a_wait_is_not_counted_where_nobody_sees_it(kiosk):
    locked(kiosk, seconds=60)
    kiosk.screens.show_fault()
    kiosk.clock.advance(seconds=30)
    kiosk.presenter.tick()
    assert kiosk.after() == []


# -- what staff do --------------------------------------------------------------------------------


def test_staff_sign_out_and_the_kiosk_asks_who_is_there(kiosk):
    kiosk.serve()
    shift = kiosk.presenter.shift
    kiosk.presenter.sign_out()
    assert kiosk.after() == [
        ("closed",),
        ("sign_in_shown", SignInView(SignInPurpose.OPEN, NAMES)),
    ]
    assert kiosk.service.done == [("sign out", shift)]
    assert kiosk.presenter.shift is None
    kiosk.screens.leave_staff()
    assert kiosk.screens.current is Screen.WAITING  # nothing of a visitor is left


@pytest.mark.parametrize("end", ["sign_out", "shut_down"])
def test_where_nobody_is_signed_in_nobody_is_signed_out(kiosk, end):
    kiosk.after(getattr(kiosk.presenter, end)())
    assert kiosk.service.done == []


@pytest.mark.parametrize("error", [None, DatabaseUnavailable("gone", Fault.BUSY)])
def test_a_window_that_closes_signs_out_and_says_nothing(kiosk, error):
    kiosk.serve()
    shift = kiosk.presenter.shift
    kiosk.service.error = error
    kiosk.presenter.shut_down()
    assert kiosk.after() == kiosk.faults == []
    assert kiosk.service.done == ([] if error else [("sign out", shift)])


def test_alerts_are_seen_in_the_name_of_whoever_looks(kiosk):
    kiosk.presenter.current_staff = "anna"
    done = []
    kiosk.presenter.mark_seen(("an alert",), lambda: done.append(True))
    kiosk.presenter.current_staff = "bert"
    kiosk.after()
    assert kiosk.service.done == [("mark seen", ("an alert",), "anna")]
    assert done == [True]
    kiosk.presenter.mark_seen((), lambda: done.append(True))
    kiosk.after()
    assert done == [True]


def test_staff_change_what_is_their_own(kiosk):
    kiosk.presenter.change_own_pin("anna", PIN, NEW)
    kiosk.presenter.change_short_name("anna", "A.")
    assert kiosk.service.done == [
        ("change pin", "anna", NEW, "staff:anna", PIN),
        ("change short name", "anna", "A."),
    ]
    assert kiosk.presenter.shown_name("anna") == "shown of anna"
