"""Answers lines of the standard input, one after the other, while the windows live on."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from typing import TextIO

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication


class _Lines(QObject):
    came = Signal(str)


def serve_lines(
    answer: Callable[[str], str], close: Callable[[], None], source: TextIO, target: TextIO
) -> int:
    """Let *answer* answer the lines of *source* until it ends. Needs a QApplication."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise TypeError("a QApplication is needed")
    # Between two scenarios there is no window.
    application.setQuitOnLastWindowClosed(False)
    lines = _Lines()
    waiting: deque[str] = deque()
    answering = False

    def obey(line: str) -> None:
        nonlocal answering
        waiting.append(line)
        if answering:
            # It came while an earlier one waits for something, and has its turn after that.
            return
        answering = True
        while waiting:
            next_line = waiting.popleft()
            if not next_line:
                close()
                application.quit()
                break
            if next_line.strip() and (said := answer(next_line)):
                print(said, file=target, flush=True)
        answering = False

    def listen() -> None:
        for line in source:
            lines.came.emit(line)
        lines.came.emit("")

    lines.came.connect(obey)
    threading.Thread(target=listen, daemon=True).start()
    return application.exec()
