"""What staff has opened goes away with them: dialogs, sheets, menus, and answers that come late."""

from __future__ import annotations

import gc
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu, QMessageBox, QWidget

from jdcloud_kiosk.training import TrainingApp
from kiosk.preferences import Preferences, Slip
from kiosk.settings_file import write_settings
from kiosk.staff_area.removable_drives import drives_in
from kiosk.staff_area.save_sheet import is_file_name
from testbed.new_database import put_new_database_at
from tests.conftest import Bench
from tests.kiosk.test_staff_area import HEALTH, HISTORY, REPORTS, SETTINGS, open_tab
from tests.kiosk.test_trust_windows import sign_in_as_staff
from tests.support.seen_clock import SeenClock
from ui.own_windows import windows_of
from verification.services.export import ExportFormat
from verification.store.database import DatabaseUnavailable, Fault

pytestmark = pytest.mark.long

pytestmark = pytest.mark.long

OPENS = {
    "backupButton": HEALTH,
    "exportCsvButton": HISTORY,
    "saveReportPngButton": REPORTS,
    "saveReportPdfButton": REPORTS,
    "printReportButton": REPORTS,
}


@pytest.fixture
def documents(tmp_path, monkeypatch):
    folder = tmp_path / "Documents"
    folder.mkdir()
    monkeypatch.setattr("ui.file_dialogs.documents_folder", lambda: folder)
    return folder


class FullScreen(Bench):
    """A kiosk over the whole screen, alone."""

    def __init__(self, qtbot, url, lang):
        self.qtbot = qtbot
        self.clock = SeenClock()
        put_new_database_at(url)
        self.app = TrainingApp(
            url,
            clock=self.clock,
            lang=lang,
            windows=frozenset({"kiosk"}),
            full_screen=True,
        )
        self.kiosk = self.app.kiosk
        self.clock.presenter = self.kiosk.presenter
        self.app.show()
        qtbot.waitUntil(lambda: self.find(self.kiosk, "cloudAccountField").count() > 0)


@pytest.fixture
def full_screen(qtbot, url, lang, documents):
    bench = FullScreen(qtbot, url, lang)
    yield bench
    bench.app.close()
    gc.collect()


def open_dialog(bench, button="backupButton"):
    sign_in_as_staff(bench)
    open_tab(bench, OPENS[button])
    bench.qtbot.waitUntil(bench.find(bench.kiosk, button).isEnabled)
    bench.click(bench.kiosk, button)
    bench.qtbot.waitUntil(lambda: windows_of(bench.kiosk) != [])
    return windows_of(bench.kiosk)[0]


def leave_by_idling(bench):
    bench.clock.advance(seconds=90)
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "moreTimeButton").isVisible)
    bench.clock.advance(seconds=20)


def leave_by_sign_out(bench):
    # It was asked for before the dialog came.
    bench.kiosk.presenter.staff.sign_out()


def leave_by_fault(bench):
    bench.kiosk.presenter.availability.note(DatabaseUnavailable(Fault.UNREACHABLE))


def leave_by_revoking(bench):
    bench.services.staff.revoke_kiosk(bench.services.kiosk.station)


def leave_by_closing(bench):
    assert bench.kiosk.close()


LEAVES = [
    leave_by_idling,
    leave_by_sign_out,
    leave_by_fault,
    leave_by_revoking,
    leave_by_closing,
]


@pytest.mark.parametrize("leave", LEAVES)
def test_no_dialog_stays_when_the_staffs_area_is_left(bench, documents, leave):
    open_dialog(bench)
    leave(bench)
    bench.qtbot.waitUntil(lambda: not bench.find(bench.kiosk, "staffTabs").isVisible())
    assert windows_of(bench.kiosk) == []
    assert list(documents.iterdir()) == []


@pytest.mark.parametrize("button", OPENS)
def test_each_dialog_of_the_staffs_area_goes(bench, documents, button):
    dialog = open_dialog(bench, button)
    assert isinstance(dialog, QPrintDialog if button == "printReportButton" else QFileDialog)
    leave_by_idling(bench)
    bench.qtbot.waitUntil(lambda: windows_of(bench.kiosk) == [])
    assert (
        bench.find(bench.kiosk, "moreTimeButton").isHidden()
        or not bench.find(bench.kiosk, "idlePage").isVisible()
    )


