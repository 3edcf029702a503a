"""A trainer's own scenarios: those in one folder, and files that were opened from elsewhere."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from demonstration.scenarios.reader import ScenarioError, read, scenario_files, scenario_name
from demonstration.scenarios.scenario import Scenario


@dataclass(frozen=True)
class OwnFile:
    """A file that was read; without a *scenario*, *problem* says what is wrong."""

    path: Path
    scenario: Scenario | None
    problem: ScenarioError | None = None

    def title(self, language: str) -> str:
        """Return the scenario's title, or the file's name."""
        return self.scenario.title[language] if self.scenario else scenario_name(self.path)


def read_own(path: Path) -> OwnFile:
    """Return what is in a file."""
    try:
        return OwnFile(path, read(path))
    except ScenarioError as error:
        return OwnFile(path, None, error)


class OwnScenarios:
    """Reads them all, and once more those that have changed."""

    def __init__(self, folder: Path | None = None, opened: Iterable[Path] = ()) -> None:
        """*opened* are files, or folders of files, beside those in *folder*."""
        self.folder = folder
        self._opened = [path.absolute() for path in opened]
        self._read: dict[Path, tuple[tuple[int, int], OwnFile]] = {}

    def add(self, path: Path) -> Path:
        """Take one more file; return its path as :meth:`files` has it."""
        path = path.absolute()
        if path not in self._paths():
            self._opened.append(path)
        return path

    def files(self) -> tuple[OwnFile, ...]:
        """Return every file as it is now: those that were opened first, then the folder's."""
        paths = self._paths()
        self._read = {path: self._newest(path) for path in paths}
        return tuple(file for _, file in self._read.values())

    def _newest(self, path: Path) -> tuple[tuple[int, int], OwnFile]:
        known = self._read.get(path)
        stamp = _stamp(path)
        return known if known is not None and known[0] == stamp else (stamp, read_own(path))

    def _paths(self) -> list[Path]:
        folders = [self.folder.absolute()] if self.folder and self.folder.is_dir() else []
        found = [file for path in (*self._opened, *folders) for file in scenario_files(path)]
        return list(dict.fromkeys(found))


def _stamp(path: Path) -> tuple[int, int]:
    """Return what changes when a file is written."""
    try:
        status = path.stat()
    except OSError:
        return (0, 0)
    return (status.st_mtime_ns, status.st_size)
