"""The rules of a verification, through the services, on a real database file."""

from __future__ import annotations

import hashlib
import itertools
import shutil
import threading
from dataclasses import replace

import pytest
from sqlalchemy import CheckConstraint, create_engine, inspect, text
from sqlalchemy.exc import IntegrityError

from testbed.service_fixture import (
    BOUND,
    CONSENT,
    FINANCE,
    MALL,
    SECOND,
    UNVERIFIED,
    Desk,
    holder,
    note_accounts,
    refusal_of,
)
from verification.domain import qr_payload, source_document
from verification.domain.identity_number import is_valid
from verification.domain.refusals import Refusal, Refused
from verification.domain.session import TRANSITIONS, Action, ResultCode, SessionState
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing
from verification.store import schema
from verification.store.database import Database, DatabaseUnavailable, Fault
from verification.store.schema import REVISION, prepare


@pytest.mark.parametrize(
    ("account", "state", "result"),
    [
        (MALL, SessionState.VERIFIED, ResultCode.VERIFIED),
        (FINANCE, SessionState.VERIFIED, ResultCode.VERIFIED),
        (UNVERIFIED, SessionState.FAILED, ResultCode.NOT_FINISHED),
        (BOUND, SessionState.FAILED, ResultCode.VERIFIED_OTHERS),
    ],
)
def test_each_outcome_of_the_document(desk, account, state, result):
    issued = desk.kiosk.start("qinghe-books")
    authorization = desk.phone.scan(issued.code, holder(account))
    if state is SessionState.VERIFIED:
        assert authorization.state is SessionState.SCANNED
        assert desk.identity(desk.kiosk.current(issued.session.session_id)) is None
        desk.phone.authorize(authorization.authorization_id, holder(account), CONSENT)
    session = desk.kiosk.current(issued.session.session_id)
    assert (session.state, session.result) == (state, result)
    with desk.database.reading() as transaction:
        consent = transaction.accounts.consent_record(session.session_id)
        identity = transaction.accounts.verified_identity(session.cloud_account_id)
    assert (consent is not None) == (identity is not None) == (state is SessionState.VERIFIED)
    if consent:
        assert consent.text_sha256 == hashlib.sha256(source_document.CONSENT.encode()).hexdigest()
        assert consent.text_version == "2022-02-21"


def test_the_documents_words_are_verbatim():
    assert source_document.NOT_FINISHED == (
        "The current JD Cloud account has not finished the individual real-name verification"
    )
    assert source_document.VERIFIED_OTHERS == "your account has verified other JD Cloud accounts"


def test_ok_without_consent_changes_nothing(desk):
    issued = desk.kiosk.start("qinghe-books")
    authorization = desk.phone.scan(issued.code, holder())
    with pytest.raises(Refused, match="no_consent"):
        desk.phone.authorize(authorization.authorization_id, holder(), None)
    assert desk.kiosk.current(issued.session.session_id).state is SessionState.SCANNED


def test_only_the_first_scanner_may_authorize_and_the_kiosk_hears_of_the_second(desk):
    issued = desk.kiosk.start("qinghe-books")
    first = desk.phone.scan(issued.code, holder())
    with pytest.raises(Refused, match="scanned_by_another"):
        desk.phone.scan(issued.code, holder(SECOND, "phone-2"))
    assert desk.kiosk.current(issued.session.session_id).refused_scans == 1
    with pytest.raises(Refused, match="not_the_scanner"):
        desk.phone.authorize(first.authorization_id, holder(SECOND, "phone-2"), CONSENT)
    assert desk.phone.scan(issued.code, holder()) == first  # the first may come back
    done = desk.phone.authorize(first.authorization_id, holder(), CONSENT)
    assert done.state is SessionState.VERIFIED


def test_the_two_lifetimes(desk):
    issued = desk.kiosk.start("qinghe-books")
    desk.clock.advance(seconds=119)
    authorization = desk.phone.scan(desk.code(issued), holder())
    desk.clock.advance(seconds=119)
    assert desk.kiosk.current(issued.session.session_id).state is SessionState.SCANNED
    desk.clock.advance(seconds=1)
    late = desk.phone.authorize(authorization.authorization_id, holder(), CONSENT)
    assert (late.state, late.result) == (SessionState.EXPIRED, ResultCode.NOT_AUTHORIZED_IN_TIME)
    assert desk.bindings() == {}


