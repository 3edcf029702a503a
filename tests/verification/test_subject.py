"""One person's request: found, copied, erased and proven, at the command line and below it."""

from __future__ import annotations

import json
import sqlite3
import stat
import subprocess
import sys
from datetime import date

import pytest

from jdcloud_kiosk.program import main
from testbed.databases import statement
from testbed.service_fixture import AT_ONCE, FINANCE, SECOND, holder
from tests.verification.test_erasure import decline, verify
from verification.domain import qr_payload
from verification.domain.accounts import JdAccount
from verification.domain.audit_events import AuditAction
from verification.domain.identity_number import make_fictitious
from verification.domain.refusals import Refused
from verification.services.account_rows import COLUMNS, require_account
from verification.services.maintenance import Maintenance
from verification.services.restore import restore
from verification.services.subject import Holdings, SubjectRights, UnderWay
from verification.services.timekeeping import Timekeeping
from verification.services.training_accounts import TrainingAccounts
from verification.store.batches import Batches
from verification.store.database import DatabaseUnavailable

LOGIN = "lin-zhixia"
TABLES = (
    "jd_account",
    "binding",
    "verified_identity",
    "consent_record",
    "verification_session",
    "qr_code",
    "limited_try",
    "audit_event",
)


@pytest.fixture
def rights(desk):
    return SubjectRights(desk.database, Timekeeping.of(desk.clock), AT_ONCE)


@pytest.fixture
def number(rights):
    (person,) = rights.holdings(rights.find(LOGIN)).people
    return person.identity_number


def visit(desk):
    """Fails, guesses, verifies, withdraws, verifies another account; return the sessions."""
    sessions = [decline(desk, "yunshan-tea", 1), verify(desk)]
    forged = qr_payload.encode(qr_payload.make_frame(bytes(24), bytes(32), 0))
    with pytest.raises(Refused, match="unknown_code"):
        desk.phone.scan(forged, holder())
    desk.phone.withdraw(holder())
    return [*sessions, verify(desk, "lanqiao-design")]


def everything(desk):
    """Every value of every row, as text."""
    return "\n".join(
        repr(row) for table in TABLES for row in statement(desk.database, f"SELECT * FROM {table}")
    )


def test_a_person_is_found_by_login_by_number_and_by_verified_account(desk, rights, number):
    verify(desk)
    assert rights.find(LOGIN) == rights.find(f" {number}\n") == rights.find("Qinghe-Books")
    assert rights.find("nobody-at-all") is None
    stranger = rights.find(make_fictitious(date(1950, 1, 1), 7))
    assert rights.holdings(stranger).is_empty


def test_an_export_is_all_that_is_held_for_its_owner_alone(desk, rights, number, tmp_path):
    declined, former, present = visit(desk)
    others = verify(desk, "qinghe-books", SECOND)
    target = tmp_path / "copy.json"
    rights.export(rights.find(LOGIN), target)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    held = json.loads(target.read_text("utf-8"))
    assert held["jd_accounts"][0]["real_name"] == "林知夏"
    assert held["verified_jd_cloud_accounts"][0]["login_name"] == "lanqiao-design"
    assert held["verified_jd_cloud_accounts"][0]["identity_number"] == number
    assert {one["session_id"] for one in held["sessions"]} >= {declined, former, present}
    consents = {one["session_id"]: one["withdrawn_at"] for one in held["consents"]}
    assert consents[former] is not None
    assert consents[present] is None
    assert held["counted_attempts"] == 1
    assert {one["session_id"] for one in held["audit_events"]} >= {declined, former, present}
    assert others not in target.read_text("utf-8")
    with pytest.raises(FileExistsError):
        rights.export(rights.find(LOGIN), target)
    assert desk.trail().count("subject_exported") == 1


