"""What staff set for one kiosk: kept in a file on its machine, not in the shared database.

What holds for all kiosks (lifetimes, retention) is in the database.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from itertools import count
from pathlib import Path
from typing import Any

from ui.desktop_look import NO_WISHES, DesktopLook
from ui.languages import LANGUAGES
from ui.tokens import TEXT_SIZES, ThemeName
from verification.domain.names import may_be_station
from verification.domain.placeholders import Listing, Sentence
from verification.security.disk import write_file
from verification.security.plain_file import file_sentence, read_plain
from verification.store.file_paths import is_relative

#: A kiosk's default name: in training, tests and demonstrations.
STATION = "Front desk 1"
#: How a folder's name that is no text is kept.
_ANY_NAME = "surrogatepass"

#: Bytes.
_MOST = 1_000_000

_log = logging.getLogger(__name__)


class Slip(StrEnum):
    """Whether a visitor may take the outcome home: on paper, or in a code that a phone reads."""

    NONE = "none"
    PRINT = "print"
    PDF = "pdf"
    CODE = "code"


class SlipPaper(StrEnum):
    """What slips are printed on: A6, or a receipt printer's roll, 80 mm wide."""

    A6 = "a6"
    ROLL = "roll"


@dataclass(frozen=True)
class Display:
    """How the kiosk looks and speaks to one visitor. *text_size* is in percent.

    With *speech* it reads aloud what happens; only a visitor switches that on.
    """

    language: str = "en"
    theme: ThemeName = ThemeName.LIGHT
    text_size: int = 100
    reduced_motion: bool = False
    speech: bool = False


@dataclass(frozen=True)
class Preferences:
    """One kiosk's own settings. An empty *language* or *database* is the computer's default.

    With *follow_desktop*, dark, contrast and no motion are as the desktop asks for, unless chosen.
    *file_folder* is where a kiosk over the whole screen saves exports, reports and backups, and
    *slip_folder* where PDF slips are saved; empty is a folder in the user's documents. Into
    *report_folder*, each week's figures write themselves; empty: nowhere. An empty *printer* is the
    computer's usual one. An empty *station* has not been named yet.
    """

    language: str = ""
    theme: ThemeName = ThemeName.LIGHT
    text_size: int = 100
    reduced_motion: bool = False
    follow_desktop: bool = True
    sounds: bool = True
    station: str = ""
    database: str = ""
    slip: Slip = Slip.NONE
    slip_paper: SlipPaper = SlipPaper.A6
    printer: str = ""
    slip_folder: str = ""
    file_folder: str = ""
    report_folder: str = ""

    def folder_for_files(self) -> Path:
        """Return where files of a kiosk over the whole screen go."""
        return Path(self.file_folder) if self.file_folder else usual_folder()

    def display(self, language: str, desktop: DesktopLook = NO_WISHES) -> Display:
        """Return how a new visitor finds the kiosk, in that language, on that desktop."""
        wishes = desktop if self.follow_desktop else NO_WISHES
        theme = self.theme
        if theme is ThemeName.LIGHT and wishes.high_contrast:
            theme = ThemeName.HIGH_CONTRAST
        elif theme is ThemeName.LIGHT and wishes.dark:
            theme = ThemeName.DARK
        moves = not (self.reduced_motion or wishes.reduced_motion)
        return Display(language, theme, self.text_size, not moves)


@dataclass(frozen=True)
class Damage:
    """What of a file cannot be understood, in words; *loses_database* if that may be the address.

    Another database than the one that was meant must not be used then.
    """

    words: Sentence
    loses_database: bool


