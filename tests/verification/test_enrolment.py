"""A new machine gets the keys by a short code: once, in time, and nobody else does."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from argon2.low_level import Type

from testbed.databases import statement
from testbed.service_fixture import PIN
from verification.domain.alerts import Alert
from verification.domain.enrolment import (
    CODE_LIFETIME,
    CODE_TRIES,
    Enrolment,
    EnrolmentRequest,
    new_code,
    read_code,
)
from verification.domain.randomness import Randomness
from verification.domain.refusals import Refusal, Refused
from verification.security import enrolment_seal
from verification.security.enrolment_seal import CodeSecret, MachineKey, NotSealedHere, seal_keys
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing
from verification.services.enrolment import EnrolmentService, NewMachine, OfferState, OfferStatus
from verification.store.database import Database, DatabaseUnavailable, Fault
from verification.store.repositories.alerts import AlertRepository

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
    return EnrolmentService(desk.database, desk.clock, Randomness(), station="console pc-1")


@pytest.fixture
def machine(desk, tmp_path):
    """Another machine: the same database, and a folder of its own without keys."""
    ring = KeyRing(KeyFile(tmp_path / "other" / "keys.json"))
    database = Database(desk.database.url.render_as_string(hide_password=False), ring, desk.clock)
    yield NewMachine(database, desk.clock, Randomness()), ring
    database.close()


def asked_by_hand(desk, offer, station="Front desk 2", *, code="", key=None):
    """A request as whoever writes the database could put it there, with a proof for *code*."""
    key = MachineKey(Randomness()).public if key is None else key
    secret = CodeSecret.of(code, offer.enrolment_id) if code else None
    proof = secret.proof(key, station) if secret else "0" * 64
    statement(
        desk.database,
        "INSERT INTO enrolment_request (enrolment_id, public_key, station, proof)"
        " VALUES (?, ?, ?, ?)",
        *(offer.enrolment_id, key, station, proof),
    )


def raised(desk):
    """The alerts, as a clerk's desk lists them, and the events that say why."""
    with desk.database.reading() as transaction:
        events = [
            link.event.station
            for link in transaction.audit.trail()
            if link.event.action.value == "enrolment_refused"
        ]
    alerts = [one.alert.station for one in desk.console.read().calls]
    assert {one.alert.alert for one in desk.console.read().calls} <= {Alert.PAIRING_CODE_GUESSED}
    return alerts, events


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
    assert console.look(offer, "anna") == OfferStatus(WAITING)
    request = new.ask(f" {offer.code.lower()} ".replace("-", ""), "Front desk 2")
    assert new.take(request) is None
    assert console.look(offer, "anna") == OfferStatus(SEALED, "Front desk 2")
    assert enrolled(desk) == [("staff:anna", "Front desk 2")]
    assert new.take(request) == desk.keys.ids()
    assert ring.ids() == desk.keys.ids()
    # It proves itself by a secret of its own, and nothing of the keys stays in the database.
    assert ring.credential("x") != desk.keys.credential("x")
    assert statement(desk.database, "SELECT sealed_keys FROM enrolment_request") == [("",)]
    assert console.look(offer, "anna") == OfferStatus(TAKEN, "Front desk 2")
    assert refused(new.ask, offer.code, "Front desk 3") is Refusal.WRONG_CODE
    assert enrolled(desk) == [("staff:anna", "Front desk 2")]


def test_the_code_itself_is_not_in_the_database(desk, console):
    offer = console.begin("anna")
    [row] = statement(desk.database, "SELECT * FROM kiosk_enrolment")
    assert offer.code not in str(row)
    assert offer.code not in repr(offer)
    assert repr(offer.secret.secret) not in repr(offer)
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
    assert console.look(late, "anna") == OfferStatus(OVER)
    assert refused(new.take, request) is Refusal.WRONG_CODE
    assert enrolled(desk) == []


def test_wrong_codes_end_it_for_who_tries_them_and_staff_hears_of_it(desk, console, machine):
    new, _ = machine
    offer = console.begin("anna")
    for number in range(1, CODE_TRIES + 1):
        assert refused(new.ask, new_code(Randomness()), "Front desk 2") is Refusal.WRONG_CODE
        assert console.look(offer, "anna") == OfferStatus(WAITING, wrong=number)
    assert refused(new.ask, offer.code, "Front desk 2") is Refusal.WRONG_CODE
    assert console.look(offer, "anna") == OfferStatus(WAITING, wrong=CODE_TRIES)
    told = CODE_TRIES * ["console pc-1"]
    assert raised(desk) == (told, told)


