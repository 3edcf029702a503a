"""The phone as a phone: home screen, apps, scanner, the sheet, and the way to a real name."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget

from jdcloud_kiosk.training import TrainingApp
from mobile_sim import window as phone_window
from mobile_sim.buttons import RowButton
from mobile_sim.case import StatusBar
from mobile_sim.faults import Network, PictureFaults
from mobile_sim.home_screen import HomeScreen
from mobile_sim.motion import Motion
from mobile_sim.pace import LIVE, Pace
from mobile_sim.scanner import read
from mobile_sim.scanner_page import ScannerPage, Viewfinder
from mobile_sim.view import CODE_AT, CODE_SHARE, around_code
from testbed.pseudo_locale import PseudoLocale
from tests import ROOT
from tests.mobile_sim.test_phone_faults import network
from tests.support.contrast_checks import contrast
from tests.support.layout_checks import cut_off, too_small_to_touch, untranslated
from tests.support.selection import others_long
from ui.desktop import Desktop
from ui.desktop_look import DesktopLook
from ui.phone_theme import LOWEST_SCREEN, PHONE, SCREEN_WIDTH, STATUS_BAR, apply_phone_theme
from ui.theme import set_up_style
from verification.domain.phone_app import PhoneApp

NOT_FINISHED = 3  # zhao-weiming


def seen(bench, name):
    return bench.find(bench.phone, name).isVisible()


def test_it_begins_at_home_and_both_apps_scan(bench):
    assert seen(bench, "homeScreen")
    assert not seen(bench, "scanButton")
    bench.qtbot.mouseClick(bench.find(bench.phone, "financeAppButton"), Qt.MouseButton.LeftButton)
    assert seen(bench, "scanButton")
    assert seen(bench, "financeMeTab")
    bench.click(bench.phone, "phoneHomeButton")
    bench.click(bench.phone, "jdAppButton")
    assert seen(bench, "scanButton")  # one button for testers, in the header of the open app
    assert seen(bench, "jdMeTab")
    assert not seen(bench, "financeMeTab")


@pytest.mark.long
def test_each_app_has_its_own_under_me(bench):
    for app, tab, own, others in (
        ("financeAppButton", "financeMeTab", "meRow_bills", "meRow_orders"),
        ("jdAppButton", "jdMeTab", "meRow_orders", "meRow_bills"),
    ):
        bench.click(bench.phone, app)
        bench.click(bench.phone, tab)
        assert seen(bench, own)
        assert not seen(bench, others)
        bench.click(bench.phone, "phoneHomeButton")


def test_at_home_larger_words_have_the_room_of_the_clock(qtbot):
    home = HomeScreen()
    qtbot.addWidget(home)
    apply_phone_theme(home, 2)
    home.resize(SCREEN_WIDTH, LOWEST_SCREEN)
    home.show()
    home.apps[PhoneApp.FINANCE].setText("JD")
    QApplication.processEvents()
    home.apps[PhoneApp.FINANCE].setText("JD Finance and more")
    qtbot.waitUntil(lambda: cut_off(home) == [])


@pytest.mark.long
def test_tab_goes_to_controls_only(bench):
    bench.phone.activateWindow()
    first = bench.find(bench.phone, "jdAppButton")
    one, seen_ = first, []
    while (one := one.nextInFocusChain()) is not first:
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible():
            seen_.append(one)
    assert seen_
    assert bench.phone not in seen_


@pytest.mark.long
def test_the_driver_goes_where_a_control_is(bench):
    driver = bench.driver(bench.phone)
    assert driver.path_to("scanButton") == ["jdAppButton"]
    assert driver.path_to("accountSecurityButton") == ["jdAppButton", "jdMeTab", "settingsButton"]
    assert driver.path_to("withdrawButton") == []  # nothing to withdraw
    driver.press("accountSecurityButton")
    assert seen(bench, "accountSecurityPage")
    assert driver.path_to("scanButton") == ["jdHomeTab"]
    driver.press("scanButton")
    assert driver.path_to("settingsButton") == []  # nobody is led out of the scanner


@pytest.mark.long
def test_a_home_screen_over_an_open_request_keeps_it(bench):
    bench.show_code()
    bench.scan()
    bench.qtbot.waitUntil(lambda: seen(bench, "okButton"))
    bench.click(bench.phone, "phoneHomeButton")
    assert seen(bench, "homeScreen")
    bench.click(bench.phone, "jdAppButton")
    assert seen(bench, "okButton")
    bench.authorize()
    bench.wait_for_text(bench.kiosk, "statusLabel", "Verified")


@pytest.mark.long
def test_what_is_not_simulated_says_so(bench):
    bench.click(bench.phone, "jdAppButton")
    bench.click(bench.phone, "jdCartTab")
    assert "simulation" in bench.text(bench.phone, "toastLabel")


@pytest.mark.long
def test_the_whole_detour_of_a_real_name_that_is_not_finished(bench):
    bench.sign_in("zhao-weiming")
    bench.show_code()
    bench.scan()
    bench.wait_for_text(bench.phone, "resultLabel", "has not finished")
    bench.click(bench.phone, "goVerifyButton")
    assert bench.text(bench.phone, "realNameStateLabel") == "Real name: not verified"
    bench.click(bench.phone, "verifyRealNameButton")
    bench.click(bench.phone, "confirmRealNameButton")
    bench.wait_for_text(bench.phone, "resultLabel", "Your real name is verified")
    bench.click(bench.kiosk, "doneButton")
    bench.show_code()
    bench.click(bench.phone, "scanAgainButton")
    bench.authorize()
    bench.wait_for_text(bench.kiosk, "statusLabel", "Verified")
    assert bench.text(bench.phone, "resultLabel") == "Authorized"


@pytest.mark.long
def test_a_lost_network_leaves_the_real_name_as_it_was(bench):
    bench.sign_in("zhao-weiming")
    bench.click(bench.phone, "verifyRealNameButton")
    network(bench, Network.NONE)
    bench.click(bench.phone, "confirmRealNameButton")
    bench.wait_for_text(bench.phone, "homeNoticeLabel", "no connection")
    with bench.app.database.reading() as transaction:
        assert transaction.accounts.jd_account(NOT_FINISHED).real_name_source is None


@pytest.mark.long
def test_the_request_says_how_long_there_is_to_decide(bench):
    bench.show_code()
    bench.scan()
    bench.wait_for_text(
        bench.phone, "authorizationHintLabel", "Tick the box to continue · 2:00 left"
    )
    bench.click(bench.phone, "consentCheckBox")
    bench.clock.advance(seconds=15)
    bench.wait_for_text(bench.phone, "authorizationHintLabel", "1:45 left to decide")


@pytest.mark.long
def test_a_minute_more_is_given_to_both_and_what_was_ticked_stays(bench, heard):
    bench.show_code()
    bench.scan()
    bench.wait_for_text(bench.phone, "authorizationHintLabel", "2:00")
    bench.click(bench.phone, "consentCheckBox")
    bench.clock.advance(seconds=105)
    bench.wait_for_text(bench.phone, "authorizationHintLabel", "0:15 left to decide")
    assert bench.find(bench.phone, "authorizationHintLabel").property("look") == "late"
    assert heard[-1] == "15 seconds left. For more time: One minute more."
    bench.click(bench.phone, "phoneExtendButton")
    bench.wait_for_text(bench.phone, "authorizationHintLabel", "1:15 left to decide")
    bench.wait_for_text(bench.kiosk, "countdownLabel", "1:15")
    assert heard[-1] == "75 seconds left."
    bench.click(bench.kiosk, "extendButton")
    bench.wait_for_text(bench.phone, "authorizationHintLabel", "2:15 left to decide")
    session, _ = bench.kiosk.presenter.shown_session()
    for _ in range(8):
        bench.services.kiosk.extend(session.session_id)
    bench.qtbot.waitUntil(lambda: not seen(bench, "phoneExtendButton"))
    bench.qtbot.waitUntil(lambda: not bench.find(bench.kiosk, "extendButton").isVisible())
    bench.click(bench.phone, "okButton")
    bench.wait_for_text(bench.phone, "resultLabel", "Authorized")


@pytest.mark.long
def test_the_tools_rail_can_be_hidden_and_a_driver_finds_it(bench):
    bench.click(bench.phone, "hideRailButton")
    assert not any(seen(bench, name) for name in ("phoneStrip", "phoneTools", "faultsButton"))
    assert seen(bench, "simulationLabel")
    driver = bench.driver(bench.phone)
    assert driver.path_to("jdAccountChooser") == ["showRailButton", "toolsButton"]
    assert driver.path_to("faultsButton") == ["showRailButton"]
    bench.click(bench.phone, "showRailButton")
    assert seen(bench, "phoneStrip")
    assert not seen(bench, "showRailButton")


@pytest.mark.long
def test_jd_finance_says_on_its_first_page_where_the_real_name_is(bench):
    bench.sign_in("zhao-weiming")
    bench.click(bench.phone, "financeAppButton")
    bench.wait_for_text(bench.phone, "financeRealNameButton", "Real name: not verified")
    bench.click(bench.phone, "financeRealNameButton")
    assert seen(bench, "accountSecurityPage")
    bench.sign_in("chen-wangshu")
    bench.click(bench.phone, "financeHomeTab")
    bench.wait_for_text(bench.phone, "financeRealNameButton", "Real name: verified in JD Finance")


@pytest.mark.long
def test_the_camera_is_asked_for_the_first_time(bench):
    bench.phone.presenter.pace = Pace(asks_camera=True)
    bench.show_code()
    bench.scan()
    assert "JD" in bench.text(bench.phone, "permissionLabel")
    bench.click(bench.phone, "denyCameraButton")
    assert "not allowed" in bench.text(bench.phone, "scanHintLabel")
    bench.click(bench.phone, "closeScannerButton")
    bench.scan()
    bench.click(bench.phone, "allowCameraButton")
    bench.qtbot.waitUntil(lambda: seen(bench, "okButton"))


@pytest.mark.long
def test_the_torch_takes_half_of_the_darkness(bench):
    bench.phone.presenter.simulation.picture = PictureFaults(darkness=80)
    bench.scan()
    bench.click(bench.phone, "torchButton")
    assert bench.phone.presenter.simulation.seen().darkness == 40
    bench.click(bench.phone, "closeScannerButton")
    bench.scan()
    assert bench.phone.presenter.simulation.seen().darkness == 80


def test_the_viewfinder_shows_the_part_around_the_code(bench, tmp_path):
    bench.show_code()
    picture = bench.kiosk.grab().toImage()
    reading = read(picture)
    shown = around_code(picture, reading.place(picture), 0.46)
    found = read(shown)
    assert found.text == reading.text
    place = found.place(shown)
    assert place.width() / shown.width() == pytest.approx(CODE_SHARE, abs=0.02)
    assert place.center().x() / shown.width() == pytest.approx(CODE_AT[0], abs=0.02)
    assert place.center().y() / shown.height() == pytest.approx(CODE_AT[1], abs=0.02)
    assert shown.width() / shown.height() == pytest.approx(0.46, abs=0.01)


@pytest.mark.parametrize("code", [None, QRectF(0, 0, 0, 0), QRectF(-50, -50, 4000, 10)])
def test_any_picture_gives_a_part(code):
    picture = QImage(300, 90, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    assert not around_code(picture, code, 0.46).isNull()
    assert around_code(QImage(), code, 0.46).isNull()


@pytest.fixture
def heard(monkeypatch):
    said = []
    monkeypatch.setattr(phone_window, "announce", lambda _widget, text: said.append(text))
    return said


@pytest.mark.long
def test_pages_and_results_are_spoken(bench, heard):
    bench.show_code()
    bench.scan()
    bench.qtbot.waitUntil(lambda: seen(bench, "okButton"))
    digits = " ".join(bench.text(bench.phone, "phoneMatchCodeLabel").replace(" ", ""))
    assert any(f"{digits}. Different" in text for text in heard)
    assert any("JD. Verify a JD Cloud account?" in text for text in heard)
    bench.authorize()
    bench.wait_for_text(bench.phone, "resultLabel", "Authorized")
    assert heard[-1].startswith("Authorized. The JD Cloud account is now")


@pytest.mark.long
def test_the_keyboard_goes_along_and_a_tap_leaves_no_ring(bench):
    bench.click(bench.phone, "jdAppButton")
    focused = QApplication.focusWidget()
    assert focused is None or not bench.find(bench.phone, "phoneScreen").isAncestorOf(focused)
    scan = bench.find(bench.phone, "scanButton")
    scan.setFocus(Qt.FocusReason.TabFocusReason)
    if QApplication.focusWidget() is scan:  # offscreen, a window may not be the active one
        bench.qtbot.keyClick(scan, Qt.Key.Key_Space)
        assert QApplication.focusWidget() is bench.find(bench.phone, "closeScannerButton")
        bench.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
        assert seen(bench, "scanButton")


def test_the_scanner_moves_only_while_it_is_seen(qtbot):
    around = QWidget()
    qtbot.addWidget(around)
    finder = Viewfinder(around, Pace(motion=True))
    finder.search()
    assert not finder.is_moving
    around.show()
    assert finder.is_moving
    around.hide()
    assert not finder.is_moving


class LivelyApp(TrainingApp):
    """With a phone as in a person's hand."""

    def _pace(self):
        return LIVE


