"""The trainees of a class, kept in a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from demonstration.trainer.trainees import (
    BadTrainees,
    Run,
    Trainees,
    read_trainees,
    write_trainees,
)
from ui.saving import why_not_written
from verification.security.plain_file import file_words


class TraineeBook(QObject):
    """Keeps the trainees in a file; what cannot be written is kept in memory."""

    changed = Signal()

    def __init__(self, path: Path | None) -> None:
        """Without a *path*, nothing is kept."""
        super().__init__()
        self._path = path
        self.trainees = Trainees()
        #: Why the file could not be read or written, in words.
        self.problem = ""
        if path is not None:
            self._read(path)

    def _read(self, path: Path) -> None:
        try:
            self.trainees = read_trainees(path)
        except OSError as error:
            self.problem = file_words(error)
        except BadTrainees:
            # It is kept beside the new one, so that it can be repaired.
            path.replace(path.with_suffix(".damaged"))

    def become(self, trainees: Trainees) -> None:
        """Keep these from now on."""
        self.trainees, self.problem = trainees, ""
        if self._path is not None:
            try:
                write_trainees(self._path, trainees)
            except OSError as error:
                self.problem = why_not_written(error, self._path)
        self.changed.emit()

    def add_run(self, run: Run) -> None:
        """Keep one more run."""
        self.become(self.trainees.with_run(run))
