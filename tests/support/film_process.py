"""A phone that looks through a webcam, fed with a film, for ``mobile_sim/test_phone_faults.py``.

First the film is black, then it shows the kiosk. Prints what the phone makes of it.
"""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameInput
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from demonstration.scenarios.window_driver import QtWindowDriver
from jdcloud_kiosk.training import build_app
from mobile_sim.camera import Aim, PhoneCamera
from mobile_sim.webcam import Webcam


def wait(application, condition):
    end = time.monotonic() + 60
    while not condition():
        if time.monotonic() > end:
            raise SystemExit("waited in vain")
        application.processEvents()


def run(url):
    application = QApplication([])
    film = QVideoFrameInput()
    webcam = Webcam(film)
    app = build_app(url, camera=PhoneCamera(webcam))
    app.show()
    phone, kiosk = app.phone, app.kiosk
    black = QImage(640, 480, QImage.Format.Format_RGB32)
    black.fill(0)
    pictures = [lambda: black]

    def feed():
        image = pictures[0]().convertToFormat(QImage.Format.Format_RGB32)
        film.sendVideoFrame(QVideoFrame(image))

    pulse = QTimer()
    pulse.timeout.connect(feed)
    pulse.start(40)
    chooser = kiosk.findChild(QWidget, "cloudAccountField")
    wait(application, lambda: chooser.count() > 0)
    kiosk.presenter.start("qinghe-books")
    wait(application, kiosk.findChild(QLabel, "qrCodeLabel").isVisible)
    phone.presenter.aim(Aim.WEBCAM)
    QtWindowDriver(phone).press("scanButton")
    hint = phone.findChild(QLabel, "scanHintLabel")
    wait(application, lambda: "No QR code" in hint.text())
    print(f"black: {hint.text().split('.')[0]}", flush=True)
    pictures[0] = lambda: kiosk.grab().toImage()
    wait(application, phone.findChild(QPushButton, "okButton").isVisible)
    print("asked", flush=True)
    pulse.stop()
    # No pictures are asked for any longer: no one is filmed.
    wait(application, lambda: not webcam.has_picture)
    print("off", flush=True)
    app.close()


if __name__ == "__main__":
    run(sys.argv[1])
