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
from demonstration.scenarios.registry import (
    ANY_NUMBER,
    Argument,
    Bounds,
    Kind,
    UnknownStep,
    did_you_mean,
    there_are,
)
from demonstration.scenarios.scenario import Question, Scenario, Step
from demonstration.scenarios.steps import find_step
from demonstration.scenarios.yaml_text import NoText, decode, lookalikes, misleading_line
from ui.languages import LANGUAGES, in_every_language
from verification.domain.placeholders import Listing, Sentence, Translate, said
from verification.domain.source_document import QT_TRANSLATE_NOOP
from verification.security.plain_file import file_sentence, read_plain

#: Bytes of a scenario.
_MOST = 1_000_000

#: The languages that a scenario of ours is written in.
WRITTEN = ("en", "zh_CN")

_ALIAS = QT_TRANSLATE_NOOP("Scenarios", "a part is repeated by * here: write it out")
#: What the YAML library finds wrong most often, as it says it; and what is refused beside.
_NO_YAML = (
    _ALIAS,
    QT_TRANSLATE_NOOP("Scenarios", "mapping values are not allowed here"),
    QT_TRANSLATE_NOOP("Scenarios", "could not find expected ':'"),
    QT_TRANSLATE_NOOP("Scenarios", "found unexpected end of stream"),
)

_PARTS = ("title", "source", "seed", "steps")
_Read = TypeVar("_Read")


class ScenarioError(Exception):
    """A file that is no scenario; each of the *lines* begins with ``file:line:``."""

    def __init__(self, *lines: str) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines

    def said(self, translate: Translate) -> str:
        """Return the lines in the language of *translate*."""
        return "\n".join(said(line, translate) for line in self.lines)


def read(path: Path) -> Scenario:
    """Return the scenario of a file.

    Raises :class:`ScenarioError` for a file that cannot be read or is no scenario: with
    everything that is wrong, as far as it can be told.
    """
    try:
        text = decode(read_plain(path, _MOST))
    except OSError as error:
        raise ScenarioError(_unreadable(path, file_sentence(error))) from error
    except NoText as error:
        raise ScenarioError(_unreadable(path, error.args[0])) from error
    return parse(text, path)


def parse(text: str, path: Path) -> Scenario:
    """Return the scenario of a text; *path* gives its name. Raises as :func:`read` does."""
    try:
        root = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        if (near := misleading_line(text, line)) is not None:
            text = Sentence("Scenarios", "there is %1").filled(near[1])
            raise ScenarioError(_at(path, near[0], text)) from error
        problem = error.problem or ""
        why = Sentence("Scenarios", problem) if problem in _NO_YAML else problem
        text = Sentence("Scenarios", "this is no YAML: %1").filled(why)
        raise ScenarioError(_at(path, line, text)) from error
    except yaml.YAMLError as error:
        raise ScenarioError(_unreadable(path, str(error))) from error
    except RecursionError as error:
        deep = Sentence("Scenarios", "it is nested too deeply")
        raise ScenarioError(_unreadable(path, deep)) from error
    return _Reader(path).scenario(root)


def read_step(name: str, argument: Any = None) -> Step:
    """Return a step that was not read from a file: of a test, or of another program.

    Raises :class:`ScenarioError`, which says what is wrong with it.
    """
    try:
        written = yaml.safe_dump([name if argument is None else {name: argument}])
    except yaml.YAMLError as error:
        text = Sentence("Scenarios", "“%1”: %2 is no argument of a step")
        raise ScenarioError(text.filled(name, repr(argument))) from error
    node = yaml.compose(written, Loader=yaml.SafeLoader)
    try:
        step = _Reader(Path()).step(node.value[0])
    except _Wrong as error:
        raise ScenarioError(error.text) from error
    return replace(step, line=0, path=None)


def read_all(paths: Sequence[Path]) -> list[tuple[Path, Scenario]]:
    """Return the scenarios of files, and of the files directly in folders, with their paths.

    Raises :class:`ScenarioError` with everything that is wrong in any of them.
    """
    found: list[tuple[Path, Scenario]] = []
    wrong: list[str] = []
    for path in paths:
        files = scenario_files(path)
        if not files:
            text = Sentence("Scenarios", "no file in this folder ends in .yaml or .yml")
            wrong.append(_at(path, 1, text))
        for file in files:
            try:
                found.append((file, read(file)))
            except ScenarioError as error:
                wrong.extend(error.lines)
    if wrong:
        raise ScenarioError(*wrong)
    return found


def scenario_files(path: Path) -> list[Path]:
    """Return the files directly in a folder, or the file that *path* is."""
    if not path.is_dir():
        return [path]
    return sorted(one for one in path.iterdir() if one.suffix in (".yaml", ".yml"))


