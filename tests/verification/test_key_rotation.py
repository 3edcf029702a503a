"""A key is changed on a fleet: each machine has its own ring, and every kiosk serves throughout."""

from __future__ import annotations

import contextlib
import sqlite3
import tempfile
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from unittest import mock

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from jdcloud_kiosk.places import default_key_file, open_key_ring
from testbed.databases import database_address, statement
from testbed.service_fixture import CONSENT, MALL, SECOND, Desk, holder
from tests.kiosk.test_trust_windows import sign_in_as_staff
from tests.support.selection import others_long
from verification.domain.accounts import RealNameSource
from verification.domain.randomness import Randomness
from verification.security.key_file import KeyFile, write_new
from verification.security.key_ring import KeyRing
from verification.security.ring_format import KeyState
from verification.services.account_rows import AccountKind, NewAccount
from verification.services.handover import HandoverService
from verification.services.history import HistoryService
from verification.services.key_rotation import KeyChangeRefused, KeyRotation
from verification.services.training_accounts import TrainingAccounts
from verification.store import resealing
from verification.store.batches import Batches
from verification.store.database import Database, DatabaseUnavailable, Fault
from verification.store.schema import prepare


class Machine(Desk):
    """A kiosk's computer: the shared database, and a key ring of its own."""

    def __init__(self, folder, station, address, copy_of=None):
        folder.mkdir()
        if copy_of is not None:
            KeyRing(KeyFile(folder / "keys.json")).import_copy(copy_of.keys.exported(), "copy")
        with mock.patch("testbed.service_fixture.database_address", return_value=address):
            super().__init__(folder / "kiosk.db", station)
        self.file = folder / "keys.json"

    def share_clock(self, clock, server=None):
        super().share_clock(clock, server)
        self.rotation = KeyRotation(self.database, clock, Batches(sleep=lambda _: None))

    def import_from(self, other):
        """What the operator does: keys export there, keys import here."""
        self.keys.import_copy(other.keys.exported(), "copy")
        self.rotation.note_held_keys()

    def serve(self, login="qinghe-books", account=MALL):
        """A visitor comes, is verified, and takes the consent back."""
        self.kiosk.heartbeat()
        issued = self.kiosk.start(login)
        asked = self.phone.scan(issued.code, holder(account))
        self.phone.authorize(asked.authorization_id, holder(account), CONSENT)
        assert self.identity(issued.session).real_name in ("林知夏", "周启月")
        self.phone.withdraw(holder(account))
        self.clock.advance(minutes=11)


@pytest.fixture
def fleet(tmp_path):
    address = database_address(tmp_path / "kiosk.db")
    here = Machine(tmp_path / "a", "Desk A", address)
    there = Machine(tmp_path / "b", "Desk B", address, copy_of=here)
    there.share_clock(here.clock)
    return here, there


def active_key(machine):
    with machine.database.reading() as transaction:
        return transaction.keys.active_key()


def keys_in_use(machine):
    with machine.database.reading() as transaction:
        return set(resealing.fields_by_key(transaction.connection))


def test_a_rotation_in_two_phases_takes_no_kiosk_out_of_service(fleet, monkeypatch):
    here, there = fleet
    former = active_key(here)
    key_id = here.rotation.add()
    there.serve()
    assert active_key(here) == former
    with pytest.raises(KeyChangeRefused, match=r"have not confirmed yet .*Desk B"):
        here.rotation.activate(key_id)
    there.import_from(here)

    seal_rows = resealing.seal_rows

    def serve_meanwhile(*arguments):
        monkeypatch.setattr(resealing, "seal_rows", seal_rows)
        found = seal_rows(*arguments)
        if arguments[0] is not resealing.OWN_KEYS:
            there.serve("yunshan-tea", SECOND)
        else:
            monkeypatch.setattr(resealing, "seal_rows", serve_meanwhile)
        return found

    monkeypatch.setattr(resealing, "seal_rows", serve_meanwhile)
    here.rotation.activate(key_id)
    for machine in fleet:
        machine.serve()
    assert keys_in_use(there) == {key_id}
    here.rotation.retire(former)
    assert here.keys.states() == {former: KeyState.RETIRED, key_id: KeyState.IN_USE}
    here.rotation.forget(former)
    assert here.keys.ids() == (key_id,)
    assert former in there.keys.ids()
    for machine in fleet:
        machine.serve()
    assert [one for one in here.trail() if one.startswith("key_")] == [
        "key_activated",
        "key_rotated",
        "key_retired",
        "key_forgotten",
    ]


