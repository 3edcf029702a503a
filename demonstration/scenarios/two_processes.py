"""Plays a scenario with the kiosks in another process: the two meet in the database only.

The other process obeys lines of JSON on its standard input, one call each, and answers each with a
line. A picture of the kiosk reaches the phone's camera as pixels, as it would through the air.
"""

from __future__ import annotations

import base64
import json
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any, TextIO, TypeVar

from PySide6.QtGui import QImage

from demonstration.scenarios.browser_phone import BrowserPhoneActions
from demonstration.scenarios.environment import BuildApp, database_path, open_program, station_of
from demonstration.scenarios.lines import serve_lines
from demonstration.scenarios.recording import png_of
from demonstration.scenarios.window_driver import ActionError, QtWindowDriver, WindowDriver
from verification.domain.clock import ManualClock
from verification.domain.placeholders import Sentence
from verification.store.database import Database

#: Seconds until the other process counts as stuck: on a busy machine it takes long to start. One
#: that has ended is noticed at once.
_PATIENCE = 100.0


class KioskRequest(StrEnum):
    """What the process of the kiosks is asked for."""

    OPEN = "open"
    ADD_KIOSK = "add kiosk"
    ADVANCE = "advance"
    DRIVE = "drive"
    CLOSE = "close"


class OtherProcess:
    """The process that plays the kiosks; one serves any number of scenarios."""

    def __init__(self, command: Sequence[str]) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - the program itself
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
        )
        self._answers: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self._process.stdout is not None  # noqa: S101 - a pipe was asked for
        for line in self._process.stdout:
            self._answers.put(line)
        self._answers.put("")

    def ask(self, request: KioskRequest, *arguments: Any) -> Any:
        """Return what the call gives there. Raises :class:`ActionError` as it does there."""
        assert self._process.stdin is not None  # noqa: S101 - a pipe was asked for
        try:
            self._process.stdin.write(json.dumps([request, *arguments]) + "\n")
            self._process.stdin.flush()
            line = self._answers.get(timeout=_PATIENCE)
        except (OSError, queue.Empty) as error:
            raise ActionError(
                Sentence("Scenarios", "the kiosk's process does not answer")
            ) from error
        if not line:
            raise ActionError(Sentence("Scenarios", "the kiosk's process has ended"))
        answer = json.loads(line)
        if "problem" in answer:
            raise ActionError(_unpacked(answer["problem"]))
        return answer["result"]

    def close(self) -> None:
        """End the process."""
        if self._process.stdin is not None:
            self._process.stdin.close()
        try:
            self._process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._reader.join()
        if self._process.stdout is not None:
            self._process.stdout.close()


class _RemoteDriver:
    """Drives a kiosk of the other process: every call goes there."""

    def __init__(self, other: OtherProcess, kiosk: int) -> None:
        self._other = other
        self._kiosk = kiosk

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name.startswith("_"):
            raise AttributeError(name)

        def call(*arguments: Any) -> Any:
            result = self._other.ask(KioskRequest.DRIVE, self._kiosk, name, *arguments)
            return _image(result["picture"]) if isinstance(result, dict) else result

        return call


