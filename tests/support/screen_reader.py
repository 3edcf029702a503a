"""A screen reader's ear, run by Debian's Python: prints what AT-SPI says of the windows.

Prints a JSON line for each announcement and change of focus as it comes. A line "LABEL<tab>TITLE"
on standard input asks for the tree of the window of that title: (role, name, is checked) of all
that can be seen. It ends with its input.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version comes first


def tell(**facts):
    print(json.dumps(facts), flush=True)


def hear(event):
    name = event.source.get_name() if event.source else ""
    if event.type.startswith("object:announcement"):
        tell(announced=event.any_data)
    elif event.detail1:
        tell(focused=name, role=event.source.get_role_name())


def window(title):
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(number)
        for place in range(application.get_child_count() if application else 0):
            child = application.get_child_at_index(place)
            if child and child.get_name() == title:
                return child
    return None


def walk(node):
    states = node.get_state_set() if node is not None else None
    if states is None or not states.contains(Atspi.StateType.SHOWING):
        return
    checked = states.contains(Atspi.StateType.CHECKED)
    yield [node.get_role_name(), node.get_name(), checked]
    for place in range(min(node.get_child_count(), 60)):
        yield from walk(node.get_child_at_index(place))


def main():
    listener = Atspi.EventListener.new(hear)
    listener.register("object:announcement")
    listener.register("object:state-changed:focused")
    tell(listening=True)

    def asked(_source, _condition):
        line = sys.stdin.readline()
        if not line:
            Atspi.event_quit()
            return False
        label, _, title = line.rstrip("\n").partition("\t")
        tell(tree=list(walk(window(title))), of=label)
        return True

    GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, asked)
    Atspi.event_main()


main()