def scenario_name(path: Path) -> str:
    """Return a file's name without the number that puts it in its place, and without ending."""
    return re.sub(r"^\d+-", "", path.stem)


class _Loader(yaml.SafeLoader):  # type: ignore[misc]
    """Refuses what stands for another part: a few lines could be parts without an end."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            raise yaml.MarkedYAMLError(problem=_ALIAS, problem_mark=self.peek_event().start_mark)
        return super().compose_node(parent, index)


class _Reader:
    def __init__(self, path: Path) -> None:
        self._path = path
        self._wrongs: list[tuple[int, str]] = []

    def scenario(self, root: yaml.Node | None) -> Scenario:
        if not isinstance(root, yaml.MappingNode):
            text = Sentence("Scenarios", "a scenario has title, source and steps")
            raise ScenarioError(_at(self._path, 1, text))
        try:
            scenario = self._scenario(root)
        except _Wrong as error:
            self._wrongs.append((error.line, error.text))
        if self._wrongs:
            raise ScenarioError(*(_at(self._path, *one) for one in sorted(self._wrongs)))
        return scenario

    def _scenario(self, root: yaml.MappingNode) -> Scenario:
        self._refuse_repeated(root)
        parts = {self._text(key): value for key, value in root.value}
        for key, _ in root.value:
            if key.value not in _PARTS:
                alike = did_you_mean(key.value, _PARTS) or there_are(_PARTS)
                text = Sentence("Scenarios", "unknown: %1%2").filled(key.value, alike)
                self._keep(_wrong(key, text))
        # A part with a mistyped name is not missing as well.
        for wanted in () if self._wrongs else ("title", "source", "steps"):
            if wanted not in parts:
                text = Sentence("Scenarios", "%1 is missing").filled(wanted)
                self._keep(_wrong(root, text))
        title, source = (self._try(self._caption, parts.get(name)) for name in ("title", "source"))
        seed = self._try(self._number, parts.get("seed"))
        steps = parts.get("steps")
        nodes = steps.value if isinstance(steps, yaml.SequenceNode) else []
        if steps is not None and not nodes:
            raise _wrong(
                steps, Sentence("Scenarios", "steps is a list, each step beginning with a dash")
            )
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
                    text = Sentence("Scenarios", "“%1” is here again: first on line %2")
                    self._keep(_wrong(key, text.filled(key.value, first)))
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
                raise _wrong(
                    node, Sentence("Scenarios", "a step has one name; begin the next with a dash")
                )
            (name_node, argument), *_ = node.value
        else:
            name_node = node
        name = self._text(name_node)
        try:
            wanted = find_step(name).argument
        except UnknownStep as error:
            raise _wrong(name_node, error.args[0]) from error
        if wanted is None:
            if argument is not None:
                text = Sentence("Scenarios", "“%1” takes nothing")
                raise _wrong(name_node, text.filled(name))
            return Step(name, None, node.start_mark.line + 1, self._path)
        if argument is None:
            kind = Sentence("Scenarios", wanted.kind)
            text = Sentence("Scenarios", "“%1” needs a %2: %3").filled(name, kind, wanted.help)
            raise _wrong(name_node, text)
        line = node.start_mark.line + 1
        return Step(name, self._argument(wanted, argument), line, self._path)

    def _argument(self, wanted: Argument, node: yaml.Node) -> Any:
        match wanted.kind:
            case Kind.TEXT:
                return self._known(node, wanted) if wanted.choices else self._text(node)
            case Kind.CHOICE:
                return self._one_of(node, wanted.choices)
            case Kind.NUMBER:
                return self._number(node, *wanted.bounds)
            case Kind.SECONDS:
                return self._seconds(node, *wanted.bounds)
            case Kind.SIZE:
                return self._size(node, wanted)
            case Kind.CAPTION:
                return self._caption(node)
            case Kind.FIELD:
                return self._field(node, wanted)
            case Kind.QUESTION:
                return self._question(node)
            case _:
                assert_never(wanted.kind)

    def _size(self, node: yaml.Node, wanted: Argument) -> tuple[int, ...]:
        parts = node.value if isinstance(node, yaml.SequenceNode) else []
        if len(parts) != len(wanted.bounds):
            raise _wrong(node, Sentence("Scenarios", "a size is %1").filled(wanted.help))
        return tuple(map(self._number, parts, wanted.bounds))

    def _field(self, node: yaml.Node, wanted: Argument) -> tuple[str, str]:
        parts = node.value if isinstance(node, yaml.MappingNode) else []
        if len(parts) != 1 or not isinstance(parts[0][1], yaml.ScalarNode):
            text = Sentence("Scenarios", "a field and its text are expected here: %1")
            raise _wrong(node, text.filled(wanted.help))
        ((name, text),) = parts
        if not is_known(self._text(name), wanted.choices):
            meant = did_you_mean(name.value, wanted.choices)
            wrong = Sentence("Scenarios", "“%1” is not an objectName of the kiosk%2")
            raise _wrong(name, wrong.filled(name.value, meant))
        return str(name.value), str(text.value)

    def _caption(self, node: yaml.Node) -> dict[str, str]:
        if isinstance(node, yaml.ScalarNode):
            return dict.fromkeys(LANGUAGES, self._text(node))
        if not isinstance(node, yaml.MappingNode):
            wrong = Sentence("Scenarios", "a text, or one for each of %1")
            raise _wrong(node, wrong.filled(Listing(LANGUAGES)))
        texts = {self._one_of(key, tuple(LANGUAGES)): self._text(text) for key, text in node.value}
        missing = [language for language in WRITTEN if language not in texts]
        if missing:
            wrong = Sentence("Scenarios", "the text in %1 is missing")
            raise _wrong(node, wrong.filled(missing[0]))
        # A language that was added later has no texts in the scenarios of before.
        return in_every_language(texts)

    def _question(self, node: yaml.Node) -> Question:
        wanted = ("question", "answers", "right", "rule")
        if not isinstance(node, yaml.MappingNode):
            text = Sentence("Scenarios", "a question has %1")
            raise _wrong(node, text.filled(Listing(wanted)))
        parts = {self._one_of(key, wanted): value for key, value in node.value}
        for name in wanted:
            if name not in parts:
                text = Sentence("Scenarios", "a question needs “%1”")
                raise _wrong(node, text.filled(name))
        answers = parts["answers"]
        if not isinstance(answers, yaml.SequenceNode) or not 2 <= len(answers.value) <= 4:
            raise _wrong(
                answers, Sentence("Scenarios", "answers is a list of two to four, each with a dash")
            )
        right = self._number(parts["right"])
        if right > len(answers.value):
            text = Sentence("Scenarios", "there is no answer %1")
            raise _wrong(parts["right"], text.filled(right))
        return Question(
            self._caption(parts["question"]),
            tuple(map(self._caption, answers.value)),
            right - 1,
            self._caption(parts["rule"]),
        )

    def _seconds(self, node: yaml.Node, bounds: Bounds) -> float:
        text = self._text(node)
        fits = re.fullmatch(r"[0-9]{1,6}(\.[0-9]{1,6})?", text)
        if not fits or not bounds.least <= float(text) <= bounds.most:
            wrong = Sentence("Scenarios", "%1 is no number of seconds from %2 to %3")
            raise _wrong(node, wrong.filled(text, bounds.least, bounds.most))
        return float(text)

    def _text(self, node: yaml.Node) -> str:
        if not isinstance(node, yaml.ScalarNode) or not node.value:
            raise _wrong(node, Sentence("Scenarios", "a text is expected here"))
        return str(node.value)

    def _number(self, node: yaml.Node, bounds: Bounds = ANY_NUMBER) -> int:
        text = self._text(node)
        if not re.fullmatch(r"-?[0-9]{1,6}", text) or not bounds.least <= int(text) <= bounds.most:
            wrong = Sentence("Scenarios", "%1 is no whole number from %2 to %3")
            raise _wrong(node, wrong.filled(text, bounds.least, bounds.most))
        return int(text)

    def _one_of(self, node: yaml.Node, allowed: tuple[str, ...]) -> str:
        text = self._text(node)
        if text not in allowed:
            meant = did_you_mean(text, allowed)
            wrong = Sentence("Scenarios", "%1 is none of %2%3")
            raise _wrong(node, wrong.filled(text, Listing(allowed), meant))
        return text

    def _known(self, node: yaml.Node, wanted: Argument) -> str:
        """Return a name, which is one of many."""
        text = self._text(node)
        if not is_known(text, wanted.choices):
            meant = did_you_mean(text, wanted.choices)
            wrong = Sentence("Scenarios", "“%1” is not %2%3")
            raise _wrong(node, wrong.filled(text, wanted.help, meant))
        return text


class _Wrong(Exception):  # noqa: N818
    """What is wrong on one line, from 1."""

    def __init__(self, line: int, text: str) -> None:
        super().__init__(text)
        self.line = line
        self.text = text


def _wrong(node: yaml.Node, text: str) -> _Wrong:
    found = lookalikes(str(node.value)) if isinstance(node, yaml.ScalarNode) else ""
    if found:
        text = Sentence("Scenarios", "%1 (there is %2)").filled(text, found)
    return _Wrong(node.start_mark.line + 1, text)


def _at(path: Path, line: int, text: str) -> Sentence:
    return Sentence("Scenarios", "%1:%2: %3").filled(path, line, text)


def _unreadable(path: Path, why: str) -> Sentence:
    return _at(path, 1, Sentence("Scenarios", "cannot be read: %1").filled(why))
