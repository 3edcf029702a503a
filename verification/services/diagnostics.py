"""The program's log, what a crash leaves behind, and one file of it all for support staff.

Nothing in it names a person: identity numbers, passwords in addresses and the user's home folder
are masked in every line, as a second safeguard behind log calls that name no person.
"""

from __future__ import annotations

import contextlib
import copy
import errno
import faulthandler
import json
import logging
import logging.handlers
import os
import re
import sys
import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from verification.domain.local_time import minute_text
from verification.domain.masking import mask_identity_number
from verification.domain.placeholders import Sentence, Translate, as_written, said
from verification.domain.source_document import QT_TRANSLATE_NOOP
from verification.security.disk import replacing
from verification.security.plain_file import UnusableFile, file_sentence, require_plain
from verification.services.open_files import require_not_open

_log = logging.getLogger(__name__)

#: Bytes of one log file, and how many earlier ones are kept.
_LOG_SIZE, _LOGS_KEPT = 1_000_000, 4
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
#: A program that runs keeps a file of this name locked; one that is left over means a crash.
#: Its first line is the program's name. An empty one means nothing: its program is about to lock
#: it, or has closed.
_RUNNING = "running-{pid}.txt"
#: The same file, once a start has found it: kept while that program runs, as evidence.
_CRASH = "crash-{pid}.txt"
#: Seconds between two signs of life, the file's time.
_SIGN_OF_LIFE = 30.0

_IDENTITY_NUMBER = re.compile(r"(?<![0-9])[0-9]{17}[0-9Xx](?![0-9])")
_PASSWORD = re.compile(r"(://[^\s:/@]*):\S*@")


def masked(text: str) -> str:
    """Return *text* without identity numbers, passwords of addresses and the home folder."""
    text = _IDENTITY_NUMBER.sub(lambda found: mask_identity_number(found[0]), text)
    text = _PASSWORD.sub(r"\1:***@", text)
    home = str(Path.home())
    return text.replace(home, "~") if len(home) > 1 else text


