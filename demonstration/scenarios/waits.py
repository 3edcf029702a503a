"""What a step waits for, as values: the runner decides how to wait.

A step is a generator of waits. The runner sends back whether what was waited for has come, and
need not block: the command line does, the trainer's window does not.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from demonstration.scenarios.scenario import Question

if TYPE_CHECKING:
    from demonstration.scenarios.window_driver import WindowDriver


@dataclass(frozen=True)
class Until:
    """Wait until *condition* holds; after *patience* seconds it has not come."""

    what: str
    condition: Callable[[], bool]
    patience: float


@dataclass(frozen=True)
class PassTime:
    """Move the play's clock by some seconds."""

    seconds: float


@dataclass(frozen=True)
class Settle:
    """Wait real seconds, for what is read in the background."""

    seconds: float


@dataclass(frozen=True)
class NextFrame:
    """Wait until what was just changed is laid out and drawn."""


@dataclass(frozen=True)
class PointAt:
    """Show the audience the widget that is worked next."""

    window: WindowDriver
    widget: str


@dataclass(frozen=True)
class ShowCaption:
    """Let the audience read a text, by language."""

    text: Mapping[str, str]


@dataclass(frozen=True)
class AskQuestion:
    """Let a trainee answer."""

    question: Question


Wait: TypeAlias = Until | PassTime | Settle | NextFrame | PointAt | ShowCaption | AskQuestion
#: What a step is: it yields waits, and is sent whether what it waited for has come.
Waits: TypeAlias = Generator[Wait, bool, None]
