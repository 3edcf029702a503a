"""What the session page offers and says at each point of a verification: no window here."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from console.wording import what_to_say
from kiosk.achievements import Reached, phrase_of
from kiosk.view import (
    Action,
    Countdown,
    Notice,
    Primary,
    clock_text,
    digits_spoken,
    notice_text,
    session_view,
)
from verification.domain import lifecycle, source_document
from verification.domain.accounts import CloudAccount, VerifiedIdentity
from verification.domain.clock import ManualClock
from verification.domain.local_time import minute_text
from verification.domain.refusals import Refusal
from verification.domain.session import ResultCode, Scanner, SessionState, spelt_reference
from verification.domain.settings import Settings
from verification.domain.tone import Tone
from verification.services.phone_words import refusal_message

NOW, SETTINGS = ManualClock().now(), Settings()
WAITING = lifecycle.open_session(
    "s1", CloudAccount(1, "qinghe-books", verified=False), "Desk 1", NOW, SETTINGS
)
SCANNED = lifecycle.scan(
    WAITING,
    scanner=Scanner("phone-1", 1),
    decision=ResultCode.VERIFIED,
    authorization_id="a1",
    match_code="0427",
    now=NOW,
    settings=SETTINGS,
)

#: How a session ends -> its state, and whether a new code would help.
ENDS = {
    ResultCode.VERIFIED: (SessionState.VERIFIED, False),
    ResultCode.NOT_FINISHED: (SessionState.FAILED, True),
    ResultCode.VERIFIED_OTHERS: (SessionState.FAILED, True),
    ResultCode.CLOUD_ACCOUNT_ALREADY_VERIFIED: (SessionState.FAILED, False),
    ResultCode.DECLINED: (SessionState.DECLINED, True),
    ResultCode.NOT_SCANNED_IN_TIME: (SessionState.EXPIRED, True),
    ResultCode.NOT_AUTHORIZED_IN_TIME: (SessionState.EXPIRED, True),
    ResultCode.CLOCK_SET_BACK: (SessionState.EXPIRED, True),
    ResultCode.CANCELLED_AT_KIOSK: (SessionState.CANCELLED, True),
    ResultCode.KIOSK_CLOSED: (SessionState.CANCELLED, True),
}


def ended(result):
    return replace(SCANNED, state=ENDS[result][0], result=result, ended_at=NOW)


def view(session, *, seconds=0, identity=None, **more):
    now = NOW + timedelta(seconds=seconds)
    return session_view(session, code="a code", identity=identity, now=now, **more)


def test_every_end_is_known_here():
    assert ENDS.keys() == set(ResultCode)


@pytest.mark.parametrize("result", ENDS)
def test_an_ended_session_can_be_left_and_renewed_where_that_helps(result):
    shown = view(ended(result))
    assert (shown.can_finish, shown.can_cancel) == (True, False)
    assert shown.can_refresh is ENDS[result][1]
    assert (shown.code, shown.match_code) == (None, "")
    # Nothing is counted down, shown or spoken any more.
    assert shown.countdown == Countdown("", "", 0.0, 0, is_urgent=False, warning="")
    assert shown.status
    assert shown.detail
    assert shown.words.word


@pytest.mark.parametrize("result", ENDS)
def test_an_end_has_one_next_action(result):
    """A new code where that helps; not after a cancellation, which the visitor wanted."""
    shown = view(ended(result))
    cancelled = ENDS[result][0] is SessionState.CANCELLED
    assert shown.primary is (Primary.RENEW if ENDS[result][1] and not cancelled else Primary.FINISH)


def test_a_new_code_is_called_by_what_happened():
    called = {result: view(ended(result)).renew for result in ENDS}
    assert called[ResultCode.NOT_FINISHED] is called[ResultCode.DECLINED] is Action.TRY_AGAIN
    assert called[ResultCode.NOT_SCANNED_IN_TIME] is Action.GET_NEW
    assert view(WAITING).renew is Action.RENEW


def test_an_account_that_was_verified_meanwhile_is_said_in_its_own_words():
    shown = view(ended(ResultCode.CLOUD_ACCOUNT_ALREADY_VERIFIED))
    assert shown.status == "Already verified"
    assert "somewhere else in the meantime" in shown.detail
    assert not shown.can_refresh
    assert shown.can_finish
    others = {view(ended(result)).detail for result in ENDS if result is not ResultCode.VERIFIED}
    # Cancelled and closed are one to a visitor; every other end has words of its own.
    assert len(others) == len(ENDS) - 2


def test_the_documents_sentences_are_the_status():
    assert view(ended(ResultCode.NOT_FINISHED)).status == source_document.NOT_FINISHED
    assert view(ended(ResultCode.VERIFIED_OTHERS)).status == source_document.VERIFIED_OTHERS


def test_while_it_waits_the_code_is_shown_and_no_match_code():
    shown = view(WAITING, seconds=60)
    assert (shown.code, shown.match_code) == ("a code", "")
    assert shown.countdown.figures == "1:00"
    assert shown.countdown.caption == "left to scan"
    assert (shown.can_refresh, shown.can_cancel, shown.can_finish) == (True, True, False)


def test_once_scanned_the_code_is_gone_and_a_refresh_is_not_offered():
    shown = view(SCANNED, seconds=1)
    assert (shown.code, shown.match_code) == (None, "0427")
    assert shown.countdown.caption == "left to tap OK"
    assert (shown.can_refresh, shown.can_cancel, shown.can_finish) == (False, True, False)


def test_how_a_code_is_scanned_is_shown_at_once_and_where_another_try_helps():
    assert view(WAITING).words.shows_how
    assert not view(SCANNED).words.shows_how
    assert view(ended(ResultCode.NOT_SCANNED_IN_TIME)).words.shows_how
    assert not view(ended(ResultCode.VERIFIED)).words.shows_how


@pytest.mark.parametrize(("seconds", "urgent"), [(99, False), (100, True), (119, True)])
def test_the_end_of_the_time_is_foretold(seconds, urgent):
    shown = view(WAITING, seconds=seconds)
    assert shown.countdown.is_urgent is urgent
    assert shown.primary is (Primary.RENEW if urgent else Primary.NONE)
    assert (f"{120 - seconds} seconds left" in shown.countdown.warning) is urgent
    assert shown.countdown.share == pytest.approx((120 - seconds) / 120)


@pytest.mark.parametrize(("seconds", "urgent"), [(99, False), (100, True), (119, True)])
def test_more_time_to_answer_is_offered_and_is_next_when_time_is_short(seconds, urgent):
    shown = view(SCANNED, seconds=seconds)
    assert shown.can_extend
    assert shown.primary is (Primary.EXTEND if urgent else Primary.NONE)
    assert ("take one minute more" in shown.countdown.warning) is urgent
    assert "One minute more" in shown.countdown.offer


@pytest.mark.parametrize(("seconds", "share"), [(-9, 1), (0, 1), (0.5, 1), (1, 0), (2, 0)])
def test_the_shortest_time_is_whole_until_it_is_over(seconds, share):
    shortest = replace(WAITING, deadline=NOW + timedelta(seconds=1))
    assert view(shortest, seconds=seconds).countdown.share == share


def test_a_minute_more_counts_down_from_there():
    shown = view(lifecycle.extend(SCANNED), seconds=110)
    assert shown.countdown.figures == "1:10"
    assert shown.countdown.share == pytest.approx(70 / 180)
    assert not shown.countdown.is_urgent


def test_time_that_was_given_ten_times_is_not_offered_again():
    shown = view(replace(SCANNED, extensions=10), seconds=110)
    assert not shown.can_extend
    assert shown.primary is Primary.NONE
    assert "Answer on your phone: OK or Decline" in shown.countdown.warning
    assert shown.countdown.offer == ""


def test_before_the_scan_a_new_code_is_more_time():
    assert not view(WAITING).can_extend
    assert "take a new code" in view(WAITING).countdown.offer


BAD_ENDS = [one for one in ResultCode if one is not ResultCode.VERIFIED]


def test_who_must_act_where_and_what_then():
    facts = view(ended(ResultCode.NOT_FINISHED)).words.facts
    assert [one.caption for one in facts] == ["Who acts", "Where", "Then"]
    assert "Account and security" in facts[1].text
    assert "JD does not know your real name yet" in view(ended(ResultCode.NOT_FINISHED)).detail
    others = view(ended(ResultCode.VERIFIED_OTHERS))
    assert "Withdraw its consent on your phone" in others.detail
    assert others.words.reason == "user authorization failed because"


@pytest.mark.parametrize("result", BAD_ENDS)
def test_staff_find_what_did_not_end_well_by_reference_time_and_station(result):
    shown = view(ended(result))
    reference = ended(result).reference
    assert shown.words.trace == (
        f"Reference {spelt_reference(reference)}",
        minute_text(ended(result).ended_at),
        ended(result).station,
    )
    assert shown.words.trace[0] in shown.detail


def test_what_goes_on_or_ended_well_has_its_reference_once():
    assert view(WAITING).words.trace == ()
    assert view(ended(ResultCode.VERIFIED)).words.trace == ()


def test_digits_are_read_out_one_by_one():
    assert digits_spoken("9762") == "Code 9 7 6 2"


def test_a_verified_person_is_shown_masked():
    identity = VerifiedIdentity(1, "林知夏", "999999199306181027", NOW)
    shown = view(ended(ResultCode.VERIFIED), identity=identity)
    assert shown.words.sub == "林**\n9****************7"
    assert "知夏" not in str(shown)
    assert shown.account == "qi***ks"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(-5, "0:00"), (0, "0:00"), (0.1, "0:01"), (1, "0:01"), (59.2, "1:00"), (65, "1:05")],
)
def test_a_countdown_is_over_when_it_says_so(seconds, text):
    assert clock_text(timedelta(seconds=seconds)) == text


def test_every_notice_has_words_and_a_wait_its_time():
    wait = timedelta(seconds=65)
    texts = {notice: notice_text(notice, wait) for notice in Notice}
    assert texts.pop(Notice.NONE) == ""
    assert all(texts.values())
    assert len(set(texts.values())) == len(texts)
    told = {notice for notice, text in texts.items() if "1:05" in text}
    assert told == {Notice.ALREADY_IN_PROGRESS, Notice.TOO_MANY_TRIES}


def steps(session):
    return [step.reached for step in view(session).steps]


DONE, NEXT, LATER = Reached.DONE, Reached.NEXT, Reached.LATER


def test_the_steps_are_what_was_achieved_and_no_wait():
    texts = [step.text for step in view(WAITING).steps]
    assert texts == ["QR shown", "Scanned", "Agreed", "Verified"]
    assert steps(WAITING) == [DONE, NEXT, LATER, LATER]
    assert steps(SCANNED) == [DONE, DONE, NEXT, LATER]
    assert steps(ended(ResultCode.VERIFIED)) == [Reached.ALL] * 4


def test_the_steps_end_where_it_stopped():
    stopped = Reached.STOPPED
    at_scan = replace(ended(ResultCode.NOT_FINISHED), match_code=None)
    assert steps(at_scan) == [DONE, DONE, stopped, LATER]
    assert steps(ended(ResultCode.NOT_FINISHED)) == [DONE, DONE, DONE, stopped]  # after OK
    assert steps(ended(ResultCode.DECLINED)) == [DONE, DONE, stopped, LATER]
    never_scanned = replace(ended(ResultCode.NOT_SCANNED_IN_TIME), scanned_at=None)
    assert steps(never_scanned) == [DONE, Reached.TIMED_OUT, LATER, LATER]


def test_where_a_visitor_is_fits_into_one_phrase():
    assert phrase_of(view(WAITING).steps) == "Next: Scanned"
    assert phrase_of(view(ended(ResultCode.DECLINED)).steps) == "Stopped after Scanned"
    assert phrase_of(view(ended(ResultCode.VERIFIED)).steps) == "Verified"


def test_a_step_is_read_out_with_its_place_and_whether_it_was_reached():
    spoken = [one.spoken(number, 4) for number, one in enumerate(view(WAITING).steps, 1)]
    assert spoken[0] == "Step 1 of 4, QR shown, done"
    assert spoken[1] == "Step 2 of 4, Scanned, not yet"


def test_an_end_looks_as_good_or_bad_as_it_is():
    looks = {result: view(ended(result)).tone for result in ENDS}
    assert {result for result, look in looks.items() if look is Tone.GOOD} == {ResultCode.VERIFIED}
    for state, look in (
        (SessionState.FAILED, Tone.BAD),
        (SessionState.EXPIRED, Tone.LATE),
        (SessionState.DECLINED, Tone.CALM),
        (SessionState.CANCELLED, Tone.CALM),
    ):
        assert {looks[result] for result in ENDS if ENDS[result][0] is state} == {look}
    assert {view(WAITING).tone, view(SCANNED).tone} == {None}


def test_a_refused_scan_is_said_while_it_matters():
    assert view(WAITING).warning == view(SCANNED).warning == ""
    assert "too old" in view(WAITING, stopped=Refusal.FRAME_STALE).warning
    # The right phone has scanned since: whoever was too slow does not matter; a sticker does.
    assert view(SCANNED, stopped=Refusal.FRAME_STALE).warning == ""
    assert "stickers" in view(SCANNED, stopped=Refusal.CODE_ALTERED).warning
    assert "Another phone" in view(replace(SCANNED, refused_scans=1)).warning
    assert view(replace(ended(ResultCode.VERIFIED), refused_scans=1)).warning == ""


def test_what_the_kiosk_cannot_do_is_said_before_a_refused_scan():
    both = view(WAITING, stopped=Refusal.FRAME_STALE, notice=Notice.NOT_SCANNABLE)
    assert both.warning == notice_text(Notice.NOT_SCANNABLE)


def test_in_a_class_the_code_says_where_it_leads():
    address = "http://192.168.1.5:8080"
    assert address in view(WAITING, class_address=address).class_text
    assert view(SCANNED, class_address=address).class_text == ""
    assert view(WAITING).class_text == ""
    # Read out and said aloud, too, but for the address.
    said = view(WAITING, class_address=address).detail
    assert said.endswith("Training class: scan with your own phone's camera.")
    assert "class" not in view(WAITING).detail


def test_nobody_is_told_a_pace_of_the_code_that_a_class_or_an_option_changes():
    for told in (
        view(WAITING, stopped=Refusal.FRAME_STALE).warning,
        refusal_message(Refusal.FRAME_STALE).advice,
        what_to_say(SessionState.WAITING_FOR_SCAN, None),
    ):
        assert "keeps changing" in told
        assert "second" not in told
