"""The address of a database, as an operator writes it: a file's path, or a URL.

A path is taken as it is: any name that the system allows. It begins with ``/``, ``./``, ``../`` or
``~``, on Windows also with a drive; or it has a folder, or ends in ``.db`` (``drill/kiosk.db``,
``kiosk.db``). Any other single word is a path only if that file is there: a slip of the finger
makes no new database. What has ``:`` or ``@`` before its first slash looks like a server's
address, and is no path. The path in ``sqlite:///path`` is taken as it is, too — nothing is decoded
— except that options may follow a ``?``: a name with a question mark is given as a plain path.
"""

from __future__ import annotations

import errno
import os
import sys
from importlib.util import find_spec
from pathlib import PurePath

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from verification.store.file_paths import (
    expanded,
    is_network_path,
    is_path,
    windows_drive_type,
)
from verification.store.postgresql.address import AddressProblem, BadAddress, read_server_address

_FILE = "sqlite:///"


def check_address(text: str, *, from_anywhere: bool = False) -> None:
    """Raise :class:`BadDatabaseUrl` unless *text* is an address of a file or a server.

    That it leads somewhere is not asked; that this installation could go there is. *from_anywhere*
    refuses a path that means another file in another folder.
    """
    url = read_address(text)
    if url.get_backend_name() == "postgresql":
        if find_spec("psycopg") is None:
            raise BadAddress(AddressProblem.NO_DRIVER)
    elif from_anywhere and not PurePath(url.database or "").is_absolute():
        raise BadAddress(AddressProblem.NO_ADDRESS)


def read_address(text: str) -> URL:
    """Return the address in SQLAlchemy's form. Raises :class:`BadDatabaseUrl`."""
    if text.partition(":")[0].partition("+")[0] == "postgresql":
        return read_server_address(text)
    if "\0" in text:
        raise BadAddress(AddressProblem.CHARACTERS)
    if is_path(text):
        return _checked(URL.create("sqlite", database=expanded(text)))
    if text.startswith(_FILE):
        return _file_url(text.removeprefix(_FILE))
    try:
        url = make_url(text)
        backend = url.get_backend_name()
    except (ArgumentError, NoSuchModuleError, ValueError) as error:
        # It may have a password in it: not repeated.
        raise BadAddress(AddressProblem.NO_ADDRESS) from error
    if backend != "sqlite":
        raise BadAddress(AddressProblem.KIND, backend)
    if url.drivername != "sqlite+pysqlite" or url.host or url.port or url.username:
        # Two slashes instead of three make the first folder a host.
        raise BadAddress(AddressProblem.NO_ADDRESS)
    return _checked(url)


def _file_url(rest: str) -> URL:
    path, mark, options = rest.partition("?")
    try:
        # The options alone: SQLAlchemy must not take the path apart.
        query = make_url(f"{_FILE}x?{options}").query if mark else {}
    except (ArgumentError, ValueError) as error:
        raise BadAddress(AddressProblem.NO_ADDRESS) from error
    return _checked(URL.create("sqlite", database=path, query=query))


def _checked(url: URL) -> URL:
    if not url.database or url.database == ":memory:":
        raise BadAddress(AddressProblem.NO_FILE_NAME)
    try:
        real = os.path.realpath(url.database)
    except UnicodeEncodeError as error:
        raise BadAddress(AddressProblem.CHARACTERS) from error
    except FileNotFoundError as error:
        raise BadAddress(AddressProblem.NO_HERE) from error
    # With the ending of what SQLite writes beside it.
    if _is_too_long(f"{real}-journal"):
        raise BadAddress(AddressProblem.LONG_NAME)
    # The root by any name, such as "/..", has none that a log could be named after.
    if not (PurePath(url.database).name and PurePath(real).name):
        raise BadAddress(AddressProblem.FOLDER, url.database)
    # Before SQLite opens it: that would wait for a pipe's other end.
    if os.path.exists(real) and not os.path.isfile(real):  # noqa: PTH110, PTH113
        is_folder = os.path.isdir(real)  # noqa: PTH112
        kind = AddressProblem.FOLDER if is_folder else AddressProblem.DEVICE
        raise BadAddress(kind, url.database)
    if sys.platform == "win32" and is_network_path(real, windows_drive_type):
        raise BadAddress(AddressProblem.NETWORK_FOLDER)
    return url


def _is_too_long(path: str) -> bool:
    try:
        os.stat(path)  # noqa: PTH116
    except OSError as error:
        return error.errno == errno.ENAMETOOLONG
    return False
