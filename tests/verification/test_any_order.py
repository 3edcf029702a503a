"""Whatever order things happen in, and whatever a code says, the rules hold.

The state machine below is told by ``rules_model`` what each call must answer, and looks
afterwards whether the database says the same: sessions, bindings, consents, identities, events.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from datetime import timedelta
from itertools import cycle
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import func, select

from testbed.service_fixture import (
    BOUND,
    CONSENT,
    FINANCE,
    MALL,
    PIN,
    SECOND,
    UNVERIFIED,
    Desk,
)
from tests.support.rules_model import Model, No, Session
from verification.domain import qr_payload
from verification.domain.refusals import Refusal, Refused
from verification.domain.session import ResultCode, Scanner, SessionState
from verification.domain.settings import Limit, Settings
from verification.store.tables import AuditEventRow, StaffAlertRow
from verification.store.training_data import CLOUD_LOGINS, VERIFIED_CLOUD_LOGIN

PEOPLE = (MALL, FINANCE, UNVERIFIED, BOUND, SECOND)
STATIONS = ("Desk 1", "Desk 2")
LIMIT = timedelta(minutes=1)
TRIES, CODES = 6, 12

#: What the runs have reached: a run that did not reach everything fails.
REACHED: Counter[str] = Counter()
ENDS = frozenset({*SessionState, "withdrawn"})
#: One after the other. One account has one open session: nobody else can verify it meanwhile, but
#: by a race past that rule (tests/verification/test_rules.py).
ALL = ENDS | (set(ResultCode) - {ResultCode.CLOUD_ACCOUNT_ALREADY_VERIFIED})
DISTURBANCES = ("", "forged", "guessed", "replaced", "stale", "elsewhere")
INTERRUPTIONS = ("", "second phone", "stranger", "no consent", "elsewhere", "slow", "very slow")
FINISHES = ("ok", "decline", "cancel", "wait", "clock set back", "left open")
#: How the first visit of a run goes: each has its turn, so no end is left to chance.
FIRST_VISITS = (*FINISHES, "not scanned", "not finished", "withdrawn")
REFUSALS = frozenset(
    f"refused: {refusal}"
    for refusal in (
        Refusal.CODE_ALTERED,
        Refusal.FRAME_STALE,
        Refusal.CODE_REPLACED,
        Refusal.CODE_USED,
        Refusal.SCANNED_BY_ANOTHER,
        Refusal.NOT_THE_SCANNER,
        Refusal.NO_CONSENT,
        Refusal.NO_MORE_TIME,
        Refusal.ALREADY_IN_PROGRESS,
        Refusal.TOO_MANY_TRIES,
        Refusal.CLOUD_ACCOUNT_ALREADY_VERIFIED,
    )
)


@given(st.text() | st.text().map(lambda rest: qr_payload.PREFIX + rest))
def test_any_text_is_a_code_or_refused(words):
    try:
        frame = qr_payload.parse(words)
    except qr_payload.NotOurCode:
        return
    assert qr_payload.encode(frame) == words


@given(
    st.binary(min_size=24, max_size=24),
    st.binary(min_size=32, max_size=32),
    st.integers(0, 999_999_999),
)
def test_what_is_encoded_is_read_back(token, secret, step):
    frame = qr_payload.make_frame(token, secret, step)
    assert qr_payload.parse(qr_payload.encode(frame)) == frame
    assert qr_payload.is_authentic(frame, secret)


class AnyOrder(RuleBasedStateMachine):
    """Two kiosks, three phones, five people, four accounts, and a clock that jumps both ways."""

    first_visit = "ok"

    @initialize()
    def begin(self):
        self.open(self.first_visit)

    def open(self, visit):
        """Two kiosks with staff, and a first visit."""
        self.folder = tempfile.TemporaryDirectory()
        path = Path(self.folder.name) / "kiosk.db"
        limits = Settings(failed_tries=Limit(TRIES, LIMIT), codes=Limit(CODES, LIMIT))
        self.desks = {station: Desk(path, station, limits) for station in STATIONS}
        first, second = self.desks.values()
        second.share_clock(first.clock)
        self.clock, self.database, self.phone = first.clock, first.database, first.phone
        self.persons = {one.account_id: one for one in self.phone.jd_accounts()}
        self.issued = {}
        self.authorizations = {}
        self.model = Model(
            now=self.clock.now(),
            tries_allowed=TRIES,
            codes_allowed=CODES,
            period=LIMIT,
            people={one: self.persons[one].real_name_source is not None for one in PEOPLE},
            bound={VERIFIED_CLOUD_LOGIN: BOUND},
        )
        self.model.signed_in.update(STATIONS)
        with self.database.reading() as transaction:
            self.seen_events = transaction.connection.scalar(select(func.max(AuditEventRow.number)))
            self.seen_alerts = transaction.connection.scalar(
                select(func.count(StaffAlertRow.alert_id))
            )
        if visit == "not scanned":
            self.do_start(STATIONS[0], CLOUD_LOGINS[0])
            return
        person = UNVERIFIED if visit == "not finished" else MALL
        end = visit if visit in FINISHES else "ok"
        self.visit(STATIONS[0], CLOUD_LOGINS[0], person, "", "", end)
        if visit == "withdrawn":
            self.withdraw(MALL)

    # -- both do the same -------------------------------------------------------------------

    def both(self, expected, actual):
        """Call the model and the program: both refuse for the same reason, or neither does."""
        self.model.now = self.clock.now()
        try:
            wanted = expected()
        except No as no:
            refusal = no.refusal
        else:
            return wanted, actual()
        REACHED[f"refused: {refusal}"] += 1
        with pytest.raises(Refused) as refused:
            actual()
        assert refused.value.refusal == refusal
        return None

    def newest(self, back, *, state=None) -> Session | None:
        found = [one for one in self.model.sessions.values() if state in (None, one.state)]
        return found[-min(back, len(found))] if found else None

    # -- kiosks -----------------------------------------------------------------------------

    def do_start(self, station, login):
        desk = self.desks[station]
        done = self.both(
            lambda: self.model.check_start(station, login), lambda: desk.kiosk.start(login)
        )
        if done is None:
            return None
        issued = done[1]
        self.model.start(station, login, issued.session.session_id)
        self.issued[issued.session.session_id] = [issued]
        return self.model.sessions[issued.session.session_id]

    @rule(
        station=st.sampled_from(STATIONS),
        login=st.sampled_from((*CLOUD_LOGINS, VERIFIED_CLOUD_LOGIN)),
    )
    def start(self, station, login):
        self.do_start(station, login)

    @precondition(lambda self: self.newest(1))
    @rule(back=st.integers(1, 3), station=st.sampled_from(STATIONS))
    def refresh(self, back, station):
        session = self.newest(back, state=SessionState.WAITING_FOR_SCAN) or self.newest(back)
        done = self.both(
            lambda: self.model.refresh(station, session.session_id),
            lambda: self.desks[station].kiosk.refresh(session.session_id),
        )
        if done is not None:
            self.issued[session.session_id].append(done[1])

    @precondition(lambda self: self.newest(1))
    @rule(back=st.integers(1, 3), times=st.sampled_from((1, 1, 1, 11)))
    def extend(self, back, times):
        session = self.newest(back)
        kiosk, name = self.desks[session.station].kiosk, session.session_id
        for _ in range(times):
            done = self.both(
                lambda: self.model.extend(session.station, name), lambda: kiosk.extend(name)
            )
            if done is not None:
                assert (done[1].state, done[1].deadline) == (done[0].state, done[0].deadline)

    @precondition(lambda self: self.newest(1))
    @rule(back=st.integers(1, 3))
    def cancel(self, back):
        session = self.newest(back)
        kiosk = self.desks[session.station].kiosk
        self.both(
            lambda: self.model.cancel(session.session_id), lambda: kiosk.cancel(session.session_id)
        )

    @rule(station=st.sampled_from(STATIONS), back_again=st.sampled_from((True, True, False)))
    def close_kiosk(self, station, back_again):
        self.both(
            lambda: self.model.close_kiosk(station), self.desks[station].kiosk.close_left_over
        )
        if back_again:
            self.sign_in(station)

    @precondition(lambda self: len(self.model.signed_in) < len(STATIONS))
    @rule()
    def open_again(self):
        self.sign_in(next(one for one in STATIONS if one not in self.model.signed_in))

    def sign_in(self, station):
        staff = self.desks[station].staff
        self.both(lambda: self.model.sign_in(station), lambda: staff.sign_in("anna", PIN))

    # -- phones -----------------------------------------------------------------------------

    def do_scan(self, session, phone, *, which=-1, late=0, forged=False):
        issued = self.issued[session.session_id][which]
        code = session.codes[which]
        step = max(0, self.desks[session.station].kiosk.step(issued.issued_at) - late)
        frame = qr_payload.parse(self.shown(session, issued, step))
        if forged:
            frame = qr_payload.Frame(frame.token, frame.step, bytes(len(frame.code)))
        done = self.both(
            lambda: self.model.scan(session.session_id, code, frame.step, phone, forged=forged),
            lambda: self.phone.scan(qr_payload.encode(frame), Scanner(*phone)),
        )
        if done is not None:
            wanted, authorization = done
            assert authorization.state == wanted.state
            assert authorization.result == wanted.result
            assert authorization.station == wanted.station
            self.authorizations[session.session_id] = authorization.authorization_id

    def shown(self, session, issued, step):
        """What the code shows at *step*; a code worth nothing is scanned from its first picture."""
        return self.desks[session.station].kiosk.frame(issued.token, step) or issued.code

    @precondition(lambda self: self.newest(1))
    @rule(
        back=st.integers(1, 3),
        person=st.sampled_from(PEOPLE),
        device=st.sampled_from(("phone-1", "phone-2", "phone-3")),
        late=st.sampled_from((0, 0, 0, 1, 2, -1)),
        older=st.sampled_from((0, 0, 0, 1)),
        forged=st.sampled_from((False, False, False, True)),
    )
    def scan(self, back, person, device, late, older, forged):
        session = self.newest(back)
        which = -min(1 + older, len(session.codes))
        self.do_scan(session, (device, person), which=which, late=late, forged=forged)

    def answer(self, session, call, *arguments, **named):
        known = self.authorizations[session.session_id]
        return self.both(
            lambda: getattr(self.model, call)(session.session_id, *arguments, **named),
            lambda: self.call_phone(call, known, *arguments, **named),
        )

    def call_phone(self, call, authorization, phone, *, agreed=None):
        scanner = Scanner(*phone)
        if call == "decline":
            return self.phone.decline(authorization, scanner)
        if call == "more_time":
            return self.phone.extend(authorization, scanner)
        return self.phone.authorize(authorization, scanner, CONSENT if agreed else None)

    def scanned(self, back):
        known = self.authorizations
        found = [one for one in self.model.sessions.values() if one.session_id in known]
        return found[-min(back, len(found))] if found else None

    @precondition(lambda self: self.scanned(1))
    @rule(
        back=st.integers(1, 3),
        agreed=st.sampled_from((True, True, True, False)),
        stranger=st.sampled_from((False, False, False, True)),
    )
    def tap_ok(self, back, agreed, stranger):
        session = self.scanned(back)
        phone = ("phone-x", session.phone[1]) if stranger else session.phone
        done = self.answer(session, "authorize", phone, agreed=agreed)
        if done is not None:
            assert (done[1].state, done[1].result) == (done[0].state, done[0].result)

    @precondition(lambda self: self.scanned(1))
    @rule(back=st.integers(1, 3), stranger=st.sampled_from((False, False, True)))
    def tap_decline(self, back, stranger):
        session = self.scanned(back)
        phone = ("phone-x", session.phone[1]) if stranger else session.phone
        done = self.answer(session, "decline", phone)
        if done is not None:
            assert (done[1].state, done[1].result) == (done[0].state, done[0].result)

    @precondition(lambda self: self.scanned(1))
    @rule(back=st.integers(1, 3), stranger=st.sampled_from((False, False, True)))
    def tap_more_time(self, back, stranger):
        session = self.scanned(back)
        self.more_time(session, ("phone-x", session.phone[1]) if stranger else session.phone)

    def more_time(self, session, phone):
        done = self.answer(session, "more_time", phone)
        if done is not None:
            assert (done[1].state, done[1].ends_at) == (done[0].state, done[0].deadline)

    @rule(which=st.integers(0, 3))
    def withdraw_one(self, which):
        """Somebody who has verified an account, if there is anybody."""
        bound = sorted(set(self.model.bound.values()) - {BOUND})
        self.withdraw(bound[which % len(bound)] if bound else MALL)

    def withdraw(self, person):
        done = self.both(
            lambda: self.model.withdraw(person),
            lambda: self.phone.withdraw(Scanner("phone-1", person)),
        )
        if done is not None:
            assert {account.login_name for account in done[1]} == done[0]
            REACHED["withdrawn"] += 1

    # -- whole visits: the way through is not left to chance ----------------------------------

    @rule(
        station=st.sampled_from(STATIONS),
        login=st.sampled_from(CLOUD_LOGINS),
        person=st.sampled_from((MALL, FINANCE, SECOND, UNVERIFIED, BOUND)),
        first=st.sampled_from(DISTURBANCES),
        then=st.sampled_from(INTERRUPTIONS),
        end=st.sampled_from(("ok", *FINISHES)),
    )
    def visit(self, station, login, person, first, then, end):
        if station not in self.model.signed_in:
            self.sign_in(station)
        session = self.do_start(station, login)
        if session is None:
            return
        phone = (f"phone-{person}", person)
        self.disturb(first, session, phone)
        self.do_scan(session, phone)
        if session.state is SessionState.SCANNED:
            self.disturb(then, session, phone)
        if session.state is SessionState.SCANNED:
            self.finish(end, session, phone)

    def disturb(self, how, session, phone):
        """Something that the rules refuse comes between; the visit goes on."""
        other = next(one for one in STATIONS if one != session.station)
        match how:
            case "forged":
                self.do_scan(session, ("phone-x", FINANCE), forged=True)
            case "guessed":
                for _ in range(TRIES):
                    self.do_scan(session, phone, forged=True)
            case "replaced":
                kiosk, name = self.desks[session.station].kiosk, session.session_id
                done = self.both(
                    lambda: self.model.refresh(session.station, name), lambda: kiosk.refresh(name)
                )
                if done is not None:
                    self.issued[name].append(done[1])
                    self.do_scan(session, phone, which=-2)
            case "stale":
                self.clock.advance(seconds=5)
                self.do_scan(session, phone, late=3)
            case "second phone":
                self.do_scan(session, ("phone-x", MALL if phone[1] != MALL else FINANCE))
            case "stranger":
                self.answer(session, "authorize", ("phone-x", phone[1]), agreed=True)
            case "slow":
                self.clock.advance(seconds=119)
                self.more_time(session, phone)
                self.clock.advance(seconds=59)
            case "very slow":
                for _ in range(11):
                    self.more_time(session, phone)
            case "no consent":
                self.answer(session, "authorize", phone, agreed=False)
            case "elsewhere":
                # Another kiosk, for the same account; the same person, at another kiosk.
                self.do_start(other, session.login)
                unverified = [one for one in CLOUD_LOGINS if one not in self.model.bound]
                second = next((one for one in unverified if one != session.login), None)
                there = self.do_start(other, second) if second else None
                if there is not None and session.state is SessionState.SCANNED:
                    self.do_scan(there, phone)

    def finish(self, end, session, phone):
        match end:
            case "ok":
                self.answer(session, "authorize", phone, agreed=True)
                # The used code once more.
                self.do_scan(session, phone)
            case "decline":
                self.answer(session, "decline", phone)
            case "cancel":
                kiosk, name = self.desks[session.station].kiosk, session.session_id
                self.both(lambda: self.model.cancel(name), lambda: kiosk.cancel(name))
            case "wait":
                self.clock.advance(seconds=120)
                self.answer(session, "authorize", phone, agreed=True)
            case "clock set back":
                self.clock.advance(seconds=-60)
                self.answer(session, "authorize", phone, agreed=True)

    # -- operator and clock -----------------------------------------------------------------

    @rule(days=st.sampled_from((0, 1)))
    def purge(self, days):
        self.model.now = self.clock.now()
        erased = self.model.purge(timedelta(days=days))
        self.desks[STATIONS[0]].purge(days, clock_is_right=True)
        if erased:
            # The purge's own events: how many batches it took is not the rules' business.
            self.seen_events = self.newest_event()
            self.model.noted_at = self.model.now

    @rule(seconds=st.sampled_from((-86_400, -60, -4, 1, 2, 59, 60, 119, 120, 86_400)))
    def jump(self, seconds):
        self.clock.advance(seconds=seconds)

    # -- what is true afterwards ------------------------------------------------------------

    def newest_event(self):
        with self.database.reading() as transaction:
            return transaction.connection.scalar(select(func.max(AuditEventRow.number)))

    @invariant()
    def the_database_says_the_same(self):
        with self.database.reading() as transaction:
            rows = transaction.connection.execute(
                select(AuditEventRow.action)
                .where(AuditEventRow.number > self.seen_events)
                .order_by(AuditEventRow.number)
            )
            events = [row.action for row in rows]
            alerts = transaction.connection.scalar(select(func.count(StaffAlertRow.alert_id)))
            stored = {name: transaction.sessions.get(name) for name in self.model.sessions}
            records = {
                name: transaction.accounts.consent_record(name) for name in self.model.sessions
            }
            clouds = {one.login_name: one for one in transaction.accounts.cloud_accounts()}
            identities = {
                login: transaction.accounts.verified_identity(one.account_id)
                for login, one in clouds.items()
            }
        assert events == self.model.events
        self.seen_events += len(events)
        self.model.events.clear()
        assert alerts - self.seen_alerts == self.model.alerts
        for name, session in self.model.sessions.items():
            self.compare(session, stored[name], records[name])
        for login, account in clouds.items():
            holder = self.model.bound.get(login)
            assert account.verified == (holder is not None)
            identity = identities[login]
            if holder is None:
                assert identity is None
            else:
                person = self.persons[holder]
                found = (identity.real_name, identity.identity_number)
                assert found == (person.real_name, person.identity_number)

    def compare(self, session, stored, record):
        if session.erased:
            assert stored is None
            return
        REACHED[session.state] += 1
        if session.result is not None:
            REACHED[session.result] += 1
        found = (stored.state, stored.result, stored.station, stored.cloud_login_name)
        assert found == (session.state, session.result, session.station, session.login)
        assert stored.deadline == session.deadline
        assert stored.ended_at == session.ended_at
        assert stored.refused_scans == session.refused_scans
        assert stored.extensions == session.extensions
        phone = stored.scanner and (stored.scanner.device_id, stored.scanner.jd_account_id)
        assert phone == session.phone
        consent = next((one for one in self.model.consents if one.session is session), None)
        assert (record is None) == (consent is None)
        if record is not None and record.jd_account_id is not None:
            assert record.jd_account_id == consent.person
            assert record.withdrawn_at == consent.withdrawn_at

    def teardown(self):
        if hasattr(self, "desks"):
            next(iter(self.desks.values())).trail()
            for desk in self.desks.values():
                desk.database.close()
        if hasattr(self, "folder"):
            self.folder.cleanup()


@pytest.mark.timeout(110)
def test_any_order():
    REACHED.clear()
    for visit in FIRST_VISITS:
        run_state_machine_as_test(
            type("AnyOrder", (AnyOrder,), {"first_visit": visit}),
            settings=settings(
                max_examples=2,
                stateful_step_count=25,
                deadline=None,
                # Each step is a transaction: to find the shortest way to a fault takes minutes.
                phases=[Phase.explicit, Phase.reuse, Phase.generate],
                suppress_health_check=[HealthCheck.too_slow],
            ),
        )
    assert sorted(ENDS - REACHED.keys()) == []


def test_every_end_and_every_refusal():
    """What chance may miss: each disturbance, interruption and end of a visit, one by one."""
    REACHED.clear()
    machine = AnyOrder()
    machine.open("cancel")
    try:
        # Whoever is left with an open request is somebody whom the phone asks.
        people = cycle((UNVERIFIED, BOUND, MALL, FINANCE, SECOND))
        for first, then, end in (
            *((first, "", "ok") for first in DISTURBANCES),
            *(("", then, "ok") for then in INTERRUPTIONS),
            *(("", "", end) for end in FINISHES),
        ):
            machine.visit("Desk 1", CLOUD_LOGINS[0], MALL, first, then, end)
            machine.the_database_says_the_same()
            machine.start("Desk 2", CLOUD_LOGINS[0])
            machine.visit("Desk 2", CLOUD_LOGINS[1], next(people), "", "", end)
            machine.withdraw(MALL)
            machine.withdraw(FINANCE)
            machine.withdraw(SECOND)
            machine.close_kiosk("Desk 2", back_again=True)
            machine.jump(121)
            machine.the_database_says_the_same()
    finally:
        machine.teardown()
    assert REACHED.keys() >= ALL | REFUSALS
