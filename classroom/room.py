"""The class as the trainer sees it: which phones are there, whom they play, whether it goes on."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from classroom.devices import Device

#: Streams of live news that one phone may have open: its tabs.
_MOST_STREAMS = 4
#: Phones that are remembered.
MOST_PHONES = 400


class Turn(StrEnum):
    """What a phone is at."""

    READY = "ready"
    ASKED = "asked"
    DONE = "done"


@dataclass
class Phone:
    """One phone of the class."""

    device: Device
    turn: Turn = Turn.READY
    streams: int = 0
    news: asyncio.Event = field(default_factory=asyncio.Event)

    def ring(self) -> None:
        """Let its pages look again."""
        before, self.news = self.news, asyncio.Event()
        before.set()


@dataclass
class Room:
    """What is known while the class is on; after a restart it is learned from the phones again."""

    paused: bool = False
    ended: bool = False
    phones: dict[str, Phone] = field(default_factory=dict)
    #: JD account -> the trainee for whom it is kept.
    roster: Mapping[int, str] = field(default_factory=dict)
    #: How many rosters there have been.
    rosters: int = 0
    _changed: asyncio.Event = field(default_factory=asyncio.Event)

    def note(self, device: Device, turn: Turn | None = None) -> None:
        """Remember a phone as its cookie says it is now."""
        phone = self.phones.get(device.device_id)
        if phone is None:
            if len(self.phones) >= MOST_PHONES:
                self._forget_one(device)
            phone = self.phones[device.device_id] = Phone(device)
        elif phone.device == device and turn in (None, phone.turn):
            return
        phone.device = device
        phone.turn = turn or phone.turn
        phone.ring()
        self._ring()

    def _forget_one(self, newcomer: Device) -> None:
        """Make room, first of phones that play no person; they push out none that plays."""
        left = [name for name, one in self.phones.items() if not one.streams]
        idle = (name for name in left if not self.phones[name].device.account_id)
        gone = next(idle, left[0] if left and newcomer.account_id else None)
        if gone is not None:
            del self.phones[gone]

    @property
    def connected(self) -> list[Phone]:
        """The phones whose page is open now."""
        return [phone for phone in self.phones.values() if phone.streams]

    def newest(self, device: Device) -> Device:
        """Return a phone as its newest cookie has it; *device* is what an older one says."""
        phone = self.phones.get(device.device_id)
        return phone.device if phone else device

    def may_listen(self, device: Device) -> bool:
        """Whether one more page of that phone may listen."""
        phone = self.phones.get(device.device_id)
        return phone is None or phone.streams < _MOST_STREAMS

    def open_stream(self, device: Device) -> None:
        """Count a page that listens."""
        self.note(device)
        self.phones[device.device_id].streams += 1
        self._ring()

    def close_stream(self, device: Device) -> None:
        """A page listens no more."""
        phone = self.phones.get(device.device_id)
        if phone is not None:
            phone.streams -= 1
            self._ring()

    # -- the trainer ------------------------------------------------------------------------

    def set_roster(self, roster: Mapping[int, str]) -> None:
        """Keep accounts for trainees, by name."""
        self.roster = roster
        self.rosters += 1
        self._ring()

    def pause(self, *, paused: bool) -> None:
        """Pause scanning and answering, or resume."""
        self.paused = paused
        self.wake()

    def end(self) -> None:
        """The class is over; every page says so."""
        self.ended = True
        self.wake()

    # -- news -------------------------------------------------------------------------------

    def wake(self) -> None:
        """Something may have changed for all."""
        for phone in self.phones.values():
            phone.ring()
        self._ring()

    def wake_asked(self) -> None:
        """Something may have changed in the database: a phone that is asked looks again.

        The pages of the others say nothing of it; sixty that looked each time would take longer
        than what they look at.
        """
        for phone in self.phones.values():
            if phone.device.request and phone.turn is not Turn.DONE:
                phone.ring()

    def news(self) -> asyncio.Event:
        """Return what is set at the next change of the class: to be taken before one looks."""
        return self._changed

    def news_of(self, device: Device) -> asyncio.Event:
        """Return what is set when that phone's pages should look again; as :meth:`news`."""
        phone = self.phones.get(device.device_id)
        return phone.news if phone else self._changed

    def _ring(self) -> None:
        before, self._changed = self._changed, asyncio.Event()
        before.set()

    @staticmethod
    async def wait(news: asyncio.Event, seconds: float) -> bool:
        """Wait for *news*, at most that long; return whether they came."""
        with contextlib.suppress(TimeoutError):
            return await asyncio.wait_for(news.wait(), seconds)
        return False