def test_a_wrong_code_is_told_of_once_however_the_code_ends(desk, console):
    offer = console.begin("anna")
    asked_by_hand(desk, offer, code="AAAA-AAAA")
    console.look(offer, "anna")
    console.end(offer)
    assert raised(desk) == (["console pc-1"], ["console pc-1"])


def test_a_wrong_code_is_told_of_also_where_the_code_was_taken_back_meanwhile(
    desk, console, machine
):
    new, _ = machine
    offer = console.begin("anna")
    assert refused(new.ask, new_code(Randomness()), "Front desk 2") is Refusal.WRONG_CODE
    console.end(offer)
    assert raised(desk) == (["console pc-1"], ["console pc-1"])


def test_a_code_ends_also_where_the_server_lets_nobody_tell_of_a_wrong_one(
    desk, console, machine, monkeypatch
):
    new, _ = machine
    offer = console.begin("anna")
    assert refused(new.ask, new_code(Randomness()), "Front desk 2") is Refusal.WRONG_CODE

    def denied(*given, **named):
        raise DatabaseUnavailable("denied", Fault.NO_RIGHTS)

    monkeypatch.setattr(AlertRepository, "raise_alert", denied)
    assert refused(console.end, offer) is Refusal.OPERATOR_ONLY
    assert console.look(offer, "anna") == OfferStatus(OVER)


def test_who_knows_the_code_raises_no_alert(desk, console, machine):
    new, _ = machine
    offer = console.begin("anna")
    new.ask(offer.code, "Front desk 2")
    console.look(offer, "anna")
    assert raised(desk) == ([], [])


@pytest.mark.parametrize(
    ("denied", "fault", "answer"),
    [
        ("writes", Fault.NO_RIGHTS, Refusal.STATION_TAKEN),
        ("writes", Fault.BUSY, Fault.BUSY),
        ("reads", Fault.NO_RIGHTS, Fault.NO_RIGHTS),
    ],
)
def test_a_server_that_lets_a_station_only_its_own_login_ask_is_told_from_a_fault(
    console, machine, monkeypatch, denied, fault, answer
):
    new, _ = machine
    offer = console.begin("anna")
    plain = Database.connection

    def connection(database, *, writes=True):
        if writes == (denied == "writes"):
            raise DatabaseUnavailable("denied", fault)
        return plain(database, writes=writes)

    with monkeypatch.context() as patch:
        patch.setattr(Database, "connection", connection)
        with pytest.raises((Refused, DatabaseUnavailable)) as caught:
            new.ask(offer.code, "Front desk 2")
    assert answer is (
        caught.value.refusal if isinstance(caught.value, Refused) else caught.value.fault
    )


def test_what_cannot_be_a_code_costs_no_try(console, machine):
    new, _ = machine
    offer = console.begin("anna")
    for _ in range(2 * CODE_TRIES):
        assert refused(new.ask, "hello", "Front desk 2") is Refusal.WRONG_CODE
    assert new.ask(offer.code, "Front desk 2")


def test_whoever_writes_the_database_gets_no_keys_without_the_code(desk, console, machine):
    """A key of their own beside the machine's: it gets nothing, and the machine gets the keys."""
    new, _ = machine
    offer = console.begin("anna")
    for _ in range(CODE_TRIES - 1):
        asked_by_hand(desk, offer)
    request = new.ask(offer.code, "Front desk 2")
    statement(desk.database, "UPDATE kiosk_enrolment SET deadline = '2000-01-01 00:00:00'")
    # The console goes by what it has offered; the machine by what it was told as it asked.
    assert console.look(offer, "anna").wrong == CODE_TRIES - 1
    statement(
        desk.database,
        "UPDATE kiosk_enrolment SET deadline = ?",
        *(offer.deadline.strftime("%Y-%m-%d %H:%M:%S.%f"),),
    )
    assert console.look(offer, "anna").state is SEALED
    sealed = statement(
        desk.database, "SELECT public_key FROM enrolment_request WHERE sealed_keys IS NOT NULL"
    )
    assert sealed == [(request.key.public,)]
    assert new.take(request) == desk.keys.ids()


def test_a_deadline_that_was_put_off_in_the_database_holds_no_longer(desk, console, machine):
    new, _ = machine
    offer = console.begin("anna")
    request = new.ask(offer.code, "Front desk 2")
    statement(desk.database, "UPDATE kiosk_enrolment SET deadline = '2199-01-01 00:00:00'")
    desk.clock.advance(seconds=CODE_LIFETIME.total_seconds())
    assert console.look(offer, "anna") == OfferStatus(OVER)
    assert refused(new.take, request) is Refusal.WRONG_CODE
    assert enrolled(desk) == []


