"""A machine without keys: its kiosk takes the code that a lead's console shows, and opens."""

from __future__ import annotations

import errno

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

import kiosk.pairing_presenter as module
from jdcloud_kiosk.app import App
from kiosk.pages.pairing import PairingPage
from kiosk.pairing_presenter import PairingPresenter, PairingState
from kiosk.preferences import PreferencesFile
from kiosk.widgets.notice_bar import NoticeBar
from tests.support.held_work import HeldWork
from ui.buttons import DrawnButton
from verification.domain.clock import ManualClock
from verification.domain.randomness import Randomness
from verification.domain.refusals import Refusal, Refused
from verification.security import enrolment_seal
from verification.security.enrolment_seal import NotSealedHere
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing
from verification.security.ring_format import KeyUnavailable
from verification.services.enrolment import EnrolmentService
from verification.store.database import DatabaseUnavailable, Fault

NONE, WAITING, WRONG, TAKEN, FORGED, UNSTORED, UNREACHABLE, DONE = PairingState


@pytest.fixture
def quick(monkeypatch):
    """The least work of argon2: no code of a test is a secret."""
    slow = enrolment_seal.hash_secret_raw
    monkeypatch.setattr(
        enrolment_seal,
        "hash_secret_raw",
        lambda *given, **options: slow(*given, **{**options, "time_cost": 1, "memory_cost": 8}),
    )


@pytest.fixture
def newcomer(qtbot, desk, tmp_path):
    """The window of a kiosk whose machine has no keys."""
    app = App(
        str(desk.database.url.render_as_string(hide_password=False)),
        key_ring=KeyRing(KeyFile(tmp_path / "new" / "keys.json")),
        clock=desk.clock,
        station="Desk 2",
        preferences=PreferencesFile(),
        windows=frozenset({"kiosk"}),
    )
    app.show()
    yield app.kiosk
    app.close()


def test_a_code_that_was_not_sent_is_forgotten_and_one_that_was_is_not(qtbot):
    page = PairingPage()
    qtbot.addWidget(page)
    page.show_fault(Fault.KEY_MISSING)
    field = page.findChild(QLineEdit, "pairingCodeField")
    qtbot.keyClicks(field, "abcde")
    assert page.has_been_used()
    page.forget()
    assert (field.text(), field.isUndoAvailable(), page.has_been_used()) == ("", False, False)
    qtbot.keyClicks(field, "abcde-fghij")
    page.show_pairing(WAITING)
    assert not page.has_been_used()
    page.forget()
    assert field.text() == "abcde-fghij"


def test_a_kiosk_without_keys_takes_the_code_and_opens(newcomer, qtbot, desk, quick):
    def find(kind, name):
        return newcomer.findChild(kind, name)

    field, message = find(QLineEdit, "pairingCodeField"), find(NoticeBar, "pairingMessageLabel")
    qtbot.waitUntil(field.isVisible)
    assert newcomer.focusWidget() is field
    console = EnrolmentService(desk.database, desk.clock, Randomness(), station="console pc-1")
    offer = console.begin("anna")
    qtbot.keyClicks(field, "00000-00000")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: message.text().startswith("This code is wrong"))
    assert field.text() == ""
    for letter in offer.code.lower():
        # As it is touched on the screen.
        find(DrawnButton, f"pairingKey_{letter}").click()
    assert field.text() == offer.code.lower()
    assert message.text() == ""
    qtbot.mouseClick(find(DrawnButton, "getKeysButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: message.text().startswith("Waiting for the console"))

    def sealed():
        console.look(offer, "anna")
        newcomer.presenter.pairing.look()
        assert message.text().startswith("The keys are here")

    qtbot.waitUntil(sealed)
    qtbot.waitUntil(find(QWidget, "pinField").isVisible)


class Machine:
    """Answers as it is told, when the test lets work be done."""

    def __init__(self, monkeypatch):
        self.work, self.answer, self.heard, self.looks = HeldWork(), None, [], 0
        monkeypatch.setattr(module, "BackgroundWork", lambda _: self.work)
        self.presenter = PairingPresenter(None, ManualClock(), "Desk 2")
        monkeypatch.setattr(self.presenter, "_machine", lambda: self)
        self.presenter.changed.connect(self.heard.append)

    def ask(self, code, station):
        return self._answer((code, station))

    def taken(self):
        """Do what was asked for; return how often the keys were looked for."""
        self.looks = 0
        self.work.finish()
        return self.looks

    def take(self, request):
        self.looks += 1
        assert request == ("code", "Desk 2")
        return self._answer(self.answer)

    def _answer(self, otherwise):
        if isinstance(self.answer, Exception):
            raise self.answer
        return otherwise


@pytest.fixture
def machine(qapp, monkeypatch):
    return Machine(monkeypatch)


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (Refused(Refusal.WRONG_CODE), WRONG),
        (Refused(Refusal.STATION_TAKEN), TAKEN),
        (NotSealedHere("by whom?"), FORGED),
        (KeyUnavailable("the key file is read-only"), UNSTORED),
        (PermissionError(errno.EACCES, "Permission denied"), UNSTORED),
        (DatabaseUnavailable("gone", Fault.NO_NETWORK), UNREACHABLE),
    ],
)
@pytest.mark.parametrize("at_once", [True, False])
def test_why_no_keys_came_is_told_and_another_code_can_be_typed(machine, error, state, at_once):
    machine.answer = error if at_once else None
    machine.presenter.ask("code")
    machine.work.finish()
    if not at_once:
        machine.answer = error
        machine.presenter.look()
        machine.work.finish()
    assert machine.heard == [WAITING, state]
    machine.answer = None
    machine.presenter.ask("code")
    machine.work.finish()
    assert machine.heard[2:] == [WAITING]


def test_a_bug_is_raised_and_another_code_can_be_typed(machine):
    machine.answer = KeyError("a bug")
    machine.presenter.ask("code")
    with pytest.raises(KeyError):
        machine.work.finish()
    assert machine.heard == [WAITING, NONE]


def test_a_fault_that_is_told_again_leaves_the_form_waiting(qtbot):
    page = PairingPage()
    qtbot.addWidget(page)
    button = page.findChild(DrawnButton, "getKeysButton")
    page.show_fault(Fault.KEY_MISSING)
    page.show_pairing(WAITING)
    page.show_fault(Fault.NO_NETWORK)
    page.show_fault(Fault.KEY_MISSING)
    assert page.pairing_text().startswith("Waiting for the console")
    assert not button.isEnabled()
    # These keys were not all that it lacks.
    page.show_pairing(DONE)
    page.show_fault(Fault.KEY_MISSING)
    assert page.pairing_text() == ""
    assert button.isEnabled()


def test_keys_that_cannot_be_stored_are_told_in_words(qtbot):
    page = PairingPage()
    qtbot.addWidget(page)
    page.show_pairing(UNSTORED)
    assert "cannot be read or written" in page.pairing_text()


def test_one_code_is_asked_for_at_a_time_and_until_the_keys_are_there(machine):
    machine.presenter.ask("code")
    machine.presenter.ask("another")
    machine.work.finish()
    for _ in range(2):
        machine.presenter.look()
        machine.presenter.look()  # while the first still looks
        assert machine.taken() == 1
    machine.answer = ("a key",)
    machine.presenter.look()
    machine.work.finish()
    assert machine.heard == [WAITING, DONE]
    machine.presenter.look()
    assert machine.taken() == 0
