"""Tells about scenarios without playing one: what is wrong, which there are, what may be in one."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from gettext import pgettext as translate
from pathlib import Path

from demonstration.scenarios.library import LIBRARY
from demonstration.scenarios.object_names import named_widgets
from demonstration.scenarios.pytest_text import as_pytest
from demonstration.scenarios.reader import ScenarioError, read_all
from demonstration.scenarios.schema import schema
from verification.domain.counting import counted
from verification.domain.placeholders import legible


def describe(action: str, paths: Sequence[Path], language: str | None, *, as_json: bool) -> int:
    """Print what ``check``, ``list``, ``names`` or ``schema`` is asked for; return the status."""
    if action == "schema":
        print(json.dumps(schema(), ensure_ascii=False, indent=2))
        return 0
    if action == "names":
        _print_rows([asdict(one) for one in named_widgets()], as_json=as_json)
        return 0
    if action in ("check", "pytest") and not paths:
        print(
            translate("Scenarios", "Say which: a scenario's file, or a folder of them"),
            file=sys.stderr,
        )
        return 2
    try:
        found = read_all(paths or [LIBRARY])
    except ScenarioError as error:
        print(legible(error.said(translate)), file=sys.stderr)
        return 2
    if action == "check":
        one = translate("Scenarios", "%1 scenario: nothing is wrong")
        several = translate("Scenarios", "%1 scenarios: nothing is wrong")
        print(counted(len(found), one, several))
        return 0
    if action == "pytest":
        print("\n\n".join(as_pytest(scenario, language or "en") for _, scenario in found), end="")
        return 0
    rows = [
        {
            "name": scenario.name,
            "title": scenario.title[language or "en"],
            "questions": scenario.questions,
            "path": str(path),
        }
        for path, scenario in found
    ]
    _print_rows(rows, as_json=as_json)
    return 0


def _print_rows(rows: Sequence[dict[str, object]], *, as_json: bool) -> None:
    """Print a row on each line, its fields separated by tabs; or all as JSON."""
    if as_json:
        print(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    for row in rows:
        print("\t".join(" ".join(str(field).split()) for field in row.values()))
