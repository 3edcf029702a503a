"""The screens of both windows, each by a widget that is visible there and nowhere else.

A screen's name is what ``coverage.json`` has, and in context "Coverage" what a person reads.
"""

from __future__ import annotations

from demonstration.scenarios.registry import TABS
from verification.domain.source_document import QT_TRANSLATE_NOOP

#: Not among them: where a desk is given its name, which a play has from its beginning.
KIOSK_SCREENS = {
    QT_TRANSLATE_NOOP("Coverage", "kiosk: start"): "cloudAccountField",
    QT_TRANSLATE_NOOP("Coverage", "kiosk: attract"): "attractPage",
    QT_TRANSLATE_NOOP("Coverage", "kiosk: code"): "qrCodeLabel",
    QT_TRANSLATE_NOOP("Coverage", "kiosk: match code"): "matchCodeLabel",
    QT_TRANSLATE_NOOP("Coverage", "kiosk: outcome"): "doneButton",
    QT_TRANSLATE_NOOP("Coverage", "kiosk: sign-in"): "pinField",
    QT_TRANSLATE_NOOP("Coverage", "kiosk: out of service"): "outOfServiceLabel",
    QT_TRANSLATE_NOOP("Coverage", "kiosk: staff, today"): TABS["today"],
    QT_TRANSLATE_NOOP("Coverage", "kiosk: staff, history"): TABS["history"],
    QT_TRANSLATE_NOOP("Coverage", "kiosk: staff, reports"): TABS["reports"],
    QT_TRANSLATE_NOOP("Coverage", "kiosk: staff, settings"): TABS["settings"],
    QT_TRANSLATE_NOOP("Coverage", "kiosk: staff, health"): TABS["health"],
}
PHONE_SCREENS = {
    QT_TRANSLATE_NOOP("Coverage", "phone: home screen"): "homeScreen",
    QT_TRANSLATE_NOOP("Coverage", "phone: app"): "appPage",
    QT_TRANSLATE_NOOP("Coverage", "phone: scanner"): "scannerPage",
    QT_TRANSLATE_NOOP("Coverage", "phone: authorization"): "authorizationPage",
    QT_TRANSLATE_NOOP("Coverage", "phone: result"): "resultPage",
    QT_TRANSLATE_NOOP("Coverage", "phone: receipt"): "receiptPage",
    QT_TRANSLATE_NOOP("Coverage", "phone: withdrawal"): "withdrawPage",
    QT_TRANSLATE_NOOP("Coverage", "phone: real name"): "realNamePage",
    QT_TRANSLATE_NOOP("Coverage", "phone: faults"): "faultPanel",
}
