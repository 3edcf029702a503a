"""What each login of a fleet may do and may not, set up by the steps of docs/fleet.md as written.

Part of ``make test-fleet`` only. The owner is a plain role, no superuser.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import subprocess
from datetime import timedelta

import psycopg
import pytest

from jdcloud_kiosk.app import App
from jdcloud_kiosk.cli.logins import Login
from jdcloud_kiosk.places import own_command
from testbed import service_fixture
from testbed.fleet_server import PASSWORD, PROGRAMS, FleetServer
from testbed.service_fixture import CONSENT, PIN, SECOND, Desk, holder
from tests import ROOT
from tests.kiosk.test_trust_windows import Closed
from tests.support.class_room import ClassRoom
from verification.domain.alerts import Alert, CallState
from verification.domain.clock import ManualClock, SystemClock
from verification.domain.desk import StationState
from verification.domain.enrolment import CODE_TRIES
from verification.domain.handover import Handover
from verification.domain.history import RecordFilter
from verification.domain.instructions import InstructionKind
from verification.domain.masking import mask_name
from verification.domain.randomness import Randomness
from verification.domain.refusals import Refusal, Refused
from verification.domain.session import ResultCode, SessionState
from verification.domain.settings import Settings
from verification.domain.staff import StaffRole
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing
from verification.services.enrolment import EnrolmentService, NewMachine, OfferState, OfferStatus
from verification.services.handover import Summary
from verification.services.history import HistoryService
from verification.services.key_rotation import KeyRotation
from verification.services.search import SearchService
from verification.store.database import Beside, Database, DatabaseUnavailable, Fault
from verification.store.migrated_rows import RowsBefore
from verification.store.postgresql.backend import WRITER
from verification.store.schema import prepare

pytestmark = [
    pytest.mark.server,
    pytest.mark.xdist_group("fleet-roles"),
]

OWNER = "verification_owner"


class Fleet:
    """A server that was set up as docs/fleet.md says, with two kiosks and a phone."""

    def __init__(self, folder):
        self.folder = folder
        self.server = FleetServer()
        self.said = ""
        for language, commands in self._steps():
            self._sql(commands) if language == "sql" else self.shell(commands)
        self._sql(
            "CREATE ROLE desk2 LOGIN CONNECTION LIMIT 12 PASSWORD '…' IN ROLE verification_kiosk;"
        )
        self.operator(OWNER, "accounts", "training")
        self._sql("CREATE ROLE stranger LOGIN PASSWORD '…';")

    @staticmethod
    def _steps():
        text = (ROOT / "docs" / "fleet.md").read_text("utf-8")
        section = text[text.index("## Setting up") : text.index("## TLS")]
        steps = re.findall(r"^ *```(sql|sh)\n(.*?)^ *```$", section, re.MULTILINE | re.DOTALL)
        assert [language for language, _ in steps] == ["sql", "sh", "sh", "sql"]
        return steps

    def address(self, login):
        return self.server.address("verification", login)

    def _run(self, command, typed=""):
        done = self._ended(command, typed)
        assert done.returncode == 0, (command, done.stdout, done.stderr)
        return done.stdout

    def _ended(self, command, typed=""):
        # A session of its own: PINs are not asked for on the terminal of whoever runs the tests.
        return subprocess.run(
            command,
            shell=isinstance(command, str),
            executable="/bin/bash" if isinstance(command, str) else None,
            cwd=ROOT,
            input=typed,
            capture_output=True,
            encoding="utf-8",
            timeout=100,
            start_new_session=True,
            env={
                **os.environ,
                "PATH": f"{PROGRAMS[-1]}:{os.environ['PATH']}",
                "PGPASSWORD": PASSWORD,
                "KIOSK_KEY_FILE": str(self.folder / "keys.json"),
            },
        )

    def _sql(self, commands):
        first = "CREATE DATABASE" in commands
        address = self.server.address() if first else self.address(OWNER)
        commands = commands.replace("…", PASSWORD)
        self._run(["psql", "-v", "ON_ERROR_STOP=1", address], commands)

    def shell(self, commands):
        place = f"127.0.0.1:{self.server.port}"
        for line in filter(None, map(str.strip, commands.splitlines())):
            command = line.replace("db.example", place)
            command = command.replace("jdcloud-kiosk", " ".join(own_command()))
            self.said += self._run(f"set -o pipefail; {command}", f"{PIN}\n{PIN}\n")

    def operator(self, login, *words, typed=""):
        """What one of the operator's commands says, as that login."""
        return self._run([*own_command(), *words, "--database", self.address(login)], typed=typed)

    def refused(self, login, *words):
        """What it says to a login that may not."""
        done = self._ended(
            [*own_command(), *words, "--database", self.address(login)], f"{PIN}\n{PIN}\n"
        )
        assert done.returncode != 0, done.stdout
        return done.stdout + done.stderr

    def desk(self, monkeypatch, login, station, **options):
        """The services of a kiosk and of a phone, each by its own login: at the server's time."""
        options.setdefault("clock", ManualClock(SystemClock().now()))
        monkeypatch.setattr(
            "testbed.service_fixture.database_address", lambda _: self.address(login)
        )
        desk = Desk(self.folder / "kiosk.db", station, **options)
        desk.give_phone_a_login(self.address("phone1"))
        return desk

    def connect(self, login):
        return psycopg.connect(self.address(login), autocommit=True)


@pytest.fixture(scope="module")
def fleet(tmp_path_factory):
    fleet = Fleet(tmp_path_factory.mktemp("fleet"))
    yield fleet
    fleet.server.close()


def edited(fleet, *statements):
    """What the owner changes by hand is in the trail, as a migration is."""
    database = Database(fleet.address(OWNER), KeyRing(KeyFile(fleet.folder / "keys.json")))
    with (
        database.migrating() as connection,
        contextlib.closing(RowsBefore(connection, database.seal)) as before,
    ):
        for sql in statements:
            connection.exec_driver_sql(sql)
        before.record_changes("edited", SystemClock().now())
    database.close()


@pytest.fixture
def clean(fleet):
    """The fleet as it was after its set-up: what the tests before did is gone."""
    edited(
        fleet,
        "TRUNCATE verified_identity, binding, consent_record, qr_code, verification_session,"
        " shift, kiosk, kiosk_login, limited_try, staff_alert, class_player,"
        " session_sum, counted_station, handover,"
        " kiosk_enrolment CASCADE",
    )
    return fleet


def age(fleet, days):
    """What has ended, or was seen, is that much older. Logins may write no such times."""
    ended = {
        "verification_session": ("ended_at", "created_at changed_at deadline scanned_at ended_at"),
        "consent_record": ("withdrawn_at", "agreed_at withdrawn_at"),
        "staff_alert": ("seen_at", "raised_at seen_at"),
        "limited_try": ("at", "at"),
    }
    edited(
        fleet,
        *(
            f"UPDATE {table} SET "
            + ", ".join(f"{time} = {time} - interval '{days} days'" for time in times.split())
            + f" WHERE {end} IS NOT NULL"
            for table, (end, times) in ended.items()
        ),
    )


# -- the documented steps ------------------------------------------------------------------------


def test_the_documented_steps_work_with_a_plain_owner(fleet):
    with fleet.connect(OWNER) as connection:
        query = "SELECT rolsuper, rolcreaterole FROM pg_roles WHERE rolname = current_user"
        assert connection.execute(query).fetchone() == (False, True)
        assert ("anna",) in connection.execute("SELECT name FROM staff_member").fetchall()
    assert "Tables and roles are up to date" in fleet.said
    # After an update of the program they are run again.
    assert "up to date" in fleet.operator(OWNER, "fleet-roles", "--apply")


def test_an_error_in_the_sql_is_an_error_for_psql(fleet):
    done = subprocess.run(
        ["psql", "-v", "ON_ERROR_STOP=1", "--single-transaction", fleet.address("desk1")],
        input=(ROOT / "verification" / "store" / "postgresql" / "roles.sql").read_text("utf-8"),
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )
    assert done.returncode == 3, done.stderr


def test_roles_are_not_for_a_file(tmp_path):
    done = subprocess.run(
        [*own_command(), "fleet-roles", "--apply", "--database", f"sqlite:///{tmp_path}/k.db"],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )
    assert done.returncode == 2
    assert "postgresql://" in done.stderr


def test_no_login_takes_every_connection(fleet):
    with fleet.connect(OWNER) as connection:
        unlimited = connection.execute(
            "SELECT rolname FROM pg_roles WHERE rolcanlogin AND rolconnlimit < 0"
        )
        logins = {"desk1", "desk2", "phone1", "clerk1", "manager1", "auditor1"}
        assert not logins & {name for (name,) in unlimited}
    with contextlib.ExitStack() as held:
        for _ in range(12):
            held.enter_context(fleet.connect("auditor1"))
        with pytest.raises(psycopg.OperationalError, match="too many connections"):
            fleet.connect("auditor1")


def test_another_login_of_the_server_cannot_even_connect(fleet):
    with pytest.raises(psycopg.OperationalError, match="permission denied for database"):
        fleet.connect("stranger")


def test_a_kiosks_login_cannot_migrate_or_give_itself_rights(fleet):
    done = subprocess.run(
        [*own_command(), "fleet-roles", "--apply", "--database", fleet.address("desk1")],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        env={**os.environ, "KIOSK_KEY_FILE": str(fleet.folder / "keys.json")},
    )
    assert done.returncode == 1
    assert "Traceback" not in done.stderr


# -- what each may -------------------------------------------------------------------------------


def test_kiosk_and_phone_need_no_more_than_their_roles(clean, monkeypatch):
    desk = clean.desk(monkeypatch, "desk1", "Front desk 1")
    desk.kiosk.close_left_over()
    desk.staff.sign_in("anna", PIN)
    issued = desk.kiosk.start("qinghe-books")
    issued = desk.kiosk.refresh(issued.session.session_id)
    desk.kiosk.extend(issued.session.session_id)
    asked = desk.phone.scan(issued.code, holder())
    desk.phone.extend(asked.authorization_id, holder())
    assert desk.kiosk.extend(issued.session.session_id).extensions == 3
    with pytest.raises(Refused, match="scanned_by_another"):
        desk.phone.scan(issued.code, holder(SECOND, "phone-2"))
    done = desk.phone.authorize(asked.authorization_id, holder(), CONSENT)
    assert done.state is SessionState.VERIFIED
    session = desk.kiosk.current(issued.session.session_id)
    assert desk.identity(session).real_name == "林知夏"
    assert desk.kiosk.status().alerts == 1
    desk.staff.mark_seen(desk.staff.alerts(), "anna")
    assert desk.phone.consent_receipt(holder()).withdrawn_at is None
    desk.phone.withdraw(holder())
    declined = desk.kiosk.start("qinghe-books")
    asked = desk.phone.scan(declined.code, holder())
    desk.phone.decline(asked.authorization_id, holder())
    desk.kiosk.start("qinghe-books")
    desk.clock.advance(seconds=125)
    desk.kiosk.current(desk.kiosk.start("yunshan-tea").session.session_id)
    desk.staff.change_short_name("anna", "An")
    desk.staff.change_short_name("anna", "")
    desk.staff.change_short_name("anna", "")
    desk.kiosk.call_staff()
    desk.kiosk.heartbeat()
    with pytest.raises(Refused, match="wrong_pin"):
        desk.staff.check_pin("anna", "000001")
    age(clean, 40)
    done = desk.kiosk.purge()
    assert (done.consents, done.alerts) == (1, 1)
    assert done.sessions > 0
    assert desk.kiosk.purge().sessions == 0
    desk.staff.sign_out(desk.staff.sign_in("anna", PIN))
    assert "The audit trail is whole" in clean.operator("auditor1", "audit", "verify")


def test_a_class_needs_no_more_than_a_phones_role(clean, monkeypatch):
    clean.operator(OWNER, "accounts", "mark-training", "--yes")
    room = ClassRoom(clean.desk(monkeypatch, "desk1", "Desk 1"))
    try:
        phone, other = room.phone().play("lin-zhixia"), room.phone("192.168.1.21")
        phone.scan(room.kiosk.start("qinghe-books").code)
        assert "lin-zhixia" not in other.open("/people").text
        room.start()  # it was killed, and knows nothing
        phone.open()
        phone.submit("/answer", consent="on")
        assert phone.headline == "Authorized"
        with clean.connect(OWNER) as connection:
            played = connection.execute("SELECT device_id FROM class_player").fetchall()
            assert played == [(phone.device_id,)]
            assert connection.execute("SELECT count(*) FROM binding").fetchone() == (1,)
        other.play("zhao-weiming")
        other.scan(room.kiosk.start("yunshan-tea").code)
        other.submit("/real-name")
        assert other.headline == "Your real name is verified"
        other.submit("/home")
        other.scan(room.kiosk.start("yunshan-tea").code)
        other.submit("/answer", consent="on")
        assert other.headline == "Authorized"
        assert "The audit trail is whole" in clean.operator(OWNER, "audit", "verify")
    finally:
        room.close()
        edited(
            clean,
            "DELETE FROM setting WHERE name = 'training'",
            "DELETE FROM class_player",
            "UPDATE jd_account SET real_name_source = NULL WHERE login_name = 'zhao-weiming'",
        )


