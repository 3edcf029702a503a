"""The match code is compared from a step away: no size of text makes it smaller."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.support.layout_checks import resize
from tests.support.selection import others_long
from tests.support.walk import settle
from ui.tokens import TEXT_SIZES

#: What a code measures at least on a screen of 1080 lines, in device-independent pixels.
LEAST_ON_1080 = 96
#: What nobody sees: a text that changes beside it takes some pixels, or gives them.
NOT_SEEN = 0.97
SIZES = [(1920, 1080), (1080, 1920), (1024, 600), (1280, 720), (1366, 768), (3840, 2160)]


@pytest.fixture
def scanned(bench):
    bench.show_code()
    bench.scan()
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "matchCodeLabel").isVisible)
    return bench


def heights(bench, size, lang):
    """Return how high the digits are, from the smallest text to the largest."""
    code = bench.find(bench.kiosk, "matchCodeLabel")
    found = []
    for percent in TEXT_SIZES:
        looks = bench.kiosk.appearance
        looks.choose(replace(looks.display, text_size=percent, language=lang))
        resize(bench.kiosk, *size)
        looks.fit()
        settle()
        assert code.visibleRegion().boundingRect().size() == code.size()
        found.append(code.digits(code.width(), code.height()))
    return found


@pytest.mark.long
@pytest.mark.parametrize("seconds", others_long([0, 105], 0), ids=["at once", "last seconds"])
@pytest.mark.parametrize("size", others_long(SIZES, (1366, 768)))
def test_the_code_shrinks_in_no_size_of_text(scanned, size, seconds):
    scanned.clock.advance(seconds=seconds)
    if seconds:
        scanned.qtbot.waitUntil(scanned.find(scanned.kiosk, "warningLabel").isVisible)
    for lang in ("en", "zh_CN"):
        found = heights(scanned, size, lang)
        assert min(found) >= NOT_SEEN * found[0], (lang, found)
        assert min(size) < 1080 or found[0] >= LEAST_ON_1080
