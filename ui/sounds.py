"""Short tones for those who do not look at the screen at the moment.

They are played by the computer's own player, on Windows by a system call: Qt's multimedia library
is as large as the whole program. Where there is none, it stays silent; no sound says anything that
the screen does not.
"""

from __future__ import annotations

import array
import importlib
import logging
import math
import shutil
import sys
import tempfile
import wave
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QProcess

from ui.file_names import qt_name
from verification.domain.placeholders import Sentence


class Sound(StrEnum):
    """What a sound means."""

    STEP = "step"
    GOOD = "good"
    BAD = "bad"
    CALM = "calm"


#: The tones of each sound: hertz and seconds. Rising is good, falling is bad, even is neutral.
_TONES: dict[Sound, tuple[tuple[float, float], ...]] = {
    Sound.STEP: ((880.0, 0.09),),
    Sound.GOOD: ((659.3, 0.12), (880.0, 0.12), (1318.5, 0.24)),
    Sound.BAD: ((440.0, 0.18), (311.1, 0.30)),
    Sound.CALM: ((523.3, 0.14), (523.3, 0.14)),
}
_RATE = 44_100
_LOUDNESS = 0.35
#: Seconds in which a tone rises and falls, so that it does not click.
_EDGE = 0.012

_PLAYERS = ("pw-play", "paplay", "aplay", "afplay")

#: Starts to play a WAV file; False if that is not possible here.
Player = Callable[[Path], bool]

_log = logging.getLogger(__name__)


class Sounds:
    """Plays sounds, one after the other, while *enabled*."""

    def __init__(self, *, enabled: bool = True, player: Player | None) -> None:
        """Without a *player*, it stays silent; :func:`find_player` finds one."""
        self.enabled = enabled
        self._player = player
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def play(self, sound: Sound) -> None:
        """Play *sound* without waiting for its end."""
        if not self.enabled or self._player is None:
            return
        if not self._player(self._file(sound)):
            self._player = None

    def _file(self, sound: Sound) -> Path:
        if self._folder is None:
            # A sound that is being played cannot be deleted on Windows: it is left behind.
            self._folder = tempfile.TemporaryDirectory(
                prefix="kiosk-sounds-", ignore_cleanup_errors=True
            )
        path = Path(self._folder.name) / f"{sound.value}.wav"
        if not path.exists():
            write_wave(sound, path)
        return path

    def close(self) -> None:
        """Remove the files."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None


def find_player() -> Player | None:
    """Return what plays a WAV file on this computer; None if there is nothing."""
    if sys.platform == "win32":
        # Within this process: a packaged kiosk's sys.executable is the kiosk, not Python.
        return _play_on_windows
    found = next((found for name in _PLAYERS if (found := shutil.which(name))), None)
    return None if found is None else command_player(found)


def command_player(command: str) -> Player:
    """Return a player that starts *command* with the file's path."""

    def play(path: Path) -> bool:
        started, _ = QProcess.startDetached(command, [qt_name(path)])
        if not started:
            _log.warning(Sentence("Log", "no sound: %1 does not start").filled(command))
        return started

    return play


def _play_on_windows(path: Path) -> bool:
    # Any: the module is there on Windows alone.
    winsound: Any = importlib.import_module("winsound")
    flags = winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT
    try:
        winsound.PlaySound(str(path), flags)
    except RuntimeError as error:
        _log.warning(Sentence("Log", "no sound: %1").filled(error))
        return False
    return True


def write_wave(sound: Sound, path: Path) -> None:
    """Write *sound* as 16-bit mono PCM."""
    samples = array.array("h")
    for hertz, seconds in _TONES[sound]:
        count = int(seconds * _RATE)
        for number in range(count):
            at = number / _RATE
            edge = min(1.0, at / _EDGE, (seconds - at) / _EDGE)
            level = math.sin(2 * math.pi * hertz * at) * edge * _LOUDNESS
            samples.append(int(level * 32_767))
    if sys.byteorder == "big":
        samples.byteswap()
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, _RATE, 0, "NONE", "not compressed"))
        file.writeframes(samples.tobytes())