@pytest.mark.parametrize(
    ("station", "key"),
    [
        ("\u202eFront desk 2", None),
        ("Front\ndesk 2", None),
        ("Front desk 2", ""),
        ("Front desk 2", "not hex"),
        ("Front desk 2", "00" * 32),
        ("Front desk 2", "ab" * 31),
    ],
)
def test_what_can_be_no_station_or_no_key_is_refused_though_the_code_is_right(
    desk, console, station, key
):
    offer = console.begin("anna")
    asked_by_hand(desk, offer, station, code=offer.code, key=key)
    assert console.look(offer, "anna") == OfferStatus(WAITING, wrong=1)
    assert enrolled(desk) == []


@pytest.mark.parametrize("sealed", ["x", "", "é", "AAAA", "A" * 400, None])
def test_keys_that_were_not_sealed_by_who_showed_the_code_are_not_taken(
    desk, console, machine, sealed
):
    new, ring = machine
    offer = console.begin("anna")
    request = new.ask(offer.code, "Front desk 2")
    if sealed is None:
        guessed = CodeSecret.of(new_code(Randomness()), offer.enrolment_id)
        sealed = seal_keys(desk.keys.exported(), guessed, request.key.public, Randomness())
    statement(desk.database, "UPDATE enrolment_request SET sealed_keys = ?", sealed)
    statement(desk.database, "UPDATE kiosk_enrolment SET served_at = created_at")
    with pytest.raises(NotSealedHere if sealed else Refused):
        new.take(request)
    assert not ring.folder or not (ring.folder / "keys.json").exists()


def test_keys_that_came_too_late_are_not_taken(desk, console, machine):
    new, ring = machine
    offer = console.begin("anna")
    request = new.ask(offer.code, "Front desk 2")
    console.look(offer, "anna")
    desk.clock.advance(seconds=CODE_LIFETIME.total_seconds())
    assert refused(new.take, request) is Refusal.WRONG_CODE
    assert not (ring.folder / "keys.json").exists()
    # The console that still looks wipes them; so does the purge, where there is none any more.
    assert console.look(offer, "anna") == OfferStatus(OVER)
    assert statement(desk.database, "SELECT * FROM enrolment_request") == []


@pytest.mark.file
def test_a_machine_that_waits_for_its_keys_waits_for_nobody_who_writes(desk, console, machine):
    new, _ = machine
    request = new.ask(console.begin("anna").code, "Front desk 2")
    with desk.database.writing():
        assert new.take(request) is None


def test_the_purge_wipes_keys_that_nobody_took(desk, console, machine):
    new, _ = machine
    offer = console.begin("anna")
    new.ask(offer.code, "Front desk 2")
    console.look(offer, "anna")
    assert desk.purge(7).codes == 0
    desk.clock.advance(seconds=CODE_LIFETIME.total_seconds() + 1)
    assert desk.purge(7).codes == 1
    assert statement(desk.database, "SELECT * FROM enrolment_request") == []
    assert statement(desk.database, "SELECT * FROM kiosk_enrolment") == []


def test_a_code_that_is_taken_back_takes_the_sealed_keys_along(desk, console, machine):
    new, ring = machine
    offer = console.begin("anna")
    request = new.ask(offer.code, "Front desk 2")
    assert console.look(offer, "anna").state is SEALED
    console.end(offer)
    assert statement(desk.database, "SELECT sealed_keys FROM enrolment_request") == []
    assert refused(new.take, request) is Refusal.WRONG_CODE
    assert not (ring.folder / "keys.json").exists()
    assert console.look(offer, "anna") == OfferStatus(OVER)


def test_a_code_that_is_taken_back_holds_no_more(console, machine):
    new, _ = machine
    offer = console.begin("anna")
    console.end(offer)
    assert refused(new.ask, offer.code, "Front desk 2") is Refusal.WRONG_CODE
    assert console.look(offer, "anna") == OfferStatus(OVER)


@pytest.mark.parametrize("end", ["over", "taken back"])
def test_a_code_that_ends_while_it_is_stretched_is_refused(
    desk, console, machine, monkeypatch, end
):
    new, _ = machine
    offer = console.begin("anna")
    quick = enrolment_seal.hash_secret_raw

    def meanwhile(*given, **options):
        if end == "over":
            desk.clock.advance(seconds=CODE_LIFETIME.total_seconds())
        else:
            console.end(offer)
        return quick(*given, **options)

    monkeypatch.setattr(enrolment_seal, "hash_secret_raw", meanwhile)
    assert refused(new.ask, offer.code, "Front desk 2") is Refusal.WRONG_CODE
    assert statement(desk.database, "SELECT * FROM enrolment_request") == []


