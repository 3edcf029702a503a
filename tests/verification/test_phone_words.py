"""What a JD app says of a request, its result and a refusal: words and a tone for each."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from verification.domain import source_document
from verification.domain.accounts import JdAccount
from verification.domain.refusals import Refusal
from verification.domain.session import ResultCode, SessionState
from verification.domain.tone import Tone
from verification.services.phone import Authorization
from verification.services.phone_words import (
    Message,
    Next,
    person_name,
    real_name_message,
    refusal_message,
    request_words,
    result_message,
    withdrawal_words,
    withdrawn_message,
)

RESULTS = {
    ResultCode.VERIFIED: ("Authorized", Tone.GOOD, Next.HOME),
    ResultCode.NOT_FINISHED: (source_document.NOT_FINISHED, Tone.BAD, Next.VERIFY),
    ResultCode.VERIFIED_OTHERS: (source_document.VERIFIED_OTHERS, Tone.BAD, Next.HOME),
    ResultCode.CLOUD_ACCOUNT_ALREADY_VERIFIED: ("Already verified", Tone.BAD, Next.HOME),
    ResultCode.DECLINED: ("Declined", Tone.CALM, Next.HOME),
    ResultCode.NOT_SCANNED_IN_TIME: ("Timed out", Tone.LATE, Next.AGAIN),
    ResultCode.NOT_AUTHORIZED_IN_TIME: ("Timed out", Tone.LATE, Next.AGAIN),
    ResultCode.CLOCK_SET_BACK: ("This request was ended", Tone.LATE, Next.AGAIN),
    ResultCode.CANCELLED_AT_KIOSK: ("Cancelled at the kiosk", Tone.CALM, Next.HOME),
    ResultCode.KIOSK_CLOSED: ("Cancelled at the kiosk", Tone.CALM, Next.HOME),
}
REFUSALS = {
    Refusal.FRAME_STALE: ("This picture of the QR code is too old", Tone.LATE, Next.AGAIN),
    Refusal.FRAME_AHEAD: ("The clocks do not agree", Tone.LATE, Next.AGAIN),
    Refusal.CODE_ALTERED: ("This QR code was changed", Tone.BAD, Next.AGAIN),
    Refusal.ALREADY_IN_PROGRESS: ("Already in progress", Tone.CALM, Next.HOME),
    Refusal.TOO_MANY_TRIES: ("Too many tries", Tone.LATE, Next.AGAIN),
    Refusal.NOTHING_TO_WITHDRAW: ("There is nothing to withdraw", Tone.CALM, Next.HOME),
    Refusal.UNKNOWN_CODE: ("Unknown QR code", Tone.BAD, Next.AGAIN),
    Refusal.CODE_REPLACED: ("This QR code is out of date", Tone.LATE, Next.AGAIN),
    Refusal.CODE_EXPIRED: ("This QR code has expired", Tone.LATE, Next.AGAIN),
    Refusal.CODE_CANCELLED: ("This QR code was cancelled", Tone.CALM, Next.HOME),
    Refusal.CODE_USED: ("This QR code has been used", Tone.CALM, Next.HOME),
    Refusal.SCANNED_BY_ANOTHER: ("Already scanned by another phone", Tone.BAD, Next.AGAIN),
    Refusal.NOT_THE_SCANNER: ("Another account is signed in now", Tone.BAD, Next.AGAIN),
}
CLOSED = ("This request is no longer open", Tone.CALM, Next.HOME)


def heard(message):
    return message.headline, message.tone, message.first


@pytest.mark.parametrize("result", ResultCode)
def test_each_end_of_a_request(result):
    message = result_message(result)
    assert heard(message) == RESULTS[result]
    assert message.advice
    assert message.receipt is (result is ResultCode.VERIFIED)
    assert bool(message.steps) is (result is ResultCode.NOT_FINISHED)


def test_who_declined_is_told_how_to_go_on_after_all():
    assert "'Try again with a new code' on the kiosk" in result_message(ResultCode.DECLINED).note


@pytest.mark.parametrize("refusal", Refusal)
def test_each_refusal_of_a_code_or_a_tap(refusal):
    message = refusal_message(refusal)
    assert heard(message) == REFUSALS.get(refusal, CLOSED)
    assert message.advice
    assert not message.receipt


@pytest.mark.parametrize("refusal", [Refusal.ALREADY_IN_PROGRESS, Refusal.TOO_MANY_TRIES])
@pytest.mark.parametrize(("seconds", "minutes"), [(0, 1), (59, 1), (60, 1), (61, 2), (120, 2)])
def test_a_wait_is_said_in_minutes_that_have_begun(refusal, seconds, minutes):
    advice = refusal_message(refusal, timedelta(seconds=seconds)).advice
    assert f" {minutes} min" in advice


def test_after_the_real_name_and_after_a_withdrawal():
    assert heard(real_name_message()) == ("Your real name is verified", Tone.GOOD, Next.AGAIN)
    assert heard(withdrawn_message()) == ("Consent withdrawn", Tone.CALM, Next.HOME)
    assert withdrawn_message().receipt
    assert not real_name_message().receipt


def test_what_is_asked_before_a_consent_is_withdrawn():
    words = withdrawal_words()
    assert (words.heading, words.keep) == ("Withdraw consent", "Keep it")
    assert "a record of your consent is kept" in words.text
    assert withdrawal_words(lambda context, _: context).text == "WithdrawPage"


def test_a_message_that_says_no_more_is_calm_and_leads_home():
    assert Message("Headline", "Advice") == Message(
        "Headline", "Advice", Tone.CALM, receipt=False, next=None, steps=(), note=""
    )


@pytest.mark.parametrize(
    "messages",
    [
        lambda translate: [result_message(one, translate) for one in ResultCode],
        lambda translate: [refusal_message(one, translate=translate) for one in Refusal],
        lambda translate: [real_name_message(translate), withdrawn_message(translate)],
    ],
    ids=["results", "refusals", "others"],
)
def test_every_sentence_is_translated(messages):
    for message in messages(lambda context, _: f"<{context}>"):
        steps = [text for step in message.steps for text in step]
        said = {message.headline, message.advice, message.note, *steps} - {""}
        assert said <= {"<Phone>", "<Document>"}


# -- the sheet ------------------------------------------------------------------------------------

NOW = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
REQUEST = Authorization(
    "a" * 32, "qi***ks", "Desk 1", "4071", SessionState.SCANNED, None, NOW, "0a0b0c0d", True
)
PERSON = JdAccount(1, "lin-zhixia", "林知夏", "Lin Zhixia", "99999919930618001X", None, ())


def test_the_sheet_says_who_asks_where_and_what_is_read_masked():
    words = request_words(REQUEST, PERSON)
    assert words.asked == ("Asked by", "qi***ks · JD Cloud account")
    assert words.purpose == ("Purpose", "Individual real-name verification")
    assert words.read == ("Will be read", f"Real name L** Z*****\nID number 9{'*' * 16}X")
    assert words.compare == "Same code on the kiosk 'Desk 1'?"
    assert words.code == "40 71"
    assert words.consent == source_document.CONSENT
    assert (words.decline, words.ok) == ("Decline", "OK")


def test_the_name_is_in_the_script_that_is_shown():
    assert "Real name 林**\n" in request_words(REQUEST, PERSON, in_chinese=True).read[1]
    assert person_name(PERSON, in_chinese=True) == "林知夏"
    assert person_name(PERSON, in_chinese=False) == "Lin Zhixia"


def test_without_a_request_the_sheet_has_its_fixed_words_only():
    words, whole = request_words(None, None), request_words(REQUEST, PERSON)
    assert (words.asked[1], words.read[1], words.code) == ("", "", "")
    assert words.compare == "Same code on the kiosk ''?"
    assert whole == replace(
        words, compare=whole.compare, code=whole.code, asked=whole.asked, read=whole.read
    )
