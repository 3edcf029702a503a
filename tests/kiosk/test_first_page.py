"""The first page is there before the database's library; what is done at it is not lost."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from jdcloud_kiosk.app import App
from jdcloud_kiosk.first_page import show_first_page
from kiosk.pages.sign_in import SignInPage, SignInProblem, SignInPurpose, SignInView
from kiosk.preferences import Preferences, PreferencesFile
from kiosk.screen import Screen
from kiosk.station_lock import StationLock
from kiosk.window import KioskWindow
from testbed.new_database import put_new_database
from testbed.service_fixture import PIN, QUICK_HASHER, Desk
from tests import ROOT
from tests.support.layout_checks import cut_off, out_of_reach
from tests.support.walk import settle
from ui.remembered_places import RememberedPlaces
from ui.translation import Translation
from verification.domain.audit_events import AuditAction
from verification.domain.staff import SignInName
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing
from verification.store.sqlite.glance import Glance, glance

STATION = "Front desk 1"
WANG_FANG, LI_NA = (SignInName.of(name, None) for name in ("Wang Fang", "Li Na"))


@pytest.fixture
def file(tmp_path):
    """A database in which nobody has been added yet; its keys are beside it."""
    put_new_database(tmp_path / "kiosk.db", tmp_path / "keys.json")
    return tmp_path / "kiosk.db"


@pytest.fixture
def window(qtbot, qapp):
    """A kiosk's window of which only the frame is there."""
    translation = Translation(qapp, "en")
    window = KioskWindow(translation, STATION, Preferences())
    yield window
    if shiboken6.isValid(window):
        dispose(window)
    translation.close()


def dispose(window):
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def populate(window, file):
    app = App(
        str(file),
        key_ring=KeyRing(KeyFile(file.parent / "keys.json")),
        windows=frozenset({"kiosk"}),
        shown=window,
    )
    for _ in app.populating:
        QApplication.processEvents()
    return app


def sign(qtbot, window, again=""):
    for name, text in (
        ("staffNameEdit", "Wang Fang"),
        ("pinField", PIN),
        ("pinAgainField", again),
    ):
        if text:
            qtbot.keyClicks(window.findChild(QWidget, name), text)
    button = window.findChild(QWidget, "signInButton")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_first_page_waits_for_no_library_that_it_does_not_show_anything_with():
    slow = ("sqlalchemy", "alembic", "psycopg", "cryptography", "PIL", "qrcode", "zxingcpp")
    found = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys, jdcloud_kiosk.program, jdcloud_kiosk.windows;"
            f" print([one for one in {slow} if one in sys.modules]);"
            " import jdcloud_kiosk.app;"
            " print([one for one in ('mobile_sim', 'zxingcpp', 'alembic') if one in sys.modules])",
        ],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        timeout=60,
    )
    assert found.stdout.split("\n")[:2] == ["[]", "[]"]


def test_two_pins_that_differ_are_typed_again_where_nobody_reads_them(qtbot, qapp):
    page = SignInPage(STATION)
    qtbot.addWidget(page)
    page.render_view(SignInView(SignInPurpose.SET_UP))
    page.show()
    name, pin = (page.findChild(QWidget, one) for one in ("staffNameEdit", "pinField"))
    assert page.focusWidget() is not pin
    qtbot.keyClicks(name, "Wang Fang")
    page.render_view(SignInView(SignInPurpose.SET_UP, problem=SignInProblem.DIFFERENT_PINS))
    assert page.focusWidget() is pin
    assert name.text() == "Wang Fang"


@pytest.mark.parametrize(
    ("size", "percent"), [((1080, 1920), 100), ((1080, 1920), 200), ((768, 1366), 150)]
)
def test_on_a_high_screen_all_of_it_can_be_reached(window, size, percent):
    window.ask_to_sign_in(SignInView(SignInPurpose.STAFF, (WANG_FANG, LI_NA)))
    window.resize(*size)
    window.show()
    window.appearance.choose(replace(window.appearance.display, text_size=percent))
    window.appearance.fit()
    settle()
    assert out_of_reach(window) == []
    assert cut_off(window) == []
    continue_, pad = (window.findChild(QWidget, one) for one in ("signInButton", "pinPad"))
    below = continue_.mapTo(window, continue_.rect().bottomLeft()).y()
    assert below < pad.mapTo(window, pad.rect().topLeft()).y()
    assert window.findChild(QWidget, "displayButton").mapTo(window, QPoint()).y() > size[1] / 2


def test_on_a_wide_screen_the_display_is_above(window):
    window.ask_to_sign_in(SignInView(SignInPurpose.STAFF, (WANG_FANG,)))
    window.resize(1080, 1920)
    window.show()
    window.appearance.fit()
    window.resize(1366, 768)
    window.appearance.fit()
    settle()
    assert window.findChild(QWidget, "displayButton").parentWidget() is window.header
    assert not window.help_bar.isVisible()


