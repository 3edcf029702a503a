"""Collects a trace: after each step what both windows show, and what has happened behind them."""

from __future__ import annotations

import platform
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from gettext import pgettext as translate
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, qVersion
from PySide6.QtGui import QImage

from demonstration.scenarios.actions import ScenarioActions
from demonstration.scenarios.environment import Environment
from demonstration.scenarios.registry import PICTURE
from demonstration.scenarios.scenario import Scenario, Step
from demonstration.scenarios.watching import WatchRun
from demonstration.trace.page import trace_page
from demonstration.trace.row_changes import QUIET, Kind, RowChange, RowWatch
from demonstration.trace.rules import rule_of
from ui.translation import current_language
from verification import VERSION
from verification.domain.placeholders import Sentence, fill, listed, said
from verification.security.disk import write_file
from verification.security.plain_file import file_sentence
from verification.store.database import DatabaseUnavailable
from verification.store.schema import REVISION

#: The quality of a picture, and the most pixels across: a window's smallest text can be read.
_QUALITY, _WIDTH = 80, 1280
_EVENT = "audit_event"
#: What is said of a quiet table's row.
_SAID = ("action", "detail")
#: The trail's own chain: it changes with every event, and says nothing that the event does not.
_CHAIN = "audit_chain"


@dataclass(frozen=True)
class TraceEvent:
    """One event of the audit trail. *moment* is the step, from 0, after which it was seen."""

    moment: int
    at: str
    on_phone: bool
    text: str
    rule: str
    action: str
    detail: str


@dataclass(frozen=True)
class TraceRow:
    """One row that changed; *columns* are name, value before and value after."""

    table: str
    key: str
    kind: Kind
    columns: tuple[tuple[str, str, str], ...]


@dataclass
class TraceMoment:
    """What was visible after one step. *pictures* are windows' names and numbers of pictures."""

    step: str
    line: int
    at: str
    seconds: float
    pictures: tuple[tuple[str, int], ...]
    rows: tuple[TraceRow, ...] = ()
    caption: str = ""
    problem: str = ""


@dataclass
class Trace:
    """A whole run, as the page shows it. *facts* are names and values, for its head."""

    title: str
    language: str
    facts: dict[str, str] = field(default_factory=dict)
    moments: list[TraceMoment] = field(default_factory=list)
    events: list[TraceEvent] = field(default_factory=list)
    pictures: list[bytes] = field(default_factory=list)
    problem: str = ""


