"""Writes the files that staff asks for: exports, backups, diagnostics; off the GUI thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from kiosk.folders import UnusableFolder, unusable_folders
from kiosk.preferences import Preferences, PreferencesFile
from kiosk.settings_file import NoSettings, read_settings, write_settings
from kiosk.slip.printers import Trouble
from kiosk.slip.printing import NoPrinter, copy_view, print_slip
from kiosk.staff_area.area import HISTORY, StaffArea
from kiosk.staff_area.folder_words import folder_text
from kiosk.staff_area.visit import Visit
from kiosk.staff_presenter import StaffPresenter
from ui.background_work import BackgroundWork
from ui.fault_wording import fault_text
from ui.saving import why_not_written
from ui.staff_wording import breakable
from verification.domain.history import RecordFilter, SessionRecord
from verification.domain.placeholders import fill, said
from verification.domain.tone import Tone
from verification.security.plain_file import file_words
from verification.services.diagnostics import Diagnostics
from verification.services.export import ExportCancelled, ExportFormat, ExportTooLong
from verification.services.fault_words import target_words
from verification.services.history import HistoryService
from verification.services.maintenance import UnusableBackup
from verification.services.status import health_as_json
from verification.store.copies.backups import UnusableTarget
from verification.store.database import DatabaseUnavailable


@dataclass(frozen=True, eq=False)
class _Export:
    """One that is under way, or waits for another's."""

    by: str
    cancelled: threading.Event


