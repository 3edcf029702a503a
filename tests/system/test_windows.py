"""Every outcome through the real windows: clicks on widgets, a scan of the window's pixels."""

from __future__ import annotations

import sqlite3

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QTabBar,
)

from kiosk.qr_code import make_picture
from testbed.databases import statement
from testbed.service_fixture import SECOND, bind_elsewhere
from tests.support.layout_checks import cut_off
from tests.support.selection import others_long
from ui.touch_guard import TouchGuard
from verification.domain import qr_payload

FORGED = qr_payload.encode(qr_payload.make_frame(bytes(24), bytes(32), 0))
NOT_FINISHED = "The current JD Cloud account has not finished the individual real-name verification"
VERIFIED_OTHERS = "your account has verified other JD Cloud accounts"


@pytest.mark.parametrize("login", others_long(["lin-zhixia", "chen-wangshu"], "lin-zhixia"))
def test_verified(bench, login):
    bench.sign_in(login)
    bench.show_code()
    bench.wait_for_text(bench.kiosk, "statusLabel", "Waiting for scan")
    bench.scan()
    bench.wait_for_text(bench.kiosk, "statusLabel", "Scanned, waiting for authorization")
    assert not bench.find(bench.kiosk, "qrCodeLabel").isVisible()
    ok = bench.find(bench.phone, "okButton")
    bench.qtbot.waitUntil(ok.isVisible)  # the kiosk may be the first to show it
    assert not ok.isEnabled()
    assert not bench.find(bench.phone, "consentCheckBox").isChecked()
    bench.authorize()
    bench.wait_for_text(bench.phone, "resultLabel", "Authorized")
    bench.wait_for_text(bench.kiosk, "statusLabel", "Verified")
    assert "*" in bench.text(bench.kiosk, "outcomeDetailLabel")
    bench.click(bench.kiosk, "doneButton")
    assert bench.find(bench.kiosk, "cloudAccountField").currentText() == ""
    # The account needs no second verification, and is told so.
    bench.confirm_account("qinghe-books")
    bench.wait_for_text(bench.kiosk, "accountMessageLabel", "verified already")
    assert not bench.find(bench.kiosk, "startVerificationButton").isEnabled()
    assert not bench.find(bench.kiosk, "qrCodeLabel").isVisible()


@pytest.mark.parametrize(
    ("login", "message", "who_must_act"),
    [
        ("zhao-weiming", NOT_FINISHED, "JD does not know your real name yet"),
        ("sun-jiming", VERIFIED_OTHERS, "One person can verify one JD Cloud account"),
    ],
)
def test_authorization_fails_in_the_documents_words(bench, login, message, who_must_act):
    bench.sign_in(login)
    bench.show_code()
    bench.scan()
    bench.wait_for_text(bench.phone, "resultLabel", message)
    bench.wait_for_text(bench.kiosk, "statusLabel", message)
    assert bench.text(bench.phone, "resultLabel") == message
    assert bench.text(bench.kiosk, "statusLabel") == message
    assert who_must_act in bench.text(bench.kiosk, "statusDetailLabel")
    assert bench.kiosk.focusWidget() is bench.find(bench.kiosk, "refreshButton")
    assert bench.text(bench.kiosk, "refreshButton") == "Try again with a new code"


@pytest.mark.long
def test_the_world_changes_between_scan_and_ok(bench):
    """The person's JD account is bound elsewhere after the scan: the fourth message, at OK."""
    bench.show_code()
    bench.scan()
    bench.qtbot.waitUntil(bench.find(bench.phone, "okButton").isVisible)
    statement(
        bench.app.database,
        "INSERT INTO binding SELECT 3, account_id, NULL, '2026-01-01', identity_index, 1"
        " FROM jd_account WHERE account_id = 1",
    )
    bench.authorize()
    bench.wait_for_text(bench.phone, "resultLabel", VERIFIED_OTHERS)
    bench.wait_for_text(bench.kiosk, "statusLabel", VERIFIED_OTHERS)


