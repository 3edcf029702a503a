"""A page that is looked at, and on which nothing changes, does nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.qr_code import QrCodeLabel
from kiosk.widgets.stage import Stage
from tests.support.selection import others_long


class Busy(QObject):
    """Counts what Qt asks of any widget of a window: to arrange its parts, or to paint."""

    def __init__(self, window):
        super().__init__()
        self.window = window
        self.asked = []
        QApplication.instance().installEventFilter(self)

    def eventFilter(self, watched, event):
        asks = event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Paint)
        if asks and isinstance(watched, QWidget) and watched.window() is self.window:
            self.asked.append((event.type().name, type(watched).__name__))
        return False

    def end(self):
        QApplication.instance().removeEventFilter(self)


def rounds(window, number=30):
    """Return what was asked in so many turns of the event loop, after some to come to rest."""
    for _ in range(10):
        QApplication.processEvents()
    busy = Busy(window)
    for _ in range(number):
        QApplication.processEvents()
    busy.end()
    return busy.asked


@pytest.mark.parametrize("size", others_long([(1366, 768), (784, 760), (600, 560)], (1366, 768)))
@pytest.mark.parametrize("text", [100, 200])
def test_a_shown_code_rests_until_the_next_second(bench, size, text):
    bench.show_code()
    kiosk = bench.kiosk
    kiosk.resize(*size)
    display = kiosk.appearance.display
    kiosk.appearance.choose(type(display)(display.language, display.theme, text))
    page = bench.find(kiosk, "qrCodeLabel").parentWidget()
    assert isinstance(page, Stage)
    bench.qtbot.waitUntil(lambda: len(rounds(kiosk)) == 0)


def test_another_second_paints_what_tells_it_and_no_more(bench):
    bench.show_code()
    kiosk = bench.kiosk
    bench.qtbot.waitUntil(lambda: len(rounds(kiosk)) == 0)
    busy = Busy(kiosk)
    before = bench.find(kiosk, "countdownLabel").text()
    bench.clock.advance(seconds=1)
    bench.qtbot.waitUntil(lambda: bench.find(kiosk, "countdownLabel").text() != before)
    QApplication.processEvents()
    busy.end()
    painted = {name for kind, name in busy.asked if kind == "Paint"}
    assert QrCodeLabel.__name__ in painted or "CountdownRing" in painted
    assert not painted & {"ScanSteps", "Stepper", "ActionRow"}
