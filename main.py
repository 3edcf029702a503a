"""Starts the program from a checkout; tests of other projects find :func:`build_app` here."""

import sys

from jdcloud_kiosk.app import build_app
from jdcloud_kiosk.program import program

__all__ = ["build_app"]

if __name__ == "__main__":
    sys.exit(program())
