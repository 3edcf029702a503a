"""Joins the staff's area to the services, off the GUI thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from kiosk.preferences import Display, Preferences, PreferencesFile
from kiosk.sign_in_page import SignInProblem
from kiosk.staff_area.area import HEALTH, HISTORY, REPORTS, SETTINGS, TODAY, StaffArea
from kiosk.staff_area.wording import breakable
from kiosk.staff_presenter import StaffPresenter, problem_of
from resources.background import BackgroundWork
from resources.fault_wording import fault_text
from resources.saving import why_not_written
from verification.diagnostics import Diagnostics
from verification.domain import Refused
from verification.export import ExportCancelled, ExportFormat, ExportTooLong
from verification.fault_words import target_words
from verification.local_time import start_of_today
from verification.maintenance import UnusableBackup
from verification.records import RecordFilter, SessionRecord
from verification.records_service import RecordsService
from verification.sources import Clock
from verification.status import health_as_json
from verification.store.backups import UnusableTarget
from verification.store.database import DatabaseUnavailable
from verification.store.journal import StaffAlert

#: What a person would be told of; somebody who has left is not.
_NOT_SHOWN = (Refused, ExportCancelled, ExportTooLong, UnusableBackup, OSError)

#: Milliseconds in which several commits are one reason to read again.
_CALM = 250


class StaffAreaPresenter(QObject):
    """Reads what the open tab shows, and does what staff asks for there."""

    preferences_saved = Signal(object)  # Preferences
    alerts_read = Signal(object)  # tuple[StaffAlert, ...], of all kiosks
    _export_moved = Signal(float)

    def __init__(
        self,
        area: StaffArea,
        staff: StaffPresenter,
        records: RecordsService,
        preferences: PreferencesFile,
        clock: Clock,
        unavailable: Callable[[DatabaseUnavailable], None],
        diagnostics: Diagnostics,
    ) -> None:
        super().__init__(area)
        self._area = area
        self._staff = staff
        self._records = records
        self._preferences = preferences
        self._clock = clock
        self._unavailable = unavailable
        self._diagnostics = diagnostics
        area.health.note_crash(diagnostics.crash)
        self._work = BackgroundWork(self)
        # An export takes its time; today's figures do not wait for it.
        self._export_work = BackgroundWork(self)
        self._cancelled = threading.Event()
        self._visit = object()
        self._shown_alerts: tuple[StaffAlert, ...] = ()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_CALM)
        self._soon.timeout.connect(self._read_today)
        area.tab_opened.connect(self._read)
        area.today.seen_requested.connect(self._mark_seen)
        area.history.model.page_wanted.connect(self._read_page)
        area.history.timeline_wanted.connect(self._read_timeline)
        area.history.export_wanted.connect(self._export)
        area.history.export_cancelled.connect(self._cancel_export)
        area.reports.report_wanted.connect(self._read_report)
        area.settings.save_wanted.connect(self._save)
        area.settings.pin.change_wanted.connect(self._change_pin)
        area.settings.name.change_wanted.connect(self._change_short_name)
        area.health.backup_wanted.connect(self._back_up)
        area.health.check_wanted.connect(self._check_trail)
        area.health.diagnostics_wanted.connect(self._save_diagnostics)
        self._export_moved.connect(self._show_progress)

    def note_change(self) -> None:
        """Somebody committed: what is shown live may be older than the database."""
        if self._area.isVisible() and self._area.tab == TODAY and not self._soon.isActive():
            self._soon.start()

    def leave(self) -> None:
        """Staff has left: nothing of theirs stays, and nothing that ends later is shown.

        An export is given up, without a file; a backup that runs is completed.
        """
        self._visit = object()
        self._cancel_export()
        self._area.history.show_progress(None)
        self._area.settings.pin.clear()

    def close(self) -> None:
        """Stop, once what runs has ended; an export is given up."""
        self._cancel_export()
        self._work.close()
        self._export_work.close()

    # -- reading ------------------------------------------------------------------------------

    def _read(self, tab: int) -> None:
        match tab:
            case _ if tab == TODAY:
                self._read_today()
            case _ if tab == HISTORY:
                self._run(self._records.stations, self._area.history.filter.show_stations)
                self._area.history.refresh()
            case _ if tab == REPORTS:
                self._area.reports.refresh()
            case _ if tab == SETTINGS:
                self._read_settings()
            case _ if tab == HEALTH:
                self._area.health.hide_message()
                self._run(self._records.health, self._area.health.show_health)

    def _read_today(self) -> None:
        def show(today: Any) -> None:
            self._shown_alerts = today.alerts
            self._area.today.show_today(today)
            self.alerts_read.emit(today.alerts)

        self._run(self._records.today, show)

    def _mark_seen(self) -> None:
        self._staff.mark_seen(self._shown_alerts, self._read_today)

    def _read_page(self, wanted: RecordFilter, after: Any) -> None:
        def show(page: tuple[SessionRecord, ...]) -> None:
            self._area.history.model.add(wanted, after, page)
            if after is None:
                self._area.history.fit_columns()

        self._run(lambda: self._records.page(wanted, after), show)

    def _read_timeline(self, record: SessionRecord) -> None:
        self._run(
            lambda: self._records.timeline(record.session_id),
            lambda events: self._area.history.show_timeline(record, events),
        )

    def _read_report(self, days: int) -> None:
        until = self._clock.now()
        since = start_of_today(until, days - 1)
        self._run(
            lambda: self._records.report(since, until + timedelta(seconds=1)),
            lambda report: self._area.reports.show_report(report, since, until),
        )

    def _read_settings(self) -> None:
        kept = self._preferences.read()
        # The name it has, be it given by --station or by nobody.
        preferences = replace(kept, station=kept.station or self._staff.station)
        self._run(
            self._records.settings,
            lambda settings: self._area.settings.show_settings(preferences, settings.shared()),
        )
        name = self._staff.looking
        self._run(lambda: self._staff.shown_name(name), self._area.settings.name.show_name)

    # -- export -------------------------------------------------------------------------------

    def _export(self, wanted: RecordFilter, target: Path, kind: ExportFormat) -> None:
        history = self._area.history
        # One for each export: the next must not set one going again that is given up.
        self._cancelled = cancelled = threading.Event()
        history.show_progress(0.0)
        headings, by = history.model.headings(), self._staff.looking

        def go_on(share: float) -> bool:
            if not cancelled.is_set():
                self._export_moved.emit(share)
            return not cancelled.is_set()

        def work() -> int:
            return self._records.export(
                wanted, target, kind, headings, history.model.cells, go_on, by
            )

        def done(count: int) -> None:
            history.show_progress(None)
            text = self.tr("%1 sessions saved: %2").replace("%1", str(count))
            history.show_message(text.replace("%2", breakable(target)), "good")

        def failed(error: Exception) -> bool:
            history.show_progress(None)
            match error:
                case ExportCancelled():
                    history.show_message(
                        self.tr("The export was cancelled. Nothing was saved."), "calm"
                    )
                case ExportTooLong():
                    history.show_message(
                        self.tr("Too many for one worksheet. Choose a shorter period, or CSV."),
                        "bad",
                    )
                case OSError():
                    history.show_message(breakable(why_not_written(error, target)), "bad")
                case _:
                    return self._failed(error)
            return True

        self._export_work.run(work, *self._while_here(done, failed))

    def _cancel_export(self) -> None:
        self._cancelled.set()

    def _show_progress(self, share: float) -> None:
        if not self._cancelled.is_set():
            self._area.history.show_progress(share)

    def keep_display(self, display: Display) -> None:
        """Staff has chosen how visitors find the kiosk."""
        kept = replace(
            self._preferences.read(),
            language=display.language,
            theme=display.theme,
            text_size=display.text_size,
            reduced_motion=display.reduced_motion,
        )

        def failed(error: Exception) -> bool:
            # It holds until the program ends; the settings page says why it is not kept.
            return isinstance(error, OSError)

        self._work.run(lambda: self._preferences.write(kept), lambda _: None, failed)

    # -- changing -----------------------------------------------------------------------------

    def _save(self, preferences: Preferences, shared: dict[str, int]) -> None:
        by = self._staff.looking

        def work() -> Fault | None:
            former = self._preferences.read().database
            self._preferences.write(preferences)
            self._records.change_settings(shared, by)
            # Better said now than at the next start, when nobody could sign in to correct it.
            return None if preferences.database == former else server_fault(preferences.database)

        def done(fault: Fault | None) -> None:
            self.preferences_saved.emit(preferences)
            show(fault)

        def say_saved(fault: Fault | None) -> None:
            if fault is None:
                self._area.settings.show_message(self.tr("Saved."), "good")
                return
            text = self.tr("Saved, but this database cannot be used at the moment: %1")
            self._area.settings.show_message(text.replace("%1", fault_text(fault)), "bad")

        def failed(error: Exception) -> bool:
            if isinstance(error, OSError):
                self._area.settings.show_message(
                    self.tr("The settings of this kiosk cannot be written: %1").replace(
                        "%1", error.strerror or ""
                    ),
                    "bad",
                )
                return True
            return self._failed(error)

        show, say = self._while_here(say_saved, failed)
        self._work.run(work, done, say)

    def _change_pin(self, present: str, new: str) -> None:
        show, name = self._area.settings.pin.show_problem, self._staff.looking

        def failed(error: Exception) -> bool:
            if isinstance(error, Refused):
                show(*problem_of(error, self._clock.now()))
                return True
            return self._failed(error)

        self._work.run(
            lambda: self._staff.change_own_pin(name, present, new),
            *self._while_here(lambda _: show(SignInProblem.NONE), failed),
        )

    def _change_short_name(self, short_name: str) -> None:
        show, name = self._area.settings.name.show_outcome, self._staff.looking

        def failed(error: Exception) -> bool:
            if isinstance(error, Refused):
                show(taken=True)
                return True
            return self._failed(error)

        self._work.run(
            lambda: self._staff.change_short_name(name, short_name),
            lambda _: show(taken=False),
            failed,
        )

    def _back_up(self, target: Path) -> None:
        health = self._area.health

        def done(_: None) -> None:
            text = self.tr("Backed up and checked: %1. Keep a copy of the key apart from it.")
            health.show_message(text.replace("%1", breakable(target)), "good")
            self._run(self._records.health, health.show_health)

        def failed(error: Exception) -> bool:
            if isinstance(error, OSError):
                health.show_message(breakable(why_not_written(error, target)), "bad")
                return True
            if isinstance(error, UnusableTarget):
                words = target_words(error.reason, QCoreApplication.translate)
                health.show_message(words, "bad")
                return True
            if isinstance(error, UnusableBackup | DatabaseUnavailable):
                health.show_message(
                    self.tr("The backup did not work: %1").replace("%1", str(error)), "bad"
                )
                return True
            return False

        self._work.run(lambda: self._records.back_up(target), *self._while_here(done, failed))

    def _save_diagnostics(self, target: Path) -> None:
        health = self._area.health

        def work() -> None:
            facts = {
                "health": health_as_json(self._records.health()),
                "settings": self._records.settings().shared(),
                "preferences": asdict(self._preferences.read()),
            }
            self._diagnostics.save(target, facts)

        def done(_: None) -> None:
            text = self.tr("Saved, without personal data: %1")
            health.show_message(text.replace("%1", breakable(target)), "good")

        def failed(error: Exception) -> bool:
            if isinstance(error, OSError):
                health.show_message(breakable(why_not_written(error, target)), "bad")
                return True
            return self._failed(error)

        self._work.run(work, *self._while_here(done, failed))

    def _check_trail(self) -> None:
        def show(problems: tuple[str, ...]) -> None:
            if problems:
                text = self.tr("The audit trail is not whole: %1").replace("%1", problems[0])
                self._area.health.show_message(text, "bad")
            else:
                self._area.health.show_message(self.tr("The audit trail is whole."), "good")

        self._run(self._records.trail_problems, show)

    def _run(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self._work.run(work, *self._while_here(done, self._failed))

    def _while_here(
        self, done: Callable[[Any], None], failed: Callable[[Exception], bool]
    ) -> tuple[Callable[[Any], None], Callable[[Exception], bool]]:
        """Return both for this visit of staff only: afterwards, what came of it is not shown.

        That the database cannot be used is shown to whoever is there.
        """
        visit = self._visit

        def show(result: Any) -> None:
            if visit is self._visit:
                done(result)

        def say(error: Exception) -> bool:
            if visit is self._visit:
                return failed(error)
            return self._failed(error) or isinstance(error, _NOT_SHOWN)

        return show, say

    def _failed(self, error: Exception) -> bool:
        if isinstance(error, DatabaseUnavailable):
            self._unavailable(error)
            return True
        return False
