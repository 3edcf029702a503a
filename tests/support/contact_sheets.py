"""Pictures of every screen, side by side, for a person to look at.

Usage: python -m tests.support.contact_sheets [--out build/screens] [--only NAME …].
One sheet a screen of the kiosk, the phone and the staff console: each size of window and text in
each theme and language. --quick takes one of each, --small the few that the docs show. Ends with 1
where a text is cut off, lies over another or is not translated, or a control is too small to touch.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from tests.support.console_walk import console_of_its_own
from tests.support.kiosk_walk import kiosk_of_its_own
from tests.support.layout_checks import cut_off, too_small_to_touch, untranslated
from tests.support.phone_walk import phone_of_its_own
from tests.support.walk import Look, Walk, settle  # first: it chooses the platform

#: The width of one picture on a sheet, and on a small one, and the room around it.
_WIDE, _WIDE_SMALL, _AROUND = 460, 320, 8
#: Colours of a small sheet: enough for flat grounds, smooth letters and what is small and red.
_COLOURS, _METHOD = 256, Image.Quantize.MAXCOVERAGE
#: By how the names of their screens begin.
_WINDOWS = {"phone-": phone_of_its_own, "console-": console_of_its_own, "": kiosk_of_its_own}


def faults_of(walk: Walk, name: str, look: Look) -> list[str]:
    """Return the texts that cannot be read, or are English, and the targets that are too small."""
    found = [*cut_off(walk.window), *too_small_to_touch(walk.window), *walk.faults(name)]
    if look.language != "en":
        found += untranslated(walk.window)
    return sorted(set(found))


def picture_of(window, width=0):
    """Return what the window shows, scaled to a *width*."""
    image = window.grab().toImage()
    if width:
        image = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    size, line = (image.width(), image.height()), image.bytesPerLine()
    return Image.frombuffer("RGB", size, bytes(image.bits()), "raw", "RGB", line).copy()


def take(
    walk: Walk, name: str, looks: tuple[Look, ...], width: int
) -> Iterator[tuple[Image.Image, bool]]:
    """Yield a picture in each look, and whether all is well in it; say what is not."""
    for look in looks:
        walk.wear(look)
        settle()
        faults = faults_of(walk, name, look)
        if faults:
            print(look, faults)
        yield picture_of(walk.window, width), not faults
    walk.undress()
    settle()


def sheet_of(pictures, columns):
    """Put pictures into rows."""
    wide = pictures[0].width + _AROUND
    rows = [pictures[start : start + columns] for start in range(0, len(pictures), columns)]
    heights = [max(one.height for one in row) + _AROUND for row in rows]
    sheet = Image.new("RGB", (columns * wide, sum(heights)), "#808080")
    top = 0
    for row, height in zip(rows, heights, strict=True):
        for index, one in enumerate(row):
            sheet.paste(one, (index * wide, top))
        top += height
    return sheet


def make_sheets(walk: Walk, chosen: argparse.Namespace) -> bool:
    """Make the sheets of one window; return whether all is well."""
    well = True
    for name in walk.screens():
        if chosen.only and name not in chosen.only:
            continue
        settle()
        if chosen.full:
            picture_of(walk.window).save(chosen.out / f"{name}-full.png")
        looks = walk.SMALL if chosen.small else walk.QUICK if chosen.quick else walk.LOOKS
        looks = tuple(one for one in looks if chosen.look in str(one))
        taken = list(take(walk, name, looks, _WIDE_SMALL if chosen.small else _WIDE))
        well = well and all(one for _, one in taken)
        pictures = [one for one, _ in taken]
        path = chosen.out / f"{name}.png"
        if chosen.small:
            sheet = sheet_of(pictures, walk.SMALL_COLUMNS)
            few = sheet.quantize(_COLOURS, method=_METHOD, dither=Image.Dither.NONE)
            few.save(path, optimize=True)
        else:
            sheet_of(pictures, 3 if chosen.quick else walk.COLUMNS).save(path)
        print(path, flush=True)
    return well


def windows_of(names):
    """Return the windows that have the screens of these names; without names, all."""
    found = {_window_of(name) for name in names}
    return [one for one in _WINDOWS.values() if one in found or not names]


def _window_of(name):
    return next(one for prefix, one in _WINDOWS.items() if name.startswith(prefix))


def main() -> int:
    """Make the sheets."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=Path("build", "screens"))
    parser.add_argument("--only", nargs="*", default=())
    parser.add_argument("--look", default="", help='only these, such as "200%% zh_CN"')
    parser.add_argument("--quick", action="store_true", help="one of each, not each with each")
    parser.add_argument("--small", action="store_true", help="the sheets of the docs")
    parser.add_argument("--full", action="store_true", help="a single picture, not scaled, as well")
    chosen = parser.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    well = True
    for window in windows_of(chosen.only):
        with window() as walk:
            well = make_sheets(walk, chosen) and well
    return 0 if well else 1


if __name__ == "__main__":
    sys.exit(main())
