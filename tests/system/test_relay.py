"""The relay that puts a network between a benchmark's workers and its server."""

from __future__ import annotations

import contextlib
import socket
import threading
import time

from testbed.relay import relayed


def echo(listening):
    with contextlib.suppress(OSError):
        client, _ = listening.accept()
        with client:
            while data := client.recv(65536):
                client.sendall(data)


def test_what_is_sent_comes_in_order_and_later_each_way():
    with socket.create_server(("127.0.0.1", 0)) as listening:
        threading.Thread(target=echo, args=[listening], daemon=True).start()
        with (
            relayed(listening.getsockname()[1], 0.05) as port,
            socket.create_connection(("127.0.0.1", port), timeout=20) as client,
        ):
            began = time.monotonic()
            sent = [f"{number:06d}".encode() for number in range(500)]
            for one in sent:
                client.sendall(one)
            came = b""
            while len(came) < 3000:
                came += client.recv(65536)
                took = time.monotonic() - began
                assert took >= 0.1
            assert came == b"".join(sent)