def test_an_export_names_each_thing_as_it_is_documented(desk, rights, number, tmp_path):
    session = verify(desk)
    target = tmp_path / "copy.json"
    rights.export(rights.find(LOGIN), target)
    text = target.read_text("utf-8")
    assert text.startswith('{\n  "exported_at": ')  # a person reads it, too
    assert text.endswith("}\n")
    held = json.loads(text)
    now = desk.clock.now().isoformat()
    consents, sessions, events = (
        held.pop(name) for name in ("consents", "sessions", "audit_events")
    )
    assert held == {
        "exported_at": now,
        "jd_accounts": [
            {
                "login_name": LOGIN,
                "real_name": "林知夏",
                "latin_name": "Lin Zhixia",
                "identity_number": number,
                "real_name_verified_in": "jd_mall",
            }
        ],
        "verified_jd_cloud_accounts": [
            {
                "login_name": "qinghe-books",
                "real_name": "林知夏",
                "identity_number": number,
                "obtained_at": now,
            }
        ],
        "counted_attempts": 0,
    }
    assert [one["session_id"] for one in (*consents, *sessions)] == [session] * 2
    assert [one["action"] for one in events] == [
        "session_started",
        "session_scanned",
        "session_authorized",
    ]
    with desk.database.reading() as transaction:
        newest = list(transaction.audit.trail())[-1].event
    assert (newest.action, newest.actor, newest.detail) == (
        "subject_exported",
        "operator",
        "accounts=1",
    )


@pytest.mark.parametrize("kind", ["people", "clouds", "sessions", "consents", "tries"])
def test_whose_consents_alone_are_known_is_nobody_any_more(kind):
    nothing = {"people": (), "clouds": (), "sessions": 0, "consents": 0, "tries": 0}
    assert Holdings(**nothing).is_empty
    held = Holdings(**nothing | {kind: ("one",) if nothing[kind] == () else 1})
    assert held.is_empty is (kind == "consents")


def test_an_erasure_leaves_nothing_that_leads_to_the_person(desk, rights, number):
    mine = visit(desk)
    decline(desk, "yunshan-tea", FINANCE)
    others = verify(desk, "qinghe-books", SECOND)
    sealed = statement(
        desk.database,
        "SELECT sealed_real_name, sealed_identity_number, identity_index FROM jd_account"
        " WHERE account_id = 1",
    )[0]
    done = rights.erase(rights.find(number))
    assert (done.accounts, done.bindings, done.consents, done.attempts) == (1, 1, 2, 1)
    left = everything(desk)
    for value in (LOGIN, *sealed):
        assert value not in left
    for session_id in mine:
        (row,) = statement(
            desk.database,
            "SELECT cloud_account_id, scanner_jd_account_id, scanner_device_id, authorization_id,"
            " match_code FROM verification_session WHERE session_id = ?",
            session_id,
        )
        assert tuple(row) == (None,) * 5
    assert rights.holdings(rights.find(number)).is_empty
    # Nobody else's is touched.
    assert desk.bindings() == {SECOND: 2}
    assert desk.phone.consent_receipt(holder(SECOND)).withdrawn_at is None
    assert desk.kiosk.current(others).scanner.jd_account_id == SECOND
    assert "subject_erased" in desk.trail()
    # An account that somebody else has verified since stays theirs.
    with pytest.raises(Refused, match="unknown_jd_account"):
        verify(desk, "lanqiao-design")


def test_the_jd_account_of_who_is_not_made_up_is_jds_to_keep(desk, rights, number):
    person = JdAccount(77, "ma-li", "马丽", "Ma Li", f"888888{number[6:]}", None, ())
    with desk.database.writing() as transaction:
        transaction.accounts.add_jd_account(person)
        transaction.audit.append(
            AuditAction.ACCOUNTS_ADDED, at=desk.clock.now(), actor="operator", detail="1"
        )
    done = rights.erase(rights.find("ma-li"))
    assert (done.accounts, done.kept) == (0, 1)
    assert rights.holdings(rights.find("ma-li")).people[0].real_name == "马丽"


def test_who_verified_the_account_since_keeps_it(desk, rights, number):
    verify(desk)
    desk.phone.withdraw(holder())
    later = verify(desk, "qinghe-books", SECOND)
    rights.erase(rights.find(number))
    assert desk.bindings() == {SECOND: 2}
    assert desk.kiosk.current(later).cloud_login_name == "qinghe-books"