@pytest.mark.long
def test_where_the_desktop_wants_no_motion_the_phone_does_not_move(qtbot, tmp_path):
    desktop = Desktop()
    app = LivelyApp(f"sqlite:///{tmp_path}/k.db", windows=frozenset({"phone"}), desktop=desktop)
    app.show()
    finder = app.phone.findChild(Viewfinder)
    app.phone.findChild(QWidget, "jdAppButton").click()
    app.phone.findChild(QWidget, "scanButton").click()
    qtbot.waitUntil(lambda: finder.is_moving)
    desktop.changed.emit(DesktopLook(reduced_motion=True))
    assert not finder.is_moving
    app.phone.findChild(QWidget, "closeScannerButton").click()
    assert not any(one.isVisible() for one in app.phone.findChildren(Motion))
    desktop.changed.emit(DesktopLook())
    app.phone.findChild(QWidget, "scanButton").click()
    assert finder.is_moving
    app.close()


@pytest.mark.long
@pytest.mark.parametrize("lang", ["en", "zh_CN"])
@pytest.mark.parametrize("percent", others_long([100, 200], 200))
def test_nothing_is_cut_off_on_a_small_screen(bench, lang, percent):
    bench.phone.resize(bench.phone.minimumSize())
    bench.phone.set_text_size(percent)

    def check():
        bench.qtbot.waitUntil(lambda: cut_off(bench.phone) == [])
        assert too_small_to_touch(bench.phone) == []
        if lang == "zh_CN":
            assert untranslated(bench.phone) == []

    check()
    for name in ("jdAppButton", "jdMeTab", "settingsButton", "accountSecurityButton"):
        bench.click(bench.phone, name)
        check()
    bench.show_code()
    bench.scan()
    bench.qtbot.waitUntil(lambda: seen(bench, "okButton"))
    check()
    screen = bench.find(bench.phone, "phoneScreen")
    code = bench.find(bench.phone, "phoneMatchCodeLabel")
    assert not code.visibleRegion().isEmpty()
    assert code.visibleRegion().boundingRect().size() == code.size()
    for name in ("okButton", "declineButton"):
        button = bench.find(bench.phone, name)
        assert screen.rect().contains(button.mapTo(screen, button.rect().bottomRight()))
    bench.authorize()
    bench.qtbot.waitUntil(lambda: seen(bench, "resultLabel"))
    check()


