"""What the staff's area asks of the services, and what it shows of their answers: no window."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.pages.sign_in import SignInProblem
from kiosk.preferences import Display, Preferences, PreferencesFile
from kiosk.staff_area import presenter as module
from kiosk.staff_area.area import HEALTH, HISTORY, REPORTS, SETTINGS, TODAY
from kiosk.staff_area.presenter import StaffAreaPresenter
from tests.support.held_work import HeldWork
from ui.tokens import ThemeName
from verification.domain.clock import ManualClock
from verification.domain.local_time import start_of_today
from verification.domain.placeholders import Sentence
from verification.domain.refusals import Refusal, Refused
from verification.domain.settings import Settings
from verification.domain.tone import Tone
from verification.store.database import DatabaseUnavailable, Fault

GONE = DatabaseUnavailable("gone", Fault.BUSY)
NO_RIGHTS = DatabaseUnavailable("no", Fault.NO_RIGHTS)


class Page(QObject):
    """A page of the area: keeps what it was told to show."""

    seen_requested, page_wanted, timeline_wanted = (
        Signal(object),
        Signal(object, object),
        Signal(object),
    )
    report_wanted, taken, save_wanted = Signal(int, str, str), Signal(), Signal(object, object)
    change_wanted, name_change_wanted, check_wanted = Signal(str, str), Signal(str), Signal()
    try_wanted, opened = Signal(str), Signal(str)
    branch_chosen, summary_wanted = Signal(), Signal(object)
    present_wanted, handed_over = Signal(), Signal(str, object)

    def __init__(self, name, heard):
        super().__init__()
        self._name, self._heard = name, heard

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return lambda *words, **named: self._heard.append(
            (f"{self._name}.{name}", *words, *named.items())
        )


class Area(QObject):
    tab_opened = Signal(int)

    def __init__(self, heard):
        super().__init__()
        self.heard, self.tab, self.visible, self.changed = heard, TODAY, True, False
        for name in ("today", "history", "reports", "settings", "health"):
            setattr(self, name, Page(name, heard))
        self.history.model, self.history.filter = Page("model", heard), Page("filter", heard)
        self.history.handovers = Page("handovers", heard)
        self.history.handovers.model = Page("shifts", heard)
        self.settings.pin, self.settings.name = Page("pin", heard), Page("name", heard)
        self.settings.database = Page("database", heard)
        self.settings.name.change_wanted = self.settings.name.name_change_wanted
        self.today.branch, self.today.note = "", Page("note", heard)
        self.settings.has_changes = lambda: self.changed

    def isVisible(self):
        return self.visible

    def show_today(self, today):
        self.heard.append(("today", today))

    def clear(self):
        self.heard.append(("area.clear",))


class Files:
    def __init__(self, heard):
        self.leave = lambda: heard.append(("files.leave",))
        self.close = lambda: heard.append(("files.close",))
        self.tell = lambda: heard.append(("files.tell",))


class Staffed:
    """The area, with services that only answer as they are told. Anna looks."""

    current_staff, station = "anna", "Desk 1"

    def __init__(self, monkeypatch):
        self.heard, self.asked, self.error = [], [], None
        self.clock, self.work = ManualClock(), HeldWork()
        self.preferences = PreferencesFile()
        self.area = Area(self.heard)
        self.problems, self.limit, self.removed = (), "", False
        monkeypatch.setattr(module, "BackgroundWork", lambda _: self.work)
        monkeypatch.setattr(module, "StaffFileWork", lambda *_: Files(self.heard))
        monkeypatch.setattr(module, "find_printers", lambda: "the printers")
        monkeypatch.setattr(module, "server_fault", lambda _: Fault.BUSY)
        self.presenter = StaffAreaPresenter(
            *(self.area, self, self, self, self.preferences, self.clock, self._unavailable),
            SimpleNamespace(crash="a crash"),
        )
        self.presenter.preferences_saved.connect(lambda one: self.heard.append(("saved", one)))
        self.presenter.alerts_read.connect(lambda all_: self.heard.append(("alerts", all_)))
        self.made = self.after()

    def _unavailable(self, error):
        self.heard.append(("unavailable", error))

    def mark_seen(self, alerts, done):
        self.asked.append(("mark_seen", alerts))
        done()

    def today(self, by, branch):
        return self._answer("today", by, branch) and SimpleNamespace(alerts=("an alert",))

    def limit_of(self, name):
        assert name == "anna"
        if self.removed:
            raise Refused(Refusal.STAFF_REMOVED)
        return self.limit

    def settings(self):
        return Settings(idle_limit=timedelta(seconds=75))

    def trail_problems(self):
        self._answer("trail_problems")
        return self.problems

    def _answer(self, name, *words, **named):
        if self.error is not None:
            raise self.error
        self.asked.append((name, *words, *named.items()))
        return f"{name} of it"

    def __getattr__(self, name):
        return lambda *words, **named: self._answer(name, *words, **named)

    def after(self, *_):
        """What is heard once all is done, since the last time."""
        self.work.finish()
        heard = self.heard.copy()
        self.heard.clear()
        return heard

    def open(self, tab):
        self.area.tab_opened.emit(tab)
        return self.after()


DARK = Display("zh_CN", ThemeName.DARK, 150, reduced_motion=True)


@pytest.fixture
def staffed(monkeypatch, qapp):
    return Staffed(monkeypatch)


def test_who_opens_the_note_of_the_shift_before_has_read_it(staffed):
    staffed.area.today.note.opened.emit("a handover")
    staffed.after()
    assert staffed.asked == [("mark_note_read", "a handover", "anna")]


def test_a_crash_is_shown_on_the_health_page(staffed):
    assert staffed.made == [("health.note_crash", "a crash")]


@pytest.mark.parametrize(
    ("tab", "heard"),
    [
        (
            HISTORY,
            [
                ("history.refresh",),
                ("files.tell",),
                ("filter.show_stations", "stations of it"),
                ("filter.show_branches", "branches of it"),
            ],
        ),
        (
            REPORTS,
            [
                ("reports.refresh",),
                ("reports.show_stations", "stations of it"),
                ("reports.show_branches", "branches of it"),
            ],
        ),
        (HEALTH, [("health.hide_message",), ("health.show_health", "health of it")]),
    ],
)
def test_a_tab_that_is_opened_is_read(staffed, tab, heard):
    assert staffed.open(tab) == heard


def test_today_is_read_when_it_is_opened_and_when_alerts_were_seen(staffed):
    [(what, today), alerts] = staffed.open(TODAY)
    assert (what, today.alerts, alerts) == ("today", ("an alert",), ("alerts", ("an alert",)))
    staffed.area.today.seen_requested.emit(("an alert",))
    assert staffed.asked[-1] == ("mark_seen", ("an alert",))
    assert [one[0] for one in staffed.after()] == ["today", "alerts"]


def test_today_is_of_the_chosen_branch(staffed):
    staffed.area.today.branch = "North"
    staffed.area.today.branch_chosen.emit()
    assert [one[0] for one in staffed.after()] == ["today", "alerts"]
    assert staffed.asked == [("today", "anna", "North")]


def test_commits_are_one_reason_to_read_today_again(staffed, qtbot):
    timer = staffed.presenter.findChild(QTimer)
    staffed.presenter.note_change()
    staffed.presenter.note_change()
    assert timer.isActive()
    assert timer.interval() == 250
    assert staffed.after() == []

    def read():
        assert [one[0] for one in staffed.after()] == ["today", "alerts"]

    qtbot.waitUntil(read)
    assert not timer.isActive()


def test_what_nobody_sees_is_not_read_again(staffed):
    staffed.area.visible = False
    staffed.presenter.note_change()
    assert not staffed.presenter.findChild(QTimer).isActive()


@pytest.mark.parametrize("tab", [HISTORY, REPORTS, SETTINGS, HEALTH])
def test_a_commit_is_no_reason_to_read_the_other_tabs_again(staffed, tab):
    staffed.area.tab = tab
    staffed.open(tab)
    staffed.presenter.findChild(QTimer).timeout.emit()
    assert staffed.after() == []


def test_who_may_see_less_from_now_on_sees_it_at_once(staffed):
    staffed.area.tab = REPORTS
    staffed.open(REPORTS)
    staffed.limit = "North"
    staffed.presenter.findChild(QTimer).timeout.emit()
    first, *others = [one[0] for one in staffed.after()]
    assert first == "area.clear"
    assert "reports.refresh" in others
    staffed.presenter.findChild(QTimer).timeout.emit()
    assert staffed.after() == []


def test_the_history_is_read_page_by_page(staffed):
    staffed.area.history.model.page_wanted.emit("a filter", None)
    shown = ("model.add", "a filter", None, "page of it")
    assert staffed.after() == [shown, ("history.show_first_page",)]
    staffed.area.history.model.page_wanted.emit("a filter", "the last one")
    assert staffed.after() == [("model.add", "a filter", "the last one", "page of it")]
    assert staffed.asked[-1] == ("page", "a filter", "the last one", "anna")


def test_a_chosen_session_tells_its_story(staffed):
    record = SimpleNamespace(session_id="s1")
    staffed.area.history.timeline_wanted.emit(record)
    assert staffed.after() == [("history.show_timeline", record, "timeline of it")]
    assert staffed.asked == [("timeline", "s1", "anna")]


def test_handovers_are_read_page_by_page(staffed):
    shifts = staffed.area.history.handovers
    shifts.model.page_wanted.emit(None, None)
    shown = ("shifts.add", None, None, "handovers of it")
    assert staffed.after() == [shown, ("handovers.show_first_page",)]
    shifts.model.page_wanted.emit(None, "the last one")
    assert staffed.after() == [("shifts.add", None, "the last one", "handovers of it")]
    assert staffed.asked == [("handovers", None, "anna"), ("handovers", "the last one", "anna")]


@pytest.mark.parametrize(
    ("note", "unread", "read"),
    [("a note", True, True), ("a note", False, False), ("", True, False)],
)
def test_who_sees_an_unread_note_in_the_history_has_read_it(staffed, note, unread, read):
    handover = SimpleNamespace(handover_id="h1", note=note)
    staffed.area.today.note.points_to = lambda one: one is handover and unread
    staffed.area.history.handovers.summary_wanted.emit(handover)
    assert staffed.after() == [("handovers.show_summary", "handover of it")]
    marked = [("mark_note_read", "h1", "anna")] if read else []
    assert staffed.asked == [("handover", handover, "anna"), *marked]


def test_the_present_shift_is_read_and_handed_over(staffed):
    shifts = staffed.area.history.handovers
    shifts.present_wanted.emit()
    shifts.handed_over.emit("a note", "what was shown")
    assert staffed.after() == [
        ("handovers.show_present", "present of it", "anna"),
        ("handovers.forget_draft", "anna"),
        ("handovers.show_handed_over", "hand_over of it"),
    ]
    handed_over = ("hand_over", "a note", "anna", "what was shown")
    assert staffed.asked == [("present", "anna"), handed_over]


def test_who_was_overtaken_at_a_handover_sees_what_is_left_of_the_shift(staffed):
    def refuse(*_):
        raise Refused(Refusal.HANDED_OVER_MEANWHILE)

    staffed.hand_over = refuse
    staffed.area.history.handovers.handed_over.emit("a note", "what was shown")
    shown = ("handovers.show_not_handed_over", "present of it", "anna")
    assert staffed.after() == [(*shown, Refusal.HANDED_OVER_MEANWHILE)]


def test_who_leaves_before_the_shift_is_handed_over_finds_no_note_of_it(staffed):
    staffed.area.history.handovers.handed_over.emit("a note", "what was shown")
    staffed.presenter.leave()
    kept, *_, last = staffed.after()
    assert (kept[0], last) == ("files.leave", ("handovers.forget_draft", "anna"))
    staffed.area.history.handovers.handed_over.emit("a note", "what was shown")
    staffed.error = DatabaseUnavailable("gone", Fault.BUSY)
    staffed.presenter.leave()
    heard = staffed.after()
    assert ("handovers.keep_draft", "anna") in heard
    assert ("handovers.forget_draft", "anna") not in heard


def test_a_summary_that_is_taken_away_is_noted(staffed):
    staffed.area.history.handovers.taken.emit()
    staffed.after()
    assert staffed.asked == [("note_handover", "anna")]


@pytest.mark.parametrize("days", [1, 7])
def test_a_report_is_of_the_last_days_until_now(staffed, days):
    staffed.area.reports.report_wanted.emit(days, "Desk 2", "North")
    [(what, report, head)] = staffed.after()
    now = staffed.clock.now()
    assert (what, report) == ("reports.show_report", "report of it")
    assert head.since == start_of_today(now) - timedelta(days=days - 1)
    # What happens at this very moment is in it.
    assert staffed.asked == [("report", head.since, now + timedelta(seconds=1), "Desk 2", "North")]
    assert head.branch == "North"
    assert (head.station, head.until, head.made_at, head.made_by) == (
        *("Desk 2", now + timedelta(seconds=1), now, "anna"),
    )


def test_a_report_for_who_is_limited_is_of_their_branch_and_says_so(staffed):
    staffed.limit = "North"
    staffed.area.reports.report_wanted.emit(1, "", "South")
    [(_, _, head)] = staffed.after()
    assert (head.branch, staffed.asked[-1][-1]) == ("North", "North")


def test_a_report_that_is_taken_away_is_noted(staffed):
    staffed.area.reports.taken.emit()
    staffed.current_staff = "bert"
    assert staffed.after() == []
    assert staffed.asked == [("note_report", "staff:anna")]


def test_who_was_removed_in_the_midst_of_it_leaves_the_area(staffed):
    left = []
    staffed.dismiss = lambda: left.append(True)
    staffed.error = Refused(Refusal.STAFF_REMOVED)
    staffed.area.reports.taken.emit()
    staffed.after()
    assert left == [True]


@pytest.mark.parametrize(
    "look",
    [
        lambda one: one.presenter.findChild(QTimer).timeout.emit(),
        lambda one: one.area.tab_opened.emit(HEALTH),
        lambda one: one.area.health.check_wanted.emit(),
        lambda one: one.area.settings.save_wanted.emit(Preferences(text_size=150), SHARED),
        lambda one: one.presenter.keep_display(DARK, "anna"),
    ],
)
def test_who_was_removed_leaves_at_the_next_look_and_changes_nothing(staffed, look):
    staffed.area.tab = HISTORY
    staffed.removed, left = True, []

    def leave():
        left.append(True)
        staffed.presenter.leave()
        staffed.heard.clear()

    staffed.dismiss = leave
    look(staffed)
    assert staffed.after() == []
    assert left == [True]
    assert staffed.preferences.read() == Preferences()
    assert [one[0] for one in staffed.asked if one[0] != "health"] == []


@pytest.mark.parametrize(
    "change",
    [
        lambda settings: settings.pin.change_wanted.emit("271828", "314159"),
        lambda settings: settings.name.change_wanted.emit("A."),
    ],
)
def test_who_was_removed_is_not_told_of_a_wrong_pin_or_name(staffed, change):
    left = []
    staffed.dismiss = lambda: left.append(True)
    staffed.error = Refused(Refusal.STAFF_REMOVED)
    change(staffed.area.settings)
    assert staffed.after() == []
    assert left == [True]


def test_what_is_refused_to_who_has_left_does_not_put_out_the_next(staffed):
    left = []
    staffed.dismiss = lambda: left.append(True)
    staffed.error = Refused(Refusal.STAFF_REMOVED)
    staffed.area.reports.taken.emit()
    staffed.presenter.leave()
    staffed.after()
    assert left == []


# -- settings -------------------------------------------------------------------------------------


@pytest.mark.parametrize(("kept", "shown"), [("", "Desk 1"), ("Desk 7", "Desk 7")])
def test_the_settings_are_shown_with_the_name_that_the_kiosk_has(staffed, kept, shown):
    staffed.preferences.write(Preferences(station=kept))
    settings, name = staffed.open(SETTINGS)
    assert settings[:2] == ("settings.show_settings", Preferences(station=shown))
    assert (settings[2]["idle_limit"], settings[3]) == (75, "the printers")
    assert name == ("name.show_name", "shown_name of it")
    assert staffed.asked == [("shown_name", "anna")]


@pytest.mark.parametrize("tab", [TODAY, SETTINGS])
def test_what_one_has_typed_is_not_for_the_next_to_save(staffed, tab):
    staffed.open(TODAY)
    staffed.area.changed = True
    staffed.presenter.leave()
    staffed.current_staff = "bert"
    staffed.after()
    staffed.limit_of = lambda _: ""
    staffed.area.tab_opened.emit(tab)
    assert staffed.heard == [("settings.undo",)]
    staffed.after()
    staffed.area.tab_opened.emit(tab)
    assert staffed.heard == []


def test_what_was_changed_and_not_saved_yet_stays(staffed):
    staffed.open(TODAY)
    staffed.presenter.leave()
    staffed.after()
    staffed.asked.clear()
    staffed.area.changed = True
    assert staffed.open(SETTINGS) == [("name.show_name", "shown_name of it")]


SHARED = {"idle_limit": 75}


@pytest.mark.parametrize("database", ["", "postgresql://elsewhere/kiosks"])
def test_settings_are_saved(staffed, monkeypatch, database):
    monkeypatch.setattr(module, "server_fault", lambda _: None)
    new = Preferences(text_size=150, database=database)
    staffed.area.settings.save_wanted.emit(new, SHARED)
    said = ("settings.show_message", "Saved.", Tone.GOOD)
    assert staffed.after() == [("saved", new), ("settings.note_saved",), said]
    assert staffed.preferences.read() == new
    assert staffed.asked == [("change_settings", SHARED, "anna")]


def test_where_another_database_cannot_be_used_nothing_is_saved(staffed):
    new = Preferences(text_size=150, database="postgresql://elsewhere/kiosks")
    staffed.area.settings.save_wanted.emit(new, SHARED)
    [(what, text, tone)] = staffed.after()
    assert (what, tone) == ("settings.show_message", Tone.BAD)
    assert text.startswith("Nothing was saved: this database cannot be used at the moment: ")
    assert len(text) > 70
    assert staffed.preferences.read() == Preferences()
    assert staffed.asked == []


@pytest.mark.parametrize("fault", [None, Fault.BUSY])
def test_a_connection_is_checked_before_anything_is_saved(staffed, monkeypatch, fault):
    monkeypatch.setattr(module, "server_fault", lambda _: fault)
    address = "postgresql://elsewhere/kiosks"
    staffed.area.settings.database.try_wanted.emit(address)
    assert staffed.after() == [("database.show_checked", address, fault)]
    assert staffed.preferences.read() == Preferences()


def test_the_present_database_is_not_tried(staffed):
    """It is in use: what is wrong with it is on the screen already."""
    present = Preferences(database="postgresql://here/kiosks")
    staffed.preferences.write(present)
    staffed.area.settings.save_wanted.emit(replace(present, text_size=150), SHARED)
    assert staffed.after()[1:] == [
        ("settings.note_saved",),
        ("settings.show_message", "Saved.", Tone.GOOD),
    ]


def test_settings_that_cannot_be_written_are_said(staffed, monkeypatch):
    def refuse(_):
        raise OSError(28, "No space left")

    monkeypatch.setattr(staffed.preferences, "write", refuse)
    staffed.area.settings.save_wanted.emit(Preferences(), SHARED)
    text = "The settings of this kiosk cannot be written: No space left"
    assert staffed.after() == [("settings.show_message", text, Tone.BAD)]
    assert staffed.asked == []


def test_in_an_outage_nothing_of_it_is_saved(staffed):
    before = Preferences(language="en")
    staffed.preferences.write(before)
    staffed.error = GONE
    staffed.area.settings.save_wanted.emit(replace(before, language="zh_CN"), SHARED)
    assert staffed.after() == [("unavailable", GONE)]
    assert staffed.preferences.read() == before


def test_a_folder_for_reports_that_is_missing_is_said_and_not_saved(staffed, tmp_path):
    missing = str(tmp_path / "weekly")
    staffed.area.settings.save_wanted.emit(Preferences(report_folder=missing), SHARED)
    [(what, text, tone)] = staffed.after()
    assert (what, tone) == ("settings.show_message", Tone.BAD)
    first, second = text.split("\n")
    assert first == "Nothing was saved."
    assert second.replace("\u200b", "") == f"This computer has no folder {missing}."
    assert staffed.preferences.read() == Preferences()
    assert staffed.asked == []


def test_settings_that_fail_otherwise_are_a_bug(staffed):
    staffed.error = ZeroDivisionError()
    staffed.area.settings.save_wanted.emit(Preferences(), SHARED)
    with pytest.raises(ZeroDivisionError):
        staffed.after()


def test_settings_are_saved_though_staff_have_left_and_nothing_is_said(staffed):
    staffed.area.settings.save_wanted.emit(Preferences(), SHARED)
    staffed.presenter.leave()
    assert staffed.after() == [
        ("files.leave",),
        ("pin.clear",),
        ("handovers.keep_draft", "anna"),
        ("area.clear",),
        ("saved", Preferences()),
    ]


def test_how_visitors_find_the_kiosk_is_kept(staffed, monkeypatch):
    display = Display("zh_CN", ThemeName.DARK, 150, reduced_motion=True)
    staffed.preferences.write(Preferences(station="Desk 7"))
    staffed.presenter.keep_display(display, "anna")
    assert staffed.after() == []
    assert staffed.preferences.read() == Preferences(
        station="Desk 7", language="zh_CN", theme=ThemeName.DARK, text_size=150, reduced_motion=True
    )
    # Where that cannot be written, the settings page says so; anything else is a bug.
    for error, is_bug in ((OSError(), False), (ZeroDivisionError(), True)):

        def refuse(_, error=error):
            raise error

        monkeypatch.setattr(staffed.preferences, "write", refuse)
        staffed.presenter.keep_display(replace(display, text_size=200), "anna")
        if is_bug:
            with pytest.raises(ZeroDivisionError):
                staffed.after()
        else:
            assert staffed.after() == []


# -- one's own PIN and name -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("error", "shown"),
    [
        (None, [("pin.show_problem", SignInProblem.NONE)]),
        (Refused(Refusal.WEAK_PIN), [("pin.show_problem", SignInProblem.WEAK_PIN, "")]),
        (GONE, [("unavailable", GONE)]),
    ],
)
def test_what_became_of_another_pin(staffed, error, shown):
    staffed.error = error
    staffed.area.settings.pin.change_wanted.emit("271828", "314159")
    staffed.current_staff = "bert"
    assert staffed.after() == shown
    assert staffed.asked == ([] if error else [("change_own_pin", "anna", "271828", "314159")])


@pytest.mark.parametrize(
    ("error", "shown"),
    [
        (None, [("name.show_outcome", ("taken", False))]),
        (Refused(Refusal.STAFF_NAME_TAKEN), [("name.show_outcome", ("taken", True))]),
        (GONE, [("unavailable", GONE)]),
    ],
)
def test_what_became_of_another_name(staffed, error, shown):
    staffed.error = error
    staffed.area.settings.name.change_wanted.emit("A.")
    staffed.current_staff = "bert"
    assert staffed.after() == shown
    assert staffed.asked == ([] if error else [("change_short_name", "anna", "A.")])


# -- health ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("problems", "error", "text", "tone"),
    [
        ((), None, "The audit trail is whole.", Tone.GOOD),
        (
            (Sentence("Trail", "a row is missing"), "more"),
            None,
            "The audit trail is not whole: a row is missing",
            Tone.BAD,
        ),
        ((), NO_RIGHTS, "On the server, this kiosk may not read all", Tone.CALM),
    ],
)
def test_what_is_found_in_the_trail_is_said(staffed, problems, error, text, tone):
    staffed.problems, staffed.error = problems, error
    staffed.area.health.check_wanted.emit()
    [(what, said, how)] = staffed.after()
    assert (what, how) == ("health.show_message", tone)
    assert said.startswith(text)


@pytest.mark.parametrize(
    "ask", [lambda one: one.health.check_wanted.emit(), lambda one: one.tab_opened.emit(TODAY)]
)
def test_a_fault_is_handed_on_and_anything_else_is_a_bug(staffed, ask):
    staffed.error = GONE
    ask(staffed.area)
    assert staffed.after() == [("unavailable", GONE)]
    staffed.error = ZeroDivisionError()
    ask(staffed.area)
    with pytest.raises(ZeroDivisionError):
        staffed.after()


# -- the end --------------------------------------------------------------------------------------


def test_what_ends_after_staff_have_left_is_not_shown(staffed):
    for tab in (TODAY, HISTORY, REPORTS, SETTINGS, HEALTH):
        staffed.area.tab_opened.emit(tab)
    staffed.heard.clear()
    staffed.presenter.leave()
    left = [("files.leave",), ("pin.clear",), ("handovers.keep_draft", "anna"), ("area.clear",)]
    assert staffed.after() == left


def test_it_ends_with_its_window(staffed):
    assert staffed.presenter.parent() is staffed.area
    staffed.presenter.close()
    assert staffed.after() == [("files.close",)]
    assert staffed.work.closed
