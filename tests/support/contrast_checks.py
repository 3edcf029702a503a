"""Which colour of text the style sheet puts on which ground, and whether that can be read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from PySide6.QtGui import QColor

from ui.theme import Theme

#: What may lie behind a text that has no ground of its own.
_GROUNDS = ("page", "surface", "veil")
#: Parts of widgets that are drawn without a text of their own or of their widget on them.
_WITHOUT_TEXT = frozenset(
    {"handle", "indicator", "down-arrow", "drop-down", "add-line", "sub-line", "separator"}
)
_STATES = ("hover", "pressed", "focus", "disabled", "checked", "selected")
_SIMPLE = re.compile(r"(::[\w-]+)|(:[\w-]+)|(#\w+)|(\[[^\]]*\])|(\w+)")


@dataclass(frozen=True)
class Compound:
    """What one element of a selector asks for: ``QLabel[role="notice"]:hover``."""

    kind: str = ""
    name: str = ""
    conditions: frozenset[str] = frozenset()
    part: str = ""

    @classmethod
    def parse(cls, text: str) -> Compound:
        """Read it as it is written."""
        kind = name = part = ""
        conditions = set()
        for subcontrol, state, widget, attribute, cls_name in _SIMPLE.findall(text):
            part = subcontrol[2:] or part
            name = widget[1:] or name
            kind = cls_name or kind
            conditions |= {one for one in (state, attribute) if one}
        return cls(kind, name, frozenset(conditions), part)

    def covers(self, other: Compound) -> bool:
        """Whether each widget that *other* means is also meant by this."""
        return (
            self.kind in ("", "QWidget", other.kind)
            and self.name in ("", other.name)
            and self.conditions <= other.conditions
            and self.part == other.part
        )


@dataclass(frozen=True)
class Rule:
    """One selector with what it declares, in the order of the sheet."""

    selector: tuple[Compound, ...]
    declared: dict[str, str] = field(hash=False)
    order: int = 0

    @property
    def weight(self) -> tuple[int, int, int, int]:
        """Its specificity, as CSS counts it; the later rule wins among equals."""
        return (
            sum(bool(one.name) for one in self.selector),
            sum(len(one.conditions) for one in self.selector),
            sum(bool(one.kind) + bool(one.part) for one in self.selector),
            self.order,
        )

    def covers(self, selector: tuple[Compound, ...]) -> bool:
        """Whether this rule holds for all that *selector* means."""
        if not self.selector[-1].covers(selector[-1]):
            return False
        around = iter(selector[:-1])
        return all(any(mine.covers(one) for one in around) for mine in self.selector[:-1])


def rules_of(sheet: str) -> list[Rule]:
    """Read a style sheet whose colours are ``$names``."""
    rules = []
    plain = re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)
    for selectors, body in re.findall(r"([^{}]+)\{((?:\$\{\w+\}|[^{}])*)\}", plain):
        pairs = (one.split(":", 1) for one in body.split(";") if ":" in one)
        declared = {name.strip(): value.strip() for name, value in pairs}
        for selector in selectors.split(","):
            parts = selector.replace(">", " ").split()
            compounds = tuple(map(Compound.parse, parts))
            rules.append(Rule(compounds, declared, len(rules)))
    return rules


@dataclass(frozen=True, order=True)
class Pair:
    """A colour of text on a ground, by their names in the theme, and where that is."""

    text: str
    ground: str
    where: str = field(compare=False)


def pairs_of(sheet: str) -> set[Pair]:
    """Return every pair of text and ground that the style sheet can bring about."""
    rules = rules_of(sheet)
    return {pair for selector in _cases(rules) for pair in _pairs(rules, selector)}


def unset_in(sheet: str) -> set[str]:
    """Return where a colour is left to Qt, which knows nothing of the theme."""
    rules, found = rules_of(sheet), set()
    for rule in rules:
        style = _style(rules, rule.selector)
        if "selection-background-color" in style and "selection-color" not in style:
            found.add(f"{_written(rule.selector)}: selection-color")
        if rule.selector[-1] == Compound("QLineEdit") and "placeholder-text-color" not in style:
            found.add(f"{_written(rule.selector)}: placeholder-text-color")
    return found


def _cases(rules: list[Rule]) -> Iterator[tuple[Compound, ...]]:
    """Each selector of the sheet, and each state that its kind of widget has in the sheet."""
    states = {
        (rule.selector[-1].kind, condition)
        for rule in rules
        for condition in rule.selector[-1].conditions
        if condition.lstrip(":") in _STATES
    }
    for rule in rules:
        yield rule.selector
        last = rule.selector[-1]
        for kind, state in states:
            if kind == last.kind:
                both = replace(last, conditions=last.conditions | {state})
                yield (*rule.selector[:-1], both)


def _style(rules: list[Rule], selector: tuple[Compound, ...]) -> dict[str, str]:
    style: dict[str, str] = {}
    for rule in sorted(rules, key=lambda rule: rule.weight):
        if rule.covers(selector):
            style |= rule.declared
    return style


def _pairs(rules: list[Rule], selector: tuple[Compound, ...]) -> Iterator[Pair]:
    last, where = selector[-1], _written(selector)
    if last.part in _WITHOUT_TEXT:
        return
    style = _style(rules, selector)
    if last.part:
        # A part shows its widget's text, unless it has a colour of its own.
        whole = (*selector[:-1], replace(last, part="", conditions=frozenset()))
        style = {"color": _style(rules, whole)["color"]} | style
    elif "color" not in style:
        return
    ground = _colour(style.get("background", "transparent"))
    grounds = {ground} if ground else {*_GROUNDS, *_around(rules, selector)}
    if "alternate-background-color" in style:
        grounds.add(_colour(style["alternate-background-color"]))
    for one in grounds:
        yield Pair(_colour(style["color"]), one, where)
        if "placeholder-text-color" in style:
            yield Pair(_colour(style["placeholder-text-color"]), one, where)
    if "selection-color" in style:
        yield Pair(
            _colour(style["selection-color"]),
            _colour(style["selection-background-color"]),
            where,
        )


def _around(rules: list[Rule], selector: tuple[Compound, ...]) -> set[str]:
    """Coloured frames that any text may be put into: its kind and role alone do not say."""
    if any(one.name or one.conditions for one in selector):
        return set()
    return {
        _colour(rule.declared["background"])
        for rule in rules
        if rule.selector[-1].kind == "QFrame" and "background" in rule.declared
    }


def _colour(value: str) -> str:
    """Return the colour's name in the theme, or nothing."""
    return value[1:] if value.startswith("$") else ""


