"""Plays scenarios, each on a new database of its own, and saves a picture of every step."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtGui import QImage

from demonstration.scenarios import SCENARIOS
from demonstration.stage import Stage, StageError
from kiosk.view import SessionView
from verification.keys import KeyFile, KeyRing
from verification.sources import ManualClock


def play(names: list[str], out: Path, language: str, build_app: Callable[..., Any]) -> int:
    """Play the named scenarios; return 0, or 1 if one did not come out as it should."""
    out.mkdir(parents=True, exist_ok=True)
    number = 0
    for name in names:
        print(f"\n{name}", flush=True)
        try:
            for caption, image in _pictures(name, language, build_app):
                number += 1
                path = out / f"{number:02d}-{name}.png"
                if not image.save(str(path)):
                    print(f"  cannot write {path}", file=sys.stderr)
                    return 1
                print(f"  {path.name}: {caption}", flush=True)
        except StageError as error:
            print(f"  failed: {error}", file=sys.stderr)
            return 1
    print(f"\n{number} pictures in {out}/")
    return 0


def _pictures(name: str, language: str, build_app: Callable[..., Any]) -> list[tuple[str, QImage]]:
    with tempfile.TemporaryDirectory() as folder:
        clock = ManualClock()
        database = Path(folder) / "demonstration.db"
        # A key of its own, too: a demonstration leaves nothing behind.
        app = build_app(
            f"sqlite:///{database.as_posix()}",
            clock=clock,
            lang=language,
            key_ring=KeyRing(KeyFile(Path(folder) / "keys.json")),
        )
        try:
            stage = Stage(app, clock, database)
            narrator = _Narrator()
            stage.kiosk.presenter.session_changed.connect(narrator.tell)
            return [(caption, stage.picture()) for caption in SCENARIOS[name](stage)]
        finally:
            app.close()


class _Narrator:
    """Says each new status of the kiosk aloud, in print."""

    def __init__(self) -> None:
        self._said = ""

    def tell(self, view: SessionView, _picture: QImage) -> None:
        if view.status != self._said:
            self._said = view.status
            print(f"  kiosk: {view.status}", flush=True)
