"""Reads a scenario from a YAML file, and says on which line what is wrong with it.

A file has ``title`` and ``source``, each a text or one for each language, and ``steps``. A step is
a name of the registry, alone or with its argument: ``- start: qinghe-books``. A ``seed``, a whole
number, makes ids and codes come out the same at every play.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar, assert_never

import yaml

from demonstration.scenarios.object_names import is_known
from demonstration.scenarios.registry import Argument, Kind, UnknownStep, did_you_mean
from demonstration.scenarios.scenario import Question, Scenario, Step
from demonstration.scenarios.steps import find_step
from demonstration.scenarios.yaml_text import NoText, decode, lookalikes, misleading_line
from ui.languages import LANGUAGES, in_every_language
from verification.security.plain_file import file_words, read_plain

#: Bytes of a scenario.
_MOST = 1_000_000

#: The languages that a scenario of ours is written in.
WRITTEN = ("en", "zh_CN")


_PARTS = ("title", "source", "seed", "steps")
_Read = TypeVar("_Read")


class ScenarioError(Exception):
    """A file that is no scenario; each line of the text begins with ``file:line:``."""


def read(path: Path) -> Scenario:
    """Return the scenario of a file.

    Raises :class:`ScenarioError` for a file that cannot be read or is no scenario: with
    everything that is wrong, as far as it can be told.
    """
    try:
        text = decode(read_plain(path, _MOST))
    except OSError as error:
        raise ScenarioError(f"{path}:1: cannot be read: {file_words(error)}") from error
    except NoText as error:
        raise ScenarioError(f"{path}:1: cannot be read: {error}") from error
    return parse(text, path)


def parse(text: str, path: Path) -> Scenario:
    """Return the scenario of a text; *path* gives its name. Raises as :func:`read` does."""
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        if (near := misleading_line(text, line)) is not None:
            raise ScenarioError(f"{path}:{near[0]}: there is {near[1]}") from error
        raise ScenarioError(f"{path}:{line}: {error.problem}") from error
    except yaml.YAMLError as error:
        raise ScenarioError(f"{path}:1: cannot be read: {error}") from error
    except RecursionError as error:
        raise ScenarioError(f"{path}:1: cannot be read: it is nested too deeply") from error
    return _Reader(path).scenario(root)


def read_step(name: str, argument: Any = None) -> Step:
    """Return a step that was not read from a file: of a test, or of another program.

    Raises :class:`ScenarioError`, which says what is wrong with it.
    """
    try:
        text = yaml.safe_dump([name if argument is None else {name: argument}])
    except yaml.YAMLError as error:
        raise ScenarioError(f"“{name}”: {argument!r} is no argument of a step") from error
    node = yaml.compose(text, Loader=yaml.SafeLoader)
    try:
        step = _Reader(Path()).step(node.value[0])
    except _Wrong as error:
        raise ScenarioError(error.text) from error
    return replace(step, line=0)


def read_all(paths: Sequence[Path]) -> list[tuple[Path, Scenario]]:
    """Return the scenarios of files, and of the files directly in folders, with their paths.

    Raises :class:`ScenarioError` with everything that is wrong in any of them.
    """
    found: list[tuple[Path, Scenario]] = []
    wrong: list[str] = []
    for path in paths:
        files = scenario_files(path)
        if not files:
            wrong.append(f"{path}:1: no file in this folder ends in .yaml or .yml")
        for file in files:
            try:
                found.append((file, read(file)))
            except ScenarioError as error:
                wrong.append(str(error))
    if wrong:
        raise ScenarioError("\n".join(wrong))
    return found


def scenario_files(path: Path) -> list[Path]:
    """Return the files directly in a folder, or the file that *path* is."""
    if not path.is_dir():
        return [path]
    return sorted(one for one in path.iterdir() if one.suffix in (".yaml", ".yml"))


def scenario_name(path: Path) -> str:
    """Return a file's name without the number that puts it in its place, and without ending."""
    return re.sub(r"^\d+-", "", path.stem)