def test_the_question_for_the_camera_grows_with_its_words(qtbot, qapp):
    set_up_style(qapp)
    page = ScannerPage(Pace())
    qtbot.addWidget(page)
    apply_phone_theme(page)
    page.resize(SCREEN_WIDTH, LOWEST_SCREEN)
    page.show()
    page.ask_for_camera("JD Finance")
    for size in (1.5, 2.0):
        apply_phone_theme(page, size)
        qtbot.waitUntil(lambda: cut_off(page) == [])


def test_a_row_is_turned_round_where_reading_begins_at_the_right(qtbot, qapp):
    row = RowButton("row", "shield")
    qtbot.addWidget(row)
    row.show_row("Real name", "Yes")
    row.resize(300, 54)
    usual = row.grab().toImage()
    with PseudoLocale(qapp, right_to_left=True):
        turned = row.grab().toImage()
    assert _ink(usual.copy(2, 8, 26, 38)) == _ink(turned.copy(272, 8, 26, 38))
    arrow, turned_arrow = usual.copy(280, 8, 18, 38), turned.copy(2, 8, 18, 38)
    assert _ink(arrow) != _ink(turned_arrow)
    assert _ink(arrow.flipped(Qt.Orientation.Horizontal)) == _ink(turned_arrow)


def test_the_status_bar_is_turned_round_with_its_signs_upright(qtbot, qapp):
    screen = QWidget()
    qtbot.addWidget(screen)
    bar = StatusBar(screen)
    bar.resize(400, STATUS_BAR)
    bar.show_time(datetime(2026, 5, 4, 9, 30, tzinfo=UTC))
    bar.show_on(bright=True)
    bar.simulation.hide()
    usual = bar.grab().toImage()
    with PseudoLocale(qapp, right_to_left=True):
        turned = bar.grab().toImage()
    left, right = QRect(0, 0, 120, STATUS_BAR), QRect(280, 0, 120, STATUS_BAR)
    assert _ink(usual.copy(right)) == _ink(turned.copy(left))
    first, last = (max(_ink(one))[0] for one in (usual.copy(left), turned.copy(right)))
    assert first == pytest.approx(last, abs=2)


