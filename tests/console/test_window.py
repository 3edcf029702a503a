"""The whole console beside a real desk: a clerk signs in, answers a call, helps at a station."""

from __future__ import annotations

import contextlib

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QTableView,
)

from console.kiosks_page import KiosksPage
from console.shift_page import ShiftPage
from console.window import SMALLEST_WINDOW
from jdcloud_kiosk.console import build_console, put_on
from testbed.databases import statement
from testbed.pseudo_locale import OPEN, PseudoLocale
from testbed.service_fixture import PIN, UNVERIFIED, Desk, holder
from tests.support.layout_checks import cut_off
from tests.support.selection import others_long
from ui.placement import FRAME
from ui.sounds import Sound, Sounds
from ui.theme import set_up_style
from ui.translation import Translation
from verification.domain.alerts import CallState
from verification.domain.handover import HANDOVER_NOTE_LENGTH
from verification.domain.randomness import Randomness
from verification.domain.refusals import Refused
from verification.domain.session import SessionState
from verification.domain.staff import StaffRole
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing
from verification.services.enrolment import NewMachine
from verification.services.handover import HandoverService
from verification.store.database import Database
from verification.store.faults import DatabaseUnavailable, Fault


class Recorded(Sounds):
    """Hears what would be played."""

    def __init__(self):
        super().__init__(player=None)
        self.played = []

    def play(self, sound):
        self.played.append(sound)