@pytest.mark.parametrize("purpose", SignInPurpose)
@pytest.mark.parametrize("names", [(), (SignInName("anna", "A."), WANG_FANG)])
def test_what_staff_typed_and_did_not_send_is_forgotten(qtbot, purpose, names):
    page = SignInPage(STATION)
    qtbot.addWidget(page)
    page.render_view(SignInView(purpose, names))
    name, pin, again = (
        page.findChild(QWidget, one) for one in ("staffNameEdit", "pinField", "pinAgainField")
    )
    usual = name.text()
    for field, text in ((pin, "4"), (again, "4"), (name, "Li Na")):
        assert not page.has_been_used()
        field.clear()
        qtbot.keyClicks(field, text)
        assert page.has_been_used(), field.objectName()
        page.forget()
        assert (name.text(), pin.text(), again.text()) == (usual, "", "")
        assert not field.isUndoAvailable()


def test_who_signs_in_before_the_database_is_open_has_signed_in(qtbot, window, file, monkeypatch):
    monkeypatch.setattr("verification.services.staff.PasswordHasher", lambda: QUICK_HASHER)
    window.ask_to_sign_in(SignInView(SignInPurpose.SET_UP))
    window.show()
    page = window.findChild(QWidget, "signInPage")
    assert page.isVisible()
    sign(qtbot, window, again=PIN)
    assert not window.is_populated
    app = populate(window, file)
    try:
        start = window.findChild(QWidget, "cloudAccountField")
        qtbot.waitUntil(start.isVisible)
        assert app.services.staff.names() == ("Wang Fang",)
        assert window.findChild(QWidget, "signInPage") is page  # nothing was drawn twice
    finally:
        app.close()


def test_what_no_longer_fits_is_not_done(qtbot, window, file):
    window.ask_to_sign_in(SignInView(SignInPurpose.OPEN, (WANG_FANG,)))
    window.show()
    sign(qtbot, window)
    app = populate(window, file)
    try:
        again = window.findChild(QWidget, "pinAgainField")
        qtbot.waitUntil(again.isVisible)  # it has to be set up first
        assert window.presenter.staff.shift is None
        assert not app.services.staff.names()
    finally:
        app.close()


def test_what_is_asked_of_a_page_that_is_not_there_yet_is_done_then(qtbot, window, file):
    window.ask_to_sign_in(SignInView(SignInPurpose.SET_UP))
    window.show()
    window.help_bar.display_requested.emit()
    assert window.findChild(QWidget, "displayPanel") is None
    app = populate(window, file)
    try:
        assert window.findChild(QWidget, "displayPanel").isVisible()
    finally:
        app.close()


# -- a look at the file ------------------------------------------------------------------------


def test_a_new_file_is_to_be_set_up(file):
    assert glance(file, STATION, 3) == Glance(was_set_up=False)


def test_it_offers_whom_the_service_offers(tmp_path):
    desk = Desk(tmp_path / "kiosk.db", STATION)
    path = tmp_path / "kiosk.db"
    offered = desk.staff.opening()
    assert offered.names
    assert glance(path, STATION, 3) == Glance(was_set_up=True, names=offered.names)
    assert glance(path, "Front desk 2", 3) == Glance(was_set_up=True)


def test_it_leaves_a_kiosk_without_staff_to_the_service(tmp_path):
    desk = Desk(tmp_path / "kiosk.db", STATION)
    with desk.database.writing() as transaction:
        for name in desk.staff.names():
            transaction.staff.remove_staff(name, desk.clock.now())
        transaction.audit.append(
            AuditAction.STAFF_REMOVED, at=desk.clock.now(), actor="operator", detail="all"
        )
    assert glance(tmp_path / "kiosk.db", STATION, 3) is None


def test_it_guesses_nothing_about_what_it_cannot_read(tmp_path):
    other = tmp_path / "other.db"
    assert glance(other, STATION, 3) is None
    assert not other.exists()
    other.write_bytes(b"no database at all" * 100)
    assert glance(other, STATION, 3) is None


# -- when there is one -------------------------------------------------------------------------


@pytest.fixture
def options(file, tmp_path, monkeypatch):
    folder = tmp_path / "running"
    monkeypatch.setattr("jdcloud_kiosk.first_page.default_lock_folder", lambda: folder)
    return argparse.Namespace(
        command="kiosk",
        database=str(file),
        station=STATION,
        preferences=PreferencesFile(tmp_path / "preferences.json"),
        full_screen=False,
    )


def test_a_kiosk_that_is_known_is_shown_at_once(qapp, options):
    first = show_first_page(options, qapp, "en", RememberedPlaces())
    try:
        assert first.window.isVisible()
        assert first.window.screen_shown is Screen.SIGN_IN
        assert first.window.findChild(QWidget, "pinAgainField").isVisible()
    finally:
        dispose(first.window)
        first.lock.release()
        first.translation.close()


@pytest.mark.parametrize(
    "changed",
    [
        {"command": None},
        {"station": ""},
        {"database": "postgresql://db.example/kiosk"},
        {"database": "/no/such/kiosk.db"},
        {"database": os.devnull},
    ],
    ids=lambda one: f"{one}",
)
def test_what_is_not_known_is_found_out_before_a_window_is_shown(qapp, options, changed):
    for name, value in changed.items():
        setattr(options, name, value)
    assert show_first_page(options, qapp, "en", RememberedPlaces()) is None


def test_a_second_start_shows_no_second_window(qapp, options, tmp_path):
    lock = StationLock(tmp_path / "running", str(Path(options.database)), STATION)
    assert lock.take()
    try:
        assert show_first_page(options, qapp, "en", RememberedPlaces()) is None
    finally:
        lock.release()
