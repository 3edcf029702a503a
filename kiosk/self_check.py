"""Reads the kiosk's own QR code back from its pixels, as a phone would."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage


def can_be_read(picture: QImage, code: str) -> bool:
    """Whether *picture*, a grab of the screen, shows *code* with something to spare.

    It is read at two thirds of its size: a phone never sees as well as we do.
    """
    # Loaded late: a start shows no code yet.
    import zxingcpp

    smaller = picture.scaledToWidth(
        max(1, picture.width() * 2 // 3), Qt.TransformationMode.SmoothTransformation
    ).convertToFormat(QImage.Format.Format_Grayscale8)
    codes = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    return any(found.text == code for found in zxingcpp.read_barcodes(smaller, formats=codes))
