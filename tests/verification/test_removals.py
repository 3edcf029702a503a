"""A restore does not undo withdrawals and removals: what was removed is removed again, and said."""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import re
import shutil
import sqlite3
import sys
from datetime import timedelta
from types import SimpleNamespace

import pytest
from sqlalchemy.exc import DataError

from jdcloud_kiosk.program import main
from testbed import released_databases as released
from testbed.databases import database_address, statement
from testbed.service_fixture import AT_ONCE, BOUND, FINANCE, MALL, PIN, Desk, holder
from tests.verification.test_trust import verify
from verification.domain.refusals import Refusal, Refused
from verification.domain.session import SessionState
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing
from verification.security.os_keyring import OsKeyring
from verification.security.removal_ledger import RemovalLedgers, Removed
from verification.services.account_rows import require_account
from verification.services.maintenance import Maintenance, UnusableBackup
from verification.services.purge import Purge
from verification.services.restore import Record, remove_what_came_back, restore
from verification.services.subject import SubjectRights
from verification.services.timekeeping import Timekeeping
from verification.services.training_accounts import TrainingAccounts
from verification.store.database import Database
from verification.store.repositories.removals import database_id, staff_mark
from verification.store.schema import prepare


def sql(path, statement, *values):
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as file:
        return file.execute(statement, values).fetchall()


def ledger_of(desk):
    (path,) = desk.path.parent.glob("removals/*.jsonl")
    return path


@pytest.fixture
def backup(desk, tmp_path):
    """Two persons verified, bert at the second kiosk, and a backup of that."""
    verify(desk)
    issued = desk.kiosk.start("yunshan-tea")
    asked = desk.phone.scan(issued.code, holder(FINANCE, "phone-2"))
    desk.phone.authorize(asked.authorization_id, holder(FINANCE, "phone-2"), released.CONSENT)
    desk.staff.add("bert", "314159")
    second = Desk(desk.path, station="Desk 2")
    second.share_clock(desk.clock)
    second.database.close()
    target = tmp_path / "backup.db"
    Maintenance(desk.database, desk.clock).back_up(target)
    desk.clock.advance(minutes=5)
    return target


def remove_everything(desk):
    desk.phone.withdraw(holder(MALL))
    desk.phone.withdraw(holder(BOUND))
    desk.staff.remove("bert")
    desk.staff.revoke_kiosk("Desk 2")
    desk.clock.advance(minutes=5)


def assert_removed(desk):
    assert desk.bindings() == {FINANCE: 3}
    assert sql(desk.path, "SELECT count(*) FROM binding") == [(1,)]
    assert sql(desk.path, "SELECT count(*) FROM verified_identity") == [(1,)]
    assert desk.staff.names() == ("anna",)
    with desk.database.reading() as transaction:
        assert transaction.staff.kiosk("Desk 2").revoked
        assert not transaction.staff.kiosk("Desk 1").revoked
        assert transaction.staff.open_shift("Desk 2") is None
    assert desk.phone.consent_receipt(holder(MALL)).withdrawn_at is not None
    assert desk.phone.consent_receipt(holder(FINANCE)).withdrawn_at is None


@pytest.mark.file
def test_what_was_removed_is_removed_again(desk, backup, caplog):
    remove_everything(desk)
    restored = restore(desk.database, backup, desk.clock)
    assert_removed(desk)
    assert len(restored.again.consents) == 2
    assert restored.again.staff == ("bert",)
    assert restored.again.kiosks == ("Desk 2",)
    assert restored.record is Record.COMPLETE
    events = desk.trail()
    assert sorted(events[events.index("restored") + 1 :]) == [
        "consent_withdrawn", "consent_withdrawn", "kiosk_revoked", "staff_removed",
    ]  # fmt: skip
    assert restore(desk.database, backup, desk.clock).again == restored.again  # each time
    prepare(desk.database)
    assert caplog.text == ""


@pytest.mark.file
def test_nobody_sees_what_was_removed_for_a_moment(desk, backup, monkeypatch):
    """What is put in place has the removals in it already: a kill cannot come between."""
    from verification.store.copies import restoring

    remove_everything(desk)
    seen = []
    replace = restoring.LiveFile.replace

    def note(live, copy):
        seen.append(sql(copy, "SELECT count(*) FROM binding"))
        replace(live, copy)

    monkeypatch.setattr(restoring.LiveFile, "replace", note)
    restore(desk.database, backup, desk.clock)
    assert seen == [[(1,)]]


