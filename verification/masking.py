"""Masked forms: enough to recognise what is yours, too little to learn what is not."""

from __future__ import annotations


def mask_name(name: str) -> str:
    """Return ``张**`` for a Chinese name, ``Z*** W******`` for a Latin one."""
    return " ".join(word[:1] + "*" * (len(word) - 1) for word in name.split(" "))


def mask_identity_number(number: str) -> str:
    """Return the first and the last character of an identity number, the rest as stars."""
    if len(number) < 3:
        return "*" * len(number)
    return number[0] + "*" * (len(number) - 2) + number[-1]


def mask_login(login_name: str) -> str:
    """Return the first two and the last two characters of a login name, ``qi***ks``."""
    if len(login_name) < 6:
        return login_name[:1] + "***"
    return f"{login_name[:2]}***{login_name[-2:]}"
