"""A throw-away pgbouncer on loopback, in front of a fleet's server."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path

from testbed.fleet_server import PASSWORD, USER, FleetServer, find_program

_CONFIGURATION = """
[databases]
* = host=127.0.0.1 port={server}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = {folder}/users
pool_mode = {mode}
default_pool_size = {size}
query_wait_timeout = 2
"""


class Pooler:
    """pgbouncer as Debian has it, in one of its modes: session, transaction, statement."""

    def __init__(self, server, mode, size=20):
        self.folder = Path(tempfile.mkdtemp(prefix="pooler-"))
        self.port = FleetServer.free_port()
        (self.folder / "users").write_text(f'"owner" "{PASSWORD}"\n')
        configuration = self.folder / "pgbouncer.ini"
        configuration.write_text(
            _CONFIGURATION.format(
                server=server.port, port=self.port, folder=self.folder, mode=mode, size=size
            )
        )
        run_as = {}
        if os.geteuid() == 0:
            account = pwd.getpwnam(USER)
            run_as = {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}
            self.folder.chmod(0o755)
        self._process = subprocess.Popen(
            [find_program("pgbouncer"), "--quiet", str(configuration)],
            cwd="/",
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            **run_as,
        )
        end = time.monotonic() + 10
        while True:
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
            except OSError:
                assert self._process.poll() is None, "pgbouncer ended at once"
                assert time.monotonic() < end, "pgbouncer does not listen"
                time.sleep(0.05)
            else:
                return

    def close(self):
        self._process.terminate()
        self._process.wait(10)
        shutil.rmtree(self.folder, ignore_errors=True)
