"""One class from its beginning to its end: what is served, on what, and from which thread."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import socket
import ssl
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from classroom.addresses import Certificate, bind, origin_of
from classroom.application import make_application
from classroom.desk import Desk
from classroom.panel import make_panel
from classroom.room import Room
from classroom.server import make_server, serve, tls_context
from classroom.snapshot import ClassSnapshot, take_snapshot
from verification.domain.clock import Clock
from verification.domain.randomness import Randomness
from verification.domain.settings import Settings
from verification.services.training_accounts import NotForTraining
from verification.store.database import Database
from verification.store.faults import DatabaseUnavailable

#: Seconds until a class that begins in a thread counts as failed.
_PATIENCE = 30.0
#: Seconds between two reports of the class, for example while a database is away.
_REFRESH = 5.0


@dataclass(frozen=True)
class Lesson:
    """A class on *database*, for phones at *origin*; *trainer* is the key to the panel.

    *key* is what cookies are signed with, *context* how TLS is done; *keep_roster* is given what
    the trainer typed.
    """

    database: Database
    clock: Clock
    settings: Settings
    key: bytes
    phones: socket.socket
    panel: socket.socket
    origin: str
    trainer: str = field(default_factory=lambda: secrets.token_urlsafe(16))
    context: ssl.SSLContext | None = None
    room: Room = field(default_factory=Room)
    keep_roster: Callable[[str], None] = lambda _: None

    @property
    def panel_address(self) -> str:
        """What the trainer opens."""
        return f"{origin_of(self.panel, None)}/?key={self.trainer}"


async def hold(
    lesson: Lesson,
    ready: Callable[[], None],
    signals: Sequence[int] = (),
    report: Callable[[ClassSnapshot], None] | None = None,
) -> None:
    """Serve until the class has ended; the first of *signals* ends it.

    *report* is given the class at once and after each change, on this thread.
    """
    loop = asyncio.get_running_loop()
    desk = Desk(
        lesson.database,
        clock=lesson.clock,
        randomness=Randomness(),
        settings=lesson.settings,
    )

    def wake() -> None:
        # A change may come while the loop is being closed.
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(lesson.room.wake_asked)

    feed = lesson.database.change_feed(wake)
    feed.start()
    feed.set_polling(fast=True)
    own = origin_of(lesson.panel, None)
    phones = make_application(desk, lesson.room, lesson.key, lesson.origin)
    panel = make_panel(desk, lesson.room, lesson.origin, lesson.trainer, own, lesson.keep_roster)
    servers = (
        (make_server(phones, lesson.context), lesson.phones),
        (make_server(panel), lesson.panel),
    )
    telling = asyncio.create_task(_report(desk, lesson.room, report)) if report else None
    try:
        await serve(lesson.room, servers, ready, signals)
        # Not where it failed: it may be started again.
        with contextlib.suppress(DatabaseUnavailable, NotForTraining):
            await desk.clear_players()
        if telling:
            await telling
    finally:
        feed.close()
        desk.close()


async def _report(desk: Desk, room: Room, report: Callable[[ClassSnapshot], None]) -> None:
    while True:
        news = room.news()
        # What is wrong with the database, the windows and phones say.
        with contextlib.suppress(DatabaseUnavailable, NotForTraining):
            snapshot = await take_snapshot(desk, room)
            report(snapshot)
        if room.ended:
            return
        await room.wait(news, _REFRESH)


class LessonThread:
    """A class beside the windows of a play or a test, by default for this computer alone."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        settings: Settings,
        key: bytes,
        *,
        address: str = "127.0.0.1",
        certificate: Certificate | None = None,
        report: Callable[[ClassSnapshot], None] | None = None,
    ) -> None:
        """Return once it is served. Raises :class:`BadAddress`. *report* is as in :func:`hold`."""
        self._report = report
        phones = bind(address, 0)
        panel = bind("127.0.0.1", 0)
        self.lesson = Lesson(
            database,
            clock,
            settings,
            key,
            phones,
            panel,
            origin_of(phones, certificate),
            context=tls_context(certificate) if certificate else None,
        )
        self.room = self.lesson.room
        self.origin = self.lesson.origin
        self._ready = threading.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread = threading.Thread(target=lambda: asyncio.run(self._hold()), name="classroom")
        self._thread.start()
        if not self._ready.wait(_PATIENCE):
            raise TimeoutError("the class does not begin")

    async def _hold(self) -> None:
        self._loop = asyncio.get_running_loop()
        await hold(self.lesson, self._ready.set, report=self._report)

    def call(self, what: Callable[[], object]) -> None:
        """Do something to the class on its own thread, unless it is over."""
        if self._loop is not None:
            with contextlib.suppress(RuntimeError):
                self._loop.call_soon_threadsafe(what)

    @property
    def is_over(self) -> bool:
        """Whether serving has ended."""
        return not self._thread.is_alive()

    def close(self) -> None:
        """End it."""
        self.call(self.room.end)
        self._thread.join()
