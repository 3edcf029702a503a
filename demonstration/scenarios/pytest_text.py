"""A scenario as a test for pytest: each step a call of the fixture (``docs/testing.md``)."""

from __future__ import annotations

import json
import re
from typing import Any

from demonstration.scenarios.registry import ASK, PICTURE, Kind, find_step
from demonstration.scenarios.scenario import Scenario, Step

_HEAD = """\
{docstring}

import pytest


@pytest.mark.verification_kiosk({seed})
def test_{name}(verification_kiosk):
    bench = verification_kiosk
"""


def as_pytest(scenario: Scenario, language: str = "en") -> str:
    """Return the text of a test that does the same. Captions become comments; it asks nothing."""
    title = scenario.title[language]
    head = _HEAD.format(
        docstring=json.dumps(f"{title} ({scenario.source[language]})", ensure_ascii=False),
        seed="" if scenario.seed is None else f"seed={scenario.seed}",
        name=re.sub(r"[^0-9a-z]+", "_", scenario.name.lower()).strip("_") or "scenario",
    )
    lines = [_line(step, language) for step in scenario.steps if step.name != ASK]
    return head + "".join(f"    {line}\n" for line in lines)


def _line(step: Step, language: str) -> str:
    if step.name == PICTURE:
        # A text of several lines is one comment.
        return f"# {' '.join(step.argument[language].split())}"
    words = [step.name, *([] if step.argument is None else [_plain(step)])]
    return f"bench.do({', '.join(json.dumps(word, ensure_ascii=False) for word in words)})"


def _plain(step: Step) -> Any:
    """Return a step's argument as a file has it."""
    argument = find_step(step.name).argument
    if argument is not None and argument.kind is Kind.FIELD:
        name, text = step.argument
        return {name: text}
    return list(step.argument) if isinstance(step.argument, tuple) else step.argument
