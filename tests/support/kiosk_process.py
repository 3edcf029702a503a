"""A kiosk in a process of its own, driven over its pipes: obeys lines, answers with lines.

``start LOGIN FILE`` saves a picture of the window with its QR code; then each status is printed.
"""

from __future__ import annotations

import sys
import threading
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from demonstration.scenarios.window_driver import QtWindowDriver
from jdcloud_kiosk.training import TrainingApp
from verification.domain.settings import Settings


class _Lines(QObject):
    read = Signal(str)


def run(url: str) -> int:
    application = QApplication([])
    # The photo of the code travels through a file: let its frame last that long.
    settings = Settings(frame_step=timedelta(seconds=60))
    app = TrainingApp(url, windows=frozenset({"kiosk"}), settings=settings)
    app.show()
    driver = QtWindowDriver(app.kiosk)
    lines = _Lines()
    picture_path = ""

    def obey(line: str) -> None:
        nonlocal picture_path
        words = line.split()
        if words and words[0] == "start":
            picture_path = words[2]
            app.kiosk.presenter.start(words[1])
        else:
            application.quit()

    said = ""

    def tell(view: object, _picture: object) -> None:
        nonlocal said
        if view.status == said:
            return
        said = view.status
        if view.code:
            QTimer.singleShot(0, save)
        else:
            print(said, flush=True)

    def save() -> None:
        assert driver.sees("qrCodeLabel")
        driver.picture().save(picture_path)
        print(said, flush=True)

    def listen() -> None:
        for line in sys.stdin:
            lines.read.emit(line)
        lines.read.emit("quit")

    lines.read.connect(obey)
    app.kiosk.presenter.session_changed.connect(tell)
    threading.Thread(target=listen, daemon=True).start()
    print("ready", flush=True)
    status = application.exec()
    app.close()
    return status


if __name__ == "__main__":
    sys.exit(run(sys.argv[1]))
