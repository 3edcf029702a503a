"""Writes the table of steps in ``docs/scenarios.md`` from the registry.

Run ``python -m demonstration.scenarios.step_table`` in the project's folder.
"""

from __future__ import annotations

from pathlib import Path

from demonstration.scenarios.registry import Argument, Kind
from demonstration.scenarios.steps import STEPS

DOCUMENT = Path(__file__).parents[2] / "docs" / "scenarios.md"
_BEGIN = "<!-- begin: python -m demonstration.scenarios.step_table -->\n"
_END = "<!-- end -->\n"


def table() -> str:
    """Return the table, in Markdown."""
    lines = ["| step | argument | what it does |", "|---|---|---|"]
    group = None
    for name, one in STEPS.items():
        if one.group is not group:
            group = one.group
            lines.append(f"| **{group}** | | |")
        lines.append(f"| `{name}` | {_words(one.argument)} | {one.help} |")
    return "\n".join(lines) + "\n"


def _words(argument: Argument | None) -> str:
    if argument is None:
        return "–"
    if argument.kind is Kind.CHOICE:
        return ", ".join(f"`{choice}`" for choice in argument.choices)
    return argument.help


def with_table(text: str) -> str:
    """Return the document with today's table between its two marks."""
    before, begin, rest = text.partition(_BEGIN)
    _, end, after = rest.partition(_END)
    if not (begin and end):
        raise ValueError("the document has no marks for the table")
    return f"{before}{begin}{table()}{end}{after}"


if __name__ == "__main__":
    DOCUMENT.write_text(with_table(DOCUMENT.read_text("utf-8")), "utf-8")
