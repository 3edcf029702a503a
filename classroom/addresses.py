"""Addresses of this computer that a class can be served at."""

from __future__ import annotations

import contextlib
import ipaddress
import socket
from dataclasses import dataclass
from pathlib import Path

from verification.domain.placeholders import Listing, Sentence

#: Connections that are taken at once, before the ones too many are closed: each is a file.
BACKLOG = 64


class BadAddress(Exception):  # noqa: N818
    """An address that no class can be held at; the text says why."""


def _own_words() -> str:
    return Listing(own_addresses()) or "-"


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
                "Commands", "“%1” is not an address such as 192.168.1.5. This computer's: %2"
            ).filled(address, _own_words())
        ) from None
    # Phones would open its IPv4 form.
    wanted = getattr(wanted, "ipv4_mapped", None) or wanted
    if wanted.is_unspecified or wanted.is_multicast:
        raise BadAddress(
            Sentence("Commands", "%1 means every address of this computer. Choose one: %2").filled(
                address, _own_words()
            )
        )
    family = socket.AF_INET6 if wanted.version == 6 else socket.AF_INET
    # Named, or asyncio leaves Nagle's algorithm on: each page's second half would wait 40 ms.
    bound = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind((str(wanted), port))
        # Only now is it known to be free.
        bound.listen(BACKLOG)
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