@pytest.mark.file
def test_the_record_alone_will_do_where_the_former_database_is_damaged(desk, backup):
    remove_everything(desk)
    desk.database.close()
    desk.path.write_bytes(b"rubbish" * 1000)
    restored = restore(desk.database, backup, desk.clock)
    assert_removed(desk)
    assert restored.record is Record.EARLIER
    assert restored.known_until == desk.clock.now() - timedelta(minutes=5)


@pytest.mark.file
def test_on_a_new_machine_nothing_is_said_of_a_former_database(desk, backup, tmp_path):
    remove_everything(desk)
    keys = tmp_path / "new" / "keys.json"
    shutil.copytree(ledger_of(desk).parent, keys.with_name("removals"))
    shutil.copyfile(desk.keys.place, keys)
    keys.chmod(0o600)
    there = Database(str(tmp_path / "new" / "kiosk.db"), KeyRing(KeyFile(keys)))
    restored = restore(there, backup, desk.clock)
    with there.reading() as transaction:
        assert transaction.staff.staff_names() == ("anna",)
    there.close()
    assert restored.record is Record.BROUGHT
    assert restored.known_until == desk.clock.now() - timedelta(minutes=5)


@pytest.mark.file
def test_the_former_database_alone_will_do_where_the_record_is_lost(desk, backup):
    remove_everything(desk)
    ledger_of(desk).unlink()
    restored = restore(desk.database, backup, desk.clock)
    assert_removed(desk)
    assert restored.record is Record.COMPLETE


@pytest.mark.file
def test_nothing_is_known_where_both_are_lost_and_that_is_said(desk, backup):
    remove_everything(desk)
    ledger_of(desk).unlink()
    desk.database.close()
    desk.path.write_bytes(b"rubbish" * 1000)
    restored = restore(desk.database, backup, desk.clock)
    assert restored.record is Record.NONE
    assert desk.staff.names() == ("anna", "bert")


@pytest.mark.file
@pytest.mark.parametrize(
    "spoilt", ['{"seen": 1}', '{"database":"x","seen":[1,"a"],"at":"x","found":[]}']
)
def test_a_record_that_cannot_be_read_stops_a_restore_and_no_kiosk(desk, backup, caplog, spoilt):
    remove_everything(desk)
    ledger = ledger_of(desk)
    with ledger.open("a") as file:
        file.write(spoilt + "\n")
    content = ledger.read_bytes()
    with pytest.raises(UnusableBackup, match="move it away"):
        restore(desk.database, backup, desk.clock)
    assert_removed(desk)
    desk.staff.add("carl", "314159")
    desk.staff.remove("carl")  # goes on, and is said in the log
    assert "record of removals cannot be kept" in caplog.text
    assert ledger.read_bytes() == content
    ledger.rename(ledger.with_suffix(".bad"))
    assert restore(desk.database, backup, desk.clock).record is Record.COMPLETE


def test_a_line_that_a_kill_cut_short_is_found_again(desk):
    desk.staff.add("bert", "314159")
    desk.staff.remove("bert")
    ledger = ledger_of(desk)
    whole = ledger.read_bytes()
    ledger.write_bytes(whole[:-20])
    desk.staff.add("carl", "314159")
    desk.staff.remove("carl")
    with desk.database.reading() as transaction:
        known = desk.database.removals.read(database_id(transaction.keys))
    assert [one.kind for one in known.removals] == [Removed.STAFF, Removed.STAFF]


def test_the_record_of_another_version_of_the_program_is_found_again():
    keys = SimpleNamespace(key=lambda name: hashlib.sha256(name.encode()).digest())
    assert database_id(keys) == "e378f9dc47543620"
    assert staff_mark(keys, "anna") == "51cb6779009043859214251997e384ef"


def test_the_record_names_nobody_and_is_for_its_owner(desk):
    desk.staff.add("bert", "314159")
    verify(desk)
    desk.phone.withdraw(holder())
    desk.staff.remove("bert")
    ledger = ledger_of(desk)
    text = ledger.read_text()
    assert len(ledger.stem) == 16  # by any version of the program
    assert ledger.stat().st_mode & 0o777 == 0o600
    assert ledger.parent.stat().st_mode & 0o777 == 0o700
    assert len([json.loads(line) for line in text.splitlines() if line]) >= 2
    for name in ("bert", "anna", "林知夏", "lin-zhixia", "qinghe", "9999"):
        assert name not in text