@pytest.mark.long
def test_an_account_that_was_verified_meanwhile_is_said_on_both_screens(bench):
    bench.show_code()
    bench.scan()
    bench.wait_for_text(bench.kiosk, "statusLabel", "Scanned, waiting for authorization")
    bind_elsewhere(bench.app.database, bench.clock, "qinghe-books", SECOND)
    bench.authorize()
    bench.wait_for_text(bench.phone, "resultLabel", "Already verified")
    bench.wait_for_text(bench.kiosk, "statusLabel", "Already verified")
    assert "nothing more to do" in bench.text(bench.kiosk, "statusDetailLabel")
    assert not bench.find(bench.kiosk, "refreshButton").isVisible()
    bench.click(bench.kiosk, "doneButton")
    assert bench.find(bench.kiosk, "cloudAccountField").currentText() == ""


def test_decline(bench):
    bench.show_code()
    bench.scan()
    bench.click(bench.phone, "declineButton")
    bench.wait_for_text(bench.phone, "resultLabel", "Declined")
    bench.wait_for_text(bench.kiosk, "statusLabel", "Declined")


def test_expiry_and_a_new_code(bench):
    bench.show_code()
    bench.wait_for_text(bench.kiosk, "countdownLabel", "2:00")
    bench.clock.advance(seconds=61)
    bench.wait_for_text(bench.kiosk, "countdownLabel", "0:59")
    bench.clock.advance(seconds=59)
    bench.wait_for_text(bench.kiosk, "statusLabel", "Expired")
    bench.click(bench.kiosk, "refreshButton")
    bench.wait_for_text(bench.kiosk, "statusLabel", "Waiting for scan")
    bench.scan()
    bench.authorize()
    bench.wait_for_text(bench.kiosk, "statusLabel", "Verified")


def test_cancel_at_the_kiosk_reaches_the_phone(bench):
    bench.show_code()
    bench.scan()
    bench.qtbot.waitUntil(bench.find(bench.phone, "okButton").isVisible)
    bench.click(bench.kiosk, "cancelButton")
    bench.wait_for_text(bench.kiosk, "statusLabel", "Cancelled")
    bench.wait_for_text(bench.phone, "resultLabel", "Cancelled at the kiosk")


@pytest.mark.long
def test_the_kiosk_closing_reaches_the_phone(bench):
    bench.show_code()
    bench.scan()
    bench.qtbot.waitUntil(bench.find(bench.phone, "okButton").isVisible)
    bench.kiosk.close()
    bench.wait_for_text(bench.phone, "resultLabel", "Cancelled at the kiosk")


def test_a_second_phone_is_refused_and_both_are_told(bench, tmp_path):
    bench.show_code()
    photo = bench.save_kiosk(tmp_path / "photo.png")
    bench.scan()
    bench.qtbot.waitUntil(bench.find(bench.phone, "okButton").isVisible)
    second = bench.app.add_phone()
    second.show()
    bench.sign_in("zhou-qiyue", second)
    second.open_image_file(photo)
    bench.wait_for_text(second, "resultLabel", "Already scanned by another phone")
    bench.wait_for_text(bench.kiosk, "warningLabel", "Another phone tried")
    bench.authorize()
    bench.wait_for_text(bench.kiosk, "statusLabel", "Verified")


@pytest.mark.long
@pytest.mark.parametrize(
    ("after", "message"),
    [
        ("refreshButton", "This QR code is out of date"),
        ("cancelButton", "This QR code was cancelled"),
        ("time", "This QR code has expired"),
    ],
)
def test_a_photo_of_an_old_code(bench, tmp_path, after, message):
    bench.show_code()
    photo = bench.save_kiosk(tmp_path / "photo.png")
    before = bench.find(bench.kiosk, "qrCodeLabel").grab().toImage()
    if after == "time":
        bench.clock.advance(seconds=120)
        bench.wait_for_text(bench.kiosk, "statusLabel", "Expired")
    else:
        bench.click(bench.kiosk, after)
        bench.qtbot.waitUntil(
            lambda: bench.find(bench.kiosk, "qrCodeLabel").grab().toImage() != before
        )
    bench.phone.open_image_file(photo)
    bench.wait_for_text(bench.phone, "resultLabel", message)


