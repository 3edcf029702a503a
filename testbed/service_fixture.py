"""A kiosk with staff signed in, and phones, at the level of the services."""

from __future__ import annotations

from datetime import timedelta

from argon2 import PasswordHasher

from testbed.databases import database_address
from testbed.new_database import put_new_database
from ui.languages import LANGUAGES
from verification.domain import source_document
from verification.domain.accounts import VerifiedIdentity
from verification.domain.audit_events import AuditAction
from verification.domain.clock import ManualClock
from verification.domain.randomness import Randomness
from verification.domain.refusals import Refused
from verification.domain.session import Scanner
from verification.domain.settings import Settings
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing
from verification.services.desk import DeskService
from verification.services.handover import HandoverService
from verification.services.instructed_kiosk import InstructedKiosk
from verification.services.kiosk import KioskService
from verification.services.maintenance import Maintenance
from verification.services.phone import Consent, PhoneService
from verification.services.purge import Purge
from verification.services.staff import StaffService
from verification.services.timekeeping import Timekeeping
from verification.services.training_accounts import TrainingAccounts
from verification.store.batches import Batches
from verification.store.database import Database, DatabaseUnavailable, Fault
from verification.store.schema import prepare

#: Batches as large as can be, with no time for them and between them.
AT_ONCE = Batches(first=Batches.rows, sleep=lambda _: None, clock=lambda: 0.0)
CONSENT = Consent(source_document.CONSENT, "en")
PIN = "271828"
#: argon2 with the least work: the tests' PIN is no secret.
QUICK_HASHER = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
MALL, FINANCE, UNVERIFIED, BOUND, SECOND = 1, 2, 3, 4, 5


#: What tests have opened; closed after each test.
_OPEN: list[Database] = []


def close_all():
    """Close what the test has left open."""
    while _OPEN:
        _OPEN.pop().close()


def open_database(address, keys, clock):
    """Return a way to a database that ends with the test."""
    database = Database(address, keys, clock)
    _OPEN.append(database)
    return database


def prepare_for_training(database):
    """Prepare a database with the training accounts, which a server's has only where asked for."""
    prepare(database)
    if database.is_file:
        return
    try:
        TrainingAccounts(database, database.clock).add_training()
    except DatabaseUnavailable as error:
        # A kiosk's login may not; the database's owner has.
        if error.fault is not Fault.NO_RIGHTS:
            raise


class Desk:
    """A kiosk with staff signed in, and phones, on a database of the test's own."""

    def __init__(
        self,
        path,
        station="Desk 1",
        settings=None,
        sign_in=True,
        *,
        clock=None,
        hasher=QUICK_HASHER,
        credential=None,
    ):
        key_file = path.parent / "keys.json"
        put_new_database(path, key_file)
        self.keys = KeyRing(KeyFile(key_file))
        self.station, self.settings, self.hasher = station, settings or Settings(), hasher
        self.credential = credential or (lambda: self.keys.credential(station))
        self.database = open_database(database_address(path), self.keys, clock or ManualClock())
        self.phone_database = self.database
        self.path = path
        #: Whether the test has edited rows past the program, so that the trail must say so.
        self.edited = False
        prepare_for_training(self.database)
        self.share_clock(self.database.clock)
        if sign_in:
            names = self.staff.names()
            self.shift = (self.staff.sign_in if names else self.staff.set_up)("anna", PIN)

    def share_clock(self, clock, server=None):
        """Go by another clock from now on; *server* tells the server's time beside it."""
        self.clock = clock
        shared = {"clock": clock, "randomness": Randomness(), "settings": self.settings}
        proof = {"station": self.station, "credential": self.credential}
        time = Timekeeping(clock, server) if server else None
        self.kiosk = KioskService(self.database, **proof, **shared, time=time)
        self.phone = PhoneService(self.phone_database, **shared, time=time)
        self.staff = StaffService(self.database, **proof, **shared, hasher=self.hasher)
        self.instructed = InstructedKiosk(
            self.database,
            self.kiosk,
            self.staff,
            credential=self.credential,
            clock=clock,
            languages=LANGUAGES,
        )
        self.console = DeskService(self.database, clock, Randomness(), languages=LANGUAGES)
        self.handovers = HandoverService(self.database, clock, Randomness())

    def server_is_off(self, **difference):
        """The database is on a server, whose clock is that far from the desk's."""
        self.share_clock(self.clock, lambda _: self.clock.now() + timedelta(**difference))

    def give_phone_a_login(self, address):
        """The phone reaches the database by an address of its own."""
        self.phone_database = open_database(address, self.keys, self.clock)
        self.share_clock(self.clock)

    def code(self, issued):
        """What the kiosk shows now for this code."""
        return self.kiosk.frame(issued.token, self.kiosk.step(issued.issued_at))

    def identity(self, session):
        """What JD Cloud obtained in this session, as its kiosk shows it."""
        return self.kiosk.snapshot(session.session_id).identity

    def bindings(self):
        with self.database.reading() as transaction:
            return {
                account.account_id: account.bound_cloud_account_ids[0]
                for account in transaction.accounts.jd_accounts()
                if account.bound_cloud_account_ids and account.account_id != BOUND
            }

    def purge(self, days, batches=AT_ONCE, **options):
        """What the operator's purge erases."""
        purge = Purge(self.database, Timekeeping.of(self.clock), actor="operator", batches=batches)
        return purge.run(timedelta(days=days), **options)

    def trail(self):
        """The actions of the audit trail, checked."""
        assert Maintenance(self.database, self.clock).check_trail().problems == ()
        with self.database.reading() as transaction:
            return [link.event.action.value for link in transaction.audit.trail()]


def note_accounts(transaction, desk):
    """Accounts that a test adds are in the trail like any."""
    transaction.audit.append(AuditAction.ACCOUNTS_ADDED, at=desk.clock.now(), actor="operator")


def bind_elsewhere(database, clock, login, account):
    """Verify a cloud account past the sessions: a race, or another program."""
    with database.writing() as transaction:
        cloud = transaction.accounts.cloud_account(login)
        person = transaction.accounts.jd_account(account)
        identity = VerifiedIdentity(
            cloud.account_id, person.real_name, person.identity_number, clock.now()
        )
        transaction.accounts.bind(identity, jd_account_id=account, consent=None)
        transaction.audit.append(AuditAction.ACCOUNTS_ADDED, at=clock.now(), actor="operator")


def holder(account=MALL, device="phone-1"):
    return Scanner(device, account)


def refusal_of(desk, code):
    """Why another phone's scan is refused."""
    try:
        desk.phone.scan(code, holder(SECOND, "phone-2"))
    except Refused as refused:
        return refused.refusal
    raise AssertionError("the scan was not refused")
