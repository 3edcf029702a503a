"""Screen grab -> decoded: zxing-cpp as the phone uses it, against pyzbar and OpenCV, at 1080p.

Usage: python -m benchmarks.decode. The grabs are of the kiosk's own window at 1920 by 1080, each
with another code; every decoder reads the same pixels, in turns. Only the right text counts.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import cv2
import numpy
from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pyzbar import pyzbar

from benchmarks.report import keep, percentile
from demonstration.scenarios.blocking import finish
from demonstration.scenarios.library import library
from demonstration.scenarios.runner import open_actions
from jdcloud_kiosk.training import build_app
from mobile_sim.scanner import read

GRABS = 100


def grabs() -> list[tuple[str, QImage]]:
    with open_actions(library()["verified"], "en", build_app, seed=2) as stage:
        stage.kiosk.resize(1920, 1080)
        finish(stage, stage.start(stage.kiosk, "qinghe-books"))
        found = []
        while len(found) < GRABS:
            finish(stage, stage.pass_seconds(1))
            if len(found) % 50 == 49:
                finish(stage, stage.refresh())
            finish(stage, stage.rest())
            picture = stage.kiosk.picture().convertToFormat(QImage.Format.Format_RGB32)
            found.append((read(picture).text, picture))
    return found


def grey(picture: QImage) -> numpy.ndarray:
    flat = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = numpy.frombuffer(flat.constBits(), dtype=numpy.uint8)
    return rows.reshape(flat.height(), flat.bytesPerLine())[:, : flat.width()]


DECODERS = {
    "zxing-cpp": lambda picture: read(picture).text,
    "pyzbar": lambda picture: next(
        (
            one.data.decode()
            for one in pyzbar.decode(
                Image.fromarray(grey(picture)), symbols=[pyzbar.ZBarSymbol.QRCODE]
            )
        ),
        "",
    ),
    "OpenCV": lambda picture: cv2.QRCodeDetector().detectAndDecode(grey(picture))[0],
}


def run() -> None:
    taken: dict[str, list[float]] = {name: [] for name in DECODERS}
    right = dict.fromkeys(DECODERS, 0)
    for text, picture in grabs():
        for name, decode in DECODERS.items():
            start = time.perf_counter()
            found = decode(picture)
            taken[name].append((time.perf_counter() - start) * 1000)
            right[name] += found == text
    result: dict[str, object] = {
        name: {
            "p50_ms": round(percentile(values, 0.5), 2),
            "p99_ms": round(percentile(values, 0.99), 2),
            "right": f"{right[name]} of {len(values)}",
        }
        for name, values in taken.items()
    }
    ours = statistics.median(taken["zxing-cpp"])
    for name in ("pyzbar", "OpenCV"):
        ratio = statistics.median(taken[name]) / ours
        result[f"ratio of medians, {name} to zxing-cpp"] = round(ratio, 1)
    keep("decode", {**result, "target, p99 ms": 10.0})


if __name__ == "__main__":
    application = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(Path(folder))
        run()