def canvas(*codes, size=900):
    image = QImage(size, size // 2, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    for index, code in enumerate(codes):
        picture = make_picture(code).scaled(380, 380)
        painter.drawImage(20 + index * 440, 20, picture)
    painter.end()
    return image


def blurred():
    image = canvas(FORGED)
    painter = QPainter(image)
    painter.fillRect(120, 120, 180, 180, QColor("white"))
    painter.end()
    return image


@pytest.mark.long
@pytest.mark.parametrize(
    ("picture", "message"),
    [
        (lambda: canvas("https://example.com"), "not a JD Cloud verification code"),
        (blurred, "blurred or covered"),
        (canvas, "No QR code in view"),
        (lambda: canvas(qr_payload.PREFIX + "2/short"), "damaged or was changed"),
        (lambda: canvas("one", "two"), "Several QR codes"),
        (QImage, "There is no picture"),
    ],
)
def test_pictures_that_give_no_code(bench, picture, message):
    QGuiApplication.clipboard().setImage(picture())
    bench.click(bench.phone, "scanButton")
    bench.click(bench.phone, "pasteImageButton")
    bench.wait_for_text(bench.phone, "scanHintLabel", message)


def test_a_code_that_no_kiosk_issued(bench, tmp_path):
    path = tmp_path / "forged.png"
    assert canvas(FORGED).save(str(path))
    bench.phone.open_image_file(path)
    bench.wait_for_text(bench.phone, "resultLabel", "Unknown QR code")


def test_an_account_that_is_unknown_or_missing(bench):
    bench.click(bench.kiosk, "confirmAccountButton")
    bench.wait_for_text(bench.kiosk, "accountMessageLabel", "Please type")
    bench.confirm_account("nobody")
    bench.wait_for_text(bench.kiosk, "accountMessageLabel", "no such JD Cloud account")


def test_enterprises_are_told_kindly(bench):
    bench.find(bench.kiosk, "verificationTabs").setCurrentIndex(1)
    bench.wait_for_text(bench.kiosk, "enterpriseLabel", "cannot be verified at this kiosk")


@pytest.mark.parametrize(
    "name",
    others_long(
        ["startVerificationButton", "refreshButton", "cancelButton"], "startVerificationButton"
    ),
)
def test_a_second_tap_falls_on_the_guard(bench, name):
    """Before there is an answer to the first."""
    if name == "startVerificationButton":
        bench.confirm_account("qinghe-books")
    else:
        bench.show_code()
    guard = bench.kiosk.findChild(TouchGuard)
    bench.qtbot.waitUntil(lambda: not guard.isVisible())
    bench.click(bench.kiosk, name)
    assert guard.isVisible()


@pytest.mark.long
def test_the_language_switches_in_the_middle_of_a_session(bench):
    bench.show_code()
    bench.scan()
    bench.click(bench.phone, "consentCheckBox")
    bench.click(bench.kiosk, "languageButton")
    bench.click(bench.kiosk, "languageButton_zh_CN")
    bench.wait_for_text(bench.kiosk, "statusLabel", "已扫码，等待授权")
    bench.wait_for_text(bench.phone, "okButton", "确定")
    # A tick beside the English sentence is no consent to the Chinese one.
    assert not bench.find(bench.phone, "okButton").isEnabled()
    bench.authorize()
    bench.wait_for_text(bench.kiosk, "statusLabel", "认证成功")
    bench.click(bench.kiosk, "languageButton")
    bench.click(bench.kiosk, "languageButton_zh_TW")
    bench.wait_for_text(bench.kiosk, "statusLabel", "認證成功")
    bench.click(bench.kiosk, "languageButton")
    bench.click(bench.kiosk, "languageButton_en")
    bench.wait_for_text(bench.kiosk, "statusLabel", "Verified")


def settles_uncut(bench):
    """Wait for the layout to settle with every text whole; the failure names the others."""

    def whole():
        assert cut_off(bench.kiosk) + cut_off(bench.phone) == []

    bench.qtbot.waitUntil(whole)


@pytest.mark.long
@pytest.mark.parametrize("lang", others_long(["en", "zh_CN"], "zh_CN"))
@pytest.mark.parametrize("login", ["lin-zhixia", "zhao-weiming", "sun-jiming"])
def test_no_text_is_cut_off(bench, login, lang):
    bench.kiosk.resize(bench.kiosk.minimumSize())
    bench.sign_in(login)
    settles_uncut(bench)
    bench.show_code()
    settles_uncut(bench)
    bench.scan()
    if login == "lin-zhixia":
        bench.qtbot.waitUntil(bench.find(bench.phone, "okButton").isVisible)
        settles_uncut(bench)
        bench.authorize()
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "doneButton").isVisible)
    bench.qtbot.waitUntil(bench.find(bench.phone, "resultLabel").isVisible)
    settles_uncut(bench)


