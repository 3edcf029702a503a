"""Which of the eight masks to draw QR codes with: how many bad pictures of each are read.

Usage: python -m benchmarks.masks [--codes 24]. The kiosk's own codes at three pixels a module, the
least that it shows, each spoilt in one way; "best" is the mask that ISO/IEC 18004 section 7.8
chooses, which takes trying all of them. The same pictures for every mask but for the mask.
"""

from __future__ import annotations

import argparse
import random
import statistics
import time
from collections.abc import Callable

import qrcode
import zxingcpp
from PIL import Image, ImageDraw, ImageFilter

from benchmarks.report import keep
from verification.domain import qr_payload

_SIDE, _MODULE = 400, 3


def scene(text: str, mask: int | None) -> tuple[Image.Image, float]:
    """Return a code on a grey wall, and the milliseconds that making it took."""
    began = time.thread_time()
    symbol = qrcode.QRCode(
        error_correction=qrcode.constants.ERROR_CORRECT_M, border=4, box_size=1, mask_pattern=mask
    )
    symbol.add_data(text)
    symbol.make(fit=True)
    code = symbol.make_image().get_image().convert("L")
    took = (time.thread_time() - began) * 1000
    code = code.resize((code.width * _MODULE,) * 2, Image.Resampling.NEAREST)
    wall = Image.new("L", (_SIDE, _SIDE), 170)
    wall.paste(code, ((_SIDE - code.width) // 2,) * 2)
    return wall, took


def rotated(picture: Image.Image, degrees: float) -> Image.Image:
    return picture.rotate(degrees, Image.Resampling.BICUBIC, fillcolor=170)


def blurred(picture: Image.Image, radius: float) -> Image.Image:
    return picture.filter(ImageFilter.GaussianBlur(radius))


def scaled(picture: Image.Image, factor: float) -> Image.Image:
    return picture.resize((int(_SIDE * factor),) * 2, Image.Resampling.BILINEAR)


def covered(picture: Image.Image, share: float) -> Image.Image:
    shown = picture.copy()
    side = int(49 * _MODULE * share**0.5)
    left = (_SIDE - side) // 2
    ImageDraw.Draw(shown).ellipse((left, left, left + side, left + side), fill=120)
    return shown


SPOILT: tuple[tuple[Callable[[Image.Image, float], Image.Image], tuple[float, ...]], ...] = (
    (rotated, (0, 7, 15, 30, 45)),
    (blurred, (1, 1.2, 1.3, 1.4, 1.5)),
    (scaled, (0.7, 0.6, 0.55, 0.5)),
    (covered, (0.05, 0.08, 0.1, 0.12)),
)


def is_read(picture: Image.Image, text: str) -> bool:
    kind = zxingcpp.BarcodeFormat.QRCode
    return any(one.text == text for one in zxingcpp.read_barcodes(picture, formats=kind))


def run(codes: int) -> None:
    source = random.Random(5)  # noqa: S311 - no secret
    texts = [
        qr_payload.encode(qr_payload.make_frame(source.randbytes(24), source.randbytes(32), step))
        for step in range(codes)
    ]
    result: dict = {"codes": codes, "pictures of each mask": codes * sum(len(m) for _, m in SPOILT)}
    for mask in (None, *range(8)):
        made = [scene(text, mask) for text in texts]
        read = sum(
            is_read(spoil(picture, measure), text)
            for spoil, measures in SPOILT
            for measure in measures
            for text, (picture, _) in zip(texts, made, strict=True)
        )
        taken = statistics.median(took for _, took in made)
        name = "best" if mask is None else f"mask {mask}"
        result[name] = {"read": read, "made in ms of the processor": round(taken, 2)}
    keep("masks", result)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--codes", type=int, default=24)
    run(parser.parse_args().codes)
