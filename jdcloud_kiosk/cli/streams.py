"""The terminal's streams: what is printed, where nothing can be, and where there are none."""

from __future__ import annotations

import errno
import io
import os
import signal
import sys
from gettext import pgettext as translate

from verification.domain.placeholders import fill, legible
from verification.security.plain_file import file_words

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EBADF)


class ClosedOutput(io.TextIOBase):
    """A standard output that the program was started without: nothing can be said to be printed."""

    def write(self, _text: str) -> int:
        """Raise OSError, as a stream that was closed later does."""
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))

    def fileno(self) -> int:
        """Return its usual number, which :func:`make_usable` has seen to."""
        return 1


def make_usable() -> None:
    """Let the terminal show what it can of a text, and the rest as escapes, never a traceback.

    Where the program was started without a stream, no file that is opened later gets its number:
    what a library prints would go into it.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            # The lowest that is free.
            os.set_inheritable(os.open(os.devnull, os.O_RDWR), True)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    if sys.stderr is None:
        sys.stderr = _nowhere()
    if sys.stdout is None:
        sys.stdout = ClosedOutput()


def need_no_output() -> None:
    """A window is to open: it is no fault that nothing can be printed."""
    if isinstance(sys.stdout, ClosedOutput):
        sys.stdout = _nowhere()


def _nowhere() -> io.TextIOWrapper:
    return io.TextIOWrapper(io.FileIO(os.devnull, "w"), "utf-8", "backslashreplace")


def is_of_output(error: OSError) -> bool:
    """Whether a stream could not be written: an error of the system about no file by name."""
    return error.filename is None and error.errno in _FULL


def not_printed(error: OSError) -> int:
    """Say that the output cannot be written; return the exit status."""
    if isinstance(error, BrokenPipeError):
        # The reader, such as "head", has closed the pipe; nothing more can be printed.
        _print_no_more()
        return 128 + getattr(signal, "SIGPIPE", 13)
    text = translate("Commands", "The output cannot be written: %1.")
    print(legible(fill(text, translate("Accounts", file_words(error)))), file=sys.stderr)
    _print_no_more()
    return 1


def _print_no_more() -> None:
    """Let what is still buffered go nowhere, instead of failing once more at the exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
