"""The languages of the windows. Without Qt, for the command line and the preferences."""

from __future__ import annotations

#: Language code -> its name in itself, as the switch shows it.
LANGUAGES = {"en": "English", "zh_CN": "简体中文"}