class Clerk:
    """Drives a console by its keys and the names of its widgets."""

    def __init__(self, qtbot, desk):
        self.qtbot, self.desk = qtbot, desk
        self.sounds = Recorded()
        self.window = build_console(desk.database, desk.clock, self.sounds, desk.staff)
        self.window.show()

    def find(self, kind, name):
        return self.window.findChild(kind, name)

    def wait(self, fact):
        self.qtbot.waitUntil(fact)

    def sign_in(self, name="anna", number=PIN):
        pin = self.find(QLineEdit, "consolePinField")
        self.wait(pin.isVisible)
        self.find(QLineEdit, "consoleNameEdit").setText(name)
        self.qtbot.keyClicks(pin, number)
        self.qtbot.keyClick(pin, Qt.Key.Key_Return)
        self.wait(lambda: bool(self.cells("stationsTable")))

    def cells(self, table):
        model = self.find(QTableView, table).model()
        return [
            [model.index(row, column).data() for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]

    def wait_for_cell(self, table, text):
        self.wait(lambda: any(text in row for row in self.cells(table)))

    def tick(self, fact):
        """Wait for *fact* while the console's seconds pass."""

        def passed():
            self.window.presenter.tick()
            assert fact()

        self.qtbot.waitUntil(passed)

    def press(self, name):
        button = self.find(QPushButton, name)
        self.wait(button.isEnabled)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def clerk(qapp, qtbot, desk):
    set_up_style(qapp)
    clerk = Clerk(qtbot, desk)
    yield clerk
    clerk.window.close()
    clerk.window.deleteLater()


def test_a_clerk_answers_a_call_and_helps_at_the_station(clerk, desk, monkeypatch):
    clerk.sign_in()
    assert clerk.cells("stationsTable") == [["Desk 1", "anna", "Free", "–", "–", "–", ""]]
    issued = desk.kiosk.start("qinghe-books")
    clerk.wait_for_cell("stationsTable", "Waiting for scan")
    desk.phone.scan(desk.code(issued), holder(UNVERIFIED))
    alert_id = desk.kiosk.call_staff()
    clerk.wait_for_cell("callsTable", "Failed: JD account not real-name verified")
    assert "does not know your real name yet" in clerk.find(QLabel, "whatToSayLabel").text()
    assert clerk.sounds.played == [Sound.STEP]
    clerk.press("comingButton")
    clerk.wait_for_cell("callsTable", "anna is coming")
    assert desk.kiosk.call_state(alert_id) is CallState.COMING
    clerk.find(QLineEdit, "callNoteField").setText("told about the app")
    clerk.press("solvedButton")
    clerk.wait(lambda: clerk.cells("callsTable") == [])
    assert statement(desk.database, "SELECT solved_by FROM staff_alert") == [("anna",)]

    # A search shows the newest first: these two did not begin at the same time.
    desk.clock.advance(seconds=1)
    session = desk.kiosk.start("yunshan-tea").session
    clerk.wait_for_cell("stationsTable", "yu***ea")
    monkeypatch.setattr(QMessageBox, "exec", lambda box: box.buttons()[0].click())
    clerk.press("cancelButton")
    clerk.wait_for_cell("stationsTable", "Cancel the session: asked …")
    desk.instructed.carry_out_next()
    clerk.wait_for_cell("stationsTable", "Cancel the session: done")
    assert desk.kiosk.current(session.session_id).state is SessionState.CANCELLED
    clerk.find(QTabBar, "consoleTabs").setCurrentIndex(1)
    answer = clerk.find(QLabel, "searchAnswerLabel")
    clerk.wait(lambda: answer.text() == f"{session.reference} · Cancelled by staff: anna")
    clerk.wait_for_cell("searchTable", "Cancelled by staff: anna")
    desk.clock.advance(seconds=1)
    clerk.find(QTabBar, "consoleTabs").setCurrentIndex(2)
    shift = clerk.find(QLabel, "handoverLabel")
    clerk.wait(lambda: "Cancelled by staff: 1" in shift.text())
    assert "Cancelled at the kiosk" not in shift.text()


def test_who_writes_of_a_call_that_another_has_solved_is_told_so_and_the_note_is_kept(clerk, desk):
    desk.staff.add("bert", "314159")
    clerk.sign_in()
    alert_id = desk.kiosk.call_staff()
    clerk.wait(lambda: len(clerk.cells("callsTable")) == 1)
    note = clerk.find(QLineEdit, "callNoteField")
    note.setText("told about the app")
    desk.console.solve(alert_id, "", "bert")
    clerk.wait(lambda: clerk.cells("callsTable") == [])
    assert note.text() == "told about the app"
    clerk.press("solvedButton")
    message = clerk.find(QLabel, "consoleMessageLabel")
    clerk.wait(
        lambda: message.text() == ("bert has solved this call already; your note was added to it.")
    )
    assert (note.text(), note.isEnabled()) == ("", False)
    with desk.database.reading() as transaction:
        assert transaction.alerts.get(alert_id).note == "anna: told about the app"


def test_a_clerk_who_thinks_again_cancels_nothing(clerk, desk, monkeypatch):
    clerk.sign_in()
    desk.kiosk.start("yunshan-tea")
    clerk.wait_for_cell("stationsTable", "yu***ea")
    monkeypatch.setattr(QMessageBox, "exec", lambda box: box.buttons()[1].click())
    clerk.press("cancelButton")
    clerk.press("languageZhCnButton")
    clerk.wait_for_cell("stationsTable", "Show 简体中文: asked …")
    asked = statement(desk.database, "SELECT kind FROM kiosk_instruction")
    assert asked == [("language",)]


def test_the_next_visitor_is_not_cancelled_by_a_question_about_the_last(clerk, desk, monkeypatch):
    clerk.sign_in()
    first = desk.kiosk.start("qinghe-books").session
    clerk.wait_for_cell("stationsTable", "qi***ks")

    def think(box):
        desk.kiosk.cancel(first.session_id)
        desk.kiosk.start("yunshan-tea")
        clerk.wait_for_cell("stationsTable", "yu***ea")
        box.buttons()[0].click()

    monkeypatch.setattr(QMessageBox, "exec", think)
    clerk.press("cancelButton")
    message = clerk.find(QLabel, "consoleMessageLabel")
    clerk.wait(lambda: "visitor has left" in message.text())
    assert statement(desk.database, "SELECT count(*) FROM kiosk_instruction") == [(0,)]


def test_who_was_removed_is_told_so_and_signed_out(clerk, desk):
    desk.staff.add("bert", "314159")
    clerk.sign_in()
    desk.clock.advance(seconds=1)
    desk.staff.remove("anna")
    message = clerk.find(QLabel, "consoleSignInMessageLabel")
    clerk.wait(message.isVisible)
    assert "removed from the staff" in message.text()
    assert not clerk.find(QTableView, "stationsTable").isVisible()


def test_who_was_renamed_is_told_so_and_goes_on(clerk, desk, monkeypatch):
    monkeypatch.setattr(QMessageBox, "exec", lambda box: box.buttons()[0].click())
    desk.staff.add("bert", "314159")
    clerk.sign_in("bert", "314159")
    clerk.find(QTabBar, "consoleTabs").setCurrentIndex(2)
    clerk.wait_for_cell("handoversTable", "Now")
    note = clerk.find(QPlainTextEdit, "handoverNoteField")
    note.setPlainText("The printer needs paper.")
    desk.staff.rename("bert", "berta", by="staff:anna")
    message = clerk.find(QLabel, "consoleMessageLabel")
    clerk.wait(message.isVisible)
    assert "Your name is berta now" in message.text()
    assert note.toPlainText() == "The printer needs paper."
    clerk.press("handOverButton")
    clerk.wait_for_cell("handoversTable", "berta")
    [_, handover] = desk.handovers.summaries()
    assert (handover.handover.written_by, handover.handover.note) == (
        "berta",
        "The printer needs paper.",
    )


def test_a_clerk_who_steps_away_leaves_nothing_to_read(clerk, desk):
    clerk.sign_in()
    desk.kiosk.start("yunshan-tea")
    clerk.wait_for_cell("stationsTable", "yu***ea")
    clerk.press("lockButton")
    pin = clerk.find(QLineEdit, "consolePinField")
    clerk.wait(pin.isVisible)
    assert not clerk.find(QTableView, "stationsTable").isVisible()
    assert clerk.find(QLineEdit, "consoleNameEdit").text() == "anna"
    clerk.qtbot.keyClicks(pin, "000001")
    clerk.qtbot.keyClick(pin, Qt.Key.Key_Return)
    message = clerk.find(QLabel, "consoleSignInMessageLabel")
    clerk.wait(message.isVisible)
    assert message.text() == "Wrong name or PIN. 4 tries left, then a pause."
    assert pin.text() == ""


def test_a_locked_console_keeps_nothing_for_the_next(clerk, desk):
    """Who may see another branch alone, or whom another clerk looked for."""
    clerk.sign_in()
    desk.kiosk.start("yunshan-tea")
    clerk.wait_for_cell("stationsTable", "yu***ea")
    clerk.find(QLineEdit, "callNoteField").setText("half a note")
    tabs = clerk.find(QTabBar, "consoleTabs")
    tables = ("searchTable", "handoversTable", "staffTable", "kiosksTable")
    for number, table in enumerate(tables, start=1):
        tabs.setCurrentIndex(number)
        clerk.wait(lambda table=table: clerk.cells(table) != [])
    tabs.setCurrentIndex(1)
    field = clerk.find(QLineEdit, "searchField")
    clerk.qtbot.keyClicks(field, "lin")
    clerk.press("lockButton")
    clerk.wait(clerk.find(QLineEdit, "consolePinField").isVisible)
    assert [clerk.cells(one) for one in ("stationsTable", "callsTable", *tables)] == [[]] * 6
    assert clerk.find(QLineEdit, "callNoteField").text() == ""
    assert clerk.find(QLabel, "handoverLabel").text() == ""
    assert not field.isUndoAvailable()


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_every_button_of_the_desk_has_its_key(qapp, clerk, language):
    translation = Translation(qapp, language)
    keys = [
        button.shortcut().toString()
        for button in clerk.window.desk.findChildren(QPushButton)
        if button.objectName()
    ]
    translation.close()
    assert sorted(keys) == sorted({*keys} - {""})
    assert all(
        f"({button.shortcut().toString()})" in button.text()
        for button in clerk.window.desk.findChildren(QPushButton)
    )


def test_a_scanned_slip_answers_what_went_wrong(clerk, desk):
    issued = desk.kiosk.start("qinghe-books")
    desk.phone.scan(desk.code(issued), holder(UNVERIFIED))
    clerk.sign_in()
    clerk.find(QTabBar, "consoleTabs").setCurrentIndex(1)
    field = clerk.find(QLineEdit, "searchField")
    clerk.wait(field.hasFocus if clerk.window.isActiveWindow() else field.isVisible)
    clerk.qtbot.keyClicks(field, issued.session.reference)
    clerk.qtbot.keyClick(field, Qt.Key.Key_Return)
    answer = clerk.find(QLabel, "searchAnswerLabel")
    clerk.wait(lambda: "Failed: JD account not real-name verified" in answer.text())
    timeline = clerk.find(QLabel, "searchTimelineLabel")
    assert "Scanned by a phone" in timeline.text()
    assert "document" not in timeline.text()
    assert clerk.find(QLabel, "searchCountLabel").text().startswith("1 session")
    field.setText("nobody")
    clerk.qtbot.keyClick(field, Qt.Key.Key_Return)
    clerk.wait(lambda: "No results" in clerk.find(QLabel, "searchCountLabel").text())
    assert (answer.text(), timeline.text()) == ("", "")


@pytest.mark.long
def test_a_slip_that_is_scanned_where_a_note_is_typed_is_searched_for(clerk, desk):
    issued = desk.kiosk.start("qinghe-books")
    desk.kiosk.call_staff()
    clerk.sign_in()
    clerk.wait(lambda: len(clerk.cells("callsTable")) == 1)
    note = clerk.find(QLineEdit, "callNoteField")
    clerk.qtbot.keyClicks(note, issued.session.reference)
    clerk.qtbot.keyClick(note, Qt.Key.Key_Return)
    answer = clerk.find(QLabel, "searchAnswerLabel")
    clerk.wait(lambda: issued.session.reference in answer.text())
    assert clerk.find(QLineEdit, "searchField").text() == issued.session.reference
    clerk.find(QTabBar, "consoleTabs").setCurrentIndex(0)
    assert len(clerk.cells("callsTable")) == 1


def open_staff(clerk, desk, selected):
    """Sign anna in, who is a lead, and select somebody beside her."""
    desk.staff.add("bert", "314159")
    clerk.sign_in()
    clerk.find(QTabBar, "consoleTabs").setCurrentIndex(3)
    clerk.wait_for_cell("staffTable", "bert")
    clerk.find(QTableView, "staffTable").selectRow(["anna", "bert"].index(selected))
    assert clerk.find(QLabel, "selectedMemberLabel").text() == selected
    return clerk.find(QLabel, "staffMessageLabel")


def type_pin(clerk, **fields):
    for name, text in fields.items():
        clerk.find(QLineEdit, name).setText(text)


def test_a_lead_gives_a_forgotten_pin_anew_to_whom_the_question_names(clerk, desk):
    message = open_staff(clerk, desk, "bert")
    clerk.press("setMemberPinButton")
    dialog = clerk.find(QDialog, "pinDialog")
    assert clerk.find(QLabel, "pinDialogHeading").text() == "New PIN for bert"
    assert not clerk.find(QLineEdit, "presentPinField").isVisible()
    type_pin(clerk, newPinField="141421", newPinAgainField="141422")
    clerk.press("givePinButton")
    assert clerk.find(QLabel, "pinDialogMessageLabel").text() == "The two PINs differ."
    type_pin(clerk, newPinAgainField="141421")
    assert dialog.isVisible()
    clerk.qtbot.keyClick(clerk.find(QLineEdit, "newPinAgainField"), Qt.Key.Key_Return)
    clerk.wait(lambda: message.text() == "bert has the new PIN")
    assert desk.staff.check_pin("bert", "141421") == "bert"


def test_an_own_pin_changes_only_with_the_present_one(clerk, desk):
    message = open_staff(clerk, desk, "anna")
    wrong = "Wrong name or PIN. 4 tries left, then a pause."
    for present, answer in (("000001", wrong), (PIN, "anna has the new PIN")):
        clerk.press("setMemberPinButton")
        type_pin(clerk, newPinField="141421", newPinAgainField="141421")
        clerk.press("givePinButton")
        assert clerk.find(QLabel, "pinDialogMessageLabel").text() == "Type your current PIN."
        type_pin(clerk, presentPinField=present)
        clerk.press("givePinButton")
        clerk.wait(lambda answer=answer: message.text() == answer)
        clerk.wait(lambda: clerk.find(QDialog, "pinDialog") is None)
    assert desk.staff.check_pin("anna", "141421") == "anna"


def test_enter_adds_a_member_and_changes_nobody_who_is_selected(clerk, desk):
    message = open_staff(clerk, desk, "anna")
    type_pin(clerk, memberNameField="carl", memberPinField="141421", memberPinAgainField="141421")
    clerk.qtbot.keyClick(clerk.find(QLineEdit, "memberPinAgainField"), Qt.Key.Key_Return)
    clerk.wait(lambda: message.text() == "carl can sign in now")
    assert desk.staff.check_pin("carl", "141421") == "carl"
    assert desk.staff.check_pin("anna", PIN) == "anna"


def test_roles_and_removals_are_asked_about_by_name(clerk, desk, monkeypatch):
    message = open_staff(clerk, desk, "bert")
    asked = []

    def answer(box):
        asked.append(box.text())
        said = len(asked) % 2 == 0
        box.buttons()[0].click() if said else box.defaultButton().click()

    monkeypatch.setattr(QMessageBox, "exec", answer)
    for _ in range(2):
        clerk.press("changeRoleButton")
    clerk.wait(lambda: message.text() == "bert is a lead now")
    clerk.wait_for_cell("staffTable", "bert")
    for _ in range(2):
        clerk.press("removeMemberButton")
    clerk.wait(lambda: message.text() == "bert is removed")
    assert asked == ["Make bert a lead?"] * 2 + ["Remove bert?"] * 2


def test_somebody_is_renamed(clerk, desk):
    message = open_staff(clerk, desk, "bert")
    clerk.press("renameMemberButton")
    clerk.wait(lambda: clerk.find(QDialog, "nameDialog") is not None)
    assert not clerk.find(QPushButton, "renameButton").isEnabled()
    field = clerk.find(QLineEdit, "newNameField")
    assert (field.text(), field.selectedText()) == ("bert", "bert")
    field.setText("berta")
    clerk.press("renameButton")
    clerk.wait(lambda: message.text().startswith("berta signs in with the new name"))
    clerk.wait_for_cell("staffTable", "berta")
    assert clerk.find(QTableView, "staffTable").selected == "berta"
    assert desk.staff.check_pin("berta", "314159") == "berta"


def test_a_shift_is_handed_over_once_and_with_a_note(clerk, desk, monkeypatch):
    """A note that could not be kept is still there."""
    asked = []

    def fails(*_):
        raise DatabaseUnavailable("the disk is full", Fault.FULL)

    monkeypatch.setattr(
        QMessageBox, "exec", lambda box: (asked.append(box.text()), box.buttons()[0].click())
    )
    clerk.sign_in()
    tabs = clerk.find(QTabBar, "consoleTabs")
    tabs.setCurrentIndex(2)
    clerk.wait_for_cell("handoversTable", "Now")
    note = clerk.find(QPlainTextEdit, "handoverNoteField")
    count, button = (
        clerk.find(QLabel, "handoverNoteCountLabel"),
        clerk.find(QPushButton, "handOverButton"),
    )
    note.setPlainText("𠮷" * HANDOVER_NOTE_LENGTH + "!")
    assert (count.text(), count.isVisible()) == (
        "1001 of 1000 characters: please shorten the note.",
        True,
    )
    assert not button.isEnabled()
    note.setPlainText("The printer needs paper.")
    assert not count.isVisible()
    with monkeypatch.context() as disk_full:
        disk_full.setattr(HandoverService, "hand_over", fails)
        clerk.press("handOverButton")
        assert not button.isEnabled()
        clerk.wait(lambda: not note.isVisible())
    clerk.tick(lambda: clerk.find(QTabBar, "consoleTabs").currentIndex() == 0)
    tabs.setCurrentIndex(2)
    clerk.press("handOverButton")
    clerk.wait_for_cell("handoversTable", "anna")
    clerk.find(QTableView, "handoversTable").selectRow(1)
    text = clerk.find(QLabel, "handoverLabel").text()
    assert "Handed over by anna" in text
    assert text.endswith("The printer needs paper.")
    assert not note.isVisible()
    clerk.find(QTableView, "handoversTable").selectRow(0)
    clerk.press("handOverButton")
    message = clerk.find(QLabel, "handoverMessageLabel")
    clerk.wait(lambda: "Nothing has happened since" in message.text())
    assert asked == ["Hand over this shift?"] * 3
    assert statement(desk.database, "SELECT count(*) FROM handover") == [(1,)]


def test_who_prints_a_handover_is_told_and_the_trail_has_only_what_was_printed(
    clerk, desk, monkeypatch
):
    printed = []
    monkeypatch.setattr(
        "console.shift_page.print_text", lambda *one: printed.append(one) or len(printed) > 1
    )
    clerk.sign_in()
    clerk.find(QTabBar, "consoleTabs").setCurrentIndex(2)
    clerk.wait_for_cell("handoversTable", "Now")
    for said, noted in (("cannot be printed", []), ("is being printed", [("handover",)])):
        clerk.press("printHandoverButton")
        clerk.find(QDialog, "printDialog").accepted.emit(None)
        assert said in clerk.find(QLabel, "handoverMessageLabel").text()
        query = "SELECT detail FROM audit_event WHERE action = 'exported'"
        clerk.wait(lambda noted=noted, query=query: statement(desk.database, query) == noted)
        clerk.find(QDialog, "printDialog").deleteLater()


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("shift.pdf", "Nothing was printed. It is saved as %1"),
        ("none/shift.pdf", "%1 cannot be saved: choose another folder."),
    ],
)
@pytest.mark.qt_log_ignore("QPainter::begin")
def test_where_there_is_no_printer_the_file_that_was_written_is_named(
    qtbot, tmp_path, monkeypatch, name, said
):
    """Qt offers to print to a file then, in its folder of choice."""
    page, path = ShiftPage(), tmp_path / name
    qtbot.addWidget(page)
    page.retranslate()

    def accept(dialog):
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(path))
        dialog.accepted.emit(dialog.printer())

    monkeypatch.setattr(QDialog, "open", accept)
    page.findChild(QPushButton, "printHandoverButton").click()
    message = page.findChild(QLabel, "handoverMessageLabel").text()
    assert message.replace("\u200b", "") == said.replace("%1", str(path))
    assert path.exists() == said.startswith("Nothing")


