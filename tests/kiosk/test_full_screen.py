"""A kiosk over the whole screen has one way out: the staff's page, behind the PIN."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from jdcloud_kiosk.app import App
from jdcloud_kiosk.training import TrainingApp
from kiosk.staff_area.area import HEALTH
from testbed.new_database import put_new_database_at
from tests.kiosk.test_trust_windows import Closed
from verification.store.training_data import TRAINING_PIN, TRAINING_STAFF


@pytest.fixture
def locked(qtbot, url):
    put_new_database_at(url)
    app = TrainingApp(url, windows=frozenset({"kiosk"}), full_screen=True)
    app.show()
    kiosk = app.kiosk
    field = kiosk.findChild(QWidget, "cloudAccountField")
    qtbot.waitUntil(lambda: field.count() > 0)
    yield kiosk
    app.close()
    gc.collect()


@pytest.mark.long
def test_it_fills_the_screen_and_closing_asks_for_the_staff(qtbot, locked):
    assert locked.isFullScreen()
    assert locked.geometry() == locked.screen().geometry()
    assert not locked.close()  # as Alt+F4 does
    pin = locked.findChild(QWidget, "pinField")
    qtbot.waitUntil(pin.isVisible)
    qtbot.keyClicks(pin, "000000")
    qtbot.keyClick(pin, Qt.Key.Key_Return)
    message = locked.findChild(QWidget, "signInMessageLabel")
    qtbot.waitUntil(message.isVisible)
    assert not locked.close()
    assert locked.isVisible()
    assert locked.findChild(QWidget, "staffNameEdit").text() == TRAINING_STAFF
    qtbot.keyClicks(pin, TRAINING_PIN)
    qtbot.keyClick(pin, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: locked.findChild(QWidget, "quitButton") is not None)
    locked.findChild(QWidget, "staffTabs").setCurrentIndex(HEALTH)
    leave = locked.findChild(QWidget, "quitButton")
    qtbot.waitUntil(leave.isVisible)
    qtbot.mouseClick(leave, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not locked.isVisible())


def test_a_kiosk_that_the_staff_has_closed_stays_on_the_screen(qtbot, locked):
    locked.presenter.staff.sign_out()
    button = locked.findChild(QWidget, "signInButton")
    qtbot.waitUntil(button.isVisible)
    assert not locked.close()
    assert button.isVisible()


@pytest.mark.long
def test_before_anybody_has_a_pin_it_can_be_closed(qtbot, url):
    app = App(url, windows=frozenset({"kiosk"}), full_screen=True)
    app.show()
    Closed(qtbot, app)  # waits for the set-up page
    assert app.kiosk.close()
    # What brings a window back that was taken away leaves this one alone.
    assert not app.kiosk.findChild(QTimer, "bringBack").isActive()
    app.close()
    gc.collect()


def test_other_kiosks_close_as_windows_do(bench):
    assert not bench.kiosk.isFullScreen()
    assert bench.kiosk.close()
