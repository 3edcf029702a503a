"""A desktop's screenshot portal for tests: answers with one picture, or refuses.

Run with Debian's own Python, which has GObject introspection:
``python3 screenshot_portal.py PICTURE COPY [refuse]``. Prints "ready" once it is on the bus.
"""

import shutil
import sys
from typing import Any

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402 - after the version was chosen

_NAME = "org.freedesktop.portal.Desktop"
_INTERFACE = """<node><interface name='org.freedesktop.portal.Screenshot'>
<method name='Screenshot'><arg type='s' direction='in'/><arg type='a{sv}' direction='in'/>
<arg type='o' direction='out'/></method></interface></node>"""


def main(picture: str, copy: str, *refuse: str) -> None:
    """Serve until the process is ended."""

    def take(bus: Any, sender: str, *call: Any) -> None:
        (_, options), invocation = call[3].unpack(), call[4]
        request = f"/org/freedesktop/portal/desktop/request/{sender[1:].replace('.', '_')}"
        request += f"/{options['handle_token']}"
        invocation.return_value(GLib.Variant("(o)", (request,)))
        shutil.copy(picture, copy)
        uri = {"uri": GLib.Variant("s", GLib.filename_to_uri(copy))}
        answer = GLib.Variant("(ua{sv})", (1, {}) if refuse else (0, uri))
        bus.emit_signal(sender, request, "org.freedesktop.portal.Request", "Response", answer)

    def serve(bus: Any, _name: str) -> None:
        interface = Gio.DBusNodeInfo.new_for_xml(_INTERFACE).interfaces[0]
        bus.register_object("/org/freedesktop/portal/desktop", interface, take, None, None)

    def say_ready(_bus: Any, _name: str) -> None:
        print("ready", flush=True)

    Gio.bus_own_name(Gio.BusType.SESSION, _NAME, Gio.BusNameOwnerFlags.NONE, serve, say_ready, None)
    GLib.MainLoop().run()


main(*sys.argv[1:])
