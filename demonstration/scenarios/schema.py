"""The JSON Schema of scenario files, made from the registry: editors check and complete by it."""

from __future__ import annotations

import re
from typing import Any, assert_never

from demonstration.scenarios.reader import WRITTEN
from demonstration.scenarios.registry import ANY_NUMBER, Argument, Bounds, Kind, StepDefinition
from demonstration.scenarios.steps import STEPS
from ui.languages import LANGUAGES

_TEXT = {"type": "string", "minLength": 1}
_CAPTION = {"$ref": "#/$defs/caption"}


def schema() -> dict[str, Any]:
    """Return the schema."""
    later = tuple(language for language in LANGUAGES if language not in WRITTEN)
    caption = {
        "description": "a text, or one for each language",
        "anyOf": [_TEXT, _object(dict.fromkeys(LANGUAGES, _TEXT), optional=later)],
    }
    alone = [one for one in STEPS.values() if one.argument is None]
    with_argument = [one for one in STEPS.values() if one.argument is not None]
    steps = [
        *({"const": one.name, "description": one.help} for one in alone),
        *(_step(one) for one in with_argument),
    ]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A scenario of the JD Cloud verification kiosk",
        **_object(
            {
                "title": _CAPTION,
                "source": _CAPTION,
                "seed": _number("integer", ANY_NUMBER),
                "steps": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/step"}},
            },
            optional=("seed",),
        ),
        "$defs": {"caption": caption, "step": {"anyOf": steps}},
    }


def _step(one: StepDefinition) -> dict[str, Any]:
    assert one.argument is not None  # noqa: S101 - the caller has looked
    return {"description": one.help, **_object({one.name: _value(one.argument)})}


def _value(argument: Argument) -> dict[str, Any]:
    match argument.kind:
        case Kind.TEXT | Kind.CHOICE:
            value = _one_of(argument.choices) if argument.choices else _TEXT
        case Kind.NUMBER:
            value = _number("integer", *argument.bounds)
        case Kind.SECONDS:
            value = _number("number", *argument.bounds)
        case Kind.SIZE:
            sides = [_number("integer", side) for side in argument.bounds]
            both = {"minItems": len(sides), "maxItems": len(sides)}
            value = {"type": "array", "prefixItems": sides, "items": False, **both}
        case Kind.CAPTION:
            value = _CAPTION
        case Kind.FIELD:
            value = {
                "type": "object",
                "propertyNames": _one_of(argument.choices),
                "additionalProperties": {"type": "string"},
                "minProperties": 1,
                "maxProperties": 1,
            }
        case Kind.QUESTION:
            answers = {"type": "array", "items": _CAPTION, "minItems": 2, "maxItems": 4}
            right = {"type": "integer", "minimum": 1, "maximum": 4}
            value = _object(
                {"question": _CAPTION, "answers": answers, "right": right, "rule": _CAPTION}
            )
        case _:
            assert_never(argument.kind)
    return {"description": argument.help, **value}


def _number(kind: str, bounds: Bounds) -> dict[str, Any]:
    return {"type": kind, "minimum": bounds.least, "maximum": bounds.most}


def _one_of(names: tuple[str, ...]) -> dict[str, Any]:
    rows = [re.escape(name[:-1]) for name in names if name.endswith("1")]
    if not rows:
        return {"enum": list(names)}
    # Of a row of widgets, only the first is listed.
    more = {"type": "string", "pattern": f"^({'|'.join(rows)})[1-9][0-9]*$"}
    return {"anyOf": [{"enum": list(names)}, more]}


def _object(properties: dict[str, Any], optional: tuple[str, ...] = ()) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": [name for name in properties if name not in optional],
        "additionalProperties": False,
    }
