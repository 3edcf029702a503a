"""The language of the commands: of ``--lang``, else of the locale. Without Qt, by gettext.

What is said with :func:`gettext.pgettext` and by argparse itself is in it from then on.
"""

from __future__ import annotations

import argparse
import gettext
import locale
import os
import sys
from collections.abc import Iterable, Sequence
from importlib.resources import files

_DOMAIN = "jdcloud-kiosk"
#: How locales begin whose people read 繁體, beside Taiwan's.
_TRADITIONAL = ("zh_HK", "zh_MO", "zh_Hant")


def speak(words: Sequence[str]) -> None:
    """Speak the language that a command line asks for, or the terminal's, if it can show it."""
    folder = files("resources") / "translations"
    gettext.bindtextdomain(_DOMAIN, str(folder))
    gettext.textdomain(_DOMAIN)
    language = _asked(words) or _of_the_locale()
    # gettext goes by this variable before all others; programs started from here do, too.
    os.environ["LANGUAGE"] = language if _can_be_shown() else "en"


def _asked(words: Sequence[str]) -> str:
    """Return what ``--lang`` says, before the command line is read: its help is translated, too."""
    option = argparse.ArgumentParser(add_help=False, exit_on_error=False)
    option.add_argument("--lang", default="")
    try:
        return str(option.parse_known_args(words)[0].lang)
    except argparse.ArgumentError:
        return ""


def _of_the_locale() -> str:
    """Return a language as gettext takes it: the system's C locale has none, whatever is wished."""
    names = (os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    name = next(filter(None, names), "") or _of_windows()
    if name.partition(".")[0] in ("", "C", "POSIX"):
        return "en"
    language = (os.environ.get("LANGUAGE") or name).partition(":")[0]
    # gettext would take them for any kind of Chinese.
    return "zh_TW" if language.startswith(_TRADITIONAL) else language


def _of_windows() -> str:
    if sys.platform != "win32":
        return ""
    import ctypes

    return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")


def _can_be_shown() -> bool:
    """Whether the terminal has Chinese characters; escapes instead of them would be unreadable."""
    try:
        for encoding in _encodings():
            "中文".encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def _encodings() -> Iterable[str]:
    # A program without a terminal has no streams.
    return (one.encoding for one in (sys.stdout, sys.stderr) if one is not None and one.encoding)
