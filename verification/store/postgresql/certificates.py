"""Why a server's certificate is refused: libpq only says that it is."""

from __future__ import annotations

import logging
import os
import socket
import ssl
import struct
from collections.abc import Mapping
from pathlib import Path

from verification.store.faults import Fault

#: What asks a PostgreSQL server for TLS, and its "yes" (PostgreSQL, "SSL Session Encryption").
_REQUEST, _YES = struct.pack("!ii", 8, 80877103), b"S"
#: X509_V_ERR_CERT_NOT_YET_VALID and X509_V_ERR_CERT_HAS_EXPIRED (openssl-verification-options).
_WRONG_TIME = (9, 10)
#: Seconds that a server may take to answer.
_TIMEOUT = 5

_log = logging.getLogger(__name__)


def why_refused(keywords: Mapping[str, str]) -> Fault:
    """Ask each host for its certificate, and say what is wrong with the first bad one.

    *keywords* are libpq's. Nothing but the certificate is asked for.
    """
    hosts = keywords.get("host", "localhost").split(",")
    ports = keywords.get("port", "5432").split(",")
    if len(ports) < len(hosts):
        ports *= len(hosts)
    for host, port in zip(hosts, ports, strict=False):
        try:
            _shake_hands(host, int(port or 5432), keywords)
        except ssl.SSLCertVerificationError as error:
            _log.info("the certificate of %s: %s", host, error.verify_message)
            wrong_time = error.verify_code in _WRONG_TIME
            return Fault.CERTIFICATE_EXPIRED if wrong_time else Fault.CERTIFICATE_REFUSED
        except (OSError, ValueError) as error:
            _log.info("the certificate of %s cannot be looked at: %s", host, error)
    return Fault.CERTIFICATE_REFUSED


def _shake_hands(host: str, port: int, keywords: Mapping[str, str]) -> None:
    given = keywords.get("sslrootcert") or os.environ.get("PGSSLROOTCERT")
    file = None if given == "system" else given or Path.home() / ".postgresql" / "root.crt"
    context = ssl.create_default_context(cafile=file)
    # libpq has compared the name already, or says so by itself.
    context.check_hostname = False
    with socket.create_connection((host, port), timeout=_TIMEOUT) as plain:
        if keywords.get("sslnegotiation") != "direct":
            plain.sendall(_REQUEST)
            if plain.recv(1) != _YES:
                return
        context.wrap_socket(plain, server_hostname=host).close()