def test_a_question_that_a_dialog_asks_goes_with_it(bench, documents):
    dialog = open_dialog(bench)
    taken = documents / "taken.db"
    taken.write_text("before")
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    name.setText(str(taken))

    def leave_at_the_question():
        assert any(isinstance(one, QMessageBox) for one in windows_of(bench.kiosk))
        leave_by_sign_out(bench)

    QTimer.singleShot(0, leave_at_the_question)
    bench.qtbot.keyClick(name, Qt.Key.Key_Return)  # asks whether to replace it, and waits
    bench.qtbot.waitUntil(lambda: windows_of(bench.kiosk) == [])
    assert taken.read_text() == "before"


def test_menus_and_lists_go(bench):
    sign_in_as_staff(bench)
    open_tab(bench, SETTINGS)
    station = bench.find(bench.kiosk, "settingStationField")
    bench.qtbot.waitUntil(lambda: station.text() != "")
    where = QPoint(5, 5)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, station.mapToGlobal(where))
    QApplication.sendEvent(station, event)
    assert isinstance(QApplication.activePopupWidget(), QMenu)
    leave_by_idling(bench)
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "startVerificationButton").isVisible)
    assert QApplication.activePopupWidget() is None


def test_a_list_does_not_hide_the_question_who_is_there(bench):
    sign_in_as_staff(bench)
    open_tab(bench, SETTINGS)
    field = bench.find(bench.kiosk, "settingThemeField")
    bench.qtbot.waitUntil(field.isVisible)
    field.showPopup()
    assert QApplication.activePopupWidget() is not None
    bench.clock.advance(seconds=90)
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "moreTimeButton").isVisible)
    assert QApplication.activePopupWidget() is None


def test_the_question_is_before_a_dialog_and_answered_there(bench, documents):
    dialog = open_dialog(bench)
    bench.clock.advance(seconds=90)
    more = bench.kiosk.findChild(QWidget, "moreTimeButton")
    bench.qtbot.waitUntil(more.isVisible)
    page = more.window()
    assert page is QApplication.activeModalWidget()
    assert page.parentWidget() is dialog
    page.close()  # as Escape or the window manager would
    assert page.isVisible()
    bench.qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    bench.qtbot.waitUntil(lambda: not more.isVisible())
    assert dialog.isVisible()
    # And again, without a dialog: over the window.
    dialog.reject()
    bench.clock.advance(seconds=90)
    bench.qtbot.waitUntil(more.isVisible)
    assert more.window() is bench.kiosk


@pytest.mark.parametrize("sign", ["key", "mouse", "touch"])
def test_life_in_a_dialog_is_staffs_presence(bench, documents, sign):
    dialog = open_dialog(bench)
    bench.clock.advance(seconds=80)
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    match sign:
        case "key":
            bench.qtbot.keyClick(name, Qt.Key.Key_A)
        case "mouse":
            bench.qtbot.mouseClick(name, Qt.MouseButton.LeftButton)
        case "touch":
            QTest.touchEvent(name, QTest.createTouchDevice()).press(0, QPoint(3, 3), name).commit()
    bench.clock.advance(seconds=80)
    assert dialog.isVisible()
    assert not bench.kiosk.findChild(QWidget, "moreTimeButton").isVisible()


# -- what comes late -------------------------------------------------------------------------


def test_a_pin_that_is_checked_too_long_opens_nothing(bench):
    service = bench.services.staff
    typed, back = threading.Event(), threading.Event()
    check = service.check_pin

    def slow(name, pin):
        typed.set()
        assert back.wait(60)
        return check(name, pin)

    service.check_pin = slow
    bench.click(bench.kiosk, "staffButton")
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "pinField").isVisible)
    bench.find(bench.kiosk, "pinField").setText("271828")
    bench.click(bench.kiosk, "signInButton")
    bench.qtbot.waitUntil(typed.is_set)
    bench.click(bench.kiosk, "signInBackButton")
    back.set()
    bench.qtbot.waitUntil(bench.find(bench.kiosk, "startVerificationButton").isVisible)
    with bench.qtbot.waitSignal(bench.kiosk.presenter.accounts_changed):
        bench.kiosk.presenter.finish()  # behind the PIN in the same queue
    assert not bench.find(bench.kiosk, "staffTabs").isVisible()


