"""The console's pages by themselves, without a database."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from console.branch_dialog import BranchDialog
from console.desk_page import DeskPage
from console.pin_dialog import PinDialog
from console.rows import RowsTable
from console.search_page import SearchPage
from console.sign_in import SignInPage
from testbed.service_fixture import PIN
from verification.domain.alerts import Alert, StaffAlert
from verification.domain.desk import make_desk


@pytest.fixture
def sign_in(qtbot):
    page = SignInPage()
    qtbot.addWidget(page)
    page.ask(("anna",), "anna")
    return page


def test_a_pin_is_tried_once_however_often_enter_comes(qtbot, sign_in):
    tried = []
    sign_in.signed.connect(lambda *words: tried.append(words))
    pin = sign_in.findChild(QLineEdit, "consolePinField")
    button = sign_in.findChild(QPushButton, "consoleSignInButton")
    qtbot.keyClicks(pin, "111222")
    for _ in range(8):
        qtbot.keyClick(pin, Qt.Key.Key_Return)
    assert tried == [("anna", "111222")]
    assert (pin.text(), button.isEnabled()) == ("", False)
    # Nor a second one, while the first is still looked at.
    qtbot.keyClicks(pin, PIN)
    qtbot.keyClick(pin, Qt.Key.Key_Return)
    assert len(tried) == 1
    sign_in.show_problem("Wrong name or PIN.")
    assert (pin.text(), button.isEnabled()) == ("", True)
    qtbot.keyClicks(pin, PIN)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert tried[1:] == [("anna", PIN)]
    sign_in.ask(("anna",))
    assert button.isEnabled()


@pytest.mark.parametrize("expected", ["", "anna"])
def test_what_was_typed_at_the_consoles_sign_in_is_forgotten(qtbot, sign_in, expected):
    sign_in.ask((), expected)
    name, pin = (sign_in.findChild(QLineEdit, f"console{one}") for one in ("NameEdit", "PinField"))
    name.setText("")
    qtbot.keyClicks(name, "wang.fang")
    qtbot.keyClicks(pin, PIN)
    sign_in.forget()
    assert (name.text(), pin.text(), name.isUndoAvailable()) == (expected, "", False)


def test_no_more_can_be_typed_than_is_searched_for(qtbot):
    page = SearchPage()
    qtbot.addWidget(page)
    field = page.findChild(QLineEdit, "searchField")
    field.setText("a" * 20_000)
    assert len(field.text()) == 200


def test_what_is_no_visitors_call_waits_for_nobody_and_is_acknowledged(qtbot):
    page = DeskPage()
    qtbot.addWidget(page)
    page.retranslate()
    now = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)
    wrong = StaffAlert(7, now, "Desk 1", Alert.PAIRING_CODE_GUESSED)
    call = StaffAlert(8, now, "Desk 1", Alert.HELP_WANTED)
    button, solved = (page.findChild(QPushButton, one) for one in ("comingButton", "solvedButton"))
    later = now + timedelta(minutes=5)
    page.show_desk(make_desk(later, (), (wrong,)), later)
    [row] = page.findChild(RowsTable, "callsTable").rows
    assert row.cells == ("–", "Desk 1", "–", "–", "A wrong code for a new machine")
    assert (button.text(), solved.isEnabled()) == ("Acknowledge (F2)", False)
    with qtbot.waitSignal(page.coming) as told:
        button.click()
    assert told.args == [7]
    page.show_desk(make_desk(later, (), (call,)), later)
    assert (button.text(), solved.isEnabled()) == ("I'm coming (F2)", True)


def test_a_dialog_begins_in_its_first_field_and_enter_is_its_act(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    for own, first in ((False, "newPinField"), (True, "presentPinField")):
        dialog = PinDialog(window, "bert", own=own)
        assert dialog.focusWidget().objectName() == first
        fields = {one.objectName(): one for one in dialog.findChildren(QLineEdit)}
        for one in fields.values():
            one.setText("141421")
        qtbot.keyClick(fields["newPinField"], Qt.Key.Key_Return)
        assert dialog.focusWidget() is fields["newPinAgainField"]
        with qtbot.waitSignal(dialog.given) as given:
            qtbot.keyClick(fields["newPinAgainField"], Qt.Key.Key_Return)
        assert given.args[0] == "141421"
    dialog = BranchDialog(window, "Desk 1", "", "North", ["North"])
    assert dialog.focusWidget().objectName() == "branchField"
    with qtbot.waitSignals([dialog.given, dialog.accepted]):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
