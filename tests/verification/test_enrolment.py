"""A new machine gets the keys by a short code: once, in time, and nobody else does."""

from __future__ import annotations

from datetime import timedelta

import pytest

from testbed.databases import statement
from testbed.service_fixture import PIN
from verification.domain.enrolment import CODE_LIFETIME, CODE_TRIES, new_code, read_code
from verification.domain.randomness import Randomness
from verification.domain.refusals import Refusal, Refused
from verification.security import enrolment_seal
from verification.security.enrolment_seal import CodeSecret, MachineKey, seal_keys
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing
from verification.services.enrolment import EnrolmentService, NewMachine, OfferState
from verification.store.database import Database

WAITING, SEALED, TAKEN, OVER = OfferState


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """The least work of argon2: no code of a test is a secret."""
    slow = enrolment_seal.hash_secret_raw

    def fast(*given, **options):
        return slow(*given, **{**options, "time_cost": 1, "memory_cost": 8})

    monkeypatch.setattr(enrolment_seal, "hash_secret_raw", fast)


@pytest.fixture
def console(desk):
    return EnrolmentService(desk.database, desk.clock, Randomness())


@pytest.fixture
def machine(desk, tmp_path):
    """Another machine: the same database, and a folder of its own without keys."""
    ring = KeyRing(KeyFile(tmp_path / "other" / "keys.json"))
    database = Database(desk.database.url.render_as_string(hide_password=False), ring, desk.clock)
    yield NewMachine(database, desk.clock, Randomness()), ring
    database.close()


def refused(work, *words):
    with pytest.raises(Refused) as caught:
        work(*words)
    return caught.value.refusal


def enrolled(desk):
    with desk.database.reading() as transaction:
        return [
            (link.event.actor, link.event.station)
            for link in transaction.audit.trail()
            if link.event.action.value == "kiosk_enrolled"
        ]


def test_a_machine_that_knows_the_code_gets_the_keys_once(desk, console, machine):
    new, ring = machine
    offer = console.begin("anna")
    assert console.look(offer, "anna") == (WAITING, "")
    request = new.ask(f" {offer.code.lower()} ".replace("-", ""), "Front desk 2")
    assert new.take(request) is None
    assert console.look(offer, "anna") == (SEALED, "Front desk 2")
    assert enrolled(desk) == [("staff:anna", "Front desk 2")]
    assert new.take(request) == desk.keys.ids()
    assert ring.ids() == desk.keys.ids()
    # It proves itself by a secret of its own, and nothing of the keys stays in the database.
    assert ring.credential("x") != desk.keys.credential("x")
    assert statement(desk.database, "SELECT sealed_keys FROM kiosk_enrolment") == [("",)]
    assert console.look(offer, "anna") == (TAKEN, "Front desk 2")
    assert refused(new.ask, offer.code, "Front desk 3") is Refusal.WRONG_CODE
    assert enrolled(desk) == [("staff:anna", "Front desk 2")]


def test_the_code_itself_is_not_in_the_database(desk, console):
    offer = console.begin("anna")
    [row] = statement(desk.database, "SELECT * FROM kiosk_enrolment")
    assert offer.code not in str(row)
    assert offer.code not in repr(offer)
    assert offer.secret.secret.hex() not in str(row)


def test_only_a_lead_offers_a_code(desk, console):
    desk.staff.add("bert", "314159", by="staff:anna")
    assert refused(console.begin, "bert") is Refusal.NOT_A_LEAD


def test_a_code_is_over_after_ten_minutes(desk, console, machine):
    new, _ = machine
    offer = console.begin("anna")
    late = console.begin("anna")
    request = new.ask(late.code, "Front desk 2")
    desk.clock.advance(seconds=CODE_LIFETIME.total_seconds())
    assert refused(new.ask, offer.code, "Front desk 2") is Refusal.WRONG_CODE
    assert console.look(late, "anna") == (OVER, "")
    assert refused(new.take, request) is Refusal.WRONG_CODE
    assert enrolled(desk) == []


