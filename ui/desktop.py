"""What the desktop asks of every program: dark, high contrast, no motion. Read without waiting.

Linux: the portal's settings (``org.freedesktop.appearance``), and GNOME's and KDE's own, which the
portal passes on. Elsewhere, nothing is asked.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant

from ui.desktop_look import NO_WISHES, DesktopLook

_SERVICE = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_SETTINGS = "org.freedesktop.portal.Settings"
_COLOURS = ("org.freedesktop.appearance", "color-scheme")
_CONTRAST = ("org.freedesktop.appearance", "contrast")
_MOTION = ("org.freedesktop.appearance", "reduced-motion")
_GNOME_CONTRAST = ("org.gnome.desktop.a11y.interface", "high-contrast")
_GNOME_MOTION = ("org.gnome.desktop.interface", "enable-animations")
_KDE_MOTION = ("org.kde.kdeglobals.KDE", "AnimationDurationFactor")
KEYS = (_COLOURS, _CONTRAST, _MOTION, _GNOME_CONTRAST, _GNOME_MOTION, _KDE_MOTION)
#: Slots as Qt's SLOT() writes them.
_TOLD, _FAILED = "1told(QDBusMessage)", "1failed(QDBusError,QDBusMessage)"
_CHANGED = "1read_again(QString,QString,QDBusVariant)"

#: A setting: where it is, and what it is called.
Key = tuple[str, str]


def look_of(settings: Mapping[Key, object]) -> DesktopLook:
    """Return what these settings ask for; those that are missing, or mean nothing, ask nothing."""
    animations = settings.get(_GNOME_MOTION)
    return DesktopLook(
        dark=settings.get(_COLOURS) == 1,
        high_contrast=settings.get(_CONTRAST) == 1 or settings.get(_GNOME_CONTRAST) is True,
        reduced_motion=settings.get(_MOTION) == 1
        or animations is False
        or _is_zero(settings.get(_KDE_MOTION)),
    )


def _is_zero(value: object) -> bool:
    """KDE writes its numbers as text."""
    try:
        return value is not None and float(str(value)) == 0
    except ValueError:
        return False


class Desktop(QObject):
    """Emits :attr:`changed` with a :class:`DesktopLook` once it is read, and at each change."""

    changed = Signal(object)

    def __init__(self, bus: QDBusConnection | None = None) -> None:
        super().__init__()
        self._bus = bus or _session_bus()
        self._settings: dict[Key, object] = {}
        self._questions: list[_Question] = []
        self.look = NO_WISHES
        if self._bus is not None:
            self._bus.connect(_SERVICE, _PATH, _SETTINGS, "SettingChanged", self, _CHANGED)  # type: ignore[call-overload]

    def read(self) -> None:
        """Ask for everything; the answers come later, or never."""
        if self._bus is None:
            return
        self._questions = [_Question(self, key) for key in KEYS]
        for question in self._questions:
            question.ask(self._bus)

    @Slot(str, str, QDBusVariant)
    def read_again(self, space: str, name: str, _value: object) -> None:
        """The desktop was set up in another way."""
        if (space, name) in KEYS:
            self.read()

    def answer(self, key: Key, value: object) -> None:
        """Take an answer; None where the desktop knows no such setting."""
        self._settings[key] = value
        look = look_of(self._settings)
        if len(self._settings) == len(KEYS) and look != self.look:
            self.look = look
            self.changed.emit(look)


class _Question(QObject):
    """One setting that was asked for."""

    def __init__(self, desktop: Desktop, key: Key) -> None:
        super().__init__(desktop)
        self._desktop = desktop
        self._key = key

    def ask(self, bus: QDBusConnection) -> None:
        call = QDBusMessage.createMethodCall(_SERVICE, _PATH, _SETTINGS, "Read")
        call.setArguments(list(self._key))
        # The stubs say bytes, the binding takes text.
        bus.callWithCallback(call, self, _TOLD, _FAILED)  # type: ignore[call-overload]

    @Slot(QDBusMessage)
    def told(self, reply: QDBusMessage) -> None:
        value = next(iter(reply.arguments()), None)
        # A variant within a variant.
        while isinstance(value, QDBusVariant):
            value = value.variant()
        self._desktop.answer(self._key, value)

    @Slot("QDBusError,QDBusMessage")
    def failed(self, _error: object, _call: QDBusMessage) -> None:
        self._desktop.answer(self._key, None)


def _session_bus() -> QDBusConnection | None:
    """Return the session's bus where there is one already: to start one would take a while."""
    if not sys.platform.startswith("linux") or not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return None
    bus = QDBusConnection.sessionBus()
    return bus if bus.isConnected() else None
