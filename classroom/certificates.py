"""What is wrong with a certificate before any phone refuses it: said to the trainer, in words."""

from __future__ import annotations

from datetime import datetime

from cryptography import x509

from classroom.addresses import Certificate
from verification.domain.local_time import local
from verification.domain.placeholders import Listing, Sentence
from verification.security.plain_file import read_plain

#: Bytes of a chain: a few certificates.
_MOST = 256_000


def certificate_problem(certificate: Certificate, now: datetime) -> Sentence | None:
    """Return why phones would not accept it at *now*, or None.

    The chain has been loaded once, so it is one. Raises OSError.
    """
    own = x509.load_pem_x509_certificates(read_plain(certificate.chain, _MOST))[0]
    if now > own.not_valid_after_utc:
        return Sentence(
            "Commands", "The certificate expired on %1: phones would refuse it."
        ).filled(f"{local(own.not_valid_after_utc):%Y-%m-%d}")
    if now < own.not_valid_before_utc:
        return Sentence(
            "Commands", "The certificate is valid from %1 on: is this computer's clock right?"
        ).filled(f"{local(own.not_valid_before_utc):%Y-%m-%d}")
    names = _names(own)
    if not any(_matches(one.lower(), certificate.name.lower()) for one in names):
        return Sentence(
            "Commands", "The certificate is not for %1, so phones would refuse it. It is for: %2"
        ).filled(certificate.name, Listing(names) or "-")
    return None


def _names(own: x509.Certificate) -> list[str]:
    try:
        found = own.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return []
    return [
        *found.get_values_for_type(x509.DNSName),
        *(str(one) for one in found.get_values_for_type(x509.IPAddress)),
    ]


def _matches(pattern: str, name: str) -> bool:
    """Whether a certificate's name covers a host; a star stands for one label (RFC 6125)."""
    if pattern.startswith("*."):
        return name.partition(".")[2] == pattern[2:]
    return pattern == name
