"""What is wrong with a translation file (.ts): texts left out, and texts that cannot be right."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests import ROOT

CHINESE = ROOT / "resources" / "translations" / "zh_CN.ts"

#: 繁體中文.
TRADITIONAL = CHINESE.with_name("zh_TW.ts")

#: The plural forms of English, whose other texts are in the source.
ENGLISH = CHINESE.with_name("en.ts")

#: Plural forms of a language; Chinese has one.
_FORMS = {"zh_CN": 1, "zh_TW": 1, "en": 2}

#: A blank beside one of these is drawn by the character itself.
_WIDE = re.compile(r"[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]")


def sources() -> list[Path]:
    """Return every file of the program that may have texts in it."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    packages = settings["tool"]["importlinter"]["root_packages"]
    return [path for package in packages for path in sorted((ROOT / package).rglob("*.py"))]


def not_in(translations: Path, texts_of: Iterable[Path], folder: Path) -> list[str]:
    """Return the texts that lupdate finds in the source and the file does not translate."""
    plurals = ("-pluralonly",) if translations == ENGLISH else ()
    fresh = folder / translations.name
    fresh.write_bytes(translations.read_bytes())
    subprocess.run(
        [
            str(Path(sys.executable).parent / "pyside6-lupdate"),
            *("-silent", "-no-obsolete", "-locations", "none", *plurals),
            *("-tr-function-alias", "translate+=Sentence"),
            *map(str, texts_of),
            *("-ts", str(fresh)),
        ],
        check=True,
    )
    return [
        message.findtext("source", "")
        for message in _messages(fresh)
        if _translation(message).get("type") == "unfinished"
    ]


def wrong_in(translations: Path) -> list[str]:
    """Return what a reader would stumble over, each with the source text it belongs to."""
    forms = _FORMS[ElementTree.parse(translations).getroot().get("language", "")]  # noqa: S314
    return [
        f"{problem}: {message.findtext('source')!r}"
        for message in _messages(translations)
        for problem in _problems(message, forms)
    ]


def _messages(translations: Path) -> list[ElementTree.Element]:
    return list(ElementTree.parse(translations).iter("message"))  # noqa: S314 - our own file


def _translation(message: ElementTree.Element) -> ElementTree.Element:
    found = message.find("translation")
    assert found is not None
    return found


def _problems(message: ElementTree.Element, forms: int) -> Iterator[str]:
    source, translation = message.findtext("source", ""), _translation(message)
    if translation.get("type") is not None:
        yield f"it is {translation.get('type')}"
    counted = message.get("numerus") == "yes"
    if counted is not ("%n" in source):
        yield "%n and the plural forms belong together"
    texts = [form.text or "" for form in translation.iter("numerusform")]
    if counted and len(texts) != forms:
        yield f"it has {len(texts)} plural forms, not {forms}"
    for text in texts if counted else [translation.text or ""]:
        if not text.strip():
            yield "it is empty"
        else:
            yield from _differences(source, text)


def _differences(source: str, text: str) -> Iterator[str]:
    for what, pattern in (
        ("places", r"%L?[1-9][0-9]?|%n"),
        ("mnemonics", r"&(?=[^\s&])"),
        ("line breaks", r"\n"),
        ("tags", r"</?\w[^>]*>"),
    ):
        if sorted(re.findall(pattern, source)) != sorted(re.findall(pattern, text)):
            yield f"other {what}"
    for what, pattern in (("colon", r"[:：]\s*$"), ("ellipsis", r"(…|\.\.\.)\s*$")):
        if bool(re.search(pattern, source)) is not bool(re.search(pattern, text)):
            yield f"another end ({what})"
    for what, at in (("first", 0), ("last", -1)):
        blank = source[at].isspace()
        if blank is not text[at].isspace() and not (blank and _WIDE.match(text[at])):
            yield f"another {what} character (blank)"