def test_the_staffs_area_needs_no_more_than_the_kiosks_role(clean, monkeypatch):
    desk = clean.desk(monkeypatch, "desk1", "Front desk 1")
    desk.kiosk.start("qinghe-books")
    records = HistoryService(desk.database, desk.clock, Settings())
    now = desk.clock.now()
    assert len(records.today().live) == 1
    assert [one.station for one in records.page(RecordFilter())] == ["Front desk 1"]
    assert records.timeline(records.page(RecordFilter())[0].session_id)
    records.report(now - timedelta(days=1), now)
    records.note_report("staff:anna")
    records.note_slip("anna")
    records.note_settings("anna")
    records.note_diagnostics("anna")
    records.change_settings({"scan_lifetime": 60}, "anna")
    records.change_settings({"scan_lifetime": 120}, "anna")
    assert records.health().kiosks
    assert records.stations() == ("Front desk 1",)
    assert desk.kiosk.settings().scan_lifetime == timedelta(seconds=120)
    desk.kiosk.offered_accounts()
    desk.kiosk.report_unscannable()


def test_a_kiosk_counts_its_own_past_days_and_no_others(clean, monkeypatch):
    desk = clean.desk(monkeypatch, "desk1", "Front desk 1")
    issued = desk.kiosk.start("qinghe-books")
    desk.kiosk.cancel(issued.session.session_id)
    age(clean, 3)
    records = HistoryService(desk.database, desk.clock, Settings())
    month = desk.clock.now() - timedelta(days=30)
    before = records.report(month, desk.clock.now())
    assert desk.kiosk.count_sessions() == 1
    assert records.report(month, desk.clock.now()) == before
    with desk.database.writing(Beside.ALL) as transaction:
        transaction.sums.forget()
    with clean.connect("desk1") as first:
        assert first.execute("SELECT count(*) FROM session_sum").fetchall() == [(0,)]
    assert desk.kiosk.count_sessions() == 1
    others = "INSERT INTO session_sum VALUES ('scanned', 0, 'Front desk 1', '', 7)"
    with clean.connect("desk1") as first, clean.connect("desk2") as second:
        assert first.execute(others).rowcount == 1
        assert second.execute("DELETE FROM session_sum").rowcount == 0
        assert second.execute("UPDATE counted_station SET counted_until = now()").rowcount == 0
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            second.execute(others.replace("0,", "1,"))


def test_the_staff_console_needs_no_more_than_the_desks_role(clean, monkeypatch):
    kiosk = clean.desk(monkeypatch, "desk1", "Front desk 1")
    issued = kiosk.kiosk.start("qinghe-books")
    alert_id = kiosk.kiosk.call_staff()
    console = clean.desk(monkeypatch, "clerk1", "console", sign_in=False)
    with pytest.raises(Refused, match="wrong_pin"):
        console.staff.enter("anna", "000001")
    assert console.staff.enter("anna", PIN) == "anna"
    service = console.console
    [call] = service.read().calls
    assert call.record.account == "qi***ks"
    service.come(alert_id, "anna")
    assert kiosk.kiosk.call_state(alert_id) is CallState.COMING
    service.solve(alert_id, "done", "anna")
    assert kiosk.kiosk.call_state(alert_id) is CallState.SOLVED
    service.give(
        "Front desk 1", InstructionKind.MORE_TIME, by="anna", seen=issued.session.session_id
    )
    assert kiosk.instructed.carry_out_next().session.extensions == 1
    for kind in InstructionKind:
        if kind not in (InstructionKind.OPEN, InstructionKind.MORE_TIME):
            value = "en" if kind is InstructionKind.LANGUAGE else ""
            seen = issued.session.session_id
            service.give("Front desk 1", kind, by="anna", seen=seen, value=value)
            console.clock.advance(seconds=0.1)
    done = [kiosk.instructed.carry_out_next().instruction for _ in range(4)]
    assert [one.outcome.value for one in done] == ["done", "refused", "done", "refused"]
    service.give("Front desk 1", InstructionKind.OPEN, by="anna")
    assert kiosk.instructed.carry_out_next().shift.staff_name == "anna"
    assert kiosk.kiosk.current(issued.session.session_id).state is SessionState.CANCELLED
    # A kiosk's own login asks nothing of another, and the console's does nothing itself.
    with pytest.raises(DatabaseUnavailable) as caught:
        kiosk.console.give("Front desk 1", InstructionKind.CLOSE, by="anna")
    assert caught.value.fault is Fault.NO_RIGHTS
    with pytest.raises(Refused, match="operator_only"):
        console.staff.sign_in("anna", PIN)
    with pytest.raises(DatabaseUnavailable):
        console.kiosk.cancel(kiosk.kiosk.start("qinghe-books").session.session_id)
    assert "The audit trail is whole" in clean.operator("auditor1", "audit", "verify")


def test_a_note_is_added_to_a_solved_call_and_changes_nothing_else_of_it(clean, monkeypatch):
    kiosk = clean.desk(monkeypatch, "desk1", "Front desk 1")
    alert_id = kiosk.kiosk.call_staff()
    clean.operator("manager1", "staff", "add", "dora", typed="314159\n314159\n")
    console = clean.desk(monkeypatch, "clerk1", "console", sign_in=False)
    service = console.console
    assert service.solve(alert_id, "had the wrong phone", "anna") == ""
    with clean.connect("clerk1") as clerk, pytest.raises(psycopg.Error, match="another station"):
        clerk.execute("UPDATE staff_alert SET sealed_note = NULL")
    with clean.connect("clerk1") as clerk, pytest.raises(psycopg.Error, match="another station"):
        clerk.execute("UPDATE staff_alert SET solved_by = 'dora', sealed_note = sealed_note || '='")
    console.clock.advance(seconds=1)
    assert service.solve(alert_id, "no JD app", "anna") == ""
    assert service.solve(alert_id, "came back", "dora") == "anna"
    with console.database.reading() as transaction:
        alert = transaction.alerts.get(alert_id)
    assert alert.note == "had the wrong phone · anna: no JD app · dora: came back"
    clean.operator("manager1", "staff", "remove", "dora")
    assert "The audit trail is whole" in clean.operator("auditor1", "audit", "verify")


def test_a_console_finds_who_was_verified_by_the_masked_name_alone(clean, monkeypatch):
    kiosk = clean.desk(monkeypatch, "desk1", "Front desk 1")
    issued = kiosk.kiosk.start("qinghe-books")
    asked = kiosk.phone.scan(issued.code, holder())
    kiosk.phone.authorize(asked.authorization_id, holder(), CONSENT)
    console = clean.desk(monkeypatch, "clerk1", "console", sign_in=False)
    [found] = SearchService(console.database, console.clock).find("林").records
    assert found.session_id == issued.session.session_id
    # What is still on the screen there, the kiosk alone says.
    kiosk.kiosk.note_outcome(found.session_id)
    [station] = console.console.read().stations
    assert station.state(console.clock.now()) is StationState.AT_OUTCOME
    with pytest.raises(DatabaseUnavailable), console.database.writing() as transaction:
        transaction.staff.note_outcome("Front desk 1", "")
    field = f"verified_identity.sealed_masked_name/{issued.session.cloud_account_id}"
    latin = kiosk.database.seal.seal(field, mask_name("John Smith"))
    edited(clean, f"UPDATE verified_identity SET sealed_masked_name = '{latin}'")
    for text in ("smith", "S", "J*** S****"):
        [found] = SearchService(console.database, console.clock).find(text).records
        assert found.session_id == issued.session.session_id
    with pytest.raises(DatabaseUnavailable), console.database.reading() as transaction:
        transaction.accounts.verified_identity(issued.session.cloud_account_id)


def test_a_leads_console_looks_after_the_staff(clean, monkeypatch):
    with clean.connect(OWNER) as connection:
        connection.execute(
            f"CREATE ROLE lead1 LOGIN PASSWORD '{PASSWORD}'"
            " IN ROLE verification_desk, verification_manager"
        )
    kiosk = clean.desk(monkeypatch, "desk1", "Front desk 1")
    lead = clean.desk(monkeypatch, "lead1", "console", sign_in=False)
    lead.staff.enter("anna", PIN)
    lead.staff.add("berta", "314159", by="staff:anna")
    lead.staff.change_pin("berta", "141421", by="staff:anna")
    lead.staff.change_short_name("berta", "B", by="staff:anna")
    lead.staff.change_role("berta", StaffRole.LEAD, by="staff:anna")
    lead.staff.change_role("berta", StaffRole.CLERK, by="staff:anna")
    kiosk.staff.sign_in("berta", "141421")
    kiosk.kiosk.start("qinghe-books")
    with pytest.raises(Refused, match="wrong_pin"):
        lead.staff.check_pin("berta", "000002")
    lead.staff.rename("berta", "bertha", by="staff:anna")
    # Tries are of the member, whatever they are called.
    with pytest.raises(Refused) as caught:
        lead.staff.check_pin("bertha", "000002")
    assert caught.value.tries_left == 3
    kiosk.staff.sign_in("bertha", "141421")
    kiosk.kiosk.start("qinghe-books")
    # Who comes next reads a note at the kiosk or at the console; the trail says so.
    at_kiosk = HistoryService(kiosk.database, kiosk.clock, Settings())
    note = lead.handovers.hand_over("paper is in the cupboard", "anna")
    assert at_kiosk.today("bertha").note == note
    at_kiosk.mark_note_read(note.handover_id, "bertha")
    assert at_kiosk.today("bertha").note is None
    assert [at_kiosk.handover(one) for one in at_kiosk.handovers()] == [
        Summary(note, note.figures[""], recounted=False)
    ]
    at_kiosk.note_handover("bertha")
    lead.handovers.note_taken("bertha")
    kiosk.clock.advance(seconds=1)
    assert kiosk.handovers.hand_over("at a desk with one screen", "bertha") is not None
    note = lead.handovers.hand_over("no, in the hall", "anna")
    lead.handovers.mark_read(note.handover_id, "bertha")
    assert lead.handovers.unread("bertha") is None
    lead.staff.remove("bertha", by="staff:anna")
    assert kiosk.kiosk.status().refusal is Refusal.STAFF_NOT_SIGNED_IN
    service = lead.handovers
    service.hand_over("keys are in the drawer", "anna")
    assert "keys are in the drawer" in {one.handover.note for one in service.summaries()}
    clerk = clean.desk(monkeypatch, "clerk1", "console", sign_in=False)
    HistoryService(clerk.database, clerk.clock, Settings()).note_report("operator")
    with pytest.raises(Refused, match="operator_only"):
        clerk.staff.add("carl", "314159", by="staff:anna")
    assert "The audit trail is whole" in clean.operator("auditor1", "audit", "verify")


@pytest.fixture
def lead(clean, monkeypatch):
    """A lead's console."""
    with clean.connect(OWNER) as connection:
        if not connection.execute("SELECT 1 FROM pg_roles WHERE rolname = 'lead2'").fetchone():
            connection.execute(
                f"CREATE ROLE lead2 LOGIN PASSWORD '{PASSWORD}'"
                " IN ROLE verification_desk, verification_manager"
            )
    return clean.desk(monkeypatch, "lead2", "console", sign_in=False)


def pairing(lead):
    return EnrolmentService(lead.database, lead.clock, Randomness(), station="console pc-1")


@pytest.fixture
def newcomer(clean, lead, tmp_path):
    """A machine without keys, with the login desk2."""
    database = Database(clean.address("desk2"), KeyRing(KeyFile(tmp_path / "new.json")), lead.clock)
    yield NewMachine(database, lead.clock, Randomness())
    database.close()


ASKED = (
    "INSERT INTO enrolment_request (enrolment_id, public_key, station, proof)"
    " SELECT enrolment_id, md5(random()::text) || md5(random()::text), '{}', repeat('0', 64)"
    " FROM kiosk_enrolment"
)


def test_a_new_machine_gets_the_keys_by_a_leads_code(clean, lead, newcomer, monkeypatch):
    console = pairing(lead)
    offer = console.begin("anna")
    with pytest.raises(Refused, match="wrong_code"):
        newcomer.ask("00000-00000", "Front desk 2")
    request = newcomer.ask(offer.code, "Front desk 2")
    assert console.look(offer, "anna") == OfferStatus(OfferState.SEALED, "Front desk 2", 1)
    assert newcomer.take(request) == lead.keys.ids()
    assert console.look(offer, "anna") == OfferStatus(OfferState.TAKEN, "Front desk 2")
    [call] = lead.console.read().calls
    assert (call.alert.alert, call.alert.station) == (Alert.PAIRING_CODE_GUESSED, "console pc-1")
    # With the keys, it opens as any other; and a lead ends that, and lets it come again.
    kiosk = clean.desk(monkeypatch, "desk2", "Front desk 2", clock=lead.clock)
    kiosk.kiosk.start("qinghe-books")
    lead.staff.revoke_kiosk("Front desk 2", by="staff:anna")
    assert kiosk.kiosk.status().refusal is Refusal.KIOSK_NOT_REGISTERED
    lead.staff.admit_kiosk("Front desk 2", by="staff:anna")
    kiosk.clock.advance(seconds=1)
    kiosk.staff.sign_in("anna", PIN)
    assert "The audit trail is whole" in clean.operator("auditor1", "audit", "verify")
    clerk = clean.desk(monkeypatch, "clerk1", "console", sign_in=False)
    with pytest.raises(Refused, match="operator_only"):
        pairing(clerk).begin("anna")