class StaffFileWork(QObject):
    """What was asked for in one *visit* is answered in it, or never; an export in the next one."""

    _export_moved = Signal(object, float)  # _Export, and how far it is

    def __init__(
        self,
        area: StaffArea,
        staff: StaffPresenter,
        records: HistoryService,
        preferences: PreferencesFile,
        diagnostics: Diagnostics,
        visit: Visit,
        work: BackgroundWork,
    ) -> None:
        """*work* is what backups and diagnostics wait for; an export has a thread of its own."""
        super().__init__(area)
        self._area = area
        self._staff = staff
        self._records = records
        self._preferences = preferences
        self._diagnostics = diagnostics
        self._visit = visit
        self._work = work
        # An export takes its time; today's figures do not wait for it.
        self._export_work = BackgroundWork(self)
        # A printer may be out of paper.
        self._printing = BackgroundWork(self)
        self._exports: list[_Export] = []
        #: Member of the staff -> what became of their export, until they have seen it.
        self._untold: dict[str, tuple[str, Tone]] = {}
        area.history.export_wanted.connect(self._export)
        area.history.slip_wanted.connect(self._print_again)
        area.history.export_cancelled.connect(self._cancel_export)
        area.history.handovers.save_wanted.connect(self._save_handover)
        area.reports.save_wanted.connect(self._save_report)
        area.health.backup_wanted.connect(self._back_up)
        area.health.diagnostics_wanted.connect(self._save_diagnostics)
        area.settings.export_wanted.connect(self._export_settings)
        area.settings.import_wanted.connect(self._import_settings)
        self._export_moved.connect(self._show_progress)

    def leave(self) -> None:
        """Show nothing more of an export; it goes on, and a backup that runs is completed."""
        self._area.history.show_progress(None)

    def tell(self) -> None:
        """Say what became of an export whose end who looks has not seen."""
        told = self._untold.pop(self._staff.current_staff, None)
        if told is not None:
            self._area.history.show_message(*told)

    def close(self) -> None:
        """Stop, once what runs has ended; exports are given up."""
        for export in self._exports:
            export.cancelled.set()
        self._export_work.close()
        self._printing.close()

    def _cancel_export(self) -> None:
        for export in self._exports:
            if export.by == self._staff.current_staff:
                export.cancelled.set()

    def _export(self, wanted: RecordFilter, target: Path, kind: ExportFormat) -> None:
        history = self._area.history
        headings, by = history.model.headings(), self._staff.current_staff
        export = _Export(by, threading.Event())
        self._exports.append(export)
        history.show_progress(0.0)

        def go_on(share: float) -> bool:
            if share >= 1:
                # Who was removed meanwhile gets no file.
                self._records.limit_of(by)
            self._export_moved.emit(export, share)
            return not export.cancelled.is_set()

        def work() -> int:
            return self._records.export(
                wanted, target, kind, headings, history.model.cells, go_on, by
            )

        def say(text: str, tone: Tone) -> None:
            self._untold[by] = text, tone
            end()
            if self._area.tab == HISTORY and self._is_there(by):
                self.tell()

        def end() -> None:
            self._exports.remove(export)
            if self._is_there(by):
                history.show_progress(None)

        def done(count: int) -> None:
            say(fill(self.tr("%n sessions saved: %1", "", count), breakable(target)), Tone.GOOD)

        def failed(error: Exception) -> bool:
            match error:
                case ExportCancelled():
                    say(self.tr("The export was cancelled. Nothing was saved."), Tone.CALM)
                case ExportTooLong():
                    text = self.tr("Too many for one worksheet. Choose a shorter period, or CSV.")
                    say(text, Tone.BAD)
                case OSError():
                    say(breakable(why_not_written(error, target)), Tone.BAD)
                case _:
                    end()
                    return say_else(error)
            return True

        # It may take longer than staff stay: it is told when they come back.
        _, say_else = self._visit.during(lambda _: None, lambda _: False)
        self._export_work.run(work, done, failed)

    def _is_there(self, name: str) -> bool:
        return self._area.isVisible() and self._staff.current_staff == name

    def _show_progress(self, export: _Export, share: float) -> None:
        if not export.cancelled.is_set() and self._is_there(export.by):
            self._area.history.show_progress(share)

    def _print_again(self, record: SessionRecord) -> None:
        history, view = self._area.history, copy_view(record)
        by = self._staff.current_staff
        history.show_printing(True)

        def work() -> None:
            self._records.limit_of(by)
            preferences = self._preferences.read()
            print_slip(view, preferences.printer, preferences.slip_paper)
            self._records.note_slip(by)

        def done(_: None) -> None:
            history.show_message(self.tr("The slip is being printed, as a copy."), Tone.GOOD)

        def failed(error: Exception) -> bool:
            if not isinstance(error, NoPrinter):
                return False
            match error.trouble:
                case Trouble.NO_PAPER:
                    text = self.tr("The printer is out of paper.")
                case Trouble.MISSING:
                    text = self.tr(
                        "This kiosk has no printer for slips. Connect one, and choose it in "
                        "Settings."
                    )
                case _:
                    text = self.tr(
                        "The printer cannot be reached. Check it, and the choice in Settings."
                    )
            history.show_message(text, Tone.BAD)
            return True

        show, say = self._visit.during(done, failed)

        def printed(result: None) -> None:
            history.show_printing(False)
            show(result)

        def not_printed(error: Exception) -> bool:
            history.show_printing(False)
            return say(error)

        self._printing.run(work, printed, not_printed)

    def _save_report(self, target: Path, content: bytes) -> None:
        self._save(self._records.save_report, target, content, self._area.reports.show_saved)

    def _save_handover(self, target: Path, content: bytes) -> None:
        show = self._area.history.handovers.show_saved
        self._save(self._records.save_handover, target, content, show)

    def _save(
        self,
        save: Callable[[Path, bytes, str], None],
        target: Path,
        content: bytes,
        show: Callable[[Path, OSError | None], None],
    ) -> None:
        by = self._staff.current_staff

        def failed(error: Exception) -> bool:
            if isinstance(error, OSError):
                show(target, error)
                return True
            return False

        self._work.run(
            lambda: save(target, content, by),
            *self._visit.during(lambda _: show(target, None), failed),
        )

    def _back_up(self, target: Path) -> None:
        health = self._area.health

        def done(_: None) -> None:
            text = self.tr("Backed up and checked: %1. Keep a copy of the key apart from it.")
            health.show_message(fill(text, breakable(target)), Tone.GOOD)
            show, say = self._visit.during(health.show_health, lambda _: False)
            self._work.run(self._records.health, show, say)

        def failed(error: Exception) -> bool:
            if isinstance(error, OSError):
                health.show_message(breakable(why_not_written(error, target)), Tone.BAD)
                return True
            if isinstance(error, UnusableTarget):
                words = target_words(error.reason, QCoreApplication.translate)
                health.show_message(words, Tone.BAD)
                return True
            match error:
                case UnusableBackup():
                    why = said(error, QCoreApplication.translate)
                case DatabaseUnavailable():
                    why = fault_text(error.fault, error.key_id)
                case _:
                    return False
            health.show_message(fill(self.tr("The backup did not work: %1"), why), Tone.BAD)
            return True

        by = self._staff.current_staff
        self._work.run(lambda: self._records.back_up(target, by), *self._visit.during(done, failed))

    def _save_diagnostics(self, target: Path) -> None:
        health, by = self._area.health, self._staff.current_staff

        def work() -> None:
            self._records.limit_of(by)
            facts = {
                "health": health_as_json(self._records.health()),
                "settings": self._records.settings().shared(),
                "preferences": asdict(self._preferences.read()),
            }
            self._diagnostics.save(target, facts)
            self._records.note_diagnostics(by)

        def done(_: None) -> None:
            text = self.tr("Saved, without personal data: %1")
            health.show_message(fill(text, breakable(target)), Tone.GOOD)

        def failed(error: Exception) -> bool:
            if isinstance(error, OSError):
                health.show_message(breakable(why_not_written(error, target)), Tone.BAD)
                return True
            return False

        self._work.run(work, *self._visit.during(done, failed))

    def _export_settings(self, target: Path, preferences: Preferences) -> None:
        settings, by = self._area.settings, self._staff.current_staff

        def work() -> None:
            self._records.limit_of(by)
            write_settings(target, preferences)
            self._records.note_settings(by)

        def done(_: None) -> None:
            text = self.tr("Saved, without the station's name and without passwords: %1")
            settings.show_message(fill(text, breakable(target)), Tone.GOOD)

        def failed(error: Exception) -> bool:
            if isinstance(error, OSError):
                settings.show_message(breakable(why_not_written(error, target)), Tone.BAD)
                return True
            return False

        self._work.run(work, *self._visit.during(done, failed))

    def _import_settings(self, source: Path, before: Preferences) -> None:
        settings = self._area.settings

        def work() -> tuple[Preferences, tuple[UnusableFolder, ...]]:
            found = read_settings(source, before)
            return found, unusable_folders(found)

        def done(result: tuple[Preferences, tuple[UnusableFolder, ...]]) -> None:
            found, folders = result
            if settings.fill_in(found):
                text = self.tr("Taken from %1. Look at the changes, then save them.")
            else:
                text = self.tr("This kiosk is set as %1 says already.")
            lines = [fill(text, source.name), *map(folder_text, folders)]
            settings.show_message("\n".join(lines), Tone.BAD if folders else Tone.CALM)

        def failed(error: Exception) -> bool:
            match error:
                case NoSettings(name=""):
                    text = self.tr("%1 has no settings of a kiosk. Nothing was changed.")
                case NoSettings():
                    text = self.tr('%1 cannot be used: "%2" cannot be so. Nothing was changed.')
                case OSError():
                    text = self.tr("%1 cannot be read: %2. Nothing was changed.")
                case _:
                    return False
            why = (
                error.name
                if isinstance(error, NoSettings)
                else QCoreApplication.translate("Accounts", file_words(error))
            )
            settings.show_message(fill(text, source.name, why), Tone.BAD)
            return True

        self._work.run(work, *self._visit.during(done, failed))
