"""The authorization on the smallest phone, in large text: what protects from fraud is seen."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from mobile_sim.authorization_page import AuthorizationPage
from tests.support.selection import others_long
from tests.support.walk import settle
from ui.phone_theme import LOWEST_SCREEN, SCREEN_WIDTH, TALLEST_SCREEN, apply_phone_theme
from ui.theme import set_up_style
from ui.tokens import TEXT_SIZES
from ui.translation import Translation
from verification.domain.accounts import JdAccount, RealNameSource
from verification.domain.phone_app import PhoneApp
from verification.domain.session import SessionState
from verification.services.phone import Authorization

ASKED = Authorization(
    "a",
    "qi***ks",
    "Front desk 1",
    "9762",
    SessionState.SCANNED,
    None,
    datetime(2026, 1, 5, tzinfo=UTC),
    "43a81861",
    can_be_extended=True,
)
LONG_NAME = "Wolfeschlegelsteinhausenbergerdorff Zhixia"
PERSON = JdAccount(1, "lin-zhixia", "林知夏", LONG_NAME, "9" * 18, RealNameSource.JD_MALL, ())
SHORT = replace(PERSON, latin_name="Lin Zhixia")
#: The phone's screen on a desktop of 1366 by 768.
ON_768 = 684
LONG = replace(ASKED, station="Service-hall-of-the-Haidian-branch")


def shown_at(qtbot, percent, high, asked=ASKED, person=PERSON, seconds=120):
    """The sheet as it is shown; no *seconds*: nothing was said yet of the time that is left."""
    page = AuthorizationPage()
    qtbot.addWidget(page)
    apply_phone_theme(page, percent / 100)
    page.resize(SCREEN_WIDTH, high)
    page.show_authorization(asked, person, PhoneApp.JD, QPixmap())
    if seconds:
        page.show_time_left(seconds)
    page.show()
    settle()
    return page


@pytest.mark.parametrize("asked", [ASKED, LONG], ids=["short", "long"])
@pytest.mark.parametrize("language", others_long(["en", "zh_CN", "zh_TW"], "en"))
@pytest.mark.parametrize("percent", others_long([100, 150, 200], 200))
def test_the_code_and_the_warning_are_seen_without_scrolling(qtbot, language, percent, asked):
    set_up_style(QApplication.instance())
    translation = Translation(QApplication.instance(), language)
    page = shown_at(qtbot, percent, LOWEST_SCREEN, asked)
    page.settle()

    def all_are_seen():
        for name in ("phoneMatchCodeLabel", "cautionLabel", "declineButton", "okButton"):
            part = page.findChild(QWidget, name)
            seen = part.visibleRegion().boundingRect().height()
            assert (name, seen) == (name, part.height())

    qtbot.waitUntil(all_are_seen)
    translation.close()


@pytest.mark.parametrize("person", [SHORT, PERSON], ids=["short", "long"])
@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW"])
def test_what_follows_is_seen_without_scrolling_on_a_small_screen(qtbot, language, person):
    set_up_style(QApplication.instance())
    translation = Translation(QApplication.instance(), language)
    page = shown_at(qtbot, 100, ON_768, person=person)
    page.settle()

    def all_are_seen():
        for name in ("consequenceLabel", "consentTextLabel", "okButton"):
            part = page.findChild(QWidget, name)
            seen = part.visibleRegion().boundingRect().height()
            assert (name, seen) == (name, part.height())

    qtbot.waitUntil(all_are_seen)
    translation.close()


@pytest.mark.parametrize(("asked", "is_first"), [(ASKED, True), (LONG, False)])
def test_the_question_is_above_the_code_unless_that_hides_the_warning(qtbot, asked, is_first):
    set_up_style(QApplication.instance())
    page = shown_at(qtbot, 200, LOWEST_SCREEN, asked, seconds=0)

    def is_above():
        compare, caution = (
            page.findChild(QWidget, name) for name in ("compareLabel", "cautionLabel")
        )
        assert (compare.y() < caution.y()) is is_first

    qtbot.waitUntil(is_above)


@pytest.mark.parametrize("language", ["en", "zh_TW"])
@pytest.mark.parametrize("high", [LOWEST_SCREEN, TALLEST_SCREEN])
@pytest.mark.parametrize("percent", [100, 200])
def test_laid_out_it_rests(qtbot, language, percent, high):
    set_up_style(QApplication.instance())
    translation = Translation(QApplication.instance(), language)
    page = shown_at(qtbot, percent, high)
    asked_again = []

    class Asks(QObject):
        def eventFilter(self, _watched, event):
            if event.type() is QEvent.Type.LayoutRequest:
                asked_again.append(event)
            return False

    for _ in range(20):
        QApplication.processEvents()
    asks = Asks(page)
    page.findChild(QFrame).installEventFilter(asks)
    for _ in range(20):
        QApplication.processEvents()
    assert asked_again == []
    translation.close()


@pytest.mark.parametrize("asked", [ASKED, LONG], ids=["short", "long"])
@pytest.mark.parametrize("high", [LOWEST_SCREEN, ON_768, TALLEST_SCREEN])
def test_the_code_shrinks_in_no_size_of_text(qtbot, high, asked):
    set_up_style(QApplication.instance())
    page = AuthorizationPage()
    qtbot.addWidget(page)
    page.resize(SCREEN_WIDTH, high)
    page.show_authorization(asked, PERSON, PhoneApp.JD, QPixmap())
    page.show()
    code = page.findChild(QWidget, "phoneMatchCodeLabel")
    found = []
    for percent in TEXT_SIZES:
        apply_phone_theme(page, percent / 100)
        page.settle()
        assert code.fits()
        assert code.visibleRegion().boundingRect().size() == code.size()
        found.append(code.fontMetrics().capHeight())
    assert found == sorted(found)


def places(page):
    """Return how far down the parts are that a thumb looks for."""
    names = ("authorizationHeading", "phoneMatchCodeLabel", "consentCheckBox", "okButton")
    parts = [page.findChild(QWidget, name) for name in names]
    return [one.mapTo(page, QPoint()).y() for one in parts]


@pytest.mark.parametrize("high", others_long([LOWEST_SCREEN, ON_768, TALLEST_SCREEN], ON_768))
def test_another_size_of_text_leaves_the_sheet_as_if_it_had_been_chosen_first(qtbot, high):
    set_up_style(QApplication.instance())
    page = shown_at(qtbot, 100, high, person=SHORT)
    for percent in (200, 150, 100, 200, 100):
        apply_phone_theme(page, percent / 100)
        settle()
        assert (percent, places(page)) == (
            percent,
            places(shown_at(qtbot, percent, high, person=SHORT)),
        )


@pytest.mark.parametrize("language", others_long(["en", "zh_CN", "zh_TW"], "en"))
@pytest.mark.parametrize("percent", TEXT_SIZES)
@pytest.mark.parametrize("high", others_long([LOWEST_SCREEN, ON_768, TALLEST_SCREEN], ON_768))
def test_nothing_moves_under_the_thumb_that_ticks_the_box(qtbot, language, percent, high):
    set_up_style(QApplication.instance())
    translation = Translation(QApplication.instance(), language)
    page = shown_at(qtbot, percent, high, person=SHORT)
    before = places(page)
    page.consent.click()
    settle()
    assert places(page) == before
    translation.close()
