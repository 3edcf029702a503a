"""A network between a client and a server on one computer: a relay on loopback that delays.

``python -m testbed.relay PORT SECONDS`` passes on what comes, each way that much later, to PORT;
it prints the port that it listens on, and runs until it is ended.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import subprocess
import sys


class _Half(asyncio.Protocol):
    """One end of a connection; *other* is the end that its bytes go to."""

    def __init__(self, delay):
        self._delay = delay
        self.other = None
        self.transport = None
        self._early = []

    def connection_made(self, transport):
        self.transport = transport
        transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def data_received(self, data):
        # In order: the loop keeps calls of one moment in the order in which they were asked for.
        asyncio.get_running_loop().call_later(self._delay, self._pass_on, data)

    def connection_lost(self, _error):
        asyncio.get_running_loop().call_later(self._delay, self._hang_up)

    def _pass_on(self, data):
        if self.other is None:
            self._early.append(data)
        elif not self.other.transport.is_closing():
            self.other.transport.write(data)

    def _hang_up(self):
        if self.other is not None:
            self.other.transport.close()

    def join(self, other):
        """Pass on what comes to *other*, and what has come already."""
        self.other = other
        for data in self._early:
            self._pass_on(data)


class _Client(_Half):
    def __init__(self, delay, port):
        super().__init__(delay)
        self._port = port

    def connection_made(self, transport):
        super().connection_made(transport)
        self._dialling = asyncio.ensure_future(self._dial())

    async def _dial(self):
        loop = asyncio.get_running_loop()
        _, server = await loop.create_connection(
            lambda: _Half(self._delay), "127.0.0.1", self._port
        )
        server.join(self)
        self.join(server)


async def _serve(port, delay):
    server = await asyncio.get_running_loop().create_server(
        lambda: _Client(delay, port), "127.0.0.1", 0, backlog=200
    )
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


@contextlib.contextmanager
def relayed(port, delay):
    """Within, the port that leads to *port*, with *delay* seconds each way."""
    command = [sys.executable, "-m", "testbed.relay", str(port), str(delay)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield int(process.stdout.readline())
        finally:
            process.kill()


if __name__ == "__main__":
    asyncio.run(_serve(int(sys.argv[1]), float(sys.argv[2])))
