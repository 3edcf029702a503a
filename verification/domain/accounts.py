"""Accounts of JD Cloud and of JD, and what one learns of the other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class RealNameSource(StrEnum):
    """Where a JD account finished individual real-name verification (document, step 2)."""

    JD_MALL = "jd_mall"
    JD_FINANCE = "jd_finance"


@dataclass(frozen=True)
class CloudAccount:
    """A JD Cloud account, to be verified. *verified* is true once a binding is committed."""

    account_id: int
    login_name: str
    verified: bool


@dataclass(frozen=True)
class JdAccount:
    """A JD account as its owner's phone knows it: fictitious people only.

    *real_name* is in Chinese script, *latin_name* in Latin. *bound_cloud_account_ids* are the
    cloud accounts that this person has verified, with this JD account or another.
    """

    account_id: int
    login_name: str
    real_name: str
    latin_name: str
    identity_number: str
    real_name_source: RealNameSource | None
    bound_cloud_account_ids: tuple[int, ...]


@dataclass(frozen=True)
class ConsentRecord:
    """What the person agreed to: kept for each binding, and only for a binding.

    *text_version* is the document's date, *language* the one shown, *text_sha256* the hex digest
    of the UTF-8 sentence that was shown. *withdrawn_at* is when the person took the
    consent back: the record stays (PIPL art. 56), the real-name information goes.
    """

    session_id: str
    jd_account_id: int
    text_version: str
    language: str
    text_sha256: str
    agreed_at: datetime
    withdrawn_at: datetime | None = None


@dataclass(frozen=True)
class VerifiedIdentity:
    """The real-name information that JD Cloud obtained for one cloud account."""

    cloud_account_id: int
    real_name: str
    identity_number: str
    obtained_at: datetime
