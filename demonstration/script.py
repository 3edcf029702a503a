"""Reads a scenario from a YAML file, and says on which line what is wrong with it.

A file has ``title`` and ``source``, each a text or one for each language, and ``steps``. A step is
a name of :data:`STEPS`, alone or with its argument: ``- start: qinghe-books``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from resources.translation import LANGUAGES

#: Every step -> what its argument is: "" (none), "text", "number", "size" or "caption".
STEPS: dict[str, str] = {
    "picture": "caption",
    "choose account": "text",
    "choose app": "app",
    "start": "text",
    "start without a code": "text",
    "scan": "",
    "scan that fails": "",
    "tick consent": "",
    "tap OK": "",
    "decline": "",
    "wait for the end": "",
    "refresh": "",
    "keep a picture of the code": "",
    "scan the kept picture": "",
    "second phone scans the kept picture": "text",
    "pass seconds": "number",
    "press on the kiosk": "text",
    "press on the phone": "text",
    "wait for on the phone": "text",
    "wait for an alert": "",
    "staff sign in": "",
    "open staff tab": "tab",
    "choose the first session": "",
    "leave the kiosk alone": "",
    "hide the phone": "",
    "show the phone": "",
    "resize the kiosk": "size",
    "rest": "",
    "take the database away": "",
    "put the database back": "",
    "expect": "result",
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


class ScriptError(Exception):
    """A file that is no scenario; the text begins with ``file:line:``."""


@dataclass(frozen=True)
class Step:
    """One step, with its line in the file, from 1."""

    name: str
    argument: Any
    line: int


@dataclass(frozen=True)
class Script:
    """A scenario: *name* is its file's without number and ending, *title* by language."""

    name: str
    title: dict[str, str]
    source: str
    steps: tuple[Step, ...]


def load(path: Path, results: frozenset[str]) -> Script:
    """Return the scenario of a file; *results* are the outcomes that ``expect`` may name.

    Raises :class:`ScriptError` for a file that cannot be read or is no scenario.
    """
    try:
        root = yaml.compose(path.read_text("utf-8"), Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise ScriptError(f"{path}:{line}: {error.problem}") from error
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise ScriptError(f"{path}:1: cannot be read: {error}") from error
    return _Reader(path, results).script(root)


class _Reader:
    def __init__(self, path: Path, results: frozenset[str]) -> None:
        self._path = path
        self._results = results

    def script(self, root: yaml.Node | None) -> Script:
        if not isinstance(root, yaml.MappingNode):
            raise ScriptError(f"{self._path}:1: a scenario has title, source and steps")
        parts = {self._text(key): value for key, value in root.value}
        for key, _ in root.value:
            if key.value not in ("title", "source", "steps"):
                raise self._wrong(key, f"unknown: {key.value}; there are title, source, steps")
        for wanted in ("title", "source", "steps"):
            if wanted not in parts:
                raise self._wrong(root, f"{wanted} is missing")
        steps = parts["steps"]
        if not isinstance(steps, yaml.SequenceNode) or not steps.value:
            raise self._wrong(steps, "steps is a list, each step beginning with a dash")
        return Script(
            re.sub(r"^\d+-", "", self._path.stem),
            self._caption(parts["title"]),
            self._text(parts["source"]),
            tuple(map(self._step, steps.value)),
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
            case "number":
                return self._number(node)
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

    def _text(self, node: yaml.Node) -> str:
        if not isinstance(node, yaml.ScalarNode) or not node.value:
            raise self._wrong(node, "a text is expected here")
        return str(node.value)

    def _number(self, node: yaml.Node) -> int:
        text = self._text(node)
        if not text.isascii() or not text.isdigit() or not 0 < int(text) <= 100_000:
            raise self._wrong(node, f"{text} is no whole number from 1 to 100000")
        return int(text)

    def _one_of(self, node: yaml.Node, allowed: tuple[str, ...]) -> str:
        text = self._text(node)
        if text not in allowed:
            raise self._wrong(node, f"{text} is none of {', '.join(allowed)}")
        return text

    def _wrong(self, node: yaml.Node, text: str) -> ScriptError:
        return ScriptError(f"{self._path}:{node.start_mark.line + 1}: {text}")
