"""Where a scenario plays: kiosks and phones on a new database, in this process."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from demonstration.scenarios.browser_phone import BrowserPhoneActions
from demonstration.scenarios.play_server import drop_database, make_database
from demonstration.scenarios.window_driver import QtWindowDriver, WindowDriver
from kiosk.preferences import STATION
from ui.translation import Translation
from verification.domain.clock import ManualClock
from verification.domain.randomness import Randomness
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing
from verification.store.database import Database
from verification.store.schema import prepare

#: Makes the program's windows: ``jdcloud_kiosk.training.build_app``, passed in.
BuildApp = Callable[..., Any]


def station_of(place: int) -> str:
    """Return the station of a kiosk, by the order in which they come, from 0."""
    return STATION if place == 0 else f"Front desk {place + 1}"


class Environment(Protocol):
    """The windows of one scenario, the clock that they share, and the database behind them."""

    clock: ManualClock
    path: Path

    @property
    def kiosks(self) -> list[WindowDriver]:
        """Return the kiosks, in the order in which they came."""

    @property
    def phones(self) -> list[WindowDriver]:
        """Return the phones, in the order in which they came."""

    @property
    def database(self) -> Database:
        """Return a way to the database."""

    def add_kiosk(self) -> WindowDriver:
        """Bring one more kiosk, at another station."""

    def add_phone(self, pointed_at: Callable[[], QImage]) -> WindowDriver:
        """Bring one more phone, whose camera sees what *pointed_at* returns."""

    def browser_phone(self) -> BrowserPhoneActions:
        """Bring a browser that is a phone of a class, or return it; raises :class:`ActionError`."""

    def advance(self, seconds: float) -> None:
        """Move the clock of every window."""

    def close(self) -> None:
        """Close the windows and the database."""


class OneProcess:
    """All windows in this process."""

    def __init__(
        self,
        folder: Path,
        build_app: BuildApp,
        *,
        language: str,
        seed: int,
        camera: Callable[[], QImage],
        appeared: Callable[[QWidget], None] = lambda _: None,
        translation: Translation | None = None,
        clock: ManualClock | None = None,
        server: str = "",
    ) -> None:
        """*appeared* is called with each new window, before it is shown.

        With a *server*'s address, the database is made there, and dropped at the end.
        """
        self.clock = clock or ManualClock()
        self.path = database_path(folder)
        self._language = language
        self._browser: BrowserPhoneActions | None = None
        self._appeared = appeared
        self._server = server
        self._made = make_database(server, key_path(folder)) if server else ""
        self.app = open_program(
            build_app,
            folder,
            self._made,
            clock=self.clock,
            lang=language,
            seed=seed,
            camera=lambda _aim: camera(),
            translation=translation,
        )
        self.kiosks: list[WindowDriver] = [self._driver(self.app.kiosk)]
        self.phones: list[WindowDriver] = [self._driver(self.app.phone)]

    def _driver(self, window: QWidget) -> WindowDriver:
        self._appeared(window)
        return QtWindowDriver(window)

    @property
    def database(self) -> Database:
        """Return the kiosk's way to the database."""
        database: Database = self.app.database
        return database

    def add_kiosk(self) -> WindowDriver:
        """Bring one more kiosk, at another station."""
        self.kiosks.append(self._driver(self.app.add_kiosk(station_of(len(self.kiosks)))))
        return self.kiosks[-1]

    def add_phone(self, pointed_at: Callable[[], QImage]) -> WindowDriver:
        """Bring one more phone, whose camera sees what *pointed_at* returns."""
        self.phones.append(self._driver(self.app.add_phone(camera=lambda _aim: pointed_at())))
        return self.phones[-1]

    def advance(self, seconds: float) -> None:
        """Move the clock of every window."""
        self.clock.advance(seconds=seconds)

    def browser_phone(self) -> BrowserPhoneActions:
        """Bring a browser that is a phone of a class, or return it."""
        if self._browser is None:
            self._browser = BrowserPhoneActions(self.app.hold_class(), self._language)
        return self._browser

    def close(self) -> None:
        """Close the windows and the database."""
        if self._browser is not None:
            self._browser.close()
        self.app.close()
        if self._made:
            drop_database(self._server, self._made)


def database_path(folder: Path) -> Path:
    """Return where a play's database is."""
    return folder / "demonstration.db"


def open_program(build_app: BuildApp, folder: Path, address: str = "", **options: Any) -> Any:
    """Return the program on the database and the keys of one play; *options* are its own.

    The database is a new file in *folder*, unless an *address* is given.
    """
    if address:
        return build_app(address, key_ring=demonstration_keys(folder), **options)
    path = database_path(folder)
    if not path.exists():
        for new, content in zip((path, key_path(folder)), new_database(), strict=True):
            new.touch(mode=0o600)
            new.write_bytes(content)
    return build_app(str(path), key_ring=demonstration_keys(folder), **options)


def demonstration_keys(folder: Path) -> KeyRing:
    """Return keys of the scenario's own: a demonstration leaves nothing behind."""
    return KeyRing(KeyFile(key_path(folder)))


def key_path(folder: Path) -> Path:
    """Return where a play's keys are."""
    return folder / "keys.json"


@cache
def new_database() -> tuple[bytes, bytes]:
    """Return a new database and its keys, for each play to begin with.

    Making one runs every migration, which takes longer than most scenarios. Its own keys, of which
    the phones' pseudonyms are made, are always the same: so a seed repeats the timeline, too.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        randomness = Randomness.seeded()
        keys = demonstration_keys(folder)
        database = Database(str(database_path(folder)), keys, ManualClock(), randomness)
        prepare(database)
        database.close()
        return database_path(folder).read_bytes(), key_path(folder).read_bytes()
