"""Files that a person asked for: said when they cannot be written; where and how one is asked."""

from __future__ import annotations

import contextlib
import errno
import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from kiosk.preferences import Preferences, Slip
from kiosk.slip.drawing import SlipView
from kiosk.slip.printing import make_slip
from mobile_sim.receipt_page import ReceiptPage
from tests.kiosk.test_staff_area import HEALTH, HISTORY, REPORTS, open_tab
from tests.kiosk.test_trust_windows import sign_in_as_staff
from tests.support.disks import mounts
from tests.system.test_faults import small_disk  # noqa: F401 - a fixture
from ui.file_dialogs import ask_to_save, documents_folder
from ui.own_windows import windows_of
from ui.saving import save_text, why_not_written
from verification.security.disk import write_file
from verification.services.history import HistoryService
from verification.store.database import DatabaseUnavailable, Fault
from verification.store.sqlite.copying import UnusableBackup

pytestmark = pytest.mark.long

pytestmark = pytest.mark.long

#: What staff asks for: its button, its tab, and where the outcome is said.
KINDS = {
    "exportCsvButton": (HISTORY, "exportMessageLabel"),
    "exportXlsxButton": (HISTORY, "exportMessageLabel"),
    "saveReportPngButton": (REPORTS, "reportMessageLabel"),
    "saveReportPdfButton": (REPORTS, "reportMessageLabel"),
    "saveReportCsvButton": (REPORTS, "reportMessageLabel"),
    "backupButton": (HEALTH, "healthMessageLabel"),
    "saveDiagnosticsButton": (HEALTH, "healthMessageLabel"),
}


class Chosen:
    """Staff chooses this file, whatever is proposed."""

    def __init__(self, path):
        self.path = path

    def ask_to_save(self, _title, _name, _ending, chosen):
        chosen(self.path)


def ask(bench, button, path):
    for page in ("historyPage", "reportsPage", "healthPage"):
        bench.find(bench.kiosk, page).files = Chosen(path)
    sign_in_as_staff(bench)
    tab, message = KINDS[button]
    open_tab(bench, tab)
    # A report's are there once its figures are.
    bench.qtbot.waitUntil(bench.find(bench.kiosk, button).isEnabled)
    bench.click(bench.kiosk, button)
    label = bench.find(bench.kiosk, message)
    bench.qtbot.waitUntil(label.isVisible, timeout=10_000)
    return label


@pytest.mark.file
@pytest.mark.parametrize("button", KINDS)
def test_each_kind_says_that_it_cannot_be_written(bench, tmp_path, button):
    gone = tmp_path / "gone"
    label = ask(bench, button, gone / "file.x")
    assert "no such folder" in label.text() or "there is no folder" in label.text()
    assert label.property("look") == "bad"
    assert not gone.exists()


@pytest.mark.file
@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)), "disk is full"),
        (OSError(errno.EROFS, os.strerror(errno.EROFS)), "write-protected"),
        (UnusableBackup("page 7 is not as it was"), "page 7 is not as it was"),
        (DatabaseUnavailable("SQLITE_BUSY", Fault.BUSY), "keeps the database locked"),
    ],
)
def test_a_backup_that_does_not_work_is_said_and_the_kiosk_goes_on(
    bench, tmp_path, monkeypatch, error, words
):
    def fail(*_):
        raise error

    monkeypatch.setattr(HistoryService, "back_up", fail)
    label = ask(bench, "backupButton", tmp_path / "backup.db")
    assert words in label.text()
    assert label.property("look") == "bad"
    assert not (tmp_path / "backup.db").exists()
    assert bench.kiosk.presenter.availability.fault is None


@mounts
@pytest.mark.file
@pytest.mark.parametrize("button", ["exportCsvButton", "exportXlsxButton", "saveReportPdfButton"])
def test_a_disk_that_really_is_full_is_said(bench, small_disk, button):  # noqa: F811
    with contextlib.suppress(OSError), (small_disk / "filler").open("wb", buffering=0) as file:
        while True:
            file.write(bytes(512))
    label = ask(bench, button, small_disk / "file.x")
    assert "disk is full" in label.text()
    assert [path.name for path in small_disk.iterdir()] == ["filler"]


