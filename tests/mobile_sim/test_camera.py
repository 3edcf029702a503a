"""What the phone's camera sees of a screen: the kiosk, and not the phone itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QPainter

from kiosk.qr_code import make_picture
from mobile_sim.camera import without
from mobile_sim.scanner import ScanProblem, read

SCREEN = QRect(100, 0, 1366, 768)
PHONE = QRect(900, 20, 420, 700)


def code_picture(text):
    return make_picture(text).scaledToWidth(300)


@pytest.mark.parametrize("ratio", [1, 2])
def test_a_code_on_the_phones_own_window_is_not_read(ratio):
    picture = QImage(SCREEN.size() * ratio, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(ratio)
    picture.fill(0xFFFFFF)
    painter = QPainter(picture)
    code = code_picture("JDCLOUD:seen")
    painter.drawImage(PHONE.topLeft() - SCREEN.topLeft() + QPoint(20, 60), code)
    assert read(picture).text == "JDCLOUD:seen"
    assert read(without(picture.copy(), SCREEN, [PHONE])).problem is ScanProblem.NO_CODE
    painter.drawImage(QPoint(40, 60), code_picture("JDCLOUD:kiosk"))
    painter.end()
    assert read(without(picture, SCREEN, [PHONE])).text == "JDCLOUD:kiosk"
