"""The session page alone: what stays on the screen in large text, and where the keys are."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from kiosk.pages.session import SessionPage
from kiosk.slip.presenter import SlipState
from tests.kiosk.test_view import BAD_ENDS, SCANNED, WAITING, ended, view
from tests.support.selection import others_long
from ui.paragraph import Paragraph
from ui.style import Style
from ui.theme import style_drawn
from verification.domain.session import ResultCode

#: 1366x768 without its bars.
ROOM = (1366, 632)
PICTURE = QImage(100, 100, QImage.Format.Format_RGB32)


@pytest.fixture
def page(qtbot):
    page = SessionPage()
    qtbot.addWidget(page)
    page.set_moving(False)
    page.retranslate()
    page.resize(*ROOM)
    return page


def show(page, text, shown):
    style_drawn(page, Style(text=text))
    page.render_view(shown, PICTURE)
    page.rearrange()
    page.show()


def seen(page, name):
    """Whether it is shown, and no part of it has to be scrolled to."""
    widget = page.findChild(QWidget, name)
    # A line of letters may begin a pixel above its place.
    return (
        widget.isVisible() and widget.height() - widget.visibleRegion().boundingRect().height() < 3
    )


def test_large_text_keeps_the_reference_and_the_account_of_a_verified_visitor(page):
    show(page, 2.0, view(ended(ResultCode.VERIFIED)))
    assert "s1" in page.findChild(QWidget, "factLabel1").text()
    assert page.findChild(QWidget, "factLabel1").text().startswith("Reference")
    assert seen(page, "factLabel1")
    page.resize(864, 1400)
    show(page, 2.0, view(ended(ResultCode.VERIFIED)))
    assert all(seen(page, name) for name in ("factLabel1", "pointLabel1", "accountLabel"))


@pytest.mark.parametrize("room", others_long([ROOM, (1024, 464), (768, 1230)], (1024, 464)))
@pytest.mark.parametrize("text", others_long([1.0, 1.3, 1.5, 2.0], 2.0))
@pytest.mark.parametrize("result", BAD_ENDS)
def test_the_reference_of_what_did_not_end_well_is_seen_in_every_size(page, result, text, room):
    page.resize(*room)
    show(page, text, view(ended(result)))
    trace = page.findChild(QWidget, "outcomeTraceLabel")
    assert trace.text().split("\n") == list(view(ended(result)).words.trace)
    assert seen(page, "outcomeTraceLabel")
    assert seen(page, "outcomeLabel")
    assert not trace.geometry().intersects(page.findChild(QWidget, "outcomeLabel").geometry())


def test_a_verified_visitor_sees_the_reference_once(page):
    show(page, 1.0, view(ended(ResultCode.NOT_FINISHED)))
    show(page, 1.0, view(ended(ResultCode.VERIFIED)))
    assert not page.findChild(QWidget, "outcomeTraceLabel").isVisible()


@pytest.mark.parametrize(
    ("session", "content"), [(WAITING, "scanHint"), (SCANNED, "matchCodeLabel")]
)
def test_in_large_text_the_notice_of_the_last_seconds_goes_before_what_is_to_be_done(
    page, session, content
):
    show(page, 1.0, view(session, seconds=105))
    assert seen(page, "warningLabel")
    show(page, 2.0, view(session, seconds=105))
    assert not seen(page, "warningLabel")
    assert seen(page, content)
    # It is said in a few words, in one line beside the ring.
    caption = page.findChild(Paragraph, "countdownCaptionLabel")
    assert seen(page, "countdownCaptionLabel")
    assert caption.text() == "15 seconds left"
    assert caption.lines_in(caption.width()) == 1
    # Something that neither the ring nor the button says stays.
    show(page, 2.0, view(replace(session, refused_scans=1), seconds=105))
    assert seen(page, "warningLabel")


def test_a_minute_more_keeps_the_keys_and_the_last_one_gives_them_to_no_other_button(page):
    show(page, 1.0, view(WAITING))
    page.findChild(QWidget, "refreshButton").setFocus()
    show(page, 1.0, view(SCANNED))
    more = page.findChild(QWidget, "extendButton")
    assert page.focusWidget() is more
    show(page, 1.0, view(replace(SCANNED, extensions=9), seconds=110))
    assert page.focusWidget() is more
    show(page, 1.0, view(replace(SCANNED, extensions=10), seconds=110))
    assert not more.isVisible()
    assert page.focusWidget() is not page.findChild(QWidget, "cancelButton")


@pytest.mark.parametrize(
    ("state", "names_it"), [(SlipState.SAVED, False), (SlipState.NOT_SAVED, True)]
)
def test_on_a_small_screen_the_slip_that_was_given_tells_the_reference(page, state, names_it):
    page.resize(1024, 479)
    page.show_slip(state, "slip-a1b2c3d4-2026-01-05.txt")
    style_drawn(page, Style(scale=0.8, text=2.0))
    page.render_view(view(ended(ResultCode.VERIFIED)), PICTURE)
    page.rearrange()
    page.show()
    assert names_it or seen(page, "slipLabel")
    assert page.findChild(QWidget, "factLabel1").isVisible() is names_it


@pytest.mark.parametrize("session", [WAITING, SCANNED])
@pytest.mark.parametrize("text", [1.0, 2.0])
def test_no_button_moves_under_a_finger_in_the_last_seconds(page, session, text):
    def place():
        return page.findChild(QWidget, "cancelButton").geometry()

    show(page, text, view(session, seconds=90))
    before = place()
    show(page, text, view(session, seconds=105))
    assert place() == before


def test_it_is_told_when_a_button_goes_and_another_takes_its_place(page):
    show(page, 1.0, view(replace(SCANNED, extensions=9), seconds=80))
    told = []
    page.actions_changed.connect(lambda: told.append(True))
    show(page, 1.0, view(replace(SCANNED, extensions=9), seconds=110))
    assert not told
    show(page, 1.0, view(replace(SCANNED, extensions=10), seconds=110))
    assert told


def test_in_a_class_a_screen_reader_hears_that_a_camera_reads_the_code(page):
    code = page.findChild(QWidget, "qrCodeLabel")
    show(page, 1.0, view(WAITING, class_address="http://192.168.1.5:8080"))
    assert code.accessibleName() == "QR code to scan with your own phone's camera"
    show(page, 1.0, view(WAITING))
    assert code.accessibleName() == "QR code to scan with the JD or JD Finance app"


UPRIGHT = (1080, 1752)


@pytest.mark.parametrize("scale_and_room", [(1.25, UPRIGHT), (0.8, (1024, 479)), (1.0, ROOM)])
def test_large_text_says_all_of_the_sentence_and_all_that_can_be_done(page, scale_and_room):
    scale, room = scale_and_room
    page.resize(*room)
    style_drawn(page, Style(scale=scale, text=2.0))
    page.render_view(view(ended(ResultCode.VERIFIED_OTHERS)), PICTURE)
    page.rearrange()
    page.show()
    begins = page.findChild(Paragraph, "accountLabel")
    assert begins.text().endswith("user authorization failed because")
    sentence = page.findChild(Paragraph, "statusLabel")
    assert sentence.text() == "your account has verified other JD Cloud accounts"
    assert begins.text_place().bottom() < sentence.text_place().top()
    for name in ("accountLabel", "statusLabel", "factLabel1", "factLabel2", "factLabel3"):
        assert seen(page, name), name
    assert page.findChild(Paragraph, "factLabel3").text() == "Not you? Call the staff"
    page.show_call(called=True)
    assert page.findChild(Paragraph, "factLabel3").text() == "The staff have been called"


@pytest.mark.parametrize("session", [WAITING, SCANNED])
def test_upright_the_picture_is_as_large_as_large_words_allow(page, session):
    """And does not change in the last seconds, while a phone is held to it."""
    page.resize(*UPRIGHT)
    found = []
    for seconds in (0, 105):
        style_drawn(page, Style(scale=1.25, text=2.0))
        page.render_view(view(session, seconds=seconds), PICTURE)
        page.rearrange()
        page.show()
        picture = page.findChild(QWidget, "qrCodeLabel" if session is WAITING else "stepper")
        found.append(picture.geometry())
        assert seen(page, "warningLabel") is bool(seconds)
    assert found[0] == found[1]
    if session is WAITING:
        assert found[0].width() >= 600
        slot = page.findChild(QWidget, "sessionContent").parentWidget()
        assert slot.height() >= page.findChild(QWidget, "sessionContent").height()


@pytest.mark.parametrize("text", [1.0, 2.0])
@pytest.mark.parametrize("scale_and_room", [(1.25, UPRIGHT), (0.8, (1024, 479)), (1.0, ROOM)])
def test_the_code_to_compare_keeps_away_from_its_frame(page, scale_and_room, text):
    scale, room = scale_and_room
    page.resize(*room)
    style_drawn(page, Style(scale=scale, text=text))
    page.render_view(view(SCANNED), PICTURE)
    page.rearrange()
    page.show()
    code = page.findChild(QWidget, "matchCodeLabel")
    card = code.parentWidget()
    image = card.grab().toImage()
    # Its ground begins within the rounded corner; what is drawn on it are the digits.
    ground = image.pixel(40, 3)
    rows = [
        y
        for y in range(code.y(), code.geometry().bottom() + 1)
        if any(image.pixel(x, y) != ground for x in range(code.x(), code.geometry().right()))
    ]
    assert rows[0] >= 14 * scale - 1
    below = next(
        y
        for y in range(rows[-1] + 1, image.height())
        if image.pixel(image.width() // 2, y) != ground
    )
    assert below - rows[-1] >= 14 * scale - 1
    # And the kiosk's name, wherever it has room beside the digits or below.
    if text == 1.0 or room == UPRIGHT:
        assert seen(page, "matchCaptionLabel")
        assert seen(page, "matchStationLabel")


def test_a_session_that_ends_behind_another_page_leaves_the_focus_there(qtbot):
    page, window, other = SessionPage(), QStackedWidget(), QLineEdit()
    qtbot.addWidget(window)
    for one in (page, other):
        window.addWidget(one)
    show(page, 1.0, view(WAITING))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.setCurrentWidget(other)
    other.setFocus()
    page.render_view(view(ended(ResultCode.NOT_SCANNED_IN_TIME)), PICTURE)
    assert other.hasFocus()
    window.setCurrentWidget(page)
    page.render_view(view(ended(ResultCode.NOT_FINISHED)), PICTURE)
    assert page.isAncestorOf(window.focusWidget())
