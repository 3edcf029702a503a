"""Writes what a person asked for to a file of their choice, and says the outcome."""

from __future__ import annotations

import errno
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from ui.widgets import show_notice
from verification.domain.placeholders import fill
from verification.domain.tone import Tone
from verification.security.disk import write_file


def why_not_written(error: OSError, path: Path) -> str:
    """Return why *path* cannot be written and what to do, in the present language."""
    translate = QCoreApplication.translate
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            text = translate("Saving", "%1 cannot be saved: the disk is full. Make room there.")
        case errno.EACCES | errno.EPERM | errno.EROFS:
            text = translate(
                "Saving",
                "%1 cannot be saved: this folder or file is write-protected. Choose another.",
            )
        case errno.ENOENT | errno.ENOTDIR | errno.EISDIR | errno.EEXIST | errno.ENODEV:
            text = translate(
                "Saving", "%1 cannot be saved: there is no such folder. Choose another."
            )
        case errno.ENAMETOOLONG | errno.EINVAL | errno.EILSEQ:
            text = translate("Saving", "%1 cannot be saved: choose a shorter, simpler name.")
        case _:
            text = translate("Saving", "%1 cannot be saved (%2). Try another folder or drive.")
    return fill(text, path.name, error.strerror or type(error).__name__)


def save_text(path: Path, text: str, message: QLabel) -> bool:
    """Write *text* in UTF-8; *message* says that it was saved, or why not and what to do.

    Returns whether it was saved.
    """
    try:
        write_file(path, text.encode())
    except OSError as error:
        show_notice(message, why_not_written(error, path), Tone.BAD)
        return False
    saved = QCoreApplication.translate("Saving", "Saved.")
    show_notice(message, saved, Tone.GOOD)
    return True
