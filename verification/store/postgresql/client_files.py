"""The files that libpq reads on this machine: it would wait for the other end of a pipe."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from verification.store.postgresql.address import AddressProblem, BadAddress

#: What is no file, and may be named all the same: nothing, and the system's own certificates.
_NO_FILES = (os.devnull, "system")
#: libpq's keyword -> the variable, and the file below the home folder, that stand in for it
#: (PostgreSQL 18, "Parameter Key Words", "Environment Variables", "SSL Support").
_FILES = {
    "servicefile": ("PGSERVICEFILE", ".pg_service.conf"),
    "sslcert": ("PGSSLCERT", ".postgresql/postgresql.crt"),
    "sslcrl": ("PGSSLCRL", ".postgresql/root.crl"),
    "sslkey": ("PGSSLKEY", ".postgresql/postgresql.key"),
    "sslrootcert": ("PGSSLROOTCERT", ".postgresql/root.crt"),
}


def require_files(keywords: Mapping[str, str], environment: Mapping[str, str]) -> None:
    """Raise :class:`BadAddress` for one that is there and no file; nothing is opened.

    *keywords* are libpq's. One that is missing, or is unreadable, libpq reports itself;
    a password file that is none, it leaves alone.
    """
    for keyword, (variable, usual) in _FILES.items():
        if given := keywords.get(keyword):
            name, path = keyword, Path(given)
        elif given := environment.get(variable):
            name, path = f"${variable}", Path(given)
        else:
            name, path = f"~/{usual}", Path.home() / usual
        if given in _NO_FILES:
            continue
        try:
            unfit = path.exists() and not path.is_file()
        except OSError:
            continue
        if unfit:
            raise BadAddress(AddressProblem.NO_FILE, name)
