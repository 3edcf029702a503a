"""The console's pages by themselves, without a database."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from console.search_page import SearchPage
from console.sign_in import SignInPage
from testbed.service_fixture import PIN


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