@pytest.mark.parametrize(
    "asked", others_long([True, False], True), ids=["at the question", "deliberately"]
)
def test_a_handover_note_waits_for_who_typed_it_and_is_shown_to_nobody_else(
    clerk, desk, monkeypatch, asked
):
    desk.staff.add("bert", "314159")
    clerk.sign_in()
    tabs = clerk.find(QTabBar, "consoleTabs")
    note = clerk.find(QPlainTextEdit, "handoverNoteField")
    message = clerk.find(QLabel, "consoleMessageLabel")
    tabs.setCurrentIndex(2)
    clerk.wait_for_cell("handoversTable", "Now")
    note.setPlainText("The printer needs paper.")
    if asked:
        # The console locks itself while the question is open.
        monkeypatch.setattr(QMessageBox, "exec", lambda _: clerk.window.presenter.lock())
        clerk.press("handOverButton")
    else:
        clerk.press("lockButton")
    assert (note.toPlainText(), note.document().isUndoAvailable()) == ("", False)
    for name, pin, text in (("bert", "314159", ""), ("anna", PIN, "The printer needs paper.")):
        clerk.sign_in(name, pin)
        tabs.setCurrentIndex(2)
        clerk.wait_for_cell("handoversTable", "Now")
        assert note.toPlainText() == text
        assert message.isVisible() == bool(text)
        if not text:
            clerk.press("lockButton")
    assert message.text() == "The shift was not handed over: your note is still in Shift."
    assert desk.handovers.summaries()[1:] == ()
    # It is given once: what is deleted stays deleted.
    note.setPlainText("")
    clerk.press("lockButton")
    clerk.sign_in()
    assert (note.toPlainText(), message.isVisible()) == ("", False)