def test_a_trail_that_cannot_be_read_stops_no_kiosk(desk, caplog, monkeypatch):
    """As where somebody wrote an event of a time that the driver has no value for."""

    def unreadable(*_, **__):
        raise DataError(None, None, ValueError("timestamp too large"))

    monkeypatch.setattr("verification.store.database.catch_up", unreadable)
    prepare(desk.database)
    assert desk.kiosk.start("qinghe-books").code
    assert "cannot read the trail" in caplog.text


def test_an_emptied_record_is_filled_from_the_trail(desk):
    desk.staff.revoke_kiosk("Desk 1")
    before = desk.database.removals.read(ledger_of(desk).stem)
    ledger_of(desk).write_bytes(b"")
    prepare(desk.database)
    assert desk.database.removals.read(ledger_of(desk).stem) == before


def test_a_record_that_cannot_be_written_stops_nobody(desk, caplog):
    caplog.set_level(logging.WARNING)
    shutil.rmtree(desk.path.parent / "removals")
    (desk.path.parent / "removals").write_text("a file where the folder should be")
    desk.staff.add("bert", "314159")
    desk.staff.remove("bert")
    assert desk.staff.names() == ("anna",)
    assert "record of removals cannot be kept" in caplog.text
    assert "bert" not in caplog.text


def test_a_start_notes_what_was_missed(desk):
    """As after a kill between a commit and its note, or with somebody else's program."""
    desk.staff.add("bert", "314159")
    desk.staff.remove("bert")
    ledger_of(desk).unlink()
    prepare(desk.database)
    assert '"staff"' in ledger_of(desk).read_text()


@pytest.mark.file
def test_what_a_person_had_erased_stays_erased(desk, backup):
    rights = SubjectRights(desk.database, Timekeeping.of(desk.clock))
    erased = rights.erase(rights.find("lin-zhixia"))
    restored = restore(desk.database, backup, desk.clock)
    assert restored.again.subjects == (erased.mark,)
    assert rights.find("lin-zhixia") is None
    assert desk.bindings() == {FINANCE: 3}
    # What is held about the same person since then is new, also in a later backup.
    later = backup.with_name("later.db")
    Maintenance(desk.database, desk.clock).back_up(later)
    assert restore(desk.database, later, desk.clock).again.subjects == ()


@pytest.mark.file
def test_a_file_that_was_put_back_by_hand_is_noticed(desk, backup, caplog):
    desk.phone.withdraw(holder())
    desk.database.close()
    shutil.copyfile(backup, desk.path)
    prepare(desk.database)
    assert "older copy than was in use here" in caplog.text
    assert "removals replay" in caplog.text
    assert desk.bindings() != {FINANCE: 3}
    remove_what_came_back(desk.database, desk.clock)
    assert desk.bindings() == {FINANCE: 3}


@pytest.mark.file
def test_what_an_older_copy_goes_on_to_remove_is_recorded_too(desk, backup):
    for _ in range(5):  # the copy's events have lower numbers than those that were seen here
        desk.staff.sign_in("anna", PIN)
    desk.phone.withdraw(holder())
    desk.database.close()
    shutil.copyfile(backup, desk.path)
    desk.edited = True
    ours, desk.database.removals = desk.database.removals, RemovalLedgers(None)
    prepare(desk.database)  # by another computer, say, which also removes something
    desk.staff.remove("bert")
    desk.database.removals = ours
    prepare(desk.database)
    kinds = [kind for kind, _ in desk.database.removals.read(ledger_of(desk).stem).latest]
    assert sorted(kinds) == [Removed.CONSENT, Removed.STAFF]


@pytest.mark.file
def test_a_kiosk_that_was_registered_anew_before_the_backup_stays(desk, tmp_path):
    desk.staff.revoke_kiosk("Desk 1")
    desk.clock.advance(minutes=1)
    desk.staff.admit_kiosk("Desk 1")
    desk.staff.sign_in("anna", PIN)
    target = tmp_path / "backup.db"
    Maintenance(desk.database, desk.clock).back_up(target)
    assert restore(desk.database, target, desk.clock).again.kiosks == ()
    assert desk.kiosk.start("qinghe-books").session.state is SessionState.WAITING_FOR_SCAN


