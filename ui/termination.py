"""The signals that end the program in order. Without Qt, for the operator's commands."""

from __future__ import annotations

import signal

#: Ctrl+C; the system or a service manager; the terminal or the session is gone.
SIGNALS = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)