@pytest.mark.long
def test_the_present_shift_goes_on_while_it_is_looked_at(clerk, desk, monkeypatch):
    desk.staff.add("bert", "314159")
    clerk.sign_in()
    clerk.find(QTabBar, "consoleTabs").setCurrentIndex(2)
    clerk.wait_for_cell("handoversTable", "Now")
    note = clerk.find(QPlainTextEdit, "handoverNoteField")
    note.setPlainText("The printer needs paper.")
    text = clerk.find(QLabel, "handoverLabel")
    desk.kiosk.start("qinghe-books")
    desk.clock.advance(seconds=1)
    desk.kiosk.call_staff()
    clerk.wait(lambda: "Sessions begun: 1" in text.text())
    # Another clerk hands over.
    desk.clock.advance(seconds=1)
    desk.handovers.hand_over("", "bert")
    clerk.wait(lambda: "Sessions begun: 0" in text.text())
    assert len(clerk.cells("handoversTable")) == 2
    assert note.toPlainText() == "The printer needs paper."
    # What has been sent is not sent again because something changes.
    monkeypatch.setattr(QMessageBox, "exec", lambda box: box.buttons()[0].click())
    desk.clock.advance(seconds=1)
    clerk.find(QPushButton, "handOverButton").click()
    clerk.window.presenter.was_read.emit()
    assert note.isReadOnly()
    clerk.wait_for_cell("handoversTable", "anna")
    assert (note.isReadOnly(), note.toPlainText()) == (False, "")


