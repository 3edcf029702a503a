"""The trainees of a class and their runs, drill by drill: a value, and the file that keeps it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from demonstration.trainer.playback_state import PlaybackState
from verification.security.disk import replacing
from verification.security.plain_file import read_plain
from verification.services.spreadsheet import Unclosed, decode, heading, split
from verification.services.spreadsheet import rows as table

#: Bytes of a file, and characters of a name.
_MOST, _LONGEST = 10_000_000, 80
#: Names of the column, as :func:`heading` has them.
_HEADINGS = frozenset(
    {"name", "names", "full_name", "trainee", "trainees", "trainee_name", "student", "students"}
    | {"student_name", "姓名", "名字", "学员", "學員", "学员姓名", "學員姓名", "学生", "學生"}
    | {"学生姓名", "學生姓名"}
)


@dataclass(frozen=True)
class Run:
    """What a trainee answered in one play; *at* is in UTC, *title* by language.

    The same *seed* plays the same again.
    """

    trainee: str
    scenario: str
    title: dict[str, str]
    at: datetime
    seed: int
    right: int
    total: int
    seconds: int
    practice: bool = False


def run_of(state: PlaybackState, trainee: str, at: datetime) -> Run | None:
    """Return what was answered in a play, as *trainee*'s run; None if nothing was."""
    scenario = state.scenario
    if scenario is None or not state.answered:
        return None
    return Run(
        trainee,
        scenario.name,
        scenario.title,
        at,
        state.seed,
        sum(one.is_right for one in state.answered),
        len(state.answered),
        round(sum(one.seconds for one in state.answered)),
        state.practice,
    )


class BadTrainees(Exception):  # noqa: N818
    """A file is no list of trainees."""


class UnclosedField(BadTrainees):
    """A quotation mark is missing, or one too many is there."""


@dataclass(frozen=True)
class Trainees:
    """Names in the order in which they came, and runs, the oldest first."""

    names: tuple[str, ...] = ()
    runs: tuple[Run, ...] = ()

    def with_names(self, names: Iterable[str]) -> Trainees:
        """Add trainees; one who is there already is not added again."""
        tidy = (" ".join(name.split())[:_LONGEST] for name in names)
        every = dict.fromkeys((*self.names, *filter(None, tidy)))
        return replace(self, names=tuple(every))

    def without(self, name: str) -> Trainees:
        """Remove a trainee, with all runs."""
        names = tuple(one for one in self.names if one != name)
        return Trainees(names, tuple(run for run in self.runs if run.trainee != name))

    def with_run(self, run: Run) -> Trainees:
        """Keep a run; its trainee is added if need be."""
        added = self.with_names([run.trainee])
        return replace(added, runs=(*added.runs, run))

    def runs_of(self, name: str, scenario: str = "") -> tuple[Run, ...]:
        """Return a trainee's runs, of all scenarios or of one, the oldest first."""
        return tuple(
            run for run in self.runs if run.trainee == name and scenario in ("", run.scenario)
        )

    def scenarios(self) -> dict[str, dict[str, str]]:
        """Return the scenarios that were run, in the order of their first run, with titles."""
        return {run.scenario: run.title for run in self.runs}


def read_trainees(path: Path) -> Trainees:
    """Return what a file keeps; no trainees if there is none. Raises OSError and BadTrainees."""
    try:
        content = json.loads(read_plain(path, _MOST))
        runs = tuple(
            Run(**{**run, "at": datetime.fromisoformat(run["at"])}) for run in content["runs"]
        )
        return Trainees(tuple(map(str, content["names"])), runs)
    except FileNotFoundError:
        return Trainees()
    except (ValueError, TypeError, KeyError) as error:
        raise BadTrainees(str(error)) from error


def write_trainees(path: Path, trainees: Trainees) -> None:
    """Keep them: names of real people, so for this user alone. Raises OSError."""
    runs = [{**asdict(run), "at": run.at.astimezone(UTC).isoformat()} for run in trainees.runs]
    content: dict[str, Any] = {"names": trainees.names, "runs": runs}
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with replacing(path) as file:
        file.write(json.dumps(content, ensure_ascii=False, indent=1).encode())


def names_in(path: Path) -> tuple[str, ...]:
    """Return the names of a list: one a line, some on a line, or the column of that heading.

    In any encoding that Excel writes in China. Raises OSError and BadTrainees.
    """
    text = decode(read_plain(path, _MOST))
    if text is None:
        raise BadTrainees("it is no text")
    return _names(text)


def _names(text: str) -> tuple[str, ...]:
    lines = [line for line in text.splitlines() if line.strip()]
    separator, above = split(lines, _HEADINGS)
    try:
        rows = [[cell.strip() for cell in row] for _, row in table(lines[above:], separator)]
    except Unclosed as error:
        raise UnclosedField from error
    headings = [heading(cell) for cell in rows[0]] if rows else []
    place = next((place for place, one in enumerate(headings) if one in _HEADINGS), None)
    if place is not None:
        names = tuple(row[place] for row in rows[1:] if len(row) > place and row[place])
    elif any(len(list(filter(None, row))) > 1 for row in rows):
        # Which column has the names, only a person who knows them can say.
        raise BadTrainees("no column is called a name")
    else:
        # As they are typed, too: some on a line, maybe numbered.
        cells = (cell for row in rows for cell in row)
        apart = (one.strip() for cell in cells for one in re.split("[，、]", cell))
        names = tuple(one for one in apart if one and not one.isdecimal())
    if not names:
        raise BadTrainees("there is no name in it")
    return names
