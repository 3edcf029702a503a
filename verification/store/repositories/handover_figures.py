"""How the figures of a handover are stored: as JSON, by branch."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from verification.domain.handover import ShiftFigures
from verification.domain.session import ResultCode


def encoded(figures: Mapping[str, ShiftFigures]) -> str | None:
    """Return figures as text; None for none."""
    if not figures:
        return None
    return json.dumps({branch: vars(one) for branch, one in figures.items()}, sort_keys=True)


def decoded(text: str | None) -> dict[str, ShiftFigures]:
    """Return what :func:`encoded` made a text of.

    Empty for any other text: on a server, other programs write rows, too.
    """
    try:
        return {branch: _figures(one) for branch, one in json.loads(text or "{}").items()}
    except (AttributeError, KeyError, TypeError, ValueError):
        return {}


def _figures(one: Mapping[str, Any]) -> ShiftFigures:
    median = one["median_seconds"]
    started = int(one["started"])
    results = {ResultCode(result): int(count) for result, count in one["results"].items()}
    return ShiftFigures(
        started=started,
        results=results,
        median_seconds=None if median is None else float(median),
        calls=int(one["calls"]),
        unsolved=int(one["unsolved"]),
        cancelled_by_staff=int(one["cancelled_by_staff"]),
        # An earlier release counted the results of what began in the shift, and kept no such field.
        in_progress=int(one.get("in_progress", started - sum(results.values()))),
    )
