"""The windows' objectNames, as ``python -m testbed.object_names`` has found them."""

from __future__ import annotations

import re
from dataclasses import astuple, dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

#: Tab-separated; it comes with the program, so that a scenario is checked without a window.
FILE = Path(str(files("resources"))) / "object_names.tsv"
KIOSK_WINDOW, PHONE_WINDOW = "kioskWindow", "phoneWindow"


@dataclass(frozen=True)
class NamedWidget:
    """A widget with a name of its own; *words* say what it is, a text of its own in quotes."""

    window: str
    name: str
    kind: str
    words: str


@cache
def named_widgets() -> tuple[NamedWidget, ...]:
    """Return every widget that has a name of its own, window by window."""
    lines = FILE.read_text("utf-8").splitlines()
    return tuple(NamedWidget(*line.split("\t")) for line in lines)


def as_lines(widgets: list[NamedWidget]) -> str:
    """Return the content of the file."""
    return "".join("\t".join(astuple(one)) + "\n" for one in widgets)


def names_in(window: str) -> tuple[str, ...]:
    """Return the names in a window, also those that come with what happens."""
    return tuple(
        name
        for one in named_widgets()
        if one.window == window
        for name in (one.name, *re.findall(r"`(\w+(?:Button|Label))`", one.words))
    )


def is_known(name: str, names: tuple[str, ...]) -> bool:
    """Whether *name* is one of *names*, or one of a row of which only the first is there."""
    return name in names or re.sub(r"[1-9][0-9]*$", "1", name) in names
