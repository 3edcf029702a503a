"""Takes the pictures of docs/classroom.md with a real browser.

Usage: python -m tests.support.class_pictures FOLDER
"""

from __future__ import annotations

import io
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtWidgets import QApplication

from demonstration.scenarios.web_driver import WebDriver
from demonstration.scenarios.window_driver import QtWindowDriver
from jdcloud_kiosk.training import build_app
from mobile_sim.scanner import read
from testbed.new_database import put_new_database
from tests.support.class_room import hold_class
from verification.domain.clock import ManualClock
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing


def main(target: Path) -> None:
    """Take every picture."""
    target.mkdir(parents=True, exist_ok=True)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        put_new_database(folder / "kiosk.db", folder / "keys.json")
        origin = []
        app = build_app(
            str(folder / "kiosk.db"),
            clock=ManualClock(),
            key_ring=KeyRing(KeyFile(folder / "keys.json")),
            windows=frozenset({"kiosk"}),
            payload_origin=lambda: origin[0],
        )
        live = hold_class(app.database, app.database.clock)
        origin.append(live.origin)
        browser = WebDriver()
        kiosk = QtWindowDriver(app.kiosk)
        app.kiosk.resize(1366, 768)
        app.show()

        def until(condition):
            while not condition():
                application.processEvents()
                time.sleep(0.01)

        def show_code(login):
            until(lambda: kiosk.sees("cloudAccountField"))
            kiosk.write("cloudAccountField", login)
            kiosk.press("confirmAccountButton")
            until(lambda: kiosk.can_press("startVerificationButton"))
            kiosk.press("startVerificationButton")
            until(lambda: kiosk.sees("qrCodeLabel") and read(kiosk.picture()).text)
            return read(kiosk.picture()).text

        def keep(name, phone):
            picture = Image.open(io.BytesIO(phone.picture())).convert("RGB")
            # Half of a phone's pixels are sharp enough, and 64 colours a picture of a page.
            small = picture.resize((picture.width // 2, picture.height // 2), Image.LANCZOS)
            small.quantize(64).save(target / f"{name}.png", optimize=True)

        try:
            panel = browser.phone(width=1280, height=760)
            panel.open(live.lesson.panel_address)
            english, chinese = browser.phone(), browser.phone(language="zh-CN")
            address = show_code("qinghe-books")
            app.kiosk.grab().save(str(target / "kiosk.png"))
            english.open(address)
            keep("tap", english)
            english.tap("#tapButton")
            english.wait_for("JD Cloud asks for your real name")
            keep("sheet", english)
            chinese.open(live.origin)
            keep("people-zh", chinese)
            chinese.tap('.choice[value="2"]')
            chinese.wait_for("京东金融")
            keep("home-zh", chinese)
            time.sleep(0.5)
            keep("panel", panel)
            english.tap("#consent")
            english.tap("#ok")
            english.wait_for("Authorized")
            keep("verified", english)
            until(lambda: kiosk.can_press("doneButton"))
            kiosk.press("doneButton")
            chinese.open(show_code("yunshan-tea"))
            chinese.tap("#tapButton")
            chinese.wait_for("京东云申请获取您的实名信息")
            keep("sheet-zh", chinese)
        finally:
            browser.close()
            app.close()
            live.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
