"""The states in which a test can begin."""

from __future__ import annotations

from demonstration.scenarios.reader import ScenarioError
from demonstration.scenarios.registry import did_you_mean, there_are
from demonstration.scenarios.scenario import Step
from verification.domain.placeholders import Sentence

_WAITING = (Step("choose account", "lin-zhixia", 0), Step("start", "qinghe-books", 0))
_SCANNED = (*_WAITING, Step("scan", None, 0))
_STATES = {
    "waiting": _WAITING,
    "scanned": _SCANNED,
    "verified": (
        *_SCANNED,
        Step("tick consent", None, 0),
        Step("tap OK", None, 0),
        Step("wait for the end", None, 0),
    ),
}


def steps_to(state: str) -> tuple[Step, ...]:
    """Return the steps from the start page to a state. Raises :class:`ScenarioError`."""
    try:
        return _STATES[state]
    except KeyError:
        meant = did_you_mean(state, _STATES) or there_are(_STATES)
        text = Sentence("Scenarios", "no state %1%2").filled(state, meant)
        raise ScenarioError(text) from None
