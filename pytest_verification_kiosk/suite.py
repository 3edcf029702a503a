"""What all tests of a run have exercised, put together: also those of pytest-xdist's processes."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable
from pathlib import Path

#: Where each test leaves its part, until the run is over.
_PARTS = "parts"


def keep_part(folder: Path, test: str, items: Iterable[tuple[str, str]]) -> None:
    """Keep what one test has exercised."""
    kinds: dict[str, dict[str, list[str]]] = {}
    for kind, name in items:
        kinds.setdefault(kind, {})[name] = [test]
    parts = folder / _PARTS
    parts.mkdir(parents=True, exist_ok=True)
    (parts / f"{uuid.uuid4().hex}.json").write_text(json.dumps(kinds), "utf-8")


def forget_parts(folder: Path) -> None:
    """Begin anew: what an earlier run has left counts no more."""
    for path in (folder / _PARTS).glob("*.json"):
        path.unlink()


def report(folder: Path) -> list[str]:
    """Write what all tests have exercised; return lines that say it."""
    from demonstration.coverage.report import Coverage

    parts = sorted((folder / _PARTS).glob("*.json"))
    coverage = Coverage.of_json(*(json.loads(path.read_text("utf-8")) for path in parts))
    forget_parts(folder)
    (folder / _PARTS).rmdir()
    written = coverage.write(folder)
    return [*coverage.lines(), f"coverage: {' '.join(map(str, written))}"]
