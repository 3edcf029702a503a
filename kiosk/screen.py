"""Which screen the kiosk shows: the one owner of that choice."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Signal


class Screen(StrEnum):
    """What fills the kiosk's window."""

    WAITING = "waiting"
    ATTRACT = "attract"
    STATION = "station"
    SIGN_IN = "sign_in"
    START = "start"
    SESSION = "session"
    STAFF_AREA = "staff_area"
    OUT_OF_SERVICE = "out_of_service"

    @property
    def is_for_visitors(self) -> bool:
        """Whether a visitor may be at it, and call the staff from it."""
        return self in (Screen.ATTRACT, Screen.START, Screen.SESSION)


#: The staff's screens, behind which the visitor's goes on.
_STAFF = frozenset({Screen.STATION, Screen.SIGN_IN, Screen.STAFF_AREA})


class Screens(QObject):
    """The visitor's screen, and what covers it: a fault before the staff, the staff before them.

    The visitor's goes on behind the staff's, and is there again when they leave. Emits
    :attr:`changed` whenever another screen is to be shown.
    """

    changed = Signal(object)  # Screen

    def __init__(self) -> None:
        super().__init__()
        self._visitor = Screen.WAITING
        self._cover: Screen | None = None
        self._shown = Screen.WAITING

    @property
    def current(self) -> Screen:
        """What is shown."""
        return self._cover or self._visitor

    @property
    def shows_staff_pages(self) -> bool:
        """Whether the sign-in or the staff area is on the screen."""
        return self.current in (Screen.SIGN_IN, Screen.STAFF_AREA)

    def show_start(self, *, has_notice: bool) -> None:
        """Serve a visitor at the start page; the attract page stays if there is no notice."""
        if has_notice or self._visitor is not Screen.ATTRACT:
            self._visitor = Screen.START
        self._notify()

    def show_session(self) -> None:
        """Serve a visitor at their session."""
        self._visitor = Screen.SESSION
        self._notify()

    def attract(self) -> None:
        """Invite the next visitor, if the start page is shown."""
        if self.current is Screen.START:
            self._visitor = Screen.ATTRACT
            self._notify()

    def begin(self) -> None:
        """A visitor touched the attract page."""
        self._visitor = Screen.START
        self._notify()

    def show_staff(self, screen: Screen) -> None:
        """Cover the visitor's screen, or a fault's, by one of the staff's."""
        if screen not in _STAFF:
            raise ValueError(f"{screen} is not the staff's")
        self._cover = screen
        self._notify()

    def leave_staff(self) -> None:
        """Show the visitor's screen again."""
        if self._cover in _STAFF:
            self._cover = None
            self._notify()

    def show_fault(self) -> None:
        """Cover everything: the kiosk is out of service."""
        self._cover = Screen.OUT_OF_SERVICE
        self._notify()

    def recover(self) -> None:
        """The fault is over: show the visitor's screen again."""
        if self._cover is Screen.OUT_OF_SERVICE:
            self._cover = None
            self._notify()

    def close(self) -> None:
        """Clear what was shown to a visitor: the kiosk was closed."""
        self._visitor = Screen.WAITING
        self.leave_staff()
        self._notify()

    def _notify(self) -> None:
        if self.current is not self._shown:
            self._shown = self.current
            self.changed.emit(self.current)
