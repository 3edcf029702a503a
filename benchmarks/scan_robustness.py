"""How bad a camera's picture of the code may be: zxing-cpp, pyzbar and OpenCV side by side.

Usage: python -m benchmarks.scan_robustness [--codes 12] [--chart FILE.png]. Needs libzbar0 and
`pip install '.[benchmarks]'`. Every decoder reads the same pictures: real payloads, each spoilt in
one way and in a known measure, at two sizes of a module. Only the right text counts as read.
"""

from __future__ import annotations

import argparse
import os
import random
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import cv2
import numpy
import qrcode
import zxingcpp
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageFont
from pyzbar import pyzbar

from verification.domain import qr_payload

_CANVAS = (1280, 960)
_SIZES = (3, 6)  # pixels of a module: a phone far away, a phone near


def code(text: str, module: int) -> Image.Image:
    """Return the code on a wall, as a camera sees it."""
    maker = qrcode.QRCode(border=4, box_size=module)
    maker.add_data(text)
    picture = maker.make_image().convert("L")
    scene = Image.new("L", _CANVAS, 170)
    scene.paste(picture, tuple((a - b) // 2 for a, b in zip(_CANVAS, picture.size, strict=True)))
    return scene


def rotated(picture: Image.Image, degrees: float, _: random.Random) -> Image.Image:
    """Turn it."""
    return picture.rotate(degrees, Image.Resampling.BICUBIC, fillcolor=170)


def blurred(picture: Image.Image, radius: float, _: random.Random) -> Image.Image:
    """Put it out of focus; pixels."""
    return picture.filter(ImageFilter.GaussianBlur(radius))


def scaled(picture: Image.Image, factor: float, _: random.Random) -> Image.Image:
    """Move away from it."""
    size = tuple(max(1, int(side * factor)) for side in picture.size)
    return picture.resize(size, Image.Resampling.BILINEAR)


def darkened(picture: Image.Image, share: float, source: random.Random) -> Image.Image:
    """Take light away, and add a sensor's noise."""
    dark = numpy.asarray(ImageEnhance.Brightness(picture).enhance(share), dtype=numpy.float32)
    noise = numpy.random.default_rng(source.getrandbits(32)).normal(0, 6, dark.shape)
    return Image.fromarray(numpy.clip(dark + noise, 0, 255).astype(numpy.uint8))


def tilted(picture: Image.Image, share: float, _: random.Random) -> Image.Image:
    """Look at it from the side: the far edge is shorter by *share*."""
    width, height = picture.size
    cut = height * share / 2
    corners = numpy.float32([[0, 0], [width, 0], [width, height], [0, height]])
    seen = numpy.float32([[0, 0], [width, cut], [width, height - cut], [0, height]])
    matrix = cv2.getPerspectiveTransform(corners, seen)
    turned = cv2.warpPerspective(numpy.asarray(picture), matrix, (width, height), borderValue=170)
    return Image.fromarray(turned)


def covered(picture: Image.Image, share: float, source: random.Random) -> Image.Image:
    """Lay a finger over *share* of the code's middle."""
    shown = picture.copy()
    box = Image.eval(picture, lambda value: 255 if value != 170 else 0).getbbox()
    side = int((box[2] - box[0]) * share**0.5)
    left = source.randint(box[0] + side // 4, max(box[0] + side // 4, box[2] - side - side // 4))
    top = (box[1] + box[3] - side) // 2
    ImageDraw.Draw(shown).ellipse((left, top, left + side, top + side), fill=120)
    return shown


#: What is done to the picture -> in which measures, from easy to hard.
SPOILT: dict[str, tuple[Callable[..., Image.Image], tuple[float, ...]]] = {
    "rotation, degrees": (rotated, (0, 15, 30, 45)),
    "blur, pixels": (blurred, (1, 2, 3, 4)),
    "scale": (scaled, (0.8, 0.6, 0.4, 0.3)),
    "brightness": (darkened, (0.6, 0.3, 0.15, 0.08)),
    "tilt": (tilted, (0.1, 0.2, 0.35, 0.5)),
    "covered share": (covered, (0.02, 0.05, 0.1, 0.15)),
}

DECODERS: dict[str, Callable[[Image.Image], set[str]]] = {
    "zxing-cpp": lambda picture: {
        one.text for one in zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode)
    },
    "pyzbar": lambda picture: {
        one.data.decode("utf-8", "replace")
        for one in pyzbar.decode(picture, symbols=[pyzbar.ZBarSymbol.QRCODE])
    },
    "OpenCV": lambda picture: {cv2.QRCodeDetector().detectAndDecode(numpy.asarray(picture))[0]},
}


def measure(codes: int) -> tuple[dict[tuple[str, float, int, str], float], dict[str, float]]:
    """Return the share read, by spoiling, measure, size and decoder; and the mean ms a picture."""
    source = random.Random(5)  # noqa: S311 - no secret
    texts = [
        qr_payload.encode(qr_payload.make_frame(source.randbytes(24), source.randbytes(32), step))
        for step in range(codes)
    ]
    shares: dict[tuple[str, float, int, str], float] = {}
    spent = dict.fromkeys(DECODERS, 0.0)
    count = 0
    for name, (spoil, measures) in SPOILT.items():
        for amount in measures:
            for module in _SIZES:
                read = dict.fromkeys(DECODERS, 0)
                for text in texts:
                    picture = spoil(code(text, module), amount, source)
                    count += 1
                    for decoder, decode in DECODERS.items():
                        start = time.perf_counter()
                        read[decoder] += text in decode(picture)
                        spent[decoder] += time.perf_counter() - start
                for decoder, right in read.items():
                    shares[name, amount, module, decoder] = right / codes
    return shares, {decoder: seconds / count * 1000 for decoder, seconds in spent.items()}


def draw(shares: dict[tuple[str, float, int, str], float]) -> Image.Image:
    """Return a chart: a row for each spoiling, a group of three bars for each measure and size."""
    colours = {"zxing-cpp": "#13753f", "pyzbar": "#8f5600", "OpenCV": "#556070"}
    image = Image.new("RGB", (1240, 60 + 110 * len(SPOILT)), "white")
    pen = ImageDraw.Draw(image)
    font, small = ImageFont.load_default(18), ImageFont.load_default(14)
    for index, (decoder, colour) in enumerate(colours.items()):
        pen.rectangle((220 + index * 170, 16, 240 + index * 170, 34), fill=colour)
        pen.text((248 + index * 170, 14), decoder, fill="black", font=font)
    pen.text((760, 14), "share read; 3 and 6 pixels a module", fill="black", font=font)
    for row, (name, (_, measures)) in enumerate(SPOILT.items()):
        bottom = 140 + row * 110
        pen.text((16, bottom - 50), name, fill="black", font=font)
        for group, (amount, module) in enumerate((m, s) for m in measures for s in _SIZES):
            left = 220 + group * 124
            for bar, (decoder, colour) in enumerate(colours.items()):
                high = 70 * shares[name, amount, module, decoder]
                x = left + bar * 28
                pen.rectangle((x, bottom - high, x + 22, bottom), fill=colour)
            pen.line((left - 4, bottom, left + 86, bottom), fill="#556070")
            pen.text((left, bottom + 3), f"{amount:g} · {module} px", fill="black", font=small)
    return image


def main() -> None:
    """Measure, print a table, and draw the chart."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--codes", type=int, default=12)
    parser.add_argument("--chart", metavar="FILE.png")
    options = parser.parse_args()
    shares, spent = measure(options.codes)
    print(f"| spoilt by | measure | module | {' | '.join(DECODERS)} |\n|---|---|---|---|---|---|")
    for name, (_, measures) in SPOILT.items():
        for amount in measures:
            for module in _SIZES:
                cells = " | ".join(f"{shares[name, amount, module, one]:.0%}" for one in DECODERS)
                print(f"| {name} | {amount:g} | {module} px | {cells} |")
    print("\nmean of a 1280 by 960 picture: ", {k: f"{v:.1f} ms" for k, v in spent.items()})
    if options.chart:
        draw(shares).save(options.chart)


if __name__ == "__main__":
    main()
