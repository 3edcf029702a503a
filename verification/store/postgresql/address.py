"""The address of a PostgreSQL server: read, checked, and turned into what libpq takes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from verification.domain.placeholders import Sentence, Translate, said
from verification.domain.source_document import QT_TRANSLATE_NOOP
from verification.store.faults import BadDatabaseUrl


class AddressProblem(StrEnum):
    """What can be wrong with an address: the sentence, %1 what was written there.

    A window translates it, context "Address".
    """

    NO_ADDRESS = QT_TRANSLATE_NOOP(
        "Address",
        "Write a path such as /path/to/file.db or ./file.db, or sqlite:///path/to/file.db, or "
        "postgresql://user@server/database.",
    )
    NO_DRIVER = QT_TRANSLATE_NOOP(
        "Address", "PostgreSQL needs psycopg, which is not installed: pip install 'psycopg[binary]'"
    )
    NO_DATABASE = QT_TRANSLATE_NOOP(
        "Address", "Which database? Write postgresql://user@server/database."
    )
    KIND = QT_TRANSLATE_NOOP(
        "Address",
        "%1 databases are not supported. Write a path such as /path/to/file.db, or "
        "postgresql://user@server/database.",
    )
    NO_FILE_NAME = QT_TRANSLATE_NOOP(
        "Address", "the two windows share a file: write sqlite:///path/to/file.db"
    )
    FOLDER = QT_TRANSLATE_NOOP(
        "Address", "%1 is a folder, not a file: write sqlite:///path/to/file.db"
    )
    DEVICE = QT_TRANSLATE_NOOP(
        "Address",
        "%1 is a device, a pipe or a socket, not a file: write sqlite:///path/to/file.db",
    )
    AT_SIGN = QT_TRANSLATE_NOOP(
        "Address", "In a database address, a “@” within the login or the password is written %1."
    )
    HOST = QT_TRANSLATE_NOOP("Address", "“%1” is not a host name.")
    PORT = QT_TRANSLATE_NOOP("Address", "“%1” is not a port: write a number from 1 to 65535.")
    PORTS = QT_TRANSLATE_NOOP(
        "Address", "Write one port for all hosts, or one for each: postgresql://a:1,b:2/database."
    )
    PARAMETER = QT_TRANSLATE_NOOP("Address", "“%1” cannot be set in a database address.")
    VALUE = QT_TRANSLATE_NOOP("Address", "“%1” has an invalid value.")
    LONG_NAME = QT_TRANSLATE_NOOP(
        "Address", "The path is too long, or a name in it: choose a shorter one."
    )
    NETWORK_FOLDER = QT_TRANSLATE_NOOP(
        "Address",
        "A database on a network drive cannot be shared safely. Choose a folder on this "
        "computer; many machines share a PostgreSQL server.",
    )
    NO_FILE = QT_TRANSLATE_NOOP(
        "Address", "%1 is not a file, but a folder, a device, a pipe or a socket."
    )
    NO_HERE = QT_TRANSLATE_NOOP(
        "Address",
        "The folder that this program was started in no longer exists. Start it in another one.",
    )
    CHARACTERS = QT_TRANSLATE_NOOP("Address", "The address has characters that are not text.")


class BadAddress(BadDatabaseUrl):
    """An address that cannot be used: *problem*, and the part of the address that is meant."""

    def __init__(self, problem: AddressProblem, part: str = "") -> None:
        super().__init__(Sentence("Address", problem.value).filled(part))
        self.problem = problem
        self.part = part

    def words(self, translate: Translate) -> str:
        """Return the sentence: *translate* gets its context and the English."""
        return said(self, translate)


#: Everything before the hosts, the hosts, everything after them.
_PARTS = re.compile(r"(postgresql(?:\+\w+)?://(?:[^:/@]*(?::[^@]*)?@)?)([^/?]*)(.*)", re.DOTALL)
_PASSWORD = re.compile(r"\A(postgresql(?:\+\w+)?://[^:/@]*):[^@]*@")
_HOST = re.compile(r"(\[[0-9A-Fa-f:.%\w]+\]|[^:\[\]]*)(?::(.*))?", re.DOTALL)

#: Ours, not libpq's: where reports are read, hosts as before the question mark.
_REPORTS = "reports_host"
#: What may follow the question mark: parameters of libpq 18 that make sense for a client that
#: reads and writes (PostgreSQL, section "Parameter Key Words"); None: any text, range: a number.
#: No passwords: an address is shown and logged.
_PARAMETERS: dict[str, range | frozenset[str] | None] = {
    "application_name": None,
    "channel_binding": frozenset({"disable", "prefer", "require"}),
    "connect_timeout": range(1, 601),
    "gssdelegation": None,
    "gssencmode": frozenset({"disable", "prefer", "require"}),
    "gsslib": None,
    "host": None,
    "hostaddr": None,
    "keepalives": range(2),
    "keepalives_count": range(1, 128),
    "keepalives_idle": range(1, 32_768),
    "keepalives_interval": range(1, 32_768),
    "krbsrvname": None,
    "load_balance_hosts": frozenset({"disable", "random"}),
    "options": None,
    "passfile": None,
    "port": None,
    "require_auth": None,
    "requirepeer": None,
    "service": None,
    "sslcert": None,
    "sslcertmode": frozenset({"disable", "allow", "require"}),
    "sslcrl": None,
    "sslcrldir": None,
    "sslkey": None,
    "ssl_max_protocol_version": None,
    "ssl_min_protocol_version": None,
    "sslmode": frozenset({"disable", "allow", "prefer", "require", "verify-ca", "verify-full"}),
    "sslnegotiation": frozenset({"postgres", "direct"}),
    "sslrootcert": None,
    "sslsni": range(2),
    "target_session_attrs": frozenset(
        {"any", "read-write", "read-only", "primary", "standby", "prefer-standby"}
    ),
    "tcp_user_timeout": range(1, 600_001),
}


def read_server_address(text: str) -> URL:
    """Return the address; several hosts (``a:1,b:2``) become the query's ``host``, one by one.

    Raises :class:`BadAddress`.
    """
    parts = _PARTS.fullmatch(text)
    if parts is None:
        raise BadAddress(AddressProblem.NO_ADDRESS)
    before, hosts, after = parts.groups()
    several = hosts.split(",")
    # A login such as desk1@example can be told from its host where no password follows.
    has_password = ":" in before.partition("://")[2] or ":" in hosts.rpartition("@")[0]
    if any("@" in host[1:] for host in several) and (has_password or len(several) > 1):
        # The rest of a password is no host, and is not repeated.
        raise BadAddress(AddressProblem.AT_SIGN, "%40")
    try:
        if len(several) == 1:
            # SQLAlchemy's own error is about int().
            _split_hosts(several)
            url = make_url(text)
        else:
            url = make_url(before + after).update_query_pairs(
                [("host", host) for host in several], append=True
            )
    except (ArgumentError, NoSuchModuleError, ValueError) as error:
        raise BadAddress(AddressProblem.NO_ADDRESS) from error
    if not url.database:
        raise BadAddress(AddressProblem.NO_DATABASE)
    keywords_of(url)
    return url


def reports_address(url: URL) -> URL | None:
    """Return the address of the replica that reports are read from; None where there is none."""
    hosts = _reports_hosts(url.query.get(_REPORTS))
    if hosts is None:
        return None
    others = {"port", "host", "hostaddr", "target_session_attrs", _REPORTS}
    query = {name: value for name, value in url.query.items() if name not in others}
    # Neither kind of server is refused: what was a replica may be the primary by now.
    query |= {"target_session_attrs": "any", "host": hosts}
    return URL.create(
        url.drivername, url.username, url.password, database=url.database, query=query
    )


def _reports_hosts(value: str | tuple[str, ...] | None) -> tuple[str, ...] | None:
    if value is None:
        return None
    if not isinstance(value, str):
        raise BadAddress(AddressProblem.VALUE, _REPORTS)
    hosts = tuple(value.split(","))
    _split_hosts(hosts)
    return hosts


def place_of(url: URL) -> str:
    """Return login, hosts and database, for an operator to read: no password."""
    several = url.query.get("host")
    if not isinstance(several, tuple):
        return url.render_as_string(hide_password=True)
    return f"postgresql://{url.username or ''}@{','.join(several)}/{url.database}"


def without_password(text: str) -> str:
    """Return an address, of whatever kind, without the password that a server's may have."""
    return _PASSWORD.sub(r"\1@", text)


