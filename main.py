"""Starts the program from a checkout; tests of other projects find :func:`build_app` here."""

import sys

from jdcloud_kiosk.launcher import launch

if __name__ == "__main__":
    sys.exit(launch())

# Only for those who import this: a start must listen for Ctrl+C before it loads so much.
from jdcloud_kiosk.training import build_app

__all__ = ["build_app"]
