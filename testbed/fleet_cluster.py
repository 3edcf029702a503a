"""A throw-away PostgreSQL cluster on loopback, for ``make test-failover``: Patroni, etcd, HAProxy.

Two PostgreSQL servers, of which Patroni makes one the leader and keeps the other a synchronous
standby; etcd remembers which; HAProxy leads to the leader. All of it in a folder of its own, on
free ports, as an unprivileged user.
"""

from __future__ import annotations

import contextlib
import json
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

import psycopg

from testbed.fleet_server import PASSWORD, PROGRAMS, USER, FleetServer, find_program

NODES = ("one", "two")
#: What the cluster needs, from Debian's packages etcd-server, patroni, haproxy and postgresql.
NEEDED = ("etcd", "patroni", "haproxy")

_PATRONI = """
scope: kiosks
name: {name}
restapi: {{listen: "127.0.0.1:{rest}", connect_address: "127.0.0.1:{rest}"}}
etcd3: {{host: "127.0.0.1:{etcd}"}}
bootstrap:
  dcs:
    ttl: 8
    loop_wait: 1
    retry_timeout: 3
    maximum_lag_on_failover: 1048576
    synchronous_mode: true
    postgresql:
      use_pg_rewind: true
      parameters: {{max_connections: 60, wal_log_hints: "on"}}
  initdb: [{{encoding: UTF8}}, {{locale: C.UTF-8}}, data-checksums, no-sync]
postgresql:
  listen: "127.0.0.1:{port}"
  connect_address: "127.0.0.1:{port}"
  data_dir: {folder}/{name}
  bin_dir: {programs}
  pgpass: {folder}/{name}.pgpass
  authentication:
    superuser: {{username: owner, password: {password}}}
    replication: {{username: replicator, password: {password}}}
  parameters: {{unix_socket_directories: "{folder}", shared_buffers: 16MB}}
  pg_hba:
    - host replication replicator 127.0.0.1/32 scram-sha-256
    - host all all 127.0.0.1/32 scram-sha-256
"""
_HAPROXY = """
global
    maxconn 200
defaults
    mode tcp
    timeout connect 2s
    timeout client 30m
    timeout server 30m
    timeout check 1s
listen postgresql
    bind 127.0.0.1:{port}
    option httpchk OPTIONS /primary
    http-check expect status 200
    default-server inter 500ms fall 2 rise 1 on-marked-down shutdown-sessions
{servers}
"""


def missing():
    """Return which of the programs are not installed."""
    found = [name for name in NEEDED if find_program(name) is None]
    return found if PROGRAMS else [*found, "postgresql"]


