"""Whether windows can be opened here. Qt itself ends the program where it finds no screen."""

from __future__ import annotations

import ctypes
import os
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from verification.domain.placeholders import Sentence

#: How the files of Qt's platforms begin.
_PLUGIN = "libq"
#: Qt's platforms that need a display server, by the beginning of their names.
_SERVERS = {"xcb": "x11", "wayland": "wayland"}
#: What the dynamic linker says of a library that is not installed.
_MISSING = re.compile(
    r"(?P<name>lib[\w+.-]+?)\.so\.(?P<number>\d+): cannot open shared object file"
)


def has_display(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether Qt will find a screen: the one that is named, or an X or Wayland server."""
    if not sys.platform.startswith("linux"):
        return True
    return any(_answers(kind, environment) for kind in _wanted(environment))


def _wanted(environment: Mapping[str, str]) -> list[str]:
    """Return the platforms that Qt tries."""
    # Of a list, each may have options: "wayland;xcb", "offscreen:size=800x600".
    named = environment.get("QT_QPA_PLATFORM") or "wayland;xcb"
    return [platform.split(":")[0].lower() for platform in named.split(";")]


def missing_platform(environment: Mapping[str, str] = os.environ) -> str:
    """Return the platform that is named, if Qt has none of this name: it would abort."""
    named = environment.get("QT_QPA_PLATFORM", "")
    there = platforms(environment) if named else frozenset()
    has = any(_plugin(kind) in there for kind in _wanted(environment))
    return "" if not there or has else named


def why_no_platform_loads(environment: Mapping[str, str] = os.environ) -> Sentence | None:
    """Return why none of the platforms with a screen can be loaded: Qt would abort.

    Mostly, they need a library of the system that is not installed, such as libxcb-cursor.
    """
    kinds = [_plugin(kind) for kind in _wanted(environment) if _answers(kind, environment)]
    reason = None
    for file in _files(environment):
        if _name(file) not in kinds:
            continue
        try:
            ctypes.CDLL(str(file))
        except OSError as error:
            reason = reason or not_loaded(str(error))
        else:
            return None
    return reason


def not_loaded(error: str) -> Sentence:
    """Return what to do about a library that cannot be loaded, by the dynamic linker's words."""
    if (missing := _MISSING.match(error)) is None:
        return Sentence("Commands", "Qt cannot be loaded, so no window can open: %1.").filled(error)
    library, name, number = missing[0].partition(":")[0], missing["name"], missing["number"]
    # As Debian names a library's package.
    package = f"{name}{'-' if name[-1].isdigit() else ''}{number}".lower()
    return Sentence(
        "Commands",
        "The system's library %1 is missing, so Qt can open no window. Install it, then start "
        "this again. In Debian and Ubuntu: apt install %2",
    ).filled(library, package)


def platforms(environment: Mapping[str, str] = os.environ) -> frozenset[str]:
    """Return the names of Qt's platforms that are installed; none where that is not known."""
    return frozenset(map(_name, _files(environment)))


def _files(environment: Mapping[str, str]) -> Iterator[Path]:
    """Yield the files of Qt's platforms, in the order in which Qt looks for them."""
    if not sys.platform.startswith("linux"):
        return
    # Loaded late: the commands need no Qt.
    from PySide6.QtCore import QLibraryInfo

    folders: list[Path] = []
    if own := environment.get("QT_QPA_PLATFORM_PLUGIN_PATH"):
        folders += [Path(own), Path(own, "platforms")]
    more = environment.get("QT_PLUGIN_PATH", "").split(os.pathsep)
    folders += [Path(one, "platforms") for one in more if one]
    folders.append(Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "platforms"))
    for folder in folders:
        yield from folder.glob(f"{_PLUGIN}*.so")


def _name(file: Path) -> str:
    return file.stem.removeprefix(_PLUGIN)


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
