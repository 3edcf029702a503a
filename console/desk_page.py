"""The desk at this moment: who calls, and every station with what can be done there."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from console.rows import RowsTable, TableRow
from console.steady import SteadyRoom
from console.wording import (
    kind_text,
    last_text,
    progress_text,
    state_text,
    station_text,
    what_to_say,
)
from ui.languages import LANGUAGES
from ui.staff_wording import alert_text, alert_title, duration_text, status_text
from ui.widgets import make_button, make_card, make_label, named, set_text
from verification.domain.alerts import NOTE_LENGTH, Alert
from verification.domain.desk import Call, Desk, Station
from verification.domain.instructions import InstructionKind
from verification.domain.placeholders import fill
from verification.domain.session import ResultCode, SessionState, slip_in


class DeskPage(QWidget):
    """Shows a :class:`Desk`. Emits what staff wants done; everything has a key.

    :attr:`instructed` carries the station, the kind and its value; :attr:`coming` and
    :attr:`solved` the call, the latter with the note on it. :attr:`scanned` has the reference of a
    slip that was scanned where a note is typed.
    """

    #: The station, what it is to do, a value, and the session seen there (None for no session).
    instructed = Signal(str, object, str, object)
    coming = Signal(int)
    solved = Signal(int, str)
    scanned = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        named(self, "deskPage")
        self._desk: Desk | None = None
        self._now: datetime | None = None
        self._focus_wanted = False
        self._calls_heading = make_label("heading", "callsHeading")
        self._calls = RowsTable("callsTable")
        self._say = make_label("notice", "whatToSayLabel")
        self._room_to_say = SteadyRoom(self._say)
        self._coming = make_button("comingButton", "primary")
        self._note = named(QLineEdit(), "callNoteField")
        self._note.setMaxLength(NOTE_LENGTH)
        #: What was typed about each open call, and which one the field is about.
        self._notes: dict[int, str] = {}
        self._noted: int | None = None
        #: The same of who has locked the console, by who they are.
        self._kept: dict[str, tuple[dict[int, str], int | None]] = {}
        self._solved = make_button("solvedButton")
        self._stations_heading = make_label("heading", "stationsHeading")
        self._stations = RowsTable("stationsTable")
        self._buttons: dict[tuple[InstructionKind, str], QPushButton] = {
            (kind, value): make_button(f"{_name(kind, value)}Button", "quiet")
            for kind, value in _ACTIONS
        }
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        answer = QHBoxLayout()
        answer.setSpacing(10)
        answer.addWidget(self._coming)
        answer.addWidget(self._note, 1)
        answer.addWidget(self._solved)
        actions = QHBoxLayout()
        actions.setSpacing(8)
        for button in self._buttons.values():
            actions.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for heading, table, below, share in (
            (self._calls_heading, self._calls, (self._room_to_say, answer), 2),
            (self._stations_heading, self._stations, (actions,), 3),
        ):
            card = make_card()
            inner = QVBoxLayout(card)
            inner.setContentsMargins(16, 10, 16, 10)
            inner.setSpacing(8)
            inner.addWidget(heading)
            inner.addWidget(table, 1)
            for one in below:
                if isinstance(one, QWidget):
                    inner.addWidget(one)
                else:
                    inner.addLayout(one)
            column.addWidget(card, share)

    def _connect(self) -> None:
        self._coming.clicked.connect(self._come)
        self._solved.clicked.connect(self._solve)
        self._note.returnPressed.connect(self._enter_note)
        self._note.textChanged.connect(self._keep_note)
        self._calls.selectionModel().selectionChanged.connect(self._follow_call)
        self._stations.selectionModel().selectionChanged.connect(self._offer)
        for (kind, value), button in self._buttons.items():
            button.clicked.connect(lambda _=False, k=kind, v=value: self._instruct(k, v))

    def show_desk(self, desk: Desk, now: datetime) -> None:
        """Show who calls and what every station does, at *now*."""
        self._desk, self._now = desk, now
        rows = [self._call_row(call, desk, now) for call in desk.calls]
        # Where a note is still to be kept, no other call takes its place.
        self._calls.show_rows(rows, choose_first=not self._note.text())
        if self._calls.selected is None and self._noted in {row.key for row in rows}:
            self._calls.select(self._noted)
        self._stations.show_rows([self._station_row(one, now) for one in desk.stations])
        self._show_headings()
        self._follow_call()
        self._offer()
        if self._focus_wanted:
            self._focus_wanted = False
            (self._calls if self._calls.rows else self._stations).setFocus()

    def begin(self) -> None:
        """The page was opened: begin where a visitor waits, else at the stations."""
        self._focus_wanted = True

    def keep_typed(self, member: str) -> None:
        """The console is locked: what *member* has typed waits for them alone."""
        notes = {call: note for call, note in self._notes.items() if note}
        if notes:
            self._kept[member] = notes, self._noted

    def give_typed(self, member: str) -> None:
        """Give back what *member* had typed, to be shown with the calls."""
        if member in self._kept:
            self._notes, self._noted = self._kept.pop(member)
            self._note.setText(self._notes.get(self._noted or 0, ""))

    def clear(self) -> None:
        """The console was locked."""
        self._desk = self._now = None
        # Not clear(): that could be undone.
        self._note.setText("")
        self._notes.clear()
        self._calls.show_rows(())
        self._stations.show_rows(())
        self._show_headings()
        self._follow_call()
        self._offer()

    # -- calls --------------------------------------------------------------------------------

    def _call_row(self, call: Call, desk: Desk, now: datetime) -> TableRow:
        alert, record = call.alert, call.record
        about = status_text(record) if record else ""
        if not call.wants_help:
            about = alert_title(alert.alert)
        return TableRow(
            alert.alert_id,
            (
                duration_text(now - alert.raised_at) if call.wants_help else "–",
                station_text(alert.station, desk.branch_of(alert.station)),
                record.account if record else "–",
                self._help(call),
                about or self.tr("asks for help"),
            ),
            urgent=call.wants_help and not alert.coming,
        )

    def _help(self, call: Call) -> str:
        if not call.wants_help:
            return "–"
        coming = call.alert.coming
        return fill(self.tr("%1 is coming"), coming) if coming else self.tr("waits")

    def _call(self) -> Call | None:
        key = self._calls.selected
        calls = self._desk.calls if self._desk else ()
        return next((one for one in calls if one.alert.alert_id == key), None)

    def _follow_call(self) -> None:
        call = self._call()
        # Nobody waits at what is only to be taken note of.
        helps = call is not None and call.wants_help
        self._show_note(call)
        is_left = call is None and self._noted is not None
        for widget in (self._solved, self._note):
            widget.setEnabled(helps or is_left)
        self._coming.setEnabled(call is not None and not call.alert.coming)
        acknowledges = call is not None and not call.wants_help
        answer = self.tr("Acknowledge") if acknowledges else self.tr("I'm coming")
        if self._coming.accessibleName() != answer:
            set_text(self._coming, answer)
            _give_key(self._coming, "F2")
        said = alert_text(call.alert.alert) if call is not None and acknowledges else ""
        if call is not None and call.wants_help and call.record is not None:
            said = what_to_say(call.record.state, call.record.result)
        if is_left:
            said = self._has_left_text()
        self._say.setText(said)
        self._say.setVisible(bool(said))

    def _has_left_text(self) -> str:
        return self.tr(
            "The call that your note is about has left the list. Press Solved to add the note to "
            "it, or choose another call."
        )

    def _show_note(self, call: Call | None) -> None:
        """Show what was typed about this call; a note whose call is gone stays in the field."""
        shown = call.alert.alert_id if call is not None else None
        if shown is None and self._desk is not None and self._notes.get(self._noted or 0):
            return
        if shown != self._noted:
            self._noted = shown
            self._note.setText(self._notes.get(shown, "") if shown is not None else "")

    def _keep_note(self, note: str) -> None:
        if self._noted is not None:
            self._notes[self._noted] = note

    def forget_note(self, alert_id: int) -> bool:
        """The note on this call is kept now. Return whether there was one."""
        note = self._notes.pop(alert_id, "")
        if alert_id == self._noted and alert_id != self._calls.selected:
            self._follow_call()
        return bool(note.strip())

    def _come(self) -> None:
        call = self._call()
        if call is not None:
            self.coming.emit(call.alert.alert_id)

    def _enter_note(self) -> None:
        """Enter was pressed in the note; a scanner presses it, too, and closes no call."""
        note = self._note.text()
        if reference := slip_in(note):
            if note.strip() == reference:
                self._note.setText("")
            self.scanned.emit(reference)
        else:
            self._solve()

    def _solve(self) -> None:
        # What was typed stays until it is kept: this may fail.
        if self._solved.isEnabled() and self._noted is not None:
            self.solved.emit(self._noted, self._note.text())

    # -- stations -----------------------------------------------------------------------------

    def _station_row(self, station: Station, now: datetime) -> TableRow:
        live = station.session
        return TableRow(
            station.name,
            (
                station_text(station.name, station.branch),
                station.opened_by or "–",
                state_text(station.state(now)),
                live.record.account if live else "–",
                duration_text(now - live.record.created_at if live else None),
                duration_text(live.deadline - now if live else None),
                progress_text(station.instruction, now) or last_text(station),
            ),
        )

    def _station(self) -> Station | None:
        key = self._stations.selected
        stations = self._desk.stations if self._desk else ()
        return next((one for one in stations if one.name == key), None)

    def _offer(self) -> None:
        station = self._station()
        possible = station.possible if station else frozenset()
        for (kind, _), button in self._buttons.items():
            button.setEnabled(kind in possible)

    def _instruct(self, kind: InstructionKind, value: str) -> None:
        station = self._station()
        if station is not None:
            live = station.session
            seen = live.record.session_id if live else None
            self.instructed.emit(station.name, kind, value, seen)

    # -- words --------------------------------------------------------------------------------

    def _show_headings(self) -> None:
        if self._desk is None:
            for heading in (self._calls_heading, self._stations_heading):
                heading.setText("")
            return
        calls = self._desk.calls
        self._calls_heading.setText(
            self.tr("%n call(s)", "", len(calls)) if calls else self.tr("No calls")
        )
        stations = self._desk.stations
        self._stations_heading.setText(
            self.tr("Stations") if stations else self.tr("No kiosk has been opened yet")
        )

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._calls.show_headings(
            self.tr("Waiting"),
            self.tr("Station"),
            self.tr("Account"),
            self.tr("Help"),
            self.tr("About"),
        )
        self._stations.show_headings(
            self.tr("Station"),
            self.tr("Opened by"),
            self.tr("Now"),
            self.tr("Account"),
            self.tr("Since"),
            self.tr("Time left"),
            self.tr("Last"),
        )
        self._calls.setAccessibleName(self.tr("Calls"))
        self._stations.setAccessibleName(self.tr("Stations"))
        set_text(self._coming, self.tr("I'm coming"))
        set_text(self._solved, self.tr("Solved"))
        self._note.setPlaceholderText(self.tr("Note (optional)"))
        self._note.setAccessibleName(self.tr("Note on the call"))
        _give_key(self._coming, "F2")
        _give_key(self._solved, "F3")
        self._room_to_say.expect(
            {
                *(what_to_say(state, result) for state in SessionState for result in _RESULTS),
                *map(alert_text, Alert),
                self._has_left_text(),
            }
        )
        for ((kind, value), button), key in zip(self._buttons.items(), _KEYS, strict=True):
            set_text(button, kind_text(kind, value))
            _give_key(button, key)
        if self._desk and self._now:
            self.show_desk(self._desk, self._now)


#: How a session may stand.
_RESULTS = (None, *ResultCode)
#: What can be asked of a station, in the order of the buttons, and the key of each.
_ACTIONS = (
    (InstructionKind.MORE_TIME, ""),
    (InstructionKind.NEW_CODE, ""),
    (InstructionKind.CANCEL, ""),
    (InstructionKind.OPEN, ""),
    (InstructionKind.CLOSE, ""),
    *((InstructionKind.LANGUAGE, language) for language in LANGUAGES),
)
_KEYS = tuple(f"F{number}" for number in range(4, 4 + len(_ACTIONS)))


def _name(kind: InstructionKind, value: str) -> str:
    first, *others = f"{kind.value}_{value}".strip("_").split("_")
    return first + "".join(other.capitalize() for other in others)


def _give_key(button: QPushButton, key: str) -> None:
    """Let *key* press the button, and say so on it."""
    button.setText(f"{button.accessibleName()} ({key})")
    # After the text, which would take it away.
    button.setShortcut(QKeySequence(key))