def _written(selector: tuple[Compound, ...]) -> str:
    return " ".join(
        one.kind
        + (f"#{one.name}" if one.name else "")
        + "".join(sorted(one.conditions))
        + (f"::{one.part}" if one.part else "")
        for one in selector
    )


def contrast(one: str, other: str, beneath: str = "#ffffff") -> float:
    """Return WCAG 2.2's contrast of two colours; what shines through is *beneath*."""
    ground = _over(QColor(other), QColor(beneath))
    light, dark = sorted((_luminance(_over(QColor(one), ground)), _luminance(ground)))[::-1]
    return (light + 0.05) / (dark + 0.05)


def too_weak(pairs: set[Pair], theme: Theme, least: float) -> list[str]:
    """Return the pairs that are harder to read than *least* to 1."""
    return sorted(
        f"{pair.text} on {pair.ground}: {measured:.2f} ({pair.where})"
        for pair in pairs
        if (measured := _measure(pair, theme)) < least
    )


def _measure(pair: Pair, theme: Theme) -> float:
    return contrast(getattr(theme, pair.text), getattr(theme, pair.ground), theme.page)


def _over(colour: QColor, ground: QColor) -> QColor:
    share = colour.alphaF()
    mixed = (
        share * top + (1 - share) * below
        for top, below in zip(colour.getRgbF()[:3], ground.getRgbF()[:3], strict=True)
    )
    return QColor.fromRgbF(*mixed)


def _luminance(colour: QColor) -> float:
    """WCAG 2.2, relative luminance."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in colour.getRgbF()[:3]
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
