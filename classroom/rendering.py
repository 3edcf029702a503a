"""Fills the pages' templates; everything that is filled in is escaped."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

_WHOLE = '<span class="whole">real-name</span>'


@cache
def _environment() -> Environment:
    folder = Path(str(files("classroom"))) / "templates"
    environment = Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.filters["whole"] = _whole
    return environment


def _whole(text: str) -> Markup:
    """Let no line break at the hyphen of "real-name"."""
    return Markup(str(escape(text)).replace("real-name", _WHOLE))  # noqa: S704 - escaped


def render(template: str, frame: object, view: object, **more: object) -> str:
    """Return the page: *frame* is what surrounds it, *view* what it shows."""
    return _environment().get_template(template).render(frame=frame, view=view, **more)
