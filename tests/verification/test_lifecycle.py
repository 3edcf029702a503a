"""The rules of a verification as pure functions: no database, no clock but the test's."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from verification.domain import lifecycle, qr_payload
from verification.domain.accounts import CloudAccount, JdAccount, RealNameSource
from verification.domain.clock import ManualClock
from verification.domain.refusals import Refusal, Refused
from verification.domain.session import (
    TRANSITIONS,
    Action,
    ResultCode,
    Scanner,
    SessionState,
    reference_of,
    slip_in,
)
from verification.domain.settings import CLOCK_TOLERANCE, GrowingLimit, Limit, Settings

NOW = ManualClock().now()
SETTINGS = Settings()
PHONE, OTHER_PHONE = Scanner("phone-1", 1), Scanner("phone-2", 1)
ACCOUNT = CloudAccount(1, "qinghe-books", verified=False)
WAITING = lifecycle.open_session("s1", ACCOUNT, "Desk 1", NOW, SETTINGS)


def after(seconds):
    return NOW + timedelta(seconds=seconds)


def scanned(decision=ResultCode.VERIFIED, session=WAITING):
    return lifecycle.scan(
        session,
        scanner=PHONE,
        decision=decision,
        authorization_id="a1",
        match_code="0427",
        now=after(60),
        settings=SETTINGS,
    )


SCANNED = scanned()


def refusal_of(step):
    with pytest.raises(Refused) as caught:
        step()
    return caught.value.refusal


# -- the decision table --------------------------------------------------------------------------


def person(source=RealNameSource.JD_MALL, bound=()):
    return JdAccount(1, "lin-zhixia", "林知夏", "Lin Zhixia", "", source, tuple(bound))


@pytest.mark.parametrize(
    ("verified", "source", "bound", "limit", "result"),
    [
        # The cloud account's own state goes before everything about the JD account.
        (True, RealNameSource.JD_MALL, (), 1, ResultCode.CLOUD_ACCOUNT_ALREADY_VERIFIED),
        (True, None, (), 1, ResultCode.CLOUD_ACCOUNT_ALREADY_VERIFIED),
        (True, RealNameSource.JD_FINANCE, (7,), 1, ResultCode.CLOUD_ACCOUNT_ALREADY_VERIFIED),
        (False, None, (), 1, ResultCode.NOT_FINISHED),
        (False, None, (7,), 1, ResultCode.NOT_FINISHED),
        (False, RealNameSource.JD_MALL, (7,), 1, ResultCode.VERIFIED_OTHERS),
        (False, RealNameSource.JD_MALL, (7, 8), 2, ResultCode.VERIFIED_OTHERS),
        (False, RealNameSource.JD_MALL, (7, 8, 9), 2, ResultCode.VERIFIED_OTHERS),
        (False, RealNameSource.JD_MALL, (7,), 2, ResultCode.VERIFIED),
        (False, RealNameSource.JD_MALL, (), 1, ResultCode.VERIFIED),
        (False, RealNameSource.JD_FINANCE, (), 1, ResultCode.VERIFIED),
    ],
)
def test_the_decision_table(verified, source, bound, limit, result):
    account = replace(ACCOUNT, verified=verified)
    assert lifecycle.decide(person(source, bound), account, limit) is result


# -- frames --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("step", "refusal"),
    [
        (8, Refusal.FRAME_STALE),
        (9, None),
        (10, None),
        (11, Refusal.FRAME_AHEAD),
    ],
)
def test_frames_of_this_step_and_the_one_before_are_accepted(step, refusal):
    secret = bytes(32)
    frame = qr_payload.make_frame(bytes(24), secret, step)
    if refusal is None:
        lifecycle.check_frame(frame, secret, 10)
    else:
        assert refusal_of(lambda: lifecycle.check_frame(frame, secret, 10)) is refusal
    # Who does not know the secret is told nothing about the time.
    assert (
        refusal_of(lambda: lifecycle.check_frame(frame, bytes([1] * 32), 10))
        is Refusal.CODE_ALTERED
    )


# -- lifetimes -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("session", "seconds", "result"),
    [
        (WAITING, 119, None),
        (WAITING, 120, ResultCode.NOT_SCANNED_IN_TIME),
        (scanned(), 60 + 119, None),
        (scanned(), 60 + 120, ResultCode.NOT_AUTHORIZED_IN_TIME),
        (WAITING, -5, None),
        (WAITING, -6, ResultCode.CLOCK_SET_BACK),
        (scanned(), 60 - 5, None),
        (scanned(), 60 - 6, ResultCode.CLOCK_SET_BACK),
    ],
)
def test_a_session_expires_at_its_deadline_or_when_the_clock_is_set_back(session, seconds, result):
    assert timedelta(seconds=5) == CLOCK_TOLERANCE
    now = lifecycle.expire(session, after(seconds))
    if result is None:
        assert now is session
    else:
        assert (now.state, now.result) == (SessionState.EXPIRED, result)
        assert now.ended_at == after(seconds)
        assert now.revision == session.revision + 1


def test_what_has_ended_does_not_expire():
    ended = lifecycle.cancel(WAITING, result=ResultCode.CANCELLED_AT_KIOSK, now=after(1))
    for seconds in (-86_400, 86_400):
        assert lifecycle.expire(ended, after(seconds)) is ended


def test_a_refresh_gives_a_whole_lifetime_again():
    refreshed = lifecycle.refresh(WAITING, now=after(100), settings=SETTINGS)
    assert refreshed.deadline == after(220)
    assert refreshed.state is SessionState.WAITING_FOR_SCAN
    assert lifecycle.expire(refreshed, after(219)) is refreshed


def test_a_refresh_takes_no_session_from_who_answers_on_the_phone():
    step = partial(lifecycle.refresh, scanned(), now=after(1), settings=SETTINGS)
    assert refusal_of(step) is Refusal.ALREADY_SCANNED


def test_an_account_that_is_verified_gets_no_code():
    verified = replace(ACCOUNT, verified=True)
    step = partial(lifecycle.open_session, "s2", verified, "Desk 1", NOW, SETTINGS)
    assert refusal_of(step) is Refusal.CLOUD_ACCOUNT_ALREADY_VERIFIED


def test_a_minute_more_is_given_ten_times_and_changes_nothing_else():
    for session in (WAITING, scanned()):
        later = session
        for times in range(1, 11):
            assert later.can_be_extended
            later = lifecycle.extend(later)
            assert later == replace(
                session,
                deadline=session.deadline + timedelta(minutes=times),
                extensions=times,
                revision=session.revision + times,
            )
        assert not later.can_be_extended
        assert refusal_of(lambda one=later: lifecycle.extend(one)) is Refusal.NO_MORE_TIME


def test_what_has_ended_gets_no_more_time():
    ended = lifecycle.expire(WAITING, after(120))
    assert not ended.can_be_extended
    assert refusal_of(lambda: lifecycle.extend(ended)) is Refusal.SESSION_ENDED


def test_a_scan_has_its_own_time_after_a_wait_that_was_extended():
    claimed = scanned(session=lifecycle.extend(WAITING))
    assert claimed.deadline == after(60 + 120)
    assert claimed.extensions == 1


def test_only_the_phone_that_scanned_gets_more_time():
    assert lifecycle.extend_by_phone(scanned(), scanner=PHONE) == lifecycle.extend(scanned())
    for session, phone in ((scanned(), OTHER_PHONE), (WAITING, PHONE)):
        stranger = refusal_of(lambda s=session, p=phone: lifecycle.extend_by_phone(s, scanner=p))
        assert stranger is Refusal.NOT_THE_SCANNER


# -- who may do what -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "decision",
    [
        ResultCode.NOT_FINISHED,
        ResultCode.VERIFIED_OTHERS,
        ResultCode.CLOUD_ACCOUNT_ALREADY_VERIFIED,
    ],
)
def test_a_scan_that_cannot_be_authorized_ends_the_session_and_shows_no_match_code(decision):
    failed = scanned(decision)
    assert (failed.state, failed.result) == (SessionState.FAILED, decision)
    assert failed.match_code is None
    assert (failed.scanner, failed.scanned_at) == (PHONE, after(60))


@pytest.mark.parametrize("step", [lifecycle.authorize, lifecycle.decline])
def test_only_the_phone_that_scanned_answers_and_only_once(step):
    decision = {"decision": ResultCode.VERIFIED} if step is lifecycle.authorize else {}

    def answer(session, scanner):
        return step(session, scanner=scanner, now=after(70), **decision)

    for stranger in (OTHER_PHONE, Scanner("phone-1", 2)):
        assert refusal_of(lambda s=stranger: answer(scanned(), s)) is Refusal.NOT_THE_SCANNER
    assert refusal_of(lambda: answer(WAITING, PHONE)) is Refusal.NOT_THE_SCANNER
    ended = answer(scanned(), PHONE)
    assert ended.state.is_final
    assert refusal_of(lambda: answer(ended, PHONE)) is Refusal.SESSION_ENDED


def test_a_second_phone_is_refused_and_counted_and_the_first_may_come_back():
    claimed = scanned()

    def scan_again(scanner):
        return lifecycle.scan(
            claimed,
            scanner=scanner,
            decision=ResultCode.VERIFIED,
            authorization_id="a2",
            match_code="1111",
            now=after(61),
            settings=SETTINGS,
        )

    assert scan_again(PHONE) is claimed
    assert refusal_of(lambda: scan_again(OTHER_PHONE)) is Refusal.SCANNED_BY_ANOTHER
    noted = lifecycle.refuse_scan(claimed)
    assert (noted.refused_scans, noted.scanner) == (1, PHONE)


@pytest.mark.parametrize(
    ("state", "refusal"),
    [
        (SessionState.VERIFIED, Refusal.CODE_USED),
        (SessionState.FAILED, Refusal.CODE_USED),
        (SessionState.DECLINED, Refusal.CODE_USED),
        (SessionState.EXPIRED, Refusal.CODE_EXPIRED),
        (SessionState.CANCELLED, Refusal.CODE_CANCELLED),
    ],
)
def test_the_code_of_an_ended_session_says_how_it_ended(state, refusal):
    ended = replace(WAITING, state=state)
    assert refusal_of(lambda: lifecycle.refuse_ended_code(ended)) is refusal
    assert (
        refusal_of(lambda: lifecycle.refresh(ended, now=after(1), settings=SETTINGS))
        is Refusal.SESSION_ENDED
    )
    assert lifecycle.cancel(ended, result=ResultCode.KIOSK_CLOSED, now=after(1)) is ended


def test_a_way_that_is_not_in_the_table_is_a_bug():
    for state, action in ((SessionState.VERIFIED, Action.CANCEL), (WAITING.state, Action.DECLINE)):
        assert (state, action) not in TRANSITIONS
        with pytest.raises(AssertionError, match="no transition"):
            lifecycle.require_transition(state, action, SessionState.CANCELLED)


CANCELLED = ResultCode.CANCELLED_AT_KIOSK


@pytest.mark.parametrize(
    ("state", "action", "step"),
    [
        (WAITING, Action.SCAN, scanned),
        (WAITING, Action.SCAN, lambda: scanned(ResultCode.NOT_FINISHED)),
        (WAITING, Action.REFRESH, lambda: lifecycle.refresh(WAITING, now=NOW, settings=SETTINGS)),
        (WAITING, Action.EXTEND, lambda: lifecycle.extend(WAITING)),
        (WAITING, Action.CANCEL, lambda: lifecycle.cancel(WAITING, result=CANCELLED, now=NOW)),
        (WAITING, Action.EXPIRE, lambda: lifecycle.expire(WAITING, after(120))),
        (SCANNED, Action.EXTEND, lambda: lifecycle.extend_by_phone(SCANNED, scanner=PHONE)),
        (SCANNED, Action.DECLINE, lambda: lifecycle.decline(SCANNED, scanner=PHONE, now=NOW)),
        (SCANNED, Action.CANCEL, lambda: lifecycle.cancel(SCANNED, result=CANCELLED, now=NOW)),
        (SCANNED, Action.EXPIRE, lambda: lifecycle.expire(SCANNED, after(1000))),
        (
            SCANNED,
            Action.AUTHORIZE,
            lambda: lifecycle.authorize(
                SCANNED, scanner=PHONE, decision=ResultCode.VERIFIED, now=NOW
            ),
        ),
    ],
)
def test_no_step_is_taken_but_those_in_the_table(monkeypatch, state, action, step):
    assert step().revision == state.revision + 1
    monkeypatch.delitem(TRANSITIONS, (state.state, action))
    with pytest.raises(AssertionError, match=f"--{action}-->"):
        step()


# -- limits --------------------------------------------------------------------------------------


def test_what_no_one_has_set_is_as_documented():
    assert timedelta(days=30) == SETTINGS.retention
    assert timedelta(seconds=90) == SETTINGS.idle_limit
    assert timedelta(seconds=20) == SETTINGS.idle_warning
    assert (SETTINGS.scan_lifetime, SETTINGS.authorization_lifetime) == (
        timedelta(seconds=120),
        timedelta(seconds=120),
    )
    assert SETTINGS.shared() == {
        "scan_lifetime": 120,
        "authorization_lifetime": 120,
        "idle_limit": 90,
        "retention": 30,
    }


def test_what_staff_has_set_holds_unless_the_command_line_says_otherwise():
    stored = {"retention": 7, "idle_limit": 60, "of another version": 1}
    assert SETTINGS.with_shared(stored).retention == timedelta(days=7)
    given = replace(SETTINGS, given=frozenset({"retention"}))
    changed = given.with_shared(stored)
    assert changed.retention == timedelta(days=30)
    assert changed.idle_limit == timedelta(seconds=60)


def test_a_limit_counts_what_lies_within_its_period():
    limit = Limit(2, timedelta(seconds=60))
    assert limit.retry_at([after(0)], after(1)) is None
    assert limit.retry_at([after(0), after(30)], after(59)) == after(60)
    assert limit.retry_at([after(0), after(30)], after(60)) is None
    assert limit.retry_at([after(0), after(30)], after(30)) == after(60)
    # A clock that was set back: what seems to lie ahead counts for nothing.
    assert limit.retry_at([after(100), after(110)], after(59)) is None


def test_a_growing_limit_doubles_the_wait_with_each_further_run():
    limit = GrowingLimit(2, timedelta(seconds=10), timedelta(seconds=25), timedelta(seconds=1000))
    times = [after(0)]
    assert limit.retry_at(times, after(0)) is None
    times.append(after(1))
    assert limit.retry_at(times, after(2)) == after(11)
    assert limit.retry_at(times, after(11)) is None
    times += [after(20), after(21)]
    assert limit.retry_at(times, after(22)) == after(41)
    times += [after(50), after(51)]
    assert limit.retry_at(times, after(52)) == after(76)  # not forty: the longest
    assert limit.retry_at(times, after(2000)) is None


def test_a_growing_limit_counts_whole_runs_within_its_period():
    limit = GrowingLimit(2, timedelta(seconds=10), timedelta(seconds=25), timedelta(seconds=30))
    # A third try begins no wait, and does not make one longer; one of this moment counts.
    assert limit.retry_at([after(0), after(1), after(9)], after(9)) == after(11)
    assert limit.retry_at([after(0), after(9)], after(9)) == after(19)
    assert limit.retry_at([after(0), after(29)], after(29)) == after(39)
    assert limit.retry_at([after(0), after(29)], after(30)) is None
    assert limit.retry_at([after(50), after(60)], after(9)) is None


def test_a_reference_is_short_enough_to_be_read_aloud():
    assert reference_of("0a1b2c3d4e5f60718293a4b5c6d7e8f9") == "0a1b2c3d"


@pytest.mark.parametrize(
    ("typed", "slip"),
    [
        ("9f371f67", "9f371f67"),
        (" 9F371F67 ", "9F371F67"),
        ("20260504", "20260504"),
        ("told about the code9f371f67", "9f371f67"),
        ("told 9f371f67", "9f371f67"),
        ("told about the app", ""),
        ("call 62345678", ""),
        ("电话13812345678", ""),
        ("", ""),
    ],
)
def test_a_scanned_slip_is_told_from_what_is_typed(typed, slip):
    assert slip_in(typed) == slip
