"""Loads and runs the program; Ctrl+C ends it without a traceback from its first moment on."""

from __future__ import annotations

import gc
import signal


def launch() -> int:
    """Run the command line as a process of its own; return the exit status.

    Loading takes a second. Until the program listens for Ctrl+C itself, and once it has ended, the
    system's own way holds: the process ends, silently. Where Ctrl+C is ignored, it stays so.
    """
    heard = signal.getsignal(signal.SIGINT) is signal.default_int_handler
    if heard:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    # Loading makes many objects and no garbage.
    gc.disable()
    from jdcloud_kiosk.program import program

    try:
        return program()
    finally:
        gc.enable()
        if heard:
            signal.signal(signal.SIGINT, signal.SIG_DFL)