@pytest.mark.long
def test_notes_wait_for_who_is_renamed_and_for_their_branch(clerk, desk, monkeypatch):
    monkeypatch.setattr(QMessageBox, "exec", lambda box: box.buttons()[0].click())
    desk.staff.add("bert", "314159")
    desk.staff.change_branch("Desk 1", "North")
    desk.kiosk.call_staff()
    clerk.sign_in("bert", "314159")
    chooser = clerk.find(QComboBox, "branchChooser")
    clerk.wait(chooser.isVisible)
    chooser.setCurrentIndex(1)
    chooser.activated.emit(1)
    clerk.wait(lambda: len(clerk.cells("callsTable")) == 1)
    on_call = clerk.find(QLineEdit, "callNoteField")
    on_call.setText("told about the app")
    tabs = clerk.find(QTabBar, "consoleTabs")
    note = clerk.find(QPlainTextEdit, "handoverNoteField")
    tabs.setCurrentIndex(2)
    clerk.wait_for_cell("handoversTable", "Now")
    note.setPlainText("The printer needs paper.")
    clerk.press("lockButton")
    desk.clock.advance(seconds=1)
    desk.staff.rename("bert", "berta", by="staff:anna")
    clerk.sign_in()
    clerk.press("lockButton")
    clerk.sign_in("berta", "314159")
    clerk.wait(lambda: len(clerk.cells("callsTable")) == 1)
    assert (chooser.currentData(), on_call.text()) == ("North", "told about the app")
    tabs.setCurrentIndex(2)
    clerk.wait_for_cell("handoversTable", "Now")
    clerk.press("handOverButton")
    clerk.wait(lambda: len(desk.handovers.summaries()) == 2)
    written = desk.handovers.summaries()[1].handover
    assert (written.branch, written.note) == ("North", "The printer needs paper.")


