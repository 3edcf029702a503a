"""Draws docs/performance.json: each target, and how much of it was used; shorter is better.

Usage: python -m benchmarks.chart [--out docs/pictures/performance.png].
"""

from __future__ import annotations

import argparse
import json
import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from benchmarks.report import RESULTS
from ui.theme import FONT_FAMILIES, LIGHT

WIDTH, ROW, LEFT, RIGHT, MARGIN = 1200, 46, 470, 190, 24
#: A bar that is longer is cut, its figure is not.
LONGEST = 2.0


def shares(kept: dict) -> list[tuple[str, str, float]]:
    """Return what was measured, in words, and as a share of its target."""
    found: list[tuple[str, str, float]] = []

    def add(label: str, value: float, target: float, unit: str) -> None:
        found.append((label, f"{value:g} of {target:g} {unit}".strip(), value / target))

    for name in ("SQLite", "PostgreSQL"):
        if name in kept.get("latency", {}):
            one = kept["latency"][name]
            add(f"After the commit → pixels, p99, {name}", one["after_commit_p99_ms"], 16.7, "ms")
            add(f"Idle kiosk, {name}", one["idle_percent_of_a_core"], 1, "% of a core")
    if frame := kept.get("qr frame"):
        add("QR frame on the GUI thread, median", frame["ours, GUI thread, median ms"], 1, "ms")
        add("Longest stall of the GUI thread", frame["longest stall, ms"], 8, "ms")
    if decode := kept.get("decode"):
        add("1080p grab → decoded, p99", decode["zxing-cpp"]["p99_ms"], 10, "ms")
    if growth := kept.get("growth"):
        worst = max(v["ratio"] for v in growth.values() if isinstance(v, dict) and "ratio" in v)
        add(f"{growth['largest']:,} sessions stored, worst ratio", worst, 1.2, "")
    if endurance := kept.get("endurance"):
        add("Growth of memory, 10,000 sessions", max(0, endurance["growth, MiB"]), 5, "MiB")
    if cold := kept.get("cold start"):
        add("Cold start, against a bare window", cold["ratio"], 1.5, "times")
    return found


def draw(rows: list[tuple[str, str, float]], out: Path) -> None:
    height = 2 * MARGIN + ROW * (len(rows) + 1)
    image = QImage(WIDTH, height, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.surface))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = QFont()
    font.setFamilies(list(FONT_FAMILIES))
    font.setPixelSize(18)
    painter.setFont(font)
    room = WIDTH - LEFT - RIGHT
    unit = room / LONGEST
    for number, (label, figure, share) in enumerate(rows):
        top = MARGIN + ROW * number
        painter.setPen(QColor(LIGHT.text))
        right = int(Qt.AlignmentFlag.AlignRight) | int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(0, top, LEFT - 14, ROW), right, label)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.success if share <= 1 else LIGHT.accent))
        length = max(2.0, min(share, LONGEST) * unit)
        painter.drawRoundedRect(QRectF(LEFT, top + 9, length, ROW - 18), 5, 5)
        painter.setPen(QColor(LIGHT.text_soft))
        place = QRectF(LEFT + room + 10, top, RIGHT - 10, ROW)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), figure)
    painter.setPen(QColor(LIGHT.text))
    line = round(LEFT + unit)
    painter.drawLine(line, MARGIN, line, MARGIN + ROW * len(rows))
    centre = int(Qt.AlignmentFlag.AlignCenter)
    painter.drawText(QRectF(line - 100, height - MARGIN - ROW, 200, ROW), centre, "target")
    painter.end()
    if not image.save(str(out)):
        raise SystemExit(f"cannot write {out}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("docs/pictures/performance.png"))
    application = QApplication([])
    draw(shares(json.loads(RESULTS.read_text("utf-8"))), parser.parse_args().out)
