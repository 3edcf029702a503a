"""Starts the program: ``python -m jdcloud_kiosk``, or this folder by its path."""

import sys
from pathlib import Path

if not __package__:
    # Started by its path: nothing in the current folder can take the place of a module of ours.
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from jdcloud_kiosk.launcher import launch

if __name__ == "__main__":
    sys.exit(launch())
