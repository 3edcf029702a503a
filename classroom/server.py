"""Serves the class on one chosen address, and the trainer's panel on this computer alone."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import socket
import ssl
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any, cast

import uvicorn
from starlette.types import ASGIApp

from classroom.addresses import BACKLOG, Certificate
from classroom.connections import BoundedConnection, Crowd
from classroom.guards import MOST_HEAD
from classroom.room import Room
from verification.security.plain_file import require_plain

#: Seconds until the pages have said that it is over.
_FAREWELL = 1.0


def tls_context(certificate: Certificate) -> ssl.SSLContext:
    """Return how TLS is done. Raises OSError (also as ssl.SSLError)."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    for file in (certificate.chain, certificate.key):
        require_plain(file)
    # No prompt for a pass phrase: an empty one opens no key.
    context.load_cert_chain(certificate.chain, certificate.key, password="")
    return context


class _Server(uvicorn.Server):
    """One that leaves signals to :func:`serve`."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Capture none."""
        yield


def make_server(app: ASGIApp, context: ssl.SSLContext | None = None) -> uvicorn.Server:
    """Return a server with every bound set."""
    connection = partial(BoundedConnection, crowd=Crowd(), context=context)
    config = uvicorn.Config(
        app,
        # It is called, and nothing else.
        http=cast("Any", connection),
        ws="none",
        loop="asyncio",
        lifespan="off",
        log_config=None,
        # Not a line for each request that is none.
        log_level="error",
        access_log=False,
        server_header=False,
        proxy_headers=False,
        backlog=BACKLOG,
        timeout_keep_alive=5,
        timeout_graceful_shutdown=3,
        h11_max_incomplete_event_size=MOST_HEAD,
    )
    return _Server(config)


async def serve(
    room: Room,
    servers: Sequence[tuple[uvicorn.Server, socket.socket]],
    ready: Callable[[], None],
    signals: Sequence[int] = (),
) -> None:
    """Serve until the class has ended; the first of *signals* ends it."""
    loop = asyncio.get_running_loop()

    def ask_to_end(_number: int, _frame: object) -> None:
        loop.call_soon_threadsafe(room.end)

    before = {number: signal.signal(number, ask_to_end) for number in signals}
    tasks = [asyncio.create_task(one.serve(sockets=[at])) for one, at in servers]
    try:
        while not all(one.started for one, _ in servers):
            if any(task.done() for task in tasks):
                break
            await asyncio.sleep(0.01)
        ready()
        while not room.ended and not any(task.done() for task in tasks):
            await room.wait(room.news(), 1.0)
        # The pages that are open learn of it first.
        await asyncio.sleep(_FAREWELL if room.connected else 0)
    finally:
        for one, _ in servers:
            one.should_exit = True
        await asyncio.gather(*tasks)
        for number, handler in before.items():
            signal.signal(number, handler)
