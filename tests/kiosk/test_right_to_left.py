"""Pages in a language that is read from right to left: mirrors of themselves, nothing cut off."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.pages.attract import AttractPage
from kiosk.pages.out_of_service import OutOfServicePage
from kiosk.pages.pairing import PairingPage
from kiosk.pages.session import SessionPage
from kiosk.pages.sign_in import SignInPage, SignInPurpose, SignInView
from kiosk.pages.start import StartPage
from kiosk.pages.station import StationPage, StationView
from kiosk.staff_area.staff_bar import StaffBar
from kiosk.widgets.header import Header
from kiosk.widgets.help_bar import HelpBar, HelpState
from kiosk.widgets.numbered_label import NumberedLabel
from kiosk.widgets.outcome_sign import ScannedPhone
from testbed.pseudo_locale import PseudoLocale, PseudoTranslator
from tests.kiosk.test_view import SCANNED, WAITING, ended, view
from tests.support.layout_checks import cut_off
from tests.support.selection import others_long
from ui.direction import in_order
from ui.theme import apply_theme
from ui.tokens import LIGHT
from ui.translation import Translation
from ui.widgets import make_label
from verification.domain.session import ResultCode
from verification.domain.staff import SignInName
from verification.store.database import Fault

#: 1366x768 without its bars.
ROOM, BAR = (1366, 632), (1366, 76)
PICTURE = QImage(100, 100, QImage.Format.Format_RGB32)


def attract():
    page = AttractPage()
    page.set_moving(False)
    page.retranslate()
    return page


def start():
    page = StartPage()
    page.retranslate()
    return page


def start_found():
    page = start()
    page.show_found("qinghe-books")
    page.show_keyboard()
    return page


def session(shown):
    page = SessionPage()
    page.set_moving(False)
    page.retranslate()
    page.render_view(shown, PICTURE)
    return page


def sign_in():
    page = SignInPage("Front desk 1")
    page.retranslate()
    page.render_view(
        SignInView(SignInPurpose.OPEN, (SignInName.of("anna", None), SignInName.of("bert", None)))
    )
    return page


def station():
    page = StationPage()
    page.render_view(StationView("Front desk 1", ("Front desk 2",)))
    return page


def out_of_service():
    page = OutOfServicePage()
    page.show_fault(Fault.UNREACHABLE)
    return page


def pairing():
    page = PairingPage()
    page.retranslate()
    page.show_fault(Fault.KEY_MISSING)
    return page


def header():
    bar = Header("Front desk 1")
    bar.retranslate()
    bar.offer_staff(True)
    bar.show_alert_count(2)
    return bar


def help_bar():
    bar = HelpBar()
    bar.name_for("start")
    bar.retranslate()
    return bar


def called():
    bar = help_bar()
    bar.show_state(HelpState.CALLED)
    return bar


def staff_bar():
    bar = StaffBar()
    for _ in range(5):
        bar.tabs.addTab("")
    bar.retranslate(2)
    bar.show_who("Front desk 1", "anna")
    return bar


PAGES = {
    "attract": (attract, ROOM),
    "attract-upright": (attract, (864, 1400)),
    "start": (start, ROOM),
    "start-found": (start_found, ROOM),
    "waiting": (lambda: session(view(WAITING)), ROOM),
    "waiting-urgent": (lambda: session(view(WAITING, seconds=110)), ROOM),
    "scanned": (lambda: session(view(SCANNED)), ROOM),
    "verified": (lambda: session(view(ended(ResultCode.VERIFIED))), ROOM),
    "declined": (lambda: session(view(ended(ResultCode.DECLINED))), ROOM),
    "sign-in": (sign_in, ROOM),
    "sign-in-upright": (sign_in, (864, 1400)),
    "station": (station, ROOM),
    "out-of-service": (out_of_service, ROOM),
    "pairing": (pairing, ROOM),
    "header": (header, BAR),
    "help-bar": (help_bar, BAR),
    "called": (called, BAR),
    "staff-bar": (staff_bar, BAR),
}


@pytest.fixture
def right_to_left(qapp):
    with PseudoLocale(qapp, right_to_left=True):
        yield qapp


def shown(qtbot, name, text=1.0):
    make, size = PAGES[name]
    page = make()
    qtbot.addWidget(page)
    page.resize(*size)
    apply_theme(page, text=text)
    page.show()
    QApplication.processEvents()
    return page


def places(page):
    """Where everything is that is seen: name or kind, and its rectangle in the page.

    What no language turns round is one thing.
    """
    found = []
    for one in page.findChildren(QWidget):
        above = one.parentWidget()
        turned_alone = False
        while above is not page:
            turned_alone |= above.testAttribute(Qt.WidgetAttribute.WA_SetLayoutDirection)
            above = above.parentWidget()
        if one.isVisible() and not turned_alone and type(one).__name__ != "FocusRing":
            where = QRect(one.mapTo(page, QPoint(0, 0)), one.size())
            found.append((one.objectName() or type(one).__name__, where))
    return found


@pytest.mark.parametrize("name", others_long(PAGES, *list(PAGES)[::4]))
def test_a_page_is_the_mirror_of_itself(qtbot, right_to_left, name):
    page = shown(qtbot, name)
    mirrored = places(page)
    assert mirrored
    assert cut_off(page) == []
    right_to_left.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QApplication.processEvents()
    usual = places(page)
    assert [one for one, _ in usual] == [one for one, _ in mirrored]
    elsewhere = []
    for (one, before), (_, after) in zip(usual, mirrored, strict=True):
        left = page.width() - before.x() - before.width()
        expected = QRect(left, before.y(), before.width(), before.height())
        if max(abs(a - b) for a, b in zip(expected.getRect(), after.getRect(), strict=True)) > 1:
            elsewhere.append((one, expected, after))
    assert elsewhere == []


def test_what_is_painted_begins_at_the_right_and_its_words_are_not_turned_round(
    qtbot, right_to_left
):
    label = NumberedLabel(1)
    qtbot.addWidget(label)
    label.setText("Account")
    label.resize(label.sizeHint())
    mirrored = label.grab().toImage()
    right_to_left.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    usual = label.grab().toImage()
    number, words = QRect(0, 0, 28, label.height()), QRect(38, 0, label.widest(), label.height())
    for part in (number, words):
        there = QRect(label.width() - part.right() - 1, 0, part.width(), part.height())
        # Letters may stand half a pixel further.
        near = [mirrored.copy(there.translated(beside, 0)) for beside in (-1, 0, 1)]
        assert any(_is_alike(usual.copy(part), one) for one in near)
    turned = usual.copy(words).flipped(Qt.Orientation.Horizontal)
    assert not _is_alike(usual.copy(words), turned)


def _is_alike(one, other):
    """Whether they differ by hardly more than how edges are smoothed."""
    pixels = [
        abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness())
        for x in range(one.width())
        for y in range(one.height())
    ]
    return sum(pixels) / len(pixels) < 8


def test_an_arrow_points_to_where_reading_goes_on(qtbot, right_to_left):
    tile = shown(qtbot, "start-found").findChild(QWidget, "startVerificationButton")
    arrow = tile.grab(QRect(28, (tile.height() - 56) // 2, 56, 56)).toImage()
    # Its head is at the left, where more of the circle is covered.
    ink = [
        sum(arrow.pixelColor(x, y) == QColor(LIGHT.brand) for y in range(16, 40))
        for x in range(14, 42)
    ]
    assert sum(ink[:14]) > sum(ink[14:])


def test_the_drawn_phone_has_the_code_in_the_order_of_the_large_one(qtbot, right_to_left):
    page = shown(qtbot, "scanned")
    phone = page.findChild(ScannedPhone)
    mirrored = phone.grab().toImage()
    right_to_left.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QApplication.processEvents()
    assert phone.grab().toImage() == mirrored


def test_a_language_brings_its_direction(qapp):
    translation = Translation(qapp, "en")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Translation, "_own", lambda *_: PseudoTranslator(right_to_left=True))
        translation.switch("ar")
        assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    translation.switch("zh_CN")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    translation.close()


def test_figures_keep_their_order_within_words(qtbot, qapp):
    """As they are drawn: the sign first, the unit last; the day before its hour."""
    assert in_order("+0.0 s") == "+0.0 s"
    with PseudoLocale(qapp, right_to_left=True):
        said = PseudoTranslator(right_to_left=True).translate("", "left a note")
        layout = QTextLayout(f"{said} {in_order('+0.0 s')} {in_order('2026-05-04 12:00')}")
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        for figures in ("+0.0 s", "2026-05-04 12:00"):
            first = layout.text().index(figures)
            places = [line.cursorToX(first + one)[0] for one in range(1, len(figures))]
            assert places == sorted(places)


def test_a_name_in_latin_letters_begins_at_the_right_there(qtbot, qapp):
    label = make_label()
    qtbot.addWidget(label)
    label.setText("lin-zhixia")
    absolute = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    with PseudoLocale(qapp, right_to_left=True):
        assert label.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask == absolute
    usual = label.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
    assert usual == Qt.AlignmentFlag.AlignLeft