class _MaskingFormatter(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return masked(super().format(record))


class _TerminalFormatter(_MaskingFormatter):
    """One line for the person at the terminal: how a bug came about is in the log.

    What is a :class:`Sentence` is said in the person's language; the log is in English.
    """

    def __init__(self, form: str, translate: Translate) -> None:
        super().__init__(form)
        self._translate = translate

    def formatException(self, ei: Any) -> str:  # noqa: ARG002 - logging's own name
        return ""

    def format(self, record: logging.LogRecord) -> str:
        # Another handler may have left its text of the exception; the next one makes its own.
        record.exc_text = None
        if isinstance(record.msg, Sentence):
            record = copy.copy(record)
            record.msg = said(record.msg, self._translate)
        return super().format(record).rstrip()


class _LogFile(logging.handlers.RotatingFileHandler):
    """A log that goes on growing while another program has it open.

    Windows does not allow renaming it then: each line would be lost, and an earlier log with it.
    """

    def doRollover(self) -> None:
        if sys.platform != "win32" or self._can_be_renamed():
            super().doRollover()

    def _can_be_renamed(self) -> bool:
        if self.stream:
            self.stream.close()
        path = Path(self.baseFilename)
        apart = path.with_name(f"{path.name}.rotating")
        try:
            path.rename(apart)
            apart.rename(path)
        except OSError:
            self.stream = self._open()
            return False
        return True


def start_log(
    path: Path, *, verbose: bool = False, translate: Translate = as_written
) -> Path | None:
    """Log to the file *path*, and warnings to the terminal, in its language; return the file.

    Uncaught exceptions, also of threads, go into it. Returns None, and says so on the terminal,
    where no file can be written: the program works without one.
    """
    root = logging.getLogger()
    root.setLevel(logging.DEBUG if verbose else logging.INFO)
    terminal = logging.StreamHandler()
    terminal.setLevel(logging.INFO if verbose else logging.WARNING)
    terminal.setFormatter(_TerminalFormatter(_FORMAT, translate))
    root.addHandler(terminal)
    _log_uncaught()
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if path.exists():
            # To open a pipe would wait for its reader.
            require_plain(path)
        handler = _LogFile(
            path,
            maxBytes=_LOG_SIZE,
            backupCount=_LOGS_KEPT,
            encoding="utf-8",
            errors="backslashreplace",
        )
    except OSError as error:
        _log.warning(
            Sentence("Log", "there is no log: %1 cannot be written (%2)").filled(
                path, file_sentence(error)
            )
        )
        return None
    handler.setFormatter(_MaskingFormatter(_FORMAT))
    root.addHandler(handler)
    # A full disk must not end in a traceback for each line that could not be written.
    logging.raiseExceptions = False
    return path


def _log_uncaught() -> None:
    def note(
        kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        _log.critical(
            "unexpected error: %s", kind.__name__, exc_info=(kind, error or kind(), trace)
        )

    def note_in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_type is not SystemExit:
            note(args.exc_type, args.exc_value, args.exc_traceback)

    def note_unraisable(args: sys.UnraisableHookArgs) -> None:
        note(args.exc_type, args.exc_value, args.exc_traceback)

    sys.excepthook = note
    threading.excepthook = note_in_thread
    sys.unraisablehook = note_unraisable


@dataclass(frozen=True)
class Crash:
    """A program that ended without closing.

    *at* is its last sign of life. *reason* is what the interpreter could still say; empty if it
    was killed or lost its power.
    """

    at: datetime
    reason: str
    program: str = ""


@dataclass(frozen=True)
class Diagnostics:
    """Where this process logs, and how the last one ended. Without a folder there is no log."""

    log_folder: Path | None = None
    crash: Crash | None = None

    def save(self, target: Path, facts: Mapping[str, object]) -> None:
        """Write :func:`save_diagnostics`' file. Raises OSError."""
        save_diagnostics(target, self.log_folder, facts)


class CrashWatch:
    """Notes that a window's *program* runs, so that the next start knows whether it closed.

    For windows only: a command's outcome is visible in its terminal.
    """

    def __init__(self, folder: Path, program: str, *, every: float = _SIGN_OF_LIFE) -> None:
        """*every* so many seconds comes a sign of life."""
        self._folder = folder
        self._program = program
        self._every = every
        self._path = folder / _RUNNING.format(pid=os.getpid())
        self._crash = folder / _CRASH.format(pid=os.getpid())
        self._file: IO[str] | None = None
        self._ended = threading.Event()

    def begin(self) -> Crash | None:
        """Watch from now on; return the newest crash since the last start, or None.

        What earlier crashes left is taken into the log. Where nothing can be written, nothing is
        watched.
        """
        found = sorted(self._left_over(), key=lambda one: one[0].at)
        for crash, path in found:
            reason = crash.reason or Sentence("Log", "killed, or the power went")
            _log.error(
                Sentence("Log", "%1 ended without closing; it was last alive at %2: %3").filled(
                    crash.program or Sentence("Log", "A program"), minute_text(crash.at), reason
                )
            )
            with contextlib.suppress(OSError):
                # The newest stays, for the command "status".
                path.replace(self._crash)
        with contextlib.suppress(OSError):
            self._file = self._path.open("w", encoding="utf-8")
            _lock(self._file, wait=True)
            self._file.write(f"{self._program}\n")
            self._file.flush()
            # What ends the interpreter itself (a bus error, a broken library) is written here.
            faulthandler.enable(self._file)
            threading.Thread(target=self._live, name="signs of life", daemon=True).start()
        return found[-1][0] if found else None

    def _live(self) -> None:
        while not self._ended.wait(self._every):
            with contextlib.suppress(OSError):
                os.utime(self._path)

    def end(self) -> None:
        """The program closes as it should."""
        self._ended.set()
        if self._file is not None:
            faulthandler.disable()
            with contextlib.suppress(OSError):
                # First: between unlocking and removing it, another start may read it.
                self._file.truncate(0)
            with contextlib.suppress(OSError):
                # It may hold a line for which the disk had no room.
                self._file.close()
            self._file = None
            with contextlib.suppress(OSError):
                self._path.unlink()
        with contextlib.suppress(OSError):
            self._crash.unlink()

    def _left_over(self) -> Iterable[tuple[Crash, Path]]:
        for path in self._folder.glob(_RUNNING.format(pid="*")):
            with contextlib.suppress(OSError):
                if crash := _left_by(path):
                    # What that program told of is older.
                    path.with_name(path.name.replace("running", "crash")).unlink(missing_ok=True)
                    yield crash, path


def noted_crash(folder: Path) -> Crash | None:
    """Return the newest crash that no later start has followed, or that an open window reports."""
    found = []
    for name in (_RUNNING, _CRASH):
        for path in folder.glob(name.format(pid="*")):
            with contextlib.suppress(OSError):
                found.append(_left_by(path))
    return max(filter(None, found), key=lambda crash: crash.at, default=None)


def _left_by(path: Path) -> Crash | None:
    """Return what a program's file says about its end; None if it says nothing.

    Raises OSError for a program that runs: its file is locked, or on Windows open.
    """
    require_plain(path)
    with path.open("r+", encoding="utf-8", errors="backslashreplace") as file:
        _lock(file)
        name, _, reason = file.read().partition("\n")
        at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        return Crash(at, masked(reason.strip()), name) if name else None


def _lock(file: IO[str], *, wait: bool = False) -> None:
    """Lock *file* until it is closed. Raises OSError if another program has, unless to *wait*."""
    if sys.platform != "win32":
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))


def versions() -> dict[str, str]:
    """Return what this program is made of: packages, Python, SQLite, operating system."""
    # Loaded late, as all that only a diagnosis needs: a start waits for this module.
    import importlib.metadata
    import platform
    import sqlite3

    found = {
        name: package.version
        for package in importlib.metadata.distributions()
        if (name := package.metadata["Name"])
    }
    return {
        **dict(sorted(found.items())),
        "Python": platform.python_version(),
        "SQLite": sqlite3.sqlite_version,
        "system": platform.platform(),
    }


def _is_ours(path: Path) -> bool:
    """Whether a file is what :func:`save_diagnostics` has written earlier."""
    import zipfile

    try:
        with zipfile.ZipFile(path) as archive:
            return "facts.json" in archive.namelist()
    except (OSError, zipfile.BadZipFile):
        return False


def save_diagnostics(target: Path, log_folder: Path | None, facts: Mapping[str, object]) -> None:
    """Write one zip file: every log, the versions, and *facts* as JSON, masked.

    Raises OSError: there is no file then.
    """
    import zipfile

    require_not_open(target)
    if target.is_file() and target.stat().st_size and not _is_ours(target):
        # Such as the only key file, by a slip of the finger.
        words = QT_TRANSLATE_NOOP("Accounts", "it holds something else: choose another name")
        raise UnusableFile(errno.EEXIST, words, str(target))
    text = json.dumps(
        {"versions": versions(), **facts}, indent=1, ensure_ascii=False, default=str, sort_keys=True
    )
    with (
        replacing(target) as file,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        archive.writestr("facts.json", masked(text))
        for path in sorted(filter(Path.is_file, log_folder.glob("*.log*"))) if log_folder else ():
            archive.writestr(
                path.name, masked(path.read_text(encoding="utf-8", errors="backslashreplace"))
            )