class TwoProcesses:
    """The kiosks in another process, the phones here."""

    def __init__(
        self,
        folder: Path,
        build_app: BuildApp,
        other: OtherProcess,
        *,
        language: str,
        seed: int,
        camera: Callable[[], QImage],
    ) -> None:
        self.clock = ManualClock()
        self.path = database_path(folder)
        self._other = other
        other.ask(KioskRequest.OPEN, str(folder), language, seed)
        self.kiosks: list[WindowDriver] = [_RemoteDriver(other, 0)]
        self._app = open_program(
            build_app,
            folder,
            clock=self.clock,
            lang=language,
            windows=frozenset({"phone"}),
            seed=seed + 1,
            camera=lambda _aim: camera(),
        )
        self.phones: list[WindowDriver] = [QtWindowDriver(self._app.phone)]

    @property
    def database(self) -> Database:
        """Return the phone's way to the database."""
        database: Database = self._app.database
        return database

    def add_kiosk(self) -> WindowDriver:
        """Bring one more kiosk, at another station."""
        self.kiosks.append(_RemoteDriver(self._other, self._other.ask(KioskRequest.ADD_KIOSK)))
        return self.kiosks[-1]

    def add_phone(self, pointed_at: Callable[[], QImage]) -> WindowDriver:
        """Bring one more phone, whose camera sees what *pointed_at* returns."""
        self.phones.append(QtWindowDriver(self._app.add_phone(camera=lambda _aim: pointed_at())))
        return self.phones[-1]

    def browser_phone(self) -> BrowserPhoneActions:
        """Raise :class:`ActionError`: the class would not reach the kiosks of the other process."""
        raise ActionError(
            Sentence("Scenarios", "a browser phone plays with both windows in one process only")
        )

    def advance(self, seconds: float) -> None:
        """Move the clock of every window."""
        self.clock.advance(seconds=seconds)
        self._other.ask(KioskRequest.ADVANCE, seconds)

    def close(self) -> None:
        """Close the windows and the database."""
        self._app.close()
        self._other.ask(KioskRequest.CLOSE)


def _image(text: str) -> QImage:
    return QImage.fromData(base64.b64decode(text))


# -- the other side ---------------------------------------------------------------------------


_Requests = TypeVar("_Requests", bound=StrEnum)


def known(requests: type[_Requests], what: str) -> _Requests:
    """Return the one of *requests* that *what* names. Raises :class:`ActionError`."""
    try:
        return requests(what)
    except ValueError:
        text = Sentence("Scenarios", "unknown request “%1”")
        raise ActionError(text.filled(what)) from None


class _KioskPlayer:
    def __init__(self, build_app: BuildApp) -> None:
        self._build_app = build_app
        self._clock = ManualClock()
        self._app: Any = None
        self._drivers: list[QtWindowDriver] = []

    def answer(self, what: str, *arguments: Any) -> Any:
        match known(KioskRequest, what):
            case KioskRequest.OPEN:
                return self._open(*arguments)
            case KioskRequest.ADD_KIOSK:
                station = station_of(len(self._drivers))
                self._drivers.append(QtWindowDriver(self._app.add_kiosk(station)))
                return len(self._drivers) - 1
            case KioskRequest.ADVANCE:
                return self._clock.advance(seconds=arguments[0])
            case KioskRequest.DRIVE:
                return self._drive(*arguments)
            case KioskRequest.CLOSE:
                return self.close()

    def _open(self, folder: str, language: str, seed: int) -> None:
        self._clock = ManualClock()
        self._app = open_program(
            self._build_app,
            Path(folder),
            clock=self._clock,
            lang=language,
            windows=frozenset({"kiosk"}),
            seed=seed,
        )
        self._drivers = [QtWindowDriver(self._app.kiosk)]

    def _drive(self, kiosk: int, name: str, *arguments: Any) -> Any:
        return _plain(getattr(self._drivers[kiosk], name)(*arguments))

    def close(self) -> None:
        if self._app is not None:
            self._app.close()
        self._app, self._drivers = None, []


def _plain(result: Any) -> Any:
    """Return a result as JSON can carry it: a picture as a PNG file's content."""
    if not isinstance(result, QImage):
        return result
    return {"picture": base64.b64encode(png_of(result)).decode("ascii")}


def _packed(text: object) -> Any:
    """Return a text as JSON can carry it: a sentence may yet be said in another language."""
    if not isinstance(text, Sentence):
        return str(text)
    return [_packed(part) for part in text.__getnewargs__()]


def _unpacked(text: Any) -> str:
    return Sentence(*map(_unpacked, text)) if isinstance(text, list) else str(text)


def serve_kiosks(
    build_app: BuildApp, source: TextIO = sys.stdin, target: TextIO = sys.stdout
) -> int:
    """Play the kiosks for another process until *source* ends. Needs a QApplication."""
    player = _KioskPlayer(build_app)

    def answer(line: str) -> str:
        try:
            return json.dumps({"result": player.answer(*json.loads(line))})
        except ActionError as error:
            return json.dumps({"problem": _packed(error.args[0])})

    return serve_lines(answer, player.close, source, target)
