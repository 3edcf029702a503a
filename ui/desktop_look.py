"""What a desktop asks of every program, as a value."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class DesktopLook:
    """What is asked for; nothing unless the desktop says so."""

    dark: bool = False
    high_contrast: bool = False
    reduced_motion: bool = False


#: A desktop that leaves everything to the program.
NO_WISHES = DesktopLook()
