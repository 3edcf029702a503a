"""The screens of both windows, each by a widget that is to be seen there and nowhere else."""

from __future__ import annotations

from demonstration.scenarios.registry import TABS

#: Not among them: where a desk is given its name, which a play has from its beginning.
KIOSK_SCREENS = {
    "start": "cloudAccountField",
    "attract": "attractPage",
    "code": "qrCodeLabel",
    "match code": "matchCodeLabel",
    "outcome": "doneButton",
    "sign-in": "pinField",
    "out of service": "outOfServiceLabel",
    **{f"staff, {tab}": widget for tab, widget in TABS.items()},
}
PHONE_SCREENS = {
    "home screen": "homeScreen",
    "app": "appPage",
    "scanner": "scannerPage",
    "authorization": "authorizationPage",
    "result": "resultPage",
    "receipt": "receiptPage",
    "withdrawal": "withdrawPage",
    "real name": "realNamePage",
    "faults": "faultPanel",
}
