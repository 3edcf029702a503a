"""What one visitor chooses and leaves: attract page, display, language, clipboard, slip, sounds."""

from __future__ import annotations

import io
import sys
import wave
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QBuffer, QEvent, QProcess, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.preferences import Display, Preferences, Slip
from kiosk.slip.printing import make_slip, save_slip, slip_view
from kiosk.widgets.attract_picture import AttractPicture
from kiosk.widgets.display_panel import DisplayPanel
from testbed.service_fixture import CONSENT, holder
from ui.buttons import DrawnButton, Kind
from ui.sounds import Sound, Sounds, command_player, find_player, write_wave
from ui.theme import ThemeName
from verification.domain.session import spelt_reference
from verification.store.database import DatabaseUnavailable, Fault


def rests(bench):
    """Nobody touches the empty start page for a while."""
    bench.clock.advance(seconds=91)
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "beginButton").isVisible)


def test_a_kiosk_that_nobody_uses_attracts_and_any_touch_begins(bench):
    rests(bench)
    page = bench.find(bench.kiosk, "attractPage")
    bench.qtbot.mouseClick(page, Qt.MouseButton.LeftButton)
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "cloudAccountField").isVisible)
    rests(bench)
    bench.qtbot.keyClick(bench.find(bench.kiosk, "beginButton"), Qt.Key.Key_A)
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "cloudAccountField").isVisible)


@pytest.mark.long
def test_the_language_is_switched_on_the_attract_page_and_back_for_the_next(bench):
    rests(bench)
    bench.click(bench.kiosk, "attractLanguageButton_zh_CN")
    bench.wait_for_text(bench.kiosk, "attractLabel", "用手机完成实名认证")
    bench.click(bench.kiosk, "beginButton")
    bench.show_code()
    bench.click(bench.kiosk, "cancelButton")
    bench.wait_for_text(bench.kiosk, "statusLabel", "已取消")
    bench.click(bench.kiosk, "doneButton")
    bench.wait_for_text(bench.kiosk, "confirmAccountButton", "Confirm")


@pytest.mark.long
def test_what_was_typed_before_an_outage_is_not_there_after_it(bench):
    typed = bench.find(bench.kiosk, "cloudAccountEdit")
    bench.qtbot.keyClicks(typed, "qinghe-books")
    bench.kiosk.presenter.availability.note(DatabaseUnavailable("gone", Fault.BUSY))
    assert bench.find(bench.kiosk, "outOfServiceStaffLabel").isVisible()
    for seconds in (91, 20):
        bench.clock.advance(seconds=seconds)
        bench.kiosk.presenter.ticked.emit()
    bench.qtbot.waitUntil(typed.isVisible)
    assert (typed.text(), typed.isUndoAvailable()) == ("", False)


@pytest.mark.long
def test_what_moves_stands_still_on_wish(bench):
    bench.kiosk.set_moving(True)
    rests(bench)
    page = bench.find(bench.kiosk, "attractPage")
    picture = page.findChild(AttractPicture)
    beat = page.findChild(QTimer, "beat")
    assert beat.isActive()
    still = picture.beam()
    bench.qtbot.waitUntil(lambda: picture.beam() != still)
    bench.click(bench.kiosk, "displayButton")
    bench.click(bench.kiosk, "reducedMotionButton")
    bench.click(bench.kiosk, "displayCloseButton")
    assert not beat.isActive()
    assert picture.beam() == still


@pytest.mark.long
def test_text_and_colours_are_the_visitors_until_they_leave(bench):
    label = bench.find(bench.kiosk, "pageTitle")
    before = label.drawn_font().pixelSize()
    bench.click(bench.kiosk, "displayButton")
    bench.click(bench.kiosk, "textSize200Button")
    bench.click(bench.kiosk, "high_contrastThemeButton")
    bench.click(bench.kiosk, "displayCloseButton")
    assert label.drawn_font().pixelSize() == pytest.approx(2 * before, abs=1)
    assert bench.kiosk.appearance.display.theme is ThemeName.HIGH_CONTRAST
    # Left alone, it asks, and the next visitor finds the usual display.
    bench.clock.advance(seconds=91)
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "idlePage").isVisible)
    bench.clock.advance(seconds=21)
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "beginButton").isVisible)
    assert label.drawn_font().pixelSize() == before
    assert bench.kiosk.appearance.display.theme is ThemeName.LIGHT


def test_what_is_chosen_already_stays_marked(qtbot, qapp):
    window = QWidget()
    qtbot.addWidget(window)
    panel = DisplayPanel(window, lambda _: False)
    panel.show_display(Display())
    for name in ("textSize100Button", "lightThemeButton", "motionButton"):
        button = panel.findChild(QWidget, name)
        assert button.isChecked()
        button.click()
        assert button.isChecked(), name


def test_enter_presses_a_button_once_however_long_it_is_held(qtbot, qapp):
    button, pressed = DrawnButton("button", Kind.PRIMARY), []
    qtbot.addWidget(button)
    button.clicked.connect(lambda: pressed.append(True))
    for repeats in (False, True, True):
        event = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", repeats
        )
        QApplication.sendEvent(button, event)
    assert pressed == [True]