def test_a_lead_gives_a_station_to_a_branch_and_its_kiosk_does_not(clean, lead, monkeypatch):
    kiosk = clean.desk(monkeypatch, "desk1", "Front desk 1")
    lead.staff.change_branch("Front desk 1", "North", by="staff:anna")
    assert lead.console.read().branches == ("North",)
    assert HistoryService(kiosk.database, kiosk.clock, Settings()).branches() == ("North",)
    with pytest.raises(Refused, match="operator_only"):
        kiosk.staff.change_branch("Front desk 1", "South", by="staff:anna")
    kiosk.kiosk.heartbeat()
    # A limit holds on the server, too.
    lead.staff.add("nora", "314159", by="staff:anna")
    lead.staff.limit("nora", "North", by="staff:anna")
    kiosk.staff.sign_in("nora", "314159")
    lead.staff.change_branch("Front desk 1", "South", by="staff:anna")
    assert kiosk.kiosk.status().refusal is Refusal.STAFF_NOT_SIGNED_IN
    with pytest.raises(Refused, match="other_branch"):
        kiosk.staff.sign_in("nora", "314159")
    with clean.connect("desk1") as connection, pytest.raises(psycopg.errors.InsufficientPrivilege):
        connection.execute(
            "INSERT INTO shift (shift_id, station, staff_name, opened_at)"
            " VALUES (repeat('a', 32), 'Front desk 1', 'nora', now())"
        )
    with pytest.raises(Refused, match="operator_only"):
        kiosk.staff.limit("nora", "", by="staff:anna")
    assert lead.handovers.hand_over("a note", "nora").branch == "North"
    now = lead.clock.now()
    elsewhere = Handover("b" * 32, now, now, "nora", branch="South")
    with pytest.raises(DatabaseUnavailable), lead.database.writing() as transaction:
        transaction.handovers.add(elsewhere)
    lead.staff.remove("nora", by="staff:anna")
    # A kiosk that is registered under the name of a removed one is of no branch.
    kiosk.clock.advance(seconds=1)
    for step in (lead.staff.revoke_kiosk, lead.staff.remove_kiosk):
        step("Front desk 1", by="staff:anna")
    kiosk.staff.sign_in("anna", PIN)
    assert [one.branch for one in lead.staff.kiosks()] == [""]
    lead.staff.change_branch("Front desk 1", "South", by="staff:anna")
    assert "no branch now" in clean.operator("manager1", "kiosks", "branch", "Front desk 1")
    assert "The audit trail is whole" in clean.operator("auditor1", "audit", "verify")


def test_the_station_of_a_removed_kiosk_is_for_whichever_login_comes(clean, lead, monkeypatch):
    gone = clean.desk(monkeypatch, "desk2", "Front desk 2")
    issued = gone.kiosk.start("qinghe-books")
    with pytest.raises(Refused, match="kiosk_not_revoked"):
        lead.staff.remove_kiosk("Front desk 2", by="staff:anna")
    lead.staff.revoke_kiosk("Front desk 2", by="staff:anna")
    clerk = clean.desk(monkeypatch, "clerk1", "console", sign_in=False)
    for other in (gone, clerk):
        with pytest.raises(Refused, match="operator_only"):
            other.staff.remove_kiosk("Front desk 2", by="staff:anna")
    lead.staff.remove_kiosk("Front desk 2", by="staff:anna")
    assert lead.staff.kiosks() == ()
    new = clean.desk(monkeypatch, "desk1", "Front desk 2", sign_in=False)
    new.clock.advance(seconds=1)
    new.staff.sign_in("anna", PIN)
    assert new.kiosk.start("yunshan-tea").code
    with pytest.raises(Refused):
        gone.staff.sign_in("anna", PIN)
    # On a server all go by its clock; by one that is behind, the session would be of later.
    lead.share_clock(new.clock)
    lead.staff.revoke_kiosk("Front desk 2", by="staff:anna")
    said = clean.operator("manager1", "kiosks", "remove", "Front desk 2")
    assert "Front desk 2 is off the list" in said
    assert gone.kiosk.current(issued.session.session_id).state is SessionState.CANCELLED
    assert "The audit trail is whole" in clean.operator("auditor1", "audit", "verify")


