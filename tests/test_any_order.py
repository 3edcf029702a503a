"""Whatever order things happen in, and whatever a code says, the rules hold."""

from __future__ import annotations

import tempfile
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from sqlalchemy import text

from tests.desk import CONSENT, PIN, Desk
from verification import payload
from verification.domain import (
    TRANSITIONS,
    Limit,
    Refused,
    ResultCode,
    Scanner,
    SessionState,
    Settings,
)
from verification.kiosk_service import IssuedSession

LOGINS = ("lanqiao-design", "qinghe-books", "yunshan-tea", "xinghai-music")


@given(st.text() | st.text().map(lambda rest: payload.PREFIX + rest))
def test_any_text_is_a_code_or_refused(words):
    try:
        frame = payload.parse(words)
    except payload.NotOurCode:
        return
    assert payload.encode(frame) == words


@given(
    st.binary(min_size=24, max_size=24),
    st.binary(min_size=32, max_size=32),
    st.integers(0, 999_999_999),
)
def test_what_is_encoded_is_read_back(token, secret, step):
    frame = payload.make_frame(token, secret, step)
    assert payload.parse(payload.encode(frame)) == frame
    assert payload.is_authentic(frame, secret)


class AnyOrder(RuleBasedStateMachine):
    """Two kiosks, three phones, five accounts, and a clock that jumps both ways."""

    @initialize()
    def open(self):
        self.folder = tempfile.TemporaryDirectory()
        path = Path(self.folder.name) / "kiosk.db"
        often = Limit(12, timedelta(minutes=1))
        few = Settings(failed_tries=often, codes=often)
        self.desks = [Desk(path, "Desk 1", few), Desk(path, "Desk 2", few)]
        self.desks[1].share_clock(self.desks[0].clock)
        self.sessions: list[str] = []
        self.issued: list[IssuedSession] = []
        self.claims: list[tuple[str, Scanner]] = []
        self.ends: dict[str, tuple[SessionState, ResultCode]] = {}
        self.states: dict[str, SessionState] = {}

    def attempt(self, step):
        try:
            return step()
        except Refused:
            return None

    def keep(self, issued):
        if issued:
            self.sessions.append(issued.session.session_id)
            self.issued.append(issued)

    @rule(desk=st.integers(0, 1), login=st.sampled_from(LOGINS))
    def start(self, desk, login):
        self.keep(self.attempt(lambda: self.desks[desk].kiosk.start(login)))

    @rule(back=st.integers(1, 3))
    def refresh(self, back):
        if len(self.sessions) >= back:
            session = self.sessions[-back]
            self.keep(self.attempt(lambda: self.desks[0].kiosk.refresh(session)))

    @rule(
        back=st.integers(1, 4),
        account=st.integers(1, 5),
        phone=st.integers(1, 3),
        late=st.sampled_from([0, 0, 0, 1, 2, -1]),
    )
    def scan(self, back, account, phone, late):
        if len(self.issued) >= back:
            scanner = Scanner(f"phone-{phone}", account)
            issued, kiosk = self.issued[-back], self.desks[0].kiosk
            step = max(0, kiosk.step(issued.issued_at) - late)
            code = kiosk.frame(issued.token, step) or issued.code
            found = self.attempt(lambda: self.desks[0].phone.scan(code, scanner))
            if found:
                self.claims.append((found.authorization_id, scanner))

    @rule(back=st.integers(1, 3), consents=st.booleans(), phone=st.integers(1, 3))
    def tap_ok(self, back, consents, phone):
        if len(self.claims) >= back:
            claim, scanner = self.claims[-back]
            if phone == 3:
                scanner = Scanner("phone-x", scanner.jd_account_id)
            consent = CONSENT if consents else None
            self.attempt(lambda: self.desks[0].phone.authorize(claim, scanner, consent))

    @rule(back=st.integers(1, 3))
    def tap_decline(self, back):
        if len(self.claims) >= back:
            self.attempt(lambda: self.desks[0].phone.decline(*self.claims[-back]))

    @rule(back=st.integers(1, 3))
    def cancel(self, back):
        if len(self.sessions) >= back:
            self.desks[0].kiosk.cancel(self.sessions[-back])

    @rule(account=st.integers(1, 3))
    def withdraw(self, account):
        self.attempt(lambda: self.desks[0].phone.withdraw(Scanner("phone-1", account)))

    @rule(desk=st.integers(0, 1))
    def restart_kiosk(self, desk):
        self.desks[desk].kiosk.close_left_over()
        self.desks[desk].staff.sign_in("anna", PIN)

    @rule(days=st.sampled_from([0, 1]))
    def purge(self, days):
        self.desks[0].purge(days, clock_is_right=True)
        with self.desks[0].database.reading() as transaction:
            kept = [one for one in self.sessions if transaction.verification_session(one)]
        self.sessions = kept

    @rule(seconds=st.sampled_from([-86_400, -60, 1, 60, 119, 120, 86_400]))
    def jump(self, seconds):
        self.desks[0].clock.advance(seconds=seconds)

    @invariant()
    def rules_hold(self):
        database = self.desks[0].database
        with database.reading() as transaction:
            now = {
                one: transaction.verification_session(one) for one in dict.fromkeys(self.sessions)
            }
            records = [transaction.accounts.consent_record(one) for one in now]
        consents = {record.session_id for record in records if record}
        standing = {
            record.jd_account_id for record in records if record and not record.withdrawn_at
        }
        for one, session in now.items():
            before = self.states.get(one, SessionState.WAITING_FOR_SCAN)
            if session.state is not before:
                # A cancel may first find the session expired; every step is a known one.
                known = {
                    state
                    for (source, _), to in TRANSITIONS.items()
                    for state in to
                    if source is before
                }
                assert session.state in known
            self.states[one] = session.state
            if one in self.ends:
                assert (session.state, session.result) == self.ends[one]
            elif session.state.is_final:
                self.ends[one] = (session.state, session.result)
        assert consents == {one for one, s in now.items() if s.state is SessionState.VERIFIED}
        bindings = self.desks[0].bindings()
        assert set(bindings) == standing
        assert len(set(bindings.values())) == len(bindings)
        with database.connection() as connection:
            told = connection.execute(text("SELECT count(*) FROM verified_identity")).scalar()
            events = connection.execute(text("SELECT count(*) FROM audit_event")).scalar()
        assert told == len(bindings) + 1  # and the one of the training data
        if events % 7 == 0:
            self.desks[0].trail()

    def teardown(self):
        for desk in getattr(self, "desks", ()):
            desk.database.close()
        if hasattr(self, "folder"):
            self.folder.cleanup()


AnyOrder.TestCase.settings = settings(
    max_examples=25,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
TestAnyOrder = pytest.mark.timeout(110)(AnyOrder.TestCase)
