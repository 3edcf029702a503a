"""Short tones for those who do not look at the screen at the moment.

They are played by the computer's own player: Qt's multimedia library is as large as the whole
program. Where there is none, it stays silent; no sound says anything that the screen does not.
"""

from __future__ import annotations

import array
import logging
import math
import shutil
import sys
import tempfile
import wave
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QProcess


class Sound(StrEnum):
    """What a sound tells."""

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

_log = logging.getLogger(__name__)


class Sounds:
    """Plays sounds, one after the other, while *enabled*."""

    def __init__(self, *, enabled: bool = True, player: list[str] | None = None) -> None:
        """*player* is the command that plays a WAV file; by default what is found."""
        self.enabled = enabled
        self._player = find_player() if player is None else player
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def play(self, sound: Sound) -> None:
        """Play *sound* without waiting for its end."""
        if not self.enabled or not self._player:
            return
        command, *options = self._player
        started, _ = QProcess.startDetached(command, [*options, str(self._file(sound))])
        if not started:
            _log.warning("no sound: %s does not start", command)
            self._player = []

    def _file(self, sound: Sound) -> Path:
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="kiosk-sounds-")
        path = Path(self._folder.name) / f"{sound.value}.wav"
        if not path.exists():
            write_wave(sound, path)
        return path

    def close(self) -> None:
        """Remove the files."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None


def find_player() -> list[str]:
    """Return the command that plays a WAV file on this computer; empty if there is none."""
    if sys.platform == "win32":
        return [
            sys.executable,
            "-c",
            "import sys, winsound; winsound.PlaySound(sys.argv[1], winsound.SND_FILENAME)",
        ]
    return next(([found] for name in _PLAYERS if (found := shutil.which(name))), [])


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