class PreferencesFile:
    """Reads and writes :class:`Preferences` as JSON; without a *path*, keeps them in memory."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._kept = Preferences()
        # What of the file was said to be damaged: once is enough.
        self._said = ""

    def read(self) -> Preferences:
        """Return what was set. What cannot be understood is left at its default, and logged."""
        said = self._said
        kept, damage = self.look()
        if damage is not None and damage.words != said:
            _log.warning(damage.words)
        return kept

    def look(self) -> tuple[Preferences, Damage | None]:
        """Return what was set, and what of the file cannot be understood, for the caller to say."""
        kept, damage = self._found()
        self._said = "" if damage is None else str(damage.words)
        return kept, damage

    def _found(self) -> tuple[Preferences, Damage | None]:
        if self._path is None:
            return self._kept, None
        try:
            stored = json.loads(read_plain(self._path, _MOST).decode("utf-8-sig", _ANY_NAME))
        except FileNotFoundError:
            return Preferences(), None
        except OSError as error:
            return Preferences(), self._unreadable(file_sentence(error))
        except (ValueError, RecursionError):
            stored = None
        if not isinstance(stored, dict):
            reason = Sentence("Preferences", "it is cut off, or was changed by mistake")
            return Preferences(), self._unreadable(reason)
        found, left_out = preferences_from(stored)
        if not left_out:
            return found, None
        words = Sentence(
            "Preferences",
            "In this computer's settings, %1, these cannot be used: %2.",
        ).filled(self._path, Listing(left_out))
        return found, Damage(words, loses_database="database" in left_out)

    def _unreadable(self, reason: Sentence) -> Damage:
        text = Sentence("Preferences", "This computer's settings, %1, cannot be read: %2.")
        return Damage(text.filled(self._path, reason), loses_database=True)

    @contextmanager
    def changed_to(self, preferences: Preferences) -> Iterator[None]:
        """Keep *preferences* if what is done within works out, else the former ones.

        Raises OSError before that if they cannot be written.
        """
        former = self.read()
        self.write(preferences)
        try:
            yield
        except BaseException:
            with suppress(OSError):
                self.write(former)
            raise

    def write(self, preferences: Preferences) -> None:
        """Keep *preferences*. Raises OSError; the former ones stay then.

        A file of which not all was understood is kept aside: it may be of a newer version, or say
        what somebody wants to know again.
        """
        if self._path is None:
            self._kept = preferences
            return
        self._path.parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps(asdict(preferences), indent=2, ensure_ascii=False)
        _, damage = self._found()
        aside = None if damage is None else _free_name_beside(self._path)
        if aside is not None:
            self._path.rename(aside)
        try:
            write_file(self._path, text.encode("utf-8", _ANY_NAME), durable=True)
        except OSError:
            if aside is not None:
                aside.rename(self._path)
            raise
        if aside is not None:
            _log.warning(
                Sentence(
                    "Preferences",
                    "This computer's settings, %1, were written anew; the former are in %2.",
                ).filled(self._path, aside)
            )


def _free_name_beside(path: Path) -> Path:
    names = (f"{path.name}.damaged{number or ''}" for number in count())
    beside = (path.with_name(name) for name in names)
    return next(one for one in beside if not os.path.lexists(one))


def preferences_from(stored: Mapping[str, Any]) -> tuple[Preferences, list[str]]:
    """Return the preferences of a decoded file, and the names of those that are left out."""
    found, left_out = Preferences(), []
    for name, value in stored.items():
        try:
            found = replace(found, **{name: checked(name, value)})
        except (TypeError, ValueError):
            left_out.append(name)
    return found, left_out


def checked(name: str, value: Any) -> Any:
    """Return a preference of a decoded file. Raises TypeError or ValueError if it is none."""
    match name:
        case "theme":
            return ThemeName(value)
        case "slip":
            return Slip(value)
        case "slip_paper":
            return SlipPaper(value)
        case "language" if value not in ("", *LANGUAGES):
            raise ValueError("no such language")
        case "text_size" if value not in TEXT_SIZES:
            raise ValueError("no such size")
        case "file_folder" | "report_folder" if not is_folder_name(value):
            raise ValueError("not a whole path")
        case "slip_folder" if value and ("\0" in value or not Path(value).is_absolute()):
            raise ValueError("not a whole path")
        case "station" if value and not is_station(value):
            raise ValueError("not a station's name")
        case "database" if isinstance(value, str) and is_relative(value):
            # In another folder, it would be another file.
            raise ValueError("not a whole path")
    usual = getattr(Preferences(), name, None)
    if type(value) is not type(usual):
        raise TypeError("unknown, or of another kind")
    return value


def usual_folder() -> Path:
    """Return the kiosk's folder in the user's documents; it may have to be made."""
    # Loaded late: the operator's commands read preferences, too, and need no Qt.
    from ui.file_dialogs import documents_folder

    return documents_folder() / "JD Cloud kiosk"


def is_folder_name(name: object) -> bool:
    """Whether *name* can be a folder's: a whole path, or empty for the usual one."""
    return isinstance(name, str) and (not name or (name.isprintable() and Path(name).is_absolute()))


def is_station(name: object) -> bool:
    """Whether *name*, as a file has it, can be this kiosk's: no console's, no blanks around it."""
    return isinstance(name, str) and name == name.strip() and may_be_station(name)
