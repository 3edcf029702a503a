"""The two apps that can scan a kiosk's code."""

from __future__ import annotations

from enum import StrEnum

from verification.domain.accounts import RealNameSource


class PhoneApp(StrEnum):
    """An app that can scan the kiosk's code (document, step 1)."""

    JD = "jd"
    FINANCE = "finance"


#: Where a real name is verified in each app (document, step 2).
SOURCES = {PhoneApp.JD: RealNameSource.JD_MALL, PhoneApp.FINANCE: RealNameSource.JD_FINANCE}
