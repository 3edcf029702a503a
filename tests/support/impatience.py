"""Lets a play's step that waits in vain give up at once, and no other step.

On a busy machine anything may take seconds: a short patience for all steps would end the play at
one that is only late.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from demonstration.scenarios import steps
from demonstration.scenarios.scenario import Step

_PATIENCE = "demonstration.scenarios.actions.PATIENCE"
#: Seconds.
_ENOUGH_FOR_ALL, _IN_VAIN = 60.0, 0.3


def give_up_at(monkeypatch: pytest.MonkeyPatch, chosen: Callable[[Step], bool]) -> None:
    """Let the command line's runner wait no longer at the steps that are *chosen*."""
    perform = steps.step_waits

    def step_waits(actions, step):
        monkeypatch.setattr(_PATIENCE, _IN_VAIN if chosen(step) else _ENOUGH_FOR_ALL)
        return (yield from perform(actions, step))

    monkeypatch.setattr("demonstration.scenarios.blocking.step_waits", step_waits)
