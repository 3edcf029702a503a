"""A throw-away PostgreSQL server on loopback, for ``make test-fleet``: own folder, free port.

``python -m testbed.fleet_server COMMAND…`` starts it, runs the command with its address in
$KIOSK_TEST_SERVER, and stops it.
"""

from __future__ import annotations

import contextlib
import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

#: Debian keeps each version's programs in a folder of its own.
PROGRAMS = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: path.parent.name)
#: The server refuses to run as root.
USER = "postgres"
PASSWORD = "throw-away"  # noqa: S105 - for a server that lives for one test run


def find_program(name):
    """Return where a server's program is, None where it is not installed.

    Debian keeps some where only root looks.
    """
    return shutil.which(name, path=f"{os.environ.get('PATH', os.defpath)}:/usr/sbin")


class FleetServer:
    """Started and stopped at will, like a server in a room to which no one has the key."""

    def __init__(self, *, durable=False):
        """*durable*: a commit waits for the disk, as on a server that is kept."""
        if not PROGRAMS:
            raise FileNotFoundError("PostgreSQL is not installed: apt-get install postgresql")
        self._bin = PROGRAMS[-1]
        self.folder = Path(tempfile.mkdtemp(prefix="fleet-"))
        self.port = self.free_port()
        self._as_root = os.geteuid() == 0
        if self._as_root:
            account = pwd.getpwnam(USER)
            os.chown(self.folder, account.pw_uid, account.pw_gid)
        self._data = self.folder / "data"
        password = self.folder / "password"
        password.write_text(PASSWORD)
        password.chmod(0o644)
        self._run(
            "initdb", "--pgdata", self._data, "--username", "owner", "--pwfile", password,
            "--auth", "scram-sha-256", "--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync",
        )  # fmt: skip
        with (self._data / "postgresql.conf").open("a") as file:
            file.write(
                f"port = {self.port}\nlisten_addresses = '127.0.0.1'\n"
                f"unix_socket_directories = '{self.folder}'\nmax_connections = 300\n"
                # What lives for one run may go with a computer that goes down.
                f"fsync = {'on' if durable else 'off'}\n"
            )
        self.start()

    @staticmethod
    def free_port():
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            return free.getsockname()[1]

    def _run(self, program, *arguments):
        command = [str(self._bin / program), *map(str, arguments)]
        if self._as_root:
            command = ["runuser", "-u", USER, "--", *command]
        done = subprocess.run(command, cwd="/", capture_output=True, encoding="utf-8", timeout=60)
        if done.returncode:
            raise RuntimeError(f"{program}: {done.stdout}{done.stderr}")

    @staticmethod
    def make_certificate(days):
        """Return a certificate for localhost, and its key.

        It is good for *days*; a negative number: it was, until so many days ago.
        """
        key = ec.generate_private_key(ec.SECP256R1())
        name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
        now = datetime.now(UTC)
        certificate = (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - timedelta(days=30))
            .not_valid_after(now + timedelta(days=days))
            .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
            .sign(key, hashes.SHA256())
        )
        pem = serialization.Encoding.PEM
        private = key.private_bytes(
            pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        return certificate.public_bytes(pem), private

    def turn_on_tls(self, days=1):
        """Use a certificate for localhost; return the file that a client checks it by."""
        shown, private = self.make_certificate(days)
        for file_name, content in (("server.key", private), ("server.crt", shown)):
            file = self._data / file_name
            file.write_bytes(content)
            file.chmod(0o600)
            if self._as_root:
                shutil.chown(file, USER, USER)
        with (self._data / "postgresql.conf").open("a") as settings:
            settings.write("ssl = on\nssl_min_protocol_version = 'TLSv1.3'\n")
        self.stop()
        self.start()
        trusted = self.folder / "ca.pem"
        trusted.write_bytes(shown)
        return trusted

    def start(self):
        """Start, and wait until it answers."""
        log = self.folder / "log"
        self._run("pg_ctl", "start", "--wait", "--silent", "--pgdata", self._data, "--log", log)

    def reload(self, *first_entries):
        """Read the settings again; with *first_entries*, as the first lines of pg_hba.conf."""
        entries = self._data / "pg_hba.conf"
        kept = [line for line in entries.read_text().splitlines() if "# ours" not in line]
        entries.write_text("\n".join([*(f"{one} # ours" for one in first_entries), *kept, ""]))
        self._run("pg_ctl", "reload", "--silent", "--pgdata", self._data)

    @contextlib.contextmanager
    def set(self, *lines):
        """Within, these lines are in the server's configuration; it restarts before and after."""
        file = self._data / "postgresql.conf"
        former = file.read_text()
        for text in ("\n".join([former, *lines, ""]), former):
            file.write_text(text)
            self.stop()
            self.start()
            if text != former:
                yield

    def processes(self):
        """Return the ids of the server's processes."""
        first = int((self._data / "postmaster.pid").read_text().split()[0])
        found = [first]
        for status in Path("/proc").glob("[0-9]*/stat"):
            with contextlib.suppress(OSError):
                if int(status.read_text().rpartition(")")[2].split()[1]) == first:
                    found.append(int(status.parent.name))
        return found

    @contextlib.contextmanager
    def frozen(self):
        """Within, every process of it is stopped: its machine still answers, it does not."""
        stopped = self.processes()
        for process in stopped:
            os.kill(process, signal.SIGSTOP)
        try:
            yield
        finally:
            for process in stopped:
                os.kill(process, signal.SIGCONT)

    def ensure(self):
        """Start unless it runs: a test that failed may have left it stopped."""
        if not (self._data / "postmaster.pid").exists():
            self.start()

    def stop(self, mode="fast"):
        """Stop; "immediate" is as if the plug were pulled."""
        self._run("pg_ctl", "stop", "--wait", "--silent", "--pgdata", self._data, "--mode", mode)

    def address(self, database="postgres", user="owner"):
        """Return a database's address."""
        return f"postgresql://{user}:{PASSWORD}@127.0.0.1:{self.port}/{database}"

    def close(self):
        """Stop and remove everything."""
        if (self._data / "postmaster.pid").exists():
            self.stop("immediate")
        shutil.rmtree(self.folder, ignore_errors=True)


def run(command):
    server = FleetServer()
    try:
        environment = {**os.environ, "KIOSK_TEST_SERVER": server.address()}
        return subprocess.run(command, env=environment).returncode
    finally:
        server.close()


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