@pytest.mark.file
def test_a_kiosk_that_was_registered_anew_after_the_backup_is_revoked(desk, backup):
    """The backup has the credential that it was revoked for."""
    desk.staff.revoke_kiosk("Desk 1")
    desk.clock.advance(minutes=1)
    desk.staff.admit_kiosk("Desk 1")
    desk.staff.sign_in("anna", PIN)
    assert restore(desk.database, backup, desk.clock).again.kiosks == ("Desk 1",)
    with pytest.raises(Refused) as caught:
        desk.kiosk.start("lanqiao-design")
    assert caught.value.refusal is Refusal.KIOSK_NOT_REGISTERED
    desk.clock.advance(minutes=1)
    with pytest.raises(Refused, match="kiosk_not_registered"):
        desk.staff.sign_in("anna", PIN)
    desk.staff.admit_kiosk("Desk 1")
    desk.staff.sign_in("anna", PIN)
    desk.kiosk.start("lanqiao-design")


@pytest.mark.file
def test_whose_pin_is_an_earlier_one_again_is_said(desk, backup):
    desk.staff.change_pin("bert", "602214")
    restored = restore(desk.database, backup, desk.clock)
    assert restored.again.former_pins == ("bert",)
    desk.clock.advance(minutes=1)
    desk.staff.change_pin("bert", "602214")
    later = backup.with_name("later.db")
    Maintenance(desk.database, desk.clock).back_up(later)
    assert restore(desk.database, later, desk.clock).again.former_pins == ()


@pytest.mark.file
def test_details_that_were_erased_stay_erased(desk, tmp_path):
    issued = desk.kiosk.start("lanqiao-design")
    desk.kiosk.cancel(issued.session.session_id)
    verify(desk)
    target = tmp_path / "backup.db"
    Maintenance(desk.database, desk.clock).back_up(target)
    desk.clock.advance(days=31)
    purge = Purge(desk.database, Timekeeping.of(desk.clock), actor="operator")
    purge.run(timedelta(days=30), clock_is_right=True)
    desk.database.close()
    desk.path.write_bytes(b"rubbish" * 1000)  # only the record knows
    restored = restore(desk.database, target, desk.clock)
    assert restored.again.details == 1
    rows = sql(desk.path, "SELECT state, cloud_account_id IS NULL FROM verification_session")
    assert sorted(rows) == [("cancelled", 1), ("verified", 0)]


@pytest.mark.file
def test_a_reset_of_the_training_stays_one(desk, backup):
    TrainingAccounts(desk.database, desk.clock).reset()
    restored = restore(desk.database, backup, desk.clock)
    assert len(restored.again.consents) == 2
    assert desk.bindings() == {}


@pytest.mark.file
def test_databases_with_one_key_ring_have_records_of_their_own(desk, tmp_path):
    other = Desk(tmp_path / "other.db", station="Desk 2")
    assert other.keys.ids() == desk.keys.ids()
    target = tmp_path / "other-backup.db"
    Maintenance(other.database, other.clock).back_up(target)
    desk.staff.revoke_kiosk("Desk 1")
    second = Desk(desk.path, station="Desk 2")
    second.staff.revoke_kiosk("Desk 2")
    assert restore(other.database, target, other.clock).again.kiosks == ()


@pytest.mark.long
@pytest.mark.file
def test_a_backup_from_before_the_trail_brings_no_consent_back(tmp_path):
    path = tmp_path / "kiosk.db"
    released.load("0001", path)
    backup = tmp_path / "backup.db"
    shutil.copyfile(path, backup)
    desk = Desk(path)
    assert desk.bindings() == {MALL: 2}
    desk.phone.withdraw(holder())
    restored = restore(desk.database, backup, desk.clock)
    assert desk.bindings() == {}
    assert len(restored.again.consents) == 1
    assert restored.record is Record.NONE  # of staff and kiosks it cannot be said


def test_a_key_in_the_systems_keyring_has_its_record_in_the_configuration_folder(tmp_path):
    ring = KeyRing(OsKeyring(tmp_path))
    assert RemovalLedgers(ring.folder).path("d").parent == tmp_path / "removals"


def put_back(desk):
    """Let the rows be as in an older copy, as after a server's own restore."""
    statement(desk.database, "UPDATE kiosk SET revoked_at = NULL")
    statement(desk.database, "UPDATE staff_member SET removed_at = NULL")