@pytest.mark.long
def test_a_kiosk_serves_all_the_way_through_rotations_on_another_machine(fleet):
    """At the same time as hundreds of fields are sealed anew, twice, and not only between."""
    here, there = fleet
    born = date(1990, 1, 1)
    TrainingAccounts(here.database, here.clock).import_all(
        NewAccount(
            number, AccountKind.JD, f"person-{number}", "甲", "Jia", born, RealNameSource.JD_MALL
        )
        for number in range(1, 101)
    )
    stop, served, changed = threading.Event(), [], threading.Condition()

    def serve():
        while not stop.wait(0.02):
            there.serve()
            with changed:
                served.append(active_key(there))
                changed.notify_all()

    with ThreadPoolExecutor(1) as pool:
        visitors = pool.submit(serve)
        try:
            for _ in range(2):
                key_id = here.rotation.add()
                there.import_from(here)
                assert here.rotation.activate(key_id) > 300
                with changed:
                    assert changed.wait_for(lambda now=key_id: served[-1:] == [now], 20)
        finally:
            stop.set()
        visitors.result(30)
    assert keys_in_use(there) == {key_id}


@pytest.mark.file
def test_sealing_anew_waits_for_a_busy_desk(tmp_path, monkeypatch):
    monkeypatch.setattr("verification.store.sqlite.backend.LOCK_TIMEOUT", 0.05)
    desk = Desk(tmp_path / "kiosk.db")
    store_patiently = resealing.store_patiently
    with contextlib.closing(sqlite3.connect(desk.path, isolation_level=None)) as other:
        writing, tries = Database.writing, []

        @contextlib.contextmanager
        def busy_for_a_while(database):
            tries.append(None)
            if len(tries) == 4:
                other.execute("ROLLBACK")
            with writing(database) as transaction:
                yield transaction

        def lock_and_store(*arguments):
            monkeypatch.setattr(resealing, "store_patiently", store_patiently)
            monkeypatch.setattr(Database, "writing", busy_for_a_while)
            other.execute("BEGIN IMMEDIATE")
            return store_patiently(*arguments)

        monkeypatch.setattr(resealing, "store_patiently", lock_and_store)
        key_id, _ = KeyRotation(desk.database, desk.clock).rotate()
    assert keys_in_use(desk) == {key_id}


def test_each_machine_keeps_a_secret_of_its_own(fleet):
    here, there = fleet
    assert here.keys.newest() == there.keys.newest()
    assert here.keys.credential("Desk A") != there.keys.credential("Desk A")
    assert "machine" not in here.keys.exported()
    before = there.keys.credential("Desk B")
    there.import_from(here)
    assert there.keys.credential("Desk B") == before


def test_a_rotation_in_one_go_is_refused_on_a_fleet_and_leaves_no_trace(fleet):
    here, _ = fleet
    before = here.file.read_text()
    with pytest.raises(KeyChangeRefused, match=r"Other machines share this database: Desk B"):
        here.rotation.rotate()
    assert here.file.read_text() == before


def test_a_kiosk_that_is_gone_does_not_hold_a_rotation_up(fleet):
    here, _ = fleet
    key_id = here.rotation.add()
    here.clock.advance(days=31)
    here.kiosk.heartbeat()
    here.rotation.activate(key_id)
    assert active_key(here) == key_id
    (_, report) = here.rotation.reports()
    assert report.missing_at == ("Desk B",)  # its operator is told


def test_a_revoked_kiosk_does_not_hold_a_rotation_up(fleet):
    here, _ = fleet
    here.staff.revoke_kiosk("Desk B")
    here.rotation.rotate()
    here.serve()


