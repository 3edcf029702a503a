"""The rules once more, as a person would tell them: what the state machine's calls must answer.

Nothing here comes from the program but the names of outcomes, refusals and events. Each method
says what a call must return or refuse, and notes what is true afterwards; :attr:`Model.events` is
what the audit trail must have got from it, in order.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from verification.domain.refusals import Refusal
from verification.domain.session import ResultCode, SessionState

WAITING, SCANNED = SessionState.WAITING_FOR_SCAN, SessionState.SCANNED
VERIFIED, FAILED = SessionState.VERIFIED, SessionState.FAILED
EXPIRED, CANCELLED = SessionState.EXPIRED, SessionState.CANCELLED
DECLINED = SessionState.DECLINED

#: Seconds that a session waits for a scan, and for OK; a machine's clock may differ this much.
SCAN_SECONDS, OK_SECONDS, CLOCKS_DIFFER = 120, 120, 5
#: More time: so many seconds, and so often.
MORE_SECONDS, MORE_TIMES = 60, 10


class No(Exception):  # noqa: N818 - it is no error
    """The call must be refused for this reason, and change nothing that is not noted."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal)
        self.refusal = refusal


@dataclass
class Code:
    """A QR code that a kiosk has shown."""

    issued_at: datetime
    replaced: bool = False


@dataclass
class Session:
    """One attempt of a visitor."""

    session_id: str
    login: str
    station: str
    changed_at: datetime
    deadline: datetime
    state: SessionState = WAITING
    result: ResultCode | None = None
    phone: tuple[str, int] | None = None
    ended_at: datetime | None = None
    refused_scans: int = 0
    extensions: int = 0
    erased: bool = False
    codes: list[Code] = field(default_factory=list)

    @property
    def open(self) -> bool:
        return self.state in (WAITING, SCANNED)


@dataclass
class Consent:
    """What a person agreed to in a session."""

    session: Session
    person: int
    withdrawn_at: datetime | None = None


