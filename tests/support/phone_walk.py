"""A person's way through every page of the phone."""

from __future__ import annotations

import os
import tempfile
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtWidgets import QApplication

from tests.support.walk import Look, Walk, settle
from ui.window_sizes import PHONE

#: With the tools beside it, and on the smallest screen.
TALL, LOW = PHONE.wanted.toTuple(), PHONE.least.toTuple()


class PhoneWalk(Walk):
    """Stops at each page of a phone that scans a kiosk."""

    LOOKS = tuple(
        Look(size, percent, language)
        for size in (TALL, LOW)
        for percent in (100, 150, 200)
        for language in ("en", "zh_CN", "zh_TW")
    )
    QUICK = (Look(TALL), Look(TALL, 200, "zh_CN"), Look(LOW, 200), Look(LOW, 100, "zh_TW"))
    SMALL = (Look(TALL), Look(LOW, 200), Look(LOW, 100, "zh_CN"), Look(LOW, 200, "zh_TW"))
    COLUMNS, SMALL_COLUMNS = 9, 4

    def __init__(self, app, clock, translation) -> None:
        from demonstration.scenarios.window_driver import QtWindowDriver

        super().__init__(app.phone)
        self._agrees = False
        self.app, self.clock, self._translation = app, clock, translation
        self._kiosk = QtWindowDriver(app.kiosk, lambda widget: widget.click())
        self._driver = QtWindowDriver(app.phone, lambda widget: widget.click())

    def go(self, *names) -> None:
        """Press, one after the other, what leads there too."""
        for name in names:
            self.until(lambda name=name: self.find(name).isVisible() or self._driver.path_to(name))
            for step in (*self._driver.path_to(name), name):
                self.press(step)

    def sign_in(self, login) -> None:
        self.until(lambda: self._driver.offers("jdAccountChooser", login))
        self._driver.choose("jdAccountChooser", login)

    def show_code(self, account) -> None:
        """Let the kiosk show a code of a new session for an account."""
        kiosk = self.app.kiosk
        names = ("doneButton", "cloudAccountEdit", "changeAccountButton")
        done, field, change = map(self._kiosk.widget, names)
        # The kiosk may not have heard of the outcome yet.
        self.until(lambda: done.isVisible() or field.isVisible() or change.isVisible())
        if done.isVisible():
            self._press_at_kiosk("doneButton")
        self.until(lambda: field.isVisible() or change.isVisible())
        if change.isVisible():
            self._press_at_kiosk("changeAccountButton")
        field.setText(account)
        self._press_at_kiosk("confirmAccountButton")
        self._press_at_kiosk("startVerificationButton")
        self.until(lambda: kiosk.presenter.shown_session() is not None)
        self.until(self._kiosk.widget("qrCodeLabel").isVisible)
        settle()

    def _press_at_kiosk(self, name) -> None:
        self.until(lambda: self._kiosk.can_press(name))
        self._kiosk.press(name)

    def scan(self, login, shows, account="yunshan-tea") -> None:
        """Scan a new code, until a page *shows* a widget."""
        self.sign_in(login)
        self.show_code(account)
        self.window.presenter.read_picture(self.app.kiosk.grab().toImage())
        self.until(lambda: self.find(shows).isVisible())

    def screens(self):
        """Go on to each page, and name it."""
        yield "phone-home"
        for names, page in (
            (("jdAppButton",), "jd"),
            (("jdMeTab",), "jd-me"),
            (("settingsButton",), "settings"),
            (("accountSecurityButton",), "account-security"),
            (("phoneHomeButton", "financeAppButton"), "jd-finance"),
            (("financeMeTab",), "jd-finance-me"),
            (("phoneHomeButton", "jdAppButton"), ""),
        ):
            self.go(*names)
            if page:
                yield f"phone-{page}"
        presenter = self.window.presenter
        presenter.pace = replace(presenter.pace, asks_camera=True)
        self.go("scanButton")
        yield "phone-camera-question"
        self.press("allowCameraButton")
        settle()
        yield "phone-scanner"
        self.press("closeScannerButton")
        yield from self._requests()

    def _requests(self):
        self.scan("lin-zhixia", "okButton", "qinghe-books")
        yield "phone-authorization"
        self._agrees = True
        self._tick()
        yield "phone-authorization-ticked"
        self._agrees = False
        self.press("okButton")
        self.until(self.find("resultLabel").isVisible)
        yield "phone-success"
        self.press("receiptButton")
        self.until(self.find("receiptCloseButton").isVisible)
        yield "phone-receipt"
        self.press("receiptCloseButton")
        self.go("withdrawButton")
        yield "phone-withdraw"
        self.press("keepConsentButton")
        self.go("jdHomeTab")
        self.scan("zhao-weiming", "goVerifyButton")
        yield "phone-not-finished"
        self.press("goVerifyButton")
        self.press("verifyRealNameButton")
        yield "phone-real-name"
        self.press("realNameBackButton")
        self.scan("sun-jiming", "resultLabel")
        yield "phone-verified-others"
        self.scan("chen-wangshu", "okButton")
        self.press("declineButton")
        self.until(self.find("resultLabel").isVisible)
        yield "phone-declined"

    def _tick(self) -> None:
        if not self.find("consentCheckBox").isChecked():
            self.press("consentCheckBox")

    def wear(self, look: Look) -> None:
        """Let the phone look so."""
        if look.language != self._translation.language:
            self._translation.switch(look.language)
            if self._agrees:
                # What was agreed to were the words in one language.
                settle()
                self._tick()
        self.window.resize(*look.size)
        self.window.set_text_size(look.percent)


@contextmanager
def phone_of_its_own():
    """A phone, and a kiosk to scan, on a database that goes with them."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["KIOSK_KEY_FILE"] = f"{folder}/keys.json"
        os.environ["KIOSK_LOG_FOLDER"] = f"{folder}/log"
        from jdcloud_kiosk.training import build_app
        from ui.translation import Translation
        from verification.domain.clock import ManualClock

        application = QApplication.instance() or QApplication([])
        clock, translation = ManualClock(), Translation(application, "en")
        app = build_app(f"sqlite:///{folder}/kiosk.db", clock=clock, translation=translation)
        app.show()
        app.kiosk.resize(1366, 768)
        yield PhoneWalk(app, clock, translation)
        app.close()
        translation.close()
        application.processEvents()
