"""Makes the QR code's picture (off the GUI thread) and paints it at whole-pixel modules."""

from __future__ import annotations

import qrcode
from PIL import Image
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.style import Drawn
from ui.tokens import LIGHT

#: ISO/IEC 18004: four light modules on every side.
QUIET_ZONE = 4
#: Below three pixels a module, phones begin to fail: say so rather than show it.
SMALLEST_MODULE = 3
#: ISO/IEC 18004 section 7.8 asks for the mask that spreads dark and light best: to try all eight
#: takes four times as long as all the rest, and reading gains nothing by it (docs/performance.md).
_MASK = 6
#: In the design's pixels: the corners of the white plate.
_CORNER = 20


def make_picture(code: str) -> QImage:
    """Return the QR code with its quiet zone, one pixel a module, black on white."""
    symbol = qrcode.QRCode(
        error_correction=qrcode.constants.ERROR_CORRECT_M,
        box_size=1,
        border=QUIET_ZONE,
        mask_pattern=_MASK,
    )
    symbol.add_data(code)
    symbol.make(fit=True)
    picture: Image.Image = symbol.make_image().get_image().convert("L")
    size = picture.width
    grey = QImage(picture.tobytes(), size, size, size, QImage.Format.Format_Grayscale8)
    # As screens have it: Qt enlarges grey in five times the time, with threads of its own.
    return grey.convertToFormat(QImage.Format.Format_RGB32)


class QrCodeLabel(Drawn, QLabel):
    """Shows a QR code as large as whole-pixel modules allow, or says that there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: QImage | None = None
        self._scaled: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_picture(self, picture: QImage | None) -> None:
        """Show a picture from :func:`make_picture`, or nothing."""
        if picture is self._picture:
            return
        self._picture = picture
        self._scaled = None
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the code in the middle of a white plate."""
        if self._picture is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.code_light))
        corner = self.look.px(_CORNER)
        plate = QPainterPath()
        plate.addRoundedRect(QRectF(self.rect()), corner, corner)
        painter.drawPath(plate)
        painter.setClipPath(plate)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        ratio = self.devicePixelRatioF()
        side = int(min(self.width(), self.height()) * ratio)
        module = side // self._picture.width()
        if module < SMALLEST_MODULE:
            painter.setPen(QColor(LIGHT.text))
            painter.setFont(self.look.font(18))
            painter.drawText(
                self.rect(),
                Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
                self.tr("Not enough room for the QR code. Please enlarge the window."),
            )
            painter.end()
            return
        pixels = module * self._picture.width()
        if self._scaled is None or self._scaled.width() != pixels:
            self._scaled = QPixmap.fromImage(self._picture.scaled(pixels, pixels))
            self._scaled.setDevicePixelRatio(ratio)
        shown = round(pixels / ratio)
        area = QRect((self.width() - shown) // 2, (self.height() - shown) // 2, shown, shown)
        painter.drawPixmap(area.topLeft(), self._scaled)
        painter.end()
