"""Where a play is, as a value: what was played, what it waits for, and what may come next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from demonstration.scenarios.reading_time import reading_seconds
from demonstration.scenarios.scenario import Question, Scenario
from demonstration.trainer.practice import practice_question
from demonstration.trainer.segments import (
    Answered,
    Segment,
    segments_of,
    shuffled,
)


class Status(StrEnum):
    """What the trainer sees of a play."""

    PLAYING = "playing"
    PAUSED = "paused"
    ASKING = "asking"
    OVER = "over"


class Activity(StrEnum):
    """What the windows are doing."""

    OPENING = "opening"
    WAITING = "waiting"
    PERFORMING = "performing"


@dataclass(frozen=True)
class PlaybackState:
    """One moment of a play; each method returns the moment that follows.

    *position* segments have been played; *rewind_to* is the position that a play runs to unseen.
    *question* waits for an answer unless *answer* has one; with *asks_ahead* it is about the
    segment that comes, not the one that was. *problem* stopped the play. Without a *scenario*, a
    person uses the windows.
    """

    scenario: Scenario | None = None
    seed: int = 0
    segments: tuple[Segment, ...] = ()
    activity: Activity = Activity.WAITING
    playing: bool = False
    position: int = 0
    rewind_to: int = 0
    speed: float = 1.0
    practice: bool = False
    question: Question | None = None
    answer: int | None = None
    asks_ahead: bool = False
    answered: tuple[Answered, ...] = ()
    problem: str = ""

    # -- what can be seen of it ----------------------------------------------------------------

    @property
    def status(self) -> Status:
        """What the trainer sees."""
        if self.question is not None:
            return Status.ASKING
        if self.over:
            return Status.OVER
        return Status.PLAYING if self.playing else Status.PAUSED

    @property
    def busy(self) -> bool:
        """Whether the windows are being opened, or a segment is performed."""
        return self.activity is not Activity.WAITING

    @property
    def over(self) -> bool:
        """Whether everything was played and answered."""
        return self.position >= len(self.segments) and not self.busy and self.question is None

    @property
    def total(self) -> int:
        """How many segments there are."""
        return len(self.segments)

    @property
    def shown_position(self) -> int:
        """The segments played, with the one that is being performed."""
        return min(self.total, self.position + (self.activity is Activity.PERFORMING))

    @property
    def caption(self) -> Mapping[str, str] | None:
        """The newest caption, by language, also of the segment that is being performed."""
        shown = self.segments[: self.shown_position]
        captions = [segment.caption for segment in shown if segment.caption is not None]
        return captions[-1] if captions else None

    @property
    def note(self) -> Mapping[str, str] | None:
        """What the presenter reads beside what is shown."""
        shown = self.segments[self.shown_position - 1] if self.shown_position else None
        return shown.note if shown else None

    @property
    def coming(self) -> Mapping[str, str] | None:
        """The caption or question that follows what is shown."""
        rest = self.segments[self.shown_position :]
        texts = (one.caption or (one.question.text if one.question else None) for one in rest)
        return next((text for text in texts if text), None)

    @property
    def asks(self) -> bool:
        """Whether it asks a trainee: a drill, or practice."""
        return self.practice or any(segment.question for segment in self.segments)

    @property
    def hides_title(self) -> bool:
        """Whether the title would tell what is asked: a plain scenario is named by its end."""
        drill = any(segment.question for segment in self.segments)
        return self.practice and not drill and not self.over

    @property
    def rewinding(self) -> bool:
        """Whether the play runs unseen to where it was."""
        return self.position < self.rewind_to

    @property
    def can_step(self) -> bool:
        """Whether the next segment can be performed now."""
        return (
            not self.busy
            and self.question is None
            and not self.problem
            and self.position < self.total
        )

    def dwell(self, language: str) -> float:
        """Return the seconds to read the last segment's caption, before the play goes on."""
        segment = self.segments[self.position - 1] if self.position else None
        text = (segment.caption or {}).get(language, "") if segment else ""
        return reading_seconds(text) / self.speed if text else 0.0

    # -- what happens to it --------------------------------------------------------------------

    def opened(self, scenario: Scenario | None, seed: int, rewind_to: int = 0) -> PlaybackState:
        """A play begins from the start; speed and practice stay as they were chosen."""
        segments = segments_of(scenario) if scenario else ()
        return PlaybackState(
            scenario=scenario,
            seed=seed,
            segments=segments,
            activity=Activity.OPENING,
            rewind_to=rewind_to,
            speed=self.speed,
            practice=self.practice,
        )

    def gone_back(self) -> PlaybackState:
        """The play begins again, and runs unseen to the segment before; answers stay given."""
        again = self.opened(self.scenario, self.seed, rewind_to=self.before())
        return replace(again, answered=self.answered)

    def ready(self) -> PlaybackState:
        """The windows are open."""
        if self.rewinding:
            return replace(self, activity=Activity.PERFORMING)
        return _asking_ahead(replace(self, activity=Activity.WAITING))

    def played(self) -> PlaybackState:
        """It goes on by itself from now on."""
        return replace(self, playing=True)

    def paused(self) -> PlaybackState:
        """It stops after the present segment."""
        return replace(self, playing=False)

    def performing(self) -> PlaybackState:
        """The next segment begins."""
        return _without_question(replace(self, activity=Activity.PERFORMING))

    def segment_ended(self) -> PlaybackState:
        """A segment was performed: its question is asked, or in practice what comes next."""
        position = self.position + 1
        if position < self.rewind_to:
            return replace(self, position=position)
        state = replace(self, position=position, activity=Activity.WAITING)
        question = self.segments[position - 1].question
        if question is not None and position != self.rewind_to:
            asked = shuffled(question, position - 1, self.seed)
            return replace(state, question=asked, answer=None, asks_ahead=False)
        return _stopped_at_the_end(_asking_ahead(state))

    def failed(self, problem: str) -> PlaybackState:
        """A step did not lead where it should: the play stops there."""
        return replace(self, activity=Activity.WAITING, playing=False, rewind_to=0, problem=problem)

    def answered_with(self, place: int, seconds: float = 0.0) -> PlaybackState:
        """The trainee has chosen; the first answer counts, also after a way back."""
        if self.question is None or self.answer is not None:
            return self
        about = self.position if self.asks_ahead else self.position - 1
        state = replace(self, answer=place)
        if any(one.place == about for one in self.answered):
            return state
        answered = Answered(self.question, place, about, seconds)
        return replace(state, answered=(*self.answered, answered))

    def read(self) -> PlaybackState:
        """The trainee has read what is right."""
        if self.question is None or self.answer is None:
            return self
        state = _without_question(self)
        return _stopped_at_the_end(state if self.asks_ahead else _asking_ahead(state))

    def with_practice(self, practice: bool) -> PlaybackState:
        """Ask before each segment what it will be, or say it."""
        state = replace(self, practice=practice)
        if not practice and self.asks_ahead and self.answer is None:
            return _without_question(state)
        if not self.busy and self.question is None:
            return _asking_ahead(state)
        return state

    def with_speed(self, speed: float) -> PlaybackState:
        """Play faster or slower; 1 is for an audience that sees it for the first time."""
        return replace(self, speed=speed)

    def before(self) -> int:
        """Return the position to which *back* leads."""
        unanswered = self.question is not None and self.answer is None
        return max(0, self.position - 1 - unanswered)


def _without_question(state: PlaybackState) -> PlaybackState:
    return replace(state, question=None, answer=None, asks_ahead=False)


def _asking_ahead(state: PlaybackState) -> PlaybackState:
    """In practice: what comes next is asked before it is shown."""
    if not state.practice or state.position >= state.total or state.scenario is None:
        return state
    question = practice_question(state.scenario, state.position, state.seed)
    return replace(state, question=question, answer=None, asks_ahead=question is not None)


def _stopped_at_the_end(state: PlaybackState) -> PlaybackState:
    return replace(state, playing=False) if state.over else state
