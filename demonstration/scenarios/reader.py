"""Reads a scenario from a YAML file, and says on which line what is wrong with it.

A file has ``title`` and ``source``, each a text or one for each language, and ``steps``. A step is
a name of the registry, alone or with its argument: ``- start: qinghe-books``. A ``seed``, a whole
number, makes ids and codes come out the same at every play.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, assert_never

import yaml

from demonstration.scenarios.registry import Argument, Kind, UnknownStep
from demonstration.scenarios.scenario import Question, Scenario, Step
from demonstration.scenarios.steps import find_step
from ui.languages import LANGUAGES
from verification.security.plain_file import file_words, read_plain

#: Bytes of a scenario.
_MOST = 1_000_000

#: The languages that a scenario of ours is written in.
_WRITTEN = ("en", "zh_CN")


class ScenarioError(Exception):
    """A file that is no scenario; the text begins with ``file:line:``."""


def read(path: Path) -> Scenario:
    """Return the scenario of a file.

    Raises :class:`ScenarioError` for a file that cannot be read or is no scenario.
    """
    try:
        text = read_plain(path, _MOST).decode("utf-8-sig")
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise ScenarioError(f"{path}:{line}: {error.problem}") from error
    except OSError as error:
        raise ScenarioError(f"{path}:1: cannot be read: {file_words(error)}") from error
    except UnicodeDecodeError as error:
        raise ScenarioError(f"{path}:1: cannot be read: it is no text in UTF-8") from error
    except yaml.YAMLError as error:
        raise ScenarioError(f"{path}:1: cannot be read: {error}") from error
    except RecursionError as error:
        raise ScenarioError(f"{path}:1: cannot be read: it is nested too deeply") from error
    return _Reader(path).scenario(root)


class _Reader:
    def __init__(self, path: Path) -> None:
        self._path = path

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
        try:
            wanted = find_step(name).argument
        except UnknownStep as error:
            raise self._wrong(name_node, str(error)) from error
        if wanted is None:
            if argument is not None:
                raise self._wrong(name_node, f"“{name}” takes nothing")
            return Step(name, None, node.start_mark.line + 1)
        if argument is None:
            raise self._wrong(name_node, f"“{name}” needs a {wanted.kind}: {wanted.help}")
        return Step(name, self._argument(wanted, argument), node.start_mark.line + 1)

    def _argument(self, wanted: Argument, node: yaml.Node) -> Any:
        match wanted.kind:
            case Kind.TEXT:
                return self._text(node)
            case Kind.CHOICE:
                return self._one_of(node, wanted.choices)
            case Kind.NUMBER:
                return self._number(node)
            case Kind.SECONDS:
                return self._seconds(node)
            case Kind.SIZE:
                return self._size(node)
            case Kind.CAPTION:
                return self._caption(node)
            case Kind.QUESTION:
                return self._question(node)
            case _:
                assert_never(wanted.kind)

    def _size(self, node: yaml.Node) -> tuple[int, ...]:
        parts = node.value if isinstance(node, yaml.SequenceNode) else []
        if len(parts) != 2:
            raise self._wrong(node, "a size is [width, height]")
        return tuple(map(self._number, parts))

    def _caption(self, node: yaml.Node) -> dict[str, str]:
        if isinstance(node, yaml.ScalarNode):
            return dict.fromkeys(LANGUAGES, self._text(node))
        if not isinstance(node, yaml.MappingNode):
            raise self._wrong(node, f"a text, or one for each of {', '.join(LANGUAGES)}")
        texts = {self._one_of(key, tuple(LANGUAGES)): self._text(text) for key, text in node.value}
        missing = [language for language in _WRITTEN if language not in texts]
        if missing:
            raise self._wrong(node, f"the text in {missing[0]} is missing")
        # A language that was added later has no texts in the scenarios of before.
        return {language: texts.get(language, texts["en"]) for language in LANGUAGES}

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
