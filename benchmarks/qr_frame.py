"""Payload -> QR code on screen: ours, against the defaults of qrcode and segno; GUI-thread stalls.

Usage: python -m benchmarks.qr_frame. "On the GUI thread" is what the window cannot do anything else
in: for ours the exchange of a picture that the background thread has made, for the others making it
as well, as a plain program would. Then a kiosk shows a rotating code for 20 seconds while a timer
looks how long the event loop was away at most.
"""

from __future__ import annotations

import io
import os
import random
import statistics
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import qrcode
import segno
from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QLabel

from benchmarks.report import keep, percentile
from jdcloud_kiosk.training import build_app
from kiosk.qr_code import QrCodeLabel, make_picture
from verification.domain import qr_payload
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing

ROUNDS, SHOWN = 200, 20_000


def texts() -> list[str]:
    source = random.Random(3)  # noqa: S311 - no secret
    return [
        qr_payload.encode(qr_payload.make_frame(source.randbytes(24), source.randbytes(32), step))
        for step in range(ROUNDS)
    ]


def milliseconds(call, value) -> tuple[float, object]:
    start = time.perf_counter()
    result = call(value)
    return (time.perf_counter() - start) * 1000, result


def pixmap_of(save) -> QPixmap:
    buffer = io.BytesIO()
    save(buffer)
    pixmap = QPixmap()
    pixmap.loadFromData(buffer.getvalue(), "PNG")
    return pixmap


def compare() -> dict:
    ours, plain = QrCodeLabel(), QLabel()
    for label in (ours, plain):
        label.resize(600, 600)
        label.show()

    def show_ours(picture):
        ours.show_picture(picture)
        ours.repaint()

    def show_plain(pixmap):
        plain.setPixmap(pixmap)
        plain.repaint()

    figures: dict[str, list[float]] = {name: [] for name in ("make", "show", "qrcode", "segno")}
    for text in texts():
        made, picture = milliseconds(make_picture, text)
        figures["make"].append(made)
        figures["show"].append(milliseconds(show_ours, picture)[0])
        figures["qrcode"].append(
            milliseconds(lambda t: show_plain(pixmap_of(qrcode.make(t).save)), text)[0]
        )
        figures["segno"].append(
            milliseconds(
                lambda t: show_plain(
                    pixmap_of(lambda b: segno.make(t).save(b, kind="png", scale=10, border=4))
                ),
                text,
            )[0]
        )
    median = {name: statistics.median(values) for name, values in figures.items()}
    return {
        "ours, background thread, median ms": round(median["make"], 3),
        "ours, GUI thread, median ms": round(median["show"], 3),
        "ours, GUI thread, p99 ms": round(percentile(figures["show"], 0.99), 3),
        "qrcode's default, GUI thread, median ms": round(median["qrcode"], 3),
        "segno's default, GUI thread, median ms": round(median["segno"], 3),
        "ratio, qrcode to ours": round(median["qrcode"] / median["show"], 1),
        "ratio, segno to ours": round(median["segno"] / median["show"], 1),
        "target, GUI thread, ms": 1.0,
    }


def stalls() -> dict:
    """How long the event loop was away while a code rotated, in milliseconds."""
    with tempfile.TemporaryDirectory() as folder:
        app = build_app(
            f"{folder}/kiosk.db",
            key_ring=KeyRing(KeyFile(Path(folder) / "keys.json")),
            windows=frozenset({"kiosk"}),
        )
        app.show()
        app.kiosk.presenter.start("qinghe-books")
        loop, away, clock = QEventLoop(), [], QElapsedTimer()
        QTimer.singleShot(1500, loop.quit)
        loop.exec()
        pulse = QTimer()
        pulse.setTimerType(Qt.TimerType.PreciseTimer)
        pulse.setInterval(1)
        clock.start()

        def beat():
            away.append(clock.nsecsElapsed() / 1e6 - 1)
            clock.restart()

        pulse.timeout.connect(beat)
        pulse.start()
        QTimer.singleShot(SHOWN, loop.quit)
        loop.exec()
        pulse.stop()
        app.close()
    return {
        "longest stall, ms": round(max(away), 2),
        "stall p99.9, ms": round(percentile(away, 0.999), 2),
        "target, longest stall, ms": 8.0,
    }


if __name__ == "__main__":
    application = QApplication([])
    keep("qr frame", {**compare(), **stalls()})