def test_another_kiosk_can_neither_use_up_nor_wipe_nor_even_see_an_offer(clean, lead, newcomer):
    console = pairing(lead)
    offer = console.begin("anna")
    with clean.connect("desk1") as hostile:
        for number in range(CODE_TRIES + 1):
            if number < CODE_TRIES:
                hostile.execute(ASKED.format("Front desk 3"))
                continue
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                hostile.execute(ASKED.format("Front desk 3"))
        assert console.look(offer, "anna") == OfferStatus(OfferState.WAITING, wrong=CODE_TRIES)
        request = newcomer.ask(offer.code, "Front desk 2")
        assert console.look(offer, "anna").state is OfferState.SEALED
        for change in (
            "UPDATE kiosk_enrolment SET deadline = deadline - interval '1 hour'",
            "UPDATE kiosk_enrolment SET served_at = NULL",
            "DELETE FROM kiosk_enrolment",
            "DELETE FROM enrolment_request",
            "UPDATE enrolment_request SET proof = 'x'",
            "UPDATE enrolment_request SET login = 'desk1'",
            "UPDATE enrolment_request SET sealed_keys = 'x'",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                hostile.execute(change)
        # What it cannot see it does not wipe, either.
        assert hostile.execute("SELECT DISTINCT login FROM enrolment_request").fetchall() == [
            ("desk1",)
        ]
        wiping = "UPDATE enrolment_request SET sealed_keys = '' WHERE public_key = %s"
        assert hostile.execute(wiping, [request.key.public]).rowcount == 0
    assert newcomer.take(request) == lead.keys.ids()


def test_a_machine_asks_for_no_station_of_another_login(clean, lead, newcomer, monkeypatch):
    clean.desk(monkeypatch, "desk1", "Front desk 1", clock=lead.clock)
    offer = pairing(lead).begin("anna")
    with pytest.raises(Refused, match="station_taken"):
        newcomer.ask(offer.code, "Front desk 1")


def test_the_keys_are_given_to_the_station_that_the_trail_names(clean, lead, newcomer):
    console = pairing(lead)
    offer = console.begin("anna")
    newcomer.ask(offer.code, "Front desk 2")
    with clean.connect("lead2") as hostile, hostile.transaction(force_rollback=True):
        hostile.execute("UPDATE kiosk_enrolment SET served_at = now()")
        hostile.execute("UPDATE enrolment_request SET sealed_keys = 'x'")
        with pytest.raises(psycopg.errors.InsufficientPrivilege, match="did not happen"):
            hostile.execute(
                appended(
                    "'actor', 'staff:anna', 'action', 'kiosk_enrolled', 'station', 'Front desk 9',"
                    f" 'detail', '{offer.enrolment_id}', 'session_id', null"
                )
            )


def test_a_kiosks_purge_wipes_what_is_over_and_nothing_that_holds(clean, lead, newcomer):
    console = pairing(lead)
    console.look(offer := console.begin("anna"), "anna")
    newcomer.ask(offer.code, "Front desk 2")
    console.look(offer, "anna")
    with clean.connect("desk1") as kiosk, clean.connect(OWNER) as owner:
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            kiosk.execute("DELETE FROM kiosk_enrolment")
        owner.execute("UPDATE kiosk_enrolment SET deadline = now() - interval '1 second'")
        assert kiosk.execute("DELETE FROM kiosk_enrolment").rowcount == 1
        assert owner.execute("SELECT * FROM enrolment_request").fetchall() == []


def test_a_kiosk_ends_what_is_overdue_at_another(clean, monkeypatch):
    past = ManualClock(SystemClock().now() - timedelta(seconds=130))
    desk = clean.desk(monkeypatch, "desk1", "Front desk 1", clock=past)
    desk.kiosk.start("qinghe-books")
    other = clean.desk(monkeypatch, "desk2", "Front desk 2", clock=past)
    with pytest.raises(Refused, match="already_in_progress"):
        other.kiosk.start("qinghe-books")
    desk.clock.advance(seconds=130)
    assert other.kiosk.start("qinghe-books").code


def test_a_manager_runs_staff_and_kiosks(clean, monkeypatch):
    desk = clean.desk(monkeypatch, "desk1", "Front desk 1")
    desk.clock.time = SystemClock().now()  # the commands' clock
    issued = desk.kiosk.start("qinghe-books")
    said = clean.operator("manager1", "staff", "add", "bert", typed="314159\n314159\n")
    assert "bert can open kiosks" in said
    desk.staff.check_pin("bert", "314159")
    clean.operator("manager1", "staff", "pin", "bert", typed="141421\n141421\n")
    clean.operator("manager1", "staff", "unlock")
    clean.operator("manager1", "staff", "remove", "bert")
    clean.operator("manager1", "kiosks", "revoke", "Front desk 1")
    ended = desk.kiosk.current(issued.session.session_id)
    assert ended.result is ResultCode.KIOSK_CLOSED
    # A revoked station is nobody's until it is admitted again, whatever PIN is known.
    with pytest.raises(Refused, match="kiosk_not_registered"):
        desk.staff.sign_in("anna", PIN)
    clean.operator("manager1", "kiosks", "admit", "Front desk 1")
    desk.staff.sign_in("anna", PIN)
    assert desk.kiosk.start("qinghe-books").code
    said = clean.operator(OWNER, "audit", "verify")
    assert "The audit trail is whole" in said


def test_keys_are_brought_by_a_kiosks_login_and_changed_by_the_owners(clean, monkeypatch, tmp_path):
    desk = clean.desk(monkeypatch, "desk1", "Front desk 1")
    ring_file = clean.folder / "keys.json"
    before = ring_file.read_text()
    # The kiosk's login may not: the ring stays as it was.
    with pytest.raises(DatabaseUnavailable) as refused:
        KeyRotation(desk.database, desk.clock).rotate()
    assert refused.value.fault is Fault.NO_RIGHTS
    assert ring_file.read_text() == before
    copy = tmp_path / "copy"
    key_id = clean.operator("desk1", "keys", "add").split("The key ")[1].split()[0]
    clean.operator("desk1", "keys", "export", str(copy))
    clean.operator("desk1", "keys", "import", str(copy))
    assert "not yet at" not in clean.operator(OWNER, "keys", "list")
    clean.operator(OWNER, "keys", "activate", key_id)
    assert desk.kiosk.start("qinghe-books").code
    assert "The audit trail is whole" in clean.operator("auditor1", "audit", "verify")


def test_an_auditor_checks_the_trail(clean, monkeypatch):
    desk = clean.desk(monkeypatch, "desk1", "Front desk 1")
    desk.kiosk.cancel(desk.kiosk.start("qinghe-books").session.session_id)
    assert "The audit trail is whole" in clean.operator("auditor1", "audit", "verify")


@pytest.mark.parametrize(
    ("login", "command", "needed"),
    [
        ("desk1", "accounts list", Login.OWNER),
        ("desk1", "accounts add cloud one-more", Login.OWNER),
        ("desk1", "binding-limit 2", Login.OWNER),
        ("desk1", "fleet-roles --apply", Login.OWNER),
        ("desk1", "keys list", Login.OWNER),
        ("desk1", "keys rotate", Login.OWNER),
        ("manager1", "keys list", Login.OWNER),
        ("manager1", "purge --dry-run", Login.KIOSK),
        ("auditor1", "purge --days 1", Login.KIOSK),
        ("manager1", "audit verify", Login.AUDITOR),
        ("desk1", "audit verify", Login.AUDITOR),
        ("phone1", "staff list", Login.MANAGER),
        ("phone1", "kiosks list", Login.MANAGER),
    ],
)
def test_a_command_names_the_login_that_it_needs(clean, login, command, needed):
    said = clean.refused(login, *command.split())
    assert f"The login {login} does not have the rights for this command" in said
    assert f"give --database with {needed} (docs/fleet.md)" in said
    assert "kiosk's login" not in said


@pytest.mark.parametrize(
    ("login", "command"),
    [
        ("desk1", "purge --dry-run"),
        ("desk1", "purge --days 1 --clock-is-right"),
        ("manager1", "staff list"),
        ("manager1", "kiosks list"),
    ],
)
def test_the_login_that_a_command_names_is_enough(clean, login, command):
    assert clean.operator(login, *command.split())


def test_what_a_kiosk_may_not_is_said_in_words(clean, monkeypatch):
    desk = clean.desk(monkeypatch, "desk1", "Front desk 1")
    with pytest.raises(Refused) as caught:
        desk.staff.change_pin("anna", "314159")
    assert caught.value.refusal is Refusal.OPERATOR_ONLY
    with pytest.raises(Refused, match="operator_only"):
        desk.staff.add("mallory", "314159")
    with pytest.raises(Refused, match="operator_only"):
        desk.staff.revoke_kiosk("Front desk 1")
    other = clean.desk(monkeypatch, "desk2", "Front desk 2")
    with pytest.raises(Refused, match="operator_only"):
        other.staff.revoke_kiosk("Front desk 1")
    # Its machine has the fleet's keys and even the other's secret: the login is not the same.
    intruder = clean.desk(monkeypatch, "desk2", "Front desk 1", sign_in=False)
    with pytest.raises(DatabaseUnavailable) as refused:
        intruder.kiosk.close_left_over()
    assert refused.value.fault is Fault.NO_RIGHTS
    with pytest.raises(Refused, match="operator_only"):
        intruder.staff.take_over("anna", PIN)
    assert desk.kiosk.status().refusal is None


def test_a_kiosks_window_says_what_its_login_may_not(clean, qtbot):
    """Starting, one's PIN, and being revoked, with the kiosk's login and the real widgets."""
    app = App(
        clean.address("desk1"),
        key_ring=KeyRing(KeyFile(clean.folder / "keys.json")),
        windows=frozenset({"kiosk"}),
    )
    app.show()
    kiosk = Closed(qtbot, app)
    assert "Open this kiosk" in kiosk.find("signInHeading").text()
    kiosk.sign("anna", PIN)
    kiosk.wait_for("startVerificationButton")
    kiosk.find("staffButton").click()
    kiosk.wait_for("signInButton")
    kiosk.sign("anna", PIN)
    kiosk.wait_for("staffTabs")
    kiosk.find("staffTabs").setCurrentIndex(3)
    kiosk.wait_for("changePinButton")
    for name, text in (
        ("ownPinField", PIN),
        ("newPinField", "314159"),
        ("newPinAgainField", "314159"),
    ):
        kiosk.find(name).setText(text)
    kiosk.find("changePinButton").click()
    qtbot.waitUntil(
        lambda: "jdcloud-kiosk staff for a PIN" in kiosk.find("pinMessageLabel").text(),
        timeout=20_000,
    )
    clean.operator("manager1", "kiosks", "revoke", "Front desk 1")
    qtbot.waitUntil(
        lambda: (
            "Open this kiosk" in kiosk.find("signInHeading").text()
            and kiosk.find("signInButton").isVisible()
        ),
        timeout=20_000,
    )
    kiosk.sign("anna", PIN)
    kiosk.says("This kiosk was revoked")
    clean.operator("manager1", "kiosks", "admit", "Front desk 1")
    kiosk.sign("anna", PIN)
    kiosk.wait_for("startVerificationButton")
    app.close()


# -- what each may not ---------------------------------------------------------------------------


@pytest.fixture
def day(clean, monkeypatch):
    """Front desk 1 has verified somebody and shows another code; Front desk 2 shows one, too."""
    desk = clean.desk(monkeypatch, "desk1", "Front desk 1")
    issued = desk.kiosk.start("qinghe-books")
    asked = desk.phone.scan(issued.code, holder())
    desk.phone.authorize(asked.authorization_id, holder(), CONSENT)
    other = clean.desk(monkeypatch, "desk2", "Front desk 2")
    issued = other.kiosk.start("yunshan-tea")
    other.phone.scan(issued.code, holder(SECOND))
    other.kiosk.call_staff()
    return clean


AT_1, AT_2 = "station = 'Front desk 1'", "station = 'Front desk 2'"
OPEN = "result IS NULL"
EVENT = (
    # Made once: its number is drawn once.
    "INSERT INTO audit_event SELECT (made.one).* FROM ("
    "SELECT json_populate_record(e, json_build_object({changes})) AS one"
    " FROM audit_event e LEFT JOIN audit_chain c ON c.station = '{station}'"
    " ORDER BY e.number DESC LIMIT 1) AS made"
)
NEXT = (
    "'number', nextval('audit_event_number'), 'position', coalesce(c.position, 0) + 1,"
    " 'code', coalesce(c.code, e.code)"
)
BIND = (
    "INSERT INTO binding"
    " (cloud_account_id, jd_account_id, person_index, slot, session_id, bound_at)"
    " SELECT cloud_account_id, 5, 'x', 1, session_id, now() FROM verification_session"
    f" WHERE {AT_2} AND {OPEN}"
)


def station_in(changes):
    """The station of which an event is."""
    found = re.findall(r"'station', '(.*?)'", changes)
    return found[-1] if found else ""


def event(changes):
    """An event like the newest, with changes; the head stays where it is."""
    return EVENT.format(changes=changes, station=station_in(changes))


def appended(changes):
    """An event at the end of its station's chain, with the head moved as it should be."""
    usual = f"{NEXT}, 'station', '', 'session_id', null, 'detail', '', 'row_digests', '{{}}', "
    return (
        f"{event(usual + changes)}; UPDATE audit_chain SET number = currval('audit_event_number'),"
        f" position = position + 1 WHERE station = '{station_in(changes)}'"
    )


def stepped(changes):
    """A change of the session that Front desk 2 shows, which counts as a step."""
    return (
        f"UPDATE verification_session SET revision = revision + 1, {changes}"
        f" WHERE {AT_2} AND {OPEN}"
    )


def test_what_was_said_is_not_said_again_a_thousand_events_later(day):
    said = appended(
        "'actor', 'staff:anna', 'action', 'kiosk_registered', 'station', 'Front desk 1',"
        f" 'at', (SELECT registered_at FROM kiosk WHERE {AT_1})"
    )
    others = (
        "INSERT INTO audit_event SELECT (json_populate_record(e, json_build_object('number',"
        " e.number + n, 'position', e.position + n, 'action', 'exported'))).*"
        " FROM generate_series(1, 1001) n, audit_event e"
        " WHERE e.number = (SELECT max(number) FROM audit_event);"
        " UPDATE audit_chain SET number = number + 1001, position = position + 1001"
        f" WHERE {AT_1}; SELECT setval('audit_event_number', max(number)) FROM audit_event"
    )
    with psycopg.connect(day.server.address("verification")) as server:
        server.execute(f"UPDATE kiosk SET registered_at = now() WHERE {AT_1}; {said}; {others}")
        server.execute("SET SESSION AUTHORIZATION desk1")
        with pytest.raises(psycopg.Error, match="what did not happen: kiosk_registered"):
            server.execute(f"UPDATE kiosk SET last_seen_at = now() WHERE {AT_1}; {said}")
        server.rollback()


VERIFIED = stepped("state = 'verified', result = 'verified', ended_at = changed_at")
AGREED = (
    "; INSERT INTO consent_record (session_id, jd_account_id, cloud_account_id, text_version,"
    " language, text_sha256, agreed_at, subject_code) SELECT session_id, scanner_jd_account_id,"
    " cloud_account_id, '1', 'en', {text}, ended_at, repeat('0', 64) FROM verification_session"
    f" WHERE {AT_2} AND state = 'verified'"
)
BOUND_AS = (
    "; INSERT INTO binding (cloud_account_id, jd_account_id, person_index, slot, session_id,"
    " bound_at) SELECT cloud_account_id, scanner_jd_account_id, {person}, 1, session_id, ended_at"
    " FROM verification_session JOIN jd_account ON account_id = scanner_jd_account_id"
    f" WHERE {AT_2} AND state = 'verified'"
)
#: Of the form of what the active key has sealed; the server cannot tell more.
SEALED = "(SELECT left(sealed, 8) || '.AAAA' FROM sealed_key WHERE name = 'audit')"
OBTAINED = (
    f"; INSERT INTO verified_identity SELECT cloud_account_id, {SEALED}, {SEALED}, ended_at"
    f" FROM verification_session WHERE {AT_2} AND state = 'verified'"
)
HASH = "repeat('0', 64)"
#: What a phone's login does when a person agrees; the app's seals and codes are not looked at.
WHOLE = VERIFIED + BOUND_AS.format(person="identity_index") + OBTAINED + AGREED.format(text=HASH)
#: A consent that says it was erased already, without a binding.
ERASED = (
    "; INSERT INTO consent_record (session_id, text_version, language, text_sha256, agreed_at,"
    " withdrawn_at, subject_code, erased_at) SELECT session_id, '1', 'en', repeat('0', 64),"
    " ended_at, ended_at, repeat('0', 64), ended_at FROM verification_session"
    f" WHERE {AT_2} AND state = 'verified'"
)
#: Times that no clock shows; the program could not even read most of them.
TIMES = ("infinity", "-infinity", "0044-03-15 BC", "1999-12-31", "9999-12-31", "200000-01-01")
#: A fresh session at Front desk 1, as its kiosk starts one.
STARTED = (
    "INSERT INTO verification_session SELECT (json_populate_record(s, json_build_object("
    "'session_id', repeat('a', 32), 'state', 'waiting_for_scan', 'result', null, 'ended_at', null,"
    " 'scanner_jd_account_id', null, 'scanner_device_id', null, 'scanned_at', null,"
    " 'authorization_id', null, 'match_code', null, 'revision', 0, 'changed_at', created_at,"
    " 'deadline', created_at + interval '1 minute'))).*"
    f" FROM verification_session s WHERE {AT_1}"
)
#: A code that can be scanned, for a session that is named by a condition.
PLANTED = (
    "INSERT INTO qr_code (token_digest, session_id, sealed_secret, issued_at)"
    " SELECT repeat('0', 64), session_id, " + SEALED + ", now() FROM verification_session WHERE {}"
)
#: What is the name of nobody on the staff.
ODD = ("NULL", "''", "'ceo'", "E'\\u202eanna'")
REGISTERED = (
    "INSERT INTO kiosk (station, credential_digest, registered_at, registered_by, last_seen_at)"
    " VALUES ('{}', {}, now(), 'anna', now())"
)
FRESH = "session_id = repeat('a', 32)"
#: Notes of a shift, and what staff ask of a kiosk, each with something that is not said there.
NOTED = (
    "INSERT INTO handover (handover_id, since, until, written_by, sealed_note)"
    " VALUES ({}, now(), now(), 'anna', {})"
)
#: A shift with figures that are none.
COUNTED = NOTED.replace("sealed_note", "figures")
INSTRUCTED = (
    "INSERT INTO kiosk_instruction (instruction_id, station, kind, value, given_by, given_at)"
    " VALUES ({}, 'Front desk 1', 'close', '', 'anna', now())"
)
#: What nobody can open, or is no field that was sealed, or is longer than any.
UNSEALED = (
    "'01234567.AAAA'", "'x'", f"replace({SEALED}, '.AAAA', '.')", f"{SEALED} || repeat('A', 6000)",
    f"{SEALED} || E'\\x1b[2J'",
)  # fmt: skip
WRONG_PIN = "'actor', '{}', 'action', 'sign_in_refused', 'station', 'Front desk 1', 'at', now()"
TRIED = "INSERT INTO limited_try (subject, at) VALUES ('{}', now())"
#: Numbers of one's own choice, which others would find taken; or all there are, used up.
NUMBERED = (
    "INSERT INTO limited_try (try_id, subject, at)"
    " SELECT 2147483647 - g, 'jd_account:1', now() FROM generate_series(0, 20) g",
    "INSERT INTO limited_try (try_id, subject, at) VALUES (7, 'staff:anna', now())",
    "INSERT INTO staff_alert (alert_id, raised_at, station, alert)"
    " VALUES (2147483647, now(), 'Front desk 1', 'clock_set_back')",
    "SELECT nextval('limited_try_try_id_seq')",
    "SELECT setval('staff_alert_alert_id_seq', 2147483647)",
)
HELPERS = (
    "SELECT verification_is_staff('anna')",
    "SELECT verification_may_use('Front desk 2')",
    "SELECT verification_erased('bindings')",
)
#: What a member's row says otherwise now, and which event says so.
CHANGED = {
    "pin_changed": f"sealed_pin_hash = {SEALED}",
    "role_changed": "role = CASE role WHEN 'lead' THEN 'clerk' ELSE 'lead' END",
    "short_name_changed": "short_name = 'Q'",
    "staff_limited": "branch = 'Q'",
}
OTHERWISE = "UPDATE staff_member SET {} WHERE name = '{}'"
FORBIDDEN = {
    "desk1": (
        *(f"UPDATE kiosk SET {column} = '{time}' WHERE {AT_1}"
          for column in ("registered_at", "last_seen_at", "revoked_at", "removed_at")
          for time in TIMES),
        f"UPDATE kiosk SET branch = 'North' WHERE {AT_1}",
        # Its own revocation, which it could take back, and which a later one must not stop at.
        f"UPDATE kiosk SET revoked_at = now() WHERE {AT_1}",
        "INSERT INTO kiosk (station, credential_digest, registered_at, registered_by, last_seen_at,"
        " revoked_at) VALUES ('Front desk 3', repeat('0', 64), now(), 'anna', now(), now())",
        *NUMBERED,
        # Figures that no report can add up.
        *(f"INSERT INTO session_sum VALUES ('{figure}', {hour}, 'Front desk 1', '{value}', {count})"
          for figure, hour, value, count in (
              ("ghost", 0, "zzz", 1), ("outcome", 0, "ghost:zzz", 1),
              ("outcome", 0, "verified:zzz", 1), ("outcome", 0, "verified:verified:", 1),
              ("seconds_to_ok", 0, "x", 1), ("seconds_in_all", 0, "", 1), ("scanned", 0, "x", 1),
              ("scanned", 0, "", -1), ("scanned", 0, "", 0), ("scanned", 0, "", 2147483647),
              ("scanned", -1, "", 1), ("scanned", 2147483647, "", 1))),
        # Names that nobody can tell from another's, or that nobody sees.
        *(REGISTERED.format(name, HASH) for name in (
            "\u200b", "\u00a0", "\u3000", "\ufe0f", "Front desk 2\u200b", "Front\u200d desk 2",
            "\u2800", "\u115f", "Front desk 2\u3164", "Front desk 2\u034f", "Front desk 2\ufe0f",
            "Front desk 2\U000e0100", "Desk\u00ad", "Cafe\u0301",
            "Front desk 2 ", " Front desk 2", "Front\u00a0desk 2", "Front  desk 2",
            "Front desk 2\u3000", "Front\u3000desk 2", "Front desk\U000e0041 2", " Front desk 3",
            "Front desk 3\u2003", "Front\u202fdesk 3")),
        # A member who was removed is signed in nowhere; nobody is asked who is on the staff.
        f"UPDATE shift SET closed_at = now() WHERE {AT_1}; INSERT INTO shift (shift_id, station,"
        " staff_name, opened_at) VALUES (repeat('a', 32), 'Front desk 1', 'gone', now())",
        *HELPERS,
        *(f"UPDATE shift SET closed_at = '{time}' WHERE {AT_1}" for time in TIMES),
        f"UPDATE shift SET closed_at = now() WHERE {AT_1}; INSERT INTO shift (shift_id, station,"
        " staff_name, opened_at) VALUES (repeat('a', 32), 'Front desk 1', 'anna', 'infinity')",
        f"{STARTED}; UPDATE verification_session SET state = 'cancelled', revision = revision + 1,"
        " result = 'cancelled_at_kiosk', ended_at = 'infinity' WHERE session_id = repeat('a', 32)",
        STARTED.replace("'changed_at', created_at", "'created_at', 'infinity',"
                        " 'changed_at', 'infinity'"),
        "INSERT INTO limited_try (subject, at) VALUES ('staff:anna', 'infinity')",
        "INSERT INTO staff_alert (raised_at, station, alert)"
        " VALUES ('infinity', 'Front desk 1', 'help_wanted')",
        # Aged to be erased, or as nobody saw it.
        "INSERT INTO staff_alert (raised_at, station, alert)"
        " VALUES (now() - interval '2 days', 'Front desk 1', 'help_wanted')",
        *(f"UPDATE shift SET closed_at = {time} WHERE {AT_1}" for time in (
            "closed_at", "opened_at - interval '1 minute'", "now() - interval '1 hour'",
            "now() + interval '1 hour'")),
        *(f"UPDATE shift SET closed_at = now() WHERE {AT_1};"
          f" UPDATE shift SET closed_at = {time} WHERE {AT_1}"
          for time in ("NULL", "closed_at", "now() + interval '1 second'")),
        f"UPDATE shift SET closed_at = now() WHERE {AT_1}; INSERT INTO shift (shift_id, station,"
        " staff_name, opened_at, closed_at)"
        " VALUES (repeat('a', 32), 'Front desk 1', 'anna', now(), now())",
        *(PLANTED.format(session) for session in (AT_1, AT_2)),
        f"{STARTED}; {PLANTED.format(FRESH)}".replace(SEALED, "'junk'"),
        f"{STARTED}; UPDATE verification_session SET state = 'cancelled', revision = revision + 1,"
        " result = 'cancelled_at_kiosk', ended_at = now() WHERE session_id = repeat('a', 32); "
        + PLANTED.format(FRESH),
        "INSERT INTO setting VALUES ('idle_limit', 61) ON CONFLICT DO NOTHING;"
        " UPDATE setting SET value = value",
        "UPDATE staff_member SET short_name = short_name",
        f"UPDATE kiosk SET last_seen_at = now() WHERE {AT_1}; "
        + appended("'actor', 'staff:anna', 'action', 'kiosk_registered', 'station', 'Front desk 1',"
                   f" 'at', (SELECT registered_at FROM kiosk WHERE {AT_1})"),
        # Seen by nobody.
        *(appended("'actor', 'staff:anna', 'action', 'alerts_seen', 'station', 'Front desk 1',"
                   f" 'at', now(), 'detail', '{count}'") for count in (0, 1)),
        *(appended(f"'actor', 'staff:anna', 'action', 'alerts_seen', 'detail', '1', 'at', '{time}'")
          for time in (*TIMES, "2001-01-01", "2101-01-01")),
        # What did happen, twice.
        "INSERT INTO staff_alert (raised_at, station, alert) VALUES (now(), 'Front desk 1',"
        " 'help_wanted'); " + "; ".join(2 * [appended(
            "'actor', 'system', 'action', 'alert_raised', 'station', 'Front desk 1', 'at', now(),"
            " 'detail', 'help_wanted'")]),
        "INSERT INTO staff_alert (raised_at, station, alert)"
        " VALUES (now(), 'Front desk 1', 'made_up')",
        # What would put whoever reads it out of service, or be read as something else.
        *("INSERT INTO staff_alert (raised_at, station, alert, " + column + ")"
          f" VALUES (now(), 'Front desk 1', 'help_wanted', {value})"
          for column, value in (("sealed_note", "'x'"), ("solved_at", "now()"),
                                ("solved_by", "'anna'"), ("seen_by", "'anna'"))),
        *("INSERT INTO staff_alert (raised_at, station, alert)"
          f" VALUES (now(), {name}, 'help_wanted')"
          for name in ("E'\\u202eFront desk 3'", "E'Front\\ndesk 3'", "' '")),
        "INSERT INTO kiosk (station, credential_digest, registered_at, registered_by, last_seen_at)"
        " VALUES (E'Front desk\\u200f 3', repeat('0', 64), now(), 'anna', now())",
        *(REGISTERED.format(station, digest) for station, digest in (
            ("Front desk 3", "'é'"), ("Front desk 3", "repeat('0', 63)"),
            ("Front desk 3", "repeat('G', 64)"), ("console pc-1", "repeat('0', 64)"))),
        *(f"UPDATE kiosk SET credential_digest = {digest} WHERE {AT_1}"
          for digest in ("'é'", "''", "repeat('0', 63)", "upper(credential_digest)")),
        *(f"UPDATE kiosk SET key_ids = {key_ids} WHERE {AT_1}" for key_ids in (
            "E'\\x1b[31m'", "'0123456789'", "'01234567  01234567'", "' 01234567'",
            "repeat('01234567 ', 100) || '01234567'")),
        *(f"UPDATE kiosk SET shown_outcome = {session} WHERE {AT_1}"
          for session in ("''", "'x'", "repeat('G', 32)", "E'\\x1b[2J'")),
        # A secret under a key that nobody has.
        f"{STARTED}; {PLANTED.format(FRESH)}".replace(SEALED, "'01234567.AAAA'"),
        # Wrong PINs that nobody typed, more of them than were counted, or for another's name.
        appended(WRONG_PIN.format("unknown")),
        appended(WRONG_PIN.format("staff:anna")),
        f"{TRIED.format('sign_in:Front desk 1')}; {appended(WRONG_PIN.format('staff:anna'))}",
        appended(WRONG_PIN.format("unknown").replace("refused", "locked") + ", 'detail', '5'"),
        f"{TRIED.format('sign_in:Front desk 1')}; {appended(WRONG_PIN.format('unknown'))}; "
        + appended(WRONG_PIN.format("unknown").replace("refused", "locked") + ", 'detail', '5'"),
        # A purge of nothing, or of more than was erased.
        *(appended("'actor', 'system', 'action', 'details_purged', 'station', 'Front desk 1',"
                   f" 'at', now(), 'detail', '{kind}={count}'")
          for kind in ("sessions", "consents", "alerts", "instructions", "handovers", "bindings")
          for count in (0, 1)),
        # What is a console's: its computer is locked by wrong PINs, its staff are told.
        "INSERT INTO limited_try (subject, at) VALUES ('sign_in:console pc-1', now())",
        *("INSERT INTO staff_alert (raised_at, station, alert)"
          f" VALUES (now(), 'console pc-1', '{alert}')"
          for alert in ("pairing_code_guessed", "pin_guessed", "clock_set_back")),
        appended("'actor', 'staff:anna', 'action', 'sign_in_refused', 'station', 'console pc-1',"
                 " 'at', now()"),
        # Words of one's own, also in the timeline of a visitor.
        *(appended("'at', now(), 'station', 'Front desk 1', 'action', 'sign_in_refused'," + changes)
          for changes in (
              "'actor', E'staff:\\x1b[2J'", "'actor', 'unknown', 'detail', E'\\x1b[2J'",
              "'actor', 'unknown', 'session_id', (SELECT session_id FROM verification_session"
              f" WHERE {AT_2})")),
        # Seen by nobody, or by what is no name.
        *("INSERT INTO staff_alert (raised_at, station, alert)"
          " VALUES (now(), 'Front desk 1', 'help_wanted');"
          f" UPDATE staff_alert SET seen_at = now(), seen_by = {name} WHERE {AT_1}"
          for name in ODD),
        STARTED.replace("repeat('a', 32)", "E'\\x1b[2J'"),
        "UPDATE staff_member SET short_name = E'\\u202eanna'",
        STARTED.replace("'revision', 0", "'revision', 9"),
        STARTED.replace("'revision', 0", "'revision', 0, 'refused_scans', 2"),
        "INSERT INTO staff_alert (raised_at, station, alert)"
        " VALUES (now(), 'Front desk 1', 'help_wanted');"
        "UPDATE staff_alert SET seen_at = now() - interval '2 days', seen_by = 'anna'"
        f" WHERE {AT_1} AND seen_at IS NULL; DELETE FROM staff_alert WHERE {AT_1}",
        "SELECT sealed_real_name FROM jd_account",
        "SELECT jd_account_id FROM consent_record",
        "SELECT cloud_account_id FROM consent_record",
        "UPDATE staff_member SET sealed_pin_hash = 'x'",
        "UPDATE staff_member SET removed_at = now()",
        "INSERT INTO staff_member (name, sealed_pin_hash, added_at) VALUES ('m', 'x', now())",
        f"UPDATE kiosk SET credential_digest = 'x' WHERE {AT_2}",
        f"UPDATE kiosk SET revoked_at = now() WHERE {AT_2}",
        f"UPDATE kiosk SET station = 'Front desk 2' WHERE {AT_1}",
        f"UPDATE shift SET closed_at = now() WHERE {AT_2}",
        f"UPDATE shift SET staff_name = 'x' WHERE {AT_1}",
        "INSERT INTO shift (shift_id, station, staff_name, opened_at)"
        " VALUES (repeat('a', 32), 'Front desk 2', 'anna', now())",
        "UPDATE kiosk_login SET login = 'desk1'",
        "UPDATE verification_session SET state = 'cancelled', result = 'kiosk_closed',"
        f" ended_at = now(), revision = revision + 1 WHERE {AT_2} AND {OPEN}",
        f"UPDATE verification_session SET match_code = '0000' WHERE {AT_2} AND {OPEN}",
        f"UPDATE verification_session SET result = 'declined' WHERE {AT_1}",
        "INSERT INTO verification_session SELECT (json_populate_record(s, json_build_object("
        "'session_id', 'x', 'authorization_id', null, 'cloud_account_id', 3))).*"
        f" FROM verification_session s WHERE {AT_2}",
        BIND,
        "DELETE FROM binding",
        event(f"{NEXT}, 'actor', 'operator'"),
        event(f"{NEXT}, 'actor', 'phone:1', 'action', 'session_authorized'"),
        event(f"{NEXT}, 'actor', 'kiosk', 'station', 'Front desk 2',"
                     " 'action', 'session_cancelled'"),
        event(f"{NEXT}, 'actor', 'kiosk', 'station', 'Front desk 1',"
                     " 'action', 'session_cancelled', 'session_id', (SELECT session_id FROM"
                     f" verification_session WHERE {AT_1})"),
        event("'number', e.number + 7, 'position', c.position + 7, 'actor', 'system',"
              " 'action', 'signed_out', 'station', 'Front desk 1'"),
        # A true event, but the head stays behind; a head that runs ahead, or back.
        event(f"{NEXT}, 'actor', 'staff:anna', 'action', 'exported',"
                     " 'station', '', 'session_id', null, 'detail', '1'"),
        *(appended(changes) for changes in (
            "'actor', 'staff:ceo', 'action', 'exported', 'detail', '9'",
            "'actor', 'staff:anna', 'action', 'exported', 'detail', '9', 'code', 'x'",
            "'actor', 'staff:anna', 'action', 'signed_in', 'station', 'Front desk 1'",
            "'actor', 'staff:anna', 'action', 'setting_changed', 'detail', 'retention=1'",
            "'actor', 'staff:anna', 'action', 'short_name_changed'",
            "'actor', 'staff:anna', 'action', 'kiosk_registered', 'station', 'Front desk 1'",
            "'actor', 'system', 'action', 'signed_out', 'station', 'Front desk 1'",
            "'actor', 'system', 'action', 'head_altered', 'detail', '1'",
            "'actor', 'system', 'action', 'alert_raised', 'station', 'Front desk 2',"
            " 'detail', 'pin_guessed'",
        )),
        "INSERT INTO staff_alert (raised_at, station, alert)"
        " VALUES (now(), 'Front desk 2', 'pin_guessed')",
        "INSERT INTO limited_try (subject, at) VALUES ('sign_in:Front desk 2', now())",
        "INSERT INTO limited_try (subject, at) VALUES ('jd_account:1', now())",
        "INSERT INTO setting VALUES ('scan_lifetime', 2000000000)",
        "INSERT INTO setting VALUES ('retention_days', 0)",
        *(f"UPDATE audit_chain SET {change} WHERE station = '{station}'"
          for station in ("", "Front desk 1") for change in (
              "number = number + 1", "number = number - 1", "position = position + 1",
              "position = position - 1", "code = repeat('0', 64)", "station = 'Front desk 3'")),
        # Another station's head unsigned, at another chain's event, or at its own former one.
        *(f"UPDATE audit_chain SET {change} WHERE station = 'Front desk 2'" for change in (
            "head_code = 'x'", "head_code = head_code",
            "(number, position, code) = (SELECT number, position, code FROM audit_chain"
            " WHERE station = 'Front desk 1')",
            "(number, position, code) = (SELECT number, position, code FROM audit_event"
            " WHERE station = 'Front desk 2' ORDER BY position LIMIT 1)")),
        # Chains that are taken away or come with another's name; the server's numbers set back.
        *(f"DELETE FROM audit_chain WHERE station = '{station}'"
          for station in ("", "Front desk 1", "Front desk 2")),
        "TRUNCATE audit_chain", "TRUNCATE audit_event",
        "SELECT setval('audit_event_number', 1)",
        # Events moved to another chain, told again, out of order, beside the chains or far ahead.
        "UPDATE audit_event SET station = 'Front desk 1' WHERE station = 'Front desk 2'",
        *(event(f"{NEXT}, {said}") for said in (
            "'station', 'Front desk 1'", "'station', 'Front desk 2'",
            "'actor', 'system', 'action', 'exported', 'station', '', 'detail', 'report',"
            " 'position', null",
            "'actor', 'staff:anna', 'action', 'signed_in', 'station', 'Front desk 1',"
            " 'session_id', null, 'detail', '', 'number', 1",
            "'actor', 'staff:anna', 'action', 'exported', 'station', '', 'session_id', null,"
            " 'detail', '1', 'number', 9000000000000000000",
            "'actor', 'staff:anna', 'action', 'exported', 'station', '', 'session_id', null,"
            " 'detail', '1', 'position', 1")),
        *(appended(f"'actor', '{actor}', 'station', 'Front desk 2', {said}") for actor, said in (
            ("system", "'action', 'alert_raised', 'detail', 'pin_guessed', 'at', now()"),
            ("system", "'action', 'signed_out', 'at', now()"),
            ("staff:anna", "'action', 'signed_in', 'at', now()"),
            ("kiosk", "'action', 'kiosk_registered', 'at', now()"),
            ("staff:anna", "'action', 'sign_in_refused', 'at', now()"))),
        # A chain that nothing began, that began twice, or without an event and a head of its own.
        "INSERT INTO audit_chain SELECT 'Front desk 3', number, position, code, head_code"
        " FROM audit_chain WHERE station = ''",
        *(appended(f"'actor', 'system', 'action', 'chain_begun', 'detail', '{station}'")
          for station in ("Front desk 1", "Front desk 3", "")),
        appended("'actor', 'system', 'action', 'chain_begun', 'detail', 'Front desk 3'")
        + "; INSERT INTO audit_chain SELECT 'Front desk 3', number, 0, code, head_code"
        " FROM audit_chain WHERE station = ''",
        "UPDATE audit_event SET actor = 'x'",
        "DELETE FROM audit_event",
        "DROP TABLE qr_code",
        "ALTER TABLE verified_identity DISABLE ROW LEVEL SECURITY",
        "CREATE TABLE mine (x int)",
    ),
    "phone1": (
        # Words of its own, for every console.
        "INSERT INTO staff_alert (raised_at, station, alert)"
        " VALUES (now(), 'Call 555 0100 now', 'code_reused')",
        *NUMBERED,
        *HELPERS,
        "UPDATE jd_account SET real_name_source = NULL",
        "UPDATE jd_account SET real_name_source = 'elsewhere' WHERE account_id = 3",
        "UPDATE jd_account SET real_name_source = 'jd_mall' WHERE account_id = 1",
        "UPDATE jd_account SET sealed_real_name = 'x' WHERE account_id = 3",
        *(WHOLE.replace("ended_at = changed_at", f"ended_at = '{time}'") for time in TIMES),
        "INSERT INTO limited_try (subject, at) VALUES ('jd_account:1', 'infinity')",
        "INSERT INTO staff_alert (raised_at, station, alert)"
        " VALUES ('infinity', 'Front desk 2', 'code_reused')",
        "INSERT INTO staff_alert (raised_at, station, alert)"
        " VALUES (now(), 'console pc-1', 'code_reused')",
        *(f"UPDATE consent_record SET withdrawn_at = {time}; DELETE FROM verified_identity;"
          " DELETE FROM binding WHERE session_id IS NOT NULL" for time in (
              "'infinity'", "agreed_at - interval '1 minute'", "'2000-01-02'",
              "now() + interval '1 hour'")),
        WHOLE.replace("ended_at = changed_at", "ended_at = changed_at - interval '1 minute'"),
        # Verified by a consent that is there for nobody: erased, or withdrawn at once.
        VERIFIED + ERASED,
        VERIFIED + AGREED.format(text=HASH) + "; UPDATE consent_record SET withdrawn_at = agreed_at"
        f" WHERE session_id = (SELECT session_id FROM verification_session WHERE {AT_2})",
        # Taken away, the rules of the transaction's end checked at once, and put back otherwise.
        f"""DO $$ DECLARE b binding; BEGIN
            SELECT * INTO b FROM binding WHERE session_id IS NOT NULL LIMIT 1;
            DELETE FROM verified_identity WHERE cloud_account_id = b.cloud_account_id;
            DELETE FROM binding WHERE cloud_account_id = b.cloud_account_id;
            SET CONSTRAINTS verification_identity IMMEDIATE;
            SET CONSTRAINTS verification_identity DEFERRED;
            INSERT INTO binding SELECT b.*;
            INSERT INTO verified_identity VALUES
                (b.cloud_account_id, {SEALED}, {SEALED}, b.bound_at);
        END $$""",
        BIND,
        VERIFIED + BOUND_AS.format(person="'forged'") + OBTAINED + AGREED.format(text=HASH),
        VERIFIED + BOUND_AS.format(person="identity_index") + OBTAINED
        + AGREED.format(text="'00'"),
        VERIFIED + BOUND_AS.format(person="identity_index") + AGREED.format(text=HASH),
        stepped("refused_scans = refused_scans"),
        # More than a minute more, more often than ten times, or not counted.
        *(stepped(f"deadline = deadline + interval '{more}', extensions = {times}")
          for more, times in (("2 minutes", 1), ("1 minute", "NULL"), ("1 minute", 2),
                              ("-1 minute", 1), ("0 minutes", 1))),
        stepped("deadline = deadline + interval '1 minute', extensions = 1, match_code = '0000'"),
        stepped("match_code = '0000', refused_scans = refused_scans + 1"),
        stepped("deadline = '2099-01-01', refused_scans = refused_scans + 1"),
        stepped("state = 'failed', result = 'declined', ended_at = now()"),
        "UPDATE qr_code SET sealed_secret = 'mine'",
        "UPDATE qr_code SET sealed_secret = NULL WHERE sealed_secret IS NOT NULL",
        "INSERT INTO limited_try (subject, at) VALUES ('staff:anna', now())",
        "INSERT INTO staff_alert (raised_at, station, alert)"
        " VALUES (now(), 'Front desk 2', 'pin_guessed')",
        "DELETE FROM verified_identity",
        "DELETE FROM verified_identity; INSERT INTO verified_identity"
        f" SELECT cloud_account_id, {SEALED}, {SEALED}, bound_at FROM binding",
        "UPDATE verification_session SET state = 'verified', result = 'verified',"
        f" ended_at = now(), revision = revision + 1 WHERE {AT_2} AND {OPEN}",
        "UPDATE verification_session SET state = 'cancelled', result = 'kiosk_closed',"
        f" ended_at = now(), revision = revision + 1 WHERE {AT_2} AND {OPEN}",
        "UPDATE verification_session SET scanner_jd_account_id = 1"
        f" WHERE {AT_2} AND {OPEN}",
        "DELETE FROM verified_identity; DELETE FROM binding WHERE session_id IS NOT NULL",
        "UPDATE consent_record SET text_sha256 = 'x'",
        "INSERT INTO consent_record SELECT (json_populate_record(c, json_build_object("
        "'session_id', (SELECT session_id FROM verification_session"
        f" WHERE {AT_2} AND {OPEN})))).* FROM consent_record c",
        *(WHOLE.replace(f"{SEALED}, {SEALED}", f"{SEALED}, {sealed}") for sealed in UNSEALED),
        "SELECT sealed_real_name FROM verified_identity",
        "SELECT credential_digest FROM kiosk",
        "SELECT * FROM staff_member",
        "INSERT INTO verification_session SELECT * FROM verification_session",
        event(f"{NEXT}, 'actor', 'staff:anna', 'action', 'signed_in'"),
        "DELETE FROM audit_event",
    ),
    "manager1": (
        # What is open at a kiosk that was not revoked, of a member who is on the staff.
        f"UPDATE shift SET closed_at = now() WHERE {AT_2}",
        stepped("state = 'cancelled', result = 'kiosk_closed', ended_at = now()"),
        stepped("state = 'expired', result = 'not_authorized_in_time', ended_at = now()"),
        # Told of as something else, or not at all.
        *(OTHERWISE.format(one, "anna") for one in CHANGED.values()),
        *(OTHERWISE.format(one, "anna") + "; " + appended(
            f"'actor', 'operator', 'action', '{other}', 'detail', 'anna', 'at', now()")
          for action, one in CHANGED.items() for other in CHANGED if other != action),
        "UPDATE staff_member SET added_at = now() WHERE name = 'anna'",
        *(f"UPDATE kiosk SET revoked_at = '{time}'" for time in TIMES),
        f"UPDATE kiosk SET revoked_at = now() WHERE {AT_2};"
        f" UPDATE kiosk SET revoked_at = NULL WHERE {AT_2}",
        "INSERT INTO staff_member (name, sealed_pin_hash, added_at)"
        f" VALUES ('m', {SEALED}, 'infinity')",
        *("INSERT INTO staff_member (name, sealed_pin_hash, added_at, role)"
          f" VALUES ({name}, {SEALED}, now(), '{role}')"
          for name, role in (("'m'", "owner"), ("E'm\\u202e'", "clerk"))),
        "UPDATE staff_member SET role = 'owner'",
        "UPDATE staff_member SET removed_at = 'infinity'",
        "UPDATE kiosk_login SET login = 'manager1'",
        f"UPDATE kiosk SET branch = E'a\\u202e' WHERE {AT_2}",
        f"UPDATE kiosk SET branch = 'North' WHERE {AT_2}; "
        + appended("'actor', 'operator', 'action', 'branch_changed', 'station', 'Front desk 2',"
                   " 'detail', 'South'"),
        f"UPDATE kiosk SET removed_at = now() WHERE {AT_2}",
        f"UPDATE kiosk SET revoked_at = now() WHERE {AT_2};"
        f" UPDATE kiosk SET removed_at = now() WHERE {AT_2};"
        f" UPDATE kiosk SET removed_at = NULL WHERE {AT_2}",
        f"UPDATE kiosk SET revoked_at = now() WHERE {AT_2}; "
        + appended("'actor', 'operator', 'action', 'kiosk_removed', 'station', 'Front desk 2'"),
        f"UPDATE kiosk SET revoked_at = now() WHERE {AT_2};"
        f" UPDATE kiosk_login SET station = 'Unclaimed', login = 'desk2' WHERE {AT_2}",
        f"UPDATE kiosk SET revoked_at = revoked_at WHERE {AT_2}",
        "UPDATE staff_member SET name = name",
        f"UPDATE shift SET closed_at = closed_at WHERE {AT_2}",
        "UPDATE staff_member SET removed_at = now(); UPDATE staff_member SET removed_at = NULL",
        "DELETE FROM kiosk_login WHERE station = 'Front desk 1'",
        # Admitted in the trail, and still nobody's.
        f"UPDATE kiosk SET revoked_at = now() WHERE {AT_2}; "
        + appended("'actor', 'operator', 'action', 'kiosk_admitted', 'station', 'Front desk 2'"),
        "SELECT sealed_real_name FROM jd_account",
        "SELECT sealed_real_name FROM verified_identity",
        "UPDATE kiosk SET credential_digest = 'x'",
        "UPDATE staff_member SET name = 'x'",
        appended("'actor', 'operator', 'action', 'pin_changed', 'detail', 'anna'"),
        appended("'actor', 'operator', 'action', 'kiosk_revoked', 'station', 'Front desk 1'"),
        BIND,
        "UPDATE verification_session SET state = 'verified', result = 'verified',"
        f" ended_at = now() WHERE {AT_2} AND {OPEN}",
        event(f"{NEXT}, 'actor', 'kiosk', 'action', 'session_started'"),
    ),
    "clerk1": (
        *(f"UPDATE staff_alert SET seen_at = now(), seen_by = {name}" for name in ODD),
        *("UPDATE staff_alert SET seen_at = now(), seen_by = 'anna';"
          f" UPDATE staff_alert SET solved_at = now(), solved_by = {name}" for name in ODD),
        *("UPDATE staff_alert SET seen_at = now(), seen_by = 'anna';"
          " UPDATE staff_alert SET solved_at = now(), solved_by = 'anna',"
          f" sealed_note = {sealed}" for sealed in UNSEALED),
        *(NOTED.format("repeat('a', 32)", sealed) for sealed in UNSEALED),
        *(COUNTED.format("repeat('a', 32)", text) for text in (
            "''", "'7'", "'[]'", "'{'", "E'{\\x1b}'", "'{' || repeat('7', 200000) || '}'")),
        *(one.format(an_id, "NULL") for one in (NOTED, INSTRUCTED)
          for an_id in ("''", "'x'", "repeat('G', 32)", "E'\\x1b[2J'")),
        appended("'actor', 'unknown', 'action', 'sign_in_refused', 'station', 'console pc-1',"
                 " 'at', now()"),
        "SELECT sealed_real_name FROM verified_identity",
        "SELECT sealed_identity_number FROM verified_identity",
        "UPDATE verified_identity SET sealed_masked_name = sealed_masked_name",
    ),
    # A lead is who was one before.
    "lead2": tuple(
        OTHERWISE.format("role = 'lead'", "clerk-1") + f"; {first}" + OTHERWISE.format(one, name)
        + "; " + appended(f"'actor', 'staff:clerk-1', 'action', '{action}', 'at', now(),"
                          f" 'detail', '{name}'")
        for first in ("", appended("'actor', 'staff:anna', 'action', 'role_changed', 'at', now(),"
                                   " 'detail', 'clerk-1'") + "; ")
        for action, one, name in (("pin_changed", CHANGED["pin_changed"], "anna"),
                                  ("role_changed", "role = 'clerk'", "anna"),
                                  ("role_changed", "short_name = 'Q'", "clerk-1"))
    ),
    "auditor1": (
        "DELETE FROM consent_record",
        "UPDATE staff_member SET sealed_pin_hash = 'x'",
        "UPDATE audit_chain SET number = 0",
        "INSERT INTO audit_event SELECT * FROM audit_event",
    ),
}  # fmt: skip


@pytest.mark.parametrize("login", FORBIDDEN)
def test_a_login_may_not_do_what_is_anothers(day, lead, login):
    edited(
        day,
        "INSERT INTO staff_member (name, sealed_pin_hash, added_at, removed_at)"
        f" VALUES ('gone', {SEALED}, now(), now()), ('clerk-1', {SEALED}, now(), NULL)",
    )
    allowed = []
    with day.connect(login) as connection:
        for sql in FORBIDDEN[login]:
            try:
                with connection.transaction(force_rollback=True):
                    connection.execute(sql)
                    connection.execute("SET CONSTRAINTS ALL IMMEDIATE")
                    allowed.append(sql)
            except psycopg.errors.InsufficientPrivilege:
                pass
    # Their PINs open with no key: other tests look at the staff, too.
    edited(day, "DELETE FROM staff_member WHERE name IN ('gone', 'clerk-1')")
    assert allowed == []


OVERDUE = (
    "UPDATE verification_session SET state = 'expired', result = 'not_authorized_in_time',"
    f" revision = revision + 1, ended_at = {{}} WHERE {AT_2} AND {OPEN}"
)
PURGED = (
    "UPDATE verification_session SET cloud_account_id = NULL, scanner_device_id = NULL,"
    " scanner_jd_account_id = NULL, authorization_id = NULL, match_code = NULL,"
    f" purged_at = {{}} WHERE {AT_2}"
)


def test_a_station_that_is_called_like_a_console_is_none_to_it(clean, lead):
    """As one that an earlier version let a kiosk's login register."""
    edited(
        clean,
        REGISTERED.format("console pc-1", "'x'"),
        "INSERT INTO kiosk_login VALUES ('console pc-1', 'desk2')",
    )
    console = pairing(lead)
    for step in (lambda offer: console.look(offer, "anna"), console.end):
        offer = console.begin("anna")
        with clean.connect("desk2") as hostile:
            hostile.execute(ASKED.format("Front desk 3"))
        step(offer)
    guessed = [one for one in lead.console.read().calls if one.alert.station == "console pc-1"]
    assert {one.alert.alert for one in guessed} == {Alert.PAIRING_CODE_GUESSED}
    assert len(guessed) == 2


def test_what_is_overdue_at_another_is_ended_and_not_erased(day):
    edited(day, f"UPDATE verification_session SET deadline = created_at WHERE {AT_2}")
    with day.connect("desk1") as kiosk, kiosk.transaction(force_rollback=True):
        for time in (
            "'2000-01-02'",
            "changed_at - interval '1 minute'",
            "now() - interval '1 day'",
            "now() + interval '1 hour'",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege), kiosk.transaction():
                kiosk.execute(OVERDUE.format(time))
        assert kiosk.execute(OVERDUE.format("now()")).rowcount == 1
        for erased in (
            PURGED.format("now()"),
            "DELETE FROM qr_code WHERE session_id IN"
            f" (SELECT session_id FROM verification_session WHERE {AT_2})",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege), kiosk.transaction():
                kiosk.execute(erased)


def test_a_purged_session_stays_as_it_is(day):
    edited(day, OVERDUE.format("now()"))
    age(day, 2)
    with day.connect("desk1") as kiosk, kiosk.transaction(force_rollback=True):
        for time in ("'2100-01-01'", "now() - interval '1 day'"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege), kiosk.transaction():
                kiosk.execute(PURGED.format(time))
        assert kiosk.execute(PURGED.format("now()")).rowcount == 1
        for time in ("now()", "purged_at"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege), kiosk.transaction():
                kiosk.execute(PURGED.format(time))


def test_a_kiosk_sees_no_consent_but_what_the_purge_erases(day):
    seen = "SELECT session_id, subject_code FROM consent_record"
    with day.connect("desk1") as kiosk:
        assert kiosk.execute(seen).fetchall() == []
        edited(
            day,
            "DELETE FROM verified_identity",
            "DELETE FROM binding",
            "UPDATE consent_record SET withdrawn_at = agreed_at",
        )
        assert kiosk.execute(seen).fetchall() == []
        age(day, 2)
        assert len(kiosk.execute(seen).fetchall()) == 1


def test_every_table_with_a_time_is_looked_after(fleet):
    columns = """
        SELECT attrelid::regclass::text, string_agg(attname, ' ' ORDER BY attnum)
        FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
        WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND attnum > 0
            AND atttypid = 'timestamptz'::regtype GROUP BY attrelid ORDER BY 1"""
    checked = """
        SELECT tgrelid::regclass::text,
            rtrim(replace(encode(tgargs, 'escape'), '\\000', ' '))
        FROM pg_trigger WHERE tgname = 'verification_times' ORDER BY 1"""
    with fleet.connect(OWNER) as owner:
        assert owner.execute(checked).fetchall() == owner.execute(columns).fetchall() != []


def test_a_kiosk_gives_no_reason_that_no_console_knows(day, monkeypatch):
    clerk = day.desk(monkeypatch, "clerk1", "console", sign_in=False)
    clerk.console.give("Front desk 1", InstructionKind.LANGUAGE, by="anna", value="en")
    settled = "UPDATE kiosk_instruction SET settled_at = now(), outcome = '{}', reason = {}"
    with day.connect("desk1") as kiosk:
        for outcome, reason in (("refused", "'made_up'"), ("refused", "null"), ("done", "'x'")):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                kiosk.execute(settled.format(outcome, reason))
        for outcome, reason in (("refused", "'unknown_language'"), ("done", "null")):
            with kiosk.transaction(force_rollback=True):
                kiosk.execute(settled.format(outcome, reason))


def test_every_alert_that_the_program_knows_may_be_raised(day):
    with day.connect("desk1") as connection:
        for alert in Alert:
            with connection.transaction(force_rollback=True):
                connection.execute(
                    "INSERT INTO staff_alert (raised_at, station, alert)"
                    " VALUES (now(), 'Front desk 1', %s)",
                    [alert.value],
                )


def test_a_field_that_is_sealed_as_it_should_be_is_stored(day):
    for sql in (
        NOTED.format("repeat('a', 32)", SEALED),
        NOTED.format("repeat('a', 32)", "NULL"),
        COUNTED.format("repeat('a', 32)", "'{}'"),
        INSTRUCTED.format("repeat('a', 32)"),
    ):
        with day.connect("clerk1") as clerk, clerk.transaction(force_rollback=True):
            clerk.execute(sql)


def test_wrong_pins_and_what_was_erased_are_told_of_as_they_were(day):
    cancelled = stepped("state = 'cancelled', result = 'cancelled_at_kiosk', ended_at = now()")
    # In the trail: after a step without its event, no later test would find it whole.
    edited(day, cancelled)
    age(day, 2)
    purged = appended(
        "'actor', 'system', 'action', 'details_purged', 'station', 'Front desk 1', 'at', now(),"
        " 'detail', 'sessions=COUNT'"
    )
    wrong = appended(WRONG_PIN.format("staff:anna"))
    with day.connect("desk1") as kiosk:
        with kiosk.transaction(force_rollback=True):
            for subject in ("staff:anna", "sign_in:Front desk 1") * 20:
                kiosk.execute(TRIED.format(subject))
            counted = "SELECT count(*) FROM limited_try WHERE subject = 'sign_in:Front desk 1'"
            (tries,) = kiosk.execute(counted).fetchone()
            # Other tests' clocks may be ahead: what they have told of counts, too.
            times = 0
            with contextlib.suppress(psycopg.errors.InsufficientPrivilege):
                while times <= tries:
                    kiosk.execute(wrong)
                    times += 1
            assert 0 < times <= tries
        for count, told in (
            (2, pytest.raises(psycopg.errors.InsufficientPrivilege)),
            (1, contextlib.nullcontext()),
        ):
            with kiosk.transaction(force_rollback=True):
                assert kiosk.execute(PURGED.format("now()")).rowcount == 1
                with told:
                    kiosk.execute(purged.replace("COUNT", str(count)))


def test_a_code_outlives_its_session_by_a_day(day, monkeypatch):
    desk = day.desk(monkeypatch, "desk1", "Front desk 1")
    desk.clock.time = SystemClock().now()
    desk.kiosk.cancel(desk.kiosk.start("lanqiao-design").session.session_id)
    for login in ("desk1", "desk2"):
        with (
            day.connect(login) as connection,
            pytest.raises(psycopg.errors.InsufficientPrivilege, match="erase a code"),
        ):
            connection.execute("DELETE FROM qr_code")


def test_a_revoked_kiosk_starts_nothing_from_what_it_saw_before(day):
    with day.connect("desk1") as kiosk, kiosk.transaction(force_rollback=True):
        kiosk.execute(STARTED)
    with day.connect("desk1") as kiosk, kiosk.transaction(force_rollback=True):
        kiosk.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        kiosk.execute("SELECT FROM kiosk")
        day.operator("manager1", "kiosks", "revoke", "Front desk 1")
        with pytest.raises(psycopg.errors.InsufficientPrivilege, match="read committed"):
            kiosk.execute(STARTED)


@pytest.mark.parametrize(
    "started",
    [
        STARTED,
        f"UPDATE shift SET closed_at = now() WHERE {AT_1}; INSERT INTO shift (shift_id, station,"
        " staff_name, opened_at) VALUES (repeat('a', 32), 'Front desk 1', 'anna', now())",
    ],
)
def test_a_revocation_waits_for_what_its_kiosk_is_just_starting(day, started):
    with (
        day.connect("desk1") as kiosk,
        day.connect("manager1") as manager,
        kiosk.transaction(force_rollback=True),
        manager.transaction(force_rollback=True),
    ):
        kiosk.execute(started)
        manager.execute("SET LOCAL lock_timeout = '100ms'")
        with pytest.raises(psycopg.errors.LockNotAvailable):
            manager.execute(f"UPDATE kiosk SET revoked_at = now() WHERE {AT_1}")


def test_a_revocation_takes_a_station_that_its_kiosk_has_revoked_itself(day, monkeypatch):
    """As an earlier version let it: then it was no longer taken from its login."""
    edited(day, f"UPDATE kiosk SET revoked_at = now() - interval '1 minute' WHERE {AT_1}")
    with day.connect(OWNER) as connection:
        connection.execute(f"UPDATE kiosk_login SET login = 'desk1' WHERE {AT_1}")
        day.operator("manager1", "kiosks", "revoke", "Front desk 1")
        login = connection.execute(f"SELECT login, former FROM kiosk_login WHERE {AT_1}")
        assert login.fetchone() == ("", "desk1")
    desk = day.desk(monkeypatch, "desk1", "Front desk 1", sign_in=False)
    with pytest.raises(Refused, match="kiosk_not_registered"):
        desk.staff.sign_in("anna", PIN)


def test_a_revocation_that_takes_no_station_is_none(day, monkeypatch):
    with day.connect(OWNER) as connection:
        connection.execute("ALTER TABLE kiosk DISABLE TRIGGER verification_rules")
        try:
            said = day.refused("manager1", "kiosks", "revoke", "Front desk 1")
        finally:
            connection.execute("ALTER TABLE kiosk ENABLE TRIGGER verification_rules")
        query = f"SELECT revoked_at FROM kiosk WHERE {AT_1}"
        assert connection.execute(query).fetchone() == (None,)
    assert "Traceback" not in said


def test_no_numbers_that_others_have_taken_stop_anybody(clean, monkeypatch):
    """As earlier versions let each login choose them."""
    # One of its own: other tests' clocks were ahead when they told of wrong PINs.
    station = "Front desk 17"
    edited(
        clean,
        "INSERT INTO limited_try (try_id, subject, at)"
        " SELECT 2147483647 - g, 'jd_account:9', now() FROM generate_series(0, 40) g",
        "INSERT INTO staff_alert (alert_id, raised_at, station, alert)"
        f" SELECT 2147483647 - g, now(), '{station}', 'help_wanted'"
        " FROM generate_series(0, 40) g",
    )
    desk = clean.desk(monkeypatch, "desk1", station)
    issued = desk.kiosk.start("qinghe-books")
    desk.phone.scan(issued.code, holder())
    with pytest.raises(Refused, match="scanned_by_another"):
        desk.phone.scan(issued.code, holder(SECOND, "phone-2"))
    with pytest.raises(Refused, match="wrong_pin"):
        desk.staff.check_pin("anna", "000001")
    assert desk.kiosk.call_staff()
    with clean.connect(OWNER) as connection:
        connection.execute("ALTER SEQUENCE limited_try_try_id_seq RESTART WITH 2147483640")
        with pytest.raises(DatabaseUnavailable) as caught:
            desk.staff.check_pin("anna", PIN)
        assert caught.value.fault is Fault.ALTERED
        connection.execute("ALTER SEQUENCE limited_try_try_id_seq RESTART WITH 2147490000")


def test_a_head_that_was_moved_ahead_does_not_stop_a_kiosk(day):
    """It goes on from the last event that there is, though that is before the head."""
    moved = f"UPDATE audit_chain SET position = position + {{}} WHERE {AT_1}"
    told = event(
        f"{NEXT}, 'position', c.position - 8, 'station', 'Front desk 1', 'action', 'head_altered',"
        " 'actor', 'system', 'session_id', null, 'row_digests', '{}', 'detail', c.number::text"
    )
    with day.connect(OWNER) as owner, day.connect("desk1") as kiosk:
        owner.execute(moved.format(9))
        with kiosk.transaction(force_rollback=True):
            kiosk.execute(told)
            kiosk.execute(
                "UPDATE audit_chain SET position = position - 8,"
                f" number = currval('audit_event_number') WHERE {AT_1}"
            )
            kiosk.execute("SET CONSTRAINTS ALL IMMEDIATE")
        owner.execute(moved.format(-9))


def test_the_staff_is_changed_with_the_event_that_says_so(day, lead):
    said = "'action', '{}', 'at', now(), 'detail', 'anna'"
    for login, actor in (("manager1", "operator"), ("lead2", "staff:anna")):
        with day.connect(login) as connection:
            for action, one in CHANGED.items():
                with connection.transaction(force_rollback=True):
                    event = appended(f"'actor', '{actor}', " + said.format(action))
                    connection.execute(OTHERWISE.format(one, "anna") + "; " + event)
                    connection.execute("SET CONSTRAINTS ALL IMMEDIATE")


def test_a_report_leaves_out_what_is_no_figure(day, monkeypatch):
    """As an earlier version let a kiosk's login write it."""
    desk = day.desk(monkeypatch, "desk1", "Front desk 1")
    records = HistoryService(desk.database, desk.clock, Settings())
    month, now = desk.clock.now() - timedelta(days=30), desk.clock.now()
    before = records.report(month, now)
    hour = int((now - timedelta(days=5)).timestamp() // 3600)
    with day.connect(OWNER) as connection:
        for figure, value, count in (
            ("outcome", "ghost:zzz", 1), ("outcome", "verified:zzz", 1), ("seconds_to_ok", "x", 1),
            ("seconds_in_all", "", 1), ("scanned", "x", 5), ("by_staff", "", -5),
        ):  # fmt: skip
            connection.execute(
                "INSERT INTO session_sum VALUES (%s, %s, 'Front desk 1', %s, %s)",
                (figure, hour, value, count),
            )
    assert records.report(month, now) == before


@pytest.mark.parametrize("result", ResultCode)
def test_every_result_can_be_counted(day, result):
    with day.connect("desk1") as connection:
        connection.execute(
            "INSERT INTO session_sum VALUES ('outcome', 0, 'Front desk 1', %s, 1)",
            (f"failed:{result}",),
        )


def test_a_name_that_cannot_be_opened_leaves_the_kiosk_in_service(clean, monkeypatch):
    desk = clean.desk(monkeypatch, "desk1", "Front desk 1")
    issued = desk.kiosk.start("qinghe-books")
    asked = desk.phone.scan(issued.code, holder())
    desk.phone.authorize(asked.authorization_id, holder(), CONSENT)
    edited(clean, f"UPDATE verified_identity SET sealed_real_name = {SEALED}")
    shown = desk.kiosk.snapshot(issued.session.session_id)
    assert (shown.session.state, shown.identity) == (SessionState.VERIFIED, None)


def test_a_phone_binds_with_all_that_belongs_to_it(day):
    with day.connect("phone1") as connection, connection.transaction(force_rollback=True):
        connection.execute(WHOLE)
        connection.execute("SET CONSTRAINTS ALL IMMEDIATE")


@pytest.mark.parametrize(
    "said",
    [
        "'action', 'consent_withdrawn', 'session_id', '{first}'",
        "'action', 'consent_withdrawn'",
        # Refused scans that counted for nobody, or were of no such session.
        "'action', 'scan_refused', 'detail', 'unknown_code'",
        "'action', 'scan_refused', 'detail', 'too_many_tries'",
        "'action', 'scan_refused', 'detail', 'made_up'",
        "'action', 'scan_refused', 'detail', 'frame_stale'",
        *(
            "'action', 'scan_refused', 'station', 'Front desk 2', 'session_id', '{second}',"
            f" 'detail', '{detail}'"
            for detail in ("code_altered", "code_used", "code_expired", "code_cancelled", "x")
        ),
        "'action', 'scan_refused', 'station', 'Front desk 1', 'session_id', '{second}',"
        " 'detail', 'frame_stale'",
        "'action', 'account_changed', 'detail', 'real_name_source'",
        "'action', 'session_scanned', 'station', 'Front desk 2', 'session_id', '{second}',"
        " 'detail', 'scanned'",
        "'action', 'session_extended', 'station', 'Front desk 2', 'session_id', '{second}',"
        " 'detail', 'scanned'",
        "'action', 'session_authorized', 'station', 'Front desk 2', 'session_id', '{second}',"
        " 'detail', 'verified:verified'",
    ],
)
def test_a_phone_says_in_the_trail_only_what_it_did(day, said):
    """It may not read the trail, so it says what it inserts by hand."""
    with day.connect(OWNER) as owner:
        first, second = (
            owner.execute(f"SELECT session_id FROM verification_session WHERE {at}").fetchone()[0]
            for at in (AT_1, AT_2)
        )
    said = said.format(first=first, second=second)
    station = station_in(said)
    with day.connect("phone1") as phone, phone.transaction(force_rollback=True):
        # A real step, but not the one that the event speaks of.
        phone.execute(stepped("refused_scans = refused_scans + 1"))
        with pytest.raises(psycopg.errors.InsufficientPrivilege, match="did not happen"):
            phone.execute(
                "INSERT INTO audit_event SELECT (json_populate_record(NULL::audit_event,"
                " json_build_object('number', nextval('audit_event_number'), 'position', ("
                "SELECT position + 1 FROM audit_chain WHERE station = '" + station + "'),"
                " 'at', now(), 'station', '', 'detail', '',"
                " 'actor', 'phone:0123456789abcdef', 'row_digests', '{}', 'code', repeat('f', 64),"
                f" {said}))).*"
            )


@pytest.mark.parametrize("action", ["session_extended", "session_scanned"])
def test_a_phone_says_no_step_of_a_session_twice(clean, monkeypatch, action):
    """What was said of is not said again because another step makes its row new."""
    desk = clean.desk(monkeypatch, "desk1", "Front desk 1")
    asked = desk.phone.scan(desk.kiosk.start("qinghe-books").code, holder())
    desk.phone.extend(asked.authorization_id, holder())
    with clean.connect(OWNER) as owner:
        said = owner.execute(
            "SELECT json_build_object('number', nextval('audit_event_number'),"
            " 'position', (SELECT position + 1 FROM audit_chain c WHERE c.station = s.station),"
            " 'at', CASE %(action)s WHEN"
            " 'session_scanned' THEN scanned_at ELSE now() END, 'station', station, 'detail',"
            " state, 'actor', 'phone:0123456789abcdef', 'row_digests', '{}', 'code',"
            " repeat('f', 64), 'action', %(action)s, 'session_id', session_id)"
            " FROM verification_session s",
            {"action": action},
        ).fetchone()[0]
    step = {
        "session_extended": "refused_scans = refused_scans + 1",
        "session_scanned": "extensions = extensions + 1, deadline = deadline + interval '1 minute'",
    }[action]
    with clean.connect("phone1") as phone, phone.transaction(force_rollback=True):
        phone.execute(f"UPDATE verification_session SET revision = revision + 1, {step}")
        with pytest.raises(psycopg.errors.InsufficientPrivilege, match="did not happen"):
            phone.execute(
                "INSERT INTO audit_event SELECT (json_populate_record(NULL::audit_event, %s)).*",
                [json.dumps(said)],
            )


def test_a_kiosk_does_not_call_more_time_a_new_code(clean, monkeypatch):
    desk = clean.desk(monkeypatch, "desk1", "Front desk 1")
    desk.kiosk.start("qinghe-books")
    with clean.connect("desk1") as kiosk, kiosk.transaction(force_rollback=True):
        kiosk.execute(
            "UPDATE verification_session SET revision = revision + 1, extensions = 1,"
            " deadline = deadline + interval '1 minute'"
        )
        with pytest.raises(psycopg.errors.InsufficientPrivilege, match="did not happen"):
            kiosk.execute(
                appended(
                    "'actor', 'kiosk', 'action', 'session_refreshed', 'station', 'Front desk 1',"
                    " 'detail', 'waiting_for_scan', 'at', (SELECT changed_at FROM"
                    " verification_session), 'session_id', (SELECT session_id FROM"
                    " verification_session)"
                )
            )


def test_more_time_is_for_the_stations_login_and_not_without_end(day):
    more = "deadline = deadline + interval '1 minute', extensions = coalesce(extensions, 0) + 1"
    for login, times in (("desk1", 0), ("desk2", 10), ("phone1", 10), ("manager1", 0)):
        with day.connect(login) as connection, connection.transaction(force_rollback=True):
            for _ in range(times):
                connection.execute(stepped(more))
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(stepped(more))
    late = f"UPDATE verification_session SET deadline = now() - interval '9 seconds' WHERE {AT_2}"
    edited(day, late)
    for login in ("desk2", "phone1"):
        with day.connect(login) as connection, pytest.raises(psycopg.Error, match="may not"):
            connection.execute(stepped(more))


def test_the_fresh_tries_of_another_station_are_not_forgotten(day):
    with day.connect(OWNER) as owner, day.connect("desk1") as first, day.connect("desk2") as second:
        tries = "limited_try WHERE subject = 'sign_in:Front desk 2'"
        owner.execute(
            "INSERT INTO limited_try (subject, at) VALUES ('sign_in:Front desk 2', now())"
        )
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            first.execute(f"DELETE FROM {tries}")
        assert second.execute(f"DELETE FROM {tries}").rowcount == 1


def test_who_keeps_a_revocation_waiting_is_named(day):
    with day.connect("desk1") as hostile, hostile.transaction():
        hostile.execute("SELECT FROM kiosk WHERE station = 'Front desk 1' FOR SHARE")
        said = day.refused("manager1", "kiosks", "revoke", "Front desk 1")
        assert f"pg_terminate_backend({hostile.info.backend_pid})" in said
        assert 'ALTER ROLE "desk1" NOLOGIN' in said
    with day.connect("desk1") as hostile:
        hostile.execute("SELECT pg_advisory_lock(%s)", (WRITER,))
        said = day.refused("manager1", "kiosks", "revoke", "Front desk 1")
        assert f"pg_terminate_backend({hostile.info.backend_pid})" in said
    with day.connect(OWNER) as owner:
        revoked = "SELECT FROM kiosk WHERE revoked_at IS NOT NULL"
        assert owner.execute(revoked).fetchall() == []


def test_an_admitted_station_is_for_the_login_that_had_it_or_the_one_named(day):
    take = (
        "UPDATE kiosk SET revoked_at = NULL, registered_at = now(),"
        f" credential_digest = repeat('0', 64) WHERE {AT_2}"
    )
    said = day.refused("manager1", "kiosks", "admit", "Front desk 2", "--login", "desk1")
    assert "not revoked" in said
    said = day.operator("manager1", "kiosks", "revoke", "Front desk 2")
    assert "jdcloud-kiosk kiosks admit" in said
    for login in ("nobody", "auditor1", "verification_kiosk"):
        said = day.refused("manager1", "kiosks", "admit", "Front desk 2", "--login", login)
        assert "with this login" in said
    said = day.operator("manager1", "kiosks", "admit", "Front desk 2")
    assert "belongs to the login desk2" in said
    with day.connect("desk1") as first, day.connect("desk2") as second:
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            first.execute(take)
        with second.transaction(force_rollback=True):
            second.execute(take)
        day.operator("manager1", "kiosks", "admit", "Front desk 2", "--login", "desk1")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            second.execute(take)
        with first.transaction(force_rollback=True):
            first.execute(take)


def test_a_kiosk_sees_no_secret_and_no_outcome_of_another(day, monkeypatch):
    secrets = "SELECT station FROM qr_code JOIN verification_session USING (session_id)"
    live = f"{secrets} WHERE sealed_secret IS NOT NULL"
    outcomes = "SELECT count(sealed_real_name) FROM verified_identity"
    with day.connect("desk1") as first, day.connect("desk2") as second:
        assert first.execute(live).fetchall() == []
        assert second.execute(live).fetchall() == [("Front desk 2",)]
        assert first.execute(outcomes).fetchone() == (1,)
        assert second.execute(outcomes).fetchone() == (0,)
        # The next visitor's session, and the one before is not read there any more.
        desk = day.desk(monkeypatch, "desk1", "Front desk 1")
        desk.clock.advance(seconds=1)
        desk.kiosk.start("lanqiao-design")
        assert first.execute(outcomes).fetchone() == (0,)


# -- backup and restore --------------------------------------------------------------------------


def test_after_the_servers_restore_the_removals_are_done_again(clean, monkeypatch):
    """The recipe of docs/fleet.md, as it is written."""
    page = (ROOT / "docs" / "fleet.md").read_text("utf-8")
    section = page[page.index("## Backup and restore") : page.index("## Past one server")]
    dump, restore = re.findall(r"```sh\n(.*?)```", section, re.DOTALL)
    file = str(clean.folder / "verification.dump")
    # Registered by the commands' clock: after what earlier tests revoked.
    desk = clean.desk(monkeypatch, "desk1", "Front desk 1", sign_in=False)
    desk.clock.time = SystemClock().now()
    desk.staff.sign_in("anna", PIN)
    issued = desk.kiosk.start("qinghe-books")
    asked = desk.phone.scan(issued.code, holder())
    desk.phone.authorize(asked.authorization_id, holder(), CONSENT)
    clean.shell(dump.replace("verification.dump", file))
    # The phone's login may not read the trail: the kiosk notes at its next start what it did.
    desk.phone.withdraw(holder())
    prepare(desk.database)
    service_fixture.close_all()
    before = len(clean.said)
    clean.shell(restore.replace("verification.dump", file))
    replayed = clean.said[before:]
    assert "1 withdrawn consent, of the session " + issued.session.session_id in replayed
    with clean.connect(OWNER) as connection:
        assert connection.execute("SELECT count(*) FROM binding").fetchone() == (0,)
    assert "The audit trail is whole" in clean.operator(OWNER, "audit", "verify")
    # The roles came back with the tables.
    desk = clean.desk(monkeypatch, "desk1", "Front desk 1")
    assert desk.kiosk.start("qinghe-books").code
