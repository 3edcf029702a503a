"""Texts that count, outside of a QObject."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True)
class Context:
    """A context of the translations; name the variable that holds it like the context.

    In ``translate(context, text, "", n)`` lupdate takes the number for an encoding, which Qt 4 had
    there, and sees no plural forms; in ``Name.tr(text, "", n)`` it sees them.
    """

    name: str

    def tr(self, text: str, comment: str, n: int) -> str:
        """Return the translation of *text* that goes with *n*, which it has as ``%n``."""
        return QCoreApplication.translate(self.name, text, comment, n)
