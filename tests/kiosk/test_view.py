"""What the session page offers and says at each point of a verification: no window here."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.view import Notice, clock_text, notice_text, session_view
from verification.domain import lifecycle, source_document
from verification.domain.accounts import CloudAccount, VerifiedIdentity
from verification.domain.clock import ManualClock
from verification.domain.refusals import Refusal
from verification.domain.session import ResultCode, Scanner, SessionState
from verification.domain.settings import Settings

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
    assert (shown.code, shown.match_code, shown.countdown) == (None, "", "")
    assert shown.status
    assert shown.detail


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


def test_what_staff_can_say_stands_at_the_two_ends_that_are_misread():
    said = {result for result in ENDS if view(ended(result)).staff_can_say}
    assert said == {ResultCode.NOT_FINISHED, ResultCode.VERIFIED_OTHERS}


def test_while_it_waits_the_code_is_shown_and_no_match_code():
    shown = view(WAITING, seconds=60)
    assert (shown.code, shown.match_code) == ("a code", "")
    assert "1:00" in shown.countdown
    assert (shown.can_refresh, shown.can_cancel, shown.can_finish) == (True, True, False)


def test_once_scanned_the_code_is_gone_and_a_refresh_is_not_offered():
    shown = view(SCANNED, seconds=1)
    assert (shown.code, shown.match_code) == (None, "0427")
    assert (shown.can_refresh, shown.can_cancel, shown.can_finish) == (False, True, False)


@pytest.mark.parametrize(("seconds", "helps"), [(29, False), (30, True), (119, True)])
def test_a_code_that_nobody_scans_shows_how_it_is_done(seconds, helps):
    shown = view(WAITING, seconds=seconds)
    assert (shown.hint, shown.can_call_staff) == (helps, helps)
    assert not view(SCANNED, seconds=seconds).hint


@pytest.mark.parametrize("result", ENDS)
def test_staff_can_be_called_where_the_visitor_got_nothing(result):
    trouble = ENDS[result][0] in (SessionState.FAILED, SessionState.EXPIRED)
    assert view(ended(result)).can_call_staff is trouble


def test_a_verified_person_is_shown_masked():
    identity = VerifiedIdentity(1, "林知夏", "999999199306181027", NOW)
    shown = view(ended(ResultCode.VERIFIED), identity=identity)
    assert "林**" in shown.detail
    assert "9****************7" in shown.detail
    assert "知夏" not in shown.detail
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
    return [(step.text, step.look) for step in view(session).steps]


def test_the_steps_say_what_is_done_and_what_comes():
    first, second = "Waiting for scan", "Scanned, waiting for authorization"
    assert steps(WAITING) == [(first, "now"), (second, "next"), ("Result", "next")]
    assert steps(SCANNED) == [(first, "done"), (second, "now"), ("Result", "next")]
    assert steps(ended(ResultCode.VERIFIED)) == [
        (first, "done"),
        (second, "done"),
        ("Verified", "done"),
    ]
    never_scanned = replace(ended(ResultCode.CANCELLED_AT_KIOSK), scanned_at=None)
    assert steps(never_scanned) == [(first, "done"), (second, "next"), ("Cancelled", "now")]


@pytest.mark.parametrize("result", [one for one in ENDS if one is not ResultCode.VERIFIED])
def test_the_last_step_is_how_it_ended(result):
    assert steps(ended(result))[2] == (ENDS[result][0].value.capitalize(), "now")


def test_the_status_is_the_step_at_which_the_visitor_is():
    for session, step in ((WAITING, 0), (SCANNED, 1), (ended(ResultCode.DECLINED), 2)):
        shown = view(session)
        assert shown.status == shown.steps[step].text
    assert "scan the QR code" in view(WAITING).detail
    assert "must show the same code" in view(SCANNED).detail


def test_an_end_looks_as_good_or_bad_as_it_is():
    looks = {result: view(ended(result)).look for result in ENDS}
    assert {result for result, look in looks.items() if look == "good"} == {ResultCode.VERIFIED}
    for state, look in (
        (SessionState.FAILED, "bad"),
        (SessionState.EXPIRED, "late"),
        (SessionState.DECLINED, "calm"),
        (SessionState.CANCELLED, "calm"),
    ):
        assert {looks[result] for result in ENDS if ENDS[result][0] is state} == {look}
    assert {view(WAITING).look, view(SCANNED).look} == {"now"}


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
