"""The languages of the windows. Without Qt, for the command line and the preferences.

They are files: ``resources/translations/languages.json`` names them, CODE.ts holds the texts. A
language is added without any code (CONTRIBUTING.md).
"""

from __future__ import annotations

import json
from importlib.resources import files

_NAMES = files("resources") / "translations" / "languages.json"

#: Language code, as zh_CN -> its name in itself, as the switch shows it.
LANGUAGES: dict[str, str] = json.loads(_NAMES.read_text("utf-8"))
