"""What a phone's service refuses, one rule at a time, and who wins where two meet."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from datetime import timedelta

import pytest

from testbed.databases import statement
from testbed.service_fixture import (
    CONSENT,
    FINANCE,
    MALL,
    SECOND,
    Desk,
    bind_elsewhere,
    holder,
    refusal_of,
)
from verification.domain import lifecycle, qr_payload
from verification.domain.alerts import Alert
from verification.domain.audit_events import AuditAction
from verification.domain.refusals import Refusal, Refused
from verification.domain.session import ResultCode, SessionState
from verification.services.phone import Consent


def forged(code):
    """The frame that is on the screen, with an authentication code that nobody computed."""
    return qr_payload.encode(replace(qr_payload.parse(code), code=bytes(qr_payload.CODE_LENGTH)))


# -- scanning ----------------------------------------------------------------------------------


def test_a_forged_frame_of_a_scanned_session_is_altered_and_no_second_phone(desk):
    issued = desk.kiosk.start("qinghe-books")
    asked = desk.phone.scan(issued.code, holder())
    assert refusal_of(desk, forged(issued.code)) is Refusal.CODE_ALTERED
    with pytest.raises(Refused, match="code_altered"):
        desk.phone.scan(forged(issued.code), holder())  # not from the first scanner either
    session = desk.kiosk.current(issued.session.session_id)
    assert (session.state, session.refused_scans) == (SessionState.SCANNED, 0)
    assert [alert.alert for alert in desk.staff.alerts()] == [Alert.CODE_ALTERED] * 2
    done = desk.phone.authorize(asked.authorization_id, holder(), CONSENT)
    assert done.state is SessionState.VERIFIED


@pytest.mark.parametrize("secret", ["junk", "", "{key}.", "{key}.AAAA"])
def test_a_code_whose_secret_cannot_be_opened_is_worth_nothing(desk, secret):
    issued = desk.kiosk.start("qinghe-books")
    [key] = desk.keys.ids()
    statement(desk.database, "UPDATE qr_code SET sealed_secret = ?", secret.format(key=key))
    desk.edited = True
    assert refusal_of(desk, issued.code) is Refusal.CODE_REPLACED


def test_an_unknown_jd_account_scans_nothing_and_the_code_stays_good(desk):
    issued = desk.kiosk.start("qinghe-books")
    with pytest.raises(Refused, match="unknown_jd_account"):
        desk.phone.scan(issued.code, holder(999, "phone-9"))
    assert desk.kiosk.current(issued.session.session_id).state is SessionState.WAITING_FOR_SCAN
    assert desk.phone.scan(issued.code, holder()).state is SessionState.SCANNED


def test_an_authorization_that_nobody_was_given_is_none(desk):
    with pytest.raises(Refused, match="session_ended"):
        desk.phone.current("of another database")
    with pytest.raises(Refused, match="session_ended"):
        desk.phone.authorize("of another database", holder(), CONSENT)
    with pytest.raises(Refused, match="session_ended"):
        desk.phone.decline("of another database", holder())


# -- the request that a phone can come back to ---------------------------------------------------


def test_a_request_past_its_deadline_is_no_longer_pending(desk):
    issued = desk.kiosk.start("qinghe-books")
    asked = desk.phone.scan(issued.code, holder())
    desk.clock.advance(seconds=119)
    assert desk.phone.pending(holder()) == asked
    desk.clock.advance(seconds=1)  # nobody has stored yet that it is over
    assert desk.phone.pending(holder()) is None
    over = desk.phone.current(asked.authorization_id)
    assert (over.state, over.result) == (SessionState.EXPIRED, ResultCode.NOT_AUTHORIZED_IN_TIME)


def test_declining_too_late_finds_it_expired(desk):
    issued = desk.kiosk.start("qinghe-books")
    asked = desk.phone.scan(issued.code, holder())
    desk.clock.advance(seconds=120)
    late = desk.phone.decline(asked.authorization_id, holder())
    assert (late.state, late.result) == (SessionState.EXPIRED, ResultCode.NOT_AUTHORIZED_IN_TIME)
    assert desk.kiosk.current(issued.session.session_id).result is late.result


def test_only_the_scanner_may_decline(desk):
    issued = desk.kiosk.start("qinghe-books")
    asked = desk.phone.scan(issued.code, holder())
    for other in (holder(SECOND), holder(device="phone-2")):
        with pytest.raises(Refused, match="not_the_scanner"):
            desk.phone.decline(asked.authorization_id, other)
    assert desk.phone.pending(holder()) == asked


# -- a minute more ---------------------------------------------------------------------------------


def test_a_minute_more_is_given_to_kiosk_and_phone_and_is_in_the_trail(desk):
    issued = desk.kiosk.start("qinghe-books")
    asked = desk.phone.scan(issued.code, holder())
    ends_at = desk.phone.extend(asked.authorization_id, holder()).ends_at
    assert ends_at == asked.ends_at + timedelta(minutes=1)
    session = desk.kiosk.extend(issued.session.session_id)
    assert session.deadline == asked.ends_at + timedelta(minutes=2)
    assert desk.phone.current(asked.authorization_id).ends_at == session.deadline
    with desk.database.reading() as transaction:
        events = [link.event for link in transaction.audit.trail()]
    by_phone, by_kiosk = [one for one in events if one.action == "session_extended"]
    scanned = next(one for one in events if one.action == "session_scanned")
    assert (by_phone.actor, by_kiosk.actor) == (scanned.actor, "kiosk")
    assert {by_phone.session_id, by_kiosk.session_id} == {session.session_id}
    assert (by_phone.detail, by_phone.station) == ("scanned", "Desk 1")
    # One second before its new end, it is answered as at any time.
    desk.clock.time = session.deadline - timedelta(seconds=1)
    done = desk.phone.authorize(asked.authorization_id, holder(), CONSENT)
    assert done.state is SessionState.VERIFIED


def test_an_extended_request_ends_in_its_time(desk):
    asked = desk.phone.scan(desk.kiosk.start("qinghe-books").code, holder())
    extended = desk.phone.extend(asked.authorization_id, holder())
    desk.clock.time = extended.ends_at
    over = desk.phone.authorize(asked.authorization_id, holder(), CONSENT)
    assert over.result is ResultCode.NOT_AUTHORIZED_IN_TIME


def test_more_time_is_given_ten_times_and_before_the_end(desk):
    asked = desk.phone.scan(desk.kiosk.start("qinghe-books").code, holder())
    for times in range(10):
        assert asked.can_be_extended, times
        asked = desk.phone.extend(asked.authorization_id, holder())
    assert not asked.can_be_extended
    with pytest.raises(Refused, match="no_more_time"):
        desk.phone.extend(asked.authorization_id, holder())
    desk.clock.time = asked.ends_at
    late = desk.phone.extend(asked.authorization_id, holder())
    assert late.result is ResultCode.NOT_AUTHORIZED_IN_TIME


def test_more_time_is_for_the_phone_that_scanned_at_a_kiosk_that_may_serve(desk):
    asked = desk.phone.scan(desk.kiosk.start("qinghe-books").code, holder())
    for stranger in (holder(SECOND), holder(device="phone-2")):
        with pytest.raises(Refused, match="not_the_scanner"):
            desk.phone.extend(asked.authorization_id, stranger)
    assert desk.phone.current(asked.authorization_id) == asked
    desk.staff.revoke_kiosk("Desk 1")
    assert desk.phone.extend(asked.authorization_id, holder()).result is ResultCode.KIOSK_CLOSED


# -- a cloud account that was verified meanwhile ---------------------------------------------------


def test_a_cloud_account_that_was_verified_before_the_scan_fails_at_the_scan(desk):
    issued = desk.kiosk.start("qinghe-books")
    bind_elsewhere(desk.database, desk.clock, "qinghe-books", SECOND)
    asked = desk.phone.scan(issued.code, holder())
    assert asked.state is SessionState.FAILED
    assert asked.result is ResultCode.CLOUD_ACCOUNT_ALREADY_VERIFIED
    assert desk.kiosk.current(issued.session.session_id).result is asked.result


def test_a_cloud_account_that_was_verified_after_the_scan_fails_at_ok(desk):
    issued = desk.kiosk.start("qinghe-books")
    asked = desk.phone.scan(issued.code, holder())
    bind_elsewhere(desk.database, desk.clock, "qinghe-books", SECOND)
    done = desk.phone.authorize(asked.authorization_id, holder(), CONSENT)
    assert done.state is SessionState.FAILED
    assert done.result is ResultCode.CLOUD_ACCOUNT_ALREADY_VERIFIED
    with desk.database.reading() as transaction:
        assert transaction.accounts.jd_account(MALL).bound_cloud_account_ids == ()
        assert transaction.accounts.consent_record(issued.session.session_id) is None


@pytest.mark.parametrize(
    ("login", "winner", "result"),
    [
        ("qinghe-books", SECOND, ResultCode.CLOUD_ACCOUNT_ALREADY_VERIFIED),
        ("yunshan-tea", MALL, ResultCode.VERIFIED_OTHERS),
    ],
)
def test_whoever_loses_the_race_for_a_binding_is_told_what_the_winner_made_true(
    desk, monkeypatch, login, winner, result
):
    """Decided before the winner's commit, bound after it: the database's constraints say so."""
    issued = desk.kiosk.start("qinghe-books")
    asked = desk.phone.scan(issued.code, holder())
    bind_elsewhere(desk.database, desk.clock, login, winner)
    too_early = iter([ResultCode.VERIFIED])
    decide = lifecycle.decide
    monkeypatch.setattr(lifecycle, "decide", lambda *facts: next(too_early, None) or decide(*facts))
    done = desk.phone.authorize(asked.authorization_id, holder(), CONSENT)
    assert (done.state, done.result) == (SessionState.FAILED, result)
    with desk.database.reading() as transaction:
        assert transaction.accounts.consent_record(issued.session.session_id) is None
        assert len(transaction.accounts.jd_account(winner).bound_cloud_account_ids) == 1
    assert desk.kiosk.current(issued.session.session_id).result is result


# -- consent -----------------------------------------------------------------------------------


def test_a_consent_without_words_is_none(desk):
    issued = desk.kiosk.start("qinghe-books")
    asked = desk.phone.scan(issued.code, holder())
    with pytest.raises(Refused, match="no_consent"):
        desk.phone.authorize(asked.authorization_id, holder(), replace(CONSENT, text=""))
    assert desk.phone.pending(holder()) == asked


def test_who_has_agreed_to_nothing_has_no_receipt_and_nothing_to_withdraw(desk):
    for step in (desk.phone.consent_receipt, desk.phone.withdraw):
        with pytest.raises(Refused, match="nothing_to_withdraw"):
            step(holder(FINANCE))


def test_a_receipt_names_all_that_was_agreed_to_for_another_program(desk):
    issued = desk.kiosk.start("qinghe-books")
    asked = desk.phone.scan(issued.code, holder())
    desk.phone.authorize(asked.authorization_id, holder(), Consent("同意", "zh_CN"))
    at = desk.clock.now().isoformat()
    text = desk.phone.consent_receipt(holder()).as_json()
    assert json.loads(text) == {
        "receipt": issued.session.reference,
        "controller": "JD Cloud",
        "purpose": "Individual real-name verification",
        "data": ["real name", "identity number"],
        "jd_cloud_account": "qi***ks",
        "kiosk": "Desk 1",
        "notice_version": "2022-02-21",
        "notice_language": "zh_CN",
        "notice_sha256": hashlib.sha256("同意".encode()).hexdigest(),
        "agreed_at": at,
        "withdrawn_at": None,
    }
    assert text.startswith('{\n  "receipt"')  # a person may read it, too
    station = replace(desk.phone.consent_receipt(holder()), station="前台 1")
    assert "前台 1" in station.as_json()


def test_an_authorization_of_another_kiosk_is_answered_there(desk):
    """One JD account, two kiosks: the request at the first is found again by its own id only."""
    other = Desk(desk.path, "Desk 2")
    other.share_clock(desk.clock)
    first = desk.phone.scan(desk.kiosk.start("qinghe-books").code, holder())
    second = desk.phone.scan(other.kiosk.start("yunshan-tea").code, holder(SECOND, "phone-2"))
    assert desk.phone.current(first.authorization_id).station == "Desk 1"
    assert desk.phone.current(second.authorization_id).station == "Desk 2"
    desk.phone.decline(second.authorization_id, holder(SECOND, "phone-2"))
    assert desk.phone.pending(holder()) == first


def test_a_phone_knows_its_own_account(desk):
    assert desk.phone.jd_account(1).login_name == "lin-zhixia"
    assert desk.phone.jd_account(99) is None


def test_what_is_answered_at_a_kiosk_that_was_revoked_meanwhile_ends_there(desk):
    asked = desk.phone.scan(desk.kiosk.start("qinghe-books").code, holder())
    with desk.database.writing() as transaction:
        transaction.staff.revoke_kiosk("Desk 1", desk.clock.now())
        transaction.audit.append(
            AuditAction.KIOSK_REVOKED, at=desk.clock.now(), actor="operator", station="Desk 1"
        )
    answered = desk.phone.authorize(asked.authorization_id, holder(), CONSENT)
    assert answered.state is SessionState.CANCELLED
    assert desk.bindings() == {}
