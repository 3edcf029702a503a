"""A screen reader's ear, run by Debian's Python: prints what AT-SPI says of the kiosk's window.

Usage: screen_reader.py SECONDS. Prints a JSON line for each announcement and change of focus as
it comes, and at the end the tree of the window: (role, name) of everything that can be seen.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version comes first

WINDOW = "JD Cloud real-name verification kiosk"


def tell(**facts):
    print(json.dumps(facts), flush=True)


def hear(event):
    name = event.source.get_name() if event.source else ""
    if event.type.startswith("object:announcement"):
        tell(announced=event.any_data)
    elif event.detail1:
        tell(focused=name, role=event.source.get_role_name())


def window():
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(number)
        for place in range(application.get_child_count() if application else 0):
            child = application.get_child_at_index(place)
            if child and child.get_name() == WINDOW:
                return child
    return None


def walk(node):
    if node is None or not node.get_state_set().contains(Atspi.StateType.SHOWING):
        return
    yield [node.get_role_name(), node.get_name()]
    for place in range(min(node.get_child_count(), 60)):
        yield from walk(node.get_child_at_index(place))


def main():
    listener = Atspi.EventListener.new(hear)
    listener.register("object:announcement")
    listener.register("object:state-changed:focused")
    tell(listening=True)

    def look():
        found = window()
        tell(tree=list(walk(found)) if found else [])
        Atspi.event_quit()
        return False

    GLib.timeout_add(int(float(sys.argv[1]) * 1000), look)
    Atspi.event_main()


main()