class Tracer:
    """Watches the windows of one play."""

    def __init__(
        self, environment: Environment, *, title: str, seed: int, source: str = ""
    ) -> None:
        """The windows have to be shown: the first moment is how they are now."""
        translate = QCoreApplication.translate  # of the windows' language
        self._environment = environment
        self._rows = RowWatch(environment.database)
        self._began = time.monotonic()
        self._numbers: dict[str, tuple[QImage, int]] = {}
        self.trace = Trace(title, current_language())
        facts = {
            translate("Trace", "Source"): source,
            translate("Trace", "Seed"): str(seed),
            translate(
                "Trace", "Clock at the start"
            ): f"{environment.clock.now():%Y-%m-%d %H:%M:%S} UTC",
            translate("Trace", "Recorded"): f"{datetime.now().astimezone():%Y-%m-%d %H:%M %z}",
            translate("Trace", "Program"): VERSION,
            translate(
                "Trace", "Database"
            ): f"{environment.database.engine.dialect.name} {REVISION}",
            "Python": platform.python_version(),
            "Qt": qVersion(),
            translate("Trace", "System"): f"{platform.system()} {platform.machine()}",
        }
        self.trace.facts = {name: text for name, text in facts.items() if text}
        self.note(translate("Trace", "Before the first step"))

    def step_ended(self, step: Step, problem: str) -> None:
        """Note what a step has led to; a caption is said of the moment before it."""
        if step.name == PICTURE and not problem:
            self.trace.moments[-1].caption = step.argument[current_language()]
            return
        argument = "" if step.argument is None else f": {_argument(step.argument)}"
        self.note(f"{step.name}{argument}", line=step.line, problem=problem)

    def note(self, step: str, *, line: int = 0, problem: str = "") -> None:
        """Picture every window that is shown, and note what has changed since the last time.

        Without a *step*, the moment is called after what has happened.
        """
        place = len(self.trace.moments)
        try:
            changes = self._rows.poll()
        except DatabaseUnavailable:
            # A scenario takes it away; what changed meanwhile is seen when it is back.
            changes = ()
        for change in changes:
            if change.table == _EVENT and change.kind is Kind.ADDED:
                self.trace.events.append(_event(place, change.values))
        loudest = sorted(changes, key=lambda change: change.table in QUIET)
        texts = [event.text for event in self.trace.events if event.moment == place]
        moment = TraceMoment(
            step=step
            or listed(texts, QCoreApplication.translate)
            or QCoreApplication.translate("Trace", "Rows changed"),
            line=line,
            at=f"{self._environment.clock.now():%H:%M:%S}",
            seconds=round(time.monotonic() - self._began, 2),
            pictures=tuple(self._pictures()),
            rows=tuple(_row(change) for change in loudest if change.table != _CHAIN),
            problem=said(problem, QCoreApplication.translate),
        )
        self.trace.moments.append(moment)
        self.trace.problem = self.trace.problem or moment.problem

    def _pictures(self) -> list[tuple[str, int]]:
        translate = QCoreApplication.translate
        shown = []
        for drivers, name in (
            (self._environment.kiosks, translate("Trace", "Kiosk")),
            (self._environment.phones, translate("Trace", "Phone")),
        ):
            for number, driver in enumerate(drivers, start=1):
                if driver.sees(""):
                    title = name if len(drivers) == 1 else f"{name} {number}"
                    shown.append((title, self._number(f"{name} {number}", driver.picture())))
        return shown

    def _number(self, window: str, picture: QImage) -> int:
        """Return the number of a window's picture: the one before, if nothing has changed."""
        before = self._numbers.get(window)
        if before is not None and before[0] == picture:
            return before[1]
        self.trace.pictures.append(as_jpeg(picture))
        number = len(self.trace.pictures) - 1
        self._numbers[window] = (picture, number)
        return number

    def write(self, path: Path) -> None:
        """Write the page of what was seen so far. Raises OSError."""
        write_file(path, trace_page(self.trace).encode())


class _RunTrace(Tracer):
    """The trace of a scenario that runs as a test: a page in a folder."""

    def __init__(
        self, out: Path, actions: ScenarioActions, scenario: Scenario, seed: int, language: str
    ) -> None:
        self._out = out
        super().__init__(
            actions.environment,
            title=scenario.title[language],
            seed=seed,
            source=scenario.source[language],
        )

    def run_ended(self, name: str, _problem: str) -> str:
        path = self._out / f"{name}.trace.html"
        try:
            self._out.mkdir(parents=True, exist_ok=True)
            self.write(path)
        except OSError as error:
            text = Sentence("Scenarios", "trace: cannot be written to %1: %2")
            return text.filled(path, file_sentence(error)).said(translate)
        return fill(translate("Scenarios", "trace: %1"), path)


def traces_in(out: Path) -> WatchRun:
    """Return what watches a run, and leaves its trace in the folder *out*."""
    return lambda actions, scenario, seed, language: _RunTrace(
        out, actions, scenario, seed, language
    )


def _argument(argument: Any) -> str:
    match argument:
        case Mapping():
            return str(argument[current_language()])
        case tuple() | list():
            return ", ".join(map(str, argument))
        case float():
            return f"{argument:g}"
    question = getattr(argument, "text", None)
    return question[current_language()] if question else str(argument)


def _event(moment: int, values: dict[str, Any]) -> TraceEvent:
    rule = rule_of(values["action"], values["detail"])
    return TraceEvent(
        moment=moment,
        at=f"{values['at']:%H:%M:%S}",
        on_phone=values["actor"].startswith("phone:"),
        text=rule.text,
        rule=rule.source,
        action=values["action"],
        detail=values["detail"],
    )


def _row(change: RowChange) -> TraceRow:
    columns = tuple(
        (column.name, column.before, column.after)
        for column in change.columns
        # A new row's empty columns say nothing.
        if change.kind is Kind.CHANGED or "–" not in (column.before, column.after)
        if change.table not in QUIET or column.name in _SAID
    )
    return TraceRow(change.table, change.key, change.kind, columns)


def as_jpeg(picture: QImage) -> bytes:
    """Return a picture as a trace keeps it: no wider than a page shows it."""
    if picture.width() > _WIDTH:
        picture = picture.scaledToWidth(_WIDTH)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "JPG", _QUALITY)  # type: ignore[call-overload]
    return bytes(buffer.data().data())
