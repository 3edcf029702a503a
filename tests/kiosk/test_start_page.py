"""The start page alone: what stays on the screen in large text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.pages.start import StartPage
from tests.support.layout_checks import needs_scrolling
from tests.support.walk import settle
from ui.theme import LIGHT, apply_theme
from ui.translation import Translation


@pytest.mark.parametrize("language", ["en", "zh_CN"])
@pytest.mark.parametrize("size", [(1024, 479), (600, 440)])  # 1024x600 and 600x560, without bars
def test_the_next_step_is_seen_in_large_text_and_nothing_by_halves(qtbot, language, size):
    translation = Translation(QApplication.instance(), language)
    page = StartPage()
    qtbot.addWidget(page)
    page.retranslate()
    page.resize(*size)
    page.show()
    page.show_found("qinghe-books")
    start = page.findChild(QWidget, "startVerificationButton")
    apply_theme(page, LIGHT, scale=0.8, text=2.0)

    settle()
    assert start.height() >= 48
    assert start.visibleRegion().boundingRect() == start.rect()
    assert page.findChild(QWidget, "startPage").pos() == QPoint(0, 0)
    assert needs_scrolling(page) == []
    translation.close()


def test_the_keyboard_does_not_lie_over_the_field(qtbot):
    page = StartPage()
    qtbot.addWidget(page)
    page.retranslate()
    # 600x560 without its bars.
    page.resize(600, 440)
    page.show()
    apply_theme(page, LIGHT, scale=0.8, text=2.0)
    page.show_keyboard()
    field = page.findChild(QWidget, "cloudAccountField")

    def is_whole():
        assert field.height() >= 48
        assert field.visibleRegion().boundingRect().height() == field.height()

    qtbot.waitUntil(is_whole)


@pytest.mark.parametrize("language", ["en", "zh_CN"])
@pytest.mark.parametrize(
    ("width", "height", "scale", "text"),
    [(1366, 632, 1.0, 2.0), (1024, 479, 0.8, 2.0), (1366, 632, 1.0, 1.0), (1024, 479, 0.8, 1.5)],
)
def test_what_is_read_is_said_without_scrolling(qtbot, language, width, height, scale, text):
    translation = Translation(QApplication.instance(), language)
    page = StartPage()
    qtbot.addWidget(page)
    page.retranslate()
    page.resize(width, height)
    apply_theme(page, LIGHT, scale=scale, text=text)
    page.show()
    below = page.findChild(QWidget, "privacyLabel")
    beside = page.findChild(QWidget, "privacyPointLabel")

    def is_said_whole():
        shown = [label for label in (below, beside) if label.isVisible()]
        assert shown
        for one in shown:
            assert one.visibleRegion().boundingRect().height() == one.height() > 0

    qtbot.waitUntil(is_said_whole)
    apply_theme(page, LIGHT)
    page.resize(1366, 632)
    qtbot.waitUntil(below.isVisible)
    translation.close()


class Counted(QObject):
    """Counts how often something asks to be laid out."""

    count = 0

    def eventFilter(self, _watched, event):
        self.count += event.type() is QEvent.Type.LayoutRequest
        return False


@pytest.mark.parametrize("text", [1.0, 2.0])
def test_once_laid_out_the_page_rests(qtbot, text):
    page = StartPage()
    qtbot.addWidget(page)
    page.retranslate()
    page.resize(1120, 620)
    page.show()
    apply_theme(page, LIGHT, scale=0.8, text=text)
    settle()
    counted = Counted()
    page.findChild(QWidget, "startPage").installEventFilter(counted)
    settle()
    assert counted.count == 0
