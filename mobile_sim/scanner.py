"""Reads QR codes from pixels, with zxing-cpp. No Qt widgets; safe on any thread."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

_QR_CODE = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)

#: Larger pictures are scaled down first: no camera gives more, and memory stays bounded.
LARGEST_SIDE = 4096

#: The decoder makes its own grey of these, in half the time that Qt takes.
_READ_AS_THEY_ARE = frozenset(
    {QImage.Format.Format_RGB32, QImage.Format.Format_RGB888, QImage.Format.Format_Grayscale8}
)


class ScanProblem(StrEnum):
    """Why a picture gave no code to use."""

    NO_PICTURE = "no_picture"
    NO_VIEW = "no_view"
    SCREEN_DENIED = "screen_denied"
    CAMERA_DENIED = "camera_denied"
    NO_CODE = "no_code"
    UNREADABLE = "unreadable"
    SEVERAL = "several"
    NOT_OURS = "not_ours"
    DAMAGED = "damaged"


@dataclass(frozen=True)
class Reading:
    """What a picture showed: the *text* of its one QR code, or a *problem*."""

    text: str = ""
    problem: ScanProblem | None = None


def read(image: QImage) -> Reading:
    """Return the one QR code in *image*. The same code seen twice counts as one."""
    if image.isNull():
        return Reading(problem=ScanProblem.NO_PICTURE)
    if max(image.width(), image.height()) > LARGEST_SIDE:
        image = image.scaled(LARGEST_SIDE, LARGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio)
    opaque = _on_white(image)
    if opaque.format() not in _READ_AS_THEY_ARE:
        opaque = opaque.convertToFormat(QImage.Format.Format_RGB32)
    found = zxingcpp.read_barcodes(opaque, formats=_QR_CODE, return_errors=True)
    texts = {code.text for code in found if code.valid}
    if len(texts) > 1:
        return Reading(problem=ScanProblem.SEVERAL)
    if texts:
        return Reading(text=texts.pop())
    # Only a failed checksum is a QR code that cannot be read: any other error is a chance
    # likeness to one, as a busy screen has many.
    broken = any(code.error.type is zxingcpp.ErrorType.Checksum for code in found if code.error)
    return Reading(problem=ScanProblem.UNREADABLE if broken else ScanProblem.NO_CODE)


def _on_white(image: QImage) -> QImage:
    """Lay a transparent picture on white: its see-through parts would read as black."""
    if not image.hasAlphaChannel():
        return image
    ground = QImage(image.size(), QImage.Format.Format_RGB32)
    ground.fill(0xFFFFFFFF)
    painter = QPainter(ground)
    painter.drawImage(0, 0, image)
    painter.end()
    return ground