@pytest.mark.file
def test_a_backup_that_ends_later_is_whole_and_says_nothing(bench, documents):
    records = bench.services.records
    begun, left, done = threading.Event(), threading.Event(), threading.Event()
    back_up = records.back_up

    def slow(target, by):
        begun.set()
        assert left.wait(60)
        back_up(target, by)
        done.set()

    records.back_up = slow
    dialog = open_dialog(bench)
    target = documents / "copy.db"
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    name.setText(str(target))
    bench.qtbot.keyClick(name, Qt.Key.Key_Return)
    bench.qtbot.waitUntil(begun.is_set)
    bench.click(bench.kiosk, "staffBackButton")
    left.set()
    assert done.wait(60)
    assert target.stat().st_size > 10_000
    sign_in_as_staff(bench)
    open_tab(bench, HEALTH)
    bench.wait_for_text(bench.kiosk, "backupHealthLabel", "20")
    assert not bench.find(bench.kiosk, "healthMessageLabel").isVisible()


def test_an_export_that_was_cancelled_is_not_set_going_by_the_next(bench, documents):
    records = bench.services.records
    export, steps = records.export, []

    def watched(*given):
        *others, go_on, by = given
        begun.set()
        assert both_asked.wait(60)
        steps.append(go_on(0.5))
        return export(*others, go_on, by)

    begun, both_asked = threading.Event(), threading.Event()
    records.export = watched
    wanted = bench.find(bench.kiosk, "historyPage").export_wanted
    sign_in_as_staff(bench)
    open_tab(bench, HISTORY)
    page = bench.find(bench.kiosk, "historyPage")
    wanted.emit(page.filter.wanted(), documents / "first.csv", ExportFormat.CSV)
    bench.qtbot.waitUntil(begun.is_set)
    page.export_cancelled.emit()
    wanted.emit(page.filter.wanted(), documents / "second.csv", ExportFormat.CSV)
    both_asked.set()
    bench.wait_for_text(bench.kiosk, "exportMessageLabel", "sessions saved")
    assert steps == [False, True]
    assert [path.name for path in documents.iterdir()] == ["second.csv"]


# -- over the whole screen -------------------------------------------------------------------


def open_sheet(bench, button="exportCsvButton"):
    sign_in_as_staff(bench)
    open_tab(bench, OPENS[button])
    bench.click(bench.kiosk, button)
    sheet = bench.find(bench.kiosk, "saveSheet")
    bench.qtbot.waitUntil(sheet.isVisible)
    return sheet


def test_in_full_screen_a_name_is_asked_for_within_the_window(full_screen, documents):
    sheet = open_sheet(full_screen)
    assert windows_of(full_screen.kiosk) == []
    name = full_screen.find(full_screen.kiosk, "saveNameField")
    today = f"{full_screen.clock.now().astimezone():%Y-%m-%d}"
    assert name.text().startswith(f"sessions-{today}")
    name.clear()
    full_screen.qtbot.keyClicks(name, "../../elsewhere")
    full_screen.click(full_screen.kiosk, "saveButton")
    assert sheet.isVisible()
    full_screen.wait_for_text(full_screen.kiosk, "saveMessageLabel", "without /")
    name.clear()
    full_screen.qtbot.keyClicks(name, "wednesday")
    full_screen.click(full_screen.kiosk, "saveButton")
    full_screen.wait_for_text(full_screen.kiosk, "exportMessageLabel", "sessions saved")
    folder = documents / "JD Cloud kiosk"
    assert [path.name for path in folder.iterdir()] == ["wednesday.csv"]
    # A second one of this name replaces the first only where that is wanted.
    full_screen.click(full_screen.kiosk, "exportCsvButton")
    name.clear()
    full_screen.qtbot.keyClicks(name, "wednesday")
    full_screen.click(full_screen.kiosk, "saveButton")
    full_screen.wait_for_text(full_screen.kiosk, "saveMessageLabel", "already")
    assert sheet.isVisible()
    full_screen.click(full_screen.kiosk, "saveButton")
    full_screen.qtbot.waitUntil(lambda: not sheet.isVisible())


@pytest.mark.parametrize("leave", [leave_by_idling, leave_by_sign_out, leave_by_fault])
def test_the_sheet_goes_and_the_question_is_over_it(full_screen, leave):
    sheet = open_sheet(full_screen)
    full_screen.clock.advance(seconds=90)
    page = full_screen.find(full_screen.kiosk, "idlePage")
    full_screen.qtbot.waitUntil(page.isVisible)
    siblings = full_screen.kiosk.children()
    assert siblings.index(page) > siblings.index(sheet)
    full_screen.click(full_screen.kiosk, "moreTimeButton")
    assert sheet.isVisible()
    leave(full_screen)
    full_screen.qtbot.waitUntil(lambda: not sheet.isVisible())


