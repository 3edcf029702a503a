"""Serves the class on one chosen address, and the trainer's panel on this computer alone."""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import signal
import socket
import ssl
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, cast

import uvicorn
from starlette.types import ASGIApp

from classroom.connections import BoundedConnection, Crowd
from classroom.guards import MOST_HEAD
from classroom.room import Room
from verification.domain.placeholders import Sentence
from verification.security.plain_file import require_plain

#: Connections that are taken at once, before the ones too many are closed: each is a file.
_BACKLOG = 64
#: Seconds until the pages have said that it is over.
_FAREWELL = 1.0


class BadAddress(Exception):  # noqa: N818
    """An address that no class can be held at; the text says why."""


def _own_words() -> str:
    return ", ".join(own_addresses()) or "-"


@dataclass(frozen=True)
class Certificate:
    """What TLS is done with: the trainer's own files, and the name that they are for."""

    chain: Path
    key: Path
    name: str


def bind(address: str, port: int) -> socket.socket:
    """Return a socket on one address of this computer. Raises :class:`BadAddress`."""
    try:
        wanted = ipaddress.ip_address(address)
    except ValueError:
        raise BadAddress(
            Sentence(
                "Commands", "“%1” is no address, such as 192.168.1.5. This computer's: %2"
            ).filled(address, _own_words())
        ) from None
    # Phones would open its IPv4 form.
    wanted = getattr(wanted, "ipv4_mapped", None) or wanted
    if wanted.is_unspecified or wanted.is_multicast:
        raise BadAddress(
            Sentence("Commands", "%1 stands for many. Choose one: %2").filled(address, _own_words())
        )
    family = socket.AF_INET6 if wanted.version == 6 else socket.AF_INET
    bound = socket.socket(family, socket.SOCK_STREAM)
    try:
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind((str(wanted), port))
        # Only now is it known that nobody else has it.
        bound.listen(_BACKLOG)
    except OSError as error:
        bound.close()
        raise BadAddress(
            Sentence(
                "Commands",
                "Nothing can be served at %1, port %2: %3. This computer's addresses: %4",
            ).filled(address, port, error.strerror, _own_words())
        ) from error
    return bound


def origin_of(bound: socket.socket, certificate: Certificate | None) -> str:
    """Return the address that phones open."""
    host, port = bound.getsockname()[:2]
    if certificate is not None:
        return f"https://{certificate.name.lower()}" + ("" if port == 443 else f":{port}")
    shown = f"[{host}]" if ":" in host else host
    return f"http://{shown}" + ("" if port == 80 else f":{port}")


def own_addresses() -> list[str]:
    """Return the address by which this computer reaches its network; nothing is sent."""
    found = []
    for family, elsewhere in ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1")):
        with contextlib.suppress(OSError), socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.connect((elsewhere, 9))
            found.append(str(probe.getsockname()[0]))
    return found


def tls_context(certificate: Certificate) -> ssl.SSLContext:
    """Return how TLS is done. Raises OSError (also as ssl.SSLError)."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    for file in (certificate.chain, certificate.key):
        require_plain(file)
    # Nobody is asked for a pass phrase: an empty one opens no key.
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
        backlog=_BACKLOG,
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
