"""The address of a PostgreSQL server: read, checked, and turned into what libpq takes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from verification.store.faults import BadDatabaseUrl

_EXAMPLE = "write postgresql://user@server:5432/database"
#: Everything before the hosts, the hosts, everything after them.
_PARTS = re.compile(r"(postgresql(?:\+\w+)?://(?:[^:/@]*(?::[^@]*)?@)?)([^/?]*)(.*)", re.DOTALL)
_HOST = re.compile(r"(\[[0-9A-Fa-f:.%\w]+\]|[^:\[\]]*)(?::(.*))?", re.DOTALL)

#: What may follow the question mark: parameters of libpq 18 that make sense for a client that
#: reads and writes (PostgreSQL, section "Parameter Key Words"); None: any text, range: a number.
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
    "sslpassword": None,
    "sslrootcert": None,
    "sslsni": range(2),
    "target_session_attrs": frozenset(
        {"any", "read-write", "read-only", "primary", "standby", "prefer-standby"}
    ),
    "tcp_user_timeout": range(1, 600_001),
    "user": None,
    "password": None,
}


def read_server_address(text: str) -> URL:
    """Return the address; several hosts (``a:1,b:2``) become the query's ``host``, one by one.

    Raises :class:`BadDatabaseUrl`, saying what is wrong with it.
    """
    parts = _PARTS.fullmatch(text)
    if parts is None:
        raise BadDatabaseUrl(f"this is not a server's address; {_EXAMPLE}")
    before, hosts, after = parts.groups()
    several = hosts.split(",")
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
        raise BadDatabaseUrl(f"this address cannot be read; {_EXAMPLE}") from error
    if not url.database:
        raise BadDatabaseUrl(f"which database? {_EXAMPLE}")
    keywords_of(url)
    return url


def place_of(url: URL) -> str:
    """Return login, hosts and database, for an operator to read: no password."""
    several = url.query.get("host")
    if not isinstance(several, tuple):
        return url.render_as_string(hide_password=True)
    return f"postgresql://{url.username or ''}@{','.join(several)}/{url.database}"


def keywords_of(url: URL) -> dict[str, str]:
    """Return an address as libpq's keywords. Raises :class:`BadDatabaseUrl`."""
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
                raise BadDatabaseUrl("write the port once: after the host, or as port=")
            found["port"] = ",".join(port for _, port in pairs)
    if "port" in found:
        ports = found["port"].split(",")
        for port in ports:
            _check_port(port)
        if len(ports) not in (1, max(1, len(hosts))):
            raise BadDatabaseUrl("give as many ports as hosts, or one for all")
    if any("\0" in value for value in found.values()):
        raise BadDatabaseUrl("an address has no NUL character in it")
    try:
        "".join(found.values()).encode()
    except UnicodeEncodeError as error:
        raise BadDatabaseUrl("this address has characters that are no text") from error
    return found


def _split_hosts(hosts: Sequence[str]) -> list[tuple[str, str]]:
    found = []
    for one in hosts:
        if one.startswith(("/", "@")):  # the folder of a socket
            found.append((one, ""))
            continue
        match = _HOST.fullmatch(one)
        if match is None:
            raise BadDatabaseUrl(f"“{one}” is no host; {_EXAMPLE}")
        host, port = match[1].strip("[]"), match[2] or ""
        _check_port(port)
        found.append((host, port))
    return found


def _check_port(port: str) -> None:
    if port and not (port.isascii() and port.isdigit() and 1 <= int(port[:6]) <= 65_535):
        raise BadDatabaseUrl(f"“{port}” is no port: a number from 1 to 65535")


def _checked(name: str, value: str | tuple[str, ...]) -> str:
    if name not in _PARAMETERS:
        raise BadDatabaseUrl(f"“{name}” is not known after the question mark of an address")
    if not isinstance(value, str):
        raise BadDatabaseUrl(f"“{name}” is there more than once")
    match _PARAMETERS[name]:
        case None:
            return value
        case range() as numbers:
            if value.isascii() and value.isdigit() and int(value[:9]) in numbers:
                return value
            limits = f"a number from {numbers.start} to {numbers.stop - 1}"
            raise BadDatabaseUrl(f"{name} is {limits}, not “{value}”")
        case allowed:
            if value in allowed:
                return value
            raise BadDatabaseUrl(f"{name} is one of {', '.join(sorted(allowed))}, not “{value}”")
