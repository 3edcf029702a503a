"""Keeps what a scenario showed: pictures in a folder, a moving picture, or a handout page."""

from __future__ import annotations

import base64
import html
import io
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from ui.theme import LIGHT, Sizes

#: Milliseconds that a moving picture shows one step: time to read its caption.
_SHOWN = 3000
#: Pixels across; a moving picture is for a slide, a handout for paper and screen.
_MOVING, _HANDOUT = 960, 1280
_CAPTION = 56


@dataclass(frozen=True)
class Shot:
    """One step: in which scenario, what is said of it, and what was to be seen."""

    scenario: str
    caption: str
    picture: QImage


@dataclass
class Recording:
    """Collects shots and writes them to *path*: .gif and .webp move, .html is a handout."""

    path: Path
    title: str
    shots: list[Shot] = field(default_factory=list)

    def add(self, shot: Shot) -> None:
        """Keep one more step."""
        self.shots.append(shot)

    def write(self) -> None:
        """Write the file. Raises OSError."""
        if self.path.suffix == ".html":
            self.path.write_text(handout(self.title, self.shots), "utf-8")
            return
        room = max((_captioned_height(shot.picture) for shot in self.shots), default=1)
        frames = [_pillow(_captioned(shot, room)) for shot in self.shots]
        if frames:
            frames[0].save(
                self.path, save_all=True, append_images=frames[1:], duration=_SHOWN, loop=0
            )


def handout(title: str, shots: list[Shot]) -> str:
    """Return a page that needs nothing else: a heading a scenario, a figure a step."""
    parts = []
    scenario = ""
    for number, shot in enumerate(shots, start=1):
        if shot.scenario != scenario:
            scenario = shot.scenario
            parts.append(f"<h2>{html.escape(scenario)}</h2>")
        data = base64.b64encode(png_of(_fit(shot.picture, _HANDOUT))).decode("ascii")
        caption = html.escape(shot.caption)
        parts.append(
            f'<figure><img alt="{caption}" src="data:image/png;base64,{data}">'
            f"<figcaption>{number}. {caption}</figcaption></figure>"
        )
    style = (
        f"body{{font:18px/1.5 sans-serif;color:{LIGHT.text};background:{LIGHT.page};"
        "max-width:1100px;margin:2em auto;padding:0 1em}"
        "figure{margin:1.5em 0;break-inside:avoid}img{width:100%;border-radius:8px}"
        "figcaption{margin-top:.4em;font-weight:bold}"
    )
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{html.escape(title)}</title>'
        f"<style>{style}</style></head><body><h1>{html.escape(title)}</h1>{''.join(parts)}"
        "</body></html>\n"
    )


def _fit(picture: QImage, width: int) -> QImage:
    if picture.width() <= width:
        return picture
    return picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)


def _captioned_height(picture: QImage) -> int:
    return round(picture.height() * _MOVING / max(1, picture.width())) + _CAPTION


def _captioned(shot: Shot, height: int) -> QImage:
    """Return the picture with its caption below, all of one size: a moving picture has one."""
    image = QImage(_MOVING, height, QImage.Format.Format_RGB888)
    image.fill(QColor(LIGHT.surface))
    painter = QPainter(image)
    fitted = shot.picture.scaledToWidth(_MOVING, Qt.TransformationMode.SmoothTransformation)
    painter.drawImage(0, (height - _CAPTION - fitted.height()) // 2, fitted)
    font = painter.font()
    font.setPixelSize(Sizes().body)
    painter.setFont(font)
    painter.setPen(QColor(LIGHT.text))
    place = QRectF(12, height - _CAPTION, _MOVING - 24, _CAPTION)
    flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
    painter.drawText(place, flags, shot.caption)
    painter.end()
    return image


def png_of(picture: QImage) -> bytes:
    """Return the picture as a PNG file's content."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _pillow(picture: QImage) -> Image.Image:
    return Image.open(io.BytesIO(png_of(picture))).convert("RGB")
