"""Python's own way to import, where Qt's binding has put itself before it."""

from __future__ import annotations

import builtins

# It is what takes the imports over.
import PySide6.QtCore  # noqa: F401


def import_plainly() -> None:
    """Let Python import in its own way from now on.

    For the sake of ``from __feature__ import``, which nothing here uses, PySide6 reads the source
    of every module that is imported later, and keeps it in memory: a sixth of a start's time, and
    30 MiB.
    """
    former = getattr(builtins, "__orig_import__", None)
    if former is not None:
        builtins.__import__ = former
