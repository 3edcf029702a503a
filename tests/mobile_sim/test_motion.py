"""What is seen while one page of the phone comes after another."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QVariantAnimation
from PySide6.QtWidgets import QWidget

from mobile_sim.motion import Motion

PLACE = QRect(0, 40, 200, 160)


@pytest.fixture
def pages(qtbot):
    """A page with a sheet that is not laid out yet."""
    pages = QWidget()
    qtbot.addWidget(pages)
    pages.resize(200, 200)
    pages.setStyleSheet("#page { background: #303030; } #sheet { background: #ffffff; }")
    page, sheet = QWidget(pages), QWidget(pages)
    page.setObjectName("page")
    page.setGeometry(0, 0, 200, 200)
    sheet.setObjectName("sheet")
    sheet.setGeometry(0, 150, 200, 50)
    pages.show()
    return pages


def half_way(qtbot, motion):
    """Wait until it moves, and let it stand in the middle of its time."""
    animation = motion.findChild(QVariantAnimation)
    qtbot.waitUntil(lambda: animation.state() is QVariantAnimation.State.Running)
    animation.pause()
    animation.setCurrentTime(animation.duration() // 2)


def lightness(pages, where):
    return pages.grab().toImage().pixelColor(where).lightness()


def test_a_sheet_rises_as_it_will_be(qtbot, pages):
    """Laid out while the motion begins, it does not jump when that is over."""
    motion, sheet = Motion(pages), pages.findChild(QWidget, "sheet")
    motion.rise(sheet.geometry, pages.grab())
    sheet.setGeometry(PLACE)
    half_way(qtbot, motion)
    assert lightness(pages, PLACE.center() + QPoint(0, 10)) > 250
    # It has not come to the top of its place yet, nor is it seen there already.
    assert lightness(pages, PLACE.topLeft() + QPoint(100, 2)) < 48


def test_a_page_that_changes_at_once_comes_changed(qtbot, pages):
    motion, sheet = Motion(pages), pages.findChild(QWidget, "sheet")
    motion.fade(pages.grab())
    sheet.setGeometry(PLACE)
    half_way(qtbot, motion)
    assert 100 < lightness(pages, PLACE.center()) < 250
    motion.findChild(QVariantAnimation).resume()
    qtbot.waitUntil(lambda: not motion.isVisible())
    assert lightness(pages, PLACE.center()) > 250