def test_the_operator_removes_again_after_the_servers_own_restore(desk, capsys, monkeypatch):
    desk.edited = True  # put_back() is what a restore leaves, without its older trail

    def do(*words):
        place = ("--database", database_address(desk.path), "--key-file", str(keys))
        monkeypatch.setattr(sys, "argv", ["jdcloud-kiosk", *words, *place])
        return main(), "".join(capsys.readouterr())

    keys = desk.path.with_name("keys.json")
    desk.staff.add("bert", "314159")
    desk.staff.remove("bert")
    desk.staff.revoke_kiosk("Desk 1")
    status, said = do("removals", "list")
    assert status == 0, said
    assert "1 member of the staff removed" in said
    assert "1 kiosk revoked" in said
    put_back(desk)
    status, said = do("removals", "replay")
    assert status == 0
    assert "1 revoked kiosk: Desk 1" in said
    assert "1 removed member of the staff: bert" in said
    assert desk.staff.names() == ("anna",)
    assert "Nothing had to be removed again." in do("removals", "replay")[1]
    # What another machine has noted, whose own record knows nothing of it.
    put_back(desk)
    theirs = ledger_of(desk).rename(desk.path.with_name("desk2.jsonl"))
    wrong = theirs.with_name("other.jsonl")
    wrong.write_text(re.sub('"database":"[^"]*"', '"database":"0123"', theirs.read_text()))
    assert "another database" in do("removals", "replay", str(wrong))[1]
    assert do("removals", "replay", str(theirs))[0] == 0
    assert desk.staff.names() == ("anna",)
    theirs.write_text("")
    status, said = do("removals", "replay", str(theirs))
    assert (status, "is empty" in said) == (1, True), said
    theirs.write_text("{}\n")
    status, said = do("removals", "replay", str(theirs))
    assert (status, "cannot be read" in said) == (1, True), said


# -- persons who were erased on request -------------------------------------------------------


def erase(desk, login):
    rights = SubjectRights(desk.database, Timekeeping.of(desk.clock), AT_ONCE)
    return rights.erase(rights.find(login))


def logins(desk):
    with desk.database.reading() as transaction:
        return {one.login_name for one in transaction.accounts.jd_accounts()}


def test_a_person_who_was_erased_does_not_come_back_with_a_backup(desk, backup):
    done = erase(desk, "lin-zhixia")
    desk.clock.advance(minutes=1)
    restored = restore(desk.database, backup, desk.clock)
    assert restored.again.subjects == (done.mark,)
    assert "lin-zhixia" not in logins(desk)
    rights = SubjectRights(desk.database, Timekeeping.of(desk.clock), AT_ONCE)
    assert len(rights.prove(done.mark)) == 1  # the trail of the backup, and the erasure after it
    assert restore(desk.database, backup, desk.clock).again.subjects == (done.mark,)


def test_a_person_who_came_again_after_the_erasure_stays(desk, tmp_path):
    done = erase(desk, "lin-zhixia")
    desk.clock.advance(minutes=1)
    person = {"kind": "jd", "real_name": "林知夏", "latin_name": "Lin"}
    accounts = TrainingAccounts(desk.database, desk.clock)
    for number in range(103):  # a day's numbers are dealt out from the first: one is that person's
        fields = {**person, "birth_date": "1993-06-18", "login": f"l-{number}"}
        accounts.add(require_account(fields))
    rights = SubjectRights(desk.database, Timekeeping.of(desk.clock), AT_ONCE)
    assert rights.find("l-102").mark == done.mark
    Maintenance(desk.database, desk.clock).back_up(tmp_path / "later.db")
    assert restore(desk.database, tmp_path / "later.db", desk.clock).again.subjects == ()
    assert "l-102" in logins(desk)


def test_a_session_that_the_backup_has_open_does_not_keep_the_person(desk, tmp_path):
    issued = desk.kiosk.start("qinghe-books")
    desk.phone.scan(issued.code, holder())
    Maintenance(desk.database, desk.clock).back_up(tmp_path / "open.db")
    desk.kiosk.cancel(issued.session.session_id)
    done = erase(desk, "lin-zhixia")
    assert restore(desk.database, tmp_path / "open.db", desk.clock).again.subjects == (done.mark,)
    assert "lin-zhixia" not in logins(desk)


@pytest.mark.file
def test_a_clock_that_was_set_back_brings_nobody_back(desk, tmp_path):
    desk.staff.add("bert", "314159")
    Maintenance(desk.database, desk.clock).back_up(tmp_path / "before.db")
    desk.clock.advance(minutes=-30)
    desk.staff.remove("bert")
    desk.staff.revoke_kiosk("Desk 1")
    restored = restore(desk.database, tmp_path / "before.db", desk.clock)
    assert (restored.again.staff, restored.again.kiosks) == (("bert",), ("Desk 1",))
