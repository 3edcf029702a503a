"""A working day in the real windows: two kiosks, two phones, the consoles of two clerks.

Forty visitors; a printer that runs out, a network that goes, a forgotten PIN, a change of shifts.
It ends with every figure right, and its pictures are those of the staff guide.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from demonstration.scenarios.actions import Camera, ScenarioActions
from demonstration.scenarios.blocking import finish, next_frame, settle
from demonstration.scenarios.environment import OneProcess
from demonstration.scenarios.window_driver import QtWindowDriver
from jdcloud_kiosk.app import App
from jdcloud_kiosk.class_accounts import class_accounts
from kiosk.preferences import Slip
from testbed.day_tally import VISITORS, Tally
from testbed.day_windows import Console, DayApp, dialog_named, no_network, no_paper, wait
from verification.domain.clock import ManualClock
from verification.domain.history import RecordFilter
from verification.domain.session import ResultCode
from verification.security.key_file import KeyFile
from verification.security.key_ring import KeyRing
from verification.services.training_accounts import TrainingAccounts

#: The pictures of the staff guide, in the order of the day.
PICTURES = (
    "sign-in",
    "idle",
    "console-sign-in",
    "calls",
    "called",
    "slip-as-code",
    "out-of-service",
    "too-many-pins",
    "new-pin",
    "handover",
    "note",
    "search",
    "pairing-code",
    "new-machine",
    "today",
    "history",
    "reports",
    "settings",
    "health",
)
#: Who leads and who comes later, with their PINs; the second forgets theirs.
LEAD, CLERK = ("mei", "271828"), ("jun", "314159")
_NEW_PIN = "141421"
_SIZE = 1366, 768
#: What kiosks are called, and what the clerks write, by language.
_STATIONS = {"en": "Front desk", "zh_CN": "前台"}
_NOTES = {
    "en": ("showed where to scan", "The printer is out of paper: slips are codes.", "All is done."),
    "zh_CN": ("已指导扫码位置", "打印机缺纸，凭条已改为二维码。", "一切完成。"),
}
_DESK, _SEARCH, _SHIFT, _STAFF, _KIOSKS = range(5)
_TODAY, _HISTORY, _REPORTS, _SETTINGS, _HEALTH = range(5)


class WorkingDay:
    """Plays the day; *keep* is given a name and a window for each picture."""

    def __init__(
        self,
        folder: Path,
        language: str = "en",
        *,
        server: str = "",
        keep: Callable[[str, QtWindowDriver], None] = lambda *_: None,
    ) -> None:
        camera = Camera()
        self.clock = ManualClock(datetime(2026, 3, 2, 8, 30).astimezone())
        self.desk = OneProcess(
            folder,
            partial(DayApp, _STATIONS[language]),
            language=language,
            seed=1,
            camera=camera,
            clock=self.clock,
            server=server,
        )
        self.app, self.database = self.desk.app, self.desk.database
        self.actions = ScenarioActions(self.desk, camera)
        self.folder, self._keep = folder, keep
        self.stations = [f"{_STATIONS[language]} {number}" for number in (1, 2, 3)]
        self._call_note, self._noon_note, self._evening_note = _NOTES[language]
        self.tally = Tally()
        accounts = TrainingAccounts(self.database, self.clock)
        accounts.import_all(class_accounts())
        self.consoles: list[Console] = []
        self._verified = 0

    def close(self):
        for one in self.consoles:
            one.window.close()
            one.window.deleteLater()
        self.desk.close()

    # -- the day ------------------------------------------------------------------------------

    def play(self):
        self.morning()
        events = {
            3: self.printer_runs_out,
            9: self.network_goes,
            15: self.pin_is_forgotten,
            20: self.shifts_change,
            24: self.visitor_asks_why,
            28: self.machine_comes,
        }
        for number in range(VISITORS - 3):
            self.time_passes()
            if number in events:
                events[number]()
                self.time_passes()
            self.visit(number)
        self.clerk_cancels()
        self.staff_look()
        self.evening()
        self.tally.check(self.database, self.clock, LEAD[0])

    def morning(self):
        kiosk = self.desk.kiosks[0]
        self.desk.phones[0].show()
        kiosk.resize(*_SIZE)
        kiosk.show()
        wait("the first start", lambda: kiosk.sees("staffNameEdit"))
        kiosk.write("staffNameField", LEAD[0])
        for field in ("pinField", "pinAgainField"):
            kiosk.write(field, LEAD[1])
        self.keep("sign-in", kiosk)
        kiosk.press("signInButton")
        wait("the start page", lambda: kiosk.sees("cloudAccountField"))
        self.app.services.staff.add(*CLERK, by=f"staff:{LEAD[0]}")
        second = self.desk.add_kiosk()
        second.resize(*_SIZE)
        second.show()
        self.open_kiosk(second, LEAD)
        finish(self.actions, self.actions.bring_second_phone("lin-zhixia"))
        finish(self.actions, self.actions.leave_alone())
        self.keep("idle", kiosk)
        self.consoles = [Console(self.app, self.clock, name) for name, _ in (LEAD, CLERK)]
        first = self.consoles[0].driver
        wait("the console's sign-in", lambda: first.sees("consolePinField"))
        first.write("consoleNameField", LEAD[0])
        first.write("consolePinField", LEAD[1])
        self.keep("console-sign-in", first)
        for console, (_, pin) in zip(self.consoles, (LEAD, CLERK), strict=True):
            console.sign_in(pin)

    def open_kiosk(self, kiosk, who):
        wait("the sign-in", lambda: kiosk.sees("pinField"))
        if not kiosk.sees("staffNameEdit"):
            kiosk.press("otherStaffButton")
        kiosk.write("staffNameField", who[0])
        kiosk.write("pinField", who[1])
        kiosk.press("signInButton")
        wait("the start page", lambda: kiosk.sees("cloudAccountField"))

    def time_passes(self):
        """Five minutes without a visitor: the kiosks invite the next."""
        self.clock.advance(minutes=5)
        for kiosk in self.desk.kiosks:
            kiosk.window.presenter.availability.tick(0, serving=True)  # a sign of life
        for console in self.consoles:
            console.touch()
        wait("kiosks that invite", lambda: all(one.sees("beginButton") for one in self.desk.kiosks))

    # -- visitors -----------------------------------------------------------------------------

    def begin(self, kiosk, login):
        """A visitor touches the screen, and has a code."""
        kiosk.press("beginButton")
        wait("the start page", lambda: kiosk.sees("startPage"))
        finish(self.actions, self.actions.start(kiosk, login))
        self.tally.stations[self.stations[self.desk.kiosks.index(kiosk)]] += 1

    def visit(self, number):
        """One visitor comes, and goes with the outcome that their number has."""
        side = number % 2
        kiosk, phone = self.desk.kiosks[side], self.desk.phones[side]
        person = "lin-zhixia"
        shop = ("lanqiao-design", "qinghe-books", "yunshan-tea")[number % 3]
        match number % 5:
            case 0 | 1:
                self._verified += 1
                shop = f"trainee-shop-{self._verified:02}"
                person = f"trainee-{self._verified:02}"
                ends = ResultCode.VERIFIED
            case 2:
                person, ends = "zhao-weiming", ResultCode.NOT_FINISHED
            case 3:
                ends = ResultCode.DECLINED
            case _ if number % 4:
                ends = ResultCode.CANCELLED_AT_KIOSK
            case _:
                ends = ResultCode.NOT_SCANNED_IN_TIME
        self.begin(kiosk, shop)
        self.clock.advance(seconds=10)
        # The code that is on the screen is that of now.
        settle(0.3)
        if number % 8 == 0:
            self.call(kiosk, number)
        match ends:
            case ResultCode.VERIFIED:
                self.scan(kiosk, phone, person)
                self.clock.advance(seconds=20)
                self.authorize(phone)
            case ResultCode.NOT_FINISHED:
                self.scan(kiosk, phone, person)
            case ResultCode.DECLINED:
                self.scan(kiosk, phone, person)
                phone.press("declineButton")
            case ResultCode.CANCELLED_AT_KIOSK:
                kiosk.press("cancelButton")
            case _:
                self.clock.advance(minutes=3)
        self.leave(kiosk, phone, ends)

    def scan(self, kiosk, phone, person):
        finish(self.actions, self.actions.choose(phone, "jdAccountChooser", person))
        finish(self.actions, self.actions.scan(phone, kiosk, shows=("okButton", "resultLabel")))

    def authorize(self, phone):
        phone.press("consentCheckBox")
        wait("OK", lambda: phone.can_press("okButton"))
        phone.press("okButton")

    def leave(self, kiosk, phone, ended):
        """The outcome is seen; the visitor presses *Done*."""
        self.tally.results[ended] += 1
        wait(ended, lambda: kiosk.can_press("doneButton") or kiosk.sees("startPage"))
        if kiosk.sees("doneButton"):
            kiosk.press("doneButton")
        wait("the start page", lambda: kiosk.sees("startPage"))
        if phone.can_press("homeButton"):
            phone.press("homeButton")

    def call(self, kiosk, number):
        """A visitor calls; the lead comes, and notes what it was, except once."""
        self.tally.calls += 1
        console = self.consoles[0]
        kiosk.press("sessionHelpButton")
        wait("the call", lambda: any("–" not in row[2] for row in console.rows("callsTable")))
        console.driver.select("callsTable", len(console.rows("callsTable")) - 1)
        if number == 16:
            self.clock.advance(seconds=20)
            settle(1.2)
            self.keep("calls", console.driver)
        console.press("comingButton")
        settle(0.3)
        if number == 16:
            self.keep("called", kiosk)
        if number != 32:
            count = len(console.rows("callsTable"))
            console.driver.write("callNoteField", self._call_note)
            console.press("solvedButton")
            wait("solved", lambda: len(console.rows("callsTable")) < count)

    # -- what goes wrong ----------------------------------------------------------------------

    def printer_runs_out(self):
        """Slips are printed until there is no paper: the visitor gets a code, from then on all."""
        kiosk, phone = self.desk.kiosks[0], self.desk.phones[0]
        preferences = self.app.preferences
        preferences.write(replace(preferences.read(), slip=Slip.PRINT))
        with no_paper(self.folder):
            self.begin(kiosk, "trainee-shop-32")
            self.scan(kiosk, phone, "trainee-32")
            self.authorize(phone)
            wait("the slip", lambda: kiosk.can_press("slipButton"))
            kiosk.press("slipButton")
            wait("the slip as a code", lambda: kiosk.sees("slipCodeLabel"))
            self.keep("slip-as-code", kiosk)
        self.leave(kiosk, phone, ResultCode.VERIFIED)
        preferences.write(replace(preferences.read(), slip=Slip.CODE))

    def network_goes(self):
        """It goes as the phone says OK: nothing has happened, and the same tap works later."""
        kiosk, phone = self.desk.kiosks[0], self.desk.phones[0]
        self.begin(kiosk, "trainee-shop-31")
        self.scan(kiosk, phone, "trainee-31")
        with no_network():
            self.authorize(phone)
            self.clock.advance(seconds=5)
            wait("out of service", lambda: kiosk.sees("outOfServiceLabel"))
            self.keep("out-of-service", kiosk)
        wait("service", lambda: not kiosk.sees("outOfServiceLabel"))
        for console in self.consoles:
            wait("the desk", lambda one=console: one.driver.sees("stationsTable"))
        wait("OK again", lambda: phone.can_press("okButton") or phone.can_press("retryButton"))
        phone.press("okButton" if phone.can_press("okButton") else "retryButton")
        self.leave(kiosk, phone, ResultCode.VERIFIED)

    def pin_is_forgotten(self):
        """The clerk steps away and tries until the console waits; the lead gives another PIN."""
        lead, clerk = self.consoles
        clerk.press("lockButton")
        for _ in range(6):
            clerk.sign_in("000001", waits_for="consoleSignInMessageLabel")
            wait("an answer", lambda: clerk.driver.can_press("consoleSignInButton"))
        self.keep("too-many-pins", clerk.driver)
        lead.turn(_STAFF)
        wait("the staff", lambda: len(lead.rows("staffTable")) == 2)
        lead.driver.select("staffTable", [row[0] for row in lead.rows("staffTable")].index("jun"))
        lead.press("setMemberPinButton")
        dialog = QtWindowDriver(dialog_named("pinDialog"))
        for field in ("newPinField", "newPinAgainField"):
            dialog.write(field, _NEW_PIN)
        self.keep("new-pin", lead.driver, dialog)
        dialog.press("givePinButton")
        wait("the new PIN", lambda: "jun" in lead.driver.reads("staffMessageLabel"))
        lead.turn(_DESK)
        self.clock.advance(minutes=2)
        clerk.sign_in(_NEW_PIN)

    # -- the shifts ---------------------------------------------------------------------------

    def hand_over(self, console, note, picture=""):
        self.clock.advance(seconds=1)
        console.turn(_SHIFT)
        wait("the shift", lambda: bool(console.driver.reads("handoverLabel")))
        console.window.findChild(QPlainTextEdit, "handoverNoteField").setPlainText(note)
        if picture:
            self.keep(picture, console.driver)
        before = len(console.rows("handoversTable"))
        console.confirm("handOverButton")
        wait("the next shift", lambda: len(console.rows("handoversTable")) > before)
        with self.database.reading() as transaction:
            self.tally.written.append(transaction.handovers.newest(1)[0])
        console.turn(_DESK)

    def shifts_change(self):
        """The lead hands over; at the first kiosk the clerk signs in."""
        self.hand_over(self.consoles[0], self._noon_note, "handover")
        self.next_shift_reads(self.consoles[1])
        kiosk = self.desk.kiosks[0]
        self.open_area(kiosk, LEAD[1])
        kiosk.press("signOutButton")
        kiosk.press("closeAnywayButton")
        self.open_kiosk(kiosk, (CLERK[0], _NEW_PIN))

    def next_shift_reads(self, console):
        """Who signs in next is led to the note, and no more once it is read."""
        console.press("lockButton")
        console.sign_in(_NEW_PIN)
        wait("the note", lambda: console.driver.sees("unreadNoteLabel"))
        self.keep("note", console.driver)
        console.press("openNoteButton")
        wait("its words", lambda: self._noon_note in console.driver.reads("handoverLabel"))
        wait("that it is read", lambda: not console.driver.sees("unreadNoteLabel"))
        console.turn(_DESK)

    def visitor_asks_why(self):
        """Somebody comes back with a slip: why did it not work this morning?"""
        with self.database.reading() as transaction:
            page = transaction.history.page(RecordFilter(), None, 50)
        slip = next(one.reference for one in page if one.result is ResultCode.NOT_FINISHED)
        console = self.consoles[1]
        console.turn(_SEARCH)
        console.driver.write("searchField", slip)
        QTest.keyClick(console.driver.widget("searchField"), Qt.Key.Key_Return)
        wait("the answer", lambda: slip in console.driver.reads("searchAnswerLabel"))
        settle(0.3)
        self.keep("search", console.driver)
        console.turn(_DESK)

    def machine_comes(self):
        """A third kiosk, which has no keys, gets them by a code that the lead shows."""
        console = self.consoles[0]
        console.turn(_KIOSKS)
        console.press("enrolKioskButton")
        wait("the code", lambda: bool(console.driver.reads("enrolCodeLabel")))
        self.keep("pairing-code", console.driver)
        app = App(
            self.database.url.render_as_string(hide_password=False),
            key_ring=KeyRing(KeyFile(self.folder / "new" / "keys.json")),
            clock=self.clock,
            station=self.stations[2],
            windows=frozenset({"kiosk"}),
            translation=self.app.translation,
        )
        kiosk = QtWindowDriver(app.kiosk)
        app.kiosk.resize(*_SIZE)
        app.kiosk.show()
        wait("the code's field", lambda: kiosk.sees("pairingCodeField"))
        kiosk.write("pairingCodeField", console.driver.reads("enrolCodeLabel"))
        self.keep("new-machine", kiosk)
        kiosk.press("getKeysButton")
        wait("the sign-in", lambda: kiosk.sees("pinField"))
        app.close()
        wait("its keys", lambda: not console.driver.sees("enrolCodeLabel"))
        console.turn(_DESK)

    def clerk_cancels(self):
        """The last visitor has gone away: the clerk cancels from the console."""
        kiosk, console = self.desk.kiosks[0], self.consoles[1]
        self.time_passes()
        self.begin(kiosk, "lanqiao-design")
        console.driver.select("stationsTable", 0)
        console.confirm("cancelButton")
        self.tally.cancelled_by.append(CLERK[0])
        self.leave(kiosk, self.desk.phones[0], ResultCode.CANCELLED_AT_KIOSK)

    # -- the staff's area ---------------------------------------------------------------------

    def open_area(self, kiosk, pin):
        finish(self.actions, self.actions.staff_signs_in(pin))
        assert kiosk is self.actions.kiosk
        settle(0.5)

    def staff_look(self):
        """At the end of the day, at the kiosk itself."""
        kiosk = self.desk.kiosks[0]
        self.open_area(kiosk, _NEW_PIN)
        wait("the day", lambda: kiosk.reads("startedFigure") == str(VISITORS))
        self.keep("today", kiosk)
        for tab, name in ((_HISTORY, "history"), (_REPORTS, "reports")):
            kiosk.turn("staffTabs", tab)
            settle(0.6)
            if tab == _HISTORY:
                finish(self.actions, self.actions.choose_first_session())
            self.keep(name, kiosk)
        kiosk.turn("staffTabs", _SETTINGS)
        settle(0.6)
        self.keep("settings", kiosk)
        kiosk.turn("staffTabs", _HEALTH)
        settle(0.6)
        self.keep("health", kiosk)

    def evening(self):
        self.desk.kiosks[0].press("signOutButton")
        self.desk.kiosks[0].press("closeAnywayButton")
        self.hand_over(self.consoles[1], self._evening_note)

    def keep(self, name, window, dialog=None):
        next_frame()
        self._keep(name, window, dialog)
