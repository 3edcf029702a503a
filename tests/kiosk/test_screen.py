"""Which screen is shown, and when somebody's traces are on it: no window is needed for that."""

from __future__ import annotations

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from kiosk.idle import leaves_traces
from kiosk.screen import Screen, Screens

STAFF = [Screen.STATION, Screen.SIGN_IN, Screen.STAFF_AREA]


@pytest.fixture
def screens():
    screens = Screens()
    screens.seen = []
    screens.changed.connect(screens.seen.append)
    return screens


def test_the_visitors_screen_goes_on_behind_the_staff(screens):
    screens.show_start(has_notice=False)
    screens.show_staff(Screen.STAFF_AREA)
    screens.show_session()
    assert screens.current is Screen.STAFF_AREA
    screens.leave_staff()
    assert screens.seen == [Screen.START, Screen.STAFF_AREA, Screen.SESSION]


def test_a_fault_covers_the_staff_who_must_sign_in_again(screens):
    screens.show_session()
    screens.show_staff(Screen.STAFF_AREA)
    screens.show_fault()
    screens.show_session()
    assert screens.current is Screen.OUT_OF_SERVICE
    screens.leave_staff()
    assert screens.current is Screen.OUT_OF_SERVICE
    screens.recover()
    assert screens.current is Screen.SESSION


def test_recovery_ends_nothing_but_a_fault(screens):
    screens.show_staff(Screen.SIGN_IN)
    screens.recover()
    assert screens.current is Screen.SIGN_IN


def test_a_sign_in_takes_the_place_of_a_fault_at_the_opening(screens):
    screens.show_fault()
    screens.show_staff(Screen.SIGN_IN)
    assert screens.current is Screen.SIGN_IN


def test_the_attract_page_stays_until_there_is_something_to_say(screens):
    screens.show_start(has_notice=False)
    screens.attract()
    screens.show_start(has_notice=False)
    assert screens.current is Screen.ATTRACT
    screens.show_start(has_notice=True)
    assert screens.current is Screen.START


@pytest.mark.parametrize("screen", STAFF)
def test_nobody_is_invited_over_the_heads_of_staff(screens, screen):
    screens.show_start(has_notice=False)
    screens.show_staff(screen)
    screens.attract()
    screens.leave_staff()
    assert screens.current is Screen.START


def test_a_visitor_begins_at_the_attract_page(screens):
    screens.show_start(has_notice=False)
    screens.attract()
    screens.begin()
    assert screens.current is Screen.START


def test_a_closed_kiosk_shows_nothing_of_the_visitor(screens):
    screens.show_session()
    screens.show_staff(Screen.STAFF_AREA)
    screens.close()
    assert screens.current is Screen.WAITING


def test_only_the_staffs_screens_cover_as_such(screens):
    with pytest.raises(ValueError, match="session"):
        screens.show_staff(Screen.SESSION)


@pytest.mark.parametrize("screen", Screen)
def test_where_staff_can_be_called(screen):
    expected = screen in (Screen.ATTRACT, Screen.START, Screen.SESSION)
    assert screen.is_for_visitors is expected


class AnyOrder(RuleBasedStateMachine):
    """Whatever happens in whatever order: one change, one signal; a fault covers all."""

    def __init__(self):
        super().__init__()
        self.screens = Screens()
        self.told = [Screen.WAITING]
        self.screens.changed.connect(self.told.append)
        self.fault = False

    @rule(notice=st.booleans())
    def start(self, notice):
        self.screens.show_start(has_notice=notice)

    @rule()
    def session(self):
        self.screens.show_session()

    @rule()
    def attract(self):
        self.screens.attract()

    @rule(screen=st.sampled_from(STAFF))
    def staff(self, screen):
        self.fault = False
        self.screens.show_staff(screen)

    @rule()
    def leave(self):
        self.screens.leave_staff()

    @rule()
    def fail(self):
        self.fault = True
        self.screens.show_fault()

    @rule()
    def recover(self):
        self.fault = False
        self.screens.recover()

    @rule()
    def close(self):
        self.screens.close()

    @invariant()
    def a_fault_covers_everything(self):
        assert (self.screens.current is Screen.OUT_OF_SERVICE) is self.fault

    @invariant()
    def each_change_is_told_once(self):
        assert self.told[-1] is self.screens.current
        assert all(one is not other for one, other in zip(self.told, self.told[1:], strict=False))


test_any_order = AnyOrder.TestCase


NOTHING = {"is_open": True, "typed": False, "outcome_shown": False, "display_chosen": False}


@pytest.mark.parametrize(
    ("screen", "state", "expected"),
    [
        (Screen.START, {}, False),
        (Screen.START, {"typed": True}, True),
        (Screen.START, {"display_chosen": True}, True),
        (Screen.SESSION, {}, False),
        (Screen.SESSION, {"outcome_shown": True}, True),
        (Screen.SESSION, {"display_chosen": True}, False),
        (Screen.STAFF_AREA, {}, True),
        (Screen.SIGN_IN, {}, True),
        (Screen.SIGN_IN, {"is_open": False}, False),
        (Screen.SIGN_IN, {"is_open": False, "display_chosen": True}, True),
        (Screen.ATTRACT, {}, False),
        (Screen.ATTRACT, {"display_chosen": True}, True),
        (Screen.SIGN_IN, {"is_open": False, "typed": True}, True),
        (Screen.STATION, {"is_open": False}, False),
        (Screen.STATION, {"is_open": False, "typed": True}, True),
        (Screen.OUT_OF_SERVICE, {}, False),
        (Screen.OUT_OF_SERVICE, {"typed": True}, True),
        (Screen.OUT_OF_SERVICE, {"display_chosen": True}, True),
    ],
)
def test_what_the_next_person_would_find(screen, state, expected):
    assert leaves_traces(screen, **{**NOTHING, **state}) is expected
