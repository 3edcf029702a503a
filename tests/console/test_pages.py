"""The console's pages by themselves, without a database."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMessageBox, QPushButton, QWidget

from console.branch_dialog import BranchDialog
from console.desk_page import DeskPage
from console.kiosks_page import KiosksPage
from console.pin_dialog import PinDialog
from console.rows import RowsTable, TableRow
from console.search_page import SearchPage
from console.sign_in import SignInPage
from console.staff_page import StaffPage
from console.team_presenter import StaffChange
from testbed.service_fixture import PIN
from ui.translation import Translation
from verification.domain.alerts import Alert, StaffAlert
from verification.domain.clock import ManualClock
from verification.domain.desk import Station, make_desk
from verification.domain.history import RecordFilter, SessionRecord
from verification.domain.session import ResultCode, SessionState
from verification.domain.staff import RegisteredKiosk, StaffMember, StaffRole
from verification.domain.tone import Tone
from verification.security.enrolment_seal import CodeSecret
from verification.services.enrolment import Offer
from verification.services.search import Found


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


@pytest.fixture
def search(qtbot):
    page = SearchPage()
    qtbot.addWidget(page)
    page.retranslate()
    return page


def record(number, state=SessionState.WAITING_FOR_SCAN, result=None):
    name = f"{number:08x}{'0' * 24}"
    return SessionRecord(name, "Desk 1", "", state, result, NOON, None, None, 0)


def test_a_session_that_has_gone_on_is_answered_anew_when_it_is_asked_for_again(search):
    chosen = []
    search.chosen.connect(lambda one: chosen.append(one.state))
    gone_on = record(1, SessionState.CANCELLED, ResultCode.CANCELLED_AT_KIOSK)
    for first in (record(1), gone_on):
        search.show_found(Found(RecordFilter(), (first, record(2)), 2, more=False))
    assert chosen == [SessionState.WAITING_FOR_SCAN, SessionState.CANCELLED]
    search.show_timeline(gone_on, ())
    assert "Cancelled at the kiosk" in search.findChild(QLabel, "searchAnswerLabel").text()


@pytest.mark.parametrize(
    ("count", "more", "text"),
    [
        (2, False, "2 sessions"),
        (450, False, "The newest 2 of 450 sessions"),
        (1000, True, "The newest 2 of more than 1000 sessions"),
    ],
)
def test_a_search_says_how_many_of_the_sessions_it_lists(qapp, search, count, more, text):
    translation = Translation(qapp, "en")
    search.show_found(Found(RecordFilter(), (record(1), record(2)), count, more=more))
    translation.close()
    assert search.findChild(QLabel, "searchCountLabel").text() == text


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
    page.findChild(RowsTable, "callsTable").select(8)
    assert (button.text(), solved.isEnabled()) == ("I'm coming (F2)", True)


def show_calls(page, now, numbers):
    alerts = tuple(StaffAlert(one, now, f"Desk {one}", Alert.HELP_WANTED) for one in numbers)
    page.show_desk(make_desk(now, (), alerts), now)


def test_a_note_stays_with_its_call_until_that_is_solved(qtbot):
    now, page = datetime(2026, 5, 4, 9, 0, tzinfo=UTC), DeskPage()
    qtbot.addWidget(page)
    page.retranslate()
    note = page.findChild(QLineEdit, "callNoteField")
    table = page.findChild(RowsTable, "callsTable")
    solved = []
    page.solved.connect(lambda *words: solved.append(words))

    def show(*numbers):
        show_calls(page, now, numbers)

    show(1, 2)
    table.select(1)
    note.setText("told about the app")
    qtbot.keyClick(note, Qt.Key.Key_Return)
    # It could not be saved, and the call is still there.
    show(1, 2)
    assert (solved, note.text()) == ([(1, "told about the app")], "told about the app")
    table.select(2)
    assert note.text() == ""
    table.select(1)
    assert note.text() == "told about the app"
    # It is kept, and then the call is gone.
    assert page.forget_note(1)
    show(2)
    assert note.text() == ""
    show(1, 2)
    table.select(1)
    assert note.text() == ""


def test_a_note_stays_though_somebody_else_has_solved_its_call(qtbot):
    now, page = datetime(2026, 5, 4, 9, 0, tzinfo=UTC), DeskPage()
    qtbot.addWidget(page)
    page.retranslate()
    page.show()
    note = page.findChild(QLineEdit, "callNoteField")
    say = page.findChild(QLabel, "whatToSayLabel")
    table = page.findChild(RowsTable, "callsTable")
    solved = []
    page.solved.connect(lambda *words: solved.append(words))

    def show(*numbers):
        show_calls(page, now, numbers)

    show(1)
    note.setText("told about the app")
    show()
    # Nor is the next call what the note is about.
    show(2)
    assert (table.selected, note.text(), note.isEnabled()) == (None, "told about the app", True)
    assert "has left the list" in say.text()
    page.findChild(QPushButton, "solvedButton").click()
    assert solved == [(1, "told about the app")]
    assert page.forget_note(1)
    assert (note.text(), note.isEnabled(), say.isVisible()) == ("", False, False)
    qtbot.keyClick(note, Qt.Key.Key_Return)
    assert len(solved) == 1
    # Whoever chooses another call was told what that means.
    table.select(2)
    note.setText("about the second")
    show(3)
    table.select(3)
    assert (note.text(), say.isVisible()) == ("", False)
    page.clear()
    show(2)
    assert note.text() == ""


def test_notes_on_calls_wait_for_who_typed_them_while_the_console_is_locked(qtbot):
    now, page = datetime(2026, 5, 4, 9, 0, tzinfo=UTC), DeskPage()
    qtbot.addWidget(page)
    page.retranslate()
    note = page.findChild(QLineEdit, "callNoteField")
    table = page.findChild(RowsTable, "callsTable")

    def change_to(before, after):
        page.keep_typed(before)
        page.clear()
        assert (note.text(), note.isUndoAvailable()) == ("", False)
        page.give_typed(after)

    show_calls(page, now, (1, 2, 3))
    for call in (1, 2):
        table.select(call)
        note.setText(f"about {call}")
    change_to("anna", "bert")
    show_calls(page, now, (1, 2, 3))
    assert (table.selected, note.text()) == (1, "")
    change_to("bert", "anna")
    show_calls(page, now, (1, 2, 3))
    assert (table.selected, note.text()) == (2, "about 2")
    table.select(1)
    assert note.text() == "about 1"
    # Somebody else has solved it meanwhile.
    change_to("anna", "anna")
    show_calls(page, now, (2, 3))
    assert (table.selected, note.text(), note.isEnabled()) == (None, "about 1", True)
    # What is kept is given once.
    page.forget_note(1)
    page.forget_note(2)
    change_to("anna", "anna")
    show_calls(page, now, (2, 3))
    assert (table.selected, note.text()) == (2, "")


@pytest.mark.parametrize(("typed", "left"), [("", ""), ("told about it", "told about it9f371f67")])
def test_a_slip_that_is_scanned_into_a_note_is_looked_for_and_solves_no_call(qtbot, typed, left):
    now, page = datetime(2026, 5, 4, 9, 0, tzinfo=UTC), DeskPage()
    qtbot.addWidget(page)
    page.retranslate()
    note = page.findChild(QLineEdit, "callNoteField")
    done = []
    page.solved.connect(lambda *words: done.append(words))
    page.scanned.connect(done.append)
    show_calls(page, now, (1,))
    qtbot.keyClicks(note, f"{typed}9f371f67")
    qtbot.keyClick(note, Qt.Key.Key_Return)
    assert (done, note.text()) == (["9f371f67"], left)
    # A note that is meant so can still be kept.
    page.findChild(QPushButton, "solvedButton").click()
    assert done[1:] == [(1, left)]


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
    assert dialog.focusWidget().objectName() == "branchChooser"
    with qtbot.waitSignals([dialog.given, dialog.accepted]):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)


def test_a_branch_is_chosen_from_those_there_are_or_typed_and_one_that_reads_alike_is_told(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = BranchDialog(window, "Desk 1", "", "North", ["North", "South 1"])
    dialog.show()
    chooser = dialog.findChild(QComboBox, "branchChooser")
    assert [chooser.itemText(one) for one in range(chooser.count())] == ["", "North", "South 1"]
    field, alike = (
        dialog.findChild(QLineEdit, "branchField"),
        dialog.findChild(QLabel, "branchAlikeLabel"),
    )
    assert (field.text(), alike.isVisible()) == ("North", False)
    for typed in ("north", "ＮＯＲＴＨ", "N\u043erth", "nor\u200bth"):
        field.setText(typed)
        assert (alike.text(), alike.isVisible()) == (
            "There is the branch North, which reads the same.",
            True,
        )
    for typed in ("", " North ", "South  1", "West"):
        field.setText(typed)
        assert not alike.isVisible(), typed
    chooser.setCurrentIndex(2)
    with qtbot.waitSignal(dialog.given) as given:
        dialog.act.click()
    assert given.args == ["South 1"]


@pytest.mark.parametrize("typed", ["North", "Sou"])
def test_the_branch_that_is_typed_is_given_and_no_longer_name(qtbot, typed):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = BranchDialog(window, "Desk 1", "", "", ["North Wing", "South 1"])
    dialog.show()
    field = dialog.findChild(QLineEdit, "branchField")
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, typed)
    with qtbot.waitSignal(dialog.given) as given:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert given.args == [typed]


def test_the_name_that_is_typed_signs_in_and_no_longer_one(qtbot, sign_in):
    sign_in.ask(("Anna Li", "bert"))
    sign_in.forget()
    sign_in.show()
    sign_in.activateWindow()
    name, pin = (sign_in.findChild(QLineEdit, f"console{one}") for one in ("NameEdit", "PinField"))
    name.setFocus()
    qtbot.waitUntil(name.hasFocus)
    qtbot.keyClicks(name, "Ann")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    qtbot.keyClicks(pin, PIN)
    with qtbot.waitSignal(sign_in.signed) as signed:
        qtbot.keyClick(pin, Qt.Key.Key_Return)
    assert signed.args == ["Ann", PIN]


def test_keys_act_on_no_other_call_once_the_selected_one_is_gone(qtbot):
    now, page = datetime(2026, 5, 4, 9, 0, tzinfo=UTC), DeskPage()
    qtbot.addWidget(page)
    page.retranslate()
    page.show()
    table = page.findChild(RowsTable, "callsTable")
    coming, solved = (page.findChild(QPushButton, f"{one}Button") for one in ("coming", "solved"))
    told = []
    page.coming.connect(told.append)
    page.solved.connect(lambda *words: told.append(words))

    def show(*numbers):
        show_calls(page, now, numbers)

    show(1, 2)
    assert table.selected == 1
    # Another clerk has solved it.
    show(2)
    # Coming back to the window chooses nothing, nor does another call.
    table.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
    show(2, 3)
    for button in (coming, solved):
        button.click()
    assert (table.selected, told, coming.isEnabled()) == (None, [], False)
    assert page.findChild(QLineEdit, "callNoteField").isEnabled() is False
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.selected == 2
    coming.click()
    assert told == [2]


def test_keys_act_on_no_other_station_once_the_selected_one_is_gone(qtbot):
    page = DeskPage()
    qtbot.addWidget(page)
    page.retranslate()
    now = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)
    table = page.findChild(RowsTable, "stationsTable")
    close = page.findChild(QPushButton, "closeButton")
    told = []
    page.instructed.connect(lambda *words: told.append(words))

    def show(*names):
        page.show_desk(make_desk(now, tuple(Station(one, "anna", now) for one in names), ()), now)

    show("Desk 1", "Desk 2")
    assert (table.selected, close.isEnabled()) == ("Desk 1", True)
    show("Desk 2")
    close.click()
    assert (table.selected, close.isEnabled(), told) == (None, False, [])
    table.select("Desk 2")
    close.click()
    assert told[0][0] == "Desk 2"


def test_who_was_removed_by_another_lead_leaves_nobody_selected(qtbot):
    page = StaffPage()
    qtbot.addWidget(page)
    page.retranslate()
    page.show()
    page.show_members(MEMBERS, "anna")
    page.findChild(RowsTable, "staffTable").select("bert")
    carl = StaffMember("carl", "", NOON, StaffRole.CLERK)
    page.show_members((MEMBERS[0], carl), "anna")
    assert page.findChild(QLabel, "selectedMemberLabel").text() == "–"
    assert usable(page) == {"addMemberButton"}


def test_a_kiosk_that_another_lead_removed_leaves_none_selected(qtbot):
    page = KiosksPage(ManualClock(NOON))
    qtbot.addWidget(page)
    page.retranslate()
    page.show()
    kiosks = tuple(RegisteredKiosk(f"Desk {one}", "", NOON, NOON, revoked=False) for one in (1, 2))
    page.show_kiosks(kiosks, is_lead=True)
    page.show_kiosks(kiosks[1:], is_lead=True)
    assert usable(page) == {"enrolKioskButton"}


NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
MEMBERS = (
    StaffMember("anna", "", NOON, StaffRole.LEAD),
    StaffMember("bert", "", NOON, StaffRole.CLERK),
)
OWN = {"setShownNameButton", "setMemberPinButton"}
LEADS = {"changeRoleButton", "renameMemberButton", "removeMemberButton"}


def usable(page):
    """The named buttons that can be pressed."""
    return {
        one.objectName()
        for one in page.findChildren(QPushButton)
        if one.objectName() and one.isVisible() and one.isEnabled()
    }


@pytest.mark.parametrize(
    ("who", "selected", "can"),
    [
        ("anna", 1, {*OWN, *LEADS, "addMemberButton"}),
        ("bert", 1, OWN),
        ("bert", 0, set()),
    ],
)
def test_a_clerk_is_offered_only_their_own_pin_and_name(qtbot, who, selected, can):
    page = StaffPage()
    qtbot.addWidget(page)
    page.retranslate()
    page.show()
    page.show_members(MEMBERS, who)
    page.findChild(RowsTable, "staffTable").select("anna" if selected == 0 else "bert")
    assert usable(page) == can
    why = page.findChild(QLabel, "staffRightsLabel")
    assert why.isVisible() == (who == "bert")
    assert who == "anna" or why.text() == "Only a lead can add and change other members."
    assert page.findChild(QLineEdit, "memberNameField").isVisible() == (who == "anna")
    assert page.findChild(QLineEdit, "shownNameField").isEnabled() == bool(can)


def test_a_name_stays_until_its_member_is_added_and_a_pin_does_not(qtbot):
    page = StaffPage()
    qtbot.addWidget(page)
    page.show_members(MEMBERS, "anna")
    name, pin, again = (
        page.findChild(QLineEdit, f"member{one}Field") for one in ("Name", "Pin", "PinAgain")
    )
    added = []
    page.add_wanted.connect(lambda *words: added.append(words))
    name.setText("carl")
    for typed in ("123456", "141421"):
        for field in (pin, again):
            field.setText(typed)
        qtbot.keyClick(again, Qt.Key.Key_Return)
        # A second Enter is not a second member.
        qtbot.keyClick(again, Qt.Key.Key_Return)
        assert (name.text(), pin.text(), again.text()) == ("carl", "", "")
        if typed == "123456":
            page.show_outcome("Choose 6 to 12 digits", Tone.BAD)
    assert added == [("carl", "123456"), ("carl", "141421")]
    page.show_change(StaffChange.ADDED, "carl")
    assert (name.text(), name.isUndoAvailable()) == ("", False)
    name.setText("dora")
    page.show_change(StaffChange.ADDED, "carl")
    assert name.text() == "dora"


def test_a_display_name_that_is_typed_stays_while_others_change(qtbot):
    page = StaffPage()
    qtbot.addWidget(page)
    page.retranslate()
    page.show_members(MEMBERS, "anna")
    table = page.findChild(RowsTable, "staffTable")
    shown = page.findChild(QLineEdit, "shownNameField")
    shown.setText("An")
    page.show_members((*MEMBERS, StaffMember("carl", "", NOON, StaffRole.CLERK)), "anna")
    assert shown.text() == "An"
    page.show_members((replace(MEMBERS[0], short_name="Ann"), MEMBERS[1]), "anna")
    assert shown.text() == "Ann"
    shown.setText("An")
    table.select("bert")
    assert shown.text() == "B."
    shown.setText("Be")
    page.begin()
    page.show_members(MEMBERS, "anna")
    assert shown.text() == "B."
    shown.setText("Be")
    page.clear()
    assert shown.text() == ""


def test_who_shares_a_name_at_a_sign_in_is_told(qtbot):
    page = StaffPage()
    qtbot.addWidget(page)
    page.retranslate()
    names = ("王芳", "王飞", "bert")
    members = tuple(StaffMember(one, "", NOON, StaffRole.LEAD) for one in names)
    table, shared = (
        page.findChild(RowsTable, "staffTable"),
        page.findChild(QLabel, "sharedNameLabel"),
    )

    def said(*shown):
        page.show_members(shown, "bert")
        return {one.name: (table.select(one.name), shared.text())[1] for one in shown}

    text = "A sign-in shows {} as 王, too: give one of them another name."
    assert said(*members) == {"王芳": text.format("王飞"), "王飞": text.format("王芳"), "bert": ""}
    hidden = (replace(members[0], short_name=""), replace(members[1], short_name=""))
    assert set(said(*hidden).values()) == {""}


def test_a_code_goes_once_who_shows_it_is_no_lead(qtbot):
    page = KiosksPage(ManualClock(NOON))
    qtbot.addWidget(page)
    page.retranslate()
    page.show()
    withdrawn = []
    page.withdraw_wanted.connect(lambda: withdrawn.append(True))
    page.show_kiosks((), is_lead=True)
    page.show_offer(Offer("offer", "12345-67890", NOON, CodeSecret("offer", b"")))
    page.show_kiosks((), is_lead=False)
    assert (page.findChild(QLabel, "enrolCodeLabel").text(), withdrawn) == ("", [True])
    assert usable(page) == set()
    page.show_kiosks((), is_lead=False)
    assert withdrawn == [True]


def test_a_clerk_sees_the_kiosks_and_why_they_cannot_change_them(qtbot):
    page = KiosksPage(ManualClock(NOON))
    qtbot.addWidget(page)
    page.retranslate()
    page.show()
    kiosks = (RegisteredKiosk("Desk 1", "", NOON, NOON, revoked=False),)
    why = page.findChild(QLabel, "kiosksRightsLabel")
    page.show_kiosks(kiosks, is_lead=False)
    assert len(page.findChild(RowsTable, "kiosksTable").rows) == 1
    assert usable(page) == set()
    assert (why.isVisible(), why.text()[:16]) == (True, "Only a lead can ")
    page.show_kiosks(kiosks, is_lead=True)
    assert usable(page) == {"revokeKioskButton", "kioskBranchButton", "enrolKioskButton"}
    assert not why.isVisible()


def test_the_row_of_a_key_is_selected_in_a_language_read_from_the_right(qtbot):
    table = RowsTable("someTable")
    qtbot.addWidget(table)
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    table.resize(900, 200)
    table.show_headings("One")
    table.show()
    table.show_rows([TableRow(key, (key,)) for key in ("a", "b")])
    table.select("b")
    assert table.selected == "b"


@pytest.mark.parametrize(
    ("branches", "warned"), [(("North", ""), True), (("North", "North"), False)]
)
def test_who_takes_the_only_station_of_a_branch_away_is_told_what_that_means(
    qtbot, monkeypatch, branches, warned
):
    said = []

    def answer(box):
        said.append(box.informativeText())
        box.buttons()[1].click()

    monkeypatch.setattr(QMessageBox, "exec", answer)
    page = KiosksPage(ManualClock(NOON))
    qtbot.addWidget(page)
    page.retranslate()
    page.show_kiosks(
        tuple(
            RegisteredKiosk(f"Desk {number}", "", NOON, NOON, revoked=True, branch=branch)
            for number, branch in enumerate(branches, 1)
        ),
        is_lead=True,
    )
    wanted = []
    page.branch_wanted.connect(lambda *words: wanted.append(words))
    page.findChild(QPushButton, "removeKioskButton").click()
    assert ("only station of the branch North" in said[0]) == warned
    assert said[0].startswith("Its sessions stay")
    for branch in ("North", "South"):
        page.findChild(QPushButton, "kioskBranchButton").click()
        dialog = page.findChild(BranchDialog)
        dialog.findChild(QLineEdit, "branchField").setText(branch)
        dialog.act.click()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if warned:
        assert wanted == [("Desk 1", "North")]
        assert "can then sign in at no kiosk" in said[1]
    else:
        assert wanted == [("Desk 1", "North"), ("Desk 1", "South")]
        assert len(said) == 1


def test_words_of_two_lines_touch_no_other_row(qtbot):
    table = RowsTable("someTable")
    qtbot.addWidget(table)
    table.show_headings("One")
    table.resize(160, 300)
    table.show()
    table.show_rows([TableRow("a", ("Failed: JD account not real-name verified",))])
    lines = table.fontMetrics().height() * 2
    qtbot.waitUntil(lambda: table.rowHeight(0) >= lines + 10)


def test_a_time_keeps_its_order_where_reading_begins_at_the_right(qtbot):
    table = RowsTable("someTable")
    qtbot.addWidget(table)
    times = "2026-05-04 12:00:00"
    assert table.itemDelegate().displayText(times, QLocale()) == times
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert table.itemDelegate().displayText(times, QLocale()) == f"\u2066{times}\u2069"
    assert table.itemDelegate().displayText("Desk 1", QLocale()) == "Desk 1"
