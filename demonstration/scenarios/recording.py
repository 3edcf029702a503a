"""Keeps what a scenario showed: a moving picture, or a handout to be read or printed."""

from __future__ import annotations

import base64
import html
import io
import os
import stat
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from demonstration.scenarios.handout_pdf import handout_pdf
from demonstration.scenarios.reading_time import reading_seconds
from demonstration.scenarios.shot import Shot
from demonstration.scenarios.video import can_encode, subtitles, write_video
from ui.theme import LIGHT, Sizes
from verification.domain.placeholders import Sentence
from verification.security.disk import write_file
from verification.security.plain_file import file_sentence, require_plain

#: What a recording may end in; videos need the extra "video".
VIDEOS = (".mp4", ".webm")
ENDINGS = (".gif", ".webp", ".html", ".pdf", *VIDEOS)
#: Pixels across; a moving picture is for a slide, a handout for paper and screen.
_MOVING, _HANDOUT = 960, 1280
_CAPTION = 56
#: Colours of a GIF: those of the design are exact, the rest is as near as it can be.
_COLOURS = 256
_EXACT = tuple(
    sorted(
        {
            getattr(LIGHT, name)
            for name in (
                "page",
                "surface",
                "stage",
                "line",
                "text",
                "soft",
                "ink",
                "brand",
                "good",
                "good_soft",
                "warn",
                "warn_soft",
                "stop_soft",
                "hero_warn",
                "night",
                "focus",
            )
        }
    )
)


@dataclass
class Recording:
    """Collects shots and writes them to *path*, as its ending says. *language* is theirs."""

    path: Path
    title: str
    language: str = "en"
    shots: list[Shot] = field(default_factory=list)

    def add(self, shot: Shot) -> None:
        """Keep one more step."""
        self.shots.append(shot)

    def write(self) -> None:
        """Write the file. Raises OSError."""
        match self.path.suffix:
            case ".html":
                page = handout(self.title, self.shots, self.language)
                write_file(self.path, page.encode())
            case ".pdf":
                write_file(self.path, handout_pdf(self.title, self.shots))
            case _ if self.shots:
                self._write_moving()

    def _write_moving(self) -> None:
        room = max(_captioned_height(shot.picture) for shot in self.shots)
        frames = [_pillow(_captioned(shot, room)) for shot in self.shots]
        seconds = [reading_seconds(shot.caption) for shot in self.shots]
        if self.path.suffix in VIDEOS:
            write_video(self.path, frames, seconds)
            captions = subtitles([shot.caption for shot in self.shots], seconds)
            write_file(self.path.with_suffix(".vtt"), captions.encode())
            return
        if self.path.suffix == ".gif":
            frames = [_with_exact_colours(frame) for frame in frames]
        shown = [round(one * 1000) for one in seconds]
        frames[0].save(self.path, save_all=True, append_images=frames[1:], duration=shown, loop=0)


def cannot_record(path: Path) -> Sentence | None:
    """Return why nothing can be recorded to *path*, before anything is played; or nothing."""
    if path.suffix in VIDEOS and not can_encode():
        text = Sentence("Scenarios", "a video needs a part that is not installed: %1")
        return text.filled('pip install "jdcloud-verification-kiosk[video]"')
    try:
        status = path.parent.stat()
        if path.exists():
            require_plain(path)
    except OSError as error:
        return file_sentence(error)
    if not stat.S_ISDIR(status.st_mode):
        return Sentence("Scenarios", "%1 is no folder").filled(path.parent)
    if not os.access(path.parent, os.W_OK):
        return Sentence("Scenarios", "this user may not write there")
    return None


def handout(title: str, shots: list[Shot], language: str) -> str:
    """Return a page that needs nothing else: a heading a scenario, a figure a step.

    Below each figure are its caption, and the document's step or the rule behind it.
    """
    parts = []
    numbered = list(enumerate(shots, start=1))
    for (name, source), figures in groupby(
        numbered, key=lambda one: (one[1].scenario, one[1].source)
    ):
        parts.append(f"<h2>{html.escape(name)}</h2><p class=source>{html.escape(source)}</p>")
        parts += [_figure(number, shot) for number, shot in figures]
    style = (
        f"body{{font:18px/1.5 sans-serif;color:{LIGHT.text};background:{LIGHT.page};"
        "max-width:1100px;margin:2em auto;padding:0 1em}"
        "h2{break-after:avoid;margin-bottom:0}figure{margin:1.5em 0;break-inside:avoid}"
        "img{width:100%;border-radius:8px}figcaption{margin-top:.4em;font-weight:bold}"
        f".source,.rule{{color:{LIGHT.soft};margin:.2em 0}}"
        "@media print{body{background:none;margin:0;max-width:none}}"
    )
    return (
        f'<!DOCTYPE html><html lang="{language.replace("_", "-")}"><head><meta charset="utf-8">'
        f"<title>{html.escape(title)}</title><style>{style}</style></head>"
        f"<body><h1>{html.escape(title)}</h1>{''.join(parts)}</body></html>\n"
    )


def _figure(number: int, shot: Shot) -> str:
    data = base64.b64encode(png_of(_fit(shot.picture, _HANDOUT))).decode("ascii")
    caption = html.escape(shot.caption)
    rules = "".join(f"<p class=rule>{html.escape(rule)}</p>" for rule in shot.rules)
    return (
        f'<figure><img alt="{caption}" src="data:image/png;base64,{data}">'
        f"<figcaption>{number}. {caption}</figcaption>{rules}</figure>"
    )


def _fit(picture: QImage, width: int) -> QImage:
    if picture.width() <= width:
        return picture
    return picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)


def _captioned_height(picture: QImage) -> int:
    height = round(picture.height() * _MOVING / max(1, picture.width())) + _CAPTION
    return height + height % 2  # as videos have it


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


def _with_exact_colours(frame: Image.Image) -> Image.Image:
    """Return the frame with a palette: the design's own colours, and what else it needs."""
    exact = [channel for colour in _EXACT for channel in bytes.fromhex(colour[1:])]
    others = frame.quantize(_COLOURS - len(_EXACT), Image.Quantize.MEDIANCUT).getpalette() or []
    palette = Image.new("P", (1, 1))
    palette.putpalette([*exact, *others][: 3 * _COLOURS])
    return frame.quantize(palette=palette, dither=Image.Dither.NONE)