def test_nothing_of_a_visitor_stays_in_field_undo_or_clipboard(bench):
    editor = bench.find(bench.kiosk, "cloudAccountEdit")
    bench.qtbot.keyClicks(editor, "qinghe-books")
    editor.selectAll()
    editor.copy()
    assert QGuiApplication.clipboard().text() == "qinghe-books"
    bench.clock.advance(seconds=91)
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "idlePage").isVisible)
    bench.clock.advance(seconds=21)
    bench.click(bench.kiosk, "beginButton")
    assert QGuiApplication.clipboard().text() == ""
    editor.undo()
    assert editor.text() == ""


def test_a_visitor_needs_no_mouse(bench):
    """Every step with keys alone, from the attract page to the next visitor."""

    def press(key, times=1):
        for _ in range(times):
            bench.qtbot.keyClick(QApplication.focusWidget(), key)

    def press_until(key, name):
        for _ in range(20):
            if QApplication.focusWidget().objectName() == name:
                return
            press(key)
        raise AssertionError(f"{name} cannot be reached with {key}")

    rests(bench)
    bench.phone.hide()
    bench.kiosk.activateWindow()
    bench.qtbot.waitUntil(
        lambda: (found := QApplication.focusWidget()) is not None and found.window() is bench.kiosk
    )
    press_until(Qt.Key.Key_Tab, "displayButton")
    press(Qt.Key.Key_Space)
    press_until(Qt.Key.Key_Tab, "darkThemeButton")
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Escape)
    assert bench.kiosk.appearance.display.theme is ThemeName.DARK
    bench.find(bench.kiosk, "beginButton").setFocus()
    press(Qt.Key.Key_Return)
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "cloudAccountField").isVisible)
    bench.qtbot.keyClicks(QApplication.focusWidget(), "qinghe-books")
    press(Qt.Key.Key_Return)
    start = bench.find(bench.kiosk, "startVerificationButton")
    bench.qtbot.waitUntil(start.hasFocus)
    press(Qt.Key.Key_Return)
    bench.wait_for_text(bench.kiosk, "statusLabel", "Waiting for scan")
    assert QApplication.focusWidget().objectName() == "refreshButton"
    press_until(Qt.Key.Key_Tab, "cancelButton")
    press(Qt.Key.Key_Space)
    bench.wait_for_text(bench.kiosk, "statusLabel", "Cancelled")
    assert QApplication.focusWidget().objectName() == "doneButton"
    press(Qt.Key.Key_Space)
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "cloudAccountField").isVisible)
    bench.qtbot.keyClicks(QApplication.focusWidget(), "lanqiao-design")
    press(Qt.Key.Key_Return)
    bench.qtbot.waitUntil(start.hasFocus)
    press(Qt.Key.Key_Return)
    bench.wait_for_text(bench.kiosk, "statusLabel", "Waiting for scan")
    # A key is the session's, not the staff's.
    assert QApplication.focusWidget().objectName() == "refreshButton"


# -- slip ------------------------------------------------------------------------------------


def verified(desk):
    issued = desk.kiosk.start("qinghe-books")
    authorization = desk.phone.scan(desk.code(issued), holder())
    desk.phone.authorize(authorization.authorization_id, holder(), CONSENT)
    session = desk.kiosk.current(issued.session.session_id)
    return session, desk.identity(session)