@pytest.mark.parametrize(
    ("number", "words", "chinese"),
    [
        (errno.ENOSPC, "disk is full", "磁盘已满"),
        (errno.EDQUOT, "disk is full", "磁盘已满"),
        (errno.EACCES, "write-protected", "不可写入"),
        (errno.EROFS, "write-protected", "不可写入"),
        (errno.ENOENT, "no such folder", "文件夹已不存在"),
        (errno.ENAMETOOLONG, "shorter", "更短"),
        (errno.EIO, "another folder or drive", "换一个文件夹或磁盘"),
    ],
)
@pytest.mark.parametrize("lang", ["en", "zh_CN"])
def test_the_words_say_why_and_what_to_do(bench, lang, number, words, chinese):
    said = why_not_written(OSError(number, os.strerror(number)), Path("/a/file.csv"))
    assert "file.csv" in said
    assert (words if lang == "en" else chinese) in said
    assert "%" not in said


def test_a_name_that_is_too_long_and_one_that_is_just_short_enough(tmp_path, qtbot):
    message = QLabel()
    qtbot.addWidget(message)
    save_text(tmp_path / ("n" * 300), "text", message)
    assert "shorter" in message.text()
    longest = tmp_path / ("n" * 255)
    save_text(longest, "text", message)
    assert longest.read_text("utf-8") == "text"


@mounts
def test_what_was_there_stays_when_the_new_cannot_be_written(small_disk):  # noqa: F811
    path = small_disk / "file"
    path.write_bytes(b"before")
    with pytest.raises(OSError, match=os.strerror(errno.ENOSPC)):
        write_file(path, bytes(2_000_000))
    assert [(one.name, one.read_bytes()) for one in small_disk.iterdir()] == [("file", b"before")]


def test_a_slip_that_cannot_be_written_is_an_error(tmp_path, qtbot):
    blocked = tmp_path / "file"
    blocked.write_text("")
    view = SlipView("heading", "outcome", (), "footer")
    with pytest.raises(OSError, match=os.strerror(errno.ENOTDIR)):
        make_slip(view, Preferences(slip=Slip.PDF, slip_folder=str(blocked / "slips")), "1")


# -- asking ----------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", ["en", "zh_CN"])
@pytest.mark.parametrize("where", ["kiosk", "phone"])
def test_a_dialog_begins_in_the_documents_with_a_dated_name(
    bench, tmp_path, monkeypatch, lang, where
):
    documents = tmp_path / "Documents"
    documents.mkdir()
    monkeypatch.setattr("ui.file_dialogs.documents_folder", lambda: documents)
    if where == "kiosk":
        window = bench.kiosk
        sign_in_as_staff(bench)
        open_tab(bench, HEALTH)
        bench.click(window, "backupButton")
    else:
        window = bench.phone
        bench.show_code()
        bench.scan()
        bench.authorize()
        bench.click(window, "receiptButton")
        bench.click(window, "receiptSaveButton")
    bench.qtbot.waitUntil(lambda: windows_of(window) != [])
    (dialog,) = windows_of(window)
    assert isinstance(dialog, QFileDialog)
    assert Path(dialog.directory().absolutePath()) == documents
    name = dialog.findChild(QWidget, "fileNameEdit").text()
    assert f"{bench.clock.now().astimezone():%Y-%m-%d}" in name
    words = {one.text() for one in dialog.findChildren(QLabel)}
    assert ("文件夹：" if lang == "zh_CN" else "Folder:") in words
    dialog.reject()


def test_the_next_dialog_begins_where_the_last_file_went(qtbot, tmp_path, monkeypatch):
    documents, chosen = tmp_path / "Documents", tmp_path / "reports"
    documents.mkdir()
    chosen.mkdir()
    monkeypatch.setattr("ui.file_dialogs.documents_folder", lambda: documents)
    window = QWidget()
    qtbot.addWidget(window)
    saved = []

    def folder_of_the_next(file=""):
        ask_to_save(window, "Save", "report.csv", "*.csv", saved.append)
        (dialog,) = window.findChildren(QFileDialog)
        begins = Path(dialog.directory().absolutePath())
        if file:
            dialog.fileSelected.emit(file)
        dialog.reject()
        qtbot.waitUntil(lambda: not window.findChildren(QFileDialog))
        return begins

    assert folder_of_the_next(str(chosen / "report.csv")) == documents
    assert saved == [chosen / "report.csv"]
    assert folder_of_the_next() == chosen
    chosen.rmdir()
    assert folder_of_the_next() == documents


def test_there_is_a_folder_to_begin_in(monkeypatch, tmp_path):
    monkeypatch.setattr(
        "ui.file_dialogs.QStandardPaths.writableLocation", lambda _: str(tmp_path / "none")
    )
    assert documents_folder().is_dir()


def test_a_receipt_page_without_a_receipt_asks_nothing(qtbot):
    page = ReceiptPage()
    qtbot.addWidget(page)
    page.findChild(QWidget, "receiptSaveButton").click()
    assert windows_of(page) == []
