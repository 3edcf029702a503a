"""Codes of a class: they lead to the classroom's page, last longer, and pass for no other."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from testbed.databases import statement
from testbed.service_fixture import holder
from verification.domain import qr_payload
from verification.domain.randomness import Randomness
from verification.domain.refusals import Refusal, Refused
from verification.domain.session import SessionState
from verification.services.kiosk import KioskService
from verification.services.training_accounts import ClassProblem, TrainingAccounts

ORIGIN = "http://192.168.1.5:8080"


@pytest.fixture
def class_kiosk(desk):
    """The desk's kiosk, of which a class may be held."""
    TrainingAccounts(desk.database, desk.clock).mark()
    origins = [ORIGIN]
    kiosk = KioskService(
        desk.database,
        station=desk.station,
        credential=desk.credential,
        clock=desk.clock,
        randomness=Randomness(),
        settings=desk.settings,
        payload_origin=lambda: origins[0],
    )
    kiosk.origins = origins
    return kiosk


def refused(desk, code, **options):
    with pytest.raises(Refused) as caught:
        desk.phone.scan(code, holder(), **options)
    return caught.value.refusal


def test_a_code_leads_to_the_class_and_a_phones_window_scans_it_too(desk, class_kiosk):
    issued = class_kiosk.start("qinghe-books")
    assert issued.code.startswith(f"{ORIGIN}/scan/2/")
    assert desk.phone.scan(issued.code, holder()).state is SessionState.SCANNED


def test_without_a_class_nothing_is_different(desk, class_kiosk):
    class_kiosk.origins[0] = ""
    issued = class_kiosk.start("qinghe-books")
    assert issued.code.startswith(qr_payload.PREFIX)
    assert issued.origin == ""


def test_a_database_that_is_not_for_training_has_no_codes_of_a_class(desk, class_kiosk):
    statement(desk.database, "UPDATE setting SET value = 0 WHERE name = 'training'")
    issued = class_kiosk.start("qinghe-books")
    assert issued.code.startswith(qr_payload.PREFIX)
    assert issued.origin == ""
    statement(desk.database, "UPDATE setting SET value = 1 WHERE name = 'training'")


def test_a_code_keeps_its_address_when_the_class_ends(desk, class_kiosk):
    issued = class_kiosk.start("qinghe-books")
    class_kiosk.origins[0] = ""
    later = class_kiosk.frame(issued.token, 1, issued.origin)
    assert later.startswith(ORIGIN)
    assert class_kiosk.refresh(issued.session.session_id).code.startswith(qr_payload.PREFIX)


def test_a_frame_of_a_class_is_good_for_five_to_ten_seconds(desk, class_kiosk):
    issued = class_kiosk.start("qinghe-books")
    desk.clock.advance(seconds=9.9)
    assert class_kiosk.step(issued.issued_at, issued.origin) == 1
    desk.clock.advance(seconds=0.1)
    assert refused(desk, issued.code) is Refusal.FRAME_STALE
    # What counts is when it was seen.
    seen = desk.phone.scan(issued.code, holder(), seen_ago=timedelta(seconds=5))
    assert seen.state is SessionState.SCANNED


@pytest.mark.parametrize(
    "origin", ["http://192.168.1.6:8080", "https://192.168.1.5:8080", "http://192.168.1.5"]
)
def test_a_frame_under_another_address_was_changed(desk, class_kiosk, origin):
    issued = class_kiosk.start("qinghe-books")
    assert refused(desk, issued.code.replace(ORIGIN, origin)) is Refusal.CODE_ALTERED


def test_a_frame_of_a_kiosk_without_a_class_gains_no_time(desk):
    issued = desk.kiosk.start("qinghe-books")
    frame = replace(qr_payload.parse(issued.code), origin=ORIGIN)
    assert refused(desk, qr_payload.encode(frame)) is Refusal.CODE_ALTERED


@pytest.mark.parametrize(
    ("origin", "can_be"),
    [
        ("http://192.168.1.5:8080", True),
        ("https://class.example", True),
        ("http://[fd00::5]:8080", True),
        ("ftp://192.168.1.5", False),
        ("http://192.168.1.5:8080/", False),
        ("http://a@192.168.1.5", False),
        ("http://192.168.1.5:080", False),
        ("http://" + "a" * 73, True),
        ("http://" + "a" * 74, False),
        ("", False),
    ],
)
def test_what_can_be_the_address_of_a_class(origin, can_be):
    assert qr_payload.is_origin(origin) is can_be
    if not can_be and origin:
        with pytest.raises(qr_payload.NotOurCode):
            qr_payload.parse(f"{origin}/scan/2/{'A' * 32}.0.{'A' * 22}")


# -- which database a class may be held on ---------------------------------------------------------


def test_a_class_needs_a_database_that_is_marked(desk):
    accounts = TrainingAccounts(desk.database, desk.clock)
    assert accounts.class_problem() is ClassProblem.NOT_MARKED
    accounts.mark()
    accounts.mark()  # once more changes nothing
    assert accounts.class_problem() is None
    assert desk.trail().count("setting_changed") == 1


def test_a_class_needs_people_who_cannot_be_real(desk, monkeypatch):
    accounts = TrainingAccounts(desk.database, desk.clock)
    accounts.mark()
    monkeypatch.setattr("verification.services.training_accounts.is_fictitious", lambda _: False)
    assert accounts.class_problem() is ClassProblem.REAL_PEOPLE
