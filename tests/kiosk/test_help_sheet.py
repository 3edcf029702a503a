"""A visitor who has called the staff is not asked to do so again."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from kiosk.pages.session import SessionPage
from kiosk.widgets.help_bar import HelpState
from kiosk.widgets.help_sheet import HelpSheet
from tests.kiosk.test_session_page import ROOM, show
from tests.kiosk.test_view import ended, view
from verification.domain.session import ResultCode


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 600)
    window.show()
    return window


@pytest.mark.parametrize(
    ("state", "said"),
    [(HelpState.CALLED, "have been called"), (HelpState.COMING, "on their way")],
)
def test_the_sheet_says_that_the_staff_have_been_called_and_offers_it_once(window, state, said):
    sheet = HelpSheet(window)
    sheet.retranslate()
    call, called = (
        sheet.findChild(QWidget, f"helpSheet{one}") for one in ("CallButton", "CalledLabel")
    )
    sheet.open_sheet()
    assert call.isVisible()
    assert not called.isVisible()
    call.setFocus()
    sheet.show_state(state)
    sheet.retranslate()
    assert not call.isVisible()
    assert called.isVisible()
    assert said in called.text()
    assert window.focusWidget().objectName() == "helpSheetCloseButton"
    sheet.show_state(HelpState.NONE)
    assert call.isVisible()


def test_an_outcome_does_not_advise_who_has_called_to_call(qtbot):
    page = SessionPage()
    qtbot.addWidget(page)
    page.retranslate()
    page.set_moving(False)
    page.resize(*ROOM)
    show(page, 1.0, view(ended(ResultCode.VERIFIED_OTHERS)))
    advice = page.findChild(QWidget, "factLabel3")
    assert advice.text() == "Call the staff"
    page.show_call(called=True)
    assert advice.text() == "The staff have been called"
    show(page, 1.0, view(ended(ResultCode.NOT_FINISHED)))
    assert "called" not in advice.text()
    page.show_call(called=False)
    show(page, 1.0, view(ended(ResultCode.VERIFIED_OTHERS)))
    assert advice.text() == "Call the staff"
