"""The languages of the windows. Without Qt, for the command line and the preferences.

They are files: ``resources/translations/languages.json`` names them, CODE.ts holds the texts. A
language is added without any code (CONTRIBUTING.md).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib.resources import files

_NAMES = files("resources") / "translations" / "languages.json"

#: Language code, as zh_CN -> its name in itself, as the switch shows it.
LANGUAGES: dict[str, str] = json.loads(_NAMES.read_text("utf-8"))


def in_every_language(texts: Mapping[str, str]) -> dict[str, str]:
    """Return *texts* with one for each language: of its sister where it has none, or English."""
    return {language: _nearest(texts, language) for language in LANGUAGES}


def _nearest(texts: Mapping[str, str], language: str) -> str:
    family = language.partition("_")[0]
    sisters = (text for code, text in texts.items() if code.partition("_")[0] == family)
    return texts.get(language) or next(sisters, texts["en"])
