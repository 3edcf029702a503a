"""The registry of scenario steps: name, argument and help stand at each step's function.

The parser's checks, its messages, the recorder and the table in ``docs/scenarios.md`` come from it.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Collection
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

from demonstration.scenarios.object_names import KIOSK_WINDOW, PHONE_WINDOW, names_in
from mobile_sim.fault_ranges import BLUR, ROTATION, SHARE, SKEW
from ui.tokens import SMALLEST_KIOSK
from verification.domain.placeholders import Listing, Sentence
from verification.domain.refusals import Refusal
from verification.domain.session import ResultCode
from verification.domain.source_document import QT_TRANSLATE_NOOP
from verification.store.training_data import TRAINING_CLOUD_LOGINS, TRAINING_JD_LOGINS

#: The steps that address the audience; all others act on the windows.
PICTURE, ASK, NOTE = "picture", "ask", "note"

APPS = ("JD", "JD Finance")
#: What the phone's network can be made.
NETWORKS = ("good", "slow", "none", "answer_lost")
#: The tabs of the staff's area, and what shows that one is open.
TABS = {
    "today": "liveSessionsLabel",
    "history": "historyTable",
    "reports": "reportDrawing",
    "settings": "setting_scan_lifetime",
    "health": "databaseHealthLabel",
}


class Kind(StrEnum):
    """How a step's argument is read. The value is its name in messages, context "Scenarios"."""

    TEXT = QT_TRANSLATE_NOOP("Scenarios", "text")
    CHOICE = QT_TRANSLATE_NOOP("Scenarios", "choice")
    NUMBER = QT_TRANSLATE_NOOP("Scenarios", "number")
    SECONDS = QT_TRANSLATE_NOOP("Scenarios", "number of seconds")
    SIZE = QT_TRANSLATE_NOOP("Scenarios", "size")
    CAPTION = QT_TRANSLATE_NOOP("Scenarios", "caption")
    FIELD = QT_TRANSLATE_NOOP("Scenarios", "field")
    QUESTION = QT_TRANSLATE_NOOP("Scenarios", "question")


@dataclass(frozen=True)
class Bounds:
    """The least and the most that a number can be."""

    least: float
    most: float


@dataclass(frozen=True)
class Argument:
    """What a step takes. *help* says so in messages and in the documentation.

    A text that has *choices* is one of them: too many for *help*, which names what they are. A
    number has *bounds*, a size one for each side.
    """

    kind: Kind
    help: Sentence
    choices: tuple[str, ...] = ()
    bounds: tuple[Bounds, ...] = ()


def one_of(*choices: str) -> Argument:
    """Return an argument that is one of these."""
    return Argument(
        Kind.CHOICE, Sentence("Scenarios", "one of %1").filled(Listing(choices)), choices
    )


def number(unit: Sentence, least: float, most: float, kind: Kind = Kind.NUMBER) -> Argument:
    """Return an argument that is a number of *unit*, a whole one unless it is of another *kind*."""
    text = Sentence("Scenarios", "%1, from %2 to %3").filled(unit, f"{least:g}", most)
    return Argument(kind, text, bounds=(Bounds(least, most),))


#: Whole numbers that nothing else bounds, such as a seed.
ANY_NUMBER = Bounds(1, 100_000)
#: Pixels of a window's longest side: a picture of it has to fit into memory.
LONGEST_SIDE = 8192