def test_wrong_codes_end_it(console, machine):
    new, _ = machine
    offer = console.begin("anna")
    for _ in range(CODE_TRIES):
        assert refused(new.ask, new_code(Randomness()), "Front desk 2") is Refusal.WRONG_CODE
    assert console.look(offer, "anna") == (OVER, "")
    assert refused(new.ask, offer.code, "Front desk 2") is Refusal.WRONG_CODE


def test_what_cannot_be_a_code_costs_no_try(console, machine):
    new, _ = machine
    offer = console.begin("anna")
    for _ in range(2 * CODE_TRIES):
        assert refused(new.ask, "hello", "Front desk 2") is Refusal.WRONG_CODE
    assert new.ask(offer.code, "Front desk 2")


def test_whoever_writes_the_database_gets_no_keys_without_the_code(desk, console, machine):
    """Their own public key in place of the machine's, or before it: counted, and forgotten."""
    new, _ = machine
    offer = console.begin("anna")
    for number in range(CODE_TRIES):
        request = new.ask(offer.code, "Front desk 2") if number == 0 else None
        statement(
            desk.database,
            f"UPDATE kiosk_enrolment SET public_key = '{MachineKey(Randomness()).public}',"
            " station = 'Front desk 2', proof = coalesce(proof, 'none')",
        )
        assert console.look(offer, "anna") == (WAITING, "")
        if request:
            # The machine that knows the code asks again.
            assert new.take(request) is None
            assert statement(desk.database, "SELECT public_key FROM kiosk_enrolment") == [
                (request.key.public,)
            ]
    assert console.look(offer, "anna") == (OVER, "")
    assert enrolled(desk) == []


def test_keys_that_were_not_sealed_by_who_showed_the_code_are_not_taken(desk, console, machine):
    new, ring = machine
    offer = console.begin("anna")
    request = new.ask(offer.code, "Front desk 2")
    guessed = CodeSecret.of(new_code(Randomness()), offer.enrolment_id)
    sealed = seal_keys(desk.keys.exported(), guessed, request.key.public, Randomness())
    statement(desk.database, f"UPDATE kiosk_enrolment SET sealed_keys = '{sealed}'")
    with pytest.raises(ValueError, match="not sealed by whoever showed the code"):
        new.take(request)
    assert not ring.folder or not (ring.folder / "keys.json").exists()


def test_a_code_that_is_taken_back_holds_no_more(console, machine):
    new, _ = machine
    offer = console.begin("anna")
    console.end(offer)
    assert refused(new.ask, offer.code, "Front desk 2") is Refusal.WRONG_CODE
    assert console.look(offer, "anna") == (OVER, "")


def test_a_code_is_read_however_it_is_typed():
    code = "0123A-BCDEF"
    for typed in ("oi23a bcdef", "OL23A-BCDEF", "0123ABCDEF"):
        assert read_code(typed) == code
    for typed in ("", "0123A-BCDE", "0123A-BCDE!", "0" * 11):
        assert read_code(typed) == ""
    codes = {new_code(Randomness()) for _ in range(100)}
    assert len(codes) == 100
    assert all(read_code(one) == one for one in codes)


def test_revoked_and_admitted_by_a_lead_and_the_trail_says_by_whom(desk):
    desk.staff.add("bert", "314159", by="staff:anna")
    assert refused(lambda: desk.staff.revoke_kiosk("Desk 1", by="staff:bert")) is Refusal.NOT_A_LEAD
    desk.staff.revoke_kiosk("Desk 1", by="staff:anna")
    assert [one.revoked for one in desk.staff.kiosks()] == [True]
    assert refused(lambda: desk.staff.admit_kiosk("Desk 1", by="staff:bert")) is Refusal.NOT_A_LEAD
    with desk.database.reading() as transaction:
        actors = {
            link.event.actor
            for link in transaction.audit.trail()
            if link.event.action.value == "kiosk_revoked"
        }
    assert actors == {"staff:anna"}
    desk.staff.sign_in("anna", PIN)
    assert [one.revoked for one in desk.staff.kiosks()] == [False]
    assert timedelta(minutes=10) == CODE_LIFETIME