def keywords_of(url: URL) -> dict[str, str]:
    """Return an address as libpq's keywords. Raises :class:`BadAddress`."""
    found = {
        name: value
        for name, value in (
            ("user", url.username),
            ("password", str(url.password) if url.password is not None else None),
            ("dbname", url.database),
        )
        if value is not None
    }
    query = {**url.query}
    _reports_hosts(query.pop(_REPORTS, None))
    hosts = query.pop("host", ())
    hosts = tuple(hosts.split(",")) if isinstance(hosts, str) else hosts
    if url.host:
        host = f"[{url.host}]" if ":" in url.host else url.host
        hosts = (f"{host}:{url.port or ''}", *hosts)
    elif url.port:
        found["port"] = str(url.port)
    for name, value in query.items():
        found[name] = _checked(name, value)
    if hosts:
        pairs = _split_hosts(hosts)
        found["host"] = ",".join(host for host, _ in pairs)
        if any(port for _, port in pairs):
            if "port" in found:
                raise BadAddress(AddressProblem.PORTS)
            found["port"] = ",".join(port for _, port in pairs)
    if "port" in found:
        ports = found["port"].split(",")
        for port in ports:
            _check_port(port)
        if len(ports) not in (1, max(1, len(hosts))):
            raise BadAddress(AddressProblem.PORTS)
    if any("\0" in value for value in found.values()):
        raise BadAddress(AddressProblem.CHARACTERS)
    try:
        "".join(found.values()).encode()
    except UnicodeEncodeError as error:
        raise BadAddress(AddressProblem.CHARACTERS) from error
    return found


def _split_hosts(hosts: Sequence[str]) -> list[tuple[str, str]]:
    found = []
    for one in hosts:
        if one.startswith(("/", "@")):  # the folder of a socket
            found.append((one, ""))
            continue
        match = _HOST.fullmatch(one)
        if match is None:
            raise BadAddress(AddressProblem.HOST, one)
        host, port = match[1].strip("[]"), match[2] or ""
        _check_port(port)
        found.append((host, port))
    return found


def _check_port(port: str) -> None:
    if port and not (port.isascii() and port.isdigit() and 1 <= int(port[:6]) <= 65_535):
        raise BadAddress(AddressProblem.PORT, port)


def _checked(name: str, value: str | tuple[str, ...]) -> str:
    if name not in _PARAMETERS:
        raise BadAddress(AddressProblem.PARAMETER, name)
    if not isinstance(value, str):
        raise BadAddress(AddressProblem.VALUE, name)
    match _PARAMETERS[name]:
        case None:
            return value
        case range() as numbers:
            fine = value.isascii() and value.isdigit() and int(value[:9]) in numbers
        case allowed:
            fine = value in allowed
    if not fine:
        raise BadAddress(AddressProblem.VALUE, name)
    return value
