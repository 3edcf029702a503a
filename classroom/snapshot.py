"""What a trainer sees of a class at one moment: the panel's page and the stage show it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from classroom.desk import Desk
from classroom.room import Room, Turn
from verification.domain.accounts import JdAccount


@dataclass(frozen=True)
class Seat:
    """A person who is played; *trainee* is by whom, where the roster says it."""

    account: JdAccount
    trainee: str
    turn: Turn
    is_here: bool


@dataclass(frozen=True)
class ClassSnapshot:
    """The class: how many phones' pages are open, and who plays whom."""

    connected: int
    paused: bool
    ended: bool
    seats: tuple[Seat, ...]


async def take_snapshot(desk: Desk, room: Room) -> ClassSnapshot:
    """Return the class as it is now. Raises what :class:`Desk` does."""
    people = {one.account_id: one for one in await desk.people()}
    players = await desk.players()
    seats = []
    for account_id, device_id in sorted(players.items()):
        phone = room.phones.get(device_id)
        if account_id in people:
            seats.append(
                Seat(
                    people[account_id],
                    room.roster.get(account_id, ""),
                    phone.turn if phone else Turn.READY,
                    bool(phone and phone.streams),
                )
            )
    # Among many, whose turn it is would be below the screen.
    seats.sort(key=lambda seat: seat.turn is not Turn.ASKED)
    return ClassSnapshot(len(room.connected), room.paused, room.ended, tuple(seats))


def turn_words(translate: Callable[[str, str], str]) -> Mapping[Turn, str]:
    """Return the words for each turn."""
    return {
        Turn.READY: translate("Classroom", "ready"),
        Turn.ASKED: translate("Classroom", "is asked for consent"),
        Turn.DONE: translate("Classroom", "sees the outcome"),
    }