@pytest.mark.long
def test_a_handover_that_was_under_way_at_the_lock_is_not_called_off(clerk, desk, monkeypatch):
    """Whether it succeeded is not known then."""
    monkeypatch.setattr(QMessageBox, "exec", lambda box: box.buttons()[0].click())
    clerk.sign_in()
    clerk.find(QTabBar, "consoleTabs").setCurrentIndex(2)
    clerk.wait_for_cell("handoversTable", "Now")
    note = clerk.find(QPlainTextEdit, "handoverNoteField")
    note.setPlainText("The printer needs paper.")
    clerk.press("handOverButton")
    clerk.window.presenter.lock()
    clerk.sign_in()
    message = clerk.find(QLabel, "consoleMessageLabel")
    assert message.text().startswith("See in Shift whether")
    assert note.toPlainText() == "The printer needs paper."


def test_the_next_shift_is_led_to_the_note_until_it_has_read_it(clerk, desk):
    desk.staff.add("bert", "314159")
    desk.handovers.hand_over("The printer needs paper.", "bert")
    desk.clock.advance(seconds=1)
    clerk.sign_in()
    line, button = clerk.find(QLabel, "unreadNoteLabel"), clerk.find(QPushButton, "openNoteButton")
    clerk.wait(button.isVisible)
    assert line.text().startswith("bert has left a note for the next shift")
    assert "paper" not in line.text()
    clerk.press("openNoteButton")
    text = clerk.find(QLabel, "handoverLabel")
    clerk.wait(lambda: text.text().endswith("The printer needs paper."))
    assert not button.isVisible()
    clerk.wait(lambda: desk.handovers.unread("anna") is None)
    # Whoever comes back to the page finds the present shift.
    tabs = clerk.find(QTabBar, "consoleTabs")
    tabs.setCurrentIndex(0)
    tabs.setCurrentIndex(2)
    clerk.wait(clerk.find(QPushButton, "handOverButton").isVisible)
    clerk.press("lockButton")
    clerk.sign_in()
    clerk.wait_for_cell("stationsTable", "Desk 1")
    clerk.tick(lambda: not button.isVisible())
    # Whoever opens the page and chooses the shift has read it, too.
    desk.handovers.hand_over("There is paper.", "bert")
    for _ in range(20):
        clerk.window.presenter.tick()
    clerk.wait(button.isVisible)
    clerk.find(QTabBar, "consoleTabs").setCurrentIndex(2)
    clerk.wait(lambda: len(clerk.cells("handoversTable")) == 3)
    assert button.isVisible()
    clerk.find(QTableView, "handoversTable").selectRow(1)
    assert text.text().endswith("There is paper.")
    assert not button.isVisible()


@pytest.mark.long
@pytest.mark.parametrize("size", [SMALLEST_WINDOW, (1180, 760)])
def test_nothing_moves_where_a_clerk_types_and_presses(clerk, desk, size):
    """Whatever there is to say: to a visitor, of what was done, of another shift's note."""
    window = clerk.window
    window.resize(*size)
    clerk.sign_in()
    shown = [
        clerk.find(kind, name)
        for kind, name in (
            (QTableView, "callsTable"),
            (QPushButton, "solvedButton"),
            (QPushButton, "cancelButton"),
        )
    ]

    def places():
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        return [(one.mapTo(window, QPoint()), one.size()) for one in shown]

    def bottom_of(one):
        return one.mapTo(window, QPoint(0, one.height())).y()

    usual = places()
    table, say = shown[0], clerk.find(QLabel, "whatToSayLabel")
    for finish in (lambda _: None, lambda code: desk.phone.scan(code, holder(UNVERIFIED))):
        desk.clock.advance(seconds=1)
        issued = desk.kiosk.start("qinghe-books")
        alert_id = desk.kiosk.call_staff()
        finish(desk.code(issued))
        clerk.wait(say.isVisible)
        assert places() == usual
        clerk.wait(lambda: bottom_of(table) <= say.mapTo(window, QPoint()).y())
        desk.kiosk.cancel(issued.session.session_id)
        desk.console.solve(alert_id, "", "anna")
        clerk.wait(lambda: clerk.cells("callsTable") == [])
        assert places() == usual
    desk.staff.add("bert", "314159")
    desk.handovers.hand_over("The printer needs paper.", "bert")
    window.presenter.team.look_for_note()
    clerk.wait(clerk.find(QPushButton, "openNoteButton").isVisible)
    assert places() == usual
    window.presenter.solved.emit(alert_id, "bert")
    assert clerk.find(QLabel, "consoleMessageLabel").isVisible()
    assert places() == usual


