"""What a suite has exercised, as lines, as JSON, and as the state diagram in colours."""

from __future__ import annotations

import html
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from gettext import pgettext as translate
from pathlib import Path
from typing import Any

from demonstration.coverage.machine import Item, Kind, everything, transition
from ui.theme import LIGHT
from verification.domain.history import Outcome
from verification.domain.placeholders import fill
from verification.domain.session import TRANSITIONS, Action, SessionState
from verification.domain.source_document import QT_TRANSLATE_NOOP
from verification.security.disk import write_file
from verification.services.record_words import outcome_words

_WIDTH, _HEIGHT = 1000, 560
_BOX = (190, 56)
_BEGUN = (SessionState.WAITING_FOR_SCAN, SessionState.SCANNED)
#: The head of an arrow, by how its line is drawn.
_HEADS = {"none": "done", "6 4": "left"}
#: What an arrow of the diagram says.
_WORDS = {
    Action.SCAN: QT_TRANSLATE_NOOP("Coverage", "scan"),
    Action.AUTHORIZE: QT_TRANSLATE_NOOP("Coverage", "authorize"),
    Action.DECLINE: QT_TRANSLATE_NOOP("Coverage", "decline"),
    Action.REFRESH: QT_TRANSLATE_NOOP("Coverage", "refresh"),
    Action.EXTEND: QT_TRANSLATE_NOOP("Coverage", "extend"),
    Action.CANCEL: QT_TRANSLATE_NOOP("Coverage", "cancel"),
    Action.EXPIRE: QT_TRANSLATE_NOOP("Coverage", "expire"),
}
_ENDS = tuple(state for state in SessionState if state.is_final)


