"""Reads QR codes from pixels, with zxing-cpp. No Qt widgets; safe on any thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import zxingcpp
from PySide6.QtCore import QRectF, Qt
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
    """What a picture showed: the *text* of its one QR code, or a *problem*.

    *share* is where a code is, also one that cannot be read: its bounding box in parts of the
    picture's width and height.
    """

    text: str = ""
    problem: ScanProblem | None = None
    share: tuple[float, float, float, float] | None = None

    def place(self, image: QImage) -> QRectF | None:
        """Return where the code is in *image*, in its pixels."""
        if self.share is None:
            return None
        left, top, width, height = self.share
        return QRectF(
            left * image.width(),
            top * image.height(),
            width * image.width(),
            height * image.height(),
        )


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
        return Reading(text=texts.pop(), share=_share(found, opaque))
    # Only a failed checksum is a QR code that cannot be read: any other error is a chance
    # likeness to one, as a busy screen has many.
    broken = any(code.error.type is zxingcpp.ErrorType.Checksum for code in found if code.error)
    if broken:
        return Reading(problem=ScanProblem.UNREADABLE, share=_share(found, opaque))
    return Reading(problem=ScanProblem.NO_CODE)


def _share(
    found: Sequence[zxingcpp.Barcode], image: QImage
) -> tuple[float, float, float, float] | None:
    """Return the bounding box of the first code that was read, else of the first likeness."""
    codes = sorted(found, key=lambda code: not code.valid)
    if not codes:
        return None
    position = codes[0].position
    corners = (
        position.top_left,
        position.top_right,
        position.bottom_right,
        position.bottom_left,
    )
    left, right = min(one.x for one in corners), max(one.x for one in corners)
    top, bottom = min(one.y for one in corners), max(one.y for one in corners)
    width, height = image.width(), image.height()
    return left / width, top / height, (right - left) / width, (bottom - top) / height


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