def test_each_stale_code_has_its_own_reason(desk):
    first = desk.kiosk.start("qinghe-books")
    second = desk.kiosk.refresh(first.session.session_id)
    assert refusal_of(desk, first.code) is Refusal.CODE_REPLACED
    desk.clock.advance(seconds=120)
    assert refusal_of(desk, second.code) is Refusal.CODE_EXPIRED
    third = desk.kiosk.start("qinghe-books")
    desk.kiosk.cancel(third.session.session_id)
    assert refusal_of(desk, third.code) is Refusal.CODE_CANCELLED
    fourth = desk.kiosk.start("qinghe-books")
    desk.phone.scan(fourth.code, holder(UNVERIFIED))
    assert refusal_of(desk, fourth.code) is Refusal.CODE_USED
    forged = qr_payload.make_frame(bytes(24), bytes(32), 0)
    assert refusal_of(desk, qr_payload.encode(forged)) is Refusal.UNKNOWN_CODE


def test_a_refresh_does_not_take_a_scanned_session_away(desk):
    issued = desk.kiosk.start("qinghe-books")
    authorization = desk.phone.scan(issued.code, holder())
    with pytest.raises(Refused, match="already_scanned"):
        desk.kiosk.refresh(issued.session.session_id)
    done = desk.phone.authorize(authorization.authorization_id, holder(), CONSENT)
    assert done.state is SessionState.VERIFIED


def test_a_verified_account_gets_no_code(desk):
    with pytest.raises(Refused, match="cloud_account_already_verified"):
        desk.kiosk.start("xinghai-music")


def test_a_restarted_kiosk_ends_what_it_left_open(desk):
    issued = desk.kiosk.start("qinghe-books")
    desk.kiosk.close_left_over()
    session = desk.kiosk.current(issued.session.session_id)
    assert (session.state, session.result) == (SessionState.CANCELLED, ResultCode.KIOSK_CLOSED)


def add_second_account_of_the_same_person(desk, account_id=6):
    with desk.database.writing() as transaction:
        person = transaction.accounts.jd_account(MALL)
        transaction.accounts.add_jd_account(
            replace(person, account_id=account_id, login_name=f"account-{account_id}")
        )
        note_accounts(transaction, desk)
    return account_id


def test_one_person_at_many_kiosks_verifies_one_account(tmp_path):
    """Three JD accounts of one person, three kiosks, three taps on OK at the same moment."""
    path = tmp_path / "race.db"
    desks = [Desk(path, f"Desk {number}") for number in range(3)]
    accounts = [MALL, *(add_second_account_of_the_same_person(desks[0], n) for n in (6, 7))]
    ready = []
    for desk, login, account in zip(
        desks, ("qinghe-books", "yunshan-tea", "lanqiao-design"), accounts, strict=True
    ):
        code = desk.kiosk.start(login).code
        authorization = desk.phone.scan(code, holder(account))
        ready.append((desk, authorization.authorization_id, account))
    barrier, results = threading.Barrier(3), []

    def tap(desk, authorization_id, account):
        barrier.wait()
        results.append(desk.phone.authorize(authorization_id, holder(account), CONSENT).result)

    threads = [threading.Thread(target=tap, args=one) for one in ready]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(results) == [
        ResultCode.VERIFIED,
        ResultCode.VERIFIED_OTHERS,
        ResultCode.VERIFIED_OTHERS,
    ]
    assert len(set(desks[0].bindings().values())) == 1
    for desk in desks:
        desk.database.close()


