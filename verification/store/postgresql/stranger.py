"""Whether what answers at a server's address is another kind of server."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Mapping

#: Seconds that connecting, and then a greeting, may take.
_PATIENCE = 1.0


def greets(keywords: Mapping[str, str]) -> bool:
    """Whether the one host of libpq's *keywords* speaks before it is asked anything.

    So do servers of SSH, mail and MySQL. PostgreSQL waits for its client (PostgreSQL 18, "Message
    Flow"); libpq takes the S of "SSH" for "yes, encrypted", and waits as well.
    """
    host = keywords.get("hostaddr") or keywords.get("host", "")
    port = keywords.get("port") or "5432"
    if not host or host.startswith(("/", "@")) or "," in host or not port.isdigit():
        return False
    with (
        contextlib.suppress(OSError),
        socket.create_connection((host, int(port)), _PATIENCE) as connection,
    ):
        return bool(connection.recv(1))
    return False
