"""Whether windows can be opened here. Qt itself ends the program where it finds no screen."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

#: How the files of Qt's platforms begin.
_PLUGIN = "libq"
#: Qt's platforms that need a display server, by the beginning of their names.
_SERVERS = {"xcb": "x11", "wayland": "wayland"}


def has_display(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether Qt will find a screen: the one that is named, or an X or Wayland server."""
    if not sys.platform.startswith("linux"):
        return True
    named = environment.get("QT_QPA_PLATFORM", "")
    if named:
        # A list of platforms to try, each with options: "wayland;xcb", "offscreen:size=800x600".
        kinds = [platform.split(":")[0] for platform in named.split(";")]
    else:
        kinds = ["wayland", "xcb"]
    return any(_answers(kind, environment) for kind in kinds)


def missing_platform(environment: Mapping[str, str] = os.environ) -> str:
    """Return the platform that is named, if Qt has none of this name: it would abort."""
    named = environment.get("QT_QPA_PLATFORM", "")
    kinds = [platform.split(":")[0].lower() for platform in named.split(";")]
    there = platforms(environment) if named else frozenset()
    return "" if not there or any(_plugin(kind) in there for kind in kinds) else named


def platforms(environment: Mapping[str, str] = os.environ) -> frozenset[str]:
    """Return the names of Qt's platforms that are installed; none where that is not known."""
    if not sys.platform.startswith("linux"):
        return frozenset()
    # Loaded late: only where a platform is named, which is rare.
    from PySide6.QtCore import QLibraryInfo

    folders = [Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "platforms")]
    if own := environment.get("QT_QPA_PLATFORM_PLUGIN_PATH"):
        folders += [Path(own), Path(own, "platforms")]
    more = environment.get("QT_PLUGIN_PATH", "").split(os.pathsep)
    folders += [Path(one, "platforms") for one in more if one]
    found = (path for folder in folders for path in folder.glob(f"{_PLUGIN}*.so"))
    return frozenset(path.stem.removeprefix(_PLUGIN) for path in found)


def _plugin(platform: str) -> str:
    """Return the plugin of a platform: "wayland-egl" is a way of "wayland"."""
    return platform.partition("-")[0]


def _answers(platform: str, environment: Mapping[str, str]) -> bool:
    server = next((one for start, one in _SERVERS.items() if platform.startswith(start)), None)
    match server:
        case "x11":
            return bool(environment.get("DISPLAY")) and _x11_answers(environment["DISPLAY"])
        case "wayland":
            # Without a name, a compositor's own default.
            name = environment.get("WAYLAND_DISPLAY") or (
                "wayland-0" if environment.get("XDG_SESSION_TYPE") == "wayland" else ""
            )
            return bool(name) and _wayland_answers(name)
        case _:
            # A platform without a server, such as "offscreen": it was chosen on purpose.
            return True


def _x11_answers(display: str) -> bool:
    """Whether the server is there and lets this user in."""
    # Loaded late: where the screen is the program's own, there is nothing to ask.
    import ctypes

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # not known: let Qt try
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(os.fsencode(display), None)
    if xcb.xcb_connection_has_error(connection):
        xcb.xcb_disconnect(connection)
        return False
    # Left open: a server that loses its only client restarts, and accepts no client meanwhile.
    return True


def _wayland_answers(name: str) -> bool:
    import ctypes

    try:
        wayland = ctypes.CDLL("libwayland-client.so.0")
    except OSError:
        return True
    wayland.wl_display_connect.restype = ctypes.c_void_p
    wayland.wl_display_disconnect.argtypes = [ctypes.c_void_p]
    display = wayland.wl_display_connect(os.fsencode(name))
    if display is None:
        return False
    wayland.wl_display_disconnect(display)
    return True
