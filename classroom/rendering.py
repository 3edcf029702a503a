"""Fills the pages' templates; everything that is filled in is escaped."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined


@cache
def _environment() -> Environment:
    folder = Path(str(files("classroom"))) / "templates"
    return Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )


def render(template: str, frame: object, view: object, **more: object) -> str:
    """Return the page: *frame* is what surrounds it, *view* what it shows."""
    return _environment().get_template(template).render(frame=frame, view=view, **more)
