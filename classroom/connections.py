"""Connections of the class: counted before anything is read of them, and hung up on in time."""

from __future__ import annotations

import asyncio
import ssl
from collections import Counter
from typing import Any

from uvicorn.protocols.http.h11_impl import H11Protocol

#: Connections altogether, and of one address: a browser opens six, and a phone may have two.
_MOST, _MOST_OF_ONE = 600, 24
#: Seconds until TLS has begun, and then until each request's head has come.
_PATIENCE = 10.0


class Crowd:
    """Who is connected: an address a few times, and not too many altogether."""

    def __init__(self) -> None:
        self._of: Counter[str] = Counter()

    def enter(self, address: str) -> bool:
        """Count one connection; False if it is one too many, which does not count."""
        if self._of[address] >= _MOST_OF_ONE or self._of.total() >= _MOST:
            return False
        self._of[address] += 1
        return True

    def leave(self, address: str) -> None:
        """Count one less."""
        self._of[address] -= 1
        if not self._of[address]:
            del self._of[address]


class BoundedConnection(H11Protocol):
    """A connection that is one of few of its address, and must ask something soon, each time.

    It is given each connection in the clear, and begins TLS itself: a server that does so before
    would count none whose TLS never begins.
    """

    def __init__(
        self, *args: Any, crowd: Crowd, context: ssl.SSLContext | None, **options: Any
    ) -> None:
        super().__init__(*args, **options)
        self._crowd = crowd
        self._context = context
        self._address: str | None = None
        self._early = b""
        self._beginning: asyncio.Task[None] | None = None
        self._deadline: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Take it, or close it at once."""
        address = str((transport.get_extra_info("peername") or ("",))[0])
        if not self._crowd.enter(address):
            transport.abort()
            return
        self._address = address
        if self._context is None:
            self._greet(transport)
        else:
            self._beginning = self.loop.create_task(self._begin_tls(transport, self._context))

    async def _begin_tls(self, transport: asyncio.Transport, context: ssl.SSLContext) -> None:
        try:
            encrypted = await self.loop.start_tls(
                transport, self, context, server_side=True, ssl_handshake_timeout=_PATIENCE
            )
        except OSError:
            # The client's fault, and no line in the log for each.
            transport.abort()
            # An end during the handshake is reported nowhere else.
            self._leave()
            return
        if encrypted is None:
            return
        self._greet(encrypted)
        if self._early:
            self.data_received(self._early)

    def _greet(self, transport: asyncio.Transport) -> None:
        super().connection_made(transport)
        self._expect_head()

    def connection_lost(self, exc: Exception | None) -> None:
        """It is gone."""
        self._stop_waiting()
        self._leave()
        if self.transport is not None:
            super().connection_lost(exc)

    def _leave(self) -> None:
        if self._address is not None:
            self._crowd.leave(self._address)
            self._address = None

    def data_received(self, data: bytes) -> None:
        """Read on."""
        if self.transport is None:
            # Sent along with the end of the handshake.
            self._early += data
        else:
            super().data_received(data)

    def handle_events(self) -> None:
        """Note whether a request has come."""
        before = self.cycle
        super().handle_events()
        if self.cycle is not before:
            self._stop_waiting()

    def on_response_complete(self) -> None:
        """Wait for the next request, which may have come already."""
        if not self.transport.is_closing():
            self._expect_head()
        super().on_response_complete()

    def _expect_head(self) -> None:
        self._stop_waiting()
        self._deadline = self.loop.call_later(_PATIENCE, self.transport.abort)

    def _stop_waiting(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None
