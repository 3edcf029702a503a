"""What a camera that is held before a code shows of the picture: a part of it, around the code."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from ui.phone_theme import PHONE

#: A code's width beside the picture's, and where its middle is.
CODE_SHARE = 0.54
CODE_AT = (0.5, 0.43)
#: Of a picture without a code, how much larger than its place it is shown.
_UNGUIDED = 1.25
#: No picture that is shown is wider: it is as sharp on the largest screens.
_WIDEST = 780


def around_code(image: QImage, code: QRectF | None, proportion: float) -> QImage:
    """Return the part of *image* that a phone's screen shows; safe on any thread.

    *code* is where the code is, None without one; *proportion* is the screen's width to its
    height. What is beyond the picture's edges is dark.
    """
    if image.isNull():
        return image
    if code is not None and code.width() > 1:
        width = code.width() / CODE_SHARE
        middle = code.center()
    else:
        width = min(image.width(), image.height() * proportion * _UNGUIDED)
        middle = QPointF(image.width() / 2, image.height() * 0.5)
    height = width / proportion
    part = QRectF(middle.x() - width * CODE_AT[0], middle.y() - height * CODE_AT[1], width, height)
    scale = min(1.0, _WIDEST / width)
    result = QImage(
        max(1, round(width * scale)), max(1, round(height * scale)), QImage.Format.Format_RGB32
    )
    result.fill(QColor(PHONE.night))
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    seen = part.intersected(QRectF(QRect(0, 0, image.width(), image.height())))
    target = QRectF(
        (seen.x() - part.x()) * scale,
        (seen.y() - part.y()) * scale,
        seen.width() * scale,
        seen.height() * scale,
    )
    if not seen.isEmpty():
        painter.drawImage(target, image, seen)
    painter.end()
    return result