def test_staff_set_the_folder_and_hear_if_it_cannot_be_written(full_screen, tmp_path):
    sign_in_as_staff(full_screen)
    open_tab(full_screen, SETTINGS)
    folder = full_screen.find(full_screen.kiosk, "settingFileFolderField")
    full_screen.qtbot.waitUntil(lambda: folder.placeholderText() != "")
    save = full_screen.find(full_screen.kiosk, "saveSettingsButton")
    folder.setText("exports")
    assert not save.isEnabled()
    blocked = tmp_path / "file"
    blocked.write_text("")
    folder.setText(str(blocked / "exports"))
    full_screen.click(full_screen.kiosk, "saveSettingsButton")
    full_screen.wait_for_text(full_screen.kiosk, "settingsMessageLabel", "has no folder")
    made = tmp_path / "exports"
    folder.setText(str(made))
    full_screen.click(full_screen.kiosk, "saveSettingsButton")
    full_screen.wait_for_text(full_screen.kiosk, "settingsMessageLabel", "Saved")
    made.rmdir()
    made.write_text("")
    open_tab(full_screen, HISTORY)
    full_screen.click(full_screen.kiosk, "exportCsvButton")
    sheet = full_screen.find(full_screen.kiosk, "saveSheet")
    full_screen.qtbot.waitUntil(sheet.isVisible)
    full_screen.click(full_screen.kiosk, "saveButton")
    full_screen.wait_for_text(full_screen.kiosk, "saveMessageLabel", "no such folder")
    full_screen.click(full_screen.kiosk, "saveCancelButton")
    assert not sheet.isVisible()


def test_settings_are_imported_in_full_screen_within_the_window(full_screen, documents):
    sign_in_as_staff(full_screen)
    open_tab(full_screen, SETTINGS)
    hint = full_screen.find(full_screen.kiosk, "settingFileFolderField")
    full_screen.qtbot.waitUntil(lambda: hint.placeholderText() != "")
    full_screen.click(full_screen.kiosk, "importSettingsButton")
    sheet = full_screen.find(full_screen.kiosk, "openSheet")
    full_screen.qtbot.waitUntil(sheet.isVisible)
    assert windows_of(full_screen.kiosk) == []
    assert not full_screen.find(full_screen.kiosk, "openButton").isVisible()
    full_screen.wait_for_text(full_screen.kiosk, "openMessageLabel", "no such file")
    full_screen.click(full_screen.kiosk, "openCancelButton")
    folder = documents / "JD Cloud kiosk"
    folder.mkdir(exist_ok=True)
    write_settings(folder / "front-desk.json", Preferences(slip=Slip.PDF))
    full_screen.click(full_screen.kiosk, "importSettingsButton")
    full_screen.qtbot.waitUntil(full_screen.find(full_screen.kiosk, "openFileField").isVisible)
    full_screen.click(full_screen.kiosk, "openButton")
    full_screen.wait_for_text(full_screen.kiosk, "settingsMessageLabel", "front-desk.json")
    assert full_screen.find(full_screen.kiosk, "settingSlipField").currentData() == Slip.PDF


def test_printing_in_full_screen_opens_no_dialog(full_screen):
    sign_in_as_staff(full_screen)
    open_tab(full_screen, REPORTS)
    full_screen.qtbot.waitUntil(full_screen.find(full_screen.kiosk, "printReportButton").isEnabled)
    full_screen.click(full_screen.kiosk, "printReportButton")
    full_screen.wait_for_text(full_screen.kiosk, "reportMessageLabel", "rint")
    assert windows_of(full_screen.kiosk) == []


def test_plugged_in_drives_are_found():
    mounts = (
        "/dev/sda1 / ext4 rw,relatime 0 0\n"
        "/dev/sdb1 /media/anna/USB\\040STICK vfat rw,nosuid 0 0\n"
        "/dev/sr0 /run/media/anna/disc iso9660 ro,nosuid 0 0\n"
    )
    assert drives_in(mounts) == (Path("/media/anna/USB STICK"),)


@pytest.mark.parametrize(
    ("name", "fine"),
    [
        ("sessions.csv", True),
        ("会话 2026.csv", True),
        ("", False),
        (".hidden", False),
        ("..", False),
        ("a/b", False),
        ("a\\b", False),
        ("a\nb", False),
        ("名" * 90, False),
    ],
)
def test_what_a_file_may_be_called(name, fine):
    assert is_file_name(name) is fine
