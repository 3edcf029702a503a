"""The training accounts in a window: added, imported with errors by row, set back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from demonstration.accounts_window import AccountsWindow
from testbed.new_database import put_new_database
from tests.support.layout_checks import cut_off, too_small_to_touch, untranslated
from ui.translation import Translation
from verification.domain.clock import ManualClock
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing
from verification.services.training_accounts import TrainingAccounts
from verification.store.database import Database

HEADING = "kind,login,real_name,latin_name,birth_date,verified_in\n"


class Register:
    def __init__(self, qtbot, window):
        self.qtbot, self.window = qtbot, window

    def find(self, name):
        widget = self.window.findChild(QWidget, name)
        assert widget is not None, f"no widget is named {name}"
        return widget

    def says(self, *words):
        label = self.find("accountsMessageLabel")
        self.qtbot.waitUntil(lambda: all(word in label.text() for word in words))

    def logins(self, table="jdAccountsTable"):
        widget = self.find(table)
        return [widget.item(row, 0).text() for row in range(widget.rowCount())]

    def fill(self, **fields):
        for name, text in fields.items():
            # Set, not typed: QTest has no keys for Chinese.
            self.find(name).setText(text)

    def add(self):
        self.qtbot.mouseClick(self.find("addAccountButton"), Qt.MouseButton.LeftButton)


@pytest.fixture
def register(qtbot, qapp, tmp_path, lang):
    translation = Translation(qapp, lang)
    path, key_file = tmp_path / "accounts.db", tmp_path / "keys.json"
    put_new_database(path, key_file)
    database = Database(f"sqlite:///{path}", KeyRing(KeyFile(key_file)))
    window = AccountsWindow(database, TrainingAccounts(database, ManualClock()))
    window.open()
    window.show()
    register = Register(qtbot, window)
    qtbot.waitUntil(lambda: len(register.logins()) == 5)
    yield register
    window.close()
    window.deleteLater()
    database.close()
    translation.close()


def test_a_cloud_account_is_added_by_its_login_alone(register):
    register.fill(newLoginField="meihua-print")
    assert register.find("newRealNameField").isHidden()
    register.add()
    register.says("Accounts added: 1")
    register.qtbot.waitUntil(lambda: "meihua-print" in register.logins("cloudAccountsTable"))
    assert register.find("newLoginField").text() == ""


def test_a_person_is_added_and_what_is_wrong_is_kept_to_be_corrected(register):
    register.find("newKindField").setCurrentIndex(1)
    register.fill(
        newLoginField="he-xinyu",
        newRealNameField="何欣雨",
        newLatinNameField="He Xinyu",
        newBirthDateField="4.5.1990",
    )
    register.add()
    register.says("is no birth_date: it is written 1993-06-18", "Nothing was added")
    assert register.find("newLoginField").text() == "he-xinyu"
    register.fill(newBirthDateField="1990-05-04")
    register.add()
    register.says("Accounts added: 1")
    register.qtbot.waitUntil(lambda: "he-xinyu" in register.logins())


def test_a_taken_login_is_said(register):
    register.fill(newLoginField="qinghe-books")
    register.add()
    register.says("qinghe-books is taken")


def test_a_file_is_imported_whole_or_not_at_all(register, tmp_path):
    path = tmp_path / "accounts.csv"
    wrong = "".join(f"shop,login-{row},,,,\n" for row in range(12))
    path.write_text(HEADING + "cloud,fine-login,,,,\n" + wrong, "utf-8")
    register.window.import_file(str(path))
    register.says("row 3: kind is", "and 4 more", "Nothing was added")
    assert "fine-login" not in register.logins("cloudAccountsTable")
    path.write_text(
        HEADING + "cloud,fine-login,,,,\njd,he-xinyu,何,He,1990-05-04,jd_mall\n", "utf-8"
    )
    register.window.import_file(str(path))
    register.says("Accounts added: 2")


def test_the_window_fits_a_small_screen_with_everything_shown(register, tmp_path):
    """Of 1366 by 768 pixels, less a taskbar and a title bar."""
    path = tmp_path / "accounts.csv"
    path.write_text(HEADING + "".join(f"shop,login-{row},,,,\n" for row in range(12)), "utf-8")
    register.find("newKindField").setCurrentIndex(1)
    register.window.import_file(str(path))
    register.says("and 4 more")
    register.window.resize(1366, 680)
    assert register.window.minimumSizeHint().height() <= 680
    assert (register.window.width(), register.window.height()) == (1366, 680)
    assert cut_off(register.window) == []
    shown = [
        QRect(one.mapTo(register.window, QPoint()), one.size())
        for one in map(
            register.find,
            ("jdAccountsTable", "accountsMessages", "newLoginField", "newBirthDateField"),
        )
    ]
    # One below the other, the last within the window.
    bounds = [edge for one in shown for edge in (one.top(), one.bottom())]
    assert bounds == sorted(bounds)
    assert bounds[-1] < 680


def test_training_begins_again(register):
    register.window.reset()
    register.says("Verifications undone: 0")


@pytest.mark.parametrize("lang", ["zh_CN"])
def test_in_chinese_nothing_is_left_in_english_or_cut_off(register, tmp_path):
    register.window.import_file(str(tmp_path / "none.csv"))
    register.says("无法读取文件：没有此文件或文件夹")
    register.find("newKindField").setCurrentIndex(1)
    assert too_small_to_touch(register.window) == []
    assert cut_off(register.window) == []
    assert untranslated(register.window) == []


def test_tab_leaves_the_table(register):
    table = register.find("jdAccountsTable")
    register.window.activateWindow()
    table.setFocus()
    table.setCurrentCell(0, 0)
    register.qtbot.keyClick(table, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not table


def test_the_question_before_all_is_undone_opens_on_no(register, monkeypatch):
    asked = []

    def refuse(*args):
        asked.append(args[-1])
        return args[-1]

    monkeypatch.setattr(QMessageBox, "question", refuse)
    register.find("resetTrainingButton").click()
    register.qtbot.waitUntil(lambda: asked == [QMessageBox.StandardButton.No])