def test_the_other_apps_on_the_home_screen_begin_at_the_right(qtbot, qapp):
    home = HomeScreen()
    qtbot.addWidget(home)
    home.resize(390, 844)
    [others] = home.findChildren(QWidget, "otherApps")
    others.resize(354, 160)
    usual = others.grab().toImage()
    with PseudoLocale(qapp, right_to_left=True):
        turned = others.grab().toImage()
    # Each icon has a colour of its own.
    middle, row = 354 // 8, 6
    colours = [usual.pixelColor(middle * (2 * one + 1), row) for one in range(4)]
    assert len({one.name() for one in colours}) == 4
    seen = [turned.pixelColor(354 - middle * (2 * one + 1), row) for one in range(4)]
    assert seen == colours


def _ink(picture):
    """What is darker than the ground, from where it begins."""
    ground = picture.pixelColor(1, 1).lightness()
    places = [
        (x, y)
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).lightness() < ground - 60
    ]
    return {(x - min(places)[0], y) for x, y in places}


def test_a_row_in_chinese_may_be_narrower_than_its_text(qtbot):
    row = RowButton("row", "shield")
    qtbot.addWidget(row)
    row.show_row("實名：已")
    least = row.minimumSizeHint()
    row.show_row("實名：已在京東商城認證")
    assert row.minimumSizeHint() == least