def test_an_erasure_is_proven_by_the_number_alone_and_names_nobody(desk, rights, number):
    visit(desk)
    mark = rights.find(LOGIN).mark
    assert rights.prove(mark) == ()
    done = rights.erase(rights.find(LOGIN))
    (event,) = rights.prove(rights.find(number).mark)
    assert done.mark == mark
    assert event.detail == f"{mark} {done.words}"
    assert statement(
        desk.database, "SELECT code FROM audit_event WHERE number = ?", event.number
    ) == [(event.code,)]
    assert number not in event.detail
    # What was agreed to is still on record, and only the number leads to it.
    assert rights.holdings(rights.find(number)).consents == 2
    assert rights.holdings(rights.find(make_fictitious(date(1950, 1, 1), 7))).consents == 0


def test_a_session_that_is_under_way_is_not_erased(desk, rights):
    issued = desk.kiosk.start("qinghe-books")
    desk.phone.scan(issued.code, holder())
    before = everything(desk)
    with pytest.raises(UnderWay) as caught:
        rights.erase(rights.find(LOGIN))
    assert caught.value.station == "Desk 1"
    assert everything(desk) == before


@pytest.mark.parametrize("kill_after", range(1, 8))
def test_an_erasure_that_was_killed_is_finished_by_another(desk, number, kill_after):
    visit(desk)
    steps = 0

    def counted(*_):
        nonlocal steps
        steps += 1
        if steps == kill_after:
            raise KeyboardInterrupt

    few = Batches(rows=1, sleep=counted)
    killed = SubjectRights(desk.database, Timekeeping.of(desk.clock), few)
    try:
        killed.erase(killed.find(number))
    except KeyboardInterrupt:
        assert killed.prove(killed.find(number).mark) == ()
    rights = SubjectRights(desk.database, Timekeeping.of(desk.clock), AT_ONCE)
    rights.erase(rights.find(number))
    assert rights.holdings(rights.find(number)).is_empty
    assert LOGIN not in everything(desk)


def test_what_the_person_does_meanwhile_is_erased_too(desk, number):
    visit(desk)
    done = []

    def meanwhile(_seconds):
        if not done:
            done.append(decline(desk, "yunshan-tea", 1))

    rights = SubjectRights(desk.database, Timekeeping.of(desk.clock), Batches(1, sleep=meanwhile))
    rights.erase(rights.find(number))
    assert done
    assert rights.holdings(rights.find(number)).is_empty


@pytest.mark.file
def test_nothing_is_left_in_the_file_or_its_log(desk, rights, number):
    verify(desk)
    ((sealed,),) = statement(
        desk.database, "SELECT sealed_real_name FROM verified_identity WHERE cloud_account_id = 2"
    )
    files = [str(desk.path), f"{desk.path}-wal"]

    def stored():
        # By another process: whoever closes the file drops the locks of its own process.
        return subprocess.run(["cat", *files], capture_output=True, check=False).stdout

    assert sealed.encode() in stored()
    rights.erase(rights.find(number))
    assert sealed.encode() not in stored()


# -- the command ----------------------------------------------------------------------------


@pytest.fixture
def operator(desk, tmp_path, monkeypatch, capsys):
    """Runs ``jdcloud-kiosk subject``; what is asked gets *answers*."""
    visit(desk)
    address = desk.database.url.render_as_string(hide_password=False)
    place = ("--database", address, "--key-file", f"{tmp_path}/keys.json")

    def do(*words, answers=()):
        asked = iter(answers)
        monkeypatch.setattr("builtins.input", lambda _question: next(asked))
        monkeypatch.setattr(sys, "argv", ["jdcloud-kiosk", "subject", *words, *place])
        return main(), "".join(capsys.readouterr())

    return do


