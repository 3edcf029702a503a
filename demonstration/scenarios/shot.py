"""One step of a recording: what was visible, what is said of it, and the rule behind it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QImage


@dataclass(frozen=True)
class Shot:
    """In which *scenario*, with its *source*; *rules* are behind what has happened since."""

    scenario: str
    caption: str
    picture: QImage
    source: str = ""
    rules: tuple[str, ...] = ()
