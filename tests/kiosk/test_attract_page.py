"""The page of a kiosk that nobody uses."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton

from kiosk.pages.attract import AttractPage
from kiosk.widgets.attract_picture import AttractPicture
from ui.languages import LANGUAGES
from ui.paragraph import Paragraph


@pytest.mark.parametrize("size", [(600, 400), (1366, 640), (1080, 1700)])
def test_no_languages_name_is_broken_in_two(qtbot, size):
    page = AttractPage()
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    buttons = [
        page.findChild(QAbstractButton, f"attractLanguageButton_{code}") for code in LANGUAGES
    ]
    assert [one.width() < one.sizeHint().width() for one in buttons] == [False] * len(LANGUAGES)
    places = [one.geometry() for one in buttons]
    assert all(page.rect().contains(place) for place in places)
    assert not any(a.intersects(b) for a in places for b in places if a is not b)


def test_neither_headline_ends_with_a_word_alone(qtbot):
    page = AttractPage()
    qtbot.addWidget(page)
    page.resize(1024, 479)
    page.show()
    headlines = [one for one in page.findChildren(Paragraph) if one.letters.bold]
    assert len(headlines) == 2
    assert all(one.letters.balanced for one in headlines)


def test_its_picture_moves_gently_unless_nothing_may_move(qtbot):
    page = AttractPage()
    qtbot.addWidget(page)
    page.show()
    picture = page.findChild(AttractPicture)
    still = picture.beam()
    qtbot.waitUntil(lambda: picture.beam() != still)
    assert abs(picture.beam() - still) < 0.05
    page.set_moving(False)
    assert picture.beam() == still
    page.hide()
    page.show()
    assert not picture.findChild(QTimer, "beat").isActive()
