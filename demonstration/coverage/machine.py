"""What there is to be exercised, from the domain's own tables, and what a play has exercised of it.

Of a play, the audit trail says it: what a window shows may be wrong, what was committed is not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum

from demonstration.coverage.screens import KIOSK_SCREENS, PHONE_SCREENS
from verification.domain.audit_events import AuditAction
from verification.domain.refusals import Refusal
from verification.domain.session import TRANSITIONS, Action, ResultCode, SessionState
from verification.domain.source_document import QT_TRANSLATE_NOOP


class Kind(StrEnum):
    """What is counted. The value is its name, context "Coverage"."""

    STATE = QT_TRANSLATE_NOOP("Coverage", "states")
    TRANSITION = QT_TRANSLATE_NOOP("Coverage", "transitions")
    REFUSAL = QT_TRANSLATE_NOOP("Coverage", "refusals")
    RULE = QT_TRANSLATE_NOOP("Coverage", "rules")
    SCREEN = QT_TRANSLATE_NOOP("Coverage", "screens")


#: How the trail calls what happens to a session.
_ACTIONS = {
    AuditAction.SESSION_SCANNED: Action.SCAN,
    AuditAction.SESSION_AUTHORIZED: Action.AUTHORIZE,
    AuditAction.SESSION_DECLINED: Action.DECLINE,
    AuditAction.SESSION_REFRESHED: Action.REFRESH,
    AuditAction.SESSION_EXTENDED: Action.EXTEND,
    AuditAction.SESSION_CANCELLED: Action.CANCEL,
    AuditAction.SESSION_EXPIRED: Action.EXPIRE,
}
#: What no play can show.
_UNSEEN = frozenset(
    {
        # The first scanner, who scans again, finds the request open: nothing changes, no event.
        (SessionState.SCANNED, Action.SCAN),
        # Before the scan only staff gives more time, at their console: a visitor takes a new code.
        (SessionState.WAITING_FOR_SCAN, Action.EXTEND),
    }
)
#: Why a scan can be refused, as the trail has it.
REFUSALS = (
    Refusal.UNKNOWN_CODE,
    Refusal.CODE_ALTERED,
    Refusal.FRAME_STALE,
    Refusal.FRAME_AHEAD,
    Refusal.CODE_REPLACED,
    Refusal.CODE_EXPIRED,
    Refusal.CODE_USED,
    Refusal.CODE_CANCELLED,
    Refusal.SCANNED_BY_ANOTHER,
    Refusal.ALREADY_IN_PROGRESS,
    Refusal.TOO_MANY_TRIES,
)
#: How an action can come out: the decision table of scan and of OK, and the other ends. What else
#: it can decide takes a race of two commits, or an operator in between, for an account has one open
#: request: tests of the services make those, no play does.
_OUTCOMES = {
    AuditAction.SESSION_SCANNED: (ResultCode.NOT_FINISHED, ResultCode.VERIFIED_OTHERS),
    AuditAction.SESSION_AUTHORIZED: (ResultCode.VERIFIED, ResultCode.NOT_FINISHED),
    AuditAction.SESSION_DECLINED: (ResultCode.DECLINED,),
    AuditAction.SESSION_CANCELLED: (ResultCode.CANCELLED_AT_KIOSK, ResultCode.KIOSK_CLOSED),
    AuditAction.SESSION_EXPIRED: (
        ResultCode.NOT_SCANNED_IN_TIME,
        ResultCode.NOT_AUTHORIZED_IN_TIME,
        ResultCode.CLOCK_SET_BACK,
    ),
}
#: Rules without an outcome of their own.
_RULES = (
    AuditAction.SESSION_STARTED,
    AuditAction.SESSION_REFRESHED,
    AuditAction.SESSION_SCANNED,
    AuditAction.CONSENT_WITHDRAWN,
    AuditAction.ALERT_RAISED,
)

Item = tuple[Kind, str]


def everything() -> tuple[Item, ...]:
    """Return all that can be exercised, in order."""
    return (
        *((Kind.STATE, state.value) for state in SessionState),
        *(
            (Kind.TRANSITION, transition(state, action, target))
            for (state, action), targets in TRANSITIONS.items()
            for target in sorted(targets)
            if (state, action) not in _UNSEEN
        ),
        *((Kind.REFUSAL, refusal.value) for refusal in REFUSALS),
        *((Kind.RULE, action.value) for action in _RULES),
        *(
            (Kind.RULE, f"{action}: {result}")
            for action, results in _OUTCOMES.items()
            for result in results
        ),
        *((Kind.SCREEN, name) for name in (*KIOSK_SCREENS, *PHONE_SCREENS)),
    )


def transition(state: SessionState, action: Action, target: SessionState) -> str:
    """Return what a transition is called."""
    return f"{state} --{action}--> {target}"


def exercised(events: Iterable[tuple[str, str | None, str]]) -> Iterator[Item]:
    """Yield what a trail's events say: each an action, its session and its detail."""
    states: dict[str, SessionState] = {}
    for name, session, detail in events:
        action = AuditAction(name)
        state, _, result = detail.partition(":")
        if action is AuditAction.SCAN_REFUSED:
            # A second phone's is told by the state of the session that it wanted.
            known = detail in tuple(Refusal)
            yield Kind.REFUSAL, detail if known else Refusal.SCANNED_BY_ANOTHER.value
            continue
        if result and action in _OUTCOMES:
            yield Kind.RULE, f"{action}: {result}"
        elif action in _RULES:
            yield Kind.RULE, action.value
        if session is None or state not in tuple(SessionState):
            continue
        target = SessionState(state)
        before = states.get(session)
        if before is not None and action in _ACTIONS:
            yield Kind.TRANSITION, transition(before, _ACTIONS[action], target)
        states[session] = target
        yield Kind.STATE, target.value
