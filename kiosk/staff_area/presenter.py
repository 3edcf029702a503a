"""Joins the staff's area to the services, off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from kiosk.folders import UnusableFolder, make_ready
from kiosk.pages.sign_in import SignInProblem
from kiosk.preferences import Display, Preferences, PreferencesFile
from kiosk.slip.printers import Printers, find_printers
from kiosk.staff_area.area import HEALTH, HISTORY, REPORTS, SETTINGS, TODAY, StaffArea
from kiosk.staff_area.file_work import StaffFileWork
from kiosk.staff_area.folder_words import folder_text
from kiosk.staff_area.history_filter import HistoryFilter
from kiosk.staff_area.reports_page import ReportsPage
from kiosk.staff_area.visit import Visit
from kiosk.staff_presenter import StaffPresenter, problem_of
from ui.background_work import BackgroundWork, Result
from ui.fault_wording import fault_text
from verification.domain.alerts import StaffAlert
from verification.domain.clock import Clock
from verification.domain.handover import Handover
from verification.domain.history import RecordFilter, Report, SessionRecord
from verification.domain.local_time import start_of_today
from verification.domain.placeholders import fill, said
from verification.domain.refusals import Refusal, Refused
from verification.domain.settings import Settings
from verification.domain.tone import Tone
from verification.services.diagnostics import Diagnostics
from verification.services.handover import HandoverService, Summary
from verification.services.history import HistoryService
from verification.services.report_file import ReportHead
from verification.store.database import DatabaseUnavailable, Fault, server_fault

#: Milliseconds in which several commits are one reason to read again.
_CALM = 250


class StaffAreaPresenter(QObject):
    """Reads what the open tab shows, and does what staff asks for there."""

    preferences_saved = Signal(object)  # Preferences
    alerts_read = Signal(object)  # tuple[StaffAlert, ...], of all kiosks

    def __init__(
        self,
        area: StaffArea,
        staff: StaffPresenter,
        records: HistoryService,
        handovers: HandoverService,
        preferences: PreferencesFile,
        clock: Clock,
        unavailable: Callable[[DatabaseUnavailable], None],
        diagnostics: Diagnostics,
    ) -> None:
        super().__init__(area)
        self._area = area
        self._staff = staff
        self._records = records
        self._handovers = handovers
        self._preferences = preferences
        self._clock = clock
        self._unavailable = unavailable
        area.health.note_crash(diagnostics.crash)
        self._work = BackgroundWork(self)
        self._visit = Visit(self._failed)
        self._files = StaffFileWork(
            area, staff, records, preferences, diagnostics, self._visit, self._work
        )
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_CALM)
        self._soon.timeout.connect(self._look_again)
        #: The branch that who looks is limited to, once it was read; empty for all.
        self._limit: str | None = None
        #: Whose changed settings wait to be saved, if there are any.
        self._typed_by = ""
        area.tab_opened.connect(self._read)
        area.today.seen_requested.connect(self._mark_seen)
        area.today.branch_chosen.connect(self._read_today)
        area.today.note.opened.connect(self._mark_note_read)
        area.history.model.page_wanted.connect(self._read_page)
        area.history.timeline_wanted.connect(self._read_timeline)
        area.history.handovers.model.page_wanted.connect(self._read_handovers)
        area.history.handovers.summary_wanted.connect(self._read_handover)
        area.history.handovers.taken.connect(self._note_handover)
        area.history.handovers.present_wanted.connect(self._read_present_shift)
        area.history.handovers.handed_over.connect(self._hand_over)
        area.reports.report_wanted.connect(self._read_report)
        area.reports.taken.connect(self._note_report)
        area.settings.save_wanted.connect(self._save)
        area.settings.database.try_wanted.connect(self._check_database)
        area.settings.pin.change_wanted.connect(self._change_pin)
        area.settings.name.change_wanted.connect(self._change_short_name)
        area.health.check_wanted.connect(self._check_trail)

    def note_change(self) -> None:
        """The database changed: what is shown live may be out of date."""
        if self._area.isVisible() and not self._soon.isActive():
            self._soon.start()

    def leave(self) -> None:
        """Staff has left: nothing of theirs stays, and nothing that ends later is shown."""
        self._visit.end()
        self._files.leave()
        self._limit = None
        self._area.settings.pin.clear()
        self._area.history.handovers.keep_draft(self._staff.current_staff)
        self._area.clear()

    def close(self) -> None:
        """Stop, once what runs has ended; an export is given up."""
        self._files.close()
        self._work.close()

    # -- reading ------------------------------------------------------------------------------

    def _look_again(self) -> None:
        if self._area.tab == TODAY:
            self._read_today()
        self._read_limit()

    def _read_limit(self) -> None:
        """See whether who looks may still see what is shown."""
        by = self._staff.current_staff

        def compare(limit: str) -> None:
            former, self._limit = self._limit, limit
            if former not in (None, limit):
                self._area.clear()
                self._read(self._area.tab)

        self._run(lambda: self._records.limit_of(by), compare)

    def _drop_anothers_settings(self) -> None:
        """What was typed and not saved waits for who has typed it; no other saves it as theirs."""
        former, self._typed_by = self._typed_by, self._staff.current_staff
        if former != self._typed_by and self._area.settings.has_changes():
            self._area.settings.undo()

    def _read_choices(self, page: HistoryFilter | ReportsPage) -> None:
        """Offer the stations and branches that who looks may see."""
        by = self._staff.current_staff
        self._run(lambda: self._records.stations(by), page.show_stations)
        self._run(lambda: self._records.branches(by), page.show_branches)

    def _read(self, tab: int) -> None:
        self._drop_anothers_settings()
        self._read_limit()
        match tab:
            case _ if tab == TODAY:
                self._read_today()
            case _ if tab == HISTORY:
                self._read_choices(self._area.history.filter)
                self._area.history.refresh()
                self._files.tell()
            case _ if tab == REPORTS:
                self._read_choices(self._area.reports)
                self._area.reports.refresh()
            case _ if tab == SETTINGS:
                self._read_settings()
            case _ if tab == HEALTH:
                self._area.health.hide_message()
                self._run(self._records.health, self._area.health.show_health)

    def _read_today(self) -> None:
        def show(today: Any) -> None:
            self._area.show_today(today)
            self.alerts_read.emit(today.alerts)

        by = self._staff.current_staff
        branch = self._area.today.branch
        self._run(lambda: self._records.today(by, branch), show)

    def _mark_seen(self, alerts: tuple[StaffAlert, ...]) -> None:
        self._staff.mark_seen(alerts, self._read_today)

    def _mark_note_read(self, handover_id: str) -> None:
        by = self._staff.current_staff
        self._run(lambda: self._records.mark_note_read(handover_id, by), lambda _: None)

    def _read_page(self, wanted: RecordFilter, after: Any) -> None:
        def show(page: tuple[SessionRecord, ...]) -> None:
            self._area.history.model.add(wanted, after, page)
            if after is None:
                self._area.history.show_first_page()

        by = self._staff.current_staff
        self._run(lambda: self._records.page(wanted, after, by), show)

    def _read_timeline(self, record: SessionRecord) -> None:
        by = self._staff.current_staff
        self._run(
            lambda: self._records.timeline(record.session_id, by),
            lambda events: self._area.history.show_timeline(record, events),
        )

    def _read_handovers(self, wanted: object, after: Any) -> None:
        view, by = self._area.history.handovers, self._staff.current_staff

        def show(page: tuple[Handover, ...]) -> None:
            view.model.add(wanted, after, page)
            if after is None:
                view.show_first_page()

        self._run(lambda: self._records.handovers(after, by), show)

    def _read_handover(self, handover: Handover) -> None:
        by = self._staff.current_staff

        def show(summary: Summary) -> None:
            self._area.history.handovers.show_summary(summary)
            if handover.note and self._area.today.note.points_to(handover):
                self._mark_note_read(handover.handover_id)

        self._run(lambda: self._records.handover(handover, by), show)

    def _read_present_shift(self) -> None:
        view, by = self._area.history.handovers, self._staff.current_staff
        self._run(lambda: self._handovers.present(by), lambda now: view.show_present(now, by))

    def _hand_over(self, note: str, shown: Handover) -> None:
        view, by = self._area.history.handovers, self._staff.current_staff

        def done(handover: Handover | None) -> None:
            if handover is not None:
                # Also where they have left meanwhile.
                view.forget_draft(by)
            show(handover)

        def failed(error: Exception) -> bool:
            if self._failed(error):
                return True
            if not isinstance(error, Refused):
                return False
            refusal = error.refusal
            self._run(
                lambda: self._handovers.present(by),
                lambda now: view.show_not_handed_over(now, by, refusal),
            )
            return True

        show, say = self._visit.during(view.show_handed_over, failed)
        self._work.run(lambda: self._handovers.hand_over(note, by, shown), done, say)

    def _note_handover(self) -> None:
        by = self._staff.current_staff
        self._run(lambda: self._records.note_handover(by), lambda _: None)

    def _read_report(self, days: int, station: str, branch: str) -> None:
        now = self._clock.now()
        until = now + timedelta(seconds=1)
        by = self._staff.current_staff
        since = start_of_today(now, days - 1)

        def work() -> tuple[Report, ReportHead]:
            seen = self._records.limit_of(by) or branch
            head = ReportHead(station, since, until, now, by, seen)
            return self._records.report(since, until, station, seen), head

        self._run(work, lambda made: self._area.reports.show_report(*made))

    def _note_report(self) -> None:
        by = self._staff.current_staff
        self._run(lambda: self._records.note_report(f"staff:{by}"), lambda _: None)

    def _read_settings(self) -> None:
        kept = self._preferences.read()
        # The name it has, from --station or by default.
        preferences = replace(kept, station=kept.station or self._staff.station)

        def show(found: tuple[Settings, Printers]) -> None:
            if not self._area.settings.has_changes():
                self._area.settings.show_settings(preferences, found[0].shared(), found[1])

        self._run(lambda: (self._records.settings(), find_printers()), show)
        name = self._staff.current_staff
        self._run(lambda: self._staff.shown_name(name), self._area.settings.name.show_name)

    def keep_display(self, display: Display, by: str) -> None:
        """A member of the staff has chosen how visitors find the kiosk."""

        def work() -> None:
            self._records.limit_of(by)
            kept = replace(
                self._preferences.read(),
                language=display.language,
                theme=display.theme,
                text_size=display.text_size,
                reduced_motion=display.reduced_motion,
            )
            self._preferences.write(kept)

        def failed(error: Exception) -> bool:
            # It holds until the program ends; the settings page says why it is not kept.
            return isinstance(error, OSError) or self._failed(error)

        self._work.run(work, lambda _: None, failed)

    # -- changing -----------------------------------------------------------------------------

    def _save(self, preferences: Preferences, shared: dict[str, int]) -> None:
        by = self._staff.current_staff

        def work() -> Fault | tuple[UnusableFolder, ...]:
            # What is of this kiosk alone is for staff alone, too.
            self._records.limit_of(by)
            # Before it is saved: at the next start there would be no sign-in to correct it.
            before = self._preferences.read()
            if preferences.database != before.database:
                fault = server_fault(preferences.database)
                if fault is not None:
                    return fault
            folders = make_ready(preferences, before)
            if not folders:
                # In an outage neither is saved.
                with self._preferences.changed_to(preferences):
                    self._records.change_settings(shared, by)
            return folders

        def done(reason: Fault | tuple[UnusableFolder, ...]) -> None:
            if not reason:
                self.preferences_saved.emit(preferences)
            show(reason)

        def say_saved(reason: Fault | tuple[UnusableFolder, ...]) -> None:
            if not reason:
                self._area.settings.note_saved()
                self._area.settings.show_message(self.tr("Saved."), Tone.GOOD)
                return
            if isinstance(reason, Fault):
                text = self.tr("Nothing was saved: this database cannot be used at the moment: %1")
                words = fill(text, fault_text(reason))
            else:
                words = "\n".join((self.tr("Nothing was saved."), *map(folder_text, reason)))
            self._area.settings.show_message(words, Tone.BAD)

        def failed(error: Exception) -> bool:
            if isinstance(error, OSError):
                text = self.tr("The settings of this kiosk cannot be written: %1")
                self._area.settings.show_message(fill(text, error.strerror or ""), Tone.BAD)
                return True
            return False

        show, say = self._visit.during(say_saved, failed)
        self._work.run(work, done, say)

    def _check_database(self, address: str) -> None:
        show = self._area.settings.database.show_checked
        self._run(lambda: server_fault(address), lambda fault: show(address, fault))

    def _change_pin(self, present: str, new: str) -> None:
        show, name = self._area.settings.pin.show_problem, self._staff.current_staff

        def failed(error: Exception) -> bool:
            if isinstance(error, Refused) and error.refusal is not Refusal.STAFF_REMOVED:
                show(*problem_of(error, self._clock.now()))
                return True
            return False

        self._work.run(
            lambda: self._staff.change_own_pin(name, present, new),
            *self._visit.during(lambda _: show(SignInProblem.NONE), failed),
        )

    def _change_short_name(self, short_name: str) -> None:
        show, name = self._area.settings.name.show_outcome, self._staff.current_staff

        def failed(error: Exception) -> bool:
            if isinstance(error, Refused) and error.refusal is not Refusal.STAFF_REMOVED:
                show(taken=True)
                return True
            return False

        self._work.run(
            lambda: self._staff.change_short_name(name, short_name),
            *self._visit.during(lambda _: show(taken=False), failed),
        )

    def _check_trail(self) -> None:
        def show(problems: tuple[str, ...]) -> None:
            if problems:
                text = fill(
                    self.tr("The audit trail is not whole: %1"),
                    said(problems[0], QCoreApplication.translate),
                )
                self._area.health.show_message(text, Tone.BAD)
            else:
                self._area.health.show_message(self.tr("The audit trail is whole."), Tone.GOOD)

        def failed(error: Exception) -> bool:
            if isinstance(error, DatabaseUnavailable) and error.fault is Fault.NO_RIGHTS:
                text = self.tr(
                    "On the server, this kiosk may not read all that the audit trail answers for. "
                    "An auditor checks it: jdcloud-kiosk audit verify"
                )
                self._area.health.show_message(text, Tone.CALM)
                return True
            return self._failed(error)

        by = self._staff.current_staff

        def work() -> tuple[str, ...]:
            self._records.limit_of(by)
            return self._records.trail_problems()

        self._work.run(work, *self._visit.during(show, failed))

    def _run(self, work: Callable[[], Result], done: Callable[[Result], object]) -> None:
        self._work.run(work, *self._visit.during(done, self._failed))

    def _failed(self, error: Exception) -> bool:
        match error:
            case DatabaseUnavailable():
                self._unavailable(error)
            case Refused(refusal=Refusal.STAFF_REMOVED):
                # In the midst of it: what staff alone may see is not for them any more.
                self._staff.dismiss()
            case _:
                return False
        return True