def test_the_database_itself_refuses_a_second_binding(desk):
    """The `if` in decide() is for the message; the constraints are what holds."""
    second = add_second_account_of_the_same_person(desk)
    statement = text(
        "INSERT INTO binding SELECT :cloud, account_id, NULL, '2026-01-01', identity_index, :slot"
        " FROM jd_account WHERE account_id = :jd"
    )
    desk.edited = True
    with desk.database.connection() as connection:
        connection.execute(statement, {"cloud": 1, "jd": MALL, "slot": 1})
    for account, slot, reason in (
        (MALL, 1, "(?i)unique.*binding"),
        (second, 1, "(?i)unique.*binding.person_index"),
        (MALL, 2, "(?i)foreign key"),  # there is one slot: the limit is one
    ):
        with (
            pytest.raises(IntegrityError, match=reason),
            desk.database.connection() as connection,
        ):
            connection.execute(statement, {"cloud": 2, "jd": account, "slot": slot})


def test_final_states_have_no_way_out():
    for state, action in itertools.product(SessionState, Action):
        if (state, action) in TRANSITIONS:
            assert not state.is_final
    assert {s for s in SessionState if not s.is_final} == {
        SessionState.WAITING_FOR_SCAN,
        SessionState.SCANNED,
    }


FRAME = qr_payload.encode(qr_payload.make_frame(bytes(24), bytes(32), 0))


@pytest.mark.parametrize(
    ("text_", "error"),
    [
        ("https://example.com/", qr_payload.NotOurCode),
        ("", qr_payload.NotOurCode),
        (FRAME[:-1], qr_payload.DamagedCode),
        (FRAME + " ", qr_payload.DamagedCode),
        (FRAME.replace("/2/", "/3/"), qr_payload.DamagedCode),
        (qr_payload.PREFIX + "1/" + "A" * 32, qr_payload.DamagedCode),
    ],
)
def test_other_texts_are_told_apart(text_, error):
    with pytest.raises(error) as caught:
        qr_payload.parse(text_)
    assert type(caught.value) is error


def test_a_newer_database_is_refused_not_damaged(desk):
    with desk.database.connection() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(DatabaseUnavailable) as caught:
        prepare(desk.database)
    assert caught.value.fault is Fault.TOO_NEW
    with desk.database.connection() as connection:
        statement = text("UPDATE alembic_version SET version_num = :revision")
        connection.execute(statement, {"revision": REVISION})


def test_a_file_that_is_no_database_is_said_to_be_so(tmp_path):
    path = tmp_path / "letter.db"
    path.write_text("Dear reader, " * 100)
    database = Database(f"sqlite:///{path}", KeyRing(KeyFile(tmp_path / "keys.json")))
    with pytest.raises(DatabaseUnavailable, match="not a database") as caught:
        prepare(database)
    assert caught.value.fault is Fault.DAMAGED
    database.close()


def test_the_migrations_make_the_tables_that_the_program_uses(desk):
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    from verification.store.tables import Row

    engine = create_engine(desk.database.url)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection)
        assert context.get_current_revision() == REVISION
        assert compare_metadata(context, Row.metadata) == []
        # These it does not compare; an update of a table finds them by their names.
        made = inspect(connection)
        for table in Row.metadata.sorted_tables:
            checks = (one for one in table.constraints if isinstance(one, CheckConstraint))
            known = {str(one.name) for one in checks}
            assert {one["name"] for one in made.get_check_constraints(table.name)} == known
    engine.dispose()


def test_the_program_may_be_in_a_folder_of_any_name(tmp_path, monkeypatch):
    """As in "100% sure": the migrations' place is written into a configuration."""
    shutil.copytree(schema.MIGRATIONS, tmp_path / "100% sure" / "migrations")
    monkeypatch.setattr(schema, "MIGRATIONS", tmp_path / "100% sure" / "migrations")
    database = Database(f"sqlite:///{tmp_path / 'new.db'}", KeyRing(KeyFile(tmp_path / "k.json")))
    prepare(database)
    with database.reading() as transaction:
        assert transaction.accounts.jd_accounts()
    database.close()


def test_training_identity_numbers_are_valid_and_of_no_place(desk):
    assert is_valid("11010519491231002X")  # the example of GB 11643
    assert not is_valid("110105194912310021")
    with desk.database.reading() as transaction:
        numbers = [account.identity_number for account in transaction.accounts.jd_accounts()]
    assert len(set(numbers)) == 5
    assert all(is_valid(number) and number.startswith("999999") for number in numbers)