class FleetCluster:
    """Two servers, their leader killed or changed at will."""

    def __init__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="cluster-"))
        self._processes: dict[str, subprocess.Popen] = {}
        self._as = {}
        if os.geteuid() == 0:
            account = pwd.getpwnam(USER)
            os.chown(self.folder, account.pw_uid, account.pw_gid)
            self._as = {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}
        self._etcd, peers, self.proxy_port = (FleetServer.free_port() for _ in range(3))
        self.ports = {name: FleetServer.free_port() for name in NODES}
        self._rest = {name: FleetServer.free_port() for name in NODES}
        try:
            self._start_etcd(peers)
            for name in NODES:
                self._configure(name)
                self.start(name)
                # The first makes the cluster, the second copies it.
                self.wait_for(lambda name=name: self._state(name).get("state") == "running", 60)
            self._start_proxy()
            self.wait_until_whole()
        except BaseException:
            self.close()
            raise

    # -- its parts --------------------------------------------------------------------------

    def _run(self, name, *command):
        log = (self.folder / f"{name}.log").open("ab")
        self._processes[name] = subprocess.Popen(
            list(map(str, command)), stdout=log, stderr=log, cwd="/", start_new_session=True,
            env={"PATH": os.environ["PATH"], "HOME": str(self.folder), "LC_ALL": "C.UTF-8"},
            **self._as,
        )  # fmt: skip
        log.close()

    def _start_etcd(self, peers):
        client, peer = (f"http://127.0.0.1:{port}" for port in (self._etcd, peers))
        self._run(
            "etcd", "etcd", "--data-dir", self.folder / "etcd", "--name", "etcd",
            "--listen-client-urls", client, "--advertise-client-urls", client,
            "--listen-peer-urls", peer, "--initial-advertise-peer-urls", peer,
            "--initial-cluster", f"etcd={peer}",
        )  # fmt: skip
        self.wait_for(lambda: _answer(f"{client}/health").get("health") == "true", 20)

    def _configure(self, name):
        file = self.folder / f"{name}.yml"
        file.write_text(
            _PATRONI.format(
                name=name, rest=self._rest[name], etcd=self._etcd, port=self.ports[name],
                folder=self.folder, programs=PROGRAMS[-1], password=PASSWORD,
            )
        )  # fmt: skip
        file.chmod(0o644)

    def start(self, name):
        """Start a node, or start it again after :meth:`kill`."""
        self._run(name, "/usr/bin/patroni", self.folder / f"{name}.yml")

    def _start_proxy(self):
        servers = "\n".join(
            f"    server {name} 127.0.0.1:{self.ports[name]} check port {self._rest[name]}"
            for name in NODES
        )
        file = self.folder / "haproxy.cfg"
        file.write_text(_HAPROXY.format(port=self.proxy_port, servers=servers))
        file.chmod(0o644)
        self._run("haproxy", find_program("haproxy"), "-db", "-f", file)

    # -- what happens to it -----------------------------------------------------------------

    def _state(self, name):
        return _answer(f"http://127.0.0.1:{self._rest[name]}/patroni")

    def leader(self):
        """Return the name of the node that can be written, or None at the moment."""
        leaders = [name for name in NODES if self._state(name).get("role") in ("master", "primary")]
        return leaders[0] if len(leaders) == 1 else None

    def wait_for_leader(self, other_than=None):
        """Wait until a node (another one) is the leader; return its name."""
        self.wait_for(lambda: self.leader() not in (None, other_than), 60)
        return self.leader()

    def wait_until_whole(self):
        """Wait until there is a leader, and what it commits is on the other node, too."""

        def whole():
            leader = self.leader() or NODES[0]
            members = _answer(f"http://127.0.0.1:{self._rest[leader]}/cluster").get("members", ())
            return sorted(one["role"] for one in members) == ["leader", "sync_standby"]

        self.wait_for(whole, 60)

    def kill(self, name):
        """The node's machine loses its power."""
        pid_file = self.folder / name / "postmaster.pid"
        server = int(pid_file.read_text().split()[0])
        keeper = self._processes.pop(name)
        os.kill(keeper.pid, signal.SIGKILL)
        for process in _family(server):
            with contextlib.suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
        keeper.wait(10)

    def switch_over(self):
        """An administrator makes the other node the leader; return its name."""
        leader = self.leader()
        (other,) = (name for name in NODES if name != leader)
        request = urllib.request.Request(
            f"http://127.0.0.1:{self._rest[leader]}/switchover",
            json.dumps({"leader": leader, "candidate": other}).encode(),
        )
        with urllib.request.urlopen(request, timeout=60) as answer:  # noqa: S310
            assert answer.status == 200
        return self.wait_for_leader(leader)

    def connect(self, name=None):
        """Return an administrator's connection to a node, or to the leader by way of HAProxy."""
        port = self.ports[name] if name else self.proxy_port
        return psycopg.connect(
            f"postgresql://owner:{PASSWORD}@127.0.0.1:{port}/postgres",
            autocommit=True,
            connect_timeout=3,
        )

    def address(self, database, way):
        """Return a database's address by *way* of "haproxy", of "several" hosts, or of one node."""
        match way:
            case "haproxy":
                ports, ending = [self.proxy_port], ""
            case "several":
                ports, ending = self.ports.values(), "?target_session_attrs=read-write"
            case node:
                ports, ending = [self.ports[node]], ""
        hosts = ",".join(f"127.0.0.1:{port}" for port in ports)
        return f"postgresql://owner:{PASSWORD}@{hosts}/{database}{ending}"

    def wait_for(self, fact, seconds):
        """Wait for something in another process: there is nothing to be told by."""
        end = time.monotonic() + seconds
        while not fact():
            if time.monotonic() > end:
                logs = "\n".join(
                    f"--- {log.name}\n{log.read_text(errors='replace')[-1500:]}"
                    for log in self.folder.glob("*.log")
                )
                raise TimeoutError(logs)
            time.sleep(0.1)

    def close(self):
        """Stop and remove everything."""
        for name in reversed(self._processes):
            self._processes[name].terminate()
        for process in self._processes.values():
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(20)
            process.kill()
            process.wait(10)
        for name in NODES:
            with contextlib.suppress(OSError, ValueError, IndexError):
                server = int((self.folder / name / "postmaster.pid").read_text().split()[0])
                for process in _family(server):
                    os.kill(process, signal.SIGKILL)
        shutil.rmtree(self.folder, ignore_errors=True)


def _answer(address):
    try:
        with urllib.request.urlopen(address, timeout=2) as answer:  # noqa: S310 - on loopback
            return json.load(answer)
    except urllib.error.HTTPError as error:
        # Patroni says "unavailable" and describes the node all the same.
        with contextlib.suppress(ValueError):
            return json.load(error)
    except (OSError, ValueError):
        pass
    return {}


def _family(first):
    """Return the ids of a process and its children, unless it is another user's program."""
    found = []
    for status in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            text = status.read_text()
            process, parent = int(status.parent.name), int(text.rpartition(")")[2].split()[1])
            if first in (process, parent) and "(postgres)" in text:
                found.append(process)
    return found