def test_a_console_opens_within_a_small_screen(clerk):
    put_on(clerk.window, QRect(0, 0, 1366, 768))
    assert clerk.window.size().grownBy(FRAME).height() <= 768


@pytest.mark.long
def test_every_text_of_the_console_is_for_translators_and_has_room(qapp, clerk, desk):
    """In a language that is longer than any: nothing is cut off, nothing is English still."""
    desk.staff.add("bert", "314159")
    desk.kiosk.start("qinghe-books")
    desk.kiosk.call_staff()
    clerk.sign_in()
    lock = clerk.find(QPushButton, "lockButton")
    with PseudoLocale(qapp):
        clerk.wait(lambda: OPEN in lock.text())
        for tab, table in enumerate(
            ("stationsTable", "searchTable", "handoversTable", "staffTable")
        ):
            clerk.find(QTabBar, "consoleTabs").setCurrentIndex(tab)
            clerk.wait(lambda name=table: bool(clerk.cells(name)))
            if table != "searchTable":  # it shortens how a session stands
                clerk.wait(lambda: cut_off(clerk.window) == [])
            buttons = [
                one.text()
                for one in clerk.window.findChildren(QPushButton)
                if one.isVisible() and one.objectName() and OPEN not in one.text()
            ]
            assert buttons == []


@pytest.mark.long
def test_a_new_machine_gets_the_keys_by_the_code_that_a_lead_shows(clerk, desk, tmp_path):
    clerk.sign_in()
    clerk.find(QTabBar, "consoleTabs").setCurrentIndex(4)
    clerk.wait_for_cell("kiosksTable", "Desk 1")
    clerk.press("enrolKioskButton")
    shown = clerk.find(QLabel, "enrolCodeLabel")
    clerk.wait(lambda: shown.text() != "")
    assert "10:00" in clerk.find(QLabel, "enrolLeftLabel").text()
    ring = KeyRing(KeyFile(tmp_path / "new" / "keys.json"))
    with contextlib.closing(Database(str(desk.database.url), ring, desk.clock)) as database:
        machine = NewMachine(database, desk.clock, Randomness())
        message = clerk.find(QLabel, "kiosksMessageLabel")
        with pytest.raises(Refused):
            machine.ask("00000-00000", "Front desk 9")
        clerk.tick(lambda: "asked with a wrong code" in message.text())
        request = machine.ask(shown.text(), "Front desk 9")
        clerk.tick(lambda: "sealed for the machine at Front desk 9" in message.text())
        assert machine.take(request) == desk.keys.ids()
    clerk.tick(lambda: "Front desk 9 has the keys" in message.text())
    assert shown.text() == ""
    # It may have no name yet.
    clerk.press("enrolKioskButton")
    clerk.wait(lambda: shown.text() != "")
    ring = KeyRing(KeyFile(tmp_path / "nameless" / "keys.json"))
    with contextlib.closing(Database(str(desk.database.url), ring, desk.clock)) as database:
        machine = NewMachine(database, desk.clock, Randomness())
        request = machine.ask(shown.text(), "")
        clerk.tick(lambda: "sealed for the new machine" in message.text())
        assert machine.take(request) == desk.keys.ids()
    clerk.tick(lambda: "The new machine has the keys" in message.text())


@pytest.mark.long
def test_a_code_goes_with_whoever_showed_it(clerk, desk):
    clerk.sign_in()
    clerk.find(QTabBar, "consoleTabs").setCurrentIndex(4)
    clerk.wait_for_cell("kiosksTable", "Desk 1")
    clerk.press("enrolKioskButton")
    shown = clerk.find(QLabel, "enrolCodeLabel")
    clerk.wait(lambda: shown.text() != "")
    clerk.press("lockButton")
    clerk.wait(lambda: shown.text() == "")
    clerk.wait(lambda: statement(desk.database, "SELECT 1 FROM kiosk_enrolment") == [])


@pytest.mark.long
@pytest.mark.parametrize(
    ("tab", "table", "button"),
    [(3, "staffTable", "addMemberButton"), (4, "kiosksTable", "revokeKioskButton")],
)
def test_who_is_no_lead_any_more_is_offered_nothing_more(clerk, desk, tab, table, button):
    desk.staff.add("bert", "314159")
    desk.staff.change_role("bert", StaffRole.LEAD)
    clerk.sign_in("bert", "314159")
    clerk.find(QTabBar, "consoleTabs").setCurrentIndex(tab)
    clerk.wait(lambda: clerk.cells(table) != [])
    assert clerk.find(QPushButton, button).isVisible()
    desk.staff.change_role("bert", StaffRole.CLERK, by="staff:anna")
    clerk.wait(lambda: not clerk.find(QPushButton, button).isVisible())


