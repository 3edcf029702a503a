"""A trace as one HTML file: it needs neither network nor server, and runs no script but its own."""

from __future__ import annotations

import base64
import html
import json
from collections.abc import Iterable
from dataclasses import asdict
from importlib.resources import files
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.theme import LIGHT

if TYPE_CHECKING:
    from demonstration.trace.tracer import Trace

_FOLDER = files("resources") / "trace"
_COLOURS = (
    "page", "surface", "line", "control", "text", "soft", "ink", "on_ink", "good", "warn",
    "warn_soft", "brand", "focus",
)  # fmt: skip


def trace_page(trace: Trace) -> str:
    """Return the page."""
    words = _words()
    shown = asdict(trace)
    del shown["pictures"]
    shown["words"] = words
    # A run that failed opens where it did. What is visible then comes first in the file, so that
    # a browser shows it while it still reads the rest.
    opened = next((index for index, one in enumerate(trace.moments) if one.problem), 0)
    shown["opened"] = opened
    first = {number for _, number in trace.moments[opened].pictures}
    colours = "".join(f"--{name.replace('_', '-')}:{getattr(LIGHT, name)};" for name in _COLOURS)
    return Template(_read("page.html")).substitute(
        language=trace.language.replace("_", "-"),
        title=html.escape(trace.title),
        colours=colours,
        style=_read("page.css"),
        # Within a script element only "</" could end it, and "<!--" begin what is no data.
        data=json.dumps(shown, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c"),
        script=_read("page.js"),
        first=_pictures(trace, first),
        others=_pictures(trace, set(range(len(trace.pictures))) - first),
        **{name: html.escape(text) for name, text in words.items()},
    )


def _pictures(trace: Trace, numbers: Iterable[int]) -> str:
    """Return pictures as elements that a browser does not look into before they are asked for."""
    return "\n".join(
        f'<script type="image/jpeg" id="picture{number}">'
        f"{base64.b64encode(trace.pictures[number]).decode('ascii')}</script>"
        for number in sorted(numbers)
    )


def _read(name: str) -> str:
    return (_FOLDER / name).read_text("utf-8")


def _words() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "steps": translate("Trace", "Steps"),
        "step": translate("Trace", "Step"),
        "line": translate("Trace", "line %1"),
        "seconds": translate("Trace", "%1 s"),
        "timeline": translate("Trace", "Timeline"),
        "time": translate("Trace", "Time"),
        "kiosk": translate("Trace", "Kiosk"),
        "phone": translate("Trace", "Phone"),
        "rows": translate("Trace", "Rows changed"),
        "nothing": translate("Trace", "No row changed in this step."),
        "about": translate("Trace", "About this run"),
        "keys": translate("Trace", "Keys: ← → one step, Home and End, Space plays."),
        "play": translate("Trace", "Play"),
        "pause": translate("Trace", "Pause"),
        "zoom": translate("Trace", "Show this window alone, or both"),
        "fictitious": translate("Trace", "Simulation: all people are fictitious."),
    }