class _Reader:
    def __init__(self, path: Path) -> None:
        self._path = path
        self._wrongs: list[tuple[int, str]] = []

    def scenario(self, root: yaml.Node | None) -> Scenario:
        if not isinstance(root, yaml.MappingNode):
            raise ScenarioError(f"{self._path}:1: a scenario has title, source and steps")
        try:
            scenario = self._scenario(root)
        except _Wrong as error:
            self._wrongs.append((error.line, error.text))
        if self._wrongs:
            lines = (f"{self._path}:{line}: {text}" for line, text in sorted(self._wrongs))
            raise ScenarioError("\n".join(lines))
        return scenario

    def _scenario(self, root: yaml.MappingNode) -> Scenario:
        self._refuse_repeated(root)
        parts = {self._text(key): value for key, value in root.value}
        for key, _ in root.value:
            if key.value not in _PARTS:
                alike = did_you_mean(key.value, _PARTS) or f"; there are {', '.join(_PARTS)}"
                self._keep(_wrong(key, f"unknown: {key.value}{alike}"))
        # A part with a mistyped name is not missing as well.
        for wanted in () if self._wrongs else ("title", "source", "steps"):
            if wanted not in parts:
                self._keep(_wrong(root, f"{wanted} is missing"))
        title, source = (self._try(self._caption, parts.get(name)) for name in ("title", "source"))
        seed = self._try(self._number, parts.get("seed"))
        steps = parts.get("steps")
        nodes = steps.value if isinstance(steps, yaml.SequenceNode) else []
        if steps is not None and not nodes:
            raise _wrong(steps, "steps is a list, each step beginning with a dash")
        read_steps = [self._try(self.step, node) for node in nodes]
        return Scenario(
            scenario_name(self._path),
            title or {},
            source or {},
            tuple(step for step in read_steps if step is not None),
            seed,
        )

    def _try(self, read_node: Callable[[yaml.Node], _Read], node: yaml.Node | None) -> _Read | None:
        """Return what *read_node* makes of a node; keep what is wrong with it, and go on."""
        if node is None:
            return None
        try:
            return read_node(node)
        except _Wrong as error:
            self._keep(error)
            return None

    def _keep(self, error: _Wrong) -> None:
        self._wrongs.append((error.line, error.text))

    def _refuse_repeated(self, node: yaml.Node) -> None:
        """Find keys that are there twice, of which YAML would forget the first."""
        if isinstance(node, yaml.MappingNode):
            lines: dict[object, int] = {}
            for key, value in node.value:
                line = key.start_mark.line + 1
                if isinstance(key, yaml.ScalarNode) and key.value in lines:
                    first = lines[key.value]
                    self._keep(_wrong(key, f"“{key.value}” is here again: first on line {first}"))
                lines.setdefault(str(key.value), line)
                self._refuse_repeated(value)
        elif isinstance(node, yaml.SequenceNode):
            for one in node.value:
                self._refuse_repeated(one)

    def step(self, node: yaml.Node) -> Step:
        """Return one step. Raises :class:`_Wrong`."""
        argument: yaml.Node | None = None
        if isinstance(node, yaml.MappingNode):
            if len(node.value) != 1:
                raise _wrong(node, "a step has one name; begin the next with a dash")
            (name_node, argument), *_ = node.value
        else:
            name_node = node
        name = self._text(name_node)
        try:
            wanted = find_step(name).argument
        except UnknownStep as error:
            raise _wrong(name_node, str(error)) from error
        if wanted is None:
            if argument is not None:
                raise _wrong(name_node, f"“{name}” takes nothing")
            return Step(name, None, node.start_mark.line + 1)
        if argument is None:
            raise _wrong(name_node, f"“{name}” needs a {wanted.kind}: {wanted.help}")
        return Step(name, self._argument(wanted, argument), node.start_mark.line + 1)

    def _argument(self, wanted: Argument, node: yaml.Node) -> Any:
        match wanted.kind:
            case Kind.TEXT:
                return self._known(node, wanted) if wanted.choices else self._text(node)
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
            case Kind.FIELD:
                return self._field(node, wanted)
            case Kind.QUESTION:
                return self._question(node)
            case _:
                assert_never(wanted.kind)

    def _size(self, node: yaml.Node) -> tuple[int, ...]:
        parts = node.value if isinstance(node, yaml.SequenceNode) else []
        if len(parts) != 2:
            raise _wrong(node, "a size is [width, height]")
        return tuple(map(self._number, parts))

    def _field(self, node: yaml.Node, wanted: Argument) -> tuple[str, str]:
        parts = node.value if isinstance(node, yaml.MappingNode) else []
        if len(parts) != 1 or not isinstance(parts[0][1], yaml.ScalarNode):
            raise _wrong(node, f"a field and its text are expected here: {wanted.help}")
        ((name, text),) = parts
        if not is_known(self._text(name), wanted.choices):
            meant = did_you_mean(name.value, wanted.choices)
            raise _wrong(name, f"“{name.value}” is not an objectName of the kiosk{meant}")
        return str(name.value), str(text.value)

    def _caption(self, node: yaml.Node) -> dict[str, str]:
        if isinstance(node, yaml.ScalarNode):
            return dict.fromkeys(LANGUAGES, self._text(node))
        if not isinstance(node, yaml.MappingNode):
            raise _wrong(node, f"a text, or one for each of {', '.join(LANGUAGES)}")
        texts = {self._one_of(key, tuple(LANGUAGES)): self._text(text) for key, text in node.value}
        missing = [language for language in WRITTEN if language not in texts]
        if missing:
            raise _wrong(node, f"the text in {missing[0]} is missing")
        # A language that was added later has no texts in the scenarios of before.
        return in_every_language(texts)

    def _question(self, node: yaml.Node) -> Question:
        wanted = ("question", "answers", "right", "rule")
        if not isinstance(node, yaml.MappingNode):
            raise _wrong(node, f"a question has {', '.join(wanted)}")
        parts = {self._one_of(key, wanted): value for key, value in node.value}
        for name in wanted:
            if name not in parts:
                raise _wrong(node, f"a question needs “{name}”")
        answers = parts["answers"]
        if not isinstance(answers, yaml.SequenceNode) or not 2 <= len(answers.value) <= 4:
            raise _wrong(answers, "answers is a list of two to four, each with a dash")
        right = self._number(parts["right"])
        if right > len(answers.value):
            raise _wrong(parts["right"], f"there is no answer {right}")
        return Question(
            self._caption(parts["question"]),
            tuple(map(self._caption, answers.value)),
            right - 1,
            self._caption(parts["rule"]),
        )

    def _seconds(self, node: yaml.Node) -> float:
        text = self._text(node)
        if not re.fullmatch(r"[0-9]{1,6}(\.[0-9])?", text) or not 0 < float(text) <= 100_000:
            raise _wrong(node, f"{text} is no number of seconds from 0.1 to 100000")
        return float(text)

    def _text(self, node: yaml.Node) -> str:
        if not isinstance(node, yaml.ScalarNode) or not node.value:
            raise _wrong(node, "a text is expected here")
        return str(node.value)

    def _number(self, node: yaml.Node) -> int:
        text = self._text(node)
        if not re.fullmatch(r"[0-9]{1,6}", text) or not 0 < int(text) <= 100_000:
            raise _wrong(node, f"{text} is no whole number from 1 to 100000")
        return int(text)

    def _one_of(self, node: yaml.Node, allowed: tuple[str, ...]) -> str:
        text = self._text(node)
        if text not in allowed:
            meant = did_you_mean(text, allowed)
            raise _wrong(node, f"{text} is none of {', '.join(allowed)}{meant}")
        return text

    def _known(self, node: yaml.Node, wanted: Argument) -> str:
        """Return a name, which is one of many."""
        text = self._text(node)
        if not is_known(text, wanted.choices):
            meant = did_you_mean(text, wanted.choices)
            raise _wrong(node, f"“{text}” is not {wanted.help}{meant}")
        return text


class _Wrong(Exception):  # noqa: N818
    """What is wrong on one line, from 1."""

    def __init__(self, line: int, text: str) -> None:
        super().__init__(text)
        self.line = line
        self.text = text


def _wrong(node: yaml.Node, text: str) -> _Wrong:
    found = lookalikes(str(node.value)) if isinstance(node, yaml.ScalarNode) else ""
    return _Wrong(node.start_mark.line + 1, text + (f" (there is {found})" if found else ""))