def test_only_what_can_be_a_key_is_said_to_be_missing(fleet):
    here, there = fleet
    statement(there.database, "UPDATE kiosk SET key_ids = ?", "\x1b[2J 0123456 01234567 \u202e")
    here.edited = there.edited = True
    assert "01234567" in [report.key_id for report in here.rotation.reports()]
    assert HistoryService(here.database, here.clock, here.settings).health().missing_keys == (
        "01234567",
    )


def test_a_machine_that_lacks_the_key_says_which_and_serves_once_it_is_there(fleet):
    here, there = fleet
    key_id = here.rotation.add()
    health = HistoryService(there.database, there.clock, there.settings).health()
    assert health.missing_keys == (key_id,)  # said before it is needed
    here.rotation.activate(key_id, force=True)
    with pytest.raises(DatabaseUnavailable, match=rf"key {key_id} is missing .*keys export") as no:
        there.kiosk.start("yunshan-tea")
    assert (no.value.fault, no.value.key_id) == (Fault.KEY_MISSING, key_id)
    there.keys.import_copy(here.keys.exported(), "copy")
    there.serve()


def test_an_interrupted_activation_goes_on_where_it_stopped(fleet, monkeypatch):
    here, there = fleet
    key_id = here.rotation.add()
    there.import_from(here)
    with monkeypatch.context() as broken:
        broken.setattr(resealing, "reseal", mock.Mock(side_effect=KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            here.rotation.activate(key_id)
    assert active_key(there) == key_id
    assert len(keys_in_use(there)) == 2
    there.serve()
    there.rotation.activate(key_id)  # on any machine
    assert keys_in_use(there) == {key_id}


def test_a_key_that_still_seals_something_is_not_given_away(fleet, monkeypatch):
    here, there = fleet
    former = active_key(here)
    for act in (here.rotation.retire, here.rotation.forget):
        with pytest.raises(KeyChangeRefused, match="is the active one"):
            act(former)
    key_id = here.rotation.add()
    there.import_from(here)
    with monkeypatch.context() as broken:
        broken.setattr(resealing, "reseal", mock.Mock(side_effect=KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            here.rotation.activate(key_id)
    for act in (here.rotation.retire, here.rotation.forget):
        with pytest.raises(
            KeyChangeRefused, match=rf"Fields that are still sealed .*activate {key_id}"
        ):
            act(former)
    here.rotation.activate(key_id)
    with pytest.raises(KeyChangeRefused, match="Retire the key first"):
        here.rotation.forget(former)
    with pytest.raises(KeyChangeRefused, match="There is no key"):
        here.rotation.activate("00000000")
    here.rotation.retire(former)
    with pytest.raises(KeyChangeRefused, match="is retired"):
        here.rotation.activate(former)


def test_a_key_that_a_machine_forgot_again_or_retired_is_not_activated(fleet):
    here, there = fleet
    key_id = here.rotation.add()
    for part_with in (there.rotation.forget, there.rotation.retire):
        there.import_from(here)
        part_with(key_id)
        with pytest.raises(KeyChangeRefused, match=r"have not confirmed yet .*Desk B"):
            here.rotation.activate(key_id)


def test_a_key_that_is_not_here_can_be_neither_retired_nor_forgotten(desk):
    rotation = KeyRotation(desk.database, desk.clock)
    before = desk.keys.states()
    for act in (rotation.retire, rotation.forget):
        with pytest.raises(KeyChangeRefused, match="There is no key 00000000"):
            act("00000000")
    assert desk.keys.states() == before


def test_a_key_is_retired_once(desk):
    former = active_key(desk)
    rotation = KeyRotation(desk.database, desk.clock, Batches(sleep=lambda _: None))
    rotation.rotate()
    rotation.retire(former)  # the rotation has done so
    assert desk.trail().count("key_retired") == 1
    assert desk.keys.states()[former] is KeyState.RETIRED
    assert "junk" not in [report.key_id for report in rotation.reports()]


def test_the_trail_tells_of_each_step_of_a_key(desk):
    rotation = KeyRotation(desk.database, desk.clock, Batches(sleep=lambda _: None))
    former, key_id = active_key(desk), rotation.add()
    fields = rotation.activate(key_id)
    assert rotation.activate(key_id) == 0  # it is the active one, and seals all
    (_, report) = rotation.reports()
    assert (report.key_id, report.active, report.fields) == (key_id, True, fields)
    rotation.retire(former)
    rotation.forget(former)
    with desk.database.reading() as transaction:
        events = [link.event for link in transaction.audit.trail()]
    assert [(one.action, one.actor, one.detail) for one in events if "key" in one.action] == [
        ("key_activated", "operator", key_id),
        ("key_rotated", "operator", key_id),
        ("key_retired", "operator", former),
        ("key_forgotten", "operator", former),
    ]


@pytest.mark.parametrize(("seconds", "holds_up"), [(-1, True), (0, False)])
def test_a_kiosk_that_was_seen_within_thirty_days_holds_a_rotation_up(fleet, seconds, holds_up):
    here, there = fleet
    there.kiosk.heartbeat()
    here.clock.advance(days=30, seconds=seconds)
    here.kiosk.heartbeat()
    key_id = here.rotation.add()
    if holds_up:
        with pytest.raises(KeyChangeRefused, match="Desk B"):
            here.rotation.activate(key_id)
    else:
        here.rotation.activate(key_id)


def test_a_standby_key_is_used_before_a_new_one_is_made(desk):
    rotation = KeyRotation(desk.database, desk.clock, Batches(sleep=lambda _: None))
    standby = rotation.add()
    key_id, fields = rotation.rotate()
    assert key_id == standby
    assert fields > 0
    assert len(desk.keys.ids()) == 2
    assert keys_in_use(desk) == {standby}


def test_a_new_key_stays_on_standby_where_nobody_knows_whether_it_was_committed(desk, monkeypatch):
    """The server went away at the commit, and is still away: the key must not be thrown away."""
    rotation = KeyRotation(desk.database, desk.clock, Batches(sleep=lambda _: None))
    before = active_key(desk)
    writing, calls = Database.writing, []

    @contextlib.contextmanager
    def goes_away(database):
        calls.append(None)
        if len(calls) > 1:
            raise DatabaseUnavailable("away", Fault.NO_NETWORK)
        with writing(database) as transaction:
            yield transaction
            raise DatabaseUnavailable("away", Fault.NO_NETWORK)

    with monkeypatch.context() as broken:
        broken.setattr(Database, "writing", goes_away)
        with pytest.raises(DatabaseUnavailable):
            rotation.rotate()
    (added,) = set(desk.keys.ids()) - {before}
    assert desk.keys.states()[added] is KeyState.STANDBY
    assert active_key(desk) == before
    assert rotation.rotate()[0] == added


def test_a_machine_with_an_export_counts_no_kiosk_as_its_own(desk, tmp_path):
    """Its keys open everything, but a kiosk here was registered with another machine's secret."""
    copy = tmp_path / "export.json"
    write_new(copy, desk.keys.exported())
    desk.kiosk.heartbeat()
    database = Database(database_address(desk.path), KeyRing(KeyFile(copy)), desk.clock)
    prepare(database)
    with pytest.raises(KeyChangeRefused, match="Other machines share this database: Desk 1"):
        KeyRotation(database, desk.clock).rotate()
    database.close()
    assert len(KeyRing(KeyFile(copy)).ids()) == 1


def test_an_altered_field_is_said_to_be_so_and_the_others_are_sealed(desk):
    desk.edited = True
    with desk.database.connection() as connection:
        connection.exec_driver_sql(
            "UPDATE jd_account SET sealed_real_name ="
            " (SELECT sealed_real_name FROM jd_account WHERE account_id = 2) WHERE account_id = 1"
        )
    rotation = KeyRotation(desk.database, desk.clock)
    with pytest.raises(KeyChangeRefused, match=r"open with no key .* stay as they are: 1"):
        rotation.rotate()
    with desk.database.reading() as transaction:
        assert sorted(resealing.fields_by_key(transaction.connection).values()) == [1, 20]


@pytest.mark.long
def test_the_kiosk_names_the_key_it_lacks_and_goes_on_once_it_is_there(bench, url, tmp_path):
    own, other = open_key_ring(default_key_file()), KeyRing(KeyFile(tmp_path / "other"))
    other.import_copy(own.exported(), "copy")
    database = Database(url, other)
    prepare(database)
    rotation = KeyRotation(database, bench.clock)
    key_id = rotation.add()
    rotation.activate(key_id, force=True)
    database.close()
    bench.confirm_account("qinghe-books")
    bench.click(bench.kiosk, "startVerificationButton")
    bench.wait_for_text(bench.kiosk, "outOfServiceStaffLabel", f"lacks the key {key_id}")
    bench.wait_for_text(bench.kiosk, "outOfServiceStaffLabel", "jdcloud-kiosk keys import FILE")
    own.import_copy(other.exported(), "copy")
    bench.click(bench.kiosk, "startVerificationButton")
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "qrCodeLabel").isVisible)


@pytest.mark.parametrize("lang", others_long(["en", "zh_CN"], "zh_CN"))
def test_the_health_page_names_a_key_before_it_is_used(bench, lang):
    with bench.app.database.writing() as transaction:
        for kiosk in transaction.staff.kiosks():  # as another kiosk would say
            transaction.staff.note_keys(kiosk.station, ["0a0b0c0d"])
    sign_in_as_staff(bench)
    bench.find(bench.kiosk, "staffTabs").setCurrentIndex(4)
    bench.wait_for_text(bench.kiosk, "keysHealthLabel", "0a0b0c0d")
    bench.wait_for_text(bench.kiosk, "keysHealthLabel", "jdcloud-kiosk keys import")


class TwoMachines(RuleBasedStateMachine):
    """Whatever two operators do in whatever order: every kiosk serves, and nothing is lost."""

    @initialize()
    def open(self):
        self.folder = tempfile.TemporaryDirectory()
        root = Path(self.folder.name)
        address = f"sqlite:///{root.as_posix()}/kiosk.db"
        here = Machine(root / "a", "Desk A", address)
        there = Machine(root / "b", "Desk B", address, copy_of=here)
        there.share_clock(here.clock)
        self.machines = (here, there)

    def _do(self, act, *arguments):
        try:
            act(*arguments)
        except KeyChangeRefused:
            return

    @rule(which=st.integers(0, 1))
    def add(self, which):
        if len(self.machines[which].keys.ids()) < 5:
            self.machines[which].rotation.add()

    @rule(which=st.integers(0, 1))
    def bring(self, which):
        self.machines[which].import_from(self.machines[1 - which])

    @rule(which=st.integers(0, 1))
    def bring_without_the_database(self, which):
        machine, other = self.machines[which], self.machines[1 - which]
        machine.keys.import_copy(other.keys.exported(), "copy")

    @rule(which=st.integers(0, 1))
    def show_life(self, which):
        self.machines[which].kiosk.heartbeat()

    @rule(which=st.integers(0, 1), number=st.integers(0, 4))
    def activate(self, which, number):
        key_ids = self.machines[which].keys.ids()
        self._do(self.machines[which].rotation.activate, key_ids[number % len(key_ids)])

    @rule(which=st.integers(0, 1))
    def rotate(self, which):
        self._do(self.machines[which].rotation.rotate)

    @rule(which=st.integers(0, 1), number=st.integers(0, 4), forget=st.booleans())
    def part_with(self, which, number, forget):
        rotation, key_ids = self.machines[which].rotation, self.machines[which].keys.ids()
        act = rotation.forget if forget else rotation.retire
        self._do(act, key_ids[number % len(key_ids)])

    @rule(which=st.integers(0, 1))
    def serve(self, which):
        self.machines[which].serve()

    @invariant()
    def everything_can_be_opened_and_sealed_everywhere(self):
        for machine in self.machines:
            used = keys_in_use(machine)
            assert used <= set(machine.keys.ids())
            assert active_key(machine) in used
            with machine.database.reading() as transaction:
                assert len(transaction.accounts.jd_accounts()) == 5

    def teardown(self):
        for machine in getattr(self, "machines", ()):
            machine.database.close()
        if hasattr(self, "folder"):
            self.folder.cleanup()


TestTwoMachines = pytest.mark.file(TwoMachines.TestCase)
TestTwoMachines.settings = settings(
    max_examples=3,
    stateful_step_count=12,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)


@pytest.mark.parametrize("note", ["{key}.AAAA", "01234567.AAAA", "junk"])
def test_a_note_that_cannot_be_opened_keeps_no_key_from_being_retired(desk, note):
    former = desk.keys.ids()[0]
    HandoverService(desk.database, desk.clock, Randomness()).hand_over("Look at desk 3", "anna")
    statement(desk.database, "UPDATE handover SET sealed_note = ?", note.format(key=former))
    desk.edited = True
    rotation = KeyRotation(desk.database, desk.clock)
    with pytest.raises(KeyChangeRefused, match=r"open with no key .* stay as they are: 1"):
        rotation.rotate()
    assert desk.keys.states()[former] is KeyState.RETIRED
    rotation.forget(former)
    assert desk.keys.ids() == (active_key(desk),)


def test_a_rotation_in_one_go_leaves_a_key_that_has_sealed_something_since(desk, monkeypatch):
    former, reseal = active_key(desk), resealing.reseal

    def then_written(*given):
        done = reseal(*given)
        sealed = desk.database.seal.sealing_with(lambda: former).seal(
            "jd_account.sealed_real_name/1", "林知夏"
        )
        statement(
            desk.database,
            "UPDATE jd_account SET sealed_real_name = ? WHERE account_id = 1",
            sealed,
        )
        desk.edited = True
        return done

    monkeypatch.setattr(resealing, "reseal", then_written)
    key_id, _ = KeyRotation(desk.database, desk.clock).rotate()
    in_use = {former: KeyState.IN_USE, key_id: KeyState.IN_USE}
    assert desk.keys.states() == in_use


def opened_fields(monkeypatch, machine, other):
    """Return what *machine* opens from now on; meanwhile *other* must be able to write."""
    opened, opening = [], machine.database.seal.open

    def note(field, sealed):
        if field.startswith(("jd_account.", "handover.")):
            opened.append(field)
            with other.database.writing():
                pass
        return opening(field, sealed)

    monkeypatch.setattr(machine.database.seal, "open", note)
    return opened


def test_a_refusal_to_part_with_a_key_opens_one_field_and_lets_others_write(fleet, monkeypatch):
    here, there = fleet
    former, key_id = active_key(here), here.rotation.add()
    there.import_from(here)
    with monkeypatch.context() as broken:
        broken.setattr(resealing, "reseal", mock.Mock(side_effect=KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            here.rotation.activate(key_id)
    opened = opened_fields(monkeypatch, here, there)
    for act in (here.rotation.retire, here.rotation.forget):
        opened.clear()
        with pytest.raises(KeyChangeRefused, match=rf"still sealed with {former}: [1-9]"):
            act(former)
        assert len(opened) == 1


def test_notes_that_nobody_can_open_are_tried_while_others_write(fleet, monkeypatch):
    here, there = fleet
    former, key_id = active_key(here), here.rotation.add()
    there.import_from(here)
    here.rotation.activate(key_id)
    HandoverService(here.database, here.clock, Randomness()).hand_over("Look at desk 3", "anna")
    statement(here.database, "UPDATE handover SET sealed_note = ?", f"{former}.AAAA")
    here.edited = True
    opened = opened_fields(monkeypatch, here, there)
    here.rotation.retire(former)
    assert len(opened) == 1
    assert here.keys.states()[former] is KeyState.RETIRED


def test_what_a_key_has_sealed_since_it_was_looked_for_keeps_it(fleet, monkeypatch):
    here, _ = fleet
    former = active_key(here)
    standby = here.rotation.add()
    looked = resealing.opens_any

    def then_written(*what):
        assert not looked(*what)
        monkeypatch.setattr(resealing, "opens_any", looked)
        sealed = here.database.seal.sealing_with(lambda: standby).seal(
            "jd_account.sealed_real_name/1", "林知夏"
        )
        statement(
            here.database,
            "UPDATE jd_account SET sealed_real_name = ? WHERE account_id = 1",
            sealed,
        )
        here.edited = True
        return False

    monkeypatch.setattr(resealing, "opens_any", then_written)
    with pytest.raises(KeyChangeRefused, match=f"still sealed with {standby}: 1"):
        here.rotation.forget(standby)
    assert set(here.keys.ids()) == {former, standby}
