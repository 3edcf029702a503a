"""What answers at a server's address, and is no PostgreSQL server."""

from __future__ import annotations

import contextlib
import socket
import threading

import pytest

from verification.store.faults import Fault
from verification.store.postgresql.stranger import greets

#: The first that servers of SSH, mail, news and MySQL say; the S and N are answers to libpq, too.
GREETINGS = (b"SSH-2.0-OpenSSH_9.2\r\n", b"220 mail\r\n", b"NNTP ready\r\n", b"J\0\0\0\x0a8.0\0")


@contextlib.contextmanager
def listening(greeting):
    """A server that says *greeting* to whoever connects, and waits; its port."""
    with socket.create_server(("127.0.0.1", 0)) as server, contextlib.ExitStack() as open_ones:

        def serve():
            with contextlib.suppress(OSError):
                while True:
                    connection, _ = server.accept()
                    open_ones.enter_context(connection)
                    connection.sendall(greeting)

        thread = threading.Thread(target=serve)
        thread.start()
        yield server.getsockname()[1]
        server.shutdown(socket.SHUT_RDWR)
        thread.join()


@pytest.mark.parametrize("greeting", GREETINGS)
@pytest.mark.parametrize("mode", ["prefer", "require", "disable"])
def test_a_server_that_greets_is_no_postgresql_server(greeting, mode):
    pytest.importorskip("psycopg")
    from sqlalchemy import make_url

    from verification.store.database import DatabaseUnavailable
    from verification.store.postgresql.connection import Server

    with listening(greeting) as port:
        address = f"postgresql://a@127.0.0.1:{port}/b?sslmode={mode}&connect_timeout=2"
        with pytest.raises(DatabaseUnavailable) as raised:
            Server(make_url(address)).connect()
    assert raised.value.fault is Fault.NOT_POSTGRESQL


def test_nothing_is_a_greeting_where_nobody_speaks(monkeypatch):
    monkeypatch.setattr("verification.store.postgresql.stranger._PATIENCE", 0.05)
    with listening(b"") as port:
        assert not greets({"host": "127.0.0.1", "port": str(port)})
    # Nor where nobody listens any more, on a socket of this machine, or on several hosts.
    for host in ("127.0.0.1", "/run/postgresql", "a,b", ""):
        assert not greets({"host": host, "port": str(port)})