@dataclass
class Model:
    """What is true, told by the rules of the document and of docs/protocol.md."""

    now: datetime
    tries_allowed: int
    codes_allowed: int
    period: timedelta
    #: JD account -> whether JD knows its real name; those who verified an account beforehand.
    people: dict[int, bool]
    bound: dict[str, int]

    def __post_init__(self) -> None:
        self.sessions: dict[str, Session] = {}
        self.consents: list[Consent] = []
        self.signed_in: set[str] = set()
        self.alerts = 0
        self.noted_at = self.now
        self._said_behind: set[str] = set()
        self.events: list[str] = []
        self._tries: dict[str, list[datetime]] = defaultdict(list)

    # -- what a kiosk does ------------------------------------------------------------------

    def check_start(self, station: str, login: str) -> None:
        """Refuse a start that the rules refuse: nothing at all changes then."""
        self._staff_is_there(station)
        if login in self.bound:
            raise No(Refusal.CLOUD_ACCOUNT_ALREADY_VERIFIED)
        other = next((s for s in self._open() if s.login == login and s.station != station), None)
        if other is not None and not self._is_due(other):
            raise No(Refusal.ALREADY_IN_PROGRESS)
        self._below(f"cloud {login}", self.tries_allowed)
        self._below(f"kiosk {station}", self.codes_allowed)

    def start(self, station: str, login: str, session_id: str) -> None:
        """A kiosk shows a code for an account; what it had open is over."""
        for left in [s for s in self._open() if s.station == station]:
            self._cancel(left, ResultCode.CANCELLED_AT_KIOSK)
        for other in [s for s in self._open() if s.login == login]:
            self._expire(other)
        deadline = self.now + timedelta(seconds=SCAN_SECONDS)
        session = Session(session_id, login, station, self.now, deadline)
        self.sessions[session_id] = session
        self._note("session_started")
        self._issue(session)

    def refresh(self, station: str, session_id: str) -> None:
        """The waiting session gets a new code and a new lifetime."""
        self._staff_is_there(station)
        session = self._known(session_id)
        if self._is_due(session) or not session.open:
            raise No(Refusal.SESSION_ENDED)
        if session.state is SCANNED:
            raise No(Refusal.ALREADY_SCANNED)
        self._below(f"kiosk {station}", self.codes_allowed)
        session.changed_at = self.now
        session.deadline = self.now + timedelta(seconds=SCAN_SECONDS)
        self._note("session_refreshed")
        self._issue(session, station)

    def extend(self, station: str, session_id: str) -> Session:
        """A minute more, asked for at the kiosk, while the session is open."""
        session = self._known(session_id)
        self._expire_if_due(session)
        if session.open:
            self._staff_is_there(station)
            self._put_off(session)
        return session

    def _put_off(self, session: Session) -> None:
        if session.extensions == MORE_TIMES:
            raise No(Refusal.NO_MORE_TIME)
        session.extensions += 1
        session.deadline += timedelta(seconds=MORE_SECONDS)
        self._note("session_extended")

    def cancel(self, session_id: str) -> None:
        self._cancel(self._known(session_id), ResultCode.CANCELLED_AT_KIOSK)

    def close_kiosk(self, station: str) -> None:
        """The program was closed: its session is over, and staff must sign in again.

        A clock that is behind what was noted last is said once.
        """
        behind = self.noted_at - self.now > timedelta(seconds=CLOCKS_DIFFER)
        if behind and station not in self._said_behind:
            self._said_behind.add(station)
            self._alert()
        for left in [s for s in self._open() if s.station == station]:
            self._cancel(left, ResultCode.KIOSK_CLOSED)
        if station in self.signed_in:
            self.signed_in.remove(station)
            self._note("signed_out")

    def sign_in(self, station: str) -> None:
        self.signed_in.add(station)
        self._note("signed_in")

    # -- what a phone does ------------------------------------------------------------------

    def scan(
        self, session_id: str, code: Code, step: int, phone: tuple[str, int], *, forged: bool
    ) -> Session:
        """A phone scans what a code showed at *step*; a refused scan is noted as well."""
        session = self.sessions[session_id]
        try:
            self._claim(session, code, step, phone, forged=forged)
        except No as no:
            self._note_refused(session, phone, no.refusal)
            raise
        return session

    def _claim(
        self, session: Session, code: Code, step: int, phone: tuple[str, int], *, forged: bool
    ) -> None:
        if not session.erased:
            self._expire_if_due(session)
        self._below(f"person {phone[1]}", self.tries_allowed)
        if session.erased:
            raise No(Refusal.UNKNOWN_CODE)
        if not session.open:
            ended = {EXPIRED: Refusal.CODE_EXPIRED, CANCELLED: Refusal.CODE_CANCELLED}
            raise No(ended.get(session.state, Refusal.CODE_USED))
        if code.replaced:
            raise No(Refusal.CODE_REPLACED)
        if forged:
            raise No(Refusal.CODE_ALTERED)
        if session.state is SCANNED:
            if session.phone != phone:
                raise No(Refusal.SCANNED_BY_ANOTHER)
            return
        shown = max(0, int((self.now - code.issued_at).total_seconds() // 1))
        if step > shown:
            raise No(Refusal.FRAME_AHEAD)
        if step < shown - 1:
            raise No(Refusal.FRAME_STALE)
        for other in [s for s in self._open() if s.phone and s.phone[1] == phone[1]]:
            if not self._is_due(other):
                raise No(Refusal.ALREADY_IN_PROGRESS)
            self._expire(other)
        session.phone = phone
        outcome = self._outcome(session, phone)
        if outcome is ResultCode.VERIFIED:
            session.state = SCANNED
            session.changed_at = self.now
            session.deadline = self.now + timedelta(seconds=OK_SECONDS)
        else:
            self._fail(session, outcome)
        self._note("session_scanned")

    def _note_refused(self, session: Session, phone: tuple[str, int], why: Refusal) -> None:
        if why in (
            Refusal.UNKNOWN_CODE,
            Refusal.CODE_ALTERED,
            Refusal.CODE_USED,
            Refusal.SCANNED_BY_ANOTHER,
        ):
            self._tries[f"person {phone[1]}"].append(self.now)
        if why is Refusal.SCANNED_BY_ANOTHER:
            session.refused_scans += 1
        self._note("scan_refused")
        if why in (Refusal.CODE_USED, Refusal.SCANNED_BY_ANOTHER, Refusal.CODE_ALTERED):
            self._alert()

    def authorize(self, session_id: str, phone: tuple[str, int], *, agreed: bool) -> Session:
        """OK was tapped: bound, if the box was ticked and the decision still holds."""
        if not agreed:
            raise No(Refusal.NO_CONSENT)
        session = self._answered(session_id, phone)
        if session.state is EXPIRED:
            return session
        outcome = self._outcome(session, phone)
        if outcome is ResultCode.VERIFIED:
            self._end(session, VERIFIED, outcome)
            self.bound[session.login] = phone[1]
            self.consents.append(Consent(session, phone[1]))
        else:
            self._fail(session, outcome)
        self._note("session_authorized")
        return session

    def decline(self, session_id: str, phone: tuple[str, int]) -> Session:
        session = self._answered(session_id, phone)
        if session.state is not EXPIRED:
            self._end(session, DECLINED, ResultCode.DECLINED)
            self._note("session_declined")
        return session

    def more_time(self, session_id: str, phone: tuple[str, int]) -> Session:
        """A minute more, asked for on the phone."""
        session = self._known(session_id)
        self._expire_if_due(session)
        if session.open:
            if session.phone != phone:
                raise No(Refusal.NOT_THE_SCANNER)
            self._put_off(session)
        return session

    def withdraw(self, person: int) -> set[str]:
        """The consent is taken back: what was verified is not verified any more."""
        logins = {login for login, holder in self.bound.items() if holder == person}
        if not logins:
            raise No(Refusal.NOTHING_TO_WITHDRAW)
        for login in logins:
            del self.bound[login]
            self._note("consent_withdrawn")
        for consent in self.consents:
            if consent.person == person and consent.withdrawn_at is None:
                consent.withdrawn_at = self.now
        return logins

    def _answered(self, session_id: str, phone: tuple[str, int]) -> Session:
        session = self._known(session_id)
        self._expire_if_due(session)
        if session.state is EXPIRED:
            return session
        if not session.open:
            raise No(Refusal.SESSION_ENDED)
        if session.phone != phone:
            raise No(Refusal.NOT_THE_SCANNER)
        return session

    # -- what the operator does -------------------------------------------------------------

    def purge(self, retention: timedelta) -> set[str]:
        """Return whose sessions are erased: ended, older, and proof of nothing."""
        due = self.now - retention
        bound = {one.session.session_id for one in self.consents if one.withdrawn_at is None}
        withdrawn = {
            one.session.session_id: one.withdrawn_at for one in self.consents if one.withdrawn_at
        }
        erased = set()
        for session in self.sessions.values():
            name = session.session_id
            ended = withdrawn.get(name, session.ended_at)
            if not session.erased and name not in bound and ended is not None and ended < due:
                erased.add(name)
        for name in erased:
            self.sessions[name].erased = True
        return erased

    # -- what holds everywhere --------------------------------------------------------------

    def _staff_is_there(self, station: str) -> None:
        if station not in self.signed_in:
            raise No(Refusal.STAFF_NOT_SIGNED_IN)

    def _known(self, session_id: str) -> Session:
        session = self.sessions[session_id]
        if session.erased:
            raise No(Refusal.SESSION_ENDED)
        return session

    def _open(self) -> list[Session]:
        return [session for session in self.sessions.values() if session.open]

    def _below(self, who: str, allowed: int) -> None:
        recent = [at for at in self._tries[who] if self.now - self.period < at <= self.now]
        if len(recent) >= allowed:
            raise No(Refusal.TOO_MANY_TRIES)

    def _issue(self, session: Session, station: str = "") -> None:
        for code in session.codes:
            code.replaced = True
        session.codes.append(Code(self.now))
        self._tries[f"kiosk {station or session.station}"].append(self.now)

    def _outcome(self, session: Session, phone: tuple[str, int]) -> ResultCode:
        if session.login in self.bound:
            return ResultCode.CLOUD_ACCOUNT_ALREADY_VERIFIED
        if not self.people[phone[1]]:
            return ResultCode.NOT_FINISHED
        if phone[1] in self.bound.values():
            return ResultCode.VERIFIED_OTHERS
        return ResultCode.VERIFIED

    def _is_due(self, session: Session) -> bool:
        from_the_future = session.changed_at - self.now > timedelta(seconds=CLOCKS_DIFFER)
        return session.open and (self.now >= session.deadline or from_the_future)

    def _expire_if_due(self, session: Session) -> None:
        if self._is_due(session):
            self._expire(session)

    def _expire(self, session: Session) -> None:
        set_back = session.changed_at - self.now > timedelta(seconds=CLOCKS_DIFFER)
        if set_back:
            result = ResultCode.CLOCK_SET_BACK
        elif session.state is WAITING:
            result = ResultCode.NOT_SCANNED_IN_TIME
        else:
            result = ResultCode.NOT_AUTHORIZED_IN_TIME
        self._end(session, EXPIRED, result)
        self._note("session_expired")
        if set_back:
            self._alert()

    def _cancel(self, session: Session, result: ResultCode) -> None:
        self._expire_if_due(session)
        if session.open:
            self._end(session, CANCELLED, result)
            self._note("session_cancelled")

    def _fail(self, session: Session, outcome: ResultCode) -> None:
        assert session.phone is not None
        self._end(session, FAILED, outcome)
        for who in (f"cloud {session.login}", f"person {session.phone[1]}"):
            self._tries[who].append(self.now)

    def _end(self, session: Session, state: SessionState, result: ResultCode) -> None:
        session.state, session.result, session.ended_at = state, result, self.now

    def _note(self, event: str) -> None:
        self.events.append(event)
        self.noted_at = self.now

    def _alert(self) -> None:
        self.alerts += 1
        self._note("alert_raised")