@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("text", "surface"), ("soft", "surface"), ("soft", "page"), ("soft", "panel"),
        ("on_jd", "jd"), ("on_jd", "jd_deep"), ("on_jd", "jd_raised"), ("jd_text", "surface"),
        ("on_finance", "finance"), ("on_finance", "finance_light"), ("on_gold", "gold_soft"),
        ("finance", "gold_soft"), ("warn", "warn_soft"), ("good", "good_soft"),
        ("stop", "stop_soft"), ("on_disabled", "disabled"), ("on_ink_soft", "ink"),
        ("on_island", "island"), ("on_wall", "wall_light"), ("on_night_soft", "night_raised"),
        ("focus", "surface"),
    ],
)  # fmt: skip
def test_the_phones_colours_can_be_read(text, ground):
    assert contrast(getattr(PHONE, text), getattr(PHONE, ground)) >= 4.5


def test_every_picture_that_is_named_is_there():
    assert {"jd", "jd-finance", "jd-cloud", "scan", "torch", "good", "bad", "calm", "late"} <= {
        path.stem for path in (ROOT / "resources" / "phone").glob("*.svg")
    }


def test_tab_goes_through_the_page_before_the_tools_beside_it(bench):
    phone, names = bench.phone, []
    one = phone.nextInFocusChain()
    while one is not phone:
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible():
            names.append(one.objectName())
        one = one.nextInFocusChain()
    assert names[0] == "jdAppButton"
    tools = [names.index(name) for name in ("toolsButton", "faultsButton")]
    assert min(tools) > names.index("financeAppButton")