@pytest.mark.long
@pytest.mark.parametrize("lang", others_long(["en", "zh_CN"], "en"))
def test_a_visitor_who_does_not_scan_is_shown_how(bench, lang):
    bench.kiosk.resize(bench.kiosk.minimumSize())
    bench.show_code()
    hint = bench.find(bench.kiosk, "scanHint")
    before = bench.find(bench.kiosk, "qrCodeLabel").grab().toImage()
    bench.clock.advance(seconds=29)
    bench.wait_for_text(bench.kiosk, "countdownLabel", "1:31")
    assert hint.isVisible()
    settles_uncut(bench)
    bench.qtbot.waitUntil(lambda: bench.find(bench.kiosk, "qrCodeLabel").grab().toImage() != before)
    bench.scan()
    bench.qtbot.waitUntil(bench.find(bench.phone, "okButton").isVisible)
    bench.qtbot.waitUntil(lambda: not hint.isVisible())


def test_the_check_for_cut_off_text_sees_one(bench):
    label = bench.find(bench.kiosk, "brandLabel")
    label.setFixedWidth(10)
    bench.qtbot.waitUntil(lambda: cut_off(bench.kiosk) == ["JD Cloud"])


def test_every_control_has_a_name_for_testers_and_for_screen_readers(bench):
    for window in (bench.kiosk, bench.phone):
        controls = [*window.findChildren(QAbstractButton), *window.findChildren(QComboBox)]
        # Qt's own parts of a larger widget, as the arrows of a tab bar, are not ours to name.
        ours = [
            one
            for one in controls
            if not isinstance(one.parent(), QTabBar) and not one.objectName().startswith("qt_")
        ]
        assert len(ours) > 4
        for control in ours:
            assert control.objectName(), control
            assert control.accessibleName(), control.objectName()


@pytest.mark.long
def test_a_dropped_image_file_is_scanned(bench, tmp_path):
    bench.show_code()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(bench.save_kiosk(tmp_path / "photo.png")))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
    plain = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(bench.phone, QDragEnterEvent(QPoint(50, 50), *how, plain))
    QApplication.sendEvent(bench.phone, QDropEvent(QPointF(50, 50), *how, plain))
    bench.wait_for_text(bench.kiosk, "statusLabel", "Scanned")


@pytest.mark.file
def test_success_is_not_shown_while_it_cannot_be_saved(bench, url):
    """Another program holds the database's write lock longer than a tap waits."""
    bench.show_code()
    bench.scan()
    bench.qtbot.waitUntil(bench.find(bench.phone, "okButton").isVisible)
    blocker = sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)
    blocker.execute("BEGIN IMMEDIATE")
    bench.authorize()
    bench.wait_for_text(bench.phone, "authorizationNoticeLabel", "cannot be reached")
    assert bench.text(bench.kiosk, "statusLabel") == "Scanned, waiting for authorization"
    blocker.execute("ROLLBACK")
    blocker.close()
    bench.click(bench.phone, "okButton")
    bench.wait_for_text(bench.kiosk, "statusLabel", "Verified")