@pytest.mark.long
def test_a_double_click_makes_one_code(clerk, desk):
    clerk.sign_in()
    clerk.find(QTabBar, "consoleTabs").setCurrentIndex(4)
    clerk.wait_for_cell("kiosksTable", "Desk 1")
    wanted = []
    clerk.window.findChild(KiosksPage).offer_wanted.connect(lambda: wanted.append(1))
    clerk.press("enrolKioskButton")
    clerk.find(QPushButton, "enrolKioskButton").click()
    clerk.wait(lambda: clerk.find(QLabel, "enrolCodeLabel").text() != "")
    assert wanted == [1]
    # Once it is taken back, another one can be asked for; after a refusal, too.
    clerk.press("withdrawCodeButton")
    desk.staff.add("bert", "314159")
    desk.staff.change_role("bert", StaffRole.LEAD)
    desk.staff.change_role("anna", StaffRole.CLERK)
    clerk.press("enrolKioskButton")
    message = clerk.find(QLabel, "kiosksMessageLabel")
    clerk.wait(lambda: "Only a lead" in message.text())
    assert wanted == [1, 1]
    assert clerk.find(QPushButton, "enrolKioskButton").isEnabled()


@pytest.mark.long
def test_the_next_clerk_begins_with_every_branch_and_who_comes_back_with_theirs(clerk, desk):
    other = Desk(desk.path, "Desk 2")
    other.share_clock(desk.clock)
    desk.staff.change_branch("Desk 1", "North")
    desk.staff.add("bert", "314159")
    clerk.sign_in()
    chooser = clerk.find(QComboBox, "branchChooser")
    clerk.wait(chooser.isVisible)
    chooser.setCurrentIndex(1)
    chooser.activated.emit(1)
    for name, pin, stations in (("anna", PIN, 1), ("bert", "314159", 2), ("anna", PIN, 2)):
        clerk.press("lockButton")
        clerk.sign_in(name, pin)
        clerk.wait(lambda count=stations: len(clerk.cells("stationsTable")) == count)
        assert chooser.currentData() == ("North" if stations == 1 else "")


def test_a_kiosk_is_revoked_and_then_removed_once_it_was_asked_about(clerk, desk, monkeypatch):
    asked = []

    def answer(box):
        asked.append(box.text())
        box.buttons()[0].click()

    monkeypatch.setattr(QMessageBox, "exec", answer)
    clerk.sign_in()
    clerk.find(QTabBar, "consoleTabs").setCurrentIndex(4)
    clerk.wait_for_cell("kiosksTable", "In use")
    assert not clerk.find(QPushButton, "removeKioskButton").isEnabled()
    clerk.press("revokeKioskButton")
    clerk.wait_for_cell("kiosksTable", "Revoked")
    message = clerk.find(QLabel, "kiosksMessageLabel")
    assert "no more sessions" in message.text()
    assert not clerk.find(QPushButton, "revokeKioskButton").isEnabled()
    assert desk.kiosk.status().refusal is not None
    clerk.press("removeKioskButton")
    clerk.wait(lambda: clerk.cells("kiosksTable") == [])
    assert "Desk 1 is off the list" in message.text()
    assert asked == ["Revoke Desk 1?", "Remove Desk 1 from the list?"]
    assert statement(
        desk.database, "SELECT actor FROM audit_event WHERE action = 'kiosk_removed'"
    ) == [("staff:anna",)]


@pytest.mark.long
def test_a_lead_gives_a_station_to_a_branch_and_a_clerk_sees_that_branch_alone(clerk, desk):
    other = Desk(desk.path, "Desk 2")
    other.share_clock(desk.clock)
    desk.clock.advance(seconds=1)
    desk.kiosk.start("qinghe-books")
    chooser = clerk.find(QComboBox, "branchChooser")
    clerk.sign_in()
    assert not chooser.isVisible()
    tabs = clerk.find(QTabBar, "consoleTabs")
    tabs.setCurrentIndex(4)
    clerk.wait_for_cell("kiosksTable", "Desk 2")
    clerk.press("kioskBranchButton")
    clerk.wait(lambda: clerk.find(QDialog, "branchDialog") is not None)
    clerk.find(QLineEdit, "branchField").setText("North")
    clerk.press("saveBranchButton")
    clerk.wait_for_cell("kiosksTable", "North")
    clerk.wait(chooser.isVisible)
    tabs.setCurrentIndex(3)
    clerk.wait_for_cell("staffTable", "anna")
    clerk.press("limitMemberButton")
    clerk.wait(lambda: clerk.find(QDialog, "branchDialog") is not None)
    clerk.find(QLineEdit, "branchField").setText("North")
    clerk.press("saveBranchButton")
    clerk.wait_for_cell("staffTable", "North")
    tabs.setCurrentIndex(0)
    clerk.wait(lambda: [row[0] for row in clerk.cells("stationsTable")] == ["North · Desk 1"])
    assert not chooser.isVisible()
    desk.staff.limit("anna", "")
    clerk.wait(
        lambda: [row[0] for row in clerk.cells("stationsTable")] == ["North · Desk 1", "Desk 2"]
    )
    assert chooser.isVisible()
    chooser.setCurrentIndex(1)
    chooser.activated.emit(1)
    clerk.wait(lambda: [row[0] for row in clerk.cells("stationsTable")] == ["North · Desk 1"])
    tabs.setCurrentIndex(1)
    clerk.wait(lambda: [row[1] for row in clerk.cells("searchTable")] == ["Desk 1"])
    desk.staff.change_branch("Desk 1", "")
    tabs.setCurrentIndex(0)
    clerk.wait(lambda: len(clerk.cells("stationsTable")) == 2)
    assert not chooser.isVisible()