def test_the_operator_answers_a_request(operator, number, tmp_path):
    status, said = operator("find", answers=[LOGIN])
    assert status == 0
    assert "consents\t2" in said
    assert "林知夏" not in said
    assert number not in said
    target = tmp_path / "copy.json"
    assert operator("export", str(target), answers=[number])[0] == 0
    assert "林知夏" in target.read_text("utf-8")
    assert operator("export", str(target), answers=[number])[0] == 1
    status, said = operator("erase", answers=[LOGIN, "no"])
    assert (status, "Nothing was erased" in said) == (1, True)
    who = tmp_path / "who.txt"
    who.write_text(f"{number}\n", "utf-8")
    status, said = operator("erase", "--yes", "--who", str(who))
    assert status == 0, said
    reference = said.split("--reference ")[1].split()[0]
    assert "Backups made before" in said
    paper = tmp_path / "statement.txt"
    for words in (
        ("prove", "--reference", reference),
        ("prove", str(paper), "--who", str(who)),
    ):
        status, said = operator(*words)
        assert status == 0, said
        assert "accounts=1 bindings=1" in said
        assert "is whole" in said
        assert number not in said
    assert reference in paper.read_text("utf-8")
    status, said = operator("find", answers=[LOGIN])
    assert (status, "only the number or the reference" in said) == (1, True)
    status, said = operator("erase", "--who", str(who))
    assert (status, "Nothing is left to erase" in said) == (0, True)


@pytest.mark.file
def test_an_erasure_is_proven_though_a_restore_has_left_its_event_behind(operator, desk, tmp_path):
    maintenance = Maintenance(desk.database, desk.clock)
    maintenance.back_up(tmp_path / "backup.db")
    fields = dict(zip(COLUMNS, ("jd", "han-yue", "韩月", "Han Yue", "1990-01-01"), strict=False))
    TrainingAccounts(desk.database, desk.clock).add(require_account(fields))
    said = operator("erase", "--yes", answers=["han-yue"])[1]
    reference = said.split("--reference ")[1].split()[0]
    assert "  event " in operator("prove", "--reference", reference)[1]
    restore(desk.database, tmp_path / "backup.db", desk.clock)
    status, said = operator("prove", "--reference", reference)
    assert (status, "a trail that a restore has left behind" in said) == (0, True), said


@pytest.mark.parametrize(
    ("words", "answers", "said"),
    [
        (("find", LOGIN), (), "Do not give a name or number on the command line"),
        (("export",), (), "Give a file"),
        (("find", "--who", "/none/who.txt"), (), "cannot be read"),
        (("find", "--who", "EMPTY"), (), "The first line of EMPTY is empty"),
        (("prove", "--reference", "0" * 20), (), "No erasure is on record"),
        (("export", "/none/copy.json"), (LOGIN,), "cannot be written"),
        (("find",), ("",), "No account has this login name"),
    ],
)
def test_what_cannot_be_done_is_said(operator, tmp_path, monkeypatch, words, answers, said):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "EMPTY").write_text("\n", "utf-8")
    status, output = operator(*words, answers=answers)
    wrongly_typed = words in [("find", LOGIN), ("export",)]
    assert (status, said in output) == (1 + wrongly_typed, True), output


@pytest.mark.file
def test_nobody_keeps_a_copy_that_the_trail_does_not_know_of(desk, rights, tmp_path):
    target = tmp_path / "person.json"
    person = rights.find(LOGIN)
    blocker = sqlite3.connect(desk.path, isolation_level=None)
    blocker.execute("PRAGMA busy_timeout = 0")
    blocker.execute("BEGIN IMMEDIATE")
    with desk.database.engine.connect() as connection:
        connection.connection.driver_connection.execute("PRAGMA busy_timeout = 0")
    try:
        with pytest.raises(DatabaseUnavailable):
            rights.export(person, target)
    finally:
        blocker.execute("ROLLBACK")
        blocker.close()
    assert not target.exists()


def test_whose_life_never_stops_is_told_so(desk, rights, monkeypatch):
    looked = []
    monkeypatch.setattr(rights, "_finish", lambda *_: looked.append(1))
    with pytest.raises(UnderWay) as caught:
        rights.erase(rights.find(LOGIN))
    assert caught.value.station == ""
    assert len(looked) > 1