def test_a_slip_names_nobody_in_full(desk, qapp, tmp_path):
    session, identity = verified(desk)
    view = slip_view(session, identity)
    text = view.text()
    assert "Verified" in text
    assert spelt_reference(session.reference) in text
    assert "qi***ks" in text
    assert "SIMULATION" in text
    for private in (identity.real_name, identity.identity_number, "qinghe-books"):
        assert private not in text
    save_slip(view, tmp_path / "slips" / "slip.pdf")
    assert (tmp_path / "slips" / "slip.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.long
def test_a_slip_is_offered_if_staff_has_set_it_and_saved(bench, tmp_path):
    kept = Preferences(slip=Slip.PDF, slip_folder=str(tmp_path / "slips"))
    bench.app.preferences.write(kept)
    bench.show_code()
    assert not bench.find(bench.kiosk, "slipButton").isVisible()
    bench.scan()
    bench.authorize()
    bench.wait_for_text(bench.kiosk, "statusLabel", "Verified")
    bench.click(bench.kiosk, "slipButton")
    bench.wait_for_text(bench.kiosk, "slipLabel", "was saved for the staff")
    (saved,) = (tmp_path / "slips").iterdir()
    assert saved.name in bench.text(bench.kiosk, "slipLabel")
    bench.click(bench.kiosk, "doneButton")
    bench.app.preferences.write(replace(kept, slip=Slip.NONE))
    bench.show_code("lanqiao-design")
    bench.click(bench.kiosk, "cancelButton")
    bench.wait_for_text(bench.kiosk, "statusLabel", "Cancelled")
    assert not bench.find(bench.kiosk, "slipButton").isVisible()


@pytest.mark.long
def test_a_slip_that_cannot_be_made_is_said_and_can_be_tried_again(bench, tmp_path):
    blocked = tmp_path / "a file, no folder"
    blocked.write_text("")
    bench.app.preferences.write(Preferences(slip=Slip.PDF, slip_folder=str(blocked)))
    bench.show_code()
    bench.click(bench.kiosk, "cancelButton")
    bench.click(bench.kiosk, "slipButton")
    bench.wait_for_text(bench.kiosk, "slipLabel", "cannot be saved")
    blocked.unlink()
    bench.click(bench.kiosk, "slipButton")
    bench.wait_for_text(bench.kiosk, "slipLabel", "was saved")


def code_on(label):
    """Return what a phone's camera reads there."""
    picture = label.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    (code,) = zxingcpp.read_barcodes(
        Image.open(io.BytesIO(bytes(buffer.data().data()))), zxingcpp.BarcodeFormat.QRCode
    )
    return code.text


@pytest.mark.long
def test_without_a_printer_the_visitor_is_sent_to_the_staff(bench):
    bench.app.preferences.write(Preferences(slip=Slip.PRINT))
    bench.show_code()
    bench.click(bench.kiosk, "cancelButton")
    bench.click(bench.kiosk, "slipButton")
    bench.wait_for_text(bench.kiosk, "slipLabel", "printer cannot be reached")
    # And has it all the same, on the phone.
    code = bench.find(bench.kiosk, "slipCodeLabel")
    assert code.isVisible()
    read = code_on(code)
    assert "qi***ks" in read
    assert "Cancelled" in read
    assert bench.find(bench.kiosk, "slipButton").isVisible()
    bench.click(bench.kiosk, "doneButton")
    bench.qtbot.waitUntil(lambda: not code.isVisible())


@pytest.mark.long
def test_a_visitor_takes_the_slip_home_as_a_code(bench):
    bench.app.preferences.write(Preferences(slip=Slip.CODE))
    bench.show_code()
    bench.scan()
    bench.authorize()
    bench.wait_for_text(bench.kiosk, "statusLabel", "Verified")
    bench.click(bench.kiosk, "slipButton")
    bench.wait_for_text(bench.kiosk, "slipLabel", "as text")
    read = code_on(bench.find(bench.kiosk, "slipCodeLabel"))
    assert "Verified" in read
    assert not bench.find(bench.kiosk, "slipButton").isVisible()


def test_the_folder_of_slips_is_the_documents_unless_set(desk, qapp, tmp_path):
    session, identity = verified(desk)
    view = slip_view(session, identity)
    name = make_slip(view, Preferences(slip=Slip.PDF, slip_folder=str(tmp_path)), "12345678")
    assert name == "slip-12345678.pdf"
    assert (tmp_path / name).exists()


# -- sounds ----------------------------------------------------------------------------------


def test_every_sound_is_short_loud_enough_and_different(tmp_path):
    found = set()
    for sound in Sound:
        path = tmp_path / f"{sound.value}.wav"
        write_wave(sound, path)
        with wave.open(str(path)) as file:
            assert 0.05 < file.getnframes() / file.getframerate() < 0.7
            frames = file.readframes(file.getnframes())
        peak = max(
            abs(int.from_bytes(frames[i : i + 2], "little", signed=True))
            for i in range(0, len(frames), 2)
        )
        assert 5_000 < peak < 30_000
        found.add(frames)
    assert len(found) == len(Sound)


def test_sounds_are_played_unless_they_are_off(qtbot, qapp, tmp_path):
    log = tmp_path / "log"
    player = tmp_path / "player"
    player.write_text(f'#!/bin/sh\necho "$1" >> {log}\n')
    player.chmod(0o755)
    sounds = Sounds(player=command_player(str(player)))
    sounds.play(Sound.GOOD)
    qtbot.waitUntil(lambda: log.exists() and "good.wav" in log.read_text())
    sounds.enabled = False
    sounds.play(Sound.BAD)
    sounds.enabled = True
    sounds.play(Sound.STEP)
    qtbot.waitUntil(lambda: "step.wav" in log.read_text())
    assert "bad.wav" not in log.read_text()
    sounds.close()


def test_a_kiosk_without_a_player_is_silent(qapp):
    sounds = Sounds(player=None)
    sounds.play(Sound.GOOD)
    sounds.close()


def test_on_windows_a_packaged_kiosk_plays_sounds_itself(monkeypatch):
    """Its own file is what sys.executable names there: started, it would be a second kiosk."""
    played, started = [], []
    winsound = SimpleNamespace(
        SND_FILENAME=0x20000, SND_ASYNC=1, SND_NODEFAULT=2, PlaySound=lambda *a: played.append(a)
    )
    monkeypatch.setitem(sys.modules, "winsound", winsound)
    monkeypatch.setattr(QProcess, "startDetached", lambda *a: started.append(a) or (True, 1))
    monkeypatch.setattr(sys, "platform", "win32")
    sounds = Sounds(player=find_player())
    sounds.play(Sound.GOOD)
    sounds.close()
    assert [(Path(path).name, flags) for path, flags in played] == [("good.wav", 0x20003)]
    assert started == []
