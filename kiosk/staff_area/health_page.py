"""Whether everything is in order: database, disk, clock, backups, versions, kiosks."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal, qVersion
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kiosk.staff_area.files import StaffFiles
from kiosk.staff_area.parts import staff_button
from kiosk.weekly_report import NotWritten
from ui.buttons import Kind
from ui.icons import Icon
from ui.saving import why_not_written
from ui.signs import Sign
from ui.staff_wording import breakable, time_text
from ui.widgets import make_card, make_label, named, show_notice, stand
from verification.domain.placeholders import captioned, fill, listed
from verification.domain.settings import CLOCK_TOLERANCE
from verification.domain.tone import Tone
from verification.services.diagnostics import Crash
from verification.services.history import Health
from verification.services.status import LITTLE_DISK, OLD_BACKUP, SILENT, size_words
from verification.store.backend import ServerBackup
from verification.store.sqlite.version import has_wal_reset_fault


@dataclass(frozen=True)
class HealthLine:
    """One thing; *tone* is LATE for what needs attention, else GOOD."""

    title: str
    text: str
    tone: Tone


class HealthPage(QWidget):
    """Emits what staff wants done."""

    backup_wanted = Signal(object)  # Path
    check_wanted = Signal()
    diagnostics_wanted = Signal(object)  # Path
    quit_requested = Signal()

    def __init__(self, files: StaffFiles) -> None:
        super().__init__()
        self.setObjectName("healthPage")
        self.files = files
        self._health: Health | None = None
        self._lines = [_Line(name) for name in _NAMES]
        self._report = _Line("report")
        self._report.hide()
        self._not_written: NotWritten | None = None
        self._backup = staff_button("backupButton")
        self._check = staff_button("checkTrailButton")
        self._diagnostics = staff_button("saveDiagnosticsButton")
        self._quit = staff_button("quitButton", Kind.BARE, Icon.QUIT)
        self._crash: Crash | None = None
        self._message = make_label("notice", "healthMessageLabel")
        self._message.hide()
        card = make_card()
        inner = QVBoxLayout(card)
        inner.setContentsMargins(16, 14, 16, 14)
        inner.setSpacing(14)
        self._columns: QBoxLayout = QHBoxLayout()
        self._columns.setSpacing(14)
        half = -(-len(self._lines) // 2)
        for lines in (self._lines[:half], self._lines[half:]):
            side = QVBoxLayout()
            side.setSpacing(14)
            for line in lines:
                side.addWidget(line)
            side.addStretch(1)
            self._columns.addLayout(side, 1)
        inner.addWidget(self._report)
        inner.addLayout(self._columns)
        self._buttons = buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._backup)
        buttons.addWidget(self._check)
        buttons.addWidget(self._diagnostics)
        buttons.addStretch(1)
        buttons.addWidget(self._quit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._message)
        column.addWidget(card)
        column.addLayout(buttons)
        column.addStretch(1)
        self._quit.clicked.connect(self.quit_requested)
        self._backup.clicked.connect(self._ask_for_backup)
        self._check.clicked.connect(self.check_wanted)
        self._diagnostics.clicked.connect(self._ask_for_diagnostics)

    def set_narrow(self, narrow: bool) -> None:
        """Put the lines into one column, or into two."""
        stand(self._buttons, narrow=narrow)
        stand(self._columns, narrow=narrow)

    def _ask_for_backup(self) -> None:
        self.files.ask_to_save(self.tr("Back up"), "kiosk-backup", "db", self.backup_wanted.emit)

    def _ask_for_diagnostics(self) -> None:
        title = self.tr("Save diagnostics")
        self.files.ask_to_save(title, "kiosk-diagnostics", "zip", self.diagnostics_wanted.emit)

    def note_crash(self, crash: Crash | None) -> None:
        """Remember how the program ended the last time; None if it closed as it should."""
        self._crash = crash

    def note_report(self, problem: NotWritten | None) -> None:
        """Say why the week's report is not in its folder; nothing of it while all is well."""
        self._not_written = problem
        self._report.setVisible(problem is not None)
        self._say_not_written()

    def _say_not_written(self) -> None:
        if self._not_written is None:
            return
        target = self._not_written.target
        text = why_not_written(self._not_written.error, target)
        self._report.render_view(
            HealthLine(
                self.tr("Each week's report"), f"{text}\n{breakable(target.parent)}", Tone.LATE
            )
        )

    def show_health(self, health: Health) -> None:
        """Show how things are."""
        self._health = health
        self.retranslate()

    def show_message(self, text: str, tone: Tone) -> None:
        """Show the outcome of a backup or a check."""
        show_notice(self._message, text, tone)

    def hide_message(self) -> None:
        """What was said is over."""
        self._message.hide()

    def retranslate(self) -> None:
        """Set every text in the present language."""
        self._backup.set_words(self.tr("Back up now"))
        self._check.set_words(self.tr("Check the audit trail"))
        self._diagnostics.set_words(self.tr("Save diagnostics"))
        self._quit.set_words(self.tr("Quit the program"))
        self._say_not_written()
        if self._health is not None:
            # A server is backed up there, by its own tools (docs/fleet.md).
            self._backup.setVisible(self._health.server_backup is None)
            for line, view in zip(self._lines, self._view(self._health), strict=True):
                line.render_view(view)
            late = self._last_backup(self._health).tone is not Tone.GOOD
            self._backup.set_kind(Kind.PRIMARY if late else Kind.SECONDARY)

    def _view(self, health: Health) -> tuple[HealthLine, ...]:
        return (
            HealthLine(
                self.tr("Database"),
                f"{breakable(health.database)} · {size_words(health.database_bytes)}",
                Tone.GOOD,
            ),
            self._disk(health),
            self._clock(health),
            self._last_backup(health),
            self._kiosks(health),
            self._keys(health),
            self._version(health),
            self._last_end(),
        )

    def _version(self, health: Health) -> HealthLine:
        parts = [
            health.version,
            fill(self.tr("schema %1"), health.schema),
            f"Python {health.python}",
            f"Qt {qVersion()}",
        ]
        if health.disk_free_bytes is None:
            # The data is on a server: no SQLite is in use.
            return HealthLine(self.tr("Version"), " · ".join(parts), Tone.GOOD)
        text = " · ".join((*parts, f"SQLite {sqlite3.sqlite_version}"))
        if not has_wal_reset_fault(sqlite3.sqlite_version):
            return HealthLine(self.tr("Version"), text, Tone.GOOD)
        text += "\n" + self.tr(
            "This release of SQLite can damage a database in rare cases. Back up every day, and "
            "have the operating system updated (SQLite 3.51.3 or newer)."
        )
        return HealthLine(self.tr("Version"), text, Tone.LATE)

    def _last_end(self) -> HealthLine:
        title = self.tr("Last exit")
        if self._crash is None:
            return HealthLine(title, self.tr("The program closed normally."), Tone.GOOD)
        text = self.tr(
            "The program ended unexpectedly at %1. Save the diagnostics and send them to your "
            "technical support."
        )
        return HealthLine(title, fill(text, time_text(self._crash.at)), Tone.LATE)

    def _disk(self, health: Health) -> HealthLine:
        if health.disk_free_bytes is None:
            return HealthLine(
                self.tr("Disk"),
                self.tr("Managed by the database server's administrator."),
                Tone.GOOD,
            )
        text = fill(self.tr("%1 free"), size_words(health.disk_free_bytes))
        if health.disk_free_bytes >= LITTLE_DISK:
            return HealthLine(self.tr("Disk"), text, Tone.GOOD)
        return HealthLine(self.tr("Disk"), text + self.tr(": please make room soon."), Tone.LATE)

    def _clock(self, health: Health) -> HealthLine:
        title, now = self.tr("Clock"), time_text(health.now)
        if health.clock_ahead <= CLOCK_TOLERANCE:
            return HealthLine(title, now, Tone.GOOD)
        text = self.tr(
            "%1. Something was stored with a later time: compare the clocks of all kiosks."
        )
        return HealthLine(title, fill(text, now), Tone.LATE)

    def _last_backup(self, health: Health) -> HealthLine:
        if health.server_backup is not None:
            return self._server_backup(health.server_backup)
        title, last = self.tr("Last backup"), health.last_backup
        if last is None:
            return HealthLine(title, self.tr("Never. Please make one today."), Tone.LATE)
        if health.now - last > OLD_BACKUP:
            text = fill(self.tr("%1: please make another."), time_text(last))
            return HealthLine(title, text, Tone.LATE)
        return HealthLine(title, time_text(last), Tone.GOOD)

    def _server_backup(self, archive: ServerBackup) -> HealthLine:
        title, at = self.tr("Backup of the server"), archive.archived_at
        if archive.failing:
            text = self.tr(
                "The server cannot archive its log at the moment: please tell the database "
                "administrator."
            )
            return HealthLine(title, text, Tone.LATE)
        text = self.tr("Made by the database administrator.")
        if not archive.archiving:
            text += self.tr(" Its log is not archived continuously.")
        elif at is not None:
            text += fill(self.tr(" Its log was last archived %1."), time_text(at))
        return HealthLine(title, text, Tone.GOOD)

    def _keys(self, health: Health) -> HealthLine:
        if not health.missing_keys:
            return HealthLine(self.tr("Keys"), self.tr("All are here."), Tone.GOOD)
        text = self.tr(
            "This computer lacks %1, which other kiosks have. Before it is used, run there: "
            "jdcloud-kiosk keys export FILE, and here: jdcloud-kiosk keys import FILE"
        )
        missing = listed(health.missing_keys, QCoreApplication.translate)
        return HealthLine(self.tr("Keys"), fill(text, missing), Tone.LATE)

    def _kiosks(self, health: Health) -> HealthLine:
        parts, silent = [], False
        for kiosk in health.kiosks:
            quiet = health.now - kiosk.last_seen_at > SILENT
            silent = silent or (quiet and not kiosk.revoked)
            if kiosk.revoked:
                state = self.tr("revoked")
            elif quiet:
                state = fill(self.tr("last seen %1"), time_text(kiosk.last_seen_at))
            else:
                state = self.tr("in service")
            parts.append(captioned(kiosk.station, state, QCoreApplication.translate))
        return HealthLine(
            self.tr("Kiosks"), "\n".join(parts) or "–", Tone.LATE if silent else Tone.GOOD
        )


_NAMES = ("database", "disk", "clock", "backup", "kiosks", "keys", "version", "crash")


class _Line(QWidget):
    def __init__(self, name: str) -> None:
        super().__init__()
        self._sign = Sign(Icon.GOOD, 22, line=1.1)
        self._title = named(QLabel(), f"{name}HealthTitle")
        self._title.setProperty("role", "value")
        self._text = make_label("", f"{name}HealthLabel")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._text)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def render_view(self, view: HealthLine) -> None:
        good = view.tone is Tone.GOOD
        self._sign.show_icon(Icon.GOOD if good else Icon.WARNING, "good" if good else "warn")
        self._title.setText(view.title)
        self._text.setText(view.text)
