"""Who plays whom in a class with real phones."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select

from verification.store.tables import ClassPlayerRow, table_of

_PLAYERS = table_of(ClassPlayerRow)
_SINCE: Any = bindparam("since")
_DEVICE: Any = bindparam("device")
_ALL = select(_PLAYERS.c.jd_account_id, _PLAYERS.c.device_id).where(_PLAYERS.c.taken_at > _SINCE)
_OF_DEVICE = _ALL.where(_PLAYERS.c.device_id == _DEVICE)


class ClassPlayerRepository:
    """Part of a transaction. A phone is known by its device id."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def since(self, since: datetime) -> Mapping[int, str]:
        """Return the phone of each account that was taken after *since*."""
        rows = self._connection.execute(_ALL, {"since": since})
        return {account: device for account, device in rows}  # noqa: C416 - rows are no plain tuples

    def account_of(self, device_id: str, since: datetime) -> int | None:
        """Return whom a phone plays, unless it took that account before *since*."""
        found = self._connection.execute(_OF_DEVICE, {"since": since, "device": device_id})
        return next((int(account) for account, _ in found), None)

    def put(self, account_id: int, device_id: str, at: datetime) -> None:
        """Let a phone play an account: one phone, one account."""
        of_either = (_PLAYERS.c.jd_account_id == account_id) | (_PLAYERS.c.device_id == device_id)
        # A DELETE has the log cut, also one of nothing.
        if self._connection.execute(select(_PLAYERS).where(of_either)).first() is not None:
            self._connection.execute(delete(ClassPlayerRow).where(of_either))
        row = {"jd_account_id": account_id, "device_id": device_id, "taken_at": at}
        self._connection.execute(insert(_PLAYERS), row)

    def clear(self) -> None:
        """Remove every player."""
        self._connection.execute(delete(ClassPlayerRow))
