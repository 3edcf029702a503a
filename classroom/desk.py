"""What the pages ask of the core, off the event loop: writes one after the other, reads beside."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from typing import TypeVar

from classroom.writer import Hurry, Writer
from verification.domain.accounts import JdAccount
from verification.domain.clock import Clock
from verification.domain.phone_app import PhoneApp
from verification.domain.randomness import Randomness
from verification.domain.session import Scanner
from verification.domain.settings import Settings
from verification.services.class_players import ClassPlayers
from verification.services.phone import Authorization, Consent, PhoneService
from verification.services.timekeeping import Timekeeping
from verification.services.training_accounts import require_marked
from verification.store.database import Database
from verification.store.schema import open_existing

_Result = TypeVar("_Result")
_READERS = 3


class Desk:
    """The phone's service for all phones of a class.

    Methods raise what :class:`PhoneService` does, and :class:`NotForTraining` where the database
    has lost its mark, or another is in its place: each transaction looks. Close it before the
    database.
    """

    def __init__(
        self,
        database: Database,
        *,
        clock: Clock,
        randomness: Randomness,
        settings: Settings,
        time: Timekeeping | None = None,
    ) -> None:
        self.clock = clock
        self.randomness = randomness
        self._database = database
        time = time or Timekeeping.of(clock)
        self._phone = PhoneService(
            database,
            clock=clock,
            randomness=randomness,
            settings=settings,
            time=time,
            require=require_marked,
        )
        self._players = ClassPlayers(database, time, require_marked)
        # Writers wait for each other in the database anyway, and there they would poll for it.
        self._writer = Writer("classroom-writer")
        self._readers = ThreadPoolExecutor(_READERS, "classroom-reader")

    def now(self) -> datetime:
        """Return the present time."""
        return self.clock.now()

    async def people(self) -> tuple[JdAccount, ...]:
        """Return everybody who can be played."""
        return await self._read(self._phone.jd_accounts)

    async def players(self) -> Mapping[int, str]:
        """See :meth:`ClassPlayers.all`."""
        return await self._read(self._players.all)

    async def person(self, device_id: str, account_id: int) -> JdAccount | None:
        """See :meth:`ClassPlayers.person`."""
        return await self._read(lambda: self._players.person(device_id, account_id))

    async def take(
        self, device_id: str, account_id: int, present: Collection[str] | None
    ) -> JdAccount | None:
        """See :meth:`ClassPlayers.take`."""
        return await self._write(lambda: self._players.take(device_id, account_id, present))

    async def clear_players(self) -> None:
        """See :meth:`ClassPlayers.clear`."""
        await self._write(self._players.clear)

    async def scan(self, code: str, scanner: Scanner, seen_ago: timedelta) -> Authorization:
        """See :meth:`PhoneService.scan`."""
        # First: while it waits, the code grows older, and may be another phone's.
        return await self._write(
            lambda: self._phone.scan(code, scanner, seen_ago=seen_ago), Hurry.SCAN
        )

    async def pending(self, scanner: Scanner) -> Authorization | None:
        """See :meth:`PhoneService.pending`."""
        return await self._read(lambda: self._phone.pending(scanner))

    async def current(self, authorization_id: str) -> Authorization:
        """See :meth:`PhoneService.current`."""
        return await self._read(lambda: self._phone.current(authorization_id))

    async def authorize(
        self, authorization_id: str, scanner: Scanner, consent: Consent | None
    ) -> Authorization:
        """See :meth:`PhoneService.authorize`."""
        return await self._write(lambda: self._phone.authorize(authorization_id, scanner, consent))

    async def decline(self, authorization_id: str, scanner: Scanner) -> Authorization:
        """See :meth:`PhoneService.decline`."""
        return await self._write(lambda: self._phone.decline(authorization_id, scanner))

    async def extend(self, authorization_id: str, scanner: Scanner) -> Authorization:
        """See :meth:`PhoneService.extend`."""
        return await self._write(lambda: self._phone.extend(authorization_id, scanner))

    async def withdraw(self, scanner: Scanner) -> None:
        """See :meth:`PhoneService.withdraw`."""
        await self._write(lambda: self._phone.withdraw(scanner))

    async def verify_real_name(self, scanner: Scanner, app: PhoneApp) -> None:
        """See :meth:`PhoneService.verify_real_name`."""
        await self._write(lambda: self._phone.verify_real_name(scanner, app))

    async def recover(self) -> None:
        """Open the database again: it was away, or is another file now."""
        await self._write(lambda: open_existing(self._database))

    async def _write(self, work: Callable[[], _Result], hurry: Hurry = Hurry.USUAL) -> _Result:
        return await asyncio.wrap_future(self._writer.submit(work, hurry))

    async def _read(self, work: Callable[[], _Result]) -> _Result:
        return await asyncio.get_running_loop().run_in_executor(self._readers, work)

    def close(self) -> None:
        """End the threads."""
        self._writer.close()
        self._readers.shutdown(cancel_futures=True)
