"""The program's words in the language that a browser asks for, without Qt."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path
from xml.etree import ElementTree

#: Language code -> the tag that HTML and browsers use for it.
TAGS = {"en": "en", "zh_CN": "zh-CN", "zh_TW": "zh-TW"}
_FOLDER = Path(str(files("resources"))) / "translations"
#: Bytes of an Accept-Language header that are read, and languages in it.
_LONGEST, _MOST = 200, 12


class Catalogue:
    """The words of one language; what is not translated is English."""

    def __init__(self, language: str, words: Mapping[tuple[str, str], str]) -> None:
        self.language = language
        self.tag = TAGS[language]
        self._words = words

    @property
    def in_chinese(self) -> bool:
        """Whether people's names are shown in Chinese script."""
        return self.language != "en"

    def translate(self, context: str, text: str) -> str:
        """Return *text*, of a *context* in the source, in this language."""
        return self._words.get((context, text)) or text


@cache
def catalogue(language: str) -> Catalogue:
    """Return the words of one of :func:`languages`."""
    if language == "en":
        return Catalogue(language, {})
    words = {}
    source = ElementTree.parse(_source(language))  # noqa: S314 - the program's own file
    for context in source.getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            words[name, message.findtext("source", "")] = message.findtext("translation", "")
    return Catalogue(language, words)


@cache
def languages() -> tuple[str, ...]:
    """Return the languages that there are words for."""
    return tuple(one for one in TAGS if one == "en" or _source(one).is_file())


def choose(accepted: str) -> Catalogue:
    """Return the words in the first language of an Accept-Language header that there is."""
    for tag in _by_preference(accepted):
        found = _language_of(tag)
        if found is not None:
            return catalogue(found)
    return catalogue("en")


def _by_preference(accepted: str) -> list[str]:
    weighed = []
    for part in accepted[:_LONGEST].split(",")[:_MOST]:
        tag, _, parameter = part.strip().partition(";")
        try:
            weight = float(parameter.strip().removeprefix("q=") or 1)
        except ValueError:
            weight = 0.0
        if weight > 0:
            weighed.append((weight, tag.strip().lower()))
    return [tag for _, tag in sorted(weighed, key=lambda one: -one[0])]


def _language_of(tag: str) -> str | None:
    parts = tag.replace("_", "-").split("-")
    if parts[0] == "en":
        return "en"
    if parts[0] != "zh":
        return None
    traditional = "hant" in parts or ("hans" not in parts and bool({"tw", "hk", "mo"} & set(parts)))
    return "zh_TW" if traditional and "zh_TW" in languages() else "zh_CN"


def _source(language: str) -> Path:
    return _FOLDER / f"{language}.ts"