class Coverage:
    """Which runs have exercised each item."""

    def __init__(self) -> None:
        self._runs: dict[Item, set[str]] = defaultdict(set)

    def add(self, run: str, items: Iterable[Item]) -> None:
        """Note what one run has exercised."""
        for item in items:
            self._runs[item].add(run)

    def runs(self, item: Item) -> list[str]:
        """Return the runs that have exercised it."""
        return sorted(self._runs.get(item, ()))

    @property
    def missing(self) -> list[Item]:
        """What no run has exercised."""
        return [item for item in everything() if item not in self._runs]

    def lines(self) -> list[str]:
        """Return the figures of each kind, and what is missing."""
        lines = []
        for kind in Kind:
            items = [item for item in everything() if item[0] is kind]
            missing = [name for one, name in self.missing if one is kind]
            done = len(items) - len(missing)
            text = translate("Coverage", "%1: %2 of %3 (%4 %)")
            share = 100 * done // len(items)
            lines.append(fill(text, translate("Coverage", kind), done, len(items), share))
            text = translate("Coverage", "  not exercised: %1")
            # Only screens have names in words; others are called as scenarios and the trail do.
            lines += [fill(text, translate("Coverage", name)) for name in missing]
        return lines

    def as_json(self) -> dict[str, Any]:
        """Return every item by kind, with the runs that have exercised it."""
        found: dict[str, Any] = {kind.value: {} for kind in Kind}
        for item in everything():
            found[item[0].value][item[1]] = self.runs(item)
        return found

    @classmethod
    def of_json(cls, *parts: Mapping[str, Mapping[str, Iterable[str]]]) -> Coverage:
        """Return what several runs of :meth:`as_json` have together."""
        coverage = cls()
        for part in parts:
            for kind, items in part.items():
                for name, runs in items.items():
                    for run in runs:
                        coverage.add(run, [(Kind(kind), name)])
        return coverage

    def write(self, folder: Path) -> list[Path]:
        """Write ``coverage.json`` and ``coverage.svg``; return both. Raises OSError."""
        folder.mkdir(parents=True, exist_ok=True)
        text = json.dumps(self.as_json(), indent=1, ensure_ascii=False)
        files = {"coverage.json": text + "\n", "coverage.svg": self.diagram()}
        for name, content in files.items():
            write_file(folder / name, content.encode())
        return [folder / name for name in files]

    # -- the diagram ------------------------------------------------------------------------

    def diagram(self) -> str:
        """Return the state machine as SVG: green what was exercised, dashed what was not."""
        places = _places()
        arrows = []
        between: dict[tuple[SessionState, SessionState], int] = defaultdict(int)
        for (state, action), targets in TRANSITIONS.items():
            for target in sorted(targets):
                item = (Kind.TRANSITION, transition(state, action, target))
                if item not in everything():
                    continue
                number = between[state, target]
                between[state, target] += 1
                arrows.append(self._arrow(places[state], places[target], action, item, number))
        boxes = [self._box(state, place) for state, place in places.items()]
        lines = "".join(
            f'<text x="20" y="{24 + 20 * number}">{html.escape(line)}</text>'
            for number, line in enumerate(line for line in self.lines() if line[0] != " ")
        )
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" '
            f'font-family="sans-serif" font-size="14" fill="{LIGHT.text}">'
            f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="{LIGHT.page}"/>'
            f"<defs>{_head('done', LIGHT.good)}{_head('left', LIGHT.warn)}</defs>"
            f"{''.join(arrows)}{''.join(boxes)}{lines}</svg>\n"
        )

    def _stroke(self, item: Item) -> tuple[str, str, str]:
        """Return stroke, its pattern, and what a pointer shows."""
        runs = self.runs(item)
        if not runs:
            return LIGHT.warn, "6 4", translate("Coverage", "not exercised")
        return LIGHT.good, "none", ", ".join(runs)

    def _box(self, state: SessionState, place: tuple[float, float]) -> str:
        stroke, pattern, runs = self._stroke((Kind.STATE, state.value))
        left, top = place
        width, height = _BOX
        fill = LIGHT.good_soft if pattern == "none" else LIGHT.warn_soft
        return (
            f"<g><title>{html.escape(f'{state}: {runs}')}</title>"
            f'<rect x="{left}" y="{top}" width="{width}" height="{height}" rx="9" fill="{fill}" '
            f'stroke="{stroke}" stroke-width="2" stroke-dasharray="{pattern}"/>'
            f'<text x="{left + width / 2}" y="{top + height / 2 - 4}" text-anchor="middle" '
            f'font-weight="bold">{html.escape(_word(state))}</text>'
            f'<text x="{left + width / 2}" y="{top + height / 2 + 16}" text-anchor="middle" '
            f'font-size="12">{state}</text></g>'
        )

    def _arrow(
        self,
        start: tuple[float, float],
        end: tuple[float, float],
        action: Action,
        item: Item,
        number: int,
    ) -> str:
        stroke, pattern, runs = self._stroke(item)
        width, height = _BOX
        if start == end:
            left, top = start[0] + width / 2, start[1]
            side, peak = left + 30, top - 46
            path = f"M{left - 30} {top} C{left - 30} {peak} {side} {peak} {side} {top}"
            label = (left, top - 40)
        elif start[0] == end[0]:
            left = start[0] + width / 2
            path = f"M{left} {start[1] + height} L{left} {end[1]}"
            label = (left + 26, (start[1] + height + end[1]) / 2)
        else:
            # Two ways between the same states are drawn apart.
            up = start[1] + height / 2 + 14 * number
            down = end[1] + height / 2 + (8 if start[1] > 200 else -8) + 10 * number
            middle = (start[0] + width + end[0]) / 2
            path = f"M{start[0] + width} {up} C{middle} {up} {middle} {down} {end[0]} {down}"
            share = 0.78
            label = (
                start[0] + width + (end[0] - start[0] - width) * share,
                up + (down - up) * 0.92 - 6,
            )
        return (
            f"<g><title>{html.escape(f'{item[1]}: {runs}')}</title>"
            f'<path d="{path}" fill="none" stroke="{stroke}" stroke-width="2" '
            f'stroke-dasharray="{pattern}" marker-end="url(#{_HEADS[pattern]})"/>'
            f'<text x="{label[0]}" y="{label[1]}" text-anchor="middle" font-size="12" '
            f'fill="{stroke}" stroke="{LIGHT.page}" stroke-width="4" paint-order="stroke">'
            f"{html.escape(translate('Coverage', _WORDS[action]))}</text></g>"
        )


def _word(state: SessionState) -> str:
    """Return what a person calls a state."""
    match state:
        case SessionState.WAITING_FOR_SCAN:
            return translate("States", "Waiting for scan")
        case SessionState.SCANNED:
            return translate("States", "Scanned")
    return outcome_words(Outcome(state.value), translate)


def _head(name: str, colour: str) -> str:
    return (
        f'<marker id="{name}" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" '
        f'markerHeight="8" orient="auto"><path d="M0 0 L8 4 L0 8 Z" fill="{colour}"/></marker>'
    )


def _places() -> dict[SessionState, tuple[float, float]]:
    places = {state: (60.0, 190.0 + 190 * number) for number, state in enumerate(_BEGUN)}
    for number, state in enumerate(_ENDS):
        places[state] = (750.0, 40.0 + 104 * number)
    return places