CAPTION = Argument(Kind.CAPTION, Sentence("Scenarios", "a text, or one for each language"))
WORDS = Argument(Kind.TEXT, Sentence("Scenarios", "words on a page"))
QUESTION = Argument(
    Kind.QUESTION,
    Sentence("Scenarios", "question, answers (two to four), right (1 for the first) and rule"),
)
CLOUD_LOGIN = Argument(
    Kind.TEXT, Sentence("Scenarios", "a cloud account's login"), TRAINING_CLOUD_LOGINS
)
ANY_CLOUD_LOGIN = Argument(
    Kind.TEXT, Sentence("Scenarios", "a cloud account's login, also an unknown one")
)
JD_LOGIN = Argument(Kind.TEXT, Sentence("Scenarios", "a JD account's login"), TRAINING_JD_LOGINS)
KIOSK_WIDGET = Argument(
    Kind.TEXT, Sentence("Scenarios", "an objectName of the kiosk"), names_in(KIOSK_WINDOW)
)
PHONE_WIDGET = Argument(
    Kind.TEXT, Sentence("Scenarios", "an objectName of the phone"), names_in(PHONE_WINDOW)
)
KIOSK_FIELD = Argument(
    Kind.FIELD, Sentence("Scenarios", "{objectName: text}"), names_in(KIOSK_WINDOW)
)
SIZE = Argument(
    Kind.SIZE,
    Sentence("Scenarios", "[width, height], from %1 × %2 to %3 × %3").filled(
        *SMALLEST_KIOSK, LONGEST_SIDE
    ),
    bounds=tuple(Bounds(least, LONGEST_SIDE) for least in SMALLEST_KIOSK),
)
SECONDS = number(
    Sentence("Scenarios", "seconds, also parts of one"), 0.1, ANY_NUMBER.most, Kind.SECONDS
)
WHOLE_SECONDS = number(Sentence("Scenarios", "seconds"), ANY_NUMBER.least, ANY_NUMBER.most)
SKEW_SECONDS = number(Sentence("Scenarios", "seconds"), 0, max(SKEW))
DEGREES = number(Sentence("Scenarios", "degrees"), *ROTATION)
PIXELS = number(Sentence("Scenarios", "pixels"), *BLUR)
PERCENT = number(Sentence("Scenarios", "percent"), *SHARE)
TOUCH = one_of("consent", "OK", "Decline", "One minute more")
APP = one_of(*APPS)
NETWORK = one_of(*NETWORKS)
TAB = one_of(*TABS)
RESULT = one_of(*sorted(ResultCode))
REFUSAL = one_of(*sorted(Refusal))


class Group(StrEnum):
    """What a step is about. The value is its heading in the documentation."""

    AUDIENCE = "the audience"
    KIOSK = "the kiosk"
    PHONE = "the phone"
    BROWSER = "a real phone's browser"
    PHOTO = "photos of the code"
    FAULT = "faults"
    TIME = "time, and what must be true"


@dataclass(frozen=True)
class StepDefinition:
    """One step of the vocabulary.

    *act* is called with the scenario's actions, and with the argument if the step takes one; it
    returns the step's waits.
    *widget* is the phone's widget that the step works: the recorder writes the step when a person
    uses it.
    """

    name: str
    group: Group
    argument: Argument | None
    help: str
    widget: str
    act: Callable[..., Any]

    def perform(self, actions: Any, argument: Any) -> Any:
        """Return the waits of the step."""
        return self.act(actions) if self.argument is None else self.act(actions, argument)


class UnknownStep(LookupError):  # noqa: N818
    """No step has this name; the text names those most alike."""

    def __init__(self, name: str) -> None:
        text = Sentence("Scenarios", "unknown step: %1%2")
        super().__init__(text.filled(name, did_you_mean(name, STEPS)))


#: Characters: no name of a step, a widget, a method or a parameter is longer.
_LONGEST_NAME = 100


def did_you_mean(name: str, known: Collection[str]) -> str:
    """Return a question that names those most alike *name*, to end a message; or nothing."""
    if len(name) > _LONGEST_NAME:
        # To compare what is no name takes its length squared.
        return ""
    # The same name in other letters is nearer than any other.
    alike = [one for one in known if one.casefold() == name.casefold()]
    match alike[:2] or difflib.get_close_matches(name, known, n=2):
        case [one]:
            return Sentence("Scenarios", "; did you mean “%1”?").filled(one)
        case [one, other]:
            return Sentence("Scenarios", "; did you mean “%1” or “%2”?").filled(one, other)
    return ""


def there_are(known: Collection[str]) -> Sentence:
    """Return what names them all, to end a message."""
    return Sentence("Scenarios", "; there are %1").filled(Listing(known))


#: Every step by name, in the order of the documentation. Filled by :func:`step`: take it from
#: ``steps``, which has them all.
STEPS: dict[str, StepDefinition] = {}

_Act = TypeVar("_Act", bound=Callable[..., Any])


def step(
    name: str,
    group: Group,
    *,
    help: str,  # noqa: A002 - argparse's word
    argument: Argument | None = None,
    widget: str = "",
) -> Callable[[_Act], _Act]:
    """Register the function below as the step *name*."""

    def register(act: _Act) -> _Act:
        if name in STEPS:
            raise ValueError(f"two steps are called “{name}”")
        STEPS[name] = StepDefinition(name, group, argument, help, widget, act)
        return act

    return register


def find_step(name: str) -> StepDefinition:
    """Return the step of this name. Raises :class:`UnknownStep`."""
    try:
        return STEPS[name]
    except KeyError:
        raise UnknownStep(name) from None
