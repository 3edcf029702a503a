"""What a test's marker wants of its windows. Without the program: its names may be shadowed."""

from __future__ import annotations

import difflib
import inspect
from dataclasses import dataclass, fields

import pytest

#: The marker's name.
MARKER = "verification_kiosk"
#: The states in which a test can begin.
READY = ("waiting", "scanned", "verified")
#: Windows of a kind: more help no test, and take long.
_MOST = 20


@dataclass(frozen=True)
class Wanted:
    """The marker's arguments.

    *patience* is seconds until what a step waits for counts as not happening. *ready* is where the
    test begins: the code is shown, it was scanned, the visitor is verified. *trace* notes every
    step for a page that a failed test leaves.
    """

    lang: str = "en"
    seed: int = 1
    patience: float | None = None
    ready: str = ""
    phones: int = 1
    kiosks: int = 1
    trace: bool = True


def wanted(request: pytest.FixtureRequest) -> Wanted:
    """Return what the test's marker wants; fail, in words, for what no marker can."""
    marker = request.node.get_closest_marker(MARKER)
    if marker is None:
        return Wanted()
    if marker.args:
        _fail(f"takes arguments by name only, such as seed=7, not {marker.args[0]!r}")
    known = [field.name for field in fields(Wanted)]
    for name in marker.kwargs:
        if name not in known:
            alike = difflib.get_close_matches(name, known, n=1)
            _fail(f"has no argument {name}; " + _meant(alike, known))
    found = Wanted(**marker.kwargs)
    for name, fits, what in (
        ("lang", isinstance(found.lang, str), "the code of a language, such as zh_CN"),
        ("seed", _is_number(found.seed) and found.seed > 0, "a whole number from 1"),
        ("patience", found.patience is None or _is_seconds(found.patience), "seconds, more than 0"),
        ("ready", found.ready in ("", *READY), f"one of {', '.join(READY)}"),
        ("phones", _is_number(found.phones) and 1 <= found.phones <= _MOST, f"from 1 to {_MOST}"),
        ("kiosks", _is_number(found.kiosks) and 1 <= found.kiosks <= _MOST, f"from 1 to {_MOST}"),
        ("trace", isinstance(found.trace, bool), "True or False"),
    ):
        if not fits:
            _fail(f"{name} is {getattr(found, name)!r}, not {what}")
    return found


def require_language(lang: str, known: list[str]) -> None:
    """Fail for a language that the windows do not speak."""
    if lang not in known:
        alike = difflib.get_close_matches(lang, known, n=1)
        _fail(f"lang is {lang!r}; " + _meant(alike, known))


def _meant(alike: list[str], known: list[str]) -> str:
    return f"did you mean {alike[0]}?" if alike else f"there are {', '.join(known)}"


def _fail(words: str) -> None:
    pytest.fail(f"the marker {MARKER} {words}", pytrace=False)


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_seconds(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and value > 0


def described() -> str:
    """Return the marker's arguments, for ``pytest --markers``."""
    signature = inspect.signature(Wanted).replace(return_annotation=inspect.Signature.empty)
    return f"{MARKER}{signature}: the windows of the fixtures".replace("'", "")
