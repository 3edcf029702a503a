"""Whatever order things happen in, and whatever a code says, the rules hold."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from sqlalchemy import text

from tests.test_rules import CONSENT, Desk
from verification import payload
from verification.domain import TRANSITIONS, Refused, ResultCode, Scanner, SessionState

LOGINS = ("lanqiao-design", "qinghe-books", "yunshan-tea", "xinghai-music")


@given(st.text() | st.text().map(lambda rest: payload.PREFIX + rest))
def test_any_text_is_a_code_or_refused(words):
    try:
        token = payload.parse(words)
    except payload.NotOurCode:
        return
    assert payload.encode(token) == words


@given(st.binary(min_size=24, max_size=24))
def test_what_is_encoded_is_read_back(token):
    assert payload.parse(payload.encode(token)) == token


class AnyOrder(RuleBasedStateMachine):
    """Two kiosks, three phones, five accounts, and a clock that jumps both ways."""

    @initialize()
    def open(self):
        self.folder = tempfile.TemporaryDirectory()
        path = Path(self.folder.name) / "kiosk.db"
        self.desks = [Desk(path, "Desk 1"), Desk(path, "Desk 2")]
        self.desks[1].clock = self.desks[0].clock
        self.desks[1].kiosk._clock = self.desks[1].phone._clock = self.desks[0].clock
        self.sessions: list[str] = []
        self.codes: list[str] = []
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
            self.codes.append(issued.code)

    @rule(desk=st.integers(0, 1), login=st.sampled_from(LOGINS))
    def start(self, desk, login):
        self.keep(self.attempt(lambda: self.desks[desk].kiosk.start(login)))

    @rule(back=st.integers(1, 3))
    def refresh(self, back):
        if len(self.sessions) >= back:
            session = self.sessions[-back]
            self.keep(self.attempt(lambda: self.desks[0].kiosk.refresh(session)))

    @rule(back=st.integers(1, 4), account=st.integers(1, 5), phone=st.integers(1, 3))
    def scan(self, back, account, phone):
        if len(self.codes) >= back:
            scanner = Scanner(f"phone-{phone}", account)
            code = self.codes[-back]
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
            consents = {one for one in now if transaction.consent_record(one)}
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
        assert len(bindings) == len(consents)
        assert len(set(bindings.values())) == len(bindings)
        with database.connection() as connection:
            told = connection.execute(text("SELECT count(*) FROM verified_identity")).scalar()
        assert told == len(bindings) + 1  # and the one of the training data

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