def test_a_machine_of_another_version_gets_its_keys():
    secret = CodeSecret("0a" * 16, bytes(range(32)))
    machine = MachineKey(Randomness(lambda n: bytes([7] * n)))
    sealed = (
        "j0DFrbaPJWJK5bIU6nZ6bslNgp09e14a0bpvPiE4KF8AAQIDBAUGBwgJCgviTcJ8FNunnKREK-Puzb71iA6DIQ=="
    )
    assert machine.public == "13be4feaeaf204c7fd3358fc9c00721881d174278128227ec674f37f7fe97b6d"
    assert (
        seal_keys("keys", secret, machine.public, Randomness(lambda n: bytes(range(n)))) == sealed
    )
    assert machine.open(sealed, secret) == "keys"
    assert [secret.code_hash, secret.proof(machine.public, "Desk 1")] == [
        "3ead82135da428916069543be4d72a0a4925e52f29a02b6d668663c75f53f2ac",
        "6bf0fc08a72d06a22886ba1845b70e3c7c6c228575dec0ab832d57c11a72abe0",
    ]
    assert "secret" not in repr(secret)


def test_a_code_costs_whoever_guesses_it(monkeypatch):
    asked = []
    monkeypatch.setattr(
        enrolment_seal,
        "hash_secret_raw",
        lambda *given, **options: asked.append((given, options)) or bytes(32),
    )
    assert CodeSecret.of("0123A-BCDEF", "0a" * 16).secret == bytes(32)
    assert asked == [
        (
            (b"0123A-BCDEF", bytes([10] * 16)),
            {
                "time_cost": 3,
                "memory_cost": 65_536,
                "parallelism": 1,
                "hash_len": 32,
                "type": Type.ID,
            },
        )
    ]


def test_a_code_is_read_however_it_is_typed():
    code = "0123A-BCDEF"
    for typed in ("oi23a bcdef", "OL23A-BCDEF", "0123ABCDEF"):
        assert read_code(typed) == code
    assert read_code("YZUX9-8TSRQ") == "YZVX9-8TSRQ"
    for typed in ("", "0123A-BCDE", "0123A-BCDE!", "0" * 11):
        assert read_code(typed) == ""
    codes = {new_code(Randomness()) for _ in range(100)}
    assert len(codes) == 100
    assert all(read_code(one) == one for one in codes)


def test_each_letter_of_a_code_is_five_bits_of_its_own():
    letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    for first in (0, 7, 22):
        number = sum((first + place) << 5 * place for place in range(10)) + (0b1011 << 50)
        chosen = letters[first : first + 10]
        given = Randomness(lambda count, n=number: n.to_bytes(8)[:count])
        assert new_code(given) == f"{chosen[:5]}-{chosen[5:]}"


def test_machines_of_two_versions_stretch_a_code_alike(monkeypatch):
    monkeypatch.undo()  # no quick work here
    secret = CodeSecret.of("01234-56789", "00112233445566778899aabbccddeeff")
    assert secret.code_hash == "30a32af70e5d5f11e5e236fbc2b23f31b82971e0d24f943aa016eae489f20051"
    proof = "10ff853f66adaedf09a93180c717471f461d5205b766c3ff0a231613608b9a8d"
    assert secret.proof("ab" * 32, "Front desk 2") == proof


def test_a_code_holds_until_its_deadline_and_for_one_machine(desk):
    now = desk.clock.now()
    code = Enrolment("e1", "hash", now, now + CODE_LIFETIME)
    assert code.is_open(now)
    assert code.is_open(code.deadline - timedelta.resolution)
    assert not code.is_open(code.deadline)
    assert not replace(code, served_at=now).is_open(now)


def test_a_request_waits_until_it_is_answered(desk):
    request = EnrolmentRequest("e1", "key", "Front desk 2", "proof")
    assert request.waits
    assert not replace(request, refused_at=desk.clock.now()).waits
    assert not replace(request, sealed_keys="sealed").waits
    assert not replace(request, sealed_keys="").waits


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
    assert refused(lambda: desk.staff.remove_kiosk("Desk 1", by="staff:bert")) is Refusal.NOT_A_LEAD
    desk.staff.admit_kiosk("Desk 1", by="staff:anna")
    desk.staff.sign_in("anna", PIN)
    assert [one.revoked for one in desk.staff.kiosks()] == [False]
    assert timedelta(minutes=10) == CODE_LIFETIME
