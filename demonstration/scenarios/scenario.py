"""Reads a scenario from a YAML file, and says on which line what is wrong with it.

A file has ``title`` and ``source``, each a text or one for each language, and ``steps``. A step is
a name of :data:`STEPS`, alone or with its argument: ``- start: qinghe-books``. A ``seed``, a whole
number, makes ids and codes come out the same at every play.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from ui.translation import LANGUAGES

#: Every step -> what its argument is: "" for none, else a kind that :class:`_Reader` knows.
STEPS: dict[str, str] = {
    # what is said, and asked
    "picture": "caption",
    "ask": "question",
    # the kiosk
    "start": "text",
    "start without a code": "text",
    "refresh": "",
    "press on the kiosk": "text",
    "wait for on the kiosk": "text",
    "leave the kiosk alone": "",
    "resize the kiosk": "size",
    "wait for an alert": "",
    "staff sign in": "",
    "open staff tab": "tab",
    "choose the first session": "",
    "open a second kiosk": "",
    "start on the second kiosk": "text",
    "press on the second kiosk": "text",
    # the phone
    "choose account": "text",
    "choose app": "app",
    "scan": "",
    "scan that fails": "",
    "scan in vain": "",
    "scan that is refused": "",
    "scan with another app": "",
    "tick consent": "",
    "tap OK": "",
    "decline": "",
    "press on the phone": "text",
    "wait for on the phone": "text",
    "hide the phone": "",
    "show the phone": "",
    "second phone": "text",
    "second phone scans": "",
    "point the second phone at the second kiosk": "",
    "second phone scans the second kiosk": "",
    "press on the second phone": "text",
    "wait for on the second phone": "text",
    # photos of the code
    "keep a picture of the code": "",
    "tamper with the kept picture": "",
    "scan the kept picture": "",
    "second phone scans the kept picture": "",
    # faults
    "phone network": "network",
    "phone clock ahead": "number",
    "phone clock behind": "number",
    "camera turned by": "number",
    "camera blurred by": "number",
    "camera darkened by": "number",
    "camera covered by": "number",
    "switch account": "text",
    "lose the real name": "",
    "kill the app": "",
    "open the app": "",
    "all well again": "",
    "take the database away": "",
    "put the database back": "",
    # time, and what must be true
    "pass seconds": "seconds",
    "rest": "",
    "wait for the end": "",
    "expect": "result",
    "expect on the second kiosk": "result",
    "expect refused": "refusal",
}
APPS = ("JD", "JD Finance")
#: The tabs of the staff's area, and what shows that one is open.
TABS = {
    "today": "liveSessionsLabel",
    "history": "historyTable",
    "reports": "reportDrawing",
    "settings": "saveSettingsButton",
    "health": "databaseHealthLabel",
}


#: What the phone's network can be made.
NETWORKS = ("good", "slow", "none", "answer_lost")


class ScenarioError(Exception):
    """A file that is no scenario; the text begins with ``file:line:``."""


@dataclass(frozen=True)
class Question:
    """What a trainee is asked, by language. *right* is the place of the right answer, from 0.

    *rule* says which rule decides, and where it stands.
    """

    text: dict[str, str]
    answers: tuple[dict[str, str], ...]
    right: int
    rule: dict[str, str]


@dataclass(frozen=True)
class Step:
    """One step, with its line in the file, from 1."""

    name: str
    argument: Any
    line: int


@dataclass(frozen=True)
class Scenario:
    """A scenario: *name* is its file's without number and ending.

    *title* and *source* are by language; *seed* is None unless the file gives one.
    """

    name: str
    title: dict[str, str]
    source: dict[str, str]
    steps: tuple[Step, ...]
    seed: int | None = None

    @property
    def questions(self) -> int:
        """How many questions it asks: a drill asks at least one."""
        return sum(step.name == "ask" for step in self.steps)


def load(path: Path, results: frozenset[str], refusals: frozenset[str]) -> Scenario:
    """Return the scenario of a file; *results* and *refusals* are what it may expect.

    Raises :class:`ScenarioError` for a file that cannot be read or is no scenario.
    """
    try:
        root = yaml.compose(path.read_text("utf-8-sig"), Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise ScenarioError(f"{path}:{line}: {error.problem}") from error
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise ScenarioError(f"{path}:1: cannot be read: {error}") from error
    except RecursionError as error:
        raise ScenarioError(f"{path}:1: cannot be read: it is nested too deeply") from error
    return _Reader(path, results, refusals).scenario(root)


class _Reader:
    def __init__(self, path: Path, results: frozenset[str], refusals: frozenset[str]) -> None:
        self._path = path
        self._results = results
        self._refusals = refusals

    def scenario(self, root: yaml.Node | None) -> Scenario:
        if not isinstance(root, yaml.MappingNode):
            raise ScenarioError(f"{self._path}:1: a scenario has title, source and steps")
        parts = {self._text(key): value for key, value in root.value}
        for key, _ in root.value:
            if key.value not in ("title", "source", "seed", "steps"):
                raise self._wrong(
                    key, f"unknown: {key.value}; there are title, source, seed, steps"
                )
        for wanted in ("title", "source", "steps"):
            if wanted not in parts:
                raise self._wrong(root, f"{wanted} is missing")
        steps = parts["steps"]
        if not isinstance(steps, yaml.SequenceNode) or not steps.value:
            raise self._wrong(steps, "steps is a list, each step beginning with a dash")
        return Scenario(
            re.sub(r"^\d+-", "", self._path.stem),
            self._caption(parts["title"]),
            self._caption(parts["source"]),
            tuple(map(self._step, steps.value)),
            self._number(parts["seed"]) if "seed" in parts else None,
        )

    def _step(self, node: yaml.Node) -> Step:
        argument: yaml.Node | None = None
        if isinstance(node, yaml.MappingNode):
            if len(node.value) != 1:
                raise self._wrong(node, "a step has one name; begin the next with a dash")
            (name_node, argument), *_ = node.value
        else:
            name_node = node
        name = self._text(name_node)
        if name not in STEPS:
            raise self._wrong(name_node, f"unknown step: {name}")
        kind = STEPS[name]
        if (argument is None) is not (kind == ""):
            need = "takes nothing" if kind == "" else f"needs a {kind}"
            raise self._wrong(name_node, f"“{name}” {need}")
        value = self._argument(kind, argument) if argument is not None else None
        return Step(name, value, node.start_mark.line + 1)

    def _argument(self, kind: str, node: yaml.Node) -> Any:
        match kind:
            case "caption":
                return self._caption(node)
            case "question":
                return self._question(node)
            case "number":
                return self._number(node)
            case "seconds":
                return self._seconds(node)
            case "network":
                return self._one_of(node, NETWORKS)
            case "refusal":
                return self._one_of(node, tuple(sorted(self._refusals)))
            case "size":
                parts = node.value if isinstance(node, yaml.SequenceNode) else []
                if len(parts) != 2:
                    raise self._wrong(node, "a size is [width, height]")
                return tuple(map(self._number, parts))
            case "app":
                return self._one_of(node, APPS)
            case "tab":
                return self._one_of(node, tuple(TABS))
            case "result":
                return self._one_of(node, tuple(sorted(self._results)))
        return self._text(node)

    def _caption(self, node: yaml.Node) -> dict[str, str]:
        if isinstance(node, yaml.ScalarNode):
            return dict.fromkeys(LANGUAGES, self._text(node))
        if not isinstance(node, yaml.MappingNode):
            raise self._wrong(node, f"a text, or one for each of {', '.join(LANGUAGES)}")
        texts = {self._one_of(key, tuple(LANGUAGES)): self._text(text) for key, text in node.value}
        missing = [language for language in LANGUAGES if language not in texts]
        if missing:
            raise self._wrong(node, f"the text in {missing[0]} is missing")
        return texts

    def _question(self, node: yaml.Node) -> Question:
        wanted = ("question", "answers", "right", "rule")
        if not isinstance(node, yaml.MappingNode):
            raise self._wrong(node, f"a question has {', '.join(wanted)}")
        parts = {self._one_of(key, wanted): value for key, value in node.value}
        for name in wanted:
            if name not in parts:
                raise self._wrong(node, f"a question needs “{name}”")
        answers = parts["answers"]
        if not isinstance(answers, yaml.SequenceNode) or not 2 <= len(answers.value) <= 4:
            raise self._wrong(answers, "answers is a list of two to four, each with a dash")
        right = self._number(parts["right"])
        if right > len(answers.value):
            raise self._wrong(parts["right"], f"there is no answer {right}")
        return Question(
            self._caption(parts["question"]),
            tuple(map(self._caption, answers.value)),
            right - 1,
            self._caption(parts["rule"]),
        )

    def _seconds(self, node: yaml.Node) -> float:
        text = self._text(node)
        if not re.fullmatch(r"[0-9]{1,6}(\.[0-9])?", text) or not 0 < float(text) <= 100_000:
            raise self._wrong(node, f"{text} is no number of seconds from 0.1 to 100000")
        return float(text)

    def _text(self, node: yaml.Node) -> str:
        if not isinstance(node, yaml.ScalarNode) or not node.value:
            raise self._wrong(node, "a text is expected here")
        return str(node.value)

    def _number(self, node: yaml.Node) -> int:
        text = self._text(node)
        if not re.fullmatch(r"[0-9]{1,6}", text) or not 0 < int(text) <= 100_000:
            raise self._wrong(node, f"{text} is no whole number from 1 to 100000")
        return int(text)

    def _one_of(self, node: yaml.Node, allowed: tuple[str, ...]) -> str:
        text = self._text(node)
        if text not in allowed:
            raise self._wrong(node, f"{text} is none of {', '.join(allowed)}")
        return text

    def _wrong(self, node: yaml.Node, text: str) -> ScenarioError:
        return ScenarioError(f"{self._path}:{node.start_mark.line + 1}: {text}")
